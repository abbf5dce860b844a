"""The year of somebody else, for whom the last question is asked too: "and for Joan? she's from 1979"."""

from __future__ import annotations

from bot.language import given_names, grammar, kin, lengths
from bot.language.documents import PAPERS
from bot.language.inflection import key
from bot.language.operators import Op
from bot.language.question_words import WH
from bot.model import Kind, TagKind, ValueType
from bot.records import replace
from bot.understanding.tagging import times
from bot.understanding.tagging.tag import tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.model import Context, Sentence, Tag, Token, Turn
    from bot.understanding.tagging.tags import Tags

_LONGEST = 18
"""Words of such a message."""
_MOST = 3
"""Sentences of it."""
_OF_TIME = {Kind.VALUE, Kind.CLAIM, Kind.HOLDER, Kind.COUNT}
"""Kinds of question that are asked of a year."""
_AGE = 2
"""Digits of somebody's age."""


def alone(found: tuple[Sentence, ...], context: Context, now: dt.date, facts: FactBase) -> tuple[Sentence, ...]:
    """The year alone, where a message tells nothing but whose it is, after a question that was asked of another."""
    words = [t.text for s in found for t in s.tokens]
    if not context.turns or len(found) > _MOST or not 1 < len(words) <= _LONGEST:
        return found
    if not (times.may_say(words) or not lengths.UNIT_HINTS.isdisjoint(words)):
        return found
    if not _is_of_year(context.turns[-1]) or not _asks_nothing(words):
        return found
    if stepped := _later(found, context.turns[-1], now, facts):
        return stepped
    dated = [s for s in found if any(map(str.isdigit, "".join([t.text for t in s.tokens])))]
    told = _year(dated[0].tokens, facts, now) if len(dated) == 1 else ()
    rest = [t for s in found for t in s.tokens if t not in told]
    if not told or not (_is_of_paper(rest, context.turns[-1], facts) or _tells_whose(rest, facts)):
        return found
    return (replace(dated[0], tokens=told),)


def _later(found: tuple[Sentence, ...], last: Turn, now: dt.date, facts: FactBase) -> tuple[Sentence, ...]:
    """The year so many years after the one that was asked of, or before: "our Ann came along *two years later*"."""
    when = last.query.when.interval if last.query.when is not None else None
    spoken = [(s, tag(s.tokens, facts, now)) for s in found]
    steps = [(s, t, sign) for s, tags in spoken for t, sign in _steps(s, tags)]
    if when is None or when.earliest.year != when.latest.year or len(steps) != 1:
        return ()
    sentence, step, months = steps[0]
    rest = [t for s in found for n, t in enumerate(s.tokens) if s is not sentence or n not in step.at]
    if months % 12 or any(t.text.isdigit() for t in rest) or not _tells_whose(rest, facts):
        return ()
    year = str(when.earliest.year + months // 12)
    return (replace(sentence, tokens=(replace(sentence.tokens[0], text=year, key=year, said=year, has_comma=False),)),)


def _steps(s: Sentence, tags: Tags) -> Iterator[tuple[Tag, int]]:
    """What a sentence says of so many years on or back, with the months that it is."""
    for t in tags.of[TagKind.TIME]:
        if t.when is not None and t.when.relation == "shift" and not t.when.part and t.when.months:
            yield t, t.when.months
    words = {t.text for t in s.tokens}
    sign = (not words.isdisjoint(kin.YOUNGER)) - (not words.isdisjoint(kin.OLDER))
    if sign:
        spans = [t for t in tags.of[TagKind.OP] if t.value == Op.SPAN and t.number is not None]
        yield from ((t, sign * int(t.number)) for t in spans if t.number is not None)


def _is_of_year(last: Turn) -> bool:
    when = last.query.when
    return last.query.kind in _OF_TIME and when is not None and when.relation in {"at", "by"} and when.anchor is None


def _asks_nothing(words: Sequence[str]) -> bool:
    """Whether no question word stands in it but that of "and what about Joan", and no verb that asks opens it."""
    asking = [n for n, word in enumerate(words) if word in WH]
    return words[0] not in grammar.AUXILIARIES and all(words[n + 1 : n + 2] in (["about"], ["of"]) for n in asking)


def _year(tokens: tuple[Token, ...], facts: FactBase, now: dt.date) -> tuple[Token, ...]:
    """The words of the one time that a sentence tells, without "from" before it."""
    tags = tag(tokens, facts, now).of[TagKind.TIME]
    if len(tags) != 1 or tags[0].when is None or tags[0].when.interval is None or tags[0].when.relation != "at":
        return ()
    return tuple(tokens[n] for n in tags[0].at if tokens[n].text != "from")


def _tells_whose(rest: Sequence[Token], facts: FactBase) -> bool:
    """Whether words beside a year say whose it is, or that the one before was wrong, and no more."""
    people = {n for n in range(len(rest)) if _is_person(rest, n, facts)}
    ages = {n for n, t in enumerate(rest) if _is_age(rest, n, t)}
    words = {t.text for n, t in enumerate(rest) if n not in people | ages}
    if not people:
        is_person = not words.isdisjoint(kin.MIGHT_BE_ANYBODY)
        said = words - (set() if words & kin.OWN_SLIP else kin.SOMEBODYS_SLIP)
        is_slip = not said.isdisjoint(kin.SLIPPED) and words <= kin.BESIDE_SLIP | kin.MIGHT_BE_ANYBODY
        if not (is_slip or (is_person and (ages or not words.isdisjoint(kin.OF_LIFE)))):
            return False
    return words <= kin.KNOWN | kin.BESIDE_SLIP | kin.CHILDREN | kin.MIGHT_BE_ANYBODY | kin.SAME


def _is_of_paper(rest: Sequence[Token], last: Turn, facts: FactBase) -> bool:
    """Whether words beside a year name a paper of that year, after a name was asked for: "a *letter from* 1963?"."""
    p = facts.properties.get(last.query.property)
    words = {t.text for t in rest}
    is_paper = p is not None and p.type is ValueType.NAME and not words.isdisjoint(PAPERS)
    return is_paper and words <= PAPERS | _BESIDE_PAPER


_BESIDE_PAPER = (
    kin.BESIDE | kin.OPENING | kin.SAME | grammar.DEMONSTRATIVES | {"an", "another", "next", "from", "dated"}
)


def _is_person(rest: Sequence[Token], n: int, facts: FactBase) -> bool:
    """Whether a word is somebody close to who speaks, or a name of somebody of whom no fact is."""
    word, before = rest[n].text, rest[n - 1].text if n else ""
    if word in kin.KIN or (word in kin.CHILDREN and before in {"my", "our"}):
        return True
    is_near = before in kin.OWNERS | kin.KIN or any(t.text in kin.MIGHT_BE_ANYBODY for t in rest[n + 1 :])
    is_name = rest[n].is_capital and word not in kin.KNOWN and (is_near or given_names.is_name(word))
    return is_name and not facts.phrases([key(word)])


def _is_age(rest: Sequence[Token], n: int, t: Token) -> bool:
    return t.text.isdigit() and len(t.text) <= _AGE and n > 0 and rest[n - 1].text in kin.GROWING_UP
