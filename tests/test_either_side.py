"""On which side of another, or of a time, something lies: "Chile, before or after Kuwait?"."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chile was before or after Czechoslovakia?", "Czechoslovakia (1968) came before Chile (1973)."),
        ("Kuwait, before or after Chile?", "Chile (1973) came before Kuwait (1990)."),
        ("Kuwait earlier or later than Chile", "Chile (1973) came before Kuwait (1990)."),
        ("Chile was before Kuwait or after?", "Chile (1973) came before Kuwait (1990)."),
        ("ICM came before or after ICEM?", "ICEM (from 1952 to 1980) came before ICM"),
        ("the constitution was before or after the founding?", "The founding (1951) came before the constitution"),
        ("did IOM come before or after ICM?", "ICM (from 1980 to 1989) came before IOM"),
        # a side of a time is told by when it was
        ("was IOM founded before or after 1960?", "IOM was founded in 1951."),
        ("was IOM founded before 1960 or after?", "IOM was founded in 1951."),
        ("was it ICM before or after 1985?", "(ICM) was the name from 1980 to 1989."),
        ("did it become ICM earlier or later than May 1985?", "(ICM) became the name in 1980"),
    ],
)
def test_what_lies_on_either_side_is_put_in_order(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, told in reply.text) == (Status.ANSWER, True), reply.text


def test_the_sides_are_read_in_any_pack() -> None:
    reply = ask(bot_of(VARROW), "the Great Gale was before or after the Whit Gale?")
    assert (reply.status, " came before " in reply.text) == (Status.ANSWER, True), reply.text


@pytest.mark.parametrize("text", ["was it founded before or after Christmas?", "Peru was before or after Chile?"])
def test_a_side_of_what_has_no_date_is_not_told(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "was IOM before or after Hungary?",
        "was ICM before or after Chile?",
        "which name came before or after ICM?",
        "was IOM after or before Hungary?",
    ],
)
def test_what_lies_on_either_side_is_not_told_of_one_side(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("did IOM come before ICM?", "No. ICM (from 1980 to 1989) came before IOM"),
        ("was IOM after ICM?", "Yes. IOM (since 1989) came after ICM"),
        ("did IOM precede ICM?", "No. ICM"),
        ("which came first, IOM or ICM?", "ICM (from 1980 to 1989) came before IOM"),
        ("which is older, IOM or ICM?", "ICM (from 1980 to 1989) came before IOM"),
        ("is ICM newer than IOM?", "No. ICM (1980) came before IOM (1989)."),
        ("which came last, IOM, ICM or ICEM?", "IOM (since 1989) came after"),
        ("is IOM older than the constitution?", "Yes. IOM (1951) came before"),
        # a name is asked for another one all the same
        ("what came before IOM?", "Before IOM it was the Intergovernmental Committee for Migration (ICM)"),
        ("was IOM called ICM in 1985?", "Yes. In 1985"),
    ],
)
def test_the_present_name_is_set_beside_another_as_a_name(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize("text", ["is VLA older than VLB?", "did VLA come before VLB?", "is VLB newer than VLA?"])
def test_names_are_set_beside_each_other_in_any_pack(text: str) -> None:
    assert answer(bot_of(VARROW), text).startswith("No. VLB (")
