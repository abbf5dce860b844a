"""Another end of the stretch, or another date for the age, that was asked for last: "and for the gale?".

"How long after the founding was the flood? *And the gale?*" puts the gale where the flood was, since both happened in
the same way; "how old was it then? *And counted from the signing?*" asks for the time from the signing on.
"""

from __future__ import annotations

from bot.dates import Interval
from bot.language import grammar, reckoning
from bot.language.question_words import Focus
from bot.model import Kind, Query, TagKind, TimeRelation
from bot.records import replace
from bot.understanding.completing.settle import at_time
from bot.understanding.tagging import dated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Frame, Turn, When
    from bot.understanding.framing.features import Features

_OF_STRETCH = {Kind.ELAPSED, Kind.AGE, Kind.DURATION}
"""Kinds of question for a length of time of which an end may be told by a fact."""
_AT_TIME = {Kind.VALUE, Kind.HOLDER, Kind.CLAIM}
"""Kinds of question of a time that may be told by a fact."""


def _is_of_stretch(last: Turn) -> bool:
    """Whether the last question was for a length of time with an end that a fragment may exchange."""
    return last.query.kind in _OF_STRETCH and bool(_ends(last.query))


def _is_of_event(f: Features, last: Turn) -> bool:
    """Whether the last question was put at an event, and a fragment may name another one that is an item itself."""
    when = last.query.when
    is_dated = last.query.kind in _AT_TIME | {Kind.AGE} and when is not None and when.anchor is not None
    return is_dated and not f.of[TagKind.VALUE]


def are_counted_from(f: Features, last: Turn) -> bool:
    """Whether a fragment says from which other date to count, and goes on in no other way."""
    is_of_age = last.query.kind is Kind.AGE and _is_of_stretch(last)
    is_said = bool(_counting(f)) and last.query.kind is Kind.ELAPSED
    return (is_of_age or is_said) and not f.has_verb and bool(_behind_from(f))


def counted_from(f: Features, last: Turn, facts: FactBase) -> Query | None:
    """How long it was from the date that a fragment says to the one that was asked about: "and *from the signing*?"."""
    start, asked = _behind_from(f), last.query.other or last.query.when
    if not start or last.query.kind not in {Kind.ELAPSED, Kind.AGE} or asked is None or asked.relation != "at":
        return None
    date = dated.date_of(f.tokens, f.tags, range(start, len(f.tokens)), facts)
    date = date or dated.date_of(f.tokens, f.tags, range(_counting(f).start, len(f.tokens)), facts)
    until = max(_ends(last.query), key=lambda w: w.interval.sort_key() if w.interval is not None else ())
    if date is None or date.begin is None or until.interval is None:
        return None
    edge = Interval.at(date.begin)
    if not edge.is_before(until.interval):
        return None
    return Query(Kind.ELAPSED, last.query.subject, "", when=at_time(edge), other=until, unit=last.query.unit)


def of_another(f: Features, last: Turn, facts: FactBase) -> Iterator[Query]:
    """The last question with what a fragment names in the place of what happened in the same way."""
    date = _happened(f, last, facts)
    if date is None:
        return
    name, time = date
    ends = _ends(last.query)
    alike = [w for w in ends if _is_of_kind(w, name, facts)]
    if len(alike) > 1:
        alike = [w for w in alike if w.relation == "at"]  # "how long after *this* was that"
    if len(alike) != 1:
        return
    new = replace(at_time(time), anchor=time)
    if last.query.kind is not Kind.ELAPSED:
        yield replace(last.query, when=new, number=None, is_claim=False)
        return
    kept = [w for w in ends if w is not alike[0]]
    if len(kept) == 1 and time != _date(alike[0]) and _is_in_order(kept[0], alike[0], new):
        whens = (new, kept[0]) if last.query.when is alike[0] else (kept[0], new)
        yield replace(last.query, when=whens[0], other=whens[1], number=None, is_claim=False)


def _is_of_kind(when: When, name: str, facts: FactBase) -> bool:
    """Whether a time is that of something which happened in a way."""
    times = {s.time for s in facts.statements(property=name)}
    return when.anchor in times or when.interval in times


def _happened(f: Features, last: Turn, facts: FactBase) -> tuple[str, Interval] | None:
    """The one thing that happened which a fragment names, by its property, with its time."""
    is_length = _is_of_stretch(last) and not (last.query.kind is Kind.AGE and f.of[TagKind.VALUE])
    if f.has_verb or f.numbers or f.ordinals or not (is_length or _is_of_event(f, last)):
        return None
    start = next((n for n, t in enumerate(f.tokens) if t.text not in reckoning.BEFORE_OTHER), len(f.tokens))
    if any(t.text in reckoning.TO_AN_END for t in f.tokens[:start]):
        return None  # it says itself which end is another
    found = dated.named(f.tokens, f.tags, range(start, len(f.tokens)), facts)
    if found is None or facts.properties[found[0].property].time is not TimeRelation.ON:
        return None
    return found[0].property, found[1]


def _is_in_order(kept: When, old: When, new: When) -> bool:
    """Whether the new end lies where the old one did: on the same side, and within what lasts if that was counted."""
    base, was, now = map(_date, (kept, old, new))
    if base is None or was is None or now is None:
        return False
    is_same_side = (base.is_before(now) and base.is_before(was)) or (now.is_before(base) and was.is_before(base))
    lasting = kept.anchor
    is_within = lasting is None or lasting.begin == lasting.end or lasting.may_touch(now)
    return is_same_side and is_within


def _date(when: When) -> Interval | None:
    """The date of an end, also where what lies after or before it is asked about."""
    return when.interval if when.relation == "at" else when.anchor or when.edge


def _ends(query: Query) -> list[When]:
    return [w for w in (query.when, query.other) if w is not None and w.interval is not None and w.relation != "now"]


def _counting(f: Features) -> range:
    """The places of the words of counting that open a fragment: "and *counted* from …"."""
    start = next((n for n, t in enumerate(f.tokens) if t.text not in reckoning.OPENING), len(f.tokens))
    end = start
    while end < len(f.tokens) and f.tokens[end].text in grammar.COUNTED | reckoning.IF_YOU:
        end += 1
    return range(start, end)


def _behind_from(f: Features) -> int:
    """The place behind the "from" by which a fragment says from which date to count; 0 for none."""
    at = _counting(f).stop
    is_said = at + 1 < len(f.tokens) and f.tokens[at].text in reckoning.FROM
    return at + 1 if is_said else 0


def is_passed_over(frame: Frame, f: Features, last: Turn, facts: FactBase) -> str:
    """The word by which a fragment exchanges an end, of a reading that only tells what it names; else ""."""
    if are_counted_from(f, last):
        return f.tokens[_behind_from(f) - 1].said
    if not _is_of_stretch(last) or f.has_verb or f.focus not in {Focus.NONE, Focus.DESCRIBE}:
        return ""
    p = facts.properties.get(frame.query.property)
    is_telling = (p is None or p.time is TimeRelation.ON) and frame.query.kind in _TELLING
    is_joined = f.tokens[0].text in reckoning.BEFORE_OTHER and len(f.tokens) > 1
    return f.tokens[0].said if is_telling and is_joined else ""


_TELLING = {Kind.DESCRIBE, Kind.PERIOD, Kind.VALUE, Kind.ALL}
"""Kinds of question that tell what is named itself."""
