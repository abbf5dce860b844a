"""How people reckon on from the time they have asked about: "add five more", "another ten?", "and at thirty?"."""

from __future__ import annotations

from bot.language import grammar

ON = frozenset({"add", "plus", "forward", "ahead", "on", "more", "another", "further", "later", "onwards", "advance"})
"""Words of which one says that a bare number of years leads on."""
BACK = frozenset(
    {"minus", "subtract", "deduct", "less", "back", "rewind", "earlier", "before", "backwards", "sooner", "off"}
)
"""Words of which one says that it leads back."""
COUNTING = frozenset({"more", "less", "another", "further"})
"""Those of them that may as well count more of what was told."""
TOWARDS = frozenset({"to", "from"})
"""Words before a number that is no length but where it leads: "back to 60"."""
AFTER = frozenset({"after", "afterwards"})
BEFORE = frozenset({"before", "prior"})
FROM_FACT = (
    AFTER | BEFORE | {"and", "or", "then", "so", "but", "what", "about", "how", "only", "just", "exactly", "now"}
)
"""Words beside a bare number that is another distance, where the time was told by one: "ten years after; and *five*?"."""
MOVING = frozenset(
    [
        *("go", "jump", "move", "skip", "wind", "step", "look", "count", "take", "travel", "turn", "fast", "shift"),
        *("put",),
        *("knock", "away", "the", "clock", "by", "a", "it", "that", "to", "from", "this", "there", "then", "now"),
        *("again", "once", "let", "us", "lets", "if", "you", "we", "i", "and", "or", "so", "ok", "okay", "what"),
        *("about", "how", "year", "years"),
        *("top", "of", "same", "question", "but", "with", "please", "yet", "still", "even", "only", "just", "maybe"),
        *("say", "is", "after", "beyond"),
    ]
)
"""Words that may stand beside them and say no more."""
FROM = frozenset({"from", "since"})
"""Words behind a verb of counting, before the date from which an age is counted."""
IF_YOU = frozenset({"if", "when", "you", "we", "i", "one", "is", "it", "as", "that"})
"""Words before them."""
AGED = frozenset({"at", "when", "it", "was", "turned", "reached", "hit", "by", "age", "aged", "being", "became", "he"})
AGED |= frozenset(
    {"she", "they", "were", "the", "of", "its", "after", "old", "and", "what", "about", "how", "then", "or"}
)
AGED |= frozenset(
    {"so", "ok", "okay", "but", "now", "birthday", "on", "its", "for", "their", "his", "her", "anniversary"}
)
"""Words beside a bare number that is another age, where the time was told by one."""

OPENING = grammar.JOINERS | {"what", "how", "about", "if", "ok", "now"}
"""Words that may open a fragment before it names another date: "*and* counted from the signing?"."""
BEFORE_OTHER = OPENING | grammar.PREPOSITIONS | grammar.ARTICLES | {"when"}
"""Words that may stand before the name of what takes the place of another: "*and for the* gale?"."""
TO_AN_END = frozenset({"from", "since", "until", "till", "to", "up", "before", "after", "between"})
"""Those of them that say by themselves at which end of a stretch it is put."""
