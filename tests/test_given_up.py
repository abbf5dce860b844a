"""What is said to have ended, shrunk or run out: where the facts know no such thing, that is told."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    "text",
    [
        "What made IOM give up addressing forced migration?",
        "Why did IOM stop addressing forced migration?",
        "did IOM abandon forced migration",
        "has IOM given up on migration health",
        "has IOM stopped helping refugees",
        "has IOM ended its work with governments",
        "Who made IOM drop migration health?",
        "did the constitution lose the right of freedom of movement",
    ],
)
def test_what_has_no_time_is_not_told_to_have_ended(text: str) -> None:
    assert answer(bot_of(IOM), text).startswith("My facts name no end of that.")


def test_what_people_live_by_is_not_told_to_be_given_up() -> None:
    assert answer(bot_of(VARROW), "did the people of Hesk give up fishing?").startswith("My facts name no end of that.")


@pytest.mark.parametrize(
    "text",
    [
        "did IOM stop forced migration?",
        "did IOM stop migration health?",
        "does IOM end forced migration?",
        "Why did IOM give up chess?",
        "Why did IOM give up its headquarters?",
        "What made IOM give up its offices in Chile?",
        "did IOM leave Chile",
        "did refugees give up IOM",
        "have governments given up on IOM",
        "did IOM give up",
        "has IOM given up",
        "did IOM give up in 1975",
    ],
)
def test_what_is_done_to_others_or_is_not_known_is_not_given_up(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "Why did IOM have to shrink to 8,400 people?",
        "What made IOM shrink to 8,400 staff?",
        "Why has IOM been shrinking?",
        "did IOM have to shrink",
        "has IOM shrunk",
        "did IOM get smaller?",
    ],
)
def test_what_a_statement_rules_out_may_be_all_that_is_said(text: str) -> None:
    assert answer(bot_of(IOM), text).startswith("No. IOM has expanded rapidly")


@pytest.mark.parametrize(
    "text",
    ["did IOM shrink its logo", "did IOM shrink in 2014", "did IOM decline the offer", "Why did IOM rename to 8400?"],
)
def test_what_is_said_beside_it_has_to_be_explained(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Now that there are no observer states left at IOM, who keeps an eye on it?", "10 observer states"),
        ("IOM has no staff left", "8,400 staff"),
    ],
)
def test_what_is_said_to_have_run_out_is_told(text: str, told: str) -> None:
    reply = answer(bot_of(IOM), text)
    assert reply.startswith("On the contrary:"), reply
    assert told in reply


@pytest.mark.parametrize(
    "text", ["have any members left?", "have 10 observer states left IOM?", "how many member states have left"]
)
def test_who_has_left_is_not_what_is_left(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize("text", ["Why did IOM expand?", "when did IOM expand", "why must IOM expand"])
def test_what_expands_is_no_acronym(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is not Status.ANSWER, reply.text
    assert "stands for" not in reply.text


@pytest.mark.parametrize(
    "text", ["expand IOM", "can you expand IOM?", "how is IOM expanded?", "please expand the acronym"]
)
def test_an_acronym_may_be_expanded(text: str) -> None:
    assert answer(bot_of(IOM), text) == "IOM stands for International Organization for Migration."


def test_growth_may_be_asked_for_by_the_same_word() -> None:
    assert "expanded rapidly" in answer(bot_of(IOM), "did IOM expand?")
