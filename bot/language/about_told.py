"""Words by which a turn speaks of what was told: "who profits *from it*?", "*set up* for whom?"."""

from __future__ import annotations

from bot.language import grammar

OBJECTS = grammar.DEMONSTRATIVES | {"it", "them"}
"""What something is done to, where it was told."""
SUBJECTS = grammar.DEMONSTRATIVES | {"it", "they"}
BEFORE_NO_OBJECT = grammar.AUXILIARIES | grammar.JOINERS | {"of", "that", "which", "if", "than"}
"""Words before a pronoun that is no object: "what *is* it", "the name *of* it"."""
BEHIND_OBJECT = frozenset({"up", "then", "exactly", "precisely", "though", "anyway", "actually", "all", "please"})
"""Words behind an object that ends its question."""
DONE = frozenset(
    {
        *("made", "meant", "intended", "started", "organized", "organised", "arranged", "planned", "held", "done"),
        *("run",),
        *("aimed", "launched", "begun", "conducted", "staged", "prepared", "designed", "put"),
        *("allowed", "entitled", "eligible", "permitted", "obliged", "able", "free"),
    }
)
"""What is done with anything, and says by itself not with what."""
DONE_UP = frozenset(
    {("set", "up"), ("carried", "out"), ("kicked", "off"), ("put", "on"), ("put", "together"), ("added", "up")}
)
"""The same in two words."""

BEFORE_TIME = frozenset(
    {"in", "by", "at", "around", "about", "during", "before", "after", "since", "until", "till", "from"}
)
"""Words that put a time: "*by* the time of the fire"."""
TIMES = frozenset({"time", "times", "days", "era", "period", "start", "end", "outbreak", "moment", "hour"})
"""Nouns for the time of what happened, beside those for its date."""

ADDED = frozenset({"too", "also", "well", "either"})
"""Words behind what is said to belong to it as well."""

NAMING = frozenset({"name", "mention", "identify", "specify", "list"})
"""Orders for the names of those who are meant."""
FIGURES = frozenset({"figure", "figures", "number", "numbers", "count", "total", "amount", "strength", "size"})
"""Nouns by which a figure itself is meant."""

KNOWN = frozenset(
    {"whatever", "any", "now", "total", "overall", "whole", "have", "know", "known", "got", "again", "available"}
)
"""Words of which one says that the figure is wanted which is known: "*whatever* figure you *have*"."""
BESIDE_KNOWN = KNOWN | FIGURES
BESIDE_KNOWN |= frozenset(
    {
        *("ok", "okay", "fine", "well", "so", "and", "then", "just", "only", "at", "least", "the", "a", "that", "one"),
        *("do", "you", "u", "give", "tell", "say", "me", "us", "please", "still", "ever", "year", "all", "right", "is"),
        *("what", "which", "no", "never", "mind", "in", "of", "to", "hand", "there", "for", "now", "i", "want", "need"),
    }
)
"""Words beside them that say no more."""

IN_ALL = frozenset(
    map(
        tuple, map(str.split, ("in all", "in total", "altogether", "all told", "all together", "overall", "all in all"))
    )
)
"""Words behind "how many" for all that are counted."""
BESIDE_KNOWN |= frozenset(
    {"how", "many", "are", "total", "altogether", "told", "together", "overall", "alright", "but"}
)
ONE_OF = frozenset({"a", "an", "one", "among", "part"})
"""Words behind "is Ann" where it is asked whether she is one of several."""
STILL = frozenset({"still", "already", "also", "currently", "now", "actually", "really", "too", "even"})

PARTITIVE = frozenset({"of", "among", "amongst"})
"""Words before those of which one is said to be: "is health *among* its four areas"."""
OF_SOME = frozenset({"one", "part", "any", "some", "either", "each", "another"})
"""Words before "of" in that."""
ONE_SUCH = frozenset({"a", "an", "one", "some", "any", "such", "example", "single"})
"""Words before a kind of which one is to be named: "name *one such* charity"."""
PLACED = frozenset({"on", "in", "among", "inside", "at"})
"""Words before those that were counted, where it is asked what is there: "how many live *on* them"."""
MEANT = frozenset({"mean", "meant"})
"""What says that one of those which were offered is the one: "the mayor, I *mean*"."""
STRANDED = frozenset({"by", "from", "with", "for"})
"""Words at the end of a clause that ask whose or whence something is: "who is that *by*"."""
GETTING = frozenset({"get", "gets", "got"})
"""Verbs behind which "one" is what something gets."""

ASKED_NOUNS = frozenset({"decade", "century", "years", "place", "city", "town", "long", "exactly", "exact"})
"""Words behind a question word that asks when, where or how long that was, beside those for dates."""
BEING_SO = grammar.FINITE_BE | grammar.HELPERS
BEING_SO |= {"been", "happen", "happened", "happening", "exactly", "take", "place", "the", "case", "then", "again"}
BEING_SO |= {"number", "figure", "numbers", "figures", "from", "so", "valid", "true"}
"""Words behind that: "in which year *was* that *the case*"."""

ONE_KIND = frozenset({"one", "a", "an", "some", "this"})
"""Words behind "from", before a noun that says no more: "from *one* kind of club to another"."""
ANOTHER_KIND = frozenset({"another", "a", "an", "other", "one", "some", "that", "something"})
"""Words behind "to" after that."""
FROM_WHAT = ("from", "what", "to", "what")
"""The question for what somebody left open so."""
OF_TWO = {"first": False, "former": False, "second": True, "latter": True}
"""Words for one of two, each with whether it is the second."""
COMPARING = frozenset({"longer", "shorter"})
"""Words by which the one of two is held against the other."""

OF_MEANING = frozenset({"meant", "mean", "means", "refer", "refers", "exactly", "happen", "happened"})
"""Words beside those that point back, in a question for what was meant: "which year does that *refer* to"."""
