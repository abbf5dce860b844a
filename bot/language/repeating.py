"""How the last questions are asked once more: "same two questions for Chile", "both figures in 2015"."""

from __future__ import annotations

from bot.language import grammar

BOTH = frozenset({"both", "two", "2"})
"""Words for the last two questions."""
ASKED = grammar.FIGURE_NOUNS | {"questions"}
"""What was asked twice."""
BESIDE = BOTH | {"same", "those", "these", "the"}
"""Words that may stand right before it."""
SAME = BOTH | {"same"}
"""Words of which such a message has one."""
SAYING = ASKED | BOTH | {"same", "those", "these", "again", "please", "as", "they", "stood", "were", "ask", "but"}
"""Words that say so, and nothing of what else it is asked."""
OPENING = frozenset({"the", "for", "about", "with", "now"})
"""Words that are left before that."""
