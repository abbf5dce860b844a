"""Small talk in anybody's own words: what a message that no reading explains says to the bot itself.

It is looked for only where nothing is answered, so it takes no question from the facts; and where something else is
asked than of the bot, the message is refused as any other.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from bot.language import asides, common, grammar, small_talk, talk
from bot.language.question_words import WH
from bot.language.small_talk import Social
from bot.model import NotUnderstood, Reason, TagKind
from bot.understanding.cutting.turns import weight
from bot.understanding.tagging import lexicon

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.understanding.deciding.reading import Reading

_NAMES = {TagKind.ITEM, TagKind.VALUE, TagKind.TYPE, TagKind.EXCLUDE}
_ANYHOW = {Social.THANKS, Social.GOODBYE}
"""Acts that somebody may do with words of the pack: "thanks, the museum is lovely"."""
_OF_BOT = {Social.FEELING, Social.HELP, Social.IDENTITY, Social.HUMAN, Social.SOURCES}
"""Acts that ask something of the bot."""
_OPENING = 4
"""Words at the start of a question among which its subject stands."""
_LONGEST_REMARK = 8
"""Words of a remark about the bot or its answer."""
_LONGEST = 40
"""Words; longer messages are no small talk."""
_DRESSING = {Social.GREETING, Social.THANKS}
"""Acts that may as well dress a question."""


def talk_of(text: str, words: tuple[str, ...], readings: Sequence[Reading]) -> Social | None:
    """The social act of a message whose questions were all refused; None where it asks something else."""
    if len(words) > _LONGEST:
        return None
    acts = [_asked_of_bot(r) for r in readings if r.is_question]
    if acts and all(acts):
        return max((act for act in acts if act is not None), key=weight)
    is_asking = any(a in WH and b in grammar.AUXILIARIES for a, b in pairwise(words))  # "my dad … *what was* it lol"
    return _told(words, readings) if not (acts or is_asking) or _is_exclaimed(text, words) else None


def _is_exclaimed(text: str, words: tuple[str, ...]) -> bool:
    """Whether the question words ask nothing: "*what* a help", "that was *what* I needed"."""
    if "?" in text:
        return False
    is_exclamation = words[0] in {"what", "how"} and (len(words) <= _OPENING or words[1] in grammar.ARTICLES)
    is_leave = any(act is Social.GOODBYE for _, _, act in _marks(words))
    return is_leave or is_exclamation or words[0] in grammar.THAT


def _asked_of_bot(reading: Reading) -> Social | None:
    """What a question asks of the bot, if it does."""
    words = tuple(t.text for t in reading.tokens)
    if _is_about_facts(reading) or not words:
        return None
    acts = [act for start, end, act in _marks(words) if act in _OF_BOT or end - start == len(words)]
    if acts:
        return max(acts, key=weight)
    if not talk.AMUSEMENTS.isdisjoint(words):
        return Social.SELF
    if words[:3] in talk.KEEPING and not all(map(common.is_common, words[3:])):
        return None  # "do you have an *Ibex*" asks of a name that is not known
    is_to_bot = "you" in words[:_OPENING] and not any(t.is_capital for t in reading.tokens[1:])
    is_of_life = not talk.LIFE.isdisjoint(words) and not talk.PERSONS.isdisjoint(words)
    return Social.SELF if (is_of_life or is_to_bot) and _is_plain(reading) else None


def _told(words: tuple[str, ...], readings: Sequence[Reading]) -> Social | None:
    """What somebody tells or wishes the bot."""
    marks = [mark for mark in _marks(words) if mark[2] is not Social.INSULT or _is_of_partner(words, readings)]
    is_of_facts = any(_is_about_facts(r) for r in readings)
    is_claimed = any(_tells_when(r) for r in readings)
    fitting = [
        (start, act)
        for start, end, act in marks
        if (_is_idiom(start, end, act) or _is_company(words, start, end))
        and (not is_of_facts or (act in _ANYHOW and start <= 1))
        and not (is_claimed and (is_of_facts or act is Social.THANKS))
    ]
    if fitting:
        return max((act for _, act in fitting), key=weight)
    last = [act for start, end, act in marks if act in _ANYHOW and start > 0 and end == len(words)]
    if last and not is_of_facts and all(map(_is_plain, readings)):
        return last[0]  # "she will be glad now. *Cheers!*"
    if is_of_facts or not all(map(_is_plain, readings)) or len(words) <= 1:
        return None
    has_name = any(t.is_capital for r in readings for t in r.tokens[1:])
    return _remarked(words, has_name=has_name)


def _remarked(words: tuple[str, ...], *, has_name: bool) -> Social | None:
    """What somebody says of himself, of the bot, or of what was told, in words that nobody can list."""
    if not talk.AMUSEMENTS.isdisjoint(words):
        return Social.SELF
    start = next((n for n, w in enumerate(words) if w not in talk.OPENERS), 0)
    opening, is_short = words[start], len(words) - start <= _LONGEST_REMARK
    is_asked = opening in WH or opening in grammar.AUXILIARIES
    if not is_asked and not asides.SPEAKER.isdisjoint(words) and talk.SUPPOSING.isdisjoint(words):
        return Social.SPEAKER
    is_verdict = opening in {"that", "this"} and words[start + 1 : start + 2] in {("is",), ("was",)}
    is_judged = opening == "you" or is_verdict or _judges(words)
    return Social.ACKNOWLEDGE if is_short and is_judged and not has_name else None


def _is_of_partner(words: tuple[str, ...], readings: Sequence[Reading]) -> bool:
    """Whether the remark may be about the bot or its reply, and not about a day at work or about the facts."""
    is_short = len(words) <= _OPENING
    return not talk.JUDGED.isdisjoint(words) or (is_short and all(map(_is_plain, readings)))


def _judges(words: tuple[str, ...]) -> bool:
    """ "Your alright": in chats, that is what the bot is said to be."""
    social = lexicon.social_phrases()
    return any(a == "your" and ((b,) in social or b in grammar.ARTICLES) for a, b in pairwise(words))


def _is_idiom(start: int, end: int, act: Social) -> bool:
    """Whether a phrase decides what the turn is, whatever else it says: nobody says goodbye before a question."""
    is_long = end - start > 1
    return act not in _DRESSING | _OF_BOT and (is_long or act in {Social.GOODBYE, Social.LAUGH, Social.INSULT})


def _is_about_facts(reading: Reading) -> bool:
    """Whether a reading names something that facts are about, by more than an empty word."""
    empty = {n for t in reading.tags if t.kind is TagKind.FILLER for n in t.at}
    return any(t.kind in _NAMES and not empty.issuperset(t.at) for t in reading.tags)


def _tells_when(reading: Reading) -> bool:
    """Whether a reading tells a time or a number, as nobody does who only gives thanks."""
    return any(t.kind in {TagKind.TIME, TagKind.NUMBER} and t.value != "future" for t in reading.tags)


def _is_plain(reading: Reading) -> bool:
    """Whether no word of a reading asks for a property."""
    return isinstance(reading.outcome, NotUnderstood) and reading.outcome.reason is not Reason.UNEXPLAINED_WORDS


def _is_company(words: tuple[str, ...], start: int, end: int) -> bool:
    """Whether the words beside a phrase of small talk only go on with it, or speak of the speaker and the bot."""
    rest = words[:start] + words[end:]
    is_going_on = words[end : end + 1] and words[end] in talk.TOWARDS | grammar.THAT
    if rest[-1:] == ("here",) and len(rest) <= _OPENING - 1:
        return True  # "hello there, *Doris here*"
    is_empty = all(w in small_talk.COMPANY or (w in grammar.FUNCTION_WORDS and w not in WH) for w in rest)
    return bool(is_going_on) or is_empty or not talk.SUBJECTS.isdisjoint(words) or _judges(words)


def _marks(words: tuple[str, ...]) -> Iterator[tuple[int, int, Social]]:
    """The phrases of small talk in a text: from where to where, and of what act."""
    known, longest = _known(), _most_words()
    for start, word in enumerate(words):
        for end in range(min(len(words), start + longest.get(word, 0)), start, -1):
            if (act := known.get(words[start:end])) is not None:
                yield start, end, act
                break


def prepare() -> None:
    """Cut the phrases into words."""
    _most_words()


@cache
def _known() -> Mapping[tuple[str, ...], Social]:
    return {tuple(phrase.split()): act for act, phrases in talk.MARKS.items() for phrase in phrases}


@cache
def _most_words() -> dict[str, int]:
    """How many words the longest phrase has that begins with a word."""
    found: dict[str, int] = {}
    for words in _known():
        found[words[0]] = max(len(words), found.get(words[0], 0))
    return found
