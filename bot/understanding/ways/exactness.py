"""How exact a date has to be, where that is said beside the question: "the change of 1980, *day and month?*"."""

from __future__ import annotations

from bot.language.carried import BESIDE_PARTS, PARTS_OF_DATE
from bot.records import replace
from bot.understanding.framing.claimed import DATED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.understanding.deciding.reading import Reading


def as_exact(reading: Reading) -> Reading:
    """The reading of a question that asks for as much of a date as is said beside it."""
    unit = next((u for said in reading.carriers if (u := _unit(said))), "")
    if not unit or not reading.frames or reading.frames[0].query.kind not in DATED:
        return reading
    return replace(
        reading,
        frames=tuple([replace(x, query=replace(x.query, unit=x.query.unit or unit)) for x in reading.frames]),
    )


def _unit(carrier: str) -> str:
    """The smallest part of a date that a carrier names, if it says nothing else."""
    words = carrier.lower().replace(",", " ").split()
    if not (PARTS_OF_DATE.keys() | BESIDE_PARTS).issuperset(words):
        return ""
    return next((PARTS_OF_DATE[part] for part in PARTS_OF_DATE if part in words), "")
