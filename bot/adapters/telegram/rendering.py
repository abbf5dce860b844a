"""From the text of a reply to messages that Telegram accepts: escaped, and none too long.

Telegram counts in UTF-16 units, after it has read the markup. A text is split before it is escaped, so no entity can be
cut; and never within a character as people see it (an emoji may be several code points).
"""

from __future__ import annotations

import html
import re
import unicodedata

LIMIT = 4096
"""UTF-16 units in one message."""
BREAKS = (
    re.compile(r"\n\s*\n"),
    re.compile(r"\n"),
    re.compile(r"(?<=[.!?…])[\"'\u201d\u2019)\]]*\s"),
    re.compile(r"\s"),
)
"""Where to split, best first: paragraphs, lines, sentences, words."""
JOINER = "\u200d"
FLAGS = range(0x1F1E6, 0x1F200)
SKIN_TONES = range(0x1F3FB, 0x1F400)
TAGS = range(0xE0020, 0xE0080)


def escape(text: str) -> str:
    """Give text as Telegram's HTML, every character meant literally."""
    return html.escape(text, quote=False)


def units(text: str) -> int:
    """Give the length of a text as Telegram counts it."""
    return len(text) + sum(character > "\uffff" for character in text)


def sound(text: str) -> str:
    """Give text with every half of a broken UTF-16 pair replaced; such a half cannot be sent or stored."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def split(text: str, limit: int = LIMIT) -> list[str]:
    """Give parts of at most `limit` units each, split at the best place that leaves a part at least half full."""
    parts = []
    rest = text.strip()
    while units(rest) > limit:
        longest = _longest_prefix(rest, limit)
        end = _break_before(rest, longest)
        parts.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [*parts, rest] if rest else parts


def _longest_prefix(text: str, limit: int) -> int:
    """Count the code points of the text that fit."""
    used = 0
    for place, character in enumerate(text):
        used += 2 if character > "\uffff" else 1
        if used > limit:
            return place
    return len(text)


def _break_before(text: str, longest: int) -> int:
    """Find where to split a text of which only the first `longest` code points fit."""
    for pattern in BREAKS:
        ends = [found.end() for found in pattern.finditer(text, 0, longest + 1) if found.start() <= longest]
        if ends and ends[-1] > longest // 2:
            return min(ends[-1], longest)
    end = longest
    while end > 1 and _is_joint(text, end):
        end -= 1
    return end if end > 1 else longest


def _is_joint(text: str, place: int) -> bool:
    """Whether the characters before and after `place` are seen as one."""
    before, after = text[place - 1], text[place]
    if JOINER in (before, after) or unicodedata.combining(after) or unicodedata.category(after) in {"Mn", "Me", "Mc"}:
        return True
    if ord(after) in SKIN_TONES or ord(after) in TAGS:
        return True
    return ord(before) in FLAGS and ord(after) in FLAGS and _flags_before(text, place) % 2 == 1


def _flags_before(text: str, place: int) -> int:
    """Count the flag letters that stand right before `place`: a flag is a pair of them."""
    count = 0
    while count < place and ord(text[place - 1 - count]) in FLAGS:
        count += 1
    return count
