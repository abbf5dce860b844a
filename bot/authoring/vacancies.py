"""What a column of tenants says where there is none: that a thing is "vacant", which people ask for by that word.

Of a thing with a tenant it is told that it is not. Offices are no such column: it is not the hut that is vacant where
it has no warden.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bot.authoring.claims import Claim, cell_at
from bot.language import blanks, grammar, headings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.authoring.claims import Subject
    from bot.authoring.layout import Layout
    from bot.authoring.sheet import Sheet


def vacancies(sheet: Sheet, layout: Layout, subjects: Mapping[int, Subject]) -> Iterator[Claim]:
    """Say of each item whether it is vacant, if the sheet says it of some, in a row for each."""
    items = Counter(subject.label.lower() for subject in subjects.values())
    headed = {column.name.lower() for column in layout.columns}
    for column in layout.columns:
        if not headings.is_occupant(column.name) or any(count > 1 for count in items.values()):
            continue
        cells = {row: cell_at(cells, column.place) for row, cells in sheet.rows if row in subjects}
        words = Counter(word for cell in cells.values() if (word := blanks.vacant(cell)))
        word = next((word for word, _ in words.most_common(1)), "")
        if not word or word in headed:
            continue
        for row, cell in cells.items():
            if blanks.vacant(cell) or not blanks.is_blank(cell, column.name):
                value = grammar.YES if blanks.vacant(cell) else grammar.NO
                yield Claim(subjects[row], column.header, word, "", value)
