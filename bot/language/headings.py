"""What the headings of English tables let guess: how a fact of theirs is asked for and told.

A guess is only where an author begins: it is written into the pack, where it can be read and corrected.
"""

from __future__ import annotations

import re

from bot.language import degrees, grammar, thesaurus
from bot.language.common import is_common
from bot.language.endings import ENDS, RETIREMENTS
from bot.language.heading_words import PREPOSITIONS, WINNERS, is_participle, is_plural, singular, with_article
from bot.language.inflection import key
from bot.language.thesaurus import Domain
from bot.records import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Happening:
    """What a heading over dates says that happened."""

    says: str
    verb: str
    noun: str = ""
    """What it is called: "birth"; "" for the heading itself."""


HAPPENINGS = (
    Happening("{item} was born {time}", "born", "birth"),
    Happening("{item} died {time}", "died", "death"),
    Happening("{item} was founded {time}", "founded", "founding"),
    Happening("{item} opened {time}", "opened", "opening"),
    Happening("{item} closed {time}", "closed", "closing"),
    Happening("{item} was built {time}", "built", "construction"),
    Happening("{item} won the title {time}", "won", "title"),
    Happening("{item} joined {time}", "joined", "joining"),
    Happening("{item} left {time}", "left", "leaving"),
    Happening("{item} moved {time}", "moved", "move"),
    Happening("{item} relocated {time}", "relocated", "relocation"),
)
"""Those whose sentence is another than that of what was done; the thesaurus has what else they are called."""

_NOUNS = {
    "released": "release",
    "launched": "launch",
    "published": "publication",
    "completed": "completion",
    "discovered": "discovery",
    "demolished": "demolition",
    "retired": "retirement",
    "promoted": "promotion",
    "relegated": "relegation",
    "renovated": "renovation",
    "restored": "restoration",
    "established": "establishment",
    "elected": "election",
    "acquired": "acquisition",
    "recorded": "recording",
    "discontinued": "discontinuation",
    "cancelled": "cancellation",
    "abolished": "abolition",
    "destroyed": "destruction",
    "expanded": "expansion",
    "extended": "extension",
    "refurbished": "refurbishment",
    "converted": "conversion",
    "electrified": "electrification",
    "modernised": "modernisation",
    "inspected": "inspection",
    "repaired": "repair",
    "produced": "production",
    "introduced": "introduction",
    "sold": "sale",
    "bought": "purchase",
    "written": "writing",
    "made": "making",
    "rebuilt": "rebuilding",
    "begun": "beginning",
    "lost": "loss",
    "approved": "approval",
    "appointed": "appointment",
    "installed": "installation",
    "donated": "donation",
    "premiered": "premiere",
    "screened": "screening",
}
"""What is called by another noun than the heading that says when it was done."""

_WIN = re.compile(
    r"(?:won (?:the )?(?P<prize>\w.*)|(?P<cup>\w.*?) (?:wins?|won|victor(?:y|ies)|titles?))", re.IGNORECASE
)
"""Headings over dates at which something was won: "cup wins", "league title"."""

FIRST_OF_TWO = re.compile(r"^(\w[\w ]*?)\s*/\s*(?:from|to|since|until|start|end|began|ended|on|date)$", re.IGNORECASE)
"""A header with a second for the same in other rows: "opened / from"."""
MEASURED = {
    "km": "length [km]",
    "miles": "length [miles]",
    "metres": "length [m]",
    "kg": "weight [kg]",
    "tonnes": "weight [t]",
    "ha": "area [ha]",
    "km2": "area [km2]",
}
"""Headers that are units, with what is mostly measured in them."""

ROUGH = re.compile(
    r"\s*\((?:approx(?:\.|imate(?:ly)?)?|circa|ca?\.|est\.|estimated?|rough(?:ly)?|about)\)", re.IGNORECASE
)
"""What stands behind a heading over figures that are not exact: "Members (approx.)"."""

_SHORT_FORMS = {
    "yr": "year",
    "wt": "weight",
    "wgt": "weight",
    "ht": "height",
    "hgt": "height",
    "lgth": "length",
    "dia": "diameter",
    "diam": "diameter",
    "pos": "position",
    "qty": "quantity",
    "dept": "department",
    "cond": "condition",
    "secy": "secretary",
    "treas": "treasurer",
    "capt": "captain",
    "pres": "president",
    "mfr": "manufacturer",
    "manuf": "manufacturer",
    "attend": "attendance",
    "pop": "population",
    "temp": "temperature",
    "avg": "average",
    "max": "maximum",
    "approx": "approximate",
}
"""Short forms in headings, of which questions have the whole words."""
_SHORT_FORM = re.compile(rf"\b({'|'.join(_SHORT_FORMS)})\b\.?(?![^\[(]*[\])])", re.IGNORECASE)


def unshortened(header: str) -> str:
    """Give a heading with whole words for short forms, but in brackets: "Weight (kg)" for "Wt. (kg)"."""

    def whole(match: re.Match[str]) -> str:
        word = _SHORT_FORMS[match[1].lower()]
        return word.capitalize() if match[1][0].isupper() else word

    return _SHORT_FORM.sub(whole, header)


NOW = frozenset({"now", "present", "today", "current", "ongoing", "to date", "still", "date"})
"""What stands for the end of what still is so."""

TERMS = frozenset({"from", "to", "since", "until", "start", "end", "note", "notes", "place"})
"""Headers that say something of the value beside them."""

TENURES = frozenset(
    [
        *("years", "term", "terms", "period", "dates", "served", "during", "tenure", "in office", "term of office"),
        *("years served", "years in office", "held office", "from-to", "from - to", "from/to", "from / to"),
    ]
)
"""Headers over the time from when until when somebody was it."""

PLAIN_NAMES = frozenset({"name", "person", "who", "full name", "holder", "office holder", "office-holder"})
"""Headers over people that do not say what these were."""

TOTALS = frozenset({"total", "totals", "grand total", "sum", "sum total", "overall"})
SUMS = TOTALS | {"average", "mean", "median"}
"""What a row is called that adds up those above it."""

OF_STATEMENTS = {
    "item": ("item", "label", "name", "subject", "entity", "thing", "topic", "who", "who or what", "about"),
    "property": (
        *("property", "attribute", "what", "field", "fact", "key", "predicate", "relation", "characteristic", "aspect"),
        *("detail", "feature", "kind of fact", "type of fact"),
    ),
    "value": (
        *("value", "object", "answer", "data", "content", "detail", "is", "who / value", "who/value", "value / who"),
        *("name / value", "value / name", "who or value"),
    ),
    "place": (
        *("place", "where", "location", "venue", "town", "city", "village", "site", "locality", "town / city"),
        *("town/city", "city / town", "city/town", "place / venue", "venue / place", "held at", "held in"),
        *("took place",),
    ),
    "from": (
        *("from", "since", "start", "started", "began", "begin", "beginning", "start date", "starting", "date from"),
        *("from date", "start year", "year from", "from year", "from / on", "from/on", "from / when", "first"),
    ),
    "to": (
        *("to", "until", "till", "end", "ended", "end date", "date to", "to date", "end year", "year to", "to year"),
        *("finished", "finish", "up to", "last"),
    ),
    "date": ("date", "when", "year", "day", "dated", "year / date", "date / year", "when / year", "date or year"),
    "reference": ("reference", "source", "ref", "ref.", "cited", "citation", "found in", "according to", "evidence"),
    "note": (
        *("note", "notes", "remark", "remarks", "comment", "comments", "source / notes", "source/notes"),
        *("notes / source",),
        *("details", "info", "further details", "more", "further info", "other"),
    ),
}
"""The headers of a table of statements, each with what people write for it; the first in the table counts."""

ENTRIES = ("entry", "entries", "heading", "category", "record", "kind", "type", "event", "office")
"""What else stands over what the rows of such a table say something of."""

UNITS = {
    "population": "inhabitant|inhabitants",
    "staff": "person|people",
    "attendance": "visitor|visitors",
    "membership": "member|members",
    "capacity": "place|places",
    "sleeps": "person|people",
    "seats": "seat|seats",
}
"""What is counted under a heading that does not say so."""

_NAMES = frozenset({"nickname", "codename", "moniker", "byname", "called", "known as"})

_TRUTHS = {
    **dict.fromkeys(("yes", "y", "true", "x", "\u2713", "\u2714", "\u2611"), grammar.YES),
    **dict.fromkeys(("no", "n", "false", "\u2717", "\u2718", "\u2610"), grammar.NO),
}
"""How tables say that it is so, or is not."""
_ASKED = re.compile(r"^(?:has|have|had|is|are|was|were) | \([^()]*\)$", re.IGNORECASE)

_DATES = frozenset(["date", "year", *(word for known in HAPPENINGS for word in (known.verb, known.noun))])
_LOCATIONS = frozenset(
    [
        *("city", "town", "village", "location", "address", "place", "county", "country", "region", "district"),
        *("province",),
        *("state", "island", "continent", "street", "site", "venue", "building", "floor", "room", "hall", "wing"),
        *("gallery", "observatory", "stadium", "ground", "grounds", "museum", "library", "station", "base"),
        *("laboratory", "garden", "park"),
        *("valley", "canton", "parish", "mountain", "ridge", "coast", "shire", "quarter", "borough", "commune", "area"),
        *("berth", "locker", "mooring", "hangar", "stall", "slot", "storage", "barn", "boathouse"),
        *("shelf", "aisle", "bay", "cabinet", "drawer", "rack", "stand", "branch", "campus", "neighbourhood", "suburb"),
    ]
)
_MEASURED_FROM = re.compile(r" (?:above|below) ")
_IDENTIFIERS = frozenset(
    ["id", "no", "nr", "number", "code", "ref", "key", "sku", "isbn", "issn", "postcode", "zip", "phone", "telephone"]
)
_VERSIONS = frozenset(["version", "firmware", "release", "edition", "build", "revision", "model"])


def is_dated(label: str) -> bool:
    """Say whether a heading is one of dates."""
    return bool(_DATES & set(label.lower().split()))


def is_happening(label: str) -> bool:
    """Say whether a heading is what was done or happened: over years, it says when."""
    name = label.lower()
    if name.endswith((" in", " on")) and is_past(name[:-3]):
        name = name[:-3]
    is_named = name in thesaurus.phrases(Domain.WHEN) and name not in thesaurus.phrases(Domain.FIGURE)
    return is_named or is_participle(name) or bool(_WIN.fullmatch(name))


def gone(label: str) -> tuple[str, ...]:
    """Give by what else a journey is asked for: "tour", "toured" for "tour abroad"."""
    going = next((word for word in map(singular, label.lower().split()) if word in JOURNEYS), "")
    return tuple(c for c in (going, JOURNEYS[going]) if c and c != label) if going else ()


JOURNEYS = {
    "tour": "toured",
    "trip": "travelled",
    "journey": "travelled",
    "voyage": "sailed",
    "excursion": "",
    "expedition": "",
    "outing": "",
    "pilgrimage": "",
    "cruise": "",
}
"""Nouns for going somewhere, with what was done."""


def is_of_things(label: str) -> bool:
    """Say whether what stands beside what was done is what it was done with, and no place: "recording", "acquired"."""
    return not _OF_THINGS.isdisjoint((label.lower(), singular(label.lower())))


_OF_THINGS = frozenset(
    [
        *("recording", "release", "released", "publication", "published", "acquisition", "acquired", "purchase"),
        *("purchased", "bought"),
    ]
)


def is_move(cues: Sequence[str]) -> bool:
    """Say whether what is asked for so went to its place: "moved"."""
    return not {"moved", "relocated", "transferred"}.isdisjoint(cues)


def is_end(label: str) -> bool:
    """Say whether what is called so ends a thing: "closing", "death"."""
    return label.lower() in ENDS


def is_going(names: Sequence[str]) -> bool:
    """Say whether by what is called so a thing is no more where it was: "sold", "retired", "left the club"."""
    left = [name.lower().partition(" ")[2] for name in names if name.lower().startswith("left ")]
    is_from_home = all(home.removeprefix("the ") in _HOMES for home in left)
    return is_from_home and (bool(left) or not (RETIREMENTS | _GOINGS).isdisjoint(map(str.lower, names)))


_GOINGS = frozenset({"disposed of", "disposal", "sale", "given away", "written off", "lapsed", "vacated", "dropped"})
_HOMES = frozenset({"club", "fleet", "collection", "service", "stock", "register", "depot", "museum", "us", "site"})
"""What things are kept by, which they leave when they are no more in it; a league is left by what goes on."""


def deeds(label: str) -> tuple[str, ...]:
    """Give what was done under a heading that names two of them: "left", "scrapped" for "Left/scrapped"."""
    parts = tuple(part.strip().lower() for part in re.split(r"\s*/\s*|\s+or\s+", label))
    return parts if len(parts) > 1 and all(map(is_happening, parts)) else ()


def is_former(label: str) -> bool:
    """Say whether what stands under a heading is no more, as it says itself: "former name"."""
    return label.lower().split(" ")[0] in {"former", "previous", "old", "original", "earlier"}


def is_name(label: str) -> bool:
    """Say whether a heading is one of names of the items themselves: "band name", "official name", "nickname"."""
    return label.lower().split()[-1:] == ["name"] or label.lower() in _NAMES


_FORMER = "former name"
_PLAIN = {
    "where": "location",
    "when": "date",
    "where?": "location",
    "when?": "date",
    **dict.fromkeys(("paid by", "who paid", "who paid for it", "who paid for this"), "paid for by"),
    **dict.fromkeys(("formerly", "formerly known as", "formerly called", "previously", "previously known as"), _FORMER),
}
_NEW = re.compile(r"(?:what['\u2019]?s )?new(?: in .*| here)?|(?:main |key )?(?:new )?features added", re.IGNORECASE)


def named_plainly(label: str) -> str:
    """Give a heading that is no noun as one: "new features" for "New in this version"."""
    if _NEW.fullmatch(label):
        return "new features"
    return _PLAIN.get(label.lower()) or _deed_of_its_day(label) or label


def _deed_of_its_day(label: str) -> str:
    """Give what was done under a heading that says as well that it is its day: "released" for "Year released"."""
    match = _DEED_AND_DAY.fullmatch(label)
    deed = (match["deed"] or match["before"] or match["bracketed"]) if match else ""
    *_, past = (word for word in deed.lower().split() if word not in _ORDERED) if deed else ("",)
    return deed if deed and is_past(past) else ""


def is_past(word: str) -> bool:
    """Say whether a word says what was done or happened: "released", "left"."""
    return is_participle(word) or any(word == known.verb for known in HAPPENINGS)


_DEED_AND_DAY = re.compile(
    r"(?:year|date|day|month) (?P<deed>(?:(?:first|last|officially|newly) )*[a-z-]+)"
    r"|(?P<before>[a-z-]+) (?:year|date|day)"
    r"|(?P<bracketed>\w[\w -]*?)\s*\((?:year|date)\)",
    re.IGNORECASE,
)
_ORDERED = frozenset({"first", "last", "officially", "newly"})


def in_charge(label: str) -> tuple[str, ...]:
    """Give by what else the first of some people is asked for: "in charge" for "chief astronomer"."""
    first = label.lower().split()[0]
    return tuple(c for c in _IN_CHARGE if key(c) != first) if first in _CHIEFS and is_person(label) else ()


_CHIEFS = frozenset({"chief", "head", "lead", "principal"})
_IN_CHARGE = ("in charge", "headed", "led", "ran", "run by")


def short_of(office: str) -> tuple[str, ...]:
    """Give what an office is called for short: "chair" for "chairperson"."""
    name = office.lower()
    return ("chair",) if name in {"chairperson", "chairman", "chairwoman"} else ()


def doing(label: str) -> tuple[str, ...]:
    """Give how it is asked who did what somebody under a heading did: "who made", "made by" for "maker"."""
    name = label.lower()
    if name == "paid for by":
        return "who paid for", "who paid", "paid by"
    by = name.removesuffix(" by")
    if by != name and is_participle(by):
        return (f"who {by}",)
    if done := _DOERS.get(name, ""):
        others = [more for past in _ALSO_DONE.get(done, ()) for more in (f"who {past}", f"{past} by")]
        return f"who {done}", f"{done} by", *others
    ends = (
        ("ed" if name.endswith("or") else "d")
        if name.endswith(("ctor", "ator", "itor", "ager", "iner", "ider"))
        else ""
    )
    done = name[: -2 if ends == "ed" else -1] + ends if ends else ""
    if done and is_common(done):
        return (done,)
    first, _, last = name.rpartition(" ")
    past = f"{last[:-1]}d" if last.endswith("er") and first in {"", *_CHIEFS} and is_person(last) else ""
    return (f"who {past}", f"{past} by") if past not in _OTHER_PASTS and is_common(past) else ()


def made_by(label: str) -> str:
    """Give what was done when a thing came to be by those under a heading: "built" for "builder"; else an empty text."""
    return _MAKINGS.get(label.lower(), "")


_MAKINGS = {
    **dict.fromkeys(("maker", "manufacturer", "made by"), "made"),
    **dict.fromkeys(("builder", "boatbuilder", "shipyard", "built by"), "built"),
    **dict.fromkeys(("author", "writer", "written by"), "written"),
    **dict.fromkeys(("composer", "composed by"), "composed"),
    **dict.fromkeys(("painter", "artist", "painted by"), "painted"),
    **dict.fromkeys(("publisher", "published by"), "published"),
    **dict.fromkeys(("inventor", "invented by"), "invented"),
    **dict.fromkeys(("founder", "founded by"), "founded"),
}
"""What was done by whom such a heading is of, when the thing came to be."""

_OTHER_PASTS = frozenset({"", "singed", "leaded", "treasured", "numbed", "foundered", "officed", "mayored", "lawyered"})
"""Words that are not what those did of whose nouns they are made."""


_ALSO_DONE = {"built": ("made",), "made": ("built",)}
"""What else is said for a deed, which other headings may be of."""


def also_done(label: str) -> tuple[str, ...]:
    """Give by what else it is asked when that was done: "bought" for "acquired"."""
    return ("bought", "got", "obtained") if label.lower() in {"acquired", "date acquired", "acquisition"} else ()


def kept_at(label: str) -> tuple[str, ...]:
    """Give how it is asked what stands under a heading of places for things: "kept" for "rack"."""
    return ("kept", "stored") if label.lower() in _STORES else ()


def is_of_keeping(label: str) -> bool:
    """Say whether a heading is of how a thing is kept, or came to be: "shelf", "donated by", "acquired"."""
    return bool(kept_at(label)) or label.lower() in _KEEPING


_KEEPING = frozenset(
    {"donated by", "donor", "given by", "lent by", "lender", "acquired", "acquisition", "donated", "donation"}
)


def is_of_making(label: str) -> bool:
    """Say whether what is called so ends that things are made, and not that they are there: "discontinued"."""
    return label.lower() in {"discontinued", "discontinuation"}


_STORES = frozenset(
    [
        *("rack", "berth", "bay", "shelf", "locker", "cabinet", "drawer", "mooring", "shed", "garage", "hangar"),
        *("stall",),
        *("stable", "slot", "cupboard", "storage", "store", "aisle", "depot", "barn", "paddock", "kennel", "boathouse"),
    ]
)


_DOERS = {
    "maker": "made",
    "manufacturer": "made",
    "builder": "built",
    "founder": "founded",
    "designer": "designed",
    "architect": "designed",
    "author": "wrote",
    "writer": "wrote",
    "composer": "composed",
    "painter": "painted",
    "sculptor": "carved",
    "inventor": "invented",
    "discoverer": "discovered",
    "donor": "donated",
    "lender": "lent",
    "owner": "owns",
    "publisher": "published",
    "finder": "found",
    "teacher": "taught",
    "leader": "led",
    "winner": "won",
    "keeper": "kept",
    "singer": "sang",
    "driver": "drove",
    "rider": "rode",
    "seller": "sold",
}
"""What is done by whom such a heading is of."""


def plainly(label: str) -> tuple[str, ...]:
    """Give how people ask for what a heading names with more than they say: "price" for "list price per night"."""
    whole = _MEASURED_FROM.split(label.partition(" per ")[0])[0]
    adjective, _, noun = whole.partition(" ")
    plain = noun if noun and adjective.lower() in thesaurus.DISPENSABLE else _done_at(whole) or whole
    win = _WIN.fullmatch(whole)
    won = (win["cup"],) if win is not None and win["cup"] else _of_winners(whole)
    head = whole.partition(" at ")[0]
    priced = (head,) if head != whole and head.lower() in _HEADS else ()  # "price at launch"
    return tuple(cue for cue in dict.fromkeys((plain, *_in_part(whole), *won, *priced)) if cue != label)


def _of_winners(label: str) -> tuple[str, ...]:
    """Give by what else it is asked for who came first: "champions", "won the county cup" for "county cup winners"."""
    contest, _, last = label.rpartition(" ")
    is_first = last in _FIRST and not contest.startswith("became ")
    return (last, f"won the {contest}", f"{contest} title") if is_first and contest else ()


_FIRST = frozenset({"champion", "champions", "winners", "holders"})


def _in_part(label: str) -> tuple[str, ...]:
    """Give the noun that a heading is headed by, and what is measured: "fee", "mirror" for "mirror diameter"."""
    words = label.lower().split()
    if not 1 < len(words) <= _FEW or not PREPOSITIONS.isdisjoint(words) or words[0] in _OTHERS:
        return ()
    last, rest = words[-1], " ".join(words[:-1])
    if last in degrees.MEASURES or last in _MEASURED:
        return (last, rest) if rest not in thesaurus.DISPENSABLE and rest not in degrees.PLAIN_BEFORE else (last,)
    return (last,) if is_person(last) or last in _HEADS else ()


def modifiers(label: str) -> tuple[str, ...]:
    """Give the words before the noun that a heading is asked by: "shirt" of "shirt sponsor"."""
    *rest, last = label.lower().split() or [""]
    return tuple(rest) if rest and last in _in_part(label) else ()


_FEW = 3
_MEASURED = frozenset({"diameter", "radius", "circumference", "aperture"})
_HEADS = frozenset(
    {"fee", "price", "cost", "salary", "colour", "colours", "color", "colors", "budget", "licence", "sponsor"}
    | {"attendance", "captain", "visitors", "turnout"}
)
"""Nouns that say by themselves what a longer heading with them is about."""
_OTHERS = frozenset(
    [
        *("assistant", "deputy", "vice", "acting", "former", "honorary", "co", "junior", "associate", "second"),
        *("third",),
        *("previous", "last", "next", "future", "other", "caretaker", "interim", "youth", "women's", "men's", "ladies"),
        *("guest", "reserve", "opposing", "first", "ex", "sub", "under", "no", "most", "best", "top"),
    ]
)
"""Words before a noun for what is not simply that: the deputy director is not the director."""


def is_year(label: str) -> bool:
    """Say whether a heading is one of years or of seasons, of which each row may be: "Yr", "Academic year"."""
    words = label.lower().replace("_", " ").rstrip(" .:").split()
    return bool(words) and words[-1] in _YEARS and (len(words) == 1 or words[0] in _KINDS_OF_YEAR)


_YEARS = frozenset({"year", "yr", "season"})
_KINDS_OF_YEAR = frozenset(
    {"school", "academic", "tax", "financial", "fiscal", "calendar", "club", "season", "season's"}
)


def is_identifier(label: str) -> bool:
    """Say whether a heading is one of numbers by which things are told apart: "Article no.", "SKU"."""
    return not _IDENTIFIERS.isdisjoint(_last(label))


def is_code(label: str) -> bool:
    """Say whether figures under a heading count and measure nothing: "Phone", "Firmware version"."""
    return not (_IDENTIFIERS | _VERSIONS).isdisjoint(_last(label))


def is_version(label: str) -> bool:
    """Say whether a heading is one of versions, whose numbers are their names."""
    return not _VERSIONS.isdisjoint(_last(label))


def kinds(label: str) -> tuple[str, ...]:
    """Give by what else it is asked of what kind something is: "sort", "type" for "kind"."""
    return (
        tuple(word for word in _OF_KINDS if word != label.lower()) if label.lower() in {*_OF_KINDS, *_CLASSES} else ()
    )


_OF_KINDS = ("kind", "type", "sort")
_CLASSES = frozenset({"category", "class"})


def numbered(label: str) -> str:
    """Give what is told apart by the numbers under a heading: "plot" for "Plot no.", "Plot #" and "Plot"; else ""."""
    words = label.lower().replace("_", " ").replace("#", " no").rstrip(" .:").split()
    noun = " ".join(words[:-1] if words and words[-1] in _NUMBERS else words)
    is_order = is_version(noun) or is_year(noun) or noun in _ORDERS_OF or noun in _NUMBERS | {"item", "label", "name"}
    return "" if is_order or is_identifier(noun or "no") else noun


_NUMBERS = frozenset({"no", "nr", "number", "num"})
_ORDERS_OF = frozenset({"position", "pos", "rank", "place", "order", "day", "age", "size", "count", "row", "line no"})


def written_out(label: str) -> str:
    """Give a heading without the short form of "number" at its end, which in a question is another word: "No."."""
    head, _, last = label.rpartition(" ")
    return f"{head} number".strip() if last.lower() in {"no", "nr"} else label


def named(label: str) -> str:
    """Give what has its names under a heading, or "": "museum" for "Museum name" and "Name of museum"."""
    words = label.lower().replace("_", " ").split()
    if words[:2] == ["name", "of"]:
        return " ".join(words[2:]).removeprefix("the ")
    return " ".join(words[:-1]) if words[-1:] == ["name"] else ""


def _last(label: str) -> list[str]:
    """The word that a heading ends with."""
    return label.lower().replace("_", " ").rstrip(" .:").split()[-1:]


def _done_at(label: str) -> str:
    """Give what was done at the places under a heading: "made" for "Made in"."""
    done, _, preposition = label.lower().rpartition(" ")
    return done if preposition in {"in", "at"} and is_participle(done) else ""


def is_place(label: str) -> bool:
    """Say whether a heading is one of places: "birthplace", "home city", "port of registry"."""
    is_where = not thesaurus.heads(Domain.WHERE).isdisjoint([label.lower(), *_nouns(label)])
    return bool(_done_at(label)) or is_where or is_location(label) or label.lower().startswith(_PLACES_OF)


_PLACES_OF = ("place of ", "town of ", "city of ", "village of ")


def is_origin(label: str) -> bool:
    """Say whether a heading is one of where somebody or something is from: "Signed from"."""
    return label.lower().endswith(" from") and label.lower().split()[0] not in _SIGHTED


_SIGHTED = frozenset({"reached", "seen", "visible", "accessible", "approached", "run", "managed", "administered"})
"""What is done from a place where the thing is not, and never was."""


def is_location(label: str) -> bool:
    """Say whether a heading is one of where things are."""
    return label.lower() in _LOCATIONS


def is_person_noun(noun: str) -> bool:
    """Say whether a noun is certainly one of people, as "printer" is not."""
    is_doer = noun.endswith("ist") and noun not in _NO_DOERS
    return noun in _PEOPLE or is_doer or noun in thesaurus.heads(Domain.WHO)


_PEOPLE = frozenset(
    [
        *("person", "pupil", "volunteer", "poet", "worker", "actor", "actress", "runner", "swimmer", "rower", "adult"),
        *("secretary", "president", "chair", "treasurer", "trustee", "patron", "steward", "captain", "coach", "vicar"),
        *("patient", "candidate", "farmer", "apprentice", "resident", "soldier", "sailor", "trainee", "graduate"),
        *("headmistress", "commodore", "prioress", "abbess", "mayoress", "deputy", "clerk"),
    ]
)


def pronoun(nouns: tuple[str, ...]) -> str:
    """Give the pronoun for what these nouns mean."""
    return "they" if any(map(is_person_noun, nouns)) else "it"


def are_of_people(labels: Iterable[str]) -> bool:
    """Say whether headings are those of people, who are born, and of no animals, which are bred as well."""
    names = {label.lower() for label in labels}
    return not names.isdisjoint(grammar.BIRTHS | _BIRTHS) and names.isdisjoint(_OF_ANIMALS)


_BIRTHS = frozenset({"dob", "d.o.b.", "year of birth", "birth year", "b."})
_OF_ANIMALS = frozenset(
    {"breed", "sire", "dam", "species", "stud", "colour", "color", "coat", "owner", "breeder", "bred by", "litter"}
)


_NO_DOERS = frozenset(
    [
        *("number", "chapter", "power", "order", "quarter", "diameter", "perimeter", "parameter", "water", "paper"),
        *("letter", "river", "tower", "cover", "layer", "border", "corner", "character", "register", "folder"),
        *("charter",),
        *("sector", "factor", "color", "floor", "error", "motor", "reactor", "processor", "monitor", "timber"),
        *("winter",),
        *("list", "checklist", "playlist", "wishlist", "waitlist", "shortlist", "blacklist", "fist", "wrist", "mist"),
        *("twist", "heist", "gist", "tryst"),
        *("summer", "weather", "gender", "container", "computer", "printer", "former", "other", "meter", "cluster"),
    ]
)
"""Nouns that end like those of people and are none."""
_PLAYED = frozenset({"drums", "keyboards", "vocals", "keys", "bagpipes"})
"""Instruments in the plural, over those who play them."""


def is_person(label: str) -> bool:
    """Say whether a heading is one of people: a role, or what somebody did; also "driver (regular)"."""
    label = _REMARK.sub("", label)
    last = label.lower().split()[-1] if label else ""
    if last in WINNERS or (last in PREPOSITIONS and last != "by"):
        return last in WINNERS
    if is_plural(last):
        return last in _PLAYED
    if last in _PEOPLE:
        return True
    if last == "by" or not thesaurus.phrases(Domain.WHO).isdisjoint([label.lower(), *_nouns(label)]):
        return not is_participle(last)
    return len(last) > 4 and last not in _NO_DOERS and last.endswith(("er", "or", "ist", "man", "woman", "person"))  # noqa: PLR2004


_REMARK = re.compile(r"\s*\([^()]*\)$")


def is_occupant(label: str) -> bool:
    """Say whether a heading is one of those who have a thing, without whom it is vacant: "Tenant", "Let to"."""
    return label.lower() in _OCCUPANTS


_OCCUPANTS = frozenset(
    {"tenant", "tenants", "occupier", "occupiers", "occupant", "occupants", "resident", "residents", "lessee", "renter"}
    | {"plot holder", "plotholder", "plot-holder", "let to", "rented by", "rented to", "leased to", "occupied by"}
)


def is_namesake(label: str) -> bool:
    """Say whether a heading is one of those whose name something has: "named after"."""
    return label.lower() in {"named after", "named for", "dedicated to", "in memory of", "in honour of"}


def _nouns(label: str) -> list[str]:
    """The noun that a heading is headed by: "place" of "place of birth", "city" of "home city"."""
    words = label.lower().partition(" of ")[0].split()
    return words[-1:]


def won(name: str) -> Happening | None:
    """Give what was won under a heading: "cup wins"."""
    if (win := _WIN.fullmatch(name)) is None:
        return None
    prize = win["prize"] or (name if "title" in name else win["cup"])
    if is_plural(prize):  # one of them on each day
        one = singular(prize)
        return Happening(f"{{item}} won {with_article(one)} {{time}}", f"won {with_article(one)}", f"{one} win")
    noun = f"{prize} win" if name.endswith(" won") else prize
    return Happening(f"{{item}} won the {prize} {{time}}", f"won the {win['prize'] or win['cup']}", noun)


def done(name: str) -> str:
    """Give what is known to have been done under a heading, or of its day: "launched" for "launch date"."""
    past = next((past for past in _pasts(name) if past in thesaurus.phrases(Domain.WHEN)), "")
    if past and not any({past, past_noun(name)} <= set(group.phrases) for group in thesaurus.groups(Domain.WHEN)):
        past = ""  # "fired" is not what was done when there was a fire
    return past or (name if name in _NOUNS else "")


def past_noun(name: str) -> str:
    """Give the noun for what was done on the day that a heading is of: "launch" of "launch date"."""
    match = _DAY_OF.fullmatch(name)
    return (match[1] or match[2]) if match else name


def done_as(noun: str) -> str:
    """Give what was done when there was such a deed: "restored" for "restoration"; else an empty text."""
    return next((past for past, known in _NOUNS.items() if known == noun), "")


def deed_noun(past: str) -> str:
    """Give what it is called that something was done: "release", "brewing"."""
    known = _NOUNS.get(past) or next((k.noun for k in HAPPENINGS if k.verb == past and k.noun), "")
    return known or (f"{past[:-2]}ing" if past.endswith("ed") and not past.endswith("ied") else past)


def taken(name: str) -> str:
    """Give the noun for joining or leaving what stands behind that in a heading: "joined league"."""
    verb, _, thing = name.partition(" ")
    is_thing = thing.split()[0:1] not in ([], ["by"]) and thing.split()[0] not in PREPOSITIONS
    return _TAKEN[verb] if verb in _TAKEN and is_thing else ""


def reached(label: str) -> tuple[str, ...]:
    """Give the words for what was joined or left under a heading: "league" of "joined league"."""
    verb, *thing = label.lower().split()
    return tuple(thing) if verb in _TAKEN else ()


_TAKEN = {"joined": "joining", "left": "leaving", "entered": "entering", "reached": "reaching", "quit": "quitting"}
"""Pasts of what something itself did to what stands behind them, with their nouns: "joined league"."""

_DEED = re.compile(r"([a-z]+)\.? (.*\d.*)", re.IGNORECASE)
_OVER = ENDS | RETIREMENTS
_SHORT = {"b": "born", "d": "died", "est": "founded", "estd": "founded"}


def without_deed(cell: str, cues: Sequence[str]) -> str:
    """Give a date without the word before it for what its heading says: "closed 1990" under "Retired"."""
    match = _DEED.fullmatch(cell.strip())
    if match is None:
        return cell
    word = _SHORT.get(match[1].lower(), match[1].lower())
    is_over = word in _OVER and not _OVER.isdisjoint(cues)
    return match[2] if word in cues or is_over else cell


_BOUNDED = re.compile(r"(.+) (until|till|since|from|to)", re.IGNORECASE)


def bounded(label: str) -> tuple[str, str]:
    """Give what lasts until or since the dates under a heading, and which: ("supported", "until"); else empty texts."""
    if (edge := _EDGE_OF.fullmatch(label.strip())) is not None and (state := _GOING_ON.get(edge[2].lower(), "")):
        return state, "until" if edge[1].lower() == "end" else "since"
    match = _BOUNDED.fullmatch(label.strip())
    if match is None:
        return "", ""
    return match[1], "since" if match[2].lower() in {"since", "from"} else "until"


_EDGE_OF = re.compile(r"(end|start|beginning) of (\w+)", re.IGNORECASE)
_GOING_ON = {
    "support": "supported",
    "maintenance": "maintained",
    "production": "produced",
    "publication": "published",
    "sale": "sold",
    "sales": "sold",
    "service": "in service",
    "use": "in use",
    "operation": "in operation",
    "operations": "in operation",
    "validity": "valid",
    "availability": "available",
}
"""What something is while that goes on: "end of support"."""


def is_bound(label: str) -> bool:
    """Say whether a heading over dates is of an end of what lasts, whatever its other columns: "At school from"."""
    name, end = bounded(label)
    return bool(end) and (is_state(name.lower()) or not label.lower().endswith((" from", " to")))


def is_state(name: str) -> bool:
    """Say whether something can be said to be that: "supported", "in use", "valid"."""
    return is_participle(name) or name in _STATES or name.split(maxsplit=1)[0] in _STANDING


_STATES = frozenset({"active", "open", "valid", "operational", "available", "current", "effective", "live"})
_STANDING = frozenset({"in", "on", "under", "at", "out"})
"""First words of what something is for a time: "in use", "on display"."""

_DAY_OF = re.compile(r"(.+) (?:date|day|year)|(?:date|day|year) of (.+)")


def _pasts(name: str) -> tuple[str, ...]:
    """Give what may have been done under the heading of its day: "launched" for "launch date"."""
    noun = past_noun(name)
    return (f"{noun}ed", f"{noun}d") if " " not in noun else ()


def deed(label: str) -> tuple[str, ...]:
    """Give what was done to what stands under a heading: "discovered" for "discoveries"."""
    noun = singular(label.lower())
    return tuple(verb for verb, known in _NOUNS.items() if known == noun)


def truth(cell: str) -> str:
    """Give what a cell says if it says yes or no, else ""."""
    return _TRUTHS.get(cell.lower(), "")


def truth_label(label: str) -> str:
    """Give what a heading over yes and no asks about: "wifi" for "Has wifi" and "Wifi (yes/no)"."""
    return _ASKED.sub("", label)


def truth_verb(label: str) -> str:
    """Give the verb that a heading over yes and no begins with: "has" of "Has wifi"; else an empty text."""
    first, _, rest = label.lower().partition(" ")
    return first if rest and _ASKED.match(f"{first} ") else ""


WINNING = ("won", "win")
"""Verbs beside a prize: "who *won* the cup"."""
PRICED = ("price", "cost", "how much")
"""By what amounts in several currencies are asked for alike."""
OFFERING = ("serve", "offer", "provide")
"""Verbs beside what things have or have not: "does it *serve* meals"."""


def in_full(label: str) -> str:
    """Give a heading with the word that a stroke stands for: "price per night" for "price/night"."""
    full = _RATE.sub(r" per \1", label)
    of_whom = _RATE_OF.fullmatch(full)
    return f"{of_whom[1]} for {of_whom[2] or of_whom[3]}" if of_whom else full


_RATE = re.compile(r"\s*/\s*(night|day|hour|week|month|year|person|head|visit|session|lesson)\b", re.IGNORECASE)
_RATE_OF = re.compile(r"(.* per \w+) (?:\((\w+)\)|(?:for )?(\w+s))", re.IGNORECASE)


def counted(label: str) -> tuple[str, str]:
    """Give what a heading counts and what was done: ("bugs", "fixed"), ("times", "borrowed"); else empty texts."""
    noun, _, done = label.lower().rpartition(" ")
    is_count = bool(noun) and " " not in noun and is_plural(noun) and is_participle(done)
    return (noun, done) if is_count else ("", "")
