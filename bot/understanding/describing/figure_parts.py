"""Parts that say a figure: "has the most members", "is taller than 30 metres", "costs no lives"."""

from __future__ import annotations

from decimal import Decimal

from bot.language import degrees, endings, grammar, numbers
from bot.model import CHANGING, Condition, Order, TagKind, TimeRelation
from bot.records import replace
from bot.understanding.describing.words import Part
from bot.understanding.tagging import units
from bot.understanding.tagging.times import relate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.model import Property, Tag, When
    from bot.understanding.describing.span import Span


def scalar(s: Span) -> Iterator[Part]:
    """ "has the most members", "is taller than 30 metres"."""
    timed = s.when()
    if timed is None or (s.denials & {s.first} and s.texts[0] != "without"):
        return
    when, at = timed
    yield from _scaled(s, "most", when, at)
    yield from _scaled(s, "more", when, at)
    yield from _measured(s, when, at)
    yield from _counted(s, when, at)


def _scaled(s: Span, degree: str, when: When | None, at: set[int]) -> Iterator[Part]:
    """An adjective in its superlative, or in its comparative with what it is compared with."""
    for form, places in s.w.runs(s.first, s.last):
        if s.w.text(places[0] - 1) == "at" and form in {"most", "least"}:
            continue
        found = [(s.facts.properties[x.property], x.is_more, form) for x in s.scales.of(form, s.type, degree)]
        for p, is_more, word in (*found, *_with_noun(s, degree, form)):
            if when is not None and _is_cue_of(s, p, places):
                continue  # "were first lit after 1850" are several
            if _is_of_growth(s, p):
                continue  # "grew most" ranks by no figure of one date
            if form in degrees.LENGTHS and _lasts(s, p, places[0]):
                continue  # "served longest" is no length in metres
            used = set(places) | at | s.words_of(p)
            if degree == "most":
                said = "" if word in degrees.IN_TURN else word
                yield from _ordered(s, Order(p.id, is_more, word=said, when=when), used)
            else:
                yield from _compared(s, p, ">" if is_more else "<", when, used)


def _lasts(s: Span, p: Property, n: int) -> bool:
    """Whether the word before says that it lasted, by no word for the property: "in service *longest*"."""
    before = next((i for i in range(n - 1, -1, -1) if s.w.text(i) not in grammar.BEFORE_LONGEST), 0)
    return s.w.text(before) in endings.LASTING and before not in s.cued(p)


def _is_of_growth(s: Span, p: Property) -> bool:
    """Whether a figure that changes is said to rise or fall: by how much, no figure of it tells."""
    return p.time in CHANGING and not endings.GROWING.isdisjoint(s.texts)


def _is_cue_of(s: Span, p: Property, places: tuple[int, ...]) -> bool:
    """Whether the words at these places are a part of a cue: the "first" of "first lit"."""
    tags = s.w.inside(s.first, s.last, TagKind.CUE)
    return any(t.value == p.id and set(places) < set(t.at) for t in tags)


def _with_noun(s: Span, degree: str, form: str) -> list[tuple[Property, bool, str]]:
    """What "most" or "higher" is about by the noun beside it: "the most members", "a higher population"."""
    much, little = (degrees.MOST, degrees.FEWEST) if degree == "most" else (degrees.MORE, degrees.FEWER)
    if form not in much | little:
        return []
    return [(p, form in much, "") for p in s.named() if p.is_figure and s.applies(p)]


def _ordered(s: Span, order: Order, used: set[int]) -> Iterator[Part]:
    """ "is the second largest"."""
    tags = s.w.inside(s.first, s.last, TagKind.ORDINAL)
    ordinals = [t for t in tags if not set(t.at) & used][:1]
    place = int(ordinals[0].value) if ordinals else 1
    if not s.denials and s.explains(used, {n for t in ordinals for n in t.at}):
        yield Part(order=replace(order, place=place))


def _compared(s: Span, p: Property, sign: str, when: When | None, used: set[int]) -> Iterator[Part]:
    """ "larger than Tern", "taller than 30 metres"."""
    than = {n for n in range(s.first, s.last) if s.w.text(n) == "than"}
    if len(than) != 1 or s.denials:
        return
    if p.time is TimeRelation.ON and not p.is_figure:
        yield from _dated(s, p, sign, used | than)
    for item, spots in s.items():
        if min(spots) > min(than) and s.explains(used, than, spots):
            yield Part((Condition(p.id, operator=sign, than=item, when=when),))
    for number, spots in _numbers(s, p) if p.is_figure else ():
        if min(spots) > min(than) and s.explains(used, than, spots):
            yield Part((Condition(p.id, operator=sign, number=number, when=when),))


def _dated(s: Span, p: Property, sign: str, used: set[int]) -> Iterator[Part]:
    """ "Older than 1900": before that year."""
    for t in s.w.inside(s.first, s.last, TagKind.TIME):
        date = t.when.interval.begin if t.when is not None and t.when.interval is not None else None
        is_behind = s.w.text(t.at[0] - 1) == "than"
        if date is not None and is_behind and s.explains(used, set(t.at)):
            yield Part((Condition(p.id, when=relate(date, "after" if sign == ">" else "before")),))


def _numbers(s: Span, p: Property) -> Iterator[tuple[Decimal, set[int]]]:
    """The one number of the part, if it has one: the "m" of "4 m" is a unit where the property has it."""
    own = s.units(p)
    found: list[tuple[Decimal, set[int]]] = []
    for t in s.w.inside(s.first, s.last, TagKind.NUMBER):
        at = [n for n in t.at if n not in own]
        number = t.number if len(at) == len(t.at) else numbers.read([s.w.text(n) for n in at])
        if number is not None and units.is_of(t, p.unit) and not _is_time(s, t):
            found.append((number, set(at)))
    years = [t for t in s.w.inside(s.first, s.last, TagKind.TIME) if s.is_figure(t)]
    found += [(Decimal(s.w.text(t.at[-1])), {t.at[-1]}) for t in years]
    if len(found) == 1:
        yield found[0]


def _is_time(s: Span, tag: Tag) -> bool:
    return any(set(tag.at) & set(t.at) for t in s.times)


def _measured(s: Span, when: When | None, at: set[int]) -> Iterator[Part]:
    """ "more than 2,000 inhabitants", "over 30 metres tall", "31 metres high"."""
    sign, compared = _comparison(s)
    for p in _measures(s):
        used = at | s.words_of(p) | s.plain(p)
        denials = s.denials - compared
        for number, spots in _numbers(s, p):
            is_next = not compared or min(spots) in {max(compared) + 1, max(compared) + 2}
            if (
                is_next
                and not _is_joined(s, s.cued(p) | s.units(p), spots)
                and s.explains(used, compared, spots, denials)
            ):
                condition = Condition(p.id, operator=sign, number=number, when=when)
                yield Part((replace(condition, is_negated=bool(denials)),))


def _is_joined(s: Span, named: set[int], spots: set[int]) -> bool:
    """Whether a number is of something else than what is named: "no goals *and* at least 400 games"."""
    between = range(min(named | spots), max(named | spots))
    return any(s.w.text(n) in grammar.CONJUNCTIONS for n in between if n not in spots | named)


def _counted(s: Span, when: When | None, at: set[int]) -> Iterator[Part]:
    """ "cost lives", "without inhabitants": some of what a figure counts, or none."""
    for p in _measures(s):
        nouns = s.units(p)
        if nouns and not units.is_measure(p.unit) and s.explains(s.words_of(p), at, s.denials):
            some = Condition(p.id, operator=">", number=Decimal(0), when=when)
            yield Part((replace(some, is_negated=bool(s.denials)),))


def _comparison(s: Span) -> tuple[str, set[int]]:
    """How the number of the part is compared with, and where that stands; plain equality when nothing says."""
    for words in sorted(degrees.COMPARISONS, key=len, reverse=True):
        for n in range(s.first, s.last - len(words) + 1):
            if tuple(s.w.text(m) for m in range(n, n + len(words))) == words:
                return degrees.COMPARISONS[words], set(range(n, n + len(words)))
    return "=", set()


def _measures(s: Span) -> list[Property]:
    """The measured properties that the part names by a cue, a unit or a plain adjective."""
    figures = [p for p in s.facts.properties.values() if p.is_figure and s.applies(p)]
    return [p for p in figures if s.words_of(p) or s.plain(p) or _is_told_in(s, p)]


def _is_told_in(s: Span, p: Property) -> bool:
    """Whether a figure of the part is in a unit that comes to that of the property: "over two metres"."""
    return any(t.value and units.is_of(t, p.unit) for t in s.w.inside(s.first, s.last, TagKind.NUMBER))
