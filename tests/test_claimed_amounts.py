"""Amounts that a question claims: how long something lasted, how often it changed, more than a number or fewer."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, ROOT, ask, bot_of

VARROW = ROOT / "knowledge" / "varrow"
A, U, C = Status.ANSWER, Status.UNKNOWN, Status.CLARIFY


@pytest.mark.parametrize(
    ("turns", "must", "must_not"),
    [
        # how long it lasted
        ("Did ICM last more than ten years?", "No.|9 years", "Yes"),
        ("Was ICEM in use for at least 28 years?", "Yes.|28 years", "No."),
        ("Was it called ICM for less than ten years?", "Yes.|9 years", "No."),
        ("Was PICMME the name for only a year?", "Yes.|one year", "(ICM)"),
        ("Did the name ICEM last twenty-eight years?", "Yes.|28 years", "1998"),
        ("What was it called in 1985? / Did that one make it past a decade?", "No.|9 years", "2026"),
        ("What was it called in 1985? / did it last ten years?", "No.|9 years", ""),
        ("Had it been called ICEM for more than ten years by 1965?", "Yes.|13 years", "28 years"),
        ("Had it been called ICEM for more than ten years in 1960?", "No.|8 years", "28 years"),
        ("Has it been called IOM for more than twenty years?", "Yes.|26 years up to April 2015", ""),
        ("Has it been called IOM for 30 years?", "26 years up to April 2015", "No.|Yes."),  # it may be by now
        ("Did ICEM last longer than ICM?", "Yes.|28 years", "No."),
        ("Did ICM last longer than ICEM?", "No.|28 years", "Yes"),
        ("did any name last less than 2 years?", "Yes.|PICMME|one year", "IOM)"),
        ("did any name last more than 20 years?", "Yes.|ICEM|IOM", "ICM)"),
        ("did any name last more than 40 years?", "26 years up to April 2015", "Yes|No."),
        # how old it is, and how long ago something was
        ("Is it more than 50 years old?", "Yes.|75 years", "No."),
        ("Is it older than a hundred years?", "No.|75 years", "Yes"),
        ("Was it at least 30 years old in 1975?", "No.|24 years", "Yes"),
        ("How many years is it since the Constitution entered into force?", "72 years|1954", ""),
        ("When was Kosovo? / how long is it since then?", "27 years|1999", ""),
        # how often it changed
        ("Had it been renamed three times by 1985?", "No.|twice", "Yes"),
        ("Had it been renamed twice by 1985?", "Yes.|twice", "No."),
        ("Was it renamed only once by 1985?", "No.|twice", "Yes"),
        ("Had it been renamed three times already by 1985, or only twice?", "twice|1980", "Yes|No."),
        ("Has the name changed more than twice?", "Yes.|three times", "No."),
        ("Had it changed its name four times by 2000?", "No.|three times", "Yes"),
        ("what alteration of title, if any, was effected in 1980?", "1980|(ICM)", "1989"),
        # more or less than a number
        ("More than 150 members in mid 2014, or fewer?", "156", "Yes|No."),
        ("at least 156 members in June 2014?", "Yes.|156", "No."),
        ("no more than 156 members in June 2014?", "Yes.|156", "No."),
        # of what date a figure is
        ("How many members does it have? / date for those?", "157|April 2015", ""),
        ("How many members did it have in June 2014? / date?", "156|June 2014", "157"),
        ("What date is the member count from?", "157|April 2015", "1951"),
    ],
)
def test_a_claimed_amount_is_held_against_the_facts(turns: str, must: str, must_not: str) -> None:
    reply = ask(bot_of(IOM), *turns.split(" / "))
    assert reply.status is A, f"{turns}\n{reply.text}"
    assert all(part in reply.text for part in must.split("|")), f"{turns}\n{reply.text}"
    assert not any(part in reply.text for part in must_not.split("|") if part), f"{turns}\n{reply.text}"


def test_how_long_somebody_held_an_office_is_claimed_in_the_same_way() -> None:
    assert ask(bot_of(VARROW), "Was Isobel Tait reeve for more than ten years?").text.startswith("Yes.")
    assert ask(bot_of(VARROW), "Was Isobel Tait reeve for more than twenty years?").text.startswith("No.")


@pytest.mark.parametrize(
    "turns",
    [
        "Was it called ICM for ten years in Chile?",
        "Did the staff stay more than ten years?",
        "Did it help refugees for more than ten years?",
        "Was it founded twice?",
        "Is the building more than 50 years old?",
        "Is the director older than 50 years?",
        "How long is it since France joined?",
        "Were there twice as many members in 2015?",
        "Was it renamed three times in Geneva?",
        "Did the membership double in ten years?",
        "Did ICM last longer than the war?",
        "Was the Constitution implemented in 1954?",
        "How many members does it have? / when did they join?",
        "What is its budget? / as of when?",
    ],
)
def test_an_amount_that_no_fact_tells_is_declined(turns: str) -> None:
    reply = ask(bot_of(IOM), *turns.split(" / "))
    assert reply.status in {U, C}, f"{turns}\n{reply.text}"
