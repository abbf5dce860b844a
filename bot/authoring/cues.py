"""Ask a pack every cue of its properties, in the questions in which cues stand: some never ask for their property.

Such a cue is shadowed by a longer one of another property, or the words of grammar in it mean something else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.facts.draft import sound
from bot.language.probes import PROBES
from bot.model import Context, Message
from bot.understanding.read import Reader

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from bot.errors import Problem
    from bot.facts.base import FactBase
    from bot.facts.draft import Draft, Entry
    from bot.model import Property


def warn_of_idle_cues(draft: Draft, facts: FactBase, at: datetime.datetime) -> Iterator[Problem]:
    """Find the cues that ask for nothing, or only for other properties."""
    reader = Reader(facts)
    labels = {item.record.id: item.record.label for item in sound(draft.items)}
    bearers: dict[str, str] = {}
    for statement in draft.statements:
        bearers.setdefault(statement.record.property, labels[statement.record.item])
    for entry in sound(draft.properties):
        if entry.record.id in bearers:
            yield from _warn_of(entry, bearers[entry.record.id], reader, at)


def _warn_of(entry: Entry[Property], item: str, reader: Reader, at: datetime.datetime) -> Iterator[Problem]:
    for index, cue in enumerate(entry.row.texts("cues")):
        asked: set[str] = set()
        for probe in PROBES:
            asked |= _asked(probe.format(cue=cue, item=item), reader, at)
            if entry.record.id in asked:
                break
        else:
            others = " and ".join(sorted(asked - {""}))
            message = f"the cue {cue!r} of {entry.record.id} asks for {others or 'nothing'}"
            hint = f"factbot explain {cue!r} shows how it is read"
            yield entry.row.problem("cues", message, hint, index=index, is_warning=True)


def _asked(question: str, reader: Reader, at: datetime.datetime) -> set[str]:
    readings = reader.read(Message("check", question, at), Context())
    return {frame.query.property for reading in readings for frame in reading.frames if not frame.contradiction}
