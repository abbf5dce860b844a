"""Ask a pack its own examples: those of pack.toml, of each property, and of its question suites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot import suite
from bot.bot import Bot
from bot.errors import PackError, Problem
from bot.facts.base import FactBase
from bot.facts.draft import sound
from bot.model import Context, Message, NotUnderstood, Reason, Status
from bot.understanding.pack_language import pack_language
from bot.understanding.read import Reader

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator
    from pathlib import Path

    from bot.facts.draft import Draft, Entry
    from bot.facts.pack import Pack
    from bot.model import Property, Reply
    from bot.understanding.read import Reading

_HINT = "factbot explain shows how it is read"
_NOT_UNDERSTOOD = {Reason.OUT_OF_SCOPE, Reason.UNEXPLAINED_WORDS, Reason.NOT_ENGLISH, Reason.EMPTY, Reason.TOO_LONG}


def check_examples(folder: Path, pack: Pack, draft: Draft, at: datetime.datetime) -> Iterator[Problem]:
    """Find the examples that are not answered, or are read as questions for something else."""
    facts = FactBase.from_pack(pack, pack_language())
    bot, reader = Bot(facts), Reader(facts)
    yield from _check_pack(draft, bot, at)
    for entry in sound(draft.properties):
        yield from _check_property(entry, reader, at)
    for file in sorted((folder / "questions").glob("*.jsonl")):
        yield from _check_suite(file, bot, at)


def _check_pack(draft: Draft, bot: Bot, at: datetime.datetime) -> Iterator[Problem]:
    if draft.info is None:
        return
    for index, example in enumerate(draft.info.record.examples):
        reply, _ = bot.reply(Message("check", example, at), Context())
        if reply.status is not Status.ANSWER:
            message = f"the example {example!r} is not answered ({_reason(reply)})"
            yield draft.info.row.problem("examples", message, _HINT, index=index, is_warning=True)


def _reason(reply: Reply) -> str:
    words = f": {reply.query}" if reply.reason is Reason.UNEXPLAINED_WORDS else ""
    return f"{reply.reason or reply.status}{words}"


# --- properties ------------------------------------------------------------------------------------------------


def _check_property(entry: Entry[Property], reader: Reader, at: datetime.datetime) -> Iterator[Problem]:
    for index, example in enumerate(entry.row.texts("examples")):
        readings = reader.read(Message("check", example, at), Context())
        if message := _fault(entry.record.id, {*entry.row.texts("shares")}, readings):
            message = f"the example {example!r} {message}"
            yield entry.row.problem("examples", message, _HINT, index=index, is_warning=True)


def _fault(name: str, shared: set[str], readings: tuple[Reading, ...]) -> str:
    """What is wrong with the reading of an example of a property, or ""."""
    frames = [frame for reading in readings for frame in reading.frames]
    asked = {frame.query.property for frame in frames if not frame.contradiction}
    others = " and ".join(sorted(asked - {name} - shared)) or "nothing in particular"
    if not frames:
        words = [w for r in readings if isinstance(r.outcome, NotUnderstood) for w in r.outcome.words]
        return f"is not understood{': ' * bool(words)}{', '.join(words)}"
    if not asked:
        return f"asks {frames[0].contradiction}, which {frames[0].query.property} does not answer"
    if name not in asked:
        return f"asks for {others}, not for {name}"
    return f"asks for {name} and for {others}" if asked - {name} - shared else ""


# --- suites ----------------------------------------------------------------------------------------------------


def _check_suite(file: Path, bot: Bot, at: datetime.datetime) -> Iterator[Problem]:
    try:
        conversations = suite.read(file)
    except PackError as error:
        yield from error.problems
        return
    for judged in suite.ask(bot, conversations, at):
        reply = judged.reply
        is_due = judged.turn.expect is suite.Expect.ANSWER and reply.status is Status.UNKNOWN
        if is_due and reply.reason in _NOT_UNDERSTOOD:
            message = f"the question {judged.turn.text!r} is not understood ({_reason(reply)})"
            yield Problem(str(file), judged.conversation.line, 1, message, _HINT, "warning")
