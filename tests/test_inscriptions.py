"""The name that stands on something of a date, or should stand on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "text",
    [
        "how would a newspaper of 1957 have referred to the agency?",
        "what would a letter from 1957 have called it",
        "what would a hungarian refugee in 1957 have called it",
        "how did a newspaper in 1957 call it",
    ],
)
def test_whoever_calls_it_so_gives_it_the_name_that_it_had(text: str) -> None:
    assert answer(bot_of(IOM), text).startswith("In 1957 IOM was called the Intergovernmental Committee for European")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Letterhead dated 14 March 1986. Which name should be printed on it?", "(ICM)"),
        ("I have a file from 1953. Which name of the organization belongs on the label?", "(ICEM)"),
        ("Which name should be on a 1967 letterhead?", "(ICEM)"),
        ("Which name goes on a document dated 1983?", "(ICM)"),
        ("What name would appear on a report published in 1958?", "(ICEM)"),
        ("What name should I use for 1975?", "(ICEM)"),
        ("Which name do I cite for a 1962 publication?", "(ICEM)"),
        ("Which name stood on the building in 1979?", "(ICEM)"),
        ("What was the agency called while it was arranging transport for migrants?", "In the 1950s"),
        # the date of a thing that was spoken of, whatever the tense of the question
        ("I'm writing about 1984. What should I call the organization?", "In 1984"),
        ("The coin is from 1985; what name does it bear?", "In 1985"),
        ("My book is from 1962. What is IOM called now?", "since 1989"),
        ("I was born in 1962. What is IOM called?", "since 1989"),
    ],
)
def test_the_name_of_a_dated_thing_is_that_of_its_date(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text",
    [
        "What was the name of the report in 1979?",
        "What is the name of a document from 1979?",
        "Which report name was used in 1979?",
        "Which name was on the Geneva building in 1979?",
        "Who printed the name in 1986?",
        "Which name should UNHCR print in 1986?",
        "What should be printed on it in 1986?",
    ],
)
def test_the_name_of_another_thing_is_not_told(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "Which year is Kosovo filed under", "1999"),
        (IOM, "under what year do you log Haiti", "2010"),
        (IOM, "which year do you list Haiti under", "2010"),
        (IOM, "which year is Chile put down under?", "1973"),
        (IOM, "Under which year is the Hungary crisis catalogued?", "1956"),
        (IOM, "which year is the founding noted under", "1951"),
        (VARROW, "which year is the Great Gale filed under", "1886"),
    ],
)
def test_the_year_under_which_something_is_kept_is_its_own(pack: Path, text: str, told: str) -> None:
    assert told in answer(bot_of(pack), text)


@pytest.mark.parametrize(
    "text",
    [
        "Which year is Zorbia filed under",
        "Which year is Kosovo filed under Serbia",
        "Which folder is Kosovo filed under",
        "When did IOM file the lawsuit",
        "When was the constitution filed?",
        "which year was IOM listed on the stock exchange",
    ],
)
def test_what_is_filed_itself_or_elsewhere_is_not_dated(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("What name would the badge have carried in 1975?", "In 1975"),
        ("name on the badge in 1975 would've been?", "In 1975"),
        ("the acronym in 1960 must have been?", "In 1960"),
        ("which name should the credit carry for a photo of 1986", "In 1986"),
        ("what should a caption of 1986 say as the name", "In 1986"),
        (
            "museum photo dated 14.II.1986. Which name should the credit carry if we go by the date?",
            "On 14 February 1986",
        ),
        ("what would IOM have gone by in 1951", "PICMME"),
        ("Which acronym will I find on letterheads printed two years before the switch to ICM?", "In 1978"),
        ("what was iom called in year nineteen seventy nine", "In 1979"),
        # the time that the message tells
        ("My dad came in 1960. What would it have been called?", "In 1960"),
        ("they left by boat in '75, somebody met them. name on the badge would've been?", "In 1975"),
    ],
)
def test_what_would_have_stood_there_then_is_the_name_of_then(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text",
    [
        "what would the UN have been called in 1975",
        "what name would IOM have preferred in 1975",
        "what would IOM have been called in 1975 if Hungary had left",
        "My dad came in 1960. What would it have been called if he had not come?",
        "My dad came in 1960. What would the ship have been called?",
        "My dad came in 1960. What would he have been called?",
        "What name will I find on the badge of the UN in 1975",
    ],
)
def test_what_never_was_or_something_else_has_no_name(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER
