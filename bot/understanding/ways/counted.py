"""Ages with the date from which they are counted: "what was it called at the age of ten, *counted from 1951*?"."""

from __future__ import annotations

from bot.language import grammar, reckoning
from bot.model import Kind, NotUnderstood, Reason, TagKind
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.dates import Interval
    from bot.facts.base import FactBase
    from bot.model import Token
    from bot.understanding.deciding.reading import Reading
    from bot.understanding.tagging.tags import Tags


def without(tokens: tuple[Token, ...], tags: Tags) -> tuple[tuple[Token, ...], Interval | None]:
    """The clause without the words from which date an age is counted, and that date; None where it has none."""
    for t in tags.of[TagKind.TIME]:
        start = next((n for n in (t.at[0], t.at[0] - 1) if n >= 0 and tokens[n].text in grammar.COUNTED), -1)
        if start < 0 or tokens[start + 1].text not in reckoning.FROM or t.when is None or t.when.interval is None:
            continue
        while start > 0 and tokens[start - 1].text in reckoning.IF_YOU:
            start -= 1
        return tokens[:start] + tokens[t.at[-1] + 1 :], t.when.interval
    return tokens, None


def checked(reading: Reading, base: Interval, facts: FactBase) -> Reading | None:
    """The reading of a clause without those words, where it asks of an age; refused if that is counted otherwise."""
    query = reading.frames[0].query if reading.frames else None
    name = facts.type_of(query.subject).when if query is not None and query.subject else ""
    began = facts.statements(query.subject, name)[:1] if query is not None and name else ()
    time = began[0].time if began else None
    if query is None or time is None:
        return None
    is_of_age = query.kind is Kind.AGE or (query.when is not None and query.when.anchor == time)
    if not is_of_age or query.when is None or query.when.interval is None:
        return None  # "how old was it, counting from 2015" asks of that year
    if time.earliest.year == base.earliest.year:
        return reading
    why = NotUnderstood(Reason.UNEXPLAINED_WORDS, (str(base.earliest.year),), query.property)
    return replace(reading, frames=(), outcome=why)
