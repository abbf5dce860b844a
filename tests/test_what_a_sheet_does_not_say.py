"""Near misses on imported sheets: what a thing fetched or costs to keep, sums of a stock, bays called by a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.model import Status
from tests.packs.bots import IOM, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.bot import Bot

_TRAMS = """\
Tram,Built,Cost,Bay,Tram driver,Fate
Old Bess,1902,£310,A1,Ned Fry,scrapped
Grey Lady,1911,£480,B4,Una Fell,sold to Larch Works
Comet,1921,£900,A1,Ned Fry,sold
Swallow,1936,"£1,200",B2,Una Fell,
"""
_YEARS = """\
Year,Members,Rent,Visitors,Plots let
2011,40,£22,210,12
2012,44,£24,180,14
2013,43,£25,240,11
"""
_BEERS = """\
Beer,Brewed,Price
Black Lantern,1902,£3.10
Red Gate,1911,£4.20
"""


def _bot(folder: Path, table: str) -> Bot:
    (folder / "things.csv").write_text(table, encoding="utf-8")
    assert main(["import", "csv", str(folder / "things.csv"), "-o", str(folder / "pack")]) == 0
    return bot_of(folder / "pack")


@pytest.fixture(scope="module")
def trams(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return _bot(tmp_path_factory.mktemp("trams"), _TRAMS)


@pytest.fixture(scope="module")
def years(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return _bot(tmp_path_factory.mktemp("years"), _YEARS)


@pytest.fixture(scope="module")
def beers(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return _bot(tmp_path_factory.mktemp("beers"), _BEERS)


@pytest.mark.parametrize(
    "text",
    [
        "how much did Old Bess sell for",
        "how much was Old Bess sold for",
        "how much did the Comet go for",
        "what price did Grey Lady go for",
        "how expensive is Swallow to run",
        "how much does Swallow cost to maintain",
        "what is the resale value of Swallow",
    ],
)
def test_what_a_thing_cost_is_not_what_it_fetched_or_takes_to_keep(trams: Bot, text: str) -> None:
    assert ask(trams, text).status is not Status.ANSWER


@pytest.mark.parametrize("text", ["how much did Swallow cost", "how expensive was Swallow", "the price of Swallow?"])
def test_what_a_thing_cost_is_told(trams: Bot, text: str) -> None:
    assert "£1,200" in answer(trams, text)


def test_what_has_a_price_sells_for_that(beers: Bot) -> None:
    assert "£3.10" in answer(beers, "how much does Black Lantern sell for")


def test_the_budget_of_what_is_run_each_year_is_what_it_costs_to_run() -> None:
    assert "budget" in answer(bot_of(IOM), "how much does it cost to run IOM")


@pytest.mark.parametrize("text", ["how many tram drivers are there", "how many tram drivers have there been"])
def test_people_are_not_counted_by_what_they_drive(trams: Bot, text: str) -> None:
    assert ask(trams, text).status is not Status.ANSWER


def test_those_that_have_somebody_are_counted(trams: Bot) -> None:
    assert "four trams" in answer(trams, "how many trams have a tram driver")


def test_what_was_sold_to_somebody_was_sold(trams: Bot) -> None:
    told = answer(trams, "which trams were sold")
    assert "two of the four trams" in told
    assert "Grey Lady" in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("which trams are in bay A1", "Old Bess and Comet"),
        ("what is in bay B4", "Grey Lady"),
        ("which tram has bay b2", "Swallow"),
        ("is Swallow in bay B2", "Yes."),
        ("is Swallow in bay A1", "No."),
    ],
)
def test_a_letter_and_a_figure_are_a_code(trams: Bot, text: str, told: str) -> None:
    assert told in answer(trams, text)


@pytest.mark.parametrize(
    "text",
    ["which trams are in bay B", "which trams are in bay 1", "what is in bay A", "which trams are in bay C1"],
)
def test_half_a_code_or_another_names_no_bay(trams: Bot, text: str) -> None:
    assert ask(trams, text).status is not Status.ANSWER


def test_a_code_is_not_the_word_that_it_sounds_like(trams: Bot) -> None:
    assert "Grey Lady" not in ask(trams, "who was the tram driver before Una Fell").text.partition("You could")[0]


@pytest.mark.parametrize("text", ["total members", "what is the total of the rents", "how many members in all years"])
def test_a_stock_is_not_summed_over_years(years: Bot, text: str) -> None:
    assert ask(years, text).status is not Status.ANSWER


@pytest.mark.parametrize(("text", "told"), [("total visitors", "630 visitors in all"), ("average rent", "on average")])
def test_what_came_in_each_year_is_summed_and_a_stock_has_an_average(years: Bot, text: str, told: str) -> None:
    assert told in answer(years, text)


@pytest.mark.parametrize("text", ["did the members go up in 2012", "did the rent fall in 2013", "has the rent risen"])
def test_a_single_figure_says_nothing_of_how_it_moved(years: Bot, text: str) -> None:
    assert ask(years, text).status is not Status.ANSWER
