"""How it is asked what sets two things apart: "the difference between A and B", "how do A and B differ"."""

from __future__ import annotations

NOUNS = frozenset({"difference", "differences", "distinction", "distinctions"})
"""Nouns before "between A and B"."""
BIDDING = frozenset({"compare", "contrast", "distinguish"})
"""Verbs before "A and B"."""
DIFFERING = frozenset({"differ", "differs", "different", "compare", "compares"})
"""Behind "how do A and B", or between A and "from B"."""
ASKING = frozenset({"what", "whats", "how", "explain", "tell", "me", "main", "real", "actual", "exact", "can", "you"})
"""What may stand before all of these, beside words of grammar."""
AGAINST = frozenset({"vs", "versus"})
"""Words between two that are held against each other."""

JOINING = frozenset({"and", "from", "with", "to", "vs", "versus", "or"})
"""Between A and B."""
