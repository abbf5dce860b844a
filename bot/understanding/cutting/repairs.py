"""Self-repair: what a message puts in the place of something that it has just said, "in 1979, wait no, 1997".

What it says beside a time only to rule it out is taken out with that: "in 1997, not 1979".
"""

from __future__ import annotations

from bot.language import grammar
from bot.language.asides import CONTRASTS, ELSEWHERE, OTHER_TIMES, REPAIRS, SURE_REPAIRS
from bot.language.question_words import WH
from bot.model import FIGURES, TagKind
from bot.records import replace
from bot.understanding.cutting import announced, withdrawn
from bot.understanding.cutting.clauses import MOST_TOKENS
from bot.understanding.tagging import times
from bot.understanding.tagging.tag import tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Sentence, Tag, Token, Turn
    from bot.understanding.cutting.announced import Announced

_TERMS = {tuple(term.split()): term in SURE_REPAIRS for term in (*REPAIRS, *CONTRASTS)}
"""Words before a repair ("no, wait") or before a time that is ruled out, and whether they are never anything else."""
_CONTRASTS = frozenset(map(tuple, map(str.split, CONTRASTS)))
_OPENERS = frozenset(words[0] for words in _TERMS)
_LONGEST_TERM = max(map(len, _TERMS))
_LONGEST_REPAIR = 5
"""Words of a sentence that only repairs the one before."""
_LONGEST_MEANT = 9
"""Words of what is said to have been meant."""
_CLASSES = (
    frozenset({TagKind.TIME}),
    frozenset({TagKind.VALUE, TagKind.ITEM}),
    frozenset({TagKind.NUMBER}),
)
"""Kinds of tags that may stand in each other's place."""


def hints() -> frozenset[str]:
    """Words of which a message has one that may repair itself."""
    return announced.HINTS.union(map(announced.telling, _TERMS))


def repaired(
    found: Sequence[Sentence], facts: FactBase, now: dt.date, last: Turn | None = None
) -> tuple[Sentence, ...]:
    """The sentences with what was meant in the place of what was said first, there or in the `last` turn."""
    if any([announced.may_be([t.text for t in s.tokens]) for s in found]):
        found = _meant(found, facts, now, last)
    if all([_OPENERS.isdisjoint([t.text for t in s.tokens]) for s in found]):
        return tuple(found)
    if len(found) > 1:
        found = withdrawn.without(
            found, lambda said, meant: _put_in_place(said, meant, facts, now, is_far=False), facts, now
        )
    return tuple(replace(s, tokens=_mended(s.tokens, facts, now)) for s in _joined(found))


def _meant(found: Sequence[Sentence], facts: FactBase, now: dt.date, last: Turn | None) -> list[Sentence]:
    """The sentences, those put in the place of the one before that say what was meant."""
    kept: list[Sentence] = []
    for s in found:
        told = announced.announced_in(s.tokens) if kept or last is not None else None
        if told is None or len(told.tokens) > _LONGEST_MEANT:
            kept.append(s)
        elif kept and kept[-1].tokens:
            kept[-1:] = _instead(kept[-1], s, told, facts, now)
        elif told.is_said or _denies_last(told, last, facts, now):
            kept.append(replace(s, tokens=_bare(announced.taken_back(told.tokens)[0])))
        else:
            kept.append(s)
    return kept


def _denies_last(told: Announced, last: Turn | None, facts: FactBase, now: dt.date) -> bool:
    """Whether it is said that what was asked last was not meant: "members, sorry, *not observers*"."""
    _, denied, _ = announced.taken_back(told.tokens)
    tags = tag(denied, facts, now) if denied else ()
    return last is not None and any(t.kind is TagKind.CUE and t.value == last.query.property for t in tags)


def _instead(before: Sentence, own: Sentence, told: Announced, facts: FactBase, now: dt.date) -> list[Sentence]:
    """A sentence with what was meant in its place, or both where nothing of its kind is in it."""
    if not WH.isdisjoint([t.text for t in told.tokens]):
        return [replace(own, tokens=_bare(told.tokens))] if told.is_said else [before, own]
    meant, denied, after = announced.taken_back(told.tokens)
    said, keys = before.tokens, [t.key for t in denied]
    at = next((n for n in range(len(said)) if keys and [t.key for t in said[n : n + len(keys)]] == keys), -1)
    if at >= 0:
        return [replace(before, tokens=said[:at] + _bare(meant) + said[at + len(keys) :] + after)]
    mended = _put_in_place(said, _bare(meant), facts, now, is_far=True)
    if mended is not None:
        return [replace(before, tokens=mended + after)]
    if told.is_said and _is_only_asked(said, meant, facts, now):
        return [replace(own, tokens=_bare(meant))]
    if not told.is_sure:
        return [before, own]
    if not any(t.kind in _NAMING for t in tag(meant, facts, now)):
        return [replace(before, tokens=said + own.tokens)]  # "how many? I mean *in all*"
    taken_back = replace(own.tokens[0], text=_INSTEAD, key=_INSTEAD, has_comma=False)  # which nothing explains
    return [replace(before, tokens=(*said, taken_back, *_bare(told.tokens)))]


def _is_only_asked(said: tuple[Token, ...], meant: tuple[Token, ...], facts: FactBase, now: dt.date) -> bool:
    """Whether a question says nothing but what it asks for, and something else to ask for was meant."""
    left, right = tag(said, facts, now), tag(meant, facts, now)
    return bool(right.of[TagKind.CUE]) and not any(t.kind in kinds for t in left for kinds in _CLASSES)


def _bare(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    return (replace(tokens[0], has_comma=False), *tokens[1:]) if tokens else ()


def _joined(found: Sequence[Sentence]) -> list[Sentence]:
    """The sentences, those that only repair the one before joined to it."""
    joined: list[Sentence] = []
    announced: tuple[Token, ...] = ()
    for n, s in enumerate(found):
        length, is_sure = _term(s.tokens, 0) if joined else (0, False)
        if is_sure and length == len(s.tokens) and n + 1 < len(found) and _may_repair(found[n + 1].tokens):
            announced = s.tokens  # "name in 1992. *No wait.* 1983"
        elif announced or (is_sure and length < len(s.tokens) <= length + _LONGEST_REPAIR):
            joined[-1] = replace(joined[-1], tokens=joined[-1].tokens + announced + s.tokens)
            announced = ()
        else:
            joined.append(s)
    return joined


def _may_repair(tokens: Sequence[Token]) -> bool:
    """Whether a sentence behind a repair that was announced is one, and no question of its own."""
    return len(tokens) <= _LONGEST_REPAIR and WH.isdisjoint([t.text for t in tokens])


def _term(tokens: Sequence[Token], n: int) -> tuple[int, bool]:
    """How many words from a place on announce a repair, 0 if none does; and whether they do nothing else."""
    words = tuple(t.text for t in tokens[n : n + _LONGEST_TERM])
    length = next((k for k in range(len(words), 0, -1) if words[:k] in _TERMS), 0)
    return length, _TERMS.get(words[:length], False)


def _mended(tokens: tuple[Token, ...], facts: FactBase, now: dt.date) -> tuple[Token, ...]:
    if len(tokens) > MOST_TOKENS:
        return tokens
    for n in [n for n in range(1, len(tokens) - 1) if tokens[n].text in _OPENERS]:
        length, is_sure = _term(tokens, n)
        if length and n + length < len(tokens):
            said, meant = tokens[:n], tokens[n + length :]
            if tuple(t.text for t in tokens[n : n + length]) in _CONTRASTS:
                mended = _without_contrast(said, meant, facts, now)
            else:
                mended = _put_in_place(said, meant, facts, now, is_far=is_sure)
            if mended is not None:
                return _mended(mended, facts, now)
    return tokens


def _put_in_place(
    said: tuple[Token, ...], meant: tuple[Token, ...], facts: FactBase, now: dt.date, *, is_far: bool
) -> tuple[Token, ...] | None:
    """What was said, with the repair in place of the last words of the same kind."""
    if said[-1].text in WH and meant[0].text in WH:
        return (*said[:-1], *meant)
    start = next((n for n, t in enumerate(meant) if t.text not in grammar.PREPOSITIONS), 0)
    left, right = tag(said, facts, now), tag(meant, facts, now)
    for kinds in _CLASSES if not is_far else (*_CLASSES, _CUES):
        repaired = [t for t in right if t.kind in kinds and t.at[0] <= start]
        repair = max(map(_range, repaired), key=len, default=range(0))
        slips = [_range(t) for t in left if t.kind in kinds and _is_alike(t, repaired, facts)]
        slip = max(slips, key=lambda at: (at.stop, len(at)), default=range(0))
        if repair and slip and (is_far or slip.stop == len(said)):
            first = max(slip.start, slip.stop - len(repair))
            put = said[:first] + meant[repair.start : repair.stop] + said[slip.stop :]
            rest = meant[repair.stop :]
            return (_put_in_place(put, rest, facts, now, is_far=True) if rest and is_far else None) or put + rest
    return None


_CUES = frozenset({TagKind.CUE})
_NAMING = frozenset({TagKind.CUE, TagKind.VALUE, TagKind.ITEM, TagKind.TYPE})
_INSTEAD = "instead"
"""A word between what was said and what was meant, where that cannot be put in its place."""


def _is_alike(slip: Tag, repaired: Sequence[Tag], facts: FactBase) -> bool:
    """Whether something may stand in the place of a slip, as members for observers and one town for another."""
    return any(slip.kind is t.kind and _are_alike(slip, t, facts) for t in repaired)


def _are_alike(a: Tag, b: Tag, facts: FactBase) -> bool:
    """Whether two tags of a kind mean things of one kind."""
    if a.kind is TagKind.VALUE:
        return facts.property_of(a.value) == facts.property_of(b.value)
    if a.kind is not TagKind.CUE:
        return True
    types = {facts.properties[a.value].type, facts.properties[b.value].type}
    return len(types) == 1 or types <= FIGURES


def _without_contrast(
    said: tuple[Token, ...], ruled_out: tuple[Token, ...], facts: FactBase, now: dt.date
) -> tuple[Token, ...] | None:
    """What was said without the time that it rules out right behind one, or without "not elsewhere"."""
    if ruled_out[0].text in ELSEWHERE:
        return said + ruled_out[1:]
    if not times.may_say([t.text for t in said]):
        return None
    if not any(t.at[-1] == len(said) - 1 for t in tag(said, facts, now).of[TagKind.TIME]):
        return None
    told = [_range(t) for t in tag(ruled_out, facts, now).of[TagKind.TIME] if t.at[0] == 0]
    end = max((at.stop for at in told), default=int(ruled_out[0].text in OTHER_TIMES))
    return said + ruled_out[end:] if end else None


def _range(t: Tag) -> range:
    return range(t.at[0], t.at[-1] + 1)
