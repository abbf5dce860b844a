"""A reply that was sent but not heard of before the end of a run is not sent again, if that can be known."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from bot.model import Reply, Status
from tests.telegram.server import FakeTelegram, Fault
from tests.telegram.stand import Echo, stand

if TYPE_CHECKING:
    from pathlib import Path

LONG = "One sentence. " * 500


@pytest.fixture(autouse=True)
def no_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stop as if killed: nothing that is under way is waited for."""
    monkeypatch.setattr("bot.adapters.telegram.adapter.GRACE", 0.01)


@pytest.mark.parametrize("chat", [1, -100])
async def test_a_reply_that_was_accepted_is_found(state: Path, chat: int) -> None:
    async with stand(state) as bot:
        for other in range(5):
            bot.server.say("before", other + 10)
        await bot.server.told(5)
        bot.server.faults.append(Fault(way="hang-after", chat=chat))
        bot.server.say("@fact_bot one", chat)
        await bot.server.told(6)
        for other in range(5):
            bot.server.say("after", other + 10)
        await bot.server.told(11)
        await bot.restart()
        bot.server.say("@fact_bot two", chat)
        texts = [message.text for message in await bot.server.told(12) if message.chat == chat]
        assert texts == ["1: one", "2: two"]


async def test_a_reply_behind_a_crowd_is_found(state: Path) -> None:
    async with stand(state) as bot:
        await bot.server.called("getUpdates")
        bot.server.faults.append(Fault(500, 3, "getUpdates"))
        for number in range(250):
            bot.server.say("x", number + 1)
        bot.server.faults.append(Fault(way="hang-after", chat=3))
        await bot.server.told(250)
        await bot.restart()
        bot.server.say("y", 3)
        await bot.server.told(251)
        assert len(bot.server.messages) == 251


async def test_a_reply_that_was_not_accepted_is_sent(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.faults.append(Fault(way="hang"))
        bot.server.say("one")
        await bot.server.called("sendMessage")
        await bot.restart()
        assert [message.text for message in await bot.server.told(1)] == ["1: one"]


async def test_only_the_servers_own_words_are_believed(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = {"message_id": 2, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "1: one"}
    monkeypatch.setattr(FakeTelegram, "do_editMessageText", lambda *_: shown)
    async with stand(state) as bot:
        bot.server.faults.append(Fault(way="hang-after"))
        bot.server.say("one")
        await bot.server.told(1)
        await bot.restart()
        await bot.server.told(2)


async def test_a_search_that_the_server_does_not_allow_ends_at_once(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.faults.append(Fault(way="hang-after"))
        bot.server.faults.append(Fault(429, 99, "editMessageText", retry_after=60))
        bot.server.say("one")
        await bot.server.told(1)
        await bot.restart()
        await bot.server.told(2)
        assert len(bot.server.made("editMessageText")) == 1


async def test_the_parts_of_a_long_answer_that_were_accepted_are_not_sent_again(state: Path) -> None:
    async with stand(state, Echo(replies={"long": Reply(LONG, Status.ANSWER)})) as bot:
        last = Fault(way="hang-after", share=lambda: len(bot.server.messages) == 1)
        bot.server.faults.append(last)
        bot.server.say("long")
        await bot.server.told(2)
        await bot.restart()
        bot.server.say("next")
        *parts, following = await bot.server.told(3)
        assert " ".join(part.text for part in parts) == LONG.strip()
        assert following.text == "2: next"


async def test_where_no_earlier_message_is_known_nothing_is_searched(state: Path) -> None:
    async with stand(state, Echo(replies={"long": Reply(LONG, Status.ANSWER)})) as bot:
        bot.server.faults.append(Fault(400, chat=-5, migrate_to=-1005))
        bot.server.faults.append(Fault(way="hang-after", chat=-1005, share=lambda: len(bot.server.messages) == 1))
        bot.server.say("@fact_bot long", -5)
        await bot.server.told(2)
        await bot.restart()
        assert [told.chat for told in await bot.server.told(3)] == [-1005, -1005, -5]
        assert not bot.server.made("editMessageText")


async def test_no_other_message_of_ours_is_touched_by_the_search(state: Path) -> None:
    free = threading.Event()

    def think(_: str) -> None:
        free.wait(5)

    async with stand(state, Echo(think=think)) as bot:
        bot.server.say("/help", -100)
        bot.server.say("@fact_bot one", -100)
        [told] = await bot.server.told(1)
        await bot.restart()
        free.set()
        bot.server.faults.append(Fault(way="hang-after"))
        await bot.server.told(2)
        await bot.restart()
        bot.server.say("@fact_bot two", -100)
        texts = [message.text for message in await bot.server.told(3)]
        assert texts == [told.text, "1: one", "2: two"]
