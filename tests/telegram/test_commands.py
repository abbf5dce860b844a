"""The commands of the menu, and inline mode."""

from __future__ import annotations

import base64
import json
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.adapters.telegram.commands import question_in
from bot.language.telegram import COMMANDS
from bot.model import PackInfo, Reply, Status
from tests.telegram.server import Fault
from tests.telegram.stand import Echo, stand

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("/start", "A test pack: ask me in your own words."),
        ("/help", "/forget: erase what I remember of you"),
        ("/about", "From an article, as of April 2015.\n\nIt knows no budgets."),
        ("/examples", "Who founded it?\nWhen?"),
        ("/why", "I read <one>"),
        ("/WHY@Fact_Bot", "I read <one>"),
        ("/source", "article, for one"),
    ],
)
async def test_a_command_says(state: Path, command: str, said: str) -> None:
    async with stand(state) as bot:
        bot.server.say("one")
        bot.server.say(command)
        assert said in (await bot.server.told(2))[1].text


async def test_a_pack_without_examples_and_gaps_says_so(state: Path) -> None:
    partner = Echo()
    partner.facts.info = PackInfo("t", "T", "", "About.", "", ())
    async with stand(state, partner) as bot:
        bot.server.say("/examples")
        bot.server.say("/about")
        examples, about = await bot.server.told(2)
        assert examples.text == "The author of these facts has written down no examples."
        assert about.text.endswith("has not written down what is missing.")


async def test_help_in_a_group_says_how_to_be_heard(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.say("/help", -100)
        assert (await bot.server.told(1))[0].text.endswith("mention @fact_bot.")


@pytest.mark.parametrize(
    ("payload", "question"),
    [
        (
            base64.urlsafe_b64encode(b"What was IOM called in 1975?").decode().rstrip("="),
            "What was IOM called in 1975?",
        ),
        ("what-was-IOM-called_in_1975", "what was IOM called in 1975"),
        ("members", "members"),
        ("", ""),
        ("é", "é"),
    ],
)
async def test_a_link_may_bring_a_question(state: Path, payload: str, question: str) -> None:
    assert question_in(payload) == question
    async with stand(state) as bot:
        bot.server.say(f"/start {payload}".strip())
        [message] = await bot.server.told(1)
        assert message.text == f"1: {question}" if question else "A test pack: ask" in message.text


async def test_forget_erases_context_and_answers_for_good(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.say("one")
        bot.server.say("/forget")
        await bot.server.told(2)
        await bot.restart()
        bot.server.say("two")
        texts = [message.text for message in await bot.server.told(3)]
        assert texts[1].startswith("Forgotten")
        assert texts[2] == "1: two"


async def test_forget_erases_what_was_set_aside_too(state: Path) -> None:
    def fail(text: str) -> None:
        raise ValueError(text)

    async with stand(state, Echo(think=fail)) as bot:
        for chat in (1, 2):
            bot.server.say(f"a wish of {chat}", chat)
        await bot.server.told(2)
        bot.server.say("/forget", 1)
        await bot.server.told(3)
    with closing(sqlite3.connect(state / "telegram-4242.sqlite3")) as connection:
        kept = [body for (body,) in connection.execute("select body from inbox where body <> ''")]
    assert ["a wish of 2" in body for body in kept] == [True]


async def test_the_menu_is_registered_with_descriptions(state: Path) -> None:
    async with stand(state) as bot:
        [menu] = await bot.server.called("setMyCommands")
        assert {entry["command"]: entry["description"] for entry in json.loads(menu.data["commands"])} == COMMANDS
        await bot.server.called("setMyShortDescription")
        [description] = await bot.server.called("setMyDescription")
        assert description.data["description"].startswith("A test pack.")


@pytest.mark.parametrize("way", ["answer", "garbage", "reset-before"])
async def test_a_menu_that_cannot_be_registered_is_no_reason_to_stop(state: Path, way: str) -> None:
    async with stand(state) as bot:
        for method in ("setMyCommands", "setMyDescription", "setMyShortDescription"):
            bot.server.faults.append(Fault(method=method, way=way, retry_after=9))
        bot.server.say("hello")
        await bot.server.told(1)
        await bot.server.called("setMyDescription")
        assert not bot.task.done()


async def test_an_inline_query_gets_the_answer_and_related_ones(state: Path) -> None:
    reply = Reply("It was called <ICEM>.", Status.ANSWER, suggestions=("since when?", "until when?"))
    async with stand(state, Echo(replies={"what was it called": reply})) as bot:
        begun = time.monotonic()
        query = bot.server.type_inline("what was it called ")
        [call] = await bot.server.called("answerInlineQuery")
        assert time.monotonic() - begun < 2
        assert call.data["inline_query_id"] == query
        assert call.data["cache_time"] == "300"
        results = json.loads(call.data["results"])
        assert [result["title"] for result in results] == ["what was it called", "since when?", "until when?"]
        assert len({result["id"] for result in results}) == 3
        content = results[0]["input_message_content"]
        assert content["message_text"] == "It was called &lt;ICEM&gt;."
        assert content["parse_mode"] == "HTML"


async def test_an_inline_query_without_an_answer_is_not_cached_for_long(state: Path) -> None:
    unknown = Reply("I do not know.", Status.UNKNOWN, suggestions=("Who founded it?",))
    async with stand(state, Echo(replies={"what was": unknown})) as bot:
        bot.server.type_inline("what was")
        [call] = await bot.server.called("answerInlineQuery")
        assert call.data["cache_time"] == "10"
        assert [result["title"] for result in json.loads(call.data["results"])] == ["Who founded it?"]


async def test_an_empty_inline_query_shows_examples(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.type_inline("")
        [call] = await bot.server.called("answerInlineQuery")
        assert [result["title"] for result in json.loads(call.data["results"])] == ["Who founded it?", "When?"]


@pytest.mark.parametrize("nothing", ["", " \n "])
async def test_an_inline_query_whose_answer_is_blank_gets_no_result(state: Path, nothing: str) -> None:
    async with stand(state, Echo(replies={"blank": Reply(nothing, Status.ANSWER)})) as bot:
        bot.server.type_inline("blank")
        [call] = await bot.server.called("answerInlineQuery")
        assert json.loads(call.data["results"]) == []
