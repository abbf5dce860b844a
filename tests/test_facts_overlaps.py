"""Which statements hold at once: as comparing each with each would find, but in a fraction of the time."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from bot.dates import Interval
from bot.facts.overlaps import at_once

_YEARS = st.integers(1900, 1915)
_TIMES = st.one_of(
    st.none(),
    st.builds(lambda a, b: f"{min(a, b)}/{max(a, b)}", _YEARS, _YEARS),
    st.builds("{}/..".format, _YEARS),
    st.builds("/{}".format, _YEARS),
    st.builds(str, _YEARS),
)


def _meet(one: Interval | None, other: Interval | None) -> bool:
    if one is None or other is None or one == other:
        return one == other
    _, begin, end, _ = one.sort_key()
    _, other_begin, other_end, _ = other.sort_key()
    return max(begin, other_begin) < min(end, other_end)


@given(st.lists(_TIMES, max_size=8))
def test_whoever_meets_another_is_in_a_pair_and_all_pairs_meet(texts: list[str | None]) -> None:
    times = [(n, Interval.parse(text) if text else None) for n, text in enumerate(texts)]
    pairs = list(at_once(times, lambda thing: thing[1]))
    assert all(_meet(one[1], other[1]) for one, other in pairs)
    meeting = {frozenset((one[0], other[0])) for one, other in combinations(times, 2) if _meet(one[1], other[1])}
    assert {n for one, other in pairs for n in (one[0], other[0])} == {n for pair in meeting for n in pair}


def test_a_hundred_thousand_spans_one_after_another_take_a_moment() -> None:
    times = [Interval.parse(f"{year:04}/{year + 1:04}") for year in range(1, 9999)]
    assert list(at_once(times * 10, lambda time: time)) == [(t, t) for t in times for _ in range(9)]
