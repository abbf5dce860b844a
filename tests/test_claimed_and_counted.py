"""Claims of how many there are in a list, that there was none, and of what came directly before or after."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Does IOM work in four areas?", "Yes. Four"),
        ("Does IOM work in five areas?", "There are four broad areas of migration management, not five."),
        ("Does IOM have more than five cross-cutting activities?", "No. Five"),
        ("Does IOM have at least five cross-cutting activities?", "Yes. Five"),
        ("Does its history track more than ten crises?", "Yes. Eleven"),
        ("Does its history track fewer than ten crises?", "No. Eleven"),
        ("Were there two crises in 1999?", "Yes. Two"),
        # the facts may leave some out
        ("Were there three crises in 1999?", "Two crises"),
        ("Did IOM organize at least two elections?", "Yes. Two elections"),
    ],
)
def test_how_many_there_are_is_a_claim(text: str, start: str) -> None:
    assert answer(bot_of(IOM), text).startswith(start)


def test_how_many_there_are_is_a_claim_in_any_pack() -> None:
    assert answer(bot_of(VARROW), "Does Hesk have two livelihoods?").startswith("Yes. Two livelihoods")


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("There was no crisis in 1968, right?", "On the contrary: IOM's history tracks Czechoslovakia"),
        ("Why was there no crisis in 1999?", "On the contrary: IOM's history tracks Kosovo"),
        ("There were no observers in 2014.", "On the contrary: As of June 2014"),
    ],
)
def test_that_there_was_none_is_denied(text: str, must: str) -> None:
    assert answer(bot_of(IOM), text).startswith(must)


def test_that_there_was_none_is_not_affirmed_by_silence() -> None:
    assert ask(bot_of(IOM), "There was no crisis in 1985.").status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Did ICM directly follow PICMME?", "No. After PICMME came"),
        ("Did ICM immediately follow ICEM?", "Yes. "),
        ("ICM immediately followed PICMME, right?", "No. "),
        ("Did PICMME directly precede ICM?", "No. "),
        ("Was ICM preceded by PICMME?", "Yes. ICM (from 1980 to 1989) came after PICMME"),
        ("Was ICM preceded by IOM?", "No. "),
        ("Was ICM directly preceded by PICMME?", "No. "),
        ("Which name was ICM preceded by?", "Before ICM it was"),
    ],
)
def test_what_came_directly_before_is_held_against_what_did(text: str, start: str) -> None:
    assert answer(bot_of(IOM), text).startswith(start)


def test_births_are_no_answer_to_who_directly_followed_whom() -> None:
    assert not ask(bot_of(VARROW), "Did Edwin Pask directly follow Harald Venn?").text.startswith("Yes")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Hesk is bigger than Farra, isn't it?", "Yes. "),
        ("Farra is bigger than Hesk.", "No. "),
        ("Farra has more inhabitants than Hesk.", "No. "),
        ("which is bigger, Hesk or Farra", "Hesk: "),
        ("Port Esmond was never renamed, right?", "On the contrary: The name changed once: in 1868"),
    ],
)
def test_a_statement_that_compares_is_a_claim(text: str, start: str) -> None:
    assert answer(bot_of(VARROW), text).startswith(start)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("IOM has never changed its name, has it?", "On the contrary: The name changed three times"),
        ("It was called ICM in 1985, was it not?", "Yes. "),
        ("It was called ICEM in 1985, was it?", "No. "),
        ("There were no crises in 1999, were there?", "On the contrary: "),
        ("IOM was founded in 1951. Was it?", "Yes. "),
    ],
)
def test_a_tag_asks_back_with_or_without_a_denial(text: str, start: str) -> None:
    assert answer(bot_of(IOM), text).startswith(start)


@pytest.mark.parametrize(
    "text",
    [
        "When IOM was founded, was it called ICM?",
        "If only women are counted, how many staff does IOM have?",
        "imagine there was no war: when was it founded",
    ],
)
def test_a_condition_is_no_premise_that_may_be_left_aside(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("IOM no longer works with NGOs, does it?", "On the contrary: "),
        ("IOM no longer uses the name ICM, does it?", "Right. "),
        ("IOM no longer uses the name IOM.", "On the contrary: "),
    ],
)
def test_what_is_no_longer_so_is_held_against_what_is_so_now(text: str, start: str) -> None:
    assert answer(bot_of(IOM), text).startswith(start)
