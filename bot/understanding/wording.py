"""Which of its names have certain words in them, or how many: "which name has *neither* European *nor* Provisional".

It is looked at only where no other reading explains a clause. Each of the words stands in some name.
"""

from __future__ import annotations

from bot.language import grammar
from bot.language import wording as words
from bot.language.inflection import key
from bot.language.question_words import WH
from bot.model import Cost, Frame, Kind, Query, Rank, TagKind, ValueType
from bot.understanding.normalise import phrase_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Statement, Tag, Token

_MOST = 24
"""Words of a clause in which words of names are looked for."""
_VERBS = words.HAVING | words.LACKING
_NOUNS = frozenset(form for noun in grammar.NAME_NOUNS for form in (noun, f"{noun}s"))
_LOOSE = grammar.FUNCTION_WORDS | WH | _NOUNS | {"all", "many"}
_EMPTY = grammar.ARTICLES | grammar.WORD_NOUNS | words.JOINING | words.DENYING | {"any", "of", "letter", "letters"}


def frame(tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> Frame | None:
    """The reading of a clause as the question which of an item's names have words, or have none of them."""
    texts = [t.text for t in tokens]
    if len(texts) > _MOST or _NOUNS.isdisjoint(texts) or _VERBS.isdisjoint(texts):
        return None
    verb = max(n for n, text in enumerate(texts) if text in _VERBS)
    item = _owner(texts, tags, verb, facts)
    names = _names(item, facts)
    said = _said(tokens, verb)
    if not names or not said or not all(any(_has(s, phrase) for s in names) for phrase in said):
        return None
    is_any = not words.CHOOSING.isdisjoint(texts[verb:])
    is_denied = not (words.DENYING | words.LACKING).isdisjoint(texts)
    having = any if is_any or is_denied else all
    those = [s for s in names if having(_has(s, phrase) for phrase in said) != is_denied]
    is_counted = tuple(texts[:2]) in words.COUNTING
    if not those or (len(those) == len(names) and not is_counted):
        return None
    kind = Kind.COUNT if is_counted else Kind.DESCRIBE if len(those) == 1 else Kind.ALL
    values = tuple(f"#{s.id}" for s in those) if len(those) == 1 else tuple(s.value for s in those)
    query = Query(kind, item, those[0].property, values=values)
    return Frame(query, Cost(assumed=1))


def _owner(texts: list[str], tags: Sequence[Tag], verb: int, facts: FactBase) -> str:
    """Whose names they are, if every word before the verb says no more; else nothing."""
    before = range(verb)
    named = {t.value: t.at for t in tags if t.kind is TagKind.ITEM and {*t.at} <= {*before}}
    item = next(iter(named), facts.info.subject) if len(named) <= 1 else ""
    nouns = {n for t in tags if t.kind is TagKind.TYPE and item and t.value == facts.item(item).type for n in t.at}
    known = nouns.union(*named.values())
    asking = {"how"} if tuple(texts[:2]) in words.COUNTING else {"which", "what"}
    is_asked = asking.issuperset(WH.intersection(texts)) and not WH.isdisjoint(texts[:verb])
    is_asked = is_asked and not _NOUNS.isdisjoint(texts[:verb])
    return item if is_asked and all(n in known or texts[n] in _LOOSE | words.DENYING for n in before) else ""


def _said(tokens: Sequence[Token], verb: int) -> list[set[str]]:
    """The words that are spoken of behind the verb, by their keys: those that stand together as one."""
    texts = [t.text for t in tokens]
    end = len(texts)
    while (ending := next((e for e in words.ENDINGS if tuple(texts[end - len(e) : end]) == e), None)) is not None:
        end -= len(ending)
    found: list[set[str]] = [set()]
    for t in tokens[verb + 1 : end]:
        if t.text in _EMPTY or t.has_comma:
            found.append(set())
        if t.text not in _EMPTY:
            found[-1].add(t.key)
    return [phrase for phrase in found if phrase]


def _has(s: Statement, phrase: set[str]) -> bool:
    """Whether a name has all of the words in it; "Europe" is in "European"."""
    own = {key(word) for word in phrase_words(s.value) if word not in grammar.FUNCTION_WORDS}
    return all(any(other.startswith(word) and other[len(word) :] in words.DERIVING for other in own) for word in phrase)


def _names(item: str, facts: FactBase) -> list[Statement]:
    """The names that an item has borne, in the order of time."""
    names = [p.id for p in facts.properties.values() if p.type is ValueType.NAME and item]
    found = [s for name in names for s in facts.statements(item, name) if s.rank is not Rank.DEPRECATED]
    return found if len({s.property for s in found}) == 1 else []
