"""The words of a fragment: those that only one way to go on has a use for, and those that none has."""

from __future__ import annotations

from bot.language import fillers, gaps, grammar, operators, orders
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.later import later
from bot.model import Kind, Quantifier, TagKind
from bot.understanding.framing.persons import nobody_at

with later:
    from bot.understanding.completing import beside_told, exchange, held_against, pairs, refocus, stretches
    from bot.understanding.tagging import letters

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Query, Turn
    from bot.understanding.framing.features import Features


def explained(f: Features, query: Query, last: Turn | None, facts: FactBase) -> set[int]:
    """The places of the words that only this way to go on has a use for."""
    claimed = (*f.numbers, *f.ops.get(Op.SPAN, ())) if query.number is not None else ()
    used = {n for t in (claimed or (f.numbers if f.has(Op.BOTH) else ())) for n in t.at}
    if f.numbers and query.number is not None and query.property:
        used |= held_against.explained(f, facts.properties[query.property])
    if query.kind is Kind.ELAPSED:
        used |= stretches.explained(f)
    if query.kind in {Kind.BEGAN, Kind.ENDED} and "possible" in f.words:  # "latest *possible* year?"
        used |= {n for n, t in enumerate(f.tokens) if t.text == "possible"}
    if query.kind in {Kind.NEXT, Kind.PREVIOUS}:  # "what *word* replaced it?", "the *newer* one"
        used |= {n for n, t in enumerate(f.tokens) if t.text in grammar.WORD_NOUNS | orders.LATER}
    if query.kind is Kind.VALUE and f.focus is Focus.NUMBER and f.has(Op.LAST):
        used |= {n for t in f.ops[Op.LAST] for n in t.at} | {
            n for n, t in enumerate(f.tokens) if t.text in grammar.KNOWN
        }
    if query.kind is Kind.DURATION:
        used |= beside_told.step_at(f)
    if query.quantifier in {Quantifier.STILL, Quantifier.ALWAYS}:
        used |= refocus.still_at(f)
    if query.kind in {Kind.CHANGES, Kind.DIFFERENCE}:
        known = gaps.PLUS if query.kind is Kind.DIFFERENCE else gaps.THOSE_TWO if f.has(Op.BETWEEN) else ()
        used |= {n for n, t in enumerate(f.tokens) if t.text in known}
    if query.kind is Kind.ORDINAL:
        used |= pairs.explained(f)
    if query.ordinal:  # "how long did the *middle* one last"
        used |= {n for n, t in enumerate(f.tokens) if t.text == "middle"}
    if query.kind is Kind.HOLDER and last is not None:
        used |= {n for t in f.of[TagKind.ITEM] if t.value in last.query.values for n in t.at}
    if query.kind is Kind.EXPAND and last is not None:
        used |= letters.places(f.tokens, [facts.statement(id_) for id_ in last.statements])
    return used


_BESIDE = grammar.FUNCTION_WORDS | grammar.VAGUE_NOUNS | operators.OTHERS | {"case"}
"""Words that belong to no property: "is that still the *case*"."""
_USABLE = {
    *(TagKind.TIME, TagKind.FILLER, TagKind.PRONOUN, TagKind.OP, TagKind.ORDINAL, TagKind.TYPE, TagKind.VALUE),
    TagKind.FOCUS,
}
"""Tags that some continuation may use."""
_NAMING = {*_USABLE, TagKind.CUE, TagKind.ITEM, TagKind.EXCLUDE, TagKind.NUMBER}
"""What says more of a word than that it may stand beside one for a property."""


def unexplained(f: Features, facts: FactBase) -> list[int]:
    """What of a fragment no continuation could use."""
    used = {n for n, t in enumerate(f.tokens) if t.text in grammar.EMPTY} | set(f.focus_at)
    used |= {n for t in f.tags if t.kind in _USABLE for n in t.at}
    if exchange.is_denied(f):
        used |= {n for n, t in enumerate(f.tokens) if t.text == "not"}
    cues = {n for t in f.tags if t.kind in {TagKind.CUE, TagKind.WORD} for n in t.at}
    amounts = {n for op in (Op.SPAN, Op.OFTEN) for t in f.ops.get(op, ()) for n in t.at}
    others = {n for op, tags in f.ops.items() if op is not Op.SUM for t in tags for n in t.at}
    amounts |= {n for t in f.ops.get(Op.SUM, ()) for n in t.at} - others  # "and 2020 *together*"
    used = (
        (used | cues)
        - nobody_at(f, facts)
        - amounts
        - _placed_at(f)
        - _rounded_at(f)
        - {n for n in f.meant_at if f.tokens[n].text in grammar.OWN}
    )
    used |= exchange.series_at(f)
    return [n for n in range(len(f.tokens)) if n not in used]


def _placed_at(f: Features) -> set[int]:
    """Where it is asked who is somewhere, which is no question for what was told: "who is *on* it"."""
    told = {t.at[0] for t in f.of[TagKind.PRONOUN]} if f.focus is Focus.WHO else set()
    before = {n - 1 for n in told if n > 1 and f.tokens[n - 1].text in grammar.BEFORE_PLACE}
    return {n for n in before if f.tokens[n - 1].text in grammar.COPULAS}


def _rounded_at(f: Features) -> set[int]:
    """The word for who made a figure that was told: "*estimated* by whom", "who *estimated* it"."""
    return {n for n, t in enumerate(f.tokens) if f.focus is Focus.WHO and t.text in fillers.APPROXIMATIONS}


def only_words(f: Features) -> dict[int, set[str]]:
    """The words of which only some properties have a use, as what may stand beside a word for them."""
    known = {n for t in f.tags if t.kind in _NAMING for n in t.at}
    known |= f.plain_at | {n for n, t in enumerate(f.tokens) if t.text in _BESIDE}
    found: dict[int, set[str]] = {}
    for t in f.of[TagKind.WORD]:
        for n in t.at:
            if n not in known:
                found.setdefault(n, set()).update(t.properties)
    return found
