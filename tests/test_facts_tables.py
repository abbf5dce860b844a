"""Statements and items in CSV: the same fact base as from TOML, and every problem with its line."""

from __future__ import annotations

import csv
import shutil
import sqlite3
from typing import TYPE_CHECKING

import pytest

from bot.bot import Bot
from bot.errors import PackError
from bot.facts.base import FactBase
from bot.facts.columns import columns
from bot.facts.compile import compile_folder, count_lines
from bot.facts.load import load_pack
from bot.model import Item, Rank, Statement
from bot.understanding.tagging.pack_language import pack_language
from tests.packs.bots import SMALL, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path

HEADER = ["item", "property", "value", "short", "about", "aliases", "excludes", "during", "as_of", "on", "place"]
HEADER += ["rank", "note", "reference"]


def _reference(statement: Statement) -> str:
    return "|".join(
        f"{r.source}, {r.section}" + (f", paragraph {r.paragraph}" if r.paragraph else "") for r in statement.references
    )


def _cells(statement: Statement, base: FactBase) -> list[str]:
    property_ = base.properties[statement.property]
    times = {"during": "", "as_of": "", "on": ""}
    if statement.time is not None:
        times[property_.time.value] = statement.time.format()
    own = {"aliases": "|".join(statement.aliases), "excludes": "|".join(statement.excludes), **times}
    own |= {"rank": statement.rank.value, "reference": _reference(statement)}
    return [own[name] if name in own else str(getattr(statement, name)) for name in HEADER]


@pytest.fixture
def tabled(tmp_path: Path) -> Path:
    """The small pack with all its statements in tables."""
    base, folder = bot_of(SMALL).facts, tmp_path / "tabled"
    shutil.copytree(SMALL, folder)
    for file in [*folder.glob("facts/*.toml"), *(f for f in folder.glob("*.toml") if f.name == "people.toml")]:
        file.unlink()
    for number, part in enumerate((base.statements()[::2], base.statements()[1::2])):
        with (folder / "facts" / f"{number}.csv").open("w", encoding="utf-8", newline="") as opened:
            writer = csv.writer(opened)
            writer.writerow(HEADER)
            writer.writerows(_cells(statement, base) for statement in part)
    return folder


def _compiled(folder: Path) -> FactBase:
    connection = sqlite3.connect(":memory:")
    compile_folder(connection, folder, pack_language())
    return FactBase(connection)


def _everything(base: FactBase) -> list[list[tuple[object, ...]]]:
    tables = ("Statement", "Item", "Property", "time", "phrase", "word", "stem", "near", "acronym")
    return [sorted(base.rows(f"SELECT * FROM {table}"), key=repr) for table in tables]  # noqa: S608 -- our own


def test_tables_and_toml_give_the_same_fact_base(tabled: Path) -> None:
    expected = _everything(bot_of(SMALL).facts)
    assert _everything(FactBase.from_pack(load_pack(tabled), pack_language())) == expected
    assert _everything(_compiled(tabled)) == expected
    assert _everything(_compiled(SMALL)) == expected


def test_lines_are_counted_for_the_bar_and_told(tabled: Path) -> None:
    told: list[int] = []
    compile_folder(sqlite3.connect(":memory:"), tabled, pack_language(), told.append)
    assert sum(told) == bot_of(SMALL).facts.count() == count_lines(tabled) - 2


def test_items_in_a_table_are_asked_like_others(tabled: Path) -> None:
    (tabled / "facts" / "items.csv").write_text(
        "id,type,label,aliases\nmina-quill,person,Mina Quill,Quill|M. Quill\n", "utf-8"
    )
    (tabled / "facts" / "more.csv").write_text(
        'item,property,on,reference\nmina-quill,born,1931-05-02,"annals, Births, paragraph 7"\n', "utf-8"
    )
    bot = Bot(_compiled(tabled))
    assert bot.facts.item("mina-quill") == Item("mina-quill", "person", "Mina Quill", ("Quill", "M. Quill"))
    assert "2 May 1931" in answer(bot, "when was Quill born?")
    assert ask(Bot.from_folder(tabled), "when was Quil born?").text == ask(bot, "when was Quill born?").text


GOOD = 'item,property,value,during,reference\nrovers,stadium,Hill Road,1950/1960,"annals, Grounds, paragraph 1"\n'


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("item,property,valeu\n", r"x\.csv:1:1: unknown column 'valeu'; did you mean 'value'\?"),
        ("id,label\n", r"x\.csv:1:1: no column 'type'"),
        (GOOD + 'rovars,stadium,A,,"annals, Grounds"\n', r"x\.csv:3:1: unknown item 'rovars'; did you mean 'rovers'\?"),
        (
            GOOD + 'rovers,stadum,A,,"annals, Grounds"\n',
            r"x\.csv:3:1: unknown property 'stadum'; did you mean 'stadium'",
        ),
        (GOOD + 'rovers,stadium,A,sometime,"annals, Grounds"\n', r"x\.csv:3:1: during: expected a date"),
        (GOOD + 'rovers,stadium,,1990,"annals, Grounds"\n', r"x\.csv:3:1: this statement has no value"),
        (GOOD + "rovers,stadium,A,1990,\n", r"x\.csv:3:1: this statement has no reference"),
        (GOOD + 'rovers,stadium,A,1990,"annuals, Grounds"\n', r"x\.csv:3:1: unknown source 'annuals'"),
        (GOOD + "rovers,stadium,A,1990,annals, Grounds\n", r"x\.csv:3:1: 6 cells under 5 columns"),
        (GOOD + "\n" + 'rovars,stadium,A,,"annals, Grounds"\n', r"x\.csv:4:1: unknown item"),
        ("id,type,label\nA B,person,Ann\n", r"x\.csv:2:1: 'A B' cannot be an id"),
        ("id,type,label\nann,person,Ann\nann,person,Anne\n", r"x\.csv:3:1: the item 'ann' is defined twice"),
        ("id,type,label\nann,person,\n", r"x\.csv:2:1: this item has no label"),
        ("item,property,value\n\xff", r"x\.csv:2:1: not UTF-8"),
    ],
)
def test_what_is_wrong_in_a_table_is_told_with_its_line(content: str, problem: str, tabled: Path) -> None:
    (tabled / "facts" / "x.csv").write_text(content, "latin-1")
    with pytest.raises(PackError, match=problem):
        load_pack(tabled)
    with pytest.raises(PackError, match=problem):
        _compiled(tabled)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('rovers,stadium,Hill Road,1950/1960,"annals, G"', "said twice: rovers stadium Hill Road"),
        (
            'rovers,stadium,Mill Lane,1955/1970,"annals, G"',
            "two values of stadium at once: 'Hill Road' and 'Mill Lane'",
        ),
    ],
)
def test_what_contradicts_another_line_is_told(line: str, problem: str, tabled: Path) -> None:
    for file in tabled.glob("facts/*.csv"):
        kept = [line for line in file.read_text("utf-8").splitlines() if ",stadium," not in line]
        file.write_text("\n".join(kept) + "\n", "utf-8")
    (tabled / "facts" / "x.csv").write_text(GOOD + line + "\n", "utf-8")
    with pytest.raises(PackError, match=rf"x\.csv:3:1: {problem}"):
        _compiled(tabled)
    with pytest.raises(PackError, match=rf"x\.csv:3:1: {problem}"):
        load_pack(tabled)


def test_one_mistake_in_every_line_is_told_a_hundred_times(tabled: Path) -> None:
    (tabled / "facts" / "x.csv").write_text("item,property\n" + "nobody,stadium\n" * 5000, "utf-8")
    with pytest.raises(PackError) as caught:
        _compiled(tabled)
    assert 100 <= len(caught.value.problems) <= 110


def test_every_column_of_a_statement_may_be_in_a_table() -> None:
    made = {"id", "number", "time", "references", "property"}
    assert set(columns(Statement)) - made < set(HEADER)
    assert Rank.NORMAL.value == "normal"
