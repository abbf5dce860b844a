"""Adjectives and their degrees: "large", "larger", "the largest", and what English counts and measures by.

Only what holds in every domain stands here; a pack adds the adjectives of its own properties.
"""

from __future__ import annotations

from bot.later import later

with later:
    import decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

_IRREGULAR: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "good": (("better",), ("best",)),
    "bad": (("worse",), ("worst",)),
    "far": (("farther", "further"), ("farthest", "furthest")),
    "old": (("older", "elder"), ("oldest", "eldest")),
    "late": (("later",), ("latest", "last")),
    "early": (("earlier",), ("earliest", "first")),
    "little": (("littler",), ("littlest",)),
}
_VOWELS = frozenset("aeiou")
_DOUBLED = frozenset("bdgmnpt")
"""Consonants that are doubled after a short vowel: "big", "bigger"."""
_MOST_SYLLABLES = 2
"""Of words that take an ending; longer ones take "more" and "most"."""

OLD = ("old", "early")
NEW = ("new", "young", "late", "recent")
"""Adjectives for what came to be early or late."""

MEASURES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "area": (("large", "big"), ("small",)),
    "size": (("large", "big"), ("small",)),
    "height": (("tall", "high"), ("short", "low")),
    "elevation": (("high",), ("low",)),
    "altitude": (("high",), ("low",)),
    "diameter": (("large", "big", "wide"), ("small", "narrow")),
    "length": (("long",), ("short",)),
    "width": (("wide", "broad"), ("narrow",)),
    "depth": (("deep",), ("shallow",)),
    "weight": (("heavy",), ("light",)),
    "speed": (("fast", "quick"), ("slow",)),
    "price": (("expensive", "dear"), ("cheap",)),
    "cost": (("expensive", "costly"), ("cheap",)),
    "fee": (("expensive", "costly"), ("cheap",)),
    "temperature": (("hot", "warm"), ("cold", "cool")),
    "population": (("populous",), ()),
    "capacity": (("capacious", "roomy"), ()),
    "thickness": (("thick",), ("thin",)),
    "volume": (("voluminous",), ()),
    "density": (("dense",), ("sparse",)),
    "gradient": (("steep",), ("gentle",)),
    "slope": (("steep",), ("gentle",)),
    "pages": (("long", "thick"), ("short", "thin")),
    "duration": (("long",), ("short",)),
    "running time": (("long",), ("short",)),
    "runtime": (("long",), ("short",)),
    "distance": (("far", "distant", "remote"), ("near", "close")),
    "strength": (("strong",), ("weak",)),
    "wind speed": (("windy", "strong"), ()),
}
"""By what adjectives people ask for the much and the little of what has one of these cues."""

MEASURING = frozenset({*MEASURES, *(word for both in MEASURES.values() for words in both for word in words)})
"""What may stand behind a figure with its unit: "two metres *tall*", "two metres *height*"."""

CALLED: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "passengers": (("busy",), ("quiet",)),
    "traffic": (("busy",), ("quiet",)),
    "footfall": (("busy",), ("quiet",)),
    "visitors": (("popular", "busy"), ("unpopular", "quiet")),
    "attendance": (("popular",), ("unpopular",)),
    "deaths": (("deadly", "lethal"), ()),
    "death toll": (("deadly", "lethal"), ()),
    "fatalities": (("deadly", "lethal"), ()),
    "casualties": (("deadly", "lethal"), ()),
    "power": (("powerful", "strong"), ("weak",)),
    "horsepower": (("powerful", "strong"), ("weak",)),
    "rainfall": (("rainy", "wet"), ("dry",)),
    "brightness": (("bright",), ("dim",)),
    "noise": (("loud", "noisy"), ("quiet",)),
    "difficulty": (("hard", "difficult"), ("easy",)),
    "revenue": (("profitable",), ()),
    "profit": (("profitable",), ("unprofitable",)),
    "value": (("valuable", "expensive", "precious"), ("cheap",)),
    "worth": (("valuable", "expensive"), ("cheap",)),
    "wealth": (("rich", "wealthy"), ("poor",)),
    "income": (("rich",), ("poor",)),
}
"""The same of what is called so: a ferry that may be asked for its passengers is not busy by them."""

SIZES = dict.fromkeys(
    ("population", "inhabitants", "members", "membership", "capacity", "staff", "employees", "enrolment", "students"),
    (("large", "big"), ("small",)),
)
"""What is meant by the size of something that has no other size: the largest town has the most inhabitants."""

PLAIN_BEFORE = frozenset(
    [
        *("top", "highest", "max", "maximum", "total", "overall", "average", "mean", "annual", "yearly", "official"),
        *("current", "present", "estimated", "approximate", "exact", "full"),
    ]
)
"""Adjectives before the noun of a figure that change nothing of what is measured."""

LASTING = frozenset({"longest", "shortest"})
"""Superlatives that say as well for how long something was done."""

MOST = frozenset({"most", "highest", "greatest", "largest", "biggest", "longest", "maximum", "top"})
FEWEST = frozenset({"fewest", "least", "lowest", "smallest", "shortest", "minimum"})
"""Superlatives that go with the noun of any figure: "the most members", "the highest population"."""
MORE = frozenset({"more", "higher", "greater", "larger", "bigger", "longer"})
FEWER = frozenset({"fewer", "less", "lower", "smaller", "shorter"})
"""Comparatives that go with the noun of any figure."""
FIRST = frozenset({"first", "earliest", "oldest"})
AGED = frozenset({"oldest", "youngest", "newest"})
"""Superlatives of what has an age, and not of when something else happened to it."""

BY_AGE = frozenset({"old", "older", "elder", "oldest", "eldest", "young", "younger", "youngest"})
"""Adjectives that of people say when they were born, and not when they came."""

COMINGS = frozenset({"joined", "elected", "appointed", "enrolled", "admitted", "hired", "entered", "started", "signed"})
"""What happened to people when they came, by which the first of them is told."""

LATEST = frozenset({"last", "latest", "newest", "recently", "youngest"})
"""Superlatives that go with whatever has a date: "built first", "the last to be founded"."""

BY_PLACE = "first"
"""The superlative that an ordinal before a noun counts by: "the second lighthouse"."""

IN_TURN = frozenset({"first", "last", "earliest", "latest"})
"""Superlatives of one end of what came in turn."""

LAST = frozenset({"last", "final", "latest"})
"""Adjectives of what came last."""

SOLE = frozenset({"first", "last", "only", "sole", "earliest", "1st"})
"""Words before a noun of which there is one: "was it the *only* museum"."""

EARLIER = frozenset({"earlier", "first", "before"})
"""Words for what happened before something else."""

LATER = frozenset({"later", "last", "after"})
"""Words that order what happened to several: "was it opened *before* the other?"."""

COMPARED_IN_TIME = EARLIER | LATER | {"longer", "shorter", "older", "newer"}
"""Words by which two things are held against each other in time."""

LENGTHS = frozenset({"longest", "shortest", "longer", "shorter"})
"""Degrees of how long something lasted."""

AGES = frozenset({"old", "older", "younger", "age"})
"""Words by which a length of time is an age."""

TURNING = frozenset({"turn", "turns", "turned", "turning"})
"""Verbs by which something comes to an age, whether the word for it is said or not."""

REACHING = frozenset({"reach", "reaches", "reached"})
"""Verbs that may go with a word for it."""

BEFORE_AGE = frozenset({"already", "still", "only", "just", "not", "yet", "exactly", "even"})
"""Words that may stand before a bare age."""

ASKED = frozenset({"far", "big", "old", "well", "go", "went", "good", "bad", "much", "large", "close", "sure"})
"""With what "how" asks for a degree, and for no way in which something was done."""

BEFORE_THAN = frozenset({"more", "less", "worse", "else", "different", "differently", "no"})
"""Words behind which "than" holds two things against each other."""

OF_ANY = frozenset({"most", "least", "highest", "lowest", "best", "top"})
"""Superlatives that say nothing of what there is most of."""

MOST_OF = (("highest", "number", "of"), ("largest", "number", "of"), ("greatest", "number", "of"), ("most",))
"""Phrases before the noun for what there is most of."""

AVERAGES = frozenset({"average", "mean"})
"""Words for the average of a figure."""

TOTALS = frozenset({"total", "altogether", "combined", "together", "sum"})
"""Words for the sum of a figure."""

PER = frozenset({"per", "each", "every", "a", "an"})
"""Words before what a figure is had by: "members *per* club"."""

AMOUNTS = frozenset({"many", "much"})
"""Words behind "how" that ask for a figure."""

WHOLES = frozenset({"all", "both"})
"""Words by which the figures of all are meant together."""

STEPS = {"next": ("first", ">"), "following": ("first", ">"), "previous": ("last", "<"), "preceding": ("last", "<")}
"""Which of those on one side of another is meant, and the side."""

SIDES = {"after": ">", "before": "<"}
"""How what happened is compared with what happened to another: "opened before the other one"."""

EXTREMES = {(True, True): "highest", (True, False): "lowest", (False, True): "latest", (False, False): "earliest"}
"""What the first places are called, for figures and for dates, by whether the largest or latest comes first."""

COUNTED = {**EXTREMES, (True, True): "most", (True, False): "fewest"}
"""The same where the figure is called by what it counts: "the most goals"."""

WHICH_HAS = "Which {noun} has the {extreme} {label}?"
"""How a superlative that may go by several properties is asked in full."""

UNITS = (
    ("m", "metre", "metres", "meter", "meters"),
    ("km", "kilometre", "kilometres", "kilometer", "kilometers"),
    (
        "km²",
        "square kilometre",
        "square kilometres",
        "square kilometer",
        "square kilometers",
        "sq km",
        "square km",
        "km2",
    ),
    ("m²", "square metre", "square metres", "square meter", "square meters", "sq m", "sqm", "m2"),
    ("ha", "hectare", "hectares"),
    ("ft", "foot", "feet"),
    ("mi", "mile", "miles"),
    ("nm", "nautical mile", "nautical miles"),
    ("kg", "kilogram", "kilograms", "kilo", "kilos"),
    ("g", "gram", "grams", "gramme", "grammes"),
    ("t", "tonne", "tonnes"),
    ("km/h", "kph", "kmh", "kilometres per hour", "kilometres an hour"),
    ("min", "mins", "minute", "minutes"),
    ("h", "hour", "hours", "hr", "hrs"),
    ("EUR", "euro", "euros"),
    ("USD", "dollar", "dollars", "US dollar", "US dollars"),
    ("GBP", "pound", "pounds", "pound sterling", "pounds sterling"),
    ("MB", "megabyte", "megabytes"),
    ("GB", "gigabyte", "gigabytes"),
    ("kB", "KB", "kilobyte", "kilobytes"),
    ("cm", "centimetre", "centimetres", "centimeter", "centimeters"),
    ("mm", "millimetre", "millimetres", "millimeter", "millimeters"),
    ("kW", "kilowatt", "kilowatts"),
    ("MW", "megawatt", "megawatts"),
    ("%", "percent", "per cent"),
)
"""Spellings of one unit."""

SHARES = frozenset({"%", "percentage", "percent", "proportion", "share", "fraction"})
"""Words before "of" by which it is asked how many of all of them."""
ASKED_IN = {
    "%": ("percentage", "percent"),
    **dict.fromkeys(("£", "GBP"), ("pounds", "quid")),
    **dict.fromkeys(("$", "USD"), ("dollars", "bucks")),
    **dict.fromkeys(("€", "EUR"), ("euros",)),
}
"""By what words for its unit a figure is asked for: "how many *pounds* is a pint"."""

TIME_UNITS = ("min", "h")
"""Those by which it is told how long something takes."""

EXCHANGE: dict[tuple[str, str], str] = {
    ("h", "min"): "60",
    ("km", "m"): "1000",
    ("m", "km"): "0.001",
    ("m", "cm"): "100",
    ("cm", "m"): "0.01",
    ("cm", "mm"): "10",
    ("mm", "cm"): "0.1",
    ("m", "mm"): "1000",
    ("mm", "m"): "0.001",
    ("km²", "ha"): "100",
    ("ha", "km²"): "0.01",
    ("t", "kg"): "1000",
    ("kg", "t"): "0.001",
    ("g", "kg"): "0.001",
    ("kg", "g"): "1000",
}
"""How many of the second unit are one of the first, where that is exact."""


def exchange(unit: str, own: Collection[str]) -> decimal.Decimal | None:
    """Give how many of a unit, which may be spelled in several ways, one of another is; None where that is not exact."""
    for (other, known), factor in EXCHANGE.items():
        if is_spelling(unit, other) and any(is_spelling(name, known) for name in own):
            return decimal.Decimal(factor)
    return None


def is_spelling(name: str, unit: str) -> bool:
    """Say whether a name is another spelling of a unit: "metres" of "m"."""
    return any(unit in names and name.lower() in map(str.lower, names) for names in UNITS)


def is_unit(name: str) -> bool:
    """Say whether a name is a spelling of a unit that is known."""
    return any(name in names for names in UNITS)


OF_A_UNIT: dict[tuple[str, ...], str] = {
    ("half", "an"): "0.5",
    ("half", "a"): "0.5",
    ("an",): "1",
    ("a",): "1",
    ("one",): "1",
}
"""How few of a unit are said by other words than numbers: "half an hour"."""

COMPARISONS: dict[tuple[str, ...], str] = {
    ("more", "than"): ">",
    ("over",): ">",
    ("above",): ">",
    ("greater", "than"): ">",
    ("higher", "than"): ">",
    ("larger", "than"): ">",
    ("bigger", "than"): ">",
    ("exceeding",): ">",
    ("at", "least"): ">=",
    ("no", "fewer", "than"): ">=",
    ("no", "less", "than"): ">=",
    ("not", "less", "than"): ">=",
    ("not", "fewer", "than"): ">=",
    ("less", "than"): "<",
    ("fewer", "than"): "<",
    ("under",): "<",
    ("below",): "<",
    ("lower", "than"): "<",
    ("smaller", "than"): "<",
    ("at", "most"): "<=",
    ("up", "to"): "<=",
    ("no", "more", "than"): "<=",
    ("not", "more", "than"): "<=",
    ("exactly",): "=",
}
"""How a number is compared with."""


def comparatives(adjective: str) -> tuple[str, ...]:
    """The forms that compare two: "larger"; "more populous"."""
    if adjective in _IRREGULAR:
        return (*_IRREGULAR[adjective][0], f"more {adjective}")
    stem = _stem(adjective)
    return (*((f"{stem}er",) if stem else ()), f"more {adjective}")


def superlatives(adjective: str) -> tuple[str, ...]:
    """The forms that choose among many: "largest"; "most populous"."""
    if adjective in _IRREGULAR:
        return (*_IRREGULAR[adjective][1], f"most {adjective}")
    stem = _stem(adjective)
    return (*((f"{stem}est",) if stem else ()), f"most {adjective}")


def _stem(adjective: str) -> str:
    """What the endings are put to, or "" for a long word."""
    if not adjective.isalpha() or _syllables(adjective) > _MOST_SYLLABLES:
        return ""
    if adjective.endswith("e"):
        return adjective[:-1]
    if adjective.endswith("y") and adjective[-2:-1] not in _VOWELS:
        return adjective[:-1] + "i"
    is_short = _syllables(adjective) == 1 and adjective[-2:-1] in _VOWELS and adjective[-3:-2] not in _VOWELS
    return adjective + adjective[-1] if is_short and adjective[-1] in _DOUBLED else adjective


def _syllables(word: str) -> int:
    """About how many syllables a word has: its runs of vowels, a silent "e" aside."""
    word = word.removesuffix("e") if not word.endswith("le") else word
    runs = "".join(c if c in _VOWELS or (c == "y" and n) else " " for n, c in enumerate(word)).split()
    return max(1, len(runs))


BEHIND_AGE = frozenset({"old", "of"})
"""Words behind a length of time that is an age: "thirty years *old*", "thirty years *of* age"."""
OF_AGE = frozenset({"older", "younger"})
"""Words before a length of time that is an age: "*older* than thirty years"."""

COMING_TO_AGE = frozenset(
    {
        *("turn", "turns", "turned", "turning", "reach", "reaches", "reached", "celebrate", "celebrates", "celebrated"),
        *("birthday", "anniversary", "jubilee", "old", "age", "mark", "marked", "hit", "mark", "centenary"),
        *("centennial",),
        *("bicentenary", "bicentennial"),
    }
)
"""Words of which a question has one that asks when something was so old: "when did it *turn* fifty"."""

CELEBRATING = frozenset({"celebrate", "celebrates", "celebrated", "celebrating", "mark", "marks", "marked", "observe"})
"""What is done on those, where it is asked which one it was: "which birthday did it *celebrate* in 2011"."""

SUPPOSED = frozenset({"would", "could", "might"})
"""Verbs beside which an age is reckoned for a time, whether anybody looked or not."""

ANNIVERSARIES = frozenset({"birthday", "anniversary", "jubilee"})
"""Those that come every so many years: "its *third* birthday" is no third of anything else."""

JUBILEES: dict[tuple[str, ...], int] = {
    **{("silver", noun): 25 for noun in ("jubilee", "anniversary")},
    **{("golden", noun): 50 for noun in ("jubilee", "anniversary")},
    **{(noun,): 100 for noun in ("centenary", "centennial")},
    **{(noun,): 200 for noun in ("bicentenary", "bicentennial")},
}
"""Anniversaries with a name of their own, in years."""

FALLING = frozenset(
    {
        *("fall", "fell", "fallen", "falls", "due", "come", "came", "comes", "take", "took", "taken", "place"),
        *("happen",),
        *("happened", "occur", "occurred", "bring", "brought", "see", "saw", "since", "complete", "completed"),
    }
)
"""What is said of an anniversary and its year."""
