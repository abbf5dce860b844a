"""The last question asked for somebody else's year: "my brother is four years older, what's his?"."""

from __future__ import annotations

from bot.language import kin as words
from bot.language.operators import Op
from bot.model import Kind
from bot.records import replace
from bot.understanding.tagging import times

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.model import Query, Turn, When
    from bot.understanding.framing.features import Features

_LONGEST = 16
"""Such a fragment has at most so many words."""
_MOST_MONTHS = 1200
"""Nobody is older or younger than somebody close by more."""
_AT_TIME = {Kind.VALUE, Kind.CLAIM, Kind.EVENTS, Kind.AGE, Kind.HOLDER}
"""Kinds of question that are asked of a year."""


def other_person(f: Features, last: Turn) -> Query | None:
    """The last question at the time that is somebody else's, if the fragment tells nothing but that time."""
    when = last.query.when
    if not (_is_of_kin(f) or _is_of_speaker(f)) or len(f.tokens) > _LONGEST or last.query.kind not in _AT_TIME:
        return None
    if when is None or when.interval is None or when.relation not in {"at", "by"}:
        return None
    moved, at = _moved(f, when)
    if moved is None or not all(t.text in words.KNOWN for n, t in enumerate(f.tokens) if n not in at):
        return None
    return replace(last.query, when=moved)


def _is_of_kin(f: Features) -> bool:
    return not words.KIN.isdisjoint(f.words)


def _is_of_speaker(f: Features) -> bool:
    """Whether it goes on with what happened to who speaks: "and when we moved in 1991?"."""
    is_told = not words.SPEAKER.isdisjoint(f.words) and not words.LIFE.isdisjoint(f.words)
    return is_told and bool(f.times) and f.tokens[0].text in words.OPENING


def _moved(f: Features, when: When) -> tuple[When | None, set[int]]:
    """The other person's time, with the places of the words that tell it."""
    if len(f.times) == 1 and (said := f.times[0].when) is not None:
        at = set(f.times[0].at)
        if said.interval is not None and said.relation == "at":
            return said, at
        if said.relation == "shift" and when.interval is not None and not said.part:
            return times.shift(when.interval, said.months), at
        return None, at
    sign = (not words.YOUNGER.isdisjoint(f.words)) - (not words.OLDER.isdisjoint(f.words))
    months, at = _length(f)
    if f.times or not sign or not 0 < months <= _MOST_MONTHS or words.ASKING.isdisjoint(f.words):
        return None, set()
    return times.shift(when.interval, sign * months) if when.interval is not None else None, at


def _length(f: Features) -> tuple[int, set[int]]:
    """How many months the fragment says, with the places of its words: "four years", "four"; 0 for none."""
    spans = f.ops.get(Op.SPAN, ())
    if len(spans) == 1 and spans[0].number is not None:
        return int(spans[0].number), set(spans[0].at)
    number = f.numbers[0].number if len(f.numbers) == 1 else None
    return (12 * int(number), set(f.numbers[0].at)) if number is not None else (0, set())
