"""Rolls of officers: who was chairperson, captain or vicar, one after the other, of what the sheet does not name."""

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

_CHAIRS = """\
Chairperson,From,To,Remarks
Ida Penn,1921,1938,Founder
Cal Moor,1938,1946,
Una Fell,1946,c. 1959,Died in office
Ida Penn,1959,1962,
Bo Rusk,1962,,
"""
_CAPTAINS = """\
No.,From,To,Captain
1,1950,1955,Ann Orwen
2,1955,1961,Jack Tolley
3,1961,now,Mary Dace
"""
_VICARS = """\
Name,Years,Notes
Rev. Tom Ashby,1801-1820,built the tower
Rev. Ned Holm,1820-1841,
Ivo Marsh,1841-,
"""
_QUEENS = """\
May queen,Year
Rose Tarn,1990
Joan Tarn,1991
Rose Tarn,1992
"""


class Taken:
    """What came of an import."""

    def __init__(self, folder: Path, status: int, out: str, err: str) -> None:
        self.folder, self.status, self.out, self.err = folder, status, out, err

    def said(self) -> list[tuple[str, str, str, str]]:
        """Give property, value, time and note of every statement."""
        statements = load_pack(self.folder).statements
        return [(s.property, s.value, s.time.format() if s.time else "", s.note) for s in statements]


@pytest.fixture
def take(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Taken]:
    def run(table: str, *options: str, name: str = "roll") -> Taken:
        (tmp_path / f"{name}.csv").write_text(table, encoding="utf-8")
        status = main(["import", "csv", str(tmp_path / f"{name}.csv"), "-o", str(tmp_path / "pack"), *options])
        return Taken(tmp_path / "pack", status, *capsys.readouterr())

    return run


@pytest.fixture(scope="module")
def rowing(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    folder = tmp_path_factory.mktemp("rowing")
    (folder / "chairs.csv").write_text(_CHAIRS, encoding="utf-8")
    options = ("-o", str(folder / "pack"), "--item", "Larch Rowing Club")
    assert main(["import", "csv", str(folder / "chairs.csv"), *options]) == 0
    return bot_of(folder / "pack")


def test_no_row_of_a_roll_is_lost(take: Callable[..., Taken]) -> None:
    taken = take(_CHAIRS, "--item", "Larch Rowing Club")
    assert (taken.status, taken.err) == (0, "")
    assert taken.said() == [
        ("chairperson", "Ida Penn", "1921/1938", "Founder"),
        ("chairperson", "Cal Moor", "1938/1946", ""),
        ("chairperson", "Una Fell", "1946/1959~", "Died in office"),
        ("chairperson", "Ida Penn", "1959/1962", ""),
        ("chairperson", "Bo Rusk", "1962/..", ""),
    ]
    assert "took 5 statements, 1 new item, 1 new property from 5 rows; refused 0" in taken.out


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who was chairperson in 1940", "Cal Moor"),
        ("who came after Cal Moor", "Una Fell"),
        ("who was the first chairperson", "Ida Penn"),
        ("who is the chair of the club", "Bo Rusk"),
        ("who is the chairman now", "Bo Rusk"),
        ("when was Ida Penn chairperson", "1921 to 1938 and from 1959 to 1962"),
        ("how long was Cal Moor chairperson", "eight years"),
        ("how many chairpersons have there been", "four"),
    ],
)
def test_a_roll_answers_as_an_office_does(rowing: Bot, text: str, told: str) -> None:
    assert told in answer(rowing, text).replace("8 years", "eight years")


@pytest.mark.parametrize(
    "text", ["who was treasurer in 1940", "how many members has the club", "who chaired the council"]
)
def test_what_a_roll_does_not_say_is_refused(rowing: Bot, text: str) -> None:
    assert ask(rowing, text).status is not Status.ANSWER


@pytest.mark.parametrize("table", [_CHAIRS, _CAPTAINS])
def test_a_roll_of_nothing_that_is_named_writes_nothing_and_says_what_to_do(
    table: str, take: Callable[..., Taken]
) -> None:
    taken = take(table)
    assert taken.status == 2
    assert "but not of what; say it and import again: --item " in taken.err
    assert not taken.folder.exists()


def test_the_title_over_a_roll_is_offered_as_what_it_is_of(take: Callable[..., Taken]) -> None:
    assert "--item 'Larch Rowing Club'" in take(f"Larch Rowing Club,,,\n{_CHAIRS}").err


def test_holders_may_stand_behind_their_years(take: Callable[..., Taken]) -> None:
    said = take(_CAPTAINS, "--item", "Kelm Cricket Club").said()
    assert said == [
        ("captain", "Ann Orwen", "1950/1955", ""),
        ("captain", "Jack Tolley", "1955/1961", ""),
        ("captain", "Mary Dace", "1961/..", ""),
    ]


def test_the_name_of_the_file_says_what_plain_names_were(take: Callable[..., Taken]) -> None:
    said = take(_VICARS, "--item", "Brill Church", name="vicars").said()
    assert [(property_, time) for property_, _, time, _ in said] == [
        ("vicar", "1801/1820"),
        ("vicar", "1820/1841"),
        ("vicar", "1841/.."),
    ]
    assert said[0][3] == "built the tower"


def test_a_roll_may_have_a_row_for_each_year(take: Callable[..., Taken]) -> None:
    said = take(_QUEENS, "--item", "Brill May Fair").said()
    assert [value for _, value, _, _ in said] == ["Rose Tarn", "Joan Tarn", "Rose Tarn"]


def test_a_pack_about_one_thing_gets_the_roll_of_that(take: Callable[..., Taken]) -> None:
    take("Club,Founded\nKelm Cricket Club,1893\n", name="club")
    taken = take(_CAPTAINS, name="captains")
    assert taken.status == 0
    assert "all rows are about 'Kelm Cricket Club': who was captain of it, and when" in taken.out
    assert "Jack Tolley" in answer(bot_of(taken.folder), "who was captain in 1957")


def test_a_pack_says_what_the_one_thing_is_and_not_that_it_is_a_chair(take: Callable[..., Taken]) -> None:
    taken = take(_CHAIRS, "--item", "Larch Rowing Club", name="chairs")
    assert [type_.nouns for type_ in load_pack(taken.folder).types] == [("club",)]


def test_an_item_without_effect_is_refused(take: Callable[..., Taken]) -> None:
    table = "Chairperson,From,To,Trade\nIda Penn,1921,1938,baker\nCal Moor,1938,1946,smith\n"
    taken = take(table, "--item", "Larch Rowing Club")
    assert taken.status == 1
    assert "refused: --item 'Larch Rowing Club': the rows are not all about that" in taken.out
    assert "leave out 'Trade'" in taken.out


def test_remarks_beside_the_terms_of_one_club_are_notes_on_them(take: Callable[..., Taken]) -> None:
    rows = "".join(f"Larch Rowing Club,{row}\n" for row in _CHAIRS.splitlines()[1:])
    said = take(f"Club,Chairperson,From,To,Remarks\n{rows}").said()
    assert said[0] == ("chairperson", "Ida Penn", "1921/1938", "Founder")
    assert {property_ for property_, _, _, _ in said} == {"chairperson"}


def test_remarks_on_things_with_one_keeper_each_are_on_the_things(take: Callable[..., Taken]) -> None:
    said = take("Hut,Warden,From,To,Remarks\nHigh,Ida Penn,1921,1938,burnt down\nLow,Bo Rusk,1930,,\n").said()
    assert ("remarks", "burnt down", "", "") in said


# --- rows that say nothing, and times that stand beside nothing ---------------------------------------------------


def test_a_row_that_says_when_and_not_what_is_refused(take: Callable[..., Taken]) -> None:
    taken = take("Keeper,From,To,Trade\nIda Penn,1921,1938,baker\nCal Moor,1938,1946,\nBo Rusk,1946,,\n")
    assert taken.status == 1
    assert "refused: row 3: 'From' and 'To' stand beside no value" in taken.out


def test_a_row_with_a_name_alone_is_refused(take: Callable[..., Taken]) -> None:
    taken = take("Hut,Beds,Opened\nHigh Hut,12,1950\nFar Hut,,\n")
    assert "refused: row 3: nothing is said of 'Far Hut'; fill its row, or leave it out" in taken.out


def test_a_row_that_says_that_there_is_nothing_is_told_as_such(take: Callable[..., Taken]) -> None:
    taken = take("Hut,Warden\nHigh Hut,Ida Penn\nFar Hut,vacant\n")
    assert taken.status == 0
    assert "cells that say that there is nothing to say: 'vacant' (1)" in taken.out


def test_a_note_beside_an_empty_cell_is_refused(take: Callable[..., Taken]) -> None:
    taken = take("Hut,Visitors,Visitors note,Opened\nHigh,12,busy,1950\nLow,,closed,1960\nFar,n/a,,1970\n")
    assert "refused: row 3, column 'Visitors note': 'closed' stands beside no value under 'Visitors'" in taken.out
    assert taken.out.count("refused: row") == 1


def test_a_time_that_the_pack_does_not_take_is_told(take: Callable[..., Taken]) -> None:
    take("Hut,Rent\nHigh Hut,£20\nLow Hut,£25\n", name="first")
    taken = take("Hut,Rent,As of\nMid Hut,£30,2020\nFar Hut,£35,2021\n", name="second")
    assert "row 2, column 'As of' and 1 more: not told, as rent takes no such time" in taken.out
