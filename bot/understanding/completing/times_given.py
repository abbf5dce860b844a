"""The time that somebody gives who was asked which one is meant: "I was born in 1983", "oh, digits swapped, 1967"."""

from __future__ import annotations

from bot.language import kin
from bot.language.question_words import WH
from bot.model import TagKind
from bot.records import replace
from bot.understanding.completing.settle import OF_A_TIME
from bot.understanding.cutting import personal
from bot.understanding.tagging import times
from bot.understanding.tagging.tag import tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt

    from bot.facts.base import FactBase
    from bot.model import Context, Sentence, Turn

_LONGEST = 10
"""Such a message has at most so many words."""
_NAMING = (TagKind.ITEM, TagKind.VALUE, TagKind.TYPE, TagKind.ORDINAL)
"""Tags of what says more than a time."""


def alone(found: tuple[Sentence, ...], context: Context, now: dt.date, facts: FactBase) -> tuple[Sentence, ...]:
    """The only time of a message that says nothing else of the pack, where one was asked for; else the message."""
    last = found[-1].tokens if len(found) == 1 and found[0].end != "?" and context.turns else ()
    words = [t.text for t in last]
    if not 0 < len(words) <= _LONGEST or not (times.may_say(words) and WH.isdisjoint(words)):
        return found
    is_of_person = _is_of_person(words, context.turns[-1])
    if not (is_of_person or is_asked_for(context.turns[-1], facts)):
        return found
    tags = tag(last, facts, now)
    dated = tags.of[TagKind.TIME]
    is_all = len(dated) == 1 and dated[0].when is not None and dated[0].when.interval is not None
    own = is_of_person or personal.is_of_speaker(words)
    is_said = any(tags.of[kind] for kind in _NAMING) or (tags.of[TagKind.CUE] and not own)
    told = tuple(last[n] for n in dated[0].at if last[n].text != "from") if is_all and not is_said else ()
    return (replace(found[0], tokens=told),) if told else found


def _is_of_person(words: list[str], last: Turn) -> bool:
    """Whether somebody else's year is given after a question that was asked of one: "and me, I'm a 1991 kid"."""
    when = last.query.when
    is_of_year = last.query.kind in OF_A_TIME and when is not None and when.relation == "at" and when.anchor is None
    people = kin.SPEAKER | kin.KIN | {"he", "she", "they"}
    is_told = not people.isdisjoint(words) and not kin.OF_BIRTH.isdisjoint(words)
    return is_of_year and is_told and all(word in kin.KNOWN or word.isdigit() for word in words)


def is_asked_for(last: Turn, facts: FactBase) -> bool:
    """Whether the last reply asked which time is meant, or which later one as there was nothing yet."""
    query = last.query
    if query.kind not in OF_A_TIME or not query.property:
        return False
    if not last.statements:
        return not last.is_known and query.when is None
    others = {facts.statement(id_).property for id_ in last.statements} - {query.property}
    return query.when is not None and len(others) == len(last.statements)
