"""How it is asked whether something was the same at two times that were told: "same name both years?"."""

from __future__ import annotations

from bot.language import grammar

SAME = frozenset({"same", "unchanged", "identical", "alike"})
"""Words of which such a question has one."""
BOTH = frozenset({"both", "two"})
"""Words for the two times, of which it has one, too."""
BESIDE = (
    SAME
    | BOTH
    | grammar.JOINERS
    | grammar.BE
    | grammar.NAME_NOUNS
    | frozenset(
        {
            *("days", "dates", "times", "years", "occasions", "moments", "points", "cases", "months", "decades", "so"),
            *("on", "in", "at", "for", "of", "the", "those", "these", "them", "a", "it", "that", "they", "then", "ok"),
            *(
                "still",
                "exactly",
                "yeah",
                "yes",
                "right",
                "too",
                "did",
                "have",
                "had",
                "has",
                "used",
                "was",
                "hm",
                "ah",
            ),
            *("correct", "really", "just", "again", "also", "stayed", "remained", "one", "thing", "go", "by", "under"),
        }
    )
)
"""Words beside them that say no more."""
ASKED = ("any", "change", "between", "the", "two")
"""What is asked instead."""
