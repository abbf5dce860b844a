"""Words that hold one amount against another: "more than ten years", "only twice", "at least 150"."""

from __future__ import annotations

from bot.language import lengths, numbers
from bot.model import Bound

_BOUNDS = {
    Bound.AT_LEAST: (
        *("at least", "no less than", "no fewer than", "not less than", "not fewer than", "a minimum of", "minimum"),
        *("as much as", "as many as", "as long as", "no shorter than"),
    ),
    Bound.AT_MOST: (
        *("at most", "no more than", "not more than", "up to", "a maximum of", "maximum", "no longer than"),
        *("not longer than", "not over", "at the most"),
    ),
    Bound.MORE: (
        *("more than", "over", "above", "longer than", "beyond", "upwards of", "in excess of", "greater than"),
        *("past", "well over", "well past", "later than", "older than", "more often than", "north of", "better than"),
        *("well above", "way over", "way above", "way more than", "far more than", "far above", "upward of"),
    ),
    Bound.LESS: (
        *("less than", "fewer than", "under", "below", "shorter than", "short of", "well under", "less often than"),
        *("just under", "smaller than", "younger than", "well below", "way under", "way below", "way less than"),
        *("far less than", "far fewer than", "far below", "south of", "shy of", "beneath"),
    ),
    Bound.EXACTLY: (
        "exactly",
        "only",
        "just",
        "merely",
        "precisely",
        "for only",
        "for just",
        "but",
        "a mere",
        "all of",
    ),
}
"""Each way of holding an amount against another, with the words before it."""
BOUNDS = {phrase: bound for bound, phrases in _BOUNDS.items() for phrase in phrases}
_WORDS = "|".join(sorted(BOUNDS, key=len, reverse=True))
_NOT_AFTER = r"(?! (?:ago|back|before|after|earlier|later|prior|hence|on|from|into|apart|between|as)\b)"
LENGTH = rf"(?<!\w)(?:for )?(?:(?P<bound>{_WORDS}) )?(?:a total of )?{lengths.SPAN}(?= |$){_NOT_AFTER}"
"""A length of time that something is said to have lasted: "for more than ten years"."""
FREQUENCY = (
    rf"(?<!\w)(?:(?P<bound>{_WORDS}) )?(?:(?P<adverb>once|twice|thrice)"
    rf"|(?P<count>\d{{1,2}}|{lengths.UNIT_WORD}) times?)(?= |$)(?! (?:as|more|less|larger|bigger|the)\b)"
)
"""How often something is said to have happened: "only twice", "three times"."""
ADVERBS = {"once": 1, "twice": 2, "thrice": 3}
FREQUENCY_HINTS = frozenset([*ADVERBS, "times", "time"])

AFTER_LASTED = frozenset(
    {
        *("more", "less", "over", "at", "a", "an", "just", "about", "exactly", "fewer", "under", "above", "almost"),
        *("until", "till", "for", "from", "to", "in", "through", "into", "beyond", "only", "longer", "than"),
        *numbers.TENS,
    }
)
"""Words behind "last" where it is a verb: "did it *last* over ten years"."""
