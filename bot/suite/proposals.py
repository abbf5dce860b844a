"""Golds that are proposed to the author of a suite, for review, and taken over once the author has said so.

Beside `facts.jsonl` stands `facts.proposed.json`: a list with an object for each turn that fails or that has no gold.
It tells what the bot replied and on which statements the reply rests, and as `gold` what the case would have to expect
for that reply to be right. A proposal is taken only if its `accept` has been set to true: the bot cannot bless itself.
A reply that `must_not` forbids has no gold. The suite changes in the lines of accepted proposals and nowhere else.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from bot.errors import PackError, Problem
from bot.facts.whole import write_whole
from bot.model import Status, ValueType
from bot.suite.cases import Expect, parse, read_lines, read_turn
from bot.suite.judge import Verdict, forbidden
from bot.suite.plain import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from bot.bot import Bot
    from bot.facts.base import FactBase
    from bot.model import Item, Statement
    from bot.suite.run import Judged

_EXPECT = {
    Status.ANSWER: Expect.ANSWER,
    Status.UNKNOWN: Expect.ABSTAIN,
    Status.CLARIFY: Expect.CLARIFY,
    Status.CHAT: Expect.CHAT,
}
_REVIEW = {
    Expect.ANSWER: "Do the statements answer the question? Then shorten must to what has to be said, and accept.",
    Expect.CORRECT: "Is the question mistaken as the reply says? Then shorten must to what has to be said, and accept.",
    Expect.ABSTAIN: "Does the source really not answer the question? Then accept.",
    Expect.CLARIFY: "Can the question really be read in several ways? Then accept.",
    Expect.CHAT: "Is this small talk? Then accept.",
}
_FORBIDDEN = "The reply says what must_not forbids, so there is nothing to accept: correct the pack, or must_not."
_SURROGATE = re.compile("[\ud800-\udfff]")
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")


def file_for(suite: Path) -> Path:
    """Say where the proposals for a suite stand."""
    return suite.with_suffix(".proposed.json")


# --- propose -----------------------------------------------------------------------------------------------------


def propose(rows: Sequence[Judged], bot: Bot, suite: Path) -> int:
    """Write the proposals for the turns of a suite and say how many; with none, there is no file.

    What an author has written into a proposal stays as long as its question, its case and its reply are the same.
    """
    file = file_for(suite)
    known = {_key(entry): entry for entry in _read(file)} if file.exists() else {}
    lines = read_lines(suite)
    entries = []
    for row in rows:
        if row.verdict is not Verdict.RIGHT or not row.turn.has_gold:
            entry = _entry(row, bot, _turns(lines, row.conversation.line)[row.number])
            entries.append(known.get(_key(entry), entry))
    _write(file, entries)
    return len(entries)


def _entry(row: Judged, bot: Bot, given: dict[str, Any]) -> dict[str, Any]:
    statements = [bot.facts.statement(i) for told in row.told for i in told.statements]
    is_forbidden = any(forbidden(row.turn, row.reply))
    gold = None if is_forbidden else _gold(row, statements, bot.facts)
    return {
        "accept": False,
        "id": row.conversation.id,
        "turn": row.number + 1,
        "text": row.turn.text,
        "reply": row.reply.text,
        "review": _FORBIDDEN if gold is None else _ask(row, Expect(str(gold["expect"]))),
        "gold": gold,
        "was": _was(given),
        "result": row.result,
        "status": row.reply.status,
        "reason": row.reply.reason,
        "query": row.reply.query,
        "statements": [_describe(statement) for statement in dict.fromkeys(statements)],
        "references": row.reply.references,
    }


def _ask(row: Judged, expect: Expect) -> str:
    """What the author should ask themselves."""
    other = "The reply is not what the case expects. " if row.verdict is not Verdict.RIGHT else ""
    return f"{other}{_REVIEW[expect]}"


def _key(entry: dict[str, Any]) -> str:
    """Give what a proposal is about: while this is the same, so is the proposal."""
    return json.dumps([entry.get(name) for name in ("id", "turn", "text", "reply", "was")], sort_keys=True)


def _was(given: dict[str, Any]) -> dict[str, Any]:
    return {"expect": given["expect"], "must": given.get("must", [])}


def _describe(statement: Statement) -> dict[str, str]:
    time = statement.time.format() if statement.time else ""
    return {"id": statement.id, "value": statement.value, "time": time}


def _gold(row: Judged, statements: Sequence[Statement], facts: FactBase) -> dict[str, object]:
    expect = _EXPECT[row.reply.status]
    if expect is not Expect.ANSWER:
        return {"expect": expect, "must": []}
    if row.turn.expect is Expect.CORRECT:
        expect = Expect.CORRECT
    return {"expect": expect, "must": _must(row, statements, facts)}


def _must(row: Judged, statements: Sequence[Statement], facts: FactBase) -> list[list[str]]:
    """Give what is new in a reply: values or items that the question did not name, else its numbers, else all of it."""
    reply, question = plain(row.reply.text), plain(row.turn.text)
    new = [_new(_value_names(s, facts), reply, question) for s in statements]
    if not any(new):
        new = [_new(_names(facts.item(s.item)), reply, question) for s in statements]
    numbers = [[n] for n in _NUMBER.findall(row.reply.text) if n not in row.turn.text]
    groups = [words for words in new if words] or numbers or [[row.reply.text]]
    return [list(group) for group in dict.fromkeys(map(tuple, groups))]


def _new(names: Sequence[str], reply: str, question: str) -> list[str]:
    """Give the names that the reply says, unless the question has said one of them."""
    said = [name for name in dict.fromkeys(names) if name and plain(name) in reply]
    return [] if any(plain(name) in question for name in said) else said


def _value_names(statement: Statement, facts: FactBase) -> tuple[str, ...]:
    if facts.properties[statement.property].type is ValueType.ITEM:
        return _names(facts.item(statement.value))
    number = (f"{statement.number:,}",) if statement.number is not None else ()
    return (*number, statement.value, statement.short, *statement.aliases)


def _names(item: Item) -> tuple[str, ...]:
    return (item.label, *item.aliases)


# --- accept ------------------------------------------------------------------------------------------------------


def accept(suite: Path) -> int:
    """Take the proposals that are marked into the suite and say how many; raises PackError, then nothing is taken."""
    file = file_for(suite)
    if not file.exists():
        return 0
    entries = _read(file)
    marked = [entry for entry in entries if entry.get("accept") is True]
    lines = read_lines(suite)
    problems = [Problem(str(file), 0, 0, *problem) for entry in marked for problem in _take(entry, lines)]
    if problems:
        raise PackError(tuple(problems))
    if marked:
        write_whole({suite: "\n".join(lines)})
        _write(file, [entry for entry in entries if entry not in marked])
    return len(marked)


def _take(entry: dict[str, Any], lines: list[str]) -> Iterator[tuple[str, str]]:
    """Change the line of an accepted proposal, or give a message and a hint."""
    name, again = f"{entry.get('id')}#{entry.get('turn')}", "propose again with --update"
    found = next(((n, case) for n, case in _cases(lines) if str(case["id"]) == str(entry.get("id"))), None)
    turn = entry.get("turn")
    if found is None or not isinstance(turn, int) or not 0 < turn <= len(found[1]["turns"]):
        yield f"{name}: the suite has no such turn", again
        return
    number, case = found
    given = case["turns"][turn - 1]
    if given["text"] != entry.get("text") or _was(given) != entry.get("was"):
        yield f"{name}: the suite has changed since this was proposed", again
        return
    new = given | (entry.get("gold") or {})
    try:
        if not entry.get("gold") or not read_turn(new).has_gold:
            yield f"{name}: accepted, but its gold does not say what is right", "write one, or set accept to false"
            return
    except (ValueError, TypeError, KeyError) as error:
        yield f"{name}: its gold is none: {error}", 'expected {"expect": ..., "must": [[...]]}'
        return
    case["turns"][turn - 1] = new
    mark, end = "\ufeff" * lines[number].startswith("\ufeff"), "\r" * lines[number].endswith("\r")
    lines[number] = f"{mark}{_dump(case)}{end}"


def _cases(lines: list[str]) -> Iterator[tuple[int, dict[str, Any]]]:
    return ((number, parse(line)) for number, line in enumerate(lines) if line.strip())


def _turns(lines: list[str], number: int) -> list[dict[str, Any]]:
    turns: list[dict[str, Any]] = parse(lines[number - 1])["turns"]
    return turns


# --- files -------------------------------------------------------------------------------------------------------


def _read(file: Path) -> list[dict[str, Any]]:
    hint = "correct it, or delete the file and propose again with --update"
    try:
        given = json.loads(file.read_text("utf-8"))
    except json.JSONDecodeError as error:
        raise PackError((Problem(str(file), error.lineno, error.colno, f"is no JSON: {error.msg}", hint),)) from error
    except (OSError, ValueError, RecursionError) as error:
        raise PackError((Problem(str(file), 0, 0, f"cannot be read: {error}", hint),)) from error
    if not isinstance(given, list) or not all(isinstance(entry, dict) for entry in given):
        raise PackError((Problem(str(file), 1, 1, "is no list of proposals", hint),))
    return given


def _write(file: Path, entries: list[dict[str, Any]]) -> None:
    if entries:
        write_whole({file: _dump(entries, indent=2) + "\n"})
    else:
        file.unlink(missing_ok=True)


def _dump(value: object, indent: int | None = None) -> str:
    """Write JSON that people can read, unless it holds halves of characters, which no file can."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return json.dumps(value, indent=indent) if _SURROGATE.search(text) else text
