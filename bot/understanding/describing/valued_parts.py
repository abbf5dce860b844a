"""Parts that say a value: "play at Mill Road", "that Tom Smith played for", "are still in service"."""

from __future__ import annotations

from bot.language import described, endings
from bot.language.grammar import ARTICLES, BEFORE_TERMS, DENIALS, FINITE_BE, YES
from bot.language.inflection import key
from bot.model import Condition, TagKind, TimeRelation, ValueType
from bot.records import replace
from bot.understanding.describing.dated_parts import in_turn
from bot.understanding.describing.lasting_parts import lasting
from bot.understanding.describing.truths import is_yes_or_no
from bot.understanding.describing.words import Part

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.model import Property, When
    from bot.understanding.describing.span import Span


def valued(s: Span) -> Iterator[Part]:
    """ "play at Mill Road", "that Tom Smith played for", "have a harbour"."""
    timed = s.when()
    if timed is None:
        return
    when, at = timed
    for p in s.named_or_told():
        if p.is_figure or (when is not None and p.time is TimeRelation.ALWAYS):
            continue
        used = s.words_of(p) | at
        # "the longest is the Ann" does not say how it is called
        is_unnamed = p.type is ValueType.NAME and p.time is TimeRelation.DURING and not (s.cued(p) or s.now(p))
        if s.applies(p) and p.type is not ValueType.EVENT and not is_unnamed:
            yield from _with_values(s, p, used, when)
    for p in s.facts.properties.values():
        if p.type is ValueType.ITEM and (when is None or p.time is not TimeRelation.ALWAYS):
            yield from _from_the_other_end(s, p, at, when)


def attributive(s: Span) -> Iterator[Part]:
    """ "automated", "red", "vegan": what stands before the noun."""
    for p in s.named():
        if p.type is ValueType.EVENT and p.time is TimeRelation.DURING and s.applies(p):
            yield from lasting(s, is_adjective=True)
        elif p.type is ValueType.EVENT and s.applies(p):
            yield from in_turn(s, p, s.words_of(p))
        elif s.applies(p) and s.explains(s.cued(p)) and is_yes_or_no(p, s.facts):
            yield Part((Condition(p.id, values=(YES,)),))
    for p in s.facts.properties.values():
        spots = list(_values_of(s, p)) if s.applies(p) and not p.is_figure else []
        if spots:
            yield from s.joined(Condition(p.id, is_current=True), spots, set())


def _with_values(s: Span, p: Property, used: set[int], when: When | None) -> Iterator[Part]:
    plain = Condition(p.id, when=when, is_current=s.is_current(when), is_negated=bool(s.denials))
    plain = replace(plain, is_over=s.is_over(when))
    if p.time is TimeRelation.ON and when is not None:
        plain = replace(plain, when=when.so_far())
    elif s.explains(used, s.denials) and _is_had(s, p):
        yield Part((_with_what_is_so(s, p, plain),))
    spots = list(_values_of(s, p))
    if any(min(at) < n for _, at in spots for n in s.denials):
        return  # "run on Mac *and not* on Linux" denies the second alone
    if spots and p.type is ValueType.TEXT and not BEFORE_TERMS.isdisjoint(s.texts):
        before = {min(at) - 1 - (s.w.text(min(at) - 1) in ARTICLES) for _, at in spots}
        used |= {n for n in before if n >= s.first and s.w.text(n) in BEFORE_TERMS}  # "*under* the GPL"
    if spots:
        yield from s.joined(replace(plain, is_begun=_is_begun(s, p, spots, when)), spots, used)


def _is_begun(s: Span, p: Property, spots: list[tuple[str, set[int]]], when: When | None) -> bool:
    """Whether the word for a value that lasts says that it came about: "*opened* after 1940", not "was *open*"."""
    if when is None or p.time is not TimeRelation.DURING:
        return False
    words = {s.w.text(n) for _, at in spots for n in at}
    return not words.isdisjoint(endings.BEGINNINGS) or (
        not words.isdisjoint(endings.CLOSINGS) and FINITE_BE.isdisjoint(s.texts)
    )


def _with_what_is_so(s: Span, p: Property, plain: Condition) -> Condition:
    """The condition to have one: of a property that answers yes or no, those who have it are not those told "no"."""
    return replace(plain, values=(YES,)) if is_yes_or_no(p, s.facts) else plain


def _is_had(s: Span, p: Property) -> bool:
    """Whether the part says that they have one, by a word that can only mean this property, or now."""
    if p.type is ValueType.ITEM and p.time is TimeRelation.DURING and endings.STILL & set(s.texts):
        return bool(s.cued(p))
    if s.cued(p) and is_yes_or_no(p, s.facts):
        return True
    if not (described.HAVING | DENIALS) & set(s.texts):
        return False
    label = {key(word) for word in p.label.split()}
    is_label = label <= {s.w.tokens[n].key for n in range(s.first, s.last)}
    return is_label or p.type in {ValueType.PLACE, ValueType.ITEM}


def _values_of(s: Span, p: Property) -> Iterator[tuple[str, set[int]]]:
    if p.type is ValueType.ITEM:
        yield from ((item, at) for item, at in s.items() if s.facts.statements(property=p.id, value=item))
        return
    for t in s.w.inside(s.first, s.last, TagKind.VALUE):
        statement = s.facts.statement(t.value)
        if statement.property == p.id and not s.denials.issuperset(t.at):
            yield statement.value, set(t.at)


def _from_the_other_end(s: Span, p: Property, at: set[int], when: When | None) -> Iterator[Part]:
    if s.type and not any(name == p.id and value == s.type for name, _, value in s.relations):
        return
    cued = s.words_of(p) if s.cued(p) else _placed(s, p)
    if not cued:
        return
    bearers = [(i, spots) for i, spots in s.items() if s.facts.statements(i, p.id)]
    plain = Condition(p.id, is_inverse=True, when=when, is_current=s.is_current(when), is_negated=bool(s.denials))
    plain = replace(plain, is_over=s.is_over(when))
    if bearers:
        yield from s.joined(plain, bearers, cued | at)


def _placed(s: Span, p: Property) -> set[int]:
    """Where a cue stands without its preposition, after "where": "where she was *born*" for "born in"."""
    if "where" not in s.texts[:2]:
        return set()
    keys = [s.w.tokens[n].key for n in range(s.first, s.last)]
    found: set[int] = set()
    for cue in p.cues:
        *words, end = cue.split()
        if end in described.AT_VALUE and len(words) == 1 and key(words[0]) in keys:
            found.add(s.first + keys.index(key(words[0])))
    return found
