"""Parts that say what went on at a time, or goes on now: "supported in 2018", "are no longer supported"."""

from __future__ import annotations

from bot.language import endings
from bot.model import Condition, TimeRelation, ValueType, When
from bot.understanding.describing.words import Part
from bot.understanding.tagging import times

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.understanding.describing.span import Span

TODAY = When(None, "now", "")
"""The day of the message, which only the whole clause knows."""
_AT = frozenset({"at", "between", "after", "before"})
"""How a time may be put in which something went on; "until 2014" says when it ended."""


def existing(s: Span) -> Iterator[Part]:
    """ "Existed in 1980": what had begun by then, and had not come to its end before."""
    timed = s.when()
    type_ = s.facts.types.get(s.type)
    verb = {n for n in range(s.first, s.last) if s.w.text(n) in _EXISTING}
    if timed is None or type_ is None or not (verb and type_.when and type_.until) or s.denials:
        return
    when, at = timed
    interval = when.interval if when is not None and when.relation == "at" else None
    is_dated = all(s.facts.properties[p].time is TimeRelation.ON for p in (type_.when, type_.until))
    if when is not None and interval is not None and interval.begin is not None and s.explains(verb, at) and is_dated:
        before = times.relate(interval.begin, "before")
        ended = Condition(type_.until, when=before.so_far(), is_negated=True)
        yield Part((Condition(type_.when, when=times.by(when).so_far()), ended))


_EXISTING = frozenset({"exist", "existed", "existing", "existence"})


def lasting(s: Span, *, is_adjective: bool = False) -> Iterator[Part]:
    """ "Supported in 2018", "are still supported"; as an adjective it says what is so now."""
    timed = s.when()
    if timed is None or (timed[0] is not None and timed[0].relation not in _AT):
        return
    when, at = timed
    over = next((x for words in endings.OVER if (x := s.run_of(words))), set[int]())
    is_now = is_adjective or bool(over or endings.STILL & set(s.texts)) or not s.is_past
    for p in s.named() if when is not None or is_now else ():
        is_lasting = p.type is ValueType.EVENT and p.time is TimeRelation.DURING
        if is_lasting and s.applies(p) and s.explains(s.words_of(p), at, over, s.denials):
            yield Part((Condition(p.id, when=when or TODAY, is_negated=bool(over or s.denials)),))
