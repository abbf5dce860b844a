"""The runner of question suites: what it reads, how it judges, what it tells."""

from __future__ import annotations

import datetime
import importlib.util
import itertools
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

from bot import suite
from bot.errors import PackError
from bot.model import Reply, Status
from bot.suite import Conversation, Expect, Turn, Verdict

if TYPE_CHECKING:
    from bot.bot import Bot
    from tests.conftest import EchoBot

ROOT = Path(__file__).parents[1]
SCORER = ROOT.parent / "shared" / "tools" / "score.py"
NOW = datetime.datetime(2026, 1, 31, tzinfo=datetime.UTC)

R, M, W = Verdict.RIGHT, Verdict.MISSED, Verdict.WRONG
A, U, C, T = Status.ANSWER, Status.UNKNOWN, Status.CLARIFY, Status.CHAT


def _turn(expect: str, must: str = "", must_not: str = "", note: str = "") -> Turn:
    groups = tuple(tuple(group.split("|")) for group in must.split()) if must else ()
    patterns = (re.compile(must_not, re.IGNORECASE),) if must_not else ()
    return Turn("?", Expect(expect), groups, patterns, note)


@pytest.mark.parametrize(
    ("turn", "status", "text", "verdict"),
    [
        # an answer is due
        (_turn("answer", "icem"), A, "It was ICEM.", R),
        (_turn("answer", "icem"), A, "It was ICM.", W),
        (_turn("answer", "icem"), U, "I do not know.", M),
        (_turn("answer", "icem"), T, "Hello!", M),
        (_turn("answer", "icem|committee"), A, "The Committee.", R),
        (_turn("answer", "icem 1952"), A, "ICEM.", W),  # every group
        (_turn("answer", "8400"), A, "Some 8,400 people.", R),  # commas in numbers do not matter
        (_turn("answer", "icem"), A, "ICEM" + " and so on" * 100, M),  # a dump
        (_turn("answer", "icem"), C, "ICEM or ICM?", R),  # asks back and tells all the same
        (_turn("answer", "icem"), C, "Which?", M),
        (_turn("answer", "icem", "icem was bad"), A, "ICEM was bad.", W),
        (_turn("answer", "it's"), A, "<b>It\u2019s</b>", R),  # markup and quotation marks do not matter
        # a correction is due
        (_turn("correct", "1989"), A, "No, in 1989.", R),
        (_turn("correct", "1989"), U, "I do not know.", M),
        (_turn("correct"), U, "I know of no such thing.", R),
        (_turn("correct"), A, "It was not so.", R),
        # silence is due
        (_turn("abstain"), U, "I do not know.", R),
        (_turn("abstain"), A, "Geneva.", W),
        (_turn("abstain", must_not="geneva"), U, "I do not know, Geneva?", W),
        (_turn("abstain", "157", note=suite.EITHER), A, "157", R),
        (_turn("abstain", "157", note=suite.EITHER), A, "156", W),
        # a question back is due
        (_turn("clarify"), C, "Which?", R),
        (_turn("clarify"), U, "I do not know.", R),
        (_turn("clarify"), T, "Hello!", M),
        (_turn("clarify", "157 10"), A, "157 members, 10 observers", R),
        (_turn("clarify", "157 10"), A, "157", W),
        # small talk is due
        (_turn("chat"), T, "Hello!", R),
        (_turn("chat"), C, "What can I do for you?", R),
        (_turn("chat"), U, "I do not know.", M),
        (_turn("chat"), A, "157", W),
    ],
)
def test_a_reply_is_judged(turn: Turn, status: Status, text: str, verdict: Verdict) -> None:
    assert suite.judge(turn, Reply(text, status)) is verdict


@pytest.mark.skipif(not SCORER.exists(), reason="needs ../shared/tools/score.py beside the checkout")
@pytest.mark.parametrize("file", sorted((ROOT / "knowledge" / "iom" / "questions").glob("*.jsonl")), ids=str)
def test_the_shared_scorer_judges_alike(file: Path) -> None:
    scorer = _load_scorer()
    raw = [turn for line in file.read_text("utf-8").splitlines() for turn in json.loads(line)["turns"]]
    read = [turn for conversation in suite.read(file) for turn in conversation.turns]
    for given, turn in zip(raw, read, strict=True):
        gold = " ".join(group[0] for group in given["must"])
        for text, status in itertools.product((gold, "", f"No, {gold}", gold * 100), Status):
            expected = scorer.judge(given, {"status": status.value, "text": text})
            assert suite.judge(turn, Reply(text, status)).value == expected, (given, text, status)


def _load_scorer() -> Any:  # noqa: ANN401 -- a script without types
    spec = importlib.util.spec_from_file_location("score", SCORER)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_turns_of_a_conversation_share_a_context_and_conversations_do_not(echo: EchoBot) -> None:
    conversation = Conversation("a", "plain", (_turn("answer"), _turn("answer")))
    list(suite.ask(cast("Bot", echo), [conversation, conversation], NOW))
    assert echo.given[1] is echo.left[0]
    assert echo.given[2] is not echo.left[1]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "Expecting property name"),
        ("[]", "is no conversation"),
        ('{"id": "a", "category": "b"}', "'turns' is missing"),
        ('{"id": "a", "category": "b", "turns": []}', "'turns' is no list with a turn"),
        ('{"id": "a", "category": "b", "turns": [{"text": "?"}]}', "'expect' is missing"),
        (
            '{"id": "a", "category": "b", "turns": [{"text": "?", "expect": "no"}]}',
            "'expect' is one of answer, correct, abstain, clarify, chat, found 'no'",
        ),
        ('{"id": "a", "category": "b", "turns": [7]}', "a turn is an object, found 7"),
        ('{"id": "a", "category": "b", "turns": [{"text": 7, "expect": "chat"}]}', "'text' is no text but 7"),
        ('{"id": "a", "category": "b", "turn": []}', "unknown key 'turn'; did you mean 'turns'?"),
        (
            '{"id": "a", "category": "b", "turns": [{"text": "?", "expect": "chat", "must-not": []}]}',
            "unknown key 'must-not'; did you mean 'must_not'?",
        ),
        (
            '{"id": "a", "category": "b", "turns": [{"text": "?", "expect": "answer", "must": ["1980"]}]}',
            "a group of 'must' is no list but '1980'",
        ),
        (
            '{"id": "a", "category": "b", "turns": [{"text": "?", "expect": "answer", "must": [[1980]]}]}',
            "a part of a group of 'must' is no text but 1980",
        ),
        (
            '{"id": "a", "category": "b", "turns": [{"text": "?", "expect": "answer", "must_not": "1980"}]}',
            "'must_not' is no list but '1980'",
        ),
    ],
)
def test_every_wrong_line_of_a_suite_is_reported(tmp_path: Path, line: str, message: str) -> None:
    file = tmp_path / "mine.jsonl"
    file.write_text(f"\n{line}\n{line}\n")
    with pytest.raises(PackError) as caught:
        suite.read(file)
    assert [problem.line for problem in caught.value.problems] == [2, 3]
    assert message in caught.value.problems[0].message


def test_a_wrong_line_is_told_with_its_place_and_what_was_expected(tmp_path: Path) -> None:
    file = tmp_path / "mine.jsonl"
    file.write_text('{"id": "a" "category": "b"}\n')
    with pytest.raises(PackError) as caught:
        suite.read(file)
    assert str(caught.value).startswith(f"{file}:1:12: is no conversation: not valid JSON: Expecting ',' delimiter")
    assert '; expected on one line {"id": ...,' in str(caught.value)


def test_an_id_can_be_used_once(tmp_path: Path) -> None:
    file = tmp_path / "mine.jsonl"
    case = '{"id": "a", "category": "b", "turns": [{"text": "hi", "expect": "chat"}]}'
    file.write_text(f"{case}\n\n{case}\n")
    with pytest.raises(PackError) as caught:
        suite.read(file)
    assert str(caught.value) == f"{file}:3:1: the id 'a' is taken; line 1 has it; choose another"


def test_an_author_may_keep_keys_of_their_own(tmp_path: Path) -> None:
    file = tmp_path / "mine.jsonl"
    file.write_text('{"id": "a", "category": "b", "by": "Ann", "turns": [{"text": "hi", "expect": "chat", "seen": 3}]}')
    assert [case.id for case in suite.read(file)] == ["a"]


def test_a_pattern_that_is_none_is_reported(tmp_path: Path) -> None:
    file = tmp_path / "mine.jsonl"
    turn = {"text": "?", "expect": "chat", "must_not": ["("]}
    file.write_text(json.dumps({"id": "a", "category": "b", "turns": [turn]}))
    with pytest.raises(PackError, match="unterminated subpattern"):
        suite.read(file)


def test_a_suite_that_is_not_there_is_reported(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="cannot be read"):
        suite.read(tmp_path / "none.jsonl")
