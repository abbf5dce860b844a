"""Words by which somebody only says where he has a name from: "what is this BKR *everyone in my class talks about*"."""

from __future__ import annotations

from bot.language import grammar
from bot.language.stories import RELATIVES

OPENING = frozenset({"what", "who"})
"""Question words of such a question."""

POINTING = frozenset({"this", "that", "the", "a", "an", "these", "those", "exactly"})
"""Words between them and the name."""

NOUNS = frozenset({"thing", "word", "acronym", "abbreviation", "name", "term", "stuff", "business"})
"""Nouns behind the name, which say nothing more of it."""

TELLING = frozenset(
    {
        *(
            "talk",
            "talks",
            "talked",
            "talking",
            "speak",
            "speaks",
            "spoke",
            "speaking",
            "rave",
            "raves",
            "hear",
            "hears",
        ),
        *(
            "heard",
            "hearing",
            "mention",
            "mentions",
            "mentioned",
            "mentioning",
            "read",
            "reads",
            "reading",
            "see",
            "saw",
        ),
        *("seen", "seeing", "told", "tell", "tells", "telling", "quote", "quotes", "quoted", "cite", "cites", "cited"),
        *("said", "says", "saying", "refers", "refer", "referred", "keep", "keeps"),
    }
)
"""Verbs of telling of something, or of coming across it."""

TELLERS = (
    frozenset(
        {
            *("i", "we", "you", "they", "he", "she", "people", "everyone", "everybody", "someone", "somebody", "folks"),
            *(
                "teacher",
                "professor",
                "prof",
                "class",
                "school",
                "textbook",
                "book",
                "article",
                "news",
                "media",
                "press",
            ),
            *("others", "students", "classmates", "colleagues", "kids", "guys", "lecturer", "boss", "friends", "wife"),
        }
    )
    | RELATIVES
)
"""Those who do."""

BESIDE = grammar.ARTICLES | frozenset(
    {
        *("that", "which", "my", "our", "your", "his", "her", "in", "on", "at", "about", "of", "to", "always", "all"),
        *(
            "keep",
            "keeps",
            "kept",
            "so",
            "much",
            "often",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "been",
            "me",
        ),
        *("us", "just", "here", "lately", "recently", "today", "constantly", "the", "time", "often", "work", "home"),
    }
)
"""Words beside both."""
