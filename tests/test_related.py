"""What is offered after an answer is about the same item, was not asked yet, and is answered."""

from __future__ import annotations

from bot.model import Context, Message, Status
from bot.related import MOST, Related
from tests.packs.bots import IOM, NOW, ask, bot_of


def after(*texts: str) -> Context:
    """Give what a conversation leaves."""
    context = Context()
    for text in texts:
        _, context = bot_of(IOM).reply(Message("chat", text, NOW), context)
    return context


def test_the_examples_that_follow_the_one_that_was_asked_are_offered() -> None:
    examples = bot_of(IOM).facts.info.examples
    asked = examples.index("When was IOM founded?")
    offered = bot_of(IOM).related(after("When was IOM founded?"))
    assert len(offered) == MOST
    assert offered[0] == "Why was IOM founded?"
    assert all(examples.index(text) > asked for text in offered)


def test_every_question_that_is_offered_is_answered_and_asks_something_else_than_the_others() -> None:
    offered = bot_of(IOM).related(after("How many staff does IOM have?"))
    answers = {ask(bot_of(IOM), text).text for text in offered}
    assert len(answers) == len(offered) == MOST
    assert {ask(bot_of(IOM), text).status for text in offered} == {Status.ANSWER}


def test_what_the_conversation_has_asked_is_not_offered_again() -> None:
    questions = ("When was IOM founded?", "Why was IOM founded?", "How many member states does IOM have?")
    offered = bot_of(IOM).related(after(*questions))
    assert offered
    assert not set(offered) & set(questions)


def test_without_an_answer_or_an_example_nothing_is_offered() -> None:
    bot = bot_of(IOM)
    assert bot.related(Context()) == bot.related(after("hello")) == ()
    assert Related((), bot.reply).to(after("When was IOM founded?")) == ()
    assert Related(("Who is the king of Spain?",), bot.reply).to(after("When was IOM founded?")) == ()
