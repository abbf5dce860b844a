"""Headings in short forms, years behind makers, people with their years in a cell, and how people ask for all that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.facts.load import load_pack
from bot.language import headings
from bot.model import Status
from tests.packs.bots import answer, ask, bot_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.bot import Bot

_INSTRUMENTS = """\
Instrument,Maker,Yr,Wt. (kg),Acquired,Who paid?,Player,Locker
Great Bass,Dorr & Sons,1902,11.5,1950,Town fund / Raffle,Ned Fry 1950-1966,A1
Grey Cello,Larch Works,1911,3.2,3 May 1961,Una Fell,Una Fell since 1961; Ada Holm (1955-1961),A2
Old Fiddle,home made,c. 1850,0.5,1999,Town fund,Bo Rusk,B4
"""


def _import(folder: Path, table: str) -> Path:
    (folder / "things.csv").write_text(table, encoding="utf-8")
    assert main(["import", "csv", str(folder / "things.csv"), "-o", str(folder / "pack")]) == 0
    return folder / "pack"


@pytest.fixture(scope="module")
def instruments(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return bot_of(_import(tmp_path_factory.mktemp("instruments"), _INSTRUMENTS))


@pytest.fixture
def imported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[str], tuple[str, list[tuple[str, ...]]]]:
    """Import a table; give the report, and property, value and time of each statement."""

    def run(table: str) -> tuple[str, list[tuple[str, ...]]]:
        pack = load_pack(_import(tmp_path, table))
        said: list[tuple[str, ...]] = [
            (s.property, s.value, s.time.format() if s.time else "") for s in pack.statements
        ]
        return capsys.readouterr().out, said

    return run


@pytest.mark.parametrize(
    ("header", "whole"),
    [
        ("Wt (kg)", "Weight (kg)"),
        ("Wt. (kg)", "Weight (kg)"),
        ("yr", "year"),
        ("Head race pos.", "Head race position"),
        ("Treas.", "Treasurer"),
        ("Max. depth", "Maximum depth"),
        ("Depth (max)", "Depth (max)"),
        ("Height [m]", "Height [m]"),
        ("Wtw", "Wtw"),
    ],
)
def test_short_forms_in_headings_are_written_out(header: str, whole: str) -> None:
    assert headings.unshortened(header) == whole


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("when was the Great Bass made", "1902"),
        ("how heavy is the Grey Cello", "3.2 kg"),
        ("who made the Grey Cello", "Larch Works"),
        ("who built the Grey Cello", "Larch Works"),
        ("who paid for the Grey Cello", "Una Fell"),
        ("was the Great Bass paid for by the Town fund", "Yes. Great Bass was paid for by Town fund"),
        ("where is the Old Fiddle kept", "B4"),
        ("what is in locker A1", "Great Bass"),
        ("when was the Old Fiddle bought", "acquired in 1999"),
        ("when did we get the Old Fiddle", "acquired in 1999"),
        ("which instruments did we buy in the 1990s", "Old Fiddle"),
        ("who played the Great Bass in 1960", "Ned Fry"),
        ("who was the player of the Grey Cello in 1957", "Ada Holm"),
        ("how many instruments have we had", "Three instruments"),
    ],
)
def test_what_short_headings_and_cells_say_is_asked_in_other_words(instruments: Bot, text: str, told: str) -> None:
    assert told in answer(instruments, text)


@pytest.mark.parametrize(
    "text",
    [
        "who bought the Old Fiddle",
        "who did we buy the Old Fiddle from",
        "what did we have to buy in 1999",
        "how many instruments did we have to sell",
        "how many days do we have left",
        "who paid the player",
        "where was the Old Fiddle made",
    ],
)
def test_what_they_do_not_say_is_refused(instruments: Bot, text: str) -> None:
    assert ask(instruments, text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("Ned Fry 1950-1966", [("Ned Fry", "1950/1966")]),
        ("Ned Fry, 1950-66", [("Ned Fry", "1950/1966")]),
        ("Ned Fry since 1950", [("Ned Fry", "1950/..")]),
        ("Ned Fry 1950\u2013", [("Ned Fry", "1950/..")]),
        ("Ned Fry until 1966", [("Ned Fry", "/1966")]),
        ("Ned Fry (1950-1966)", [("Ned Fry", "1950/1966")]),
    ],
)
def test_somebody_may_have_his_years_behind_the_name(
    imported: Callable[[str], tuple[str, list[tuple[str, ...]]]], cell: str, values: list[tuple[str, str]]
) -> None:
    out, said = imported(f'Hut,Warden\nKelm,"{cell}"\nBrill,Una Fell (1951-1960)\n')
    assert [pair[1:] for pair in said if pair[1] == "Ned Fry"] == values
    assert "read as who it was" not in out


@pytest.mark.parametrize("cell", ["Ned Fry 1950", "vicar in turn 3", "home made"])
def test_what_is_read_as_a_name_and_looks_like_none_is_reported(
    imported: Callable[[str], tuple[str, list[tuple[str, ...]]]], cell: str
) -> None:
    out, _ = imported(f"Hut,Warden\nKelm,{cell}\nBrill,Una Fell\n")
    assert f"column 'Warden': read as who it was: {cell!r}" in out


def test_two_in_one_cell_are_reported_where_they_stay_together(
    imported: Callable[[str], tuple[str, list[tuple[str, ...]]]],
) -> None:
    out, _ = imported(_INSTRUMENTS.replace("Town fund,Bo", "Gift,Bo"))
    assert "'Town fund / Raffle'; write semicolons between them" in out


def test_a_year_behind_its_maker_is_that_of_the_making(
    imported: Callable[[str], tuple[str, list[tuple[str, ...]]]],
) -> None:
    out, said = imported(_INSTRUMENTS)
    assert "write semicolons" not in out  # one of the two in a cell stands alone in another
    assert [value for name, value, _ in said if value == "Raffle"]
    assert "column 'Yr': read as 'made', as it stands behind 'Maker'; if it is another year, head it so" in out


@pytest.mark.parametrize("header", ["Owner,Year", "Maker,Made,Year", "Year,Maker"])
def test_another_year_keeps_its_heading(imported: Callable[[str], tuple[str, object]], header: str) -> None:
    cells = ",".join("1902" if name in {"Year", "Made"} else "Ned Fry" for name in header.split(","))
    out, _ = imported(f"Bell,{header}\nKelm,{cells}\nBrill,{cells}\n")
    assert "read as" not in out


def test_a_refused_cell_is_quoted_in_full(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = "Bell,Cast,Sold\nKelm,1902,on loan 1998\u20132004\nBrill,1911,1950\nTern,1920,1960\n"
    (tmp_path / "bells.csv").write_text(table, encoding="utf-8")
    main(["import", "csv", str(tmp_path / "bells.csv"), "-o", str(tmp_path / "pack")])
    assert "found 'on loan 1998\u20132004'" in capsys.readouterr().out
