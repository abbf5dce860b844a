"""The fact base: it gives back what the pack says, in order, and what each phrase may mean."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dates import Date, Interval
from bot.facts.base import FactBase
from bot.facts.load import load_pack
from bot.facts.phrases import Language, Sense, words_of
from bot.model import TagKind
from bot.records import replace

PACK = load_pack(Path(__file__).parent / "packs" / "small")
BASE = FactBase.from_pack(PACK, Language(key=str.casefold))


def _ids(base: FactBase, **wanted: str) -> list[str]:
    return [statement.id for statement in base.statements(**wanted)]


def test_everything_comes_back_as_it_was_written() -> None:
    assert BASE.info == PACK.info
    assert tuple(BASE.sources.values()) == PACK.sources
    assert tuple(BASE.types.values()) == tuple(replace(t, pronoun=t.pronoun or "it") for t in PACK.types)
    assert tuple(BASE.properties.values()) == PACK.properties
    assert BASE.items() == PACK.items
    assert BASE.statements() == PACK.statements


def test_an_item_is_found_by_its_id() -> None:
    assert BASE.item("rovers").label == "Harrow Rovers"
    with pytest.raises(KeyError, match="nobody"):
        BASE.item("nobody")


def test_items_are_found_by_their_type() -> None:
    assert [item.id for item in BASE.items("club")] == ["rovers", "athletic", "wanderers"]
    assert BASE.items("ship") == ()


def test_a_statement_is_found_by_its_id() -> None:
    assert BASE.statement("rovers/name/2").value == "Harrow Rovers"
    with pytest.raises(KeyError):
        BASE.statement("rovers/name/3")


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (
            {"item": "ada-brook", "property": "office"},
            ["ada-brook/office/1", "ada-brook/office/2", "ada-brook/office/3"],
        ),
        ({"property": "office", "value": "mayor"}, ["ada-brook/office/2", "ivo-marsh/office/2", "joan-smith/office/2"]),
        ({"value": "rovers"}, ["ivo-marsh/club/1", "tom-smith/club/1"]),
        ({"item": "athletic"}, ["athletic/founded/1", "athletic/colours/1"]),  # the undated last
        ({"item": "nobody"}, []),
        ({"item": ""}, []),
    ],
)
def test_statements_are_found_in_the_order_of_time(wanted: dict[str, str], ids: list[str]) -> None:
    assert _ids(BASE, **wanted) == ids


@pytest.mark.parametrize(
    ("when", "properties", "ids"),
    [
        ("1961", ["office"], ["ada-brook/office/2", "ada-brook/office/3", "ivo-marsh/office/2"]),
        ("1975", ["club", "born"], ["tom-smith/club/2"]),
        ("2050", ["stadium", "title"], ["rovers/title/1", "rovers/stadium/2"]),
        ("1800", [], ["ivo-marsh/office/1", "wanderers/stadium/1"]),  # an open and an unknown begin
        ("1961", ["colours"], []),
    ],
)
def test_statements_are_found_by_the_time_at_which_they_may_hold(
    when: str, properties: list[str], ids: list[str]
) -> None:
    found = BASE.statements_touching(Interval.parse(when), properties)
    assert [statement.id for statement in found] == ids


@given(st.integers(1890, 2010), st.integers(0, 30))
def test_the_database_finds_what_the_predicate_finds(year: int, length: int) -> None:
    when = Interval.between(Date.year(year), Date.year(year + length))
    expected = [statement for statement in PACK.statements if statement.time and statement.time.may_touch(when)]
    assert list(BASE.statements_touching(when)) == expected


@pytest.mark.parametrize(
    ("key", "senses"),
    [
        ("smith", [Sense(TagKind.ITEM, "tom-smith"), Sense(TagKind.ITEM, "joan-smith")]),
        ("called", [Sense(TagKind.CUE, "name"), Sense(TagKind.CUE, "title")]),
        ("league", [Sense(TagKind.WORD, "", frozenset({"goals"}))]),
        ("club", [Sense(TagKind.TYPE, "club"), Sense(TagKind.CUE, "club")]),
        ("hbmfc", [Sense(TagKind.VALUE, "rovers/name/1")]),
        ("the mechanics", [Sense(TagKind.VALUE, "rovers/name/1")]),
        ("red", [Sense(TagKind.VALUE, "athletic/colours/1"), Sense(TagKind.EXCLUDE, "rovers/colours/1")]),
        ("harrow rovers", [Sense(TagKind.ITEM, "rovers"), Sense(TagKind.VALUE, "rovers/name/2")]),
    ],
)
def test_a_phrase_means_all_that_the_pack_says_it_means(key: str, senses: list[Sense]) -> None:
    words = key.split()
    assert (0, len(words), tuple(senses)) in BASE.phrases(words)


@pytest.mark.parametrize(
    "key",
    [
        "41",  # a number is no name
        "bishop of nowhere",
        "athletic/club",
        "",
    ],
)
def test_words_that_mean_nothing_are_left_out(key: str) -> None:
    assert BASE.phrases([*key.split(" "), "rovers"]) == [
        (key.count(" ") + 1, key.count(" ") + 2, (Sense(TagKind.ITEM, "rovers"),)),
    ]


def test_phrases_are_found_among_many_words() -> None:
    words = [f"word{number}" for number in range(50_000)]
    assert [(start, end) for start, end, _ in BASE.phrases([*words, "rovers"])] == [(50_000, 50_001)]


def test_the_longest_phrase_is_found_with_all_its_words() -> None:
    words = ["who", "founded", "harrow", "bay", "mechanics'", "football", "club"]
    assert (2, 7) in [(start, end) for start, end, _ in BASE.phrases(words)]


def test_a_phrase_and_a_longer_one_that_begins_with_it_are_both_found() -> None:
    assert [(start, end) for start, end, _ in BASE.phrases(["harrow", "rovers"])] == [(0, 2), (1, 2)]


def test_phrases_are_found_in_a_message_of_any_length() -> None:
    words = [f"word{n}" for n in range(3000)]
    assert BASE.phrases([*words, "rovers"]) == [(3000, 3001, BASE.phrases(["rovers"])[0][2])]


def test_phrases_are_kept_in_the_form_that_the_language_gives_them() -> None:
    base = FactBase.from_pack(PACK, Language(key=lambda phrase: "" if phrase == "Smith" else phrase[::-1]))
    assert base.phrases(["drahcorB", "koorB"]) == [(1, 2, (Sense(TagKind.ITEM, "ada-brook"),))]
    assert base.phrases(["Smith", "htimS", ""]) == []


def test_the_vocabulary_is_every_word_of_every_phrase() -> None:
    vocabulary = list(BASE.vocabulary())
    assert {"smith", "rovers", "goals", "league", "mechanics", "hbmfc", "red", "politician"} <= set(vocabulary)
    assert vocabulary == sorted(set(vocabulary))
    assert not {"some", "annals", "41", "Smith"} & set(vocabulary)


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("Inter-governmental Committee", ["inter", "governmental", "committee"]),
        ("the Keeper's log", ["the", "keeper's", "log"]),
        ("Côte d\N{RIGHT SINGLE QUOTATION MARK}Ivoire", ["côte", "d\N{RIGHT SINGLE QUOTATION MARK}ivoire"]),
        ("...", []),
    ],
)
def test_a_phrase_has_words(phrase: str, words: list[str]) -> None:
    assert words_of(phrase) == words


def test_a_small_pack_is_not_read_again_once_it_is_prepared() -> None:
    base = FactBase.from_pack(PACK, Language(key=str.casefold))
    base.prepare()
    read: list[str] = []
    base._connection.set_trace_callback(read.append)  # noqa: SLF001 -- only the database knows what it is asked
    told = tuple([base.statement(s.id) for s in PACK.statements])
    assert base.statements() == told
    for item in PACK.items:
        assert base.statements(item.id) == tuple([s for s in told if s.item == item.id])
        assert base.statements(item.id, "office") == tuple(
            [s for s in base.statements(item.id) if s.property == "office"]
        )
    assert base.statements(property="office") == tuple([s for s in told if s.property == "office"])
    assert read == []


def test_a_fact_base_cannot_change() -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        BASE._connection.execute("DELETE FROM Statement")  # noqa: SLF001 -- nothing else can try to write
