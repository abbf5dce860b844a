"""How somebody holds his own year of birth against the age of something: "born in 1948, am I older than it?"."""

from __future__ import annotations

from bot.language import kin
from bot.language.addresses import ENDEARMENTS

COMPARING = frozenset({"older", "younger", "elder", "oldest", "youngest"})
"""Words of which such a question has one."""
PERSON = frozenset({"i", "me", "myself", "she", "he", "her", "him"})
"""Words for who was born."""
OF_BIRTH = frozenset({"born", "from", "baby", "child", "kid", "vintage", "birth", "birthday", "year"})
"""Words of which one says that the year is that of a birth."""
BESIDE = (
    kin.KNOWN
    | kin.MIGHT_BE_ANYBODY
    | kin.OWNERS
    | COMPARING
    | PERSON
    | ENDEARMENTS
    | frozenset(
        {
            *(
                "who",
                "old",
                "than",
                "or",
                "which",
                "are",
                "tell",
                "let",
                "see",
                "say",
                "think",
                "do",
                "you",
                "reckon",
                "dear",
                "please",
            ),
            *("actually", "really", "even", "myself", "there", "does", "that", "make", "makes", "not", "if", "wonder"),
            *("wondering", "know", "just", "can", "with", "older", "two", "us", "both", "between", "back", "s", "m"),
        }
    )
)
"""Words that may stand in it, beside what is compared."""
KIN = kin.KIN
BEFORE_AGE = frozenset({"am", "aged", "turned", "is", "age", "turning", "be"})
"""Words before somebody's age."""
POINTING = ("it", "they")
"""Words for that, where it is not named."""
LEADING = frozenset({"the", "this", "that", "your", "these", "those", "their"})
"""Words before a noun for it."""
ASKED = ("did", "begin", "before", "or", "after")
"""What is asked of it and the year: the verb, what it is asked of, and the rest before the year."""
