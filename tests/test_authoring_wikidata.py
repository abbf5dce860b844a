"""An entity document becomes a pack that answers, and comes out of it again with nothing lost that it takes."""

from __future__ import annotations

import datetime
import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.__main__ import main
from bot.authoring import imports, placing
from bot.authoring.lint import lint
from bot.authoring.wikidata.identity import read_identity
from bot.authoring.wikidata.reading import Choice
from bot.authoring.wikidata.writing import to_wikidata
from bot.facts.load import load_pack
from tests.packs.bots import SMALL, answer, ask, bot_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ASHMERE = Path(__file__).parent / "wikidata" / "ashmere.json"
NOW = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)
ENTITY = "http://www.wikidata.org/entity/"
GREGORIAN, JULIAN = f"{ENTITY}Q1985727", f"{ENTITY}Q1985786"
NAMING = {"P248", "P143", "P854", "P1476", "P813"}
CITED = NAMING | {"P958", "P304"}


def _import(file: Path, folder: Path, *options: str) -> int:
    return main(["import", "wikidata", str(file), "-o", str(folder), *options])


def _exported(folder: Path) -> dict[str, Any]:
    whole: dict[str, Any] = json.loads(to_wikidata(load_pack(folder), read_identity(folder)).text)
    return whole


# --- a document becomes a pack -----------------------------------------------------------------------------------


def test_a_document_becomes_a_pack_that_checks_clean_and_answers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "pack"
    assert _import(ASHMERE, folder) == 1
    out = capsys.readouterr().out
    assert lint(folder, NOW) == ()
    bot = bot_of(folder)
    assert ask(bot, "When was Ashmere founded?").text == "Ashmere was founded in May 1203."
    assert "11,800" in answer(bot, "What was the population of Ashmere in 2011?")
    mayor = ask(bot, "Who was head of government of Ashmere in 1955?")
    assert "Ada Brook" in mayor.text
    assert mayor.references == ("Annals of Ashmere, section Mayors, paragraph 2",)
    assert "took 13 statements, 4 new items, 8 new properties from 3 entities; refused 3" in out


def test_what_cannot_be_taken_is_refused_with_its_place_and_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _import(ASHMERE, tmp_path / "pack")
    out = capsys.readouterr().out
    refused = [line.partition("refused: ")[2] for line in out.splitlines() if ": refused: " in line]
    assert refused == [
        "Q90001 (Ashmere), P1082, statement 3: expected a value, found an unknown one",
        (
            "Q90001 (Ashmere), P2046, statement 2: "
            "expected a quantity in square kilometre as most of them, found 12.9 in square mile"
        ),
        "Q90001 (Ashmere), P1451, statement 2: expected a text in English (en), found one in de",
    ]
    assert "left out: P625 (globe-coordinate), P214 (external-id); --properties takes what is named there" in out
    assert "Q90022 has no English label here: it is called Q90022" in out


def test_properties_are_chosen_and_named_by_their_numbers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "pack"
    assert _import(ASHMERE, folder, "--properties", "P571,P6=mayor,P214=catalogue number") == 0
    assert [p.id for p in load_pack(folder).properties] == ["inception", "mayor", "catalogue_number"]
    assert "Ada Brook" in answer(bot_of(folder), "Who was the mayor of Ashmere in 1955?")
    again = tmp_path / "again"
    assert _import(ASHMERE, again, "--properties", "P571,P625,P999") == 1
    out = capsys.readouterr().out
    assert "refused: P999: no statement of this property is in the document" in out
    assert "expected a value that can be told, found one of the kind globe-coordinate" in out


def test_what_our_dates_and_numbers_cannot_hold_is_told_beside_them(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    _import(ASHMERE, folder)
    statements = {s.id: s for s in load_pack(folder).statements}
    population = statements["ashmere/population/2"]
    assert (population.rank.value, population.note) == (
        "preferred",
        "between 12250 and 12350; determination method: count",
    )
    born = statements["ivo-marsh/date_of_birth/1"]
    assert born.time is not None
    assert (born.time.format(), born.note) == ("1580-10-15", "5 October 1580 in the Julian calendar")
    assert statements["ashmere/area/1"].about == "exactly"
    times = [s.time.format() for s in statements.values() if s.property == "head_of_government" and s.time]
    assert times == ["1952/1961", "1961/", "1999-06-01/.."]


def test_a_document_adds_to_a_pack_and_a_newer_one_replaces_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path(shutil.copytree(SMALL, tmp_path / "pack"))
    before = {path: path.read_bytes() for path in folder.rglob("*.toml")}
    assert _import(ASHMERE, folder, "--properties", "P569=birth,P6", "--type", "person") == 1
    assert {path: path.read_bytes() for path in before} == before
    known = f"said twice: ada-brook born Ada Brook; the other is in {folder / 'people.toml'}:70"
    assert f"refused: Q90020 (Ada Brook), P569, statement 1: {known}\n" in capsys.readouterr().out
    born = [s for s in load_pack(folder).statements if (s.item, s.property) == ("ada-brook", "born")]
    assert [s.time.format() for s in born if s.time] == ["1910~", "1911-02-28"]
    assert _import(ASHMERE, folder, "--properties", "P569=birth") == 2
    assert _import(ASHMERE, folder, "--properties", "P6", "--force") == 0
    assert not any(s.note for s in load_pack(folder).statements if s.property == "head_of_government")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not valid JSON"),
        ("{}", "expected an entity document"),
        ('{"entities": {}}', "found no entity"),
        ('{"entities": {"Q1": {"id": "Q1", "claims": {"P1": [{}]}}}}', "an entity is not as Wikidata writes it"),
        ('{"entities": {"Q1": {"id": "Q1", "labels": [], "claims": []}}}', "nothing could be taken"),
    ],
)
def test_a_file_that_is_no_document_is_told_and_nothing_is_written(
    text: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "x.json"
    file.write_text(text, encoding="utf-8")
    assert _import(file, tmp_path / "pack") == 2
    assert message in capsys.readouterr().err
    assert not (tmp_path / "pack").exists()


def test_a_pack_that_wikidata_knows_nothing_of_cannot_be_written_as_a_document(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["export", str(SMALL), "--format", "wikidata"]) == 2
    assert "no item of this pack is known to be one of Wikidata" in capsys.readouterr().err


# --- there and back ----------------------------------------------------------------------------------------------


def test_what_was_taken_comes_out_again(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    _import(ASHMERE, folder, "--properties", "P571,P1082,P2046,P6,P1451,P856,P569,P570,P214")
    document = json.loads(ASHMERE.read_text("utf-8"))
    claims = document["entities"]["Q90001"]["claims"]
    del claims["P1082"][2], claims["P2046"][1], claims["P1451"][1], claims["P625"]  # what is refused
    for claim in claims["P31"]:
        claim.pop("references")  # of what an item is an instance of, only that is kept: it is the item's type
    items = {"Q90001", "Q90020", "Q90021"}
    assert _supported(_exported(folder), items) == _supported(document, items)


def test_the_document_is_one_that_can_be_imported_again(tmp_path: Path) -> None:
    first, second, file = tmp_path / "first", tmp_path / "second", tmp_path / "again.json"
    _import(ASHMERE, first)
    assert main(["export", str(first), "--format", "wikidata", "-o", str(file)]) == 0
    assert _import(file, second) == 0
    assert _supported(_exported(second)) == _supported(_exported(first))


def _supported(document: Mapping[str, Any], only: Iterable[str] = ()) -> dict[str, Any]:
    """Give all that is taken of a document, in one form for what means the same."""
    entities = {id_: entity for id_, entity in document["entities"].items() if not only or id_ in only}
    return {id_: _entity(entity) for id_, entity in entities.items()}


def _entity(entity: Mapping[str, Any]) -> tuple[str, tuple[str, ...], list[Any]]:
    aliases = tuple(alias["value"] for alias in (entity["aliases"] or {}).get("en", ()))
    claims = [_claim(claim) for group in (entity["claims"] or {}).values() for claim in group]
    return (entity["labels"] or {}).get("en", {}).get("value", ""), aliases, sorted(claims, key=repr)


def _claim(claim: Mapping[str, Any]) -> tuple[Any, ...]:
    said = [_snak(snak) for group in claim.get("qualifiers", {}).values() for snak in group]
    times = [snak for snak in said if snak[0] in {"P580", "P582", "P585"} and snak != ("P582", "novalue")]
    circa = [snak for snak in said if snak == ("P1480", "Q5727902")]
    references = [_reference(reference) for reference in claim.get("references", ())]
    return (
        *_snak(claim["mainsnak"]),
        claim["rank"],
        sorted(_same_time(times) + circa, key=repr),
        list(dict.fromkeys(reference for reference in references if reference)),
    )


def _same_time(times: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """What held from a date to that date held at it."""
    said = dict(times)
    if said.get("P580") and said.get("P580") == said.get("P582"):
        return [("P585", said["P580"])]
    return times


def _reference(reference: Mapping[str, Any]) -> tuple[Any, ...]:
    snaks = [_snak(snak) for group in reference["snaks"].values() for snak in group]
    kept = sorted((snak for snak in snaks if snak[0] in CITED), key=repr)
    return tuple(kept) if {snak[0] for snak in kept} & (NAMING - {"P813"}) else ()


def _snak(snak: Mapping[str, Any]) -> tuple[str, Any]:
    if snak["snaktype"] != "value":
        return snak["property"], snak["snaktype"]
    value = snak["datavalue"]["value"]
    match snak["datavalue"]["type"]:
        case "wikibase-entityid":
            return snak["property"], value["id"]
        case "time":
            return snak["property"], _time(value)
        case "quantity":
            amounts = [float(value[key]) for key in ("amount", "upperBound", "lowerBound") if key in value]
            return snak["property"], (tuple(amounts), value["unit"])
        case "monolingualtext":
            return snak["property"], (value["text"], value["language"])
        case _:
            return snak["property"], value


def _time(value: Mapping[str, Any]) -> tuple[Any, ...]:
    """Give only as much of a time as its precision says."""
    year, precision = int(value["time"][1:5]), value["precision"]
    part: object = {7: (year + 99) // 100, 8: year // 10, 9: year}.get(precision)
    part = part if part is not None else value["time"][1 : 8 if precision == 10 else 11]
    return part, precision, value["after"], value["calendarmodel"]


# --- documents that nobody wrote ---------------------------------------------------------------------------------

WORDS = st.text("abcdefgh \N{LATIN SMALL LETTER E WITH ACUTE}'-", min_size=1, max_size=12).map(str.strip).filter(bool)
NAMES = st.builds("{}{}".format, st.sampled_from("KLMNOP"), WORDS)
DAYS = st.dates(datetime.date(1601, 1, 1), datetime.date(2020, 12, 31))
NUMBERS = st.integers(-(10**9), 10**9).map("{:+d}".format) | st.decimals(0, 1000, places=2).map("{:+f}".format)


@st.composite
def times(draw: st.DrawFn, *, may_be_julian: bool = False) -> dict[str, Any]:
    day, precision = draw(DAYS), draw(st.integers(7, 11))
    shown = day.isoformat()[: {11: 10, 10: 7}.get(precision, 4)]
    return {
        "time": f"+{shown + '-00' * (2 - shown.count('-'))}T00:00:00Z",
        "timezone": 0,
        "before": 0,
        "after": draw(st.sampled_from([0, 0, 0, 1, 3])) if precision in {9, 11} else 0,
        "precision": precision,
        "calendarmodel": draw(st.sampled_from([GREGORIAN, JULIAN])) if may_be_julian else GREGORIAN,
    }


def snak(property_: str, datatype: str, value: Any) -> dict[str, Any]:  # noqa: ANN401 -- JSON
    types = {"wikibase-item": "wikibase-entityid", "url": "string", "external-id": "string"}
    datavalue = {"value": value, "type": types.get(datatype, datatype)}
    return {"snaktype": "value", "property": property_, "datavalue": datavalue, "datatype": datatype}


def item(number: int) -> dict[str, Any]:
    return {"entity-type": "item", "numeric-id": number, "id": f"Q{number}"}


@st.composite
def quantities(draw: st.DrawFn, unit: str) -> dict[str, Any]:
    amount = draw(NUMBERS)
    bounds = draw(st.sampled_from([(), (0, 0), (3, 5)]))
    value = {"amount": amount, "unit": unit}
    if bounds:
        value |= {"lowerBound": f"{float(amount) - bounds[0]:+.2f}", "upperBound": f"{float(amount) + bounds[1]:+.2f}"}
    return value


@st.composite
def periods(draw: st.DrawFn) -> list[dict[str, Any]]:
    begin, end = sorted(draw(st.tuples(DAYS, DAYS)))
    said = [snak("P580", "time", _day(begin)), snak("P582", "time", _day(end))]
    unknown = {"snaktype": "somevalue", "property": "P582", "datatype": "time"}
    return draw(st.sampled_from([said, said[:1], said[1:], [said[0], unknown], []]))


def _day(day: datetime.date) -> dict[str, Any]:
    time = f"+{day.isoformat()}T00:00:00Z"
    return {"time": time, "timezone": 0, "before": 0, "after": 0, "precision": 11, "calendarmodel": GREGORIAN}


@st.composite
def references(draw: st.DrawFn) -> dict[str, Any]:
    named = [snak("P248", "wikibase-item", item(draw(st.integers(30, 32))))]
    url = [snak("P854", "url", f"https://example.org/{draw(st.integers(1, 3))}")]
    title = [snak("P1476", "monolingualtext", {"text": draw(NAMES), "language": draw(st.sampled_from(["en", "de"]))})]
    retrieved = [snak("P813", "time", _day(draw(DAYS)))]
    place = [snak("P958", "string", draw(NAMES)), snak("P304", "string", str(draw(st.integers(1, 900))))]
    parts = [draw(st.sampled_from([named, url, named + url, url + title])), draw(st.sampled_from([[], retrieved]))]
    snaks = [*parts[0], *parts[1], *draw(st.sampled_from([[], place[:1], place[1:], place]))]
    return {"hash": "0", "snaks": {s["property"]: [s] for s in snaks}, "snaks-order": [s["property"] for s in snaks]}


@st.composite
def claims(draw: st.DrawFn) -> dict[str, Any]:
    circa = [snak("P1480", "wikibase-item", item(5727902))]
    qualifiers: list[dict[str, Any]] = []
    match draw(st.sampled_from(["P571", "P1082", "P2046", "P6", "P856", "P1451"])):
        case "P571":
            main = snak("P571", "time", draw(times(may_be_julian=True)))
            qualifiers = draw(st.sampled_from([[], circa]))
        case "P1082":
            main = snak("P1082", "quantity", draw(quantities("1")))
            qualifiers = [snak("P585", "time", draw(times()))]
        case "P2046":
            main = snak("P2046", "quantity", draw(quantities(f"{ENTITY}Q33")))
        case "P6":
            main = snak("P6", "wikibase-item", item(draw(st.integers(10, 14))))
            qualifiers = draw(periods())
        case "P856":
            main = snak("P856", "url", f"https://example.org/{draw(st.integers(1, 99))}")
        case _:
            main = snak("P1451", "monolingualtext", {"text": draw(NAMES), "language": "en"})
    claim = {
        "mainsnak": main,
        "rank": draw(st.sampled_from(["normal", "preferred", "deprecated"])),
        "type": "statement",
    }
    if qualifiers:
        claim |= {"qualifiers": {s["property"]: [s] for s in qualifiers}}
        claim |= {"qualifiers-order": [s["property"] for s in qualifiers]}
    return claim | {"references": draw(st.lists(references(), max_size=2))}


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    entities = {}
    for number in range(10, 15):
        said = draw(st.lists(claims(), max_size=4, unique_by=_said_once)) if number < 13 else []
        groups: dict[str, list[Any]] = {}
        for claim in said:
            groups.setdefault(claim["mainsnak"]["property"], []).append(claim)
        names = draw(st.lists(NAMES, min_size=1, max_size=3, unique_by=str.casefold))
        entities[f"Q{number}"] = {
            "type": "item",
            "id": f"Q{number}",
            "modified": "2024-05-01T10:20:30Z",
            "labels": {"en": {"language": "en", "value": names[0]}},
            "aliases": {"en": [{"language": "en", "value": name} for name in names[1:]]},
            "claims": groups,
        }
    return {"entities": entities}


def _meant(time: str, precision: int) -> tuple[int, str]:
    """Give a time cut to what its precision tells: a century, a decade, a year, a month or a day."""
    year = int(time[1:5])
    cut = {7: str((year - 1) // 100), 8: str(year // 10), 9: time[1:5], 10: time[1:8]}
    return precision, cut.get(precision, time)


def _said_once(claim: Mapping[str, Any]) -> object:
    """Give what two statements of a pack may not share: value and time, however they are told."""
    property_, value = _snak(claim["mainsnak"])
    qualifiers = [_snak(s) for group in claim.get("qualifiers", {}).values() for s in group]
    number = claim["mainsnak"]["datavalue"]["value"]
    if property_ in {"P1082", "P2046"}:
        value = float(number["amount"])
    if isinstance(number, dict) and "precision" in number:
        value = _meant(number["time"], number["precision"])
    return property_, repr(value), repr(sorted(qualifiers, key=repr))


@settings(max_examples=60, derandomize=True)
@given(documents())
def test_nothing_that_is_taken_is_lost_on_the_way(document: dict[str, Any]) -> None:
    said = [claim for entity in document["entities"].values() for group in entity["claims"].values() for claim in group]
    if not said:
        return
    with tempfile.TemporaryDirectory() as place:
        file, folder = Path(place) / "x.json", Path(place) / "pack"
        file.write_text(json.dumps(document), encoding="utf-8")
        placed = imports.import_wikidata(imports.Request(file, folder, "", NOW), Choice())
        placing.write(folder, placed.files, may_overwrite=False)
        assert placed.additions.refusals == ()
        exported = _exported(folder)
    items = exported["entities"].keys() & document["entities"].keys()
    assert _supported(exported, items) == _supported(document, items)
    assert {id_ for id_, entity in document["entities"].items() if entity["claims"]} <= items


# --- values that are no facts, and what is said beside a value ------------------------------------------------------


def _time_of(time: str, precision: int, calendar: str = GREGORIAN) -> dict[str, Any]:
    value = {"time": time, "timezone": 0, "before": 0, "after": 0}
    return value | {"precision": precision, "calendarmodel": calendar}


def _single(main: dict[str, Any], *qualifiers: dict[str, Any]) -> dict[str, Any]:
    """Give a document of one item with a name and with one more statement, which is under test."""
    groups: dict[str, list[Any]] = {}
    for qualifier in qualifiers:
        groups.setdefault(qualifier["property"], []).append(qualifier)
    claim = {"mainsnak": main, "rank": "normal", "type": "statement", "qualifiers": groups}
    name = {"mainsnak": snak("P1448", "string", "Town of Kelm"), "rank": "normal", "type": "statement"}
    labels = {"en": {"language": "en", "value": "Kelm"}}
    entity = {"id": "Q1", "type": "item", "labels": labels, "claims": {"P1448": [name], main["property"]: [claim]}}
    return {"entities": {"Q1": entity}}


def _placed(document: dict[str, Any], place: Path) -> placing.Placed:
    file = place / "x.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    chosen = dict.fromkeys(document["entities"]["Q1"]["claims"], "")
    return imports.import_wikidata(imports.Request(file, place / "pack", "", NOW), Choice(chosen))


@pytest.mark.parametrize(
    ("main", "message"),
    [
        (snak("P571", "time", _time_of("-0044-03-15T00:00:00Z", 11)), "expected a time in the years 1 to 9999"),
        (snak("P571", "time", _time_of("+12000-00-00T00:00:00Z", 9)), "expected a time in the years 1 to 9999"),
        (snak("P571", "time", _time_of("+1000-00-00T00:00:00Z", 6)), "as exact as a century to a day"),
        (snak("P571", "time", _time_of("soon", 11)), "as exact as a century to a day"),
        (snak("P571", "time", _time_of("+1999-02-30T00:00:00Z", 11)), "expected a day of the calendar"),
        (snak("P1082", "quantity", {"amount": "many", "unit": "1"}), "expected an amount such as +12300"),
        (snak("P1082", "quantity", {"amount": "NaN", "unit": "1"}), "expected an amount such as +12300"),
        (snak("P18", "commonsMedia", "Kelm.jpg"), "found one of the kind commonsMedia"),
        ({"snaktype": "novalue", "property": "P571", "datatype": "time"}, "expected a value, found no value"),
    ],
)
def test_a_value_that_no_fact_can_have_is_refused(main: dict[str, Any], message: str, tmp_path: Path) -> None:
    (refusal,) = _placed(_single(main), tmp_path).additions.refusals
    assert refusal.place == f"Q1 (Kelm), {main['property']}, statement 1"
    assert message in refusal.message


@pytest.mark.parametrize(
    ("qualifiers", "message"),
    [
        (
            [
                snak("P580", "time", _time_of("+1980-00-00T00:00:00Z", 9)),
                snak("P582", "time", _time_of("+1950-00-00T00:00:00Z", 9)),
            ],
            "expected an end not before 1980, found '1950'",
        ),
        (
            [
                snak("P580", "time", _time_of("+1980-00-00T00:00:00Z", 9)),
                snak("P580", "time", _time_of("+1981-00-00T00:00:00Z", 9)),
            ],
            "expected one start time, found 2",
        ),
        (
            [snak("P580", "time", _time_of("+1500-03-01T00:00:00Z", 11, JULIAN))],
            "expected a start time in our calendar, found 1 March 1500 in the Julian calendar",
        ),
    ],
)
def test_a_time_that_cannot_be_is_refused(qualifiers: list[dict[str, Any]], message: str, tmp_path: Path) -> None:
    placed = _placed(_single(snak("P6", "wikibase-item", item(5)), *qualifiers), tmp_path)
    assert [refusal.message for refusal in placed.additions.refusals] == [message]


def test_qualifiers_without_a_place_of_their_own_become_the_note(tmp_path: Path) -> None:
    said = [
        snak("P459", "wikibase-item", item(7)),
        snak("P1319", "time", _time_of("+1950-00-00T00:00:00Z", 9)),
        snak("P2096", "monolingualtext", {"text": "with the suburbs", "language": "en"}),
        snak("P1114", "quantity", {"amount": "+1200", "unit": "1"}),
        snak("P1810", "string", "Kelme"),
        snak("P625", "globe-coordinate", {"latitude": 1, "longitude": 2}),
        {"snaktype": "somevalue", "property": "P1365", "datatype": "wikibase-item"},
    ]
    document = _single(snak("P1082", "quantity", {"amount": "+900", "unit": "1"}), *said)
    document["entities"]["Q7"] = {"id": "Q7", "labels": {"en": {"value": "count"}}, "claims": {}}
    (added,) = [a for a in _placed(document, tmp_path).additions.statements if a.statement.property == "population"]
    assert added.statement.note == (
        "P459: count; P1319: 1950; P2096: with the suburbs; P1114: 1,200; P1810: Kelme; "
        "P625: a value of the kind globe-coordinate; P1365: not known"
    )
