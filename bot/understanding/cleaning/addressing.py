"""Words by which somebody is addressed, and particles of politeness: told from others by where they stand.

"How many is that, *love*?" and "how many members *po*?" ask no more than without them; "does it love its members?" and
"when was Po founded?" do. A word that the pack knows is never taken out.
"""

from __future__ import annotations

from bot.language import addresses, grammar
from bot.language.question_words import WH
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Sentence, Token

SAID = addresses.ENDEARMENTS | addresses.PARTICLES
"""Such words: a sentence without any has nothing to take out."""


def without(sentence: Sentence, facts: FactBase) -> Sentence:
    """The sentence without what only addresses somebody; whole if it is nothing else."""
    tokens = sentence.tokens
    idle = {n for n, t in enumerate(tokens) if t.text in SAID and _is_idle(tokens, n) and not facts.phrases([t.key])}
    idle |= {n - 1 for n in idle if n and tokens[n - 1].text == "my"}
    if not idle or len(idle) == len(tokens):
        return sentence
    kept: list[Token] = []
    for n, token in enumerate(tokens):
        if n not in idle:
            opens = bool(kept) and n - 1 in idle and token.has_comma
            kept.append(replace(token, has_comma=opens) if n - 1 in idle else token)
    return replace(sentence, tokens=tuple(kept))


def _is_idle(tokens: Sequence[Token], n: int) -> bool:
    """Whether a word that may address somebody does."""
    is_end = n + 1 == len(tokens) or tokens[n + 1].has_comma
    if tokens[n].text in addresses.PARTICLES:
        is_end = is_end or (n + 2 == len(tokens) and tokens[n + 1].text in addresses.PARTICLES)
        return not tokens[n].is_capital and (n > 0 or _is_before_question(tokens)) and (is_end or _is_amid(tokens, n))
    start = n - (n > 0 and tokens[n - 1].text == "my")
    is_apart = start == 0 or tokens[start].has_comma or tokens[start - 1].text in addresses.BEFORE_PARTICLE
    return is_end and ((is_apart and not _is_verb(tokens, start)) or _is_behind_it(tokens, n))


def _is_before_question(tokens: Sequence[Token]) -> bool:
    """Whether a question begins right behind the first word: "*po* who works there"."""
    return len(tokens) > 1 and tokens[1].text in WH | grammar.INVERTING


def _is_amid(tokens: Sequence[Token], n: int) -> bool:
    """Whether a particle stands right behind a word of courtesy or a pronoun, or before what is joined."""
    return n == 0 or tokens[n - 1].text in addresses.BEFORE_PARTICLE or tokens[n + 1].text in {"and", "or", "but"}


def _is_verb(tokens: Sequence[Token], start: int) -> bool:
    """Whether a word behind a pronoun without a comma may be what is done: "does it *love*"."""
    is_apart = start == 0 or tokens[start].has_comma
    return not is_apart and tokens[start - 1].text in grammar.PRONOUNS | grammar.SUBJECTS


def _is_behind_it(tokens: Sequence[Token], n: int) -> bool:
    """Whether a word stands behind what "be" is said of, where it is no complement: "what year was that *love*"."""
    *before, be, pointed = ["", "", *[t.text for t in tokens[:n]]]
    return pointed in grammar.THAT and be in grammar.FINITE_BE and not WH.isdisjoint(before[:-1])
