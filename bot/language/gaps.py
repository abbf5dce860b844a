"""Words for how far two times lie from each other: "how many years apart are those two", "how much later was it"."""

from __future__ import annotations

APART = frozenset(
    {
        *(
            "apart",
            "gap",
            "difference",
            "distance",
            "interval",
            "separate",
            "separated",
            "separates",
            "between",
            "spread",
        ),
        *("space", "lag", "span", "betwixt", "inbetween", "elapse", "elapsed", "elapses", "pass", "passed", "passes"),
    }
)
"""Words that ask for the distance of two times by themselves."""
FROM_ONE = frozenset({"one", "other", "to"})
"""Words that ask for it together: "how long was it from one to the other"."""
BY_HOW = frozenset({"by", "how"})
"""Words that ask for it after a comparison: "by how many years"."""
SOONER_OR_LATER = frozenset({"later", "earlier", "sooner", "before", "after", "afterwards", "ahead", "behind"})
"""Words that ask for it after a question how much: "how many years later"."""
FROM_TO = frozenset({"from", "to", "between", "and", "until", "till", "til", "through", "since", "or", "-"})
"""Words that stand between the two ends of a stretch, and before it."""
PAIR = frozenset(
    {
        *(
            "one",
            "ones",
            "other",
            "both",
            "two",
            "second",
            "first",
            "former",
            "latter",
            "next",
            "last",
            "events",
            "event",
        ),
        *("dates", "date", "years", "year", "times", "things", "points", "moments", "days", "months", "these", "those"),
        *(
            "them",
            "they",
            "that",
            "this",
            "it",
            "each",
            "another",
            "pair",
            "long",
            "far",
            "much",
            "big",
            "wide",
            "exactly",
            "by",
            "how",
            "many",
        ),
    }
)
"""Words for the two times, and for how far they are."""
