"""By what words things are said to go on or to have come to an end: "still open", "no longer in service"."""

from __future__ import annotations

ENDS = frozenset(
    [
        *(
            "close",
            "closed",
            "closing",
            "closure",
            "shut",
            "shut down",
            "die",
            "died",
            "death",
            "dissolved",
            "dissolution",
        ),
        *("demolished", "demolition", "disbanded", "abolished", "wound up", "liquidated", "discontinued", "ceased"),
        *("destroyed", "destruction", "scrapped", "extinct", "defunct", "ended", "end"),
    ]
)
"""What has happened to something that is no more."""
RETIREMENTS = frozenset(
    [
        *("withdrawn", "withdrawal", "retired", "retirement", "decommissioned", "out of service", "left", "leaving"),
        *("resigned", "deleted", "sold", "cancelled", "canceled", "end of life"),
    ]
)
"""What has happened to something that is no longer what it was, if perhaps still there."""

STILL = frozenset({"still", "yet", "currently", "now", "today", "nowadays", "presently"})
"""Words for what is so now."""
SAID_OF_NOW = frozenset({"still", "longer", "anymore", "more"})
"""Words by which it is said that something goes on, or does not."""
FORMERLY = frozenset({"once", "used", "formerly", "previously", "originally", "earlier"})
"""Words for what was so and may be no more."""
GOING_ON: tuple[tuple[str, ...], ...] = (
    ("open",),
    ("alive",),
    ("living",),
    ("in", "service"),
    ("in", "use"),
    ("in", "operation"),
    ("in", "existence"),
    ("exist",),
    ("exists",),
    ("running",),
    ("operating",),
    ("operational",),
    ("active",),
    ("standing",),
    ("around",),
    ("existing",),
    ("working",),
    ("trading",),
)
"""How it is said that something is not over."""
DONE_ON: tuple[tuple[str, ...], ...] = (
    *(("made",), ("produced",), ("manufactured",), ("brewed",), ("sold",)),
    *(("available",), ("on", "sale"), ("for", "sale"), ("in", "production"), ("in", "print"), ("on", "the", "market")),
)
"""How it is said of now, and else of what was done once."""
GOING = frozenset(words[-1] for words in (*GOING_ON, *DONE_ON))
"""The last words of these."""
OVER: tuple[tuple[str, ...], ...] = (("no", "longer"), ("not", "any", "more"), ("no", "more"), ("not",))
"""How that is denied."""

BEGINNINGS = frozenset(
    ["opened", "reopened", "started", "began", "begun", "launched", "introduced", "inaugurated", "commenced"]
)
"""Verbs by which what lasts came about."""
CLOSINGS = frozenset({"closed", "shut", "ceased", "stopped", "ended", "finished"})
"""Verbs by which it came to its end, and with "was" perhaps what it then was."""
LASTING = frozenset(
    [
        *("served", "serve", "serving", "lasted", "last", "ran", "run", "running", "reigned", "reign", "ruled", "rule"),
        *(
            "survived",
            "survive",
            "endured",
            "endure",
            "remained",
            "remain",
            "stayed",
            "stay",
            "worked",
            "work",
            "lived",
        ),
        *("live", "burned", "burnt", "burn", "shone", "shine", "operated", "operate", "existed", "exist", "lay"),
        *("service", "use", "office", "operation", "power", "post", "existence", "charge", "held", "hold", "open"),
        *("sailed", "sail", "kept", "keep", "played", "play", "stood", "stand"),
    ]
)
"""Verbs, and nouns after "in", behind which "longest" speaks of a time: "served longest", "in use the longest"."""
GROWING = frozenset(
    [
        *("grew", "grow", "grown", "growing", "shrank", "shrink", "shrunk", "fell", "fall", "fallen", "rose", "rise"),
        *("risen", "declined", "decline", "increased", "increase", "decreased", "decrease", "dropped", "drop"),
        *("dwindled", "dwindle", "expanded", "expand", "changed", "change", "gained", "gain", "lost", "lose"),
    ]
)
"""Verbs by which a figure changes."""

STATES = frozenset({"force", "effect", "existence", "place", "operation", "use"})
"""Nouns behind "in" for what something is from an event on: "in *force* since 1953"."""

VALID = frozenset({"valid", "effective", "binding", "operative", "applicable", "active", "around", "alive", "law"})
"""What something is from an event on: "it has been *valid* since 1953"."""

IN_TIME = frozenset(
    {
        "used",
        "use",
        "lasted",
        "last",
        "lasting",
        "lived",
        "held",
        "served",
        "serving",
        "kept",
        "carried",
        "borne",
        "bore",
    }
    | {
        "running",
        "enduring",
        "standing",
        "time",
        "span",
        "term",
        "period",
        "stint",
        "era",
        "reign",
        "years",
        "went",
        "ran",
    }
)
"""Words by which the longest is what lasted longest, and not what is longest to write."""

OUTLASTING = frozenset({"than", "outlast", "outlasts", "outlasted", "outlive", "outlives", "outlived"})
"""Words by which one length is held against another."""

ENDING_UP = frozenset({"end up", "ends up", "ended up", "ending up"})
"""What something comes to be, which ends nothing."""

NO_LONGER = frozenset({"longer", "more", "anymore"})
"""The last words of phrases for what was so and has come to an end: "no *longer*"."""
