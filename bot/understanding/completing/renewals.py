"""Either side of a change that was spoken of: "what was the new name?", "and the old one?" after "in 1980 …"."""

from __future__ import annotations

from bot.dates import Interval
from bot.language import gaps, grammar, renewal
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import Kind, Quantifier, Query, Rank, TagKind, TimeRelation
from bot.records import replace
from bot.understanding.completing.exchange import between_asked, named_properties

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Context, Statement, Turn
    from bot.understanding.framing.features import Features

_NAMING = (TagKind.VALUE, TagKind.ITEM, TagKind.EXCLUDE, TagKind.TIME, TagKind.NUMBER, TagKind.ORDINAL)
_OF_CHANGE = {Kind.BEGAN, Kind.CHANGES, Kind.NEXT}
_BEFORE_CHANGE = {Kind.ENDED, Kind.PREVIOUS}
"""Kinds of question that tell what a change brought, and what it ended."""
_TELLING_CHANGE = _OF_CHANGE | _BEFORE_CHANGE | {Kind.CHANGE_COUNT}
_PAIR = 2


def side(f: Features) -> int:
    """1 where a fragment asks for what a change brought, -1 for what it ended, 0 for neither."""
    if f.focus not in {Focus.NONE, Focus.WHAT, Focus.DESCRIBE} or any(f.of[kind] for kind in _NAMING):
        return 0
    is_new, is_old = not f.words.isdisjoint(renewal.NEW), not f.words.isdisjoint(renewal.OLD)
    return (is_new or _asks_to_what(f)) - is_old


def _asks_to_what(f: Features) -> bool:
    """Whether it is only asked what something was changed to: "to what?", "what into?"."""
    words = [t.text for t in f.tokens if t.text not in grammar.JOINERS]
    return len(words) == _PAIR and not (renewal.WHICH.isdisjoint(words) or renewal.TO.isdisjoint(words))


def of_change(f: Features, context: Context, facts: FactBase) -> Query | None:
    """The question for one side of the change that the last turn was about, if it was about just one, or for both."""
    if is_of_both(f):
        return _change(f, context, facts, 0)
    if step := _other_change(f, context):
        return _change(f, context, facts, step)
    if not (wanted := side(f)):
        return None
    named = named_properties(f)
    for item, name in _changing(context, facts):
        if (named and name not in named) or not _is_all(f, _cued(f, name)):
            continue
        series = [s for s in facts.statements(item, name) if s.rank is not Rank.DEPRECATED]
        began = _began(f, series, context)
        place = series.index(began) - (wanted < 0) if began is not None else -1
        if place >= 0:
            return Query(Kind.PERIOD, item, name, values=(f"#{series[place].id}",))
    return None


def is_of_both(f: Features) -> bool:
    """Whether a fragment asks for both sides of a change: "from what to what?", "before and after?"."""
    if any(f.of[kind] for kind in _NAMING):
        return False
    words = [t.text for t in f.tokens]
    if not (renewal.NEW.isdisjoint(words) or renewal.OLD.isdisjoint(words)):
        return True
    if f.has(Op.NEXT) and f.has(Op.PREVIOUS) and "and" in words:
        return True
    asked = [n for n, word in enumerate(words) if word in renewal.WHICH]
    return len(asked) == _PAIR and any(word in renewal.TO for word in words[asked[0] : asked[1]])


def _other_change(f: Features, context: Context) -> int:
    """1 where a fragment asks for the change after the one spoken of, -1 for that before it, 0 for neither."""
    is_of_change = bool(context.turns) and context.turns[-1].query.kind is Kind.CHANGES
    names_it = f.has(Op.CHANGE) or (is_of_change and "one" in f.words)
    if not names_it or any(f.of[kind] for kind in _NAMING) or f.focus not in _OF_ONE_CHANGE:
        return 0
    return f.has(Op.NEXT) - f.has(Op.PREVIOUS)


_OF_ONE_CHANGE = {Focus.NONE, Focus.WHEN, Focus.WHAT, Focus.DESCRIBE}


def _change(f: Features, context: Context, facts: FactBase, step: int) -> Query | None:
    """The question for the one change that was spoken of, or for one next to it."""
    told = context.turns[-1].query if context.turns else None
    if told is None or told.kind not in _TELLING_CHANGE:
        return None
    ops = {n for op in (Op.CHANGE, Op.NEXT, Op.PREVIOUS) for t in f.ops.get(op, ()) for n in t.at}
    for item, name in _changing(context, facts):
        if not _is_all(f, _cued(f, name) | ops):
            continue
        if told.kind in {Kind.CHANGES, Kind.CHANGE_COUNT} and not step:
            return replace(told, kind=Kind.CHANGES, is_claim=False, number=None, quantifier=Quantifier.PLAIN)
        series = [s for s in facts.statements(item, name) if s.rank is not Rank.DEPRECATED]
        began = _began(f, series, context)
        place = series.index(began) + step if began is not None else 0
        if 0 < place < len(series):
            pair = tuple(s.value for s in series[place - 1 : place + 1])
            return Query(Kind.CHANGES, item, name, values=pair)
    return None


def _cued(f: Features, name: str) -> set[int]:
    """The places of the words of a property."""
    return {n for t in (*f.of[TagKind.CUE], *f.of[TagKind.WORD]) if t.is_of(name) for n in t.at}


def asks_change(f: Features) -> bool:
    """Whether it is asked if what was told changed: "has it changed since?", "had that changed by 1985?"."""
    if f.focus is not Focus.YESNO or not f.has(Op.CHANGE):
        return False
    used = {n for t in (*f.ops[Op.CHANGE], *f.times) for n in t.at}
    rest = {t.text for n, t in enumerate(f.tokens) if n not in used}
    known = _IN_BETWEEN if f.has(Op.BETWEEN) else _SINCE_THEN
    return rest <= known and not any(f.of[kind] for kind in (TagKind.VALUE, TagKind.ITEM, TagKind.EXCLUDE))


_SINCE_THEN = grammar.EMPTY | renewal.SINCE
_IN_BETWEEN = _SINCE_THEN | gaps.THOSE_TWO
"""Words beside those for a change where it is asked if what was told changed."""


def changed(f: Features, context: Context, last: Turn) -> Query | None:
    """The question for what came next, for what was so at the time that is named, or for changes between two."""
    query = last.query
    if f.has(Op.BETWEEN):
        amid = between_asked(context)
        return replace(query.anew(Kind.CHANGES), when=amid, is_claim=True) if amid is not None else None
    when = f.times[0].when if f.times else None
    if when is None or when.interval is None:
        values = tuple(f"#{id_}" for id_ in last.statements)
        return query.anew(Kind.NEXT, values) if values else None
    return replace(query.anew(Kind.VALUE), when=replace(when, relation="at") if when.relation == "by" else when)


def explained(f: Features) -> set[int]:
    """The places of the words for either side."""
    words = renewal.NEW | renewal.OLD | renewal.ONES
    return {n for n, t in enumerate(f.tokens) if t.text in words}


def _is_all(f: Features, cued: set[int]) -> bool:
    known = explained(f) | f.focus_at | cued | {n for t in f.of[TagKind.TYPE] for n in t.at}
    return all(n in known or t.text in grammar.EMPTY for n, t in enumerate(f.tokens))


def _changing(context: Context, facts: FactBase) -> list[tuple[str, str]]:
    """The lasting properties that the last turn was about, each with its item."""
    if context.spoken is None and not context.turns:
        return []
    told = [facts.statement(id_) for id_ in context.turns[-1].statements] if context.turns else []
    found = [(s.item, s.property) for s in told]
    main = facts.info.subject
    if context.spoken is not None and main:
        found += [(main, p.id) for p in facts.properties.values() if facts.statements(main, p.id)]
    lasting = [(i, name) for i, name in found if facts.properties[name].time is TimeRelation.DURING]
    return list(dict.fromkeys((i, name) for i, name in lasting if facts.properties[name].is_single))


def _began(f: Features, series: list[Statement], context: Context) -> Statement | None:
    """The value with which the change began: the one told to begin, or the only one that began when is spoken of."""
    turn = context.turns[-1] if context.turns else None
    if context.spoken is not None or turn is None:
        return _only_at(series, context.spoken)
    told, kind = [n for n, s in enumerate(series) if s.id in turn.statements], turn.query.kind
    if kind is Kind.EVENTS or not told:
        return _only_at(series, turn.query.when.interval if turn.query.when is not None else None)
    if len(told) == _PAIR and told[1] == told[0] + 1 and kind is Kind.VALUE and turn.query.when is not None:
        return series[told[1]]  # the year that was asked about is that of the change
    if len(told) > 1 or (kind not in _OF_CHANGE | _BEFORE_CHANGE and (f.has_verb or "one" not in f.words)):
        return None
    is_ended = kind in _BEFORE_CHANGE or (kind not in _OF_CHANGE and side(f) > 0)
    return next(iter(series[told[0] + is_ended : told[0] + is_ended + 1]), None)


def _only_at(series: list[Statement], time: Interval | None) -> Statement | None:
    """The only one of some values, but for the first, that began at a time."""
    begins = [(s, s.time.begin) for s in series[1:] if s.time is not None]
    found = [s for s, begin in begins if begin is not None and time is not None and time.may_touch(Interval.at(begin))]
    return found[0] if len(found) == 1 else None
