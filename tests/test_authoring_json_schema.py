"""JSON Schemas of the files of a pack: they say what the loader says, as far as one file can."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft7Validator  # type: ignore[import-untyped]

from bot.__main__ import main
from bot.authoring import json_schema
from bot.authoring.lint import lint
from bot.authoring.new import STARTER, write_starter
from bot.dates import Interval
from bot.errors import DateError
from bot.facts.folder import pack_paths
from bot.facts.load import read_draft
from tests.packs.bots import NOW, ROOT, SMALL

if TYPE_CHECKING:
    from collections.abc import Iterator

SHIPPED = ROOT / "bot" / "facts" / "schemas"
PACKS = [*sorted(folder for folder in (ROOT / "knowledge").iterdir() if folder.is_dir()), STARTER, SMALL]
BROKEN_PACKS = ROOT / "tests" / "broken_packs"

STRUCTURAL = """
    alternation_of_three bad_ids date_without_quotes default_item_is_no_text definition_is_no_table
    empty_text_in_a_list empty_texts flag_as_value intent_of_an_unknown_kind intent_with_a_slot_in_brackets
    intent_with_an_open_bracket intent_with_an_unknown_slot intent_with_one_alternative list_of_numbers
    missing_pack_table missing_reference missing_required_keys no_date problems_in_all_files
    property_in_the_pack_file question_is_no_conversation single_brackets text_instead_of_a_flag
    text_instead_of_a_list unbalanced_brace unbalanced_bracket unknown_key unknown_key_in_a_property
    unknown_key_in_the_pack unknown_pronoun unknown_question_word unknown_rank unknown_table unknown_time_relation
    unknown_value_type unknown_variable variable_in_an_alternation wrong_property_is_reported_once
    year_without_quotes
"""
"""Broken packs that cannot be right whatever else the pack says."""

OF_ITS_DEFINITIONS = """
    intent_for_an_unknown_property item_value_is_no_item missing_value number_for_a_name number_for_an_event
    one_bad_reference_of_two property_of_another_type reference_without_section text_for_a_quantity
    time_of_what_is_always two_time_keys unknown_cues_of unknown_description unknown_item unknown_item_in_shares
    unknown_item_of_a_file unknown_property unknown_property_in_shares unknown_source unknown_subject
    unknown_type_of_a_property unknown_type_of_an_item unknown_when wrong_time_key
"""
"""Broken packs that go against their own properties, types, items and sources."""


def _documents(folder: Path) -> Iterator[tuple[str, Path, Any]]:
    for number, path in enumerate(pack_paths(folder)):
        yield ("pack", "properties", "facts")[min(number, 2)], path, tomllib.loads(path.read_text("utf-8"))
    for path in sorted(folder.glob("questions/*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            yield "questions", path, json.loads(line)


def _faults(folder: Path, schemas: dict[str, json_schema.Schema]) -> list[str]:
    return [
        f"{path.name}: {fault.json_path}: {fault.message}"
        for kind, path, document in _documents(folder)
        for fault in Draft7Validator(schemas[kind]).iter_errors(document)
    ]


@pytest.mark.parametrize("name", json_schema.NAMES)
def test_what_is_shipped_is_what_the_definitions_give(name: str) -> None:
    """When this fails: `factbot schema NAME > bot/facts/schemas/NAME.schema.json`."""
    shipped = (SHIPPED / f"{name}.schema.json").read_text("utf-8")
    assert shipped == json_schema.as_json(json_schema.schemas()[name])


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_a_pack_is_valid_by_the_schemas_of_any_pack_and_by_its_own(folder: Path) -> None:
    assert _faults(folder, json_schema.schemas()) == []
    assert _faults(folder, json_schema.schemas_of(folder)) == []


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_the_schemas_are_schemas(folder: Path) -> None:
    for made in (*json_schema.schemas().values(), *json_schema.schemas_of(folder).values()):
        Draft7Validator.check_schema(made)


@pytest.mark.parametrize("case", STRUCTURAL.split())
def test_what_cannot_be_right_in_any_pack_is_not_valid(case: str) -> None:
    assert _faults(BROKEN_PACKS / case, json_schema.schemas()) != []


@pytest.mark.parametrize("case", OF_ITS_DEFINITIONS.split())
def test_what_goes_against_its_own_definitions_is_not_valid_by_the_schemas_of_the_pack(case: str) -> None:
    assert _faults(BROKEN_PACKS / case, json_schema.schemas_of(BROKEN_PACKS / case)) != []


@pytest.mark.parametrize("case", ["gap", "shared_cue", "said_twice", "unused_source", "example_not_understood"])
def test_what_only_the_whole_pack_shows_is_valid(case: str) -> None:
    assert _faults(BROKEN_PACKS / case, json_schema.schemas_of(BROKEN_PACKS / case)) == []


# --- dates -----------------------------------------------------------------------------------------------------

DATES = """
    1953 1953-10 1953-10-19 1953~ 195X 19XX [1950..1953] [1950-02..1953-10-01] 1952/1980 1989/.. ../1989 1989/ /1989
    1950~/195X 1953-10/1954-01-31 [1950..1951]/.. 195 19530 1953-1 1953-10-1 1953/10 1953-10-19T12 X953 1X53 195x ~1953
    1953? 1952/1980/1990 .. May [..1950] [1950..] [1950] 1952-1980 1952//1980
"""


@pytest.mark.parametrize("text", DATES.split())
def test_a_date_is_valid_if_the_loader_can_read_it(text: str) -> None:
    fact = {"keeper": [{"value": "Mary Holt", "during": text, "reference": "log, Keepers"}]}
    faults = list(Draft7Validator(json_schema.schemas()["facts"]).iter_errors(fact))
    try:
        Interval.parse(text)
    except DateError:
        assert faults != []
    else:
        assert faults == []


# --- in an editor ----------------------------------------------------------------------------------------------


def _taplo(*files: Path) -> str:
    """Check files as the TOML plug-in of editors does, by the schema that their first line names, without a network."""
    taplo = Path(sys.executable).parent / "taplo"
    done = subprocess.run(  # noqa: S603 -- a pinned tool
        [taplo, "lint", "--no-auto-config", *files], capture_output=True, text=True, check=False
    )
    assert (done.returncode == 0) == ("error:" not in done.stderr), done.stderr
    return done.stderr


def test_every_file_of_a_shipped_pack_names_the_schema_by_which_it_is_valid() -> None:
    files = sorted((ROOT / "knowledge").rglob("*.toml"))
    for file in files:
        directive = file.read_text("utf-8").splitlines()[0].removeprefix("#:schema ")
        assert (file.parent / directive).resolve().parent == SHIPPED, file
    assert "error:" not in _taplo(*files)


def test_an_editor_underlines_what_is_wrong_in_a_new_pack(tmp_path: Path) -> None:
    folder = tmp_path / "club"
    write_starter(folder)
    facts = folder / "facts" / "museum.toml"
    assert "error:" not in _taplo(folder / "pack.toml", folder / "properties.toml", facts)
    text = facts.read_text("utf-8")
    for right, wrong in (
        ("[[founded]]", "[[fonded]]"),
        ('as_of = "2019"', 'as_of = "2o19"'),
        ("leaflet, Figures", "leaflett, Figures"),
        ('item = "heron"', 'item = "herron"'),
        ("value = 12_400", 'value = "12,400"'),
    ):
        facts.write_text(text.replace(right, wrong, 1), "utf-8")
        assert "error:" in _taplo(facts), wrong


def test_the_schema_of_a_pack_offers_its_names() -> None:
    made: Any = json_schema.schemas_of(STARTER)
    assert set(made["facts"]["properties"]) >= {"founded", "director", "visitors", "wingspan"}
    director = made["facts"]["properties"]["director"]["items"]["properties"]
    assert director["item"]["enum"] == ["museum"]
    assert {"as_of", "on"}.isdisjoint(director)
    assert "leaflet, Directors" in made["facts"]["definitions"]["reference"]["anyOf"][0]["anyOf"][0]["enum"]
    assert made["properties"]["properties"]["property"]["additionalProperties"]["properties"]["of"]["items"][
        "enum"
    ] == [
        "museum",
        "kite",
    ]


# --- factbot schema --------------------------------------------------------------------------------------------


def test_schema_prints_one_or_all_of_any_pack_or_of_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "facts"]) == 0
    assert capsys.readouterr().out == (SHIPPED / "facts.schema.json").read_text("utf-8")
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == json_schema.schemas()
    assert main(["schema", "facts", "--pack", str(STARTER)]) == 0
    assert json.loads(capsys.readouterr().out) == json_schema.schemas(read_draft(STARTER))["facts"]


def test_a_schema_of_an_earlier_state_of_the_pack_is_a_warning_until_it_is_written_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "club"
    write_starter(folder)
    with (folder / "pack.toml").open("a", encoding="utf-8") as file:
        file.write('\n[item.wren]\ntype = "kite"\nlabel = "the Wren"\n')
    stale = [problem for problem in lint(folder, NOW) if problem.file.endswith(".json")]
    assert [(Path(problem.file).name, problem.hint) for problem in stale] == [
        ("facts.schema.json", f"run factbot schema --write {folder}"),
        ("pack.schema.json", f"run factbot schema --write {folder}"),
    ]
    assert main(["schema", "--write", str(folder)]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(json_schema.NAMES)
    assert lint(folder, NOW) == ()


def test_schemas_that_cannot_be_written_are_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_starter(tmp_path / "club")
    for path in (tmp_path / "club" / ".schemas").iterdir():
        path.unlink()
    (tmp_path / "club" / ".schemas").rmdir()
    (tmp_path / "club" / ".schemas").write_text("in the way")
    assert main(["schema", "--write", str(tmp_path / "club")]) == 2
    assert "the schemas cannot be written" in capsys.readouterr().err
    assert main(["schema", "--write", str(tmp_path / "nowhere")]) == 2
    assert "nowhere: no such folder" in capsys.readouterr().err
