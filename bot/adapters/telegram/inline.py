"""Inline mode: an answer for any chat, while the question is being typed."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from telegram import InlineQueryResultArticle, InputTextMessageContent
from telegram.constants import ParseMode

from bot.adapters.telegram.addressing import Key, Question
from bot.adapters.telegram.buttons import label, offered
from bot.adapters.telegram.conversation import think
from bot.adapters.telegram.courier import NO_PREVIEW, Place
from bot.adapters.telegram.rendering import LIMIT, escape, sound, split
from bot.model import Context, Reply, Status

if TYPE_CHECKING:
    from telegram import InlineQuery

    from bot.adapters.telegram.desk import Desk

CACHED = 300
"""Seconds for which Telegram may give an answer to others; facts change rarely."""
CACHED_UNKNOWN = 10
"""The same for a question without an answer: it is mostly not typed to its end."""
MOST_EXAMPLES = 10


async def answer_inline(desk: Desk, update_id: int, query: InlineQuery) -> None:
    """Answer what was typed so far, with related questions and their answers below it."""
    typed = sound(query.query).strip()
    told: list[tuple[str, Reply]] = []
    if typed:
        reply = await _ask(desk, query, typed)
        told = [(typed, reply)] if reply.status is not Status.UNKNOWN else []
        others = offered(reply)
    else:
        others = desk.partner.facts.info.examples[:MOST_EXAMPLES]
    told += [(other, await _ask(desk, query, other)) for other in others]
    results = [_result(number, asked, reply) for number, (asked, reply) in enumerate(told) if reply.text.strip()]
    cached = CACHED if told and (not typed or told[0][0] == typed) else CACHED_UNKNOWN
    # Tried once: by the time of a second attempt the person has typed on.
    await desk.courier.attempt(desk.client.answer_inline_query(query.id, results, cache_time=cached, is_personal=False))
    await desk.settle(update_id)


async def _ask(desk: Desk, query: InlineQuery, text: str) -> Reply:
    at = datetime.datetime.fromtimestamp(desk.clock.now(), datetime.UTC)
    # Nobody's context: the answer is cached for everybody, and goes to a chat that we do not know.
    question = Question(Key(0, 0, query.from_user.id), Place(0), text, at, None)
    reply, _ = await think(desk, question, Context())
    return reply


def _result(number: int, asked: str, reply: Reply) -> InlineQueryResultArticle:
    text = split(reply.text, LIMIT)[0]
    content = InputTextMessageContent(escape(text), parse_mode=ParseMode.HTML, link_preview_options=NO_PREVIEW)
    return InlineQueryResultArticle(str(number), label(asked), content, description=reply.text[:200])
