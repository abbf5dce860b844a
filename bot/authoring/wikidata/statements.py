"""Read one statement of a document: its value, when it held, and what else is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.authoring.wikidata import values, vocabulary
from bot.authoring.wikidata.values import ValueNotTakenError
from bot.dates import Date, Interval
from bot.errors import DateError
from bot.language import calendar, numbers
from bot.model import FIGURES, Rank, Statement, TimeRelation, ValueType
from bot.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from decimal import Decimal

    from bot.authoring.wikidata.document import Claim, EntityDocument, Snak
    from bot.model import Item, Property

_TIMES = (vocabulary.START, vocabulary.END, vocabulary.POINT)
_TYPES = {
    "time": {ValueType.EVENT},
    "quantity": FIGURES,
    "wikibase-item": {ValueType.ITEM},
}
_TEXTS = {ValueType.TEXT, ValueType.NAME, ValueType.PLACE}


@dataclass(frozen=True, slots=True)
class _Main:
    """What the value itself says."""

    value: str
    number: Decimal | None = None
    about: str = ""
    time: Interval | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class StatementReader:
    """Reads the statements of one property."""

    property: Property
    noted: Mapping[str, str]
    """Its number, datatype and unit."""
    document: EntityDocument
    item: Callable[[str], str]
    """Gives our id of an item of Wikidata."""

    def read(self, claim: Claim, item: Item) -> Statement:
        """Make a statement without references; raise ValueNotTakenError when it is none."""
        if claim.snak.kind != "value":
            message = f"expected a value, found {'an unknown one' if claim.snak.kind == 'somevalue' else 'no value'}"
            raise ValueNotTakenError(message)
        is_circa = any(_is_circa(qualifier) for qualifier in claim.qualifiers)
        main = self._main(claim.snak, item, is_circa=is_circa)
        others = [q for q in claim.qualifiers if not _is_circa(q)]
        if self.property.type is not ValueType.EVENT:
            others = [q for q in others if q.property not in _TIMES or not self._is_read(q, others)]
        notes = [main.note, *(self._said(qualifier) for qualifier in others)]
        return Statement(
            id="",
            item=item.id,
            property=self.property.id,
            value=main.value,
            number=main.number,
            about=main.about,
            short="",
            aliases=(),
            excludes=(),
            time=main.time if self.property.type is ValueType.EVENT else self._time(claim.qualifiers),
            place="",
            rank=Rank(claim.rank),
            note="; ".join(note for note in notes if note),
            references=(),
        )

    # --- the value --------------------------------------------------------------------------------------------

    def _main(self, snak: Snak, item: Item, *, is_circa: bool) -> _Main:
        if snak.datatype not in vocabulary.DATATYPES:
            message = f"expected a value that can be told, found one of the kind {snak.datatype}"
            raise ValueNotTakenError(message)
        if self.property.type not in _TYPES.get(snak.datatype, _TEXTS):
            message = f"expected a value of type {self.property.type.value}, found one of the kind {snak.datatype}"
            raise ValueNotTakenError(message)
        match snak.datatype:
            case "time":
                read = values.read_time(snak.value)
                date = Date(read.date.earliest, read.date.latest, is_approximate=is_circa)
                return _Main(item.label, time=Interval.at(date), note=read.note)
            case "quantity":
                return self._quantity(snak, is_circa=is_circa)
            case "wikibase-item":
                return _Main(self.item(values.read_item(snak.value)))
            case "monolingualtext":
                if snak.value["language"] != "en":
                    message = f"expected a text in English (en), found one in {snak.value['language']}"
                    raise ValueNotTakenError(message)
                return _Main(str(snak.value["text"]))
            case _:
                return _Main(str(snak.value))

    def _quantity(self, snak: Snak, *, is_circa: bool) -> _Main:
        read = values.read_quantity(snak.value)
        unit = self.noted.get("unit", "")
        if read.unit != unit:
            expected = f"in {self.document.label(unit)}" if unit else "without a unit"
            found = f"in {self.document.label(read.unit)}" if read.unit else "without one"
            message = f"expected a quantity {expected} as most of them, found {read.number:f} {found}"
            raise ValueNotTakenError(message)
        return _Main(f"{read.number:f}", read.number, "about" if is_circa else read.about, note=read.note)

    # --- its time ---------------------------------------------------------------------------------------------

    def _is_read(self, qualifier: Snak, others: Sequence[Snak]) -> bool:
        """Say whether a time is that of the statement: a point in time is not, where a start or an end is said too."""
        if self.property.time is TimeRelation.DURING and qualifier.property == vocabulary.POINT:
            return not any(other.property in {vocabulary.START, vocabulary.END} for other in others)
        return True

    def _time(self, qualifiers: Sequence[Snak]) -> Interval | None:
        ends = [q for q in qualifiers if q.property in {vocabulary.START, vocabulary.END}]
        points = [q for q in qualifiers if q.property == vocabulary.POINT]
        if not ends and not points:
            return None
        if self.property.time is TimeRelation.ALWAYS or (ends and self.property.time is not TimeRelation.DURING):
            message = f"expected no {self._name((ends or points)[0])}, as the time of {self.property.id} is "
            raise ValueNotTakenError(message + f"{self.property.time.value!r}")
        if not ends:
            point = self._one(points)
            return Interval.at(point) if point else None
        return self._period(ends)

    def _period(self, ends: Sequence[Snak]) -> Interval | None:
        """Read a start and an end: without an end it is still so, an end that is not known is unknown."""
        starts = [q for q in ends if q.property == vocabulary.START]
        stops = [q for q in ends if q.property == vocabulary.END]
        is_open = not stops or stops[0].kind == "novalue"
        begin, end = self._one(starts), self._one(stops)
        if begin is None and end is None and not is_open:
            return None
        try:
            return Interval(begin, end, is_end_open=is_open)
        except DateError as error:
            raise ValueNotTakenError(str(error)) from error

    def _one(self, qualifiers: Sequence[Snak]) -> Date | None:
        """Read a qualifier that may be there once."""
        if len(qualifiers) > 1:
            message = f"expected one {self._name(qualifiers[0])}, found {len(qualifiers)}"
            raise ValueNotTakenError(message)
        if not qualifiers or qualifiers[0].kind != "value":
            return None
        read = values.read_time(qualifiers[0].value)
        if read.note and read.date.precision in {"day", "month"}:
            message = f"expected a {self._name(qualifiers[0])} in our calendar, found {read.note}"
            raise ValueNotTakenError(message)
        return read.date

    # --- what else is said ------------------------------------------------------------------------------------

    def _said(self, qualifier: Snak) -> str:
        """Word a qualifier as a part of the note."""
        return f"{self._name(qualifier)}: {' '.join(self._text(qualifier))}"

    def _name(self, qualifier: Snak) -> str:
        label = self.document.label(qualifier.property)
        return vocabulary.LABELS.get(label, label)

    def _text(self, snak: Snak) -> Iterator[str]:
        if snak.kind != "value":
            yield "not known" if snak.kind == "somevalue" else "none"
            return
        match snak.datatype:
            case "time":
                yield calendar.date_text(values.read_time(snak.value).date)
            case "quantity":
                read = values.read_quantity(snak.value)
                yield numbers.write(read.number)
                if read.unit:
                    yield self.document.label(read.unit)
            case "wikibase-item":
                yield self.document.label(values.read_item(snak.value))
            case "monolingualtext":
                yield str(snak.value["text"])
            case "string" | "url" | "external-id":
                yield str(snak.value)
            case _:
                yield f"a value of the kind {snak.datatype}"


def _is_circa(qualifier: Snak) -> bool:
    return (
        qualifier.property == vocabulary.CIRCUMSTANCES
        and qualifier.kind == "value"
        and values.read_item(qualifier.value) == vocabulary.CIRCA
    )
