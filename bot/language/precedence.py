"""How it is asked which of two happened first, or whether one happened before the other."""

from __future__ import annotations

FIRST = frozenset({"first", "earlier", "earliest", "sooner", "soonest", "older", "oldest", "before", "1st"})
LAST = frozenset({"last", "later", "latest", "newer", "newest", "younger", "after", "afterwards", "second"})
"""Which end is asked for."""
ASKING = frozenset({"which", "what", "who"})
AROUND = frozenset(
    [
        *(
            "of",
            "these",
            "those",
            "the",
            "two",
            "one",
            "other",
            "ones",
            "event",
            "events",
            "thing",
            "things",
            "change",
            "date",
        ),
        *(
            "came",
            "come",
            "comes",
            "coming",
            "happened",
            "happen",
            "happens",
            "occurred",
            "occur",
            "took",
            "take",
            "place",
        ),
        *(
            "was",
            "were",
            "is",
            "are",
            "did",
            "does",
            "do",
            "has",
            "had",
            "began",
            "begin",
            "started",
            "start",
            "be",
            "been",
        ),
        *("in", "time", "more", "recent", "chronologically", "further", "back", "between", "out", "took", "then", "it"),
        *("and", "or", "so", "to", "went", "go", "dates", "lies", "lay", "historically", "actually", "really"),
    ]
)
"""Words that may stand around the two, beside those for the end that is asked for."""
JOINTS = frozenset({"or", "and", "vs", "versus"})
OPENING = frozenset({"did", "was", "were", "is", "does", "had", "has"})
HAPPENING = frozenset(
    {"come", "came", "happen", "happened", "occur", "take", "took", "place", "occurred", "fall", "be", "begin"}
)
ON_EITHER_SIDE = (
    *(("before", "or", "after"), ("after", "or", "before")),
    *(("earlier", "or", "later", "than"), ("later", "or", "earlier", "than"), ("sooner", "or", "later", "than")),
    ("before", "or", "since"),
)
"""Where it is asked on which side of another a thing lies."""
SAME_TIME = {"year": 1, "years": 1, "decade": 10, "century": 100}
"""Stretches of the calendar in which two things may fall both: "in the *same year*"; each with its years."""
BOTH_IN = frozenset({"in", "within", "during", "of", "from", "the", "that", "very", "one", "and", "both"})
"""Words before it."""
TOLD_OF_BOTH = HAPPENING | frozenset(
    {"was", "were", "is", "are", "did", "both", "that", "they", "those", "this", "it", "these"}
)
"""Words between the two and what is said of them."""
ENDING = HAPPENING | {"right", "then", "or", "not", "though", "no", "yes", "correct"}
"""Words behind it."""
PRECEDING = frozenset({"precede", "precedes", "preceded", "predate", "predates", "predated", "antedate", "antedates"})
FOLLOWING = frozenset({"follow", "follows", "followed", "postdate", "postdates", "postdated"})
"""Verbs of order between the two."""

REPLACING = ("replace", "follow", "succeed", "supersede", "supplant", "displace", "oust", "substitute", "postdate")
"""Verbs of what takes the place of another."""

GOING_BEFORE = ("precede", "predate", "antedate")
"""Verbs of what another takes the place of."""

TAKING_OVER = frozenset({("take", "over")})
"""The same in two words: "who did she *take over* from"."""

IN_PLACE = frozenset({("take", "the", "place", "of"), ("come", "in", "place", "of"), ("step", "in", "for")})
"""The same in more words: "it *took the place of* which name"."""

GIVING_OVER = frozenset(
    {("hand", "over"), ("give", "way"), ("make", "way"), ("pass", "on"), ("make", "room"), ("yield", "to")}
    | {("cede", "to"), ("stand", "aside"), ("step", "aside")}
)
"""Those of what another takes the place of in two words: "who did she *hand over* to"."""

EXCHANGING = ("swap", "exchange", "trade")
"""Verbs of giving one for another."""

BECOMES = frozenset({"become", "becomes", "became", "becoming"})
"""Verbs before what something came to be called."""

INTO = BECOMES | {"to", "into", "with", "by"}
"""Words before what takes the place."""

RENAMED = frozenset({"renamed", "rechristened", "rebranded"})
"""Participles with the new name right behind them."""

IN_FAVOUR = frozenset({"favour", "favor", "way", "room"})
"""Nouns of giving way: "dropped in *favour* of it", "made *way* for it"."""

FOR_ANOTHER = frozenset({"for", "of"})
"""Prepositions before a question for what takes the place of something that was given up: "in favour *of* what"."""

WHOM = frozenset({"what", "which", "whom", "who"})
"""Question words behind them."""

BEFORE_SUCCESSOR = frozenset(
    {"the", "a", "an", "its", "name", "title", "being", "just", "then", "called", "new", "old"}
)
"""Words between those and the value."""

ADJACENT = frozenset({"directly", "immediately", "right", "straight", "next", "successor", "predecessor"})
"""Words by which nothing stands between: "did it come *directly* after the other"."""

THAN_FIRST = (["earlier", "than"], ["sooner", "than"], ["older", "than"])
"""How one is said to come before the other."""

THAN_LAST = (["later", "than"], ["younger", "than"], ["newer", "than"])
"""How one is said to come after it."""

INSIDE = frozenset({"the", "it", "change", "and", "or"})
"""Words before the names of the two."""

CAME = frozenset({"came", "come", "comes", "followed", "appeared"})
"""Verbs that say only that it happened."""

BECOMING = frozenset({"become", "to", "into", "as", "called", "named", "name", "adopt", "call"})
"""Words before the value that something came to have."""

TURNED_INTO = frozenset({"to", "into", "as"})
"""Those before a question word: "changed *to* what"."""

BETWEEN_SIDES = CAME | {"and", "what", "which", "who", "just", "right", "immediately", "directly", "then", "the", "one"}
"""Words between "before" and "after" where both neighbours are asked for: "before *and what came* after"."""

LEAVING = ("from an", "from a", "from the", "from its", "began as", "started as", "started out as")
"""Words before what something was first, in what is told of how it changed."""

REACHING = ("to", "into", "and has", "and became", "and is")
"""Words before what it became."""

AT_ONCE = frozenset({"directly", "immediately", "straight", "instantly"})
"""Of these, those that are part of no name: that one was before the other does not say that nothing came between."""

STEPPING_ON = frozenset({"after", "following", "followed", "follows", "follow"})
"""Words before what another thing came after: "what *followed* the flood"."""
STEPPING = STEPPING_ON | {"before", "preceded", "precedes", "precede"}
"""Those, and words before what another thing came before."""
