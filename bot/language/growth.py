"""Words by which something grows or shrinks; of these, "expand" may as well ask for the words behind letters."""

from __future__ import annotations

from bot.language import grammar

EXPANDING = frozenset({"expand", "expands", "expanded", "expanding"})

BEFORE_EXPANDING = (grammar.DO | grammar.HAVE | grammar.FINITE_BE | {"made", "makes", "make", "to", "must", "will"}) - {
    "be"
}
"""Words of which one stands before what something does."""

BEHIND_EXPANDING = frozenset(
    {
        *("in", "during", "since", "after", "before", "by", "until", "over", "at", "so", "too", "much", "fast", "that"),
        *("again", "further", "then", "now", "today", "abroad", "its", "their", "and", "or", "from", "beyond"),
    }
)
"""Words behind it that name no word to be expanded."""

_RISING = {
    *("grow", "grows", "grew", "grown", "growing", "rise", "rises", "rose", "risen", "rising", "increase"),
    *("increases", "increased", "increasing", "climb", "climbs", "climbed", "climbing", "soar", "soars"),
    *("soared", "soaring", "swell", "swells", "swelled", "swollen", "swelling", "surge", "surged"),
    *("surging", "jump", "jumped", "jumping", "balloon", "ballooned", "ballooning", "boom", "boomed"),
    *("booming", "multiply", "multiplied", "multiplying", "skyrocket", "skyrocketed", "skyrocketing"),
    *("mushroom", "mushroomed", "mushrooming", "augment", "augmented"),
}
_FALLING = {
    *("fall", "falls", "fell", "fallen", "falling", "shrink", "shrinks", "shrank", "shrunk", "shrinking"),
    *("decrease", "decreases", "decreased", "decreasing", "decline", "declines", "declined", "declining"),
    *("drop", "drops", "dropped", "dropping", "dwindle", "dwindles", "dwindled", "dwindling", "diminish"),
    *("diminishes", "diminished", "diminishing", "lessen", "lessened", "plunge", "plunged", "plunging"),
    *("plummet", "plummeted", "plummeting", "slump", "slumped", "tumble", "tumbled", "tumbling", "dip"),
    *("dipped", "dipping", "wane", "waned", "waning", "nosedive", "nosedived", "recede", "receded"),
    *("receding", "subside", "subsided", "shrivel", "shrivelled", "erode", "eroded", "eroding"),
}
_VARYING = {
    *("change", "changes", "changed", "changing", "vary", "varies", "varied", "varying", "fluctuate"),
    *("fluctuated", "fluctuates", "fluctuating", "budge", "budged", "plateau", "plateaued", "flatline"),
    "flatlined",
}
RISING = frozenset({*_RISING, "up", "upward", "upwards", "gain", "gained", "bigger", "larger", "higher", "numerous"})
FALLING = frozenset(
    {
        *_FALLING,
        *("down", "downward", "downwards", "lose", "loses", "lost", "losing", "shed", "reduced", "smaller"),
        *("lower", "tail", "tailed", "taper", "tapered", "thin", "thinned"),
    }
)
"""Verbs, and words beside "go" and "get", by which a figure became larger or smaller."""
MOVING = frozenset(_RISING | _FALLING | _VARYING)
"""Verbs by which a figure became another: "did the population *grow*"."""
WAYS = frozenset({"up", "down", "upwards", "downwards", "upward", "downward"})
"""Where a figure goes: "go *up*"."""
_GO = ("creep", "edge", "inch", "tick", "shoot", "move", "go", "pick", "climb", "nudge", "crept", "head", "trend")
_LARGER = ("bigger", "larger", "higher", "smaller", "lower", "fewer", "less", "more numerous", "less numerous")
MOVED = (
    *sorted(MOVING),
    *(f"{go} {way}" for go in _GO for way in sorted(WAYS)),
    *(f"{get} {larger}" for get in ("get", "become", "grow", "go") for larger in _LARGER),
    *("go through the roof", "come down", "drop off", "fall off", "fall away", "tail off", "taper off", "level off"),
    *("thin out", "nose dive", "move at all", "stay level", "level out", "on the rise", "on the up", "on the wane"),
    *("on the decline", "on the increase", "in decline", "hold steady", "remain level", "shift at all", "budge at all"),
)
"""All that is said of a figure that became another, or stayed what it was."""
