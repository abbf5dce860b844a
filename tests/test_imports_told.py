"""What an import reads as it is meant, or else tells: nothing of a sheet is taken for something else without a word."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.facts.load import load_pack
from tests.packs.bots import answer, ask, bot_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.bot import Bot
    from bot.model import Property


class Taken:
    """A folder into which sheets are imported, and what the last import said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys, self.out = folder, capsys, ""

    def take(self, text: str, *options: str, name: str = "sheet.csv") -> Taken:
        file = self.folder.parent / name
        file.write_text(textwrap.dedent(text), "utf-8")
        main(["import", "csv", str(file), "-o", str(self.folder), *options])
        self.out = self._capsys.readouterr().out
        return self

    @property
    def bot(self) -> Bot:
        return bot_of(self.folder)

    def property(self, name: str) -> Property:
        return next(p for p in load_pack(self.folder).properties if p.id == name)

    def told(self, name: str) -> list[tuple[str, str, str]]:
        """Give the item, the value and the time of every statement of a property."""
        statements = [s for s in load_pack(self.folder).statements if s.property == name]
        return [(s.item, s.value, s.time.format() if s.time else "") for s in statements]


@pytest.fixture
def take(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Taken]:
    return Taken(tmp_path / "pack", capsys).take


# --- since when and until when -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "header",
    [
        "At the school since;Until",
        "At the school since;At the school until",
        "At the school from;At the school to",
        "Since;At the school until",
        "From;At the school until",
    ],
)
def test_two_ends_are_of_what_one_of_them_names(header: str, take: Callable[..., Taken]) -> None:
    taken = take(f"Soloist;Instrument;{header}\nAda Orwen;violin;2008;2019\nIvo Tresk;piano;2012;\n")
    assert taken.told("at_the_school") == [
        ("ada-orwen", "Ada Orwen", "2008/2019"),
        ("ivo-tresk", "Ivo Tresk", "2012/.."),
    ]
    assert {time for _, _, time in taken.told("instrument")} == {""}
    assert answer(taken.bot, "How long was Ada Orwen at the school?").startswith("Ada Orwen was at the school")


def test_two_ends_of_a_noun_are_of_what_somebody_was(take: Callable[..., Taken]) -> None:
    taken = take("Soloist,Member from,Member to\nAda Orwen,2008,2019\nIvo Tresk,2012,\n")
    assert answer(taken.bot, "Was Ada Orwen a member in 2010?").startswith("Yes")


def test_a_single_column_from_is_no_end_of_what_is_no_state(take: Callable[..., Taken]) -> None:
    taken = take("Player,Signed from,Bus from\nAda Orwen,Kelm Athletic,Town\nIvo Tresk,Port Ansel,Harbour\n")
    assert taken.told("signed_from")[0] == ("ada-orwen", "Kelm Athletic", "")


def test_dates_of_a_whole_row_are_told_to_be_that(take: Callable[..., Taken]) -> None:
    rows = "Ada Orwen,violin,Lena Voss,1990,2008,2019\nIvo Tresk,piano,Tom Brace,1991,2012,\n"
    taken = take(f"Soloist,Instrument,Teacher,Born,From,Until\n{rows}")
    assert (
        "columns 'From' and 'Until' say when all in the row was so: instrument, teacher; if it was only one"
        in taken.out
    )
    assert "write the header as: 'instrument from', 'instrument until'" in taken.out
    assert "all in the row" not in take("Hut,Height (m),Warden,From,To\nTern Hut,90,Ada,1990,1995\n", "--force").out


@pytest.mark.parametrize("header", ["End of support", "Supported until", "Supported until [date]"])
def test_an_end_is_a_date_and_what_goes_on_has_none(header: str, take: Callable[..., Taken]) -> None:
    rows = "Quill 1.0,31/12/2013\nQuill 1.1,2014\nQuill 1.2,May 2028\nQuill 1.3,supported\nQuill 1.4,soon\n"
    taken = take(f"Version,{header}\n{rows}")
    assert [time for _, _, time in taken.told("supported")] == ["/2013-12-31", "/2014", "/2028-05", "/.."]
    assert f"refused: row 6, column {header!r}, to: expected a date such as" in taken.out
    label = header.removesuffix(" [date]").lower()
    assert answer(taken.bot, f"When is the {label} of Quill 1.2?") == "Quill 1.2 was supported until May 2028."


def test_no_question_that_is_offered_has_the_brackets_of_a_template(take: Callable[..., Taken]) -> None:
    taken = take("Version,Supported until\nQuill 1.0,2013\nQuill 1.1,2014\n")
    assert "ask it: " in taken.out
    assert "|" not in taken.out
    assert not any("|" in example for example in load_pack(taken.folder).info.examples)


def test_what_never_changed_is_not_told_to_have_changed(take: Callable[..., Taken]) -> None:
    bot = take("Version,Supported until\nQuill 1.0,2013\nQuill 1.1,2014\n").bot
    assert ask(bot, "Did the support of Quill 1.0 change in 2012?").status == "unknown"
