"""Reads what a message takes for granted, and what it tells before a question without an answer, as claims."""

from __future__ import annotations

from bot.language import grammar
from bot.language.question_words import Focus
from bot.later import later
from bot.understanding.cleaning.normalise import sentences
from bot.understanding.cutting.carriers import as_typed
from bot.understanding.cutting.clauses import MOST_TOKENS, Clause, Setting
from bot.understanding.cutting.presumed import as_claim, is_one_more, presumed, tells_nothing
from bot.understanding.deciding.reading import is_answered, is_claim
from bot.understanding.tagging.tag import tag

with later:
    from bot.understanding.cutting import confirming, hopeless, personal, whether

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Context, Frame, Token
    from bot.understanding.cleaning.spelling import Speller
    from bot.understanding.deciding.reading import Reading
    from bot.understanding.ways.clause_reader import ClauseReader
    from bot.understanding.ways.lone_clauses import LoneClauseReader

_POINTING = grammar.DEMONSTRATIVES | {"then"}
"""Words by which a sentence may speak of a time that was told before."""


class PresumptionReader:
    """Reads what clauses take for granted."""

    def __init__(self, facts: FactBase, speller: Speller, reader: ClauseReader, lone: LoneClauseReader) -> None:
        """Take what reads words as one question, and statements as claims."""
        self._facts = facts
        self._speller = speller
        self._reader = reader
        self._lone = lone

    def of(self, clause: Clause, now: dt.date, context: Context, read: Sequence[Reading]) -> tuple[Frame, ...]:
        """What the clause takes for granted, as claims: those of which every word is explained."""
        if clause.near and personal.is_of_speaker([t.text for t in clause.near]):
            return ()
        whole = (*clause.near, *clause.tokens)[:MOST_TOKENS]
        tags = tag(whole, self._facts, now)
        if _begins(clause, read) and any(_is_reckoned(f) for r in read for f in r.frames):
            return ()  # "*ten years after* it was founded, …" says only when
        is_read = any(r.frames for r in read)
        told = [] if is_answered(read) else self._told(clause)
        if is_read and not clause.near and not told and tells_nothing(clause.tokens, tags):
            return ()
        texts = [*presumed(clause.near, clause.tokens, tags, is_read=is_read), *told]
        is_doubtful = bool(texts) and not is_read
        empty = hopeless.meaningless(whole, tags, self._speller.is_known, self._facts) if is_doubtful else set()
        said = [s.tokens for text in texts for s in sentences(text)]
        setting = Setting(now, context, Focus.NONE, is_tried=True)
        claims = (self._claim(tokens, setting) for tokens in said if not self._is_hopeless(tokens, empty, now))
        return tuple(f for f in claims if f is not None and not is_one_more(f.query, self._facts))

    def _claim(self, tokens: tuple[Token, ...], setting: Setting) -> Frame | None:
        """The reading of words as a claim: a statement, or no more than a figure ("300 staff!")."""
        claim = Clause(tokens, (), (), is_question=True, is_asked=False)
        best = self._reader.read(claim, tokens, setting)
        if not is_claim(best) or whether.denies(tokens):
            best = self._lone.statement(claim, tokens, setting) or best
        frame = best.frames[0] if best.frames and not best.frames[0].contradiction else None
        return as_claim(frame) if frame is not None else None

    def _told(self, clause: Clause) -> list[str]:
        """What the sentences before a question that is not answered tell as so, and not of the speaker."""
        found = []
        for sentence in clause.told:
            words = [t.text for t in sentence]
            said = confirming.without_report(sentence)
            is_open = any(t.text in _POINTING for t in said)  # "at that time it was not"
            if not is_open and not personal.is_of_speaker(words):
                found.append(as_typed(said))
        return found

    def _is_hopeless(self, tokens: tuple[Token, ...], empty: set[str], now: dt.date) -> bool:
        """Whether no claim can be made of words; of the message's, those that are `empty` mean nothing."""
        if whether.denies(tokens):
            return False
        if not empty.isdisjoint([t.text for t in tokens]):
            return True
        tags = tag(tokens[:MOST_TOKENS], self._facts, now)
        return hopeless.is_hopeless(tokens, tags, self._speller.is_known, self._facts)


def _begins(clause: Clause, read: Sequence[Reading]) -> bool:
    """Whether a reading takes what stands before a clause for the beginning of its question."""
    return bool(clause.near) and any(t.start == clause.near[0].start for r in read for t in r.tokens)


def _is_reckoned(frame: Frame) -> bool:
    """Whether a reading is asked of a time some years from another."""
    return frame.query.when is not None and bool(frame.query.when.unit)
