"""What stands on a page of everything that the bot can say, beside its own sentences."""

from __future__ import annotations

SOURCES = "Sources"
GAPS = "What is not known"
AS_OF = "as of {date}"
ALIASES = "Also called: {names}."
NOTHING = "Nothing is said of it alone."
DEPRECATED = "(not held to be right)"
PREFERRED = "(held to be right)"
