"""Questions for a value of each of several items: "how tall are the towers", "who built each bridge".

Of a figure or a date all are told in its order; other values are told item by item.
"""

from __future__ import annotations

from bot.facts.figures import is_dated
from bot.language import described, grammar, question_words, rankings
from bot.language.inflection import plural
from bot.model import Kind, Query, TagKind, TimeRelation, ValueType
from bot.records import dataclass, replace
from bot.understanding.completing.again import pool
from bot.understanding.describing.aggregates import kind_of
from bot.understanding.describing.truths import is_yes_or_no
from bot.understanding.describing.words import By

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Property, Selection, Tag, Turn
    from bot.understanding.describing.descriptions import Descriptions
    from bot.understanding.describing.span import Span
    from bot.understanding.describing.words import Words

_PLACES = {ValueType.PLACE, ValueType.ITEM}
"""Values that say where something is: the name of its summit does not."""
_MOST_WORDS = 16
"""Words of a clause that may ask so."""


@dataclass(frozen=True, slots=True)
class Each:
    """A question for a value of each of several items."""

    query: Query
    is_said: bool
    """That each is meant is said, by "each" or by asking for several values."""


def each(w: Words, first: int, last: int, facts: FactBase, descriptions: Descriptions) -> Iterator[Each]:
    """Every reading of a clause as a question for a value of each of the items that it describes."""
    if last - first > _MOST_WORDS or kind_of({t.text for t in w.tokens}) is not None:
        return
    for noun in w.inside(first, last, TagKind.TYPE):
        if noun.value in descriptions.plural_types:
            yield from _of_noun(w, range(first, last), noun, facts, descriptions)


def each_of_them(  # noqa: PLR0913, PLR0917 -- the fragment and what it is held against
    w: Words, first: int, last: int, turn: Turn, facts: FactBase, descriptions: Descriptions
) -> Iterator[Query]:
    """Every reading of a fragment as a question for a value of each that was told: "when were they built?"."""
    told, tokens = several(turn), range(first, last)
    spots = [n for n in tokens if w.text(n) in grammar.SEVERAL_TOLD]
    if told is None or len(spots) != 1 or w.text(spots[0] - 1) == "of":
        return
    if any(w.text(n) == "both" for n in tokens) and len(turn.items) > 2:  # noqa: PLR2004 -- they are more
        return
    whole = descriptions.parts.span(w, first, last, told.type)
    wholly = {n for n in (spots[0] - 1, spots[0] + 1) if n in tokens and w.text(n) in _WHOLLY}
    outside = [n for n in tokens if n not in spots and n not in wholly]
    asked = [p for p in facts.properties.values() if whole.applies(p) and _is_asked(whole, outside, p)]
    asked = asked or _placing(w, outside, told.type, facts)
    for p in asked if not rankings.ASKING.isdisjoint(w.text(n) for n in outside) else ():
        yield _query(p, told)


def several(turn: Turn) -> Selection | None:
    """The items that "they" means after a turn, if it told or described several."""
    told = pool(turn)
    return told if told is not None and (told.conditions or told.items or len(turn.items) > 1) else None


_WHOLLY = rankings.DISTRIBUTIVE | {"both"}
"""Words beside a pronoun by which all of them are meant: "were they *all* lit"."""


def _of_noun(w: Words, places: range, noun: Tag, facts: FactBase, descriptions: Descriptions) -> Iterator[Each]:
    """The readings in which the noun is what the items are called."""
    start = noun.at[0]
    if start > 1 and (w.text(start - 2), w.text(start - 1)) == ("how", "many"):
        return  # "how many storms killed people" asks for their number
    while start > places.start and _is_determiner(w, start - 1):
        start -= 1
    before = {w.text(n) for n in range(start, noun.at[0])}
    if not (w.text(noun.at[-1]).endswith("s") or before & rankings.DISTRIBUTIVE):
        return
    whole = descriptions.parts.span(w, places.start, places.stop, noun.value)
    for end in range(places.stop, noun.at[-1], -1):
        outside = [n for n in places if not start <= n < end]
        if not _may_ask(w, outside, end, noun):
            continue
        asked = [p for p in facts.properties.values() if whole.applies(p) and _is_asked(whole, outside, p)]
        asked = [p for p in asked if not is_yes_or_no(p, facts)] or _placing(w, outside, noun.value, facts)
        found = [x for x in descriptions.selected(w, start, end) if x.order is None] if asked else []
        for p in asked if len(found) == 1 else ():
            nouns = {plural(p.label), p.plural, *map(plural, p.cues)}
            is_said = bool(before & grammar.EACH) or any(w.text(n) in nouns for n in outside)
            yield Each(_query(p, found[0]), is_said)


def _is_determiner(w: Words, n: int) -> bool:
    """Whether a word belongs to the noun after it: "all of the towers"."""
    is_of = w.text(n) == "of" and w.text(n - 1) in rankings.DISTRIBUTIVE
    return is_of or w.text(n) in rankings.DISTRIBUTIVE | {"the"}


def _placing(w: Words, outside: list[int], type_: str, facts: FactBase) -> list[Property]:
    """What says where the items are, if no more than "where are they" is asked."""
    if any(w.text(n) not in described.LINKS | {"where"} for n in outside) or "where" not in {
        w.text(n) for n in outside
    }:
        return []
    told = facts.types[type_].describe
    places = (p for p in facts.properties.values() if p.type in _PLACES and "where" in p.asks)
    found = [p for p in places if not p.of or type_ in p.of]
    return sorted(found, key=lambda p: told.index(p.id) if p.id in told else len(told))[:1]


def _may_ask(w: Words, outside: list[int], end: int, noun: Tag) -> bool:
    """Whether what stands outside of the description may ask for a value: only so are things said with their values."""
    texts = [w.text(n) for n in outside]
    if not rankings.ASKING.isdisjoint(texts) or w.tokens[noun.at[-1]].said.endswith(("'s", "s'")):
        return True
    behind = [w.text(n) for n in outside if n >= end]
    return not behind or (behind[0] in rankings.ADDED and not rankings.RESPECTIVE.isdisjoint(behind))


def _is_asked(s: Span, outside: list[int], p: Property) -> bool:
    """Whether the words outside of the description ask for the property and say nothing else."""
    texts = {s.w.text(n) for n in outside}
    sized = (s.plain(p) if p.is_figure else s.aged(p)) if "how" in texts else set[int]()
    asked = {n for n in outside if n in s.cued(p) | sized | (s.units(p) if p.is_figure else set())}
    used = s.words_of(p) | sized
    is_said = all(n in used or s.w.text(n) in described.LINKS | rankings.ASKING | rankings.BESIDE_EACH for n in outside)
    is_name = all(s.w.text(n) in grammar.NAMES for n in asked)  # "the names of the ships" are asked for to list them
    return bool(asked) and not is_name and is_said and _answers(texts, p, s.facts)


def _answers(texts: set[str], p: Property, facts: FactBase) -> bool:
    """Whether values of the property answer the question word."""
    if is_dated(p) and not p.is_figure:
        is_timed = not texts.isdisjoint(question_words.TIMED) or {"how", "old"} <= texts
        return is_timed and texts.isdisjoint(question_words.UNDATED)
    if p.is_figure:
        return texts.isdisjoint(question_words.UNMEASURED)
    if "how" in texts or "when" in texts or "why" in texts:
        return False
    if "where" in texts:
        return "where" in p.asks
    if texts & question_words.PERSONS:
        return "who" in p.asks or _names_people(p, facts)
    return p.type is not ValueType.EVENT


def _names_people(p: Property, facts: FactBase) -> bool:
    """Whether the values of a property are people."""
    people = {type_.id for type_ in facts.types.values() if type_.is_person}
    values = facts.rows("SELECT DISTINCT value FROM relation WHERE property = ?", p.id)
    return p.type is ValueType.ITEM and any(type_ in people for (type_,) in values)


def _query(p: Property, selection: Selection) -> Query:
    if p.is_figure or (is_dated(p) and p.time is TimeRelation.ON):
        order = By(p.id, is_descending=p.is_figure).order()
        return Query(Kind.RANKED, "", p.id, selection=replace(selection, order=order))
    return Query(Kind.EACH, "", p.id, selection=selection)
