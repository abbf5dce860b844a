"""How what stands under the headings of English tables is told, and asked for: the sentences of guessed properties.

Each has the words of its heading in their place, whatever they are: a noun ("the fee of {item} is"), a participle ("the
roof of {item} was replaced"), a preposition behind ("{item} is named after"), a verb ("{item} sleeps"), an adjective.
"""

from __future__ import annotations

import re

from bot.language import heading_words, headings, thesaurus
from bot.language.common import is_common
from bot.language.headings import Happening
from bot.language.inflection import IRREGULAR
from bot.language.thesaurus import Domain
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_VERBS = frozenset(
    [
        *("sleeps", "holds", "seats", "costs", "weighs", "measures", "contains", "belongs", "lies", "flows", "leads"),
        *("runs", "faces", "overlooks", "serves", "stands", "needs", "requires", "includes", "covers", "takes"),
        *("lasts", "plays", "teaches", "speaks", "owns", "makes", "sells", "produces", "depicts", "shows", "uses"),
        *("replaces", "replaced", "succeeds", "precedes", "supports", "accepts", "employs", "grows", "eats", "drains"),
    ]
)
"""Verbs over what something does, or how much of it."""
_ASKING = frozenset({"how", "where", "when", "why", "who", "what", "which", "whom", "whose"})
_GIVEN = frozenset(
    [
        *("released", "published", "recorded", "built", "launched", "made", "produced", "issued", "founded", "won"),
        *("opened", "discovered", "sold", "bought", "acquired", "visited", "played", "performed", "staged", "shown"),
        *("hosted", "written", "composed", "designed", "invented", "painted", "directed", "toured", "planted"),
    ]
)
"""Participles of what the item itself did with what is named before them: "record released"."""
_PASTS = {"shown": "showed", "written": "wrote", "drawn": "drew", "driven": "drove"}
"""Pasts that are other words than their participles."""
_EARNED = frozenset(
    [
        *("award", "prize", "medal", "trophy", "championship", "honour", "honor", "victory", "win", "title", "cup"),
        *("gold", "oscar", "accolade", "distinction", "rosette"),
    ]
)
"""What is won rather than had."""
_LASTING = frozenset(
    [
        *("held", "listed", "registered", "protected", "engaged", "married", "employed", "based", "reached", "seen"),
        *("run", "managed", "owned", "used", "known", "supplied", "fed", "served", "approached", "administered"),
    ]
)
"""Participles of what goes on."""
_SAME_PAST = frozenset({"built", "made", "found", "held", "led", "sold", "bought", "won", "taught", "lit"})
"""Participles that are pasts as well."""
_BASES = {
    "left": "leave",
    "won": "win",
    "had": "have",
    "died": "die",
    "tied": "tie",
    "found": "find",
    "felt": "feel",
    "held": "hold",
    "built": "build",
    "made": "make",
    "sold": "sell",
    "led": "lead",
    "went": "go",
    "ran": "run",
    "wrote": "write",
    "took": "take",
    "showed": "show",
    "lost": "lose",
    "met": "meet",
    "born": "bear",
}


# --- what happened -------------------------------------------------------------------------------------------------


def happening(label: str) -> Happening:
    """Give what happened under a heading of dates."""
    name = label.lower()
    if deeds := headings.deeds(label):
        return _either([happening(deed) for deed in deeds])
    known = headings.won(name) or _known(name) or _done(name) or _had(name)
    return replace(known, says=known.says.replace(name, label), verb=known.verb.replace(name, label))


def _either(deeds: Sequence[Happening]) -> Happening:
    """What happened where one of several did: "left or was scrapped"."""
    told = " or ".join(deed.says.removeprefix("{item} ").removesuffix(" {time}") for deed in deeds)
    told = re.sub(r"^(was \w+) or was ", r"\1 or ", told)
    nouns = " or ".join(deed.noun or deed.verb for deed in deeds)
    return Happening(f"{{item}} {told} {{time}}", deeds[0].verb, nouns)


def _known(name: str) -> Happening | None:
    """What is told in a sentence of its own, or is known to have been done."""
    for known in headings.HAPPENINGS:
        if name in {known.verb, known.noun} or thesaurus.is_only_for(name, known.verb, Domain.WHEN):
            return known
    done = headings.done(name)
    if done:
        return Happening(f"{{item}} was {done} {{time}}", done, headings.deed_noun(done))
    if name in {"date", "day"}:
        return Happening("{item} was {time}", "took place", "date")
    if taken := headings.taken(name):
        verb, thing = name.split(maxsplit=1)
        return Happening(f"{{item}} {verb} the {thing.removeprefix('the ')} {{time}}", name, taken)
    return None


def _done(name: str) -> Happening | None:
    """What was done: "first brewed", "roof replaced"."""
    *before, past = name.split()
    if not heading_words.is_participle(past):
        return None
    if all(word in _ORDERS or word.endswith("ly") for word in before):
        noun = " ".join((*(word for word in before if word in _ORDERS), headings.deed_noun(past)))
        return Happening(f"{{item}} was {name} {{time}}", name, noun)
    thing = " ".join(before)
    verb = "were" if heading_words.is_plural(thing) else "was"
    return Happening(f"the {thing} of {{item}} {verb} {past} {{time}}", name, name)


_ORDERS = frozenset({"first", "last", "re", "officially", "newly"})
"""Words before a participle that say when, and of what it is not."""


def _had(name: str) -> Happening:
    """What something had on a day: "awards", "national champions", "jubilee"."""
    last = name.rsplit(maxsplit=1)[-1]
    if last in heading_words.WINNERS:
        return Happening(f"{{item}} became {name} {{time}}", f"became {name}", name)
    if _HONOUR.fullmatch(name):
        return Happening(f"{{item}} was named {name} {{time}}", f"named {name}", name)
    if last in _STRUCK:
        one = heading_words.with_article(heading_words.singular(name))
        return Happening(f"{{item}} had {one} {{time}}", f"had {one}", heading_words.singular(name))
    one = heading_words.singular(name)
    if one != name and (done := headings.done_as(one)):
        return Happening(f"{{item}} was {done} {{time}}", done, one)
    if one != name or one.split()[-1] in _EARNED:
        verb = "won" if one.split()[-1] in _EARNED else "had"
        return Happening(
            f"{{item}} {verb} {heading_words.with_article(one)} {{time}}",
            f"{verb} {heading_words.with_article(one)}",
            one,
        )
    plain = re.sub(r"^(?:date|day|year) of (?:the )?| (?:date|day|year)$", "", name) or name
    return Happening(f"the {plain} of {{item}} was {{time}}", name)


_HONOUR = re.compile(r".* of the (?:year|decade|month|season|week|match|century)")
"""What somebody or something is named: "museum of the year"."""
_STRUCK = frozenset({"fire", "explosion", "accident", "robbery", "burglary", "strike", "outbreak", "break-in", "blaze"})
"""What befalls a thing, so that it had one."""


def repeated(says: str, label: str) -> str:
    """Give the sentence for what happened more than once: "had a fire" for "the fire of {item} was"."""
    is_plain = says == f"the {label.lower()} of {{item}} was {{time}}"
    return f"{{item}} had {heading_words.with_article(label)} {{time}}" if is_plain else says


def lasting(label: str) -> str:
    """Give the sentence of a heading over periods."""
    name = label.lower()
    is_state = headings.is_state(name) or heading_words.is_participle(name.split(maxsplit=1)[0])
    if headings.is_person(name):
        return f"{{item}} [is|was] {heading_words.with_article(name)}"
    return f"{{item}} [is|was] {name}" if is_state else f"the {name} of {{item}} [is|was]"


# --- values --------------------------------------------------------------------------------------------------------


def value_sentence(label: str, *, with_unit: bool = False) -> str:
    """Give the sentence of a heading over values."""
    value = "{value} {unit}" if with_unit else "{value}"
    words = label.split()
    first, last = (words[0].lower(), words[-1].lower()) if words else ("", "")
    if last in heading_words.REMARKS:
        return f"{label} on {{item}}: {value}"
    if first in _ASKING:
        return f"{label}, {{item}}: {value}"  # "how acquired"
    if is_verb(label):
        return f"{{item}} {label} {value}"
    is_behind = last in heading_words.PREPOSITIONS
    if (
        len(words) > 1
        and headings.is_state(first)
        and words[1] in heading_words.PREPOSITIONS - {"by"}
        and not is_behind
    ):
        return f"{{item}}, {label}: {value}"
    if is_behind and len(words) > 1:
        is_deed = last in {"by", "from"} and first not in _LASTING
        is_done = is_deed and first in thesaurus.phrases(Domain.WHEN)  # "was built by", but "is held by"
        is_was = first in {"is", "was", "are", "were"}
        return f"{{item}} {'' if is_was else 'was ' if is_done else '[is|was] '}{label} {value}"
    if heading_words.is_participle(last) or (len(words) == 1 and heading_words.is_adjective(label)):
        return f"{{item}}, {label}: {value}"  # "listed", "dogs allowed"
    verb = "[are|were]" if heading_words.is_plural(label) else "[is|was]"
    return f"the {label} of {{item}} {verb} {value}"


def name_sentence(label: str) -> str:
    """Give the sentence of a heading over names that something had, one after the other."""
    return "{item} [is|was] called {value}" if label.lower() == "name" else value_sentence(label)


def inverse_sentence(label: str) -> str:
    """Give the sentence that tells from its other end what items stand under a heading; an empty text if none does."""
    done, _, by = label.lower().rpartition(" ")
    if (
        by == "by"
        and done in _SAME_PAST | thesaurus.phrases(Domain.WHEN)
        and (done in _SAME_PAST or done.endswith("ed"))
    ):
        return f"{{value}} {done} {{item}}"
    if by in heading_words.PREPOSITIONS or is_verb(label) or heading_words.is_participle(by):
        return ""
    if heading_words.is_plural(label) and by not in heading_words.WINNERS:
        return f"{{value}} [is|was] one of the {label} of {{item}}"
    return f"{{value}} [is|was] the {label} of {{item}}"


def is_verb(label: str) -> bool:
    """Say whether a heading is what something does: "sleeps", "belongs to"."""
    words = label.lower().split()
    is_alone = len(words) == 1 or (len(words) == 2 and words[1] in heading_words.PREPOSITIONS)  # noqa: PLR2004
    return is_alone and words[0] in _VERBS


def dated_sentence(label: str) -> str:
    """Give the sentence of a heading over values that have a day each."""
    words = label.lower().split()
    if words[-1] in heading_words.REMARKS:
        return f"{label} on {{item}} {{time}}: {{value}}"
    if given_what(label):
        return f"{{item}} {_PASTS.get(words[-1], words[-1])} {{value}} {{time}}"
    if headings.gone(label) or label.lower() in headings.JOURNEYS:
        return f"{{item}} went on {heading_words.with_article(heading_words.singular(label))} to {{value}} {{time}}"
    if done := next(iter(headings.deed(label)), "") if headings.is_of_things(label) else "":
        return f"{{item}} {_PASTS.get(done, done)} {{value}} {{time}}"
    if is_awarded(label):
        return f"the {label} of {{item}} {{time}} went to {{value}}"
    if words in ([name] for name in _EARNED):
        return "{item} won {value} {time}"
    if heading_words.is_participle(words[-1]) or words[-1] in heading_words.PREPOSITIONS:
        return f"{{item}}, {label} {{time}}: {{value}}"
    if heading_words.is_plural(label):
        return f"the {label} of {{item}} include {{value}} {{time}}"
    return f"the {label} of {{item}} {{time}} was {{value}}"


def is_awarded(label: str) -> bool:
    """Say whether what stands under a heading is who or what got a prize: "best soloist prize", but not "award"."""
    words = label.lower().split()
    return len(words) > 1 and words[-1] in _EARNED and heading_words.PREPOSITIONS.isdisjoint(words)


def placed_sentence(label: str) -> str:
    """Give the sentence of a heading over what place something came in."""
    contest = re.sub(r" (?:position|place|placing|rank|result)$", "", label)
    return f"{{item}} came {{value}} in the {contest} {{time}}"


def given_what(label: str) -> str:
    """Give what was released, won or the like under a heading: "record" of "record released"; else an empty text."""
    *before, past = label.split()
    is_given = past.lower() in _GIVEN and before and before[0].lower() not in heading_words.PREPOSITIONS | _ORDERS
    return " ".join(before) if is_given else ""


def truth_sentence(label: str, asked: str = "") -> str:
    """Give the sentence of a heading over yes and no: `asked` is the verb that it began with, if it did."""
    *before, last = label.lower().split() or [""]
    thing = " ".join(before)
    verb = "are" if heading_words.is_plural(thing) else "is"
    if asked in {"has", "have", "had"}:
        is_one = heading_words.is_countable(last)
        return f"whether {{item}} has {heading_words.with_article(label) if is_one else label}: {{value}}"
    if asked:
        return f"whether {{item}} [is|was] {label}: {{value}}"
    if before and last in _NEEDED:
        return f"whether {thing} {verb} {last} for {{item}}: {{value}}"
    if before and not heading_words.is_free_of(label) and (last in _OFFERED or heading_words.is_participle(last)):
        return f"whether {thing} {verb} {last} at {{item}}: {{value}}"
    first = (before or [last])[0]
    if before and (heading_words.is_adjective(last) or heading_words.is_free_of(label)):
        return f"whether {{item}} [is|was] {label}: {{value}}"  # "dog friendly"
    if (not before or _is_said_on(before, last)) and (
        heading_words.is_participle(first) or heading_words.is_adjective(first)
    ):
        return f"whether {{item}} [is|was] {label}: {{value}}"
    if headings.is_state(label.lower()):
        return f"whether {{item}} [is|was] {label}: {{value}}"
    if is_verb(first):
        return f"whether {{item}} {label}: {{value}}"
    is_one = heading_words.is_countable(last)
    return f"whether {{item}} has {heading_words.with_article(label) if is_one else label}: {{value}}"


def _is_said_on(before: list[str], last: str) -> bool:
    """Say whether what stands behind an adjective goes on with it: "open all year", but not "hot shower"."""
    return before[1:2] == ["all"] or last in _GOING_ON or [*before, last][1] in heading_words.PREPOSITIONS


_GOING_ON = frozenset({"year", "round", "daily", "now", "today", "weekends", "only"})
_NEEDED = frozenset({"required", "needed", "necessary", "compulsory", "obligatory", "recommended", "advisable"})
_OFFERED = frozenset({"allowed", "welcome", "available", "possible", "permitted", "free", "ok", "included", "on"})


# --- questions -----------------------------------------------------------------------------------------------------


def count_sentence(more: str = "") -> str:
    """Give the sentence of a heading that names what is counted, with what stands in brackets behind that."""
    return "{item} [has|had] {value} {unit}" + more


def done_sentence(noun: str, done: str) -> str:
    """Give the sentence of a heading that says how often something was done, or to how many."""
    if noun == "times":
        return f"{{item}} was {done} {{value}} {{unit}}"
    is_own = done in _GIVEN | _MANAGED
    return (
        f"{{item}} {_PASTS.get(done, done)} {{value}} {{unit}}" if is_own else f"{{item}} had {{value}} {{unit}} {done}"
    )


_MANAGED = frozenset(
    [
        "sold",
        *("fixed", "scored", "employed", "printed", "carried", "served", "held", "raised", "collected", "caught"),
        *("lost",),
        *("drawn", "conceded", "hit", "shipped", "handled", "treated", "rescued", "delivered", "earned", "spent"),
        *("exported", "imported", "harvested", "brewed", "distilled", "bottled", "written", "rented", "offered"),
    ]
)
"""Participles of what the item itself did so often: "bugs fixed"."""


def base(past: str) -> str:
    """The verb that a past is of, with what stands behind it: "join" of "joined", "have a fire" of "had a fire"."""
    verb, _, rest = past.partition(" ")
    return f"{_base(verb)} {rest}".rstrip()


def _base(verb: str) -> str:
    if verb in _BASES:
        return _BASES[verb]
    if not verb.endswith("ed"):
        return IRREGULAR.get(verb, verb)
    stem = verb[:-2]
    if stem.endswith("i"):
        return f"{stem[:-1]}y"
    if stem.endswith(("os", "as", "is", "us", "v", "c", "u", "dg", "rg", "ng")) and is_common(f"{stem}e"):
        return f"{stem}e"  # "closed", "released", "moved"
    if stem[-1:] == stem[-2:-1] and stem[-1:] not in "lsfz" and is_common(stem[:-1]):
        return stem[:-1]  # "planned"
    return stem if is_common(stem) else f"{stem}e"


def truth_question(says: str, item: str) -> str:
    """Give the question that the sentence of a heading over yes and no answers: "does … have wifi", "is … vegan"."""
    told = says.removeprefix("whether ").removesuffix(": {value}").replace("[is|was]", "is").replace("{item}", item)
    if told.startswith(f"{item} has "):
        return f"Does {item} have {told[len(item) + 5 :]}?"
    if told.startswith(f"{item} is "):
        return f"Is {item} {told[len(item) + 4 :]}?"
    if told.startswith(f"{item} "):
        return f"Does {item} {verb_base(told[len(item) + 1 :])}?"
    for verb in ("is", "are"):
        thing, found, rest = told.partition(f" {verb} ")
        if found:
            return f"{verb.capitalize()} {thing} {rest}?"
    return ""


def verb_base(label: str) -> str:
    """The verb without the ending of "it": "belong to" of "belongs to"."""
    verb, _, rest = label.partition(" ")
    return f"{verb.removesuffix('s')} {rest}".rstrip()


def event_questions(says: str, item: str) -> tuple[str, ...]:
    """Give the question for the date of what a sentence tells: "when was … first brewed", "when did … win the cup"."""
    sentence = re.sub(r"\s*\{(?:time|place)\}", "", says)
    subject, _, told = sentence.partition("{item} ")
    if "[is|was]" in says:
        thing = sentence.partition(" [is|was]")[0].replace("{item}", item)
        return (f"How long was {thing}{sentence.partition('[is|was]')[2]}?",)
    if subject:  # "the roof of {item} was replaced"
        verb = told.partition(" ")[0]
        done = told.partition(" ")[2]
        return (f"When {verb} {subject}{item} {done}?".replace(" ?", "?"),) if verb in {"was", "were"} else ()
    verb, _, rest = told.partition(" ")
    if verb in {"was", "were"}:
        return (f"When {verb} {item} {rest}?".replace(" ?", "?"),)
    return (f"When did {item} {base(told)}?",)


def name_question(item: str, year: int | None) -> str:
    """Give the question for the name that something had in a year, or has."""
    return f"What was {item} called in {year}?" if year is not None else f"What is {item} called?"


def questions(
    label: str, item: str, *, is_person: bool, is_past: bool = False, year: int | None = None
) -> tuple[str, ...]:
    """Give questions that may ask for a value, the most natural first; `is_past` if it is no more."""
    name = label.lower()
    when = "" if year is None else f" in {year}"
    done, _, by = name.rpartition(" ")
    if by == "by" and done:
        by_whom = f"By whom was {item} {done}?"
        return (f"Who {done} {item}?", by_whom) if done.endswith("ed") or done in _SAME_PAST else (by_whom,)
    if is_verb(label):
        return (f"What does {item} {verb_base(label)}?",)
    if by in heading_words.PREPOSITIONS and done and heading_words.is_participle(done.split()[0]):
        return tuple(f"{who} was {item} {label}?" for who in ("What", "Where", "Who"))
    is_several = heading_words.is_plural(label)
    verb = ("were" if is_several else "was") if is_past else ("are" if is_several else "is")
    what = f"{'Who' if is_person else 'What'} {verb}"
    return (f"{what} the {label} of {item}{when}?", f"{what} {possessive(item)} {label}{when}?")


def year_questions(label: str, year: str, *, is_person: bool) -> tuple[str, ...]:
    """Give the questions for a value of what is called by a year: "who was president in 2012"."""
    name = label.lower()
    verb = "were" if heading_words.is_plural(name) else "was"
    what = f"Who {verb} {name} in {year}?" if is_person else f"What {verb} the {name} in {year}?"
    is_count = heading_words.is_plural(name) and not is_person
    return (f"How many {name} were there in {year}?", what) if is_count else (what,)


def count_questions(says: str, item: str, unit: str) -> tuple[str, ...]:
    """Give the question that a sentence with a figure answers: "how many people does … sleep"; none for a measure."""
    told = _COUNTED.fullmatch(says)
    if told is None:
        return ()
    verb, more = told["verb"], told["more"].strip()
    if verb == "[has|had]":
        return (f"How many {unit} does {item} have?",)
    if verb.startswith("was "):
        return (f"How many {unit} was {item} {verb.removeprefix('was ')}?",)
    is_now = is_verb(verb)
    asked = verb_base(verb) if is_now else base(verb)
    return (f"How many {unit} {'does' if is_now else 'did'} {item} {asked}{' ' if more else ''}{more}?",)


_COUNTED = re.compile(r"\{item\} (?P<verb>\[has\|had\]|(?:was )?\w+) \{value\} \{unit\}(?P<more>.*)")


def possessive(name: str) -> str:
    """Give a name with its ending before what belongs to it."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"
