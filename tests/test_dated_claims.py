"""A time that is said to be that of something is affirmed or denied, also where an order says which it is."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of


@pytest.mark.parametrize(
    ("question", "must"),
    [
        ("was 1952 the year of the first rename?", "Yes. The name changed in 1952"),
        ("did the first rename happen in 1980?", "No. The name changed in 1952"),
        ("was 1980 the year of the last name change?", "No. The name changed in 1989"),
        ("1952 was the year of the first rename, right?", "Yes. The name changed in 1952"),
        ("was 1989 when it got its third name", "No. The Intergovernmental Committee for Migration (ICM) became"),
        ("did it get its third name in 1980?", "Yes. The Intergovernmental Committee for Migration (ICM) became"),
        ("was 1980 when ICEM ended", "Yes. The Intergovernmental Committee for European Migration"),
        ("is 1951 the year in which IOM was founded", "Yes. IOM was founded in 1951"),
        ("1953 was when the constitution was concluded, right?", "Yes. The Constitution was concluded"),
        ("was 1956 the year of the first crisis", "Yes. IOM's history tracks Hungary (1956)."),
        ("was 1990 the year of the last crisis", "No. IOM's history tracks the Haiti earthquake (2010)."),
        ("was ICM the second name?", "No. The second name was the Intergovernmental Committee for European Migration"),
        ("was ICM the third name?", "Yes. IOM was called the Intergovernmental Committee for Migration"),
        ("was the third name ICEM", "No. The third name was the Intergovernmental Committee for Migration"),
        # statements that somebody wants confirmed
        ("ICM lasted longer than ICEM, didn't it?", "No. The Intergovernmental Committee for European Migration"),
        (
            "ICEM outlasted ICM, right?",
            "Yes. The Intergovernmental Committee for European Migration (ICEM) lasted longer",
        ),
        ("it had the name ICEM until 1989, true?", "No. IOM was called the Intergovernmental"),
        ("the name was ICEM until 1989, true?", "No. IOM was called the Intergovernmental"),
        ("it kept the name ICEM until 1980, true?", "Yes. Until 1980 IOM was called the Intergovernmental"),
        ("it bore the name ICM in 1985, right?", "Yes. In 1985 IOM was called"),
        # no claims
        ("the name ICEM in 1975", "In 1975 IOM was called"),
        ("the name it had in 1975", "In 1975 IOM was called"),
        ("was IOM founded as PICMME", "IOM was founded in 1951 as the Provisional"),
        ("how many million did the war uproot", "The Second World War uprooted an estimated 11 million people."),
        ("when was the last name change", "The name changed in 1989"),
        ("what was the first crisis in the 1990s", "IOM's history tracks Kuwait (1990)."),
        ("what was its second name", "The second name was the Intergovernmental Committee for European Migration"),
    ],
)
def test_a_time_is_held_against_what_is_claimed_of_it(question: str, must: str) -> None:
    assert answer(bot_of(IOM), question).startswith(must)


@pytest.mark.parametrize(
    "question",
    [
        "was 1952 the year of the first secret rename?",
        "was ICM the second French name?",
        "was 1952 when Bob came",
        "was IOM founded as IOM",
        "was IOM founded as ICEM",
        "IOM was founded as IOM, right?",
        "it changed its name in every decade, correct?",
        "how many months between the two membership figures",
    ],
)
def test_a_word_that_is_not_explained_is_not_affirmed(question: str) -> None:
    assert ask(bot_of(IOM), question).status is Status.UNKNOWN


def test_times_of_other_items_are_held_against_claims_too() -> None:
    assert answer(bot_of(VARROW), "was 1868 the year of the last renaming of Port Esmond").startswith("Yes.")
    assert answer(bot_of(VARROW), "was Thomas Venn the second Reeve").startswith("No. Isobel Tait")


@pytest.mark.parametrize(
    "text",
    [
        "Given that the Constitution entered into force upon the very day of its conclusion, what is that single date?",
        "Did the Constitution enter into force on the day of its conclusion?",
        "the constitution entered into force on the day it was concluded, right?",
        "Was the constitution in force before it was concluded?",
    ],
)
def test_what_is_denied_of_the_date_of_another_fact_is_told_with_both_dates(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is not Status.ANSWER or ("1953" in reply.text and "30 November 1954" in reply.text), reply.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "PICMME was the name until 1954, right? / 1954 is when the Constitution entered into force, right?",
            "Yes. The",
        ),
        ("was it ICEM in 1955? / 1956 is when Hungary was though, right?", "Yes. IOM's history tracks Hungary (1956)."),
        ("was it ICEM in 1955? / 1957 was when Hungary was, right?", "No. "),
        # "when" says the time of the claim before
        ("was it ICEM in 1985? / and when Chile was on?", "Yes. In 1973"),
    ],
)
def test_a_year_that_is_when_something_was_is_the_year_of_that(text: str, told: str) -> None:
    assert answer(bot_of(IOM), *text.split(" / ")).startswith(told)
