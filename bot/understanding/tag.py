"""Tags: every meaning that stretches of a clause may have. Nothing is decided here; frames choose among tags."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.facts.phrases import runs
from bot.language import english, numbers
from bot.model import Tag, TagKind, ValueType
from bot.understanding import times, units
from bot.understanding.lexicon import english_phrases, english_reach

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.facts.phrases import Sense
    from bot.model import Token
    from bot.understanding.lexicon import Meaning

_NAMES = {TagKind.ITEM, TagKind.VALUE, TagKind.EXCLUDE}
"""Where a longer name is read, a shorter one inside it is not."""
_PLAIN_FILLERS = frozenset(phrase for phrase in english.FILLERS if " " not in phrase)
"""Fillers of one word, which are empty in just this form: "right" is, "rights" are not."""
_MOST_NUMBERED = 50
"""The highest number that may say which of several is meant."""
_SENSES = {
    "item": TagKind.ITEM,
    "type": TagKind.TYPE,
    "cue": TagKind.CUE,
    "word": TagKind.WORD,
    "value": TagKind.VALUE,
    "exclude": TagKind.EXCLUDE,
}


@lru_cache(maxsize=64)
def tag(tokens: tuple[Token, ...], facts: FactBase, now: dt.date) -> tuple[Tag, ...]:
    """All tags of a clause, times first. A clause is looked at several times while its message is read."""
    time_tags = [t for t in _time_tags(tokens, now) if not _is_measured(t, tokens, facts)]
    keys = [t.key for t in tokens]
    solid = [n for n, t in enumerate(tokens) if t.text not in english.TRANSPARENT]
    return (
        *time_tags,
        *_pack_tags(tokens, solid, facts, time_tags),
        *_english_tags(tokens, keys, solid),
        *_former_tags(tokens),
        *_number_tags(tokens, time_tags, facts),
        *_numbered(tokens),
        *_pronoun_tags(tokens),
    )


def _time_tags(tokens: Sequence[Token], now: dt.date) -> Iterator[Tag]:
    text, starts = _joined(tokens)
    for found in times.find(text, now):
        at = tuple(n for n, start in enumerate(starts) if found.start <= start < found.end)
        yield Tag(TagKind.TIME, found.when.relation, at, found.when)


def _joined(tokens: Sequence[Token]) -> tuple[str, list[int]]:
    """The words of the clause in one text, and where each begins."""
    starts, at = [], 0
    for token in tokens:
        starts.append(at)
        at += len(token.text) + 1
    return " ".join(t.text for t in tokens), starts


def _pack_tags(tokens: Sequence[Token], solid: list[int], facts: FactBase, time_tags: list[Tag]) -> list[Tag]:
    """What the pack's phrases mean, over the clause, and over the clause without its subject or its times."""
    found = _without_singular([*_lookup(tokens, solid, facts), *_ending(tokens, facts)], tokens, facts)
    subject = {n for t in found if t.kind in {TagKind.ITEM, TagKind.TYPE} or _is_name(t, facts) for n in t.at}
    across = [
        t for taken in (subject, {n for t in time_tags for n in t.at}) for t in _across(tokens, solid, taken, facts)
    ]
    found += dict.fromkeys(across)
    inside = _inside_names(found)
    return (
        [t for t in found if t.at not in inside or not (t.kind in _NAMES or t.kind is TagKind.TYPE)]
        if inside
        else found
    )


def _without_singular(found: list[Tag], tokens: Sequence[Token], facts: FactBase) -> list[Tag]:
    """The tags without those of a name like "the islands" where one island is spoken of."""
    nouns = {t.at: t.value for t in found if t.kind is TagKind.TYPE}

    def is_one(t: Tag) -> bool:
        is_noun = t.at in nouns and facts.item(t.value).type != nouns[t.at]
        return is_noun and not tokens[t.at[-1]].text.endswith("s")

    return [t for t in found if t.kind is not TagKind.ITEM or not is_one(t)] if nouns else found


def _is_name(tag_: Tag, facts: FactBase) -> bool:
    """Whether the tag is a name that the item bears: as good as the item itself."""
    if tag_.kind is not TagKind.VALUE:
        return False
    return facts.properties[facts.property_of(tag_.value)].type is ValueType.NAME


def _lookup(tokens: Sequence[Token], solid: list[int], facts: FactBase) -> Iterator[Tag]:
    """The tags of the phrases in these places."""
    for start, end, senses in facts.phrases([tokens[n].key for n in solid]):
        token = tokens[solid[start]]
        is_single = end - start == 1
        if is_single and _is_near_acronym(token, facts):
            continue
        is_grammar = is_single and token.text in english.FUNCTION_WORDS and not token.is_capital
        at = tuple(solid[start:end])
        for sense in senses:
            if not is_grammar or sense.kind != "item":  # "or" is no form of the name Orre
                yield _meant(sense, at)


def _across(tokens: Sequence[Token], solid: list[int], taken: set[int], facts: FactBase) -> list[Tag]:
    """The tags of the phrases that reach across some of these places."""
    if taken.isdisjoint(solid):
        return []
    left = [(order, n) for order, n in enumerate(solid) if n not in taken]
    gaps = [m for m, ((before, _), (after, _)) in enumerate(pairwise(left), start=1) if after - before > 1]
    if not gaps:
        return []
    places = [n for _, n in left]
    found = facts.phrases([tokens[n].key for n in places], gaps)
    return [_meant(sense, tuple(places[start:end])) for start, end, senses in found for sense in senses]


def _meant(sense: Sense, at: tuple[int, ...]) -> Tag:
    return Tag(_SENSES[sense.kind], sense.target, at, None, None, sense.properties)


def _ending(tokens: Sequence[Token], facts: FactBase) -> list[Tag]:
    """What a word means at the end of the clause that inside of it would be empty."""
    last = len(tokens) - 1
    if last < 0 or tokens[last].text not in english.TRANSPARENT:
        return []
    return [_meant(sense, (last,)) for _, _, senses in facts.phrases([tokens[last].key]) for sense in senses]


def _is_near_acronym(token: Token, facts: FactBase) -> bool:
    """Whether a word only looks like an inflected acronym: "BKME" is no form of "BKM"."""
    known = facts.spellings
    if not known.has_acronym_stem(token.key) or known.has_acronym(token.text):
        return False
    return not (known.has_acronym(token.text[:-1]) and token.said.endswith("s"))


def _inside_names(tags: list[Tag]) -> set[tuple[int, ...]]:
    """The places that a longer name of the pack takes."""
    names = [set(at) for at in {t.at for t in tags if t.kind in _NAMES} if len(at) > 1]
    return {at for at in {t.at for t in tags} if any(name > set(at) for name in names)} if names else set()


def _english_tags(tokens: Sequence[Token], keys: list[str], solid: list[int]) -> Iterator[Tag]:
    """What phrases of English mean, over the clause, and over the clause without its empty words."""
    phrases, reach = english_phrases(), english_reach()
    for start, end, form in runs(keys, reach):
        if form in phrases:
            yield from _english(tokens, phrases[form], tuple(range(start, end)))
    gaps = [m for m, (before, after) in enumerate(pairwise(solid), start=1) if after - before > 1]
    for start, end, form in runs([keys[n] for n in solid], reach, gaps) if gaps else ():
        if form in phrases:
            at = tuple(solid[start:end])
            found = _english(tokens, phrases[form], at)
            yield from (t for t in found if t.kind is not TagKind.FOCUS or not _has_verb(tokens, at))


def _has_verb(tokens: Sequence[Token], at: tuple[int, ...]) -> bool:
    """Whether an auxiliary stands inside: "what do people" does not ask who."""
    return any(tokens[n].text in english.AUXILIARIES for n in range(at[0], at[-1]))


def _english(tokens: Sequence[Token], meanings: Sequence[Meaning], at: tuple[int, ...]) -> Iterator[Tag]:
    for kind, value in meanings:
        if kind is not TagKind.FILLER or len(at) > 1 or tokens[at[0]].text in _PLAIN_FILLERS:
            yield Tag(kind, value, at)


def _former_tags(tokens: Sequence[Token]) -> Iterator[Tag]:
    """ "Used to be" with its subject between: "what *used* the bridge *to be* called"."""
    words = [t.text for t in tokens]
    if "used" in words:
        used, be = words.index("used"), words.index("be") if "be" in words else -1
        if be > used + 2 and words[be - 1] == "to":
            yield Tag(TagKind.OP, english.Op.FORMER.value, (used, be - 1, be))


def _numbered(tokens: Sequence[Token]) -> Iterator[Tag]:
    """A number that says which: "name nr 3"."""
    for n, (noun, token) in enumerate(pairwise(tokens), start=1):
        if noun.text in english.NUMBERED and token.text.isdigit() and 0 < int(token.text) <= _MOST_NUMBERED:
            yield Tag(TagKind.ORDINAL, str(int(token.text)), (n - 1, n))


def _is_measured(time: Tag, tokens: Sequence[Token], facts: FactBase) -> bool:
    """Whether what looks like a year is a figure: "2000 m"."""
    after = time.at[-1] + 1
    return len(time.at) == 1 and after < len(tokens) and tokens[after].text in units.measures(facts)


def _number_tags(tokens: Sequence[Token], time_tags: list[Tag], facts: FactBase) -> Iterator[Tag]:
    """Numbers in digits or words that are no times; money keeps its sign, hours are told in minutes if the pack is."""
    words = [t.text for t in tokens]
    measures, exchanged = units.measures(facts), units.exchanged(facts)
    texts = [] if exchanged.keys().isdisjoint(words) else words
    if not texts and _NUMBER_WORDS.isdisjoint(words) and all([w.isalpha() for w in words]):
        return
    taken = {n for t in time_tags for n in t.at}
    n = 0
    while n < len(tokens):
        if texts and n not in taken and (few := units.in_own(texts, n, facts)) is not None:
            yield Tag(TagKind.NUMBER, "", tuple(range(n, few[1])), None, few[0])
            n = few[1]
            continue
        end = _number_end(tokens, n, taken)
        if end - n > 1 and tokens[end - 1].text in measures and tokens[n].text != "$":
            end -= 1  # "238 m" are metres where the pack measures in them
        said = [t.text for t in tokens[n:end] if t.text != "$"]
        number = numbers.read(said) if said and said != ["one"] else None
        if number is None:
            n += 1
            continue
        if texts and end < len(texts) and texts[end] in exchanged:
            number, end = number * exchanged[texts[end]], end + 1
        yield Tag(TagKind.NUMBER, "", tuple(range(n, end)), None, Decimal(number))
        n = end


_NUMBER_WORDS = frozenset({*numbers.UNITS, *numbers.TENS, *numbers.SCALES})
"""Words of which a number in words has one."""
_NUMBER_WORD = re.compile(r"\$|[\d.,]+")


def _number_end(tokens: Sequence[Token], start: int, taken: set[int]) -> int:
    """The end of the run of number words from a place on."""
    end = start
    while end < len(tokens) and end not in taken and _is_number_word(tokens[end].text, is_first=end == start):
        end += 1
    digits = [n for n in range(start, end) if tokens[n].text[:1].isdigit()]
    if len(digits) > 1:
        end = digits[1]
    while end > start + 1 and tokens[end - 1].text in {"and", "a"}:
        end -= 1
    return end


def _is_number_word(word: str, *, is_first: bool) -> bool:
    if word in numbers.UNITS or word in numbers.TENS or (not word.isalpha() and _NUMBER_WORD.fullmatch(word)):
        return True
    if word in numbers.SCALES:
        return not is_first or word in {"hundred", "thousand", "million", "billion"}
    return word == "a" and is_first


def _pronoun_tags(tokens: Sequence[Token]) -> Iterator[Tag]:
    for n, token in enumerate(tokens):
        if token.text in english.PRONOUNS:
            yield Tag(TagKind.PRONOUN, token.text, (n,))
