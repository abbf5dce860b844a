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
