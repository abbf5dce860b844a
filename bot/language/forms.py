"""What stands on forms beside what they ask for: "(tick one)", "(max. 20 words)", "(dd/mm/yyyy)", "Section B."."""

from __future__ import annotations

from bot.language.numbers import UNITS

SIGNS = ("__", ": ?", ":?", "= ?", "? /", "? |", "(", "[", "...", "\u2026", "tick", "circle")
"""What shows that a text may be a form."""
CHOOSING = frozenset({"tick", "circle", "choose", "select", "underline", "cross", "mark", "delete", "pick", "check"})
"""Words of a note that has one of several answers chosen."""
WRITING = frozenset(
    {
        *("sentence", "sentences", "word", "words", "line", "lines", "characters", "digits", "figures", "numerals"),
        *("capitals", "capital", "letters", "block", "print", "approx", "approximate", "approximately", "roughly"),
        *("brief", "briefly", "short", "shortly", "written", "write", "fill", "mandatory", "required", "optional"),
        *("figure", "source", "ballpark", "rough"),
        *("dd", "mm", "yy", "yyyy", "amount", "currency", "unit", "units", "known", "applicable", "available"),
    }
)
"""Words of a note that says how to write an answer down."""
REFERRING = frozenset(
    {"see", "cf", "para", "paragraph", "section", "history", "introduction", "chapter", "lead", "page"}
)
"""Words of a note that says where in a text the answer stands, before the colon of a field: "first name (*History*):"."""
BESIDE = (
    {"please", "one", "only", "in", "a", "an", "the", "if", "or", "and", "of", "max", "min", "maximum", "minimum"}
    | {"at", "most", "least", "with", "as", "appropriate", "box", "out", "off", "answer", "here", "full", "state"}
    | {"not", "where", "correct", "right", "option", "day", "month", "year", "number", "date", "no", "what", "does"}
    | {"apply", "applies", "as", "appropriate", "give", "indicate", "specify", "use", "just"}
    | frozenset(UNITS)
)
"""Words that may stand beside those."""
KINDS = frozenset({"year", "date", "month", "day", "city", "town", "country", "place", "name", "person", "number"})
"""What a gap is to be filled with, where a note says only that: "until (*year*) ____"."""
BEFORE_KINDS = frozenset({"from", "until", "till", "in", "on", "since", "to", "at", "by", "before", "after"})
"""Words before such a note that make it a part of what is asked."""
ASKED_KIND = "which {kind}"
STARTS = ("from", "since", "between")
ENDS = ("until", "till", "to", "and", "-")
"""Words before the two gaps for a stretch of time."""
FROM_TO = "from when until when"
HEADS = ("section", "sheet", "page", "annex", "table", "chapter", "block", "category", "column", "form", "panel")
"""Nouns of the parts of a form, before their numbers."""
STATING = ("state", "give", "indicate", "specify", "note", "write", "enter", "fill in")
"""Verbs of a note that stands behind a comma: "budget, *state* amount and currency:"."""
OR = " or "
"""What stands before the last of several answers."""
HOW_MANY = "how many"
BEFORE_NUMBER = ("has", "have", "had", "employs", "employ", "employed")
"""Verbs before a gap for a number: "it *has* ____ members"."""
