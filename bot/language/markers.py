"""Discourse markers, and what stands behind them where they say no time."""

from __future__ import annotations

from bot.language import fillers
from bot.language.question_words import WH

BEHIND_NOW = WH | fillers.IMPERATIVES | {"all", "every"}
"""Words that "now" only opens: "now *which* …", "now *list* …"."""
BEHIND_THEN = frozenset({"how", "when", "where", "why", "the", "its", "their"})
"""Words that "then" only goes on to: "then *how* many …", "then *the* budget"; "then what" asks what came next."""
COUNTING = frozenset({"last", "final", "first", "second", "third"})
"""Words before "one" by which a question is said to be one of several."""
BEHIND_ONE = frozenset({"what", "how", "when", "where", "why"})
"""Words by which a question begins behind that, without a comma too."""
