"""What an import makes of the sheets of a band, a brewery, some huts and a festival: what they say, in good English."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.authoring.guess import make_property
from bot.errors import PackError
from bot.facts.load import load_pack
from bot.language import heading_sentences, heading_units, heading_words, places, truths
from bot.language.blanks import is_blank
from bot.language.currencies import is_currency
from bot.model import Status, TimeRelation, ValueType
from tests.packs.bots import answer, ask, bot_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.bot import Bot
    from bot.facts.pack import Pack

_BAND = """\
    What;Who / value;From;To;Where;Remarks;Source
    Name;Hollin Vale Silver Band;1921;1974;;new instruments;minute book 3
    Name;Hollin Vale Brass;1974;;;;minute book 9
    Conductor;Abel Sugden;1903;1914;;left for the war;minute book 2
    Conductor;vacant;1914;1919;;;
    Conductor;Harry Lumb;1919;1938;;;minute book 3
    Conductor;Megan Ashworth;2016;;;;minute book 12
    Secretary;-;1950;1960;;;
    Secretary;Ann Dyson;1960;;;;
    Founded;;1887-02-14;;Tarn Mill canteen;;minute book 1
    National champions;;1926;;London;;minute book 3
    National champions;;1949;;London;;minute book 5
    Area contest won;;1924;;Bradford;;
    Fire;-;1938;;;;
    Fire;-;1977;;;;
    Moved;;1970;;Skelby;;
    Foreign tour;Netherlands;1951;;;;
    Foreign tour;Norway;1967;;;;
    Record released;Vale of Brass;1971;;;LP;
    Annual fee (£);2;1950;;;;
    Annual fee (£);60;2023;;;;
    Hall height (m);9;1950;;;;
    Uniform;black and gold;1996;now;;;
    """
_BEERS = """\
    "Ravelin Brewery: all our beers (upd. Feb 2025)",,,,,,,,,
    Beer,Style,First Brewed,Discontinued,Bitterness (IBU),Head brewer [item: person],\
Named after,Barrels sold 2023,Vegan,Awards,Remarks
    Old Mortar,bitter,1978,,32,Ken Fawley,the siege mortar,"1,105",n,1984; 1991,our first beer
    Powder Monkey,mild,1979,1994,18,Ken Fawley,,,n,1986,
    Glacis Gold,golden ale,1991,,28,Maureen Tidy,,"2,040",n,1995,best seller
    Harvest Gun,green hop ale,2015,,,Owen Prax / Lin Adeyemi,,75,y,,
    Ravelin Helles,lager,2019,,20,Lin Adeyemi,,"1,460",y,2021,
    """
_HUTS = """\
    Alpine Club of Vellin: our huts,,,,,,,,,,,,,
    ,,,,Warden,,,,,,,,,
    Hut,Valley,Altitude (m),Sleeps,name,since,Rebuilt,Fire,Price/night members (CHF),\
Dogs allowed,Winter room,Open all year,Reached from,Notes
    Karlin Hut,Val Torra,"2,340",48,Greta Oss,2016,1951,1949,28,n,y,n,Torra village,
    Tschierv Refuge,Val Torra,"2,910",18,vacant,,,,25,n,y,y,Karlin Hut,key at the post office
    Seehof,Val Mora,"1,875",62,Beat Frei & Lia Frei,2009,,1938; 1977,32,y,-,n,Mora bridge,
    Sentinel Bivouac,Fanel,"3,240",8,none,,,,-,unknown,y,y,,
    """
_FESTIVAL = """\
    What;Who / which;When;Where;Details;Ref
    Founded;;3 Oct 1968;Odeon, Market Street;;programme 1968
    Director;Harold Venn;1968;;;programme 1968
    Director;Sunil Rao;2004;;;programme 2004
    Opening film;Night Ferry;1981;Odeon;;programme 1981
    Opening film;Glass Harbour;2019;Playhouse Theatre;;programme 2019
    Audience Award;Night Ferry;1981;;;programme 1981
    Audience Award;n/a;2020;;pandemic;programme 2020
    Tickets sold (thousands);4.2;1968;;;
    Tickets sold (thousands);31;2019;;;
    Website;-;;;;
    """


def _import(folder: Path, table: str, *options: str) -> Path:
    file = folder / "sheet.csv"
    file.write_text(textwrap.dedent(table), encoding="utf-8")
    assert main(["import", "csv", str(file), "-o", str(folder / "pack"), *options]) == 0
    return folder / "pack"


def _check(folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert main(["check", str(folder)]) == 0
    return capsys.readouterr().out


@pytest.fixture(scope="module")
def band_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    options = ("--item", "Hollin Vale Brass", "--type", "band", "--as-of", "2024-06")
    return _import(tmp_path_factory.mktemp("band"), _BAND, *options)


@pytest.fixture(scope="module")
def band(band_folder: Path) -> Bot:
    return bot_of(band_folder)


@pytest.fixture(scope="module")
def band_pack(band_folder: Path) -> Pack:
    return load_pack(band_folder)


@pytest.fixture(scope="module")
def beers_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _import(tmp_path_factory.mktemp("beers"), _BEERS)


@pytest.fixture(scope="module")
def beers(beers_folder: Path) -> Bot:
    return bot_of(beers_folder)


@pytest.fixture(scope="module")
def huts(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return bot_of(_import(tmp_path_factory.mktemp("huts"), _HUTS))


@pytest.fixture(scope="module")
def festival_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _import(
        tmp_path_factory.mktemp("festival"), _FESTIVAL, "--item", "Brack Film Festival", "--type", "festival"
    )


@pytest.fixture
def refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[str], list[str]]:
    """Import a table of statements about a club; give the refusals, and see that what is written is right."""

    def run(rows: str) -> list[str]:
        file = tmp_path / "club.csv"
        file.write_text(f"What;Value;From;To\nFounded;;1950;\n{textwrap.dedent(rows)}", encoding="utf-8")
        folder = tmp_path / "pack"
        assert main(["import", "csv", str(file), "-o", str(folder), "--item", "Kelm Club", "--type", "club"]) in {0, 1}
        lines = capsys.readouterr().out.splitlines()
        assert "no errors" in _check(folder, capsys)
        return [line.partition("refused: ")[2] for line in lines if ": refused: " in line]

    return run


# --- what headers and cells mean ---------------------------------------------------------------------------------


def test_what_a_row_is_of_is_read_as_a_header_with_its_unit(band: Bot) -> None:
    assert "£60" in answer(band, "What is the annual fee?")
    assert "9 m" in answer(band, "What is the height of the hall?")


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("Annual fee [£];2;1950;\nAnnual fee (£);12;1980;\n", []),
        ("Seats (adults);300;1980;\n", []),
        ("Seats {x};300;1980;\n", ["row 3, column 'What': expected a header such as: population"]),
        ("???;300;1980;\n", ["row 3, column 'What': expected a header such as: population"]),
        (
            "Fee (£);lots;1950;\nFee (£);2;1960;\nFee (£);3;1970;\n",
            ["row 3, column 'Value': expected a number such as"],
        ),
        ("Engine (RPM);3000;1960;\nPower (MW);3;1960;\nStrength (IBU);20;1960;\n", []),
        ("Chairman;vacant;1960;1962\nChairman;TBD;1962;\nTours;n.a.;;\n", []),
    ],
)
def test_what_is_written_is_right_and_what_is_not_is_refused_with_its_row(
    rows: str, expected: list[str], refused: Callable[[str], list[str]]
) -> None:
    found = refused(rows)
    assert len(found) == len(expected)
    assert all(line.startswith(begin) for line, begin in zip(found, expected, strict=True))


def test_a_definition_that_the_checks_refuse_takes_its_rows_with_it(
    refused: Callable[[str], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heading_sentences, "value_sentence", lambda label, **_: f"the {label} of {{nobody}}")
    found = refused("Motto;Still;1950;1960\nMotto;Loud;1960;\n")
    assert [line.partition(":")[0] for line in found] == ["row 3, column 'Value'", "row 4, column 'Value'"]


@pytest.mark.parametrize("header", ["Where", "Location", "Venue", "Town", "City", "Place"])
def test_where_it_was_has_the_usual_headers(header: str, tmp_path: Path) -> None:
    folder = _import(tmp_path, f"Thing;What;Value;On;{header}\nKelm Club;Founded;;1950;Leeds\n")
    assert answer(bot_of(folder), "When was the Kelm Club founded?") == "Kelm Club was founded in 1950 in Leeds."


@pytest.mark.parametrize(
    ("header", "figure", "text"),
    [("When", "as_of", "on"), ("Date", "as_of", "on"), ("Year", "as_of", "on"), ("On", "on", "on")],
)
def test_a_date_is_that_of_a_measurement_or_of_what_happened(
    header: str, figure: str, text: str, tmp_path: Path
) -> None:
    rows = "Kelm Club;Members;30;1950\nKelm Club;Members;40;1960\nKelm Club;Guest;Ada Berg;1961\n"
    pack = load_pack(_import(tmp_path, f"Thing;What;Value;{header}\n{rows}"))
    assert {p.id: p.time.value for p in pack.properties} == {"members": figure, "guest": text}


@pytest.mark.parametrize(
    ("cell", "heading", "expected"),
    [
        *[
            (cell, "Conductor", True)
            for cell in ("vacant", "(vacant)", "none", "N.A.", "n.a", "unknown", "TBD", "-", "\u2013")
        ],
        *[
            (cell, "Conductor", True)
            for cell in ("?", "??", "Unknown?", "to be announced", "nobody", "\u2026", "", " ")
        ],
        ("vacant", "Status", False),
        ("vacant", "Occupancy", False),
        ("unknown", "Status", True),
        ("Vacant Lot", "Title", False),
        ("None Such", "Conductor", False),
        ("No. 5", "Number", False),
        ("***", "Stars", False),
        ("x", "Wifi", False),
    ],
)
def test_some_words_say_that_there_is_nothing_to_say(cell: str, heading: str, *, expected: bool) -> None:
    assert is_blank(cell, heading) is expected


def test_nobody_is_no_holder(band: Bot, band_pack: Pack) -> None:
    assert not {"vacant", "-", "n/a"} & {statement.value.lower() for statement in band_pack.statements}
    assert "Harry Lumb" in answer(band, "Who came after Abel Sugden?")
    assert "three conductors" in answer(band, "How many conductors were there?")


def test_a_dash_is_no_value_of_what_happened(band: Bot) -> None:
    assert answer(band, "When was there a fire?") == "Hollin Vale Brass had a fire in 1938 and in 1977."


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        *[(unit, True) for unit in ("EUR", "GBP", "CHF", "SEK", "€", "£", "$")],
        *[(unit, False) for unit in ("IBU", "ABV", "RPM", "MW", "EBC", "BTU", "eur", "", "km", "%")],
    ],
)
def test_only_currencies_are_money(unit: str, *, expected: bool) -> None:
    assert is_currency(unit) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *[
            (unit, True)
            for unit in ("IBU", "RPM", "MW", "kWh", "MHz", "dB", "hp", "litres", "nights", "EUR", "m²", "°C")
        ],
        *[(other, False) for other in ("UK", "USA", "adults", "yes/no", "first year", "as of 2011", "old", "max")],
    ],
)
def test_units_stand_in_brackets_in_capitals_too(text: str, *, expected: bool) -> None:
    assert heading_units.is_unit(text) is expected


@pytest.mark.parametrize(
    ("name", "placed"),
    [
        ("Leeds", "in Leeds"),
        ("Tarn Mill canteen", "at Tarn Mill canteen"),
        ("Odeon, Market Street", "at Odeon, Market Street"),
        ("the Harp Rooms", "at the Harp Rooms"),
        ("the village green", "on the village green"),
        ("Netherlands", "in the Netherlands"),
        ("near Leeds", "near Leeds"),
        ("in Leeds", "in Leeds"),
        ("south of the river", "south of the river"),
        ("", ""),
    ],
)
def test_a_place_stands_with_its_preposition(name: str, placed: str) -> None:
    assert places.placed(name) == placed


def test_a_place_is_told_with_its_preposition(band: Bot) -> None:
    assert answer(band, "When was the band founded?").endswith("on 14 February 1887 at Tarn Mill canteen.")
    assert answer(band, "When did they win the area contest?").endswith("in 1924 in Bradford.")
    assert answer(band, "When did they move?") == "Hollin Vale Brass moved in 1970 to Skelby."


def test_how_far_the_file_speaks_holds_for_every_row(band: Bot, band_pack: Pack) -> None:
    assert {source.as_of and source.as_of.format() for source in band_pack.sources} == {"2024-06"}
    assert answer(band, "Who is the conductor?").endswith("since 2016, as of June 2024.")


# --- how it is told ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "says"),
    [
        ("national champions", "{item} became national champions {time}"),
        ("runner-up", "{item} became runner-up {time}"),
        ("awards", "{item} won an award {time}"),
        ("cups won", "{item} won a cup {time}"),
        ("area contest won", "{item} won the area contest {time}"),
        ("fires", "{item} had a fire {time}"),
        ("renovations", "{item} was renovated {time}"),
        ("first brewed", "{item} was first brewed {time}"),
        ("last renovated", "{item} was last renovated {time}"),
        ("roof replaced", "the roof of {item} was replaced {time}"),
        ("windows restored", "the windows of {item} were restored {time}"),
        ("launch date", "{item} was launched {time}"),
        ("festival date", "the festival of {item} was {time}"),
        ("jubilee", "the jubilee of {item} was {time}"),
        ("fire", "{item} had a fire {time}"),
        ("museum of the year", "{item} was named museum of the year {time}"),
        ("West of England champions", "{item} became West of England champions {time}"),
        ("moved", "{item} moved {time}"),
    ],
)
def test_what_happened_is_told_in_english(label: str, says: str) -> None:
    assert heading_sentences.happening(label).says == says


@pytest.mark.parametrize(
    ("label", "says"),
    [
        ("named after", "{item} [is|was] named after {value}"),
        ("built by", "{item} was built by {value}"),
        ("held by", "{item} [is|was] held by {value}"),
        ("reached from", "{item} [is|was] reached from {value}"),
        ("belongs to", "{item} belongs to {value}"),
        ("sleeps", "{item} sleeps {value}"),
        ("remarks", "remarks on {item}: {value}"),
        ("how acquired", "how acquired, {item}: {value}"),
        ("listed", "{item}, listed: {value}"),
        ("heads of department", "the heads of department of {item} [are|were] {value}"),
        ("head of departments", "the head of departments of {item} [is|was] {value}"),
        ("price per night for members", "the price per night for members of {item} [is|was] {value}"),
        ("species", "the species of {item} [is|was] {value}"),
        ("women", "the women of {item} [are|were] {value}"),
    ],
)
def test_values_are_told_in_english(label: str, says: str) -> None:
    assert heading_sentences.value_sentence(label) == says


@pytest.mark.parametrize(
    ("label", "says"),
    [
        ("foreign tour", "{item} went on a foreign tour to {value} {time}"),
        ("record released", "{item} released {value} {time}"),
        ("film shown", "{item} showed {value} {time}"),
        ("person buried", "{item}, person buried {time}: {value}"),
        ("guest of honour", "the guest of honour of {item} {time} was {value}"),
        ("audience award", "the audience award of {item} {time} went to {value}"),
        ("tour abroad", "{item} went on a tour abroad to {value} {time}"),
        ("recording", "{item} recorded {value} {time}"),
        ("discoveries", "the discoveries of {item} include {value} {time}"),
    ],
)
def test_dated_values_are_told_in_english(label: str, says: str) -> None:
    assert heading_sentences.dated_sentence(label) == says


@pytest.mark.parametrize(
    ("label", "asked", "says", "question"),
    [
        ("vegan", "", "whether {item} [is|was] vegan: {value}", "Is X vegan?"),
        ("wifi", "has", "whether {item} has wifi: {value}", "Does X have wifi?"),
        ("wifi", "", "whether {item} has wifi: {value}", "Does X have wifi?"),
        ("winter room", "", "whether {item} has a winter room: {value}", "Does X have a winter room?"),
        ("open all year", "", "whether {item} [is|was] open all year: {value}", "Is X open all year?"),
        ("dogs allowed", "", "whether dogs are allowed at {item}: {value}", "Are dogs allowed at X?"),
        ("booking required", "", "whether booking is required for {item}: {value}", "Is booking required for X?"),
        (
            "wheelchair accessible",
            "",
            "whether {item} [is|was] wheelchair accessible: {value}",
            "Is X wheelchair accessible?",
        ),
        ("hot water", "", "whether {item} has hot water: {value}", "Does X have hot water?"),
        ("listed", "", "whether {item} [is|was] listed: {value}", "Is X listed?"),
        ("serves food", "", "whether {item} serves food: {value}", "Does X serve food?"),
    ],
)
def test_yes_and_no_are_told_in_english(label: str, asked: str, says: str, question: str) -> None:
    assert heading_sentences.truth_sentence(label, asked) == says
    assert heading_sentences.truth_question(says, "X") == question


@pytest.mark.parametrize(
    ("says", "question"),
    [
        ("{item} was first brewed {time}", "When was X first brewed?"),
        ("{item} won the area contest {time} {place}", "When did X win the area contest?"),
        ("{item} became national champions {time}", "When did X become national champions?"),
        ("{item} had a fire {time}", "When did X have a fire?"),
        ("{item} opened {time}", "When did X open?"),
        ("{item} moved {time}", "When did X move?"),
        ("{item} closed {time}", "When did X close?"),
        ("{item} died {time}", "When did X die?"),
        ("{item} joined the league {time}", "When did X join the league?"),
        ("the roof of {item} was replaced {time}", "When was the roof of X replaced?"),
        ("the jubilee of {item} was {time}", "When was the jubilee of X?"),
    ],
)
def test_when_it_happened_is_asked_in_english(says: str, question: str) -> None:
    assert heading_sentences.event_questions(says, "X")[0] == question


@pytest.mark.parametrize(
    ("says", "question"),
    [
        ("{item} [has|had] {value} {unit}", "How many beds does X have?"),
        ("{item} sleeps {value} {unit}", "How many beds does X sleep?"),
        ("{item} sold {value} {unit}", "How many beds did X sell?"),
        ("{item} was borrowed {value} {unit}", "How many beds was X borrowed?"),
        ("the height of {item} [is|was] {value} {unit}", ""),
    ],
)
def test_figures_are_asked_for_in_english(says: str, question: str) -> None:
    assert next(iter(heading_sentences.count_questions(says, "X", "beds")), "") == question


@pytest.mark.parametrize(
    ("label", "plural"),
    [
        ("tour abroad", "tours abroad"),
        ("West of England champions", "West of England champions"),
        ("named after", "named after"),
        ("record released", "records released"),
        ("chairman", "chairmen"),
        ("price per pint", "prices per pint"),
        ("head of state", "heads of state"),
        ("species", "species"),
        ("city", "cities"),
    ],
)
def test_several_are_told_in_english(label: str, plural: str) -> None:
    assert heading_words.plural(label) == plural


@pytest.mark.parametrize(
    ("header", "label"),
    [
        ("Audience Award", "audience award"),
        ("First Brewed", "first brewed"),
        ("Head of Department", "head of department"),
        ("ABV", "ABV"),
        ("Vellin Prize", "Vellin prize"),
        ("Annual Fee (GBP)", "annual fee (GBP)"),
        ("FA Cup", "FA cup"),
    ],
)
def test_a_label_stands_within_a_sentence(header: str, label: str) -> None:
    made = make_property("x", header, ValueType.TEXT, TimeRelation.ALWAYS, "")
    assert made.label.lower() == label.lower()
    assert made.label[1:] == label[1:]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who is the head brewer of Harvest Gun?", "The head brewers of Harvest Gun are Owen Prax and Lin Adeyemi."),
        ("Of which beer is Maureen Tidy the head brewer?", "Maureen Tidy is the head brewer of Glacis Gold."),
        ("Who brewed Glacis Gold?", "The head brewer of Glacis Gold is Maureen Tidy."),
        ("What is the bitterness of Old Mortar?", "The bitterness of Old Mortar is 32 IBU."),
        ("What is Old Mortar named after?", "Old Mortar is named after the siege mortar."),
        ("Is Glacis Gold vegan?", "Glacis Gold is not vegan."),
        ("How many barrels did Glacis Gold sell?", "As of 2023, Glacis Gold sold 2,040 barrels."),
        ("When did Old Mortar win an award?", "Old Mortar won an award in 1984 and in 1991."),
        ("What is the remark on Old Mortar?", "Remarks on Old Mortar: our first beer."),
        ("When was Powder Monkey discontinued?", "Powder Monkey was discontinued in 1994."),
    ],
)
def test_a_sheet_of_beers_is_told_in_english(question: str, told: str, beers: Bot) -> None:
    assert answer(beers, question) == told


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many people does Karlin Hut sleep?", "Karlin Hut sleeps 48 people."),
        ("Where is Karlin Hut?", "The valley of Karlin Hut is Val Torra."),
        ("Are dogs allowed at Seehof?", "Dogs are allowed at Seehof."),
        ("Does Tschierv Refuge have a winter room?", "Tschierv Refuge has a winter room."),
        ("Is Seehof open all year?", "Seehof is not open all year."),
        ("When did Seehof have a fire?", "Seehof had a fire in 1938 and in 1977."),
        ("What is the price per night for members of Seehof?", "The price per night for members of Seehof is 32 CHF."),
        ("How is Seehof reached?", ""),
        ("Who is the warden of Tschierv Refuge?", ""),
        ("Who is the warden of Sentinel Bivouac?", ""),
        ("Are dogs allowed at Sentinel Bivouac?", ""),
        ("How many people does Karlin Hut feed?", ""),
    ],
)
def test_a_sheet_of_huts_is_told_in_english(question: str, told: str, huts: Bot) -> None:
    reply = ask(huts, question)
    assert (reply.text if reply.status is Status.ANSWER else "") == told


def test_two_people_in_a_cell_are_two(huts: Bot) -> None:
    told = "The wardens of Seehof are Beat Frei (since 2009) and Lia Frei (since 2009)."
    assert answer(huts, "Who is the warden of Seehof?") == told
    assert answer(huts, "Is Lia Frei the warden of Seehof?").startswith("Yes.")


def test_a_note_under_the_last_heading_is_none_of_the_heading_before(huts: Bot) -> None:
    assert answer(huts, "What are the notes of Tschierv Refuge?") == "Notes on Tschierv Refuge: key at the post office."
    assert answer(huts, "What is the altitude of Tschierv Refuge?") == "The altitude of Tschierv Refuge is 2,910 m."


def test_a_sheet_of_a_festival_is_told_in_english(festival_folder: Path) -> None:
    bot = bot_of(festival_folder)
    assert answer(bot, "When was it founded?").endswith("on 3 October 1968 at Odeon, Market Street.")
    assert answer(bot, "What was the opening film in 2019?") == (
        "The opening film of Brack Film Festival in 2019 at Playhouse Theatre was Glass Harbour."
    )
    assert answer(bot, "What was the audience award in 1981?") == (
        "The audience award of Brack Film Festival in 1981 went to Night Ferry."
    )
    assert answer(bot, "How many tickets did they sell?") == "As of 2019, Brack Film Festival sold 31,000 tickets."
    assert "n/a" not in ask(bot, "What was the audience award in 2020?").text


# --- examples and short names ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["band_folder", "beers_folder", "festival_folder"])
def test_examples_are_answered_and_english(name: str, request: pytest.FixtureRequest) -> None:
    folder = request.getfixturevalue(name)
    examples = load_pack(folder).info.examples
    assert len(examples) > 4
    assert {ask(bot_of(folder), example).status for example in examples} == {Status.ANSWER}
    assert not any(odd in example for example in examples for odd in ("did X had", "What is the name of", "was had"))


def test_what_is_told_of_now_is_asked_of_now(band_pack: Pack) -> None:
    examples = band_pack.info.examples
    assert "What was Hollin Vale Brass called in 1921?" in examples
    assert "Who is the conductor of Hollin Vale Brass?" in examples


def test_the_only_one_of_its_type_is_called_by_its_name_without_its_noun(band_pack: Pack) -> None:
    assert [item.aliases for item in band_pack.items] == [("Hollin Vale",)]


def test_no_item_is_called_by_what_all_are_of(beers_folder: Path) -> None:
    aliases = {item.label: item.aliases for item in load_pack(beers_folder).items}
    assert aliases["Ravelin Helles"] == ("Helles",)
    assert aliases["Ken Fawley"] == ("Fawley",)


def test_people_as_items_are_told_from_their_end(beers_folder: Path) -> None:
    (property_,) = [p for p in load_pack(beers_folder).properties if p.id == "head_brewer"]
    assert property_.inverse == "{value} [is|was] the head brewer of {item}"
    assert "who" in property_.asks


@pytest.mark.parametrize(
    ("label", "inverse"),
    [
        ("head brewer", "{value} [is|was] the head brewer of {item}"),
        ("members", "{value} [is|was] one of the members of {item}"),
        ("built by", "{value} built {item}"),
        ("founded by", "{value} founded {item}"),
        ("named after", ""),
        ("belongs to", ""),
    ],
)
def test_items_are_told_from_their_end(label: str, inverse: str) -> None:
    assert heading_sentences.inverse_sentence(label) == inverse


def test_what_ends_a_thing_ends_it(beers_folder: Path) -> None:
    assert {type_.id: (type_.when, type_.until) for type_ in load_pack(beers_folder).types} == {
        "beer": ("first_brewed", "discontinued"),
        "person": ("", ""),
    }


@pytest.mark.parametrize("name", ["band_folder", "beers_folder", "festival_folder"])
def test_what_is_written_passes_the_checks(
    name: str, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        assert "no errors" in _check(request.getfixturevalue(name), capsys)
    except PackError as error:  # pragma: no cover -- shows what
        pytest.fail(str(error))


# --- what sheets of clubs and breweries write ---------------------------------------------------------------------


@pytest.mark.parametrize("header", ["Sold 2019 (barrels)", "Sold (barrels) 2019", "Sold (2019) (barrels)"])
def test_a_year_and_a_unit_stand_in_a_header_in_any_order(header: str, tmp_path: Path) -> None:
    bot = bot_of(_import(tmp_path, f"Beer,{header}\nCoble,820\nHaar,150\n"))
    assert answer(bot, "How many barrels did Coble sell in 2019?") == "As of 2019, Coble sold 820 barrels."


def test_years_in_one_cell_are_years_of_what_happened_as_often(tmp_path: Path) -> None:
    bot = bot_of(_import(tmp_path, 'Beer,Awards\nCoble,"1999, 2007"\nHaar,2018\nGannet,2010 and 2019\n'))
    assert answer(bot, "When did Coble win an award?") == "Coble won an award in 1999 and in 2007."


def test_a_place_in_a_contest_is_no_number(tmp_path: Path) -> None:
    rows = "Nationals;3rd;1958;London\nNationals;11th;1983;London\n"
    folder = _import(tmp_path, f"What;Value;When;Where\n{rows}", "--item", "Kelm Band")
    assert answer(bot_of(folder), "What happened in 1983?") == "Kelm Band came 11th in the nationals in 1983 in London."


def test_what_was_recorded_is_no_place(tmp_path: Path) -> None:
    folder = _import(tmp_path, "What;Value;From;To\nRecording;Granite;1974;\nLeader;Al;1970;\n", "--item", "Kelm Band")
    assert answer(bot_of(folder), "What was the recording in 1974?") == "Kelm Band recorded Granite in 1974."


@pytest.mark.parametrize("header", ["Item", "Entry", "Category"])
def test_what_rows_say_something_of_may_be_headed_as_items_where_the_one_thing_is_given(
    header: str, tmp_path: Path
) -> None:
    rows = "Director;Ada Berg;1958;1969\nDirector;post vacant;1969;1971\nDirector;Ivo Marsh;1971;present\n"
    folder = _import(tmp_path, f"{header};Value;Start;End\n{rows}", "--item", "Kelm Museum")
    assert "Ivo Marsh" in answer(bot_of(folder), "Who is the director?")
    assert answer(bot_of(folder), "How many directors have there been?").startswith("Kelm Museum has had two directors")


def test_pence_are_hundredths_of_a_pound(tmp_path: Path) -> None:
    rows = "Fee;50p;1975;\nFee;£8;2023;\nFee;£5;1994;\n"
    folder = _import(tmp_path, f"What;Value;From;To\n{rows}", "--item", "Kelm Museum")
    assert "£0.50" in answer(bot_of(folder), "What was the fee in 1975?")


def test_a_pack_of_one_thing_says_what_it_knows_of_it(band_folder: Path) -> None:
    info = load_pack(band_folder).info
    assert info.title == "Hollin Vale Brass"
    assert info.about.startswith("I know these of Hollin Vale Brass: ")


def test_what_is_free_of_something_is_that_and_does_not_offer_it() -> None:
    assert heading_sentences.truth_sentence("gluten free") == "whether {item} [is|was] gluten free: {value}"
    assert heading_sentences.truth_sentence("parking free") == "whether parking is free at {item}: {value}"


def test_who_came_first_is_asked_for_as_champions_and_by_what_they_won() -> None:
    made = make_property("x", "West of England champions", ValueType.EVENT, TimeRelation.ON, "")
    assert {"champions", "won the West of England"} <= {*made.cues}
    assert (made.plural, made.says.split()[1]) == ("West of England champions", "became")


def test_people_are_called_by_their_names_if_nobody_else_has_them(tmp_path: Path) -> None:
    rows = (
        "Mayor;Ada Orwen;1950;1960\nMayor;Ivo Tresk;1960;1970\nMayor;Bea Tresk;1970;1980\nMayor;Rev. Al Quoyle;1980;\n"
    )
    folder = _import(tmp_path, f"What;Value;From;To\n{rows}Clerk;Ada Orwen;1960;1965\n", "--item", "Kelm")
    statements = load_pack(folder).statements
    assert {(s.value, s.aliases) for s in statements} == {
        ("Rev. Al Quoyle", ("Al Quoyle", "Rev. Quoyle", "Quoyle")),
        ("Ada Orwen", ("Orwen", "Ada")),
        ("Ivo Tresk", ("Ivo",)),
        ("Bea Tresk", ("Bea",)),
    }
    told = answer(bot_of(folder), "When was Orwen appointed?")
    assert "In 1950: the mayor of Kelm" in told
    assert "In 1960: the clerk of Kelm" in told


def test_a_header_with_a_question_mark_is_the_same_property_in_a_newer_table(tmp_path: Path) -> None:
    folder = _import(tmp_path, "Beer,Vegan?\nCoble,yes\nHaar,no\n")
    assert _import(tmp_path, "Beer,Vegan?\nCoble,yes\nHaar,yes\n", "--force") == folder
    assert [p.id for p in load_pack(folder).properties] == ["vegan"]


@pytest.mark.parametrize(
    ("says", "yes", "no"),
    [
        ("whether {item} [is|was] vegan: {value}", "{item} [is|was] vegan", "{item} [is|was] not vegan"),
        ("whether {item} has wifi: {value}", "{item} has wifi", "{item} has no wifi"),
        ("whether {item} has a bar: {value}", "{item} has a bar", "{item} has no bar"),
        ("whether dogs are allowed at {item}: {value}", "dogs are allowed at {item}", "dogs are not allowed at {item}"),
        ("the style of {item} [is|was] {value}",) * 3,
    ],
)
def test_what_is_so_or_not_is_told_in_a_plain_sentence(says: str, yes: str, no: str) -> None:
    assert (truths.told(says, "yes"), truths.told(says, "no")) == (yes, no)
    assert truths.told(says, "on Mondays") == says


@pytest.mark.parametrize(
    "asked",
    [
        "Who won the best soloist prize in 1983?",
        "who won best soloist in 1983",
        "who got the best soloist prize in 1983",
    ],
)
def test_a_prize_is_asked_for_by_who_won_it(asked: str, tmp_path: Path) -> None:
    rows = "Best soloist prize;Betty Nance;1958\nBest soloist prize;Colin Angove;1983\n"
    folder = _import(tmp_path, f"What;Value;When\n{rows}", "--item", "Kelm Band")
    assert answer(bot_of(folder), asked) == "The best soloist prize of Kelm Band in 1983 went to Colin Angove."
