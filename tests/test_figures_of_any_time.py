"""Claims about a figure at any time: "has it ever stood at 604", "did it once have fewer than 157"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("Has the number of members ever stood at 156?", "Yes. As of June 2014"),
        ("Did it once have 156 members?", "Yes. As of June 2014"),
        ("Did membership ever reach 157?", "Yes. As of April 2015"),
        ("Has it ever had fewer than 157 members?", "Yes. As of June 2014"),
        ("Does the membership stand at 156?", "No. As of April 2015"),
        ("Does it have fewer than 157 members?", "No. As of April 2015"),
        ("Has IOM always had 157 members?", "No. As of June 2014"),
    ],
)
def test_a_figure_of_any_time_is_held_against_all_of_them(text: str, must: str) -> None:
    assert ask(bot_of(IOM), text).text.startswith(must)


@pytest.mark.parametrize(
    "text",
    [
        "Has it ever had more than 200 members?",
        "Did membership ever hit 200?",
        "Has IOM always had 10 observers?",
        "Had it had 156 members by 2015?",
    ],
)
def test_what_a_figure_was_between_two_counts_is_neither_affirmed_nor_denied(text: str) -> None:
    reply = ask(bot_of(IOM), text).text
    assert reply.startswith("As of"), reply


@pytest.mark.parametrize(
    "text",
    ["Did IOM reach 157 refugees?", "How many members did it reach?", "Has IOM had 156 members twice?"],
)
def test_a_verb_of_something_else_is_no_figure(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


def test_a_verb_may_say_a_figure_in_any_pack() -> None:
    assert ask(bot_of(VARROW), "Did the population of Hesk ever stand at 604?").text.startswith("Yes. As of 1881")


@pytest.mark.parametrize(
    "text",
    [
        "Was it the First World War that had uprooted those 11 million?",
        "Were 11 million people uprooted by the Great War?",
    ],
)
def test_what_a_figure_rules_out_is_put_right_by_the_fact_that_names_it(text: str) -> None:
    reply = ask(bot_of(IOM), text).text
    assert reply.startswith("No. The Second World War uprooted"), reply
    assert "World War II" in reply


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "does IOM have 156 member states", ("As of April 2015, IOM has 157", "As of June 2014, IOM had 156")),
        (IOM, "157 members in June 2014?", ("As of June 2014, IOM had 156", "As of April 2015, IOM has 157")),
        (VARROW, "does Great Varrow have 2710 inhabitants", ("3,046 inhabitants", "As of 1981", "2,710")),
    ],
)
def test_a_figure_of_another_date_is_told_beside_the_one_of_now(pack: Path, text: str, told: tuple[str, ...]) -> None:
    reply = answer(bot_of(pack), text)
    assert reply.startswith("No. ")
    assert all(figure in reply for figure in told)
