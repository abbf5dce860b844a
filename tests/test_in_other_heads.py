"""Questions whose head is another than usual: what may be done, what may be said, what one is called rightly."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    "text",
    [
        "Can a government turn to IOM for advice?",
        "Can governments get advice from IOM?",
        "Could IOM help displaced persons?",
        "Can NGOs work with IOM?",
    ],
)
def test_what_is_done_can_be_done(text: str) -> None:
    assert answer(bot_of(IOM), text).startswith("Yes. ")


def test_what_is_done_can_be_done_anywhere() -> None:
    assert answer(bot_of(VARROW), "Can people fish on Hesk?").startswith("Yes. ")


@pytest.mark.parametrize(
    "text",
    [
        "Can I get advice?",
        "Can we work with IOM?",
        "Can IOM stop migration?",
        "Can refugees vote through IOM?",
        "Can refugees work for IOM?",
        "Can anyone join IOM?",
    ],
)
def test_what_else_can_be_done_is_in_no_fact(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Would it be fair to call IOM the leading agency?", "Yes. "),
        ("is it ok to call IOM the Migration Agency?", "Yes. "),
        ("Is it right to call IOM a charity?", "No. "),
        ("Would it be correct to describe IOM as a federal agency?", "No. "),
        ("Is it right to call it ICM in 1985?", "Yes. "),
    ],
)
def test_what_one_may_call_it_is_what_it_is(text: str, start: str) -> None:
    assert answer(bot_of(IOM), text).startswith(start)


def test_to_sum_up_is_to_describe() -> None:
    bot = bot_of(IOM)
    assert answer(bot, "Sum up the IOM in a single sentence.") == answer(bot, "Describe the IOM.")


@pytest.mark.parametrize(
    ("text", "must", "must_not"),
    [
        ("Which of the former names had Europe or European in them?", "PICMME|ICEM", "(IOM)"),
        ("Which of its former names had Migration in them?", "ICEM|ICM", "(IOM)"),
        ("Name the country whose invasion comes up in its story.", "Iraq", "Kosovo"),
        ("which crisis r u showing for 2003", "Iraq", "Kosovo"),
        ("newest disaster in the history bit is what", "Haiti", "Kosovo"),
        ("What kind of cooperation does IOM want to promote?", "international cooperation", ""),
        ("Before turning into a migration agency, what kind of agency was it?", "logistics", ""),
        ("Over what span of time did its transition take place?", "half a century", ""),
        ("To what extent has the world come to accept IOM's credo?", "steadily", ""),
        ("Which IOM document talks about freedom of movement?", "Constitution", ""),
        ("How many countries merely sit in as onlookers?", "10 observer", "157"),
    ],
)
def test_other_words_for_what_the_article_says(text: str, must: str, must_not: str) -> None:
    reply = answer(bot_of(IOM), text)
    assert all(value in reply for value in must.split("|")), reply
    assert not must_not or must_not not in reply


@pytest.mark.parametrize(
    "text",
    [
        "What Caribbean country shows up in its history?",
        "Which European countries show up in its history?",
        "Which state founded IOM?",
    ],
)
def test_where_in_the_world_a_country_lies_is_in_no_fact(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN
