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
    assert "following the Second World War" in reply


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


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "as of when is the 157 figure?", "157 member states is the figure as of April 2015."),
        (IOM, "the 156: as of when?", "156 member states is the figure as of June 2014."),
        (IOM, "157 - what date is that from?", "157 member states is the figure as of April 2015."),
        (IOM, "when was the 156 counted?", "156 member states is the figure as of June 2014."),
        (IOM, "8400, correct?", "IOM has some 8,400 staff worldwide."),
        (IOM, "1.3bn, right?", "IOM's annual operating budget is $1.3 billion."),
        (VARROW, "4059 is of which year?", "4,059 inhabitants is the figure as of 2021."),
        (VARROW, "4,059, is that right?", "As of 2021, the Varrow Islands has 4,059 inhabitants."),
    ],
)
def test_a_figure_is_asked_about_by_its_number_alone(pack: Path, text: str, told: str) -> None:
    assert answer(bot_of(pack), text) == told


@pytest.mark.parametrize(
    "text",
    [
        *("since when 157?", "until when 8400?", "when was 157 reached?", "in which year was 157 first reached?"),
        *("as of when is the 200 figure?", "84000, correct?", "1.3 million, right?", "157 days, when?", "in 157 when?"),
        *(
            "157 dogs, as of when?",
            "when were 157 people hurt?",
            "as of when is the 8,400?",
            "10, right?",
            "whats 8400 plus 157",
        ),
    ],
)
def test_a_number_that_is_no_figure_or_has_no_date_is_not_told_of(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER
