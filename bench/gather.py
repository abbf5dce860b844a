"""Makes the material of the peers from the pack and from the examples; the only part that knows the program.

The replies to labels are the program's own, looked up and worded as for its own questions. So a peer that finds out
what is asked answers as well as the program does, and the comparison is one of understanding.
"""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

from bench.forms import label, wordings
from bench.material import ANSWERS, DECLINE, DECLINED, MASK, MATERIAL, TIMED, YEAR, Answers, Ask, Material, masked
from bot import suite
from bot.answering.render import Renderer
from bot.answering.resolve import resolve
from bot.dates import Date, Interval
from bot.model import Context, Found, Kind, Message, Query, Refuted, Status, When

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bot.bot import Bot
    from bot.facts.base import FactBase
    from bot.suite import Conversation

AT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
"""When all questions are asked."""
YEARS = range(1930, 2031)
"""The years that peers can answer for."""


def split(conversations: Iterable[Conversation]) -> tuple[tuple[Conversation, ...], tuple[Conversation, ...]]:
    """Give the examples, the first and every second conversation after it, and those that are judged."""
    every = tuple(conversations)
    return every[::2], every[1::2]


def gather(bot: Bot, examples: Iterable[Conversation], folder: Path) -> Material:
    """Write the files that peers are built from and give what is in them."""
    labelled = list(_labelled(bot, examples))
    facts = bot.facts
    subjects = [(item.label, item.id) for item in facts.items()]
    subjects += [(alias, item.id) for item in facts.items() for alias in item.aliases]
    material = Material(
        subjects=tuple(subjects),
        asks=tuple(_asks(facts)),
        wordings=(),
        examples=tuple((masked(text), name) for text, name, _ in labelled),
        sentences=tuple(dict.fromkeys(_sentences(facts))),
    )
    material = replace(material, wordings=tuple(dict.fromkeys(wordings(material))))
    labels = dict.fromkeys(name for _, name in (*material.wordings, *material.examples) if "|" in name)
    told = [row for name in labels for row in _told(facts, name)]
    said = {name: reply for _, name, reply in labelled if name not in labels}
    told += [(name, "", status, text) for name, (status, text) in said.items()]
    Answers.write(folder / ANSWERS, told)
    material.save(folder / MATERIAL)
    return material


def _asks(facts: FactBase) -> Iterator[Ask]:
    for p in facts.properties.values():
        statements = facts.statements(property=p.id)
        values = [
            (alias, s.value)
            for s in statements
            for alias in (s.value, s.short, *s.aliases)
            if alias and s.number is None
        ]
        if statements:
            yield Ask(
                p.id, statements[0].item, p.type.value, p.time.value, p.is_list, p.cues, tuple(dict.fromkeys(values))
            )


def _sentences(facts: FactBase) -> Iterator[str]:
    """Give each statement as a sentence with its time, where it has one."""
    renderer = Renderer(facts)
    for statement in facts.statements():
        values = (statement.value,) if statement.value else ()
        query = Query(Kind.VALUE, statement.item, statement.property, values)
        yield renderer.render(Found(query, (statement,)), AT.date())


# --- from a label to its answer ----------------------------------------------------------------------------------


def _told(facts: FactBase, name: str) -> Iterator[tuple[str, str, str, str]]:
    kind, item, property_, value, ordinal = name.removesuffix(TIMED).split("|")
    query = Query(
        Kind(kind), item, property_, (value,) if value else (), ordinal=int(ordinal), is_claim=kind == "claim"
    )
    if not name.endswith(TIMED):
        yield (name, "", *_reply(facts, query))
        return
    for year in YEARS:
        yield (name, str(year), *_reply(facts, replace(query, when=_in(year))))


def _in(year: int) -> When:
    return When(Interval.at(Date.year(year)), "at", f"in {year}")


def _reply(facts: FactBase, query: Query) -> tuple[str, str]:
    outcome = resolve(query, facts)
    status = Status.ANSWER if isinstance(outcome, Found | Refuted) else Status.UNKNOWN
    return status.value, Renderer(facts).render(outcome, AT.date())


# --- the examples ------------------------------------------------------------------------------------------------


def _labelled(bot: Bot, examples: Iterable[Conversation]) -> Iterator[tuple[str, str, tuple[str, str]]]:
    """Give the first turn of each example with its label and the reply that its author would write for it."""
    for conversation in examples:
        turn = conversation.turns[0]
        reply, context = bot.reply(Message("example", turn.text, AT), Context())
        if suite.judge(turn, reply) is not suite.Verdict.RIGHT:
            continue
        if reply.status is Status.UNKNOWN:
            yield turn.text, DECLINE, DECLINED[:2]
            continue
        name = _label(context, turn.text) if reply.status is Status.ANSWER else ""
        yield turn.text, name or f"as in {conversation.id}", (reply.status.value, reply.text)


def _label(context: Context, text: str) -> str:
    """Give the label of what was read, or "" for a reading that no label can tell."""
    query = context.turns[-1].query
    when = query.when.label if query.when is not None else ""
    is_timed = when == f"in {(YEAR.findall(text) or [MASK])[0]}"
    plain = Query(query.kind, query.subject, query.property, query.values, ordinal=query.ordinal)
    has_more = replace(query, when=None, is_claim=False) != plain or len(query.values) > 1
    if len(context.turns) > 1 or has_more or (when and not is_timed):
        return ""
    value = "".join(query.values)
    return label(query.kind.value, query.subject, query.property, value, query.ordinal, is_timed=is_timed)
