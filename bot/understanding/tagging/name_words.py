"""Words of names: "when did they drop the word *European*" asks about the last of the names that have it.

A word of a name counts as that name where the clause speaks of words or of what is in the name. Which of several names
is meant depends on what is asked: the first of them brought the word, with the last of them it went.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from bot.language import grammar, operators, wording
from bot.language.inflection import key
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import Rank, Tag, TagKind, ValueType
from bot.understanding.cleaning.normalise import phrase_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.dates import Interval
    from bot.facts.base import FactBase
    from bot.model import Context, Statement, Token

_SHORTEST = 5
"""Letters that words of one stem begin with: "Europe" and "European"."""
_SPEAKING = grammar.NAME_NOUNS | grammar.WORD_NOUNS
"""Nouns of which one stands where words of names are spoken of."""
_NOUNS = {TagKind.WORD, TagKind.TYPE, TagKind.ITEM}
"""What the noun of a name may be besides: "committee" names the type of the item as well."""
_BEFORE_LETTERS = operators.LETTERS | grammar.ARTICLES
_HAVING = grammar.CONTAINING | {"have", "has", "had"}
_LAST = {Op.END.value, Op.STILL.value, Focus.UNTIL.value}
_FIRST = {Op.BEGIN.value, Op.ALWAYS.value, Focus.SINCE.value}


def name_words(tokens: Sequence[Token], found: Sequence[Tag], times: Sequence[Tag], facts: FactBase) -> list[Tag]:
    """Tags for the words and letters of names that a clause speaks of as such, each with the name that is meant."""
    words = [t.text for t in tokens]
    if _SPEAKING.isdisjoint(words) and grammar.DROPPING.isdisjoint(words):
        if not grammar.INDEFINITE_ARTICLES.isdisjoint(words) and (head := _as_head(words, found, times, facts)):
            return head
        return _in_part(words, found, facts) if "the" in words and not grammar.BORNE_BY.isdisjoint(words) else []
    inside = _inside(words)
    is_part = any(words[n] in grammar.PARTS for n in inside)
    nouns = {TagKind.ITEM, TagKind.TYPE}
    named = {n for t in found if t.kind is TagKind.VALUE or (t.kind in nouns and _is_led(t, words)) for n in t.at}
    is_dropping = not grammar.DROPPING.isdisjoint(words)
    is_of_words = not _SPEAKING.isdisjoint(words)
    tags: list[Tag] = []
    for n, word in enumerate(words):
        letter = word.lower() if len(word) == 1 and _is_letter(words, n) else ""
        noun = {n - 1} if n and words[n - 1] in grammar.WORD_NOUNS else set()
        is_had = bool(letter) and not _HAVING.isdisjoint(words[:n])
        is_inside = bool(inside) and n not in inside and (is_part or n not in named)
        is_other = n in named and not is_of_words and tokens[n].said.islower()  # "did it drop *players*"
        is_meant = bool(noun) or is_had or is_inside or (is_dropping and not is_other and _is_dropped(words, n))
        if not is_meant or (word in grammar.FUNCTION_WORDS and not letter):
            continue
        if those := _meant(_by_letter(facts) if letter else _by_word(facts), letter or key(word), found, times):
            beside = {m for m, other in enumerate(words) if other in grammar.CONTAINING}
            tags += [Tag(TagKind.VALUE, s.id, tuple(sorted({n} | noun | inside | beside))) for s in those]
    return tags


def as_word(text: str, facts: FactBase) -> str:
    """The text with "the word" before a quoted word of names with which it begins: "'European', from when to when"."""
    match = _quoted().match(text)
    senses = facts.phrases([key(match["word"].lower())]) if match is not None else []
    if match is None or any(s.kind in {TagKind.VALUE, TagKind.ITEM} for _, _, found in senses for s in found):
        return text
    known = any(own == key(match["word"].lower()) for own, _ in _by_word(facts))
    return f"{grammar.THE_WORD} {match['word']}{text[match.end() :]}" if known else text


def asked_again(text: str, context: Context, facts: FactBase) -> str:
    """What was asked of a word of names, asked of another one: "and the word *Committee*?"."""
    last = context.turns[-1].query if context.turns else None
    asked = wording.AGAIN.get(last.kind) if last is not None else None
    if last is None or asked is None or not last.property or facts.properties[last.property].type is not ValueType.NAME:
        return text
    match = _bare_word().fullmatch(text)
    known = match is not None and any(own == key(match["word"].lower()) for own, _ in _by_word(facts))
    return asked.format(word=match["word"]) if known and match is not None else text


@cache
def _bare_word() -> re.Pattern[str]:
    return re.compile(
        rf"\W*(?:(?:{'|'.join(wording.OPENING)})\W+)*the (?:word|term)\W+(?P<word>[^\W\d_]{{4,}})\W*", re.IGNORECASE
    )


@cache
def _quoted() -> re.Pattern[str]:
    return re.compile(
        r"\W{0,3}[\"'\u201c\u2018](?P<word>[^\W\d_]{4,})[\"'\u201d\u2019](?=\W*(?:[,:\u2013-]|when|from|until|since))"
    )


def _is_dropped(words: Sequence[str], n: int) -> bool:
    """Whether a word stands behind a verb of dropping: "since it *dropped European*"."""
    n -= n > 1 and words[n - 1] in grammar.ARTICLES
    n -= n > 1 and words[n - 1] in grammar.DROPPED_OUT
    return n > 0 and words[n - 1] in grammar.DROPPING


def _is_letter(words: Sequence[str], n: int) -> bool:
    """Whether a letter stands for itself: behind an article or "letter"."""
    return n > 0 and words[n].isalpha() and words[n - 1] in _BEFORE_LETTERS


def _as_head(words: Sequence[str], found: Sequence[Tag], times: Sequence[Tag], facts: FactBase) -> list[Tag]:
    """ "When did it stop being *a committee*": the noun of some names that it has borne, and not of the others."""
    for n in (n for n in range(2, len(words)) if words[n - 1] in grammar.INDEFINITE_ARTICLES):
        is_said_to_be = not grammar.BE.isdisjoint(words[n - 3 : n - 1])
        if not is_said_to_be or any(n in t.at and t.kind not in _NOUNS for t in found):
            continue
        heads = [(_head(s.value), s) for s in _names(facts) if s.rank is not Rank.DEPRECATED]
        if 0 < sum(head == key(words[n]) for head, _ in heads) < len(heads):
            those = _meant([x for x in heads if x[0] == key(words[n])], key(words[n]), found, times)
            return [Tag(TagKind.VALUE, s.id, (n - 1, n)) for s in those]
    return []


def _head(name: str) -> str:
    """The key of the noun of a name, which stands before its first preposition."""
    words = phrase_words(name)
    end = next((n for n, word in enumerate(words) if n and word in grammar.PREPOSITIONS), len(words))
    return key(words[end - 1])


def _in_part(words: Sequence[str], found: Sequence[Tag], facts: FactBase) -> list[Tag]:
    """ "It was still *the European committee*": a word and a noun that stand in one name, and together in no other."""
    start = next((n for n, word in enumerate(words) if word in grammar.BE), len(words))
    named = {n for t in found if t.kind in {TagKind.VALUE, TagKind.ITEM} for n in t.at}
    for n in (n for n in range(start + 1, len(words) - 2) if words[n] == "the"):
        said = {key(words[n + 1]), key(words[n + 2])}
        is_open = words[n + 3 : n + 4] and words[n + 3] in grammar.RESTRICTING
        if not is_open and named.isdisjoint({n + 1, n + 2}) and said.isdisjoint(grammar.FUNCTION_WORDS):
            borne = [s for s in _names(facts) if s.rank is not Rank.DEPRECATED]
            those = {s.value: s for s in borne if said <= _keys(s.value).keys()}
            if len(those) == 1:
                return [Tag(TagKind.VALUE, s.id, (n + 1, n + 2)) for s in those.values()]
    return []


def _is_led(tag: Tag, words: Sequence[str]) -> bool:
    """Whether a noun has an article: what has the name, not a word in it."""
    return tag.at[0] > 0 and words[tag.at[0] - 1] in grammar.ARTICLES


def _inside(words: Sequence[str]) -> set[int]:
    """The places of "in the name", "part of its official title" and the like."""
    for n, word in enumerate(words):
        if n and word in grammar.NAME_NOUNS:
            before = n - (words[n - 1] in grammar.OF_NAMES)
            start = before - 2 if words[before - 1] in grammar.ARTICLES | grammar.POSSESSIVES else before - 1
            if start >= 0 and words[start] in grammar.INSIDE:
                return {*range(start, n), *({start - 1} if start and words[start - 1] in grammar.PARTS else ())}
    for n, (word, after) in enumerate(pairwise(words)):
        if (word, after) == ("in", "it") and (n + 2 == len(words) or words[n + 2] in grammar.PREPOSITIONS):
            return {n, n + 1}
    return set()


def _meant(
    known: Sequence[tuple[str, Statement]], word: str, found: Sequence[Tag], times: Sequence[Tag]
) -> list[Statement]:
    """The name that is meant by a word of it: the last that had it, if it is asked when it went, else the first.

    Where a time is told, it is the one that was borne then.
    """
    those = [s for own, s in known if own == word or _is_akin(own, word)]
    those = list({s.id: s for s in those}.values())
    same = {s.id for own, s in known if own.startswith(word)}  # "Europe" is in "European", and not the other way
    whens = [t.when.interval for t in times if t.when is not None and t.when.interval is not None]
    if len(those) > 1 and whens:
        borne = [
            s for s in those if s.time is not None and s.rank is not Rank.DEPRECATED and (s.id in same or not same)
        ]
        then = [s for s in borne if s.time is not None and s.time.may_touch(whens[0])]
        return sorted(then, key=lambda s: -_days_within(s, whens[0]))[:1] or those[-1:]
    asked = {t.value for t in found if t.kind in {TagKind.OP, TagKind.FOCUS}}
    if not asked.isdisjoint(_LAST):
        return those[-1:]
    if not asked.isdisjoint(_FIRST):
        return those[:1]
    those = [s for s in those if (s.id in same or not same) and s.rank is not Rank.DEPRECATED]
    return those if len(those) == 1 else []


def _days_within(statement: Statement, when: Interval) -> int:
    """How many days of a time a name was borne: of two that it touches, the one borne through it is meant."""
    borne = statement.time
    if borne is None:
        return 0
    return (min(borne.latest, when.latest) - max(borne.earliest, when.earliest)).days


def _is_akin(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST and long.startswith(short)


@lru_cache(maxsize=8)
def _by_word(facts: FactBase) -> Sequence[tuple[str, Statement]]:
    """The words of every name that the pack's subject has borne, by their keys, in the order of time."""
    return [(own, s) for s in _names(facts) for own in _keys(s.value)]


@lru_cache(maxsize=64)
def _keys(name: str) -> dict[str, None]:
    """The words of a name by their keys, in order."""
    return dict.fromkeys(key(w) for w in phrase_words(name) if w not in grammar.FUNCTION_WORDS)


@lru_cache(maxsize=8)
def _by_letter(facts: FactBase) -> Sequence[tuple[str, Statement]]:
    """The letters of their acronyms, likewise."""
    return [(letter, s) for s in _names(facts) for letter in dict.fromkeys(s.short.lower())]


def _names(facts: FactBase) -> list[Statement]:
    names = {p.id for p in facts.properties.values() if p.type is ValueType.NAME}
    main = facts.info.subject
    return [s for name in sorted(names) for s in facts.statements(main, name)] if main else []
