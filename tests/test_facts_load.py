"""Loading a pack: what its files become, and in which order."""

from __future__ import annotations

import os
import random
import shutil
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.dates import Interval
from bot.errors import PackError
from bot.facts.load import load_pack
from bot.facts.slips import of_date
from bot.facts.source_map import Place, SourceMap
from bot.model import Rank, Reference, Statement, TimeRelation, ValueType
from bot.records import replace
from tests.packs.bots import bot_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.pack import Pack

SMALL = Path(__file__).parent / "packs" / "small"


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(SMALL)


def _statement(pack: Pack, id_: str) -> Statement:
    return next(statement for statement in pack.statements if statement.id == id_)


def test_a_pack_says_what_it_is(pack: Pack) -> None:
    assert (pack.info.id, pack.info.title, pack.info.subject) == ("small", "Harrow Bay and its people", "")
    assert pack.sources[0].as_of == Interval.parse("1998-06")
    assert pack.sources[1].as_of is None


def test_definitions_keep_the_order_of_the_files(pack: Pack) -> None:
    assert [type_.id for type_ in pack.types] == ["person", "office", "club"]
    assert [item.id for item in pack.items][:2] == ["ada-brook", "tom-smith"]
    assert [property_.id for property_ in pack.properties][:3] == ["office", "club", "born"]


def test_a_property_has_what_its_author_left_out(pack: Pack) -> None:
    properties = {property_.id: property_ for property_ in pack.properties}
    assert properties["office"].plural == "offices"
    assert not properties["office"].is_single
    assert properties["goals"].plural == "numbers of goals"
    assert properties["goals"].unit == ("goal", "goals")
    assert properties["income"].unit == ("pounds", "pounds")
    assert (properties["born"].type, properties["born"].time) == (ValueType.EVENT, TimeRelation.ON)


def test_a_property_takes_the_cues_of_another(pack: Pack) -> None:
    title = next(property_ for property_ in pack.properties if property_.id == "title")
    assert title.cues == ("called", "named")
    assert title.words == ("official",)


def test_a_statement_has_all_that_was_written(pack: Pack) -> None:
    name = _statement(pack, "rovers/name/1")
    assert name.value == "Harrow Bay Mechanics' Football Club"
    assert (name.short, name.aliases) == ("HBMFC", ("the Mechanics",))
    assert name.time == Interval.parse("1903/1921")
    assert name.references == (Reference("almanac", "Clubs", 1),)


def test_a_statement_may_cite_several_places(pack: Pack) -> None:
    office = _statement(pack, "ada-brook/office/3")
    assert office.references == (Reference("annals", "Harbour", 1), Reference("annals", "Mayors", 2))
    assert office.note == "the annals do not say until when"


def test_a_number_is_kept_exactly_as_written(pack: Pack) -> None:
    income, goals = _statement(pack, "rovers/income/1"), _statement(pack, "rovers/goals/1")
    assert (income.value, income.number) == ("81250.50", Decimal("81250.50"))
    assert (goals.value, goals.number, goals.about) == ("2310", Decimal(2310), "over")


def test_an_event_without_a_value_is_called_like_its_item(pack: Pack) -> None:
    assert _statement(pack, "ada-brook/born/1").value == "Ada Brook"


def test_rank_is_normal_unless_something_else_is_written(pack: Pack) -> None:
    assert _statement(pack, "ivo-marsh/goals/1").rank is Rank.NORMAL
    assert _statement(pack, "ivo-marsh/goals/2").rank is Rank.DEPRECATED


def test_statements_are_counted_by_time(pack: Pack) -> None:
    offices = [statement for statement in pack.statements if statement.id.startswith("ada-brook/office/")]
    assert [(office.id[-1], office.value) for office in offices] == [
        ("1", "councillor"),
        ("2", "mayor"),
        ("3", "harbour-master"),
    ]


def test_what_may_be_a_mistake_is_a_warning(pack: Pack) -> None:
    assert pack.warnings == ()
    folder = Path(__file__).parent / "broken_packs" / "gap"
    (warning,) = load_pack(folder).warnings
    assert str(warning) == (
        f"{folder / 'facts.toml'}:8:1: warning: keeper: nothing is said of the time between 1901/1910 and 1912/1915"
    )


def test_a_time_that_a_longer_one_covers_is_no_gap(tmp_path: Path) -> None:
    gap = Path(__file__).parent / "broken_packs" / "gap"
    folder = shutil.copytree(gap, tmp_path / "lights", ignore=shutil.ignore_patterns("expected.txt"))
    (folder / "facts.toml").write_text(
        """
        item = "skerry"

        [[keeper]]
        value = "Mary Holt"
        during = "1901/1950"
        rank = "preferred"
        reference = "log, Keepers"

        [[keeper]]
        value = "Amos Reed"
        during = "1905/1910"
        reference = "log, Keepers"

        [[keeper]]
        value = "Ivo Lark"
        during = "1950/1960"
        reference = "log, Keepers"
        """,
        encoding="utf-8",
    )
    assert load_pack(folder).warnings == ()


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("1950/1910", "did you mean '1910/1950'?"),
        ("1950-05-02/1950-05-01", "did you mean '1950-05-01/1950-05-02'?"),
        ("1950-1981", "did you mean '1950/1981'?"),
        ("1950 \u2013 1981", "did you mean '1950/1981'?"),
        ("1950-81", "did you mean '1950/1981'?"),
        ("1950 / ..", "did you mean '1950/..'?"),
        ("1990-13", "the months are 01 to 12, found 13"),
        ("1981/2023-02-30", "2023-02 has 28 days"),
        ("2024-02-30~", "2024-02 has 29 days"),
    ],
)
def test_what_is_no_date_is_told_with_what_was_meant_or_why(text: str, hint: str) -> None:
    assert of_date(text) == hint


@pytest.mark.parametrize("text", ["May 1950", "2.5.1950", "1950 - ", "about 1950", "0000"])
def test_any_other_text_is_told_how_dates_are_written(text: str) -> None:
    assert of_date(text).startswith("write the year first, without spaces")


@pytest.mark.parametrize("seed", range(5))
def test_statements_in_another_order_and_in_other_files_are_the_same_pack(
    pack: Pack, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 -- only shuffles
    folder = tmp_path / "shuffled"
    shutil.copytree(SMALL, folder)
    blocks = (folder / "people.toml").read_text(encoding="utf-8").split("\n\n")[1:]
    chance.shuffle(blocks)
    (folder / "people.toml").write_text("\n\n".join(blocks[:7]), encoding="utf-8")
    (folder / "facts" / "more.toml").write_text("\n\n".join(blocks[7:]), encoding="utf-8")
    assert _said(load_pack(folder)) == _said(pack)


def _said(pack: Pack) -> set[Statement]:
    """What is said, without the numbers of what has one time, which stays as it was written."""
    return {replace(statement, id="") for statement in pack.statements}


def test_what_has_one_time_or_none_stays_as_it_was_written(tmp_path: Path) -> None:
    folder = shutil.copytree(SMALL, tmp_path / "small")
    (folder / "facts" / "drinks.toml").write_text(_DRINKS, encoding="utf-8")
    drinks = [s.value for s in load_pack(folder).statements if s.property == "drink"]
    assert drinks == ["water", "tea", "ale", "cider", "broth"]
    assert [s.value for s in bot_of(folder).facts.statements("rovers", "drink")] == drinks


_DRINKS = """
[property.drink]
label = "drink"
type = "text"
time = "on"
of = ["club"]
list = true
cues = ["drinks"]
says = "{item} served {value}"

[[drink]]
item = "rovers"
value = "cider"
reference = "almanac, Clubs"

[[drink]]
item = "rovers"
on = "1921"
value = "tea"
note = "from the urn"
reference = "almanac, Clubs"

[[drink]]
item = "rovers"
on = "1921"
value = "ale"
reference = "almanac, Clubs"

[[drink]]
item = "rovers"
value = "broth"
aliases = ["soup"]
reference = "almanac, Clubs"

[[drink]]
item = "rovers"
on = "1901"
value = "water"
reference = "almanac, Clubs"
"""


def test_facts_that_cannot_be_looked_into_are_not_taken_for_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = shutil.copytree(SMALL, tmp_path / "small")
    (folder / "facts").mkdir(exist_ok=True)
    look = os.scandir

    def scandir(path: str) -> Iterator[os.DirEntry[str]]:
        if str(path).endswith("facts"):
            raise PermissionError(13, "Permission denied", str(path))
        return look(path)

    monkeypatch.setattr(os, "scandir", scandir)
    with pytest.raises(PackError, match=r"facts: cannot be read: Permission denied$"):
        load_pack(folder)


def test_a_file_is_no_folder_of_a_pack(tmp_path: Path) -> None:
    (tmp_path / "pack.toml").touch()
    with pytest.raises(PackError, match=r"pack.toml: expected a folder, found a file; name the folder of a pack$"):
        load_pack(tmp_path / "pack.toml")


def test_a_folder_that_is_not_there_is_one_problem(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"nowhere: no such folder; factbot new writes a pack to begin with$") as caught:
        load_pack(tmp_path / "nowhere")
    assert len(caught.value.problems) == 1


def test_a_file_may_begin_with_a_byte_order_mark(pack: Pack, tmp_path: Path) -> None:
    folder = tmp_path / "marked"
    shutil.copytree(SMALL, folder)
    people = folder / "people.toml"
    people.write_text(people.read_text(encoding="utf-8"), encoding="utf-8-sig")
    assert load_pack(folder).statements == pack.statements


# --- places in a TOML text -------------------------------------------------------------------------------------

TOML = '''\
# item = "no"
item = "a"  # a comment
[pack]
about = """
key = 1
[table]
"""
examples = [
    "one ] # two",
    'three = "',
]  # end
"quoted key" = { x = 1, y = "}" }
[item.b.c]
  label = "\\"[[name]]\\""
[[name]]
value = \'\'\'
[[name]]\'\'\'
[[name]]
a.b = 1.5
[name.more]
value = 2
[[name.list]]
x = 1
'''


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [
        (("item",), 2, 1),
        (("pack",), 3, 1),
        (("pack", "about"), 4, 1),
        (("pack", "examples"), 8, 1),
        (("pack", "quoted key"), 12, 1),
        (("item", "b", "c"), 13, 1),
        (("item", "b", "c", "label"), 14, 3),
        (("name",), 15, 1),
        (("name", 0), 15, 1),
        (("name", 0, "value"), 16, 1),
        (("name", 1), 18, 1),
        (("name", 1, "a", "b"), 19, 1),
        (("name", 1, "more", "value"), 21, 1),
        (("name", 1, "list", 0, "x"), 23, 1),
        (("name", 1, "nothing", "here"), 18, 1),  # the nearest table around it
        (("nowhere",), 1, 1),
    ],
)
def test_every_table_and_key_has_its_place(path: tuple[str | int, ...], line: int, column: int) -> None:
    assert SourceMap.scan(TOML).find(path) == Place(line, column)


def test_a_file_of_statements_may_define_what_its_statements_need(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SMALL, tmp_path / "pack"))
    (folder / "facts" / "lights.toml").write_text(
        """
        [source.chart]
        title = "Chart of Harrow Bay"

        [type.lighthouse]
        nouns = ["lighthouse"]

        [item.skerry]
        type = "lighthouse"
        label = "Skerry Light"

        [property.range]
        label = "range"
        type = "quantity"
        time = "always"
        cues = ["range"]
        unit = "mile|miles"
        says = "{item} reaches {value} {unit}"

        [[range]]
        item = "skerry"
        value = 12
        reference = "chart, Lights"
        """,
        encoding="utf-8",
    )
    pack = load_pack(folder)
    assert (pack.sources[-1].id, pack.types[-1].id, pack.items[-1].id) == ("chart", "lighthouse", "skerry")
    assert _statement(pack, "skerry/range/1").number == Decimal(12)
