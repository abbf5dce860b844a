"""Other ways to tag a clause: with a time that a fact tells, or with an item named by what happened to it."""

from __future__ import annotations

from bot.language import grammar, lengths
from bot.language.operators import Op
from bot.model import Tag, TagKind
from bot.understanding.tagging.anchors import elapsed
from bot.understanding.tagging.occasions import as_names
from bot.understanding.tagging.tags import Tags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Token


def variants(
    tokens: tuple[Token, ...], plain: Tags, subjects: tuple[str, ...], facts: FactBase, *, has_context: bool
) -> list[Tags]:
    """The tags as they are, and with the times that facts give."""
    meant = _meant_by_pronouns(plain, subjects)
    anchored = elapsed(tokens, Tags((*plain, *meant)) if meant else plain, facts)
    if meant and not anchored and subjects[:1] == (facts.info.subject,):
        anchored = elapsed(tokens, plain, facts)  # "ten years after *it* was signed": the only thing that was
    named = as_names(tokens, plain, facts)
    others = [plain] if named is None else [plain, named]
    if not anchored:
        return others
    variant = _with_times(plain, anchored)
    is_subordinate = any(_is_subordinate(t, tokens) or _is_at_change(t, tokens, plain) for t in anchored)
    is_distant = any(_is_distant([tokens[n].text for n in t.at]) for t in anchored)
    return [variant] if is_distant or (is_subordinate and has_context) else [*others, variant]


def _is_subordinate(anchor: Tag, tokens: Sequence[Token]) -> bool:
    """Whether "when" says at what time it is asked; "1954 *is when* it came into force" claims that time."""
    first = anchor.at[0]
    return tokens[first].text == "when" and (first == 0 or tokens[first - 1].text not in grammar.FINITE_BE)


def _with_times(plain: Tags, anchored: list[Tag]) -> Tags:
    """The tags of a clause with times that facts give in place of the words that tell them."""
    taken = {n for t in anchored for n in t.at}
    kept = (t for t in plain if not taken & set(t.at) or (t.kind is TagKind.FOCUS and not set(t.at) <= taken))
    return Tags((*anchored, *kept))


_MOST_MEANT = 2
"""Items that were spoken of last, of which a pronoun may mean any."""


def _meant_by_pronouns(tags: Tags, subjects: tuple[str, ...]) -> list[Tag]:
    """The item that the conversation was about, where a clause that names none has a pronoun."""
    pronouns = () if tags.of[TagKind.ITEM] else tags.of[TagKind.PRONOUN]
    return [Tag(TagKind.ITEM, item, t.at) for item in subjects[:_MOST_MEANT] if item for t in pronouns]


def _is_at_change(anchor: Tag, tokens: Sequence[Token], tags: Tags) -> bool:
    """Whether a fragment says no more than a time by a change: "and *at its first renaming*?" asks for no change."""
    rest = [t.text for n, t in enumerate(tokens) if n not in anchor.at]
    is_at = tokens[anchor.at[0]].text in _AT and _OPENING.issuperset(rest)
    return is_at and any(t.kind is TagKind.OP and t.value == Op.CHANGE and set(t.at) <= set(anchor.at) for t in tags)


_AT = frozenset({"at", "during", "by", "on", "upon"})
_OPENING = grammar.JOINERS | {"what", "how", "about"}


def _is_distant(words: list[str]) -> bool:
    """Whether a time is told by its distance from a fact: "the year after it began" asks for no successor."""
    step = next((n for n, w in enumerate(words) if w in {"before", "after"}), 0)
    return not lengths.UNIT_HINTS.isdisjoint(words[:step])
