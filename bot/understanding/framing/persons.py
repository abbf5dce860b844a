"""Words that mean no person of the pack: "she" in a pack without people, or a person's name behind "the"."""

from __future__ import annotations

from bot.language import grammar
from bot.model import TagKind, TimeRelation, ValueType
from bot.understanding.framing import inscribed
from bot.understanding.tagging.tags import Tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Property, Tag, Token
    from bot.understanding.framing.features import Features


def nobody_at(f: Features, facts: FactBase) -> set[int]:
    """The places of such pronouns: what they mean stays unexplained."""
    if f.words.isdisjoint(grammar.PERSONAL) or _may_have_people(facts):
        return set()
    return {n for n, t in enumerate(f.tokens) if t.text in grammar.PERSONAL} - inscribed.callers(f.tokens)


def without_articled(tokens: Sequence[Token], tags: Tags, facts: FactBase) -> Tags:
    """The tags without people whose name stands behind "the" and is that of a thing as well: "the Ann Fenn" sails."""
    starts = [n for n, t in enumerate(tokens, 1) if t.text == "the"]
    items = [t for t in tags.of[TagKind.ITEM] if t.at[0] in starts] if starts else ()
    if len(items) < 2:  # noqa: PLR2004 -- nobody shares a name
        return tags
    things = {t.at for t in items if _is_thing(t.value, facts)}
    people = {(t.at, t.value) for t in items if t.at in things and not _is_thing(t.value, facts)}
    return Tags(t for t in tags if (t.at, _named(t, facts)) not in people) if people else tags


def _is_thing(item: str, facts: FactBase) -> bool:
    return not facts.type_of(item).is_person


def _named(tag: Tag, facts: FactBase) -> str:
    """The item that a tag names, itself or as the value of a statement."""
    return facts.statement(tag.value).value if tag.kind is TagKind.VALUE else tag.value


def _may_have_people(facts: FactBase) -> bool:
    """Whether a type says so by its pronoun, items are joined as people are to offices, or one asks who."""
    return has_people(facts) or any(p.type is ValueType.ITEM or _is_somebody(p) for p in facts.properties.values())


def _is_somebody(p: Property) -> bool:
    """Whether the values are one person after the other: the manager of a club."""
    return p.type is ValueType.TEXT and p.time is TimeRelation.DURING and p.is_single and "who" in p.asks


def has_people(facts: FactBase) -> bool:
    """Whether a type of item has people's pronoun."""
    return any([t.is_person for t in facts.types.values()])
