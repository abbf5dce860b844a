"""Find or make the items that the rows of a table are about: known ones by their names, new ones with a type.

Rows that are numbered are called by what they number: "Plot 3A" for "3A" under "Plot no.".
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from bot.authoring.claims import place_of, read_subjects
from bot.authoring.known import make_id
from bot.authoring.layout import LABELS
from bot.authoring.one_thing import property_place
from bot.authoring.yearly import are_years
from bot.language import heading_words, headings
from bot.language.bodies import body
from bot.model import Item
from bot.records import replace

if TYPE_CHECKING:
    from bot.authoring.claims import Subject
    from bot.authoring.gathering import Gathering
    from bot.authoring.layout import Layout
    from bot.authoring.sheet import Sheet


class RowItems:
    """The items of one table, on their way into a pack."""

    def __init__(self, sheet: Sheet, layout: Layout, gathering: Gathering, type_: str, about: str) -> None:
        """Take a table, what its author says that they are, and the one thing that it is about, or ""."""
        self.sheet, self.layout, self.gathering, self.known = sheet, layout, gathering, gathering.known
        self.type, self.about = type_, about
        self.noun = ""
        """What the rows number, if they do: "plot"."""

    def read(self) -> dict[int, Subject]:
        """Find or make the item of every row."""
        subjects = read_subjects(self.sheet, self.layout)
        for number, cells in self.sheet.rows:
            if number not in subjects:
                self._refuse(number, "", "expected the name of an item, found nothing", f"fill {self._label_header!r}")
            elif any(cells[len(self.sheet.header) :]):
                self._refuse(
                    number,
                    "",
                    f"expected {len(self.sheet.header)} cells, found {len(cells)}",
                    "quote the cell that holds the delimiter",
                )
                del subjects[number]
        subjects = self._with_nouns(subjects)
        kept = {number: replace(s, id=id_) for number, s in subjects.items() if (id_ := self._item(s))}
        are_numbers = kept and all(any(map(str.isdecimal, s.label)) and " " not in s.label for s in kept.values())
        are_numbers = are_numbers and not headings.is_version(self._label_header)
        if self.layout.is_found:
            more = ", which names them better than the first"
        elif are_years(self.sheet, self._label_header, self.layout.label):
            more = "; its rows are years: if they tell of one and the same thing, as of a club, say which: --item NAME"
        elif self.noun and kept:
            label = next(s.label for s in kept.values())
            more = f', so they are called {label!r} and so on; if another names them, head that "name" and this "id"'
        elif are_numbers and not headings.named(self._label_header):
            label = next(s.label for s in kept.values())
            more = f'; people have to ask for {label!r}: if another column names them, head that "name" and this "id"'
        elif not self.layout.is_long and property_place(self.sheet) >= 0:
            what = self.sheet.header[property_place(self.sheet)]
            more = f"; if {what!r} says what each row tells of one and the same thing, say which: --item NAME"
        else:
            more = ""
        types = (
            f", their types: column {self.sheet.header[self.layout.item['type']]!r}"
            if "type" in self.layout.item
            else ""
        )
        self.gathering.remarks.append(f"items: column {self._label_header!r}{types}{more}")
        return kept

    def _with_nouns(self, subjects: dict[int, Subject]) -> dict[int, Subject]:
        """Give the rows, those that number what their header says with its noun before the number: "Plot 3A"."""
        noun = self.type or headings.numbered(self._label_header)
        are_numbers = all(_is_number(s.label) and not s.type for s in subjects.values())
        if not (noun and subjects and are_numbers) or self.layout.is_long or "id" in self.layout.item:
            return subjects
        if any(self.known.items_named(s.label) for s in subjects.values()):
            return subjects
        self.noun = noun
        name = noun if self._label_header[:1].islower() else noun[:1].upper() + noun[1:]
        return {number: replace(s, label=f"{name} {s.label}") for number, s in subjects.items()}

    @property
    def _label_header(self) -> str:
        return self.sheet.header[self.layout.label]

    def _item(self, subject: Subject) -> str:
        """Give the id of a row's item, new or known, or "" if the row cannot be taken."""
        found = self._found(subject)
        if len(found) > 1:
            self._refuse(
                subject.row,
                self._label_header,
                f"{subject.label!r} means {' and '.join(found)}",
                "write the id of the one that is meant",
            )
            return ""
        if found:
            if subject.aliases and self.gathering.had_item(found[0]):
                self._refuse(subject.row, "aliases", f"{found[0]} is an item of the pack", "add its aliases there")
            return found[0]
        id_ = make_id(subject.id or subject.label, self.known.items)
        said = subject.type or self.type
        type_ = self.gathering.type_of(said) if said else self._default_type()
        label = f"{said} {subject.label}" if said and _is_number(subject.label) else subject.label
        self.known.add_item(Item(id_, type_, label, subject.aliases))
        return id_

    def _found(self, subject: Subject) -> list[str]:
        """Find the item of a row, but not by a short name of what is of another type: a town by that of its club."""
        item = self.known.items.get(make_id(subject.id, ())) if subject.id else None
        if item is not None and item.label == subject.label:
            return [item.id]  # an earlier row has the same number and name
        found = self.known.items_named(subject.id or subject.label)
        return [id_ for id_ in found if not self._is_other(self.known.items[id_], subject)]

    def _is_other(self, item: Item, subject: Subject) -> bool:
        header = self._label_header.lower()
        noun = subject.type or self.type or headings.named(header) or ("" if header in LABELS else header)
        type_ = self.known.type_named(noun)
        is_by_alias = subject.label in item.aliases and not subject.id
        return is_by_alias and bool(noun) and (type_ is None or type_.id != item.type)

    def _default_type(self) -> str:
        """Give the type whose noun is in the header of the items, or else in the file's name if that is a noun too."""
        header = self.noun or headings.named(self._label_header) or self._label_header.lower()
        stem = PurePath(self.sheet.name).stem
        is_noun = stem.isalpha() and heading_words.is_plural(stem) and not self._names_column(stem)
        if header in LABELS and self.about and self._names_column(stem):
            return self.gathering.type_of(body(self.about))
        names = (
            [stem]
            if header in LABELS or (self.layout.is_long and header in headings.OF_STATEMENTS["item"])
            else [header, *([stem] if is_noun else [])]
        )
        nouns = [heading_words.singular(" ".join(re.split(r"[-_\s]+", name.lower()))) for name in names]
        are_people = headings.are_of_people(column.name for column in self.layout.columns)
        return self.gathering.type_of(nouns[0] or "thing", *nouns[1:], is_of_people=are_people)

    def _names_column(self, stem: str) -> bool:
        """Whether the file is named after what is told of the items: the mayors of towns, the chairs of a club."""
        noun = heading_words.singular(stem.lower())
        return any(noun in {column.name.lower(), *headings.short_of(column.name)} for column in self.layout.columns)

    def _refuse(self, row: int, header: str, message: str, hint: str = "") -> None:
        self.gathering.refuse(place_of(row, header), message, hint)


def _is_number(label: str) -> bool:
    """Whether people say of what something is beside its name: "line 6", "line N1"."""
    return len(label) <= _LONGEST_NUMBER and label.isalnum() and any(map(str.isdigit, label))


_LONGEST_NUMBER = 3
