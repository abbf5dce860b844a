"""Self-repair: what a message puts in the place of something that it has just said."""

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
        "what was it called in 1979, wait no, 1997",
        "what was it called in 1979 no sorry 1997",
        "what was it called in 1979, i mean in 1997",
        "what was it called in 1979, scratch that, 1997",
        "what was it called in 1979... make that 1997",
        "what was it called in 1979, or rather 1997",
        "what was it called in 1979? sorry, i meant 1997",
        "name in 1979. no wait. 1997!!",
        "what was it called in 1979. scratch that. in 1997",
        "in 1979, er, 1997, what was its name?",
        "what was it called in the sixties, no, the nineties",
    ],
)
def test_a_time_stands_in_the_place_of_the_one_that_is_taken_back(text: str) -> None:
    reply = ask(bot_of(IOM), text).text
    assert "International Organization for Migration" in reply
    assert "ICEM" not in reply


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "when was ICM, no, ICEM renamed?", "it ended in 1980"),
        (IOM, "what was ICM, I mean ICEM, called before?", "(PICMME), from 1951"),
        (IOM, "where, i mean when, was it founded?", "1951"),
        (IOM, "was it called ICM in 1979, i mean 1985?", "Yes."),
        (VARROW, "when was Hallin, no sorry, Stenwick chartered?", "1722"),
    ],
)
def test_a_name_or_question_word_stands_in_the_place_of_the_other(pack: Path, text: str, told: str) -> None:
    assert told in answer(bot_of(pack), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what was it called in 1979 and in, um, 1997?", "ICEM|International Organization for Migration"),
        ("no, what was it called in 1979?", "ICEM"),
        ("was it called ICEM, no?", "ICEM"),
        ("what was it called, i mean in 1979?", "ICEM"),
        ("sorry, what was it called between 1979 and 1981?", "ICEM|ICM"),
    ],
)
def test_nothing_is_replaced_where_nothing_of_its_kind_stands_before(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text).text
    assert all(part in reply for part in told.split("|"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what was it called in 1997, not 1979?", "International Organization for Migration"),
        ("what was it called in 1997 and not in 1979?", "International Organization for Migration"),
        ("in 1997 rather than 1979, what was its name?", "International Organization for Migration"),
        ("why was it renamed in 1992 and not earlier?", "In 1992 the name did not change"),
        ("was it called ICM in 1985 and not before?", "Yes. In 1985"),
        ("was the constitution concluded in Vienna and not elsewhere?", "My facts do not mention Vienna."),
    ],
)
def test_a_time_that_is_ruled_out_beside_another_is_not_asked_for(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text).text
    assert told in reply
    assert "ICEM" not in reply or "1992" in text


def test_a_question_behind_a_repair_that_was_announced_is_one_of_its_own() -> None:
    reply = ask(bot_of(IOM), "name in 1975. no wait. when was it founded?").text
    assert "In 1975 IOM was called" in reply
    assert "IOM was founded in 1951." in reply


@pytest.mark.parametrize(
    "turns",
    [
        ("how much observers it had in april 2015? sorry I confuse always, I want say members not observers",),
        ("how many observers? sorry, i always mix them up, i mean members",),
        ("how many observers in april 2015? argh, wrong word, members",),
        ("how many observers? no wait i tell a lie, not observers, members",),
        ("how many staff in april 2015? oh silly me, I meant member states",),
        ("how many observers? pardon, members is what i meant",),
        ("observers in june 2014? oh no, sorry, i meant members in april 2015",),
        ("what is the budget? sorry, I meant the number of members",),
        ("how many observers?", "sorry I confuse always, I want say members not observers"),
        ("how many observers?", "I wanted to say members"),
        ("how many observers?", "ay sorry, the members i mean"),
        ("how many observers?", "wrong word, i was after members"),
        ("how many observers?", "members i meant, our teacher mixed them up"),
    ],
)
def test_what_was_meant_is_asked_in_place_of_what_was_said(turns: tuple[str, ...]) -> None:
    reply = answer(bot_of(IOM), *turns)
    assert "157 member states" in reply
    assert "observer" not in reply


@pytest.mark.parametrize(
    ("pack", "turns", "told"),
    [
        (IOM, ("What year have you got for Hungary... no wait I tell a lie, not Hungary, Czechoslovakia",), "1968"),
        (IOM, ("what was IOM called in 1975? scuse me, 1985 i meant",), "In 1985"),
        (IOM, ("which year was the election?", "ay sorry, the elections in Afghanistan i mean"), "2004"),
        (IOM, ("when was the constitution concluded?", "ah pardon, entered into force I wanted to say"), "1954"),
        (IOM, ("what was it called in 1975?", "1985 is what i meant"), "In 1985"),
        (
            IOM,
            ("which elections did it run?", "ay sorry, the elections in Afghanistan i mean that IOM organized"),
            "2004",
        ),
        (
            IOM,
            ("year of the Hungary business... no wait I tell a lie, not Hungary, Czechoslovakia, in its history",),
            "1968",
        ),
        (VARROW, ("when was Hallin chartered? silly me, i meant Stenwick",), "1722"),
        (VARROW, ("what is the area of Hesk? sorry, i mean population",), "212 inhabitants"),
    ],
)
def test_any_kind_of_thing_may_have_been_meant(pack: Path, turns: tuple[str, ...], told: str) -> None:
    assert told in answer(bot_of(pack), *turns)


@pytest.mark.parametrize(
    ("pack", "turns"),
    [
        (IOM, ("how many members but not observers in april 2015?",)),
        (IOM, ("how many staff? I mean business",)),
        (IOM, ("what was the budget in 1990? I mean the name",)),
        (IOM, ("how many observers?", "I mean the budget of Malta")),
        (IOM, ("how many observers?", "I mean it")),
        (VARROW, ("who is the reeve? sorry, i mean the harbourmaster",)),
        (VARROW, ("population of Hallin? sorry, i mean the area",)),
    ],
)
def test_what_was_meant_and_is_not_understood_is_refused_with_what_was_said(pack: Path, turns: tuple[str, ...]) -> None:
    assert ask(bot_of(pack), *turns).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("when did it become ICM? I always confuse these.", "1980"),
        ("how many members? i'm asking for a friend", "157"),
        ("how many members? oh, and observers?", "157 member states. As of April 2015, IOM has 10"),
        ("how many members? sorry, I am new here", "157"),
    ],
)
def test_an_apology_beside_a_question_puts_nothing_in_its_place(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Don't give me the acronym. I want the full name in 1975", "In 1975"),
        ("Don't give me the budget. Don't give me the staff. I want the members", "157"),
        ("forget the budget, give me the members", "157"),
        ("Never mind the staff: how many members?", "157"),
        ("I did not ask for the staff. How many members?", "157"),
        ("we don't need the date, we need the place where the constitution was concluded", "Venice"),
        ("I am not asking when the Constitution entered into force. On what date was it concluded?", "19 October 1953"),
    ],
)
def test_what_is_turned_down_is_not_asked(text: str, told: str) -> None:
    reply = answer(bot_of(IOM), text)
    assert told in reply
    assert "No." not in reply
    assert "contrary" not in reply


@pytest.mark.parametrize(
    "text",
    [
        "Don't give me the acronym",
        "I don't want the budget",
        "do not give me the first name. list the rest",
        "Don't give me the acronym. I want the catchy label it goes by",
        "I do not want the name of 1985, I want it for 1975",
        "which members do not want the budget?",
    ],
)
def test_what_is_turned_down_is_no_answer_either(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("pack", "text", "told", "left_out"),
    [
        (IOM, "Chile. No, Kosovo. When was that?", "Kosovo: 1999.", "1973"),
        (IOM, "Chile... erm no, Kosovo, which year?", "Kosovo: 1999.", "1973"),
        (IOM, "Chile. Wait no, Kosovo, when was it?", "Kosovo: 1999.", "1973"),
        (IOM, "Observers. No, members. How many?", "157 member states", "observer"),
        (IOM, "The budget. No, when was it founded?", "IOM was founded in 1951.", "1.3"),
        (VARROW, "Hallin. No, Stenwick. When was it chartered?", "1722", "Hallin"),
        (VARROW, "Hesk... no, Farra, how many inhabitants in 1931?", "96 inhabitants", "Hesk"),
    ],
)
def test_what_the_next_sentence_takes_back_is_not_asked(pack: Path, text: str, told: str, left_out: str) -> None:
    reply = answer(bot_of(pack), text)
    assert told in reply
    assert left_out not in reply


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # a question of its own, answered before the next
        ("name in 1975. no wait. when was it founded?", "In 1975|1951"),
        ("ICEM? No. What was it called in 1990?", "European Migration|In 1990"),
        ("What was it called in 1975? No other name. When was it founded?", "In 1975"),
        ("Chile. And Kosovo. When were they?", "1973|1999"),
    ],
)
def test_what_was_asked_before_a_no_stays_asked(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text).text
    assert all(part in reply for part in told.split("|")), reply


def test_a_year_that_was_asked_anew_is_not_passed_over() -> None:
    reply = ask(bot_of(IOM), "staff. no. staff in 2001")
    assert reply.status is Status.UNKNOWN
    assert reply.text.startswith("I do not know that in 2001")


@pytest.mark.parametrize(
    "last",
    [
        "PICMME is the one I meant",
        "My apologies, PICMME is the one I was after.",
        "sorry, PICMME was the name I had in mind",
        "forgive me, PICMME is the one I was thinking of",
    ],
)
def test_the_one_that_was_meant_is_asked_and_not_claimed(last: str) -> None:
    reply = answer(bot_of(IOM), "When did ICM become the name?", last)
    assert "1951" in reply
    assert not reply.startswith(("Yes", "No"))


@pytest.mark.parametrize(
    "text",
    [
        *(
            "or no, do the Afghan ones after all",
            "actually, let's take the Afghan one",
            "ok go with the Afghan ones then",
        ),
        *(
            "let's say the Iraqi, no, well yes the Afghan one",
            "I'd say the Afghan one",
            "no scratch that, the Afghan ones",
        ),
    ],
)
def test_who_takes_one_of_several_asks_the_same_of_it(text: str) -> None:
    before = "in which year were the elections that it organized"
    assert answer(bot_of(IOM), before, text) == answer(bot_of(IOM), before, "the Afghan ones")


@pytest.mark.parametrize("taken", ["scratch that, ", "cancel that. ", "no wait, I know that one. ", "strike that: "])
def test_what_is_taken_back_before_anything_was_asked_is_left_out(taken: str) -> None:
    assert answer(bot_of(IOM), f"{taken}when was it founded") == answer(bot_of(IOM), "when was it founded")
