"""Items that a question describes on the way: "the population of the island that has the tallest lighthouse".

A description that comes to one item is read as that item's name, and the question is read again; so whatever can be
asked of a named item can be asked of a described one. Where it comes to several, the question cannot be answered for
one of them, and it is told which they are.
"""

from __future__ import annotations

from bot.facts.figures import is_dated
from bot.facts.sets import members
from bot.facts.terms import following, in_turn, is_same_of_people, preceding
from bot.language import described, operators
from bot.language.inflection import key
from bot.model import Condition, Rank, Selection, TagKind, TimeRelation, ValueType
from bot.records import dataclass, replace
from bot.understanding.cleaning.normalise import phrase_words
from bot.understanding.describing.words import Words
from bot.understanding.framing.lasting_now import is_of_today

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.model import Property, Statement, Tag, Token
    from bot.understanding.describing.descriptions import Descriptions
    from bot.understanding.tagging.tags import Tags

_MOST_WORDS = 32
"""Words of a clause in which descriptions are looked for."""
_MOST_SPANS = 4
"""Descriptions with one beginning that are tried, the longest first."""


@dataclass(frozen=True, slots=True)
class Hop:
    """A clause in which a name stands for a description."""

    tokens: tuple[Token, ...]
    at: range
    """Where the name stands."""
    item: str
    selection: Selection
    is_unique: bool
    """The description comes to this item alone."""


def hops(tokens: Sequence[Token], tags: Tags, facts: FactBase, descriptions: Descriptions) -> Iterator[Hop]:
    """Every way to put a name for a description, those of the last words first."""
    if len(tokens) > _MOST_WORDS:
        return
    w = Words(tuple(tokens), tags)
    found: list[tuple[range, Selection]] = []
    if descriptions.names_type(tags):
        found += _descriptions(w, descriptions, facts)
    found += _functions(w, facts)
    found += _holders(w, facts)
    for span, selection in (x for x in found if not is_of_today(x[1])):
        m = members(selection, facts)
        if m.items:
            is_unique = m.total == 1 and not m.unsure
            yield _with_name(w, span, m.items[0], selection, facts, is_unique=is_unique)


def _descriptions(w: Words, descriptions: Descriptions, facts: FactBase) -> Iterator[tuple[range, Selection]]:
    """ "the tallest lighthouse", "the island that has a harbour": what begins with an article."""
    n = len(w.tokens)
    types = [t.at[-1] for t in w.tags if t.kind is TagKind.TYPE]
    for start in reversed(range(n)):
        if w.text(start) != "the":
            continue
        ways = 0
        for end in range(n, start + 1, -1):
            if not any(start < t < end for t in types) or ways >= _MOST_SPANS:
                break
            found = [_in_turn(s, w, start, end, facts) for s in dict.fromkeys(descriptions.described(w, start, end))]
            if len(found) == 1 and not _is_whole(w, start, end):
                ways += 1
                yield range(start, end), found[0]


def _in_turn(selection: Selection, w: Words, start: int, end: int, facts: FactBase) -> Selection:
    """The description with "first" or "last" by what is said to happen: "when was the last tower *painted*"."""
    order = selection.order
    outside = [t for t in w.tags if t.kind is TagKind.CUE and not start <= t.at[0] < end]
    events = {t.value for t in outside if is_dated(facts.properties[t.value])}
    events = {name for name in events if selection.type in facts.properties[name].of}
    if order is None or order.word not in {"first", "last"} or len(events) != 1 or order.property in events:
        return selection
    return replace(selection, order=replace(order, property=events.pop()))


def _is_whole(w: Words, start: int, end: int) -> bool:
    """Whether the description is all that there is."""
    return start == 0 and end == len(w.tokens)


def _functions(w: Words, facts: FactBase) -> Iterator[tuple[range, Selection]]:
    """ "the engineer of Gannock Light", "Ada Brook's birthplace", "the capital", "the present mayor"."""
    cues = [(t, facts.properties[t.value]) for t in w.tags if t.kind is TagKind.CUE]
    items = [t for t in w.tags if t.kind is TagKind.ITEM]
    for cue, p in cues:
        if p.type is not ValueType.ITEM:
            continue
        start = cue.at[0]
        for item in items:
            if not facts.statements(item.value, p.id):
                continue
            if _is_possessor(w, item, start):
                yield range(_before(w, item.at[0]), cue.at[-1] + 1), _value_of(p, item.value)
            elif w.text(start - 1) == "the" and _leads_to(w, cue.at[-1] + 1, item.at[0]):
                yield range(start - 1, item.at[-1] + 1), _value_of(p, item.value)
        subject = facts.info.subject
        is_bare = w.text(start - 1) == "the" and w.text(cue.at[-1] + 1) not in described.OF
        if subject and is_bare and facts.statements(subject, p.id):
            yield range(start - 1, cue.at[-1] + 1), _value_of(p, subject)
    for item in items:
        if w.text(item.at[0] - 1) in described.PRESENT and w.text(item.at[0] - 2) == "the":
            for p in _held(item.value, facts):
                held = Condition(p.id, values=(item.value,), is_current=True)
                yield range(item.at[0] - 2, item.at[-1] + 1), Selection("", (held,))


def _holders(w: Words, facts: FactBase) -> Iterator[tuple[range, Selection]]:
    """ "The first reeve", "the predecessor of Ann Lee", "Ann Lee's successor"."""
    for item in (t for t in w.tags if t.kind is TagKind.ITEM):
        first, last = item.at[0], item.at[-1]
        if (ordinal := _ordinal(w.text(first - 1))) and w.text(first - 2) == "the":
            for p in _held(item.value, facts):
                stated = [s for s in facts.statements(property=p.id, value=item.value) if s.rank is not Rank.DEPRECATED]
                yield from _only(range(first - 2, last + 1), _surely_in_turn(stated, ordinal), p)
        for n, side in _sides(w, item):
            span = range(_before(w, min(n, first)), max(n, last) + 1)
            yield from _neighbour(span, item.value, side, facts)


def _ordinal(word: str) -> int:
    """Which of several a word asks for: 1, 2, … or -1 for the last; else 0."""
    return -1 if word in {"last", "latest"} else operators.ORDINALS.get(word, 0)


def _sides(w: Words, item: Tag) -> Iterator[tuple[int, str]]:
    """Where the one after the item, or the one before it, is spoken of."""
    after = item.at[-1] + 1
    if w.text(after) in operators.NEIGHBOURS and _is_possessor(w, item, after):
        yield after, operators.NEIGHBOURS[w.text(after)]
    before = item.at[0] - 1
    before -= w.text(before) == "the"
    if w.text(before) in {"of", "to"} and w.text(before - 1) in operators.NEIGHBOURS:
        yield before - 1, operators.NEIGHBOURS[w.text(before - 1)]


def _neighbour(span: range, item: str, side: str, facts: FactBase) -> Iterator[tuple[range, Selection]]:
    """Who had what the item had next after it, or before."""
    for p in (p for p in facts.properties.values() if _lasts(p)):
        found: list[Statement] = []
        for term in facts.statements(item, p.id):
            others = [s for s in facts.statements(property=p.id, value=term.value) if s.item != item]
            found += following(term, others) if side == "next" else preceding(term, others)
        yield from _only(span, found, p)


def _only(span: range, found: list[Statement], p: Property) -> Iterator[tuple[range, Selection]]:
    """The one item of these statements, with what it had."""
    if len({s.item for s in found}) == 1:
        held = Condition(p.id, values=tuple(dict.fromkeys(s.value for s in found)))
        yield span, Selection("", (held,), items=(found[0].item,))


def _surely_in_turn(stated: list[Statement], ordinal: int) -> list[Statement]:
    """Who had it first, second or last, or nobody where the times do not tell."""
    dated = [s for s in stated if s.time is not None]
    return in_turn(dated, ordinal) if len(dated) == len(stated) and is_same_of_people(dated, ordinal) else []


def _lasts(p: Property) -> bool:
    return p.type is ValueType.ITEM and p.time is TimeRelation.DURING


def _held(item: str, facts: FactBase) -> list[Property]:
    """The properties by which others hold an item for a time: offices."""
    return [p for p in facts.properties.values() if _lasts(p) and facts.statements(property=p.id, value=item)]


def _value_of(p: Property, item: str) -> Selection:
    is_current = p.time is TimeRelation.DURING
    return Selection("", (Condition(p.id, is_inverse=True, values=(item,), is_current=is_current),))


def _is_possessor(w: Words, item: Tag, start: int) -> bool:
    """Whether the item is named in the genitive right before a place."""
    said = w.tokens[item.at[-1]].said.lower()
    return item.at[-1] + 1 == start and said.endswith(("'s", "'"))


def _before(w: Words, n: int) -> int:
    """The place with the article before it."""
    return n - 1 if w.text(n - 1) == "the" else n


def _leads_to(w: Words, start: int, end: int) -> bool:
    """Whether only a preposition and an article stand between two places."""
    words = [w.text(n) for n in range(start, end)]
    return bool(words) and words[0] in described.OF and words[1:] in ([], ["the"])


def _with_name(  # noqa: PLR0913 -- what is put, and where
    w: Words, span: range, item: str, selection: Selection, facts: FactBase, *, is_unique: bool
) -> Hop:
    first = w.tokens[span.start]
    words = phrase_words(facts.item(item).label)
    named = tuple(
        replace(first, text=word, key=key(word), said=word, is_capital=True, has_comma=first.has_comma and n == 0)
        for n, word in enumerate(words)
    )
    tokens = (*w.tokens[: span.start], *named, *w.tokens[span.stop :])
    return Hop(tokens, range(span.start, span.start + len(named)), item, selection, is_unique)
