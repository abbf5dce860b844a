"""The ways in which a sentence may have been meant to be spelt.

What is an unknown word, and what it may have been meant to be, `spelling` says word by word.
"""

from __future__ import annotations

from itertools import islice, product

from bot.language.inflection import is_past, key
from bot.later import later
from bot.records import replace
from bot.understanding.cleaning import slips

with later:
    from bot.understanding.cleaning import short_slips

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.model import Sentence, Token
    from bot.understanding.cleaning.spelling import Speller

_MOST_SPELLINGS = 12
"""Ways to correct one clause that are looked at."""


def mended(sentence: Sentence, speller: Speller) -> Sentence:
    """The sentence with every word corrected for which there is just one proposal."""
    meant = slips.with_verb(slips.with_meant(slips.with_acronyms(sentence.tokens, speller)), speller)
    if _are_known(meant, speller):
        return sentence if meant is sentence.tokens else replace(sentence, tokens=meant)
    has_capitals = is_shouted(meant)
    tokens: list[Token] = []
    for token in short_slips.with_grammar(slips.with_blanks(meant, speller), speller):
        proposals = _proposals(token, speller, is_shouted=has_capitals)
        tokens += (
            _respelt(token, proposals[0], is_sure=speller.is_sure(token.text)) if len(proposals) == 1 else (token,)
        )
    return replace(sentence, tokens=tuple(tokens))


def respellings(tokens: tuple[Token, ...], speller: Speller) -> Iterator[tuple[Token, ...]]:
    """The clause with every unknown word as it stands or corrected, a bounded number of ways."""
    if _are_known(tokens, speller):
        yield tokens
        return
    options: list[tuple[tuple[Token, ...], ...]] = []
    ways = 1
    has_capitals = is_shouted(tokens)
    for token in tokens:
        proposals = _proposals(token, speller, is_shouted=has_capitals)
        if ways * max(len(proposals), 1) > _MOST_SPELLINGS:
            proposals = proposals[:1]
        ways *= max(len(proposals), 1)
        as_typed = () if proposals else ((token,),)
        is_sure = len(proposals) <= 1 and speller.is_sure(token.text)
        options.append((*as_typed, *[_respelt(token, p, is_sure=is_sure) for p in proposals]))
    for chosen in product(*options):
        yield tuple(t for part in chosen for t in part)


def harder(tokens: tuple[Token, ...], speller: Speller) -> Iterator[tuple[Token, ...]]:
    """The clause with slips that are not so easy: "in the first *plase*" has no "please" in it."""
    options = [(t, *_harder(t, speller)) for t in tokens]
    if all(len(words) == 1 for words in options):
        return
    yield from islice(product(*options), 1, _MOST_SPELLINGS)


def _harder(token: Token, speller: Speller) -> Iterator[Token]:
    typed = token.said.lower()
    if typed != token.text:
        yield from (replace(token, text=w, key=key(w), is_sure=False) for w in speller.harder(typed))


def is_shouted(tokens: Sequence[Token]) -> bool:
    """Whether most words are in capitals, so that capitals say nothing."""
    words = [t.said for t in tokens if len(t.said) > 1 and not t.said.isdigit()]
    return sum(w[1:].isupper() or w[:-1].isupper() for w in words) * 3 > len(words) * 2


def _are_known(tokens: Sequence[Token], speller: Speller) -> bool:
    """Whether nothing can be misspelt, as in most messages."""
    return speller.are_known([t.text for t in tokens])


def _proposals(token: Token, speller: Speller, *, is_shouted: bool) -> tuple[str, ...]:
    """What an unknown token may have been meant to be."""
    if speller.is_known(token.text):
        return ()
    if meant := speller.mixed(token.said):
        return (meant,)
    found = speller.propose(token.text, is_acronym=token.said.isupper() and not is_shouted)
    is_name = token.is_capital and token.start > 0 and not is_shouted  # "what was *Acme* called" is no "came"
    return tuple(word for word in found if not is_past(word)) if is_name else found


def _respelt(token: Token, proposal: str, *, is_sure: bool) -> tuple[Token, ...]:
    """The token as the corrected word or words."""
    return tuple(replace(token, text=word, key=key(word), is_sure=is_sure) for word in proposal.split())
