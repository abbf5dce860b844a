"""Golds that are proposed for review: by the command, with a real pack, from the run to the changed suite."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

import pytest

from bot.__main__ import main
from tests.packs.bots import SMALL

if TYPE_CHECKING:
    from pathlib import Path


class Author:
    """Somebody with a suite, and what they do with it."""

    def __init__(self, folder: Path) -> None:
        self.suite = folder / "mine.jsonl"
        self.file = folder / "mine.proposed.json"

    def write(self, *turns: dict[str, Any], category: str = "plain") -> None:
        """Write a suite with a conversation of one turn for each of these."""
        lines = [json.dumps({"id": f"q{n}", "category": category, "turns": [turn]}) for n, turn in enumerate(turns, 1)]
        self.suite.write_text("\n".join(lines) + "\n")

    def test(self, *options: str) -> int:
        return main(["test", "--pack", str(SMALL), str(self.suite), "--at", "2026-01-31", *options])

    def proposals(self) -> list[dict[str, Any]]:
        return cast("list[dict[str, Any]]", json.loads(self.file.read_text())) if self.file.exists() else []

    def propose(self, *turns: dict[str, Any]) -> list[dict[str, Any]]:
        self.write(*turns)
        self.test("--update")
        return self.proposals()

    def mark(self, change: dict[str, Any]) -> None:
        """Change every proposal as somebody would who edits the file."""
        self.file.write_text(json.dumps([entry | change for entry in self.proposals()]))

    def golds(self) -> list[dict[str, Any]]:
        return [json.loads(line)["turns"][0] for line in self.suite.read_text().splitlines()]


@pytest.fixture
def author(tmp_path: Path) -> Author:
    return Author(tmp_path)


WRONG_GOLD = {"text": "When was Tom Smith born?", "expect": "answer", "must": [["1950"]]}
NO_GOLD = {"text": "Who was mayor in 1955?", "expect": "answer", "must": []}
MISSED = {"text": "Who was Joan Smith's wife?", "expect": "answer", "must": [["Ivo"]]}
RIGHT = {"text": "Where was Tom Smith born?", "expect": "answer", "must": [["Northfield"]]}
FORBIDDEN = {"text": "When was Tom Smith born?", "expect": "answer", "must": [["1949"]], "must_not": ["november"]}


def test_update_proposes_for_what_fails_and_for_what_has_no_gold(author: Author) -> None:
    before = author.propose(RIGHT, WRONG_GOLD, NO_GOLD, MISSED)
    assert [(entry["id"], entry["turn"], entry["result"]) for entry in before] == [
        ("q2", 1, "wrong"),
        ("q3", 1, "right"),
        ("q4", 1, "missed"),
    ]
    assert author.golds() == [RIGHT, WRONG_GOLD, NO_GOLD, MISSED]


def test_a_proposal_tells_what_its_reply_rests_on(author: Author) -> None:
    (entry,) = author.propose(WRONG_GOLD)
    assert entry["accept"] is False
    assert entry["reply"] == "Tom Smith was born in November 1949 in Northfield."
    assert entry["statements"] == [{"id": "tom-smith/born/1", "value": "Tom Smith", "time": "1949-11"}]
    assert entry["references"] == ["Harrow Bay Football Almanac, section Players, paragraph 11"]
    assert entry["was"] == {"expect": "answer", "must": [["1950"]]}
    assert entry["gold"] == {"expect": "answer", "must": [["1949"]]}


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("Which club did Tom Smith play for in 1974?", [["Bay Athletic", "Athletic"]]),
        ("Who was mayor in 1955?", [["Ada Brook", "Brook"]]),  # the question names the value
        ("How many goals had Tom Smith scored in 1973?", [["41"]]),
        ("How many goals had Rovers scored in 1980?", [["2,310"]]),
        ("what were the colours of Rovers?", [["green"], ["white"]]),
        ("Did Tom Smith play for Bay Athletic in 1974?", [["1973"], ["1976"]]),  # nothing else is new
    ],
)
def test_a_candidate_holds_what_the_question_did_not_say(author: Author, text: str, must: list[list[str]]) -> None:
    (entry,) = author.propose({"text": text, "expect": "answer", "must": [["nonsense"]]})
    assert entry["gold"] == {"expect": "answer", "must": must}


def test_what_the_author_has_forbidden_is_never_proposed(author: Author) -> None:
    (entry,) = author.propose(FORBIDDEN)
    assert entry["gold"] is None
    assert "must_not forbids" in entry["review"]


def test_a_refusal_where_an_answer_was_due_is_proposed_as_one_with_a_question(author: Author) -> None:
    (entry,) = author.propose(MISSED)
    assert entry["gold"] == {"expect": "abstain", "must": []}
    assert entry["status"] == "unknown"
    assert entry["review"] == (
        "The reply is not what the case expects. Does the source really not answer the question? Then accept."
    )


def test_nothing_is_taken_that_nobody_has_marked(author: Author) -> None:
    author.propose(WRONG_GOLD, NO_GOLD)
    assert author.test("--accept") == 1
    assert author.golds() == [WRONG_GOLD, NO_GOLD]
    assert len(author.proposals()) == 2


def test_what_is_marked_is_taken_and_the_suite_passes_from_then_on(
    author: Author, capsys: pytest.CaptureFixture[str]
) -> None:
    author.propose(RIGHT, WRONG_GOLD, NO_GOLD)
    untouched = author.suite.read_text().splitlines()[0]
    author.mark({"accept": True})
    assert author.test("--accept") == 0
    assert "2 proposals taken" in capsys.readouterr().err
    assert [gold["must"] for gold in author.golds()] == [[["Northfield"]], [["1949"]], [["Ada Brook", "Brook"]]]
    assert author.suite.read_text().splitlines()[0] == untouched
    assert not author.file.exists()


def test_a_suite_keeps_the_line_ends_and_the_mark_of_its_editor(author: Author) -> None:
    author.write(WRONG_GOLD, RIGHT)
    windows = "\ufeff" + author.suite.read_text().replace("\n", "\r\n")
    author.suite.write_bytes(windows.encode())
    author.test("--update")
    author.mark({"accept": True})
    assert author.test("--accept") == 0
    assert author.suite.read_bytes().decode() == windows.replace("1950", "1949")


def test_a_question_that_is_no_text_survives(author: Author) -> None:
    author.propose({"text": "\ud800 Wann?", "expect": "answer", "must": [["1949"]]}, WRONG_GOLD | {"note": "\ud800"})
    author.mark({"accept": True})
    assert author.test("--accept") == 0
    assert [gold["expect"] for gold in author.golds()] == ["abstain", "answer"]


def test_an_author_may_correct_a_gold_before_accepting_it(author: Author) -> None:
    author.propose(WRONG_GOLD)
    author.mark({"accept": True, "gold": {"expect": "answer", "must": [["November 1949"]]}})
    assert author.test("--accept") == 0
    assert author.golds()[0]["must"] == [["November 1949"]]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"gold": None}, "q1#1: accepted, but its gold does not say what is right"),
        ({"gold": {"expect": "answer", "must": []}}, "q1#1: accepted, but its gold does not say what is right"),
        (
            {"gold": {"expect": "maybe"}},
            "q1#1: its gold is none: 'expect' is one of answer, correct, abstain, clarify, chat, found 'maybe'",
        ),
        ({"text": "When was he born?"}, "q1#1: the suite has changed since this was proposed"),
        ({"was": {"expect": "answer", "must": []}}, "q1#1: the suite has changed since this was proposed"),
        ({"id": "q9"}, "q9#1: the suite has no such turn"),
        ({"turn": 2}, "q1#2: the suite has no such turn"),
    ],
)
def test_a_proposal_that_cannot_be_taken_is_named_and_nothing_changes(
    author: Author, change: dict[str, Any], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    author.propose(WRONG_GOLD)
    before = author.suite.read_text()
    author.mark({"accept": True} | change)
    assert author.test("--accept") == 2
    assert message in capsys.readouterr().err
    assert author.suite.read_text() == before


@pytest.mark.parametrize(
    ("text", "message"),
    [("[", ":1:2: is no JSON"), ("{}", ":1:1: is no list of proposals"), ("[1]", ":1:1: is no list of proposals")],
)
def test_a_file_of_proposals_that_is_none_is_named(
    author: Author, text: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    author.write(WRONG_GOLD)
    author.file.write_text(text)
    for option in ("--accept", "--update"):
        assert author.test(option) == 2
        assert message in capsys.readouterr().err


def test_what_an_author_has_written_into_a_proposal_outlives_the_next_update(author: Author) -> None:
    author.propose(WRONG_GOLD)
    author.mark({"accept": True, "gold": {"expect": "answer", "must": [["autumn 1949"]]}})
    author.test("--update")
    assert [(entry["accept"], entry["gold"]["must"]) for entry in author.proposals()] == [(True, [["autumn 1949"]])]


def test_a_mark_does_not_outlive_the_case_it_was_set_for(author: Author) -> None:
    author.propose(WRONG_GOLD)
    author.mark({"accept": True})
    (entry,) = author.propose(WRONG_GOLD | {"must": [["1951"]]})
    assert entry["accept"] is False


def test_proposals_that_are_no_longer_needed_go_away(author: Author) -> None:
    author.propose(WRONG_GOLD)
    assert author.propose(RIGHT) == []
    assert not author.file.exists()


def test_update_and_accept_are_two_steps(author: Author) -> None:
    author.write(WRONG_GOLD)
    with pytest.raises(SystemExit) as left:
        author.test("--update", "--accept")
    assert left.value.code == 2
