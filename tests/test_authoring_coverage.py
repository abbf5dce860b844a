"""What suites reach of a pack, and what of its sources is cited: by the command, with real packs."""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from bot.__main__ import main
from bot.authoring import coverage
from bot.errors import PackError
from bot.facts.texts import read_text
from bot.model import Kind
from tests.packs.bots import ROOT, SMALL, bot_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

ANNALS = """Annals of Harrow Bay.

== Mayors ==

1. There was no mayor before 1952.

2. Ada Brook was mayor from 1952.

3. Ivo Marsh followed her.

4. Joan Smith followed him.

== Council ==

1. The council met on Mondays.

== Harbour ==

1. Of the harbour.

== People ==

1. Ada Brook was born here.

2. Nothing is known of others.

3. Nor of these.

4. Joan Smith was born here.
"""


class Author:
    """Somebody with the small pack, a text for its annals, and a suite."""

    def __init__(self, folder: Path) -> None:
        self.pack = shutil.copytree(SMALL, folder / "small")
        file = self.pack / "pack.toml"
        title = 'title = "Annals of Harrow Bay"\n'
        file.write_text(file.read_text().replace(title, f'{title}text = "annals.txt"\n'))
        (self.pack / "annals.txt").write_text(ANNALS)
        (self.pack / "questions").mkdir()

    def cover(self, *turns: tuple[str, str, str], options: Iterable[str] = ()) -> int:
        """Ask questions, each with what it expects and what must be said, and run the command."""
        lines = [
            {
                "id": f"q{n}",
                "category": "x",
                "turns": [{"text": text, "expect": expect, "must": [[must]] if must else []}],
            }
            for n, (text, expect, must) in enumerate(turns, 1)
        ]
        (self.pack / "questions" / "a.jsonl").write_text("\n".join(map(json.dumps, lines)))
        return main(["coverage", "--pack", str(self.pack), *options])


@pytest.fixture
def author(tmp_path: Path) -> Author:
    return Author(tmp_path)


def _object(author: Author, capsys: pytest.CaptureFixture[str], *turns: tuple[str, str, str]) -> Any:  # noqa: ANN401 -- JSON
    assert author.cover(*turns, options=["--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


BORN = ("When was Tom Smith born?", "answer", "1949")
CLUB = ("Which club did Tom Smith play for in 1974?", "answer", "Bay Athletic")


def test_a_turn_that_is_right_covers_how_it_was_read(author: Author, capsys: pytest.CaptureFixture[str]) -> None:
    given = _object(author, capsys, BORN, CLUB, BORN)
    assert given["cells"] == [
        {"property": "born", "kind": "period", "operator": "", "turns": ["q1#1", "q3#1"]},
        {"property": "club", "kind": "value", "operator": "at", "turns": ["q2#1"]},
    ]
    assert {"property": "club", "kind": "value", "operator": ""} in given["open"]
    assert {"property": "club", "kind": "value", "operator": "at"} not in given["open"]


def test_a_turn_that_is_not_right_covers_nothing(author: Author, capsys: pytest.CaptureFixture[str]) -> None:
    given = _object(author, capsys, ("When was Tom Smith born?", "answer", "1950"))
    assert given["cells"] == []
    assert len(given["statements"]["unreached"]) == given["statements"]["all"]
    assert (given["turns"], given["failing"]) == (1, 1)


def test_statements_that_no_turn_is_told_are_listed(author: Author, capsys: pytest.CaptureFixture[str]) -> None:
    given = _object(author, capsys, BORN)
    unreached = {statement["id"]: statement for statement in given["statements"]["unreached"]}
    assert "tom-smith/born/1" not in unreached
    assert unreached["ivo-marsh/club/1"] == {"id": "ivo-marsh/club/1", "value": "rovers", "time": "1931~/1938"}
    assert len(unreached) == given["statements"]["all"] - 1


def test_paragraphs_that_no_statement_cites_are_listed(author: Author, capsys: pytest.CaptureFixture[str]) -> None:
    annals, almanac = _object(author, capsys, BORN)["sources"]
    assert (annals["id"], annals["text"], annals["paragraphs"]) == ("annals", "annals.txt", 10)
    assert [(p["section"], p["paragraph"], p["line"]) for p in annals["uncited"]] == [
        ("Mayors", 1, 5),  # the council is cited as a whole
        ("People", 2, 25),
        ("People", 3, 27),
    ]
    assert annals["uncited"][0]["text"] == "There was no mayor before 1952."
    assert almanac == {"id": "almanac", "text": None, "paragraphs": None, "uncited": []}


def test_the_table_shows_counts_and_what_is_worth_a_question(
    author: Author, capsys: pytest.CaptureFixture[str]
) -> None:
    assert author.cover(BORN, CLUB) == 0
    shown = capsys.readouterr().out
    assert re.search(
        r"^property +kind +no time  at  before  after  since  until  by  between  now$", shown, re.MULTILINE
    )
    assert re.search(r"^born +period +1$", shown, re.MULTILINE)
    assert re.search(r"^ +no question: claim, place, which, ", shown, re.MULTILINE)
    assert re.search(r"^club +value +\. +1( +\.){7}$", shown, re.MULTILINE)
    assert "  Mayors, paragraph 1: There was no mayor before 1952.\n" in shown
    assert "source almanac: no text (name its file with text in [source.almanac])\n" in shown
    assert re.search(r"^2 of \d+ cells have a question that is answered rightly$", shown, re.MULTILINE)


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("Which club was founded first?", {("founded", "which", "")}),
        ("Which clubs were founded before 1950?", {("founded", "which", "before")}),
        ("How many clubs were founded before 1950?", {("founded", "how_many", "before")}),
        ("How many clubs are there?", {("", "how_many", "")}),
    ],
)
def test_a_question_about_described_items_covers_what_describes_them(
    text: str, cells: set[tuple[str, str, str]], author: Author, capsys: pytest.CaptureFixture[str]
) -> None:
    given = _object(author, capsys, (text, "answer", ""))
    assert {(cell["property"], cell["kind"], cell["operator"]) for cell in given["cells"]} == cells


def test_what_is_worth_a_question_follows_from_what_the_pack_says() -> None:
    cells = set(coverage.cells_of(bot_of(SMALL).facts))
    kinds = {(cell.property, cell.kind) for cell in cells}
    assert ("club", Kind.BETWEEN) in kinds  # one of them has had three
    assert ("office", Kind.HOLDER) in kinds  # its values are items
    assert ("goals", Kind.HOLDER) not in kinds
    assert ("born", Kind.NEXT) not in kinds  # nobody is born twice
    assert ("colours", Kind.ALL) in kinds
    assert {cell.operator for cell in cells if cell.property == "colours"} == {""}  # they have no time


def test_every_kind_of_question_has_its_place_in_the_table() -> None:
    everywhere = {
        cell.kind for pack in ("iom", "varrow") for cell in coverage.cells_of(bot_of(ROOT / "knowledge" / pack).facts)
    }
    assert everywhere == set(Kind), "bot/authoring/coverage.py says of which properties a kind can be asked"


def test_a_suite_that_cannot_be_used_exits_2(author: Author, capsys: pytest.CaptureFixture[str]) -> None:
    assert author.cover() == 2
    assert "no questions; write one conversation a line" in capsys.readouterr().err


# --- the text of a source ----------------------------------------------------------------------------------------


def test_a_text_is_read_as_sections_and_paragraphs(tmp_path: Path) -> None:
    file = tmp_path / "log.txt"
    file.write_text("\ufeffA log.\n\n== One ==\n1. First\n  goes on.\n\n\n2. Second.\n== Two ==\n\n1. Third.", "utf-8")
    text = read_text(file)
    assert text.sections == ("One", "Two")
    assert [(p.section, p.number, p.line, p.text) for p in text.paragraphs] == [
        ("One", 1, 4, "First goes on."),
        ("One", 2, 8, "Second."),
        ("Two", 1, 11, "Third."),
    ]


def test_a_year_in_a_paragraph_begins_no_other(tmp_path: Path) -> None:
    file = tmp_path / "log.txt"
    file.write_text("== One ==\n1. It was lit in\n1889. Nobody saw it.\n")
    assert [p.text for p in read_text(file).paragraphs] == ["It was lit in 1889. Nobody saw it."]


def test_a_text_that_is_no_text_is_named(tmp_path: Path) -> None:
    file = tmp_path / "log.txt"
    file.write_bytes(b"== One ==\n\xff")
    with pytest.raises(PackError, match=r"log\.txt:2:1: not UTF-8; save the file as UTF-8"):
        read_text(file)
