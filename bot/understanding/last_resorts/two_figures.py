"""Two figures of one item held against each other: "are there more observers than members?", "which is larger, …?".

It is looked at only where no other reading explains a clause. Both figures are named by cues of their properties, and
every other word belongs to them or to the comparison.
"""

from __future__ import annotations

from bot.language import grammar
from bot.language.question_words import WHAT_OR_WHICH
from bot.language.two_figures import BOUNDS, COUNTING, OUTNUMBERING
from bot.model import Bound, Cost, Frame, Kind, Quantifier, Query, Rank, TagKind, ValueType
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Statement, Tag, Token, When

_LOOSE = grammar.EMPTY | grammar.INVERTING | COUNTING
_NAMING = {TagKind.ITEM, TagKind.PRONOUN, TagKind.TYPE}
_BARRED = {TagKind.NUMBER, TagKind.VALUE}
"""Tags of what would say more than which of the two is larger."""


def frame(tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> Frame | None:
    """The reading of a clause as the comparison of two figures, or as the question which of them is larger."""
    words = [t.text for t in tokens]
    said = [n for n, word in enumerate(words) if word in BOUNDS]
    joint = next((n for n, word in enumerate(words) if word in {"than", "or"}), said[0] if said else 0)
    named = {t.at for t in tags if t.kind is TagKind.ITEM}
    times = [t for t in tags if t.kind is TagKind.TIME]
    dated = {n for t in times for n in t.at}
    if len(said) != 1 or len(times) > 1 or any(t.kind in _BARRED and t.at not in named for t in tags):
        return None
    if any(t.value != "at" or not dated.isdisjoint(said) for t in times):
        return None
    first, second = _cue(tags, 0, joint, facts), _cue(tags, joint + 1, len(words), facts)
    if first is None or second is None or first.value == second.value:
        return None
    item = _subject(tags, (first.value, second.value), facts)
    used = {*first.at, *second.at, *said, *dated, *_explained(tokens, tags, (first.value, second.value))}
    if not item or not used.issuperset(range(len(words))):
        return None
    return _framed(item, (first.value, second.value), words, said[0], times[0].when if times else None, facts)


def at(query: Query, when: When, facts: FactBase) -> Query | None:
    """A comparison of two figures, asked of another time: None where the facts do not give both of that time."""
    other = facts.statement(query.values[0].removeprefix("#"))
    then = [_measured(query.subject, name, when, facts) for name in (query.property, other.property)]
    told = then[1] if all(then) else None
    return replace(query, values=(f"#{told.id}",), when=when) if told is not None else None


def are_compared(query: Query) -> bool:
    """Whether a question holds a figure against another one, and not against a number."""
    return query.kind is Kind.COMPARISON and bool(query.values)


def _measured(item: str, name: str, when: When | None, facts: FactBase) -> Statement | None:
    """The only figure of a time."""
    asked = when.interval if when is not None else None
    stated = [s for s in facts.statements(item, name) if s.rank is not Rank.DEPRECATED and s.time is not None]
    found = [s for s in stated if asked is not None and s.time is not None and asked.may_touch(s.time)]
    return found[0] if len(found) == 1 else None


def _framed(  # noqa: PLR0913, PLR0917 -- the two, and what is said of them
    item: str, names: tuple[str, str], words: list[str], said: int, when: When | None, facts: FactBase
) -> Frame | None:
    other = _last(item, names[1], facts)
    if other is None:
        return None
    is_passive = words[said] in OUTNUMBERING and words[said + 1 : said + 2] == ["by"]
    bound = Bound.LESS if is_passive else BOUNDS[words[said]]
    is_choice = "or" in words or words[0] in WHAT_OR_WHICH
    query = Query(
        Kind.COMPARISON,
        item,
        names[0],
        values=(f"#{other.id}",),
        quantifier=Quantifier.EITHER if is_choice else Quantifier.PLAIN,
        bound=Bound.NONE if is_choice else bound,
        is_claim=not is_choice,
    )
    dated = at(query, when, facts) if when is not None else query
    return Frame(dated, Cost(assumed=1)) if dated is not None else None


def _cue(tags: Sequence[Tag], start: int, end: int, facts: FactBase) -> Tag | None:
    """The longest cue of a figure between two places."""
    inside = [t for t in tags if t.kind is TagKind.CUE and start <= t.at[0] and t.at[-1] < end]
    counted = [t for t in inside if facts.properties[t.value].type is ValueType.QUANTITY]
    return max(counted, key=lambda t: len(t.at), default=None)


def _subject(tags: Sequence[Tag], names: tuple[str, str], facts: FactBase) -> str:
    """The item that has both figures: the one that is named, or the only one that has them."""
    items = {t.value for t in tags if t.kind is TagKind.ITEM}
    bearers = items or {facts.sole_bearer(name) for name in names}
    item = bearers.pop() if len(bearers) == 1 else ""
    return item if all(facts.statements(item, name) for name in names) else ""


def _last(item: str, name: str, facts: FactBase) -> Statement | None:
    found = [s for s in facts.statements(item, name) if s.rank is not Rank.DEPRECATED]
    return found[-1] if found else None


def _explained(tokens: Sequence[Token], tags: Sequence[Tag], names: tuple[str, str]) -> set[int]:
    """The places of words that belong to one of the figures, name their item, or say nothing more."""
    used = {n for n, t in enumerate(tokens) if t.text in _LOOSE}
    for t in tags:
        is_own = t.kind in {TagKind.CUE, TagKind.WORD} and any(t.is_of(name) for name in names)
        is_polite = t.kind is TagKind.FILLER and len(t.at) > 1  # "am I right that"
        if is_own or is_polite or t.kind in _NAMING:
            used.update(t.at)
    return used
