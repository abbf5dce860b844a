"""A table that has a column for the present one and another for the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import answer, ask, imported

if TYPE_CHECKING:
    from bot.bot import Bot

_MOORINGS = """\
    Mooring,Length (m),Keeper [item: person],Since,Previous keeper [item: person],Fee per year
    Mooring 1,9,Ida Moss,1998,Abel Rook,£45
    Mooring 2,12,Wim Bos,2011,,£24
    Mooring 3,9,Nell Carr,2019,Ida Moss,£24
    Mooring 4,15,Tess Vane,2021,Olaf Kint,£60
    Mooring 5,15,Olaf Kint,1994,,£60
    Mooring 6,9,vacant,,Abel Rook,£24
    """
_ORGANS = """\
    Chapel,Built,Organist [item: person],Since,Former organist [item: person]
    Holm Chapel,1850,Ada Lark,2004,Ned Frost
    Wick Chapel,1874,Ned Frost,1996,
    Aith Chapel,1902,Kit Dunn,2016,Ada Lark
    """


@pytest.fixture(scope="module")
def moorings(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "moorings", _MOORINGS)


@pytest.fixture(scope="module")
def organs(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "organs", _ORGANS)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("who was the previous keeper of mooring 1", "previous keeper of Mooring 1 is Abel Rook"),
        ("who is the keeper of mooring 1", "keeper of Mooring 1 is Ida Moss"),
        ("was abel rook the keeper of mooring 1", "Yes. The previous keeper"),
        ("was olaf kint ever keeper of mooring 4", "Yes. The previous keeper"),
        ("is olaf kint the keeper of mooring 4", "No. The keeper of Mooring 4 is Tess Vane"),
        ("is ida moss the keeper of mooring 1", "Yes."),
        ("has nell carr always been the keeper of mooring 3", "previous keeper of Mooring 3 is Ida Moss"),
    ],
)
def test_the_one_before_is_told_by_the_column_for_it(question: str, told: str, moorings: Bot) -> None:
    assert told in answer(moorings, question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("who was the former organist of holm chapel", "former organist of Holm Chapel is Ned Frost"),
        ("was ada lark organist of aith chapel", "Yes. The former organist"),
        ("was ada lark the organist of holm chapel", "Yes. The organist"),
    ],
)
def test_another_word_for_the_one_before_does_the_same(question: str, told: str, organs: Bot) -> None:
    assert told in answer(organs, question)


@pytest.mark.parametrize("question", ["who was the previous keeper of mooring 2", "previous keeper of mooring 5?"])
def test_where_the_one_before_is_not_given_the_present_one_is_not_told(question: str, moorings: Bot) -> None:
    reply = ask(moorings, question)
    assert reply.status is Status.UNKNOWN
    assert "previous keeper" in reply.text
    assert "Wim Bos" not in reply.text
    assert "Olaf Kint" not in reply.text


@pytest.mark.parametrize(
    "question",
    [
        "was ida moss the keeper of mooring 2",
        "was nell carr ever keeper of mooring 5",
        "was ida moss keeper of mooring 4",
    ],
)
def test_who_was_there_before_the_first_that_is_known_is_not_denied(question: str, moorings: Bot) -> None:
    assert ask(moorings, question).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("who was the previous keeper of mooring 3? / who is it now?", "keeper of Mooring 3 is Nell Carr"),
        ("who was the previous keeper of mooring 1? / and now?", "keeper of Mooring 1 is Ida Moss"),
    ],
)
def test_now_asks_of_the_present_one(turns: str, told: str, moorings: Bot) -> None:
    assert told in answer(moorings, *turns.split(" / "))


@pytest.mark.parametrize(
    "turns",
    [
        "who was the previous keeper of mooring 6? / who is it now?",
        "which mooring did abel rook have? / who has it now?",
    ],
)
def test_now_tells_nobody_of_the_past(turns: str, moorings: Bot) -> None:
    assert ask(moorings, *turns.split(" / ")).status is not Status.ANSWER


@pytest.mark.parametrize("question", ["is mooring 6 keepered", "where was abel rook in 1999", "where is ida moss"])
def test_what_is_asked_otherwise_is_not_told_by_the_way(question: str, moorings: Bot) -> None:
    assert ask(moorings, question).status is not Status.ANSWER


@pytest.mark.parametrize("turns", ["when did tess vane become keeper? / who else became keeper in 2021?"])
def test_others_of_any_mooring_are_not_denied(turns: str, moorings: Bot) -> None:
    assert "no others" not in ask(moorings, *turns.split(" / ")).text
