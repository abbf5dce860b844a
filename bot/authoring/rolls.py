"""Rolls of those who held an office, one after the other, of one thing that the sheet does not name.

Chairperson,From,To,Remarks
From,To,Captain
Name,Years,Notes              in presidents.csv

Such a row says nothing of the person but that he was it, and when: what it is about is the club, or whatever else has
the office. What stands under "Remarks" is a note on his term.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from bot.authoring.claims import cell_at
from bot.authoring.yearly import are_years
from bot.errors import FactbotError
from bot.language import heading_words, headings
from bot.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.authoring.sheet import Sheet

_TIMES = frozenset({"from", "to", "during", "year"})


@dataclass(frozen=True, slots=True)
class Roll:
    """What the headers of a roll mean."""

    office: str
    """The header of those who held it, with its brackets."""
    names: Mapping[str, str]
    """The header of the convention that each header of the sheet stands for; "" leaves the column out."""

    @property
    def noun(self) -> str:
        """What they were, within a sentence."""
        return self.office.partition("[")[0].strip().lower()


def read_roll(sheet: Sheet, said: Mapping[str, str]) -> Roll | None:
    """Give how to read a sheet that is one; `said` are the headers that its author gives for others."""
    headers = [" ".join(said.get(header, header).split()) for header in sheet.header]
    offices = {place: office for place, header in enumerate(headers) if (office := _office(header, sheet))}
    if len(offices) != 1:
        return None
    (held, office), *_ = offices.items()
    meant = [office if place == held else _beside(sheet, place, header) for place, header in enumerate(headers)]
    if None in meant or _TIMES.isdisjoint(meant):
        return None
    return Roll(office, {header: name or "" for header, name in zip(sheet.header, meant, strict=True) if header})


def obstacles(sheet: Sheet, said: Mapping[str, str]) -> tuple[str, ...]:
    """Give the headers for which a sheet with holders of one office and their times is no roll."""
    headers = [" ".join(said.get(header, header).split()) for header in sheet.header]
    offices = [place for place, header in enumerate(headers) if _office(header, sheet)]
    meant = {place: _beside(sheet, place, header) for place, header in enumerate(headers) if place not in offices}
    is_timed = len(offices) == 1 and not _TIMES.isdisjoint(meant.values())
    return tuple(sheet.header[place] for place, name in meant.items() if name is None) if is_timed else ()


def unnamed(sheet: Sheet, roll: Roll) -> FactbotError:
    """Say that it is not told whose office it is, and how to tell it."""
    name = repr(sheet.titles[0]) if sheet.titles else "'Name of the club'"
    said = f"its {len(sheet.rows)} rows say who was {roll.noun} and when, but not of what"
    return FactbotError(f"{sheet.name}: nothing was taken: {said}; say it and import again: --item {name}")


def _office(header: str, sheet: Sheet) -> str:
    """Give the office whose holders a column names; under a plain "Name", the file's name may say it."""
    name = header.partition("[")[0].strip()
    if name.lower() not in headings.PLAIN_NAMES:
        return header if headings.is_person(name) else ""
    noun = heading_words.singular(" ".join(PurePath(sheet.name).stem.lower().replace("_", " ").split()))
    return noun if headings.is_person(noun) else ""


def _beside(sheet: Sheet, place: int, header: str) -> str | None:
    """Give what a column says of the terms; None where it says something else."""
    plain = header.lower().rstrip(" .:")
    if not header:
        return ""
    if headings.is_year(header) and are_years(sheet, header, place):
        return "year"
    if plain in headings.TENURES or headings.is_year(header):
        return "during"
    if headings.is_identifier(header) or plain == "#":
        is_count = all(cell_at(cells, place).rstrip(".").isdecimal() for _, cells in sheet.rows)
        return "" if is_count else None
    return next((name for name in _TERMS if plain in {name, *headings.OF_STATEMENTS[name]}), None)


_TERMS = ("from", "to", "note", "reference")
"""What may be said of a term."""
