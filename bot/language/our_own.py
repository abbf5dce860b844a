"""What people of a club or a firm say of its things: "how many boats do we have" asks how many there are.

Each row says what a text has some of in small letters, what is found, and what it becomes. They are for packs of
things that belong to whoever asks, as a register does; what an organization has is not what "we" have.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable

_END = r"(?=\s*(?:[?.!,;]|$)|\s+(?:in|on|at|by|now|today|then|altogether)\b)"
_THINGS = r"(?:\w+ ){0,3}?\w+"
_ASKED = rf"(?i)\b((?:how many|which|what) {_THINGS})"

_DEEDS = {
    "get": "acquired",
    "buy": "bought",
    "acquire": "acquired",
    "sell": "sold",
    "scrap": "scrapped",
    "build": "built",
    "plant": "planted",
}
"""What people do with their things, and what then was done."""

MENDS: tuple[tuple[tuple[str, ...], str, str | Callable[[re.Match[str]], str]], ...] = (
    ((" do we still have",), rf"{_ASKED} do we still have{_END}", r"\1 still exist"),
    (("do we still have any ",), r"(?i)^\s*do we still have any (.+?)(?=\s*[?.!]*$)", r"do any \1 still exist"),
    (("do we still have ",), r"(?i)^\s*do we still have (.+?)(?=\s*[?.!]*$)", r"does \1 still exist"),
    (
        (" do we ", " have we got"),
        rf"{_ASKED} (?:do we (?:now |currently )?have(?: got)?|have we got){_END}",
        r"\1 are there",
    ),
    ((" have we had", " have we ever had"), rf"{_ASKED} have we (?:ever )?had{_END}", r"\1 have there been"),
    ((" did we have",), rf"{_ASKED} did we have{_END}", r"\1 were there"),
    (
        ("when did we ",),
        rf"(?i)\bwhen did we (?:first )?({'|'.join(_DEEDS)}) (.+?)(?=\s*[?.!]*$)",
        lambda m: f"when was {m[2]} {_DEEDS[m[1].lower()]}",
    ),
    (
        (" did we ",),
        rf"(?i)\b((?:how many|which|what) {_THINGS}) did we ({'|'.join(_DEEDS)})\b",
        lambda m: f"{m[1]} were {_DEEDS[m[2].lower()]}",
    ),
    (
        ("did we pay for ",),
        r"(?i)\b(what|how much) did we pay for (.+?)(?=\s*[?.!]*$)",
        r"\1 did \2 cost",
    ),
    (("do we have any ", "have we got any "), r"(?i)^\s*(?:do we have|have we got) any ", "are there any "),
    (("do we have a", "have we got a"), r"(?i)^\s*(?:do we have|have we got) (an? )", r"is there \1"),
)
"""What is said to be had by those who speak, as what there is."""
