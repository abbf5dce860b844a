"""Records written as the tables of a pack's files, and read again."""

from __future__ import annotations

import shutil
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.authoring import tables
from bot.authoring.toml import write_table
from bot.facts.load import load_pack
from tests.packs.bots import ROOT, SMALL

if TYPE_CHECKING:
    from bot.authoring.toml import Value
    from bot.facts.pack import Pack

PACKS = [SMALL, *sorted(path.parent for path in (ROOT / "knowledge").glob("*/pack.toml"))]

TEXTS = st.text(st.characters(codec="utf-8"), max_size=30)
VALUES = st.one_of(
    TEXTS,
    st.booleans(),
    st.integers(-(2**60), 2**60),
    st.decimals(allow_nan=False, allow_infinity=False, places=3),
    st.lists(TEXTS, max_size=8),
)


@given(st.dictionaries(TEXTS, VALUES, max_size=5), TEXTS)
def test_every_table_is_read_again_as_it_was(values: dict[str, Value], name: str) -> None:
    text = write_table(("a b", name), values)
    read = tomllib.loads(text, parse_float=Decimal)
    assert read == {"a b": {name: values}}


def test_a_long_list_has_a_line_for_each_text() -> None:
    text = write_table(("property", "name"), {"cues": ["known as far and wide as"] * 6}, is_list=True)
    assert text.splitlines()[:3] == ["[[property.name]]", "cues = [", '    "known as far and wide as",']
    assert max(map(len, text.splitlines())) <= 120


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_a_pack_written_from_its_records_is_the_same_pack(folder: Path, tmp_path: Path) -> None:
    pack = load_pack(folder)
    written = Path(shutil.copytree(folder, tmp_path / "pack", ignore=shutil.ignore_patterns("*.toml", "questions")))
    for name, text in _files(pack).items():
        (written / name).write_text(text, encoding="utf-8")
    again = load_pack(written)
    for kind in ("info", "sources", "types", "items", "properties", "statements"):
        assert getattr(again, kind) == getattr(pack, kind)


def _files(pack: Pack) -> dict[str, str]:
    items, properties = {item.id: item for item in pack.items}, {p.id: p for p in pack.properties}
    definitions = [
        write_table(("pack",), tables.info_table(pack.info)),
        *(write_table(("source", source.id), tables.source_table(source)) for source in pack.sources),
        *(write_table(("type", type_.id), tables.type_table(type_)) for type_ in pack.types),
        *(write_table(("item", item.id), tables.item_table(item)) for item in pack.items),
    ]
    statements = [
        write_table((s.property,), tables.statement_table(s, properties[s.property], items[s.item]), is_list=True)
        for s in pack.statements
    ]
    return {
        "pack.toml": "\n".join(definitions),
        "properties.toml": "\n".join(
            write_table(("property", p.id), tables.property_table(p)) for p in pack.properties
        ),
        "facts.toml": "\n".join(statements),
    }
