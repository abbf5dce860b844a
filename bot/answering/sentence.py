"""One statement as a sentence: the property's template filled, in the tense that fits.

Templates are data. Only the named variables are put in, once; what they hold is never read as a template.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.answering import holding
from bot.codes import Code
from bot.language import calendar, inflection, numbers, replies, truths
from bot.later import later
from bot.model import TimeRelation, ValueType
from bot.records import dataclass, field

with later:
    import decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.facts.base import FactBase
    from bot.model import Property, Statement

_PART = re.compile(r"\{(\w+)\}|\[([^|\]]*)\|([^\]]*)\]")
_LOOSE_MARKS = (" .", " ,", " ;", " :", " )")


def fill(template: str, **values: str) -> str:
    """The template with its variables put in, in the present tense where it has a choice.

    A variable with a capital ("{When}") begins with one. Double blanks that an empty variable leaves are closed.
    """
    return fill_in_tense(template, values, Tense.PRESENT)


class Tense(Code):
    """Which of its words a template says where it has a choice ("[is|was]")."""

    PRESENT = "present"
    PAST = "past"
    PERFECT = "perfect"
    """What began and goes on: "has been"."""


def fill_in_tense(template: str, values: Mapping[str, str], tense: Tense) -> str:
    """The template with its variables put in and its alternations decided.

    An article that a label brings along is not said twice: "the {item}" of "the Authority" is "the Authority".
    """
    said = []
    for part in _parsed(template):
        if not part.name:
            said.append(part.said[tense])
        else:
            said.append(capital(values[part.name]) if part.is_capital else values[part.name])
    return _tidy("".join(said))


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a template: a variable, or words and what follows them in each tense."""

    name: str = ""
    is_capital: bool = False
    said: Mapping[Tense, str] = field(default_factory=dict)


def _words(words: str, present: str = "", past: str = "") -> _Part:
    perfect = inflection.perfect(present, past)
    tenses = ((Tense.PRESENT, present), (Tense.PAST, past), (Tense.PERFECT, perfect))
    return _Part(said={tense: words + verb for tense, verb in tenses})


@lru_cache(maxsize=1024)
def _parsed(template: str) -> tuple[_Part, ...]:
    parts, end = [], 0
    for match in _PART.finditer(template):
        words = template[end : match.start()]
        name, present, past = match[1] or "", match[2] or "", match[3] or ""
        parts.append(_words(words, present, past))
        if name:
            parts.append(_Part(name.lower(), name[0].isupper()))
        end = match.end()
    parts.append(_words(template[end:]))
    return tuple(parts)


def _tidy(text: str) -> str:
    """The text without what empty variables and labels with articles leave behind: doubled blanks and articles."""
    if "  " in text:
        text = re.sub(r"  +", " ", text)
    if "he the" in text or "he The" in text:
        text = re.sub(r"\b([Tt]he) [Tt]he\b", r"\1", text)
    if any(map(text.__contains__, _LOOSE_MARKS)):
        text = re.sub(r" +([.,;:)])", r"\1", text)
    return text.strip()


def capital(text: str) -> str:
    """The text with a capital first letter, quotes and all."""
    return text[:1].upper() + text[1:]


def value_text(s: Statement, p: Property, facts: FactBase) -> str:
    """The value as people write it: "8,400", "$1.3 billion", "the Kite Room (BKR)"."""
    if p.type is ValueType.ITEM:
        return facts.item(s.value).label
    if s.number is None:
        return f"{s.value} ({s.short})" if s.short and s.short != s.value else s.value
    text = money_text(s.number, p) if p.type is ValueType.MONEY else numbers.write_large(s.number)
    return f"{s.about} {text}" if s.about else text


def number_text(number: int | decimal.Decimal) -> str:
    """A number as a sentence has it: a small whole one in a word, any other in digits."""
    is_small = 0 <= number < len(numbers.SMALL) and number % 1 == 0
    return numbers.SMALL[int(number)] if is_small else numbers.write(decimal.Decimal(number))


def money_text(number: decimal.Decimal, p: Property) -> str:
    """An amount with its sign before it or its unit behind it: "$1.3 billion", "5 crowns"."""
    figure = numbers.write_money(number)
    return f"{p.unit[0]}{figure}" if len(p.unit[0]) == 1 else f"{figure} {p.unit[1]}"


def unit_text(s: Statement, p: Property) -> str:
    """The noun of what is counted, in the number that fits."""
    if p.type is ValueType.MONEY or not p.unit[0]:
        return ""
    return p.unit[0] if s.number == 1 else p.unit[1]


def sentence(
    statements: Sequence[Statement],
    facts: FactBase,
    *,
    is_past: bool = False,
    is_inverse: bool = False,
    is_perfect: bool = False,
) -> str:
    """What the statements say in one sentence without a full stop; several values or items as a list.

    From the value's end it is the property's `inverse`, if it has one. Where "since 1989" is to follow, it is said of
    what has been so.
    """
    first = statements[0]
    p = facts.properties[first.property]
    values = join([value_text(s, p, facts) for s in statements])
    timed = statements if is_happening(p) else (first,)
    time, place = _times(timed) if _is_placed(p) else (_dates(timed), first.place)
    values_of = {
        "item": join([facts.item(s.item).label for s in statements]),
        "value": values,
        "unit": unit_text(first, p),
        "short": first.short,
        "place": place,
        "time": time,
    }
    is_past = is_past or (p.time is TimeRelation.AS_OF and _is_old(first, facts))
    is_past = is_past or (not is_inverse and _is_of_what_is_over(first, facts))
    says = truths.told(p.says, first.value) if len(statements) == 1 else of_several(p, statements)
    tense = Tense.PAST if is_past else Tense.PERFECT if is_perfect else Tense.PRESENT
    return fill_in_tense(p.inverse if is_inverse and p.inverse else says, values_of, tense)


_VERB_OF_VALUE = re.compile(r"(\{value\} )\[([^|\]]*)\|([^\]]*)\]")


def of_several(p: Property, statements: Sequence[Statement]) -> str:
    """The sentence of a property for several values of an item: "the teachers of … are" for "the teacher of … is"."""
    if verb := _VERB_OF_VALUE.match(p.says):
        present, past = inflection.of_several(verb[2]), inflection.of_several(verb[3])
        return f"{verb[1]}[{present}|{past}]{p.says[verb.end() :]}"
    one, several = replies.OF_ONE.format(label=p.label), replies.OF_SEVERAL.format(label=p.plural)
    is_of_one = len({s.item for s in statements}) == 1
    return p.says.replace(one, several) if is_of_one and p.says.startswith(one) else p.says


def period_of(s: Statement) -> str:
    """From when to when it was so, or ""."""
    return calendar.period_text(s.time) if s.time else ""


def is_open(s: Statement) -> bool:
    """Whether it is still so, as far as its source speaks."""
    return s.time is not None and s.time.is_end_open


def is_since(s: Statement) -> bool:
    """Whether it is still so, and from when is known: "since 1989"."""
    return s.time is not None and s.time.is_end_open and s.time.begin is not None


def is_happening(p: Property) -> bool:
    """Whether the sentence of a property only says when it happened, so that one tells of several times."""
    is_told = "{time}" in p.says and ("{place}" not in p.says or _is_placed(p))
    return p.type is ValueType.EVENT and p.time is TimeRelation.ON and is_told


def _is_placed(p: Property) -> bool:
    """Whether the sentence says where right behind when, so that each of several times may have its place there."""
    return "{time} {place}" in p.says


def _dates(statements: Sequence[Statement]) -> str:
    return join([calendar.interval_at(s.time) for s in statements if s.time])


def _times(statements: Sequence[Statement]) -> tuple[str, str]:
    """When, and where at the end if that was the same each time: else each time with its place."""
    if len({s.place for s in statements}) == 1:
        return _dates(statements), statements[0].place
    dated = [f"{calendar.interval_at(s.time)} {s.place}".strip() for s in statements if s.time]
    return join(dated), ""


_OLD = 10
"""Years after which a figure is told as one of the past, if the source speaks of later."""


def _is_of_what_is_over(s: Statement, facts: FactBase) -> bool:
    """Whether it is told without a time of something that is no more, and so was so."""
    until = facts.type_of(s.item).until
    return bool(until) and s.time is None and until != s.property and holding.ending(facts, s.item) is not None


def _is_old(s: Statement, facts: FactBase) -> bool:
    """Whether there is a later figure, or could well be one by the date of the source."""
    if s.time is None:
        return False
    later = (other.time for other in facts.statements(s.item, s.property) if other.time is not None)
    limits = (facts.sources[r.source].as_of for r in s.references)
    return any(s.time.is_before(time) for time in later) or any(
        s.time.latest.year + _OLD <= limit.latest.year for limit in limits if limit is not None
    )


def join(texts: Sequence[str]) -> str:
    """ "a", "a and b", "a, b and c"; with semicolons where the parts hold commas."""
    unique = list(dict.fromkeys(texts))
    if len(unique) < 2:  # noqa: PLR2004 -- a list needs two
        return "".join(unique)
    comma = "; " if any(", " in t for t in unique) else ", "
    return f"{comma.join(unique[:-1])}{';' if comma == '; ' else ''}{replies.AND}{unique[-1]}"
