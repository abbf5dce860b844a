"""Take for one what a column spells in several ways: "ACORN" and "Acorn", "japan" and "Japan".

What a sheet says most often is how it is told; of spellings that are equally frequent, that with capitals where names
have them. Codes that people tell apart by nothing but their capitals are not to be expected in a sheet.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from bot.authoring.cell_types import time_of, unit_of
from bot.records import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.authoring.claims import Claim

_SIGNS = str.maketrans({"\u2019": "'", "\u2018": "'", "\u2013": "-", "\u2010": "-", "\u2011": "-"})


def spelt_alike(claims: Sequence[Claim]) -> tuple[list[Claim], list[str]]:
    """Give the claims with one spelling for each value of a column, and what is to be said of the others."""
    groups: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for claim in claims:
        groups[claim.name.lower()][_plain(claim.value)][claim.value] += 1
    best = {
        (name, plain): max(found, key=lambda spelling: (found[spelling], _looks_like_a_name(spelling)))
        for name, values in groups.items()
        for plain, found in values.items()
        if len(found) > 1 and unit_of(plain) is None and not time_of(plain)
    }
    read = [_spelt(claim, best) for claim in claims]
    return read, list(_remarks(claims, read))


def _plain(value: str) -> str:
    return " ".join(value.translate(_SIGNS).casefold().split())


def _looks_like_a_name(spelling: str) -> bool:
    """Say whether a spelling has capitals where names have them: "Acorn", but not "ACORN" or "acorn"."""
    return spelling.istitle() or not (spelling.isupper() or spelling.islower())


def _spelt(claim: Claim, best: Mapping[tuple[str, str], str]) -> Claim:
    value = best.get((claim.name.lower(), _plain(claim.value)), claim.value)
    return claim if value == claim.value else replace(claim, value=value)


def _remarks(before: Sequence[Claim], after: Sequence[Claim]) -> Iterator[str]:
    """Say which cells were read in another spelling, by their columns."""
    found: dict[str, dict[tuple[str, str], list[int]]] = defaultdict(lambda: defaultdict(list))
    for old, new in zip(before, after, strict=True):
        if old.value != new.value:
            found[old.header][old.value, new.value].append(old.subject.row)
    for header, spellings in found.items():
        told = [f"{old!r} ({_rows(rows)}) as {new!r}" for (old, new), rows in spellings.items()]
        yield f"column {header!r}: read {', '.join(told)}; if that is something else, call it by another name"


def _rows(rows: Sequence[int]) -> str:
    return f"row {rows[0]}" if len(rows) == 1 else f"row {rows[0]} and {len(rows) - 1} more"
