"""What is asked of a figure that was told itself: whether it is exact, in which money, for how long.

Its sentence says so ("an estimated 11 million", "$1.3 billion", "the annual budget"), and is told again.
"""

from __future__ import annotations

from bot.language import figures_asked
from bot.model import Kind, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Property, Query, Turn
    from bot.understanding.framing.features import Features


def told_again(f: Features, last: Turn, facts: FactBase) -> Query | None:
    """The question for the figure that was told last, where a fragment asks what its sentence says of it."""
    p = facts.properties.get(last.query.property)
    if p is None or not p.is_figure or len(last.statements) != 1:
        return None
    asked = next((a for a in figures_asked.ASKED if not f.words.isdisjoint(a)), frozenset())
    if not asked or not f.words <= asked | figures_asked.BESIDE or not _says(asked, p, last, facts):
        return None
    wanted = {word for word in f.words & figures_asked.WANTED if figures_asked.SIGNED.get(word) not in p.unit}
    if wanted and figures_asked.ASKING.isdisjoint(f.words):
        return None  # "in euros?", "the exact number", which its sentence does not say
    is_same = last.query.kind is Kind.VALUE and last.is_known
    return last.query if is_same else last.query.anew(Kind.VALUE)


def _says(asked: frozenset[str], p: Property, last: Turn, facts: FactBase) -> bool:
    """Whether the sentence by which the figure is told says what is asked of it."""
    if asked is figures_asked.EXACTNESS:
        return bool(facts.statement(last.statements[0]).about)
    if asked is figures_asked.MONEY:
        return p.type is ValueType.MONEY
    return not figures_asked.PERIODIC.isdisjoint(p.says.lower().split())
