"""Names in a story that no fact is about: after "she works for the Met", "it" is not what the pack is about."""

from __future__ import annotations

from bot.language import grammar, stories
from bot.language.inflection import is_past
from bot.language.question_words import WH
from bot.model import TagKind, ValueType
from bot.understanding.cutting.stories import asks_of_it

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.facts.base import FactBase
    from bot.model import Token
    from bot.understanding.tagging.tags import Tags

_KNOWN = frozenset(
    {TagKind.ITEM, TagKind.TYPE, TagKind.VALUE, TagKind.EXCLUDE, TagKind.TIME, TagKind.CUE},
)
_LONGEST = 4
"""Words of a name."""


def stranger(
    lead: Sequence[Token], tags: Tags, asked: Sequence[str], facts: FactBase, is_english: Callable[[str], bool]
) -> str:
    """The last thing that a story names before a question of "it", if that is not in the facts; or nothing."""
    if not _is_bare(asked) and not (_is_of_third(asked) and asks_of_it(asked)):
        return ""
    names = {p.id for p in facts.properties.values() if p.type is ValueType.NAME}
    named = [t for t in tags.of[TagKind.VALUE] if facts.property_of(t.value) in names]
    last = max((t.at[-1] for t in (*named, *tags.of[TagKind.ITEM], *tags.of[TagKind.TYPE])), default=-1)
    known = {n for t in tags if t.kind in _KNOWN for n in t.at}
    if all(t.said.isupper() for t in lead):
        return ""
    if owner := _owner(lead, tags, known, is_english):
        return owner
    places = range(len(lead) - 1, last, -1)
    is_one = _is_bare(asked) or not _ONE.isdisjoint(asked)
    meant = {n for kind in (TagKind.ITEM, TagKind.TYPE) for t in tags.of[kind] for n in t.at}
    told = (n for n in places if _is_name(lead, n, known, is_english) or (is_one and _is_body(lead, n, meant)))
    placed = {t.at[0] for t in (*named, *tags.of[TagKind.ITEM])}
    is_placed = is_one and not tags.of[TagKind.TIME]  # "we fled *Rome in 1956*. what was it called?"
    may_live = not stories.OF_PLACES.isdisjoint(asked)
    visited = (n for n in places if is_placed and n not in placed and _is_visited(lead, n, may_live=may_live))
    return next((lead[n].said for n in told), "") or next((lead[n].said for n in visited), "")


def _owner(lead: Sequence[Token], tags: Tags, known: set[int], is_english: Callable[[str], bool]) -> str:
    """Who is said to have what the pack knows by its kind: "*Acme has a statute* too" is not the pack's statute."""
    items = {t.value: t for t in tags.of[TagKind.ITEM]}
    if len(items) != 1:
        return ""
    start = next(iter(items.values())).at[0]
    end = start - 1 - (start > 1 and lead[start - 1].text in stories.OWN_ARTICLES)
    has_it = end > 0 and lead[end].text in grammar.HAVE and end + 1 < start
    is_possessed = start > 0 and lead[start - 1].said.lower().endswith(_POSSESSIVE)
    if not (has_it or is_possessed):
        return ""
    owner = end - 1 if has_it else start - 1
    token = lead[owner]
    name = token.text.split("'")[0].split("\u2019")[0]
    is_body = token.text in stories.BODIES
    is_named = owner not in known and name not in grammar.FUNCTION_WORDS and (token.is_capital or not is_english(name))
    return token.said if is_body or is_named else ""


_POSSESSIVE = ("'s", "s'", "\u2019s")


def _is_visited(lead: Sequence[Token], n: int, *, may_live: bool) -> bool:
    """Whether a name is that of a thing that somebody likes, or of a place where somebody lives: "I *love Rome*"."""
    if not lead[n].is_capital or n == 0:
        return False
    before = [t.text for t in lead[max(n - 3, 0) : n]]
    is_liked = before[-1] in stories.FOND_OF
    is_there = (
        may_live and before[-1] in grammar.BESIDE_PLACE | {"to", "from"} and not stories.STAYING.isdisjoint(before[:-1])
    )
    return is_liked or is_there


_ONE = frozenset({"it", "its"})
_BARE = 3
"""Words of a fragment that goes on from what was told: "since when?", "to what?"."""


def _is_bare(asked: Sequence[str]) -> bool:
    return len(asked) <= _BARE and grammar.AUXILIARIES.isdisjoint(asked) and not WH.isdisjoint(asked)


def _is_of_third(asked: Sequence[str]) -> bool:
    """Whether a question is about what was spoken of, and not about a person."""
    is_third = not (grammar.THIRD_SUBJECTS | grammar.ITS).isdisjoint(asked)
    return is_third and grammar.PERSONAL.isdisjoint(asked)


def _is_body(lead: Sequence[Token], n: int, known: set[int]) -> bool:
    """Whether a noun brings up something of its own that might be meant: "our *school* was renamed"."""
    before = [t.text for t in lead[max(n - 2, 0) : n]]
    is_subject = before[-1:] == ["the"] and n + 1 < len(lead) and lead[n + 1].text in grammar.AUXILIARIES
    is_own = is_subject or not stories.BEFORE_BODIES.isdisjoint(before)
    return n not in known and lead[n].text in stories.BODIES and is_own


def subject(
    told: Sequence[Sequence[Token]], tags: Tags, asked: Sequence[str], is_english: Callable[[str], bool]
) -> str:
    """What the last statement before a question of "it" is about, if that has a name that is not in the facts."""
    if not told or _ONE.isdisjoint(asked) or not asks_of_it(asked) or tags.of[TagKind.ITEM] or tags.of[TagKind.TYPE]:
        return ""
    said = told[-1]
    verb = next((n for n, t in enumerate(said[: _LONGEST + 2]) if t.text in grammar.OF_NOW | grammar.PAST), 0)
    name = [t for t in said[:verb] if t.text not in stories.ADVERBS]
    is_person = any(t.text in stories.RELATIVES or t.text in grammar.FIRST_PERSON for t in said)
    is_whole = verb + 1 < len(said)  # what closes a sentence may be out: "Peter is *my friend*"
    if (
        not name
        or is_person
        or not is_whole
        or any(not t.said.isalpha() or t.text in grammar.FUNCTION_WORDS for t in name[:1])
    ):
        return ""
    known = {n for kind in _KNOWN for t in tags.of[kind] for n in t.at}
    is_strange = len(name) == 1 and 0 not in known and not is_english(name[0].said.lower())
    is_titled = len(name) > 1 and all(t.is_capital for t in name) and not known.issuperset(range(verb))
    return name[0].said if is_strange or is_titled else ""


def _is_name(lead: Sequence[Token], n: int, known: set[int], is_english: Callable[[str], bool]) -> bool:
    """Whether a word is the name of a body: an acronym, a name with "the", or of whom somebody works for."""
    token = lead[n]
    if not token.said.isalpha() or len(token.said) == 1 or token.text in grammar.FUNCTION_WORDS:
        return False
    if token.said.isupper():
        return n not in known and token.text not in stories.NO_BODIES
    start = n
    while start > 0 and _goes_before(lead, start - 1) and n - start < _LONGEST:
        start -= 1
    if known.issuperset(range(start, n + 1)):
        return False
    before = [t.text for t in lead[max(start - 2, 0) : start]]
    if before[-1:] == ["the"] and before[0] in stories.TEMPORAL:
        return False  # "after *the* Great War"
    if token.is_capital and before[-1:] == ["the"]:
        return _ends_name(lead, n)
    if token.is_capital and before[-1:] and before[-1] in stories.SPEAKING_OF:
        return True
    is_worked_for = len(before) > 1 and before[0] in stories.WORKING and before[1] in grammar.BEFORE_OBJECT | {"at"}
    return is_worked_for and (token.is_capital or not is_english(token.said.lower()))


def _goes_before(lead: Sequence[Token], n: int) -> bool:
    """Whether a word is a part of the name that goes on behind it: "*League of* Nations"."""
    if lead[n].text == "of":
        return n > 0 and lead[n - 1].is_capital
    return lead[n].is_capital and lead[n].text not in grammar.FUNCTION_WORDS


def _ends_name(lead: Sequence[Token], n: int) -> bool:
    """Whether a name ends at a place: "the German *teacher*" is none."""
    if n + 1 == len(lead) or lead[n + 1].has_comma:
        return True
    after = lead[n + 1].text
    is_verb = after in stories.TELLING or is_past(after)
    return is_verb or after in grammar.FUNCTION_WORDS or after in stories.BEHIND_NAMES
