"""Buttons: readable, small, alive after a restart, and pressed once."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from bot.adapters.telegram.buttons import meaning
from bot.adapters.telegram.votes import misses
from bot.model import Reply, Status
from tests.telegram.server import Fault
from tests.telegram.stand import Echo, stand

if TYPE_CHECKING:
    from pathlib import Path

LONG = "What was the International Organization for Migration called in the year 1975?"
REPLIES = {
    "answer": Reply("An answer.", Status.ANSWER, suggestions=("one?", LONG, "three?", "four?")),
    "which": Reply("Which one?", Status.CLARIFY, suggestions=tuple(f"reading {number}" for number in range(5))),
    "huh": Reply("I do not know.", Status.UNKNOWN),
}


async def test_follow_ups_are_three_readable_buttons(state: Path) -> None:
    async with stand(state, Echo(replies=REPLIES)) as bot:
        bot.server.say("answer")
        [message] = await bot.server.told(1)
        labels = [row[0]["text"] for row in message.buttons]
        assert labels == ["one?", "What was the International Organization for Migration calle…", "three?"]
        assert all(len(row[0]["callback_data"].encode()) <= 64 for row in message.buttons)


async def test_an_answer_offers_what_one_may_ask_next_and_a_refusal_its_own_suggestions(state: Path) -> None:
    replies = {"what?": Reply("no", Status.UNKNOWN, suggestions=("Who?",)), "hi": Reply("hello", Status.CHAT)}
    async with stand(state, Echo(next_questions=("Why?", "When?"), replies=replies)) as bot:
        for number, text in enumerate(["who founded it?", "what?", "hi"], start=1):
            bot.server.say(text)
            await bot.server.told(number)
        shown = [[button["text"] for [button] in message.buttons] for message in bot.server.messages]
        assert shown == [["Why?", "When?"], ["Who?"], []]
        bot.server.tap(bot.server.messages[0], bot.server.messages[0].buttons[1][0])
        assert (await bot.server.told(4))[3].text == "2: When?"


async def test_a_reading_that_is_chosen_is_the_next_message(state: Path) -> None:
    async with stand(state, Echo(replies=REPLIES)) as bot:
        bot.server.say("which")
        [message] = await bot.server.told(1)
        assert len(message.buttons) == 5
        bot.server.tap(message, message.buttons[3][0])
        assert (await bot.server.told(2))[1].text == "2: reading 3"
        bot.server.say("next")
        assert (await bot.server.told(3))[2].text == "3: next"


async def test_a_button_works_after_a_restart_and_asks_its_whole_text(state: Path) -> None:
    async with stand(state, Echo(replies=REPLIES)) as bot:
        bot.server.say("answer")
        [message] = await bot.server.told(1)
        await bot.restart()
        bot.server.tap(message, message.buttons[1][0])
        assert (await bot.server.told(2))[1].text == f"2: {LONG}"


async def test_a_double_tap_is_one_action_and_both_are_acknowledged(state: Path) -> None:
    async with stand(state, Echo(replies=REPLIES)) as bot:
        bot.server.say("answer")
        [message] = await bot.server.told(1)
        bot.server.tap(message, message.buttons[0][0])
        bot.server.tap(message, message.buttons[0][0])
        await bot.server.told(2)
        bot.server.tap(message, message.buttons[0][0])
        bot.server.say("end")
        assert [sent.text for sent in await bot.server.told(3)][1:] == ["2: one?", "3: end"]
        calls = await bot.server.called("answerCallbackQuery", 3)
        assert "text" not in calls[0].data
        assert calls[2].data["text"] == "That is answered above or on its way."


async def test_a_tap_in_a_group_is_answered_as_a_reply_to_the_buttons(state: Path) -> None:
    async with stand(state, Echo(replies=REPLIES)) as bot:
        bot.server.say("@fact_bot which", -100, thread=7)
        [message] = await bot.server.told(1)
        bot.server.tap(message, message.buttons[0][0], user=5, message_thread_id=7, is_topic_message=True)
        answer = (await bot.server.told(2))[1]
        assert answer.reply_to == message.id
        assert answer.data["message_thread_id"] == "7"


async def test_a_tap_under_a_message_that_telegram_no_longer_shows_is_still_a_question(state: Path) -> None:
    async with stand(state, Echo(replies=REPLIES)) as bot:
        bot.server.say("which")
        [message] = await bot.server.told(1)
        bot.server.tap(message, message.buttons[0][0], date=0)
        assert (await bot.server.told(2))[1].text == "2: reading 0"


@pytest.mark.parametrize("data", ["ask:0", "ask:99", "vote:up", "nonsense", "ask:x"])
async def test_a_stale_button_is_acknowledged_within_a_second(state: Path, data: str) -> None:
    async with stand(state) as bot:
        bot.server.say("hello")
        [message] = await bot.server.told(1)
        gone = type(message)(1, 555, "old", {}, 0.0)
        begun = time.monotonic()
        bot.server.tap(gone, {"callback_data": data})
        [call] = await bot.server.called("answerCallbackQuery")
        assert call.at - begun < 1
        assert call.data["text"] == "This button is too old. Please ask again."
        bot.server.tap(message, {"callback_data": data})
        bot.server.say("end")
        assert (await bot.server.told(2))[-1].text == "2: end"


async def test_a_tap_in_a_chat_that_must_wait_is_acknowledged_all_the_same(state: Path) -> None:
    async with stand(state, Echo(replies=REPLIES)) as bot:
        bot.server.say("answer")
        [message] = await bot.server.told(1)
        bot.server.faults.append(Fault(times=10**6))
        bot.server.say("stuck")
        await bot.server.called("sendMessage", 2)
        bot.server.tap(message, message.buttons[0][0])
        await bot.server.called("answerCallbackQuery", seconds=1)
        bot.server.faults.clear()
        assert [sent.text for sent in await bot.server.told(3)][1:] == ["2: stuck", "2: one?"]


async def test_a_tap_that_cannot_be_acknowledged_is_acted_upon(state: Path) -> None:
    async with stand(state, Echo(replies=REPLIES)) as bot:
        bot.server.faults.append(Fault(400, method="answerCallbackQuery", description="Bad Request: query is too old"))
        bot.server.say("which")
        [message] = await bot.server.told(1)
        bot.server.tap(message, message.buttons[0][0])
        await bot.server.told(2)


async def test_votes_are_one_for_each_person_changeable_and_shown_as_misses(state: Path) -> None:
    async with stand(state, Echo(replies=REPLIES), thumbs=True) as bot:
        bot.server.say("answer")
        bot.server.say("huh")
        bot.server.say("which")
        answer, unknown, clarify = await bot.server.told(3)
        up, down = answer.buttons[-1]
        assert (up["text"], down["text"]) == ("👍", "👎")
        assert len(unknown.buttons) == 1
        assert len(clarify.buttons) == 5
        for user, button in ((1, up), (2, down), (1, down), (3, up)):
            bot.server.tap(answer, button, user)
        calls = await bot.server.called("answerCallbackQuery", 4)
        assert {call.data["text"] for call in calls} == {"Thank you, noted."}
        bot.server.say("end")
        await bot.server.told(4)
        found = {(miss.question, miss.status, miss.up, miss.down, miss.asked) for miss in misses(state)}
        assert found == {("answer", "answer", 1, 2, 1), ("huh", "unknown", 0, 0, 1)}
        await bot.restart()
        bot.server.say("/forget", 2)
        await bot.server.told(5)
        assert next(miss.down for miss in misses(state) if miss.question == "answer") == 1


def test_misses_of_a_bot_that_never_ran_are_none(tmp_path: Path) -> None:
    assert misses(tmp_path) == []


def test_only_our_own_data_means_something() -> None:
    assert meaning(None) is None
    assert meaning("vote:sideways") is None
