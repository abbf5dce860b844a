"""What a message takes for granted beside what it asks: "as a private museum, how does it pay its 300 staff?".

Each presumption is put as a claim of its own. What the facts say against it is worth saying even where the question
itself is not understood.
"""

from __future__ import annotations

from functools import cache

from bot.language import degrees, denials, grammar, question_words
from bot.language.grammar import PREPOSITIONS
from bot.language.operators import Op
from bot.language.question_words import WH, WHAT_OR_WHICH
from bot.later import later
from bot.model import Kind, TagKind, TimeRelation
from bot.records import replace
from bot.understanding.cutting.carriers import as_typed

with later:
    from bot.understanding.cutting import whether

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.facts.base import FactBase
    from bot.model import Frame, Query, Tag, Token
    from bot.understanding.tagging.tags import Tags

_MOST = 30
"""Words of a question that tells something on the way."""
_OPENING = frozenset(words[0] for words in grammar.PREMISES)


def tells_nothing(tokens: tuple[Token, ...], tags: Tags) -> bool:
    """Whether a question that is read rests on nothing: it has no comma and no number, and asks for no reason."""
    return not (tags.of[TagKind.NUMBER] or _may_ask_why(tokens) or any([t.has_comma for t in tokens]))


def presumed(near: Sequence[Token], tokens: tuple[Token, ...], tags: Tags, *, is_read: bool) -> Iterator[str]:
    """The claims that a question rests on, given what stands before it, its words, and the tags of both together.

    Where the question is read, all that it tells on the way is held against the facts already.
    """
    whole = (*near, *tokens)
    is_stated = bool(near) and whether.may_state(tuple(near))
    if text := _premise([t.said for t in near or _first_part(tokens)], is_stated=is_stated):
        yield text
    for t in tags.of[TagKind.NUMBER]:
        if _is_definite(whole, t):
            counted = max((o.at[-1] for o in tags.of[TagKind.CUE] if o.at[0] == t.at[-1] + 1), default=0)
            if counted and not _is_restricted(counted + 1, tags):
                yield grammar.HAVING.format(" ".join(w.said for w in whole[t.at[0] : counted + 1]))
        elif not is_read and (start := _amount_start(whole, t, tags)) is not None:
            subject = next((as_typed([whole[n] for n in o.at]) for o in tags.of[TagKind.ITEM]), "it")
            yield grammar.HAS.format(subject, as_typed(whole[start : t.at[-1] + 1]))
    if (taken := _without_why(tokens)) and not _asks_until_when(tokens, is_read=is_read):
        is_bare = tuple([t.text for t in tokens[:2]]) in denials.MAKING
        yield from (grammar.ACTED.format(text) if is_bare else text for text in _without_bound(taken))
    if not is_read and len(whole) <= _MOST and not (_is_supposed(whole) or _asks_what_was_done(tokens)):
        named = {n for t in tags if t.kind in {TagKind.ITEM, TagKind.PRONOUN} for n in t.at}
        yield from _told_on_the_way(whole, _claiming(whole, tags), named)


def _may_ask_why(tokens: tuple[Token, ...]) -> bool:
    """Whether words begin as a question for a reason does."""
    return bool(tokens) and tokens[0].text in _whys()


def _without_why(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """What a question for a reason takes for granted; nothing where it asks for none."""
    ways = _whys().get(tokens[0].text) if tokens else None
    if not ways:
        return ()
    words = tuple([t.text for t in tokens])
    length = max((len(w) for w in ways if words[: len(w)] == w), default=0)
    return tokens[length:] if length else ()


@cache
def _whys() -> Mapping[str, list[tuple[str, ...]]]:
    """The phrases that ask for a reason, by the first of their words."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for words in (tuple(phrase.split()) for phrase in denials.WHY):
        found.setdefault(words[0], []).append(words)
    return found


def _asks_until_when(tokens: tuple[Token, ...], *, is_read: bool) -> bool:
    """Whether it is asked since when something is *not* so, which takes nothing for granted."""
    return (is_read and bool(whether.until_when(tokens))) or whether.is_of_no_change(tokens)


def _asks_what_was_done(tokens: Sequence[Token]) -> bool:
    """Whether the question word is what something was done to: "what did they win in 1982" is not whether they won."""
    return len(tokens) > 1 and tokens[0].text in WHAT_OR_WHICH and tokens[1].text in grammar.DO


def _is_supposed(tokens: Sequence[Token]) -> bool:
    """Whether it is asked what *would* be so *if* something else were, which claims neither."""
    words = {t.text for t in tokens}
    return "if" in words and not grammar.MODALS.isdisjoint(words)


def _without_bound(tokens: tuple[Token, ...]) -> Iterator[str]:
    """What is taken for granted, and the same without the number to which it went: "did it shrink *to 300 people*"."""
    yield as_typed(tokens)
    bound = next((n for n, t in enumerate(tokens[:-1]) if t.text == "to" and tokens[n + 1].text[0].isdigit()), 0)
    if bound and len(tokens) - bound <= _LONGEST_BOUND:
        yield as_typed(tokens[:bound])


_LONGEST_BOUND = 4
"""Words of "to some 300 people"."""


def _amount_start(tokens: Sequence[Token], number: Tag, tags: Tags) -> int | None:
    """Where "a budget of just three million" begins, if the number is put so behind a cue."""
    n = number.at[0] - 1
    while n > 0 and tokens[n].text in grammar.BEFORE_AMOUNT:
        n -= 1
    ends = [t.at[0] for t in tags.of[TagKind.CUE] if t.at[-1] == n - 1] if n > 0 and tokens[n].text == "of" else []
    return min(ends, default=None)


def as_claim(frame: Frame) -> Frame | None:
    """A reading as a claim: where it is none itself, of a figure, or of how that moved."""
    query = frame.query
    is_figure = query.kind is Kind.CLAIM and query.number is not None
    if query.is_claim or not (is_figure or (query.kind is Kind.DIFFERENCE and query.bound)):
        return frame if query.is_claim else None
    return replace(frame, query=replace(query, is_claim=True))


def is_one_more(query: Query, facts: FactBase) -> bool:
    """Whether one more event of a list is taken for granted: the facts may leave some out, so they contradict none."""
    p = facts.properties.get(query.property)
    is_open = p is not None and p.is_list and p.time is TimeRelation.ON
    return is_open and bool(query.excluded) and not query.values


def _is_restricted(n: int, tags: Sequence[Tag]) -> bool:
    """Whether what stands at a place says which of them are meant: "the two storms *of 1999*"."""
    steps = {Op.NEXT.value, Op.PREVIOUS.value}
    return any(t.at[0] == n and (t.kind is TagKind.TIME or (t.kind is TagKind.OP and t.value in steps)) for t in tags)


def _told_on_the_way(tokens: Sequence[Token], claiming: set[int], named: set[int]) -> Iterator[str]:
    """What a question tells of a time, a number or a place: "… when it was signed *in Rome*".

    What is said of those that are counted is no claim: "*how many* want to work in Rome".
    """
    for n, token in enumerate(tokens[:-2]):
        if n and (token.text in grammar.SUBORDINATORS or _is_that(tokens, n, named)):
            end = next((m for m in range(n + 1, len(tokens)) if tokens[m].has_comma), len(tokens))
            if not claiming.isdisjoint(range(n + 1, end)):
                yield as_typed(tokens[n + 1 : end])
    is_counting = tokens[0].text == "how" and not degrees.AMOUNTS.isdisjoint(t.text for t in tokens[1:2])
    if tokens[0].text in WH and not is_counting and not claiming.isdisjoint(range(1, len(tokens))):
        is_nouned = tokens[0].text in question_words.NOUNED
        rest = tokens[1 + is_nouned :]
        is_subject = is_nouned or tokens[0].text == "who"
        if is_subject and (whether.denies(tuple(rest)) or named.isdisjoint(range(1 + is_nouned, len(tokens)))):
            return  # nothing is taken for granted of those that did *not*, nor where nobody is named: "who has ten"
        has_verb = not grammar.AUXILIARIES.isdisjoint(t.text for t in rest)
        yield as_typed(rest) if has_verb else grammar.ACTED.format(as_typed(rest))


def _is_that(tokens: Sequence[Token], n: int, named: set[int]) -> bool:
    """Whether a clause is told behind "that", and nothing is pointed at: "it hides *that it has* 300 staff"."""
    if tokens[n].text != "that" or tokens[n - 1].text in PREPOSITIONS:
        return False
    after = tokens[n + 1]
    return n + 1 in named or after.text in grammar.SUBJECTS | grammar.ARTICLES or after.text[0].isdigit()


def _claiming(tokens: Sequence[Token], tags: Sequence[Tag]) -> set[int]:
    """Where something is said that the facts may contradict: a time, a number, the name of a place."""
    told = {n for t in tags if t.kind in {TagKind.TIME, TagKind.NUMBER} for n in t.at}
    placed = (n for n, t in enumerate(tokens) if n and t.is_capital and tokens[n - 1].text in {"in", "at"})
    return told.union(placed)


def _first_part(tokens: Sequence[Token]) -> Sequence[Token]:
    """The words before the first comma; none where there is no comma."""
    return tokens[: next((n for n, t in enumerate(tokens) if n and t.has_comma), 0)]


def _premise(words: list[str], *, is_stated: bool) -> str:
    """What stands before the question, as a statement: "since it lies in Rome", "as a museum", "with 300 staff".

    `is_stated` says that it is a statement already.
    """
    if not words:
        return ""
    low = [w.lower() for w in words]
    if low[:1] == ["as"] and low[1:2] and low[1] in grammar.ARTICLES:
        return grammar.BEING.format(" ".join(words[1:]))
    if low[:1] == ["with"]:
        return grammar.HAVING.format(" ".join(words[1:]))
    if "being" in low[1:-1]:
        return " ".join("is" if w.lower() == "being" else w for w in words)
    for opening in grammar.PREMISES if low[0] in _OPENING else ():
        if low[: len(opening)] == list(opening):
            return " ".join(words[len(opening) :])
    return " ".join(words) if is_stated else ""


def _is_definite(tokens: Sequence[Token], number: Tag) -> bool:
    """Whether the number is said of something that is there: "*its* 300 staff", but not "the two counts of staff".

    "Those two countries" are some that were spoken of.
    """
    first, behind = number.at[0], tokens[number.at[-1] + 1 : number.at[-1] + 2]
    if behind and behind[0].text in grammar.FIGURE_NOUNS:
        return False
    word = tokens[first - 1].text if first > 0 else ""
    return word in grammar.OF_ALL - grammar.DEMONSTRATIVES or tokens[first - 1].said.endswith("'s")
