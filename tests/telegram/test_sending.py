"""What the server says to a send is obeyed, and nobody else suffers for it."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import pytest

from bot.adapters.telegram import client
from bot.adapters.telegram.clock import Clock
from bot.model import Reply, Status
from tests.telegram.server import Fault
from tests.telegram.stand import Echo, Watch, stand

if TYPE_CHECKING:
    from pathlib import Path


async def test_a_flood_wait_is_obeyed_to_the_second_and_delays_nobody_else(state: Path) -> None:
    async with stand(state, clock=Clock()) as bot:
        bot.server.faults.append(Fault(429, chat=1, retry_after=1))
        bot.server.say("slow", 1)
        await bot.server.called("sendMessage")
        begun = time.monotonic()
        bot.server.say("quick", 2)
        [quick] = await bot.server.told(1)
        assert quick.chat == 2
        assert quick.at - begun < 0.5
        await bot.server.told(2)
        first, last = (call.at for call in bot.server.made("sendMessage") if call.data["chat_id"] == "1")
        assert 1.0 <= last - first < 2.0


@pytest.mark.parametrize(
    ("status", "description"),
    [(403, "Forbidden: bot was blocked by the user"), (400, "Bad Request: chat not found")],
)
async def test_a_chat_that_is_closed_to_us_costs_one_call(state: Path, status: int, description: str) -> None:
    async with stand(state) as bot:
        bot.server.faults.append(Fault(status, description=description, chat=1))
        bot.server.say("lost")
        await bot.server.called("sendMessage")
        bot.server.say("next")
        [message] = await bot.server.told(1)
        assert message.text.endswith(": next")
        assert len(bot.server.made("sendMessage")) == 2


async def test_a_group_that_has_moved_is_answered_once_at_its_new_place(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.faults.append(Fault(400, chat=-5, migrate_to=-1005))
        question = bot.server.say("/why@fact_bot", -5)
        bot.server.say("hello @fact_bot", -5)
        await bot.server.told(2)
        moved = [message for message in bot.server.messages if message.chat == -1005]
        assert len(moved) == 1
        assert moved[0].reply_to is None
        assert question["message_id"] == 1


async def test_the_context_moves_along(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.faults.append(Fault(400, chat=-5, migrate_to=-1005))
        bot.server.say("hello @fact_bot", -5)
        await bot.server.told(1)
        bot.server.say("again @fact_bot", -1005)
        assert (await bot.server.told(2))[1].text == "2: again"


async def test_refused_markup_is_sent_once_more_as_plain_text(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.faults.append(Fault(400, description="Bad Request: can't parse entities: unexpected end", times=2))
        bot.server.say("a < b")
        await bot.server.called("sendMessage", 2)
        bot.server.say("c & d")
        [message] = await bot.server.told(1)
        assert message.text == "2: c & d"
        html, plain, _ = bot.server.made("sendMessage")
        assert (html.data["parse_mode"], html.data["text"]) == ("HTML", "1: a &lt; b")
        assert "parse_mode" not in plain.data
        assert plain.data["text"] == "1: a < b"


async def test_markup_in_texts_is_escaped_and_previews_are_off(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.say('<b>bold</b> & https://example.org "quoted"')
        [message] = await bot.server.told(1)
        assert message.text == '1: <b>bold</b> & https://example.org "quoted"'
        assert message.data["link_preview_options"] == '{"is_disabled": true}'


async def test_a_deleted_question_is_still_answered(state: Path) -> None:
    async with stand(state) as bot:
        question = bot.server.say("@fact_bot hello", -5)
        [message] = await bot.server.told(1)
        assert message.reply_to == question["message_id"]
        assert '"allow_sending_without_reply": true' in message.data["reply_parameters"]


async def test_a_topic_that_is_gone_is_answered_in_the_group(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.faults.append(Fault(400, description="Bad Request: message thread not found"))
        bot.server.say("@fact_bot hello", -100, thread=9)
        await bot.server.told(1)
        first, second = bot.server.made("sendMessage")
        assert first.data["message_thread_id"] == "9"
        assert "message_thread_id" not in second.data


@pytest.mark.parametrize("way", ["answer", "reset-before", "garbage"])
async def test_a_fault_that_passes_is_outlasted(state: Path, way: str) -> None:
    watch = Watch()
    async with stand(state, clock=watch.clock()) as bot:
        bot.server.faults.append(Fault(times=7, way=way))
        bot.server.say("hello")
        [message] = await bot.server.told(1)
        assert message.text == "1: hello"
        assert [wait for wait in watch.waits if wait in {0.2, 0.5, 1.0, 2.0, 4.0}] == [
            0.2,
            0.5,
            1.0,
            2.0,
            4.0,
            4.0,
            4.0,
        ]


async def test_a_send_that_hangs_is_given_up_and_repeated(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "LONGEST_CALL", 0.3)
    async with stand(state) as bot:
        bot.server.faults.append(Fault(way="hang"))
        bot.server.say("hello")
        [message] = await bot.server.told(1)
        assert message.text == "1: hello"


async def test_an_answer_that_fails_for_a_day_is_given_up(state: Path) -> None:
    hours = 0.0

    async def sleep(seconds: float) -> None:
        nonlocal hours
        hours += 1.0 if seconds == 4.0 else 0.0
        await asyncio.sleep(0)

    clock = Clock(time.time, lambda: time.monotonic() + hours * 3600, sleep)
    async with stand(state, clock=clock) as bot:
        bot.server.faults.append(Fault(times=10**6, chat=1))
        bot.server.say("never")
        bot.server.say("other", 2)
        await bot.server.told(1)
        await bot.server.until(lambda: len(bot.server.made("sendMessage")) > 28)
        bot.server.faults.clear()
        bot.server.say("next")
        assert [message.text for message in await bot.server.told(2)] == ["1: other", "2: next"]


async def test_a_long_answer_comes_in_parts_with_buttons_under_the_last(state: Path) -> None:
    text = "One sentence. " * 500
    partner = Echo(replies={"long": Reply(text, Status.ANSWER, suggestions=("More?",))})
    async with stand(state, partner) as bot:
        bot.server.say("long")
        parts = await bot.server.told(2)
        assert " ".join(part.text for part in parts) == text.strip()
        assert [bool(part.buttons) for part in parts] == [False, True]


async def test_a_long_answer_to_a_blocked_chat_stops_at_its_first_part(state: Path) -> None:
    partner = Echo(replies={"long": Reply("word " * 2000, Status.ANSWER)})
    async with stand(state, partner) as bot:
        bot.server.faults.append(Fault(403))
        bot.server.say("long")
        bot.server.say("short")
        [message] = await bot.server.told(1)
        assert message.text == "1: short"


async def test_an_empty_reply_sends_nothing(state: Path) -> None:
    partner = Echo(replies={"nothing": Reply("", Status.CHAT)})
    async with stand(state, partner) as bot:
        bot.server.say("nothing")
        bot.server.say("something")
        [message] = await bot.server.told(1)
        assert message.text == "2: something"


async def test_a_chat_whose_sends_fail_delays_no_other(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.faults.append(Fault(times=10**6, chat=1))
        for number in range(20):
            bot.server.say(f"flood {number}", 1)
        bot.server.say("hello", 2)
        [message] = await bot.server.told(1, seconds=5)
        assert message.chat == 2


async def test_a_fault_of_the_program_is_told_and_the_chat_goes_on(
    state: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    def fail(text: str) -> None:
        if text == "bad":
            raise ValueError(text)

    async with stand(state, Echo(think=fail)) as bot:
        bot.server.say("bad")
        bot.server.say("good")
        texts = [message.text for message in await bot.server.told(2)]
        assert texts[0].startswith("Something went wrong")
        assert texts[1] == "1: good"
    assert "ValueError" in caplog.text
    assert "bad" not in caplog.text + capsys.readouterr().err
