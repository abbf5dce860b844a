"""How far what was told lies from another fact, in a conversation: "how long after the founding?"."""

from __future__ import annotations

from bot.dates import Interval
from bot.language import grammar, lengths
from bot.language.question_words import Focus
from bot.model import Kind, Query
from bot.understanding.completing import stretches
from bot.understanding.completing.settle import at_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Tag, Turn
    from bot.understanding.framing.features import Features

_BESIDE = (grammar.EMPTY - grammar.AUXILIARIES) | lengths.UNIT_HINTS
_STEPS = frozenset({"after", "before", "since"})


def asks(f: Features, last: Turn) -> bool:
    """Whether a fragment asks how long before or after a fact that was which was told last, and says no more."""
    is_again = last.query.kind is Kind.ELAPSED and f.focus is Focus.NONE  # "and after the founding?"
    is_asked = f.focus in {Focus.LENGTH, Focus.NUMBER} and last.query.kind is not Kind.DURATION
    said = _said(f)
    if said is None or not (is_again or is_asked):
        return False
    known = f.focus_at.union(said.at)
    return all(n in known or t.text in _BESIDE for n, t in enumerate(f.tokens))


def stretch(f: Features, last: Turn, facts: FactBase) -> Iterator[tuple[Query, tuple[str, ...]]]:
    """The question for the time between the fact that a fragment names and the one date that was told last."""
    said = _said(f)
    told = _told(last, facts, is_first=said is not None and said.value == "before")
    anchor = said.when.anchor if said is not None and said.when is not None else None
    if said is None or anchor is None or anchor.begin is None or len(told) != 1:
        return
    edge = Interval.at(anchor.begin)
    first, second = (told[0], edge) if said.value == "before" else (edge, told[0])
    if first.is_before(second):
        (when, other), subject = map(at_time, (first, second)), last.query.subject
        yield Query(Kind.ELAPSED, subject, "", when=when, other=other, unit=stretches.unit(f)), ("time",)


def _told(last: Turn, facts: FactBase, *, is_first: bool) -> list[Interval]:
    """The dates that were told; after a stretch the one at that end which was not named."""
    if last.query.kind is not Kind.ELAPSED:
        return stretches.dates_of(last, facts)
    ends = [w for w in (last.query.when, last.query.other) if w is not None and w.interval is not None]
    meant = ends[:1] if is_first else ends[-1:]
    return [w.interval for w in meant if w.interval is not None]


def _said(f: Features) -> Tag | None:
    """The time that a fact tells, where the fragment says no other."""
    one = f.times[0] if len(f.times) == 1 else None
    is_step = one is not None and one.value in _STEPS and one.when is not None and one.when.anchor is not None
    return one if is_step else None
