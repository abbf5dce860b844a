"""What an import says of a sheet that it reads in one of several ways, so that its author can write what is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.authoring.layout import TERMS
from bot.model import TimeRelation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

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
