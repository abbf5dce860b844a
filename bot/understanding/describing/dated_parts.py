"""Parts that say when something happened: "built before 1900", "founded first", "lit after the other"."""

from __future__ import annotations

from bot.language import degrees, endings, precedence, question_words, renewal
from bot.language.grammar import ARTICLES, PRESENT
from bot.language.question_words import WHAT_OR_WHICH
from bot.language.time_relations import OPENS_AFTER
from bot.model import Condition, Order, TagKind, TimeRelation, ValueType
from bot.records import replace
from bot.understanding.describing.words import Part
from bot.understanding.tagging.dated import happens_itself
from bot.understanding.tagging.times import relate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.model import ItemType, Property, When
    from bot.understanding.describing.span import Span


def dated(s: Span) -> Iterator[Part]:
    """ "built before 1900", "was founded first"."""
    timed = s.when()
    if timed is None:
        return
    when, at = timed
    if when is not None and not s.denials and s.explains(at) and (p := _came_about(s, when)) is not None:
        of_then = _of_its_year(s, when, at)
        yield Part((Condition(p.id, when=of_then.so_far(), than=_same_as(s, at)),))
    if when is None:
        yield from _going_on(s)
        yield from _came_beside(s)
    for p in s.named():
        if p.time is not TimeRelation.ON or not s.applies(p) or p.type is ValueType.ITEM:
            continue
        used = s.words_of(p) | at
        yield from _happened_beside(s, p, used)
        if when is not None and s.explains(used, s.denials) and (s.has_verb(p) or p.type is ValueType.EVENT):
            yield Part((Condition(p.id, when=when.so_far(), is_negated=bool(s.denials), than=_same_as(s, at)),))
        elif when is None:
            yield from in_turn(s, p, used)


def _same_as(s: Span, at: set[int]) -> str:
    """The item in whose year it is asked who else was: "born in the *same* year as *Ann*"."""
    places = sorted(at)
    words = [s.w.text(n) for n in places]
    if "same" not in words or "as" not in words:
        return ""
    told = [n for n in places[words.index("as") + 1 :] if s.w.text(n) not in ARTICLES]
    runs = s.facts.phrases([s.w.tokens[n].key for n in told])
    named = [x.target for a, b, senses in runs if b - a == len(told) for x in senses if x.kind is TagKind.ITEM]
    return next((item for item in named if s.facts.item(item).type == s.type), "")


def _came_about(s: Span, when: When) -> Property | None:
    """By what the items are of a time if no more than the time is said: "the storms after 1900", "books of the 1960s".

    What lasts is in a year as well as of it: only what happens is said to be "in 1953" when it happened then.
    """
    type_ = s.facts.types.get(s.type)
    if type_ is None or not type_.when or type_.is_person:
        return None
    p = s.facts.properties[type_.when]
    is_of_then = when.relation in {"after", "before", "since", "until"} or s.texts[0] in {"of", "from"}
    is_said = is_of_then or happens_itself(type_, s.facts) or _is_called_by(p, type_)
    return p if p.time is TimeRelation.ON and p.type is ValueType.EVENT and is_said else None


def _of_its_year(s: Span, when: When, at: set[int]) -> When:
    """The date itself where no more is said than "from": "versions *from 2015*" are of that year, not since then."""
    date = when.interval.begin if when.interval is not None else None
    is_bare = s.texts[0] == "from" and when.relation == "since" and s.w.text(max(at)) not in OPENS_AFTER
    return relate(date, "at") if is_bare and date is not None else when


def _is_called_by(p: Property, type_: ItemType) -> bool:
    """Whether one of the nouns for such items is also one for what happened to them: a version is a *release*."""
    label = " ".join(word for word in p.label.split() if word not in question_words.DATES)
    return label in type_.nouns


def _going_on(s: Span) -> Iterator[Part]:
    """ "Are still open", "no longer in service": to which of them that has not happened, or has, which ends it.

    That somebody's death is not known is no life.
    """
    is_person = bool(s.type) and s.facts.types[s.type].is_person
    ends = _ends_of(s) if s.type and not is_person and not endings.GOING.isdisjoint(s.texts) else []
    if len(ends) != 1:
        return
    over = next((x for words in endings.OVER if (x := s.run_of(words))), set[int]())
    still = {n for n in range(s.first, s.last) if s.w.text(n) in endings.STILL}
    is_now = over or still or (bool(PRESENT & {t.text for t in s.w.tokens}) and not s.is_past)
    for words in (*endings.GOING_ON, *(endings.DONE_ON if is_now else ())):
        at = s.run_of(words)
        if at and s.explains(at, over, still):
            yield Part((Condition(ends[0].id, is_negated=not over),))


def _ends_of(s: Span) -> list[Property]:
    """What ends such items: what their type says, or what is called so."""
    type_ = s.facts.types[s.type]
    if type_.until:
        return [s.facts.properties[type_.until]]
    dated = [p for p in s.facts.properties.values() if p.time is TimeRelation.ON and s.type in p.of]
    return [p for p in dated if not (endings.ENDS | endings.RETIREMENTS).isdisjoint((p.label, *p.cues))]


def _came_beside(s: Span) -> Iterator[Part]:
    """ "Came after 2.1", "the version before it": after another of them, by the date that they have by their type.

    Of one that came there, or that is only said to be there, the nearest is meant.
    """
    when = s.facts.types[s.type].when if s.type else ""
    p = s.facts.properties[when] if when else None
    came = {n for n in range(s.first, s.last) if s.w.text(n) in precedence.CAME}
    is_of_one = _is_of_one(s)
    if p is None or p.time is not TimeRelation.ON or not (came or is_of_one):
        return
    if s.facts.types[s.type].pronoun != "it":
        return  # who came after somebody was not born after him, but had what he had had
    if any(s.type in types and s.facts.properties[name].time is TimeRelation.DURING for name, *types in s.relations):
        return  # what is there for a time is followed by what takes its place
    near = {n for n in range(s.first, s.last) if s.w.text(n) in renewal.NEAREST}
    for part in _happened_beside(s, p, came | near):
        is_back = part.conditions[0].operator == "<"
        nearest = Order(p.id, is_descending=is_back) if is_of_one or near else None
        yield replace(part, order=nearest)


def _is_of_one(s: Span) -> bool:
    """Whether one of the items is asked for: right behind a noun in the singular, or behind "what"."""
    before = s.w.text(s.first - 1) if s.first else ""
    nouns = {noun.rpartition(" ")[2] for noun in s.facts.types[s.type].nouns} if s.type else set[str]()
    return before in nouns | WHAT_OR_WHICH


def _happened_beside(s: Span, p: Property, used: set[int]) -> Iterator[Part]:
    """ "Lit after Hesk Head": after the same had happened to another of them."""
    for n in range(s.first, s.last):
        sign = degrees.SIDES.get(s.w.text(n), "")
        for item, spots in s.items() if sign else ():
            is_other = s.facts.item(item).type == s.type and min(spots) > n
            if is_other and s.explains(used - spots, {n}, spots):
                yield Part((Condition(p.id, operator=sign, than=item),))


def in_turn(s: Span, p: Property, used: set[int]) -> Iterator[Part]:
    """ "Automated", "founded first": what happened at all, or to which of them first or last."""
    is_origin = bool(s.type) and s.facts.types[s.type].when == p.id
    ages = frozenset() if is_origin else degrees.AGED  # who died *youngest* did not die last
    turns = [n for n in range(s.first, s.last) if s.w.text(n) in (degrees.FIRST | degrees.LATEST) - ages]
    is_so = bool({"is", "are"} & set(s.texts)) and "been" not in s.texts and (is_origin or not s.has_verb(p))
    has_happened = not turns and not is_so and p.type is ValueType.EVENT and s.has_verb(p)
    if has_happened and s.explains(used, s.denials):
        yield Part((Condition(p.id, is_negated=bool(s.denials)),))
    for n in turns:
        most = {n - 1} if s.w.text(n - 1) == "most" and n > s.first else set[int]()
        if s.explains(used, {n}, most):
            yield Part(order=Order(p.id, s.w.text(n) in degrees.LATEST))
