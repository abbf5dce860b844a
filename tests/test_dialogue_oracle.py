"""Conversations about time against an oracle that reads the raw TOML and nothing of the program.

A conversation begins with a year and goes on with every chain of follow-ups of three turns: what came next or before,
how long, since when, until when, and in another year. Whatever the chain, each reply must tell the value that the raw
facts give, with its dates, and no value of another turn.
"""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from bot.model import Context, Message, Status
from tests.packs.bots import IOM, NOW, VARROW, bot_of
from tests.packs.oracle import Held, held

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.model import Reply

TODAY = NOW.date()


@dataclass(frozen=True)
class Talk:
    """Values that followed each other, and how a conversation about them begins."""

    id: str
    folder: Path
    opening: str
    rows: tuple[Held, ...]
    """In the order of time; nothing lies between two of them."""
    is_of_people: bool = False

    def said(self, row: Held) -> str:
        """What a reply calls a value: who had it, or its short form where it has one."""
        return row.item if self.is_of_people else row.value

    def told(self, reply: Reply) -> list[str]:
        """The values that stand in a reply, short forms and the name of the item itself aside."""
        item = self.rows[0].item
        text = (
            reply.text
            if self.is_of_people
            else reply.text.replace(f"{item} was called", "").replace(f"{item} is called", "")
        )
        return [name for name in dict.fromkeys(map(self.said, self.rows)) if name in text]


def _rows(folder: Path, name: str, *, item: str = "", value: str = "") -> tuple[Held, ...]:
    rows = held(folder, name, TODAY)
    return tuple(h for h in rows if (not item or h.item == item) and (not value or h.value == value))


TALKS = (
    Talk("names", IOM, "What was IOM called in {year}?", _rows(IOM, "name", item="IOM")),
    Talk(
        "board",
        VARROW,
        "What was the Varrow Lights Authority called in {year}?",
        _rows(VARROW, "name", item="the Varrow Lights Authority"),
    ),
    Talk(
        "reeves",
        VARROW,
        "Who was Reeve in {year}?",
        _rows(VARROW, "office", value="Reeve of the Varrow Islands"),
        is_of_people=True,
    ),
)

WORDINGS = {
    "next": (
        "and after that?",
        "what came next?",
        "and then?",
        "and the next one?",
        "what followed?",
        "ok, and after?",
    ),
    "previous": (
        "and before that?",
        "what came before?",
        "and the one before?",
        "hm, and before?",
        "and right before that?",
    ),
    "length": ("how long?", "for how many years?", "how long was that?", "and how long did that last?"),
    "since": ("since when?", "from when?", "and since when?", "since what year?", "and since?"),
    "until": ("until when?", "till when?", "and until when was that?", "until what year?", "and until?"),
    "year": ("and in {year}?", "what about {year}?", "no wait, {year}", "same for {year}?", "and in the year {year}?"),
    "nth": ("and the {nth}?", "the {nth} one?", "hm, and the {nth} one?"),
}
OF_PEOPLE = {
    "next": ("and after that?", "who came next?", "and then?", "who followed?", "and the next one?"),
    "previous": ("and before that?", "who came before?", "and the one before?", "and before?"),
}


NTH = ("first", "second", "third")
"""Later ones may be counted in two ways where somebody came back to an office."""


def _year_in(row: Held) -> int:
    """A year in which just this value held."""
    return (row.begin[1].year + row.end[0].year) // 2


def _fault(talk: Talk, move: str, at: int, reply: Reply) -> tuple[str, int]:
    """What is wrong with a reply, and the place of the value that the conversation is about after it."""
    step = {"next": 1, "previous": -1}.get(move, 0)
    if not 0 <= at + step < len(talk.rows):
        is_denied = "Nothing" in reply.text or "none" in reply.text or reply.status is not Status.ANSWER
        return ("" if is_denied else "there is none"), at
    anchor, row = talk.rows[at], talk.rows[at + step]
    told = talk.told(reply)
    if reply.status is not Status.ANSWER or talk.said(row) not in told:
        return f"does not tell {talk.said(row)}", at + step
    if set(told) - {talk.said(row), talk.said(anchor)} or (not step and told != [talk.said(row)]):
        return f"tells {told}", at + step
    years = row.end[0].year - row.begin[0].year
    due = {
        "length": f"{years} years" if years > 1 else "one year",
        "since": str(row.begin[0].year),
        "until": "" if row.is_open else str(row.end[0].year),
    }.get(move, "")
    return ("" if due in reply.text else f"misses {due}"), at + step


def _chains(talk: Talk) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Where conversations begin and how they go on: every short chain, and some long ones."""
    length = 3 if len(talk.rows) < 5 else 2
    yield from itertools.product(range(len(talk.rows)), itertools.product(WORDINGS, repeat=length))
    pick = random.Random(talk.id)  # noqa: S311 -- the same on every run
    for _ in range(60):
        yield pick.randrange(len(talk.rows)), tuple(pick.choices(list(WORDINGS), k=7))


def _conversation(talk: Talk, start: int, chain: tuple[str, ...]) -> str:
    """What goes wrong first in a conversation, with all that was said, or ""."""
    pick = random.Random(f"{talk.id} {start} {chain}")  # noqa: S311 -- the same wordings on every run
    bot, at = bot_of(talk.folder), start
    texts = [talk.opening.format(year=_year_in(talk.rows[start]))]
    _, context = bot.reply(Message("chat", texts[0], NOW), Context())
    for move in chain:
        at = pick.randrange(len(talk.rows)) if move == "year" else pick.randrange(3) if move == "nth" else at
        wording = pick.choice((OF_PEOPLE if talk.is_of_people and move in OF_PEOPLE else WORDINGS)[move])
        texts.append(wording.format(year=_year_in(talk.rows[at]), nth=NTH[min(at, 2)]))
        reply, context = bot.reply(Message("chat", texts[-1], NOW), context)
        fault, at = _fault(talk, move, at, reply)
        if fault:
            return f"{' / '.join(texts)}\n    {fault}: [{reply.status}] {reply.text[:160]}"
    return ""


@pytest.mark.exhaustive
@pytest.mark.parametrize("talk", TALKS, ids=lambda talk: talk.id)
def test_every_chain_of_follow_ups_says_what_the_facts_say(talk: Talk) -> None:
    faults = [fault for start, chain in _chains(talk) if (fault := _conversation(talk, start, chain))]
    assert not faults, f"{len(faults)} conversations:\n" + "\n".join(faults[:20])
