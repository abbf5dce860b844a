"""Slips of the pen that no dictionary of near words finds: short words, and words that are others' misspellings."""

from __future__ import annotations

from bot.language import grammar

SHORT_SLIPS = {
    **dict.fromkeys(("hou", "hpw", "hiw", "howw", "hoow", "ohw"), "how"),
    **dict.fromkeys(("whp", "woh", "wgo", "wjo", "whoo"), "who"),
    **dict.fromkeys(("wjy", "wgy", "whyy", "whu", "hwy", "wyh"), "why"),
    **dict.fromkeys(("wsa", "wqs", "wos", "wass", "wsas"), "was"),
    **dict.fromkeys(("hte", "tge", "tje", "rhe", "thw", "tthe", "th", "tehe", "thee"), "the"),
    **dict.fromkeys(("adn", "anf", "snd", "abd", "annd"), "and"),
    **dict.fromkeys(("dif", "ddi", "didi", "idd"), "did"),
    **dict.fromkeys(("aer", "arre"), "are"),
    **dict.fromkeys(("hsa", "hass"), "has"),
    **dict.fromkeys(("fpr", "fot", "forr"), "for"),
    **dict.fromkeys(("cna", "cann"), "can"),
    **dict.fromkeys(("yuo", "yoou", "oyu"), "you"),
    **dict.fromkeys(("iss", "isd"), "is"),
    **dict.fromkeys(("itt",), "it"),
    **dict.fromkeys(("ot",), "to"),
    **dict.fromkeys(("fo",), "of"),
    **dict.fromkeys(("nto",), "not"),
    **dict.fromkeys(("nwo",), "now"),
    **dict.fromkeys(("nwe",), "new"),
    **dict.fromkeys(("odl",), "old"),
    **dict.fromkeys(("oen",), "one"),
    **dict.fromkeys(("ayn", "anny"), "any"),
    **dict.fromkeys(("gte",), "get"),
}
"""Slips in words of grammar of two or three letters, where any edit would make some other word."""

SHORT_VERBS = grammar.INVERTING
SHORT_PREPOSITIONS = frozenset({"in", "on", "of", "to", "for", "at", "by", "from", "with"})
SHORT_PRONOUNS = frozenset({"it", "they"})
SHORT_ARTICLES = frozenset({"the"})
SHORT_JOINERS = frozenset({"and"})
SHORT_QUESTIONS = frozenset({"who", "why", "how", "when", "what", "where", "which"})
SHORT_DEGREES = frozenset({"many", "much", "long", "old", "often", "big", "large", "far", "high", "tall", "deep"})
SHORT_ORDERS = frozenset({"put", "list", "give", "tell", "name", "show"})
HALVES = frozenset({"f", "o", "t"})
"""Letters that are nothing in chats, so that they can be what is left of "of", "on", "to" and "it"."""
OUTCRIES = frozenset({"o", "ha", "hw", "ni", "ow", "te", "wa"})
"""Short words that mean something only in greetings and cries, and may be slips anywhere else."""
NO_SLIPS = frozenset(
    {
        *("un", "eu", "uk", "us", "au", "ai", "hr", "pr", "pc", "ny", "la", "dc", "vs", "mr", "ms", "dr", "st", "kg"),
        *(
            "km",
            "mm",
            "cm",
            "ft",
            "lb",
            "oz",
            "pm",
            "ad",
            "bc",
            "ce",
            "id",
            "tv",
            "dj",
            "cv",
            "hq",
            "phd",
            "ceo",
            "ngo",
        ),
        *("dna", "doc", "ios", "api", "gps", "sms", "usb", "pdf", "faq", "fbi", "cia", "bbc", "cnn", "ibm", "irs"),
        *("he", "she", "me", "we", "my", "his", "her", "no", "not", "nor", "non", "if", "or", "so", "go", "out", "off"),
    }
)
"""Short words and abbreviations that mean themselves, whatever word of grammar is near them."""

_ASKING = frozenset({"was", "is", "did", "does", "do", "are", "has", "had", "will", "can", "could", "would"})
_TIMES = frozenset(
    {"type", "sort", "year", "date", "day", "month", "time", "name", "names", "city", "place", "kind", "number"}
)

CONFUSIONS: dict[str, tuple[str, frozenset[str]]] = {
    **dict.fromkeys(("wear", "ware"), ("where", _ASKING)),
    **dict.fromkeys(("were",), ("where", frozenset({"was", "is", "did", "does", "do", "has", "are"}))),
    **dict.fromkeys(("want", "at", "hat", "wheat", "watt", "whet", "whats"), ("what", _ASKING | _TIMES)),
    **dict.fromkeys(("hen", "wren", "went", "wend"), ("when", _ASKING | {"were"})),
    **dict.fromkeys(("way", "whey", "wry"), ("why", _ASKING | {"were"})),
    **dict.fromkeys(
        ("now", "hoe", "hot", "hop", "cow", "bow", "row", "ho", "hoy"), ("how", frozenset({"many", "much"}))
    ),
    **dict.fromkeys(("who",), ("how", frozenset({"many", "much", "long", "often", "old"}))),
}
"""Words that may be slips for a question word where they open a clause: which one, and before what they must be one."""

MANY = frozenset({"may", "man", "mani", "manu", "money", "nany", "menny"})
"""Slips for "many" between "how" and the noun of what is counted."""

PLACE = frozenset({"plase", "palce", "plce", "plaec", "plac", "plaze"})
"""Slips for "place" behind the words that ask for one or choose it."""

BEFORE_PLACE = frozenset({"which", "what", "first", "exact", "same", "another", "other"})

SOUNDS = (
    *("sc", "sz", "ck", "cq", "fv", "gj", "iy", "tz", "bp", "dt"),
    *("ae", "ai", "ao", "au", "ei", "eo", "eu", "io", "iu", "ou"),
)
"""Letters that are put for each other by ear, in pairs."""

NAMED_SO = frozenset({"abe", "ada", "gus", "hal", "ida", "joe", "john", "jon", "josh", "lou", "sid", "tom", "zack"})
"""Given names that are in no list of words and near to other words: who names John does not mean "join"."""
_DENYING = ("un", "in", "im", "il", "ir", "dis", "mis", "non", "de")
"""Beginnings of words that say the opposite of the rest."""
_SHORTEST_DENIED = 5
"""Letters of the rest."""


def are_opposites(word: str, form: str) -> bool:
    """Say whether one of two words denies the other, and is no slip for it: "unofficially" for "officially"."""
    shorter, longer = sorted((word, form), key=len)
    return len(shorter) >= _SHORTEST_DENIED and any(longer == denying + shorter for denying in _DENYING)


HEARD_AT_END = (
    *(("shun", "tion"), ("shon", "tion"), ("shen", "tion"), ("chun", "tion"), ("sion", "tion"), ("tion", "sion")),
    *(("zhun", "sion"), ("zion", "sion"), ("cion", "tion"), ("shal", "cial"), ("shul", "tial"), ("shus", "cious")),
    *(("cher", "ture"), ("chur", "ture"), ("mint", "ment"), ("munt", "ment"), ("ky", "cy"), ("kal", "cal")),
    *(("shuns", "tions"), ("shons", "tions"), ("mints", "ments"), ("chers", "tures"), ("sions", "tions")),
)
"""How the ends of words sound to somebody, and how they are spelt."""

HEARD_AT_START = (
    ("f", "ph"),
    ("k", "c"),
    ("kw", "qu"),
    ("n", "kn"),
    ("s", "c"),
    ("r", "wr"),
    ("j", "g"),
    ("s", "ps"),
    ("tch", "ch"),
)
"""How their beginnings do."""

HEARD_INSIDE = (("k", "ch"), ("k", "c"), ("kw", "qu"), ("f", "ph"), ("sh", "ti"), ("zh", "si"), ("w", "v"), ("v", "w"))
"""How their middles do."""

MISTAKEN = CONFUSIONS.keys() | PLACE | MANY | {"borne", "he"}
"""Words that may stand for others that sound like them."""

LETTERS = frozenset({"a", "i"})
"""Letters that are words."""

ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
"""The rows of a keyboard, each half a key further to the right."""

SWAPPED = grammar.AUXILIARIES | {"how", "who", "why", "the", "and", "for"}
"""Words of three letters of which two may have changed places: "hwo"."""

SUBJECTS = grammar.PRONOUNS | grammar.ARTICLES | grammar.POSSESSIVES | grammar.DEMONSTRATIVES | {"there", "you"}
"""Words with which a subject begins behind a short verb."""

AFTER_ORDER = SUBJECTS | {"me", "us", "all"}
"""Words behind a verb that orders something."""
