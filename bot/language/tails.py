"""Words behind a question that speak of who asks or of who answers: "…, I will buy you a pint", "… or shall I ask Siri"."""

from __future__ import annotations

from bot.language import asides
from bot.language.question_words import WH

THOSE_WHO_TALK = frozenset({"i", "me", "my", "we", "us", "our", "you", "your", "ye", "yer", "u", "myself", "god"})
"""By what words are known to speak of them."""

OPENING = frozenset(
    {"if", "or", "and", "before", "while", "because", "cos", "coz", "cause", "so", "as", "since", "but"}
)
"""Words with which such a tail may begin without a comma."""

BEHIND_COMMA = (
    OPENING | THOSE_WHO_TALK | {"waiting", "awaiting", "kindly", "please", "though", "unless", "hoping", "else"}
)
"""Words with which it may begin behind one."""

OF_TIME = frozenset({"before", "while", "as", "since"})
"""Openings that would restrict a question if what they open were past: "before I *was born*"."""

SUBJECTS = frozenset({"i", "we", "my", "our", "you", "your", "u"})
"""What follows an opening."""

BEHIND_IF = SUBJECTS | {"one", "it", "that", "this", "not"}
"""What follows "if"."""

BEHIND_OR = (
    *(("shall", "i"), ("should", "i"), ("must", "i"), ("do", "i"), ("will", "i"), ("shall", "we"), ("are", "you")),
    *(("have", "i"), ("can", "you", "not"), ("do", "you", "not"), ("else", "i"), ("i", "will"), ("you", "are")),
)
"""What follows "or"."""

BEHIND_AND = (
    *(
        ("be",),
        ("do", "not"),
        ("make", "it"),
        ("hurry",),
        ("i", "am"),
        ("i", "will"),
        ("i", "need", "it"),
        ("get", "it"),
    ),
    *(("i", "promise"), ("i", "want", "it"), ("we", "are"), ("please",), ("you", "will"), ("then", "i")),
)
"""What follows "and"."""

WISHED = frozenset({"it", "this", "to"})
"""What may be needed without asking for something else: "because I need *it*"."""

HOW = frozenset({"in", "per", "as", "by", "without", "with", "from", "until", "only"})
"""Words behind it that say how it is wanted: "I want it *in* pounds"."""

WISHING = frozenset({"need", "want", "like", "require", "love", "prefer"})
"""Verbs behind which something else may be asked for."""

_OF_TALK = frozenset(
    {
        *("you", "your", "it", "its", "just", "know", "knew", "not", "think", "guess"),
        *("suppose", "same", "also", "work", "works"),
    }
)
RESTRICTING = (
    (asides.RESTRICTING - _OF_TALK)
    | WH
    | {
        *("leave", "exclude", "excluding", "include", "including", "count", "counting", "omit", "subtract", "deduct"),
        *("add",),
        *("ignore", "disregard", "consider", "compare", "take", "drop", "skip", "limit", "restrict", "narrow", "apart"),
        *("besides", "other", "than", "already", "yet", "again", "first", "last", "second", "both", "each", "every"),
        *("all",),
        *("halve", "halved", "double", "doubled", "triple", "square", "minus", "plus", "half", "convert", "converted"),
        *("per", "head", "monthly", "weekly", "daily", "yen", "pounds", "euros", "dollars", "fires", "fire", "give"),
        *("born", "grew", "lived", "went", "came", "became", "visited", "saw", "met", "left", "from", "there"),
    }
)
"""Words by which a tail may narrow down or change what is asked."""

NAMED = frozenset({"i", "god", "sir", "madam", "english", "google", "siri", "alexa", "chatgpt", "wikipedia"})
"""Words that may be written with a capital and are no name of anything that could be asked about."""

MOST_CALLED = 3
"""Words of "you useless lump" behind "you"."""
