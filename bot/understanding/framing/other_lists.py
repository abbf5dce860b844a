"""Where a clause asks for another list than one of which it names something, for one of a kind, or for who does it."""

from __future__ import annotations

from bot.language import about_told, grammar
from bot.language.question_words import Focus
from bot.model import TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.understanding.framing.asked import Asked


def is_of_other_list(a: Asked) -> bool:
    """Whether a value is said to be one of what another list holds: "is health *one of the four fields*"."""
    f = a.clause
    if not a.property.is_list or not a.values:
        return False
    own = a.cued_at.union(*a.spots)
    named = {n for kind in (TagKind.ITEM, TagKind.NUMBER) for t in f.of[kind] for n in t.at}
    for t in f.of[TagKind.CUE]:
        if own.isdisjoint(t.at) and a.facts.properties[t.value].is_list:
            lead = t.at[0] - 1
            while lead > 0 and (lead in named or f.tokens[lead].text in _BEFORE_LIST):
                lead -= 1
            if lead > 0 and _is_partitive(f.tokens[lead].text, f.tokens[lead - 1].text):
                return True
    return False


def _is_partitive(word: str, before: str) -> bool:
    """Whether a word, with the one before it, says that something is one of those that follow."""
    return word in about_told.PARTITIVE and (word != "of" or before in about_told.OF_SOME)


_BEFORE_LIST = grammar.ARTICLES | grammar.POSSESSIVES | grammar.DEMONSTRATIVES


def is_of_one_such(a: Asked) -> bool:
    """Whether one is to be named of a kind that the list itself names: "name *one such* charity partner"."""
    f = a.clause
    if not a.values or f.focus not in {Focus.LIST, Focus.WHAT}:
        return False
    start = min(min(at) for at in a.spots) if a.spots else 0
    before = [t.text for t in f.tokens[max(start - 2, 0) : start]]
    return not about_told.ONE_SUCH.isdisjoint(before) and max(f.focus_at, default=-1) < start


def is_of_other_type(a: Asked) -> bool:
    """Whether a thing of another type is asked for than whose deed is told: "*which ferry* serves the route"."""
    f, noun = a.clause, max(a.clause.focus_at, default=-1) + 1
    types = {t.value for t in f.of[TagKind.TYPE] if noun in t.at}
    if noun == 0 or not types or noun in a.cued_at or not a.roles.subject:
        return False
    verb = max(n for t in f.of[TagKind.TYPE] if noun in t.at for n in t.at) + 1
    return a.facts.item(a.roles.subject).type not in types and verb in a.cued_at | frozenset().union(*a.spots)
