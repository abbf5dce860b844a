"""What a clause asks for: its question word, with the nouns that say more exactly what."""

from __future__ import annotations

from itertools import pairwise

from bot.language import degrees, fillers, grammar, question_words
from bot.language.inflection import is_past
from bot.language.question_words import WH, Focus
from bot.model import Tag, TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.model import Token

_FOCI = {focus.value: focus for focus in Focus}


def foci_of(tokens: Sequence[Token], of: Mapping[TagKind, tuple[Tag, ...]]) -> list[tuple[Focus, frozenset[int]]]:
    """The question words that count: strong ones, made more precise by a noun ("what is the *number*")."""
    taken = {n for t in of[TagKind.TIME] for n in t.at}
    found = [t for t in of[TagKind.FOCUS] if not (taken.issuperset(t.at) or _says_when(t.at[0], tokens))]
    if len(found) > 1 and any(t.text == "as" for t in tokens):
        found = [t for t in found if not _counts_as(t.at[-1], tokens)]
    if len(found) > 1:
        found = [t for t in found if not any([set(t.at) < set(o.at) for o in found])]
    strong = [_relative_to(t, found, tokens) for t in found if _is_strong(t, tokens)]
    if len(strong) > 1:
        strong = [t for n, t in enumerate(strong) if t.at not in [s.at for s in strong[:n]]]
    if len(strong) == 1 and _is_conjunction(strong[0], tokens):
        return [(Focus.YESNO, frozenset(strong[0].at))]
    if len(strong) == 1 and taken and _is_dated_by(strong[0], tokens, taken):
        return [(Focus.YESNO, frozenset(strong[0].at))]
    strong_at = {n for t in strong for n in t.at}
    weak = [t for t in found if strong_at.isdisjoint(t.at)]
    if weak:
        names = [set(t.at) for t in of[TagKind.ITEM] if len(t.at) > 1]
        weak = [t for t in weak if not any([name > set(t.at) for name in names])]  # "attendance of Brook *Town*"
    if not strong:
        weak = [t for t in weak if t.value != Focus.LIST or not _is_of_value(t, tokens, of)]
        subject = {n for kind in (TagKind.ITEM, TagKind.PRONOUN) for t in of[kind] for n in t.at}
        return _weak_focus(tokens, [t for t in weak if not _is_deed(t, tokens, subject)], taken)
    if len(strong) == 1 and (head := _head_of(strong[0], weak, tokens)) is not None:
        return [(_FOCI[head.value], frozenset((*head.at, *strong[0].at)))]
    if len(strong) > 1 and not _are_joined(strong, tokens):
        strong = (
            [next((t for t in strong if t.value not in {Focus.WHAT, Focus.HOW}), strong[0])]
            if strong[0].value == Focus.WHAT and (strong[0].at[0] + 1 in strong[1].at or _leads_to(strong, tokens))
            else strong[:1]
        )
    return [_with_same(_refined(t, weak, tokens), weak) for t in strong]


def _is_of_value(tag: Tag, tokens: Sequence[Token], of: Mapping[TagKind, tuple[Tag, ...]]) -> bool:
    """Whether a noun for names stands before one in a statement: "it kept *the name* BKR", "*the name* was BKR"."""
    start, end = tag.at[0], tag.at[-1] + 1
    if tokens[start].text == "named" and any(t.text in grammar.PAST_BE for t in tokens[max(start - 2, 0) : start]):
        return True  # "it *was* already *named* BKR"
    if start == 0 or tokens[start - 1].text not in grammar.DEFINITE:
        return False
    end += end < len(tokens) and tokens[end].key == "be"
    is_named = any(t.at[0] == end for t in of[TagKind.VALUE])
    return is_named and any(t.text in grammar.STATING | grammar.BEARING | grammar.HOLDING for t in tokens)


def _is_conjunction(tag: Tag, tokens: Sequence[Token]) -> bool:
    """Whether "when" only joins a clause to a question for yes or no: "*was* it called BKR *when* it was founded"."""
    n = tag.at[0]
    return len(tag.at) == 1 and n > 2 and tokens[n].text == "when" and tokens[0].text in grammar.FINITE_BE  # noqa: PLR2004


def _is_dated_by(tag: Tag, tokens: Sequence[Token], taken: set[int]) -> bool:
    """Whether a time is said to be that of something: "*was 1980 when* it ended", "1980 *is the year in which*"."""
    if tag.value != Focus.WHEN:
        return False
    before = [n for n in range(tag.at[0]) if n not in taken and tokens[n].text not in grammar.ARTICLES]
    is_dated = len(before) < tag.at[0] and any(tokens[n].key == "be" for n in before)
    return is_dated and all(tokens[n].key == "be" or tokens[n].text == "not" for n in before)


def _head_of(tag: Tag, weak: list[Tag], tokens: Sequence[Token]) -> Tag | None:
    """What a clause asks for by a noun of which a relative pronoun says more: "*number* of people *who* work there"."""
    n = tag.at[0]
    if n < 2 or tokens[n].text not in question_words.RELATIVE_PRONOUNS or tokens[n - 1].text not in grammar.HUMANS:  # noqa: PLR2004
        return None
    before = [t for t in weak if t.value == Focus.NUMBER and t.at[-1] < n and t.at[0] <= 1]
    return max(before, key=lambda t: len(t.at), default=None)


def _says_when(n: int, tokens: Sequence[Token]) -> bool:
    """Whether a noun says when, and asks for no time: "at the *time* of the fire"."""
    if tokens[n].text not in {"time", "moment"} or n < 2:  # noqa: PLR2004 -- "at the"
        return False
    is_followed = n + 1 < len(tokens) and tokens[n + 1].text in {"of", "when"}
    return is_followed and tokens[n - 1].text == "the" and tokens[n - 2].text == "at"


def _counts_as(n: int, tokens: Sequence[Token]) -> bool:
    """Whether a verb says what something is taken for, and asks for no number: "what *counts as* a member"."""
    return tokens[n].text in question_words.COUNTING_AS and n + 1 < len(tokens) and tokens[n + 1].text == "as"


def _leads_to(strong: list[Tag], tokens: Sequence[Token]) -> bool:
    """Whether a question word only asks for the noun of the next: "*what* is the year *in which*"."""
    words = [tokens[n].text for n in _between(strong[0], strong[1])]
    is_noun = tokens[strong[1].at[0]].text not in WH
    return is_noun and all(
        word in grammar.TRANSPARENT or word in question_words.PLAIN or word in grammar.AUXILIARIES for word in words
    )


def _with_same(found: tuple[Focus, frozenset[int]], weak: list[Tag]) -> tuple[Focus, frozenset[int]]:
    """The focus with the nouns that ask for the same: "the *date* when"."""
    focus, at = found
    return focus, at | {n for t in weak if t.value == focus for n in t.at}


def _relative_to(tag: Tag, found: list[Tag], tokens: Sequence[Token]) -> Tag:
    """The noun that "in which" goes on from: "the year in which" asks when."""
    first = tag.at[0]
    if (
        tokens[first].text not in question_words.RELATIVES
        or first < 2  # noqa: PLR2004 -- no room for a noun and a preposition
        or tokens[first - 1].text not in question_words.IN_PLACE
    ):
        return tag
    noun = next((t for t in found if t.at[-1] == first - 2 and not _is_strong(t, tokens)), None)
    return Tag(TagKind.FOCUS, noun.value, (*noun.at, *tag.at)) if noun is not None else tag


def _is_strong(tag: Tag, tokens: Sequence[Token]) -> bool:
    return tag.value not in {Focus.DESCRIBE, Focus.LIST} and any([tokens[n].text in WH for n in tag.at])


def _are_joined(strong: list[Tag], tokens: Sequence[Token]) -> bool:
    """Whether the question words are coordinated: "when and where"."""
    return all(
        set(_between(a, b)) and all(tokens[n].text in question_words.BETWEEN for n in _between(a, b))
        for a, b in pairwise(strong)
    )


def _between(first: Tag, second: Tag) -> range:
    return range(first.at[-1] + 1, second.at[0])


def _refined(tag: Tag, weak: list[Tag], tokens: Sequence[Token]) -> tuple[Focus, frozenset[int]]:
    """A general question word with the noun that says what it asks for."""
    if tag.value == Focus.WHAT and (noun := _put_before(tag, weak, tokens)) is not None:
        return _FOCI[noun.value], frozenset((*noun.at, *tag.at))
    if tag.value == Focus.WHEN and (edge := question_words.EDGES.get(tokens[-1].text)) is not None:
        return edge, frozenset((*tag.at, len(tokens) - 1))  # "*when* is it supported *until*"
    if tag.value in {Focus.WHAT, Focus.HOW}:
        for noun in weak:
            is_near = all(
                tokens[n].text in grammar.TRANSPARENT or tokens[n].text in question_words.PLAIN
                for n in range(tag.at[-1] + 1, noun.at[0])
            )
            behind = tokens[noun.at[-1] + 1].text if noun.at[-1] + 1 < len(tokens) else ""
            is_near = is_near or (behind in question_words.HEADING and noun.at[0] - tag.at[-1] < 5)  # noqa: PLR2004
            is_near = is_near or (
                (behind in grammar.AUXILIARIES or is_past(behind)) and noun.at[0] == tag.at[-1] + 2
            )  # "which old city was", "which old city saw"
            is_near = is_near or _is_edge_of(noun, tag, tokens)
            is_near = is_near or (not behind and noun.value == Focus.WHEN and noun.at[0] == tag.at[-1] + 2)
            if is_near and noun.value not in {Focus.DESCRIBE, Focus.LIST} and noun.at[0] > tag.at[-1]:
                return _FOCI[noun.value], frozenset((*tag.at, *noun.at))
    return _FOCI[tag.value], frozenset(tag.at)


def _is_edge_of(noun: Tag, asking: Tag, tokens: Sequence[Token]) -> bool:
    """Whether a noun is the first or the last that something had: "what was BKM's *last year*"."""
    start, end = asking.at[-1] + 1, noun.at[0] - 1
    is_last = noun.at[-1] == len(tokens) - 1 and start < end and tokens[start].text in grammar.FINITE_BE
    return is_last and tokens[end].text in degrees.FIRST | degrees.LAST


def _put_before(tag: Tag, weak: list[Tag], tokens: Sequence[Token]) -> Tag | None:
    """The noun at the start that a question word at the end asks for: "the *date* of it was which?"."""
    is_last = all(t.text in grammar.AUXILIARIES for t in tokens[tag.at[-1] + 1 :])
    is_of = tokens[tag.at[0] - 1].text == "of"  # "in the city of what"
    first = next(
        (t for t in weak if t.value in _OF_NOUNS and (t.at[0] <= 1 or (is_of and t.at[-1] == tag.at[0] - 2))), None
    )
    return first if is_last and tag.at[0] > 1 else None


_OF_NOUNS = {Focus.WHEN, Focus.WHERE, Focus.NUMBER, Focus.LENGTH, Focus.AGE}


def _weak_focus(tokens: Sequence[Token], weak: list[Tag], taken: set[int]) -> list[tuple[Focus, frozenset[int]]]:
    """Without a question word: an auxiliary first asks yes or no; else a noun or an imperative may ask."""
    weak = [t for t in weak if not (taken and _is_verb(t, tokens, taken))]
    if _is_yesno([t for n, t in enumerate(tokens) if n not in taken or n > 5]):  # noqa: PLR2004 -- a time may lead
        at = frozenset(n for t in weak if t.value in {Focus.NUMBER, Focus.WHEN} for n in t.at)
        dated = frozenset() if taken else _whether_dated(tokens, weak)
        return [(Focus.WHEN, at | dated)] if dated else [(Focus.YESNO, at)]
    if [t.text for t in tokens[1:2]] == ["of"] and tokens[0].text in grammar.KIND_NOUNS:
        return [(Focus.WHAT, frozenset({0, 1}))]  # "type of staff" asks what type, not how many
    ranked = sorted(
        weak,
        key=lambda t: (
            not (t.at[0] <= 1 and (t.value == Focus.LIST or tokens[t.at[0]].text in question_words.DESCRIBING)),
            t.value == Focus.DESCRIBE,
            t.value == Focus.LIST,
            -len(t.at),
            t.at,
        ),
    )
    if not ranked and tokens and (edge := question_words.EDGES.get(tokens[-1].text)) is not None:
        return [(edge, frozenset([len(tokens) - 1]))]
    return (
        [(_FOCI[ranked[0].value], frozenset(n for t in weak if t.value == ranked[0].value for n in t.at))]
        if ranked
        else []
    )


def _is_deed(tag: Tag, tokens: Sequence[Token], subject: set[int]) -> bool:
    """Whether a noun that asks is what the subject does: "did it *count* the votes"."""
    n = tag.at[0]
    is_first = tokens[0].text in grammar.DO and n > 1 and subject.issuperset(range(1 + (tokens[1].text == "the"), n))
    return is_first and len(tag.at) == 1 and n + 1 < len(tokens)


def _is_verb(tag: Tag, tokens: Sequence[Token], taken: set[int]) -> bool:
    """Whether a noun for a time only looks like one: "it *dates* from 1951"."""
    after = tag.at[-1] + 1
    return tokens[tag.at[-1]].key == "date" and after in taken and tokens[after].text in grammar.PREPOSITIONS


def _whether_dated(tokens: Sequence[Token], weak: list[Tag]) -> frozenset[int]:
    """The words of "is it *dated*", "has it *a date*", "is the *year* of it *known*": they ask when it was."""
    last = len(tokens) - 1
    for n in (t.at[-1] for t in weak if t.value == Focus.WHEN):
        if tokens[n].text == "dated" and n == last:
            return frozenset({n})
        if tokens[n].text in question_words.DATES and tokens[n - 1].text in question_words.ANY_DATE:
            return frozenset({n - 1, n})
        if tokens[n].text in question_words.DATES and tokens[last].text in question_words.ON_RECORD:
            return frozenset({n, last})
    return frozenset()


def _is_yesno(tokens: Sequence[Token]) -> bool:
    words = [t.text for t in tokens]
    start = 0
    while start < len(words) - 1 and words[start] in fillers.OPENERS:
        start += 1
    if words[start : start + 1] and words[start] in grammar.ASKING_WHETHER:
        return len(words) > start + 1
    if words[start : start + 1] and words[start] in grammar.ABILITIES:
        return len(words) > start + 1 and words[start + 1] not in grammar.SPEAKERS | grammar.ANYBODY
    return words[start : start + 2] in question_words.OPENS_YES_NO
