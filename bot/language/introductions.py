"""How people say who they are before they ask: "its Maureen from Bolton, is anybody there?"."""

from __future__ import annotations

BY_NAME = (
    ("my", "name", "is"),
    ("my", "name"),
    ("name", "is"),
    ("i", "am"),
    ("we", "are"),
    ("call", "me"),
    ("me", "is"),
)
"""What opens who somebody is, in any words."""
BY_POINTING = (("it", "is"), ("this", "is"), ("its",), ("here", "is"), ("it", "is", "me"))
"""What opens it where a name follows, or a relative: "*it is* old" says nothing of who speaks."""

CLOSING = frozenset({"here", "speaking", "writing", "calling", "texting"})
"""Words behind a name that say so: "Tom *speaking*"."""
OPENING = CLOSING | {"name", "am", "is", "its", "me", "call"}
"""Words of which each of these ways has one."""
WHENCE = frozenset({"from", "of", "in", "at", "near", "with"})
"""Words before where somebody is from."""

CONTACT = frozenset(
    {
        *("is", "are", "am", "can", "do", "does", "anybody", "anyone", "someone", "somebody", "you", "i", "me", "this"),
        *("there", "here", "in", "home", "around", "awake", "listening", "online", "hear", "read", "see", "copy", "on"),
        *("thing", "working", "still", "at", "all", "out", "up", "really", "it", "now", "on", "alive", "the", "line"),
    }
)
"""Words by which somebody asks whether he is heard."""
HEARD = frozenset({"anybody", "anyone", "someone", "somebody", "hear", "listening", "awake", "online", "copy"})
"""Words of which such a question has one."""

ABOUT_BOT = frozenset(
    {
        *("you", "speak", "talk", "know", "answer", "explain", "question", "questions", "things", "thing", "something"),
        *("stuff", "much", "lot", "a", "lots", "all", "everything", "about", "of", "on", "for", "with", "do", "can"),
        *(
            "are",
            "is",
            "this",
            "the",
            "one",
            "that",
            "who",
            "which",
            "knows",
            "answers",
            "speaks",
            "bot",
            "chat",
            "robot",
        ),
        *(
            "helpline",
            "help",
            "service",
            "line",
            "correct",
            "right",
            "yes",
            "no",
            "here",
            "i",
            "have",
            "reached",
            "and",
        ),
        *("it", "people", "folk", "there", "please", "them", "these"),
    }
)
"""Words by which somebody makes sure that the bot is the one to ask."""
KNOWING = frozenset(
    {"speak", "talk", "know", "knows", "answer", "answers", "speaks", "explain", "help", "bot", "reached"}
)
"""Words of which such a question has one."""
