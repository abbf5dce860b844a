"""The log of what was not answered, for the author of the pack: why, and the text, but never who asked or when exactly.

JSON Lines: {"day": "2026-01-31", "reason": "unknown_time", "query": "value(museum, visitors, in 1990)", "text": "..."}.
Only the owner of the file can read it; several processes may write to it. One that cannot be written is a wrong setting
at the start; later it keeps nobody from an answer.
"""

from __future__ import annotations

import json
import logging
import os
import re
from collections import Counter, defaultdict

from bot.errors import ConfigError, FactbotError
from bot.model import Reason, Status
from bot.records import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bot.model import Message, Reply

log = logging.getLogger(__name__)

LONGEST = 1000
"""Characters kept of a text."""
EXAMPLES = 3
"""Texts shown of each group."""


_GAPS = {Reason.OUT_OF_SCOPE, Reason.UNKNOWN_PROPERTY, Reason.UNEXPLAINED_WORDS}
"""Why a part of a message has no answer that the pack could have."""


@dataclass(frozen=True, slots=True)
class Gap:
    """What was asked for and not understood or not known."""

    count: int
    reason: str
    what: str
    """The query or the words that were not understood, else the text in plain words."""
    texts: tuple[str, ...]
    """How people asked for it, most frequent first."""


def note(file: Path | None, message: Message, reply: Reply) -> None:
    """Write a message down if not all of it was answered; where that cannot be done, the program's own log says so."""
    is_partial = reply.status is Status.CLARIFY and reply.reason in _GAPS
    if file is None or not (is_partial or reply.status is Status.UNKNOWN):
        return
    entry = {
        "day": message.at.date().isoformat(),
        "reason": reply.reason,
        "query": reply.query,
        "text": message.text[:LONGEST],
    }
    try:
        _append(file, json.dumps(entry) + "\n")
    except ConfigError as error:
        log.warning("%s", error)


def prepare(file: Path | None) -> None:
    """Raise ConfigError at once if the log cannot be written later."""
    if file is not None:
        _append(file, "")


def read(file: Path) -> list[Gap]:
    """Group what a log holds, most frequent first; lines that are none of ours are passed over.

    Raises FactbotError if it cannot be read.
    """
    try:
        with file.open(encoding="utf-8", errors="replace") as lines:
            return _group(_entries(lines))
    except OSError as error:
        problem = f"{file}: cannot be read: {error.strerror}; name the file that [log] unanswered names"
        raise FactbotError(problem) from error


def _append(file: Path, text: str) -> None:
    try:
        with os.fdopen(os.open(file, os.O_APPEND | os.O_CREAT | os.O_WRONLY, 0o600), "a", encoding="utf-8") as lines:
            lines.write(text)
    except OSError as error:
        problem = f"[log] unanswered: {file} cannot be written: {error.strerror}; name another file, or none"
        raise ConfigError(problem) from error


def _entries(lines: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    for line in lines:
        try:
            entry = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(entry, dict) and isinstance(entry.get("text"), str):
            yield str(entry.get("reason") or ""), str(entry.get("query") or ""), entry["text"]


def _group(entries: Iterable[tuple[str, str, str]]) -> list[Gap]:
    groups: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for reason, query, text in entries:
        groups[reason, query or _plain(text)][" ".join(text.split())] += 1
    gaps = [
        Gap(texts.total(), reason, what, tuple(sorted(texts, key=lambda text: (-texts[text], text))[:EXAMPLES]))
        for (reason, what), texts in groups.items()
    ]
    return sorted(gaps, key=lambda gap: (-gap.count, gap.reason, gap.what))


def _plain(text: str) -> str:
    """Make the same of texts that differ in case, marks and spaces only."""
    return " ".join(re.findall(r"\w+", text.casefold()))
