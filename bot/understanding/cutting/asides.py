"""What a message says beside its questions: what the speaker did then, doubts about an answer, what to choose from."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from bot.language import asides, degrees, fillers, grammar, question_words, small_talk
from bot.language.asides import ASKING_VERBS, BEFORE_SPEAKER, RESTRICTING, SPEAKER
from bot.language.question_words import WH
from bot.language.small_talk import Move
from bot.later import later
from bot.model import TagKind
from bot.records import replace
from bot.understanding.tagging import lexicon, times

with later:
    from bot.language import stories

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from bot.model import Sentence, Tag, Token

ABOUT_PEOPLE = SPEAKER | {"she", "he"}
"""Words of which a sentence has one that tells what people did."""
_FIRST_JOINERS = frozenset(words[0] for words in asides.JOINERS)
_SHORTEST_QUESTION = 3
"""Words of a question behind which the speaker may go on about himself."""
_LONGEST_DOUBT = 6
"""Words of "are you sure about that"."""


def without_asides(sentence: Sentence, now: dt.date) -> Sentence:
    """The sentence without what it says of the speaker behind a time: "in the sixties, when I was courting"."""
    tokens = sentence.tokens
    words = [t.text for t in tokens]
    if ABOUT_PEOPLE.isdisjoint(words):
        return sentence
    if tail := _of_speaker(tokens, words):
        return replace(sentence, tokens=tokens[:tail])
    if aside := _aside_before_time(tokens, words, now):
        return replace(sentence, tokens=tokens[: aside.start] + tokens[aside.stop :])
    for n, at in _openings(words, SPEAKER):
        if n and _ends_time(words[:n], now):
            end = next((m for m in range(at, len(words)) if tokens[m].has_comma or words[m] in WH), len(words))
            return replace(sentence, tokens=tokens[:n] + tokens[end:])
    return sentence


def _of_speaker(tokens: Sequence[Token], words: list[str]) -> int:
    """Where, behind a question, somebody goes on about himself ("…, I am drawing a timeline"), or 0.

    What he says may restrict the question: then it names somebody or something, or says that it does.
    """
    start = next((n for n in range(_SHORTEST_QUESTION, len(words)) if tokens[n].has_comma), 0)
    if not start or (WH.isdisjoint(words[:start]) and words[0] not in ASKING_VERBS):
        return 0
    first = start + (words[start] in BEFORE_SPEAKER)
    tail = tokens[first:]
    is_told = len(tail) > 2 and tail[0].text in SPEAKER  # noqa: PLR2004 -- a subject, a verb, and what it says
    is_plain = all(t.text.isalpha() and (n == 0 or t.text == "i" or not t.is_capital) for n, t in enumerate(tail))
    is_wish = any(a in fillers.WANTING and b not in fillers.BEFORE_WANTED for a, b in pairwise(words[first:]))
    return start if is_told and is_plain and not is_wish and RESTRICTING.isdisjoint(words[first:]) else 0


def _openings(words: list[str], people: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where a clause about some people may open, and where it names them."""
    for n in [n for n, word in enumerate(words) if word in _FIRST_JOINERS]:
        length = next((len(j) for j in asides.JOINERS if tuple(words[n : n + len(j)]) == j), 0)
        if length and not people.isdisjoint(words[n + length : n + length + 1]):
            yield n, n + length


def _aside_before_time(tokens: Sequence[Token], words: list[str], now: dt.date) -> range:
    """The words that tell before a time what somebody did then: "when she retired, *in 1991*"."""
    for n, at in _openings(words, ABOUT_PEOPLE):
        comma = next((m for m in range(at + 1, len(words)) if tokens[m].has_comma), 0)
        text = " ".join(words[comma:])
        if comma and any(f.start == 0 and f.when.interval is not None for f in times.find(text, now)):
            return range(n, comma)
    return range(0)


def _ends_time(words: list[str], now: dt.date) -> bool:
    text = " ".join(words)
    return any(f.end == len(text) and f.when.interval is not None for f in times.find(text, now))


def without_denied(sentence: Sentence) -> Sentence:
    """The sentence without what it takes back: "not in 1975, in 1985"."""
    words = [t.text for t in sentence.tokens]
    start = next((n for n, w in enumerate(words) if w not in small_talk.DOUBT_OPENERS and w != "no"), len(words))
    places = range(start + 2, min(start + _LONGEST_DOUBT, len(words)))
    comma = next((n for n in places if sentence.tokens[n].has_comma), 0)
    is_taken_back = words[start : start + 1] == ["not"] and comma and len(words) - comma < _LONGEST_DOUBT
    return replace(sentence, tokens=sentence.tokens[comma:]) if is_taken_back else sentence


def without_slips(found: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences without what only takes back what was written: "wrong year, 1985", "I'm sorry, 1985"."""
    if all([_TAKING_BACK.isdisjoint([t.text for t in s.tokens]) for s in found]):
        return tuple(found)
    kept = [replace(s, tokens=_without_slip(s.tokens)) for s in found]
    kept = [s for s in kept if s.tokens]
    return tuple(kept) or tuple(found)


_TAKING_BACK = small_talk.SLIPS | small_talk.REGRETTING


def _without_slip(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens behind, or before, words that take something back; none where there are no others."""
    words = [t.text for t in tokens]
    if _TAKING_BACK.isdisjoint(words):
        return tokens
    known = small_talk.SLIPS | small_talk.BESIDE_SLIPS
    start = next((n for n, w in enumerate(words) if w not in known), len(words))
    end = next((n for n in range(len(words), start, -1) if words[n - 1] not in known), start)
    if words[max(start - 2, 0) : start] in _CLAIMING and not any(map(str.isdigit, words[start:end])):
        start -= 2  # "wrong, *it was* BKR" claims something of what was told
    edges = words[:start] + words[end:]
    is_short = end - start <= _LONGEST_DOUBT
    is_regret = not small_talk.REGRETTING.isdisjoint(edges) and any(map(str.isdigit, words[start:end]))
    is_slip = is_regret or not small_talk.SLIPS.isdisjoint(edges)
    return tokens[start:end] if is_short and is_slip else tokens


_CLAIMING = (["it", "was"], ["it", "is"], ["that", "was"], ["that", "is"])


def after_doubt(found: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """What follows "are you sure?" in the same message; nothing where it does not begin so."""
    while len(found) > 1 and small_talk.DOUBT_OPENERS.issuperset([t.text for t in found[0].tokens]):
        found = found[1:]
    first, moves = found[0], lexicon.move_phrases()
    if first.tokens and first.tokens[0].text not in _opening_doubt():
        return ()
    words = tuple([t.text for t in first.tokens])
    start = next((n for n, w in enumerate(words) if w not in small_talk.DOUBT_OPENERS), len(words))
    if not _doubting().issuperset(words[start : start + 1]):
        return ()
    for end in range(min(len(words), start + _LONGEST_DOUBT), start, -1):
        is_end = end == len(words) or first.tokens[end].has_comma
        if is_end and moves.get(words[start:end]) is Move.SURE:
            rest = (replace(first, tokens=first.tokens[end:]),) if end < len(words) else ()
            return (*rest, *found[1:])
    return ()


@cache
def _opening_doubt() -> frozenset[str]:
    """The words with which a message begins that opens with a doubt."""
    return small_talk.DOUBT_OPENERS | _doubting()


@cache
def _doubting() -> frozenset[str]:
    """The words with which doubts begin."""
    return frozenset([words[0] for words, move in lexicon.move_phrases().items() if move is Move.SURE])


def alternatives(tokens: Sequence[Token], lead: Sequence[Token], lead_tags: Sequence[Tag]) -> tuple[Token, ...]:
    """The names that the message chose from before: "the fire and the flood. Which was *earlier*?"."""
    words = {t.text for t in tokens}
    if words.isdisjoint(question_words.WHICH) or words.isdisjoint(degrees.COMPARED_IN_TIME):
        return ()
    spots = sorted({t.at for t in lead_tags if t.kind in {TagKind.VALUE, TagKind.ITEM}})
    spots = [at for at in spots if not any(set(at) < set(o) for o in spots)]
    if len(spots) < 2:  # noqa: PLR2004 -- nothing to choose from
        return ()
    named = {n for at in spots for n in range(at[0], at[-1] + 1)}
    first, last = spots[0][0], spots[-1][-1]
    between = {lead[n].text for n in range(first, last) if n not in named}
    if between <= _JOINING:
        return (replace(lead[first], has_comma=True), *lead[first + 1 : last + 1])
    if len(spots) == _TWO and between <= _reporting():
        return tuple([replace(lead[n], has_comma=n == at[0]) for at in spots for n in range(at[0], at[-1] + 1)])
    return ()


_JOINING = grammar.COORDINATORS | {"the"}


@cache
def _reporting() -> frozenset[str]:
    return grammar.FUNCTION_WORDS | grammar.FIRST_PERSON | fillers.REPORTING | stories.RELATIVES | asides.OF_NAME


_TWO = 2
