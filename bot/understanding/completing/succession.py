"""Follow-ups to an answer that told who has a value: "and before her?", "who came next?", "how long?".

Next and previous are then those who had the value, not the values of one item.
"""

from __future__ import annotations

from bot.facts import terms
from bot.language import fillers, grammar
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import NOW, Kind, Quantifier, Query, Rank, TagKind, TimeRelation, ValueType
from bot.records import replace
from bot.understanding.completing import beside_told, following
from bot.understanding.framing import claimed, replacing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Context, Statement, Turn
    from bot.understanding.framing.features import Features

_UNSTEPPED = {Focus.NUMBER, Focus.LENGTH, Focus.WHY, Focus.YESNO, Focus.WHEN, Focus.SINCE, Focus.UNTIL}
"""Question words that do not ask for a neighbour."""
_OF_TERM = {
    Focus.WHEN: Kind.PERIOD,
    Focus.SINCE: Kind.BEGAN,
    Focus.UNTIL: Kind.ENDED,
    Focus.LENGTH: Kind.DURATION,
    Focus.WHERE: Kind.PLACE,
}
"""What may be asked of the term that was told."""
_SIDES = (Quantifier.PREVIOUS, Quantifier.NEXT)
_NAMING = {TagKind.ITEM, TagKind.VALUE, TagKind.CUE, TagKind.TYPE, TagKind.TIME, TagKind.ORDINAL, TagKind.OP}
"""Tags that a bare "who was?" has none of."""


def after_holders(f: Features, last: Turn, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """The ways in which a fragment goes on from an answer that told who has a value."""
    named = [v[1:] for v in last.query.values if v.startswith("#")]  # where nobody came next, there is who was before
    told = [facts.statement(id_) for id_ in last.statements or named]
    values = tuple(dict.fromkeys(s.value for s in told)) or last.query.values
    everybody = Query(Kind.HOLDER, "", last.query.property, values=values)
    if is_of_own(f):
        yield from _own_step(f, told)
        return
    if f.has(Op.BETWEEN) and f.focus in _UNSTEPPED:
        return  # "how long between the first and the second" is not asked of the term that was told
    if told and claimed.asks_both_sides(f) and len(told) == 1:
        yield from [(query, ("property", "value")) for query in _both_sides(told[0])]
    if told and (query := _step(f, last.query.property, _other_way(f, last.query, facts) or told, facts)) is not None:
        yield query, ("property", "value")
    if asks_term(f):
        own = _nth_term(f, told, facts)
        yield from [(own, ("property", "value"))] if own is not None else []
        return
    ordinal = int(f.ordinals[0].value) if f.ordinals else -1 if f.has(Op.LAST) else int(f.has(Op.FIRST))
    if ordinal and f.focus not in _UNSTEPPED:
        yield replace(everybody, ordinal=ordinal), ("property",)
    for op, quantifier in ((Op.LONGEST, Quantifier.LONGEST), (Op.SHORTEST, Quantifier.SHORTEST)):
        if f.has(op) and f.focus is not Focus.YESNO:
            yield replace(everybody, quantifier=quantifier), ("property",)
    if _names_other(f, last.query.property):
        return
    when = f.times[0].when if f.times else NOW if f.has(Op.CURRENT) else None
    if when is not None and f.focus in {Focus.NONE, Focus.DESCRIBE, Focus.WHO, Focus.WHAT}:
        yield replace(everybody, when=when), ("question",)
    if beside_told.is_of_beside(f):
        told = beside_told.holder_beside(f, told, facts)  # "how long did *the next one* serve"
    kind = Kind.ENDED if f.focus is Focus.WHEN and f.has(Op.END) else _OF_TERM.get(f.focus)
    if kind is not None and told and not f.times and len({s.item for s in told}) == 1:
        ids = tuple(f"#{s.id}" for s in told)
        yield Query(kind, told[0].item, last.query.property, values=ids), ("property", "value")


def is_of_own(f: Features) -> bool:
    """Whether it is asked what the one who was told was next or before: "what did *he* do later?"."""
    is_doer = not grammar.DOING_PERSON.isdisjoint(f.words) and f.focus in {Focus.WHAT, Focus.WHERE}
    return is_doer and f.has(Op.NEXT) != f.has(Op.PREVIOUS)


def _own_step(f: Features, told: list[Statement]) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """What the one who was told had next or before; it is not told where that was."""
    if f.focus is Focus.WHAT and len(told) == 1 and not f.times and not _names_other(f, told[0].property):
        kind = Kind.NEXT if f.has(Op.NEXT) else Kind.PREVIOUS
        yield Query(kind, told[0].item, told[0].property, values=(f"#{told[0].id}",)), ("property", "value")


def _names_other(f: Features, name: str) -> bool:
    """Whether a whole question names another property by a word of its own: "how long did she *live*"."""
    edges = {t.at for op in (Op.BEGIN, Op.END, Op.USE) for t in f.ops.get(op, ())}
    opening = sorted(f.focus_at)[:2]  # "how long", but not the rest of "how long does it take"
    cues = {t.at for t in f.of[TagKind.CUE] if not set(opening).issuperset(t.at) and t.at not in edges}
    own = {t.at for t in (*f.of[TagKind.CUE], *f.of[TagKind.WORD]) if t.is_of(name)}
    content = {at for at in cues - own if any(f.tokens[n].text not in grammar.FUNCTION_WORDS for n in at)}
    return f.has_verb and bool(content)


def _other_way(f: Features, query: Query, facts: FactBase) -> list[Statement]:
    """The one whose neighbour on one side was told, where that on the other is asked for: "and after?"."""
    turned = {Quantifier.PREVIOUS: f.has(Op.NEXT), Quantifier.NEXT: f.has(Op.PREVIOUS)}.get(query.quantifier, False)
    named = [facts.statement(v[1:]) for v in query.values if v.startswith("#")]
    held = facts.statements(query.subject, query.property) if query.subject and not named else ()
    named += [s for s in held if s.value in query.values and s.rank is not Rank.DEPRECATED]
    return named if turned and following.is_turning(f, query) else []


def of_holders(last: Turn, context: Context) -> Turn | None:
    """The turn as one about who had a value, if it was about the term of one who had it."""
    is_told = any(t.query.kind is Kind.HOLDER and set(last.statements) & set(t.statements) for t in context.turns)
    if last.query.kind not in _OF_TERM.values() or not is_told:
        return None
    return replace(last, query=Query(Kind.HOLDER, "", last.query.property))


def of_chosen(last: Turn, facts: FactBase) -> Turn | None:
    """The turn as one about who had a value, if it told one described item by what it had for a time."""
    told = [facts.statement(id_) for id_ in last.statements]
    is_one = len(last.items) == len(told) == 1 and last.items[0] == told[0].item
    if not is_one or last.query.kind is not Kind.WHICH or not _lasts_between_items(told[0], facts):
        return None
    return replace(last, query=Query(Kind.HOLDER, "", told[0].property, values=(told[0].value,)))


def after_item(f: Features, last: Turn, facts: FactBase) -> list[Query]:
    """The questions for who came next after the one that was spoken of, or before: "and before her?"."""
    told = [facts.statement(id_) for id_ in last.statements]
    told = [s for s in told if _lasts_between_items(s, facts)]
    if len(told) != 1 or is_of_own(f):
        return []
    bearer, value = (facts.type_of(id_) for id_ in (told[0].item, told[0].value))
    is_noun = any(t.value == bearer.id for t in f.of[TagKind.TYPE])
    is_person = bearer.is_person and f.focus is Focus.WHO
    is_called = bool({t.text for t in f.tokens} & grammar.PEOPLE_TOLD) and (bearer.is_person or not value.is_person)
    if not (is_noun or is_person or is_called):
        return []
    if claimed.asks_both_sides(f):
        return _both_sides(told[0])
    step = _step(f, told[0].property, told, facts)
    return [step] if step is not None else []


def _both_sides(told: Statement) -> list[Query]:
    """The questions for who came before and who came after."""
    values = (f"#{told.id}",)
    return [Query(Kind.HOLDER, "", told.property, values=values, quantifier=side) for side in _SIDES]


def after_claim(f: Features, last: Turn, facts: FactBase) -> Query | None:
    """ "Who was?" after a question whether somebody had a value at a time, or was one then."""
    query = last.query
    p = facts.properties.get(query.property)
    is_bare = f.focus is Focus.WHO and not any(t.kind in _NAMING for t in f.tags)
    if p is None or not is_bare:
        return None
    if p.type is ValueType.ITEM and query.is_claim and query.values:
        return Query(Kind.HOLDER, "", p.id, values=query.values, when=query.when, is_present=f.is_present)
    is_then = p.type is ValueType.TEXT and "who" in p.asks and query.when is not None and f.is_past
    if not is_then or query.kind not in {Kind.CLAIM, Kind.VALUE}:
        return None
    return replace(query, kind=Kind.VALUE, values=(), excluded=(), is_claim=False, is_denied=False)


def _lasts_between_items(s: Statement, facts: FactBase) -> bool:
    p = facts.properties[s.property]
    return p.type is ValueType.ITEM and p.time is TimeRelation.DURING


def asks_term(f: Features) -> bool:
    """Whether the nth term of the one who was told is asked for: "*her* second term", "and the second *time*?"."""
    is_own = bool(f.of[TagKind.PRONOUN]) and not grammar.TERMS.isdisjoint([t.said.lower() for t in f.tokens])
    return bool(f.ordinals) and (is_own or "time" in f.words) and not f.times and not f.has(Op.NEXT, Op.PREVIOUS)


def _nth_term(f: Features, told: list[Statement], facts: FactBase) -> Query | None:
    """When the one who was told had it for the nth time; None where there were not so many terms."""
    if len({(s.item, s.value) for s in told}) != 1:
        return None
    same = facts.statements(told[0].item, told[0].property, value=told[0].value)
    own = [s for s in same if s.time is not None and s.rank is not Rank.DEPRECATED]
    n = int(f.ordinals[0].value)
    place = n - 1 if n > 0 else n
    if not -len(own) <= place < len(own):
        return None
    kind = _OF_TERM.get(f.focus, Kind.PERIOD)
    return Query(kind, told[0].item, told[0].property, values=(f"#{own[place].id}",))


def _step(f: Features, name: str, told: list[Statement], facts: FactBase) -> Query | None:
    """The question for the next after the last that was told, or for the one before the first."""
    if f.focus in _UNSTEPPED or f.of[TagKind.VALUE] or any(t.value == "shift" for t in f.times):
        return None
    words = {t.text for t in f.tokens}
    is_next = f.has(Op.NEXT) or ("then" in words and words <= fillers.ONLY_THEN)
    if is_next == f.has(Op.PREVIOUS):
        return None
    if (asked := replacing.of_told(f)) is not None:
        is_next = asked is Kind.NEXT  # "who did she follow" asks for the one before her
    anchor = told[-1] if is_next else told[0]
    steps = [t.text for t in f.tokens].count("after" if is_next else "before")
    for _ in range(steps - 1):  # "the one before the one before"
        held = facts.statements(property=name, value=anchor.value)
        others = [s for s in held if s.item != anchor.item and s.rank is not Rank.DEPRECATED]
        found = terms.following(anchor, others) if is_next else terms.preceding(anchor, others)
        if len(found) != 1:
            return None
        anchor = found[0]
    return Query(
        Kind.HOLDER, "", name, values=(f"#{anchor.id}",), quantifier=Quantifier.NEXT if is_next else Quantifier.PREVIOUS
    )
