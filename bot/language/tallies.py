"""Words that ask in which years there were so many: "which *decade* saw *two* changes", "… had the *most* fires"."""

from __future__ import annotations

MOST = frozenset({"most"})
"""The superlative before what there was most of."""
SEVERAL = frozenset({"several", "multiple", "many"})
"""Words for more than one."""
ONE = frozenset({"one", "single"})
"""Words for one of what is counted, and no more."""
EXACTLY = frozenset({"only", "just", "exactly", "a", "precisely"})
"""Words before those that change nothing."""
BESIDE = frozenset({"the", "a", "number", "of", "different", "single", "same", "its"})
"""Words between those and what is counted."""
