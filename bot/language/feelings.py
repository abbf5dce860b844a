"""Adjectives that tell how the speaker feels about a thing, and say nothing of the thing itself: "that *dratted* name".

None of them may say what kind of thing is meant, as "poor" does of people and "old" of names, but beside certain others.
"""

from __future__ import annotations

from bot.language import grammar

PITYING = frozenset({"unfortunate", "hapless", "luckless", "wretched", "unlucky", "pitiful", "unhappy"})
"""Words of pity, which leave nobody out: "how many *hapless* sailors"."""

SCORNFUL = frozenset(
    {
        *("ghastly", "dreadful", "awful", "terrible", "horrid", "horrible", "hideous", "atrocious", "appalling"),
        *("cursed", "blasted", "infernal", "confounded", "dratted", "darn", "darned", "ruddy", "stinking", "pesky"),
        *("silly", "ridiculous", "ludicrous", "absurd", "preposterous", "daft", "bothersome", "tiresome", "dreaded"),
        *("beastly", "flaming", "flipping", "blooming", "friggin", "freakin", "bleeding", "rotten", "miserable"),
        *("tragic", "frightful", "blessed", "goddamned", "crappy", "shitty", "sodding", "blinking", "stupid"),
    }
)
"""Words of anger, scorn and horror."""

FOND = frozenset(
    {
        *("lovely", "wonderful", "marvellous", "marvelous", "splendid", "delightful", "charming", "magnificent"),
        *("glorious", "fabulous", "fantastic", "brilliant", "superb", "precious", "beloved", "cherished", "noble"),
        *("amazing", "awesome", "incredible", "fascinating", "intriguing", "esteemed", "venerable", "illustrious"),
        *("admirable", "laudable", "gorgeous", "whopping", "staggering", "impressive", "vaunted", "worthy", "fine"),
        *("touching", "stirring", "inspiring", "celebrated", "famous", "famed", "legendary", "beautiful", "darling"),
    }
)
"""Words of praise and wonder."""

ALL = PITYING | SCORNFUL | FOND

TELLING_APART = frozenset({"famous", "famed", "celebrated", "beautiful", "legendary", "gorgeous", "impressive"})
"""Those by which one of several of a kind may be told from the others: "the *famous* lighthouse"."""

BEFORE_NOUN = frozenset({"first", "last", "second", "third", "current", "present", "latest", "old", "new", "former"})
"""Words that may stand between such a word and its noun: "the silly *first* name"."""

BEFORE_OLD = frozenset({"dear", "good", "poor", "trusty", "little"})
"""Words before "old" or "little" by which a name is called fondly: "*good old* Ann"."""
OLD = frozenset({"old", "little"})

POOR = "poor"
POOR_PEOPLE = frozenset(
    {"souls", "devils", "wretches", "beggars", "dears", "creatures", "blighters", "buggers", "sods", "mites", "folk"}
)
"""What people are called that somebody is sorry for."""

LEADING = (grammar.DEFINITE | grammar.THIS | grammar.POSSESSIVES) - {"whose"}
"""Words between which and its noun such an adjective leaves nothing out."""

WONDERING = frozenset({"which", "what"})
"""Words between which and the noun of what is asked for a word of scorn leaves nothing out: "what *silly* name"."""

THINGS = frozenset({"thing", "things", "one", "ones"})
"""Nouns of what has no other name there: "when was the *darn thing* built"."""
