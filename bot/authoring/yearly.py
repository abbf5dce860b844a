"""Sheets that grow by a row a year: what a row says was so in its year, whether the year stands beside a name or alone.

Club;Year;Chair;Members     one row for each year of a club
Year;Chair;Members          the same, of one thing that the sheet does not name

A figure was measured in its year. Who was it in years that follow each other was it all that time, and in the last
year of all still is, as far as the sheet goes. Whatever else is said for one year alone happened or came about in it.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from bot.authoring.cell_types import time_of, unit_of
from bot.authoring.claims import YEAR, by_name, cell_at
from bot.dates import Interval
from bot.errors import DateError
from bot.language import headings
from bot.language.blanks import is_blank
from bot.language.written_dates import read_time
from bot.records import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.authoring.claims import Claim
    from bot.authoring.sheet import Sheet

_MOST = 0.6
"""The share of cells that must be figures or dates for a column to be one of them."""


def year_place(sheet: Sheet, headers: Sequence[str], label: int) -> int:
    """Give the place of the column that says of which year a row is, or -1: some item has a row for each of several.

    An item with two rows for one year, or one row for each item, is about something else, as is what each was made in.
    """
    for place, header in enumerate(headers):
        if place == label or not headings.is_year(header):
            continue
        rows = [(cell_at(cells, label), cell_at(cells, place)) for _, cells in sheet.rows]
        named = [(item, year) for item, year in rows if not is_blank(item)]
        items = {item for item, _ in named}
        if len(items) < len(named) == len(set(named)) and all(_year(year) for _, year in named):
            return place
    return -1


def are_years(sheet: Sheet, header: str, place: int) -> bool:
    """Say whether the rows of a sheet are years: each is called by another one."""
    cells = [cell_at(cells, place) for _, cells in sheet.rows]
    return headings.is_year(header) and len(set(cells)) == len(cells) and all(map(_year, cells))


# --- claims ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Yearly:
    """Claims of a sheet that grew by a row a year, and what is to be said of them."""

    claims: tuple[Claim, ...]
    last: Interval | None = None
    """The last year of the sheet."""
    remarks: tuple[str, ...] = ()


def as_yearly(claims: Sequence[Claim], header: str) -> Yearly:
    """Give the claims, those of a year with their time in its place, as far as nothing else says it."""
    years = {time for claim in claims if (time := _year(claim.beside.get(YEAR, "")))}
    if not years:
        return Yearly(tuple(claims))
    last = max(years, key=Interval.sort_key)
    ways: dict[str, list[str]] = defaultdict(list)
    read: list[Claim] = []
    for name, group in by_name(claims).items():
        way = _way(group)
        ways[way].append(name)
        read += _WAYS[way](group, last)
    told = "; ".join(f"{_TOLD[way]}: {', '.join(names)}" for way, names in ways.items())
    order = {id(claim): place for place, claim in enumerate(claims)}
    read.sort(key=lambda claim: order.get(id(claim), claim.subject.row))
    return Yearly(tuple(read), last, (f"column {header!r} says of which year each row is; {told}",))


def _way(group: Sequence[Claim]) -> str:
    """Find how what stands in a column relates to the years of the rows."""
    values = [claim.value for claim in group]
    if sum(unit_of(value) is not None for value in values) >= _MOST * len(values):
        return "as of"
    if sum(bool(time_of(value)) for value in values) >= _MOST * len(values):
        return ""
    is_lasting = headings.is_person(group[0].name) or group[0].kind.lower().startswith("item")
    return "during" if is_lasting or any(len(run) > 1 for run in _runs(group)) else "on"


def _measured(group: Sequence[Claim], _: Interval) -> Iterator[Claim]:
    return (_timed(claim, "as of", claim.beside.get(YEAR, "")) for claim in group)


def _happened(group: Sequence[Claim], _: Interval) -> Iterator[Claim]:
    return (_timed(claim, "on", claim.beside.get(YEAR, "")) for claim in group)


def _untimed(group: Sequence[Claim], _: Interval) -> Iterator[Claim]:
    """Dates say themselves when it was."""
    return (_timed(claim, "", "") for claim in group)


def _lasted(group: Sequence[Claim], last: Interval) -> Iterator[Claim]:
    for run in _runs(group):
        begin, end = (_year(run[place].beside.get(YEAR, "")) for place in (0, -1))
        if begin is None or end is None:
            yield from run
            continue
        is_open = end == last
        time = Interval(begin.begin, None if is_open else end.end, is_end_open=is_open)
        rows = tuple(claim.subject.row for claim in run)
        yield replace(_timed(run[0], "during", time.format()), rows=rows)


_Way: TypeAlias = "Callable[[Sequence[Claim], Interval], Iterator[Claim]]"
_WAYS: dict[str, _Way] = {"as of": _measured, "on": _happened, "during": _lasted, "": _untimed}
_TOLD = {
    "as of": "figures as of it",
    "on": "so in that year",
    "during": "from the first to the last year in a row that say the same",
    "": "dates of their own",
}


def _timed(claim: Claim, key: str, cell: str) -> Claim:
    """A claim with the time of its row, unless it has its own."""
    beside = {name: text for name, text in claim.beside.items() if name != YEAR}
    has_own = claim.time is not None or not beside.keys().isdisjoint(("from", "to", "during", "as of", "on"))
    return replace(claim, beside={**beside, key: cell} if key and cell and not has_own else beside)


def _runs(group: Sequence[Claim]) -> list[list[Claim]]:
    """The claims of one value of one item in years that follow each other, in the order of the years."""
    said: dict[tuple[str, str], list[tuple[Interval, Claim]]] = defaultdict(list)
    runs: list[list[Claim]] = []
    for claim in group:
        if (time := _year(claim.beside.get(YEAR, ""))) and claim.time is None:
            said[claim.subject.id or claim.subject.label, claim.value.lower()].append((time, claim))
        else:
            runs.append([claim])
    for times in said.values():
        before = 0
        for time, claim in sorted(times, key=lambda pair: pair[0].sort_key()):
            year = time.earliest.year
            if year != before + 1:
                runs.append([])
            runs[-1].append(claim)
            before = year
    return runs


def _year(cell: str) -> Interval | None:
    """Read a year, or a season of two: "2014", "2014-15"."""
    try:
        time = read_time(cell)
    except DateError:
        return None
    is_whole = not time.is_begin_open and not time.is_end_open and time.begin is not None and time.end is not None
    days = (time.latest - time.earliest).days if is_whole else 0
    return time if is_whole and _SHORTEST <= days <= _LONGEST else None


_SHORTEST, _LONGEST = 364, 730
"""Days between the first and the last of a year, and of two."""
