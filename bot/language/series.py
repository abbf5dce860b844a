"""Words by which one more of the same is asked: "another one is from 1988", "next: 1990", "last one: 1947"."""

from __future__ import annotations

MORE_OF_SAME = frozenset(
    {
        *(
            "another",
            "one",
            "ones",
            "next",
            "last",
            "final",
            "more",
            "again",
            "also",
            "too",
            "second",
            "third",
            "fourth",
        ),
        *("first", "other", "further", "finally", "lastly", "now", "same", "likewise", "similarly", "additionally"),
        *("try", "do", "take", "then", "once", "case", "question", "thing", "item", "is", "was", "comes", "ok", "plus"),
        *(
            "year",
            "date",
            "time",
            "for",
            "from",
            "of",
            "with",
            "this",
            "that",
            "it",
            "here",
            "just",
            "only",
            "or",
            "say",
        ),
        *(
            "coin",
            "medal",
            "book",
            "map",
            "object",
            "exhibit",
            "dated",
            "labelled",
            "labeled",
            "marked",
            "made",
            "printed",
            "issued",
            "published",
            "if",
            "were",
            "rather",
        ),
    }
)
"""Words that may stand beside the time, the place or the thing of which the last question is asked again."""
