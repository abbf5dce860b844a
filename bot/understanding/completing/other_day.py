"""Another day of the year that was told, put up for what happened then: "on 30 October, right?"."""

from __future__ import annotations

from bot.language import other_day as words
from bot.language.numbers import MONTHS
from bot.model import TimeRelation
from bot.understanding.cleaning.normalise import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Context, Statement

_LONGEST = 60
"""Letters of such a message."""


def asked(text: str, context: Context, facts: FactBase) -> str:
    """The message as a question whether it was then, in the year of the one day that was told; else as it is."""
    lowered = text.lower()
    if len(text) > _LONGEST or not (any(map(str.isdigit, text)) or any(map(lowered.__contains__, MONTHS))):
        return text
    told = _told(context, facts)
    if told is None or told.time is None:
        return text
    year, month = told.time.earliest.year, told.time.earliest.month
    if (match := compiled(words.DAY).match(text)) is not None:
        day = match["before"] or match["behind"] or match["nth"]
        named = match["month"] or match["first"] or _name_of(month)
        return _claim(told, f"{words.ON} {day} {named} {year}", facts)
    if (match := compiled(words.MONTH).match(text)) is not None:
        return _claim(told, f"{words.IN} {match['month'] or match['tagged']} {year}", facts)
    return text


def _claim(told: Statement, time: str, facts: FactBase) -> str:
    """What was told, claimed of another time."""
    said = compiled(_PRESENT_OR_PAST).sub(r"\1", facts.properties[told.property].says)
    said = said.replace("{item}", facts.item(told.item).label).replace("{time}", time)
    return f"{said}?" if "{" not in said and time in said else words.ASKED.format(time=time)


_PRESENT_OR_PAST = r"\[[^|\]]*\|([^|\]]*)\]"


def _told(context: Context, facts: FactBase) -> Statement | None:
    """The one thing that was told last, if it happened on one day."""
    ids = context.turns[-1].statements
    s = facts.statement(ids[0]) if len(ids) == 1 else None
    if s is None or s.time is None or facts.properties[s.property].time is not TimeRelation.ON:
        return None
    return s if s.time.earliest == s.time.latest else None


def _name_of(month: int) -> str:
    return next(name for name, number in MONTHS.items() if number == month)
