"""Properties between items read from the value's end: who has an office, who came next, who had it longest."""

from __future__ import annotations

import pytest

from tests.packs.bots import SMALL, ask, bot_of


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        # after an answer about nobody in particular, "she" is nobody that could have played
        ("Who was mayor in 1955? / what did she play for?", ""),
        # now, or ever
        (
            "Who is the mayor?",
            "Joan Smith holds the office of Mayor of Harrow Bay since 1 April 1974, as of June 1998.",
        ),
        (
            "Who was mayor?",
            (
                "Ada Brook held the office of Mayor of Harrow Bay from 1952 to 1961; Ivo Marsh held the office of"
                " Mayor of Harrow Bay from 1961 to 31 March 1974; Joan Smith holds the office of Mayor of Harrow Bay"
            ),
        ),
    ],
)
def test_who_has_a_value_is_told_with_its_time(texts: str, told: str) -> None:
    reply = ask(bot_of(SMALL), *texts.split(" / "))
    assert told in reply.text
