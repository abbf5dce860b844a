"""When one value gave way to another, from either side and in either voice, and whether it did."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

TO_ICM = "The name changed in 1980 from the Intergovernmental Committee for European Migration (ICEM) to the"


@pytest.mark.parametrize(
    "text",
    [
        "When did the name change from ICEM to ICM?",
        "In which year did ICM replace ICEM?",
        "When was ICEM replaced by ICM?",
        "When did ICM succeed ICEM?",
        "When did ICM take over from ICEM?",
        "When did ICM take the place of ICEM?",
        "When did the name ICEM make way for the name ICM?",
        "When was ICEM dropped in favour of ICM?",
        "When was ICEM swapped for ICM?",
        "ICM replaced ICEM when?",
        "What year did ICEM yield to ICM?",
    ],
)
def test_when_one_gave_way_to_the_other_is_told_as_one_change(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.text.startswith(TO_ICM)
    assert "1989" not in reply.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Did ICM replace ICEM in 1980?", "Yes."),
        ("Did ICM replace ICEM in 1989?", "No. " + TO_ICM),
        ("Did ICM replace ICEM after 1985?", "No. " + TO_ICM),
        ("Was ICM replaced by IOM in 1980?", "No. The name changed in 1989"),
        ("Had PICMME already become ICEM in 1956?", "Yes. The name changed in 1952"),
        ("Had PICMME already become ICEM between 1955 and 1957?", "Yes. The name changed in 1952"),
        ("Had PICMME already become ICEM after 1956?", "No. The name changed in 1952"),
        ("Had ICEM become ICM by 1975?", "No. " + TO_ICM),
        # the other way round, and with others between them
        ("When did ICM become ICEM?", "On the contrary: " + TO_ICM),
        ("When did IOM replace ICEM?", TO_ICM + " Intergovernmental Committee for Migration (ICM) and in 1989 to"),
    ],
)
def test_whether_one_gave_way_to_the_other_is_held_against_when_it_did(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.status is Status.ANSWER
    assert reply.text.startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("How many years after PICMME did ICM replace ICEM?", "29 years: from 1951 to 1980"),
        ("How old was the organisation when ICEM was replaced by ICM?", "29 years old"),
        ("How long after ICM replaced ICEM did IOM replace ICM?", "9 years: from 1980 to 1989"),
        ("Which crises happened before ICM replaced ICEM?", "Vietnamese Boat People (1975)."),
    ],
)
def test_a_question_is_dated_by_when_one_gave_way_to_the_other(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text",
    [
        "Why did ICM replace ICEM?",
        "Who replaced ICEM with ICM?",
        "Where did ICM replace ICEM?",
        "Did ICM replace UNHCR in 1980?",
        "When did ICM replace ICEM in Geneva?",
    ],
)
def test_what_else_is_asked_of_a_change_is_declined(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("When did Stenwick replace Hallin as capital?", "The capital changed in 1791 from Hallin to Stenwick."),
        ("When did the VLA supersede the VLB?", "changed in 1973 from Varrow Lighthouse Board"),
    ],
)
def test_any_value_that_lasts_may_give_way(text: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Was 1980 or 1989 the year it became IOM?", "became the name in 1989"),
        ("Was it in 1951 or 1952 that ICEM was adopted?", "became the name in 1952"),
        ("Did ICEM end in 1980 or 1989?", "it ended in 1980"),
        ("Did ICEM become ICM in 1980 or 1989?", TO_ICM),
    ],
)
def test_which_of_two_times_it_was_is_no_yes_or_no(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text).text
    assert told in reply
    assert not reply.startswith(("Yes", "No"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Which of these years saw a name change: 1975, 1980, 1985?", "In 1975 the name did not change"),
        ("Did the name change in 1980 or in 1985?", "in 1980 from"),
    ],
)
def test_changes_are_told_of_each_time_that_is_named(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text).text
    assert told in reply
    assert "In 1985 the name did not change" in reply


def test_what_was_last_so_is_not_what_is_last() -> None:
    assert ask(bot_of(IOM), 'When did it last have "Committee" in its name?').status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("When did Harald Venn replace Isobel Tait as Reeve?", "In 1934: Harald Venn was Reeve"),
        ("In which year was Magnus Orre succeeded by Isobel Tait?", "In 1919: Isobel Tait was Reeve"),
        ("When did Anna Garrick take over from Edwin Pask?", "In 1958: Anna Garrick was Reeve"),
        ("When did the Lady Orre replace the Kirkhaven Packet?", "In 1958: the Lady Orre served"),
        ("Did Isobel Tait succeed Magnus Orre?", "Yes."),
        ("Did Isobel Tait succeed Magnus Orre in 1930?", "No."),
    ],
)
def test_one_takes_over_from_another_what_both_had(text: str, told: str) -> None:
    assert ask(bot_of(VARROW), text).text.startswith(told)


@pytest.mark.parametrize(
    "text",
    [
        "Did Magnus Orre succeed Isobel Tait?",
        "When did Ruth Skelly follow Magnus Orre as reeve?",
        "Did Harald Venn replace Isobel Tait as mayor of London?",
        "Why did Harald Venn replace Isobel Tait?",
        "When did Harald Venn replace Isobel Tait as harbour master?",
    ],
)
def test_nobody_takes_over_from_one_who_was_not_the_last_before(text: str) -> None:
    assert ask(bot_of(VARROW), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what did ICM come after", "Before ICM it was the Intergovernmental Committee for European Migration"),
        ("what did ICM come before", "After ICM came the International Organization for Migration"),
        ("which name did ICM follow", "Before ICM"),
        ("which name did ICM precede", "After ICM"),
    ],
)
def test_who_follows_is_the_later_one(text: str, told: str) -> None:
    assert ask(bot_of(IOM), text).text.startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who did Edwin Pask succeed", "Anna Garrick was Reeve of the Varrow Islands from 1946"),
        ("whom did Edwin Pask replace", "Anna Garrick was Reeve of the Varrow Islands from 1946"),
        ("which reeve did Edwin Pask follow", "Anna Garrick was Reeve of the Varrow Islands from 1946"),
        ("who did Edwin Pask precede", "Anna Garrick was Reeve of the Varrow Islands from 1958"),
        ("who succeeded Edwin Pask", "Anna Garrick was Reeve of the Varrow Islands from 1958"),
        ("who came after Edwin Pask", "Anna Garrick was Reeve of the Varrow Islands from 1958"),
    ],
)
def test_of_who_holds_something_who_follows_is_the_later_one_too(text: str, told: str) -> None:
    assert ask(bot_of(VARROW), text).text.startswith(told)


@pytest.mark.parametrize(
    ("text", "must"),
    [
        (
            "did IOM become ICM in 1980",
            "Yes. The Intergovernmental Committee for Migration (ICM) became the name in 1980",
        ),
        ("when did IOM become ICM", "became the name in 1980"),
        ("when was IOM renamed ICEM", "became the name in 1952"),
        (
            "did IOM change to ICM in 1985",
            "No. The Intergovernmental Committee for Migration (ICM) became the name in 1980",
        ),
        ("when did ICM become IOM", "The name changed in 1989"),
        ("did IOM replace ICM", "Yes. The name changed in 1989"),
        ("In which year did ICEM change its name to PICMME?", "On the contrary: The name changed in 1952"),
    ],
)
def test_the_present_name_gave_way_to_none_and_says_who_is_meant(text: str, must: str) -> None:
    assert must in ask(bot_of(IOM), text).text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("when did IOM start being ICM?", "became the name in 1980"),
        ("when did it start to be IOM", "became the name in 1989"),
        ("when iom begin being iom", "became the name in 1989"),
        ("when did it start?", "IOM was founded in 1951"),
        ("the year in which it came into being", "IOM was founded in 1951"),
    ],
)
def test_starting_to_be_something_is_no_start_of_what_is_named(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, told in reply.text) == (Status.ANSWER, True), reply.text


@pytest.mark.parametrize(
    "text",
    [
        "which name did the second renaming replace",
        "which name did the second change of name get rid of",
        "which name did the second renaming bring",
    ],
)
def test_what_one_of_several_changes_replaced_or_brought_is_told_with_the_change(text: str) -> None:
    assert TO_ICM in answer(bot_of(IOM), text)


def test_a_change_does_not_end() -> None:
    assert ask(bot_of(IOM), "when did the second renaming end").status is Status.UNKNOWN
