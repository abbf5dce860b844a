"""How somebody says which of several he takes, or that he minds a time no more: "no, do the other *one*, after all".

In the form of `bot.language.chat_spellings.MENDS`: what is left is the one that he takes.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_SIGHS = (
    r"(?:(?:or|no|ok|okay|well|hm+|um+|erm?|oh|ah|actually|then|fine|so|and|but|yes|yeah|wait|sorry|alright)[\s,.-]+)*"
)
_TAKING = (
    r"(?:(?:let'?s|let us|just|please|we can|you can|i'll|i will|i would|i'd) )*"
    r"(?:do|take|try|pick|choose|say|go with|go for|make it|make that|have|stick with|keep)"
)
_AT_LAST = r"(?:,? (?:after all|instead|then|please|now|first|i think|i guess|i suppose|though))*"
_YEAR = r"(?:the|a|any|whatever) (?:year|date|exact year|exact date)"


def _now(match: re.Match[str]) -> str:
    """What is asked, of the time now: "then" would be that which is minded no more."""
    return f"{re.sub(_THEN, ' ', match[1]).strip()} now"


_THEN = r"(?i)(?:^|\s)then\b,?"

MENDS: tuple[tuple[Sequence[str], str, str | Callable[[re.Match[str]], str]], ...] = (
    (
        (" one", " ones"),
        rf"(?i)^{_SIGHS}{_TAKING} (the [a-z]+(?: [a-z]+)? ones?)\b{_AT_LAST}\W*$",
        r"\1",
    ),
    (
        ("'s say ", "s say ", "us say ", "'d say ", "would say "),
        rf"(?i)^{_SIGHS}(?:let'?s|let us|i'd|i would) say (the [a-z]+)(?: ones?)?[\s,.-]+{_SIGHS}(the [a-z]+ ones?)\b{_AT_LAST}\W*$",
        r"\2",
    ),
    (
        ("the year",),
        r"(?i)(?<=\bday\b)(.*?\w)[,.;:-]+ (?:never mind|forget|skip|leave out|not|without) the year\W*$",
        r"\1",  # so exact a date is wanted
    ),
    (
        ("the year", "the date"),
        (
            rf"(?i)^(?!.*(?:\d|\bdays?\b|\bmonths?\b|\bwhen\b))(.*?\w.*?)[,.;:-]+ (?:and |but |so )?"
            rf"(?:never mind|forget|forget about|skip|leave out|leave|drop|ignore|without|no matter) {_YEAR}\W*$"
        ),
        _now,
    ),
    (
        ("the year", "the date"),
        (
            rf"(?i)^(?!.*(?:\d|\bdays?\b|\bmonths?\b|\bwhen\b)){_SIGHS}"
            rf"(?:never mind|forget|forget about|skip|leave out|drop|ignore|no matter) {_YEAR}[,.;:-]+ (.*?\w)\W*$"
        ),
        _now,
    ),
)
"""Each with what a text has that may have it, and what is written for it."""
