"""Words about what somebody tells of himself behind a question."""

from __future__ import annotations

from bot.language import fillers, grammar
from bot.language.question_words import WH

SPEAKER = frozenset({"i", "my", "we", "our"})
"""By what somebody is known to tell of himself."""
ASKING_VERBS = grammar.AUXILIARIES | fillers.IMPERATIVES
"""Words with which a question opens, beside the question words."""
BEFORE_SPEAKER = frozenset({"and", "because", "cause", "cos", "since", "as", "so", "for", "but", "btw"})
RESTRICTING = WH | frozenset(
    {
        *(
            "mean",
            "meant",
            "only",
            "just",
            "not",
            "except",
            "without",
            "specifically",
            "especially",
            "instead",
            "rather",
        ),
        *("those", "these", "ones", "one", "interested", "looking", "prefer", "same", "also"),
        *("think", "thought", "believe", "heard", "read", "know", "knew", "doubt", "guess", "suppose", "assume"),
        *("say", "says", "said", "told", "tell", "ask", "asked", "you", "your", "it", "its", "they", "their", "them"),
        *("work", "works", "worked", "join", "joined", "member", "members", "live", "lives", "lived"),
    }
)
"""Words by which what is told may restrict what is asked, go on with it, or claim something of it."""
SURE_REPAIRS = (
    *(
        "i mean",
        "i meant",
        "i meant to say",
        "i meant to write",
        "no i mean",
        "no i meant",
        "sorry i mean",
        "sorry i meant",
    ),
    *("wait no", "no wait", "oh no", "no sorry", "sorry no", "wait sorry", "sorry wait", "no hang on", "hang on no"),
    *(
        "or rather",
        "or better",
        "or no",
        "rather make that",
        "make that",
        "make it",
        "correction",
        "my mistake",
        "my bad",
    ),
    *("scratch that", "strike that", "forget that", "i misspoke", "that should be", "should be", "should read"),
    *(
        "typo",
        "oops i mean",
        "oops sorry",
        "sorry make that",
        "no make that",
        "what i meant was",
        "let me correct that",
    ),
)
"""What stands between a slip and what is put in its place, however far from the slip."""
REPAIRS = (
    *SURE_REPAIRS,
    *(
        "no",
        "sorry",
        "wait",
        "actually",
        "rather",
        "oops",
        "whoops",
        "er",
        "erm",
        "err",
        "uh",
        "uhm",
        "um",
        "ehm",
        "eh",
        "ah",
    ),
)
"""What stands so right behind the slip."""
CONTRASTS = ("not", "and not", "but not", "rather than", "instead of", "and not in", "not in")
"""What stands behind a time, before another that is not meant."""
ELSEWHERE = frozenset({"elsewhere", "anywhere", "somewhere"})
"""Words for places that are not meant: "in Rome and not *elsewhere*"."""
OTHER_TIMES = frozenset({"earlier", "later", "sooner", "before", "after", "now", "today", "then"})
"""Words for times that are not meant: "in 1992 and not *earlier*"."""

JOINERS = (
    ("the", "year", "when"),
    ("the", "year", "that"),
    ("the", "year"),
    ("when",),
    ("while",),
    ("as",),
    ("where",),
)
"""What opens a clause about the speaker beside a time."""

OF_NAME = frozenset({"name", "first", "on", "always", "only"})
"""Words between two things of which somebody says one, and somebody else the other: "*the first name was* A"."""
