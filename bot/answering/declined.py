"""What is said where nothing is told: not known, not understood, asked back, small talk."""

from __future__ import annotations

import re

from bot.answering import holding
from bot.answering.sentence import fill, join
from bot.answering.telling import Teller
from bot.answering.terms import TermRenderer
from bot.language import calendar, numbers, replies
from bot.language.inflection import key, plural
from bot.language.small_talk import Social
from bot.model import Ambiguous, Kind, Missing, NotKnown, NotUnderstood, Query, Reason, SmallTalk, TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Statement

_LONGEST_OFFER = 200
"""Characters of what is told beside a refusal."""
_MOST_SOURCES = 5
"""Sources that are told by their titles."""
_LONGEST_QUOTE = 40
"""Characters of a word that is quoted back."""


_EXAMPLE = re.compile(r"(?P<stop>[;,]?) ?[^.!;,{}]*: \{example\}$")
"""The end of a line that offers a question of the pack, which need not have any."""


class DeclinedRenderer(Teller):
    """Words what cannot be answered, with the nearest that can."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base that names things."""
        super().__init__(facts)
        self._holders = TermRenderer(facts, is_inverse=True)

    def render(self, outcome: NotKnown | Ambiguous | NotUnderstood | SmallTalk) -> str:
        """The reply to an outcome without an answer."""
        match outcome:
            case NotKnown():
                return self._not_known(outcome)
            case Ambiguous():
                return self._ambiguous(outcome)
            case NotUnderstood():
                return self._not_understood(outcome)
            case SmallTalk(act=Social.SOURCES.value):
                return self._say(replies.SMALLTALK[outcome.act], sources=self._sources())
            case SmallTalk():
                return self._say(replies.SMALLTALK[outcome.act])

    def _sources(self) -> str:
        """The first sources of the pack by their titles, each with the time of which it speaks."""
        sources = list(self._facts.sources.values())
        told = [
            fill(replies.SOURCE_DATED, title=s.title, as_of=calendar.interval_dates(s.as_of)) if s.as_of else s.title
            for s in sources[:_MOST_SOURCES]
        ]
        more = len(sources) - len(told)
        return join([*told, fill(replies.SOURCES_MORE, count=str(more))] if more else told)

    def _not_known(self, o: NotKnown) -> str:
        if o.missing is Missing.NOTHING_THEN and o.query.property:
            label = self._facts.properties[o.query.property].label
            return fill(replies.NO_SUCH_EVENT, label=label, when=self._when(o.query) or replies.THEN)
        if o.missing in {Missing.NOTHING_THEN, Missing.NOTHING_ELSE}:
            line = replies.NO_EVENTS if o.missing is Missing.NOTHING_THEN else replies.NO_MORE_EVENTS
            return fill(line, when=self._when(o.query) or replies.THEN)
        if o.missing is Missing.WHICH_TIME:
            return replies.WHICH_TIME
        if o.missing is Missing.TALLY:
            return replies.UNKNOWN_TALLY
        if o.missing is Missing.NOTHING_MORE:
            return fill(replies.NOTHING_MORE, item=self._facts.item(o.query.subject).label)
        if not o.nearest and o.query.subject and o.query.property and o.query.selection is None:
            label = self._facts.properties[o.query.property].label
            return fill(replies.UNKNOWN_OF, label=label, item=self._facts.item(o.query.subject).label)
        if not o.nearest:
            return replies.UNKNOWN_PLAIN
        if o.missing is Missing.FEW:
            return self._holders.few(o.nearest)
        nearest = self._sentences(o.nearest)
        if o.missing is Missing.ORDINAL:
            p = self._p(o.nearest[0])
            return fill(
                replies.NO_ORDINAL,
                count=numbers.count(len(o.nearest), p.label, p.plural),
                values=self._steps(o.nearest),
            )
        when, limit = self._when(o.query), self._limit(o.nearest[0])
        if o.missing is Missing.GAP:
            now = not when or (o.query.when is not None and o.query.when.relation == "now")
            steps, label = self._steps(o.nearest), self._p(o.nearest[0]).label
            return fill(replies.NONE_NOW if now else replies.NONE_THEN, when=when, label=label, steps=steps)
        if o.missing in {Missing.TIME, Missing.UNDATED} and not when:
            return fill(replies.UNKNOWN_WHEN, nearest=nearest)
        if o.query.when is not None and o.query.when.relation == "future" and not limit:
            return fill(replies.UNKNOWN_COMING, nearest=nearest)
        line = {
            Missing.TIME: replies.UNKNOWN_TIME,
            Missing.UNDATED: replies.UNKNOWN_UNDATED,
            Missing.FUTURE: replies.UNKNOWN_FUTURE,
            Missing.WHY: replies.UNKNOWN_WHY,
            Missing.WHERE: replies.UNKNOWN_WHERE,
            Missing.HOUR: replies.UNKNOWN_HOUR,
            Missing.DAY: replies.UNKNOWN_DAY,
            Missing.MONTH: replies.UNKNOWN_MONTH,
            Missing.WHO: replies.UNKNOWN_WHO,
            Missing.WHEN: replies.UNKNOWN_WHEN,
            Missing.HOW: replies.UNKNOWN_HOW,
            Missing.NUMBER: replies.UNKNOWN_NUMBER,
            Missing.IDENTITY: replies.UNKNOWN_IDENTITY,
            Missing.LENGTH: replies.UNKNOWN_LENGTH,
            Missing.NEXT: replies.UNKNOWN_NEXT,
            Missing.PREVIOUS: replies.UNKNOWN_PREVIOUS,
            Missing.EARLIER: replies.UNKNOWN_EARLIER,
            Missing.ORDER: replies.UNKNOWN_ORDER,
            Missing.REST: replies.UNKNOWN_REST,
        }.get(o.missing, replies.UNKNOWN_ASPECT)
        return fill(line, when=when, nearest=nearest, as_of=limit)

    def _ambiguous(self, o: Ambiguous) -> str:
        if len(o.choices) == 1:
            return fill(replies.DID_YOU_MEAN, question=o.choices[0])
        lines = [fill(replies.CHOICE, n=str(n), question=q) for n, q in enumerate(o.choices, start=1)]
        return "\n".join([replies.WHICH, *lines])

    def _not_understood(self, o: NotUnderstood) -> str:
        words = join([f"\u201c{w[:_LONGEST_QUOTE]}\u201d" for w in o.words[:4]])
        match o.reason:
            case Reason.EMPTY:
                return self._say(replies.EMPTY)
            case Reason.TOO_LONG:
                return replies.TOO_LONG
            case Reason.NOT_ENGLISH:
                return self._say(replies.NOT_ENGLISH)
            case Reason.UNANSWERED_BEFORE:
                return self._say(replies.UNANSWERED_BEFORE, words=words, offer=self._offer(""))
            case Reason.UNEXPLAINED_WORDS if o.property:
                label = self._facts.properties[o.property].label
                return self._say(replies.UNEXPLAINED, words=words, label=label, offer=self._offer(o.property, o.words))
            case _ if o.property and (of := self._facts.properties[o.property].of):
                return self._of_which(self._facts.properties[o.property].label, of)
            case _ if words:
                return self._say(replies.OUT_OF_SCOPE, words=words, offer=self._offer(""))
            case _:
                return self._say(replies.OUT_OF_SCOPE_PLAIN, offer=self._offer(""))

    def _of_which(self, label: str, of: tuple[str, ...]) -> str:
        """That it is told of several items; of those that are called by years, of which."""
        nouns = join([plural(self._facts.types[name].nouns[0]) for name in of])
        years = sorted(item.label for item in self._facts.items(of[0])) if len(of) == 1 else []
        if years and all(year[:4].isdecimal() and not any(map(str.isalpha, year)) for year in years):
            return self._say(replies.OF_WHICH_YEAR, label=label, nouns=nouns, first=years[0], last=years[-1])
        return self._say(replies.OF_WHICH, label=label, nouns=nouns)

    def _offer(self, name: str, words: Sequence[str] = ()) -> str:
        """What is known of a property, told as such; else a question that can be answered.

        `words` are those that were not understood.
        """
        info = self._facts.info
        p = self._facts.properties.get(name)
        statements = self._told_of_subject(name, words) if p is not None else ()
        known = (holding.current(self._facts, p, statements) or statements) if p is not None else ()
        nearest = self._sentences(known) if known else ""
        if 0 < len(nearest) <= _LONGEST_OFFER:
            return fill(replies.KNOWN_INSTEAD, nearest=nearest)
        return self._say(replies.TRY) if info.examples else info.gaps

    def _told_of_subject(self, name: str, words: Sequence[str]) -> tuple[Statement, ...]:
        """What is told of a property of the pack's subject, or else of the only item that has it.

        Of that only where none of the words that were not understood names another item, or what one is.
        """
        senses = (sense for _, _, found in self._facts.phrases([key(w.lower()) for w in words]) for sense in found)
        is_of_other = any(sense.kind in {TagKind.ITEM, TagKind.TYPE} for sense in senses)
        about = [self._facts.info.subject, "" if is_of_other else self._facts.sole_bearer(name)]
        told = (holding.told(self._facts, Query(Kind.VALUE, item, name)) for item in about if item)
        return next(filter(None, told), ())

    def _say(self, line: str, **values: str) -> str:
        info = self._facts.info
        example = info.examples[0] if info.examples else ""
        if not example:
            line = _EXAMPLE.sub(lambda found: found["stop"] and ".", line)
        return fill(line, title=info.title, example=example, about=info.about, gaps=info.gaps, **values)
