"""The first and the number of those on record: told as such, where others may have been before or between them."""

from __future__ import annotations

import pytest

from tests.packs.bots import VARROW, ask, bot_of

AS_FAR = "As far as my facts say, "


@pytest.mark.parametrize(
    "text",
    [
        "who was the first keeper of Gannock Light",
        "who was the second keeper of Gannock Light",
        "who was the first harbour master of Stenwick",
        "how many keepers were there",
        "how many harbour masters were there before 1950",
    ],
)
def test_others_may_have_been_before_those_on_record(text: str) -> None:
    assert ask(bot_of(VARROW), text).text.startswith(AS_FAR)


@pytest.mark.parametrize(
    "text",
    [
        "who was the first reeve",
        "who was the third reeve",
        "how many reeves were there",
        "who was the first reeve after 1930",
        "list all keepers of Gannock Light",
    ],
)
def test_nobody_was_before_the_first_of_an_office_that_began_with_him(text: str) -> None:
    assert AS_FAR not in ask(bot_of(VARROW), text).text
