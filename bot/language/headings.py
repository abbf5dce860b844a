"""What the headings of English tables let guess: how a fact of theirs is asked for and told.

A guess is only where an author begins: it is written into the pack, where it can be read and corrected.
"""

from __future__ import annotations

from bot.language import thesaurus
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
    Happening("{item} joined {time}", "joined", "joining"),
    Happening("{item} left {time}", "left", "leaving"),
)
"""Those whose sentence is another than that of what was done; the thesaurus has what else they are called."""

UNITS = {
    "population": "inhabitant|inhabitants",
    "staff": "person|people",
    "attendance": "visitor|visitors",
    "membership": "member|members",
    "capacity": "place|places",
}
"""What is counted under a heading that does not say so."""

_DATES = frozenset(["date", "year", *(word for known in HAPPENINGS for word in (known.verb, known.noun))])
_LOCATIONS = frozenset(["city", "town", "village", "location", "address", "place", "county", "country", "region"])
_PREPOSITIONS = frozenset(["by", "in", "at", "of", "from", "for", "with", "to", "on", "near"])


def is_dated(label: str) -> bool:
    """Say whether a heading is one of dates."""
    return bool(_DATES & set(label.lower().split()))


def is_happening(label: str) -> bool:
    """Say whether a heading is what was done or happened: over years, it says when."""
    name = label.lower()
    is_named = name in thesaurus.phrases(Domain.WHEN) and name not in thesaurus.phrases(Domain.FIGURE)
    return is_named or _is_participle(name)


def is_place(label: str) -> bool:
    """Say whether a heading is one of places: "birthplace", "home city", "port of registry"."""
    return not thesaurus.heads(Domain.WHERE).isdisjoint([label.lower(), *_nouns(label)])


def is_location(label: str) -> bool:
    """Say whether a heading is one of where things are."""
    return label.lower() in _LOCATIONS


def is_person(label: str) -> bool:
    """Say whether a heading is one of people: a role, or what somebody did."""
    last = label.lower().split()[-1] if label else ""
    if is_plural(last):
        return False
    if last == "by" or not thesaurus.heads(Domain.WHO).isdisjoint([label.lower(), *_nouns(label)]):
        return True
    return len(last) > 4 and last.endswith(("er", "or", "ist", "man", "woman", "person"))  # noqa: PLR2004


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
    sentence = f"{{item}} was {name} {{time}}" if _is_participle(name) else f"the {name} of {{item}} was {{time}}"
    return Happening(sentence, name)


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


def count_sentence() -> str:
    """Give the sentence of a heading that names what is counted."""
    return "{item} [has|had] {value} {unit}"


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


_BASES = {"left": "leave"}


def _base(past: str) -> str:
    """The verb that a past is of: "joined", "opened", "died"."""
    if past in _BASES:
        return _BASES[past]
    return past.removesuffix("d") if past.endswith(("ied", "osed")) else past.removesuffix("ed")


def _is_participle(name: str) -> bool:
    return " " not in name and (
        name.endswith("ed") or name in {"built", "born", "begun", "written", "won", "held", "sold"}
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
    what = "Who is" if is_person else "What is"
    plain = (f"{what} the {label} of {item}?", f"{what} {item} {label}?")
    return (f"How many {label} does {item} have?", *plain) if is_count else plain
