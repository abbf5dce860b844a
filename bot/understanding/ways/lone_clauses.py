"""Reads a clause by itself: as the question that it is, or as the question whether it is so if it states something."""

from __future__ import annotations

from bot.language import grammar
from bot.language.operators import Op
from bot.language.question_words import WH, Focus
from bot.later import later
from bot.model import Kind, TagKind
from bot.records import replace
from bot.understanding.cutting.carriers import own_reason
from bot.understanding.cutting.clauses import MOST_TOKENS
from bot.understanding.deciding.reading import CHOOSING, is_claim, is_deniable, is_timed_value, unless_relative
from bot.understanding.tagging.tag import tag

with later:
    from bot.understanding.cutting import tails, whether
    from bot.understanding.ways import counted, hearsay, opposites

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Token
    from bot.understanding.cutting.clauses import Clause, Setting
    from bot.understanding.deciding.reading import Reading
    from bot.understanding.ways.clause_reader import ClauseReader

TELLING_KINDS = frozenset({TagKind.ITEM, TagKind.VALUE, TagKind.EXCLUDE, TagKind.TIME, TagKind.NUMBER})
"""Tags of what facts are about: words with one of these may restrict what is asked."""


class LoneClauseReader:
    """Reads clauses without what stands before them."""

    def __init__(self, facts: FactBase, reader: ClauseReader) -> None:
        """Take what reads words as one question."""
        self._facts = facts
        self._reader = reader

    def read(self, clause: Clause, setting: Setting) -> Reading:
        """The reading of a clause as a question, or as the statement that it is."""
        words = {t.text for t in clause.tokens}
        if "or" in words and (asked := whether.on_either_side(clause.tokens, lambda w: self._is_time(w, setting.now))):
            clause = replace(clause, tokens=asked)
        if not words.isdisjoint(grammar.OUTSIDE) and (asked := whether.out_of_name(clause.tokens)):
            clause = replace(clause, tokens=asked)
            words = {t.text for t in asked}
        is_denied = not words.isdisjoint(grammar.DENIALS)
        if is_denied and (asked := whether.until_when(clause.tokens) or whether.unchanged(clause.tokens)):
            clause = replace(clause, tokens=asked)
        best = self._reader.read(clause, clause.tokens, setting)
        if any([t.text == "or" for t in clause.tokens]) and (either := self._either(clause, best, setting)) is not None:
            return either
        if (is_claim(best) or not best.frames) and (once := whether.once(clause.tokens)):
            so = self._reader.read(clause, once, replace(setting, is_tried=True))
            is_stated = is_timed_value(so) or (not is_claim(so) and whether.is_statement(clause.tokens))
            so = (is_stated and self.statement(clause, once, setting)) or so
            is_ended = is_claim(so) and not self._is_to_come(so)
            return _denied(so, is_now=True) if is_ended else so if is_claim(so) else best
        if not best.frames and (asked := self._without_reason(clause, setting.now)):
            best = self._reader.read(clause, asked, setting)
        if not best.frames and best.outcome is not None:
            for asked in tails.without(clause.tokens, lambda tokens: self._says_something(tokens, setting.now)):
                said = self._reader.read(clause, asked, replace(setting, is_tried=True))
                if said.frames:
                    return said
        if not best.frames and hearsay.may_be_told(clause.tokens):
            named = hearsay.without(clause.tokens, tag(clause.tokens, self._facts, setting.now))
            best = self._reader.read(clause, named, setting) if named else best
        told = clause.tokens if best.frames else self._in_plain_order(clause.tokens, setting.now)
        return best if told[0].text in WH else self._as_stated(best, clause, told, setting)

    def _as_stated(self, best: Reading, clause: Clause, told: tuple[Token, ...], setting: Setting) -> Reading:
        """The reading of a clause as a claim, where it is a statement that its best reading leaves a part of out."""
        if (not best.frames or _is_half_read(best)) and whether.is_statement(told):
            claim = self.statement(clause, told, setting)
            return claim or (best if is_timed_value(best) else unless_relative(best))
        if best.frames and whether.is_statement(told) and _leaves_edge_out(best):
            claim = self.statement(clause, told, setting)
            return claim if claim is not None and claim.frames[0].query.values else best
        return best

    def counted(self, clause: Clause, setting: Setting) -> Reading | None:
        """The reading of a clause that says from which date it counts an age; None where it does not."""
        tokens = clause.near + clause.tokens
        if grammar.COUNTED.isdisjoint([t.text for t in tokens]) or len(tokens) > MOST_TOKENS:
            return None
        rest, base = counted.without(tokens, tag(tokens, self._facts, setting.now))
        read = self._reader.read(clause, rest, replace(setting, is_tried=True)) if rest and base is not None else None
        return counted.checked(read, base, self._facts) if read is not None and base is not None else None

    def _either(self, clause: Clause, best: Reading, setting: Setting) -> Reading | None:
        """The reading of a clause that offers a comparative and its opposite, as the claims by both."""
        tried = replace(setting, is_tried=True)
        return opposites.chosen(clause.tokens, best, lambda tokens: self._reader.read(clause, tokens, tried))

    def _is_time(self, tokens: Sequence[Token], now: dt.date) -> bool:
        """Whether words tell a time and nothing else."""
        tags = tag(tuple(tokens[:MOST_TOKENS]), self._facts, now)
        return any(t.kind is TagKind.TIME and len(t.at) == len(tokens) for t in tags)

    def _is_to_come(self, reading: Reading) -> bool:
        """Whether what is said to be so "no longer" began only after the time that is asked of."""
        query = reading.frames[0].query
        asked = query.when.interval if query.when is not None else None
        told = [s.time for value in query.values for s in self._facts.statements(query.subject, query.property, value)]
        return asked is not None and bool(told) and all(t is not None and asked.is_before(t) for t in told)

    def statement(self, clause: Clause, tokens: tuple[Token, ...], setting: Setting) -> Reading | None:
        """The reading of a statement as the question whether it is so."""
        apart = replace(setting, inherited=Focus.NONE, is_tried=True)
        for asked, is_denied in whether.questions(tokens) if len(tokens) <= MOST_TOKENS else ():
            reading = self._reader.read(clause, asked, apart)
            if is_claim(reading) and (not is_denied or is_deniable(reading)):
                return _denied(reading) if is_denied else reading
        return None

    def _without_reason(self, clause: Clause, now: dt.date) -> tuple[Token, ...]:
        """The clause without the speaker's reason for asking, where that names nothing that could be asked about."""
        start = own_reason([t.text for t in clause.tokens[:MOST_TOKENS]])
        said = tag(clause.tokens[start:MOST_TOKENS], self._facts, now) if start else ()
        return () if any(t.kind in TELLING_KINDS for t in said) else clause.tokens[:start]

    def _says_something(self, tokens: Sequence[Token], now: dt.date) -> bool:
        """Whether words name what facts may be about, ask for a property, or tell a time."""
        tags = tag(tuple(tokens[:MOST_TOKENS]), self._facts, now)
        return any(t.kind in TELLING_KINDS | {TagKind.CUE, TagKind.TYPE} and t.value != "future" for t in tags)

    def _in_plain_order(self, tokens: tuple[Token, ...], now: dt.date) -> tuple[Token, ...]:
        """A denial with its time behind it: "in 1985 it was not called A"."""
        if tokens[0].text not in grammar.PREPOSITIONS or not whether.denies(tokens):
            return tokens
        tags = tag(tokens[:MOST_TOKENS], self._facts, now)
        end = max((t.at[-1] + 1 for t in tags if t.kind is TagKind.TIME and t.at[0] == 0), default=0)
        return tokens[end:] + tokens[:end]


def _is_half_read(reading: Reading) -> bool:
    """Whether a statement was read as a question for one of its halves: "A came after B", "A is larger than B"."""
    query = reading.frames[0].query
    names = {t.at for t in reading.tags if t.kind is TagKind.VALUE}
    is_order = query.kind in {Kind.NEXT, Kind.PREVIOUS} and len(names) > 1
    is_only = any(t.kind is TagKind.OP and t.value == Op.ONLY for t in reading.tags) and bool(names)
    is_count = query.kind is Kind.ALL and query.number is not None and query.when is not None
    is_place = query.kind in CHOOSING and bool(names) and not query.values  # "A was the first name"
    is_listed = query.kind is Kind.ALL and query.when is not None and bool(names)  # "the name A lasted until 1989"
    is_half = is_order or is_only or is_count or is_listed or query.kind is Kind.COMPARED
    return is_timed_value(reading) or (not query.is_claim and is_half) or is_place


def _leaves_edge_out(reading: Reading) -> bool:
    """Whether what is named is no part of a reading, though it is said to begin or to end: "A began in 1973"."""
    if reading.frames[0].query.values or not any([t.kind is TagKind.VALUE for t in reading.tags]):
        return False
    return any([t.kind is TagKind.OP and t.value in _EDGES for t in reading.tags])


_EDGES = frozenset({Op.BEGIN, Op.END})


def _denied(reading: Reading, *, is_now: bool = False) -> Reading:
    """The reading as a denial of what it claims, or that this is so any longer."""
    denials = [replace(x.query, is_denied=True, is_present=is_now or x.query.is_present) for x in reading.frames]
    frames = tuple(replace(x, query=query) for x, query in zip(reading.frames, denials, strict=True))
    return replace(reading, frames=frames)
