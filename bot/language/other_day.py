"""How another day is put up for a date that was told: "on 30 October, right?", "wasn't it the 29th?"."""

from __future__ import annotations

from bot.language.numbers import MONTHS

_MONTH = "|".join(sorted({name for name in MONTHS if len(name) > 2}, key=len, reverse=True))  # noqa: PLR2004 -- a name
_DAY = r"(?:the )?(?P<{}>[12]?\d|3[01])(?:st|nd|rd|th)?"
_OPENING = r"(?:and|so|but|no|not|or|hm+|oh|wait|really)[\s,]+"
_PUT = r"(?:(?:was|is|were) ?(?:it|that|this|n't it|nt it)? ?(?:not )?|wasn't (?:it|that) |isn't (?:it|that) |it was |that was |i thought (?:it was )?)"
_TAG = r"(?:[\s,.?!]*(?:right|correct|yes|no|true|then|surely|was it|is it|wasn't it|isn't it|is that right|is that correct|is it so))"
DAY = (
    rf"(?i)^\s*(?:{_OPENING})*(?:{_PUT})?(?:on )?(?:the (?=\d+[snrt][tdh](?! of| {_MONTH})))?(?:{_DAY.format('before')} (?:of )?(?P<month>{_MONTH})|(?P<first>{_MONTH}) {_DAY.format('behind')}"
    rf"|(?P<nth>(?<=on the )(?:[12]?\d|3[01])(?=(?:st|nd|rd|th)\b)|(?<=the )(?:[12]?\d|3[01])(?=(?:st|nd|rd|th){_TAG}))(?:st|nd|rd|th)){_TAG}*[\s?.!]*$"
)
"""A message that says no more than a day, or asks whether it was then."""
MONTH = (
    rf"(?i)^\s*(?:{_OPENING})*(?:{_PUT}(?:in )?(?P<month>{_MONTH}){_TAG}*|(?:in )?(?P<tagged>{_MONTH}){_TAG}+)[\s?.!]*$"
)
"""A message that asks whether it was in a month."""
ASKED = "was it {time}?"
IN, ON = "in", "on"
