"""Parts that put all items in an order: "by area", "sorted by height", "from oldest to newest", "biggest first".

The order goes by one property, which a noun names or an adjective means, and one way or the other: that of the end with
which it is said to begin, else from the highest figure down, and from the earliest date on.
"""

from __future__ import annotations

from bot.facts.figures import is_dated
from bot.language import grammar, rankings
from bot.language.inflection import is_past
from bot.model import CHANGING, TagKind
from bot.records import dataclass
from bot.understanding.describing.words import By, Part

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.model import Property
    from bot.understanding.describing.scales import Scales
    from bot.understanding.describing.span import Span


_SAYING = rankings.OPENING | rankings.AT_FIRST | rankings.AT_LAST | {"to"}
_ENDS = rankings.HIGH | rankings.LOW | rankings.LATE | rankings.EARLY


@dataclass(frozen=True, slots=True)
class _Way:
    """Which end of the order comes first."""

    places: frozenset[int]
    """Where that is said."""
    first: str = ""
    """The word for the end that comes first, if it is said by a word for an end."""
    is_up: bool | None = None
    """Whether the order rises, if that is said; None where it depends on the word for the end."""
    is_reversed: bool = False
    """The other way than it would be."""

    @property
    def is_said(self) -> bool:
        """Whether it is said at all which end comes first."""
        return bool(self.first) or self.is_up is not None or self.is_reversed


def may_open(word: str, scales: Scales) -> bool:
    """Whether a part may begin with this word because it says an order."""
    return word in rankings.OPENING or _is_end(word, scales)


def _may_rank(s: Span) -> bool:
    """Whether the part may say an order at all: most do not, and cost no more than this look."""
    return s.w.text(s.first) not in grammar.FINITE_BE and not _SAYING.isdisjoint(s.texts)


def ranked(s: Span) -> Iterator[Part]:
    """Every reading of the part as one that says in what order all items shall be told."""
    timed = s.when()
    if timed is None or s.denials or not _may_rank(s):
        return
    when, at = timed
    marks = {n for n in range(s.first, s.last) if s.w.text(n) in rankings.MARKS and n not in at}
    before = s.w.text(s.first - 1)
    if s.w.text(s.first) == "by" and is_past(before) and before not in rankings.PARTICIPLES:
        return  # "visited by people"
    for way in _ways(s):
        if not marks and not way.places:
            continue
        used = at | marks | way.places
        for p, places in _nouns(s, way, at):
            if (is_down := _descends(way, is_measured=p.is_figure)) is not None:
                yield from _by(s, p, By(p.id, is_down, way.is_said, when), used | places)
        happened = _of_time(s) if not way.first else None
        if happened is not None:
            by = By(happened.id, way.is_reversed or way.is_up is False, way.is_said, is_supposed=True)
            yield from _by(s, happened, by, used | _timing(s))
        for p, is_more in _meant(s, way.first) if way.first else ():
            timing = set[int]() if p.is_figure else _timing(s)
            yield from _by(s, p, By(p.id, is_more, way.is_said, when), used | timing | s.words_of(p))


def turned(s: Span, p: Property) -> Iterator[Part]:
    """ "Fewest first": the order by a property that is known, from another end."""
    for way in _ways(s):
        is_down = _descends(way, is_measured=p.is_figure) if way.first or way.is_up is not None else None
        if is_down is not None:
            yield from _by(s, p, By(p.id, is_down, is_said=True), set(way.places))


def _by(s: Span, p: Property, by: By, used: set[int]) -> Iterator[Part]:
    """The order by a property, if that is all that the part says."""
    lasts = p.is_figure and p.time in CHANGING
    beside = {n for n in range(s.first, s.last) if s.w.text(n) in rankings.BESIDE | rankings.PARTICIPLES}
    if (by.when is None or lasts) and s.explains(used, beside):
        yield Part(by=by)


def _descends(way: _Way, *, is_measured: bool) -> bool | None:
    """Whether the order begins with the largest figure or the latest date; None if its end is none of those."""
    if way.is_up is not None:
        return not way.is_up
    if way.first:
        high, low = (rankings.HIGH, rankings.LOW) if is_measured else (rankings.LATE, rankings.EARLY)
        return True if way.first in high else False if way.first in low else None
    return is_measured != way.is_reversed


# --- by what ----------------------------------------------------------------------------------------------------------


def _nouns(s: Span, way: _Way, at: set[int]) -> Iterator[tuple[Property, set[int]]]:
    """The properties that a noun names, with all its places; without one, what the word for the order means."""
    named = False
    for p in (p for p in s.facts.properties.values() if s.applies(p) and _is_ranking(p)):
        said = (s.cued(p) | s.plain(p)) - way.places
        if said and not said <= at:
            named = True
            timing = set[int]() if p.is_figure else _timing(s)
            yield p, s.words_of(p) | s.plain(p) | timing
    if named:
        return
    for n in range(s.first, s.last):
        for adjective in rankings.NOUNS.get(s.w.text(n), ()):
            for scale in s.scales.of(adjective, s.type, "plain"):
                yield s.facts.properties[scale.property], {n}


def _of_time(s: Span) -> Property | None:
    """The date of the items by their type, where no more than an order in time is said: "in order", "by date"."""
    when = s.facts.types[s.type].when if s.type else ""
    is_in_order = "in" in s.texts and "order" in s.texts
    if not when or not (is_in_order or _timing(s)):
        return None
    p = s.facts.properties[when]
    return p if _is_ranking(p) and not p.is_figure else None


def _is_ranking(p: Property) -> bool:
    """Whether items can be ranked by it."""
    return p.is_figure or is_dated(p)


def _timing(s: Span) -> set[int]:
    """Where words for the order of time stand."""
    return {n for n in range(s.first, s.last) if s.w.text(n) in rankings.IN_TIME}


def _meant(s: Span, word: str) -> Iterator[tuple[Property, bool]]:
    """What the word for the end of the order measures by itself, and whether that is much of it."""
    found = [*s.scales.of(word, s.type, "most"), *s.scales.of(word, s.type, "plain")]
    for scale in dict.fromkeys((x.property, x.is_more) for x in found):
        yield s.facts.properties[scale[0]], scale[1]


# --- which way --------------------------------------------------------------------------------------------------------


def _ways(s: Span) -> Iterator[_Way]:
    """Every way in which the part may say with which end the order begins; one that says nothing, if none does."""
    found = [*_between_ends(s), *_from_one_end(s)]
    yield from found
    if not found:
        yield _directed(s)


def _directed(s: Span) -> _Way:
    """ "in ascending order", "in reverse order"."""
    places = {n for n in range(s.first, s.last) if s.w.text(n) in rankings.UP | rankings.DOWN | rankings.REVERSED}
    texts = {s.w.text(n) for n in places}
    timing = {n for n in range(s.first, s.last) if s.w.text(n) in rankings.CHRONOLOGICAL}
    is_up = True if texts & rankings.UP else False if texts & rankings.DOWN else None
    return _Way(frozenset(places | timing), is_up=is_up, is_reversed=bool(texts & rankings.REVERSED))


def _between_ends(s: Span) -> Iterator[_Way]:
    """ "from tallest to shortest", "most to least populous", "high to low"."""
    for n in range(s.first + 1, s.last - 1):
        if s.w.text(n) != "to":
            continue
        for first, before in _ends(s, range(s.first, n), is_before=True):
            for last, after in _ends(s, range(n + 1, s.last), is_before=False):
                first_word = f"{first} {last.split()[-1]}" if " " in last and " " not in first else first
                if _are_opposite(s, first_word, last):
                    yield _Way(frozenset({*before, n, *after}), first=first_word)


def _from_one_end(s: Span) -> Iterator[_Way]:
    """ "biggest first", "starting with the oldest", "from the smallest up"."""
    for n in range(s.first, s.last):
        for end, places in _ends(s, range(n, s.last), is_before=False):
            if places[0] != n:
                continue
            behind, ahead = s.w.text(places[-1] + 1) if places[-1] + 1 < s.last else "", _before(s, n)
            if _opens_cue(s, places[-1] + 1):
                continue  # "the latest *first lighting*"
            if behind in rankings.AT_FIRST | rankings.AT_LAST and behind != end:
                used = frozenset({*places, places[-1] + 1})
                if behind not in rankings.AT_LAST:
                    yield _Way(used, first=end)
            elif ahead is not None:
                yield _Way(frozenset({*places, ahead}), first=end)


def _opens_cue(s: Span, n: int) -> bool:
    """Whether a word is the first of a cue of several words."""
    return any(t.at[0] == n and len(t.at) > 1 for t in s.w.inside(s.first, s.last, TagKind.CUE))


def _before(s: Span, n: int) -> int | None:
    """Where "starting" stands, if the order is said to start with what stands at a place."""
    m = n - 1
    while m >= s.first and s.w.text(m) in rankings.BEFORE_ORDER:
        m -= 1
    return m if m >= s.first and s.w.text(m) in rankings.STARTING else None


def _ends(s: Span, places: range, *, is_before: bool) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The words for an end of the order that stand next to a place, the longest first."""
    inside = [n for n in places if s.w.text(n) != "the"]
    for size in (2, 1):
        run = inside[-size:] if is_before else inside[:size]
        text = " ".join(s.w.text(n) for n in run)
        if len(run) == size and _is_end(text, s.scales):
            yield text, tuple(run)


def _is_end(text: str, scales: Scales) -> bool:
    """Whether the words are one of the ends of some order."""
    return text in _ENDS or any(x.degree in {"most", "plain"} for x in scales.by_form.get(text, ()))


def _are_opposite(s: Span, first: str, last: str) -> bool:
    """Whether two words name the two ends of one order."""
    for high, low in ((rankings.HIGH, rankings.LOW), (rankings.LATE, rankings.EARLY)):
        if (first in high and last in low) or (first in low and last in high):
            return True
    ends = {(p.id, is_more) for p, is_more in _meant(s, first)}
    return any((p.id, not is_more) in ends for p, is_more in _meant(s, last))
