"""Check the statements of one item and property against each other: what they say twice, at once, or leave open."""

from __future__ import annotations

import datetime
from collections import defaultdict
from itertools import pairwise

from bot.facts.draft import Draft, Entry, sound
from bot.facts.overlaps import at_once
from bot.facts.pack import time_order
from bot.model import Property, Rank, Statement, TimeRelation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.dates import Interval
    from bot.errors import Problem


def check_conflicts(draft: Draft) -> Iterator[Problem]:
    """Find what is said twice, and two values where there is one at a time."""
    for property_, entries in _groups(draft):
        yield from _check_twice(property_, entries)
        if property_.is_single:
            yield from _check_at_once(property_, entries)


def _groups(draft: Draft) -> Iterator[tuple[Property, list[Entry[Statement]]]]:
    """Give the statements of each item and property together, by time."""
    groups: dict[tuple[str, str], list[Entry[Statement]]] = defaultdict(list)
    for entry in sorted(draft.statements, key=lambda entry: time_order(entry.record)):
        groups[entry.record.item, entry.record.property].append(entry)
    for (_, name), entries in groups.items():
        property_ = draft.properties[name]
        if property_ is not None:
            yield property_.record, entries


def _check_twice(property_: Property, entries: list[Entry[Statement]]) -> Iterator[Problem]:
    first: dict[object, Entry[Statement]] = {}
    for entry in sorted(entries, key=_place):
        record = entry.record
        before = first.setdefault((record.value, record.time), entry)
        if before is not entry:
            yield entry.row.problem("", f"said twice: {record.item} {property_.id} {record.value}", _see(before))


def _check_at_once(property_: Property, entries: list[Entry[Statement]]) -> Iterator[Problem]:
    """Statements of different rank do not conflict: their rank says which one counts."""
    for rank in (Rank.PREFERRED, Rank.NORMAL):
        ranked = [entry for entry in entries if entry.record.rank is rank]
        for pair in at_once(ranked, lambda entry: entry.record.time):
            first, second = sorted(pair, key=_place)
            if first.record.value != second.record.value:
                values = f"{first.record.value!r} and {second.record.value!r}"
                message = f"two values of {property_.id} at once: {values}"
                yield second.row.problem("", message, f"{_see(first)}: {_way_out(property_)}")


def _way_out(property_: Property) -> str:
    """Say what an author can do about two values of which only one can be."""
    earlier = "end one earlier, " if property_.time is TimeRelation.DURING else ""
    return f'{earlier}rank one (rank = "deprecated"), or leave single out of [property.{property_.id}]'


def _place(entry: Entry[Statement]) -> tuple[str, int]:
    return str(entry.row.document.path), entry.row.place().line


def _see(entry: Entry[Statement]) -> str:
    path, line = _place(entry)
    return f"the other is in {path}:{line}"


# --- warnings --------------------------------------------------------------------------------------------------


def warn_of_gaps(draft: Draft) -> Iterator[Problem]:
    """Find times of which nothing is said; in a pack with errors, a statement that is wrong may say it."""
    for property_, entries in _groups(draft):
        if property_.is_single and property_.time is TimeRelation.DURING:
            yield from _warn_of_gaps_in(property_, entries)


def _warn_of_gaps_in(property_: Property, entries: list[Entry[Statement]]) -> Iterator[Problem]:
    """Hold each time against the latest that any before it reaches."""
    reached = None
    for entry in _counting(entries):
        time = entry.record.time
        if time is None:
            continue
        if reached is not None and (time.earliest - reached.latest) > datetime.timedelta(days=1):
            message = f"{property_.id}: nothing is said of the time between {reached.format()} and {time.format()}"
            yield entry.row.problem("", message, is_warning=True)
        reached = time if reached is None else max(reached, time, key=lambda time: time.latest)


def warn_of_the_undated(draft: Draft) -> Iterator[Problem]:
    """A value without a time, where the others of its kind have one, is told of every time."""
    for property_, entries in _groups(draft):
        counting = _counting(entries)
        undated = [entry for entry in counting if entry.record.time is None]
        if property_.is_single and len(undated) < len(counting):
            for entry in undated:
                message = f"{property_.id}: this statement has no time, and the others of {entry.record.item} have one"
                hint = f"write {property_.time.value} if it is known"
                yield entry.row.problem("", message, hint, is_warning=True)


def warn_of_second_times(draft: Draft) -> Iterator[Problem]:
    """What a type names as its `when` or `until` happens once to each item, unless the other of them lies between."""
    ends = {(type_.record.id, id_) for type_ in sound(draft.types) for id_ in (type_.record.when, type_.record.until)}
    others = {t.record.when: t.record.until for t in sound(draft.types)}
    others |= {until: when for when, until in others.items()}
    times = {(p.id, entries[0].record.item): [e.record.time for e in entries] for p, entries in _groups(draft)}
    for property_, entries in _groups(draft):
        item = draft.items[entries[0].record.item]
        is_once = item is not None and (item.record.type, property_.id) in ends
        if is_once and property_.is_single and property_.time is TimeRelation.ON:
            for rank in (Rank.PREFERRED, Rank.NORMAL):
                between = times.get((others.get(property_.id, ""), entries[0].record.item), [])
                yield from _warn_of_several(property_, [e for e in entries if e.record.rank is rank], between)


def _warn_of_several(
    property_: Property, entries: list[Entry[Statement]], between: Sequence[Interval | None]
) -> Iterator[Problem]:
    """Warn of each date but the first, if it has not ended and begun again `between`."""
    dated = sorted((entry for entry in entries if entry.record.time), key=_place)
    for first, entry in pairwise(dated):
        a, b = first.record.time, entry.record.time
        if a and b and any(time and a.earliest <= time.earliest and time.latest <= b.latest for time in between):
            continue
        message = f"{property_.id}: a second date for what happens once to {entry.record.item}; both are told"
        yield entry.row.problem("", message, f"{_see(dated[0])}: {_way_out(property_)}", is_warning=True)


def _counting(entries: list[Entry[Statement]]) -> list[Entry[Statement]]:
    return [entry for entry in entries if entry.record.rank is not Rank.DEPRECATED]
