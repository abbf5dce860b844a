"""Questions that describe items instead of naming them, from text to text."""

from __future__ import annotations

import pytest

from bot.model import Reply, Status
from tests.packs.bots import ROOT, ask, bot_of

ISLES = ROOT / "tests" / "packs" / "isles"


def _of(*texts: str) -> Reply:
    return ask(bot_of(ISLES), *texts)


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        # superlatives by an adjective of the pack, of English, of a date, and by the noun of a figure
        ("which is the largest island?", "Gull Island|41 square kilometres|three of the four", "Tern"),
        ("whats the bigest island", "Gull Island|41", "Tern"),
        ("which lighthouse is the tallest", "the Old Light|31 metres", "North Stack"),
        ("the newest lighthouse", "Ram Head|1889", "Old Light"),
        ("which lighthouse was built first?", "the Old Light|1786|three of the four", "Ram Head"),
        ("wich lighthouse cost the most", "Ram Head|9,000 crowns|two of the four", "Old Light"),
        ("which person was born last", "Mary Holm|1911", "Jon"),
        ("which island had the most inhabitants in 1950", "Gull Island|1950|900", "Tern"),
        ("three biggest islands", "Gull Island|Tern|Skua", "Fulmar"),
        ("lowest lighthouse", "Black Rock|12 metres", "Ram"),
        # what shares a place, or may, is told
        ("second tallest lighthouse", "North Stack|Ram Head|set them apart", "Old Light"),
        ("whats the smallest island?", "Skua|Tern|set them apart", "Gull"),
        ("what is the oldest village", "Haven|Sandwick|set them apart", "Northby"),
        # conditions
        ("which islands have a harbour?", "two of the four|Gull Island|Tern|As far as", "Skua|Fulmar"),
        ("which islands have a lighthouse?", "three of the four|Gull Island|Tern|Skua", "Fulmar"),
        ("which lighthouses were built before 1800?", "the Old Light|1786", "Ram Head"),
        ("lighthouses built in the 1880s", "North Stack|Ram Head", "Old Light"),
        ("list the lighthouses on Gull Island", "North Stack|Ram Head", "Old Light|Black Rock"),
        ("list lighthouses kept by Jon Falk", "North Stack|Ram Head", "Old Light"),
        ("which villages have more than 1000 inhabitants", "Haven|over 2,100|1990", "Sandwick"),
        ("which lighthouses are taller than 20 metres?", "Three of the four|Old Light|North Stack|Ram", "Black Rock"),
        ("which lighthouses are taller than Ram Head?", "Old Light|31|24", "North Stack|Black Rock"),
        ("who kept North Stack and Ram Head?", "Jon Falk", "Mary|Ida"),
        ("which island has the tallest lighthouse?", "Tern|the Old Light|31 metres", "Gull"),
        # counts
        ("how many lighthouses were built in the 1880s?", "Two of the four", "Old Light"),
        ("how many islands are there?", "Four islands", ""),
        ("how many lighthouses does Gull have?", "two of the four|North Stack|Ram Head", "Old Light"),
        # yes or no
        ("are there islands without a harbour?", "Yes|give no harbour for two|Skua|Fulmar", "Gull|Tern"),
        ("is Gull the largest island?", "Yes|Gull Island", "Tern"),
        ("is Tern the largest island?", "No|Gull Island", ""),
        ("does Gull have a lighthouse?", "Yes|North Stack", "Old Light"),
        ("do all islands have a harbour?", "give no harbour for two|Skua|Fulmar", "Yes"),
    ],
)
def test_described_items_are_found(question: str, told: str, untold: str) -> None:
    reply = _of(question)
    assert reply.status is Status.ANSWER, reply
    assert all(text in reply.text for text in told.split("|")), reply.text
    assert not untold or not any(text in reply.text for text in untold.split("|")), reply.text
    assert reply.references or "Four islands" in reply.text or "give no harbour" in reply.text


@pytest.mark.parametrize(
    "question",
    [
        "which island is the greenest?",
        "which islands have a purple harbour?",
        "which is the largest haunted island?",
        "which lighthouse is the tallest in the world?",
        "which lighthouses were painted before 1900?",
        "how many islands have a casino?",
        "which lighthouses are taller than 20 feet?",
        "the tallest village",
        "which islands have the same harbour?",
        "is Gull the loudest island?",
        "which lighthouse did Jon Falk hate?",
        "how many lighthouses blink?",
    ],
)
def test_a_word_without_a_use_is_refused(question: str) -> None:
    assert _of(question).status in {Status.UNKNOWN, Status.CLARIFY}
