"""Whether two dated things fall in the same year, and whether the one is an earlier name than the other."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("did timor and kosovo happen in the same year", "Yes. Timor (1999) and Kosovo (1999)."),
        ("timor same yr as kosovo?", "Yes. Timor (1999) and Kosovo (1999)."),
        ("Kosovo and Timor: was that the same year?", "Yes. Kosovo (1999) and Timor (1999)."),
        ("was Chile in the same year as Kuwait", "No. Chile (1973) came before Kuwait (1990)."),
        ("did Chile and the boat people fall in the same decade", "Yes. Chile (1973) and the boat people (1975)."),
        ("were the signing and the entry into force in the same year", "No. The signing (19 October 1953) came before"),
        ("did ICEM and ICM start in the same year", "No. ICEM (1952) came before ICM (1980)."),
    ],
)
def test_two_things_are_of_the_same_year_or_not(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text).startswith(told)


def test_two_things_are_of_the_same_year_in_any_pack() -> None:
    told = answer(bot_of(VARROW), "did the Great Gale and the Whit Gale happen in the same century")
    assert told.startswith("No. The Great Gale")


def test_then_is_the_year_of_both() -> None:
    told = answer(bot_of(IOM), "did timor and kosovo happen in the same year?", "name that year")
    assert told.startswith("In 1999 IOM was called")


@pytest.mark.parametrize(
    "text", ["did Peru and Kosovo happen in the same year", "did both happen in the same year", "is it the same year"]
)
def test_what_is_not_named_is_of_no_year(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("is ICEM an earlier name than ICM?", "Yes. ICEM (1952) came before ICM (1980)."),
        ("was ICM a newer name than IOM?", "No. ICM (1980) came before IOM (1989)."),
        ("is Chile an earlier event than Kuwait?", "Yes. Chile (1973) came before Kuwait (1990)."),
    ],
)
def test_one_is_the_earlier_name_or_not(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text) == told


def test_by_how_many_years_it_is_older_is_counted_from_begin_to_begin() -> None:
    assert answer(bot_of(IOM), "is ICEM older than ICM?", "by how many years?") == "28 years: from 1952 to 1980."
