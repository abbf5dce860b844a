"""Words by which it is asked of a figure itself whether it is exact, in which money it is, and for how long it counts."""

from __future__ import annotations

EXACTNESS = frozenset(
    {
        *("exact", "exactly", "precise", "precisely", "approximate", "approximately", "approx", "approximation"),
        *("rough", "roughly", "estimate", "estimated", "estimation", "ballpark", "rounded", "guess", "guessed"),
        *("guesstimate", "counted", "headcount", "tally"),
    }
)
MONEY = frozenset(
    {
        *("currency", "euro", "euros", "eur", "dollar", "dollars", "usd", "pound", "pounds", "sterling", "gbp"),
        *("franc", "francs", "yen", "crowns", "quid", "bucks"),
    }
)
PERIODS = frozenset(
    {
        *("per", "annual", "annually", "yearly", "monthly", "biennial", "biennially", "biannual", "weekly"),
        *("quarterly",),
        *("year", "years", "month", "months", "annum"),
    }
)
ASKED = (EXACTNESS, MONEY, PERIODS)
"""Each is what may be asked of a figure in one question."""
PERIODIC = frozenset({"annual", "yearly", "monthly", "weekly", "quarterly", "daily", "biennial", "annually"})
"""Words by which the sentence of a figure says for how long it counts."""
ASKING = frozenset({"is", "are", "was", "were", "thats", "or", "isnt", "currency", "that", "this", "it"})
"""Words by which a fragment asks how a figure is given, and does not want it given otherwise."""
WANTED = MONEY | {"exact", "exactly", "precise", "precisely", "month", "months", "monthly", "weekly", "quarterly"}
"""Words by which one may want a figure to be given otherwise than it is."""
SIGNED = {
    **dict.fromkeys(("dollar", "dollars", "usd", "bucks"), "$"),
    **dict.fromkeys(("euro", "euros", "eur"), "€"),
    **dict.fromkeys(("pound", "pounds", "gbp", "quid"), "£"),
}
"""Words for money, each with its sign."""
BESIDE = frozenset(
    {
        *("is", "are", "was", "were", "that", "this", "it", "thats", "the", "a", "an", "number", "figure", "count"),
        *("amount", "sum", "only", "just", "or", "and", "not", "then", "so", "really", "what", "which", "in", "for"),
        *("hard", "been", "more", "like", "one", "two", "us", "american", "swiss", "british", "canadian", "of"),
        *("every",),
        *("head", "each", "all", "isnt", "yes", "no", "yeah", "right", "please", "there", "be", "kind", "sort"),
        *("money",),
    }
)
"""Words beside them that say no more."""
