"""Words that mean something in the pack or in grammar, and stand where they say something else.

"When was it *hit*" does not ask when it began, though what happens may "hit"; "the *Italian* club" says which club is
meant, though the one that is known may be in Italy; "was it called *a club*" names no club.
"""

from __future__ import annotations

from bot.language import grammar, operators
from bot.language.inflection import key
from bot.language.operators import Op
from bot.model import TagKind, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Tag
    from bot.understanding.framing.asked import Asked


def places(a: Asked, facts: FactBase) -> set[int]:
    """The places of such words in a reading of a property."""
    found = _attributes(a, facts) | _called_so(a)
    return found | _other_deeds(a) if a.property.type is ValueType.EVENT else found


def _other_deeds(a: Asked) -> set[int]:
    """Verbs by which something begins or happens elsewhere, and which say here what was done: "when was it *taken*"."""
    f = a.clause
    if not f.has(Op.BEGIN, Op.HAPPEN):
        return set()
    inside = {n for tags in f.ops.values() for t in tags if len(t.at) > 1 for n in t.at}  # "*took* place"
    inside |= {n for t in f.ops.get(Op.ELAPSED, ()) for n in t.at if f.times}  # "did it *take* until 1954"
    named = a.cued_at | a.roles.subject_at | inside
    said = [t.at[0] for op in (Op.BEGIN, Op.HAPPEN) for t in f.ops.get(op, ()) if len(t.at) == 1]
    return {n for n in said if n not in named and f.tokens[n].key in _DEEDS}


_DEEDS = frozenset(map(key, operators.OTHER_DEEDS))


def _attributes(a: Asked, facts: FactBase) -> set[int]:
    """Words before an item that is called by a common noun, which say that another one is meant: "the *Greek* club"."""
    f = a.clause
    found: set[int] = set()
    for t in f.of[TagKind.ITEM]:
        first = t.at[0]
        n = first - 1
        if n < 1 or not a.roles.subject_at.issuperset(t.at) or not _is_attribute(a, n):
            continue
        if _is_common_noun(t, a, facts):
            while n > 0 and _is_attribute(a, n):
                n -= 1
            found.update(range(n + 1, first) if f.tokens[n].text in _BEFORE_ATTRIBUTE else ())
    return found


_BEFORE_ATTRIBUTE = grammar.ARTICLES | grammar.POSSESSIVES | grammar.FINITE_BE | grammar.DO
"""Words behind which a noun phrase begins."""


def _is_common_noun(t: Tag, a: Asked, facts: FactBase) -> bool:
    """Whether an item is called by a noun that others may be called by too: "the club", and not "Rovers"."""
    item = facts.item(t.value)
    said = a.clause.text(t.at)
    return any(name.removeprefix("the ") == said for name in (item.label, *item.aliases))


def _is_attribute(a: Asked, n: int) -> bool:
    """Whether a word before a noun is explained by nothing but what the pack has it for, or by what happens."""
    f = a.clause
    token = f.tokens[n]
    if n in f.plain_at or not token.text.isalpha() or token.said.endswith(("'s", "s'", "\u2019s")):
        return False
    return not any(n in t.at for kind in _CHOOSING for t in f.of[kind]) and not any(
        n in t.at for op in _ORDERING for t in f.ops.get(op, ())
    )


_CHOOSING = (TagKind.ITEM, TagKind.TYPE, TagKind.TIME, TagKind.ORDINAL, TagKind.NUMBER, TagKind.FOCUS)
_ORDERING = (Op.FIRST, Op.LAST, Op.CURRENT, Op.FORMER, Op.ALL, Op.NEXT, Op.PREVIOUS, Op.STILL)
"""What says itself which one is meant."""


def _called_so(a: Asked) -> set[int]:
    """A noun for items by which something is said to be called, and none is meant: "was it *called a club*"."""
    f = a.clause
    if grammar.NAMING.isdisjoint(f.words):
        return set()
    starts = [t.at[0] for t in f.of[TagKind.TYPE] if a.roles.subject_at.issuperset(t.at)]
    return {
        n
        for n in starts
        if n > 1 and f.tokens[n - 1].text in grammar.INDEFINITE_ARTICLES and f.tokens[n - 2].text in grammar.NAMING
    }
