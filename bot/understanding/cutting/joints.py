"""Where a clause may be two questions joined: "when was it founded *and* where"."""

from __future__ import annotations

from bot.language import grammar, question_words, telling_apart, time_relations
from bot.language.grammar import JOINERS, PREPOSITIONS
from bot.language.question_words import WH
from bot.later import later
from bot.model import Kind, TagKind
from bot.understanding.cutting.clauses import has_question_form

with later:
    from bot.understanding.cutting import fragments

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.model import Tag, Token
    from bot.understanding.deciding.reading import Reading

_MOST_JOINTS = 6
"""Places where a clause that makes no sense is cut in two."""


def cuts(tokens: tuple[Token, ...]) -> Iterator[tuple[tuple[Token, ...], tuple[Token, ...]]]:
    """The two halves of a clause for each place where it may be two questions."""
    tokens = tokens[tokens[0].text == "both" :]
    joints = [n for n in range(1, len(tokens) - 1) if _is_joint(tokens[n]) and not _is_opening(tokens[:n])]
    for n in joints[:_MOST_JOINTS]:
        start = n + (tokens[n].text in grammar.COORDINATORS)
        if not _are_alternatives(tokens[n:]) and not (start == n and _is_phrase(tokens[start:])):
            yield tokens[:n], tokens[start:]


def is_setting(first: Sequence[Token], second: Sequence[Token]) -> bool:
    """Whether the first half only says when or of what the question behind it is: "*at the fire*, what was it"."""
    words = [t.text for t in second]
    is_question = second[0].has_comma and not (WH.isdisjoint(words) or grammar.AUXILIARIES.isdisjoint(words))
    return is_question and fragments.is_fragment(first) and WH.isdisjoint([t.text for t in first])


def shared(
    first: Sequence[Token], second: Sequence[Token], of_first: Sequence[Tag], of_second: Sequence[Tag]
) -> tuple[Token, ...]:
    """What of the second of two noun phrases is said of both: "members and observers *in 1975*", "of Hesk"."""
    named = [t for t in of_first if t.kind in _NAMING and t.value not in grammar.POSSESSIVES]
    if has_question_form(second) or named or not _is_noun_phrase(first):
        return ()
    at = {n for t in of_second if t.kind in {TagKind.ITEM, TagKind.TIME} for n in t.at}
    starts = (n for n, t in enumerate(second) if n and (t.text in _LEADING or n in at))
    start = next(starts, len(second))
    return tuple(second[start:]) if any(n >= start for n in at) else ()


_NAMING = {TagKind.ITEM, TagKind.TIME, TagKind.PRONOUN}
_LEADING = PREPOSITIONS | grammar.AUXILIARIES
"""Words with which begins what is said of a noun."""


def _is_noun_phrase(tokens: Sequence[Token]) -> bool:
    """Whether the words are no clause of their own: a question for a time is one."""
    words = {t.text for t in tokens}
    return words.isdisjoint(question_words.NO_NOUN) and (tokens[-1].text not in _LEADING)


def coordinated(tokens: tuple[Token, ...]) -> tuple[tuple[Token, ...], ...]:
    """The questions that two question words ask of the same: "when and why *was it founded*"."""
    for length in (3, 4):  # "when and *by* whom"
        if len(tokens) > length + 1 and _are_coordinated(tokens[:length]):
            return (tokens[:1] + tokens[length:], tokens[2:])
        if len(tokens) > length and _are_coordinated(tokens[-length:]):
            return (tokens[: 1 - length], tokens[:-length] + tokens[2 - length :])
    return ()


def ask_apart(parts: Sequence[Reading]) -> bool:
    """Whether two questions ask for two properties, or only one of them can be answered."""
    frames = [r.frames[0] for r in parts if r.frames and not r.frames[0].contradiction]
    if len(frames) == 1:
        return any(not question_words.OF_OTHERS.isdisjoint(t.text for t in r.tokens) for r in parts)
    return are_apart(parts)


def _are_coordinated(tokens: Sequence[Token]) -> bool:
    first, joint, *preposition, second = (t.text for t in tokens)
    is_joined = joint in grammar.COORDINATORS and PREPOSITIONS.issuperset(preposition)
    return is_joined and first != second and WH.issuperset({first, second})


def may_be_pair(tokens: Sequence[Token]) -> bool:
    """Whether a joint is followed by what may open a second noun phrase."""
    words = [t.text for t in tokens]
    start = words.index("between") if "between" in words else len(words)
    paired = next((n for n in range(start, len(words)) if words[n] == "and"), -1)  # "between … and …" is one phrase
    joints = (n for n, t in enumerate(tokens) if _is_joint(t) and n != paired)
    return any(
        not question_words.OPENS_SECOND.isdisjoint(words[n : n + 2]) or _is_between_like(tokens, n) for n in joints
    )


def are_alike(tokens: Sequence[Token]) -> bool:
    """Whether a clause is of two phrases of one kind: "A *vs* B", "*people* that came and *people* that went"."""
    return any(_is_between_like(tokens, n) for n, t in enumerate(tokens) if _is_joint(t))


def _is_between_like(tokens: Sequence[Token], n: int) -> bool:
    is_repeated = (
        tokens[n].text in grammar.COORDINATORS and tokens[n + 1 : n + 2] and tokens[0].key == tokens[n + 1].key
    )
    return tokens[n].said.lower() in telling_apart.AGAINST or bool(is_repeated)


def are_pair(whole: Reading, parts: Sequence[Reading], *, is_between_like: bool) -> bool:
    """Whether the halves ask for two properties, of which the whole was read as a question for one alone."""
    clean = [r.frames[0] for r in parts if r.frames and not r.frames[0].cost.assumed and not r.frames[0].contradiction]
    if not len(clean) == len(parts) == 2 or not clean[0].query.property:  # noqa: PLR2004
        return False
    first, second = (frame.query for frame in clean)
    if first.property == second.property and first.kind is second.kind:
        return False
    starts = parts[1].tokens[0].text if parts[1].tokens else ""
    if _share_cues(*parts) or is_between_like:
        return whole.frames[0].query.property in {first.property, second.property}
    return whole.frames[0].query.property == second.property and starts in question_words.OPENS_SECOND


def are_apart(parts: Sequence[Reading]) -> bool:
    """Whether every one of several questions is read, each for a property of its own."""
    frames = [r.frames[0] for r in parts if r.frames and not r.frames[0].contradiction]
    return len(frames) == len({f.query.property for f in frames}) == len(parts)


def _share_cues(left: Reading, right: Reading) -> bool:
    """Whether each of two noun phrases begins with a word for what it asks: "*name* and *budget* of it"."""
    return all(
        any(t.kind is TagKind.CUE and t.value == r.frames[0].query.property and t.at[0] <= 1 for t in r.tags)
        for r in (left, right)
    )


def asked_too(first: tuple[Token, ...], second: tuple[Token, ...]) -> tuple[Token, ...]:
    """What a bare question word asks of the question before it: "when was it renamed *and why*"."""
    words = [t.text for t in second]
    is_bare = len(words) == 2 and words[0] == "and" and words[1] in WH  # noqa: PLR2004 -- the two of them
    if not is_bare or len(first) < 3 or first[0].text not in WH or first[1].text not in grammar.AUXILIARIES:  # noqa: PLR2004
        return second
    return (second[1], *first[1:])


def may_share_time(tokens: Sequence[Token]) -> bool:
    """Whether a clause asks by a noun and no verb for more of the time of the one before it: "… *and which storms*"."""
    words = [t.text for t in tokens[:3] if t.text not in grammar.PREPOSITIONS]
    is_noun = len(tokens) > 2 and words[:1] == ["and"] and words[1:2] in (["what"], ["which"])  # noqa: PLR2004 -- and a noun
    is_noun = is_noun and tokens[-1].text not in grammar.DEMONSTRATIVES  # "and what before *that*"
    return is_noun and grammar.AUXILIARIES.isdisjoint(t.text for t in tokens)


def dated_too(
    first: tuple[Token, ...], tags: Sequence[Tag], second: tuple[Token, ...], own: Sequence[Tag]
) -> tuple[Token, ...]:
    """The second of two questions with the time of the first: "*in 1975* what was it and which fires"."""
    times = [t for t in tags if t.kind is TagKind.TIME and (t.at[0] == 0 or t.at[-1] == len(first) - 1)]
    is_dated = any(t.kind is TagKind.TIME or t.kind is TagKind.VALUE for t in own)
    return (*second, *(first[n] for n in times[0].at)) if len(times) == 1 and not is_dated else second


def listed(tokens: tuple[Token, ...], tags: Sequence[Tag]) -> tuple[tuple[Token, ...], ...]:
    """The questions for each of several nouns in a row, with all that stands before and behind them.

    "How many *members and staff* does it have", "*members, observers, staff*".
    """
    spots = _nouns_in_row(tokens, tags)
    if len(spots) < 2:  # noqa: PLR2004 -- a row
        return ()
    (first, _), (_, last) = spots[0], spots[-1]
    return tuple((*tokens[:first], *tokens[start:end], *tokens[last:]) for start, end in spots)


def _nouns_in_row(tokens: Sequence[Token], tags: Sequence[Tag]) -> list[tuple[int, int]]:
    """Where nouns for different properties stand with nothing but joints and articles between them."""
    if not any([t.has_comma or t.text in grammar.ADDING for t in tokens]):
        return []
    cued: dict[tuple[int, ...], set[str]] = {}
    for t in tags:
        if t.kind is TagKind.CUE and t.at[-1] - t.at[0] == len(t.at) - 1:
            cued.setdefault(t.at, set()).add(t.value)
    row: list[tuple[int, ...]] = []
    for at in sorted(cued, key=lambda at: (at[0], -len(at))):
        if row and at[0] <= row[-1][-1]:
            continue
        if row and not (_joins(tokens, row[-1][-1] + 1, at[0]) and cued[at].isdisjoint(cued[row[-1]])):
            if len(row) > 1:
                break
            row = []
        row.append(at)
    return [(at[0], at[-1] + 1) for at in row]


def _joins(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether nothing but a joint, and articles, stand between two nouns."""
    words = [t.text for t in tokens[start:end]]
    is_joined = any(word in grammar.ADDING for word in words) or any(t.has_comma for t in tokens[start : end + 1])
    return is_joined and all(word in grammar.ADDING or word in grammar.ARTICLES for word in words)


def of_other(
    first: Sequence[Token], second: Sequence[Token], of_first: Sequence[Tag], of_second: Sequence[Tag]
) -> tuple[Token, ...]:
    """The first question asked of the item that is all of the second: "population of Hesk and *Morna*"."""
    mine, other = _spots(of_first), _spots(of_second)
    if len(mine) != 1 or len(other) != 1 or second[0].has_comma:  # "Ann, the mayor" is one person
        return ()
    (start, end), (begin, stop) = mine[0], other[0]
    rest = [t.text for n, t in enumerate(second) if not begin <= n < stop]
    is_placed = begin > 0 and second[begin - 1].text in grammar.PREPOSITIONS
    if is_placed and (start == 0 or first[start - 1].text not in grammar.PREPOSITIONS):
        return ()  # "is the light 46 m high and *on Hesk*" asks where the light is
    is_bare = all(word in grammar.BESIDE_NAME for word in rest)
    return (*first[:start], *second[begin:stop], *first[end:]) if is_bare and end - start < len(first) else ()


def _spots(tags: Sequence[Tag]) -> list[tuple[int, int]]:
    """Where items are named, the longest of those that begin at a place."""
    found = {
        t.at[0]: max(o.at[-1] for o in tags if o.kind is TagKind.ITEM and o.at[0] == t.at[0])
        for t in tags
        if t.kind is TagKind.ITEM
    }
    return [(start, end + 1) for start, end in found.items()]


def may_open(left: Reading) -> bool:
    """Whether the first half makes sense alone; a comparison is not cut."""
    return bool(left.frames) and not left.frames[0].contradiction and left.frames[0].query.kind is not Kind.COMPARED


def is_refused_alone(left: Reading, right: Reading, second: Sequence[Token]) -> bool:
    """Whether a second half without a reading is a question of its own, so that only it is refused."""
    query = left.frames[0].query
    is_own = second[0].text in question_words.OPENS_SECOND or has_question_form(second)
    is_apart = second[0].has_comma and second[0].text not in grammar.AUXILIARIES
    return bool(query.property) and query.selection is None and bool(right.tokens) and is_apart and is_own


def _is_joint(token: Token) -> bool:
    """Whether a clause may be two questions joined here."""
    return token.text in grammar.COORDINATORS or token.has_comma


def _is_opening(tokens: Sequence[Token]) -> bool:
    """Whether words only open the question behind them: "*by then*, how many …"."""
    return all(t.text in PREPOSITIONS or t.text in JOINERS for t in tokens)


def _is_phrase(tokens: Sequence[Token]) -> bool:
    """Whether the words go on with a clause and are no question: "how many members, *in Asia*"."""
    return tokens[0].text in PREPOSITIONS | time_relations.OPENS_BOUND and not has_question_form(tokens)


def _are_alternatives(tokens: Sequence[Token]) -> bool:
    """Whether these words only name what to choose from: "which came first, *the first or the second*"."""
    words = [t.text for t in tokens]
    return "or" in words and all(w not in grammar.AUXILIARIES and w not in WH for w in words) and words[-1] != "or"
