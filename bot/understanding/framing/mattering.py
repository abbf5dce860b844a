"""Questions why a date matters, which ask what happened then: "what is so special about 30 November 1954"."""

from __future__ import annotations

from bot.language import grammar, question_words, significance
from bot.language.question_words import Focus
from bot.model import TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.understanding.framing.features import Features

_ASKING = frozenset({Focus.WHY, Focus.WHAT, Focus.HOW, Focus.WHO, Focus.NONE, Focus.DESCRIBE})
_DATED = frozenset({"at", "between"})
_OPEN = significance.WEIGHTY | significance.JOINED | significance.BESIDE
_TELLING = significance.WEIGHTY | significance.JOINED
_FIRST = _TELLING | {verb[0] for verb in significance.BRINGING}
_ASKED_OF_DATE = frozenset({Focus.WHAT, Focus.NONE, Focus.YESNO})


def places(f: Features) -> frozenset[int]:
    """The places of the words by which it is asked why a date matters, if it is; no places if not."""
    if _FIRST.isdisjoint(f.words) or len(f.times) != 1:
        return frozenset()
    if brought := _brought_at(f):
        return brought
    if _TELLING.isdisjoint(f.words) or f.focus not in _ASKING:
        return frozenset()
    when, at = f.times[0].when, f.times[0].at
    if when is None or when.relation not in _DATED or when.anchor is not None:
        return frozenset()
    if f.of[TagKind.NUMBER] or any(set(t.at).isdisjoint(_items_at(f)) for t in f.of[TagKind.VALUE]):
        return frozenset()  # "why was it named A in 1952" asks of the name
    said = frozenset(n for n, t in enumerate(f.tokens) if t.text in _OPEN and n not in at)
    return said if any(_is_telling(f, n) for n in said) else frozenset()


def _brought_at(f: Features) -> frozenset[int]:
    """The places of the words by which it is asked what a date brought, if it is."""
    when, first = f.times[0].when, f.times[0].at[-1] + 1
    words = [t.text for t in f.tokens]
    verb = next((v for v in significance.BRINGING if tuple(words[first : first + len(v)]) == v), ())
    before = words[: f.times[0].at[0]]
    is_asked = f.focus in _ASKED_OF_DATE and not (before and before[-1] in grammar.PREPOSITIONS)
    if not verb or not is_asked or when is None or when.relation not in _DATED or when.anchor is not None:
        return frozenset()
    behind = range(first, len(words))
    return frozenset(n for n in behind if n < first + len(verb) or words[n] in significance.BROUGHT_TO)


def is_of_date(f: Features) -> bool:
    """Whether the date itself is what something is said of: "what is *1975 known* for"."""
    said = places(f)
    return bool(said) and f.times[0].at[-1] + 1 in said


def _items_at(f: Features) -> set[int]:
    """Where items are named, whose names are values as well."""
    return {n for t in f.of[TagKind.ITEM] for n in t.at}


def _is_telling(f: Features, n: int) -> bool:
    """Whether a word says of the date that something happened then."""
    word = f.tokens[n].text
    if word in significance.WEIGHTY or f.focus is Focus.WHY:
        return word in _TELLING
    if n > 0 and word in significance.JOINED and f.tokens[n - 1].text in question_words.NOUNED:
        return True  # "in *what connection*"
    after = [t.text for t in f.tokens[n + 1 : n + 3]]
    if word not in significance.JOINED or significance.JOINING.isdisjoint(after[:1]) or after[-1] in grammar.PRONOUNS:
        return False
    is_of_other = f.tokens[n - 1].text in grammar.THIRD_SUBJECTS or n - 1 in _items_at(f)
    return f.times[0].at[0] < n or not is_of_other  # "what did *it* stand for in 1975" says nothing of the year
