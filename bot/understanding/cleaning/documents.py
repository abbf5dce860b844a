"""Papers that are dated by the name on them: "sheet headed BKM: earliest possible year?" asks when the name began.

Who is behind a name with which a letter is signed is asked as what that name is.
"""

from __future__ import annotations

from bot.language import documents as words
from bot.language import grammar
from bot.language.inflection import key
from bot.language.question_words import WH
from bot.model import Sentence, TagKind, TimeRelation, ValueType
from bot.records import replace
from bot.understanding.cleaning.normalise import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Statement, Token

_MOST_WORDS = 40
"""Words of such a message."""


def may_ask(said: Sequence[str]) -> bool:
    """Whether a message of these words, in which a paper is named, may ask about it."""
    if len(said) > _MOST_WORDS:
        return False
    return not words.HINTS.isdisjoint(said) or said[-1] in _POINTING


_POINTING = frozenset({"that", "it", "this", "they"})


def prepare() -> None:
    """Compile every pattern."""
    for form in (*(form for form, _ in (*words.ASKED, *words.WHICH)), words.WHO):
        compiled(form)


def asked_of_name(found: tuple[Sentence, ...], facts: FactBase) -> tuple[Sentence, ...]:
    """The sentences as a question about the name on a paper; as they are, where that is not what they ask."""
    tokens = [t for s in found for t in s.tokens]
    said = " ".join([t.text for t in tokens])
    for form, asked in words.ASKED:
        if (match := compiled(form).search(said)) is not None:
            names = _names(tokens[: said[: match.start()].count(" ")], facts, is_dated=True)
            return (_question(names[0], asked),) if len(names) == 1 else found
    for form, asked in words.WHICH:
        if (match := compiled(form).search(said)) is not None:
            names = _names(tokens[: said[: match.start()].count(" ")], facts, is_dated=True)
            return (_which(names, asked),) if len(names) == _TWO else found
    if (match := compiled(words.WHO).search(said)) is not None:
        lead = tokens[: said[: match.start()].count(" ")]
        names = _names(lead, facts, is_dated=False)
        first = lead.index(names[0][0]) if len(names) == 1 else 0
        if first and not words.BEARING.isdisjoint([t.text for t in lead[max(first - 2, 0) : first]]):
            return (_question((), words.WHAT_IS, names[0]),)
    return found


_TWO = 2


def _which(names: Sequence[Sequence[Token]], asked: str) -> Sentence:
    """What is asked of two names: "which is older, A or B"."""
    first, second = names
    joint = replace(second[0], text=words.JOINT, key=words.JOINT, said=words.JOINT, is_capital=False)
    return _question((), asked, (*first, joint, *second))


def _question(name: Sequence[Token], asked: str, behind: Sequence[Token] = ()) -> Sentence:
    """What is asked of a name."""
    last = (*name, *behind)[-1]
    said = [replace(last, text=w, key=key(w), said=w, is_capital=False) for w in asked.split()]
    return Sentence(tuple(replace(t, has_comma=False) for t in (*name, *said, *behind)), "?")


def _names(lead: Sequence[Token], facts: FactBase, *, is_dated: bool) -> list[tuple[Token, ...]]:
    """The words of each name that is told of before the question, if nothing else is asked or dated there."""
    texts = [t.text for t in lead]
    plain = " ".join(texts)
    for no_date in words.UNDATED:
        plain = plain.replace(no_date, "")
    said = plain.split()
    if not WH.isdisjoint(said) or any(map(str.isdigit, plain)) or not words.UNLIKE.isdisjoint(said):
        return []
    spans: dict[tuple[int, int], None] = {}
    for start, end, senses in facts.phrases([t.key for t in lead]):
        named = [facts.statement(s.target) for s in senses if s.kind is TagKind.VALUE]
        if any(_is_borne(s, lead[start], facts, is_dated=is_dated) for s in named):
            spans[start - (start > 0 and texts[start - 1] in grammar.ARTICLES), end] = None
    wide = [(a, b) for a, b in spans if not any((a, b) != x and x[0] <= a and b <= x[1] for x in spans)]
    return [tuple(lead[a:b]) for a, b in wide]


def _is_borne(s: Statement, first: Token, facts: FactBase, *, is_dated: bool) -> bool:
    """Whether a value is what something is called, written as a name; and was at a time, if it is to date something."""
    p = facts.properties[s.property]
    if not first.is_capital and first.text != s.short.lower():
        return False
    is_name = p.type is ValueType.NAME
    return is_name and p.time is TimeRelation.DURING if is_dated else is_name or "who" in p.asks
