"""What people number their questions with: "row 2: …", "clue 12 across", "third: …"."""

from __future__ import annotations

from bot.language import grammar, operators, small_talk
from bot.language.numbers import UNITS

NOUNS = frozenset(
    {
        *("question", "q", "query", "item", "number", "no", "nr", "num", "point", "part", "clue", "riddle", "bullet"),
        *("row", "line", "cell", "box", "field", "blank", "gap", "slide", "card", "flashcard", "round", "entry"),
        *("page", "paragraph", "para", "sentence", "statement", "claim", "chapter", "footnote", "sidebar", "panel"),
        *("cv",),
        *("note", "exhibit", "draft", "version", "quote", "quotation", "sign", "plaque", "label", "verse"),
        *("task", "exercise", "problem", "step", "quiz", "slot", "caption", "request", "thing", "fact", "check"),
    }
)
"""Nouns of what stands in a list, before its number."""

BEHIND = frozenset({"across", "down", "of", "out", "a", "b", "c", "d"})
"""Words between the number and what it numbers: "12 *across*", "2 *of* 5", "3 *b*"."""

IN_WHAT = frozenset({"of", "in", "on", "from"})
"""Words between the number and what has such parts: "page 3 *of* our leaflet"."""

WORDS = frozenset(word for word, n in UNITS.items() if n)
"""Numbers in words."""

ORDINALS = frozenset(operators.ORDINALS) | {"last", "final"}

LETTERS = frozenset("abcdefgh")
"""Letters with which the parts of a list are told apart; with a full stop behind them, they may be initials."""

_LARGEST = 31
"""The largest number that needs no noun before it; larger ones are years, or are counted."""

BARE = WORDS | ORDINALS | LETTERS | frozenset(map(str, range(1, _LARGEST + 1)))
"""What numbers a question without a noun."""

CLAIMING = grammar.AUXILIARIES | small_talk.AGREEMENT | {"and", "or", "to", "not", "as", "of", "in", "than"}
"""Words behind a bare number with which something is said of the number: "four, *is* that so", "ten, *or* more"."""

IN_ORDER = (tuple(map(str, range(1, _LARGEST + 1))), tuple(sorted(LETTERS)), ("i", "ii", "iii", "iv", "v", "vi"))
"""What numbers the parts of one message, in their order."""
SECOND = frozenset(row[1] for row in IN_ORDER)
"""Words one of which is in each message that numbers its parts."""

ANNOUNCED = (
    *(("questions",), ("things",), ("points",), ("items",), ("facts",), ("queries",), ("quick", "questions")),
    *(("quick", "ones"), ("for", "one"), ("in", "one"), ("things", "at", "once"), ("questions", "in", "one")),
    *(("quick", "things"), ("short", "questions"), ("figures",), ("answers",), ("details",)),
)
"""Words behind a number that says how many questions follow: "two *for one*: …", "three *quick questions*: …"."""

OCCASIONS = frozenset({"before", "for"})
"""Words behind that, with an article and a noun, for what the questions are asked: "three facts *for my leaflet*: …"."""
