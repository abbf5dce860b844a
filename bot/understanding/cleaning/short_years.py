"""Years in two digits, told by what stands around them and by what the conversation is about.

What is read as a year is written in full, so that all forms of dates know it: "in 77" is "in 1977".
A count ("77 members"), an age, an amount, a day and a number in a name stay what they are.
"""

from __future__ import annotations

import re
from functools import cache

from bot.language import grammar, short_years
from bot.language.date_parts import full_year
from bot.language.numbers import MONTHS
from bot.language.short_years import COUNTING, DATING, JOINTS, OPENERS
from bot.later import later
from bot.model import TagKind, ValueType
from bot.records import replace

with later:
    from bot.understanding.completing import numbered_items

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.facts.phrases import Sense
    from bot.model import Context, Query, Sentence, Token

_WIDTH = 2
"""Digits of a short year."""
_LAST_DAY = 31
_PAIR = 3
"""Words of two years with a joint between them."""
_NAMED = frozenset({TagKind.ITEM, TagKind.VALUE, TagKind.TYPE})
_MEANT = _NAMED | {TagKind.CUE}


def with_years(found: tuple[Sentence, ...], facts: FactBase, now: dt.date, context: Context) -> tuple[Sentence, ...]:
    """The sentences with the years in full that were typed in two digits."""
    if not any([_may_be_year(t.text) for s in found for t in s.tokens]):
        return found
    last = len(found) - 1
    return tuple(
        [s if n < last and _is_numbering(s) else _in_full(s, facts, now, context) for n, s in enumerate(found)]
    )


def _may_be_year(word: str) -> bool:
    return (len(word) == _WIDTH and word.isdigit()) or (word[:1] == "'" and word[1:].isdigit())


def _is_numbering(said: Sentence) -> bool:
    """Whether a sentence before another is no more than its number: "12. What was …"."""
    return len(said.tokens) == 1 and said.end == "."


def _in_full(said: Sentence, facts: FactBase, now: dt.date, context: Context) -> Sentence:
    places = [n for n, t in enumerate(said.tokens) if is_short(t.text)]
    around = _Around(said.tokens, facts, context)
    years = {n for run in around.runs(places) if around.are_years(run) for n in run if is_short(around.words[n])}
    years.update(n for n in places if around.is_of_month(n))
    years.update(n for n, t in enumerate(said.tokens) if t.text[0] == "'" and around.is_single(n))
    return replace(said, tokens=tuple([_year(t, now) if n in years else t for n, t in enumerate(said.tokens)]))


def is_short(word: str) -> bool:
    """Whether a word is two digits."""
    return len(word) == _WIDTH and word.isdigit()


def _year(token: Token, now: dt.date) -> Token:
    year = str(full_year(int(token.text.strip("'")), now))
    return replace(token, text=year, key=year, said=year)


class _Around:
    """What stands around the numbers of a sentence."""

    def __init__(self, tokens: Sequence[Token], facts: FactBase, context: Context) -> None:
        self.words = [t.text for t in tokens]
        self._tokens = tokens
        self._facts = facts
        self._last = last = context.turns[-1].query if context.turns else None
        self._is_timed = last is not None and last.when is not None
        self._is_untimed = last is not None and last.when is None  # then a number may be one of those that were told
        self._is_of_figure = self._is_untimed and last is not None and _asks_figure(last, facts)
        self._phrases = facts.phrases([t.key for t in tokens])
        figures = [n for _, n, senses in self._phrases if any(map(self._is_figure, senses))]
        degree = not short_years.DEGREES.isdisjoint(self.words)
        self._counts = bool(figures) or degree

    def runs(self, places: Sequence[int]) -> list[range]:
        """The numbers that stand joined to each other: "99 or 98", "1952 to 60", "55, 65 and 75"."""
        found: list[range] = []
        for n in places:
            if found and n < found[-1].stop:
                continue
            start, end = n, n
            while (before := self._joined(start, -1)) >= 0:
                start = before
            while (after := self._joined(end, 1)) >= 0:
                end = after
            found.append(range(start, end + 1))
        return found

    def _joined(self, n: int, step: int) -> int:
        """Where the number stands that is joined to one, in a direction, or -1."""
        beside, other = n + step, n + 2 * step
        if 0 <= beside < len(self.words) and self._is_year_like(beside) and self._tokens[max(n, beside)].has_comma:
            return beside
        is_inside = 0 <= other < len(self.words)
        return other if is_inside and self.words[beside] in JOINTS and self._is_year_like(other) else -1

    def are_years(self, run: range) -> bool:
        """Whether the numbers of a run are years."""
        first, last = run.start, run.stop - 1
        if self._is_in_phrase(run) or self._is_in_figures(run) or not self._counts_nothing(last):
            return False
        return (
            any(_is_full(self.words[n]) for n in run)
            or self.words[first].startswith("0")
            or self._is_dated(first)
            or (not self._counts and (self._is_named(first) or self._is_apart(first, last)))
        )

    def is_of_month(self, n: int) -> bool:
        """Whether what may as well be a day is the year of the month before it: "members in june 14"."""
        if n == 0 or self.words[n - 1] not in MONTHS or int(self.words[n]) > _LAST_DAY:
            return False
        before = self.words[n - 2] if n > 1 else ""
        is_day = before in {"on", "the"} or before.isdigit()
        return not is_day and self._counts_nothing(n) and (before in short_years.OF_MONTH or self._counts)

    def is_single(self, n: int) -> bool:
        """Whether a year with an apostrophe is no decade: "'77", and not "the '70s"."""
        return self.words[n + 1 : n + 2] not in (["s"], ["ies"])

    # --- before it -------------------------------------------------------------------------------------------------

    def _is_dated(self, n: int) -> bool:
        """Whether the words before a number put a year."""
        before, lead = self._before(n), self._before(n - 1)
        if before == "the":
            return self._is_of_name(n)
        if before in DATING:
            is_moved = not short_years.MOVED.isdisjoint(self.words[:n])
            is_amount = before in {"by", "from", "between"} and (is_moved or lead in grammar.STAYING)
            return not is_amount and not lead.isdigit()
        if before == "to":
            return lead == "up"
        if before == "of":
            return lead not in short_years.BEFORE_FIGURE and not self._is_cue_of_figure(n - 1)
        if before == "about":
            return lead in short_years.ASKED_ABOUT and not self._is_untimed
        return (before == "for" and lead.removesuffix("s") in grammar.NAME_NOUNS | {""}) or self._is_of_name(n)

    def _is_named(self, n: int) -> bool:
        """Whether a number stands behind a name, or behind what is asked for that is no figure."""
        ending = [
            senses
            for start, end, senses in self._phrases
            if end == n and not (start == 1 and self.words[0] in grammar.AUXILIARIES)  # "is it 60"
        ]
        if self._before(n) in grammar.FUNCTION_WORDS or self._before(n).isdigit():
            return False
        is_called = self._before(n) in grammar.NAMING
        return is_called or any(self._may_have_year(sense) for senses in ending for sense in senses)

    def _is_apart(self, first: int, last: int) -> bool:
        """Whether numbers stand alone: between commas, or with nothing before them in a turn."""
        is_opened = self._tokens[first].has_comma
        is_closed = last + 1 == len(self.words) or self._tokens[last + 1].has_comma
        if first and is_opened and is_closed and not self.words[first - 1].isdigit():
            return True
        if self._is_of_figure or (
            self._last is not None and numbered_items.called(self._last, self.words[first], self._facts)
        ):
            return False
        is_supposed = (
            self._is_timed and "if" in self.words[:first] and short_years.SUPPOSING.issuperset(self.words[:first])
        )
        return is_supposed or all(word in OPENERS for word in self.words[:first])

    def _is_of_name(self, n: int) -> bool:
        """Whether one name, or one thing, follows, which no number counts: "the 77 name", "the 53 storm"."""
        after = n + 1
        if after >= len(self.words) or self._tokens[after].has_comma:
            return False
        word = self.words[after]
        if word in grammar.NAME_NOUNS or (
            word in short_years.OF_A_YEAR and self._before(n) in grammar.INDEFINITE_ARTICLES
        ):
            return True
        is_plural = word.endswith("s") and not word.endswith(("ss", "is", "us"))
        is_one = self._before(n) == "the" and not is_plural and word not in grammar.HUMANS
        meant = [sense for start, _, senses in self._phrases if start == after for sense in senses]
        return is_one and any(map(self._may_have_year, meant))

    def _before(self, n: int) -> str:
        return self.words[n - 1] if n > 0 else ""

    # --- behind it -------------------------------------------------------------------------------------------------

    def _counts_nothing(self, n: int) -> bool:
        """Whether nothing that it may count follows a number."""
        after = n + 1
        if after == len(self.words) or self._tokens[after].has_comma:
            return True
        word = self.words[after]
        return (word in short_years.BEHIND and word not in COUNTING) or self._is_of_name(n) or self._names(after)

    def _names(self, n: int) -> bool:
        """Whether an item, or a name of one, begins at a place, which no number counts: "since 89 Rovers"."""
        meant = [sense for start, _, senses in self._phrases if start == n for sense in senses]
        return any(sense.kind is TagKind.ITEM or self._is_value_of_name(sense) for sense in meant)

    def _is_value_of_name(self, sense: Sense) -> bool:
        if sense.kind is not TagKind.VALUE:
            return False
        return self._facts.properties[self._facts.property_of(sense.target)].type is ValueType.NAME

    # --- what it is part of ----------------------------------------------------------------------------------------

    def _is_year_like(self, n: int) -> bool:
        return is_short(self.words[n]) or _is_full(self.words[n])

    def _is_in_phrase(self, run: range) -> bool:
        """Whether the pack means something by words with one of the numbers: "route 66"."""
        meant = [range(start, end) for start, end, senses in self._phrases if any(s.kind in _MEANT for s in senses)]
        return any(n in at for at in meant for n in run if is_short(self.words[n]))

    def _is_in_figures(self, run: range) -> bool:
        """Whether other figures or their signs stand beside, or a day: "$ 77", "12:30", "3/11/77", "19-10-1953"."""
        beside = [self._before(run.start), *self.words[run.stop : run.stop + 1]]
        said = self.words[run.start : run.stop]
        is_day = "-" in said and (len(said) > _PAIR or any(map(_is_full, said)))
        return is_day or any(word.isdigit() or word in {"$", "%", "/", "-"} for word in beside)

    def _is_figure(self, sense: Sense) -> bool:
        return sense.kind is TagKind.CUE and self._facts.properties[sense.target].is_figure

    def _is_cue_of_figure(self, n: int) -> bool:
        return any(end == n and any(map(self._is_figure, senses)) for _, end, senses in self._phrases)

    def _may_have_year(self, sense: Sense) -> bool:
        return sense.kind in _NAMED or (sense.kind is TagKind.CUE and not self._is_figure(sense))


def _asks_figure(query: Query, facts: FactBase) -> bool:
    return bool(query.property) and facts.properties[query.property].is_figure


def prepare() -> None:
    """Compile the pattern."""
    _full_year()


@cache
def _full_year() -> re.Pattern[str]:
    return re.compile(r"1\d{3}|2[01]\d\d|'\d\d")


def _is_full(word: str) -> bool:
    return _full_year().fullmatch(word) is not None
