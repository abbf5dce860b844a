"""How long several values lasted together, and how old something was before something else."""

from __future__ import annotations

import pytest

from tests.packs.bots import IOM, VARROW, answer, bot_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how long was it called ICM and ICEM together?", "Together that is 37 years."),
        ("ICM and ICEM combined, how many years", "Together that is 37 years."),
        ("how long did PICMME, ICEM and ICM last in total", "Together that is 38 years."),
    ],
)
def test_lengths_are_added_up_where_that_is_asked(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize("text", ["how long did ICM last in total", "how long was it called ICM and how long ICEM"])
def test_what_is_asked_of_each_is_not_added_up(text: str) -> None:
    assert "Together" not in answer(bot_of(IOM), text)


def test_nothing_is_added_up_where_one_length_is_not_known() -> None:
    told = answer(bot_of(VARROW), "how long was Port Esmond called Heskavoe and Port Esmond together")
    assert "until 1868" in told
    assert "Together" not in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how long had it existed before it became IOM", "In 1989 IOM was 38 years old"),
        ("how old was it before 1980", "In 1980 IOM was 29 years old"),
    ],
)
def test_an_age_before_a_date_is_that_at_the_date(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text).startswith(told)
