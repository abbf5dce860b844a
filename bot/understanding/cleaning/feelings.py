"""What a speaker feels about a thing, beside the noun for it: "when was *the dratted* pier built", "*poor old* Ann".

Such a word is taken out only where it cannot tell which of several is meant: between a determiner and something that
the pack knows by name or can be asked for. "The famous lighthouse" may be one of several, and keeps its adjective.
"""

from __future__ import annotations

from bot.language import feelings, grammar
from bot.language.inflection import key
from bot.model import TagKind
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Sentence, Token

FELT = feelings.ALL | {feelings.POOR} | feelings.OLD
"""Words of which a sentence has one that may tell what is felt."""
_OWN = frozenset({TagKind.ITEM, TagKind.VALUE, TagKind.CUE, TagKind.TYPE})
_NAMES = frozenset({TagKind.ITEM, TagKind.VALUE})
_PEOPLE = "people"


def without(sentence: Sentence, facts: FactBase) -> Sentence:
    """The sentence without such words, and with "people" for whom it pities by another noun."""
    tokens = sentence.tokens
    known, own = _known(tokens, facts)
    kept: list[Token] = []
    n = 0
    while n < len(tokens):
        end = _end_of_felt(tokens, n, own)
        if n < end < len(tokens) and _says_nothing(tokens, n, end, known):
            is_other_noun = tokens[end].text in feelings.POOR_PEOPLE - grammar.HUMANS
            kept.append(replace(tokens[end], text=_PEOPLE, key=key(_PEOPLE)) if is_other_noun else tokens[end])
            n = end + 1
        else:
            kept.append(tokens[n])
            n += 1
    return replace(sentence, tokens=tuple(kept)) if len(kept) < len(tokens) else sentence


def _known(tokens: tuple[Token, ...], facts: FactBase) -> tuple[dict[int, set[TagKind]], set[int]]:
    """What the phrases of the pack mean that begin at each place, and where they have such a word in them."""
    known: dict[int, set[TagKind]] = {}
    own: set[int] = set()
    for start, end, senses in facts.phrases([t.key for t in tokens]):
        kinds = {s.kind for s in senses} & _OWN
        known[start] = known.get(start, set()) | kinds
        if kinds and (end > start + 1 or tokens[start].text in feelings.ALL):
            own.update(range(start, end))
    return known, own


def _end_of_felt(tokens: tuple[Token, ...], n: int, own: set[int]) -> int:
    """Where a row of words of feeling ends that begins at a place; that place where none does."""
    end = n
    while end < len(tokens) and end not in own and _is_felt(tokens, end, is_first=end == n):
        end += 1
    return end


def _is_felt(tokens: tuple[Token, ...], n: int, *, is_first: bool) -> bool:
    """Whether a word tells what is felt, as the first of a row or behind another of it; a capital makes it a name."""
    word = tokens[n].text
    if n and tokens[n].is_capital:
        return False
    if word in feelings.OLD and not is_first:
        return tokens[n - 1].text in feelings.BEFORE_OLD
    is_before_old = word in feelings.BEFORE_OLD and tokens[n + 1 : n + 2] and tokens[n + 1].text in feelings.OLD
    return word in feelings.ALL or word == feelings.POOR or bool(is_before_old)


def _says_nothing(tokens: tuple[Token, ...], start: int, end: int, known: dict[int, set[TagKind]]) -> bool:
    """Whether a row of words of feeling leaves out none of what the noun behind it names."""
    said, leading = {t.text for t in tokens[start:end]}, tokens[start - 1].text if start else ""
    at = end + (tokens[end].text in feelings.BEFORE_NOUN and end + 1 < len(tokens))
    noun, kinds = tokens[at], known.get(at, set())
    is_led = leading in feelings.LEADING or leading.endswith("'s")
    if tokens[end].has_comma or noun.has_comma or noun.text in grammar.FUNCTION_WORDS:
        return False
    if feelings.POOR in said or not said.isdisjoint(feelings.OLD):
        return _is_called(said, leading, noun, kinds)
    if said <= feelings.PITYING and (kinds or noun.text in grammar.HUMANS):
        return True
    if TagKind.TYPE in kinds and not noun.is_capital:
        return is_led and said.isdisjoint(feelings.TELLING_APART) and all(t.text != "which" for t in tokens)
    is_known = bool(kinds) or noun.text in feelings.THINGS
    return is_known and (is_led or (leading in feelings.WONDERING and said.isdisjoint(feelings.FOND)))


def _is_called(said: set[str], leading: str, noun: Token, kinds: set[TagKind]) -> bool:
    """Whether "poor" or "old" only calls something so: "poor souls", "those poor people", "good old Ann"."""
    is_named = noun.is_capital and bool(kinds & _NAMES)
    if feelings.POOR not in said:
        return is_named or (TagKind.ITEM in kinds and leading in feelings.LEADING)
    is_pointed = leading in grammar.THOSE and noun.text in grammar.HUMANS
    return is_named or is_pointed or noun.text in feelings.POOR_PEOPLE
