"""What was told, where a clause speaks of that and a reading by itself passes it over for something else.

After "it holds a fair", "who pays *for it*?" is about the fair, whatever else the item is paid for. Each rule gives the
word that such a reading has no use for, or "".
"""

from __future__ import annotations

from bot.language import about_told, grammar
from bot.language.operators import Op
from bot.model import Kind, TagKind, TimeRelation, ValueType
from bot.understanding import exchange

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Context, Frame, Property
    from bot.understanding.features import Features


def word_for(frame: Frame, f: Features, context: Context, facts: FactBase) -> str:
    """The word of a clause that means what was told last, in a reading that is of another property."""
    last, query = context.turns[-1], frame.query
    p, before = facts.properties.get(query.property), facts.properties.get(last.query.property)
    if p is not None and query.kind is Kind.PERIOD and exchange.puts_time(f):
        return f.tokens[0].said
    if p is None or before is None or p.id == before.id or frame.carried or not last.statements:
        return ""
    if f.of[TagKind.ITEM] or _is_named_with(before, f):
        return ""
    if not f.of[TagKind.PRONOUN] and f.words.isdisjoint(grammar.DEMONSTRATIVES):
        return _done(f)
    return (_object(p, f) or _past(p, before, f)) if before.type is ValueType.TEXT else ""


def _is_named_with(before: Property, f: Features) -> bool:
    """Whether the clause has a word that asks for what was told as well: it goes on with that."""
    return any(t.value == before.id for t in f.of[TagKind.CUE])


def _object(p: Property, f: Features) -> str:
    """Of a reading by which somebody does to the item what is done to what was told: "who profits *from it*?"."""
    if p.type is not ValueType.TEXT or f.has(Op.GAIN):
        return ""
    words = [t.text for t in f.tokens]
    end = len(words) - 1
    while end > 0 and words[end] in about_told.BEHIND_OBJECT:
        end -= 1
    is_object = end > 0 and words[end] in about_told.OBJECTS and words[end - 1] not in about_told.BEFORE_NO_OBJECT
    return f.tokens[end].said if is_object else ""


def _past(p: Property, before: Property, f: Features) -> str:
    """Of a reading that tells what is so now, where it is asked how what happened was: "what *did* it cost?"."""
    is_of_events = before.time is TimeRelation.ON and before.is_list
    if not is_of_events or not f.is_past or f.times or p.time not in {TimeRelation.ALWAYS, TimeRelation.AS_OF}:
        return ""
    spots = [
        n
        for n, t in enumerate(f.tokens[1:], 1)
        if t.text in about_told.SUBJECTS and f.tokens[n - 1].text in grammar.PAST
    ]
    return f.tokens[spots[0]].said if spots else ""


def _done(f: Features) -> str:
    """Of a reading of a fragment that only says what was done: "*set up* for whom?" may be said of what was told."""
    if f.has_verb or f.times or f.of[TagKind.VALUE] or f.of[TagKind.TYPE]:
        return ""
    start = next((n for n, t in enumerate(f.tokens) if t.text not in grammar.JOINERS), 0)
    words = [t.text for t in f.tokens[start : start + 2]]
    return (
        f.tokens[start].said
        if words[:1] and (words[0] in about_told.DONE or tuple(words) in about_told.DONE_UP)
        else ""
    )
