"""What had come by the time that a message tells: "I was born in 1949. Did it exist *already*?"."""

from __future__ import annotations

from bot.language import grammar, inscriptions
from bot.language.operators import Op
from bot.model import Kind, Tag, TagKind, TimeRelation, When
from bot.records import replace
from bot.understanding.completing.settle import spanning
from bot.understanding.framing import claimed
from bot.understanding.tagging.tags import Tags
from bot.understanding.tagging.times import by

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Frame, Token
    from bot.understanding.completing.leads import Lead
    from bot.understanding.framing.features import Features

_THEN = When(None, "then", "")
_BY_THEN = When(None, "then", "", put="by")


def tags_of(tokens: Sequence[Token], tags: Tags) -> Tags:
    """The tags of a clause that says no time, with that of what its message told, where it points there.

    "Already" or "yet" says as much as "by then"; "would have been" as much as "then".
    """
    words = [t.text for t in tokens]
    if tags.of[TagKind.TIME]:
        return tags
    at, when = _up_to_then(words), _BY_THEN
    if not at:
        at, when = _supposed(words), _THEN
    if not at:
        return tags
    kept = (t for t in tags if t.kind is not TagKind.OP or t.at != at or t.value == Op.ALREADY)
    return Tags((Tag(TagKind.TIME, when.relation, at, when), *kept))


def _up_to_then(words: list[str]) -> tuple[int, ...]:
    """Where it is asked what had come by then."""
    if grammar.PAST.isdisjoint(words) or not grammar.OF_NOW.isdisjoint(words):
        return ()
    return next(((n,) for n, word in enumerate(words) if word in grammar.UP_TO_THEN), ())


def _supposed(words: list[str]) -> tuple[int, ...]:
    """Where it is asked what was so then, as far as one can tell: "what *would* the badge have said"."""
    if "have" not in words or "when" in words or not inscriptions.UNREAL.isdisjoint(words):
        return ()
    n = next((n for n, word in enumerate(words) if word in inscriptions.SUPPOSED), len(words))
    return (n,) if "have" in words[n:] else ()


def existed(frame: Frame, f: Features, said: Lead) -> Frame:
    """The reading of the question whether something was there, at the time that its message tells."""
    query = frame.query
    if query.kind is not Kind.EXISTED or query.when is not None or said.time is None or not f.is_past:
        return frame
    return replace(frame, query=replace(query, when=by(spanning(said.time))), carried=("time",))


def so_far(frame: Frame, f: Features, facts: FactBase) -> Frame:
    """The reading with all that lies before a time that was told, where it asks what had happened by then."""
    query, when = frame.query, frame.query.when
    is_of_events = (
        query.kind is Kind.EVENTS if not query.property else facts.properties[query.property].time is TimeRelation.ON
    )
    is_of_all = is_of_events or (query.kind is Kind.CLAIM and claimed.is_of_past_by_then(f))
    return replace(frame, query=replace(query, when=when.so_far())) if when is not None and is_of_all else frame
