"""Who does what to whom: "who advises the museum" is not answered by whom the museum advises.

Most properties tell of their item as the one who acts ("{item} advises {value}"). A clause that has the item after the
verb, and somebody else before it, asks for the other direction, of which the values say nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.language import grammar
from bot.language.inflection import key
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import TagKind, ValueType
from bot.understanding.framing import doing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.model import Property
    from bot.understanding.framing.features import Features
    from bot.understanding.framing.roles import Roles

_LEADS = grammar.FUNCTION_WORDS - grammar.LIGHT_VERBS - {"to"}
"""Words after which a name is no object: "advised *by* the museum", "what does the museum advise"."""
_GIVING = frozenset(map(key, grammar.GIVING))
_CALLING = frozenset(map(key, grammar.STAYING_SO))
_TO = frozenset({"to", "for"})
"""Words before whom something is done for."""
_ACTIVE = r"\{item\} (?!\[?(?:is|was|has|had)\b)"
"""How a property is told of what its item does."""
_ACTING = {ValueType.TEXT, ValueType.QUANTITY}
_ASKING = {Focus.WHO, Focus.WHAT, Focus.YESNO, Focus.NUMBER}
_BY_VALUE = r"\b(?:is|was|are|were)\]?(?: \w+ by)? \{value\}"
"""The sentence of a property whose value is who acts: "{item} was built by {value}", "its patron is {value}"."""
_BEING = r"\{item\} \[?(?:is|was|are|were)\b[^{]*\{value\}"
"""The sentence of a property whose value is what the item is."""


def is_reversed(f: Features, p: Property, roles: Roles, given: Callable[[], Iterable[str]]) -> bool:
    """Whether the item of a property is what something is done to; `given` are the first words of its values."""
    if f.focus not in _ASKING or p.type not in _ACTING:
        return False
    if _is_told_by_value(p.says):  # "is it run by schools" does not ask whether it is one
        return f.focus is Focus.YESNO and bool(re.match(_BEING, p.says)) and _is_done_by_other(f, roles)
    if p.type is ValueType.TEXT and not f.words.isdisjoint(grammar.RECEIVING) and _receives(f, roles):
        words = [word.strip(",") for word in re.split(r"[\s|\[\]]+", p.says)]
        if not _GIVING.isdisjoint(map(key, [*words, *given()])):
            return True  # "does it *get* advice", of an item that gives it
    if f.focus in {Focus.NUMBER, Focus.YESNO} and p.type is ValueType.QUANTITY and "{item}" not in p.says:
        return _acts(f, p, roles) or f.tokens[_item_at(f, roles) - 1].text == "by"
    if f.focus is Focus.WHO:
        return not _asks_for_object(f) and _has_object(f, roles, others=1)
    if p.type is not ValueType.TEXT:
        is_asked = f.focus is Focus.YESNO and f.tokens[0].text in grammar.DO and bool(re.match(_ACTIVE, p.says))
        return is_asked and _has_object(f, roles, others=2)
    if f.focus is Focus.WHAT and _recognises(f, p, roles):
        return True
    if f.focus is Focus.WHAT and "who" in p.asks:
        return _has_object(f, roles, others=2) and f.words.isdisjoint(grammar.AUXILIARIES)
    if f.focus is Focus.YESNO and f.tokens[0].text in grammar.DO:
        is_given = bool(re.match(_ACTIVE, p.says)) and _is_given(f, roles)
        return _has_object(f, roles, others=2) or is_given or _is_helped(f, roles) or _does_itself(f, p, roles)
    return f.focus is Focus.YESNO and _is_done_by_other(f, roles)


@lru_cache(maxsize=256)
def _is_told_by_value(says: str) -> bool:
    return re.search(_BY_VALUE, says) is not None


def is_beside_holder(f: Features, p: Property, spots: Iterable[tuple[int, ...]]) -> bool:
    """Whether somebody is with who holds a value, and does not hold it: "did she work *for* the mayor".

    "Did she *serve the* mayor" says so too, where serving alone does not name the property.
    """
    if p.type is not ValueType.ITEM or f.words.isdisjoint(grammar.BEFORE_HOLDER):
        return False
    cues = {n for t in f.of[TagKind.CUE] if t.value == p.id for n in t.at}
    named = {n for t in (*f.of[TagKind.ITEM], *f.ops.get(Op.BEGIN, ())) for n in t.at}
    verbs = {n for t in f.of[TagKind.WORD] if p.id in t.properties for n in t.at} - cues - named
    for at in spots:
        n = at[0] - 1
        is_definite = n > 0 and f.tokens[n].text == "the"
        n -= is_definite
        is_alongside = f.tokens[n].text in grammar.ALONGSIDE and n not in cues  # "play *for*"
        if n > 0 and (is_alongside or (is_definite and n in verbs and _is_content(f, n))):
            return True
    return False


def _is_content(f: Features, n: int) -> bool:
    return f.tokens[n].text not in grammar.FUNCTION_WORDS


def _has_object(f: Features, roles: Roles, *, others: int) -> bool:
    """Whether the item stands right after a verb or "to", some other words before it, and nothing is done by it."""
    at = _item_at(f, roles)
    before = at - 1
    while before >= 0 and f.tokens[before].text in grammar.ARTICLES:
        before -= 1
    if before < 0 or before in f.focus_at or f.tokens[before].text in _LEADS:
        return False
    if (
        _is_relative(f, before, at)
        or f.tokens[before - 1].text == "according"
        or f.tokens[at].text in grammar.POSSESSIVES
    ):
        return False
    if f.tokens[at].said.lower().endswith(("'s", "s'")):
        return False
    between = [n for n in range(at) if n not in f.focus_at and f.tokens[n].text not in _LEADS]
    after = f.tokens[at + 1].text if at + 1 < len(f.tokens) else ""
    return len(between) >= others and (f.focus is Focus.WHO or not after or after in _LEADS)


def _acts(f: Features, p: Property, roles: Roles) -> bool:
    """Whether the item does itself what its property tells of others: "how many people has *it uprooted*"."""
    named = [t.at for t in f.of[TagKind.ITEM] if roles.subject_at.issuperset(t.at)]
    verbs = {t.at[0] for t in f.of[TagKind.CUE] if t.value == p.id and t.at[-1] == len(f.tokens) - 1}
    return any(f.tokens[at[0] - 1].text in grammar.AUXILIARIES and at[-1] + 1 in verbs for at in named if at[0] > 0)


def _asks_for_object(f: Features) -> bool:
    """Whether somebody is asked for to whom something is done: "*with whom* works the museum"."""
    first = min(f.focus_at)
    return f.tokens[first].text == "whom" or (first > 0 and f.tokens[first - 1].text in grammar.BEFORE_OBJECT)


def _is_relative(f: Features, noun: int, at: int) -> bool:
    """Whether the item begins what says more of a noun before it: "the people *it* helped"."""
    after = f.tokens[at + 1].text if at + 1 < len(f.tokens) else ""
    return f.tokens[noun - 1].text in grammar.BEFORE_NOUN and bool(after) and after not in _LEADS


def _item_at(f: Features, roles: Roles) -> int:
    """Where the item begins, by its own name rather than by a word for its type."""
    named = [t.at[0] for t in f.of[TagKind.ITEM] if roles.subject_at.issuperset(t.at)]
    return max(named) if named else min(roles.subject_at, default=0)


def _is_done_by_other(f: Features, roles: Roles) -> bool:
    """ "Is the museum advised by schools": somebody else acts; by a time, or by doing something, nobody does."""
    if f.tokens[0].key != "be" or "by" not in f.words or not roles.subject_at:
        return False
    said = {n for kind in _OWN for t in f.of[kind] if len(t.at) > 1 for n in t.at} | {n for t in f.times for n in t.at}
    for n, token in enumerate(f.tokens[:-1]):
        if token.text == "by" and n not in said and n > _item_at(f, roles):
            after = next((m for m in range(n + 1, len(f.tokens)) if f.tokens[m].text not in grammar.ARTICLES), n)
            return after not in roles.subject_at and not f.tokens[after].text.endswith("ing")
    return False


_OWN = (TagKind.CUE, TagKind.VALUE)
"""Phrases in which a preposition may stand."""


def _is_given(f: Features, roles: Roles) -> bool:
    """ "Do schools give the museum advice", "do they do it for the museum": others act, and the item gets something."""
    at = _item_at(f, roles)
    lead = next((n for n in range(at - 1, 0, -1) if f.tokens[n].text not in grammar.ARTICLES), 0)
    between = [n for n in range(1, lead) if f.tokens[n].text not in _LEADS]
    return bool(between) and (f.tokens[lead].key in _GIVING or f.tokens[lead].text in _TO)


def _is_helped(f: Features, roles: Roles) -> bool:
    """ "Did schools *help the museum* find pictures": others act, and the item is their object."""
    at = _item_at(f, roles)
    lead = next((n for n in range(at - 1, 0, -1) if f.tokens[n].text not in grammar.ARTICLES), 0)
    doers = [n for n in range(1, lead) if f.tokens[n].text not in grammar.FUNCTION_WORDS]
    is_verb = f.tokens[lead].text not in grammar.FUNCTION_WORDS and f.tokens[lead].key not in _CALLING
    is_behind = at + 1 < len(f.tokens) and f.tokens[at + 1].text not in grammar.FUNCTION_WORDS
    named = {n for kind in (TagKind.VALUE, TagKind.EXCLUDE, TagKind.WORD) for t in f.of[kind] for n in t.at}
    return bool(doers) and is_verb and is_behind and named.issuperset(doers) and lead == doers[-1] + 1


def _recognises(f: Features, p: Property, roles: Roles) -> bool:
    """ "What *recognizes the museum*": nothing is named but a verb of the property and the item as its object."""
    if f.focus_at != {0} or len(f.tokens) < 3:  # noqa: PLR2004 -- "what", the verb, the item
        return False
    verbs = {n for t in f.of[TagKind.CUE] if t.value == p.id for n in t.at if n == 1}
    at = 2 + (f.tokens[2].text in grammar.ARTICLES)
    named = {n for t in f.of[TagKind.ITEM] for n in t.at} & roles.subject_at
    return bool(verbs) and f.tokens[1].text not in grammar.AUXILIARIES and named == set(range(at, len(f.tokens)))


def _does_itself(f: Features, p: Property, roles: Roles) -> bool:
    """ "Did the museum *found* a school", of a museum that was founded: it does what was done to it."""
    done = re.match(r"[^{]*\{item\} \[?(?:is|was)(?:\|was)?\]? (\w+)", p.says)
    verb = doing.verb_at(f) if done is not None and "itself" not in f.words else None
    if done is None or verb is None or verb - 1 not in roles.subject_at:
        return False
    return f.tokens[verb].key == key(done[1]) and verb + 1 < len(f.tokens) and bool(roles.values)


def _receives(f: Features, roles: Roles) -> bool:
    """Whether the item is who gets something: "does *it take* advice", and not "who gets advice *from it*"."""
    named = sorted(n for n in roles.subject_at if f.tokens[n].text not in grammar.POSSESSIVES)
    cued = {n for t in f.of[TagKind.CUE] if len(t.at) > 1 for n in t.at}
    for n, token in enumerate(f.tokens):
        if token.text in grammar.RECEIVING and (n not in cued or token.text not in grammar.TAKING):
            before = n - 1
            while before > 0 and f.tokens[before].text in grammar.BEFORE_VERB and before not in named:
                before -= 1
            return before in named and f.tokens[before - 1].text not in grammar.BEFORE_OBJECT
    return False
