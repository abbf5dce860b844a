"""What was told, where a clause speaks of that and a reading by itself passes it over for something else.

After "it holds a fair", "who pays *for it*?" is about the fair, whatever else the item is paid for. Each rule gives the
word that such a reading has no use for, or "".
"""

from __future__ import annotations

from bot.language import about_told, grammar
from bot.language.inflection import key
from bot.language.operators import Op
from bot.language.question_words import WH, Focus
from bot.model import Kind, TagKind, TimeRelation, ValueType
from bot.understanding.completing import exchange

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Context, Frame, Property
    from bot.understanding.framing.features import Features


def word_for(frame: Frame, f: Features, context: Context, facts: FactBase) -> str:
    """The word of a clause that means what was told last, in a reading that is of another property."""
    query, last = frame.query, context.turns[-1] if context.turns else None
    name = context.beside or (last.query.property if last is not None else "")
    p, before = facts.properties.get(query.property), facts.properties.get(name)
    if p is not None and last is not None and query.kind is Kind.PERIOD and exchange.puts_time(f):
        return f.tokens[0].said
    if p is not None and query.kind is Kind.PERIOD and f.focus is Focus.SINCE and _has_other_term(frame, p, f, facts):
        return f.text(sorted(f.focus_at))
    if p is None or before is None or p.id == before.id or frame.carried:
        return ""
    if context.beside:
        return _object(p, f) if before.type is ValueType.TEXT and not f.of[TagKind.ITEM] else ""
    if last is None or not last.statements:
        return ""
    if f.of[TagKind.ITEM] or _is_named_with(before, f):
        return ""
    if said := _bare(p, before, f, last.text):
        return said
    if not f.of[TagKind.PRONOUN] and f.words.isdisjoint(grammar.DEMONSTRATIVES):
        return _done(f)
    return (_object(p, f) or _past(p, before, f)) if before.type is ValueType.TEXT else ""


def _has_other_term(frame: Frame, p: Property, f: Features, facts: FactBase) -> bool:
    """Whether what lasts is named where it is told when several things happened: "*since when* is the entry *BKR*?"."""
    named = (facts.properties[facts.property_of(t.value)] for t in f.of[TagKind.VALUE])
    is_of_all = p.time is TimeRelation.ON and p.is_list and not frame.query.values
    return is_of_all and any(other.time is TimeRelation.DURING for other in named)


def _is_named_with(before: Property, f: Features) -> bool:
    """Whether the clause has a word that asks for what was told as well: it goes on with that."""
    return any(t.value == before.id for t in f.of[TagKind.CUE])


def _bare(p: Property, before: Property, f: Features, told: str) -> str:
    """Of a reading of a fragment that only adds to what was told: a word of that, *and by whom*, *employers too*."""
    if f.times:
        return ""
    if before.type is ValueType.TEXT and (added := _added(f)):
        return added
    return "" if f.has_verb else _repeated(f, told) or _preposed(p, f) or _dated(f)


def _repeated(f: Features, told: str) -> str:
    """The word of a short fragment that the last reply has said, where nothing else speaks for another property."""
    if len(f.tokens) > _SHORT:
        return ""
    spots = {n for kind in _SPEAKING for t in f.of[kind] for n in t.at} - f.plain_at - f.focus_at
    words = [key(word.strip(",.()")) for word in told.lower().split()] if spots else []
    said = [n for n in sorted(spots) if any(word.startswith(f.tokens[n].key) for word in words)]
    return f.tokens[said[0]].said if said and len(said) == len(spots) else ""


_SHORT = 3
"""Words of a fragment that may be about a word of the last reply: "only *farmers*?"."""
_SPEAKING = (TagKind.CUE, TagKind.VALUE, TagKind.EXCLUDE)


def _preposed(p: Property, f: Features) -> str:
    """The preposition of "*by* how many countries", where no sentence of the other property goes on with it."""
    start = next((n for n, t in enumerate(f.tokens) if t.text not in grammar.JOINERS), 0)
    preposition = f.tokens[start]
    if f.focus not in _COMPLETING or preposition.text not in grammar.PREPOSITIONS:
        return ""
    if any(t.text not in WH for t in f.tokens[start + 1 : start + 2]):
        return ""
    if p.is_figure and preposition.text in {"to", "from"}:
        return ""  # it rose: "*to* what number?"
    is_said = f" {preposition.text} " in p.says or any(start in t.at for t in f.of[TagKind.CUE] if t.value == p.id)
    return "" if is_said else preposition.said


_COMPLETING = frozenset({Focus.NONE, Focus.WHAT, Focus.NUMBER, Focus.WHO})
"""Question words that may stand for what a preposition adds."""


def _added(f: Features) -> str:
    """The word by which a fragment asks whether something belongs to what was told: "private firms *too*?"."""
    is_plain = not f.has_verb or (f.tokens[0].text in grammar.DO and not f.of[TagKind.PRONOUN])
    is_named = any(f.of[kind] for kind in _SPEAKING) and f.focus in {Focus.NONE, Focus.YESNO}
    return f.tokens[-1].said if is_plain and is_named and f.tokens[-1].text in about_told.ADDED else ""


def _dated(f: Features) -> str:
    """The words of a fragment that asks nothing but since when: it is asked of what was told."""
    is_asked = f.focus in {Focus.SINCE, Focus.UNTIL} and not f.of[TagKind.VALUE] and not f.of[TagKind.TYPE]
    rest = {t.text for n, t in enumerate(f.tokens) if n not in f.focus_at}
    return f.text(sorted(f.focus_at)) if is_asked and rest <= grammar.FUNCTION_WORDS else ""


def _object(p: Property, f: Features) -> str:
    """Of a reading by which somebody does to the item what is done to what was told: "who profits *from it*?"."""
    if p.type is not ValueType.TEXT or f.has(Op.GAIN):
        return ""
    words = [t.text for t in f.tokens]
    end = len(words) - 1
    while end > 0 and words[end] in about_told.BEHIND_OBJECT:
        end -= 1
    is_out_of = words[max(end - 2, 0) : end] == ["out", "of"]  # "what came *out of it*?"
    is_object = end > 0 and (is_out_of or words[end - 1] not in about_told.BEFORE_NO_OBJECT)
    is_object = is_object and words[end] in about_told.OBJECTS
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
    if all(t.is_synonym or t.text in grammar.JOINERS for t in f.tokens):
        return f.tokens[start].said  # "put together?", after two figures
    words = [t.said.lower() if t.is_synonym else t.text for t in f.tokens[start : start + 2]]
    return (
        f.tokens[start].said
        if words[:1] and (words[0] in about_told.DONE or tuple(words) in about_told.DONE_UP)
        else ""
    )
