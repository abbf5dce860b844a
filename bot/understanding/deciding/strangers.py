"""Names that no fact is about: after "who runs the Met?", "when was it founded" is not asked of the pack's museum."""

from __future__ import annotations

from itertools import pairwise

from bot.language import about_told, gaps, grammar
from bot.model import CHANGING, Kind, NotUnderstood, Reason, TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.facts.base import FactBase
    from bot.model import Context, Query, Tag, Token
    from bot.understanding.deciding.reading import Reading

_NAMES = {TagKind.ITEM, TagKind.VALUE}
_EMPTY = {TagKind.FILLER, TagKind.WORD}
"""Tags that a stranger's name may have: the side word "met" does not make the Met a thing of the pack."""


def stranger(reading: Reading, context: Context, is_english: Callable[[str], bool]) -> str:
    """The name that a reading was refused for, or "": an acronym, a word in capitals, a word of no language.

    What is asked of "it" is about what was spoken of before, whatever it names: "is *it* part of the UN?".
    """
    if reading.frames or not isinstance(reading.outcome, NotUnderstood):
        return ""
    if numbered := _numbered(reading):
        return numbered
    if _names(reading.tags):
        return ""
    if _is_asked_of_it(reading.tokens):
        return context.stranger
    known = {n for t in reading.tags if t.kind not in _EMPTY for n in t.at}
    found = [t for n, t in enumerate(reading.tokens) if n not in known and _is_name(n, reading.tokens, is_english)]
    return " ".join(t.said for t in found)


def _is_asked_of_it(tokens: Sequence[Token]) -> bool:
    """Whether "it" is the subject of a question for yes or no."""
    words = [t.text for t in tokens if t.text not in grammar.JOINERS]
    return words[1:2] == ["it"] and words[0] in grammar.AUXILIARIES


def is_about(reading: Reading, context: Context) -> bool:
    """Whether a reading that names nothing itself goes on from a stranger: by a pronoun, or as a fragment.

    How many there are of those among which it was looked for is no question about it.
    """
    if not context.stranger or not reading.frames or _names(reading.tags):
        return False
    if any(t.kind is TagKind.PRONOUN for t in reading.tags):
        return True
    query = reading.frames[0].query
    is_count = query.kind is Kind.VALUE and query.property == context.beside and query.when is None
    if is_count and context.is_sought_among:
        return False
    return grammar.AUXILIARIES.isdisjoint(t.text for t in reading.tokens)


def is_sought_among(reading: Reading) -> bool:
    """Whether it was asked of a stranger if it is one of several: "is Ghana *a* member"."""
    words = [t.text for t in reading.tokens]
    start = next((n + 1 for n, word in enumerate(words) if word in grammar.FINITE_BE), 0)
    name = reading.stranger.lower().split()
    start += bool(start) and words[start : start + 1] == ["the"]
    if not start or not name or words[start : start + len(name)] != name:
        return False
    behind = [word for word in words[start + len(name) :] if word not in about_told.STILL]
    return behind[:1] != [] and behind[0] in about_told.ONE_OF and grammar.JOINERS.issuperset(words[: start - 1])


def stray(reading: Reading, context: Context, is_english: Callable[[str], bool]) -> str:
    """What a whole question asks about that is not in the facts, if it is of something else than the last answer."""
    why, last = reading.outcome, context.turns[-1].query.property if context.turns else ""
    if reading.frames or not isinstance(why, NotUnderstood) or not why.words:
        return ""
    words = [t.text for t in reading.tokens]
    if len(words) < _SHORTEST or not reading.is_question or grammar.AUXILIARIES.isdisjoint(words):
        return ""
    is_own = bool(reading.candidates) and not reading.candidates[0].carried
    is_other = not (is_own and why.property and why.property == last)
    meant = [w for w in why.words if w.lower() not in _NO_TOPICS]
    return meant[0] if meant and is_other and all(is_english(w.lower()) for w in why.words if w.isalpha()) else ""


_NO_TOPICS = grammar.FUNCTION_WORDS | grammar.JOINERS | grammar.OF_AN_ANSWER
"""Words that are not what a question is about."""


def goes_on(reading: Reading) -> bool:
    """Whether a reading takes its question from the conversation: "and in 1985?", "what did it become afterwards?"."""
    if not reading.frames:
        return False
    query = reading.frames[0].query
    is_behind = query.kind in {Kind.NEXT, Kind.PREVIOUS} and not query.values and query.when is None
    is_said_so = not gaps.STEPS.isdisjoint([t.text for t in reading.tokens])
    return (is_behind and is_said_so) or not _TAKEN.isdisjoint(reading.frames[0].carried)


def counts_on(reading: Reading) -> bool:
    """Whether a reading is asked of a time that is reckoned from one told before: "ten years later", "five more"."""
    when = reading.frames[0].query.when if reading.frames else None
    told = [t.when for t in reading.tags if t.when is not None]
    is_number = not told and any(t.kind is TagKind.NUMBER for t in reading.tags)
    is_step = is_number or any(t.relation == "shift" for t in told)
    return is_step and when is not None and when.interval is not None


def rests_on_it(reading: Reading, facts: FactBase) -> bool:
    """Whether a reading is asked of what came before or after "it", or in the past of what "it" was then.

    What is the same at all times, or known of one time only, is asked of no other.
    """
    query = reading.frames[0].query if reading.frames else None
    is_open = query is not None and all(v.startswith("#") for v in query.values)
    if query is not None and query.kind in _TIMING and is_open and _points_at_name(reading.tokens):
        return True
    if query is not None and query.kind in {Kind.NEXT, Kind.PREVIOUS} and not query.values and query.when is None:
        return True  # "after this, what name?"
    if query is None or query.values or not any(t.kind is TagKind.PRONOUN for t in reading.tags):
        return False
    words = {t.text for t in reading.tokens}
    is_past = query.when is None and not grammar.PAST.isdisjoint(words)
    is_of_them = "them" in words and "time" in reading.frames[0].carried  # "who ran *them*", of lines of the 1980s
    is_of_then = query.kind is Kind.VALUE and (is_past or is_of_them)
    return is_of_then and may_have_changed(query, facts)


_TIMING = frozenset({Kind.DURATION, Kind.PERIOD, Kind.BEGAN, Kind.ENDED})


def _points_at_name(tokens: Sequence[Token]) -> bool:
    """Whether it is asked since when "that" was the name: what it is was told before, or not at all."""
    return any(a.text in grammar.FINITE_BE and b.text in grammar.THIS for a, b in pairwise(tokens))


def may_have_changed(query: Query, facts: FactBase) -> bool:
    """Whether the answer to a question depends on the time, as the facts tell it of several."""
    p = facts.properties.get(query.property)
    is_changing = p is None or p.time in CHANGING
    return is_changing and not (query.subject and len(facts.statements(query.subject, query.property)) == 1)


def is_bare_time(reading: Reading) -> bool:
    """Whether a clause says nothing but a time: what is asked of that was said before, or was not understood."""
    is_open = isinstance(reading.outcome, NotUnderstood) and reading.outcome.reason is Reason.AMBIGUOUS
    timed = {n for t in reading.tags if t.kind is TagKind.TIME for n in t.at}
    is_of_events = bool(reading.frames) and reading.frames[0].query.kind is Kind.EVENTS
    polite = {n for t in reading.tags if t.kind is TagKind.FILLER for n in t.at}
    said = (t.text for n, t in enumerate(reading.tokens) if n not in timed | polite)
    is_bare = is_of_events and grammar.JOINERS.issuperset(said)
    return bool(timed) and (is_open or is_bare)


def says_only_when(reading: Reading) -> bool:
    """Whether a clause asks "and what in 1985", and no more: behind another it asks the same as that."""
    if not reading.frames or reading.frames[0].query.kind is not Kind.EVENTS:
        return False
    timed = {n for t in reading.tags if t.kind is TagKind.TIME for n in t.at}
    rest = [t.text for n, t in enumerate(reading.tokens) if n not in timed]
    return rest[-1:] == ["what"] and grammar.JOINERS.issuperset(rest[:-1])


_TAKEN = frozenset({"question", "property", "topic"})
_SHORTEST = 3
"""How many words a whole question has at least."""


def _names(tags: Sequence[Tag]) -> bool:
    return any(t.kind in _NAMES for t in tags)


def _is_name(n: int, tokens: Sequence[Token], is_english: Callable[[str], bool]) -> bool:
    token, before = tokens[n], tokens[n - 1].text if n > 0 else ""
    if not token.said.isalpha() or token.text in grammar.FUNCTION_WORDS or _is_somebody(n, tokens):
        return False
    if len(token.said) == 1:
        return False
    is_placed = before in grammar.BEFORE_NAMES or (before not in grammar.FUNCTION_WORDS and not _are_capitals(tokens))
    is_subject = before in grammar.AUXILIARIES and not all(t.is_capital for t in tokens)
    is_capital = token.is_capital and n > 0 and (is_placed or is_subject)
    is_acronym = token.said.isupper() and not all(t.said.isupper() for t in tokens[:-1])
    return is_capital or is_acronym or not is_english(token.text)


def _numbered(reading: Reading) -> str:
    """An acronym with a number that nothing explains, which makes another name of it: "ABC3" is not "ABC"."""
    words = reading.outcome.words if isinstance(reading.outcome, NotUnderstood) else ()
    for name, number in pairwise(reading.tokens):
        is_one = name.end == number.start and number.said.isdigit() and number.said in words
        if is_one and name.said.isupper() and len(name.said) > 1:
            return name.said + number.said
    return ""


def _are_capitals(tokens: Sequence[Token]) -> bool:
    return all(t.is_capital for t in tokens[:-1])


def _is_somebody(n: int, tokens: Sequence[Token]) -> bool:
    """ "Who is Ann?" names a person, whom "it" does not mean afterwards."""
    is_asked = n > 1 and tokens[0].text == "who" and tokens[1].text in grammar.FINITE_BE
    return is_asked and not grammar.LINKS.intersection([t.text for t in tokens[:n]]) - grammar.ARTICLES
