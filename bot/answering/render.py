"""From an outcome to words.

Every line stands in `bot.language.replies`; here is decided which one, and what is put in. A reply has one to three
sentences: the answer with its period or date, then a conflict or a caveat in half a sentence.
"""

from __future__ import annotations

from functools import cached_property, lru_cache

from bot.answering import holding
from bot.answering.found import FoundRenderer
from bot.answering.sentence import capital, fill, join, unit_text
from bot.answering.telling import Teller
from bot.language import calendar, replies
from bot.language.confirmations import DENYING
from bot.later import later
from bot.model import (
    Ambiguous,
    Chosen,
    Found,
    Kind,
    Missing,
    NotKnown,
    NotUnderstood,
    Refuted,
    SmallTalk,
    Statement,
    TimeRelation,
    ValueType,
)

with later:
    from bot.answering import choices, declined, lasting, refuted

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Outcome, Query, Reference

_WITHOUT_NOTES = {
    Kind.ALL,
    Kind.COUNT,
    Kind.EVENTS,
    Kind.CHANGES,
    Kind.TALLIED,
    Kind.CHANGE_COUNT,
    Kind.DESCRIBE,
    Kind.HOLDER,
}
"""Kinds of question whose answer tells several statements: a note at its end would be read as one of the last."""

_SEVERAL = 2
_RANKED = {Kind.LONGEST, Kind.SHORTEST, Kind.LONGER, Kind.SHORTER}
"""Kinds of question whose answer is the first statement; the others are those that it was held against."""
_BESIDE = {Kind.NEXT: 1, Kind.PREVIOUS: 1, Kind.BETWEEN: 2}
"""Behind how many statements at the end that were named in the question, by its kind."""

_NOTED = {Missing.WHY, Missing.HOW}
"""What is missing, where the note of what is known may come near to it."""

_DATED = {Kind.BEGAN, Kind.ENDED, Kind.PERIOD}
"""Kinds of question whose answer is a date."""
_VALUED = {Kind.VALUE, Kind.ALL, Kind.ORDINAL, Kind.NEXT, Kind.PREVIOUS, Kind.LONGEST, Kind.SHORTEST, Kind.EXPAND}
"""Kinds of question whose answer is a value."""


class Renderer(Teller):
    """Words outcomes over one fact base."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base that names things."""
        super().__init__(facts)
        self._found = FoundRenderer(facts)
        self.reference = lru_cache(maxsize=1024)(self._reference)
        """Where it is said: "the article …, section History, paragraph 4"."""

    @cached_property
    def _refuted(self) -> refuted.RefutedRenderer:
        return refuted.RefutedRenderer(self._facts)

    @cached_property
    def _choices(self) -> choices.ChoiceRenderer:
        return choices.ChoiceRenderer(self._facts, self._sentences)

    @cached_property
    def _declined(self) -> declined.DeclinedRenderer:
        return declined.DeclinedRenderer(self._facts)

    def render(self, outcome: Outcome, now: dt.date) -> str:
        """The reply to an outcome; `now` is the day of the message."""
        match outcome:
            case Found():
                return self._with_notes(_chosen(self._found.render(outcome, now), outcome), outcome)
            case Refuted():
                return self._with_notes(_chosen(self._refuted.render(outcome), outcome), outcome)
            case Chosen():
                return self._choices.render(outcome)
            case NotKnown(nearest=(Statement(note=note),), missing=missing) if note and missing in _NOTED:
                return f"{self._declined.render(outcome)} {fill(replies.NOTE, note=note)}"
            case NotKnown() | Ambiguous() | NotUnderstood() | SmallTalk():
                return self._declined.render(outcome)

    def note(self, statements: tuple[Statement, ...]) -> str:
        """What statements say, beside an answer."""
        return fill(replies.NOTE, note=self._sentences(statements).rstrip("."))

    def briefly(self, query: Query, statements: Sequence[Statement]) -> str:
        """The bare values that were told, or their dates where these were asked for; "" where it takes a sentence."""
        if not statements or query.is_claim or query.selection is not None:
            return ""
        if query.kind in _DATED or self._p(statements[0]).type is ValueType.EVENT:
            told = [calendar.interval_at(s.time) for s in statements if s.time is not None]
        elif query.kind in _VALUED:
            told = [f"{self._value(s)} {unit_text(s, self._p(s))}".strip() for s in statements]
        else:
            told = []
        return f"{capital(join(told))}." if told else ""

    def _reference(self, r: Reference) -> str:
        source = self._facts.sources.get(r.source)
        title = source.title if source else r.source
        line = replies.REFERENCE if r.paragraph else replies.REFERENCE_SHORT
        return fill(line, title=title, section=r.section, paragraph=str(r.paragraph or ""))

    def _with_notes(self, text: str, o: Found | Refuted) -> str:
        """The answer with its conflict or caveat in half a sentence."""
        if self._is_uncertain(o) and o.query.when is not None and o.query.when.interval is not None:
            date = o.query.when.interval.begin or o.query.when.interval.end
            return f"{text} {fill(replies.UNCERTAIN, time=calendar.date_text(date) if date else '')}"
        told = self._answering(o)
        if len(told) > 1 and (o.query.kind in _WITHOUT_NOTES or not self._share_note(told)):
            return text
        doubts = () if o.query.kind is Kind.HOLDER else o.conflict
        notes = [s.note for s in (*doubts, *told) if s.note]
        return f"{text} {fill(replies.NOTE, note=notes[0])}" if notes else text

    def _answering(self, o: Found | Refuted) -> tuple[Statement, ...]:
        """The statements that are the answer, without those that it goes from or is held against."""
        if isinstance(o, Refuted) or len(o.statements) < _SEVERAL:
            return o.statements
        if o.query.kind in _RANKED:
            first = lasting.leading(lasting.tenures(o.statements, lasting.asked_time(o.query), self._facts))
            return tuple(s for tenure in first for s in tenure.terms) or o.statements[:1]
        return o.statements[: -_BESIDE.get(o.query.kind, 0) or None]

    def _share_note(self, told: Sequence[Statement]) -> bool:
        """Whether a note of one is a note of all: they have the same, or are told together as one list without time."""
        p, notes = self._p(told[0]), {s.note for s in told}
        is_one_list = p.is_list and p.time is TimeRelation.ALWAYS and len({(s.item, s.property) for s in told}) == 1
        return len(notes) == 1 or (is_one_list and len(notes - {""}) == 1)

    def _is_uncertain(self, o: Found | Refuted) -> bool:
        """Whether the one value told may just not have held yet, or no longer, for want of exact dates."""
        asked = o.query.when.interval if o.query.when is not None else None
        if (
            asked is None
            or len(o.statements) != 1
            or o.query.kind not in {Kind.VALUE, Kind.CLAIM, Kind.HOLDER, Kind.ALL}
        ):
            return False
        s = o.statements[0]
        time = holding.lasting(self._facts, s)
        is_lasting = self._p(s).time is TimeRelation.DURING and s.number is None
        return is_lasting and time is not None and time.may_touch(asked) and not time.must_touch(asked)


def _chosen(text: str, o: Found | Refuted) -> str:
    """The answer with the word of two that holds in the place of yes or no: "Shorter: …"; without one if none does.

    To "am I wrong?" it is told what is so, and neither yes nor no.
    """
    yes, no = (fill(line, answer="") for line in (replies.YES, replies.NO))
    if not o.query.offered or not text.startswith((yes, no)):
        return text
    answer = text.removeprefix(yes).removeprefix(no).lstrip()
    if o.query.offered in DENYING:
        return answer
    return fill(replies.CHOSEN, word=o.query.offered, answer=answer) if isinstance(o, Found) else answer
