"""The cases of a suite: conversations with what their replies must and must not say.

A suite is JSON Lines, one conversation a line:

    {"id": "names-1", "category": "temporal", "turns": [
        {"text": "what was it called in 1975?", "expect": "answer",
         "must": [["BKR", "Kite Room"]], "must_not": ["Kite Museum was"], "note": "1952-1980"}]}

`must` lists groups of alternatives: of each group one must occur. `must_not` lists regular expressions. Neither sees
markup, the case of letters or the kind of quotation marks and dashes. A key that looks like a misspelt one is an
error; others are the author's own.
"""

from __future__ import annotations

import difflib
import enum
import json
import re
from typing import TYPE_CHECKING, Any, cast

from bot.errors import PackError, Problem
from bot.facts.files import not_utf8
from bot.records import dataclass
from bot.suite.plain import plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

EITHER = "answering rightly also fine"
"""In the note of a turn that should be declined: its right answer is welcome too."""

LOOKALIKES = frozenset({"near", "lookalike", "presupposition"})
"""Categories whose refusals are hard negatives: their questions look as if the facts answered them."""

_CASE_KEYS = ("id", "category", "turns")
_TURN_KEYS = ("text", "expect", "must", "must_not", "note")


class Expect(enum.StrEnum):
    """What the bot should do."""

    ANSWER = "answer"
    CORRECT = "correct"
    """The question supposes something false: say so."""
    ABSTAIN = "abstain"
    CLARIFY = "clarify"
    CHAT = "chat"


class Group(enum.StrEnum):
    """Which kinds of turns are counted apart."""

    SINGLE = "single questions"
    STORY = "stories"
    """All turns of conversations that have several."""
    NEGATIVE = "hard negatives"
    """Questions that suppose something false, or that look as if the facts answered them and are not answered."""
    REFUSAL = "expected refusals"


@dataclass(frozen=True, slots=True)
class Turn:
    """A message and what its reply must be like."""

    text: str
    expect: Expect
    must: tuple[tuple[str, ...], ...]
    must_not: tuple[re.Pattern[str], ...]
    note: str

    @property
    def has_gold(self) -> bool:
        """Whether the case says what an answer must be: without that, any answer passes."""
        return bool(self.must or self.must_not) or self.expect is not Expect.ANSWER


@dataclass(frozen=True, slots=True)
class Conversation:
    """Turns that share a context."""

    id: str
    category: str
    turns: tuple[Turn, ...]
    file: str = ""
    """Where it is written, and in which line."""
    line: int = 0

    def group(self, turn: Turn) -> Group:
        """Say with which kind a turn is counted."""
        if len(self.turns) > 1:
            return Group.STORY
        if turn.expect is Expect.CORRECT or (turn.expect is Expect.ABSTAIN and self.category in LOOKALIKES):
            return Group.NEGATIVE
        return Group.REFUSAL if turn.expect is Expect.ABSTAIN else Group.SINGLE


def read(file: Path) -> tuple[Conversation, ...]:
    """Read a suite; raise PackError with every line that is wrong."""
    conversations: dict[str, Conversation] = {}
    problems = []
    for number, line in enumerate(read_lines(file), 1):
        if not line.strip():
            continue
        try:
            case = _read_conversation(parse(line), str(file), number)
        except json.JSONDecodeError as error:
            message = f"is no conversation: not valid JSON: {error.msg}"
            problems.append(Problem(str(file), number, error.colno, message, _HINT))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            problems.append(Problem(str(file), number, 1, f"is no conversation: {_say(error)}", _HINT))
        else:
            if case.id in conversations:
                hint = f"line {conversations[case.id].line} has it; choose another"
                problems.append(Problem(str(file), number, 1, f"the id {case.id!r} is taken", hint))
            conversations[case.id] = case
    if problems:
        raise PackError(tuple(problems))
    return tuple(conversations.values())


def read_lines(file: Path) -> list[str]:
    """Give the lines of a suite as they are, empty ones too; raise PackError if it cannot be read."""
    try:
        return file.read_bytes().decode("utf-8").split("\n")
    except UnicodeDecodeError as error:
        raise PackError((not_utf8(file, error),)) from error
    except OSError as error:
        problem = Problem(str(file), 0, 0, f"cannot be read: {error.strerror}", "name a file of questions")
        raise PackError((problem,)) from error


def parse(line: str) -> Any:  # noqa: ANN401 -- JSON
    """Read the JSON of a line; raise ValueError or RecursionError. Windows may put a mark before the first line."""
    return json.loads(line.removeprefix("\ufeff"), object_pairs_hook=_object)


def _object(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    given = dict(pairs)
    if len(given) < len(pairs):
        message = f"{next(key for at, (key, _) in enumerate(pairs) if key in dict(pairs[:at]))!r} is there twice"
        raise ValueError(message)
    return given


_HINT = 'expected on one line {"id": ..., "category": ..., "turns": [{"text": ..., "expect": ...}]}'
_NAMES = {dict: "an object", list: "a list", str: "a text", bool: "true or false", type(None): "null"}


def _name_of(given: object) -> str:
    return _NAMES.get(type(given), "a number")


def _say(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)


def _read_conversation(given: dict[str, object], file: str, line: int) -> Conversation:
    if not isinstance(given, dict):
        message = f"found {_name_of(given)}, no object"
        raise TypeError(message)
    _check_keys(given, _CASE_KEYS)
    turns = given["turns"]
    if not isinstance(turns, list) or not turns:
        message = "'turns' is no list with a turn"
        raise TypeError(message)
    id_, category = (_text(given[key], repr(key)) for key in ("id", "category"))
    return Conversation(id_, category, tuple(map(read_turn, turns)), file, line)


def _check_keys(given: Mapping[str, object], known: Sequence[str]) -> None:
    for key in given.keys() - set(known):
        if near := difflib.get_close_matches(key, known, n=1, cutoff=0.75):
            message = f"unknown key {key!r}; did you mean {near[0]!r}?"
            raise ValueError(message)


def read_turn(given: Mapping[str, object]) -> Turn:
    """Read one turn; raises ValueError, TypeError or KeyError."""
    if not isinstance(given, dict):
        message = f"a turn is an object, found {given!r}"
        raise TypeError(message)
    _check_keys(given, _TURN_KEYS)
    return Turn(
        _text(given["text"], "'text'"),
        _expect(given["expect"]),
        tuple(tuple(map(plain, _texts(group, "a group of 'must'"))) for group in _list(given.get("must"), "'must'")),
        tuple(map(_pattern, _texts(given.get("must_not"), "'must_not'"))),
        str(given.get("note", "")),
    )


def _expect(given: object) -> Expect:
    if given not in set(Expect):
        message = f"'expect' is one of {', '.join(Expect)}, found {given!r}"
        raise ValueError(message)
    return Expect(str(given))


def _pattern(text: str) -> re.Pattern[str]:
    try:
        return re.compile(text, re.IGNORECASE)
    except re.error as error:
        message = f"{text!r} of 'must_not' is no regular expression: {error}"
        raise ValueError(message) from error


def _text(given: object, what: str) -> str:
    if not isinstance(given, str):
        message = f"{what} is no text but {given!r}"
        raise TypeError(message)
    return given


def _texts(given: object, what: str) -> list[str]:
    return [_text(one, f"a part of {what}") for one in _list(given, what)]


def _list(given: object, what: str) -> list[object]:
    if given is not None and not isinstance(given, list):
        message = f"{what} is no list but {given!r}"
        raise TypeError(message)
    return cast("list[object]", given or [])
