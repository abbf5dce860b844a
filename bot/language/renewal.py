"""Words for what a change brought and what it ended: "what was the new name?", "and the old one?", "it became what?"."""

from __future__ import annotations

NEW = frozenset({"new", "newer", "replacement"})
OLD = frozenset({"old", "older"})
WHICH = frozenset({"what", "which", "whatever"})
TO = frozenset({"to", "into"})
"""Words between the two that ask for both sides: "from *what to which*"."""
BECOMING = frozenset({"become", "became", "turn", "turned"})
"""What something does that gets another value: "what did it become", "what did it turn into"."""
NEAREST = frozenset({"just", "right", "immediately", "directly", "shortly", "straight"})
"""Words by which only what is next to a time is meant: "and just before that"."""
ONES = frozenset({"one", "ones", "instead", "version", "exactly", "again", "into"})
"""Words beside them that name nothing."""
SINCE = frozenset(
    {"since", "later", "afterwards", "ever", "then", "again", "yet", "after", "already", "meanwhile", "name"}
)
"""Words beside a question whether something changed."""
LASTING = frozenset(
    {
        *("lasted", "ran", "stayed", "remained", "continued", "endured", "persisted", "survived", "held", "existed"),
        *("lived", "kept"),
    }
)
"""What something did that was so up to a time: "so that lasted until 1989?"."""
SO_STILL = frozenset(
    {
        *(
            "case",
            "like",
            "so",
            "true",
            "valid",
            "correct",
            "right",
            "current",
            "accurate",
            "hold",
            "holds",
            "apply",
            "applies",
        ),
        *("up", "date", "to", "today", "now"),
    }
)
"""What is asked to be still: "is that still *the case*"."""
