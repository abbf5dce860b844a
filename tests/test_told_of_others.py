"""What is asked of one thing that was spoken of is not told of another that happens to have it."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    "turns",
    [
        # of the ferry, and not of the only body with a staff
        "how many passengers does the Isobel Tait carry / and how many crew",
        # of a wreck that nobody knows, and not of the only one of which it is told
        "where did the Amelia Brant go down / how many were saved",
        # of the islands that were counted, and not of all of them together
        "how many islands are there / how many have people living on them",
        # of two years, the one between them
        "how many passengers did Varrow Ferries carry in 2019 / and two years later / and the year in between",
        # who something is by
        "when was Morna lighthouse first lit / and the one on Pell, who is that by",
        # a charter, and not a name
        "when did Hallin get its charter / and Brannet Bridge, when did that get one",
        # what somebody did, and not where he was born
        "when was Samuel Ridd born / where / what did he do after 1931",
        # the only one of its kind
        "how high is South Point lighthouse / is that the only one on Great Varrow",
        # the one that was offered
        "when was Venn born / the reeve I mean",
    ],
)
def test_what_is_asked_of_one_is_not_told_of_another(turns: str) -> None:
    assert ask(bot_of(VARROW), *turns.split(" / ")).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("turns", "must"),
    [
        ("how many were saved from the wreck of the Fidelio", "12 people"),
        ("how many passengers does the Isobel Tait carry / how many people does the authority employ", "employs 19"),
        ("how many passengers did Varrow Ferries carry in 2019 / and in 2021 / how many years apart", "2 years"),
        ("how much money did the authority make in 2021", "684,000 pounds"),
        ("when was Samuel Ridd born / and where?", "Hallin"),
    ],
)
def test_what_is_asked_in_full_is_told_all_the_same(turns: str, must: str) -> None:
    assert must in answer(bot_of(VARROW), *turns.split(" / "))


@pytest.mark.parametrize(
    "turns",
    [
        # where what was spoken of is not what the only bearer of a property does
        "when was Pell evacuated? / by whom? / where did they go?",
        # what is held against another is not told of that alone
        "when was the Sea Petrel built? / older than the Isobel Tait?",
        "when was the Sea Petrel built? / how many passengers? / bigger than the Isobel Tait?",
        "how many people live on Hesk? / more than on Farra?",
    ],
)
def test_nothing_is_told_of_what_stands_only_beside_it(turns: str) -> None:
    assert ask(bot_of(VARROW), *turns.split(" / ")).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("what does the Brannet Causeway join? / when was it built?", "The Brannet Causeway was opened"),
        ("how many people live on Hesk? / more than 200?", "Yes. As of 2021, Hesk has 212"),
        ("how many people live on Hesk? / and on Farra?", "As of 2021, Farra has 31"),
    ],
)
def test_it_is_told_of_what_was_spoken_of(turns: str, told: str) -> None:
    assert answer(bot_of(VARROW), *turns.split(" / ")).startswith(told)
