"""What one sentence names and the next one takes back: "Hungary. *No, Chile.* When was that?".

Nobody asks about what was taken back, so nothing of it is told beside what was meant.
"""

from __future__ import annotations

from bot.language import announced, grammar
from bot.language.asides import SURE_REPAIRS
from bot.language.question_words import WH
from bot.model import TagKind
from bot.records import replace
from bot.understanding.tagging.tag import tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from bot.facts.base import FactBase
    from bot.model import Sentence, Token

    Mend = Callable[[tuple[Token, ...], tuple[Token, ...]], tuple[Token, ...] | None]
    """Puts what was meant in the place of what was said, where there is anything of its kind."""

_LONGEST = 6
"""Words of a sentence that only names something."""
_REPAIRS = {tuple(phrase.split()) for phrase in SURE_REPAIRS}
_LONGEST_REPAIR = max(map(len, _REPAIRS))
_NAMED = frozenset({TagKind.VALUE, TagKind.ITEM})


def without(found: Sequence[Sentence], mend: Mend, facts: FactBase, now: dt.date) -> list[Sentence]:
    """The sentences, each that only names something with what the next one puts in the place of it."""
    kept: list[Sentence] = []
    is_announced = False  # the one before was a "no" and nothing else
    for n, s in enumerate(found):
        before = kept[-1] if kept and _only_names(kept[-1]) else None
        at = 0 if is_announced else _denial(s.tokens)
        is_back, is_announced = before is not None and (is_announced or at > 0), False
        if is_back and at == len(s.tokens) and n + 1 < len(found):
            is_announced = True
            continue
        meant = _bare(s.tokens[at:])
        put = _put(before.tokens, meant, mend, facts, now) if before is not None and is_back and meant else None
        if put is None:
            kept.append(s)
        else:
            kept[-1] = replace(s, tokens=put)
    return kept


def _put(
    said: tuple[Token, ...], meant: tuple[Token, ...], mend: Mend, facts: FactBase, now: dt.date
) -> tuple[Token, ...] | None:
    """What is asked in place of what was said: that mended, or what was meant alone; None where both are asked."""
    if (mended := mend(said, meant)) is not None:
        return mended
    left, right = tag(said, facts, now), tag(meant, facts, now)
    cues = {t.value for t in left.of[TagKind.CUE]}
    is_name = any(t.kind in _NAMED and len(t.at) >= len(said) - _articles(said) for t in left)
    is_restated = bool(cues) and cues <= {t.value for t in right.of[TagKind.CUE]}
    return meant if is_name or is_restated else None


def _articles(tokens: Sequence[Token]) -> int:
    return sum(t.text in grammar.ARTICLES for t in tokens)


def _bare(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    return (replace(tokens[0], has_comma=False), *tokens[1:]) if tokens else ()


def _only_names(s: Sentence) -> bool:
    """Whether a sentence asks nothing and states nothing, but only names what is to be spoken of."""
    words = [t.text for t in s.tokens]
    is_short = 0 < len(words) <= _LONGEST and s.end != "?"
    return is_short and WH.isdisjoint(words) and grammar.AUXILIARIES.isdisjoint(words)


def _denial(tokens: Sequence[Token]) -> int:
    """How many words a sentence opens with that take back what was said: "hm, *no*, Chile"; 0 if none does."""
    words = [t.text for t in tokens]
    sounds = next((n for n, word in enumerate(words) if word not in _SOUNDS), len(words))
    for at in (0, sounds):
        length = next((k for k in range(_LONGEST_REPAIR, 0, -1) if tuple(words[at : at + k]) in _REPAIRS), 0)
        if length:
            return at + length
    is_no = words[sounds : sounds + 1] == ["no"]
    end = sounds + 1
    return end if is_no and (end == len(words) or tokens[end].has_comma) else 0


_SOUNDS = announced.SIGHS - {"no", "no no", "well", "please"}
