"""What a sheet says and an import does not take, though it refused no cell: nothing of it may be lost silently.

A row may name something and say nothing of it, or say when and not what. A time may stand beside a value of which the
pack tells no time.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from bot.authoring.additions import Refusal
from bot.authoring.claims import cell_at, place_of
from bot.language.blanks import is_blank
from bot.model import TimeRelation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from bot.authoring.claims import Claim, Subject
    from bot.authoring.layout import Layout
    from bot.authoring.sheet import Sheet
    from bot.model import Property

_KEYS = {
    TimeRelation.ALWAYS: frozenset[str](),
    TimeRelation.DURING: frozenset({"from", "to", "during"}),
    TimeRelation.AS_OF: frozenset({"as of"}),
    TimeRelation.ON: frozenset({"on", "date"}),
}
"""What beside a value says when it held, by how time relates to its property."""
_TIMES = frozenset[str]().union(*_KEYS.values())


def of_rows(
    sheet: Sheet, layout: Layout, subjects: Mapping[int, Subject], claims: Sequence[Claim]
) -> Iterator[Refusal]:
    """Refuse the rows that name something of which they say nothing that can be told, unless they say so: "vacant"."""
    if not (layout.columns or layout.row):
        return  # the whole sheet says nothing, which is told as such
    told = {claim.subject.row for claim in claims}
    names = {layout.label, *layout.item.values()}
    values = {layout.row["value"]} if layout.is_long else {column.place for column in layout.columns}
    for number, cells in sheet.rows:
        if number not in subjects or number in told or any(cell_at(cells, place) for place in values):
            continue
        filled = [(place, header) for place, header in enumerate(sheet.header) if header and cell_at(cells, place)]
        beside = [repr(header) for place, header in filled if place not in names]
        if not beside or layout.is_long:
            message = f"nothing is said of {subjects[number].label!r}"
            yield Refusal(place_of(number), message, "fill its row, or leave it out")
        else:
            message = f"{' and '.join(beside)} stand beside no value"
            hint = "head a column with what was so then; if the rows are all about one thing, say which: --item NAME"
            yield Refusal(place_of(number), message, hint)


def of_what_is_beside(sheet: Sheet, layout: Layout, subjects: Mapping[int, Subject]) -> Iterator[Refusal]:
    """Refuse what says something of the values of one column where that is empty: a note, or a time."""
    for column in layout.columns:
        for place in column.beside.values():
            for number, cells in sheet.rows:
                cell = cell_at(cells, place)
                if number in subjects and cell and not is_blank(cell) and not cell_at(cells, column.place):
                    message = f"{cell!r} stands beside no value under {column.header!r}"
                    hint = "it is told with a value, so give it one, or leave it out"
                    yield Refusal(place_of(number, sheet.header[place]), message, hint)


def of_times(
    sheet: Sheet, layout: Layout, claims: Sequence[Claim], properties: Mapping[str, Property]
) -> Iterator[str]:
    """Say of which rows a time is not told, because the properties of what stands there take none of that kind."""
    lost: dict[str, dict[int, None]] = defaultdict(dict)
    names: dict[str, dict[str, None]] = defaultdict(dict)
    rows: dict[int, list[tuple[Claim, Property]]] = defaultdict(list)
    for claim in claims:
        rows[claim.subject.row].append((claim, properties[claim.name.lower()]))
    for row, told in rows.items():
        used = {key for _, property_ in told for key in _KEYS[property_.time]}
        for claim, property_ in told:
            for header in _untold(claim, property_, used, _headers(sheet, layout, claim)):
                lost[header][row] = None
                names[header][property_.id] = None
    for header, numbers in lost.items():
        first = place_of(next(iter(numbers)), header)
        what = " and ".join(names[header])
        more = f" and {len(numbers) - 1} more" if len(numbers) > 1 else ""
        takes = "takes" if len(names[header]) == 1 else "take"
        yield f"{first}{more}: not told, as {what} {takes} no such time; if it does, say so by its time in the pack"


def _untold(claim: Claim, property_: Property, used: Collection[str], headers: Mapping[str, str]) -> Iterator[str]:
    """Give the headers of the times that stand beside a claim and are told of nothing."""
    if property_.time is TimeRelation.ALWAYS and claim.time is not None:
        yield claim.header
    for key in claim.beside.keys() & _TIMES:
        if key not in used and claim.beside[key] and key in headers:
            yield headers[key]


def _headers(sheet: Sheet, layout: Layout, claim: Claim) -> Mapping[str, str]:
    own = next((column.beside for column in layout.columns if column.header == claim.header), {})
    return {key: sheet.header[place] for key, place in {**layout.row, **own}.items()}
