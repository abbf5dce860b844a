"""Messages in which somebody only says who he is and makes sure that he is heard: they are greetings.

"Hello love, its Maureen from Bolton, is anybody there?" and "I am Thiago of Recife, you speak about the club, yes?"
ask nothing of the facts, whoever they name. They are looked for only where nothing is answered.
"""

from __future__ import annotations

from bot.language import addresses, asides, introductions, kin, small_talk, talk
from bot.language.question_words import WH
from bot.model import TagKind
from bot.records import replace
from bot.understanding.tagging import lexicon
from bot.understanding.tagging.tag import tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.model import Sentence, Token

_KNOWN = frozenset({TagKind.ITEM, TagKind.VALUE, TagKind.TYPE, TagKind.TIME, TagKind.NUMBER})
_LONGEST = 40
"""Words of such a message."""
_LONGEST_NAME = 4
"""Words of a name, or of where somebody is from."""
_LONGEST_SELF = 9
"""Words by which somebody says what he is."""
_LONGEST_REMARK = 12
"""Words by which somebody tells of himself beside it."""
_OPENING = talk.OPENERS | frozenset(addresses.WORDS) | addresses.ENDEARMENTS
_IDLE = talk.OPENERS | small_talk.COMPANY | small_talk.AGREEMENT | frozenset(addresses.WORDS) | addresses.ENDEARMENTS


def greets(said: Sequence[Sentence], facts: FactBase, now: dt.date, *, is_named: bool = False) -> bool:
    """Whether a message only says who speaks, and asks if somebody is there who knows of what the pack is about.

    With `is_named`, somebody has to say who he is.
    """
    if sum(len(s.tokens) for s in said) > _LONGEST:
        return False
    found = [_kind(part, facts, now) for s in said for part in _parts(s.tokens)]
    return all(found) and not ({"name"} if is_named else {"name", "contact", "bot"}).isdisjoint(found)


def may_open(sentence: Sentence) -> bool:
    """Whether somebody may say who he is at the beginning of a sentence, before a comma."""
    if not any([t.has_comma for t in sentence.tokens[2:]]):
        return False
    return not introductions.OPENING.isdisjoint([t.text for t in sentence.tokens[:_LONGEST_SELF]])


def without(sentence: Sentence, facts: FactBase, now: dt.date) -> Sentence:
    """The sentence without who speaks before what is asked: "hello its Maureen from Bolton, *how many …*"."""
    if not may_open(sentence):
        return sentence
    end = next((n for n, t in enumerate(sentence.tokens) if n > 1 and t.has_comma), 0)
    first = sentence.tokens[:end]
    start = _greeting(first)
    words = [t.text for t in first[start:]]
    is_pointing = any(tuple(words[: len(o)]) == o for o in introductions.BY_POINTING)
    is_said = bool(words) and _names_speaker(first[start:], words) and (start or not is_pointing)
    if not is_said or _is_known(first[start:], facts, now, _KNOWN | {TagKind.CUE}):
        return sentence  # "I am looking for the name, in 1975"
    rest = sentence.tokens[end:]
    return replace(sentence, tokens=(replace(rest[0], has_comma=False), *rest[1:]))


def _parts(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The words between commas, without what opens them."""
    starts = [n for n, t in enumerate(tokens) if n == 0 or t.has_comma]
    for start, end in zip(starts, [*starts[1:], len(tokens)], strict=True):
        yield tokens[start:end]


def _kind(part: Sequence[Token], facts: FactBase, now: dt.date) -> str:
    """What a part of a message does: it is idle, or says a name, or asks whether somebody is there; or ""."""
    words = [t.text for t in part]
    if introductions.CONTACT.issuperset(words) and not introductions.HEARD.isdisjoint(words):
        return "contact"
    part = part[_greeting(part) :]
    words = [t.text for t in part]
    if _IDLE.issuperset(words):
        return "idle"
    if _is_of_bot(part, facts, now):
        return "bot"
    if _names_speaker(part, words) and not _is_known(part, facts, now):
        return "name"
    is_whence = _is_whence(words) and (words[0] == "from" or part[-1].is_capital)
    is_own = words[0] in asides.SPEAKER and len(words) <= _LONGEST_REMARK and WH.isdisjoint(words)
    return "idle" if is_whence or (is_own and not any(map(str.isdigit, words))) else ""


def _greeting(part: Sequence[Token]) -> int:
    """How many words greet before anything is said."""
    known, at = lexicon.social_phrases(), 0
    while at < len(part):
        words = tuple(t.text for t in part[at:])
        size = next((n for n in range(min(len(words), 4), 0, -1) if words[:n] in known), 0)
        size = size or int(words[0] in _OPENING)
        if not size:
            break
        at += size
    return at


def _names_speaker(part: Sequence[Token], words: Sequence[str]) -> bool:
    """Whether somebody says who he is: "my name is …", "its Ann from Hull", "Ann here", "Tom speaking"."""
    is_body = any(t.said.isupper() and len(t.said) > 1 for t in part)  # "director of UNHCR here"
    if not WH.isdisjoint(words) or is_body:
        return False
    if any(tuple(words[: len(o)]) == o for o in introductions.BY_NAME):
        return len(words) <= _LONGEST_SELF
    closing = next((n for n, word in enumerate(words) if n and word in introductions.CLOSING), 0)
    if closing:
        return closing <= _LONGEST_NAME and part[0].is_capital and _is_whence(words[closing + 1 :])
    opening = next((len(o) for o in introductions.BY_POINTING if tuple(words[: len(o)]) == o), 0)
    end = next((n for n in range(opening, len(words)) if words[n] in introductions.WHENCE), len(words))
    name = part[opening:end]
    is_name = all(t.is_capital for t in name) or words[end - 1] in kin.KIN
    return bool(opening and 0 < len(name) <= _LONGEST_NAME) and is_name and _is_whence(words[end:])


def _is_whence(words: Sequence[str]) -> bool:
    """Whether words say where somebody is from, or there are none."""
    return not words or (words[0] in introductions.WHENCE and len(words) <= _LONGEST_NAME + 1)


def _is_known(part: Sequence[Token], facts: FactBase, now: dt.date, kinds: Collection[TagKind] = _KNOWN) -> bool:
    """Whether the pack knows something of what is said: then no speaker is named."""
    return any(t.kind in kinds for t in tag(tuple(part), facts, now))


def _is_of_bot(part: Sequence[Token], facts: FactBase, now: dt.date) -> bool:
    """Whether somebody asks if the bot knows of what the pack is about, and of nothing in particular."""
    words = {t.text for t in part}
    if introductions.KNOWING.isdisjoint(words) or {"you", "this"}.isdisjoint(words):
        return False
    main = facts.info.subject
    about = {n for t in tag(tuple(part), facts, now) if t.kind is TagKind.ITEM and t.value == main for n in t.at}
    return all(n in about or t.text in introductions.ABOUT_BOT for n, t in enumerate(part))
