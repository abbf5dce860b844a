"""From a table to a pack that answers: the whole way through the command line, with real files."""

from __future__ import annotations

import shutil
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.authoring.lint import lint
from bot.facts.load import load_pack
from bot.model import Context, Message, Status
from tests.packs.bots import NOW, SMALL, answer, ask, bot_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.facts.pack import Pack

MUSEUMS = """\
    Museum,City,Opened,Visitors (as of 2023),Director,Director from,Director to,Motto
    Harbour Museum,Ashford,12 March 1975,"12,400",Ada Brook,1990,,Look twice
    Clock Museum,Brill,1901,c. 900,Tom Smith,1980,1999,
    Glass House,Ashford,1880s,"3,100",Joan Marsh,since 2001,,Break nothing
    """


class Imported:
    """What came of an import."""

    def __init__(self, status: int, folder: Path, out: str, err: str) -> None:
        self.status, self.folder, self.out, self.err = status, folder, out, err

    @property
    def pack(self) -> Pack:
        return load_pack(self.folder)

    def told(self) -> list[tuple[str, str, str, str]]:
        """Give item, property, value and time of every statement."""
        return [(s.item, s.property, s.value, s.time.format() if s.time else "") for s in self.pack.statements]

    def refused(self) -> list[str]:
        return [line.partition(": refused: ")[2] for line in self.out.splitlines() if ": refused: " in line]


@pytest.fixture
def take(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Imported]:
    """Import a text as a file, into a new folder if no other is there yet."""

    def run(text: str | bytes, *options: str, name: str = "museums.csv") -> Imported:
        file, folder = tmp_path / name, tmp_path / "pack"
        file.write_bytes(text if isinstance(text, bytes) else textwrap.dedent(text).encode())
        status = main(["import", "csv", str(file), "-o", str(folder), *options])
        return Imported(status, folder, *capsys.readouterr())

    return run


# --- a new pack --------------------------------------------------------------------------------------------------


def test_a_spreadsheet_becomes_a_pack_that_answers(take: Callable[..., Imported]) -> None:
    imported = take(MUSEUMS)
    assert (imported.status, imported.err) == (0, "")
    assert lint(imported.folder, NOW) == ()
    bot = bot_of(imported.folder)
    assert "12 March 1975" in answer(bot, "When did the Harbour Museum open?")
    assert ask(bot, "How many visitors does the Clock Museum have?").text.startswith("As of 2023,")
    assert "Tom Smith" in answer(bot, "Who was director of the Clock Museum in 1985?")
    assert "Ashford" in answer(bot, "Which city is the Glass House in?")
    assert "Ashford" in answer(bot, "Where is the Glass House?")
    assert ask(bot, "Which museum has the most visitors?").text.startswith("The museum with the")
    assert ask(bot, "What is the motto of the Glass House?").references == ("museums.csv, section row 4",)


def test_what_a_row_says_again_is_left_out_and_told_once(take: Callable[..., Imported]) -> None:
    imported = take("""\
        id,name,town,keeper,keeper from
        P-1,Gull Point,Ashford,Tom Brace,1950
        P-1,Gull Point,Ashford,Tom Brace,1950
        P-1,Gull Point,Ashford,Ann Voss,1961
        """)
    assert (imported.status, imported.refused()) == (0, [])
    assert "left out: 3 cells that say what rows above say, first row 3, column 'town'" in imported.out
    assert sorted(value for _, _, value, _ in imported.told()) == ["Ann Voss", "Ashford", "Tom Brace"]
    assert not any(property_.is_list for property_ in imported.pack.properties)


def test_what_is_said_again_elsewhere_has_both_references(take: Callable[..., Imported]) -> None:
    imported = take("""\
        lighthouse,height (m),reference
        Gull Point,34,"Register, page 12"
        Gull Point,34,"Almanac, page 3"
        """)
    (statement,) = imported.pack.statements
    assert [(r.source, r.section) for r in statement.references] == [("register", "page 12"), ("almanac", "page 3")]


def test_the_examples_of_a_new_pack_are_answered(take: Callable[..., Imported]) -> None:
    imported = take(MUSEUMS)
    examples = imported.pack.info.examples
    assert len(examples) >= 4
    assert {ask(bot_of(imported.folder), example).status.value for example in examples} == {"answer"}


def test_the_report_says_what_was_taken_guessed_and_written(take: Callable[..., Imported]) -> None:
    out = take(MUSEUMS).out
    assert "museums.csv: visitors: quantity of visitors, time as_of, guessed from column 'Visitors (as of 2023)'" in out
    assert "museums.csv: director: text, time during, guessed from column 'Director'" in out
    assert "took 14 statements, 3 new items, 5 new properties from 3 rows; refused 0" in out
    assert f"written: {Path('facts') / 'museums.toml'}" in out.replace(
        f"{out.split('written: ')[1].split('/pack.toml')[0]}/", ""
    )


def test_a_cell_that_is_not_what_its_column_holds_is_refused_with_its_place(take: Callable[..., Imported]) -> None:
    imported = take(MUSEUMS + "    Salt Cellar,Corve,03/04/1999,lots,Ed Finch,2010,2005,\n    ,Brill,1950,5,,,,\n")
    assert imported.status == 1
    refused = imported.refused()
    assert refused[0] == "row 6: expected the name of an item, found nothing; fill 'Museum'"
    assert refused[1].startswith("row 5, column 'Opened': expected a date that says which is the day")
    assert refused[1].endswith("--dates dmy or --dates mdy for the whole file, found '03/04/1999'")
    assert refused[2] == (
        "row 5, column 'Visitors (as of 2023)': expected a number such as 1204, 1,204 or c. 1,200, found 'lots'; "
        "leave the cell empty where there is no figure"
    )
    assert refused[3] == "row 5, column 'Director', to: expected an end not before 2010, found '2005'"
    assert ("salt-cellar", "city", "Corve", "") in imported.told()


@pytest.mark.parametrize(("order", "date"), [("dmy", "1999-04-03"), ("mdy", "1999-03-04")])
def test_which_of_day_and_month_comes_first_is_said_for_the_whole_file(
    order: str, date: str, take: Callable[..., Imported]
) -> None:
    imported = take("Museum,Opened\nSalt Cellar,03/04/1999\n", "--dates", order)
    assert imported.status == 0
    assert imported.told() == [("salt-cellar", "opened", "Salt Cellar", date)]


# --- forms of tables ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        "Town;Motto;Population [inhabitants]\nÅsby;Still;1204\nBrill;Here, there;900\n".encode("utf-8-sig"),
        "Town\tMotto\tPopulation [inhabitants]\nÅsby\tStill\t1204\nBrill\tHere, there\t900\n".encode("utf-16"),
        b'sep=|\r\nTown|Motto|Population [inhabitants]\r\n\xc3\x85sby|Still|1204\r\nBrill|"Here, there"|900\r\n',
        "Town;Motto;Population [inhabitants]\nÅsby;Still;1204\nBrill;Here, there;900\n".encode("latin-1"),
    ],
    ids=["semicolons and a byte order mark", "tabs and UTF-16", "said in the first line", "Latin-1"],
)
def test_delimiter_and_encoding_are_found_out(data: bytes, take: Callable[..., Imported]) -> None:
    imported = take(data, name="towns.csv")
    assert imported.status == 0
    assert [item.label for item in imported.pack.items] == ["Åsby", "Brill"]
    assert ("brill", "motto", "Here, there", "") in imported.told()
    assert ("asby", "population", "1204", "") in imported.told()
    assert ("read as Latin-1" in imported.out) == (b"\xc5sby" in data and data[0] != 0xFF)


def test_a_long_table_has_a_statement_a_row(take: Callable[..., Imported]) -> None:
    imported = take("""\
        item,type,property,value,from,to,as of,on,reference,note,rank
        Ashford,town,mayor,Ada Brook,1952,1961,,,"Annals, Mayors, paragraph 2",,
        Ashford,town,mayor,Ivo Marsh,1961,,,,"Annals, Mayors",elected twice,
        Ashford,town,population,"1,204",,,1950,,"Census, Table 1",,
        Ashford,town,population,1300,,,1950,,"Census, Errata",,deprecated
        Ashford,town,founded,,,,,1203-05,"Annals, Beginnings",,
        """)
    assert (imported.status, imported.err) == (0, "")
    assert imported.told() == [
        ("ashford", "founded", "Ashford", "1203-05"),
        ("ashford", "population", "1204", "1950"),
        ("ashford", "population", "1300", "1950"),
        ("ashford", "mayor", "Ada Brook", "1952/1961"),
        ("ashford", "mayor", "Ivo Marsh", "1961/.."),
    ]
    assert [source.title for source in imported.pack.sources] == ["Annals", "Census"]
    bot = bot_of(imported.folder)
    assert ask(bot, "Who was mayor of Ashford in 1955?").references == ("Annals, section Mayors, paragraph 2",)


def test_a_cell_may_hold_several_values_each_with_its_time(take: Callable[..., Imported]) -> None:
    imported = take("""\
        Town,Mayor,Twin towns,Colours
        Ashford,Ada Brook (1952-1961); Ivo Marsh (since 1961),-,red; white
        Brill,Tom Smith (1970s),Corve,blue \\; green
        """)
    assert imported.status == 0
    assert imported.told() == [
        ("ashford", "mayor", "Ada Brook", "1952/1961"),
        ("ashford", "mayor", "Ivo Marsh", "1961/.."),
        ("brill", "mayor", "Tom Smith", "197X"),
        ("ashford", "colours", "red", ""),
        ("ashford", "colours", "white", ""),
        ("brill", "colours", "blue ; green", ""),
        ("brill", "twin_towns", "Corve", ""),
    ]


def test_values_may_be_items_of_the_table_or_new_ones(take: Callable[..., Imported]) -> None:
    imported = take("Town,Twin,Mayor [item: person]\nAshford,Brill,Ada Brook\nBrill,Ashford,Ada Brook\n")
    assert imported.status == 0
    assert [(item.id, item.type) for item in imported.pack.items] == [
        ("ashford", "town"),
        ("brill", "town"),
        ("ada-brook", "person"),
    ]
    assert ("brill", "twin", "ashford", "") in imported.told()
    assert ("brill", "mayor", "ada-brook", "") in imported.told()


@pytest.mark.parametrize(
    ("header", "cell", "guessed"),
    [
        ("Budget", "$1.3 million", ("money", ("$", "$"), "1300000")),
        ("Budget [EUR]", "1,300", ("money", ("EUR", "EUR"), "1300")),
        ("Area", "33 km", ("quantity", ("km", "km"), "33")),
        ("Members", "1,204", ("quantity", ("member", "members"), "1204")),
        ("Population [person|people]", "c. 900", ("quantity", ("person", "people"), "900")),
        ("Founded", "1901", ("event", ("", ""), "Ashford")),
        ("Open [date]", "1901", ("event", ("", ""), "Ashford")),
        ("Code [text]", "1901", ("text", ("", ""), "1901")),
        ("County", "Norland", ("place", ("", ""), "Norland")),
    ],
)
def test_type_and_unit_are_taken_from_the_header_or_the_cells(
    header: str, cell: str, guessed: tuple[str, tuple[str, str], str], take: Callable[..., Imported]
) -> None:
    imported = take(f'Town,{header}\nAshford,"{cell}"\n')
    (property_,) = imported.pack.properties
    (statement,) = imported.pack.statements
    assert (property_.type.value, property_.unit, statement.value) == guessed


def test_what_a_row_says_of_all_its_values_and_of_one_alone(take: Callable[..., Imported]) -> None:
    imported = take("""\
        item,type,aliases,population,motto,reference,as of,motto note,motto reference
        Ashford,town,the Ford; Old Ford,1204,Still,"Census, Table 1",1950,in Latin,"Annals, Arms"
        """)
    assert imported.status == 0
    told = {statement.property: statement for statement in imported.pack.statements}
    population, motto = told["population"], told["motto"]
    assert (population.note, [r.source for r in population.references]) == ("", ["census"])
    assert (motto.note, [r.source for r in motto.references]) == ("in Latin", ["annals"])
    assert imported.pack.items[0].aliases == ("the Ford", "Old Ford")


def test_columns_that_cannot_be_read_are_refused_and_the_others_taken(take: Callable[..., Imported]) -> None:
    imported = take("Town,Motto,Motto,Staff @soon\nAshford,Still,Loud,5\n")
    assert imported.status == 1
    assert imported.refused() == [
        "column 'Motto': two columns have this header; rename it, or name it in a mapping file",
        (
            "column 'Staff @soon': expected a date such as 1975, 1975-03-12, March 1975 or 1952-1980, found 'soon'; "
            "rename it, or name it in a mapping file"
        ),
    ]
    assert imported.told() == [("ashford", "motto", "Still", "")]


# --- a mapping file ----------------------------------------------------------------------------------------------


def test_a_mapping_file_says_what_headers_mean(tmp_path: Path, take: Callable[..., Imported]) -> None:
    mapping = tmp_path / "mapping.toml"
    mapping.write_text(
        """
        type = "museum"
        dates = "dmy"
        decimal = ","
        source = "Visitor statistics"
        as_of = "2024-12"

        [columns]
        "Museum name" = "name"
        "Yr opened" = "opened [date]"
        "Vis 23" = "visitors @2023"
        "Internal no" = ""
        """,
        encoding="utf-8",
    )
    imported = take(
        "Internal no;Museum name;Yr opened;Vis 23\n7;Clock Museum;03/04/1901;1.204\n", "--mapping", str(mapping)
    )
    assert imported.status == 0
    assert imported.told() == [
        ("clock-museum", "opened", "Clock Museum", "1901-04-03"),
        ("clock-museum", "visitors", "1204", "2023"),
    ]
    (source,) = imported.pack.sources
    assert (source.title, source.as_of and source.as_of.format()) == ("Visitor statistics", "2024-12")
    assert [item.type for item in imported.pack.items] == ["museum"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("date = 'dmy'", "unknown key 'date'; did you mean 'dates'?"),
        ("dates = 'ymd'", 'dates: expected "dmy" or "mdy", found \'ymd\''),
        ("type = 5", "type: expected a text in quotes, found 5"),
        ("columns = 'x'", "columns: expected a table of headers, found 'x'"),
        ("as_of = 'soon'", "as_of: expected a date"),
        ("[columns", "not valid TOML"),
        ("[columns]\n'Yr opend' = 'opened'", "names a column 'Yr opend' that is not there; did you mean 'Yr opened'?"),
    ],
)
def test_a_mistake_in_a_mapping_file_is_told(
    text: str, message: str, tmp_path: Path, take: Callable[..., Imported]
) -> None:
    (tmp_path / "mapping.toml").write_text(text, encoding="utf-8")
    imported = take("Museum,Yr opened\nClock Museum,1901\n", "--mapping", str(tmp_path / "mapping.toml"))
    assert imported.status == 2
    assert message in imported.err
    assert not imported.folder.exists()


@pytest.mark.parametrize(
    ("table", "refused"),
    [
        ("Town,Opened\nKelm,12-Mar-75\nBrill,1980\n", "row 2, column 'Opened': expected a year of four figures"),
        ("Town,Opened [date]\nKelm,27466\nBrill,1980\n", "found '27466'; a spreadsheet counts days so"),
        ("Town,Motto\nKelm,#REF!\nBrill,Still\n", "row 2, column 'Motto': expected a value, found '#REF!'; a formula"),
        ("Town,Motto,{x}\nKelm,Still,2\n", "column '{x}': expected a header such as"),
        ("Town,Motto,???\nKelm,Still,2\n", "column '???': expected a header such as"),
        ('Town,Motto,reference\nKelm,Still,"Act,,"\nBrill,Go,x\n', "row 2, column 'Motto', reference: expected"),
        (
            "item,property,value,rank\nKelm,motto,Still,best\n",
            "row 2, column 'value', rank: expected one of preferred,",
        ),
        (
            "item,property,value\nKelm,mayor,\nKelm,mayor,Ada\n",
            "row 2, column 'value': expected a value of mayor, found",
        ),
        (
            "item,property,value,sise\nKelm,motto,Still,5\n",
            "column 'sise': unknown column 'sise' in a table of statements",
        ),
        (
            "Town,Twin [item]\nKelm,Klem\nBrill,Kelm\n",
            "row 2, column 'Twin [item]': expected the name of an item, found 'Klem'; did you mean 'Kelm'?",
        ),
        (
            "Town,Pop [km]\nKelm,5 miles\nBrill,7\n",
            "row 2, column 'Pop [km]': expected a number of km, found '5 miles'",
        ),
        (
            "Town,Staff,as of\nKelm,5,since 1980\nBrill,6,1980\n",
            "row 2, column 'Staff', as of: expected a date, as staff takes as of, found",
        ),
        (
            "Town,Head,Head from\nKelm,Ada,1970-1980\nBrill,Ivo,1990\n",
            "row 2, column 'Head', from: expected a date, found '1970-1980'",
        ),
        (
            "Town,Motto,Arms\nKelm,Still\nBrill,Loud,Red,5\n",
            "row 3: expected 3 cells, found 4; quote the cell that holds the delimiter",
        ),
    ],
)
def test_every_refusal_names_its_place_and_what_was_expected(
    table: str, refused: str, take: Callable[..., Imported]
) -> None:
    imported = take(table)
    assert imported.status == (1 if imported.folder.exists() else 2)
    assert refused in imported.out + imported.err


# --- a pack that is there ----------------------------------------------------------------------------------------


def test_a_pack_that_is_there_gets_one_more_file_and_nothing_of_it_is_touched(
    tmp_path: Path, take: Callable[..., Imported]
) -> None:
    folder = Path(shutil.copytree(SMALL, tmp_path / "pack"))
    before = {path: path.read_bytes() for path in folder.rglob("*.toml")}
    imported = take(
        """\
        item,goals @1985,founded,mascot
        Rovers,"2,500",,a gull
        Bay Athletic,1200,,a seal
        the Ferrymen,,1931,a heron
        """,
        "--type",
        "club",
        name="clubs.csv",
    )
    assert (imported.status, imported.err) == (0, "")
    assert {path: path.read_bytes() for path in before} == before
    assert {*folder.rglob("*.toml")} - {*before} == {folder / "facts" / "clubs.toml"}
    assert ("rovers", "goals", "2500", "1985") in imported.told()
    assert "heron" in answer(bot_of(folder), "What is the mascot of the Ferrymen?")


def test_what_contradicts_the_pack_is_refused_with_its_row(tmp_path: Path, take: Callable[..., Imported]) -> None:
    shutil.copytree(SMALL, tmp_path / "pack")
    imported = take(
        "item,goals @1980,stadium,income (as of 1990)\nrovers,99,Sea Lane,$5\nathletic,7,,5\n", name="x.csv"
    )
    assert imported.status == 1
    assert imported.refused() == [
        (
            "row 2, column 'income (as of 1990)': expected a number of pounds, found '$5'; "
            "convert it, or give it a column of its own, headed: income ($)"
        ),
        imported.refused()[1],
    ]
    assert imported.refused()[1].startswith(
        "row 2, column 'goals @1980': two values of goals at once: '2310' and '99'; the other is in "
    )


def test_a_file_that_is_there_is_replaced_only_when_told(take: Callable[..., Imported]) -> None:
    first = take("Museum,Motto\nClock Museum,Wind it\n")
    written = first.folder / "facts" / "museums.toml"
    text = written.read_text("utf-8")
    again = take("Museum,Motto\nClock Museum,Oil it\n")
    assert again.status == 2
    assert again.err == f"{written}: is there already; --force replaces it, --name gives the new file another name\n"
    assert written.read_text("utf-8") == text
    assert take("Museum,Motto\nClock Museum,Oil it\n", "--force").status == 0
    assert first.told() == [("clock-museum", "motto", "Oil it", "")]


def test_a_newer_table_may_name_new_items_in_a_column_of_items(take: Callable[..., Imported]) -> None:
    take("Light,Keeper [item: person]\nGull Point,Ann Voss\n")
    again = take("Light,Keeper [item: person]\nGull Point,Tom Brace\n", "--force")
    assert (again.status, again.refused()) == (0, [])
    assert again.told() == [("gull-point", "keeper", "tom-brace", "")]
    assert {item.id: item.type for item in again.pack.items} == {"gull-point": "light", "tom-brace": "person"}


# --- nothing usable ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "cells", "says"),
    [
        ("Acquired", ("1923", "1931-05-02", "1950s"), "{item} was acquired {time}"),  # years among other dates
        ("Restored", ("1923", "1931"), "{item} was restored {time}"),  # what was done, over years
        ("Left", ("1923", "1931"), "{item} left {time}"),
        ("Made", ("before 1900", "1931"), "{item} was made {time}"),  # on some day before
    ],
)
def test_years_and_other_dates_under_a_header_are_when_it_happened(
    header: str, cells: tuple[str, ...], says: str, take: Callable[..., Imported]
) -> None:
    rows = "".join(f"Vase {n},{cell}\n" for n, cell in enumerate(cells))
    (property_,) = take(f"name,{header}\n{rows}".encode()).pack.properties
    assert (property_.type, property_.time, property_.says) == ("event", "on", says)


@pytest.mark.parametrize(
    ("cell", "date"),
    [
        ("1975-03-12T10:00:00Z", "1975-03-12"),
        ("1980-01-01T10:00:00+02:00", "1980-01-01"),
        ("3/25/1975 0:00", "1975-03-25"),
        ("12-Mar-1975", "1975-03-12"),
        ("Mar-1975", "1975-03"),
    ],
)
def test_dates_are_read_as_spreadsheets_write_them(cell: str, date: str, take: Callable[..., Imported]) -> None:
    imported = take(f"name,opened\nA,{cell}\n")
    assert (imported.status, imported.told()) == (0, [("a", "opened", "A", date)])


def test_visitors_of_two_kinds_are_asked_for_without_brackets(take: Callable[..., Imported]) -> None:
    pack = take("name,Visitors (adults),Visitors (children),Guests (of all ages)\nA,12,3,7\nB,14,4,8\n").pack
    cues = [property_.cues for property_ in pack.properties]
    assert cues == [("visitors adults",), ("visitors children",), ("guests of all ages", "guests")]


def test_a_column_without_a_header_is_told_to_be_left_out(take: Callable[..., Imported]) -> None:
    assert "column 2 has no header: left out" in take("name,,visitors\nA,x,12\nB,y,14\n").out


def test_years_that_may_be_numbers_are_told_to_be_so(take: Callable[..., Imported]) -> None:
    assert "or beds [date] if these are years" not in take("name,beds\nA,120\nB,80\n", "--dry-run").out
    assert "or output [date] if these are years" in take("name,output\nA,1900\nB,1911\n", "--dry-run").out


def test_names_are_found_beside_numbers(take: Callable[..., Imported]) -> None:
    imported = take("SKU;Model name;Launch date\nP-1;Inkwell 100;2012\nP-2;Inkwell 200;2016\n", name="printers.csv")
    assert "items: column 'Model name', which names them better than the first" in imported.out
    assert [(item.label, item.aliases) for item in imported.pack.items] == [
        ("Inkwell 100", ("P-1",)),
        ("Inkwell 200", ("P-2",)),
    ]
    bot = bot_of(imported.folder)
    assert ask(bot, "When was P-2 launched?").text == "Inkwell 200 was launched in 2016."
    assert "P-1" in answer(bot, "What is the SKU of the Inkwell 100?")
    assert "Inkwell 100" in answer(bot, "Which printers were launched before 2015?")
    assert "Inkwell 200" in answer(bot, "Which is the newest model?")


def test_what_came_after_an_item_is_not_all_that_happened_since(take: Callable[..., Imported]) -> None:
    bot = bot_of(take("model,launched,sold until\nInkwell 100,2012,2016\nInkwell 200,2016,2021\n").folder)
    assert "The model right after Inkwell 100 is Inkwell 200" in answer(bot, "What came after the Inkwell 100?")
    assert ask(bot, "What came after the Inkwell 200?").status is Status.UNKNOWN
    assert ask(bot, "What happened after 2013?").status is Status.ANSWER


def test_the_successors_of_a_table_without_times_have_no_order(take: Callable[..., Imported]) -> None:
    bot = bot_of(take("model,successor\nInkwell 100,Inkwell 200\nInkwell 200,Inkwell 300\nInkwell 300,\n").folder)
    assert ask(bot, "Which model replaced the Inkwell 300?").status is Status.UNKNOWN
    assert "none after" not in ask(bot, "Which model did the Inkwell 200 replace?").text


def test_a_price_is_a_price_per_night_and_in_a_list(take: Callable[..., Imported]) -> None:
    bot = bot_of(take("hut,Price per night\nStein,€40\nAdler,€28.50\n").folder)
    assert "Adler" in answer(bot, "Which is the cheapest hut?")
    assert "€40" in answer(bot, "What is the price of Stein?")
    assert "€28.50" in answer(bot, "What is the price of Adler?")


@pytest.mark.parametrize("header", ["warden", "warden [item: person]"])
def test_a_term_may_be_asked_for_without_what_it_was_of_where_there_is_one(
    header: str, take: Callable[..., Imported]
) -> None:
    bot = bot_of(
        take(f"hut,{header}\nStein,Luis Oder (1975-2001); Eva Korn (since 2001)\nAlm,Eva Korn (1990-2000)\n").folder
    )
    told = "The warden of Stein was Luis Oder from 1975 to 2001: 26 years."
    assert ask(bot, "How long was Luis Oder warden?").text == told
    assert ask(bot, "When did Luis Oder become warden?").text.startswith("In 1975: the warden of Stein was Luis Oder")
    assert ask(bot, "How long was Luis Oder mayor?").status is Status.UNKNOWN
    assert ask(bot, "How long was Eva Korn warden?").status is not Status.ANSWER  # of two


def test_what_is_asked_of_no_item_in_particular_is_not_said_to_be_unknown(take: Callable[..., Imported]) -> None:
    bot = bot_of(take("hut,warden\nStein,Eva Korn (since 2001)\nAlm,Ida Roth (since 1990)\n").folder)
    told = "My facts give the warden of several huts: please say of which one."
    assert [ask(bot, question).text for question in ("Who is the warden?", "Who was warden in 1995?")] == [told, told]
    assert "\u201cHamburg\u201d" in ask(bot, "Who is the warden of Hamburg?").text


def test_a_letter_before_a_figure_in_a_name_is_no_word(take: Callable[..., Imported]) -> None:
    bot = bot_of(take("model,Made in,launched\nLaser C9,Japan,2018\nLaser L7,Poland,2019\n").folder)
    assert "2018" in answer(bot, "Tell me about the Laser C9")
    assert ask(bot, "Where is the C9 made?").text == "Laser C9 is made in Japan."


def test_nobody_is_nobody_by_name(take: Callable[..., Imported]) -> None:
    imported = take("hut,warden [item: person]\nStein,Eva Steiner (since 2001)\nZirm,no warden\nAlm,Ada warden\n")
    assert {item.label: item.aliases for item in imported.pack.items} == {
        "Stein": (),
        "Alm": (),
        "Eva Steiner": ("Steiner", "Eva"),
        "Ada warden": (),
    }
    assert "Stein" in answer(bot_of(imported.folder), "Which hut is Eva Steiner warden of?")


def test_years_beside_a_person_are_of_that_person(take: Callable[..., Imported]) -> None:
    imported = take("""\
        hut,elevation,warden,since,until,beds
        Stein,"2,590 m",Luis Steiner,1975,2001,20
        Stein,"2,590 m",Eva Steiner,2001,,20
        """)
    assert {(p, v, t) for _, p, v, t in imported.told()} == {
        ("elevation", "2590", ""),
        ("warden", "Luis Steiner", "1975/2001"),
        ("warden", "Eva Steiner", "2001/.."),
        ("beds", "20", ""),
    }
    assert {p.id: p.unit[1] for p in imported.pack.properties}["elevation"] == "m"


def test_a_year_alone_is_no_header(take: Callable[..., Imported]) -> None:
    imported = take("hut,region,2015,2018\nStein,North,20,24\n")
    assert imported.refused() == [
        f"column '{year}': a year says when and not what; write the header as: visitors @{year}; "
        "rename it, or name it in a mapping file"
        for year in (2015, 2018)
    ]


def test_what_was_done_last_has_a_date(take: Callable[..., Imported]) -> None:
    bot = bot_of(take("hut,Last renovated\nStein,2011\nAdler,1998?\n").folder)
    assert ask(bot, "When was Stein last renovated?").text == "Stein was last renovated in 2011."
    assert ask(bot, "When was Adler last renovated?").text == "Adler was last renovated in about 1998."


def test_names_are_found_beside_what_several_have_in_common(take: Callable[..., Imported]) -> None:
    imported = take("Region;Name of hut;Beds\nNorth;Gull Hut;12\nNorth;Tern Hut;30\n", "--dry-run")
    assert "items: column 'Name of hut', which names them better than the first" in imported.out


@pytest.mark.parametrize(
    ("columns", "unit", "time"),
    [
        ("hut,Beds 2015,Beds 2023\nGull,12,30\nTern,8,9\n", "beds", "as_of"),
        ("hut,Beds (2015),Beds (2023)\nGull,12,30\nTern,8,9\n", "beds", "as_of"),
        ("hut,2015 beds,2023 beds\nGull,12,30\nTern,8,9\n", "beds", "as_of"),
        ("hut,Height (metres)\nGull,12\nTern,8\n", "metres", "always"),
        ("hut,Speed (pages/min)\nGull,12\nTern,8\n", "pages per minute", "always"),
        ("hut,Bed capacity\nGull,12\nTern,8\n", "places", "always"),
    ],
)
def test_units_and_years_are_read_as_people_write_them(
    take: Callable[..., Imported], columns: str, unit: str, time: str
) -> None:
    (property_,) = take(columns).pack.properties
    assert (property_.unit[1], property_.time.value) == (unit, time)


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Open all year (yes/no)", ("yes", "no")),
        ("Keeper (m/f)", ("m", "f")),
        ("Firmware version", ("1.0", "2.0")),
        ("Phone No.", ("5551", "5552")),
    ],
)
def test_what_is_no_unit_and_no_figure_is_text(
    take: Callable[..., Imported], header: str, cells: tuple[str, str]
) -> None:
    (property_,) = take(f"hut,{header}\nGull,{cells[0]}\nTern,{cells[1]}\n").pack.properties
    assert property_.type.value == "text"


def test_items_have_short_names_that_no_other_has(take: Callable[..., Imported]) -> None:
    imported = take("""\
        club,town,opened,president [item: person]
        Brenno Athletic,Brenno,1899,Ada Berg
        Port Ansel FC,Ansel,1932,Rosa Klee
        Union Sorn,Velk,1950,Peter Klee
        Union Tarn,Sorn,1951,
        """)
    names = {item.label: item.aliases for item in imported.pack.items}
    assert (names["Brenno Athletic"], names["Ada Berg"]) == (("Brenno",), ("Berg", "Ada"))
    assert names["Port Ansel FC"] == ("Ansel", "Port Ansel")
    assert (names["Union Sorn"], names["Rosa Klee"]) == ((), ("Rosa",))  # a town of another club, and a name of two
    assert "Ada Berg" in answer(bot_of(imported.folder), "Who is the president of Brenno?")


def test_a_row_is_not_about_what_has_its_name_for_short_and_is_of_another_type(take: Callable[..., Imported]) -> None:
    take("club,opened\nBrenno Athletic,1899\nUnion Tarn,1950\n", name="clubs.csv")
    imported = take("town,population\nBrenno,8200\n", name="towns.csv")
    assert ("brenno", "population", "8200", "") in imported.told()


@pytest.mark.parametrize("header", ["Titles", "Champions"])
def test_what_happened_several_times_is_told_counted_and_ordered(header: str, take: Callable[..., Imported]) -> None:
    imported = take(f"club,{header}\nHalden,1931; 1947; 1988\nTarnau,1961\nVelk,\n", name="clubs.csv")
    bot = bot_of(imported.folder)
    assert ask(bot, "When did Halden win the title?").text == "Halden won the title in 1931, in 1947 and in 1988."
    assert ask(bot, "How many titles has Halden won?").text.startswith("Three times: Halden won the title in 1931")
    assert ask(bot, "How often did Halden win the title before 1950?").text.startswith("Twice: ")
    assert ask(bot, "When did Halden first win the title?").text == "Halden won the title in 1931."
    assert ask(bot, "When did Halden win its last title?").text == "Halden won the title in 1988."
    assert "Tarnau (1961)" in answer(bot, "Which club won the title in 1961?")
    most = "As far as my facts say, the most titles, three: Halden (1931; 1947; 1988)."
    assert ask(bot, "Which club has won the most titles?").text == most


def test_who_came_next_is_the_next_of_that_item_and_not_another_item_of_that_person(
    take: Callable[..., Imported],
) -> None:
    imported = take("""\
        club,president [item: person]
        Tarnau,Emil Haas (1921-1949); Klara Jung (1949-1990); Lea Oster (since 1990)
        Velk,Ivan Petrov (since 1910)
        """)
    bot = bot_of(imported.folder)
    next_ = "After Emil Haas came Klara Jung, from 1949 to 1990."
    assert ask(bot, "Who was president of Tarnau after Emil Haas?").text == next_
    assert ask(bot, "Who came after Haas as president of Tarnau?").text == next_
    assert "as far as my facts go" in answer(bot, "Who was president of Tarnau after Lea Oster?")
    first, context = bot.reply(Message("chat", "Who is president of Tarnau?", NOW), Context())
    before, _ = bot.reply(Message("chat", "and before her?", NOW), context)
    assert ("Lea Oster" in first.text, before.text) == (True, "Before Lea Oster it was Klara Jung, from 1949 to 1990.")


def test_yes_and_no_say_who_has_it_and_who_has_not(take: Callable[..., Imported]) -> None:
    imported = take("""\
        Hut,Has wifi,Open all year (yes/no),Bar?
        Gull Hut,Yes,Y,x
        Tern Hut,no,N,
        Auk Hut,no,Y,x
        """)
    bot = bot_of(imported.folder)
    assert "two of the three huts: Gull Hut and Auk Hut" in answer(bot, "Which huts are open all year?")
    assert "one of the three huts: Gull Hut." in answer(bot, "How many huts have wifi?")
    assert "Tern Hut (no) and Auk Hut (no)" in answer(bot, "Which huts have no wifi?")
    assert "Tern Hut (no) and Auk Hut (no)" in answer(bot, "Which huts do not have wifi?")
    assert "two of the three huts: Gull Hut and Auk Hut" in answer(bot, "Which huts have a bar?")
    assert ask(bot, "Does Tern Hut have wifi?").text == "Tern Hut has no wifi."
    assert ask(bot, "Are all huts open all year?").text == "No. Not so of one of the three huts: Tern Hut (no)."


def test_a_table_of_statements_may_have_other_headers_and_say_what_is_so_now(take: Callable[..., Imported]) -> None:
    imported = take("""\
        Subject,What,Value,From,To,Remarks
        Cinder Lanes,formed,Wexley,14 May 1974,,booklet
        Cinder Lanes,drummer,Saul Betts,1974,1981,
        Cinder Lanes,drummer,Pia Norr,1981,now,
        Cinder Lanes,split up,,12 Nov 1988,,
        """)
    bot = bot_of(imported.folder)
    assert ask(bot, "Where was it formed?").text == "Cinder Lanes was founded on 14 May 1974 in Wexley. (Booklet.)"
    assert "is Pia Norr" in answer(bot, "Who is the drummer?")
    assert "Saul Betts" in answer(bot, "who was the drummer in 1978")
    assert ("cinder-lanes", "split_up", "Cinder Lanes", "1988-11-12") in imported.told()


def test_a_list_of_several_kinds_names_numbers_by_their_kind(take: Callable[..., Imported]) -> None:
    imported = take("""\
        Type,Name / No.,Opened / from,Closed / to,Km
        Line,1,12 May 1898,,7.4
        Line,3,1 June 1904,30 Sept 1962,4.2
        Depot,Mill Lane,1904,1979,
        Depot,Northfield,1926,,
        """)
    bot = bot_of(imported.folder)
    assert ask(bot, "when did line 3 close").text == "Line 3 closed on 30 September 1962."
    assert ask(bot, "how long is line 1?").text == "The length of Line 1 is 7.4 km."
    assert (
        ask(bot, "which depots are still open").text
        == "My facts give no closing for one of the two depots: Northfield."
    )


def test_several_years_in_a_cell_are_when_something_happened(take: Callable[..., Imported]) -> None:
    imported = take("club,Champions\nHalden,1931; 1947\nTarnau,1961\n")
    assert {time for _, _, _, time in imported.told()} == {"1931", "1947", "1961"}


def test_a_first_column_of_numbers_may_not_be_names(take: Callable[..., Imported]) -> None:
    told = "items: column 'No'; people have to ask for 'A-1': if another column names them, head that \"name\" and this"
    assert told in take("No,object\nA-1,vase\nA-2,vase\n", "--dry-run").out


def test_letters_of_all_latin_alphabets_stay_in_ids(take: Callable[..., Imported]) -> None:
    items = take("name,town\nŁukasz Øre,Kõo\nStraße,Brill\n").pack.items
    assert [item.id for item in items] == ["lukasz-ore", "strasse"]


def test_a_broken_pack_is_told_by_its_own_files(tmp_path: Path, take: Callable[..., Imported]) -> None:
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "pack.toml").write_text("[pack")
    imported = take(MUSEUMS)
    assert imported.status == 2
    assert imported.err.startswith(f"{tmp_path}/pack/pack.toml:1:1: not valid TOML")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "expected a row of headers and rows under it, found an empty file"),
        (b"Museum,Motto\n", "expected a row of headers and at least one row under it"),
        (b"Museum\nClock Museum\n", "expected at least two columns"),
        (b"Museums of Kent,,\nA,B,C\n", "the first row must be the headers"),
        (b"Museum,Motto\nA," + b"x" * 200_000 + b"\n", "not valid CSV: field larger than field limit"),
        (b"PK\x03\x04rest", "this is a workbook or an archive, not CSV"),
        (b'Museum,Motto\nClock "Museum,"x"y\n', "not valid CSV"),
        (b"Museum,Motto\nClock Museum,\n,Wind it\n", "nothing could be taken\n  row 3: expected the name of an item"),
    ],
)
def test_a_file_with_nothing_usable_writes_nothing(data: bytes, message: str, take: Callable[..., Imported]) -> None:
    imported = take(data)
    assert imported.status == 2
    assert message in imported.err
    assert not imported.folder.exists()


def test_a_unit_may_stand_in_round_brackets_and_what_joined_is_asked_so(tmp_path: Path) -> None:
    table = tmp_path / "members.csv"
    table.write_text("name;joined;fee (EUR)\nAnn Lee;1998;20\nBob Ray;2003;25\n", encoding="utf-8")
    assert main(["import", "csv", str(table), "-o", str(tmp_path / "club")]) == 0
    bot = bot_of(tmp_path / "club")
    assert "When did Ann Lee join?" in bot.facts.info.examples
    assert ask(bot, "what is Bob Ray's fee?").text == "The fee of Bob Ray is 25 EUR."
    assert "1998" in answer(bot, "when did Ann Lee join?")
