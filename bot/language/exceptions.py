"""What leaves something out of a question: "besides the first", "apart from Ann", "named next to the flood"."""

from __future__ import annotations

EXCEPTIONS = (
    *("besides", "beside", "apart from", "aside from", "other than", "except", "except for", "excepting", "excluding"),
    *("with the exception of", "bar", "barring", "save for", "not counting", "without counting", "leaving out"),
    *("leaving aside", "setting aside", "if not for", "in addition to", "on top of", "over and above", "as well as"),
    *("together with", "along with", "alongside", "next to", "side by side with", "in the same breath as"),
    *("in one breath with", "in the company of", "disregarding", "ignoring", "omitting", "outside of", "not including"),
    *("different from", "but not", "plus", "not only", "not just"),
)
"""Phrases before what is left out. What is asked for beside it and what is asked for without it are the same."""

OPENINGS = frozenset(phrase.split()[0] for phrase in EXCEPTIONS) | {"with"}
"""Words with which such a phrase may open."""

HINTS = frozenset(max(phrase.split(), key=len) for phrase in EXCEPTIONS) | {"but", "with"}
"""Words of which a question has one that leaves something out."""

WHOLE = frozenset({"all", "every", "everything", "everyone", "everybody", "each", "any", "anything", "nothing", "none"})
"""Words behind which "but" leaves something out: "*all* islands but one"."""

ADDITIONS = frozenset(
    {
        *("next to", "together with", "along with", "alongside", "side by side with", "in the same breath as"),
        *("in one breath with", "in the company of", "beside", "as well as", "plus", "with", "by the side of"),
    }
)
"""Those of them before which it is said how both are told: "*named* together with"."""

TOLD = frozenset(
    {
        *("named", "mentioned", "listed", "given", "cited", "enumerated", "grouped", "told", "quoted", "referred"),
        *("found", "placed", "put", "counted", "written", "standing", "appearing", "appear", "appears", "stands"),
        *("stand", "comes", "come", "figures", "lumped", "included", "bracketed", "paired", "mention", "list", "name"),
    }
)
"""How things are told beside each other."""

REMAINING = frozenset({"other", "others", "else", "another", "further", "additional", "remaining", "more", "also"})
REMAINING |= {"remain", "remains", "left"}
"""Words for what is left where something is left out."""

OTHERS = frozenset({"other", "others", "remaining", "rest", "else"})
"""Words for what is left of a list of which some were named before."""

MISSING = frozenset(
    {
        *("missing", "missed", "miss", "forgetting", "forgot", "forgotten", "forget", "lacking", "omitted", "omitting"),
        *("overlooked", "skipped", "skipping", "absent"),
    }
)
"""What is said of those that somebody has not named: "which one am I *forgetting*?"."""
BEFORE_MISSING = frozenset(
    {"am", "is", "are", "was", "were", "have", "has", "had", "did", "do", "i", "we", "still", "been"}
)
"""Words that may stand before that."""

THE_OTHER = ("the", "other")
"""Words for the one of two that was not chosen."""

ONES = frozenset({"one", "ones", "two", "there"})
"""Words behind those that name nothing."""

OF_A_LIST = frozenset(
    {"list", "group", "set", "series", "row", "lot", "bunch", "enumeration", "collection", "category"}
)
"""Nouns for all of those that were told one of: "the others of this *list*"."""
POINTING_AT_LIST = frozenset({"of", "in", "on", "from", "within", "the", "this", "that", "same", "very"})
"""Words that may stand before them."""

UNSURE = frozenset({"any", "else"})
"""Words by which it is asked whether there are more: "*any* others?", "who *else*?"."""

SEVERAL = frozenset({"any", "else", "others", "ones", "rest", "all", "are", "were", "them", "remaining"})
"""Words by one of which several are asked for."""

LINKS = frozenset({"the", "a", "an", "and", "or", "one", "ones", "those", "that", "in", "of", "for", "its", "their"})
"""Words that may stand among the names of what is left out."""
