"""Words about what somebody tells of himself behind a question."""

from __future__ import annotations

from bot.language import fillers, grammar
from bot.language.question_words import WH

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
