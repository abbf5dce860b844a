"""Sheets that grow by a row a year: of several choirs, and of one society that they do not name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.facts.load import load_pack
from bot.model import Status
from tests.packs.bots import answer, ask, bot_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.bot import Bot

_ALLOTMENTS = """\
Yr,Chair,Treas.,Plots let (approx.),Rent,Best in show,Show date,Open day visitors,Marrow league pos.,Notes
2011,Ida Penn,Bo Rusk,40,£22,Tom Ash,3 Sept 2011,210,4th,
2012,Ida Penn,Bo Rusk,44,£22,Una Fell,1 Sept 2012,180,2,new tap
2013,Ida Penn,Una Fell,43,£24,Tom Ash,7 Sept 2013,240,1st,
2014,Cal Moor,Una Fell,50+,£26,Bo Rusk,6 Sept 2014,,3rd,blight
2016,Cal Moor,Una Fell,47,£25,Ida Penn,3 Sept 2016,260,2nd,
2017,Cal Moor,Tom Ash,48,£27,Ida Penn,,255,1st,
"""
_CHOIRS = """\
Choir,Season,Conductor [item: person],Singers,Main work
Low Vale,2014-15,Ana Wick,31,Messiah
Low Vale,2015-16,Ana Wick,33,Elijah
Low Vale,2016-17,Rolf Tern,30,The Creation
Kirk Singers,2014-15,Rolf Tern,18,Gloria
Kirk Singers,2015-16,Ada Holm,19,Requiem
"""


def _import(folder: Path, name: str, table: str, *more: str) -> Path:
    (folder / f"{name}.csv").write_text(table, encoding="utf-8")
    assert main(["import", "csv", str(folder / f"{name}.csv"), "-o", str(folder / "pack"), *more]) == 0
    return folder / "pack"


@pytest.fixture(scope="module")
def plots(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return bot_of(_import(tmp_path_factory.mktemp("plots"), "years", _ALLOTMENTS, "--item", "Fern Lane Allotments"))


@pytest.fixture(scope="module")
def choirs(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return bot_of(_import(tmp_path_factory.mktemp("choirs"), "choirs", _CHOIRS))


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("who was chair in 2012", "In 2012 the chair of Fern Lane Allotments was Ida Penn, the chair from 2011"),
        ("who was treasurer in 2014 / and in 2012", "Bo Rusk"),
        ("who was chair before Cal Moor", "Ida Penn"),
        ("when was Ida Penn chair", "from 2011 to 2013"),
        ("how many chairs have there been", "two chairs"),
        ("what was the rent in 2013", "As of 2013, the rent of Fern Lane Allotments was £24."),
        ("what was the rent in 2013 / and in 2016", "£25"),
        ("how many plots were let in 2011", "about 40"),
        ("how many plots were let in 2014", "over 50"),
        ("did the rent go up between 2011 and 2014", "£4 more"),
        ("best in show in 2013", "Tom Ash"),
        ("what happened in 2014", "blight"),
    ],
)
def test_what_a_row_says_was_so_in_its_year(plots: Bot, turns: str, told: str) -> None:
    assert told in answer(plots, *turns.split(" / "))


def test_what_the_last_row_says_is_so_as_far_as_the_sheet_goes(plots: Bot) -> None:
    assert "since 2017, as of 2017" in answer(plots, "who is treasurer now")
    assert ask(plots, "who was treasurer in 2019").status is not Status.ANSWER


@pytest.mark.parametrize("text", ["who came first in the marrow league in 2012", "who was first in the show of 2013"])
def test_who_was_first_is_not_the_place_that_it_came_in(plots: Bot, text: str) -> None:
    assert ask(plots, text).status is not Status.ANSWER


@pytest.mark.parametrize("text", ["what was the rent in 2010", "what was the rent in 2015", "who was chair in 2009"])
def test_nothing_is_told_of_a_year_without_a_row(plots: Bot, text: str) -> None:
    assert ask(plots, text).status is not Status.ANSWER


def test_a_year_that_has_no_row_parts_what_was_so_before_and_after_it(plots: Bot) -> None:
    told = answer(plots, "when was Cal Moor chair")
    assert "in 2014" in told
    assert "2016" in told
    assert "from 2014" not in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("did the rent go up in 2014", "From 2013 to 2014 it went from £24 to £26: £2 more."),
        ("did the rent go up in 2012", "No. From 2011 to 2012"),
        ("did the rent fall in 2017", "No. From 2016 to 2017"),
        ("did the rent go down in 2017", "No. From 2016 to 2017"),
        ("how much did the rent rise in 2013", "£2 more"),
    ],
)
def test_a_figure_went_up_in_a_year_if_it_was_less_the_year_before(plots: Bot, text: str, told: str) -> None:
    assert told in answer(plots, text)


@pytest.mark.parametrize(
    "text",
    [
        "did the rent go up in 2016",
        "did the rent go up in 2011",
        "did the rent go up by 2014",
        "did the rent go up in May 2014",
        "when did the rent go over £24",
    ],
)
def test_it_is_not_told_to_have_moved_where_the_year_before_is_not_known(plots: Bot, text: str) -> None:
    assert ask(plots, text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who conducted Low Vale in 2015", "Ana Wick"),
        ("who conducted the Kirk Singers in 2016", "Ada Holm"),
        ("when did Ana Wick conduct Low Vale", "from 2014 to 2016"),
        ("how many singers did Low Vale have in season 2016-17", "30"),
        ("how many singers did Low Vale have in 2016-17", "As of 2016/2017, Low Vale has 30 singers."),
    ],
)
def test_each_of_several_has_its_own_years(choirs: Bot, text: str, told: str) -> None:
    assert told in answer(choirs, text)


@pytest.fixture
def imported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[str, list[tuple[str, ...]]]]:
    """Import a table; give the report, and property, value and time of each statement."""

    def run(table: str, *more: str) -> tuple[str, list[tuple[str, ...]]]:
        pack = load_pack(_import(tmp_path, "sheet", table, *more))
        said: list[tuple[str, ...]] = [
            (s.property, s.value, s.time.format() if s.time else "") for s in pack.statements
        ]
        return capsys.readouterr().out, said

    return run


def test_the_report_says_how_the_years_were_read(imported: Callable[..., tuple[str, object]]) -> None:
    out, _ = imported(_ALLOTMENTS, "--item", "Fern Lane Allotments")
    assert "column 'Yr' says of which year each row is" in out
    assert "figures as of it: plots let, rent" in out.lower()


def test_rows_that_are_years_of_one_thing_ask_for_its_name(imported: Callable[..., tuple[str, object]]) -> None:
    out, _ = imported(_ALLOTMENTS)
    assert "its rows are years: if they tell of one and the same thing, as of a club, say which: --item NAME" in out


@pytest.mark.parametrize(
    "table",
    [
        "Book,Year,Author\nDust,1950,Ada Berg\nRain,1961,Ivo Marsh\n",
        "Hut,Year,Warden\nKelm,1950,Ada Berg\nKelm,1950,Ivo Marsh\nBrill,1960,Una Fell\n",
        "Club,Year,Chair\nKelm,1950,Ada Berg\nKelm,soon,Ivo Marsh\n",
    ],
)
def test_a_year_of_the_thing_itself_is_no_year_of_its_row(
    imported: Callable[..., tuple[str, list[tuple[str, ...]]]], table: str
) -> None:
    out, said = imported(table)
    assert "of which year each row is" not in out
    assert not any(time for name, _, time in said if name in {"author", "warden", "chair"})


def test_what_several_rows_say_together_refers_to_all_of_them(tmp_path: Path) -> None:
    pack = load_pack(_import(tmp_path, "choirs", _CHOIRS))
    said = {s.references[0].section for s in pack.statements if s.property == "conductor"}
    assert said == {"rows 2 to 3", "row 4", "row 5", "row 6"}


_PLAIN_YEARS = """\
Year,Captain,Sub,Regatta date
2014,Ann Lee,£130,5 July 2014
2015,Ann Lee,£135,4 July 2015
2016,Tom Vane,£140,
"""
_BOATS = """\
Boat,Built,Boat captain
Jubilee,2002,Sue Lake (2002-2010); Ravi Nair (2010-)
Otter,1985,Sue Lake
"""


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    folder = tmp_path_factory.mktemp("club")
    _import(folder, "boats", _BOATS)
    return bot_of(_import(folder, "years", _PLAIN_YEARS))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who was captain in 2014", "Ann Lee"),
        ("when was the regatta in 2015", "4 July 2015"),
        ("who was captain of Jubilee in 2005", "Sue Lake"),
        ("who was captain of Jubilee in 2015", "Ravi Nair"),
        ("how old was Otter in 2015", "30 years old"),
    ],
)
def test_a_year_that_is_an_item_is_still_a_time_for_other_things(club: Bot, text: str, told: str) -> None:
    assert told in answer(club, text)


def test_of_a_year_that_is_no_item_it_is_said_which_there_are(club: Bot) -> None:
    reply = ask(club, "sub in 2011")
    assert reply.status is not Status.ANSWER
    assert "of years from 2014 to 2016" in reply.text


_EVERY_FIVE_YEARS = """\
Year,Clerk,Members
1950,Ida Penn,40
1955,Ida Penn,44
1960,Cal Moor,43
1965,Cal Moor,47
1970,Bo Rusk,50
"""


@pytest.fixture(scope="module")
def every_five_years(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    folder = tmp_path_factory.mktemp("five")
    return bot_of(_import(folder, "five", _EVERY_FIVE_YEARS, "--item", "Marl Choir"))


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("who was the second clerk", "Cal Moor, in 1960"),
        ("who was the first clerk", "Ida Penn, in 1950"),
        ("how many clerks have there been", "three clerks: Ida Penn in 1950 and in 1955; Cal Moor in 1960"),
    ],
)
def test_somebody_who_is_told_of_twice_in_a_row_is_one(every_five_years: Bot, asked: str, told: str) -> None:
    assert told in answer(every_five_years, asked)


def test_how_long_somebody_was_it_who_is_told_of_in_single_years_is_not_known(every_five_years: Bot) -> None:
    reply = ask(every_five_years, "how long was Ida Penn clerk")
    assert reply.status is Status.UNKNOWN
    assert "not how long" in reply.text
