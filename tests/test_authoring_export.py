"""What is exported: nothing that a pack says is lost, and a table goes back into a pack as the same statements."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.authoring.new import STARTER
from bot.facts.load import load_pack
from bot.model import Rank
from tests.packs.bots import IOM, ROOT, SMALL, bot_of

if TYPE_CHECKING:
    from bot.model import Statement

PACKS = [SMALL, STARTER, *sorted(path.parent for path in (ROOT / "knowledge").glob("*/pack.toml"))]


def _export(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["export", *arguments]) == 0
    return capsys.readouterr().out


def _told(statement: Statement) -> tuple[object, ...]:
    """Give all that a statement says; its references may stand in any order of sources."""
    return tuple(getattr(statement, name) for name in statement.__dataclass_fields__)


# --- a table, there and back -------------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_a_table_of_statements_goes_back_into_its_pack_as_the_same_statements(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, bare = tmp_path / "facts.csv", tmp_path / "bare"
    assert main(["export", str(folder), "-o", str(table)]) == 0
    _copy_definitions(folder, bare)
    assert main(["import", "csv", str(table), "-o", str(bare)]) == 0, capsys.readouterr().out
    assert [_told(s) for s in load_pack(bare).statements] == [_told(s) for s in load_pack(folder).statements]


def _copy_definitions(folder: Path, bare: Path) -> None:
    """Copy a pack without its statements: in its other files nothing is defined."""
    bare.mkdir()
    for name in ("pack.toml", "properties.toml"):
        shutil.copyfile(folder / name, bare / name)
    if (folder / "sources").exists():
        shutil.copytree(folder / "sources", bare / "sources")


def test_a_table_of_statements_makes_a_pack_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table, folder = tmp_path / "facts.csv", tmp_path / "new"
    main(["export", str(SMALL), "-o", str(table)])
    assert main(["import", "csv", str(table), "-o", str(folder)]) in {0, 1}, capsys.readouterr().err
    before, after = load_pack(SMALL), load_pack(folder)
    labels = {item.id: (item.type, item.label) for item in before.items}
    assert {item.id: (item.type, item.label) for item in after.items}.items() <= labels.items()
    times = {(s.item, s.property, s.time) for s in before.statements if s.time}
    assert {(s.item, s.property, s.time) for s in after.statements if s.time} == times


def test_a_semicolon_in_a_list_is_no_border(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = Path(shutil.copytree(SMALL, tmp_path / "pack"))
    odd = ["a; b", "back\\slash", "\\; both", "unknown", "ends in \\"]
    (folder / "facts" / "odd.toml").write_text(
        "[[colours]]\nitem = 'rovers'\nvalue = 'grey; or black'\nreference = 'almanac, Clubs; Colours, 3'\n"
        f"aliases = {json.dumps(odd)}\n",
        encoding="utf-8",
    )
    (row,) = [
        r for r in csv.DictReader(io.StringIO(_export(capsys, str(folder), "--format", "csv"))) if "grey" in r["value"]
    ]
    assert row["value"] == "grey; or black"
    table, bare = tmp_path / "facts.csv", tmp_path / "bare"
    main(["export", str(folder), "-o", str(table)])
    _copy_definitions(folder, bare)
    assert main(["import", "csv", str(table), "-o", str(bare)]) == 0
    (read,) = [s for s in load_pack(bare).statements if "grey" in s.value]
    assert read.aliases == tuple(odd)
    assert [r.section for r in read.references] == ["Clubs; Colours, 3"]


# --- one object --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_the_object_holds_every_definition_and_every_statement(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, pack = json.loads(_export(capsys, str(folder))), load_pack(folder)
    assert whole["format"] == 1
    assert whole["pack"]["title"] == pack.info.title
    for name in ("sources", "types", "items", "properties", "intents"):
        assert list(whole[name]) == [record.id for record in getattr(pack, name)]
    assert [statement["id"] for statement in whole["statements"]] == [s.id for s in pack.statements]
    assert [len(statement["references"]) for statement in whole["statements"]] == [
        len(s.references) for s in pack.statements
    ]


def test_a_statement_of_the_object_has_the_keys_of_the_files_and_its_days(capsys: pytest.CaptureFixture[str]) -> None:
    statements = {s["id"]: s for s in json.loads(_export(capsys, str(SMALL), "--format", "json"))["statements"]}
    assert statements["rovers/income/1"] == {
        "id": "rovers/income/1",
        "property": "income",
        "item": "rovers",
        "value": "81250.50",
        "as_of": "1979/1980",
        "earliest": "1979-01-01",
        "latest": "1980-12-31",
        "references": [{"source": "almanac", "section": "Accounts", "paragraph": None}],
    }
    assert (statements["joan-smith/office/2"]["earliest"], statements["joan-smith/office/2"]["latest"]) == (
        "1974-04-01",
        None,
    )


# --- a page ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_the_page_tells_every_statement_in_the_words_of_the_bot_with_its_references(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = _export(capsys, str(folder), "--format", "markdown").replace("\\", "")
    bot = bot_of(folder)
    for statement in bot.facts.statements():
        assert bot.tell(statement) in page
        assert all(reference in page for reference in bot.cite(statement))
    assert page.count("\n- ") == len(bot.facts.statements()) + len(bot.facts.sources)
    assert bot.facts.info.gaps in page


def test_the_page_says_which_statement_is_not_held_to_be_right(capsys: pytest.CaptureFixture[str]) -> None:
    lines = _export(capsys, str(SMALL), "--format", "markdown").splitlines()
    marked = [line for line in lines if "*(not held to be right)*" in line]
    assert len(marked) == sum(s.rank is Rank.DEPRECATED for s in load_pack(SMALL).statements)
    assert "120 goals. (An older edition counted friendly matches.)" in marked[0]


# --- where it goes -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "begin"), [("x.md", "# "), ("x.csv", "item,"), ("x.json", "{"), ("x", "{")])
def test_the_name_of_the_file_says_the_format(name: str, begin: str, tmp_path: Path) -> None:
    assert main(["export", "--pack", str(IOM), "-o", str(tmp_path / name)]) == 0
    assert (tmp_path / name).read_text("utf-8").startswith(begin)


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(SMALL), "-o", str(tmp_path / "no" / "x.json")]) == 2
    assert capsys.readouterr().err == f"{tmp_path / 'no' / 'x.json'}: cannot be written: No such file or directory\n"


def test_a_compiled_pack_is_no_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.factbot").write_bytes(b"")
    assert main(["export", str(tmp_path / "x.factbot")]) == 2
    assert "expected the folder of a pack, found a file" in capsys.readouterr().err
