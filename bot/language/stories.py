"""Whom people tell of before they ask, and what they speak of without asking about it."""

from __future__ import annotations

RELATIVES = frozenset(
    {
        *("grandfather", "grandpa", "granddad", "grandad", "gramps", "grandmother", "grandma", "granny", "gran", "nan"),
        *("nana", "grandparents", "great-grandfather", "great-grandmother", "father", "dad", "daddy", "papa", "mother"),
        *("mum", "mom", "mama", "mummy", "parents", "uncle", "aunt", "auntie", "cousin", "nephew", "niece", "brother"),
        *("sister", "husband", "wife", "son", "daughter", "family", "ancestors", "relatives", "relative", "partner"),
        *("friend", "friends", "neighbour", "neighbor", "colleague", "boss", "teacher", "godfather", "godmother"),
        *("father-in-law", "mother-in-law", "stepfather", "stepmother", "widow", "mate", "professor", "landlord"),
    }
)
"""Who somebody in a story is to the speaker."""
DESCRIBING = frozenset(
    {"late", "old", "great", "dear", "poor", "own", "best", "elder", "older", "younger", "big", "good"}
)
"""What is said of them before that."""
OWN = frozenset(
    {
        *("essay", "paper", "thesis", "report", "presentation", "talk", "speech", "exam", "test", "quiz", "project"),
        *("question", "job", "course", "class", "lecture", "seminar", "homework", "assignment", "bit", "lot", "while"),
        *("time", "year", "day", "month", "week", "moment", "clerk", "driver", "nurse", "doctor"),
        *("volunteer", "typist", "secretary", "cook", "student", "child", "kid", "boy", "girl", "man", "woman"),
    }
)
"""Nouns behind "a" that bring up nothing of which it could be asked what it was called, and people of any trade."""
OWN |= frozenset(
    {
        *(
            "war",
            "country",
            "end",
            "beginning",
            "start",
            "sea",
            "border",
            "world",
            "summer",
            "winter",
            "spring",
            "autumn",
        ),
        *("people", "way", "past", "day", "morning", "evening", "night", "rest", "same", "other", "family"),
        *(
            "fifties",
            "sixties",
            "seventies",
            "eighties",
            "nineties",
            "date",
            "name",
            "letterhead",
            "others",
        ),
    }
)
OWN |= RELATIVES
BEARING = frozenset(
    {"bear", "bears", "bore", "carry", "carries", "carried", "show", "shows", "showed", "display", "say"}
)
"""What is done with a name by a thing on which it stands."""
TELLING = frozenset(
    {
        *(
            "says",
            "say",
            "gives",
            "give",
            "shows",
            "covers",
            "states",
            "mentions",
            "bears",
            "carries",
            "claims",
            "puts",
        ),
        *("lists", "calls", "writes", "reads", "tells", "comes", "goes", "speaks", "uses", "means", "works", "lives"),
        *("needs", "wants", "thinks", "believes", "insists", "swears", "lies", "stands", "belongs", "keeps", "makes"),
        *(
            "takes",
            "runs",
            "leads",
            "holds",
            "starts",
            "ends",
            "begins",
            "looks",
            "seems",
            "sounds",
            "remains",
            "wonder",
        ),
    }
)
"""Verbs of now by which words before a question are a sentence of their own."""
CITING = frozenset(
    {
        *("text", "article", "source", "page", "passage", "entry", "book", "line", "sentence", "section", "paragraph"),
        *("says", "say", "said", "mentions", "mention", "mentioned", "speaks", "speak", "talks", "talk", "tells"),
        *("lists", "names", "gives", "writes", "reads", "refers", "brings", "quote", "quotes", "states", "read"),
    }
)
"""Words by which somebody only says where something is told: "*the text mentions* the fire"."""
