"""What is told of two dates: ages, how long ago something was, how far dates lie apart, and which of them was first."""

from __future__ import annotations

from bot.answering.lengths import in_unit, spans
from bot.answering.sentence import capital, fill, join, sentence
from bot.answering.telling import Teller
from bot.dates import Date, elapsed
from bot.language import calendar, replies
from bot.model import Found, Kind, Telling, TimeRelation

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt

    from bot.model import Refuted, When


class ElapsedRenderer(Teller):
    """Words the answers to questions of how far two dates lie apart."""

    def ago(self, o: Found, answer: str, now: dt.date) -> str:
        """The answer, and how long ago the one date was that it tells."""
        time = o.statements[0].time if len(o.statements) == 1 else None
        if time is None:
            return answer
        is_over = o.query.kind is Kind.PERIOD and time.end is not None and time.end.latest <= now
        is_state = is_over and self._p(o.statements[0]).time is TimeRelation.DURING  # it was so up to its end
        date = time.end if o.query.kind is Kind.ENDED or is_state else time.begin
        if date is None or date.latest > now:
            return answer
        return fill(replies.AGO, answer=answer, span=spans(date, Date.day(now)))

    def age(self, o: Found, now: dt.date) -> str:
        """How old an item was."""
        s = o.statements[0]
        begin = s.time.begin if s.time else None
        if begin is None:
            return self._sentences(o.statements)
        when = o.query.when
        if o.telling is Telling.ENDED and (last := o.statements[-1].time) is not None and last.begin is not None:
            return fill(
                replies.AGE_ENDED,
                sentence=self._with_date(sentence(o.statements[:1], self._facts), s),
                end=self._with_date(sentence(o.statements[1:], self._facts), o.statements[-1]),
                span=spans(begin, last.begin),
            )
        if when is None or when.interval is None or when.interval.begin is None:
            end = Date.day(now) if begin.precision == "day" else Date.year(now.year)
            return fill(
                replies.AGE_NOW,
                item=self._item(s),
                sentence=self._with_date(sentence((s,), self._facts), s),
                end=calendar.date_text(end),
                span=spans(begin, end),
            )
        return self.age_at(o, begin, when.interval.begin)

    def age_at(self, o: Found, begin: Date, end: Date) -> str:
        """How old an item that began at a date was at another."""
        s = o.statements[0]
        is_within = end.earliest < begin.earliest
        is_rough = 0 < end.latest.year - end.earliest.year <= 1 and not is_within
        is_inexact = is_rough or begin.is_approximate or (begin.earliest.year != begin.latest.year and not is_within)
        span = calendar.span_text(elapsed(begin, Date.year(end.latest.year) if is_within else end))
        span = spans(begin, end) if is_inexact else span
        return fill(
            replies.YES_AGE if o.telling is Telling.CLAIM else replies.AGE,
            when=self._when(o.query) if _days(begin) <= _days(end) or is_within else calendar.at_label(_year(end)),
            item=self._item(s),
            sentence=self._with_date(sentence((s,), self._facts), s),
            span=fill(replies.UP_TO, span=span) if is_within else span,
        )

    def precedence(self, o: Found | Refuted) -> str:
        """Which of two came first, in the words of the question, each with its date."""
        both = [(w.label, date) for w in (o.query.when, o.query.other) if w is not None and (date := _edge(w))]
        first, *others = sorted(both, key=lambda x: x[1].earliest, reverse=o.query.ordinal < 0 and not o.query.is_claim)
        said = [fill(replies.DATED, what=words, date=calendar.date_text(date)) for words, date in (first, *others)]
        if isinstance(o, Found) and o.telling is Telling.TIED:
            return fill(replies.AS_EARLY, all=join(said))
        if isinstance(o, Found) and o.query.unit:
            return fill(replies.YES, answer=f"{capital(join(said))}.")
        is_last = o.query.ordinal < 0 and not o.query.is_claim
        answer = fill(replies.LATER if is_last else replies.EARLIER, value=said[0], others=join(said[1:]))
        return fill(replies.YES, answer=answer) if o.query.is_claim and isinstance(o, Found) else answer

    def elapsed(self, o: Found | Refuted) -> str:
        """How long from one time to another, or whether as long as is claimed."""
        q = o.query
        first, last = _edge(q.when), _edge(q.other)
        if first is None or last is None:
            return replies.UNKNOWN_PLAIN
        is_contrary = _is_contrary(q.when, first, q.other, last)
        if first.earliest > last.earliest:
            first, last = last, first
        span = in_unit(first, last, q.unit) or spans(first, last)
        line = replies.ELAPSED_CONTRARY if is_contrary else replies.ELAPSED
        answer = fill(line, span=span, first=calendar.date_text(first), last=calendar.date_text(last))
        if q.number is None:
            return answer
        return fill(replies.YES if isinstance(o, Found) else replies.NO, answer=answer)


def _is_contrary(when: When | None, here: Date, other: When | None, there: Date) -> bool:
    """Whether what is said to have been after, or before, was surely the other way round."""
    if when is None or other is None or other.relation != "at":
        return False
    if when.relation == "after":
        return there.latest < here.earliest
    return when.relation == "before" and here.latest < there.earliest


def _edge(when: When | None) -> Date | None:
    """The date that a time of a question stands for: of its fact if it was told by one."""
    time = (when.anchor or when.edge or when.interval) if when is not None else None
    return (time.begin or time.end) if time is not None else None


def _days(date: Date) -> int:
    return (date.latest - date.earliest).days


def _year(date: Date) -> Date:
    """The year of a day: who was born in some month of a year is so old in that year, and perhaps not on that day."""
    return Date.year(date.earliest.year)
