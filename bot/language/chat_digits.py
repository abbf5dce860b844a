"""Digits that are typed for words: "year 4 the flood", "next 2 it", "which 1", "gr8", and the words around them."""

from __future__ import annotations

from bot.language import fillers, grammar
from bot.language.question_words import WH

PREPOSITIONS = {"4": "for", "2": "to"}
"""Digits that stand for prepositions where nothing is counted."""

ONE, ONES = "one", "ones"
"""What "1" and "1s" stand for."""

SOUNDED = {
    "b4": "before",
    "gr8": "great",
    "m8": "mate",
    "l8r": "later",
    "l8er": "later",
    "l8": "late",
    "w8": "wait",
    "h8": "hate",
    "str8": "straight",
    "4ever": "forever",
    "4get": "forget",
    "4got": "forgot",
    "2gether": "together",
    "2day": "today",
    "2nite": "tonight",
    "2night": "tonight",
    "2moro": "tomorrow",
    "2morow": "tomorrow",
    "2morrow": "tomorrow",
    "sum1": "someone",
    "som1": "someone",
    "some1": "someone",
    "sm1": "someone",
    "any1": "anyone",
    "ny1": "anyone",
    "every1": "everyone",
    "evry1": "everyone",
    "no1": "no one",
    "g2g": "bye",
    "eli5": "in short",
}
"""Words with digits in them that are said."""

BEFORE_COUNT = frozenset(
    {
        *("the", "all", "these", "those", "first", "last", "only", "just", "nr", "number", "no", "top", "or", "of"),
        *("option", "question", "about", "over", "least", "most", "than", "any", "other", "every", "my", "our"),
    }
)
"""Words before a number that counts or numbers something."""

NUMBERED = frozenset(
    {
        *(
            "war",
            "ww",
            "part",
            "volume",
            "phase",
            "version",
            "season",
            "act",
            "chapter",
            "section",
            "paragraph",
            "page",
        ),
        *("line", "route", "option", "question", "article", "number", "nr", "no", "step", "grade", "level", "episode"),
    }
)
"""Nouns behind which a number says which one it is, whatever follows."""

UNCOUNTED = (
    grammar.ARTICLES | grammar.POSSESSIVES | grammar.DEMONSTRATIVES | grammar.PRONOUNS | WH | grammar.SPEAKERS
) | {"me", "us", "be", "long", "ever", "some", "each", "both", "your", "now", "today", "real", "sure", "example"}
"""Words before which no number counts anything."""

BEFORE_DEED = frozenset(
    {
        *("want", "wants", "wanted", "need", "needs", "needed", "have", "has", "had", "got", "going", "how", "wish"),
        *("like", "love", "try", "trying", "ready", "able", "supposed", "used", "hope", "hoping", "ought", "said"),
        *("happy", "curious", "dying", "asked", "told", "where", "when", "what"),
    }
)
"""Words before "to" and a verb."""

AT_END = grammar.FUNCTION_WORDS | {
    *("stand", "stands", "stood", "short", "used", "known", "made", "meant", "good", "belong", "belongs", "advice"),
    *("happened", "changed", "work", "works", "responsible", "created", "founded", "set", "called", "named"),
}
"""Words behind which the preposition of a question may end it: "what's that even short *4*"."""

ASKING_WHOM = frozenset({"what", "who", "whom", "which"})
"""Question words whose preposition may stand at the end."""

REASONS = frozenset(
    {"reason", "reasons", "purpose", "motive", "short", "responsible", "known", "thanks", "created", "founded", "cause"}
)
"""Words behind which "4" counts nothing, whatever follows."""

BEFORE_ONE = grammar.DEMONSTRATIVES | {
    *("which", "the", "first", "last", "other", "next", "each", "every", "new", "old", "previous", "same", "another"),
    *(
        "latest",
        "right",
        "correct",
        "current",
        "present",
        "longest",
        "shortest",
        "second",
        "third",
        "1st",
        "2nd",
        "3rd",
    ),
}
"""Words before "one" that stands for a thing that was spoken of."""

BEHIND_ONE = grammar.FUNCTION_WORDS.union(fillers.FILLERS, {"came", "still", "called", "used", "more"}) - {"of"}
"""Words behind it, none of which is counted."""
