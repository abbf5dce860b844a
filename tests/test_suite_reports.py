"""What a run of suites tells: to people, to programs, to continuous integration."""

from __future__ import annotations

import datetime
import json
import re
from typing import TYPE_CHECKING, Any, cast
from xml.etree import ElementTree

import pytest

from bot import suite
from bot.model import Reason
from bot.suite import junit, reports
from bot.suite.cases import Group
from bot.suite.score import Marks
from tests.packs.bots import SMALL, bot_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.bot import Bot
    from bot.suite import Judged
    from tests.conftest import EchoBot

NOW = datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.UTC)


def _case(id_: str, category: str, *turns: tuple[str, str, str]) -> str:
    """Write a conversation of turns with their text, what they expect and what must be said."""
    written = [{"text": t, "expect": e, "must": [[must]] if must else []} for t, e, must in turns]
    return json.dumps({"id": id_, "category": category, "turns": written})


def _judge(bot: object, tmp_path: Path, *lines: str) -> list[Judged]:
    file = tmp_path / "mine.jsonl"
    file.write_text("\n".join(lines))
    return list(suite.ask(cast("Bot", bot), suite.read(file), NOW))


@pytest.mark.parametrize(
    ("line", "group"),
    [
        (_case("a", "plain", ("?", "answer", "x")), Group.SINGLE),
        (_case("a", "plain", ("?", "clarify", "")), Group.SINGLE),
        (_case("a", "plain", ("hi", "chat", "")), Group.SINGLE),
        (_case("a", "near", ("?", "answer", "x")), Group.SINGLE),
        (_case("a", "plain", ("?", "correct", "x")), Group.NEGATIVE),
        (_case("a", "near", ("?", "abstain", "")), Group.NEGATIVE),
        (_case("a", "lookalike", ("?", "abstain", "")), Group.NEGATIVE),
        (_case("a", "off", ("?", "abstain", "")), Group.REFUSAL),
        (_case("a", "near", ("?", "abstain", ""), ("?", "correct", "x")), Group.STORY),
    ],
)
def test_turns_are_counted_apart_by_what_they_are_for(line: str, group: Group, echo: EchoBot, tmp_path: Path) -> None:
    assert {row.group for row in _judge(echo, tmp_path, line)} == {group}


def test_a_report_lists_the_wrong_first_and_counts_by_kind_and_category(echo: EchoBot, tmp_path: Path) -> None:
    rows = _judge(
        echo,
        tmp_path,
        _case("m", "plain", ("no idea", "answer", "x")),
        _case("w", "names", ("ICEM", "answer", "icem"), ("ICM", "answer", "icem")),
        _case("r", "all", ("no", "abstain", "")),
    )
    assert list(suite.report(rows, Marks(min_right=50, max_wrong=1))) == [
        "wrong     w#2 (names): ICM",
        f"          in {tmp_path / 'mine.jsonl'}:2, turn 2",
        "          after ICEM",
        "          expected answer: 'icem'",
        "          got answer: echo: ICM",
        "missed    m#1 (plain): no idea",
        f"          in {tmp_path / 'mine.jsonl'}:1, turn 1",
        "          expected answer: 'x'",
        "          got unknown: echo: no idea",
        "                      right clarified    missed     wrong",
        "single questions          0         0         1         0",
        "stories                   1         0         0         1",
        "expected refusals         1         0         0         0",
        "by category           right clarified    missed     wrong",
        "all                       1         0         0         0",
        "names                     1         0         0         1",
        "plain                     0         0         1         0",
        "all turns                 2         0         1         1",
        "50.0 % right, 25.0 % wrong; at least 50 % right, at most 1 % wrong: not reached",
    ]


def test_asking_back_where_an_answer_was_due_is_counted_apart_from_declining(tmp_path: Path) -> None:
    (row,) = _judge(bot_of(SMALL), tmp_path, _case("a", "plain", ("where was Smith born?", "answer", "Geneva")))
    assert (row.verdict, row.result) == (suite.Verdict.MISSED, "clarified")
    assert "got clarify: Which of these do you mean?" in "\n".join(suite.report([row]))


def test_a_report_says_which_turns_any_answer_passes(echo: EchoBot, tmp_path: Path) -> None:
    rows = _judge(echo, tmp_path, _case("a", "plain", ("yes", "answer", "")))
    assert [line for line in suite.report(rows) if "any passes" in line] == [
        "1 turn says of an answer only that one is due, so any passes: --update proposes what it must say"
    ]


@pytest.mark.parametrize(
    ("marks", "is_reached"),
    [
        (Marks(), False),  # none wrong
        (Marks(max_wrong=25), True),
        (Marks(max_wrong=24.9), False),
        (Marks(min_right=50, max_wrong=100), True),
        (Marks(min_right=50.1, max_wrong=100), False),
    ],
)
def test_marks_are_percentages_of_all_turns(
    marks: Marks,
    is_reached: bool,  # noqa: FBT001 -- a column of the table
    echo: EchoBot,
    tmp_path: Path,
) -> None:
    turns = [("x", "answer", "x"), ("x", "answer", "x"), ("x", "answer", "y"), ("no", "answer", "x")]
    rows = _judge(echo, tmp_path, _case("a", "plain", *turns))
    assert marks.are_reached(rows) is is_reached


def test_a_run_can_be_an_object(tmp_path: Path) -> None:
    rows = _judge(
        bot_of(SMALL),
        tmp_path,
        _case("a", "plain", ("When was Tom Smith born?", "answer", "1949")),
        _case("b", "off", ("Who was Joan Smith's wife?", "abstain", "")),
    )
    given: Any = json.loads(json.dumps(reports.describe(rows, Marks(min_right=97))))
    assert given["passed"] is True
    assert given["marks"] == {"min_right": 97, "max_wrong": 0}
    assert given["percent"] == {"right": 100, "clarified": 0, "missed": 0, "wrong": 0}
    assert given["all"] == {"right": 2, "clarified": 0, "missed": 0, "wrong": 0}
    assert list(given["groups"]) == ["single questions", "expected refusals"]
    assert given["categories"]["off"]["right"] == 1
    assert given["turns"][0] | {"query": ""} == {
        "file": str(tmp_path / "mine.jsonl"),
        "line": 1,
        "id": "a",
        "turn": 1,
        "group": "single questions",
        "category": "plain",
        "text": "When was Tom Smith born?",
        "expect": "answer",
        "result": "right",
        "status": "answer",
        "reply": "Tom Smith was born in November 1949 in Northfield.",
        "query": "",
        "references": ["Harrow Bay Football Almanac, section Players, paragraph 11"],
        "reason": None,
    }
    assert given["turns"][1]["reason"] in set(Reason)


# --- JUnit XML ---------------------------------------------------------------------------------------------------


def test_junit_has_a_case_for_each_turn_and_tells_what_failed(echo: EchoBot, tmp_path: Path) -> None:
    rows = _judge(
        echo,
        tmp_path,
        _case("s", "names", ("ICEM", "answer", "icem"), ("<ICM> & co", "answer", "icem")),
        _case("m", "plain", ("no\u0000 \ud800", "answer", "x")),
    )
    (made,) = ElementTree.fromstring(junit.write(rows, NOW))  # noqa: S314 -- we wrote it
    assert made.get("name") == "mine"
    assert (made.get("tests"), made.get("failures"), made.get("timestamp")) == ("3", "2", "2026-01-31T12:00:00")
    cases = made.findall("testcase")
    assert [case.get("name") for case in cases] == ["s#1: ICEM", "s#2: <ICM> & co", "m#1: no\ufffd \ufffd"]
    assert cases[1].get("classname") == "mine.names"
    failures = [case.find("failure") for case in cases]
    assert failures[0] is None
    assert failures[1] is not None
    assert failures[2] is not None
    assert failures[1].attrib == {"type": "wrong", "message": "wrong: expected answer, got answer"}
    assert failures[1].text is not None
    assert failures[1].text.splitlines() == [
        "before:   ICEM",
        "question: <ICM> & co",
        "expected: answer: 'icem'",
        "reply:    answer: echo: <ICM> & co",
        "query:    ",
        f"case:     stories, names, {tmp_path / 'mine.jsonl'}:1, turn 2",
    ]
    assert failures[2].get("type") == "missed"


SCHEMA: dict[str, tuple[set[str], list[str]]] = {
    "testsuites": (set(), ["testsuite"]),
    "testsuite": (
        {"id", "name", "package", "timestamp", "hostname", "tests", "failures", "errors", "time"},
        ["properties", "testcase", "system-out", "system-err"],
    ),
    "properties": (set(), []),
    "testcase": ({"name", "classname", "time"}, ["failure"]),
    "failure": ({"type", "message"}, []),
    "system-out": (set(), []),
    "system-err": (set(), []),
}
"""What the schemas of Ant and of Jenkins both allow and Ant's requires: attributes, and elements in this order."""


def test_junit_keeps_to_what_both_common_schemas_allow(echo: EchoBot, tmp_path: Path) -> None:
    rows = _judge(echo, tmp_path, _case("w", "x", ("a", "answer", "b")), _case("r", "x", ("a", "answer", "a")))
    root = ElementTree.fromstring(junit.write(rows, NOW))  # noqa: S314 -- we wrote it
    assert root.tag == "testsuites"
    for element in root.iter():
        attributes, order = SCHEMA[element.tag]
        assert set(element.attrib) == attributes
        inner = [order.index(part.tag) for part in element]
        assert inner == sorted(inner)
    for element in root.iter():
        if "time" in element.attrib:
            assert re.fullmatch(r"\d+\.\d{3}", element.attrib["time"])
    (made,) = root
    assert [part.tag for part in made] == ["properties", "testcase", "testcase", "system-out", "system-err"]


def test_junit_has_a_suite_for_each_file(echo: EchoBot, tmp_path: Path) -> None:
    rows = []
    for name in ("names", "times"):
        file = tmp_path / f"{name}.jsonl"
        file.write_text(_case("a", "plain", ("x", "answer", "x")))
        rows += list(suite.ask(cast("Bot", echo), suite.read(file), NOW))
    root = ElementTree.fromstring(junit.write(rows, NOW))  # noqa: S314 -- we wrote it
    assert [(made.get("id"), made.get("name")) for made in root] == [("0", "names"), ("1", "times")]
