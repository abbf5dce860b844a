"""What kind of words stand in the headings of English tables, as far as their endings and short lists tell it."""

from __future__ import annotations

PREPOSITIONS = frozenset(
    [
        "by",
        "in",
        "at",
        "of",
        "from",
        "for",
        "with",
        "to",
        "on",
        "near",
        "after",
        "into",
        "under",
        "as",
        "against",
        "over",
    ]
)

SMALL = frozenset({"of", "the", "a", "an", "and", "or", "in", "at", "on", "by", "for", "to", "from", "per", "with"})
"""Words that are written small in names too."""
WINNERS = frozenset(
    {"champion", "champions", "winners", "runner-up", "runners-up", "finalists", "semi-finalists", "hosts", "holders"}
)
"""Those who came first or second, or let others come: people or teams of them."""


_OF_COUNTRIES = frozenset(
    [
        *("american", "australian", "austrian", "belgian", "brazilian", "british", "canadian", "chinese", "czech"),
        *("danish", "dutch", "english", "estonian", "european", "finnish", "flemish", "french", "german", "greek"),
        *("hungarian", "icelandic", "indian", "irish", "israeli", "italian", "japanese", "kenyan", "korean", "latin"),
        *("latvian", "mexican", "norwegian", "polish", "portuguese", "romanian", "roman", "russian", "scottish"),
        *("spanish", "swedish", "swiss", "turkish", "ukrainian", "victorian", "welsh"),
    ]
)


def is_of_country(word: str) -> bool:
    """Say whether an adjective is made of a name, and is written with a capital: "French"."""
    return word.lower() in _OF_COUNTRIES


def is_title(says: str) -> bool:
    """Say whether a sentence tells of what one is only until another is it: "became champions", "was named …"."""
    return any(f" {verb} " in says for verb in ("became", "was named", "were named"))


def is_remark(says: str) -> bool:
    """Say whether a sentence tells what is noted on something: "notes on {item}: {value}"."""
    return says.partition(" on {item}: ")[0] in REMARKS and says.endswith(" on {item}: {value}")


REMARKS = frozenset(
    ["remark", "remarks", "comment", "comments", "note", "notes", "misc", "trivia", "observation", "observations"]
)
"""Headings over what is said on something, which is nothing of its own."""


def is_plural(label: str) -> bool:
    """Say whether a heading names several: "visitors", "heads of government"."""
    return singular(label.lower()) != label.lower()


def singular(noun: str) -> str:
    """Give the singular of a noun as far as its ending tells it; of a phrase, that of the noun it is headed by."""
    words = noun.split(" ")
    end = next((n for n, word in enumerate(words) if n and word in PREPOSITIONS | {"per"}), len(words))
    if end < len(words):
        return " ".join([singular(" ".join(words[:end])), *words[end:]])
    *before, last = words
    one = "-".join([_singular(last.removesuffix("-up")), "up"]) if last.endswith("-up") else _singular(last)
    return " ".join([*before, one])


def _singular(noun: str) -> str:
    if noun in _IRREGULAR_PLURALS or noun in _NO_PLURALS:
        return _IRREGULAR_PLURALS.get(noun, noun)
    if noun.endswith("ies") and len(noun) > 4:  # noqa: PLR2004
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "xes", "sses")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) else noun


_IRREGULAR_PLURALS = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "people": "person",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "geese": "goose",
    "criteria": "criterion",
    "wives": "wife",
    "leaves": "leaf",
    "halves": "half",
    "crises": "crisis",
    "bases": "base",
    "oases": "oasis",
    "buses": "bus",
}
_NO_PLURALS = frozenset(
    [
        *("news", "series", "species", "gas", "lens", "atlas", "canvas", "alias", "bias", "chaos", "means"),
        *("mathematics",),
        *("physics", "politics", "athletics", "gymnastics", "ethics", "economics", "electronics", "s", "headquarters"),
    ]
)


def plural(noun: str) -> str:
    """Give the plural of a noun as far as its ending tells it: "heads of government"."""
    if (last := noun.rpartition(" ")[2]) in WINNERS and is_plural(last):
        return noun  # "West of England champions"
    if last in PREPOSITIONS:
        return noun  # "paid for by"
    words = noun.split(" ")
    end = next((n for n, word in enumerate(words) if n and word in PREPOSITIONS | {"per"}), 0)
    if end:
        return " ".join([plural(" ".join(words[:end])), *words[end:]])
    before, _, last = noun.rpartition(" ")
    if before and last in {"abroad", "overseas"}:
        return f"{plural(before)} {last}"
    if is_plural(noun) or last in PREPOSITIONS or last in _NO_PLURALS:
        return noun
    irregular = next((many for many, one in _IRREGULAR_PLURALS.items() if one == last), "")
    if irregular:
        return f"{before} {irregular}".lstrip()
    if is_participle(last):
        return f"{plural(before)} {last}" if before and before not in {"first", "last"} else noun
    if noun.endswith("man") and not noun.endswith(("human", "german", "roman", "ottoman", "talisman")):
        return noun[:-2] + "en"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def is_participle(name: str) -> bool:
    """Say whether a word says what was done: "opened", "last renovated"."""
    verb = name.lower().removeprefix("last ").removeprefix("first ")
    return " " not in verb and verb not in _NO_PARTICIPLES and (verb.endswith("ed") or verb in _IRREGULAR)


_NO_PARTICIPLES = frozenset(
    [
        *("seed", "speed", "weed", "shed", "breed", "need", "deed", "creed", "feed", "reed", "steed", "hundred"),
        *("bred",),
        *("shred", "watershed", "homestead", "flowerbed", "riverbed", "moped", "naked", "sacred", "airspeed", "sled"),
    ]
)
_IRREGULAR = frozenset(
    [
        *("built", "born", "begun", "written", "won", "held", "sold", "made", "bought", "lost", "laid", "shown"),
        *("sunk",),
        *("given", "taken", "found", "known", "drawn", "driven", "burnt", "rebuilt", "broken", "stolen", "sent"),
        *("lent",),
        *("withdrawn", "grown", "seen", "kept", "led", "spoken", "taught", "woven", "lit", "shot", "struck"),
    ]
)


def is_adjective(word: str) -> bool:
    """Say whether a word over yes and no, or over how, is what something is and not what it has."""
    plain = word.lower()
    return plain in _ADJECTIVES or (plain.endswith(_ADJECTIVAL) and plain not in _NO_ADJECTIVES)


_ADJECTIVES = frozenset(
    [
        *("vegan", "vegetarian", "open", "free", "public", "private", "alive", "extant", "online", "indoor", "outdoor"),
        *("indoors", "outdoors", "rare", "new", "old", "unique", "complete", "intact", "safe", "dry", "wet", "urgent"),
        *("heated", "manned", "unmanned", "listed", "famous", "silent", "halal", "kosher", "organic", "local"),
        *("wooden",),
        *("bilingual", "secret", "square", "round", "sweet", "hot", "cold", "evergreen", "deciduous", "hardy"),
        *("native",),
        *("endangered", "extinct", "poisonous", "edible", "wild", "tame", "mobile", "fragile", "original", "genuine"),
        *("closed", "staffed", "serviced", "catered", "licensed", "certified", "married", "retired", "full-time"),
        *("vacant", "unoccupied", "unlet", "occupied"),
        *("part-time", "seasonal", "single", "current", "active", "valid", "live", "ready", "popular", "modern"),
    ]
)


def is_free_of(label: str) -> bool:
    """Say whether a heading is what is without something: "gluten free", but not "parking free"."""
    before, _, last = label.lower().rpartition(" ")
    return last == "free" and before in _WITHOUT


_WITHOUT = frozenset(
    [
        *("gluten", "dairy", "sugar", "alcohol", "smoke", "lead", "nut", "barrier", "step", "car", "traffic", "meat"),
        *("lactose", "caffeine", "fat", "salt", "egg", "wheat", "additive", "plastic", "animal", "toll", "dust"),
    ]
)
_ADJECTIVAL = ("able", "ible", "free", "friendly", "proof", "less", "ful", "ous", "ary", "bound", "worthy", "resistant")
_NO_ADJECTIVES = frozenset(
    [
        "table",
        "cable",
        "stable",
        "library",
        "diary",
        "glossary",
        "summary",
        "dictionary",
        "sanctuary",
        "granary",
        "bible",
    ]
)


def is_countable(noun: str) -> bool:
    """Say whether a thing is told with an article: "a bar", but not "wifi", "showers" or "parking"."""
    return noun.lower() in _COUNTABLE


_COUNTABLE = frozenset(
    [
        *("bar", "shop", "cafe", "restaurant", "garden", "lift", "pool", "kitchen", "shower", "toilet", "car", "park"),
        *("website", "phone", "licence", "license", "roof", "terrace", "stove", "warden", "guide", "map", "museum"),
        *("playground", "sauna", "library", "tower", "bell", "organ", "clock", "logo", "motto", "crest", "flag"),
        *("keeper", "engine", "cabin", "radio", "telephone", "cellar", "ramp", "loop", "room", "sequel", "trailer"),
        *("shed", "greenhouse", "pond", "gate", "fence", "key", "box", "cover", "case", "label", "manual", "lid"),
        *("tap",),
        *("permit", "certificate", "contract", "deposit", "balcony", "fireplace", "view", "pub", "school", "station"),
    ]
)


def with_article(noun: str) -> str:
    """Give a noun in the singular with its article."""
    first = noun.lower()
    is_vowel = first.startswith(("a", "e", "i", "o", "u", "hono", "heir", "hour")) and not first.startswith(
        ("uni", "use", "eu", "one", "uk ", "us ")
    )
    return f"{'an' if is_vowel else 'a'} {noun}"
