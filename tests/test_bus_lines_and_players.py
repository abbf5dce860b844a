"""What strangers ask of sheets of bus lines and of those who play in a band, as their authors keep them."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.model import Status
from tests.packs.bots import VARROW, answer, ask, bot_of, imported

if TYPE_CHECKING:
    from pathlib import Path

    from bot.bot import Bot

_PLAYERS = """\
    Player,Plays,Joined,Left,Born,Died,Place of birth,Real name
    Len Arkle,tuba,1970,1980,1950,1999,Holm,Leonard Arkle
    Bea Quill,cornet,1972,1979,c. 1940,,Skarn,
    Gus Tarn,"cornet, vocals",1975,present,1962,,Holm,Augustus Tarn
    Una Frost,"horn, vocals",1968,1971,1955,2004,Eide,
    Una Frost,horn,1990,,,,,
    Wim Oake,horn,1982,,1960,,Eide,
    """


@pytest.fixture(scope="module")
def players(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "players", _PLAYERS.replace("present", ""))


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("what is the real name of Len Arkle", "Leonard Arkle"),
        ("who was the oldest player", "Bea Quill"),
        ("who is the youngest player", "Gus Tarn"),
        ("who died first", "Len Arkle"),
        ("who joined last", "Una Frost joined in 1990"),
        ("which player joined last / and first", "Una Frost joined in 1968"),
        ("who left last / who left second", "Bea Quill"),
        ("who plays the horn", "Una Frost|Wim Oake"),
        ("who has left", "Len Arkle|Bea Quill|Una Frost"),
        ("when did Bea Quill join / when did she leave", "1979"),
    ],
)
def test_players_are_people_who_came_and_went(players: Bot, asked: str, told: str) -> None:
    reply = answer(players, *asked.split(" / "))
    assert all(text in reply for text in told.split("|")), reply


def test_the_first_of_people_is_not_the_oldest(players: Bot) -> None:
    assert answer(players, "who was the first player") == "The first player is Una Frost: Una Frost joined in 1968."
    assert ask(bot_of(VARROW), "who was the first person").status is not Status.ANSWER


_LINES = """\
    Line,Runs to,Operator,Started,Withdrawn,Length (miles),Driver (regular)
    2,Holm Quay,Arkle's,1921,,6,Len Quill
    3,Skarn,Arkle's,1933,1971,4,
    5,Eide Head,Dale Bus,1938,1939,14,
    5,Eide Head,Dale Bus,1946,,14,Una Frost
    12,Skarn,Dale Bus,1972,2010,15,
    17,Holm Quay,Arkle's,2004,,5,Una Frost
    """


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "lines", _LINES)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("was line 3 running in 1950 / and 12", "No: in 1950 Line 12 did not exist yet."),
        ("was line 12 running in 2006 / and 17", "Yes: Line 17 has existed since 2004."),
        ("was line 3 running in 2006 / and line 17", "Yes: Line 17 has existed since 2004."),
        ("how long did line 3 run / and line 12", "1972; Line 12 was withdrawn in 2010: 38 years"),
        ("was line 3 running in 2006 / and 60", "Yes. Line 3 was started in 1933."),
    ],
)
def test_another_line_or_its_number_asks_the_same_of_it(lines: Bot, asked: str, told: str) -> None:
    assert told in answer(lines, *asked.split(" / "))


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("is line 5 still running", "Yes, as far as my facts say: Line 5 was started in 1946"),
        ("did line 5 run in 1942", "No: Line 5 was withdrawn in 1939."),
        ("did line 5 run in 1960", "Yes: Line 5 has existed since 1946."),
        ("did line 5 run in 1930", "No: in 1930 Line 5 did not exist yet."),
        ("which lines are still running", "Line 2, Line 5 and Line 17"),
        ("how long is line 5", "The length of Line 5 is 14 miles."),
        ("is line 3 still running", "No. Line 3 was withdrawn in 1971."),
    ],
)
def test_what_began_again_is_not_over(lines: Bot, asked: str, told: str) -> None:
    assert told in answer(lines, asked)


def test_what_began_again_has_no_one_length(lines: Bot) -> None:
    assert ask(lines, "how long did line 5 run").status is not Status.ANSWER


def test_those_of_a_question_that_was_refused_are_not_the_one_that_all_is_about(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("firm")
    for name, table, more in (("lines", _LINES, ()), ("years", _YEARS, ("--item", "Holm Buses"))):
        (folder / f"{name}.csv").write_text(textwrap.dedent(table).strip(), encoding="utf-8")
        assert main(["import", "csv", str(folder / f"{name}.csv"), "-o", str(folder / "pack"), *more]) == 0
    bot = bot_of(folder / "pack")
    assert "Una Frost" in answer(bot, "who ran Holm Buses in 1980")
    reply = ask(bot, "which lines went broke in the 1980s", "who ran them")
    assert reply.status is not Status.ANSWER, reply.text


_YEARS = """\
    Year,Manager
    1980,Una Frost
    1981,Una Frost
    1982,Bea Quill
    """


def test_a_line_that_began_again_is_no_conflict(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "lines.csv").write_text(textwrap.dedent(_LINES).strip(), encoding="utf-8")
    assert main(["import", "csv", str(tmp_path / "lines.csv"), "-o", str(tmp_path / "pack")]) == 0
    assert main(["check", str(tmp_path / "pack")]) == 0
    assert "a second date" not in capsys.readouterr().out
