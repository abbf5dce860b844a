"""Claims that are put up for a verdict: "it moved in 1961 and closed in 1970, right?", "it moved in 1961. Am I wrong?".

Of several, those that are not so are told first. Where it is asked if a claim is *not* so, its answer says neither yes
nor no: "yes" might say that the claim is so, or that whoever made it is wrong.
"""

from __future__ import annotations

from bot.language import grammar
from bot.language.confirmations import BESIDE_DENYING, DENYING
from bot.model import Kind
from bot.records import replace
from bot.understanding.deciding.reading import is_claim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.model import Frame, Sentence
    from bot.understanding.deciding.reading import Reading


def as_put(
    readings: tuple[Reading, ...], put: Sequence[Sentence], typed: Sequence[Sentence], *, are_listed: bool
) -> tuple[Reading, ...]:
    """The readings with the verdict that is asked for by what was left out of the sentences as they were typed."""
    kept = {t.start for s in put for t in s.tokens}
    left_out = [t.text for s in typed for t in s.tokens if t.start not in kept]
    found = tuple(_judged(r, _verdict(left_out) or _verdict(_before_claim(r))) for r in readings)
    are_several = are_listed or (len(put) - _is_echo(put) == 1 and all(map(_claims, found)))
    if not are_several or (len(found) == 1 and not left_out):
        return found
    return tuple(replace(r, is_put_up=True) for r in found)


def _is_echo(put: Sequence[Sentence]) -> bool:
    """Whether the first sentence only says once more what was told: "*ok, 1951.* And it was called BKR that year"."""
    words = [t.text for t in put[0].tokens] if put else []
    is_bare = len(words) <= _LONGEST_ECHO and grammar.AUXILIARIES.isdisjoint(words)
    return len(put) > 1 and put[0].end != "?" and is_bare


_LONGEST_ECHO = 3
"""Words of what is said once more."""


def _claims(reading: Reading) -> bool:
    """Whether a part of a message claims something: "it has ten members *and two clubs*"."""
    return is_claim(reading) or any(f.query.kind is Kind.CLAIM for f in reading.frames)


def _before_claim(reading: Reading) -> list[str]:
    """The words before a claim: "*is it false that* it moved"."""
    words = [t.text for t in reading.tokens[:4]]
    is_asked = words[:1] != [] and words[0] in grammar.FINITE_BE and words[3:] == ["that"]
    return [*" ".join(reading.carriers).lower().split(), *(words if is_asked else ())]


def _verdict(asking: Sequence[str]) -> str:
    """The word that asks whether something is not so, where no other asks whether it is; or ""."""
    verdict = next((word for word in asking if word in DENYING), "")
    return verdict if BESIDE_DENYING.isdisjoint(asking) else ""


def _judged(reading: Reading, verdict: str) -> Reading:
    if not verdict:
        return reading
    return replace(reading, frames=_asked(reading.frames, verdict), doubtful=_asked(reading.doubtful, verdict))


def _asked(frames: tuple[Frame, ...], verdict: str) -> tuple[Frame, ...]:
    """The claims, asked by a verdict."""
    return tuple(replace(f, query=replace(f.query, offered=verdict)) if f.query.is_claim else f for f in frames)
