"""What else there is than what was told: "what else happened that year?", "any others?", "besides Chile"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("turns", "told", "left_out"),
    [
        ("when was Kosovo? / what else happened that year?", "Timor (1999)", "Kosovo"),
        ("when was Kosovo? / what else happened in 1999?", "Timor (1999)", "Kosovo"),
        ("when was Chile? / what else happened in the same decade?", "Vietnamese Boat People (1975)", "Chile"),
        ("what happened in 1999 besides Kosovo?", "Timor (1999)", "Kosovo"),
        ("when was Kosovo? / which other place has that year too?", "Timor (1999)", "Kosovo (1999) and"),
        # what was told of another time is not left out of this one
        ("when was Kosovo? / was there another crisis in 1973?", "Chile (1973)", "Kosovo"),
        ("apart from Chile, what happened in the seventies?", "Vietnamese Boat People (1975)", "Chile"),
    ],
)
def test_what_else_happened_leaves_out_what_was_told_or_named(turns: str, told: str, left_out: str) -> None:
    text = ask(bot_of(IOM), *turns.split(" / ")).text
    assert told in text
    assert left_out not in text


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("when was Kosovo? / was there another crisis that year?", "Besides Kosovo (1999): Timor (1999)."),
        ("when was Kosovo? / another one that year?", "Besides Kosovo (1999): Timor (1999)."),
        ("when was Kosovo? / was there one more that year?", "Besides Kosovo (1999): Timor (1999)."),
        ("when was Chile? / were there any other crises that decade?", "Besides Chile (1973): the Vietnamese Boat"),
        ("when was Kosovo? / which other crises were in the 1990s?", "Besides Kosovo (1999): Kuwait (1990) and Timor"),
        (
            "what was it called in 1975? / what other names has it had?",
            "Besides the Intergovernmental Committee for Eu",
        ),
        ("what was it called in 1975? / any others?", "Besides the Intergovernmental Committee for European Migration"),
        (
            "what was it called in 1975? / what is another name it had?",
            "Besides the Intergovernmental Committee for Eu",
        ),
        ("what was it called in 1975? / what other former names did it have?", "Besides the Intergovernmental Commit"),
    ],
)
def test_others_of_a_row_are_told_beside_the_one_that_was_told(turns: str, told: str) -> None:
    assert told in answer(bot_of(IOM), *turns.split(" / "))


@pytest.mark.parametrize(
    "turns",
    [
        "what areas does it work in? / what other areas?",
        "what areas does it work in? / any others?",
        "who benefits from migration? / who else?",
        "which names has it had? / are there any others?",
    ],
)
def test_when_all_was_told_the_facts_name_no_others(turns: str) -> None:
    reply = ask(bot_of(IOM), *turns.split(" / "))
    assert reply.text.startswith("My facts name no others: ")
    assert reply.status is Status.ANSWER


@pytest.mark.parametrize(
    ("pack", "turns"),
    [
        (IOM, "what happened in 1973? / what else happened in 1973?"),
        (IOM, "what happened in 1973 apart from Chile?"),
        (IOM, "when was it founded? / what else happened that year?"),
        (IOM, "when was Chile? / was there another crisis that year?"),
        (VARROW, "when was the Great Gale? / what else happened that year?"),
    ],
    ids=["iom", "iom-apart", "iom-first-name", "iom-another", "varrow"],
)
def test_when_nothing_else_happened_that_is_said(pack: Path, turns: str) -> None:
    reply = ask(bot_of(pack), *turns.split(" / "))
    assert reply.text.startswith("My facts record nothing else in ")
    assert reply.status is Status.UNKNOWN


@pytest.mark.parametrize("turns", ["who else?", "when was it founded? / any others?"])
def test_others_of_nothing_are_declined(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("pack", "turns"),
    [
        (VARROW, "How high is Gannock Light? / how high is the other lighthouse?"),
        (VARROW, "How high is Gannock Light? / how high are other lighthouses?"),
        (VARROW, "How high is Gannock Light? / how high is another tower?"),
        (VARROW, "when was Gannock Light built? / when was the other lighthouse built?"),
        (VARROW, "when was the Great Gale? / was there another gale that decade?"),
        (IOM, "what was it called in 1975? / what did the other organisation call it?"),
        (IOM, "what was it called in 1975? / what names did other organisations have?"),
        (IOM, "how many members? / how many members does the other organisation have?"),
    ],
)
def test_what_is_asked_of_another_item_is_not_answered_by_what_was_told_of_the_first(pack: Path, turns: str) -> None:
    assert ask(bot_of(pack), *turns.split(" / ")).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("who was reeve in 1953? / was another reeve in the 1950s?", "In the 1950s: Edwin Pask"),
        ("who was reeve in 1953? / was another reeve in office in 1940?", "In 1940: Harald Venn"),
        ("who was reeve in 1930? / was there another reeve that decade?", "In the 1930s: Harald Venn"),
    ],
)
def test_another_holder_is_not_the_one_who_was_told(turns: str, told: str) -> None:
    assert answer(bot_of(VARROW), *turns.split(" / ")).startswith(told)


@pytest.mark.parametrize(
    "question",
    [
        "what was it called in another year?",
        "what was its name in another decade?",
        "since when does it have another name?",
        "until when did it have another name?",
        "how long did it have another name?",
        "what happened in another place?",
        "when did the other name start?",
        "was there another founding?",
        "does it have another name?",
    ],
)
def test_another_time_place_or_value_that_nobody_named_is_declined(question: str) -> None:
    assert ask(bot_of(IOM), "what was it called in 1975?", question).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("when did it get another name?", "The name changed three times"),
        ("did it have another name in 1985?", "In 1985 IOM was called"),
        ("and another ten years later?", "In 1985"),
        ("another one: what was IOM called in 1985?", "In 1985"),
        ("another one is from 1988", "In 1988"),
    ],
)
def test_another_name_and_another_step_in_time_are_told(question: str, told: str) -> None:
    assert told in answer(bot_of(IOM), "what was it called in 1975?", question)


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("who was reeve in 1930? / was there a reeve before her?", "Magnus Orre was Reeve"),
        ("who was reeve in 1930? / was there another reeve after her?", "Harald Venn was Reeve"),
        ("who was reeve in 1930? / did another reeve follow her?", "Harald Venn was Reeve"),
        ("who was reeve in 1930? / was she reeve before Harald Venn?", "Yes. Before 1934 Isobel Tait was Reeve"),
        ("was there a reeve before Isobel Tait?", "Magnus Orre was Reeve"),
        ("was Harald Venn reeve before Isobel Tait?", "No. Harald Venn was Reeve"),
    ],
)
def test_whether_there_was_one_before_somebody_is_told_by_who_was(turns: str, told: str) -> None:
    assert answer(bot_of(VARROW), *turns.split(" / ")).startswith(told)


@pytest.mark.parametrize("turns", ["who was the first reeve? / was there a reeve before him?"])
def test_nobody_is_said_to_have_come_before_the_office(turns: str) -> None:
    reply = ask(bot_of(VARROW), *turns.split(" / "))
    assert reply.status is Status.UNKNOWN
    assert "My facts name none before that." in reply.text


@pytest.mark.parametrize(
    "text",
    [
        "Leaving out its first name and its present one, what names remain?",
        "Apart from the first and the present one, which names were there?",
        "all names except the first and the last",
    ],
)
def test_what_is_left_out_may_be_said_by_its_place(text: str) -> None:
    told = answer(bot_of(IOM), text).split(": ", 1)[1]
    assert "(ICEM)" in told
    assert "(ICM)" in told
    assert "(PICMME)" not in told
    assert "(IOM)" not in told


def test_the_present_capital_is_left_out() -> None:
    assert answer(bot_of(VARROW), "all capitals except the present one").startswith(
        "Besides Stenwick since 1791: Hallin"
    )


@pytest.mark.parametrize(
    "text",
    ["besides the seventh name, which names did it have?", "apart from the first and last member, who joined?"],
)
def test_a_place_that_nothing_has_is_refused(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


GENDER = "in the work of IOM there is something about gender?"


@pytest.mark.parametrize(
    ("turns", "told", "untold"),
    [
        (f"{GENDER} / what are the other ones in that same group", "Besides the gender|health|law|policy|rights", "-"),
        (f"{GENDER} / and health also? / which are the others of this list", "policy|law|rights", "health,"),
        ("does it help refugees? / who are the others on that list", "displaced persons and other uprooted", "-"),
        ("is Kosovo in its history? / which others are on the list?", "Besides Kosovo (1999)|Timor", "-"),
        ("is Kosovo in its history? / and the other ones in the list", "Besides Kosovo (1999)|Timor", "-"),
        ("what was the second name? / the others of the same set?", "(PICMME)|(ICM)|(IOM)", "-"),
    ],
)
def test_the_others_of_the_list_of_which_one_was_told(turns: str, told: str, untold: str) -> None:
    found = answer(bot_of(IOM), *turns.split(" / "))
    assert all(part in found for part in told.split("|")), found
    assert untold not in found.partition(":")[2]


def test_the_others_of_a_list_of_another_pack() -> None:
    turns = ("Do people live by fishing on Hesk?", "what are the others of that list")
    assert "Besides fishing: crofting" in answer(bot_of(VARROW), *turns)


@pytest.mark.parametrize(
    "then",
    [
        "what are the others of that budget",
        "which are the others of a list",
        "what are the others in that office",
        "what are the other countries in that list",
    ],
)
def test_the_others_of_something_else_are_not_those_of_the_list(then: str) -> None:
    assert ask(bot_of(IOM), GENDER, then).status is Status.UNKNOWN


@pytest.mark.parametrize("first", ["how many members?", "what is the budget?", "name all cross-cutting activities"])
def test_there_are_no_others_of_a_list_after_a_number_or_all_of_it(first: str) -> None:
    assert ask(bot_of(IOM), first, "which are the others of this list").status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("pack", "turns"),
    [
        (IOM, "what does it do? / what else do they make?"),
        (IOM, "what does it do? / what else do they sell"),
        (IOM, "how many members does it have? / what else do they do?"),
        (IOM, "which crises does its history track? / what else did it do?"),
        (VARROW, "which offices did Thomas Venn hold? / what else did he do?"),
    ],
)
def test_another_deed_is_not_denied_by_what_was_told(pack: Path, turns: str) -> None:
    reply = ask(bot_of(pack), *turns.split(" / "))
    assert reply.status is Status.UNKNOWN
    assert "no others" not in reply.text


@pytest.mark.parametrize(
    ("pack", "turns", "told"),
    [
        (IOM, "what does it do? / what else does it do?", "My facts name no others"),
        (IOM, "who are the partners? / who else does it work with?", "My facts name no others"),
        (IOM, "what was it called in 1975? / what other names did it have?", "Besides the Intergovernmental"),
        (VARROW, "who built South Point lighthouse? / what else did he build?", "Elias Thorne built Gannock Light."),
    ],
)
def test_what_else_there_is_of_the_same_deed_is_told(pack: Path, turns: str, told: str) -> None:
    assert answer(bot_of(pack), *turns.split(" / ")).startswith(told)


# --- after both ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("which crisis came right after Hungary and Czechoslovakia?", "After Czechoslovakia (1968) came Chile (1973)."),
        ("what came after Chile and Hungary?", "After Chile (1973) came the Vietnamese Boat People (1975)."),
        ("which crisis followed Hungary and Chile", "After Chile (1973) came the Vietnamese Boat People (1975)."),
        ("which crisis came before Kuwait and Chile?", "Before Chile (1973) came Czechoslovakia (1968)."),
        ("which crisis came after Hungary and before Chile?", "Between Hungary and Chile came Czechoslovakia"),
        ("which name came right after ICEM and ICM?", "After ICM came"),
    ],
)
def test_what_came_after_two_things_came_after_the_later_of_them(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text).startswith(told)


@pytest.mark.parametrize(
    "turns",
    [
        "were there 150 members in 2015? / more or less?",
        "what is the name, and how many members are there? / and observers? / and the first again",
        "founded when? staff how many? / the first one again",
    ],
)
def test_a_question_once_more_is_not_asked_of_what_was_told_last(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is not Status.ANSWER


def test_the_first_of_a_list_may_be_asked_again() -> None:
    assert "(PICMME)" in answer(bot_of(IOM), "what names has it had?", "the first one again?")
