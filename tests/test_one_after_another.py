"""Who was before whom and longer than whom, and what figures of several years come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import answer, ask, imported

if TYPE_CHECKING:
    from bot.bot import Bot

_CAPTAINS = """\
    Club,Captain [item: person],From,To
    Thornby Rowing Club,Ada Berg,1921,1938
    Thornby Rowing Club,Ivo Marsh,1938,1946
    Thornby Rowing Club,Kit Dunn,1946,1958
    Thornby Rowing Club,Ida Moss,1958,1966
    Thornby Rowing Club,Wim Bos,1966,1974
    Thornby Rowing Club,Ida Moss,1974,1979
    Thornby Rowing Club,Olaf Kint,1979,2020
    Thornby Rowing Club,Nell Carr,2020,
    """
_YEARS = """\
    Year,Guests,Cooks,Warden
    2015,410,3,Tess Vane
    2016,520,4,Tess Vane
    2017,480,4,Abel Rook
    2018,390,5,Abel Rook
    """


@pytest.fixture(scope="module")
def rowing(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "captains", _CAPTAINS)


@pytest.fixture(scope="module")
def hostel(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "years", _YEARS, "--item", "Holm Hostel")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("who did wim bos succeed as captain", "Before Wim Bos it was Ida Moss"),
        ("who did ivo marsh take over from", "Before Ivo Marsh it was Ada Berg"),
        ("who did ivo marsh replace", "Before Ivo Marsh it was Ada Berg"),
        ("who succeeded ivo marsh", "After Ivo Marsh came Kit Dunn"),
        ("who was captain after ivo marsh", "After Ivo Marsh came Kit Dunn"),
    ],
)
def test_whom_somebody_took_over_from_came_before(question: str, told: str, rowing: Bot) -> None:
    assert told in answer(rowing, question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("was ada berg captain before kit dunn", "Yes. Ada Berg"),
        ("was kit dunn captain before ada berg", "No. Ada Berg"),
        ("was kit dunn captain after ada berg", "Yes. Kit Dunn"),
        ("who was captain first, kit dunn or ivo marsh", "Ivo Marsh (from 1938 to 1946) came before Kit Dunn"),
        ("who was captain for longer, ada berg or kit dunn", "Ada Berg lasted longer: 17 years"),
    ],
)
def test_two_who_are_named_are_held_against_each_other(question: str, told: str, rowing: Bot) -> None:
    assert told in answer(rowing, question)


def test_a_term_that_goes_on_is_not_the_shortest(rowing: Bot) -> None:
    said = answer(rowing, "who was captain for the shortest time")
    assert "Nell Carr" not in said
    assert "8 years" in said


def test_a_question_in_full_does_not_hang_on_the_turn_before(rowing: Bot) -> None:
    assert "Olaf Kint" in answer(rowing, "who was the second captain?", "who was the last but one captain?")
    assert "Ada Berg" in answer(rowing, "who was the second captain?", "and the one before?")


@pytest.mark.parametrize("question", ["who was the warden before tess vane", "who came before tess vane as warden"])
def test_before_the_first_that_a_sheet_tells_may_have_been_others(question: str, hostel: Bot) -> None:
    assert ask(hostel, question).status is not Status.ANSWER


@pytest.mark.parametrize(
    "question", ["how many guests in total", "how many guests were there altogether", "total guests"]
)
def test_what_came_in_each_year_adds_up(question: str, hostel: Bot) -> None:
    assert "1,800 guests in all" in answer(hostel, question)


def test_what_there_was_in_each_year_does_not_add_up(hostel: Bot) -> None:
    assert "16" not in ask(hostel, "how many cooks in total").text


@pytest.mark.parametrize("turn", ["more than 2015?", "was that more than 2016", "less than 2016?"])
def test_a_year_is_no_figure_to_hold_against_one(turn: str, hostel: Bot) -> None:
    assert ask(hostel, "how many guests in 2017?", turn).status is not Status.ANSWER


@pytest.mark.parametrize(("turn", "told"), [("more than 500?", "No."), ("more than 400?", "Yes.")])
def test_another_number_is_held_against_it(turn: str, told: str, hostel: Bot) -> None:
    assert told in answer(hostel, "how many guests in 2017?", turn)
