"""What the columns of a table mean, by their headers.

    header   = name [ "[" kind "]" | "(" unit ")" ] [ "(as of " date ")" | "@" date | "(" year ")" | year ] | year name
    kind     = "date" | "text" | "name" | "place" | "number" | "item" [ ":" type ] | a currency | a unit

`item`, `label` or `name` heads the names of the items, else the first column does, or that of the names beside it;
`id`, `type` and `aliases` say more of the item. `reference`, `note`, `from`, `to`, `during`, `as of`, `on` and `place`
hold for every value of their row, or for one property's alone when its name stands before them (`mayor from`). Every
other header is a property.

A table with the columns `item`, `property` and `value` is a long one: each row is one statement.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.authoring.naming import is_code_of_names, name_place
from bot.authoring.yearly import year_place
from bot.errors import DateError
from bot.language import heading_units, heading_words, headings
from bot.language.blanks import is_blank
from bot.language.written_dates import read_time
from bot.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from bot.authoring.sheet import Sheet
    from bot.dates import Interval

LABELS = ("item", "label", "name")
ITEM_COLUMNS = ("id", "type", "aliases")
BESIDE = ("from", "to", "during", "as of", "on", "place", "reference", "note", "about", "short", "rank", "excludes")
"""What may be said of a statement beside its value."""
_WHOLE_ROW = ("from", "to", "during", "as of", "on", "place", "reference", "note")
_TIMES = ("from", "to", "during", "as of", "on")
TERMS = ("from", "to", "during")
"""What says for how long something was so."""
_OF_STATEMENT = ("property", "value", *BESIDE, "date", "aliases")
"""What is said in a table of statements; its "date" is that of what happened or was measured."""
_OTHER_NAMES = {
    "alias": "aliases",
    "other names": "aliases",
    "also known as": "aliases",
    "source": "reference",
    "sources": "reference",
    "references": "reference",
    "since": "from",
    "until": "to",
    "acronym": "short",
    **dict.fromkeys(("name / no.", "name/no.", "name / no", "name/no", "name / number", "name or number"), "name"),
    **dict.fromkeys(("full name", "display name", "item name", "name / title", "name or title"), "name"),
    **dict.fromkeys(("kind", "category", "class"), "type"),
}

_HEADER = re.compile(
    r"(?P<name>[^\[\]@]*?)\s*(?:\[(?P<kind>[^\[\]]*)\])?\s*"
    r"(?:\((?:as of|in|at)\s+(?P<as_of>[^()]+)\)|@\s*(?P<at>.+))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of values."""

    place: int
    """Counted from 0."""
    header: str
    """As it stands in the file."""
    name: str
    """The property's name."""
    kind: str
    """What stood in square brackets, or ""."""
    time: Interval | None
    """What the header says of the time of all values under it."""
    beside: Mapping[str, int]
    """Where else something is said of these values: "from" or "note", and the place of that column."""
    is_rough: bool = False
    """The header says that its figures are not exact."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What all columns mean."""

    label: int
    """The place of the items' names."""
    item: Mapping[str, int]
    """The places of what else is said of an item: id, type, aliases."""
    columns: tuple[Column, ...]
    row: Mapping[str, int]
    """The places of what is said of every value of a row."""
    is_long: bool
    is_found: bool = False
    """That the items' names are not in the first column was found out by what stands in it."""
    year: int = -1
    """The place of the column that says of which year each row is, if there is one."""
    unread: tuple[tuple[str, str], ...] = ()
    """Headers that are none, each with what was wrong."""
    remarks: tuple[str, ...] = ()
    """What a header was taken for that does not say it itself."""


def read_layout(sheet: Sheet, names: Mapping[str, str], is_type: Callable[[str], bool]) -> Layout:
    """Read headers; `names` gives other headers in place of some, "" for a column to leave out.

    Where the header of the items says what they are ("Group"), a column "Kind" tells the kinds of them apart, unless
    `is_type` knows all of its cells as types.
    """
    headers = sheet.header
    read = _with_other_ends([_convention(" ".join(names.get(header, header).split())) for header in headers])
    read, remarks = _with_making(headers, read)
    plain = _as_long([_plain(header) for header in read])
    unread = [(headers[i], "two columns have this header") for i in range(len(plain)) if _is_again(plain, i)]
    first = {name: i for i, name in reversed(list(enumerate(plain))) if name}
    if {"property", "value"} <= set(first) and _first(first, LABELS) is not None:
        return _long(headers, first, unread)
    label = _first({name: i for name, i in first.items() if name != "label" or _names_items(sheet, i)}, LABELS)
    is_said = label is not None
    label = name_place(sheet, read) if label is None else label
    item = {name: first[name] for name in ITEM_COLUMNS if name in first}
    if _is_noun(plain[label]) and "type" in item and not all(map(is_type, _cells(sheet, item["type"]))):
        del item["type"]
    bases = {_plain_name(name) for name in first}
    beside = {i: split for name, i in first.items() if (split := _beside(name, bases)) is not None}
    row = {name: i for name, i in first.items() if name in _WHOLE_ROW and i != label}
    terms = _terms(plain, row, {label, *item.values(), *beside})
    row = {name: i for name, i in row.items() if i not in terms}
    beside |= terms
    beside |= _notes_on_terms(sheet, plain, terms, label)
    year = year_place(sheet, read, label) if row.keys().isdisjoint(_TIMES) else -1
    taken = {label, *item.values(), *beside, *row.values(), year}
    if "id" in item and is_code_of_names(sheet, item["id"]):
        item.setdefault("aliases", item["id"])
    if codes := [i for i in first.values() if i not in taken and _is_code(sheet, i, plain[i])]:
        item.setdefault("aliases", codes[0])
    columns = []
    for name, i in sorted(first.items(), key=lambda pair: pair[1]):
        if i in taken:
            continue
        own = {what: place for place, (base, what) in beside.items() if base == _plain_name(name)}
        column = _column(i, headers[i], read[i], own)
        if isinstance(column, Column):
            columns.append(column)
        else:
            unread.append((headers[i], column))
    is_found = not is_said and label != min(first.values(), default=0)
    long = False
    return Layout(label, item, tuple(columns), row, long, is_found, year, tuple(unread), remarks)


def _names_items(sheet: Sheet, place: int) -> bool:
    """Say whether a column "Label" holds the names of items: it is the first, or no two are alike, as of records."""
    cells = _cells(sheet, place)
    return not any(_cells(sheet, n) for n in range(place)) or len(set(cells)) == len(cells)


def _is_noun(header: str) -> bool:
    """Say whether the header of the items says what they are."""
    return header not in LABELS and not headings.is_identifier(header)


def _cells(sheet: Sheet, place: int) -> list[str]:
    return [cells[place] for _, cells in sheet.rows if place < len(cells) and not is_blank(cells[place])]


def _with_other_ends(headers: Sequence[str]) -> list[str]:
    """Give an "until" that stands alone the name of what has a "since": "at the school since; until"."""
    plain = [_plain(header) for header in headers]
    alone = [end for end in ("from", "to") if end in plain]
    ends = [headings.bounded(_plain_name(header)) for header in headers]
    found = {end: name for name, end in ends if end and headings.is_bound(f"{name} {end}")}
    if len(alone) != 1 or len(found) != 1 or (other := _OTHER_END[alone[0]]) not in found:
        return list(headers)
    end = "until" if alone[0] == "to" else "since"
    return [
        f"{found[other]} {end}" if name == alone[0] else header for name, header in zip(plain, headers, strict=True)
    ]


_OTHER_END = {"to": "since", "from": "until"}


def _with_making(headers: Sequence[str], read: Sequence[str]) -> tuple[list[str], tuple[str, ...]]:
    """Give a year right behind who made a thing the name of that deed: "Builder, Yr" says when it was built."""
    found, remarks = list(read), []
    for place in range(1, len(read)):
        done = headings.made_by(_plain_name(read[place - 1]).lower())
        if done and headings.is_year(read[place]) and done not in map(_plain, read):
            found[place] = done
            what = f"read as {done!r}, as it stands behind {headers[place - 1]!r}"
            remarks.append(f"column {headers[place]!r}: {what}; if it is another year, head it so")
    return found, tuple(remarks)


def _terms(headers: Sequence[str], row: Mapping[str, int], taken: Collection[int]) -> dict[int, tuple[str, str]]:
    """Give the columns that say since when and until when somebody was it who stands right before them.

    A warden's years are not those of the hut's height, which stands in the same row.
    """
    places = sorted(i for name, i in row.items() if name in TERMS)
    who = places[0] - 1 if places else -1
    if who < 0 or who in taken or who in row.values() or not headings.is_person(_plain_name(headers[who])):
        return {}
    return {i: (_plain_name(headers[who]), name) for name, i in row.items() if name in TERMS}


def _notes_on_terms(
    sheet: Sheet, headers: Sequence[str], terms: Mapping[int, tuple[str, str]], label: int
) -> dict[int, tuple[str, str]]:
    """Give the column of remarks on the terms of those who stand in each row, where an item has several of them."""
    items = _cells(sheet, label)
    if not terms or len(set(items)) == len(items):
        return {}
    who = next(iter(terms.values()))[0]
    return {place: (who, "note") for place, header in enumerate(headers) if header in heading_words.REMARKS}


def _is_code(sheet: Sheet, place: int, header: str) -> bool:
    """Say whether people may call the items by what stands in a column: "P-1001", but not "17"."""
    return headings.is_identifier(header) and is_code_of_names(sheet, place)


def _long(headers: Sequence[str], first: Mapping[str, int], unread: Sequence[tuple[str, str]]) -> Layout:
    """Read the headers of a table of statements, where `item` is an id if there is a `label` too."""
    known = {name: i for name, i in first.items() if name in _OF_STATEMENT}
    item = {"type": first["type"]} if "type" in first else {}
    label = next(first[name] for name in LABELS if name in first)
    if "item" in first and "label" in first:
        item, label = {**item, "id": first["item"]}, first["label"]
    used = {*known.values(), *item.values(), label}
    odd = [(headers[i], _unknown(name)) for name, i in first.items() if i not in used]
    return Layout(label, item, (), known, is_long=True, unread=(*unread, *odd))


def read_heading(text: str) -> Column | str:
    """Read what a row of a long table says something of, as if it were a header: "annual fee (£)"."""
    return _column(0, text, _convention(" ".join(text.split())), {})


def _column(place: int, header: str, text: str, beside: Mapping[str, int]) -> Column | str:
    match = _HEADER.fullmatch(text)
    if re.fullmatch(_YEAR, text):
        return f"a year says when and not what; write the header as: visitors @{text}"
    if match is None or not re.search(r"\w", match["name"]) or re.search(r"[{}|]", match["name"]):
        return "expected a header such as: population [inhabitant|inhabitants] (as of 2011)"
    said = match["as_of"] or match["at"]
    try:
        time = read_time(said) if said else None
    except DateError as error:
        return str(error)
    is_rough = bool(headings.ROUGH.search(header))
    return Column(place, header, match["name"], (match["kind"] or "").strip(), time, beside, is_rough)


_YEAR = r"(?:1[5-9]|20)\d\d"
_BRACKETS = re.compile(rf"\s*\((?:in )?([^()]+)\)(?=\s*@|\s+\(?{_YEAR}\)?$|$)")
_DATED = re.compile(
    rf"(?P<name>.*[^\W\d].*?)\s+(?:\((?P<in>{_YEAR})\)|(?P<last>{_YEAR}))|(?P<first>{_YEAR})\s+(?P<rest>\D+)"
)


def _convention(header: str) -> str:
    """A header whose unit or year stands as most people write it: "fee (EUR)", "height (m)", "members 2015"."""
    header = headings.unshortened(headings.ROUGH.sub("", header))
    if "[" in header:
        return header
    header = headings.FIRST_OF_TWO.sub(r"\1", headings.MEASURED.get(header.lower(), header))
    measured, unit_behind = heading_units.measured_in(header)
    header = f"{measured} ({unit_behind})" if measured else header
    unit = _BRACKETS.search(header)
    kind = ""
    if unit is not None and (heading_units.is_unit(unit[1]) or heading_units.scaled(unit[1])[0] > 1):
        header, kind = header[: unit.start()] + header[unit.end() :], f" [{unit[1]}]"
    name, at, time = header.partition("@")
    if (dated := None if at else _DATED.fullmatch(header)) is not None:
        name, at, time = dated["name"] or dated["rest"], "@", dated["in"] or dated["last"] or dated["first"]
    return f"{name.rstrip()}{kind} {at}{time}".rstrip()


def _plain(header: str) -> str:
    """One text for all ways to write a header that has a meaning of its own."""
    plain = " ".join(header.lower().replace("_", " ").split())
    return _OTHER_NAMES.get(plain, plain)


def _as_long(plain: Sequence[str]) -> list[str]:
    """The headers with those of a table of statements where others are as good: "subject, what, value"."""
    named = {heading: next((p for p in plain if p in names), "") for heading, names in headings.OF_STATEMENTS.items()}
    if not all(named[heading] for heading in ("item", "property", "value")):
        return list(plain)
    meant = {typed: heading for heading, typed in named.items() if typed and heading not in plain}
    return [meant.get(header, header) for header in plain]


def _plain_name(header: str) -> str:
    """The name of the property in a header."""
    match = _HEADER.fullmatch(header)
    return match["name"] if match else header


def _beside(name: str, bases: set[str]) -> tuple[str, str] | None:
    """Split "mayor from" where there is a column "mayor"."""
    for what in (*BESIDE, *(other for other, known in _OTHER_NAMES.items() if known in BESIDE)):
        base = name.removesuffix(f" {what}")
        if base != name and base in bases:
            return base, _OTHER_NAMES.get(what, what)
    return None


def _first(places: Mapping[str, int], names: Sequence[str]) -> int | None:
    return next((places[name] for name in names if name in places), None)


def _is_again(plain: Sequence[str], index: int) -> bool:
    return bool(plain[index]) and plain[index] in plain[:index]


def _unknown(name: str) -> str:
    return f"unknown column {name!r} in a table of statements; known: {', '.join((*_OF_STATEMENT, 'item', 'type'))}"
