"""Messages as JSON Lines in, replies as JSON Lines out: for programs that talk with the bot.

One line out for every line in, in order, written at once. A line that cannot be answered gets {"error": "line N: ..."}
and the run goes on. The output is ASCII: every text, also one that is no Unicode, survives any terminal and pipe.
"""

from __future__ import annotations

import json
import sys
import traceback
from typing import TYPE_CHECKING

from bot.adapters import clock
from bot.errors import DateError, FactbotError
from bot.model import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.adapters.chats import Chats
    from bot.model import Reply

_EXPECTED = 'expected an object such as {"chat": "1", "text": "when was it founded?"}'
OUR_FAULT = "the program failed on this message: please report what standard error says"


class MessageError(FactbotError):
    """A text is no message: whoever sent it must correct it."""


def run(chats: Chats, lines: Iterable[str], write: Callable[[str], None]) -> None:
    """Answer line after line."""
    for number, line in enumerate(lines, 1):
        write(json.dumps(_answer(chats, number, line)))


def describe(reply: Reply) -> dict[str, object]:
    """Give a reply as a JSON object."""
    return {
        "text": reply.text,
        "status": reply.status,
        "intent": reply.intent,
        "query": reply.query,
        "references": reply.references,
        "suggestions": reply.suggestions,
        "reason": reply.reason,
    }


def answer(chats: Chats, text: str) -> dict[str, object]:
    """Answer a message that is written as a JSON object with an object; raises MessageError."""
    message = _read(text)
    return {"chat": message.chat} | describe(chats.reply(message))


def _answer(chats: Chats, number: int, line: str) -> dict[str, object]:
    try:
        return answer(chats, line)
    except MessageError as error:
        return {"error": f"line {number}: {error}"}
    except Exception:  # noqa: BLE001 -- a message that breaks the program must not take the messages after it along
        traceback.print_exc(file=sys.stderr)
        return {"error": f"line {number}: {OUR_FAULT}"}


def _read(text: str) -> Message:
    given = _parse(text)
    chat, said, at = (_take(given, key) for key in ("chat", "text", "at"))
    if chat is None or said is None:
        missing = "chat" if chat is None else "text"
        message = f"{_EXPECTED}, found no {missing!r}"
        raise MessageError(message)
    try:
        return Message(chat, said, clock.now() if at is None else clock.parse_time(at))
    except DateError as error:
        message = f"'at': {error}"
        raise MessageError(message) from error


def _parse(text: str) -> dict[str, object]:
    try:
        given = json.loads(text.rstrip("\n"))
    except json.JSONDecodeError as error:
        message = f"{_EXPECTED}, found no JSON: {error.msg} at column {error.colno}"
        raise MessageError(message) from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits; lists in lists in lists
        message = f"{_EXPECTED}, found no JSON that can be read"
        raise MessageError(message) from error
    if not isinstance(given, dict):
        message = f"{_EXPECTED}, found {_KINDS[type(given)]}"
        raise MessageError(message)
    return given


def _take(given: dict[str, object], key: str) -> str | None:
    value = given.get(key)
    if value is None or isinstance(value, str):
        return value
    message = f"{key!r}: expected a text, found {_KINDS[type(value)]}"
    raise MessageError(message)


_KINDS: dict[type, str] = {
    list: "a list",
    dict: "an object",
    str: "a text",
    int: "a number",
    float: "a number",
    bool: "true or false",
    type(None): "null",
}
