"""Whether what was told was so all the time: "has it been that all along?"."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    "text",
    [
        "has it been that all along",
        "was it always called that?",
        "was that always so?",
        "has it always been like that",
        "was it that from the start?",
        "has that always been the name?",
    ],
)
def test_what_was_told_is_asked_to_have_been_so_always(text: str) -> None:
    told = answer(bot_of(IOM), "what was it called in 2012?", text)
    assert told.startswith("No. In order: the Provisional")


def test_it_is_asked_of_any_item() -> None:
    told = answer(bot_of(VARROW), "what is Port Esmond called?", "was it always called that?")
    assert told.startswith("No. In order: Heskavoe until 1868")


@pytest.mark.parametrize(
    "turns",
    [
        ("how many members does it have?", "has it always been that"),
        ("when was it founded?", "was it always that"),
        ("what was it called in 1975?", "was that always the plan"),
        ("what was it called in 1975?", "has it always been in Geneva"),
    ],
)
def test_what_does_not_last_or_was_not_told_was_not_always_so(turns: tuple[str, str]) -> None:
    assert ask(bot_of(IOM), *turns).status is not Status.ANSWER
