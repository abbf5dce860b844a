"""Which of its names have certain words in them, or how many: "which name has *neither* European *nor* Provisional".

It is looked at only where no other reading explains a clause. Each of the words stands in some name.
"""

from __future__ import annotations

from itertools import pairwise

from bot.language import grammar
from bot.language import wording as words
from bot.language.inflection import key
from bot.language.question_words import WH, WHAT_OR_WHICH, Focus
from bot.model import Cost, Frame, Kind, Query, Rank, TagKind, ValueType
from bot.understanding.cleaning.normalise import phrase_words
from bot.understanding.framing.spelt import NAME_NOUNS, edge_at
from bot.understanding.tagging import times

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Statement, Tag, Token, Turn
    from bot.understanding.framing.features import Features

_MOST = 24
"""Words of a clause in which words of names are looked for."""
_VERBS = words.HAVING | words.LACKING
_LOOSE = grammar.FUNCTION_WORDS | WH | NAME_NOUNS | {"all", "many"}
_EMPTY = grammar.ARTICLES | grammar.WORD_NOUNS | words.JOINING | words.DENYING | {"any", "of", "letter", "letters"}


def frame(tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> Frame | None:
    """The reading of a clause as the question which of an item's names have words, or what word of one went."""
    texts = [t.text for t in tokens]
    short = len(texts) <= _MOST
    ways = (
        (
            _edged(tokens, tags, facts)
            or _changed(texts, tags, facts)
            or _lasted(tokens, tags, facts)
            or by_which(tokens, facts)
        )
        if short
        else None
    )
    if ways is not None:
        return ways
    if len(texts) > _MOST or NAME_NOUNS.isdisjoint(texts) or _VERBS.isdisjoint(texts):
        return None
    verb = max(n for n, text in enumerate(texts) if text in _VERBS)
    item = _owner(texts, tags, verb, facts)
    names = _names(item, facts)
    if not words.FORMER.isdisjoint(texts[:verb]):
        names = [s for s in names if s.time is not None and not s.time.is_end_open]
    said = _said(tokens, verb)
    if not names or not said or not all(any(_has(s, phrase) for s in names) for phrase in said):
        return None
    is_any = not grammar.CHOOSING.isdisjoint(texts[verb:])
    is_denied = not (words.DENYING | words.LACKING).isdisjoint(texts)
    having = any if is_any or is_denied else all
    those = [s for s in names if having(_has(s, phrase) for phrase in said) != is_denied]
    return _telling(those, names, is_counted=tuple(texts[:2]) in words.COUNTING)


def _telling(those: list[Statement], names: list[Statement], *, is_counted: bool) -> Frame | None:
    """The question for some of an item's names, if there are any and they are not all that there are."""
    if not those or (len(those) == len(names) and not is_counted):
        return None
    kind = Kind.COUNT if is_counted else Kind.DESCRIBE if len(those) == 1 else Kind.ALL
    values = tuple(f"#{s.id}" for s in those) if len(those) == 1 else tuple(s.value for s in those)
    return Frame(Query(kind, those[0].item, those[0].property, values=values), Cost(assumed=1))


def _edged(tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> Frame | None:
    """Which of an item's names begin or end with a word, or with letters."""
    texts = [t.text for t in tokens]
    verb = edge_at(texts) if "with" in texts else 0
    names = _names(_owner(texts, tags, verb, facts), facts) if verb else []
    behind = [t.said for t in tokens[verb + 2 :] if t.text not in _EMPTY or len(t.said) == 1]
    if not names or not behind:
        return None
    said = " ".join(behind).strip("\"'“”").lower()
    ends = texts[verb] in words.ENDING
    those = [s for s in names if (s.value.lower().endswith(said) if ends else s.value.lower().startswith(said))]
    return _telling(those, names, is_counted=tuple(texts[:2]) in words.COUNTING)


def _changed(texts: list[str], tags: Sequence[Tag], facts: FactBase) -> Frame | None:
    """The change of name at the time at which a word is asked to have gone or come: "what word *went* in 1980"."""
    told = [t for t in tags if t.kind is TagKind.TIME and t.when is not None and t.when.interval is not None]
    places = range(len(texts) - 1)
    asked = next((n for n in places if texts[n] in WHAT_OR_WHICH and texts[n + 1] in grammar.WORD_NOUNS), None)
    names = _names(facts.info.subject, facts) if asked is not None and len(told) == 1 else []
    rest = {texts[n] for n in range(len(texts)) if n not in told[0].at} if names else set()
    if rest.isdisjoint(words.GOING) or not rest <= words.GOING | _LOOSE | grammar.WORD_NOUNS | grammar.DROPPED_OUT:
        return None
    return Frame(Query(Kind.CHANGES, names[0].item, names[0].property, when=told[0].when), Cost(assumed=1))


_CHANGING = words.TAKING_OUT | words.BRINGING_IN


def by_which(tokens: Sequence[Token], facts: FactBase) -> Frame | None:
    """The change by which a word went or came: "which of these *got rid of* European", "which *brought* it in"."""
    texts = [t.text for t in tokens]
    if _CHANGING.isdisjoint(texts):
        return None
    verb = next(n for n, text in enumerate(texts) if text in _CHANGING)
    if not verb or texts[verb - 1] in WHAT_OR_WHICH or WHAT_OR_WHICH.isdisjoint(texts[:verb]):
        return None
    is_out, is_in = not words.OUT.isdisjoint(texts[verb:]), not words.IN.isdisjoint(texts[verb:])
    comes = texts[verb] in words.BRINGING_IN and (is_in or texts[verb] not in words.TAKING_OUT) and not is_out
    if not comes and not (texts[verb] in grammar.DROPPING or is_out):
        return None
    said = {t.key for t in tokens[verb + 1 :] if t.text not in _AROUND_WORD}
    names = _names(facts.info.subject, facts)
    if not {*texts[:verb]} <= WHAT_OR_WHICH | words.OF_CHANGES or not said or not any(_has(s, said) for s in names):
        return None
    steps = [new for old, new in pairwise(names) if _has(new, said) == comes and _has(old, said) != comes]
    begin = steps[0].time.begin if len(steps) == 1 and steps[0].time is not None else None
    if begin is None:
        return None
    query = Query(Kind.CHANGES, steps[0].item, steps[0].property, when=times.relate(begin, "at"))
    return Frame(query, Cost(assumed=1))


_AROUND_WORD = grammar.FUNCTION_WORDS | grammar.WORD_NOUNS | grammar.NAME_NOUNS | words.OUT | words.IN


def _lasted(tokens: Sequence[Token], tags: Sequence[Tag], facts: FactBase) -> Frame | None:
    """How long its names had a word in a row, or did without it: "how long did it go *without* the word European"."""
    texts = [t.text for t in tokens]
    asked = {n for t in tags if t.kind is TagKind.FOCUS and t.value == Focus.LENGTH for n in t.at}
    verb = max((n for n, text in enumerate(texts) if text in _VERBS), default=0) if asked else 0
    if not verb:
        return None
    end = next((n for n in range(verb + 1, len(texts)) if texts[n] in grammar.INSIDE), len(texts))
    rest = {texts[n] for n in (*range(verb), *range(end, len(texts))) if n not in asked}
    if not rest <= _LOOSE | words.GOING | grammar.OF_NAMES:
        return None
    said, names = _said(tokens[:end], verb), _names(facts.info.subject, facts)
    if not said or not all(any(_has(s, phrase) for s in names) for phrase in said):
        return None
    is_denied = not (words.DENYING | words.LACKING).isdisjoint(texts)
    places = [n for n, s in enumerate(names) if all(_has(s, phrase) for phrase in said) != is_denied]
    return _in_a_row([names[n] for n in places]) if places == list(range(places[0], places[-1] + 1)) else None


def another_word(f: Features, last: Turn, facts: FactBase) -> Query | None:
    """When another word of names came or went, after one did: "and the word *Silver*?"."""
    asked = last.query
    if asked.kind not in {Kind.BEGAN, Kind.ENDED} or f.has_verb or f.times or f.focus not in _NAMING_ONE:
        return None
    said = {t.key for t in f.tokens if t.text not in _AROUND_WORD}
    names = _names(asked.subject, facts) if len(said) == 1 else []
    having = [s for s in names if s.property == asked.property and _has(s, said)]
    if not having or len(having) == len(names):
        return None
    return asked.anew(asked.kind, ((having[0] if asked.kind is Kind.BEGAN else having[-1]).value,))


_NAMING_ONE = {Focus.NONE, Focus.DESCRIBE}


def _in_a_row(those: Sequence[Statement]) -> Frame | None:
    """How long names lasted that followed each other, of which the last is over unless it is the only one."""
    first, last = those[0], those[-1]
    if len(those) == 1:
        return Frame(Query(Kind.DURATION, first.item, first.property, values=(f"#{first.id}",)), Cost(assumed=1))
    begin = first.time.begin if first.time is not None else None
    end = last.time.end if last.time is not None else None
    if begin is None or end is None:
        return None
    ends = times.relate(begin, "at"), times.relate(end, "at")
    return Frame(Query(Kind.ELAPSED, first.item, "", when=ends[0], other=ends[1]), Cost(assumed=1))


def _owner(texts: list[str], tags: Sequence[Tag], verb: int, facts: FactBase) -> str:
    """Whose names they are, if every word before the verb says no more; else nothing."""
    before = range(verb)
    named = {t.value: t.at for t in tags if t.kind is TagKind.ITEM and {*t.at} <= {*before}}
    item = next(iter(named), facts.info.subject) if len(named) <= 1 else ""
    nouns = {n for t in tags if t.kind is TagKind.TYPE and item and t.value == facts.item(item).type for n in t.at}
    known = nouns.union(*named.values())
    asking = {"how"} if tuple(texts[:2]) in words.COUNTING else {"which", "what"}
    is_asked = asking.issuperset(WH.intersection(texts)) and not WH.isdisjoint(texts[:verb])
    is_asked = is_asked and not NAME_NOUNS.isdisjoint(texts[:verb])
    return (
        item
        if is_asked and all(n in known or texts[n] in _LOOSE | words.DENYING | words.FORMER for n in before)
        else ""
    )


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
