"""Words for how far two times lie from each other: "how many years apart are those two", "how much later was it"."""

from __future__ import annotations

APART = frozenset(
    {
        *("apart", "gap", "difference", "distance", "interval", "separate", "separated", "separates", "between"),
        *("spread",),
        *("space", "lag", "span", "betwixt", "inbetween", "elapse", "elapsed", "elapses", "pass", "passed", "passes"),
        "intervening",
    }
)
"""Words that ask for the distance of two times by themselves."""
DISTANCES = APART | {"lie", "lies", "lay"}
"""Words of which one says that two things are set apart."""
AMID = frozenset({"between", "betwixt", "inbetween"})
"""Those of them that may ask for what happened between two times as well."""
FROM_ONE = frozenset({"one", "other", "to"})
"""Words that ask for it together: "how long was it from one to the other"."""
BY_HOW = frozenset({"by", "how"})
"""Words that ask for it after a comparison: "by how many years"."""
BY_HOW_MUCH = BY_HOW | {"and", "much", "many", "years", "is", "it", "that", "exactly"}
"""Those, and the words beside them in a turn that says nothing more."""
AND_THAN = frozenset({"and", "than", "what", "about", "how", "the", "or"})
"""Words around the name of another with which it is compared: "*and than* Hesk"."""
SOONER_OR_LATER = frozenset({"later", "earlier", "sooner", "before", "after", "afterwards", "ahead", "behind"})
"""Words that ask for it after a question how much: "how many years later"."""
SOONER = frozenset({"earlier", "sooner", "beforehand", "previously"})
STEPS = SOONER | {"later", "afterwards", "afterward", "thereafter"}
"""Words before what happened some time after or before the date that was told: "how much *later* did it reopen"."""
FROM_TO = frozenset({"from", "to", "between", "and", "until", "till", "til", "through", "since", "or", "-"})
"""Words that stand between the two ends of a stretch, and before it."""
PAIR = frozenset(
    {
        *("one", "ones", "other", "both", "two", "second", "first", "former", "latter", "next", "last", "events"),
        *("event",),
        *("period", "time", "dates", "date", "years", "year", "times", "things", "points", "moments", "days"),
        *("months", "these", "those"),
        *("them", "they", "that", "this", "it", "each", "another", "pair", "long", "far", "much", "big", "wide"),
        *("exactly", "by", "how", "many"),
    }
)
"""Words for the two times, and for how far they are."""
JOINED = {
    "between": frozenset({"and", "to", "&"}),
    "from": frozenset({"to", "until", "till", "til", "through", "up"}),
    **dict.fromkeys(("separating", "separates", "separate", "separated"), frozenset({"and", "from", "&"})),
}
"""Words before the first of two ends, each with those that may stand before the second: "between A *and* B"."""
SIDES = frozenset({"after", "before"})
"""Words before the one end, where the other one is what the question asks of: "how long *after* A was B"."""
SEPARATING = frozenset({"separating", "separates", "separate", "separated"})
"""Verbs that ask for the distance of what they join."""
LENGTHS = frozenset(
    {
        *("interval", "gap", "lag", "stretch", "span", "delay", "wait", "apart"),
        *("timespan", "period", "lapse", "separation", "long", "time", "length", "duration"),
        *("year", "years", "month", "months", "week", "weeks", "day", "days", "decade", "decades"),
    }
)
"""Nouns for how far two times lie from each other, of which a clause that asks for it has one."""
AROUND = frozenset(
    {
        *("how", "many", "much", "far", "what", "whats", "which", "number", "of", "in", "the", "a", "an", "there"),
        *("is",),
        *("was", "were", "are", "s", "it", "did", "does", "do", "had", "has", "have", "lie", "lies", "lay", "laid"),
        *("pass", "passed", "passes", "elapse", "elapsed", "elapses", "lapse", "lapsed", "went", "go", "gone", "by"),
        *("take", "took", "taken", "exact", "exactly", "total", "full", "whole", "time", "roughly", "about", "that"),
        *("theres", "comes", "difference", "distance", "fall", "falls", "fell", "stretched", "stretches", "came"),
        *("counted", "measured"),
        *("expressed", "terms", "or", "for", "one", "got", "gets", "you", "get", "when", "going", "to", "amount"),
        *("big",),
        *("count", "counting", "reckon", "calculate", "compute", "add", "work", "out", "up", "me", "us", "tell"),
        *("give",),
        *("large", "wide", "short", "only", "just", "and", "ran", "run", "runs", "spanned", "covers", "covered", "be"),
    }
)
"""Words that may stand with them around the two ends."""
BOUNDS = frozenset(
    {"above", "over", "under", "below", "more", "less", "longer", "shorter", "than", "or", "not", "beyond"}
)
"""Words that hold the length against one that is said: "*above* or under twelve months"."""
UNITS = {"months": "months", "weeks": "weeks", "days": "days", "decades": "decades"} | {
    "month": "months",
    "week": "weeks",
    "day": "days",
    "decade": "decades",
}
"""Units other than years that a length may be asked for in."""
PAIRING = frozenset({"and", "&", "to", "vs", "versus"})
"""Words between two that are named before it is asked how far they lie apart."""
OF_BOTH = frozenset({"two", "them", "those", "these", "both", "the", "of"})
"""Words for those two."""
OFF = frozenset({"off", "out", "wrong"})
"""Words by which it is asked how far a date that was claimed is from the true one: "how many years *off* am I"."""
BESIDE_OFF = frozenset(
    {
        *("how", "by", "many", "much", "far", "long", "years", "year", "months", "decades", "i", "am", "was", "were"),
        *("we",),
        *("that", "is", "it", "he", "she", "they", "my", "his", "her", "their", "guess", "so", "and", "then", "the"),
        *("date",),
    }
)
"""Words beside them."""
PLUS = frozenset({"plus", "minus"})
"""Words that ask by how much a figure differs from the one before: "so plus how many?"."""
BOTH = frozenset({"both", "two"})
BEFORE_TWO = frozenset({"the", "those", "these", "of", "each"})
"""Words that may stand before it: "on *each of those* two dates"."""
TWO_TIMES = frozenset(
    {"times", "moments", "dates", "years", "cases", "occasions", "events", "points", "then", "of", "those"}
)
"""Words behind "both" where two times are meant that were told: "in both *years*"."""
THOSE_TWO = frozenset(
    {"between", "inbetween", "betwixt", "two", "both", "years", "dates", "times", "points", "moments"}
)
THOSE_TWO |= frozenset(
    {"time", "period", "interval", "span", "stretch", "those", "these", "them", "in", "meantime", "meanwhile"}
)
"""Words by which a question is put between two times that were spoken of: "did it change between those two"."""
ASKED_OF_TOLD = frozenset({"before", "after", "between", "betwixt", "inbetween"})
"""Words of which a question has one that asks where in time stands what was told."""

EACH_OF = frozenset({"each", "both", "every"})
TIMES = frozenset({"year", "years", "date", "dates", "times", "cases"})
OF_TIMES_TOLD = TIMES | {"of", "those", "these", "them", "the", "two", "three", "four", "five", "one", "ones", "single"}
"""Words by which a question is asked of all times that were told: "in *each of those two years*"."""
