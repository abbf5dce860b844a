"""By what words things are described and asked for: "which islands have no harbour", "how many of them are old"."""

from __future__ import annotations

LINKS = frozenset(
    [
        *("a", "an", "the", "is", "are", "was", "were", "be", "been", "being", "do", "does", "did", "have", "has"),
        *("had", "having", "of", "in", "on", "at", "by", "for", "to", "from", "with", "as", "into", "that", "which"),
        *("who", "whom", "whose", "where", "there", "their", "its", "any", "ever", "and"),
        *("one", "ones", "also", "can", "could", "get", "gets", "got"),
    ]
)
"""Words that join a part together and say nothing by themselves."""

DETERMINERS = frozenset(
    ["the", "a", "an", "all", "any", "every", "each", "some", "of", "those", "these", "no", "at", "your", "our"]
)
"""Words before the noun for things, that say nothing of which they are."""

WHOLE = frozenset(
    {"are", "there", "exist", "exists", "is", "do", "you", "know", "have", "in", "all", "recorded", "known", "listed"}
)
"""Words of a question for all items of a type: "which islands are there?"."""

RECORDED = frozenset({"there", "exist", "recorded", "known", "listed"})
"""Words by one of which it is asked what there is at all."""

JOINTS = frozenset({"and", "but", "that", "which", "who", "whom", "whose", "where", "with", "without", "having", "or"})
"""Words with which a part may begin."""

BEFORE_PART = frozenset({"in", "on", "at", "of", "by", "from"})
"""Prepositions with which a part may begin."""

THINGS = frozenset(
    {"thing", "things", "anything", "everything", "something", "items", "objects", "pieces", "works", "stuff", "ones"}
)
"""Nouns that say nothing of what things are."""

SAYING = BEFORE_PART | {"with"}
"""Prepositions by which a value is said of things that have no noun: "what is *in* Hall 3"."""

AT_VALUE = frozenset({"in", "at", "on", "from"})
"""Prepositions that a question may end with behind its noun: "which halls is it *in*"."""

LISTING = frozenset({"list", "name", "enumerate", "show", "find", "give", "tell"})
"""Verbs that want things listed."""

SOME = frozenset({"any", "some", "no", "a", "an"})
"""Words behind a verb by which it is asked whether there is one."""

KEEPING = frozenset({"have", "own", "hold", "keep", "stock", "know", "list", "offer"})
"""What those do who have things: "which books do you *stock*"."""

HAVING = frozenset({"have", "has", "had", "with", "without", "having", "lack", "lacks", "lacking", "there"})
"""Words by which things have something or lack it."""

BEARING = frozenset(
    {"have", "has", "had", "with", "without", "on", "in", "at", "of", "lack", "lacks", "there", "where"}
)
"""What relates two items when no property is named."""

OF = frozenset({"of", "in", "for", "at", "on", "to"})
"""Words between a property and the thing that has it."""

PRESENT = frozenset({"present", "current", "today's"})
"""Adjectives of what something is now."""

BESIDE = LINKS | {"what", "how", "about", "or", "but", "and", "then", "so"}
"""Words that may stand in a fragment about things that were told, and change nothing."""

MANY = frozenset({"how", "many", "is", "are", "that", "there", "those", "these", "they", "it", "of", "them", "were"})
"""Words of a question for the number of things that were told."""

WHEN = BESIDE | {
    "when",
    "was",
    "were",
    "did",
    "that",
    "this",
    "it",
    "exactly",
    "happen",
    "in",
    "year",
    "which",
    "one",
}
"""Words of a question for the date of the one that was told."""

WHICH = frozenset({"which", "who", "has", "had", "of", "the"})
"""Words of a question which of them has the most."""

THEN = (
    BESIDE | WHICH | {"them", "those", "these", "ones", "one", "two", "both", "it", "was", "were", "is", "are", "that"}
)
"""Words beside another time: "and *which were those* in 1950"."""

OF_FIGURES = LINKS | {"what", "how", "many", "much", "all", "number", "on", "tell", "me"}
"""Words of a question for a sum or an average."""

OF_TWO = LINKS | {"or", "than", "between", "what", "how", "much", "many", "both", "two", "these", "those", "years"}
"""Words of a question that holds two things against each other."""

NEXT_TO = {
    **dict.fromkeys(("after", "next", "following", "followed", "later"), ">"),
    **dict.fromkeys(("before", "previous", "preceding", "preceded", "earlier"), "<"),
}
"""Words for what came next to the one that was told, and on which side."""

AROUND_NEXT = frozenset(
    [
        *(
            "and",
            "what",
            "which",
            "one",
            "ones",
            "the",
            "was",
            "is",
            "came",
            "come",
            "comes",
            "it",
            "that",
            "this",
            "then",
        ),
        *("right", "just", "directly", "immediately", "did", "so", "ok", "okay", "about", "how", *NEXT_TO),
    ]
)
"""Words of a fragment that asks for nothing else."""

AROUND_TIME = frozenset({"and", "what", "how", "about", "which", "ones", "before", "after", "that", "those", "then"})
"""Words of a fragment that asks for those of the time before or after that of which was asked: "and before that?"."""

OF_THEM = (("which",), ("who",), ("what",))
"""Words before "of them" by which some of what was told is asked for."""
HOW_MANY_OF_THEM = (("how", "many"),)
"""The same, where it is asked how many."""
ANY_OF_THEM = (("are", "any"), ("were", "any"), ("did", "any"), ("do", "any"), ("have", "any"))
"""The same, where it is asked whether there are any."""
PARTITIVE = frozenset({"of", "among"})
"""Prepositions before "them"."""

HAD_BY_YOU = (["you", "have"], ["they", "have"], ["we", "have"], ["you", "stock"])
"""Words behind "do" by which it is asked whether there are any: "*do you have* books in Danish"."""

NAMES_OF = (("the", "name", "of"), ("the", "names", "of"))
"""Words before the things themselves, which are asked for."""

TO_SPEAKER = (["me"], ["us"])
"""Whom something is listed for."""
