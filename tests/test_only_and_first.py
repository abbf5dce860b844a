"""The only one, the first one that somebody made, and makers who are written in several ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import answer, ask, imported

if TYPE_CHECKING:
    from bot.bot import Bot

_KITES = """\
    Kite,Maker,Released,Discontinued,Designer,Country,Fee (£),Prize ($)
    Swift,Brandt,1977,1981,Ida Moss,UK,12,30
    Gannet,Brandt,1980,1985,Ida Moss,UK,20,12
    Petrel,BRANDT,1991,1995,Wim Bos,uk,30,
    Tern,Corvo,1977,1990,Nell Carr,Norway,12,
    Skua,Corvo,1988,1990,Nell Carr,UK,25,12
    Merlin,Delft,1991,1999,Olaf Kint,Malta,40,90
    """
_CHEESES = """\
    Cheese,Maker,Region,Milk
    Old Hob,Wickham,Dale,cow
    Blue Hob,wickham,Dale,goat
    Tarn,Ashe,Fell,ewe
    """


_ENGINES = """\
    Machine,Released
    Beam,1801
    Hot Bulb,1890
    Turbine,1931
    """


@pytest.fixture(scope="module")
def kites(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "kites", _KITES)


@pytest.fixture(scope="module")
def cheeses(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "cheeses", _CHEESES)


@pytest.fixture(scope="module")
def engines(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "engines", _ENGINES)


@pytest.mark.parametrize(
    "question",
    [
        "is the swift the only one with country uk",
        "was the swift the only one released in 1977",
        "is the merlin the only one with a fee of £40",
        "is the tern the only kite released in 1977",
        "did ida moss only design the swift",
    ],
)
def test_that_it_is_the_only_one_is_not_told_by_its_own_facts(question: str, kites: Bot) -> None:
    assert ask(kites, question).status is Status.UNKNOWN


def test_what_is_only_said_of_the_thing_itself_is_told(kites: Bot) -> None:
    assert "Yes." in answer(kites, "was the swift designed by ida moss")
    assert "Yes." in answer(kites, "was the swift released in 1977")


@pytest.mark.parametrize(
    ("question", "told", "others"),
    [
        ("what was the first kite made by corvo", "Tern", "Swift"),
        ("what was the last kite made by corvo", "Skua", "Merlin"),
        ("what was the last kite corvo made", "Skua", "Merlin"),
        ("what was the first kite corvo made", "Tern", "Swift"),
    ],
)
def test_the_first_of_a_maker_is_not_the_first_of_all(question: str, told: str, others: str, kites: Bot) -> None:
    said = ask(kites, question)
    assert others not in said.text
    assert said.status is Status.UNKNOWN or told in said.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("which kites did brandt make", ("Swift", "Gannet", "Petrel")),
        ("how many brandt kites are there", ("three", "Petrel")),
        ("is the petrel a brandt", ("Yes.",)),
        ("which kites have the country uk", ("Swift", "Gannet", "Petrel", "Skua")),
    ],
)
def test_one_value_in_several_capitals_is_one_value(question: str, told: tuple[str, ...], kites: Bot) -> None:
    said = answer(kites, question)
    assert all(word in said for word in told)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("which cheeses did wickham make", ("Old Hob", "Blue Hob")),
        ("is the blue hob a wickham", ("Yes.",)),
        ("is the tarn a wickham", ("No.",)),
    ],
)
def test_small_letters_do_the_same(question: str, told: tuple[str, ...], cheeses: Bot) -> None:
    said = ask(cheeses, question).text
    assert all(word in said for word in told)


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("which kites were released in 1977? / which in 1991?", ("Petrel", "Merlin")),
        ("which kites were released in 1977? / which ones in 1988?", ("Skua",)),
        ("which kites were released in 1977? / and which after 1985?", ("Petrel", "Skua", "Merlin")),
    ],
)
def test_which_at_another_time_asks_the_same_of_that(turns: str, told: tuple[str, ...], kites: Bot) -> None:
    said = answer(kites, *turns.split(" / "))
    assert all(word in said for word in told)
    assert "discontinued" not in said


def test_what_happened_is_asked_by_saying_so(kites: Bot) -> None:
    assert "discontinued" in answer(kites, "which kites were released in 1977?", "what happened in 1990?")


@pytest.mark.parametrize(
    ("question", "told", "others"),
    [
        ("which kites have a fee of £12", ("Swift", "Tern"), ("Gannet", "Skua")),
        ("which kites have a prize of $12", ("Gannet", "Skua"), ("Swift", "Tern")),
        ("was the fee of the swift £12", ("Yes.",), ()),
    ],
)
def test_a_figure_with_a_sign_is_one_of_that_money(
    question: str, told: tuple[str, ...], others: tuple[str, ...], kites: Bot
) -> None:
    said = answer(kites, question)
    assert all(word in said for word in told)
    assert not any(word in said for word in others)


@pytest.mark.parametrize(
    "question", ["which kites have a fee of $12", "was the fee of the swift $12", "is the prize of the swift £30"]
)
def test_a_figure_in_other_money_is_no_answer(question: str, kites: Bot) -> None:
    assert ask(kites, question).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("turns", "others"),
    [
        ("who made the tern? / what else did they make?", "My facts name no others"),
        ("who designed the merlin? / who else designed a kite?", "My facts name no others"),
    ],
)
def test_others_that_may_be_of_any_thing_are_not_denied(turns: str, others: str, kites: Bot) -> None:
    assert others not in ask(kites, *turns.split(" / ")).text


def test_which_of_two_came_first_is_not_told_by_what_one_has_done(kites: Bot) -> None:
    assert answer(kites, "did the gannet come before the skua").startswith("Yes.")
    assert answer(kites, "did the skua come before the gannet").startswith("No.")


@pytest.mark.parametrize("question", ["do you have an Ibex", "have you got any zorils"])
def test_whether_there_is_something_unknown_is_asked_of_the_facts(question: str, kites: Bot) -> None:
    assert ask(kites, question).status is Status.UNKNOWN


def test_a_noun_behind_a_superlative_addresses_nobody(engines: Bot) -> None:
    assert "Beam" in answer(engines, "which is the oldest machine")
    assert "Turbine" in answer(engines, "what is the newest machine")
