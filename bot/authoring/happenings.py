"""Rows of a long table that say what happened: "born, Wexley, 9 January 1953" holds a date and a place, and no value.

Such a table has one column for when something began, be it a tenure or a birth. What happens has no end: where none of
the rows of one name has one, and the name is one of what happens, they say on which day it did, and where.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.language import headings, places
from bot.language.written_dates import is_time
from bot.language.written_numbers import UNDECIDED, read_number
from bot.records import replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.authoring.claims import Claim


def as_happenings(claims: Sequence[Claim]) -> list[Claim]:
    """Give the claims, those of what happened with its day and its place in place of a beginning and a value."""
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(claim.name.lower().strip(), []).append(claim)
    happened = {
        name
        for name, group in groups.items()
        if headings.is_happening(name) and not headings.is_of_things(name) and all(map(_is_on_a_day, group))
    }
    says_now = any(claim.beside.get("to", "").lower() in headings.NOW for claim in claims)
    dated = {
        name: "as of" if all(map(_is_figure, group)) else "on"
        for name, group in groups.items()
        if name not in happened
        and all(map(_has_begun, group))
        and (says_now or headings.is_of_things(name) or all(map(_has_day, group)))
    }
    return [_dated(claim, claim.name.lower().strip(), happened, dated) for claim in claims]


def as_lasting(claims: Sequence[Claim]) -> list[Claim]:
    """Give the claims, those under "supported since" and "supported until" as the two ends of one time.

    "Member from" is an end of it only beside "Member to", as "Signed from" may be of something else.
    """
    read = {claim.name: bound for claim in claims if (bound := headings.bounded(claim.name))[0]}
    bounds = {name: bound for name, bound in read.items() if headings.is_bound(name) or _has_both(bound[0], read)}
    values: dict[str, list[str]] = {}
    for claim in claims:
        values.setdefault(claim.name, []).append(claim.value)
    bounds = {name: bound for name, bound in bounds.items() if 2 * sum(map(is_time, values[name])) > len(values[name])}
    found: dict[tuple[int, str] | int, Claim] = {}
    for n, claim in enumerate(claims):
        if claim.name not in bounds:
            found[n] = claim
            continue
        name, end = bounds[claim.name]
        key = (claim.subject.row, name.lower())
        is_still = claim.value.lower().removeprefix("still ") == name.lower()
        beside = {**found.get(key, claim).beside, _ENDS[end]: NOW if is_still else claim.value}
        found[key] = replace(claim, name=name, value="", beside=beside)
    return list(found.values())


def _has_both(name: str, bounds: Mapping[str, tuple[str, str]]) -> bool:
    """Say whether both ends of what lasts have a heading."""
    return len({end for other, end in bounds.values() if other.lower() == name.lower()}) > 1


NOW = "now"
"""The end of what still is so, as the cells of a table say it."""
_ENDS = {"since": "from", "until": "to"}


def _dated(claim: Claim, name: str, happened: set[str], dated: Mapping[str, str]) -> Claim:
    """The claim on its day; where the table says "now" of what lasts, what has no end did not last."""
    if name in happened:
        return _on_its_day(claim)
    return replace(claim, beside=_with_day(claim, dated[name])) if name in dated else claim


def _has_begun(claim: Claim) -> bool:
    return claim.is_statement and bool(_begin(claim)) and not claim.beside.get("to")


def _has_day(claim: Claim) -> bool:
    """Say whether a claim has a date, of a column that says no more of it than that."""
    return _has_begun(claim) and not claim.beside.get("from")


def _begin(claim: Claim) -> str:
    return claim.beside.get("from") or claim.beside.get("date", "")


def _is_on_a_day(claim: Claim) -> bool:
    return _has_begun(claim) and not any(map(str.isdigit, claim.value))


def _on_its_day(claim: Claim) -> Claim:
    beside = _with_day(claim)
    place = {"place": places.placed(claim.value)} if claim.value and "place" not in beside else {}
    return replace(claim, value="", beside={**beside, **place})


def _is_figure(claim: Claim) -> bool:
    """Say whether a value is a number, which was measured on the day that stands beside it."""
    try:
        read_number(claim.value, UNDECIDED)
    except ValueError as error:
        return "--decimal" in str(error)
    return True


def _with_day(claim: Claim, key: str = "on") -> dict[str, str]:
    """What stands beside a value, with its beginning as its day."""
    return {**{name: cell for name, cell in claim.beside.items() if name not in {"from", "date"}}, key: _begin(claim)}
