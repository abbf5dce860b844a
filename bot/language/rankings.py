"""By what words people have things put in order: "rank them", "sorted by", "in order of", "from tallest to shortest"."""

from __future__ import annotations

VERBS = frozenset(
    {"rank", "order", "sort", "arrange", "compare", "grade", "classify", "organise", "organize", "put", "place", "line"}
)
"""What one is told to do with things that shall be put in order: these words ask for nothing else."""

PARTICIPLES = frozenset(
    [
        *("ranked", "ordered", "sorted", "arranged", "listed", "compared", "graded", "classified", "organised", "put"),
        *("organized", "shown", "given", "displayed", "grouped", "presented"),
    ]
)
"""How they are said to stand in that order."""

ORDERS = VERBS | {"list", "show", "give", "tell", "me", "them", "those", "these", "all"}
"""Words that want things that were told put in an order."""

MARKS = frozenset({"by", "order", "ordering", "sequence", "according", "terms", "basis"})
"""Words with one of which it is said by what they stand in order."""

DOWN = frozenset({"descending", "decreasing", "falling", "declining"})
UP = frozenset({"ascending", "increasing", "rising", "growing"})
REVERSED = frozenset({"reverse", "reversed", "inverse"})

THE_OTHER_WAY = REVERSED | {"in", "order", "the", "other", "way", "round", "around", "it", "them"}
"""Words that want an order reversed."""
IN_TIME = frozenset({"chronological", "chronologically", "date", "dates", "year", "years", "when", "time"})
"""Words for the order in which it happened."""

HIGH = frozenset(
    {"high", "highest", "most", "largest", "biggest", "greatest", "top", "maximum", "longest", "large", "big"}
)
LOW = frozenset({"low", "lowest", "least", "fewest", "smallest", "bottom", "minimum", "shortest", "small", "little"})
"""Ends of the order of any figure whose noun is said."""
LATE = frozenset({"latest", "last", "newest", "recent", "youngest", "new", "late", "young"})
EARLY = frozenset({"earliest", "first", "oldest", "old", "early"})
"""Ends of the order of any date."""

STARTING = frozenset({"starting", "beginning", "start", "begin", "commencing"})
AT_FIRST = frozenset({"first", "downwards", "down", "upwards", "up", "onwards", "on"})
AT_LAST = frozenset({"last"})

OPENING = PARTICIPLES | MARKS | DOWN | UP | STARTING | REVERSED | {"from", "rank", "compare", "chronologically"}
"""Words of which one stands in whatever says an order."""

BEFORE_ORDER = frozenset({"the", "with", "from", "at"})
"""Words before the end at which an order begins."""

BESIDE = frozenset(
    [
        *("rank", "ranking", "sort", "compare", "list", "their", "them", "they", "all", "respect", "based", "upon"),
        *("regard", "each", "one", "number", "amount", "count", "against", "other", "how", "going", "go", "on"),
    ]
)
"""Words that may stand in what says the order, and change nothing."""

NOUNS: dict[str, tuple[str, ...]] = {
    "size": ("big", "large"),
    "height": ("tall", "high"),
    "tallness": ("tall",),
    "age": ("old",),
    "length": ("long",),
    "depth": ("deep",),
    "width": ("wide",),
    "weight": ("heavy",),
    "speed": ("fast",),
    "price": ("expensive",),
    "cost": ("expensive",),
    "strength": ("strong",),
    "danger": ("dangerous",),
    "severity": ("bad", "severe"),
    "deadliness": ("deadly",),
}
"""The adjective whose figure or date is meant where no property has the noun as a cue."""

OF_ORDERS = frozenset(
    {"list", "ranking", "rankings", "order", "table", "overview", "comparison", "sequence", "rundown"}
)
"""Nouns for what is wanted: "a ranking of the islands by area"."""
ADJECTIVES = frozenset({"full", "complete", "whole", "entire", "short", "quick", "sorted", "ranked", "ordered"})
"""What such a noun may be said to be."""

DISTRIBUTIVE = frozenset({"each", "every", "all", "any"})
"""Determiners with which a value of each of several things is asked for."""

ADDED = frozenset({"and", "with", "plus"})
"""Words before the value of each that is asked for as well."""

RESPECTIVE = frozenset({"their", "its", "respective"})
"""Determiners of that value."""

TOTAL_OF = frozenset({"what", "is", "was", "the", "total"})
"""Words before "number of"."""
ASKING = frozenset({"how", "what", "which", "who", "whom", "whose", "when", "where"})
BESIDE_EACH = frozenset(
    [
        *(
            "many",
            "much",
            "number",
            "tell",
            "me",
            "us",
            "give",
            "show",
            "list",
            "name",
            "names",
            "year",
            "years",
            "date",
        ),
        *("dates", "their", "respective", "respectively", "plus", "each", "every", "all", "long", "figure", "figures"),
        *("value", "values", "current", "currently", "please", "it", "they"),
    ]
)
"""Words that may stand beside the name of the value that is asked for, and change nothing."""

BEFORE_FRONTED = frozenset({"in", "with"})
"""Prepositions before an order that opens a question: "*in* order of height, list the towers"."""
ORDER_NOUNS = frozenset({"order", "sequence"})
"""Nouns for the order that is asked for: "in what *order* were they built"."""
CHRONOLOGICAL = frozenset({"chronological", "chronologically"})
"""Words for the order of time."""
