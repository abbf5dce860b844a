"""The index of spellings finds exactly what comparing with every form would."""

from __future__ import annotations

import sqlite3
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from bot.facts.spellings import FARTHEST, Spellings, fill_spellings
from bot.language.common import common_words
from bot.language.grammar import FUNCTION_WORDS
from bot.language.inflection import forms_of, key
from bot.language.numbers import MONTHS, SCALES, TENS, UNITS
from bot.understanding.tagging.lexicon import english_words, social_words
from bot.understanding.tagging.pack_language import pack_language
from tests.packs.bots import IOM, bot_of

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST = 32
UNCHANGING = FUNCTION_WORDS | {*MONTHS, *SCALES, *TENS, *UNITS}


def _spellings(words: Iterable[str], own: Iterable[str] = (), acronyms: Iterable[str] = ()) -> Spellings:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE acronym (word TEXT PRIMARY KEY, key TEXT)")
    connection.executemany("INSERT INTO acronym VALUES (?, ?)", ((word, key(word)) for word in acronyms))
    fill_spellings(connection, set(words), set(own), set(acronyms), pack_language())
    return Spellings(connection)


def _nearest(word: str, forms: Iterable[str], farthest: int) -> list[tuple[str, int]]:
    found = extract(word, sorted(forms), scorer=OSA.distance, score_cutoff=farthest, limit=MOST)
    return [(form, int(edits)) for form, edits, _ in found]


FEW_LETTERS = st.text(alphabet="abc", min_size=3, max_size=12)
LETTERS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=24)


@given(st.sets(FEW_LETTERS, min_size=1, max_size=60), FEW_LETTERS, st.integers(1, FARTHEST))
def test_every_near_form_is_found_and_no_other_is_nearest(words: set[str], word: str, farthest: int) -> None:
    near = _spellings((), own=words).near(word, farthest)
    assert near == sorted(set(near) & words)
    assert _nearest(word, near, farthest) == _nearest(word, words, farthest)


@given(LETTERS, st.lists(st.tuples(st.integers(0, 3), st.integers(0, 30), st.sampled_from("abz")), max_size=2))
def test_a_form_is_found_after_any_two_edits(form: str, edits: list[tuple[int, int, str]]) -> None:
    word = form
    for kind, at, letter in edits:
        n = at % max(len(word), 1)
        changed = (
            word[:n] + word[n + 1 :],
            word[:n] + letter + word[n:],
            word[:n] + letter + word[n + 1 :],
            word[:n] + word[n + 1 : n + 2] + word[n : n + 1] + word[n + 2 :],
        )
        word = changed[kind]
    assume(OSA.distance(word, form) <= FARTHEST)
    assert form in _spellings((), own=[form]).near(word, FARTHEST)


@cache
def _iom_forms() -> frozenset[str]:
    """Every form of every word that is known with the shipped pack."""
    spellings = bot_of(IOM).facts.spellings
    words = set(spellings.words())
    return frozenset(
        form
        for word in words | english_words() | social_words()
        if word.isalpha() and len(word) > 2
        for form in ({word, *forms_of(word)} if word in words else {word})
        if form == word or (form in common_words() and not spellings.has_acronym(word) and word not in UNCHANGING)
    )


@pytest.mark.parametrize("word", ["fonuded", "constituton", "migartion", "peopel", "organistion", "xyzzy", "comittees"])
def test_the_index_of_the_shipped_pack_finds_what_comparing_with_all_finds(word: str) -> None:
    for farthest in range(1, FARTHEST + 1):
        near = bot_of(IOM).facts.spellings.near(word, farthest)
        assert _nearest(word, near, farthest) == _nearest(word, _iom_forms(), farthest)


def test_words_are_found_in_their_forms_and_acronyms_and_the_programs_own_only_as_they_stand() -> None:
    spellings = _spellings(["found", "icem", "at"], own=["where"], acronyms=["icem"])
    found = {
        word: [form for form, _ in _nearest(word, spellings.near(word, FARTHEST), FARTHEST)]
        for word in ("foundde", "foundingg", "icems", "wheres", "wheered", "ats")
    }
    assert found == {
        "foundde": ["founded", "found", "founds"],
        "foundingg": ["founding"],
        "icems": ["icem"],
        "wheres": ["where"],
        "wheered": ["where"],
        "ats": [],
    }


def test_what_is_known_is_told_of_words_stems_and_acronyms() -> None:
    spellings = _spellings(["migrations", "icem"], own=["where"], acronyms=["icem"])
    assert [spellings.has(word) for word in ("migrations", "where", "icem", "migration", "ice")] == [
        True,
        True,
        True,
        False,
        False,
    ]
    assert [spellings.has_stem(key(word)) for word in ("migration", "migrating", "icem", "were")] == [
        True,
        False,
        False,
        False,
    ]
    assert (spellings.has_acronym("icem"), spellings.has_acronym("where")) == (True, False)
    assert spellings.acronym_stems([key("icem"), key("where")]) == {key("icem")}
    assert list(spellings.words()) == ["icem", "migrations"]
