"""Names with a gap in them, as in a quiz: "so they call themselves 'The ... Agency'?" means the one that fits."""

from __future__ import annotations

import re
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase

_MOST = 2
"""Names that are looked for: of several that fit, none is meant."""


def filled(text: str, facts: FactBase) -> str:
    """The text with the one name that fits a quoted gap in its place; as it is, where none or several do."""
    return _gapped().sub(lambda match: _name(match, facts) or match[0], text)


def _name(match: re.Match[str], facts: FactBase) -> str:
    """The one value that has the words before and behind the gap, with its quotes."""
    before, after = (" ".join(match[part].split()) for part in ("before", "after"))
    if not (before and after) or "%" in match[0] or "_" in before + after:
        return ""
    found = facts.rows("SELECT DISTINCT value FROM Statement WHERE value LIKE ? LIMIT ?", f"{before} % {after}", _MOST)
    return f'"{found[0][0]}"' if len(found) == 1 else ""


@cache
def _gapped() -> re.Pattern[str]:
    """A quoted phrase with one gap: dots or a line where a word is missing."""
    words, gap = r"[\w' -]*?", r"(?:\.{2,}|_{2,}|\u2026)"
    return re.compile(rf"(?<!\w)[\"'\u2018\u201c](?P<before>{words}) ?{gap} ?(?P<after>{words})[\"'\u2019\u201d](?!\w)")
