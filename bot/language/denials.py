"""How English denies: auxiliaries with "not", verbs that mean "not to do", and what is left out.

Each way is written with what the statement is without it; "" where the rest says it.
"""

from __future__ import annotations

_AUXILIARIES = (
    "is",
    "are",
    "was",
    "were",
    "do",
    "does",
    "did",
    "has",
    "have",
    "had",
    "can",
    "could",
    "would",
    "should",
)

CONTRACTED = {
    **{f"{word}n't": word for word in _AUXILIARIES},
    **{f"{word}nt": word for word in _AUXILIARIES},
    **{f"{word} not": word for word in _AUXILIARIES},
    **{f"{word} never": f"{word} ever" for word in _AUXILIARIES},
}
"""Auxiliaries that deny, as the same without it."""

_REFUSING = (
    *(
        "refuse",
        "refuses",
        "refused",
        "decline",
        "declines",
        "declined",
        "fail",
        "fails",
        "failed",
        "neglect",
        "neglects",
    ),
    *(
        "neglected",
        "forget",
        "forgets",
        "forgot",
        "omit",
        "omits",
        "omitted",
        "is unwilling",
        "is unable",
        "are unable",
    ),
    *("is not allowed", "is forbidden", "is not willing", "is not able", "are not allowed", "are forbidden"),
)
_SHUNNING = (
    *("avoid", "avoids", "avoided", "shun", "shuns", "shunned", "boycott", "boycotts", "refrains from", "refrain from"),
    *("shies away from", "shy away from", "steers clear of", "steer clear of", "keeps away from", "keep away from"),
    *("stays away from", "stay away from", "is banned from", "is barred from", "is prohibited from", "abstains from"),
)
_LEAVING_OUT = (
    *("leaves out", "leave out", "left out", "omits", "omit", "omitted", "excludes", "exclude", "excluded", "ignores"),
    *("ignore", "ignored", "neglects", "neglect", "neglected", "disregards", "disregard", "overlooks", "overlook"),
    *(
        "skips",
        "skip",
        "rules out",
        "rule out",
        "rejects",
        "reject",
        "denies",
        "deny",
        "forbids",
        "forbid",
        "bans",
        "ban",
    ),
    *("prohibits", "prohibit", "turns away", "turn away", "shuts out", "shut out", "lacks", "lack", "passes over"),
    *("says nothing about", "say nothing about", "says nothing of", "makes no mention of", "make no mention of"),
    *("is silent on", "is silent about", "forgets", "forget", "forgot", "misses", "miss", "missed", "fails to mention"),
    *("has nothing on", "has nothing about"),
)
_LEFT_OUT = (
    *("excluded from", "left out of", "omitted from", "missing from", "absent from", "kept out of", "outside"),
    *(
        "ignored in",
        "neglected in",
        "dropped from",
        "no part of",
        "not part of",
        "not a part of",
        "not among",
        "not one of",
    ),
)

DENIALS: dict[str, tuple[str, ...]] = {
    **{phrase: (word,) for phrase, word in CONTRACTED.items()},
    **dict.fromkeys(("not", "no longer", "any longer", "anymore", "any more"), ("",)),
    "never": ("ever", ""),
    **{f"{verb} to": ("", "does") for verb in _REFUSING},
    **dict.fromkeys(_SHUNNING, ("", "does")),
    **dict.fromkeys(_LEAVING_OUT, ("include", "help", "")),
    **dict.fromkeys(_LEFT_OUT, ("part of", "one of")),
    **dict.fromkeys(("has no", "have no", "had no"), ("has", "has any", "have any")),
    "without any": ("has",),
    **dict.fromkeys(("there is nothing", "is there nothing"), ("is there anything",)),
    **{
        f"{there} no": (f"{there} any",)
        for there in ("there was", "there were", "was there", "were there", "is there", "are there")
    },
    "there is no": ("there is", "there is any"),
    "there are no": ("there are", "there are any"),
    **dict.fromkeys(("has nothing to do with", "have nothing to do with", "had nothing to do with"), ("works with",)),
    **dict.fromkeys(("wants nothing to do with", "want nothing to do with"), ("works with",)),
}
"""Phrases that deny, with what may stand in their place when nothing is denied."""

OUT_OF = frozenset({("out", "of"), ("gone", "from"), ("missing", "from"), ("absent", "from"), ("away", "from")})
"""Words before a name that a word is not in any more: "was Europe *out of* the name"."""
NO_LONGER = frozenset({("no", "longer"), ("no", "more")})
"""What denies that something goes on, in a question too: "is it *no longer* open"."""

ECHOES = (("any", "more"), ("anymore",), ("any", "longer"), ("at", "all"), ("yet",))
"""Words that go with a denial: "it is not open *any more*"."""

SINCE_WHEN = (
    *(
        ("since", *when)
        for when in (("when",), ("what", "year"), ("which", "year"), ("what", "date"), ("which", "date"))
    ),
    *(("from", *when, "on") for when in (("when",), ("what", "year"), ("which", "year"))),
    *(("as", "of", *when) for when in (("when",), ("what", "year"), ("which", "year"))),
)
"""How it is asked since when something is so; of what is so no more, that is when it ended."""

HOW_LONG = (("how", "long"), ("for", "how", "long"))
CHANGED = frozenset({"change", "changed", "altered", "changing"})
"""Verbs of what does not stay as it is."""
CHANGING = CHANGED | {"renamed", "rename", "rebranded", "renaming"}
STAYED = ("stayed", "the", "same")
"""What is so of something that has not changed."""

WHY = (
    *("why", "how come", "is there a reason why", "is there a reason that", "is there a reason", "is there any reason"),
    *("what is the reason", "what is the reason that", "what is the reason why", "for what reason", "who decided that"),
    *("who says that", "since when", "how can it be that", "how is it that", "what is the point when", "any reason"),
    *("is there any reason why", "what is the reason for", "who decided", "who said that"),
    *("what made", "what makes", "who made", "what caused", "what forced"),
)
"""What asks for the reason of something that it takes for granted."""

MAKING = frozenset({("what", "made"), ("what", "makes"), ("who", "made")})
"""Of these, those that a verb without "did" follows: "what made it shrink"."""

BARRED = frozenset({"only", "but", "i", "we"})
"""Words with which a denial is of something else, or of the speaker."""

BEFORE_NOT = frozenset({"and", "but", "so", "really", "why", "no"})
"""Words before "not" where it asks why not."""

ASKED_WHY = frozenset({"not", "there", "here", "never", "no"})
"""What "why" asks about beside that it was so: why not earlier, why there, why only then."""

COMMANDS = frozenset({"forget", "neglect", "omit", "decline", "refuse", "fail", "miss"})
"""Verbs of denial that tell the bot to do so where they stand first."""

AGAINST = frozenset({"against", "without"})
"""Prepositions that turn a question round: "who *against*?"."""
