"""Amounts that a question claims: how long something lasted, how often it changed, more than a number or fewer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path

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
        (
            "What was it called in 1970? / how long was that? / is that longer than PICMME?",
            "Yes.|28 years|one year",
            "No.",
        ),
        ("What was it called in 1985? / was it longer in use than ICEM?", "No.|28 years|9 years", "Yes"),
        ("What was it called in 1985? / longer than ICEM?", "No.|28 years|9 years", "1953"),
        ("What was it called in 1985? / was ICEM longer than that?", "Yes.|28 years|9 years", "No."),
        ("What was it called in 1985? / shorter than ICEM?", "Yes.|28 years|9 years", "No."),
        ("What was it called in 1985? / how much longer than PICMME was that?", "8 years more", "Yes"),
        ("What was it called in 1985? / how much longer was ICEM?", "19 years more", "IOM lasted"),
        ("What was it called in 1985? / which lasted longer, that or PICMME?", "9 years|one year", "Yes"),
        ("did any name last less than 2 years?", "Yes.|PICMME|one year", "IOM)"),
        ("did any name last more than 20 years?", "Yes.|ICEM|IOM", "ICM)"),
        ("did any name last more than 40 years?", "26 years up to April 2015", "Yes|No."),
        # how old it is, and how long ago something was
        ("Is it more than 50 years old?", "Yes.|75 years", "No."),
        ("Is it older than a hundred years?", "No.|75 years", "Yes"),
        ("Was it at least 30 years old in 1975?", "No.|24 years", "Yes"),
        ("How many years is it since the Constitution entered into force?", "71 years|1954", ""),
        ("When was Kosovo? / how long is it since then?", "27 years|1999", ""),
        ("my prof says iom was under 30 when 'european' was cut from its name. true?", "Yes. In 1980|29 years", "No."),
        ("was it over 30 when it became IOM?", "Yes. In 1989 IOM was 38 years old", "No."),
        ("was IOM under 30 in 1985?", "No. In 1985 IOM was 34 years old", "Yes"),
        ("iom was 29 when it became ICM", "Yes. In 1980 IOM was 29 years old", "No."),
        ("iom was 29 years old when it became ICM", "Yes. In 1980 IOM was 29 years old", "26 years"),
        ("when 'european' was dropped from the name, was iom less than 30 years old?", "29 years", "26 years"),
        ("did iom turn 50 in 2001?", "Yes. In 2001 IOM was 50 years old", "No."),
        ("iom turned 60 in 2010, right?", "No. In 2010 IOM was 59 years old", "Yes"),
        ("how old does the organization turn in 2021?", "In 2021 IOM was 70 years old", ""),
        ("what age did it reach in 2011?", "In 2011 IOM was 60 years old", ""),
        # how often it changed
        ("Had it been renamed three times by 1985?", "No.|twice", "Yes"),
        ("Had it been renamed twice by 1985?", "Yes.|twice", "No."),
        ("Was it renamed only once by 1985?", "No.|twice", "Yes"),
        ("Had it been renamed three times already by 1985, or only twice?", "twice|1980", "Yes|No."),
        ("Has the name changed more than twice?", "Yes.|three times", "No."),
        ("Had it changed its name four times by 2000?", "No.|three times", "Yes"),
        ("what alteration of title, if any, was effected in 1980?", "1980|(ICM)", "1989"),
        ("name changed five times if i counted well", "No.|three times", "Yes"),
        ("by my count the name changed four times", "No.|three times", "Yes"),
        ("how often was the name changed by 1985? / and up to today?", "three times", "twice"),
        # how many values there were
        ("did it have three names by 1975?", "No. By 1975 there were two names|(ICEM)", "(ICM)"),
        ("had it had two names by 1975?", "Yes. By 1975 there were two names", "(ICM)"),
        ("it had two names by 1975", "Yes. By 1975 there were two names", "(ICM)"),
        ("did it have more than two names by 1975?", "No. By 1975 there were two names", "Yes"),
        ("were there three names before 1985?", "Yes. Before 1985 there were three names", "No."),
        ("did iom have two names in 1980", "Yes. In 1980 there were two names", "No."),
        ("did it have three names in 1960?", "No. In 1960 there was one name", "Yes"),
        ("has it had five names?", "No. IOM has had four names", "Yes"),
        ("has iom had at least four names?", "Yes. IOM has had four names", "No."),
        # how a figure went
        ("observers 2014 vs 2015: up, down or flat", "from 10 to 10: no change", ""),
        ("did the number of members go up or down between June 2014 and April 2015", "156 to 157: one more", ""),
        ("did it gain a member between June 2014 and April 2015?", "156 to 157: one more", ""),
        # more or less than a number
        ("More than 150 members in mid 2014, or fewer?", "156", "Yes|No."),
        ("at least 156 members in June 2014?", "Yes.|156", "No."),
        ("no more than 156 members in June 2014?", "Yes.|156", "No."),
        # which way it went
        ("observers 2014 vs 2015: up, down or flat", "from 10 to 10|no change", ""),
        ("members 2014 to 2015, up or down?", "from 156 to 157|one more", ""),
        ("has the number of members gone up or down since 2014?", "from 156 to 157|one more", ""),
        ("is the number of observers unchanged since 2014?", "from 10 to 10|no change", ""),
        ("membership 2014/2015: higher or lower?", "from 156 to 157|one more", ""),
        ("were there fewer observers in 2015 than 2014?", "from 10 to 10|no change", "Yes"),
        # of what date a figure is
        ("How many members does it have? / date for those?", "157|April 2015", ""),
        ("How many members did it have in June 2014? / date?", "156|June 2014", "157"),
        ("What date is the member count from?", "157|April 2015", "1951"),
        # a number of changes is none of names
        ("does it have three name changes?", "Yes. The name changed three times", "four names"),
        ("list the three name changes", "The name changed three times", "No."),
        ("it has had four name changes", "No. The name changed three times", "four names"),
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
    ("text", "told"),
    [
        ("was Gannock Light under 30 in 1880?", "Yes. In 1880 Gannock Light was 26 years old"),
        ("was Thomas Venn over 70 when he died?", "Yes. In 1983 Thomas Venn was 77 years old"),
        ("how old did Thomas Venn turn in 1956?", "In 1956 Thomas Venn was 50 years old"),
    ],
)
def test_a_bare_number_with_a_time_is_an_age(text: str, told: str) -> None:
    assert ask(bot_of(VARROW), text).text.startswith(told)


@pytest.mark.parametrize(
    "turns",
    [
        "Was it called ICM for ten years in Chile?",
        "Did the staff stay more than ten years?",
        "Did it help refugees for more than ten years?",
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
        "did it have three secret names by 1975?",
        "did iom reach 150 in 2014?",
        "was its director under 30 in 1980?",
        "was it 40 when it was renamed in Geneva?",
        "was iom in its thirties in 1985?",
        "how old did the members turn in 2011?",
        "was iom under 30 refugees in 1980?",
        "did its director have two names by 1975?",
        "staff 2014 vs 2015: up, down or flat",
        "members 2014 vs 2015: up, down or sideways",
        "did the members in Africa go up or down between 2014 and 2015?",
        "What was it called in 1985? / is that longer than the war?",
        "What was it called in 1985? / is that longer than Kosovo?",
        "When was it founded? / is that longer than PICMME?",
        "which names lasted longer than ICM?",
        "how much longer was ICEM?",
        "had it already had three names in 1975?",
    ],
)
def test_an_amount_that_no_fact_tells_is_declined(turns: str) -> None:
    reply = ask(bot_of(IOM), *turns.split(" / "))
    assert reply.status in {U, C}, f"{turns}\n{reply.text}"


@pytest.mark.parametrize("text", ["which year had two names", "when were two elections held"])
def test_how_many_a_year_had_is_not_answered_by_all_of_them(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("when did the two crises of 1999 happen", "Kosovo: 1999 and Timor: 1999"),
        ("in what years were the two elections", "The Afghan elections: 2004 and the Iraqi elections: 2005"),
    ],
)
def test_how_many_are_known_may_be_said_of_them(text: str, must: str) -> None:
    assert must in ask(bot_of(IOM), text).text


def test_a_value_that_is_named_in_place_of_another_is_claimed_once() -> None:
    text = answer(bot_of(IOM), "was it called ICM in 1985", "and ICEM?")
    assert text.startswith("No. In 1985 IOM was called the Intergovernmental Committee for Migration (ICM)")
    assert text.count("No. ") == 1


@pytest.mark.parametrize(
    ("pack", "question", "told"),
    [
        (IOM, "does IOM have 157 members?", "Yes. As of April 2015"),
        (IOM, "is 157 the right number of members?", "Yes. As of April 2015"),
        (IOM, "did it have 156 members in 2014?", "Yes. As of June 2014"),
        (IOM, "is the budget 1.3 billion dollars?", "Yes. IOM's annual"),
        (VARROW, "is Gannock Light 41 m high?", "Yes. Gannock Light"),
        (VARROW, "did Hesk have 410 inhabitants in 1931?", "Yes. As of 1931"),
        (IOM, "does IOM have 8400 staff?", "IOM has some 8,400 staff"),
        (IOM, "does IOM have 156 members?", "No."),
    ],
)
def test_a_figure_that_is_exact_is_affirmed_and_one_that_is_not_is_told(pack: Path, question: str, told: str) -> None:
    assert answer(bot_of(pack), question).startswith(told)
