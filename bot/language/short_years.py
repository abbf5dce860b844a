"""The words around two digits that say whether they are a year: "in 77", "the flood, 53 or 54", and not "77 members"."""

from __future__ import annotations

from bot.language import fillers, grammar
from bot.language.growth import MOVING
from bot.language.numbers import MONTHS

DATING = frozenset(
    {
        *("in", "since", "before", "after", "until", "till", "by", "from", "during", "between", "around", "circa"),
        *("through", "throughout", "post", "pre", "year", "years"),
    }
)
"""Words that put a year right behind them."""

OF_MONTH = frozenset({"in", "of", "since", "until", "till", "by", "before", "after", "for", "from"})
"""Words before a month with its year, and not with its day."""

ASKED_ABOUT = frozenset({"what", "how", "and", "but", "so", "then"})
"""Words before "about" that ask about what follows it, and do not say how exact it is."""

JOINTS = frozenset({"and", "or", "to", "until", "till", "through", "-", "&", "vs", "versus"})
"""Words and signs between two years."""

OF_A_YEAR = frozenset({"kid", "child", "baby", "boy", "girl", "vintage", "model"})
"""Nouns for those who are of a year: "I'm a *91 kid*"."""

COUNTING = frozenset({"of", "per", "more", "than", "percent", "%", "/", "years", "some", "about"})
"""Words of grammar, and empty ones, behind which or before which a number counts."""

MOVED = MOVING | {"go", "goes", "went", "gone", "going", "jump", "jumped", "reduced", "raised", "extended", "expanded"}
"""Verbs behind which "by 20", "from 10 to 57" say how much."""

BEFORE_FIGURE = frozenset({"age", "total", "number", "sum", "count", "figure", "score", "maximum", "minimum", "group"})
"""Nouns that are "of" a figure."""

DEGREES = frozenset({"many", "much", "old", "long", "far", "tall", "high", "big", "large", "deep", "wide", "heavy"})
"""Words behind "how" that ask for a figure."""

OPENERS = (fillers.OPENERS | fillers.COURTESIES | {"ah", "hm", "the", "for"}) - {"plus"}
"""Words before two digits that open a turn."""

SUPPOSING = frozenset({"what", "if", "it", "that", "was", "were", "had", "been", "already", "rather", "still", "only"})
SUPPOSING |= frozenset({"and", "or", "but", "so", "suppose", "say", "even", "more", "like"})
"""Words before two digits in a turn that supposes another year: "*what if it was already* 51"."""

BEHIND = (
    grammar.FUNCTION_WORDS.union(
        fillers.FILLERS, grammar.NAMING, JOINTS, {"known", "onwards", "onward", "already", "ish"}
    )
    - COUNTING
    - MONTHS.keys()
)
"""Words behind a year: none is counted."""
