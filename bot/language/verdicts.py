"""The two verdicts that a quiz offers beside a claim: "T or F?", "myth or fact:"; each is the same question."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

_PAIRS = (
    *(("t", "f"), ("true", "false"), ("false", "true"), ("true", "untrue"), ("true", "not"), ("true", "not true")),
    *(("true", "made up"), ("true", "fake"), ("truth", "lie"), ("truth", "myth"), ("truth", "fiction")),
    *(("fact", "fiction"), ("fact", "myth"), ("fact", "fake"), ("fiction", "fact"), ("myth", "fact"), ("lie", "truth")),
    *(("myth", "truth"), ("myth", "reality"), ("right", "wrong"), ("wrong", "right"), ("correct", "incorrect")),
    *(("correct", "wrong"), ("correct", "not"), ("accurate", "inaccurate"), ("real", "fake"), ("legit", "fake")),
    *(("agree", "disagree"), ("y", "n"), ("yes", "no")),
)
HINTS = ("/", " or ")
"""What a text with such verdicts has one of."""
_OFFERED = "|".join(rf"{first}\s*(?:/|\bor\b)\s*{second}" for first, second in reversed(_PAIRS))
_NOUN = r"(?:\s+(?:round|time|question|quiz))?"
FRAME = (
    rf"(?i)(?P<before>(?:^|[\n,;:(.!?\u2013\u2014-]+))\s*(?P<offered>{_OFFERED}){_NOUN}\s*"
    rf"(?P<behind>[:,;.!?)\u2013\u2014-]+|$)\s*"
)
"""Two verdicts between marks, or at an end of the message."""
_OF_QUESTIONS = frozenset({"y", "yes"})


def judged(match: re.Match[str]) -> str:
    """The verdicts in the words that are known best behind a claim; nothing before it; as they are where all is theirs."""
    rest = match.string[match.end() :].strip()
    lead = match.string[: match.start()].strip()
    is_of_question = match["offered"].lower().replace("/", " ").split()[0] in _OF_QUESTIONS
    if not (rest or lead) or (not rest and is_of_question):
        return match[0]
    if not rest:
        return ". True or false?"
    return ". " if lead else ""
