"""What people of all kinds put around a question, and whole messages of it: none of it is part of what they ask."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

QUESTIONS = ((IOM, "what was IOM called in 1985"), (VARROW, "how high is Gannock Light"))


@pytest.mark.parametrize(
    "before",
    [
        *(
            "How intriguing! ",
            "How very thoughtful of you. ",
            "What a quick little thing you are. ",
            "Oh dear me! But ",
        ),
        *(
            "You're an angel. ",
            "jaysus you're fierce clever. ",
            "Good gracious, ",
            "wonderful stuff, and ",
            "I am mortified, but ",
        ),
        *(
            "kurcze sorry for my english. ",
            "Oga, ",
            "abeg no vex, ",
            "please madam I beg to know ",
            "theek hai, ",
            "Alamak, ",
        ),
        *("For my opening statement: ", "for our parish bulletin: ", "out of sheer nosiness, ", "with due respect, "),
        *("while the oven heats: ", "one last try: ", "not being funny but ", "ok smart alec, ", "here goes, "),
        *("Kindly do the needful. ", "with folded hands I request you to tell me ", "Greetings of the day! "),
        *("I am 79 and my eyes are bad, ", "God forgive my memory, ", "Might I ask a question or two? ", "oi you, "),
    ],
)
@pytest.mark.parametrize(("pack", "question"), QUESTIONS)
def test_what_is_said_before_a_question_is_no_part_of_it(pack: str, question: str, before: str) -> None:
    assert answer(bot_of(pack), before + question) == answer(bot_of(pack), question)


@pytest.mark.parametrize(
    "behind",
    [
        *(
            ", if it's no bother",
            ", if you would be so good",
            " clever clogs",
            ", there's a good chap",
            ", I'm begging you",
        ),
        *(
            ", with a cherry on top",
            ". quick please, in a lecture",
            ", asking for my gran",
            " or shall I ask someone else",
        ),
        *(
            ", I'll buy you a coffee",
            ", if you can make out my scrawl",
            " you useless lump",
            " ye daft article",
            ", God willing",
        ),
        *(
            " and be quick about it",
            ", kindly revert at the earliest",
            ", I am waiting for your good reply",
            ". Regards, Nuala",
        ),
        *(
            ", before I lose my temper",
            " because my pals and I have a wager",
            ", since you are so clever",
            ", like, you know",
        ),
    ],
)
@pytest.mark.parametrize(("pack", "question"), QUESTIONS)
def test_what_is_said_behind_a_question_is_no_part_of_it(pack: str, question: str, behind: str) -> None:
    assert answer(bot_of(pack), question + behind) == answer(bot_of(pack), question)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "how many staff if you leave out drivers",
            "how many members if you exclude the rich",
            "how lovely is the name",
        ),
        *("what was it called before I was born", "what was it called when I was a child", "how kind are members"),
        *("how many members, I like the rich ones", "how many staff, I mean the women", "how many members, our side"),
        *("how many staff and do you have cooks", "how many staff or are you a cook", "how many members in a meeting"),
        *("what was decided in a meeting of IOM in 1985", "kurcze members of IOM", "for our village, how many members"),
        *(
            "how many members, my country only",
            "how many clever clogs",
        ),
        *("how many members, you know, the rich ones", "how many staff, the ones in Malta I reckon", "was IOM tired"),
        *("which tin can did IOM make", "with respect to Malta, how many members", "how far my guy did IOM go"),
        *(
            "which wall did IOM paint",
            "how many members and my town?",
            "my dear machine of IOM",
            "when was IOM founded, my good man of Malta?",
            "chief of IOM",
        ),
    ],
)
def test_words_that_may_change_what_is_asked_are_not_left_out(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        *("pity. thanks anyway", "Thanking you in anticipation.", "Good morning o", "oi oi", "no wahala", "grand so"),
        *(
            "dzieki, milego dnia!",
            "Slainte",
            "toodle-pip",
            "Yours faithfully",
            "With kind regards",
            "can I pick your brain?",
        ),
        *("May I put a question or two to you, if you're not too busy?", "safe home", "how far my brother"),
        *("might one put a query to you?", "danke, tschuss", "you do well", "mind yourself now"),
    ],
)
def test_a_message_of_nothing_else_is_small_talk(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.CHAT


@pytest.mark.parametrize("text", ["how far is it", "who may I ask there", "with regards to Malta", "noted poets"])
def test_what_only_looks_like_small_talk_is_none(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.CHAT


@pytest.mark.parametrize(
    "asking",
    [
        *("caller asks ", "I've got a customer on the line asking ", "she also wants to know ", "and he's asking "),
        *("there is a lady at the desk asking ", "punter wants to know "),
    ],
)
def test_who_else_wants_to_know_is_no_part_of_the_question(asking: str) -> None:
    assert answer(bot_of(IOM), asking + "when IOM was founded") == answer(bot_of(IOM), "when was IOM founded")
