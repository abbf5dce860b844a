"""Words with which a question begins behind what carries it, or with which something begins that carries none.

The grammar of what carries questions is in `carriers`; it is only read to work out the table that finds its phrases.
"""

from __future__ import annotations

BARRED = frozenset(
    {"about", "more", "something", "anything", "everything", "again", "it", "so", "this", "you", "me", "us"}
)
"""Words that a request goes on with, so that what follows it is no question: "tell me *more*"."""

RESUMED = frozenset({"the", "its", "their", "his", "her", "each", "every", "all", "both", "if", "whether"})
"""Words beside question words with which a question may begin after a request."""

ORDERS = frozenset({"list", "name", "describe", "enumerate", "expand", "define", "compare", "identify", "outline"})
"""Verbs of telling that say how the answer should be, which the question keeps."""

CONDITIONS = frozenset(
    {
        *("if", "unless", "given", "assuming", "provided", "excluding", "including", "counting", "without", "except"),
        *("let", "say", "suppose", "supposing", "imagine", "assume", "consider", "considering", "only", "not"),
    }
)
"""Words that open a condition on what follows."""

SUBORDINATORS = frozenset({"when", "while", "because", "although", "though", "after", "before", "among", "amongst"})
"""Words that open what belongs to a sentence and carries no question."""

PARTS_OF_DATE = {"day": "day", "full": "day", "month": "month"}
"""Words that say, beside a question, how exact a date has to be, the most exact first."""
BESIDE_PARTS = frozenset(
    {"date", "year", "the", "and", "with", "included", "including", "incl", "too", "as", "well", "both", "+", "&"}
)
"""Words that may stand with them where nothing else is said."""
