"""Make of a table what it would add to a pack: items, properties where there are none yet, statements, sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.authoring import losses
from bot.authoring.additions import Added, NotTakenError
from bot.authoring.calling import Calling
from bot.authoring.cell_types import declared
from bot.authoring.claims import Claim, by_name, place_of, read_claims
from bot.authoring.gathering import Gathering
from bot.authoring.guess import are_truths, drop_shared_cues, guess_property, item_type
from bot.authoring.happenings import as_happenings, as_lasting
from bot.authoring.known import make_id
from bot.authoring.layout import Column, read_heading, read_layout
from bot.authoring.one_thing import about, with_item
from bot.authoring.reading import ClaimReader
from bot.authoring.rolls import obstacles, read_roll, unnamed
from bot.authoring.row_items import RowItems
from bot.authoring.sheet_remarks import of_blanks, of_lists, of_namesakes, of_people, of_whole_rows
from bot.authoring.spellings import spelt_alike
from bot.authoring.units_apart import units_apart
from bot.authoring.vacancies import vacancies
from bot.authoring.yearly import as_yearly
from bot.language import headings
from bot.language.written_numbers import UNDECIDED
from bot.model import Property, Source, TimeRelation, ValueType
from bot.records import dataclass, field, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from bot.authoring.additions import Additions
    from bot.authoring.guess import Guess
    from bot.authoring.known import Known
    from bot.authoring.layout import Layout
    from bot.authoring.sheet import Sheet
    from bot.dates import Interval
    from bot.model import Statement


@dataclass(frozen=True, slots=True)
class Options:
    """What a person may say about a table that it does not say itself."""

    names: Mapping[str, str] = field(default_factory=dict)
    """Headers of the file, and the header of the convention that each stands for; "" leaves the column out."""
    type: str = ""
    """The type of the items without one."""
    dates: str = ""
    decimal: str = ""
    item: str = ""
    """The one thing that a table of statements is about, if it does not name it."""
    source: str = ""
    """The title of what the table is taken from; else the file's name."""
    as_of: Interval | None = None
    """How far in time that speaks."""


def read_additions(sheet: Sheet, known: Known, options: Options) -> Additions:
    """Read all that can be taken, and refuse the rest cell by cell. What is new in it is added to `known`."""
    return _Import(sheet, known, options).run()


class _Import:
    """One table on its way into a pack."""

    def __init__(self, sheet: Sheet, known: Known, options: Options) -> None:
        self.known, self.options = known, options
        self.gathering = Gathering(known)
        self.gathering.remarks += sheet.remarks
        self.about = options.item
        """The one thing that all rows are about, or ""."""
        self.sheet, names = self._about(sheet)
        self.layout: Layout = read_layout(
            self.sheet, {**names, **options.names}, lambda noun: known.type_named(noun) is not None
        )
        title = options.source or sheet.name
        source = known.source_named(title)
        self.source = source or Source(make_id(title, known.sources, empty="source"), title, options.as_of)
        known.sources[self.source.id] = self.source
        self.item_types: dict[str, str] = {}

    def _about(self, sheet: Sheet) -> tuple[Sheet, Mapping[str, str]]:
        """Give the table with a column for the one thing that it is about, if it is, and what its headers mean."""
        roll = read_roll(sheet, self.options.names)
        if roll is not None:
            self.about = self.about or self.known.subject
            if not self.about:
                raise unnamed(sheet, roll)
            self.gathering.remarks.append(f"all rows are about {self.about!r}: who was {roll.noun} of it, and when")
            return with_item(sheet, self.about), roll.names
        found = about(sheet, self.about) if self.about else (sheet, {})
        if self.about and found[0] is sheet:
            others = ", ".join(map(repr, obstacles(sheet, self.options.names)))
            of_each = f"as each is about somebody, of whom {others} says more" if others else "as each names its own"
            hint = f"leave out {others or 'it, or the column that names others'}"
            self.gathering.refuse(f"--item {self.about!r}", f"the rows are not all about that, {of_each}", hint)
            self.about = ""
        return found

    def run(self) -> Additions:
        for header, message in self.layout.unread:
            self.gathering.refuse(f"column {header!r}", message, "rename it, or name it in a mapping file")
        self.gathering.remarks += self.layout.remarks
        for place, header in enumerate(self.sheet.header):
            if not header and any(place < len(cells) and cells[place] for _, cells in self.sheet.rows):
                self.gathering.remarks.append(f"column {place + 1} has no header: left out")
        subjects = RowItems(self.sheet, self.layout, self.gathering, self.options.type, self.about).read()
        self.gathering.remarks += of_namesakes(self.sheet, self.layout, subjects)
        said = list(read_claims(self.sheet, self.layout, subjects))
        self.gathering.refusals += losses.of_rows(self.sheet, self.layout, subjects, said)
        self.gathering.refusals += losses.of_what_is_beside(self.sheet, self.layout, subjects)
        said += vacancies(self.sheet, self.layout, subjects)
        claims = list(self._headed(said))
        claims, spelt = spelt_alike(_with_plain_truths(claims))
        self.gathering.remarks += spelt
        claims = list(self._of_their_years(claims))
        claims = list(self._agreeing(as_happenings(as_lasting(claims))))
        claims = list(self._in_one_unit_each(claims))
        before = frozenset(self.known.properties)
        properties = self._properties(claims)
        self.gathering.remarks += of_whole_rows(self.sheet, self.layout, properties)
        self.gathering.remarks += losses.of_times(self.sheet, self.layout, claims, properties)
        self.gathering.remarks += of_lists(claims, properties)
        self.gathering.remarks += of_people(claims)
        self.gathering.remarks += of_blanks(self.sheet, self.layout)
        statements = list(self._statements(claims, properties, frozenset(self.known.properties) - before))
        titles = " ".join(self.sheet.titles)
        statements = Calling(self.gathering, claims, properties, titles).called(statements)
        return self.gathering.additions(statements)

    def _of_their_years(self, claims: Sequence[Claim]) -> tuple[Claim, ...]:
        """Give the claims with the years of their rows, if the sheet has a row a year; it is as of the last of them."""
        if self.layout.year < 0:
            return tuple(claims)
        yearly = as_yearly(claims, self.sheet.header[self.layout.year])
        self.gathering.remarks += yearly.remarks
        if self.source.as_of is None and yearly.last is not None:
            self.source = self.known.sources[self.source.id] = replace(self.source, as_of=yearly.last)
        return yearly.claims

    def _in_one_unit_each(self, claims: Sequence[Claim]) -> Sequence[Claim]:
        """Give the claims, those in other units than most of their name under names of their own."""
        found = units_apart(claims, self.known.property_named)
        self.gathering.remarks += found.remarks
        for claim in found.bare:
            message = f"expected an amount with its currency, as others have several, found {claim.value!r}"
            self.gathering.refuse(claim.place, message, "write the currency before it")
        return found.claims

    # --- properties -------------------------------------------------------------------------------------------

    def _headed(self, claims: Iterable[Claim]) -> Iterator[Claim]:
        """Read the names of statements as headers are read: "annual fee (£)"."""
        for claim in claims:
            if not claim.is_statement or self.known.property_named(claim.name) is not None:
                yield claim
                continue
            read = read_heading(claim.name)
            if isinstance(read, Column):
                yield replace(claim, name=read.name, kind=read.kind, time=claim.time or read.time)
            else:
                header = self.sheet.header[self.layout.row["property"]]
                hint = "or head a column of dates: as of" if claim.name.isdecimal() else ""
                self._refuse(claim.subject.row, header, f"{read}, found {claim.name!r}", hint)

    def _properties(self, claims: Iterable[Claim]) -> dict[str, Property]:
        """Find or guess the property of every name that claims give."""
        groups = by_name(claims)
        found = {name: self._known_property(name, group) for name, group in groups.items()}
        guesses: dict[str, Guess] = {}
        taken = {*self.known.properties, "item"}
        for name, group in groups.items():
            if found[name] is None:
                guesses[name] = guess_property(make_id(name, taken, joiner="_", empty="property"), group, self.known)
                taken.add(guesses[name].property.id)
        if self.layout.year >= 0:  # "in the 2016-17 *season*"
            noun = self.sheet.header[self.layout.year].lower().split()[-1].strip(".:")
            guesses = {name: guess.beside(noun) for name, guess in guesses.items()}
        for name, group in groups.items():
            property_ = found[name] or guesses[name].property
            if property_.type is ValueType.ITEM and (noun := item_type(group)):
                self.item_types[property_.id] = self.gathering.type_of(noun)
        types = {self.known.items[claim.subject.id].type for group in groups.values() for claim in group}
        new = {name: guess.property for name, guess in guesses.items()}
        rare = {name for name in new if len({claim.subject.id for claim in groups[name]}) == 1}
        cued = drop_shared_cues(new, lambda cue: self._is_cue(cue, types), rare)
        for name, guess in guesses.items():
            other = self._namesake(cued[name], groups[name])
            more = "; ".join(filter(None, (guess.remark, other)))
            self.gathering.remarks.append(_remark(groups[name], cued[name], more))
        self.known.properties |= {property_.id: property_ for property_ in cued.values()}
        return cued | {name: property_ for name, property_ in found.items() if property_ is not None}

    def _agreeing(self, claims: Sequence[Claim]) -> Iterator[Claim]:
        """Refuse the columns whose header says in brackets that they are of another type than in the pack."""
        known = {name: self._known_property(name, group) for name, group in by_name(claims).items()}
        refused = set()
        for claim in claims:
            p, said = known[claim.name.lower()], declared(claim.kind)
            if p is None or said is None or said[0] is p.type:
                yield claim
            elif claim.header not in refused:
                refused.add(claim.header)
                message = f"expected {p.type.value}, as {p.id} is in the pack, found [{claim.kind}]"
                anew = f"delete the table [property.{p.id}] of the pack and import again with --force"
                hint = f"leave [{claim.kind}] out; or {anew}"
                self.gathering.refuse(f"column {claim.header!r}", message, hint)

    def _known_property(self, name: str, group: Iterable[Claim]) -> Property | None:
        """Find the property of that name, but none of other types alone: the opening of a line is no depot's."""
        types = {self.known.items[claim.subject.id].type for claim in group}
        return self.known.property_named(name, types)

    def _namesake(self, property_: Property, group: Sequence[Claim]) -> str:
        """Say of a property that the pack has another one of that name, which is said of other things."""
        other = self.known.property_named(group[0].name)
        if other is None or other.id == property_.id or not self.gathering.had_property(other.id):
            return ""
        types = dict.fromkeys(self.known.items[claim.subject.id].type for claim in group)
        of = ", ".join(map(repr, (*other.of, *types))).replace("'", '"')
        is_other = f"not joined to {other.id} of the pack, which is of {', '.join(other.of)}: if they are the same,"
        return f"{is_other} write of = [{of}] in [property.{other.id}] and import again with --force"

    def _is_cue(self, cue: str, types: set[str]) -> bool:
        """Whether a property of items of these types has the cue."""
        rivals = (p for p in self.known.properties.values() if not p.of or not types.isdisjoint(p.of))
        return any(cue.lower() in map(str.lower, property_.cues) for property_ in rivals)

    # --- statements -------------------------------------------------------------------------------------------

    def _statements(
        self, claims: Iterable[Claim], properties: Mapping[str, Property], guessed: frozenset[str]
    ) -> Iterable[Added]:
        decimal = self.options.decimal or (UNDECIDED if self.sheet.delimiter == ";" else "")
        reader = ClaimReader(self.known, self.source, self.options.dates, decimal, guessed)
        taken: dict[Statement, Added] = {}
        again: list[str] = []
        for claim in claims:
            property_ = properties[claim.name.lower()]
            try:
                statement = reader.read(claim, property_, claim.subject.id, self.item_types.get(property_.id, ""))
            except NotTakenError as error:
                place = claim.place + (f", {error.column}" if error.column else "")
                self.gathering.refuse(place, str(error), error.hint)
            else:
                same = replace(statement, references=())
                if same in taken:
                    again.append(claim.place)
                taken[same] = _also(taken[same], claim, statement) if same in taken else Added(claim.place, statement)
        if again:
            self.gathering.remarks.append(f"left out: {_cells(len(again))} what rows above say, first {again[0]}")
        return taken.values()

    def _refuse(self, row: int, header: str, message: str, hint: str = "") -> None:
        self.gathering.refuse(place_of(row, header), message, hint)


def _with_plain_truths(claims: Iterable[Claim]) -> list[Claim]:
    """Say yes and no alike wherever all that is said under a header is one of them: "Y", "TRUE", "x"."""
    groups = by_name(read := list(claims))
    truths = {name for name, group in groups.items() if are_truths(group)}
    return [replace(c, value=headings.truth(c.value)) if c.name.lower() in truths else c for c in read]


def _also(before: Added, claim: Claim, statement: Statement) -> Added:
    """Add the references of what is said again; that of a row which gives none says nothing new."""
    had = before.statement.references
    more = tuple(r for r in statement.references if r not in had) if claim.beside.get("reference") else ()
    return replace(before, statement=replace(before.statement, references=had + more))


def _cells(number: int) -> str:
    return "1 cell that says" if number == 1 else f"{number} cells that say"


def _remark(claims: Sequence[Claim], property_: Property, more: str) -> str:
    """Say what was guessed of a property."""
    unit = f" of {property_.unit[1]}" if property_.unit[1] else ""
    time = "" if property_.time is TimeRelation.ALWAYS else f", time {property_.time.value}"
    first = claims[0]
    place = f"row {first.subject.row}" if first.is_statement else f"column {first.header!r}"
    also = f" and {len(claims) - 1} more" if first.is_statement and len(claims) > 1 else ""
    return f"{property_.id}: {property_.type.value}{unit}{time}, guessed from {place}{also}" + (
        f"; {more}" if more else ""
    )
