"""Ask a pack its own examples: those of pack.toml, of properties and intents, and of its question suites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot import suite
from bot.authoring.samples import sample
from bot.bot import Bot
from bot.errors import PackError, Problem
from bot.facts.draft import sound
from bot.facts.folder import suite_paths
from bot.model import Context, Message, NotUnderstood, Reason, Status
from bot.understanding.read import Reader

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator
    from pathlib import Path

    from bot.facts.base import FactBase
    from bot.facts.draft import Draft, Entry
    from bot.facts.pack import Pack
    from bot.model import Intent, Property, Reply
    from bot.understanding.deciding.reading import Reading

_HINT = "factbot explain shows how it is read"
NOT_YET = "not yet understood"
"""In the note of a question of a suite: its author knows that the bot does not understand it."""
_NOT_UNDERSTOOD = {
    *(Reason.OUT_OF_SCOPE, Reason.UNEXPLAINED_WORDS, Reason.UNANSWERED_BEFORE),
    *(Reason.NOT_ENGLISH, Reason.EMPTY, Reason.TOO_LONG),
}


def check_examples(folder: Path, pack: Pack, draft: Draft, facts: FactBase, at: datetime.datetime) -> Iterator[Problem]:
    """Find the examples that are not answered, or are read as questions for something else."""
    bot, reader = Bot(facts), Reader(facts)
    yield from _check_pack(draft, bot, at)
    for entry in sound(draft.properties):
        yield from _check_property(entry, reader, at)
    for intent in sound(draft.intents):
        yield from _check_intent(intent, pack, reader, at)
    for file in suite_paths(folder):
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


# --- properties and intents ------------------------------------------------------------------------------------


def _check_property(entry: Entry[Property], reader: Reader, at: datetime.datetime) -> Iterator[Problem]:
    for index, example in enumerate(entry.row.texts("examples")):
        readings = reader.read(Message("check", example, at), Context())
        if message := _fault(entry.record.id, {*entry.row.texts("shares")}, readings):
            message = f"the example {example!r} {message}"
            yield entry.row.problem("examples", message, _HINT, index=index, is_warning=True)


def _check_intent(entry: Entry[Intent], pack: Pack, reader: Reader, at: datetime.datetime) -> Iterator[Problem]:
    for index, example in enumerate(entry.row.texts("examples")):
        readings = reader.read(Message("check", example, at), Context())
        if not _is_taken(entry.record, readings):
            message = f"no template takes the example {example!r}: it {_fault(None, set(), readings)}"
            yield entry.row.problem("examples", message, _HINT, index=index, is_warning=True)
    for index, template in enumerate(entry.record.says):
        question = sample(template, entry.record, pack)
        readings = reader.read(Message("check", question, at), Context())
        if question and not _is_taken(entry.record, readings):
            message = f"says: {template!r} does not take {question!r}: it {_fault(None, set(), readings)}"
            yield entry.row.problem("says", message, _HINT, index=index, is_warning=True)


def _is_taken(intent: Intent, readings: tuple[Reading, ...]) -> bool:
    frames = [frame for reading in readings for frame in reading.frames]
    return bool(frames) and all(frame.intent == intent.id for frame in frames)


def _fault(name: str | None, shared: set[str], readings: tuple[Reading, ...]) -> str:
    """What is wrong with the reading of an example of a property, or ""; of an intent's, what it is read as."""
    frames = [frame for reading in readings for frame in reading.frames]
    asked = {frame.query.property: frame.intent for frame in frames if not frame.contradiction}
    told = [_tell(other, asked[other]) for other in sorted(asked.keys() - {name} - shared)]
    if not frames:
        words = [w for r in readings if isinstance(r.outcome, NotUnderstood) for w in r.outcome.words]
        return f"is not understood{': ' * bool(words)}{', '.join(words)}"
    if not asked:
        return f"asks {frames[0].contradiction}, which {frames[0].query.property} does not answer"
    if name not in asked:
        return f"asks for {' and for '.join(told)}" + (f", not for {name}" if name else "")
    return f"asks for {name} and for {' and for '.join(told)}" if told else ""


def _tell(property_: str, intent: str) -> str:
    name = property_ or "the item as a whole"
    return f"{name} (by the intent {intent})" if intent else name


# --- suites ----------------------------------------------------------------------------------------------------


def check_suites(folder: Path) -> Iterator[Problem]:
    """Find what in the question suites of a pack is no conversation."""
    for file in suite_paths(folder):
        try:
            suite.read(file)
        except PackError as error:
            yield from error.problems


def _check_suite(file: Path, bot: Bot, at: datetime.datetime) -> Iterator[Problem]:
    try:
        conversations = suite.read(file)
    except PackError as error:
        yield from error.problems
        return
    for judged in suite.ask(bot, conversations, at):
        reply, turn = judged.reply, judged.turn
        is_missed = turn.expect is suite.Expect.ANSWER and reply.status is Status.UNKNOWN
        if is_missed and reply.reason in _NOT_UNDERSTOOD and NOT_YET not in turn.note:
            message = f"the question {turn.text!r} is not understood ({_reason(reply)})"
            hint = f'{_HINT}; if that is known, begin its note with "{NOT_YET}"'
            yield Problem(str(file), judged.conversation.line, 1, message, hint, "warning")
        elif NOT_YET in turn.note and reply.status is Status.ANSWER:
            message = f"the question {turn.text!r} is answered, and its note says {NOT_YET!r}"
            yield Problem(str(file), judged.conversation.line, 1, message, "correct the note", "warning")
