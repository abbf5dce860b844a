"""Which values came or went in a time, in what order, from either end, and the stretch for which one was so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of, extended

if TYPE_CHECKING:
    from pathlib import Path

    from bot.bot import Bot


@pytest.mark.parametrize(
    ("text", "must", "must_not"),
    [
        ("Which names were adopted after 1960?", "in 1980 from|in 1989 to", "PICMME|did not exist"),
        ("Which names started after 1960?", "in 1980 from|in 1989 to", "founded"),
        ("What name was dropped in 1980?", "in 1980 from the Intergovernmental Committee for European", "1989"),
        ("Which name disappeared in 1989?", "(ICM) to the International", "1980"),
        ("Which name started in 1985?", "In 1985 the name did not change", "Yes"),
        ("Which name was adopted in 1951?", "PICMME", "(ICM)"),
        ("What name did it go by in 1960?", "In 1960 IOM was called", "changed"),
        ("did it go by ICEM in 1960?", "Yes. In 1960 IOM was called", "No"),
        # in order, by when they began or ended
        ("Which name was introduced first in the 1980s?", "(ICM) became the name in 1980", "ICEM"),
        ("What was the first name it had in the 1980s?", "ICEM", "(ICM)"),
        ("What was the last name it gave up?", "(ICM)|ended in 1989", "(IOM)"),
        ("Which name ended first?", "PICMME|ended in 1952", "(ICM)"),
        # places from the end
        ("What was the third-to-last name?", "(ICEM) was the name from 1952 to 1980", "third name"),
        ("What was the last but two name?", "(ICEM)", "(ICM)"),
        ("Which name was third?", "(ICM)", "ICEM"),
    ],
)
def test_what_came_or_went_in_a_time_is_told(text: str, must: str, must_not: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is Status.ANSWER
    assert all(part in reply.text for part in must.split("|")), reply.text
    assert not any(part in reply.text for part in must_not.split("|")), reply.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Between which two years was ICM in use?", "from 1980 to 1989"),
        ("In which span of years was it known as ICEM?", "from 1952 to 1980"),
        ("date range of the name ICEM", "from 1952 to 1980"),
        ("Which year saw the end of ICEM?", "ended in 1980"),
        ("What year marked the beginning of the ICM era?", "became the name in 1980"),
        ("What year did the ICEM era come to a close?", "ended in 1980"),
        ("How long was the ICM era?", "9 years"),
        ("Which crises happened in the ICEM era?", "Hungary (1956), Czechoslovakia (1968), Chile (1973)"),
    ],
)
def test_the_stretch_of_a_name_is_asked_for_in_many_ways(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text",
    [
        "Who dropped the name in 1980?",
        "Why was the name dropped in 1980?",
        "Which name did UNHCR adopt in 1980?",
        "Which logo was dropped in 1980?",
        "How many staff worked there in the ICM era of Geneva?",
    ],
)
def test_what_changes_such_a_question_is_not_dropped(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "must", "must_not"),
    [
        ("Which routes opened after 1940?", "Kirkhaven to Tolm|Port Esmond to Tolm", "1921|1938"),
        ("Which routes started between 1930 and 1950?", "1949|1938", "1921|1953"),
        ("Which routes closed after 1970?", "1987", "1964"),
        ("Which routes were in service after 1990?", "1921|1926|1938|1949", "1987"),
    ],
)
def test_items_that_came_about_in_a_time_are_not_all_that_there_were_then(text: str, must: str, must_not: str) -> None:
    reply = ask(bot_of(VARROW), text)
    assert all(part in reply.text for part in must.split("|")), reply.text
    assert not any(part in reply.text for part in must_not.split("|")), reply.text


@pytest.mark.parametrize(
    "text",
    [
        "Which ship has served longest?",
        "Which route has been in service the longest?",
        "Which island grew most between 1931 and 2021?",
        "Which island gained the most people since 1931?",
    ],
)
def test_what_lasted_longest_or_grew_most_is_no_figure_of_one_date(text: str) -> None:
    assert ask(bot_of(VARROW), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "Which crises happened outside the 1990s?",
        "Which crises did not happen in the 1990s?",
        "What did not happen in 1956?",
        "How old will it be in 2051?",
    ],
)
def test_what_was_not_so_then_or_is_to_come_is_not_told_as_what_was(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("How often has this organisation been rebaptised? just the count", "The name changed three times"),
        ("how many times has IOM been retitled", "The name changed three times"),
        ("how often did IOM get a new name", "The name changed three times"),
        ("how many times did it adopt another name", "The name changed three times"),
        ("did IOM take a new name in 1980?", "Yes. In 1980"),
        ("did it adopt another name in 1975", "No. In 1975"),
        ("what new name did it take in 1989", "to the International Organization for Migration (IOM)"),
    ],
)
def test_to_take_a_new_name_is_to_change_it(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text", ["how often was its headquarters renamed", "how often did IOM get a new director", "who gave it a new name"]
)
def test_another_thing_that_is_new_is_no_change_of_name(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "has it been called ICEM since 1952?", "No. IOM was called the Intergovernmental Committee for European"),
        (IOM, "is ICM still in use since 1980?", "No. IOM was called the Intergovernmental Committee for Migration"),
        (IOM, "ICEM has been in use since 1952, right?", "No. IOM was called"),
        (IOM, "is the name ICEM used since 1952?", "No. IOM was called"),
        (VARROW, "has the Board been called VLB since 1889?", "No. The Varrow Lights Authority was called Varrow Ligh"),
        (VARROW, "has Anna Garrick been Reeve since 1946?", "No. Anna Garrick was Reeve"),
        # what is so still, and what is told of then
        (VARROW, "has Stenwick been the capital since 1791?", "Yes. The capital of the Varrow Islands is Stenwick"),
        (IOM, "was ICEM in use since 1952?", "Yes. Since 1952"),
    ],
)
def test_what_has_been_so_since_then_is_so_still(pack: Path, text: str, told: str) -> None:
    assert answer(bot_of(pack), text).startswith(told)


# --- several at once -------------------------------------------------------------------------------------------

_MEMBERS = """
item = "museum"

[property.member]
label = "member"
plural = "members"
type = "text"
time = "during"
asks = ["who"]
cues = ["member", "joined", "join"]
says = "{value} [is|was] a member of {item}"
"""
_MEMBER = """
[[member]]
value = "%s"
during = "%s"
reference = "leaflet, Members"
"""
_TERMS = {
    "Ada Lunn": "1965/",
    "Ivo Lee": "1970/",
    "Jo Pike": "1985/2001",
    "Mary Holt": "1990/..",
    "Sam Reed": "2010/..",
}


@pytest.fixture(scope="module")
def museum(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return extended(tmp_path_factory, _MEMBERS + "".join(_MEMBER % term for term in _TERMS.items()))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who became a member in 1990?", "In 1990: Mary Holt since 1990."),
        ("who joined in 1990?", "In 1990: Mary Holt since 1990."),
        ("who became a member after 2000?", "After 2000: Sam Reed since 2010."),
        ("how many members joined in 1990?", "In 1990: one member (Mary Holt since 1990)."),
        ("who stopped being a member in 2001?", "In 2001: Jo Pike from 1985 to 2001."),
        ("who was a member in 1995? / who left in 2001?", "In 2001: Jo Pike from 1985 to 2001."),
        ("who was a member in 1995? / who resigned in 2001?", "In 2001: Jo Pike from 1985 to 2001."),
        (
            "who was a member in 1995?",
            "In 1995 Jo Pike (from 1985 to 2001) and Mary Holt (since 1990) were a member of the Kite Museum.",
        ),
        (
            "who are the members now?",
            "Mary Holt (since 1990) and Sam Reed (since 2010) are a member of the Kite Museum, as of May 2024.",
        ),
        ("who was a member in 1995? / and in 2012?", "In 2012 Mary Holt (since 1990) and Sam Reed (since 2010) were"),
    ],
)
def test_of_several_at_once_those_are_told_who_came_or_went(museum: Bot, text: str, told: str) -> None:
    assert told in answer(museum, *text.split(" / "))


@pytest.mark.parametrize(
    "text",
    ["who became a member in 1995?", "who was a member in 1995? / who left in 1998?", "who joined before 1960?"],
)
def test_nobody_is_told_where_nobody_came_or_went(museum: Bot, text: str) -> None:
    assert ask(museum, *text.split(" / ")).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "how many members does it have now?",
            "two members: Mary Holt since 1990; Sam Reed since 2010, as of May",
        ),
        (
            "how many members are there today?",
            "two members: Mary Holt since 1990; Sam Reed since 2010, as of May",
        ),
        ("how many directors does the museum have now?", "one director: Ines Okoro since 1994, as of May 2024."),
        ("how many directors has the museum had?", "three directors"),
        ("how many members did it have in 1995?", "two members: Jo Pike from 1985 to 2001; Mary Holt since 1990."),
    ],
)
def test_how_many_there_are_now_leaves_out_those_who_went(museum: Bot, text: str, told: str) -> None:
    assert told in answer(museum, text)


@pytest.mark.parametrize(
    "text", ["was Ada Lunn a member in 1980?", "was Ivo Lee a member in 1995?", "who was a member in 1980?"]
)
def test_whether_somebody_was_there_is_not_known_where_no_end_is(museum: Bot, text: str) -> None:
    assert ask(museum, text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("was Ada Lunn a member in 1965?", "Yes"),
        ("was Jo Pike a member in 1990?", "Yes"),
        ("was Sam Reed a member in 1990?", "No"),
        ("was Jo Pike a member in 2005?", "No"),
    ],
)
def test_whether_somebody_was_there_is_told_where_the_ends_are_known(museum: Bot, text: str, told: str) -> None:
    assert answer(museum, text).startswith(told)


# --- the present name, and how long between two changes ----------------------------------------------------------


def test_the_present_name_came_when_it_did() -> None:
    bot = bot_of(IOM)
    assert answer(bot, "it took its present name in 1989").startswith("Yes.")
    assert ask(bot, "in 1980 it took its present name").status is Status.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "from the change to ICM until the change to IOM, how many years passed?",
        "how long from the change to ICM until the change to IOM",
    ],
)
def test_how_long_it_is_between_two_changes_is_no_question_for_them(text: str) -> None:
    assert "9 years: from 1980 to 1989" in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    ("text", "told", "not_told"),
    [
        ("who became reeve in 1987?", "Jean Pask", "Colin Orre"),
        ("who became Reeve in 2014", "Ruth Skelly", "Jean Pask"),
        ("who became reeve after 1980?", "Jean Pask", "Colin Orre"),
        ("who was reeve in 1987?", "Colin Orre", "Ruth Skelly"),
    ],
)
def test_who_came_to_an_office_in_a_year_did_not_have_it_before(text: str, told: str, not_told: str) -> None:
    reply = answer(bot_of(VARROW), text)
    assert told in reply
    assert not_told not in reply


@pytest.mark.parametrize("text", ["who became reeve in 1978?", "who became reeve in 1990?"])
def test_nobody_came_to_an_office_while_somebody_had_it(text: str) -> None:
    assert ask(bot_of(VARROW), text).status is Status.UNKNOWN
