"""What was written, as it is meant: a message before its spelling is mended, and its digits after that."""

from __future__ import annotations

from bot.language import grammar
from bot.language.documents import PAPERS
from bot.language.elder import COMPARING
from bot.later import later
from bot.understanding.cleaning import normalise

with later:
    from bot.understanding.cleaning import (
        addressing,
        arrows,
        chat_digits,
        documents,
        elder,
        feelings,
        gapped,
        nationalities,
        numbered_rows,
        numbering,
        short_years,
        vague_nouns,
        which_wording,
    )
    from bot.understanding.completing import length_claimed, of_compared, other_day
    from bot.understanding.tagging import letters, name_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Context, Sentence


def meant(text: str, context: Context, facts: FactBase) -> str:
    """The text with names for the gaps in it, words for arrows, and what there is for what "we" have."""
    if " we " in text and not facts.info.subject:
        text = normalise.of_ours(text)
    if any(map(text.__contains__, normalise.GAPS)):
        text = gapped.filled(text, facts)
    if any([noun in text for noun in normalise.ACRONYMS]):
        text = letters.with_acronym(text, facts)
    if context.turns and normalise.OF_WORD in text:
        text = name_words.asked_again(text, context, facts)
    if context.turns:
        text = of_compared.named(text, context, facts)
        text = other_day.asked(text, context, facts)
        text = length_claimed.asked(text, context, facts)
    if text[:1] in normalise.QUOTES:
        text = name_words.as_word(text, facts)
    if which_wording.CHOICE in text and any(map(text.__contains__, normalise.QUOTES)):
        text = which_wording.chosen(text, facts)
    return arrows.asked(text, context) if any(map(text.__contains__, normalise.ARROWS)) else text


def undressed(typed: tuple[Sentence, ...], text: str, facts: FactBase) -> tuple[Sentence, ...]:
    """The sentences without the numbers of a list, words to whom one speaks, and nouns that lean on a name."""
    if numbering.may_number(typed):
        typed = numbering.without(typed, text, facts)
    words = words_of(typed)
    if not addressing.SAID.isdisjoint(words):
        typed = tuple([addressing.without(s, facts) for s in typed])
        words = words_of(typed)
    if not nationalities.SAID.isdisjoint(words):
        typed = tuple([nationalities.as_known(s, facts) for s in typed])
    if not feelings.FELT.isdisjoint(words):
        typed = tuple([feelings.without(s, facts) for s in typed])
    if not grammar.VAGUE_BEHIND_NAMES.isdisjoint(words):
        typed = tuple([vague_nouns.without(s, facts) for s in typed])
        words = words_of(typed)
    may_ask = not PAPERS.isdisjoint(words) and documents.may_ask(words)
    return documents.asked_of_name(typed, facts) if may_ask else typed


def in_full(said: tuple[Sentence, ...], facts: FactBase, now: dt.date, context: Context) -> tuple[Sentence, ...]:
    """The sentences with words for digits that are typed for them, and with years of two digits in full."""
    numbers = [t.text for s in said for t in s.tokens if t.text[-1].isdigit()]
    if any([len(number) == 1 for number in numbers]):
        said = tuple([chat_digits.with_words(s, facts) for s in said])
    if len(numbers) > 1:
        said = tuple([numbered_rows.with_nouns(s, facts) for s in said])
    if any([len(number) == 2 or number[0] == "'" for number in numbers]):  # noqa: PLR2004 -- digits of a short year
        said = short_years.with_years(said, facts, now, context)
    return said if COMPARING.isdisjoint(words_of(said)) else elder.asked(said, facts, now)


def words_of(found: Sequence[Sentence]) -> tuple[str, ...]:
    """The words of a message."""
    return tuple([t.text for s in found for t in s.tokens])
