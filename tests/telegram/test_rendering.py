"""Texts are cut where people would cut them, and never within a character."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.telegram.rendering import escape, sound, split, units

FAMILY = "👨‍👩‍👧‍👦"
FLAG = "🇨🇭"
THUMB = "👍🏽"
ACCENT = "e\u0301"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("  \n ", []),
        ("short", ["short"]),
        ("0123456789", ["0123456789"]),
        ("One two.\n\nThree", ["One two.", "Three"]),
        ("One two\nThree", ["One two", "Three"]),
        ("Six. Five. Four", ["Six. Five.", "Four"]),
        ('He: "No." Yes', ['He: "No."', "Yes"]),
        ("One two three", ["One two", "three"]),
        ("0123456789abc", ["0123456789", "abc"]),
        ("😀😀😀😀😀😀", ["😀😀😀😀😀", "😀"]),
    ],
)
def test_ten_units_are_split(text: str, parts: list[str]) -> None:
    assert split(text, 10) == parts


@pytest.mark.parametrize("character", [FAMILY, FLAG, THUMB, ACCENT, "☀\ufe0f"])
def test_a_character_of_several_code_points_is_not_cut(character: str) -> None:
    parts = split(character * 40, 40)
    assert "".join(parts) == character * 40
    assert all(len(part) % len(character) == 0 for part in parts)


def test_a_message_of_the_full_length_is_one() -> None:
    assert len(split("a" * 4096)) == 1
    assert len(split("a" * 4097)) == 2
    assert len(split("&" * 4096)) == 1


@given(st.text(max_size=300), st.integers(16, 60))
def test_parts_fit_and_lose_only_spaces(text: str, limit: int) -> None:
    parts = split(text, limit)
    assert all(0 < units(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


@given(st.text())
def test_escaped_text_reads_as_it_was(text: str) -> None:
    assert html.unescape(escape(text)) == html.unescape(text.replace("&", "&amp;").replace("<", "&lt;"))
    assert "<" not in escape(text)


@given(st.text(st.characters()))
def test_sound_text_can_be_stored(text: str) -> None:
    sound(text).encode()
