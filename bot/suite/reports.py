"""What a run has shown: as lines for people, or as an object for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.suite.score import RESULTS, Marks, by_category, by_group, percent, tally

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from bot.suite.cases import Turn
    from bot.suite.run import Judged

_WIDTH = 9


def report(judged: Iterable[Judged], marks: Marks | None = None) -> Iterator[str]:
    """Give the lines for people: what failed, the wrong ones first, then the counts, then whether it is enough."""
    rows = list(judged)
    for result in ("wrong", "clarified", "missed"):
        for row in rows:
            if row.result == result:
                yield from _tell(row)
    yield from _table("", by_group(rows).items())
    yield from _table("by category", [*by_category(rows).items(), ("all turns", tally(rows))])
    yield from _warn_of_no_gold(rows)
    if marks and rows:
        reached = "reached" if marks.are_reached(rows) else "not reached"
        yield f"{percent(rows, 'right'):.1f} % right, {percent(rows, 'wrong'):.1f} % wrong; {marks}: {reached}"


def describe(rows: Sequence[Judged], marks: Marks) -> dict[str, object]:
    """Give a run, of at least one turn, as a JSON object."""
    return {
        "passed": marks.are_reached(rows),
        "marks": {"min_right": marks.min_right, "max_wrong": marks.max_wrong},
        "percent": {result: round(percent(rows, result), 3) for result in RESULTS},
        "all": tally(rows),
        "groups": by_group(rows),
        "categories": by_category(rows),
        "turns": [_describe(row) for row in rows],
    }


def place(row: Judged) -> str:
    """Say where a turn is written."""
    case = row.conversation
    return f"{case.file}:{case.line}, turn {row.number + 1}"


def expectation(turn: Turn) -> str:
    """Say what is expected of a turn, in a line."""
    wanted = " and ".join(" or ".join(map(repr, group)) for group in turn.must)
    return f"{turn.expect}{wanted and f': {wanted}'}"


def earlier(row: Judged) -> tuple[str, ...]:
    """Give what was asked before in the same conversation."""
    return tuple(turn.text for turn in row.conversation.turns[: row.number])


def _tell(row: Judged) -> Iterator[str]:
    case, indent = row.conversation, " " * _WIDTH
    yield f"{row.result:{_WIDTH}} {case.id}#{row.number + 1} ({case.category}): {row.turn.text}"
    if case.file:
        yield f"{indent} in {place(row)}"
    if before := earlier(row):
        yield f"{indent} after {' / '.join(before)}"
    yield f"{indent} expected {expectation(row.turn)}"
    yield f"{indent} got {row.reply.status}: {row.reply.text}"


def _table(title: str, counts: Iterable[tuple[str, Mapping[str, int]]]) -> Iterator[str]:
    rows = list(counts)
    width = max(len(name) for name in (*(name for name, _ in rows), "expected refusals"))
    yield f"{title:{width}} " + " ".join(f"{result:>{_WIDTH}}" for result in RESULTS)
    for name, count in rows:
        yield f"{name:{width}} " + " ".join(f"{count[result]:{_WIDTH}}" for result in RESULTS)


def _warn_of_no_gold(rows: Sequence[Judged]) -> Iterator[str]:
    if bare := [row for row in rows if not row.turn.has_gold]:
        what = "turns say" if len(bare) > 1 else "turn says"
        yield f"{len(bare)} {what} of an answer only that one is due, so any passes: --update proposes what it must say"


def _describe(row: Judged) -> dict[str, object]:
    case, reply = row.conversation, row.reply
    return {
        "file": case.file,
        "line": case.line,
        "id": case.id,
        "turn": row.number + 1,
        "group": row.group,
        "category": case.category,
        "text": row.turn.text,
        "expect": row.turn.expect,
        "result": row.result,
        "status": reply.status,
        "reply": reply.text,
        "query": reply.query,
        "references": reply.references,
        "reason": reply.reason,
    }
