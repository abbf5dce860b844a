"""What a clause asks of the items that it describes: which they are, how many, whether there are any."""

from __future__ import annotations

from bot.language import degrees, described, grammar, question_words, rankings
from bot.language.grammar import COPULAS
from bot.language.question_words import WHAT_OR_WHICH
from bot.model import Bound, Kind, TagKind
from bot.records import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from bot.understanding.describing.words import Words


@dataclass(frozen=True, slots=True)
class Opening:
    """What is asked of the items."""

    kind: Kind
    item: str = ""
    """The item that is said to be one of them, or to have one."""
    is_copular: bool = False
    is_listing: bool = False
    is_person: bool = False
    """Asked with "who"."""
    is_ranking: bool = False
    """All of them are to be told in an order, which has to be said."""
    bound: Bound = Bound.NONE
    """How their number is compared with `number`: "are there more than five …"."""
    number: Decimal | None = None


def openings(  # noqa: PLR0912 -- one for each way to open
    w: Words, first: int, last: int
) -> Iterator[tuple[Opening, int]]:
    """What the clause asks, and where its description begins."""
    first += w.is_placed
    words = [w.text(n) for n in range(first, last)]
    at = _after(words, ("how", "many")) or _after(words, ("count",)) or _number_of(words)
    if at:
        yield Opening(Kind.HOW_MANY), first + at
        return
    if not words:
        return
    yield from _rankings(words, first)
    if named := _names_of(words):
        yield Opening(Kind.WHICH, is_listing=True), first + named
    if words[0] in question_words.WHICH:
        yield Opening(Kind.WHICH, is_person=words[0] == "who"), first + 1
        if words[1:2] and words[1] in COPULAS:
            names = _names_of(words[2:])
            yield Opening(Kind.WHICH, is_copular=not names, is_listing=bool(names)), first + 2 + names
    elif words[0] in described.LISTING:
        yield Opening(Kind.WHICH, is_listing=True), first + 1 + (words[1:2] in described.TO_SPEAKER)
    elif words[0] in COPULAS and words[1:2] == ["there"]:
        yield Opening(Kind.ANY), first + 2
        yield from _thresholds(w, first + 2, last)
    elif words[0] == "do" and words[1:3] in described.HAD_BY_YOU:
        yield Opening(Kind.ANY), first + 3
    elif words[0] in grammar.HELPERS and words[1:2] and words[1] in described.SOME | described.THINGS:
        yield Opening(Kind.ANY), first + 1
    elif words[0] in grammar.HELPERS and words[1:2] and words[1] in rankings.DISTRIBUTIVE:
        yield Opening(Kind.EVERY), first + 1
    elif words[0] in grammar.HELPERS:
        for t in w.inside(first + 1, last, TagKind.ITEM):
            if all(w.text(n) == "the" for n in range(first + 1, t.at[0])):
                has = w.text(t.at[-1] + 1) in {"have", "has"} and words[0] not in COPULAS
                if has or words[0] in COPULAS:
                    yield Opening(Kind.ANY if has else Kind.AMONG, t.value), t.at[-1] + 1 + has
    yield Opening(Kind.WHICH, is_listing=words[0] in {"all", "every"}), first


def _rankings(words: list[str], first: int) -> Iterator[tuple[Opening, int]]:
    """ "Rank …", "a list of …", "what is the order of …", "how do … compare"."""
    ranking = Opening(Kind.WHICH, is_listing=True, is_ranking=True)
    n = int(words[0] in described.LISTING | rankings.VERBS)
    n += words[n : n + 1] in described.TO_SPEAKER
    if words[0] in rankings.VERBS:
        yield ranking, first + n
    if words[:2] in (["how", "do"], ["how", "did"]):
        yield ranking, first + 2
    if words[0] in WHAT_OR_WHICH:
        n = 1 + (words[1:2] in (["is"], ["are"]))
    while words[n : n + 1] and words[n] in {"a", "the", *rankings.ADJECTIVES}:
        n += 1
    if words[n : n + 1] and words[n] in rankings.OF_ORDERS and words[n + 1 : n + 2] in (["of"], ["for"]):
        yield ranking, first + n + 2


def _thresholds(w: Words, start: int, last: int) -> Iterator[tuple[Opening, int]]:
    """ "Are there more than five …": the number that there have to be."""
    for words, sign in degrees.COMPARISONS.items():
        end = start + len(words)
        if tuple(w.text(n) for n in range(start, end)) != words:
            continue
        for t in w.inside(end, last, TagKind.NUMBER):
            if t.at[0] == end:
                yield Opening(Kind.ANY, bound=_BOUNDS[sign], number=t.number), t.at[-1] + 1


_BOUNDS = {
    ">": Bound.MORE,
    ">=": Bound.AT_LEAST,
    "<": Bound.LESS,
    "<=": Bound.AT_MOST,
    "=": Bound.EXACTLY,
}


def _after(words: list[str], opening: tuple[str, ...]) -> int:
    """The length of the opening if the words begin with it, else 0."""
    return len(opening) if tuple(words[: len(opening)]) == opening else 0


def _number_of(words: list[str]) -> int:
    """Where the description begins after "what is the total number of", or 0."""
    n = 0
    while n < len(words) and words[n] in rankings.TOTAL_OF:
        n += 1
    return n + 2 if words[n : n + 2] == ["number", "of"] else 0


def _names_of(words: list[str]) -> int:
    """How many words "the names of" takes."""
    return next((len(p) for p in described.NAMES_OF if tuple(words[:3]) == p), 0)
