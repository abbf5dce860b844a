"""Items that are called by a number, named by nothing else: "the rent of plot 8? *and 20?*"."""

from __future__ import annotations

from bot.language import grammar
from bot.language.inflection import key
from bot.language.question_words import Focus
from bot.model import TagKind
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Query, Turn
    from bot.understanding.framing.features import Features


_BESIDE = grammar.JOINERS | {"the"}


def may_be_named(f: Features, last: Turn, facts: FactBase) -> bool:
    """Whether a fragment is a number and no more, after an item that is called by one, as others may be."""
    is_number = f.focus is Focus.NONE and all(t.text in _BESIDE or t.text.isdigit() for t in f.tokens)
    return is_number and bool(last.query.subject) and facts.item(last.query.subject).label[-1:].isdigit()


def other(f: Features, last: Turn, facts: FactBase) -> Query | None:
    """The last question asked of the item that has the number of a fragment for its own."""
    if not may_be_named(f, last, facts):
        return None
    item = called(last.query, f.tokens[-1].text, facts)
    if not item or (last.query.property and not facts.statements(item, last.query.property)):
        return None
    return replace(last.query, subject=item, values=(), excluded=())


def called(query: Query, number: str, facts: FactBase) -> str:
    """The item that is called like the one of a query, but for its number: "Plot 20" after "Plot 8"; or ""."""
    noun = facts.item(query.subject).label.rpartition(" ")[0] if query.subject else ""
    name = [*noun.lower().split(), number]
    found = facts.phrases([key(word) for word in name]) if noun else ()
    senses = next((senses for start, end, senses in found if (start, end) == (0, len(name))), ())
    items = [s.target for s in senses if s.kind is TagKind.ITEM]
    return items[0] if len(items) == 1 else ""
