"""Names that end in a figure and a letter: a letter more or less is another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import answer, ask, imported

if TYPE_CHECKING:
    from bot.bot import Bot

_LOCKERS = """\
    Locker,Holder [item: person],Height (cm),Padlock
    Locker 1,Ida Moss,180,yes
    Locker 4A,Wim Bos,90,yes
    Locker 4B,Nell Carr,60,no
    Locker 7,Olaf Kint,180,no
    """
_PLANES = """\
    Aircraft,Maker,Built,Engine [text]
    Falk 12,Falk,1934,R5
    Falk 12C,Falk,1938,R7
    Heron K9,Heron,1941,V12
    Tern 300ST,Tern,1952,J35
    DH-88/2B,Dale,1936,G6
    Gull II,Dale,1931,G2
    Gull IIe,Dale,1933,G4
    Rook,Falk,1950,R9
    Rook+,Falk,1955,R11
    """


@pytest.fixture(scope="module")
def lockers(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "lockers", _LOCKERS)


@pytest.fixture(scope="module")
def planes(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "planes", _PLANES)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("who is the holder of locker 4b", "Nell Carr"),
        ("WHO IS THE HOLDER OF LOCKER 4B", "Nell Carr"),
        ("holder of locker 4a?", "Wim Bos"),
        ("is nell carr the holder of locker 4b", "Yes."),
        ("how high is locker 4b", "60 cm"),
        ("which is higher, locker 4b or locker 7", "Locker 7"),
        ("does locker 4b have a padlock", "no padlock"),
    ],
)
def test_a_small_letter_behind_a_figure_is_a_part_of_the_name(question: str, told: str, lockers: Bot) -> None:
    assert told in answer(lockers, question)


@pytest.mark.parametrize(
    "question",
    [
        "who is the holder of locker 1a",
        "who is the holder of locker 7b",
        "who is the holder of locker 7c",
        "who is the holder of locker 4",
        "is wim bos the holder of locker 4",
        "does locker 7a have a padlock",
    ],
)
def test_a_code_with_a_letter_more_or_less_is_none_of_the_names(question: str, lockers: Bot) -> None:
    assert ask(lockers, question).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("when was the falk 12 built", "1934"),
        ("when was the falk 12c built", "1938"),
        ("engine of the heron k9", "V12"),
        ("engine of the tern 300st", "J35"),
        ("engine of the dh-88/2b", "G6"),
    ],
)
def test_a_code_is_found_as_it_is_written(question: str, told: str, planes: Bot) -> None:
    assert told in answer(planes, question)


@pytest.mark.parametrize(
    "question",
    [
        "when was the falk 12k built",
        "when was the falk 12b built",
        "when was the falk 12cx built",
        "engine of the heron k9b",
        "engine of the 300STE",
        "engine of the Tern 300sted",
        "engine of the dh-88/2",
        "engine of the dh-88/2c",
    ],
)
def test_a_code_that_only_begins_like_a_name_is_another(question: str, planes: Bot) -> None:
    assert ask(planes, question).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("when was the gull II built", "Gull II was built in 1931"),
        ("When was the Gull IIe built?", "Gull IIe was built in 1933"),
        ("engine of the rook", "R9"),
        ("engine of the rook+", "R11"),
        ("Who is the maker of the Rook+?", "maker of Rook+"),
        ("was the rook+ built in 1950", "No. Rook+ was built in 1955"),
    ],
)
def test_a_name_that_is_typed_just_so_is_none_that_looks_like_it(question: str, told: str, planes: Bot) -> None:
    assert told in answer(planes, question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("height of lockers 1 and 4b", ("180", "60")),
        ("heights of lockers 1, 4a and 4b", ("180", "90", "60")),
        ("which is higher, locker 4a or 4b", ("Locker 4A:", "90")),
    ],
)
def test_the_noun_of_numbered_names_is_said_once(question: str, told: tuple[str, ...], lockers: Bot) -> None:
    said = answer(lockers, question)
    assert all(word in said for word in told)
    assert "No." not in said


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("is the height of locker 1 180", "Yes."),
        ("is locker 4a higher than 50", "Yes."),
        ("lockers higher than 70", "4A"),
    ],
)
def test_a_number_that_is_no_name_is_a_figure(question: str, told: str, lockers: Bot) -> None:
    assert told in answer(lockers, question)


@pytest.mark.parametrize("question", ["height of lockers 1 and 9", "heights of lockers 4a and 4c"])
def test_a_number_behind_and_is_no_claimed_figure(question: str, lockers: Bot) -> None:
    assert "No." not in ask(lockers, question).text
