""" "Tell me more", again and again: each time what was not told yet, until there is no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, bot_of, converse

if TYPE_CHECKING:
    from pathlib import Path


def _replies(pack: Path, *turns: str) -> list[str]:
    return [reply.text for reply in converse(bot_of(pack), *turns)]


@pytest.mark.parametrize("more", ["tell me more", "what else?", "more", "anything else?", "go on"])
def test_more_of_an_item_is_what_was_not_told(more: str) -> None:
    replies = converse(bot_of(IOM), "tell me about iom", more, more, more, more, more, more)
    sentences = [s for reply in replies for s in reply.text.split(". ")]
    assert len(sentences) == len(set(sentences))
    assert {reply.status for reply in replies} == {Status.ANSWER}
    assert all(reply.references for reply in replies)


@pytest.mark.parametrize(
    ("pack", "item", "last"),
    [
        (IOM, "the Constitution", "That is all that my facts say of the Constitution."),
        (VARROW, "Gannock Light", "That is all that my facts say of Gannock Light."),
        (VARROW, "Hesk", "That is all that my facts say of Hesk."),
    ],
)
def test_in_the_end_there_is_no_more(pack: Path, item: str, last: str) -> None:
    replies = converse(bot_of(pack), f"tell me about {item}", *["tell me more"] * 6)
    assert [reply.text for reply in replies[-2:]] == [last, last]
    assert replies[-1].status is Status.UNKNOWN


def test_more_of_a_name_is_all_names_and_then_the_item() -> None:
    told = _replies(IOM, "what was it called in 1975?", "tell me more", "tell me more", "tell me more")
    assert "PICMME" in told[1]
    assert told[2].startswith("IOM is an intergovernmental organization.")
    assert "PICMME" not in told[3]


def test_those_who_held_an_office_are_told_with_it() -> None:
    assert "Anna Garrick was Reeve" in _replies(VARROW, "tell me about the Reeve", "tell me more")[1]
