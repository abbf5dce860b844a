"""Whole turns that ask nothing of the facts, and questions that only look like them."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, ask, bot_of, converse


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Good morning to you, dear machine", "greeting"),
        ("hello there everyone", "greeting"),
        ("Buenas tardes!", "greeting"),
        ("thanks a lot my dear friend", "thanks"),
        ("hi and thanks in advance", "thanks"),
        ("I must be going now. Goodnight.", "goodbye"),
        ("ok bye then", "goodbye"),
        ("And how are you keeping?", "feeling"),
        ("Sorry if I was rude just now, long day.", "sorry"),
        ("What sort of things may I ask you?", "help"),
        ("Never mind, forget I asked.", "acknowledge"),
    ],
)
def test_small_talk_may_be_said_in_any_order_and_company(text: str, act: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, reply.intent) == (Status.CHAT, act)


@pytest.mark.parametrize(
    "text",
    [
        "and later?",
        "what was the name",
        "who does it help",
        "is that good?",
        "what do they do",
        "who do you help",
        "is it a good organization",
        "hello, when was it founded",
        "have you got members",
    ],
)
def test_a_question_made_of_social_words_is_no_small_talk(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.CHAT


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Good evening to all of you at the desk", "greeting"),
        ("Hello from a rainy Glasgow", "greeting"),
        ("Merry Christmas!", "greeting"),
        ("Thank you kindly, young man or young lady, whichever you are.", "thanks"),
        ("cheers mate, you saved my bacon", "thanks"),
        ("Right, that's me done for today. Goodbye and all the best!", "goodbye"),
        ("gotta dash, my bus is here", "goodbye"),
        ("ok gotta run, laters", "goodbye"),
        ("that was really clever, well done", "praise"),
        ("cheers mate that was spot on", "praise"),
        ("my toaster is smarter than you", "insult"),
        ("how are you keeping these days?", "feeling"),
        ("what sort of stuff can i ask u", "help"),
        ("who am I speaking with?", "identity"),
        ("are you one of those AI things", "human"),
        ("what's your favourite colour?", "self"),
        ("tell me a joke", "self"),
        ("i had a terrible day at work", "speaker"),
        ("it's my birthday today!", "speaker"),
        ("lol that's hilarious", "laugh"),
        ("oops wrong chat", "sorry"),
        ("wow, I had no idea", "acknowledge"),
    ],
)
def test_small_talk_in_any_words_is_answered_by_its_marks(text: str, act: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, reply.intent) == (Status.CHAT, act)


@pytest.mark.parametrize(
    "text",
    [
        "Hello, who is the director general?",
        "Hi, the address of the headquarters please",
        "thanks but which countries left",
        "cheers, and who pays for it all",
        "lovely. which member joined last",
        "how are things at IOM in Geneva?",
        "what is your director general called",
        "its staff are hopeless",
        "your headquarters address",
        "it is part of the UN",
        "do you have offices in Peru",
        "I heard that its chief is Swiss",
        "how do i donate",
        "can i volunteer in my town",
    ],
)
def test_what_is_asked_of_the_facts_in_social_words_is_refused(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


def test_a_statement_that_claims_nothing_is_not_answered() -> None:
    assert ask(bot_of(IOM), "that is them done").status is not Status.ANSWER


def test_what_is_said_of_the_speaker_is_not_said_of_the_subject() -> None:
    assert ask(bot_of(IOM), "when is my birthday").status is not Status.ANSWER


@pytest.mark.parametrize(
    ("move", "texts"),
    [
        (
            "sure",
            [
                "you sure about that mate?",
                "hmm, I have my doubts",
                "can I take your word for it?",
                "would you bet on it?",
            ],
        ),
        (
            "source",
            ["where'd you get that", "on what authority?", "citation needed", "which bit of the article is that in"],
        ),
        ("repeat", ["Say that again, I was not listening.", "sorry, what was that?", "once more for my husband"]),
    ],
)
def test_a_move_may_be_made_in_any_words(move: str, texts: list[str]) -> None:
    for text in texts:
        reply = converse(bot_of(IOM), "When was IOM founded?", text)[-1]
        assert (reply.status, reply.intent) == (Status.ANSWER, move), text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("When was IOM founded?", "In 1951."),
        ("What was it called in 1975?", "The Intergovernmental Committee for European Migration (ICEM)."),
        ("How many observers?", "10 observer states."),
    ],
)
def test_an_answer_is_told_again_in_fewer_words(question: str, told: str) -> None:
    for text in ("shorter please", "tl;dr", "that was too long for me, shorter", "in one word?"):
        assert converse(bot_of(IOM), question, text)[-1].text == told


@pytest.mark.parametrize(
    "text",
    [
        "where is its source of money",
        "what part of the world is that",
        "who says it is useless",
        "is it right about Africa",
    ],
)
def test_what_asks_for_more_than_the_last_answer_is_no_move(text: str) -> None:
    assert converse(bot_of(IOM), "When was IOM founded?", text)[-1].status is not Status.ANSWER


@pytest.mark.parametrize("text", ["sorry typo, 1985", "wrong year, 1985", "I mistyped, 1985", "let's say 1985 instead"])
def test_a_slip_that_is_taken_back_leaves_the_question(text: str) -> None:
    assert "(ICM)" in converse(bot_of(IOM), "What was it called in 1975?", text)[-1].text


def test_what_the_last_answer_left_out_may_be_asked_for() -> None:
    told = converse(
        bot_of(IOM),
        "When were the Afghan elections?",
        "and the other one?",
        "What was its name in 1975?",
        "and the other three?",
    )
    assert told[1].text == "Besides the Afghan elections (2004): the Iraqi elections (2005)."
    assert [name in told[3].text for name in ("PICMME", "(ICM)", "(IOM)")] == [True] * 3


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("What was its name in 1975?", "and the other one?"),
        ("What was its name in 1975?", "and the other five?"),
        ("What was its name in 1975?", "and the other mayors?"),
        ("When was IOM founded?", "why not earlier?"),
        ("When was IOM founded?", "why there?"),
        ("When was IOM founded?", "what about 85 then"),
    ],
)
def test_a_fragment_that_asks_for_something_else_is_refused(question: str, text: str) -> None:
    assert converse(bot_of(IOM), question, text)[-1].status is not Status.ANSWER


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("How many observer states are there?", "name three of them"),
        ("How many observer states are there?", "who was the first of them?"),
        ("Where was the Constitution concluded?", "and before that?"),
    ],
)
def test_a_fragment_that_has_nothing_to_go_on_to_is_refused(question: str, text: str) -> None:
    assert converse(bot_of(IOM), question, text)[-1].status is not Status.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "what are your sources",
        "source?",
        "how up to date is your info",
        "where does your information come from?",
        "do you make things up?",
        "is this from wikipedia?",
    ],
)
def test_where_all_is_from_may_be_asked_before_anything_else(text: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, "the International Organization for Migration, as of April 2015" in reply.text) == (
        Status.CHAT,
        True,
    )


@pytest.mark.parametrize("text", ["what is your information about the budget", "anything on camels in your source?"])
def test_what_a_source_says_of_something_is_not_where_all_is_from(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN
