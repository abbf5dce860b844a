"""What a message tells beside a question that is not answered: where the facts say otherwise, that is said."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, ask, bot_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I recall the Constitution entered into force in 1963. What delayed it so?", "30 November 1954"),
        ("IOM has 10 member states. Name the reason it is so small", "157 member states"),
        ("IOM was founded in 1960. Who was the director?", "IOM was founded in 1951"),
        ("A colleague swears it was still ICM in 2001. Was it?", "In 2001 IOM was called the International"),
        ("How the IOM can live with budget of 5 million dollar only?", "$1.3 billion"),
        ("how come an agency with a budget of just 1.3 million can employ so many", "$1.3 billion"),
        ("How do they pay 8,400 people out of a budget of just 3 million dollars?", "$1.3 billion"),
        ("Why is IOM hiding that it has only 300 employees?", "8,400 staff"),
        ("why does nobody say that IOM was founded in 1960", "IOM was founded in 1951"),
        ("isn't it sad that 100 million people were uprooted by the war", "11 million"),
    ],
)
def test_what_the_facts_say_against_it_is_told(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, reply.text.startswith("No. "), told in reply.text) == (Status.ANSWER, True, True), reply.text


@pytest.mark.parametrize(
    "text",
    [
        "IOM was founded in 1951. Who was the director?",
        "UNHCR was founded in 1950. Who was the director?",
        "My office has 300 staff. Who is the director?",
        "how can it pay 8,400 people with a budget of 1.3 billion?",
    ],
)
def test_what_is_so_or_is_of_others_is_not_contradicted(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


def test_what_is_said_of_a_time_that_was_told_is_not_held_against_all_times() -> None:
    turns = (
        "What occurred in 2003 that the IOM's history mentions?",
        "At that time it wasn't ICM any more, or was it?",
    )
    assert "On the contrary" not in ask(bot_of(IOM), *turns).text


@pytest.mark.parametrize(
    "text",
    [
        "Which were the ten observer states?",
        "Which are the observer states?",
        "what are the 157 members",
        "when will IOM have 200 members?",
        "In which year will have IOM 200 members?",
    ],
)
def test_which_ones_are_counted_and_what_will_be_counted_is_not_known(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN
