"""What an import says of a sheet that it reads in one of several ways, so that its author can write what is meant."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from bot.authoring.cell_types import unit_of
from bot.authoring.claims import cell_at
from bot.authoring.layout import TERMS
from bot.language import headings
from bot.language.blanks import is_blank
from bot.model import TimeRelation, ValueType

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.authoring.claims import Claim, Subject
    from bot.authoring.layout import Layout
    from bot.authoring.sheet import Sheet
    from bot.model import Property


def of_whole_rows(sheet: Sheet, layout: Layout, properties: Mapping[str, Property]) -> Iterator[str]:
    """Say of which columns the dates of a row are the time, where that is not one alone."""
    places = sorted(place for name, place in layout.row.items() if name in TERMS)
    free = [c for c in layout.columns if c.time is None and c.beside.keys().isdisjoint(TERMS)]
    lasting = [p for c in free if (p := properties.get(c.name.lower())) and p.time is TimeRelation.DURING]
    if not layout.is_long and places and len(lasting) > 1:
        ends = [sheet.header[place] for place in places]
        told = f"columns {' and '.join(map(repr, ends))} say" if len(ends) > 1 else f"column {ends[0]!r} says"
        what = ", ".join(p.label for p in lasting)
        alone = ", ".join(repr(f"{lasting[0].label} {end.lower()}") for end in ends)
        yield f"{told} when all in the row was so: {what}; if it was only one of these, write the header as: {alone}"


def of_lists(claims: Sequence[Claim], properties: Mapping[str, Property]) -> Iterator[str]:
    """Say of which texts look like several in one cell, as their parts stand in other cells: "Windows, Mac"."""
    groups: dict[str, dict[str, Claim]] = defaultdict(dict)
    for claim in claims:
        if not claim.is_statement and properties[claim.name.lower()].type is ValueType.TEXT:
            groups[claim.name.lower()].setdefault(claim.value.lower(), claim)
    for name, cells in groups.items():
        apart = {value: _PARTS.split(value) for value in cells}
        counts = Counter(part for parts in apart.values() for part in {*parts})
        lists = [v for v, parts in apart.items() if len(parts) > 1 and all(counts[part] > 1 for part in parts)]
        either = [v for v, parts in apart.items() if len(v.split(" / ")) == len(parts) > 1 and len(v) < _LONGEST]
        if not any(part in cells for value in lists for part in apart[value]):
            lists = either
        if lists:
            first = cells[lists[0]]
            parts = "; ".join(_PARTS.split(first.value))
            what = f"{properties[name].id}: some cells look like several values in one, first {first.place}"
            yield f"{what}: {first.value!r}; write semicolons between them: {parts!r}"


def of_people(claims: Sequence[Claim]) -> Iterator[str]:
    """Say which cells of people were taken for names that do not look like one: "home made", "Ada Brook 1952"."""
    odd: dict[str, dict[str, None]] = defaultdict(dict)
    for claim in claims:
        is_named = any(map(str.isupper, claim.value)) and not any(map(str.isdecimal, claim.value))
        if headings.is_person(claim.name) and not claim.is_statement and not is_named and unit_of(claim.value) is None:
            odd[claim.header][claim.value] = None
    for header, values in odd.items():
        said = ", ".join(map(repr, list(values)[:_MOST_NAMED]))
        hint = "leave out what names nobody, and write years in brackets or in a column of their own"
        yield f"column {header!r}: read as who it was: {said}; {hint}"


def of_namesakes(sheet: Sheet, layout: Layout, subjects: Mapping[int, Subject]) -> Iterator[str]:
    """Say of which rows the name is the same and most of the rest is not, in a sheet with hardly any such rows.

    They are taken as rows of one item, as those of each warden of a hut are; but two records may have one title.
    """
    if layout.is_long or layout.year >= 0 or "id" in layout.item or not layout.row.keys().isdisjoint(TERMS):
        return
    rows: dict[str, list[tuple[int, Sequence[str]]]] = defaultdict(list)
    for number, cells in sheet.rows:
        if number in subjects:
            rows[subjects[number].label].append((number, cells))
    several = {name: group for name, group in rows.items() if len(group) > 1}
    columns = [column for column in layout.columns if column.beside.keys().isdisjoint(TERMS)]
    for name, group in several.items() if _RARE * len(several) <= len(rows) else ():
        (first, one), (second, other), *_ = group
        pairs = [(c.header, cell_at(one, c.place), cell_at(other, c.place)) for c in columns]
        both = [(header, here, there) for header, here, there in pairs if here and there]
        apart = [(header, here, there) for header, here, there in both if here.lower() != there.lower()]
        if len(apart) < _FEWEST_APART or 2 * len(apart) < len(both):
            continue
        headers = ", ".join(repr(header) for header, _, _ in apart)
        _, kind, other_kind = next((a for a in apart if not any(map(str.isdecimal, a[1] + a[2]))), apart[0])
        what = f"rows {first} and {second} are both called {name!r} and differ in {headers}: taken as one"
        yield f"{what}; if they are two, name them apart: {f'{name} ({kind})'!r} and {f'{name} ({other_kind})'!r}"


_RARE = 4
"""Of so many names at most one has several rows, in a sheet with a row for each item."""
_FEWEST_APART = 2
_MOST_NAMED = 5
_LONGEST = 60
"""Letters of what is no sentence."""
_PARTS = re.compile(r"\s*,\s+|\s+/\s+|\s+&\s+|\s+\+\s+")


def of_blanks(sheet: Sheet, layout: Layout) -> Iterator[str]:
    """Say which words in cells were read as saying nothing."""
    found: Counter[str] = Counter()
    places = {column.place: column.name for column in layout.columns}
    for _, cells in sheet.rows:
        of = {layout.row["value"]: cell_at(cells, layout.row["property"])} if layout.is_long else places
        for place, name in of.items():
            cell = cell_at(cells, place)
            if any(map(str.isalpha, cell)) and (is_blank(cell, name) or cell.lower() == f"no {name}".lower()):
                found[cell] += 1
    if found:
        yield f"cells that say that there is nothing to say: {', '.join(f'{c!r} ({n})' for c, n in found.items())}"
