"""What the headings of English tables let guess: how a fact of theirs is asked for and told.

A guess is only where an author begins: it is written into the pack, where it can be read and corrected.
"""

from __future__ import annotations

import re

from bot.language import grammar, thesaurus
from bot.language.degrees import UNITS as _SPELLINGS
from bot.language.endings import ENDS
from bot.language.thesaurus import Domain
from bot.records import dataclass


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
)
"""Those whose sentence is another than that of what was done; the thesaurus has what else they are called."""

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

NOW = frozenset({"now", "present", "today", "current", "ongoing", "to date", "still", "date"})
"""What stands for the end of what still is so."""

OF_STATEMENTS = {
    "item": ("item", "label", "name", "subject", "entity", "thing", "topic", "who", "who or what", "about"),
    "property": (
        *("property", "attribute", "what", "field", "fact", "key", "predicate", "relation", "characteristic", "aspect"),
        *("detail", "feature", "kind of fact", "type of fact"),
    ),
    "value": ("value", "object", "answer", "data", "content", "detail", "is"),
    "note": ("note", "remark", "remarks", "comment", "comments", "source / notes", "source/notes", "notes / source"),
}
"""The headers of a table of statements, each with what people write for it; the first in the table counts."""

UNITS = {
    "population": "inhabitant|inhabitants",
    "staff": "person|people",
    "attendance": "visitor|visitors",
    "membership": "member|members",
    "capacity": "place|places",
}
"""What is counted under a heading that does not say so."""

_PER = {
    "s": "second",
    "sec": "second",
    "min": "minute",
    "h": "hour",
    "hr": "hour",
    "d": "day",
    "wk": "week",
    "mo": "month",
    "yr": "year",
    **{name: name for name in ("second", "minute", "hour", "day", "night", "week", "month", "year", "person", "head")},
}
"""What rates are of, and how it is said: "pages/min"."""
_TRUTHS = {
    **dict.fromkeys(("yes", "y", "true", "x", "\u2713", "\u2714", "\u2611"), grammar.YES),
    **dict.fromkeys(("no", "n", "false", "\u2717", "\u2718", "\u2610"), grammar.NO),
}
"""How tables say that it is so, or is not."""
_ASKED = re.compile(r"^(?:has|have|had|is|are|was|were) | \([^()]*\)$", re.IGNORECASE)
_SHORT_UNIT = re.compile(r"[A-Z]{3}|[^\w\s()]|[a-zµ°]{1,3}[²³]?(?:/[a-z]{1,2})?")
_NO_UNITS = frozenset(["as", "in", "at", "of", "to", "on", "no", "yes", "m/f", "f/m", "y/n", "yes/no"])

_DATES = frozenset(["date", "year", *(word for known in HAPPENINGS for word in (known.verb, known.noun))])
_LOCATIONS = frozenset(
    [
        *(
            "city",
            "town",
            "village",
            "location",
            "address",
            "place",
            "county",
            "country",
            "region",
            "district",
            "province",
        ),
        *(
            "state",
            "island",
            "continent",
            "street",
            "site",
            "venue",
            "building",
            "floor",
            "room",
            "hall",
            "wing",
            "gallery",
        ),
        *("shelf", "aisle", "bay", "cabinet", "drawer", "rack", "stand", "branch", "campus", "neighbourhood", "suburb"),
    ]
)
_MEASURED_FROM = re.compile(r" (?:above|below) ")
_IDENTIFIERS = frozenset(
    ["id", "no", "nr", "number", "code", "ref", "key", "sku", "isbn", "issn", "postcode", "zip", "phone", "telephone"]
)
_VERSIONS = frozenset(["version", "firmware", "release", "edition", "build", "revision", "model"])
_PREPOSITIONS = frozenset(["by", "in", "at", "of", "from", "for", "with", "to", "on", "near"])


def is_dated(label: str) -> bool:
    """Say whether a heading is one of dates."""
    return bool(_DATES & set(label.lower().split()))


def is_happening(label: str) -> bool:
    """Say whether a heading is what was done or happened: over years, it says when."""
    name = label.lower()
    is_named = name in thesaurus.phrases(Domain.WHEN) and name not in thesaurus.phrases(Domain.FIGURE)
    return is_named or _is_participle(name)


def is_end(label: str) -> bool:
    """Say whether what is called so ends a thing: "closing", "death"."""
    return label.lower() in ENDS


def is_name(label: str) -> bool:
    """Say whether a heading is one of names of the items themselves: "band name", "official name"."""
    return label.lower().split()[-1:] == ["name"]


def is_unit(text: str) -> bool:
    """Say whether what stands in round brackets in a heading is a unit: "EUR", "m", "metres", "pages/min"."""
    is_rate = _rate(text)[1] in _PER
    is_known = any(text in spellings for spellings in _SPELLINGS)
    return text not in _NO_UNITS and (is_known or is_rate or bool(_SHORT_UNIT.fullmatch(text)))


def said_unit(unit: str) -> str:
    """Say a rate of things in words: "pages/min" as "pages per minute"; give any other unit as it is."""
    what, per = _rate(unit)
    return f"{what} per {_PER[per]}" if per in _PER and is_plural(what) else unit


def _rate(unit: str) -> tuple[str, str]:
    what, _, per = unit.replace(" per ", "/").partition("/")
    return what.strip(), per.strip()


def plainly(label: str) -> tuple[str, ...]:
    """Give how people ask for what a heading names with more than they say: "price" for "list price per night"."""
    whole = _MEASURED_FROM.split(label.partition(" per ")[0])[0]
    adjective, _, noun = whole.partition(" ")
    plain = noun if noun and adjective.lower() in thesaurus.DISPENSABLE else _done_at(whole) or whole
    return (plain,) if plain != label else ()


def is_identifier(label: str) -> bool:
    """Say whether a heading is one of numbers by which things are told apart: "Article no.", "SKU"."""
    return not _IDENTIFIERS.isdisjoint(_last(label))


def is_code(label: str) -> bool:
    """Say whether figures under a heading count and measure nothing: "Phone", "Firmware version"."""
    return not (_IDENTIFIERS | _VERSIONS).isdisjoint(_last(label))


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
    return done if preposition in {"in", "at"} and _is_participle(done) else ""


def is_place(label: str) -> bool:
    """Say whether a heading is one of places: "birthplace", "home city", "port of registry"."""
    return bool(_done_at(label)) or not thesaurus.heads(Domain.WHERE).isdisjoint([label.lower(), *_nouns(label)])


def is_location(label: str) -> bool:
    """Say whether a heading is one of where things are."""
    return label.lower() in _LOCATIONS


def is_person_noun(noun: str) -> bool:
    """Say whether a noun is certainly one of people, as "printer" is not."""
    return noun == "person" or noun in thesaurus.heads(Domain.WHO)


def pronoun(nouns: tuple[str, ...]) -> str:
    """Give the pronoun for what these nouns mean."""
    return "they" if any(map(is_person_noun, nouns)) else "it"


_NO_DOERS = frozenset(
    [
        *("number", "chapter", "power", "order", "quarter", "diameter", "perimeter", "parameter", "water", "paper"),
        *(
            "letter",
            "river",
            "tower",
            "cover",
            "layer",
            "border",
            "corner",
            "character",
            "register",
            "folder",
            "charter",
        ),
        *(
            "sector",
            "factor",
            "color",
            "floor",
            "error",
            "motor",
            "reactor",
            "processor",
            "monitor",
            "timber",
            "winter",
        ),
        *("summer", "weather", "gender", "container", "computer", "printer", "former", "other", "meter", "cluster"),
    ]
)
"""Nouns that end like those of people and are none."""
_PLAYED = frozenset({"drums", "keyboards", "vocals", "keys", "bagpipes"})
"""Instruments in the plural, over those who play them."""


def is_person(label: str) -> bool:
    """Say whether a heading is one of people: a role, or what somebody did."""
    last = label.lower().split()[-1] if label else ""
    if is_plural(last):
        return last in _PLAYED
    if last == "by" or not thesaurus.phrases(Domain.WHO).isdisjoint([label.lower(), *_nouns(label)]):
        return not _is_participle(last)
    return len(last) > 4 and last not in _NO_DOERS and last.endswith(("er", "or", "ist", "man", "woman", "person"))  # noqa: PLR2004


def _nouns(label: str) -> list[str]:
    """The noun that a heading is headed by: "place" of "place of birth", "city" of "home city"."""
    words = label.lower().partition(" of ")[0].split()
    return words[-1:]


def happening(label: str) -> Happening:
    """Give what happened under a heading of dates."""
    name = label.lower()
    for known in HAPPENINGS:
        if name in {known.verb, known.noun} or thesaurus.is_only_for(name, known.verb, Domain.WHEN):
            return known
    done = next((past for past in _pasts(name) if past in thesaurus.phrases(Domain.WHEN)), "")
    if done:
        return Happening(f"{{item}} was {done} {{time}}", done)
    if _is_participle(name):
        sentence = f"{{item}} was {name} {{time}}"
    else:
        sentence = f"{{item}} had {name} {{time}}" if is_plural(name) else f"the {name} of {{item}} was {{time}}"
    return Happening(sentence, name)


def placed(name: str) -> str:
    """Give a place as it stands behind what happened there: "in Wexley", "at the Harp Rooms"."""
    first = name.lower().split()[0]
    if first in _PREPOSITIONS:
        return name
    return f"at {name}" if first == "the" else f"in {name}"


_DAY_OF = re.compile(r"(.+) (?:date|day|year)|(?:date|day|year) of (.+)")


def _pasts(name: str) -> tuple[str, ...]:
    """Give what may have been done under the heading of its day: "launched" for "launch date"."""
    match = _DAY_OF.fullmatch(name)
    noun = (match[1] or match[2]) if match else name
    return (f"{noun}ed", f"{noun}d") if " " not in noun else ()


def lasting(label: str) -> str:
    """Give the sentence of a heading over periods."""
    name = label.lower()
    return (
        f"{{item}} [is|was] {name}" if _is_participle(name) or name == "active" else f"the {name} of {{item}} [is|was]"
    )


def value_sentence(label: str, *, with_unit: bool = False) -> str:
    """Give the sentence of a heading over values."""
    value = "{value} {unit}" if with_unit else "{value}"
    words = label.split()
    if words and words[-1].lower() in _PREPOSITIONS:
        return f"{{item}} [is|was] {label} {value}"
    verb = "[are|were]" if is_plural(label) else "[is|was]"
    return f"the {label} of {{item}} {verb} {value}"


def truth(cell: str) -> str:
    """Give what a cell says if it says yes or no, else ""."""
    return _TRUTHS.get(cell.lower(), "")


def truth_label(label: str) -> str:
    """Give what a heading over yes and no asks about: "wifi" for "Has wifi" and "Wifi (yes/no)"."""
    return _ASKED.sub("", label)


def truth_sentence(label: str) -> str:
    """Give the sentence of a heading over yes and no."""
    return f"{label}, {{item}}: {{value}}"


def count_sentence() -> str:
    """Give the sentence of a heading that names what is counted."""
    return "{item} [has|had] {value} {unit}"


def counted(label: str) -> tuple[str, str]:
    """Give what a heading counts and what was done: ("bugs", "fixed"), ("times", "borrowed"); else empty texts."""
    noun, _, done = label.lower().rpartition(" ")
    is_count = bool(noun) and " " not in noun and is_plural(noun) and _is_participle(done)
    return (noun, done) if is_count else ("", "")


def done_sentence(noun: str, done: str) -> str:
    """Give the sentence of a heading that says how often something was done, or to how many."""
    return f"{{item}} was {done} {{value}} {{unit}}" if noun == "times" else f"{{item}} had {{value}} {{unit}} {done}"


def is_plural(label: str) -> bool:
    """Say whether a heading names several: "visitors"."""
    last = label.lower().split()[-1] if label else ""
    return singular(last) != last


def singular(noun: str) -> str:
    """Give the singular of a noun as far as its ending tells it."""
    if noun.endswith("ies") and len(noun) > 4:  # noqa: PLR2004
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "xes", "sses")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) else noun


def plural(noun: str) -> str:
    """Give the plural of a noun as far as its ending tells it: "heads of government"."""
    head, preposition, rest = noun.partition(" of ")
    if preposition:
        return f"{plural(head)} of {rest}"
    if is_plural(noun):
        return noun
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


_BASES = {"left": "leave", "won": "win"}


def _base(past: str) -> str:
    """The verb that a past is of: "joined", "opened", "died"."""
    verb, _, rest = past.partition(" ")
    if verb in _BASES:
        return f"{_BASES[verb]} {rest}".rstrip()
    return past.removesuffix("d") if past.endswith(("ied", "osed")) else past.removesuffix("ed")


def _is_participle(name: str) -> bool:
    verb = name.removeprefix("last ").removeprefix("first ")
    return " " not in verb and (
        verb.endswith("ed") or verb in {"built", "born", "begun", "written", "won", "held", "sold", "made", "bought"}
    )


def questions(label: str, item: str, *, is_event: bool, is_count: bool, is_person: bool) -> tuple[str, ...]:
    """Give questions that may ask for a value, the most natural first."""
    name = label.lower()
    if is_event:
        known = happening(name)
        verb = known.says.removeprefix("{item} ").removesuffix(" {time}")
        did = f"When {verb.replace('was ', f'was {item} ', 1)}?" if verb.startswith("was ") else ""
        if not did and known.says.startswith("{item} "):
            did = f"When did {item} {_base(verb)}?"
        was = f"When was {item} {known.verb}?" if _is_participle(known.verb) else ""
        return tuple(q for q in (did, was, f"When was the {name} of {item}?", f"What is the {name} of {item}?") if q)
    what = "Who is" if is_person else "What are" if is_plural(label) else "What is"
    plain = (f"{what} the {label} of {item}?", f"{what} {item} {label}?")
    return (f"How many {label} does {item} have?", *plain) if is_count else plain
