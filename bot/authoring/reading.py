"""Read claims as statements of properties that are known by now: numbers, dates, items, references."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.authoring.additions import NotTakenError
from bot.authoring.claims import split_cell
from bot.authoring.figures import read_figure
from bot.authoring.known import make_id
from bot.dates import Date, Interval
from bot.errors import DateError
from bot.facts.records import make_reference
from bot.facts.tables import did_you_mean
from bot.language import headings, places
from bot.language.written_dates import is_time, read_time
from bot.model import Item, Rank, Reference, Source, Statement, TimeRelation, ValueType
from bot.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.authoring.claims import Claim
    from bot.authoring.known import Known
    from bot.model import Property

_STILL = frozenset({"", ".."}) | headings.NOW
_FAILED = re.compile(r"#(?:REF|VALUE|DIV/0|NAME|NUM|NULL|SPILL|CALC)[!?]?")
_DAYS = re.compile(r"[1-6]\d{4}(?:\.\d+)?")
_COUNTED = "a spreadsheet counts days so: format its cells as dates, yyyy-mm-dd, and save it again"
_NO_DATE = "leave the cell empty where there is no date"
_UNKNOWN = frozenset({"?", "unknown"})
_ROUGH = "about"
"""How exact the figures under a header such as "Members (approx.)" are."""
_TELLING = frozenset({"from", "to", "during", "as of", "on", "place", "reference"})
"""What beside an empty value says that something happened."""


@dataclass(frozen=True, slots=True)
class ClaimReader:
    """Knows how the file writes dates and numbers, and what there is to refer to."""

    known: Known
    source: Source
    """Cited where a row cites nothing."""
    dates: str = ""
    """dmy or mdy, or "" to read only what cannot be read in two ways."""
    decimal: str = ""
    guessed: frozenset[str] = frozenset()
    """The properties whose sentences the import wrote, in which a place stands with its preposition."""

    def read(self, claim: Claim, property_: Property, item: str, item_type: str) -> Statement:
        """Make a statement; raise NotTakenError when it is none."""
        beside, place = claim.beside, claim.beside.get("place", "")
        if _FAILED.fullmatch(claim.value):
            message = f"expected a value, found {claim.value!r}"
            raise NotTakenError(message, "a formula of the spreadsheet failed: correct it there")
        rough = _ROUGH if claim.is_rough else ""
        number = read_figure(claim, property_, self.decimal) if property_.is_figure else None
        is_dated = property_.type is ValueType.EVENT and self._is_itself_a_time(claim, property_)
        value = self.known.items[item].label if is_dated else self._value(claim, property_, item, item_type)
        return Statement(
            id="",
            item=item,
            property=property_.id,
            value=value if number is None else f"{number.number:f}",
            number=None if number is None else number.number,
            about=beside.get("about", "") or (number.about or rough if number else ""),
            short=beside.get("short", ""),
            aliases=split_cell(beside.get("aliases", "")),
            excludes=split_cell(beside.get("excludes", "")),
            time=self._value_time(claim, property_) if is_dated else self._time(claim, property_),
            place=self._placed(place, property_) if property_.id in self.guessed else place,
            rank=_rank(beside.get("rank", "")),
            note=beside.get("note", ""),
            references=self._references(claim),
        )

    def _placed(self, place: str, property_: Property) -> str:
        return places.placed(place, is_moved=headings.is_move(property_.cues))

    # --- values -----------------------------------------------------------------------------------------------

    def _value(self, claim: Claim, property_: Property, item: str, item_type: str) -> str:
        if claim.value and property_.type is ValueType.ITEM:
            return self._item(claim.value, item_type)
        is_told = not claim.is_statement or not claim.beside.keys().isdisjoint(_TELLING)
        if claim.value or (property_.type is ValueType.EVENT and is_told):
            return claim.value or self.known.items[item].label
        message = f"expected a value of {property_.id}, found nothing"
        raise NotTakenError(message)

    def _item(self, name: str, item_type: str) -> str:
        found = self.known.items_named(name)
        if len(found) == 1:
            return found[0]
        if found:
            message = f"{name!r} means {' and '.join(found)}"
            raise NotTakenError(message, "write the id of the one that is meant")
        if not item_type:
            labels = [item.label for item in self.known.items.values()]
            hint = did_you_mean(name, labels) or "give it a row of its own, or write the header with [item: its type]"
            message = f"expected the name of an item, found {name!r}"
            raise NotTakenError(message, hint)
        item = Item(make_id(name, self.known.items), item_type, name, ())
        self.known.add_item(item)
        return item.id

    # --- time -------------------------------------------------------------------------------------------------

    def _is_itself_a_time(self, claim: Claim, property_: Property) -> bool:
        """Say whether what was typed as the value of a happening is when it happened."""
        if not claim.value or _is_timed(claim, property_):
            return False
        return not claim.is_statement or is_time(claim.value)

    def _value_time(self, claim: Claim, property_: Property) -> Interval:
        """Read a cell that is itself a date."""
        said = headings.without_deed(claim.value, property_.cues)
        return _fitting(_on_some_day(self._time_of(said), property_), property_, claim.value)

    def _time(self, claim: Claim, property_: Property) -> Interval | None:
        """Read what stands beside a value; what is said of a whole row holds where the property takes such a time."""
        if property_.time is TimeRelation.ALWAYS:
            return None
        if claim.time is not None:
            return _fitting(claim.time, property_, claim.time.format())
        key = _key(property_)
        if cell := claim.beside.get(key, ""):
            return _fitting(self._time_of(cell, key), property_, cell, key)
        return self._from_to(claim.beside) if property_.time is TimeRelation.DURING else None

    def _from_to(self, beside: Mapping[str, str]) -> Interval | None:
        """Read two ends: nothing in `to` is "still so", a question mark in either is unknown."""
        if not beside.get("from") and not beside.get("to"):
            return None
        begin, end = (self._end(beside.get(name, ""), name) for name in ("from", "to"))
        is_open = beside.get("to", "").lower() in _STILL
        try:
            return Interval(begin, end, is_end_open=is_open)
        except DateError as error:
            raise NotTakenError(str(error), column="to") from error

    def _end(self, cell: str, column: str) -> Date | None:
        if cell.lower() in _STILL | _UNKNOWN:
            return None
        time = self._time_of(cell, column)
        date = time.end if column == "to" else time.begin
        if date is None or not (time.is_single or time.begin is None or time.is_end_open):
            message = f"expected a date, found {cell!r}"
            raise NotTakenError(message, column=column)
        return date

    def _time_of(self, cell: str, column: str = "") -> Interval:
        try:
            return read_time(cell, self.dates)
        except DateError as error:
            expected = f"expected {error.expected}, found {cell!r}"
            hint = _COUNTED if _DAYS.fullmatch(cell) else "" if any(map(str.isdigit, cell)) else _NO_DATE
            raise NotTakenError(expected, hint, column) from error

    # --- references -------------------------------------------------------------------------------------------

    def _references(self, claim: Claim) -> tuple[Reference, ...]:
        texts = split_cell(" ".join(claim.beside.get("reference", "").splitlines()))
        here = Reference(self.source.id, _rows(claim), None)
        return tuple(self._reference(text, claim.subject.row) for text in texts) or (here,)

    def _reference(self, text: str, row: int) -> Reference:
        """Read "source, section, paragraph N", where the source is known by id or title, or is new."""
        title, _, section = (part.strip() for part in text.partition(","))
        source = self.known.source_named(title)
        if source is None:
            source = Source(make_id(title, self.known.sources, empty="source"), title, self.source.as_of)
            self.known.sources[source.id] = source
        try:
            return make_reference(f"{source.id}, {section or f'{self.source.title} row {row}'}")
        except ValueError as error:
            raise NotTakenError(str(error), column="reference") from error


def _rows(claim: Claim) -> str:
    first, last = (claim.rows or (claim.subject.row,))[0], (claim.rows or (claim.subject.row,))[-1]
    return f"row {first}" if first == last else f"rows {first} to {last}"


def _rank(text: str) -> Rank:
    try:
        return Rank(text.lower() or "normal")
    except ValueError as error:
        message = f"expected one of {', '.join(rank.value for rank in Rank)}, found {text!r}"
        raise NotTakenError(message, column="rank") from error


def _key(property_: Property) -> str:
    """The column that says when."""
    return property_.time.value.replace("_", " ")


def _is_timed(claim: Claim, property_: Property) -> bool:
    """Say whether a time stands beside the value, so that the value itself is none."""
    keys = {"from", "to", "during"} if property_.time is TimeRelation.DURING else {_key(property_)}
    return claim.time is not None or bool(keys & set(claim.beside))


def _on_some_day(time: Interval, property_: Property) -> Interval:
    """Give what happened "1981-84" as having happened at some time within that."""
    if property_.time is not TimeRelation.ON or time.is_single or time.begin is None or time.end is None:
        return time
    date = Date(time.begin.earliest, time.end.latest, time.begin.is_approximate or time.end.is_approximate)
    return Interval(date, date)


def _fitting(time: Interval, property_: Property, found: str, column: str = "") -> Interval:
    """Refuse what is "still so" where a date is expected."""
    if property_.time is not TimeRelation.DURING and (time.is_begin_open or time.is_end_open):
        message = f"expected a date, as {property_.id} takes {_key(property_)}, found {found!r}"
        raise NotTakenError(message, "write before 1900, or between 1890 and 1899", column)
    return time
