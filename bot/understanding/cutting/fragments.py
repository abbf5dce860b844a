"""Fragments before a question: "back in the sixties. what did it go by?", "the fire, 1999: what was it called?".

A fragment has no verb, so it tells nothing of its own: what it names belongs to the question. A reading of the
question that has no use for it is none.
"""

from __future__ import annotations

from bot.language import grammar, inscriptions, operators, stories, unasked
from bot.language.inflection import is_past
from bot.language.operators import Op
from bot.model import Kind, NotUnderstood, Reason, TagKind
from bot.records import replace
from bot.understanding.cutting import carriers
from bot.understanding.cutting.stories import asks_of_it
from bot.understanding.tagging import dated, times

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from bot.facts.base import FactBase
    from bot.model import Query, Tag, Token
    from bot.understanding.cutting.clauses import Clause
    from bot.understanding.deciding.reading import Reading

_LONGEST = 9
"""Words of a fragment."""
_VERBS = grammar.AUXILIARIES | grammar.SPEAKERS | stories.TELLING
_EMPTY = grammar.FUNCTION_WORDS | grammar.JOINERS
_BENEATH = inscriptions.DOCUMENTS | inscriptions.ORIGINS | inscriptions.DATED | {"old"}
_DATED = {TagKind.VALUE, TagKind.CUE, TagKind.ITEM}


def is_fragment(tokens: Sequence[Token]) -> bool:
    """Whether words tell nothing by a verb."""
    said = [t.text for t in tokens]
    return 0 < len(said) <= _LONGEST and _VERBS.isdisjoint(said) and not any(map(is_past, said))


def with_time_before(before: Clause, clause: Clause) -> Clause:
    """The clause with the time before it, where neither is a question: "summer of '68. *the name, please*"."""
    is_bare = not (clause.lead or clause.is_question or before.is_question)
    if not (is_bare and is_fragment(before.tokens)):
        return clause
    is_dated = times.may_say([t.text for t in before.tokens]) and not times.may_say([t.text for t in clause.tokens])
    return replace(clause, lead=before.tokens, fragment=before.tokens) if is_dated else clause


def time_in(tokens: tuple[Token, ...], tags: Sequence[Tag], asked: Sequence[Token]) -> tuple[Token, ...]:
    """The words of its time, if it names besides nothing but an item, or a thing on which the name stands.

    "BKR, but back *in the sixties*. what …"; "a press cutting *from 1985*: which name is on it".
    """
    timed = {n for t in tags if t.kind is TagKind.TIME for n in t.at}
    named = {n for t in tags if t.kind in {TagKind.ITEM, TagKind.TYPE, TagKind.FILLER} for n in t.at}
    empty = _EMPTY if asks_of_it([t.text for t in asked]) else _EMPTY | _BENEATH
    is_all = all(n in timed or n in named or t.text in empty for n, t in enumerate(tokens))
    said = [t for n, t in enumerate(tokens) if n in timed]
    start = next((n for n, t in enumerate(said) if t.text not in grammar.DATING), 0)
    return tuple(said[start:]) if is_all else ()


def as_event(
    tokens: tuple[Token, ...], tags: Sequence[Tag], asked: Sequence[Token], facts: FactBase
) -> tuple[Token, ...]:
    """The words as a time, if they name something dated and the past is asked about: "*during* the fire, 1999"."""
    if not any(t.kind in _DATED for t in tags) or not grammar.PRESENT.isdisjoint([t.text for t in asked]):
        return ()
    if dated.date_of(tokens, tags, range(len(tokens)), facts) is None:
        return ()
    return _behind("during", tokens)


def placed(time: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words of a time as they stand behind a question: "*in* the fifties"."""
    return _behind("in", time)


def _behind(word: str, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    first = replace(tokens[0], has_comma=False)
    return (replace(first, text=word, key=word, said=word), first, *tokens[1:])


def is_left_out(tokens: Sequence[Token], tags: Sequence[Tag], query: Query, now: dt.date, facts: FactBase) -> bool:
    """Whether a reading of the question has no use for something that its fragment names."""
    return any(_binds(tokens, t, tags, now) and not _uses(query, t, facts) for t in tags)


def names_stranger(
    tokens: Sequence[Token], tags: Sequence[Tag], asked: Sequence[Token], is_english: Callable[[str], bool]
) -> bool:
    """Whether a fragment has a name that no fact is about: "Atlantis, 1975. what was it called?"."""
    if tokens[-1].text in unasked.HERE:
        return False  # "Ann here": who speaks
    known = {n for t in tags for n in t.at}
    is_named = not known and all(t.is_capital for t in tokens) and asks_of_it([t.text for t in asked])
    if is_named and not all(t.text in carriers.known_words() for t in tokens):
        return True  # "France. How many members does it have?"; "Pity" is no name
    return any(n not in known and t.text.isalpha() and not is_english(t.text) for n, t in enumerate(tokens))


def _binds(tokens: Sequence[Token], t: Tag, tags: Sequence[Tag], now: dt.date) -> bool:
    """Whether what a fragment names says what is asked: a past time, a value, a place in an order."""
    if t.kind is TagKind.TIME:
        return t.when is not None and t.when.interval is not None and t.when.interval.latest < now
    if t.kind is TagKind.ORDINAL:
        ends = {t.at[0] + 1, t.at[-1] + 1}  # "two *names* ago", "the third *name*"
        is_alone = all(n in t.at or word.text in _EMPTY for n, word in enumerate(tokens))
        return is_alone or any(o.kind is TagKind.CUE and o.at[0] in ends for o in tags)
    if t.kind is TagKind.OP:
        return t.value == Op.PREVIOUS and tokens[t.at[-1]].text in operators.BACK
    return t.kind in {TagKind.VALUE, TagKind.EXCLUDE}


def _uses(query: Query, t: Tag, facts: FactBase) -> bool:
    if t.kind is TagKind.ORDINAL:
        return query.ordinal == int(t.value)
    if t.kind is TagKind.OP:
        return query.kind is Kind.PREVIOUS
    whens = [w.interval for w in (query.when, query.other) if w is not None and w.interval is not None]
    if t.kind is TagKind.TIME:
        meant = t.when.interval if t.when is not None else None
        return query.selection is not None or any(meant is not None and meant.may_touch(w) for w in whens)
    told = facts.statement(t.value)
    return told.value in {*query.values, *query.excluded, query.place} or any(
        told.time is not None and told.time.may_touch(w) for w in whens
    )


def without_leads(readings: list[Reading]) -> list[Reading]:
    """The readings of a message, without those of parts that only lead up to the question behind them.

    "The flood? How many drowned *there*?" asks nothing of the flood but that, and "put yourself in 1985: which name …"
    is asked of that year.
    """
    after = [*readings[1:], None]
    return [r for r, rest in zip(readings, after, strict=True) if rest is None or not _leads_to(r, rest)]


def _leads_to(reading: Reading, after: Reading) -> bool:
    if reading.frames:
        return _is_topic(reading) and _is_refused(after)
    taken = {t.start for t in after.tokens} if after.frames else set()
    why = reading.outcome.reason if isinstance(reading.outcome, NotUnderstood) else None
    is_bare = why is Reason.AMBIGUOUS and len(reading.tokens) == 1  # "year? when was …"
    return (is_bare and bool(after.frames)) or any(t.start in taken for t in reading.tokens)  # its time


def _is_topic(reading: Reading) -> bool:
    """Whether a reading only tells of a bare name."""
    return reading.frames[0].query.kind is Kind.DESCRIBE and is_fragment(reading.tokens)


def _is_refused(after: Reading) -> bool:
    """Whether a question that points back has no answer."""
    return not after.frames and not _POINTING.isdisjoint([t.text for t in after.tokens])


_POINTING = grammar.PRONOUNS | grammar.THAT | {"there"}
