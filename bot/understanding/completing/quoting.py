"""Values that another answer quotes: after "founded as the Harbour Board", "how long did it keep that name?"."""

from __future__ import annotations

from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import Rank, TimeRelation, ValueType
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.facts.base import FactBase
    from bot.model import Statement, Turn
    from bot.understanding.framing.features import Features


def quoted(told: Iterable[Statement], item: str, name: str, facts: FactBase) -> Iterator[Statement]:
    """The names of an item that other statements have in their values."""
    if facts.properties[name].type is not ValueType.NAME or not item:
        return
    texts = [s.value for s in told if s.property != name and facts.properties[s.property].type is ValueType.TEXT]
    for s in facts.statements(item, name) if texts else ():
        if s.rank is not Rank.DEPRECATED and any(s.value in text for text in texts):
            yield s


def as_quoted(turn: Turn, f: Features, facts: FactBase) -> Turn:
    """The turn as one about the name that its answer quotes, where a fragment asks what only lasting names tell."""
    is_of_term = f.focus in {Focus.LENGTH, Focus.UNTIL} or f.has(Op.NEXT, Op.PREVIOUS, Op.EXPAND, Op.END)
    if not is_of_term or len(turn.statements) != 1:
        return turn
    told, main = [facts.statement(turn.statements[0])], facts.info.subject
    if facts.properties[told[0].property].type is not ValueType.TEXT:
        return turn
    lasting = [p.id for p in facts.properties.values() if p.type is ValueType.NAME and p.time is TimeRelation.DURING]
    for item in dict.fromkeys(i for i in (told[0].item, main) if i):
        for name in lasting:
            found = tuple(quoted(told, item, name, facts))
            if len(found) == 1:
                query = replace(turn.query, property=name, subject=item, values=(), ordinal=0)
                return replace(turn, query=query, statements=(found[0].id,), time=found[0].time)
    return turn
