"""Where what was told stands in time: "was that before the flood?", "what came between those two?"."""

from __future__ import annotations

from bot.language import gaps, grammar, orders, replies
from bot.language import precedence as words
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import Kind, Query, TagKind, TimeRelation, ValueType, When
from bot.understanding.tagging import dated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.dates import Interval
    from bot.facts.base import FactBase
    from bot.model import Context, Statement, Turn
    from bot.understanding.framing.features import Features

_MOST = 20
"""Such a fragment has at most so many words."""
_TWO = 2
_NAMING = (TagKind.VALUE, TagKind.ITEM, TagKind.EXCLUDE, TagKind.TIME)


def beside(f: Features, last: Turn, facts: FactBase) -> Query | None:
    """Whether the one thing that was told came before or after another that the clause names."""
    texts = [t.text for t in f.tokens]
    start = next((n for n, text in enumerate(texts) if text not in grammar.JOINERS), len(texts))
    if not _TWO < len(texts) - start <= _MOST or texts[start] not in words.OPENING:
        return None
    step = next((n for n in range(start, len(texts) - 1) if texts[n] in gaps.SIDES), 0)
    between = texts[start + 1 : step]
    if not step or grammar.POINTING.isdisjoint(between) or not _OF_TOLD.issuperset(between):
        return None
    is_open = texts[step + 1 : step + 3] in (["or", "after"], ["or", "before"])
    places = range(step + (3 if is_open else 1), len(texts))
    named = dated.named(f.tokens, f.tags, places, facts)
    told = [facts.statement(id_) for id_ in last.statements]
    date = _date(told[0], facts) if len(told) == 1 else None
    if named is None or date is None or named[0].id == told[0].id:
        return None
    return Query(
        Kind.PRECEDENCE,
        told[0].item,
        "",
        values=(f"#{told[0].id}", f"#{named[0].id}"),
        when=When(date, "at", _label(told[0], facts)),
        other=When(named[1], "at", _said(named[0], " ".join(f.tokens[n].said for n in places), facts)),
        ordinal=1 if texts[step] == "before" else -1,
        is_claim=not is_open,
    )


_OF_TOLD = grammar.POINTING | words.HAPPENING | {"start"}
"""Words between the verb that opens such a question and the step."""


def between(f: Features, context: Context, facts: FactBase) -> Query | None:
    """What came between the two things of one kind that were told last."""
    if not asks_between(f):
        return None
    turns = context.turns[-_TWO:]
    ids = (
        turns[-1].statements if len(turns[-1].statements) == _TWO else [t.statements[0] for t in turns if t.statements]
    )
    told = [facts.statement(id_) for id_ in ids]
    if len(told) != _TWO or told[0].value == told[1].value or len({(s.item, s.property) for s in told}) > 1:
        return None
    return Query(Kind.BETWEEN, told[0].item, told[0].property, values=tuple(s.value for s in told))


def asks_between(f: Features) -> bool:
    """Whether a fragment asks what lies between, and not how long it is: "what came between?", "and in between?"."""
    is_asked = f.focus in {Focus.WHAT, Focus.WHO, Focus.NONE}
    if not f.has(Op.BETWEEN) or not is_asked or any(f.of[kind] for kind in _NAMING):
        return False
    known = f.focus_at | {n for op in (Op.BETWEEN, Op.HAPPEN) for t in f.ops.get(op, ()) for n in t.at}
    loose = grammar.EMPTY | gaps.THOSE_TWO | orders.CAME | _LISTED
    rest = {t.text for n, t in enumerate(f.tokens) if n not in known}
    is_put = f.focus is Focus.NONE or not f.words.isdisjoint(orders.CAME | _LISTED | grammar.BE | {"happened"})
    return rest <= loose and is_put


_LISTED = orders.LYING | {"list", "listed"}


def _date(s: Statement, facts: FactBase) -> Interval | None:
    return s.time if facts.properties[s.property].time is TimeRelation.ON else None


def _said(s: Statement, said: str, facts: FactBase) -> str:
    """The other thing as it was named: by a name that was borne, as the change to it."""
    is_name = facts.properties[s.property].type is ValueType.NAME
    return replies.CHANGE_TO.format(value=s.short or s.value) if is_name else said


def _label(s: Statement, facts: FactBase) -> str:
    """What happened, as it is named in an answer."""
    p, type_ = facts.properties[s.property], facts.type_of(s.item)
    if p.type is not ValueType.EVENT:
        return s.value
    is_own = type_.when == p.id and s.item != facts.info.subject
    return facts.item(s.item).label if is_own else replies.THE.format(noun=p.label)
