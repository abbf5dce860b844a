"""Who is answered, where, and from which context."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Reply, Status
from tests.telegram.server import ME, FakeTelegram, Json
from tests.telegram.stand import Echo, stand

if TYPE_CHECKING:
    from pathlib import Path

GROUP = -100


def end(server: FakeTelegram) -> None:
    """Say something that is surely answered: whatever was silent before has been passed over."""
    server.say("@fact_bot end", GROUP, user=99)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("@fact_bot who founded it?", "who founded it?"),
        ("who founded it, @fact_bot?", "who founded it, ?"),
        ("@FACT_BOT, who?", "who?"),
    ],
)
async def test_a_mention_in_a_group_is_answered_as_a_reply(state: Path, text: str, asked: str) -> None:
    async with stand(state) as bot:
        question = bot.server.say(text, GROUP)
        [message] = await bot.server.told(1)
        assert message.text == f"1: {asked}"
        assert message.reply_to == question["message_id"]


async def test_a_command_with_our_name_that_there_is_not_is_a_text_like_any_other(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.say("/weather@Fact_Bot", GROUP)
        assert (await bot.server.told(1))[0].text == "1: /weather@Fact_Bot"


@pytest.mark.parametrize(
    "text",
    ["who founded it?", "@fact_bot2 hello", "mail me@fact_bot", "/why@other_bot", "/unknown", "@other_bot hello"],
)
async def test_what_is_not_for_us_in_a_group_is_passed_over(state: Path, text: str) -> None:
    async with stand(state) as bot:
        bot.server.say(text, GROUP)
        end(bot.server)
        [message] = await bot.server.told(1)
        assert message.text == "1: end"


@pytest.mark.parametrize(
    "more",
    [
        {"from": {"id": 8, "is_bot": True, "first_name": "B"}},
        {"via_bot": ME},
        {"is_automatic_forward": True},
    ],
    ids=str,
)
async def test_other_bots_and_copies_are_not_answered(state: Path, more: Json) -> None:
    async with stand(state) as bot:
        bot.server.say("@fact_bot hello", GROUP, **more)
        bot.server.say("/help", GROUP, **more)
        bot.server.say(None, 7, photo=[], **more)
        end(bot.server)
        [message] = await bot.server.told(1)
        assert message.text == "1: end"


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ({"id": GROUP, "type": "supergroup"}, {"id": 1087968824, "is_bot": True, "first_name": "Group"}),
        ({"id": -300, "type": "channel"}, {"id": 136817688, "is_bot": True, "first_name": "Channel"}),
    ],
)
async def test_who_speaks_in_the_name_of_a_group_or_channel_is_a_person(state: Path, sender: Json, name: Json) -> None:
    async with stand(state) as bot:
        more: Json = {"from": name, "sender_chat": sender}
        bot.server.say("@fact_bot hi", GROUP, **more)
        assert (await bot.server.told(1))[0].text == "1: hi"


async def test_those_who_hide_behind_the_names_of_two_groups_are_not_one(state: Path) -> None:
    async with stand(state) as bot:
        for number, (group, text) in enumerate([(GROUP, "@fact_bot one"), (-200, "/forget"), (GROUP, "@fact_bot two")]):
            hidden = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
            more: Json = {"from": hidden, "sender_chat": {"id": group, "type": "supergroup"}}
            bot.server.say(text, group, **more)
            await bot.server.told(number + 1)
        assert bot.server.messages[-1].text == "2: two"


async def test_a_reply_to_us_in_a_group_is_for_us_and_one_to_others_is_not(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.say("@fact_bot one", GROUP)
        [first] = await bot.server.told(1)
        ours = {"message_id": first.id, "date": 1, "chat": {"id": GROUP, "type": "supergroup"}, "from": ME}
        other = ours | {"message_id": 1, "from": {"id": 5, "is_bot": False, "first_name": "P"}}
        opening = ours | {"forum_topic_created": {"name": "T", "icon_color": 1}}
        bot.server.say("to another", GROUP, reply_to_message=other)
        bot.server.say("in a topic that we opened", GROUP, reply_to_message=opening)
        bot.server.say("/why@other_bot", GROUP, reply_to_message=ours)
        bot.server.say("two", GROUP, reply_to_message=ours)
        assert [message.text for message in await bot.server.told(2)] == ["1: one", "2: two"]


@pytest.mark.parametrize(("thread", "expected"), [(9, "9"), (1, None)])
async def test_the_answer_goes_to_the_topic_and_the_general_one_is_not_named(
    state: Path, thread: int, expected: str | None
) -> None:
    async with stand(state) as bot:
        bot.server.say("@fact_bot hello", GROUP, thread=thread)
        [message] = await bot.server.told(1)
        assert message.data.get("message_thread_id") == expected


async def test_a_thread_of_replies_in_a_group_without_topics_is_no_topic(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.say("@fact_bot hello", GROUP, message_thread_id=5)
        assert "message_thread_id" not in (await bot.server.told(1))[0].data


async def test_contexts_are_apart_by_chat_topic_and_user(state: Path) -> None:
    async with stand(state) as bot:
        for number, (chat, thread, user) in enumerate([(GROUP, 0, 1), (GROUP, 9, 1), (GROUP, 0, 2), (-200, 0, 1)]):
            bot.server.say("@fact_bot x", chat, user=user, thread=thread)
            assert (await bot.server.told(number + 1))[-1].text == "1: x"
        bot.server.say("@fact_bot y", GROUP, user=1)
        assert (await bot.server.told(5))[-1].text == "2: y"


async def test_an_old_context_is_forgotten(state: Path) -> None:
    async with stand(state, expires_minutes=0) as bot:
        bot.server.say("one")
        bot.server.say("two")
        assert [message.text for message in await bot.server.told(2)] == ["1: one", "1: two"]


async def test_a_reply_to_an_older_answer_goes_on_from_there(state: Path) -> None:
    async with stand(state) as bot:
        for text in ("one", "two", "three"):
            bot.server.say(text)
        first = (await bot.server.told(3))[0]
        ours = {"message_id": first.id, "date": 1, "chat": {"id": 1, "type": "private"}, "from": ME}
        bot.server.say("again", reply_to_message=ours)
        assert (await bot.server.told(4))[3].text == "2: again"
        bot.server.say("odd", reply_to_message=ours | {"message_id": 9999})
        assert (await bot.server.told(5))[4].text == "3: odd"


async def test_an_edited_question_edits_its_answer(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.say("zero")
        question = bot.server.say("one")
        first = (await bot.server.told(2))[1]
        bot.server.edit(question, "uno")
        await bot.server.called("editMessageText")
        bot.server.say("two")
        told = await bot.server.told(3)
        assert [message.text for message in told] == ["1: zero", "2: uno", "3: two"]
        assert told[1].id == first.id
        assert bot.partner.heard[-1].text == "two"
        assert [call.data["message_id"] for call in bot.server.made("editMessageText")] == [str(first.id)]


async def test_an_edit_that_changes_no_word_of_the_answer_is_no_fault(
    state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    same = Reply("the same", Status.ANSWER)
    async with stand(state, Echo(replies={"one": same, "two": same})) as bot:
        question = bot.server.say("one")
        await bot.server.told(1)
        bot.server.edit(question, "two")
        bot.server.say("end")
        await bot.server.told(2)
        assert len(bot.server.made("editMessageText")) == 1
    assert "takes no answer" not in caplog.text


async def test_an_edit_of_an_earlier_question_leaves_the_context_alone(state: Path) -> None:
    async with stand(state) as bot:
        question = bot.server.say("one")
        bot.server.say("two")
        await bot.server.told(2)
        bot.server.edit(question, "uno")
        bot.server.say("three")
        assert [message.text for message in await bot.server.told(3)] == ["1: uno", "2: two", "3: three"]


@pytest.mark.parametrize("text", ["same", "/help"])
async def test_an_edit_that_asks_nothing_new_changes_nothing(state: Path, text: str) -> None:
    async with stand(state) as bot:
        question = bot.server.say("same")
        bot.server.edit(question, text)
        bot.server.say("end")
        assert [message.text for message in await bot.server.told(2)] == ["1: same", "2: end"]
        assert not bot.server.made("editMessageText")


async def test_a_message_that_becomes_a_question_by_an_edit_is_answered(state: Path) -> None:
    async with stand(state) as bot:
        question = bot.server.say("hello", GROUP)
        bot.server.edit(question, "hello @fact_bot")
        [message] = await bot.server.told(1)
        assert message.reply_to == question["message_id"]
        bot.server.edit(question | {"message_id": 77}, "not for you")
        end(bot.server)
        await bot.server.told(2)


async def test_an_edit_may_make_an_answer_longer_and_shorter(state: Path) -> None:
    long, longer = "A sentence. " * 400, "Another sentence. " * 600
    partner = Echo(replies={"long": Reply(long, Status.ANSWER), "longer": Reply(longer, Status.ANSWER)})
    async with stand(state, partner) as bot:
        question = bot.server.say("long")
        await bot.server.told(2)
        bot.server.edit(question, "longer")
        parts = await bot.server.told(3)
        assert " ".join(part.text for part in parts) == longer.strip()
        bot.server.edit(question, "short")
        await bot.server.called("deleteMessage", 2)
        assert [message.text for message in bot.server.messages] == ["1: short"]
        bot.server.say("next")
        await bot.server.told(2)


@pytest.mark.parametrize("kind", ["photo", "sticker", "voice"])
async def test_in_private_a_message_without_text_gets_one_hint(state: Path, kind: str) -> None:
    media: Json = {
        "photo": [],
        "sticker": {
            "file_id": "a",
            "file_unique_id": "b",
            "type": "regular",
            "width": 1,
            "height": 1,
            "is_animated": False,
            "is_video": False,
        },
        "voice": {"file_id": "a", "file_unique_id": "b", "duration": 1},
    }
    async with stand(state) as bot:
        for _ in range(3):
            bot.server.say(None, **{kind: media[kind]})
        bot.server.say("text")
        bot.server.say(None, **{kind: media[kind]})
        texts = [message.text for message in await bot.server.told(3)]
        assert texts == ["I can read only text. Ask me a question in words.", "1: text", texts[0]]


async def test_a_caption_is_a_question_and_service_messages_and_groups_are_silent(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.say(None, 5, pinned_message={"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}})
        bot.server.say(None, GROUP, photo=[])
        bot.server.say(None, photo=[], caption="what is this?")
        assert [message.text for message in await bot.server.told(1)] == ["1: what is this?"]


async def test_broken_text_is_mended(state: Path) -> None:
    async with stand(state) as bot:
        bot.server.say("half \ud83d an emoji 😀")
        assert (await bot.server.told(1))[0].text == "1: half \ufffd an emoji 😀"


async def test_only_the_updates_that_are_used_are_asked_for_and_none_is_dropped(state: Path) -> None:
    async with stand(state) as bot:
        [poll, *_] = await bot.server.called("getUpdates")
        assert poll.data["allowed_updates"] == '["message", "edited_message", "callback_query", "inline_query"]'
        assert all(call.data.get("drop_pending_updates") == "false" for call in bot.server.made("deleteWebhook"))
