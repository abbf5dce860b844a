"""What people say of how they want to be answered, of themselves and of the conversation is no part of a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path

QUESTIONS = ("what was IOM called in 1985", "when was it founded", "name in 1996", "is it still called ICM")


@pytest.mark.parametrize(
    "opener",
    [
        *("uff. k, ", "Very well. ", "I see. ", "bruh ", "ok boomer, ", "fine. ", "okay then! ", "ur fast lol. "),
        *("wow didnt expect that. ", "brilliant answer, now ", "oh right, u cant read minds. ", "fr tho, "),
        *(
            "for a policy brief: ",
            "for the minutes: ",
            "true story: ",
            "off the top of your head, ",
            "without googling, ",
        ),
        *("short answer only: ", "one word answer: ", "dont guess: ", "no clue, ", "gran wants to know, "),
        *("scrap that, ", "moving on, ", "next up: ", "let's try this: ", "back to the topic: "),
        *("may i trouble you once more? ", "trivia night is tonight. ", "reading ur page rn, ", "humour me: "),
        *("easy one: ", "bonus round: ", "what i wanted to ask: ", "tldr pls: ", "random: ", "hello computer, "),
        *("cant be bothered to read it all. ", "one sec. ok, ", "numbers only: ", "got a q: ", "question 1: "),
        *("I need a sentence on this: ", "for the tracker: ", "whateva. ", "ma'am/sir ", "mam / sir, ", "hm po, "),
        *("just musing. ", "my head is full of holes. ", "in 1 sentence: "),
        *("dear archive team, ", "with kind permission: ", "sorry to be a pain but ", "we have a bet: "),
    ],
)
@pytest.mark.parametrize("question", QUESTIONS)
def test_what_opens_a_message_is_no_part_of_its_question(opener: str, question: str) -> None:
    assert answer(bot_of(IOM), opener + question) == answer(bot_of(IOM), question)


@pytest.mark.parametrize(
    "closer",
    [
        *(" & dont guess", ", reply fast", " explain pls", ", i keep mixing them up", ", dont make it up"),
        *(
            ", no guessing please",
            ", short answer",
            ", i forgot",
            ", cant remember",
            ", out of interest",
            ", over and out",
        ),
        *("? or am i dreaming", "? do you even know", "? or dont you know", "? beats me", "? no essay please"),
        *(", no need for details", ", nothing fancy", ", plain english pls", "? would help a lot", ", due tonight"),
        *(", for the sheet", ", i can never remember these things", "? sorry, just talking to myself", " po ba"),
        *(", with source if possible", ", just wanna know", " ngl", " i guess"),
        *("? keep it short", "? waiting", "? hit me", "? i always forget"),
    ],
)
@pytest.mark.parametrize("question", QUESTIONS)
def test_what_closes_a_message_is_no_part_of_its_question(closer: str, question: str) -> None:
    assert answer(bot_of(IOM), question + closer) == answer(bot_of(IOM), question)


def test_what_is_guessed_is_asked() -> None:
    assert answer(bot_of(IOM), "guess how many members it has").startswith("As of April 2015")


def test_who_has_put_numbers_in_the_wrong_order_laughs_and_asks_again() -> None:
    assert answer(bot_of(IOM), "name in 1697?", "haha numbers swapped, 1967").startswith("In 1967 IOM was called")


@pytest.mark.parametrize(
    "text",
    [
        "crossword association members",
        "no jokes about iom?",
        "fine for iom",
        "which lies did iom tell",
        "does iom worry",
        "reply of iom in 1975",
        "simple name in 1985",
        "very good names",
        "how long is the waiting list",
        "which crossword did iom publish",
        "the quiz of 1985: who won",
        "the office, how many members",
        "for the quiz association, how many members",
        "dear iom, how many members does unicef have",
        "unicef: when was it founded",
        "subject: question about unicef. when was it founded",
        "falklands: what was it called",
        "in french, what is it called",
        "members, excluding observers",
        "names, but not the german ones",
        "only the second name",
        "typing error in the name?",
        "sitting in unicef, how many staff do they have",
        "when did they scrap that",
        "genius of iom",
        "challenge of iom in 1985",
        "round two of the elections",
        "only the number of women",
        "with source of funding, budget",
        "what i meant, unicef",
        "would help a lot of migrants",
        "no background in migration, members",
    ],
)
def test_words_that_only_look_like_a_remark_are_not_left_out(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("when was the constitution concluded", "thx. and in force that same year i guess"), "Not in 1953"),
        (("when was the constitution concluded", "in force that same year i guess"), "Not in 1953"),
        (("what was it called in 1985", "you are stupid. 1972"), "In 1972 IOM was called"),
        (("what was it called in 1985", "oh right, u cant read minds. 1972"), "In 1972 IOM was called"),
        (("what was it called in 1985", "thanks, so ICEM in 1985"), "for Migration (ICM)"),
    ],
)
def test_talk_before_a_clause_does_not_swallow_it(turns: tuple[str, ...], told: str) -> None:
    assert told in answer(bot_of(IOM), *turns)


def test_thanks_before_what_is_not_known_is_no_small_talk() -> None:
    assert ask(bot_of(IOM), "what was it called in 1985", "thanks, and unicef in 1985").status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("heyyy anybody home", Status.CHAT),
        ("is anyone home?", Status.CHAT),
        ("hallo is somebody here", Status.CHAT),
        ("thanks, i will visit haiti", Status.CHAT),
        ("thanks, see you in 2027", Status.CHAT),
        ("that was really clever, well done", Status.CHAT),
        ("which crises were at home", Status.UNKNOWN),
    ],
)
def test_greetings_and_thanks_are_small_talk_by_themselves(text: str, status: Status) -> None:
    assert ask(bot_of(IOM), text).status is status


@pytest.mark.parametrize(
    "opener",
    [
        *("pray, ", "while we're at it, ", "for the avoidance of doubt, ", "Moving on. ", "Leave it. ", "May I ask, "),
        *("at the risk of repeating myself, ", "without wishing to impose upon your time, ", "if I may be so bold, "),
        *("You will forgive me for pressing the point, but ", "Forgive an old man's curiosity, but ", "if I may, "),
        *(
            "If I have understood the text aright, ",
            "Being of a certain age and somewhat forgetful, ",
            "by your leave, ",
        ),
        *(
            "Tie-breaker for tonight's pub quiz: ",
            "Next quiz question: ",
            "Quizmaster here. ",
            "quiz me: ",
            "next item: ",
        ),
        *("last question before i go to bed: ", "going through the list in order, ", "writing this on the train: "),
        *(
            "quick my bus is coming, ",
            "hurry the teacher is looking: ",
            "sorry the phone is ringing, ",
            "I'm running late, ",
        ),
        *("now that you mention it, ", "since you ask, "),
    ],
)
@pytest.mark.parametrize("question", QUESTIONS)
def test_long_politeness_and_hurry_before_a_question_are_no_part_of_it(opener: str, question: str) -> None:
    assert answer(bot_of(IOM), opener + question) == answer(bot_of(IOM), question)


@pytest.mark.parametrize(
    "closer",
    [
        *(", may I ask?", ", if I may ask", ", pray?", ", in point of fact?", ", merely for the avoidance of doubt?"),
        *(", while were at it", ", quick my bus is coming", ", my phone is dying", ", for the sake of completeness"),
        *(
            ", that is my last question",
            ", my last question",
            " acc to the iom text",
            ", unless my memory is playing tricks",
        ),
        *(", so to speak", ", the battery is almost empty", "? hurry, the taxi is here", ", my boss is waiting"),
    ],
)
@pytest.mark.parametrize("question", QUESTIONS)
def test_long_politeness_and_hurry_behind_a_question_are_no_part_of_it(closer: str, question: str) -> None:
    assert answer(bot_of(IOM), question + closer) == answer(bot_of(IOM), question)


@pytest.mark.parametrize(
    "request_",
    [
        *(
            "might I trouble you to remind me ",
            "would you have the goodness to tell me ",
            "kindly oblige me by telling me ",
        ),
        *("I am aware that this may be a tiresome request, yet I should dearly like to know ", "Permit me to ask "),
        *("i would so like to know dear if its no bother ", "I can no longer recall ", "allow me to ask "),
        *("may I prevail upon you to tell me ", "do me the kindness of telling me ", "could I beg you to confirm "),
    ],
)
@pytest.mark.parametrize("question", ["what IOM was called in 1985", "when it was founded", "how many members it has"])
def test_what_is_asked_for_at_length_is_asked(request_: str, question: str) -> None:
    assert answer(bot_of(IOM), request_ + question) == answer(bot_of(IOM), question)


def test_a_request_for_what_was_named_asks_no_more() -> None:
    text = "I can no longer recall the name which the organisation bore in 1975; could you supply it?"
    assert answer(bot_of(IOM), text) == answer(bot_of(IOM), "what was its name in 1975?")


@pytest.mark.parametrize(
    "text",
    [
        "my last question about the bus budget",
        "who may I ask at IOM?",
        "whom did IOM ask?",
        "avoidance of doubt budget?",
        "does the bus come to IOM?",
        "when was the bus budget founded?",
        "my church members are how many?",
        "how many blankets did IOM send?",
        "what was tonight's budget?",
        "is the constitution a work of university?",
        "fill in the form: how many staff",
        "going through the tunnel, how many staff?",
        "next member?",
        "who is dear to IOM?",
        "what is the Malta business?",
        "according to the Malta text, what is ICM",
        "how many buses are coming to IOM?",
        "which phone is dying?",
        "the ferry is late: whose members are they?",
    ],
)
def test_words_of_politeness_and_hurry_that_say_something_are_not_left_out(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("what year was the Kuwait affair",), "1990"),
        (("what year have you got for the Hungary business",), "1956"),
        (("the old names of IOM?", "i want the most first"), "PICMME"),
    ],
)
def test_a_noun_behind_a_name_and_a_doubled_superlative_say_no_more(turns: tuple[str, ...], told: str) -> None:
    assert told in answer(bot_of(IOM), *turns)


@pytest.mark.parametrize(
    ("felt", "plain"),
    [
        *(
            ("when was that silly name ICM dropped", "when was that name ICM dropped"),
            ("what is the marvellous motto", "what is the motto"),
            ("what is its horrid, preposterous budget", "what is its budget"),
            ("what was the daft first name", "what was the first name"),
            ("how many staff has poor old IOM", "how many staff has IOM"),
            ("when did the dear old Constitution enter into force", "when did the Constitution enter into force"),
            ("how many hapless migrants did it carry in the 1950s", "how many migrants did it carry in the 1950s"),
            ("how many poor wretches did the war uproot", "how many people did the war uproot"),
            ("when was the pesky thing founded", "when was the thing founded"),
        )
    ],
)
def test_what_somebody_feels_about_a_thing_is_no_part_of_the_question(felt: str, plain: str) -> None:
    assert answer(bot_of(IOM), felt) == answer(bot_of(IOM), plain)


@pytest.mark.parametrize(
    ("felt", "plain"),
    [
        ("how high is good old Gannock Light", "how high is Gannock Light"),
        ("population of dear old Little Varrow", "population of Little Varrow"),
        ("how many poor souls were lost with the Fidelio", "how many souls were lost with the Fidelio"),
        ("who built that hideous South Point lighthouse", "who built that South Point lighthouse"),
    ],
)
def test_what_somebody_feels_about_a_name_is_no_part_of_the_question(felt: str, plain: str) -> None:
    assert answer(bot_of(VARROW), felt) == answer(bot_of(VARROW), plain)


@pytest.mark.parametrize(
    ("pack", "text"),
    [
        *((IOM, "does it help poor people"), (IOM, "what does it do for the poor"), (IOM, "is its motto wonderful")),
        *((IOM, "how many poor migrants did it carry in the 1950s"), (IOM, "how awful is the budget")),
        *((IOM, "what is its most famous crisis"), (IOM, "how many fine staff work there"), (IOM, "the famous one")),
        *((VARROW, "which is the famous lighthouse"), (VARROW, "how many beautiful islands are there")),
        *((VARROW, "how many poor people live on Hesk"), (VARROW, "who was the poor keeper of Gannock")),
        *((VARROW, "what is the beautiful island"), (VARROW, "which islands are lovely")),
    ],
)
def test_a_word_that_may_say_which_is_meant_is_no_mere_feeling(pack: Path, text: str) -> None:
    assert ask(bot_of(pack), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    "text",
    ["just thinking out loud", "sorry, wondering aloud again", "ignore me, just rambling", "ur so kind ty"],
)
def test_a_remark_about_the_speaker_or_the_bot_is_talk(text: str) -> None:
    assert ask(bot_of(IOM), QUESTIONS[0], text).status is Status.CHAT
    assert ask(bot_of(VARROW), "how high is Gannock Light", text).status is Status.CHAT


@pytest.mark.parametrize("text", ["is it rich lol when was it founded", "is it famous haha how many members"])
def test_laughter_between_two_questions_parts_them(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.CLARIFY


def test_a_particle_of_politeness_may_open_a_question() -> None:
    assert answer(bot_of(IOM), "po how many members are there") == answer(bot_of(IOM), "how many members are there")
    assert ask(bot_of(IOM), "Po has how many members").status is Status.UNKNOWN
