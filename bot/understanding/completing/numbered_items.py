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
    noun = facts.item(last.query.subject).label.rpartition(" ")[0]
    name = [*noun.lower().split(), f.tokens[-1].text]
    found = facts.phrases([key(word) for word in name])
    senses = next((senses for start, end, senses in found if (start, end) == (0, len(name))), ())
    items = [s.target for s in senses if s.kind is TagKind.ITEM]
    if not noun or len(items) != 1 or not facts.statements(items[0], last.query.property):
        return None
    return replace(last.query, subject=items[0], values=(), excluded=())
