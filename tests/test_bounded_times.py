"""Times that bound what is asked: how long by then, how many before, which was first after, in one pack and another."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

A, U = Status.ANSWER, Status.UNKNOWN


@pytest.mark.parametrize(
    ("turns", "must", "must_not"),
    [
        # how long it had been so by then, or was so within a time
        ("By 2000, how long had it been called IOM?", "By 2000: 11 years", "26 years"),
        ("In 2000, how long had it been IOM?", "11 years", "26 years"),
        ("How long had it been called ICEM by 1960?", "8 years|from 1952 to 1980", "28 years"),
        ("How long was it called ICEM before 1960?", "8 years", "28 years"),
        ("For how long after 1975 was it called ICEM?", "5 years", "28 years"),
        ("Haiti earthquake, when? / By then, how many years had it been called IOM?", "21 years", "26 years"),
        ("By 1995, how long had it been called ICEM?", "28 years, from 1952 to 1980", ""),
        ("years active of ICM", "9 years", ""),
        # how many and how often by then
        ("How many names had it had by 1970?", "two names|PICMME|ICEM", "(ICM)"),
        ("How many times had the name changed by 1985?", "twice|1952|1980", "1989"),
        ("Had it been renamed by 1970?", "Yes|1952", "1980"),
        ("how many names had it had by the time of the invasion of Iraq", "By 2003 there were four names", ""),
        ("how many names had it borne when Kuwait happened", "By 1990 there were four names", ""),
        ("how many crises had there been when it became IOM", "Four crises|Boat People", "Kuwait"),
        ("how many crises had there been by the time of the Haiti earthquake", "Ten crises", ""),
        ("how many names had it when Chile happened", "In 1973 there was one name", ""),
        # any time of a length before a fact or a date, or behind it, and the date at its end
        ("which crises happened in the five years after it became IOM", "Kuwait", "Hungary"),
        ("which crises happened in the ten years after the Constitution was concluded", "Hungary", "Czech"),
        (
            "what was it called the decade before Kuwait",
            "Between 1980 and 1989 IOM was called the Interg",
            "",
        ),
        ("what happened during the ten years after Kuwait", "Kosovo|Timor", "Kuwait"),
        ("which crises happened in the ten years after 1973", "Vietnamese", "Chile"),
        ("how many crises in the 20 years before 1973", "Two crises|Hungary|Czechoslovakia", "Chile"),
        ("what was it called ten years after Hungary", "In 1966|ICEM", ""),
        ("what was it called a decade after Hungary", "In 1966|ICEM", ""),
        # counted in each of several times
        ("how many crises in the 1970s and 1990s", "Two crises|Chile|Three crises|Timor", ""),
        ("how many crises were there in 1956, 1968 and 1973", "Hungary|Czechoslovakia|Chile", ""),
        ("how many name changes in the 1950s and the 1980s", "In the 1950s the name changed once|twice", ""),
        ("how many crises between 1970 and 1999", "Five crises", ""),
        # times that everybody knows by name
        ("what was it called during the cold war?", "Between 1947 and 1991 the name changed", ""),
        ("was it founded during the second world war?", "No.|1951", "Yes"),
        ("in the year of the moon landing, 1969, what was its name?", "In 1969|ICEM", ""),
        ("what was it called when the boat people were fleeing", "In 1975|ICEM", ""),
        ("how many rebrandings up to 1985", "twice", ""),
        # "already" asks of any time up to it
        ("Had the present name been adopted already in 2000?", "Yes.|1989", "No."),
        ("Had it become IOM already in 1985?", "No.|1989", "Yes."),
        ("Had they already changed the name in 1985?", "Yes. By 1985|twice", "No."),
        ("Had the constitution been concluded already in 1954?", "Yes.|1953", "No."),
        ("Had the constitution already entered into force in 1953?", "No.|1954", "Yes."),
        ("Had the constitution already entered into force between 1955 and 1957?", "Yes.|1954", "No."),
        ("Had the constitution already entered into force between 1951 and 1953?", "No.|1954", "Yes."),
        ("Was ICM already the name in 1985?", "Yes. In 1985", "No."),
        # which was first, last or longest within a time
        ("What was the first name after 1975?", "After 1975|ICM", "ICEM"),
        ("When was the last rename before 1985?", "1980", "became the name in 1989"),
        ("When did it first change its name after 1960?", "1980", "1952"),
        ("Which was the last crisis before 2000?", "Kosovo|Timor", "Iraq"),
        ("Which name lasted the shortest after 1960?", "ICM|9 years", "PICMME"),
        ("When was it founded? / How many years is that before 1975?", "24 years", ""),
        # several from one end on, and places in the order side by side
        ("What were the first three crises?", "Hungary|Czechoslovakia|Chile", "Vietnamese"),
        ("What are the three most recent crises?", "Iraq|Pakistan|Haiti", "Kosovo"),
        ("What were the last two names?", "(ICM)|(IOM)", "ICEM"),
        ("name the two crises before Kuwait", "Chile|Vietnamese", "Hungary"),
        ("the next two names after PICMME", "ICEM|(ICM)", "(IOM)"),
        ("the two crises following 1973?", "Vietnamese|Kuwait", "Kosovo"),
        ("the two crises of 1999?", "Kosovo|Timor", "eleven"),
        ("the three crises of 1999?", "two crises|not three", "Chile"),
        ("first and last name of the org?", "PICMME|(IOM)", "(ICM)"),
        ("When did the second and the third name begin?", "1952|1980", ""),
        # what is over, or goes on as far as the facts reach
        ("Was it no longer called ICEM in 1981?", "Right.|1980", "No."),
        ("Was it no longer called ICM in 1985?", "On the contrary:|1989", "Yes"),
        ("By 1985 had it stopped being ICEM?", "Yes.|ended in 1980", "By 1985 IOM"),
        ("It wasn't called ICM any more in 1995.", "Right.|International Organization", "Yes"),
        ("Has it been renamed since 1995?", "No.|as of April 2015", "Yes"),
        # only what is next to a date
        ("What was it called immediately before 1989?", "(ICM)", "PICMME"),
        ("What was it called just after 1952?", "ICEM", "(ICM)"),
        # which of several changes a time is told by
        ("How old was it at the time of its first renaming?", "In 1952", "In 1951"),
        ("Which crises happened before the last rename?", "Hungary|Vietnamese", "Kuwait"),
        ("Which crises happened after the second rename?", "Kuwait|Haiti", "Chile"),
        ("Which crises happened before it got its third name?", "Hungary|Vietnamese", "Kuwait"),
        # several times, and one time in another
        ("What happened in 1956 and in 1968?", "Hungary|Czechoslovakia", "Chile"),
        ("What happened in 1956, when it was called ICEM?", "Hungary", "Czechoslovakia"),
        # between two events, and events in their order
        ("What came between Hungary and Chile?", "Czechoslovakia", "Hungary|Chile"),
        ("What did they call it between Hungary and Chile?", "Between 1956 and 1973|ICEM", "ICM)"),
        ("Sort chronologically: Haiti, Hungary, Boat People.", "Hungary (1956), the Vietnamese", "Chile"),
        ("Did Hungary come earlier than Czechoslovakia?", "Yes.|1956", "No."),
    ],
)
def test_a_time_bounds_what_is_counted_and_measured(turns: str, must: str, must_not: str) -> None:
    reply = ask(bot_of(IOM), *turns.split(" / "))
    assert reply.status is A, f"{turns}\n{reply.text}"
    assert all(part in reply.text for part in must.split("|")), f"{turns}\n{reply.text}"
    assert not any(part in reply.text for part in must_not.split("|") if part), f"{turns}\n{reply.text}"


@pytest.mark.parametrize(
    ("question", "must", "must_not"),
    [
        ("How long had Isobel Tait been reeve by 1930?", "11 years", "15 years"),
        ("By 1960, how many reeves had there been?", "Five|Magnus Orre", "Colin"),
        ("Who was the first reeve after 1930?", "Harald Venn", "Magnus"),
        ("Which reeve served longest before 1940?", "Magnus Orre", "Jean Pask"),
        ("How many reeves were there in 1950?", "One|Anna Garrick", "Harald"),
    ],
)
def test_a_time_bounds_who_had_an_office(question: str, must: str, must_not: str) -> None:
    reply = ask(bot_of(VARROW), question)
    assert reply.status is A, f"{question}\n{reply.text}"
    assert all(part in reply.text for part in must.split("|")), f"{question}\n{reply.text}"
    assert must_not not in reply.text, f"{question}\n{reply.text}"


@pytest.mark.parametrize(
    "question",
    [
        "How long will it have been called IOM by 2040?",
        "Which name was used longest after 2030?",
        "How many crises were there after 2020?",
        "What were the first five names?",
        "Which crises happened before the fifth rename?",
        "How many years did it take to become IOM?",
        "How long did it take to be renamed ICM?",
        "In 1960, when it was called ICM, what happened?",
        "What happened between the first and the second renaming?",
        "Which crises fall between the second and the third name?",
        "How many years did it use the first two names?",
    ],
)
def test_what_the_facts_do_not_reach_is_declined(question: str) -> None:
    reply = ask(bot_of(IOM), question)
    assert reply.status is U, f"{question}\n{reply.text}"


def test_what_had_not_begun_by_then_is_corrected() -> None:
    reply = ask(bot_of(IOM), "By 1975, how long had it been called ICM?")
    assert "Not by 1975" in reply.text
    assert "from 1980 to 1989" in reply.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Had Harald Venn been born by 1890?", "Yes."),
        ("Had Harald Venn been born by 1880?", "No."),
        ("Was Gannock Light lit by 1860?", "Yes"),
        ("Which towns had a charter by 1750?", "Stenwick (1722) and Hallin (1598)"),
        ("Which lighthouses had been automated by 1980?", "three of the seven"),
        ("What had happened by 1770?", "The Old Light of Stenwick was first lit in 1768"),
    ],
)
def test_what_had_happened_by_a_date_may_have_happened_long_before(text: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), text)


@pytest.mark.parametrize(
    ("question", "choice", "told"),
    [
        ("How old was Anna Garrick in 1950?", "2", "born in June 1902"),
        ("How old is Anna Garrick?", "1", "was built in 2011"),
        ("tell me about Isobel Tait", "the person", "born on 9 March 1874"),
    ],
)
def test_a_name_that_two_bear_is_asked_back_so_that_either_can_be_chosen(question: str, choice: str, told: str) -> None:
    assert ask(bot_of(VARROW), question).status is Status.CLARIFY
    assert told in answer(bot_of(VARROW), question, choice)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("when did Anna Garrick serve?", "was Reeve of the Varrow Islands from 1946 to 1954 and from 1958 to 1966"),
        ("how long did Isobel Tait serve?", "from 1919 to 1934: 15 years"),
        ("when did the Anna Garrick serve?", "has served the route from Kirkhaven to Tolm since 2011"),
    ],
)
def test_who_served_is_a_person_and_what_did_a_ship_by_its_article(question: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), question)


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("was Morna Light lit in 1810?", Status.UNKNOWN),
        ("how old was Morna Light in 1812?", Status.UNKNOWN),
        ("was Morna Light lit in 1750?", Status.ANSWER),
        ("was Gannock Light lit in 1853?", Status.ANSWER),
    ],
)
def test_what_began_about_a_year_may_have_been_there_shortly_before(question: str, status: Status) -> None:
    assert ask(bot_of(VARROW), question).status is status


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Was it ICEM the whole of 1980?", "No."),
        ("Was it called ICEM throughout 1975?", "Yes."),
        ("Was it ICEM from 1952 to 1980?", "Yes."),
        ("Was it IOM for all of April 2015?", "Yes."),
        ("What was it called in January 1980?", "About that time the name changed"),
        ("What was it called in 1980?", "In 1980 the name changed"),
    ],
)
def test_the_year_of_a_change_is_no_ones_as_a_whole(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text.startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("How long was it called ICEM after the Chile crisis?", "After 1973: 7 years."),
        ("How long was it called ICEM before the Hungarian crisis?", "Before 1956: 4 years."),
        ("How long had it been IOM when Kosovo happened?", "In 1999: 10 years."),
        # how long it was until it was so
        ("How long after the founding was it called ICM?", "29 years: from 1951 to 1980."),
        ("How many years passed after the founding until it became ICM?", "29 years: from 1951 to 1980."),
    ],
)
def test_how_long_it_was_so_after_something_is_not_how_long_it_was_until_then(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text.startswith(told)


@pytest.mark.parametrize(
    ("text", "yes_or_no"),
    [
        ("Was the Constitution in force in 1955?", "Yes."),
        ("was the constitution valid in 1970", "Yes."),
        ("was the constitution in force in December 1954", "Yes."),
        ("was the constitution in force in 1953", "No."),
        ("was the constitution in force in October 1954", "No."),
        ("was the constitution effective before 1950", "No."),
    ],
)
def test_what_began_is_so_from_then_on(text: str, yes_or_no: str) -> None:
    told = f"{yes_or_no} The Constitution entered into force on 30 November 1954"
    assert ask(bot_of(IOM), text).text.startswith(told)


def test_whether_what_began_was_still_so_nobody_tells() -> None:
    assert ask(bot_of(IOM), "was the constitution still in force in 1955").status is Status.UNKNOWN
