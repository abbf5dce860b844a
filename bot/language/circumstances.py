"""The words by which a question asks for what lies around a thing, and not for the thing itself."""

from __future__ import annotations

DEVISING = frozenset(
    {("came", "up"), ("comes", "up"), ("thought", "up"), ("dreamed", "up"), ("dreamt", "up"), ("brought", "up")}
    | {("thought", "of"), ("made", "up"), ("cooked", "up")}
)
"""Verbs of who thought of something: "who *came up* with it"."""

BEARING_ON = frozenset(
    {"concern", "concerns", "concerned", "mention", "mentions", "mentioned", "involve", "involves", "involved"}
    | {"include", "includes", "included", "contain", "contains", "contained", "affect", "affects", "touch", "cover"}
    | {"deal", "deals", "dealt", "about", "relate", "relates", "refer", "refers", "regard", "aim", "focus"}
)
"""Words between things that are counted and what only some of them have to do with."""

OF_SOME = frozenset({"dated", "undated", "per"})
"""Words by which not all are counted: "how many fires are *dated*", "how many *per* year"."""

GOING_BACK = frozenset(
    {"go", "goes", "went", "gone", "come", "comes", "came", "take", "took", "taken", "switch", "switched", "turn"}
    | {"turned", "change", "changed", "get", "got", "bring", "brought", "move", "moved", "give", "gave"}
)
"""Verbs that with "back" say that something was so again."""

RETURNING = frozenset(
    {"return", "returned", "returns", "revert", "reverted", "reverts", "readopt", "readopted", "reuse", "reused"}
    | {"resume", "resumed", "revive", "revived", "restore", "restored"}
)
"""Verbs that say the same alone."""

STRANDED = frozenset(
    {"about", "on", "for", "with", "in", "by", "against", "over", "at", "under", "into", "through", "from"}
)
"""Prepositions that a question may leave at its end."""

MEANS = frozenset({"by", "in", "on", "aboard", "via", "per"})
"""Prepositions before that by which something was done."""

EACH = frozenset({"every", "each"})
STRETCHES = frozenset({"year", "decade", "century", "month", "day", "time"})
"""Words of each stretch of the calendar."""

REFLEXIVE = frozenset({"itself", "themselves", "himself", "herself"})
"""Pronouns beside a verb that are no object of it: "concern *itself* with"."""
