"""A length that is put up for a name without a verb, after a length was told: "and BKM about one year, right?"."""

from __future__ import annotations

from bot.language.lengths import TENS_WORD, UNIT_WORD

_ABOUT = r"(?:about|around|roughly|approximately|some|only|just|nearly|almost|exactly|circa|for)"
_TAG = r"(?:[\s,.?!]+(?:right|correct|yes|no|true|is that (?:right|correct|so|true)|is it so|isn't it|wasn't it|or not|then))"
CLAIMED = (
    r"(?i)^\s*(?:(?:and|so|but|then|while|whereas|what about)\s+)*(?P<name>[\w' ]{2,60}?)[\s,:-]+"
    rf"(?P<length>(?:{_ABOUT} )*(?:\d{{1,3}}|an?|{TENS_WORD}(?: {UNIT_WORD})?|{UNIT_WORD}) (?:years?|yrs?|months?|decades?))"
    rf"(?P<tag>{_TAG}*)[\s?.!]*$"
)
"""A message that says no more."""
HINTS = ("year", "yr", "month", "decade")
"""Of which it has some."""
ASKED = "{name} lasted {length}?"
