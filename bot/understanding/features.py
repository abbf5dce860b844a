"""What a clause offers to a reading: its question word, operators, names, times and numbers, found once.

Frames are built from features alone, so what they may use is here in one place.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bot.language import chat_spellings, grammar, question_words
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import Tag, TagKind
from bot.records import dataclass, field
from bot.understanding import doing
from bot.understanding.carriers import WH
from bot.understanding.grammar import meant

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.model import Token


_PRESENT = frozenset({"is", "are", "does", "do"})
_PAST = frozenset({"was", "were", "did", "had", "been", "used"})
_LOOSE = grammar.FUNCTION_WORDS - grammar.CONTENT_FUNCTION_WORDS
_VERBS = grammar.AUXILIARIES - {"may"}
"""Verbs of which one stands in every sentence and in no fragment."""
_STATING = grammar.AUXILIARIES - {"may", "can", "could", "would", "will", "do"}
"""Verbs by which a clause without question word states something: "it was BKM back then"."""
_YES_NO = grammar.AUXILIARIES - {"be", "can", "could", "will", "would", "have"}
"""Verbs with which a question for yes or no begins."""


@dataclass(frozen=True, slots=True)
class Features:
    """One clause, ready to be read."""

    tokens: tuple[Token, ...]
    tags: tuple[Tag, ...]
    focus: Focus
    focus_at: frozenset[int]
    """The tokens of the question word."""
    times: tuple[Tag, ...]
    numbers: tuple[Tag, ...]
    ordinals: tuple[Tag, ...]
    has_verb: bool
    """It has the grammar of a sentence, not of a fragment."""
    is_claim: bool
    """It is asked as yes or no, or stated."""
    words: frozenset[str] = frozenset()
    """Every word of the clause, as corrected."""
    plain_at: frozenset[int] = frozenset()
    """What any reading has a use for: the question word, times, pronouns, politeness, empty words of grammar."""
    meant_at: frozenset[int] = frozenset()
    """Words of grammar and politeness that are not empty where they stand."""
    corrected: int = 0
    """Words whose spelling was corrected."""
    inherited: Focus = Focus.NONE
    ops: dict[Op, tuple[Tag, ...]] = field(default_factory=dict)
    kinds: dict[TagKind, tuple[Tag, ...]] = field(default_factory=dict)

    def has(self, *ops: Op) -> bool:
        """Whether one of these operators stands in the clause."""
        return not self.ops.keys().isdisjoint(ops)

    def of(self, kind: TagKind) -> tuple[Tag, ...]:
        """The tags of one kind."""
        return self.kinds.get(kind, ())

    @property
    def is_present(self) -> bool:
        """Whether the verbs speak of now and of no other time."""
        return not _PRESENT.isdisjoint(self.words) and _PAST.isdisjoint(self.words)

    @property
    def is_past(self) -> bool:
        """Whether the verbs speak of the past."""
        return not _PAST.isdisjoint(self.words) and _PRESENT.isdisjoint(self.words)

    def text(self, at: Iterable[int]) -> str:
        """The words at these places, as corrected."""
        return " ".join([self.tokens[n].text for n in at])


def features(tokens: Sequence[Token], tags: Sequence[Tag], inherited: Focus = Focus.NONE) -> list[Features]:
    """The features of a clause; one set for each question word, as "when and where" asks twice."""
    tags = _without_shadowed(tags)
    words = [t.text for t in tokens]
    kinds = _by_kind(tags)
    foci = _foci(tokens, kinds) or [(inherited if tokens else Focus.NONE, frozenset())]
    focus_at = frozenset().union(*[at for _, at in foci])
    ops = _operators(tokens, kinds.get(TagKind.OP, ()), {n for _, at in foci for n in at if len(at) > 1})
    light = doing.empty_at(tokens)
    meant_at = meant(tokens, tags, _LOOSE) - light
    empty = {n for n, word in enumerate(words) if word in _LOOSE}.union(*[t.at for t in kinds.get(TagKind.FILLER, ())])
    empty |= light
    said = [t.at for kind in (TagKind.TIME, TagKind.PRONOUN) for t in kinds.get(kind, ())]
    plain_at = focus_at.union(empty - meant_at, *said)
    corrected = sum([t.said != t.text and t.said.lower() != t.text and not _is_chat(t.said) for t in tokens])
    return [
        Features(
            tuple(tokens),
            tuple(tags),
            focus,
            focus_at,
            times=kinds.get(TagKind.TIME, ()),
            numbers=kinds.get(TagKind.NUMBER, ()),
            ordinals=kinds.get(TagKind.ORDINAL, ()),
            has_verb=not _VERBS.isdisjoint(words),
            is_claim=focus is Focus.YESNO or (focus is Focus.NONE and not _STATING.isdisjoint(words[1:])),
            words=frozenset(words),
            plain_at=plain_at,
            meant_at=frozenset(meant_at),
            corrected=corrected,
            ops=ops,
            kinds=kinds,
        )
        for focus, _ in foci
    ]


def _by_kind(tags: Sequence[Tag]) -> dict[TagKind, tuple[Tag, ...]]:
    found: dict[TagKind, list[Tag]] = {}
    for t in tags:
        if t.kind in found:
            found[t.kind].append(t)
        else:
            found[t.kind] = [t]
    return {kind: tuple(same) for kind, same in found.items()}


def _operators(tokens: Sequence[Token], tags: Sequence[Tag], asked_at: set[int]) -> dict[Op, tuple[Tag, ...]]:
    """The operators of the clause, but for those that only belong to the question word."""
    found: dict[Op, tuple[Tag, ...]] = {}
    for t in tags:
        if not asked_at.issuperset(t.at):
            op = Op.USE if t.value == Op.LAST and _is_verb(tokens, t.at[-1]) else _OPS[t.value]
            found[op] = (*found.get(op, ()), t)
    return found


_OPS = {op.value: op for op in Op}
_FOCI = {focus.value: focus for focus in Focus}


_AFTER_VERB = frozenset({"until", "till", "for", "from", "to", "in", "through", "into", "beyond", "only", "longer"})


def _is_verb(tokens: Sequence[Token], n: int) -> bool:
    """Whether the word at this place, which may be an ordinal, is what something *did*: "how long did it last"."""
    is_done = any(t.text in {"did", "does", "do"} for t in tokens[:n])
    is_open = n + 1 == len(tokens) or tokens[n + 1].text in _AFTER_VERB
    return tokens[n].text == "last" and is_done and is_open


def _is_chat(said: str) -> bool:
    """Whether the token was typed as people do in chats: no mistake, an expansion."""
    said = said.lower()
    return said in chat_spellings.CHAT_SPELLINGS or "'" in said


_SHADOWED = {TagKind.OP, TagKind.ORDINAL, TagKind.NUMBER, TagKind.FOCUS, TagKind.CUE, TagKind.WORD}
_STEPS = {Op.NEXT, Op.PREVIOUS}
_INSIDE_POLITE = {TagKind.OP, TagKind.CUE, TagKind.WORD}
_COVERING = {TagKind.FILLER, TagKind.OP, TagKind.CUE}


def _without_shadowed(tags: Sequence[Tag]) -> Sequence[Tag]:
    """The tags without operators inside a time or a polite phrase, and without "then" beside a time."""
    times = [t for t in tags if t.kind is TagKind.TIME]
    wide = [t for t in tags if len(t.at) > 1 and t.kind in _COVERING]
    if not times and not wide:
        return tags
    taken = {n for t in times for n in t.at}
    polite = [set(t.at) for t in wide if t.kind is TagKind.FILLER]
    operators = [set(t.at) for t in wide if t.kind is TagKind.OP]
    cues = [set(t.at) for t in wide if t.kind is TagKind.CUE]
    contested = taken.union(*[t.at for t in wide])

    def is_shadowed(t: Tag) -> bool:
        if taken and t.kind is not TagKind.WORD and taken.issuperset(t.at):
            return True
        at = set(t.at)
        if t.kind is TagKind.FOCUS:
            return any([o > at for o in (*operators, *polite)])
        if t.kind is TagKind.OP and t.value in _STEPS and any([c > at for c in cues]):
            return True  # "look after" names a property, not who came next
        return t.kind in _INSIDE_POLITE and any([p > at for p in polite])

    kept = [t for t in tags if t.kind not in _SHADOWED or contested.isdisjoint(t.at) or not is_shadowed(t)]
    has_time = any([t.when is not None and t.when.interval is not None for t in times])
    return [Tag(TagKind.FILLER, "", t.at) if _is_then(t) else t for t in kept] if has_time else kept


def _is_then(t: Tag) -> bool:
    return t.when is not None and t.kind is TagKind.TIME and t.when.relation == "then"


def _foci(tokens: Sequence[Token], kinds: dict[TagKind, tuple[Tag, ...]]) -> list[tuple[Focus, frozenset[int]]]:
    """The question words that count: strong ones, made more precise by a noun ("what is the *number*")."""
    taken = {n for t in kinds.get(TagKind.TIME, ()) for n in t.at}
    found = [t for t in kinds.get(TagKind.FOCUS, ()) if not taken.issuperset(t.at)]
    if len(found) > 1:
        found = [t for t in found if not any([set(t.at) < set(o.at) for o in found])]
    strong = [_relative_to(t, found, tokens) for t in found if _is_strong(t, tokens)]
    strong = [t for n, t in enumerate(strong) if t.at not in [s.at for s in strong[:n]]]
    strong_at = {n for t in strong for n in t.at}
    weak = [t for t in found if strong_at.isdisjoint(t.at)]
    if not strong:
        return _weak_focus(tokens, weak, taken)
    if len(strong) > 1 and not _are_joined(strong, tokens):
        strong = (
            [next((t for t in strong if t.value not in {Focus.WHAT, Focus.HOW}), strong[0])]
            if strong[0].value == Focus.WHAT and strong[0].at[0] + 1 in strong[1].at
            else strong[:1]
        )
    return [_with_same(_refined(t, weak, tokens), weak) for t in strong]


def _with_same(found: tuple[Focus, frozenset[int]], weak: list[Tag]) -> tuple[Focus, frozenset[int]]:
    """The focus with the nouns that ask for the same: "the *date* when"."""
    focus, at = found
    return focus, at | {n for t in weak if t.value == focus for n in t.at}


def _relative_to(tag: Tag, found: list[Tag], tokens: Sequence[Token]) -> Tag:
    """The noun that "in which" goes on from: "the year in which" asks when."""
    first = tag.at[0]
    if (
        tokens[first].text not in {"which", "when", "where"}
        or first < 2  # noqa: PLR2004 -- no room for a noun and a preposition
        or tokens[first - 1].text not in {"in", "on", "at", "for", "by"}
    ):
        return tag
    noun = next((t for t in found if t.at[-1] == first - 2 and not _is_strong(t, tokens)), None)
    return Tag(TagKind.FOCUS, noun.value, (*noun.at, *tag.at)) if noun is not None else tag


def _is_strong(tag: Tag, tokens: Sequence[Token]) -> bool:
    return tag.value not in {Focus.DESCRIBE, Focus.LIST} and any([tokens[n].text in WH for n in tag.at])


def _are_joined(strong: list[Tag], tokens: Sequence[Token]) -> bool:
    """Whether the question words are coordinated: "when and where"."""
    return all(
        set(_between(a, b))
        and all(tokens[n].text in {"and", "or", "in", "on", "at", "by", "from", "&"} for n in _between(a, b))
        for a, b in pairwise(strong)
    )


def _between(first: Tag, second: Tag) -> range:
    return range(first.at[-1] + 1, second.at[0])


def _refined(tag: Tag, weak: list[Tag], tokens: Sequence[Token]) -> tuple[Focus, frozenset[int]]:
    """A general question word with the noun that says what it asks for."""
    if tag.value in {Focus.WHAT, Focus.HOW}:
        for noun in weak:
            is_near = all(
                tokens[n].text in grammar.TRANSPARENT or tokens[n].text in _PLAIN
                for n in range(tag.at[-1] + 1, noun.at[0])
            )
            behind = tokens[noun.at[-1] + 1].text if noun.at[-1] + 1 < len(tokens) else ""
            is_near = is_near or (behind in _HEADING and noun.at[0] - tag.at[-1] < 5)  # noqa: PLR2004
            is_near = is_near or (
                behind in grammar.AUXILIARIES and noun.at[0] == tag.at[-1] + 2
            )  # "which old city was"
            if is_near and noun.value not in {Focus.DESCRIBE, Focus.LIST} and noun.at[0] > tag.at[-1]:
                return _FOCI[noun.value], frozenset((*tag.at, *noun.at))
    return _FOCI[tag.value], frozenset(tag.at)


_HEADING = frozenset({"of", "when", "that", "on", "for", "in"})
"""Words before which a noun that asks stands with all that describes it."""
_PLAIN = frozenset(
    [
        "total",
        "exact",
        "current",
        "full",
        "present",
        "approximate",
        "of",
        "in",
        "latest",
        "official",
        "main",
        "real",
        "first",
    ]
)


def _weak_focus(tokens: Sequence[Token], weak: list[Tag], taken: set[int]) -> list[tuple[Focus, frozenset[int]]]:
    """Without a question word: an auxiliary first asks yes or no; else a noun or an imperative may ask."""
    if _is_yesno([t for n, t in enumerate(tokens) if n not in taken or n > 5]):  # noqa: PLR2004 -- a time may lead
        at = frozenset(n for t in weak if t.value in {Focus.NUMBER, Focus.WHEN} for n in t.at)
        return [(Focus.YESNO, at)]
    ranked = sorted(
        weak,
        key=lambda t: (
            not (t.value == Focus.LIST and t.at[0] <= 1),
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


def _is_yesno(tokens: Sequence[Token]) -> bool:
    words = [t.text for t in tokens]
    start = 0
    while start < len(words) - 1 and words[start] in _OPENERS:
        start += 1
    if words[start : start + 1] and words[start] in _YES_NO:
        return len(words) > start + 1
    return words[start : start + 2] in (
        ["will", "it"],
        ["would", "it"],
        ["could", "it"],
        ["can", "it"],
        ["have", "they"],
        ["have", "the"],
        ["have", "there"],
        ["will", "the"],
    )


_OPENERS = frozenset(
    [
        "and",
        "but",
        "so",
        "or",
        "then",
        "also",
        "ok",
        "okay",
        "well",
        "hi",
        "hello",
        "hey",
        "please",
        "now",
        "no",
        "yes",
        "oh",
        "hmm",
        "um",
        "uh",
        "wait",
        "sorry",
        "actually",
        "really",
        "just",
        "again",
        "but",
        "plus",
        "anyway",
    ]
)
