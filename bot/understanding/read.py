"""Reads a message: each of its clauses becomes the best of its readings, or the reason why there is none."""

from __future__ import annotations

from bot.language import grammar
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.language.small_talk import Move, Social
from bot.later import later
from bot.model import Ambiguous, Frame, Kind, NotUnderstood, Reason, SmallTalk, TagKind, Token, ValueType
from bot.records import replace
from bot.understanding import amounts, anchoring, derived, fragments, joints, stories, times, turns, whether
from bot.understanding.asides import after_doubt, alternatives, without_asides, without_denied, without_slips
from bot.understanding.carriers import is_background, is_dated_thing, own_reason
from bot.understanding.clause_reader import ClauseReader
from bot.understanding.clauses import MOST_TOKENS, Clause, clauses
from bot.understanding.confirming import confirmed
from bot.understanding.features import features
from bot.understanding.normalise import LONGEST, clean, sentences
from bot.understanding.presumed import is_one_more, presumed
from bot.understanding.reading import (
    Reading,
    cost_of,
    is_claim,
    is_deniable,
    is_timed_value,
    makes_sense,
    unless_idle,
    unless_relative,
    unless_suggested,
    unless_wished,
)
from bot.understanding.refusal import is_foreign
from bot.understanding.repairs import repaired
from bot.understanding.respelling import mended
from bot.understanding.settle import FROM_MESSAGE
from bot.understanding.spelling import Speller
from bot.understanding.strangers import goes_on, is_about, stranger, stray
from bot.understanding.tag import tag

with later:
    from bot.understanding import elsewhere, hopeless, personal, talk, unasked

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Context, Message, Sentence, Tag

_MOST_CLAUSES = 8
"""Questions of one message that are answered."""
_LONGEST_TIME = 9
"""Words of a sentence that says nothing but a time."""
_AROUND_TIME = grammar.FUNCTION_WORDS | grammar.SUPPOSING
_ADDRESSING = grammar.SPEAKERS | grammar.FIRST_PERSON | {"a", "an", "define", "explain"}
"""Words without one of which a question is not about who speaks or is spoken to, and asks for no meaning."""
_BEHIND_WHAT = frozenset({"is", "are", "time"})
"""Words behind "what" where it may be asked what a noun means, or what time it is."""
_TELLING_KINDS = frozenset({TagKind.ITEM, TagKind.VALUE, TagKind.EXCLUDE, TagKind.TIME, TagKind.NUMBER})
"""What a reason for asking may not name, since it may restrict what is asked."""


class Reader:
    """Reads messages over one fact base."""

    def __init__(self, facts: FactBase) -> None:
        """Prepare what is the same for every message."""
        self._facts = facts
        derived.restore(facts.derived)
        self._speller = Speller(facts.spellings)
        self._read = ClauseReader(facts, self._speller).read

    def prepare(self) -> None:
        """Do at once what the first questions would wait for."""
        times.prepare()
        amounts.prepare()
        anchoring.prepare()
        self._facts.prepare()
        self._speller.prepare()

    def read(self, message: Message, context: Context) -> tuple[Reading, ...]:
        """The readings of a message, one for each question in it."""
        if len(message.text) > LONGEST:
            return (self._refused(message.text[:80], Reason.TOO_LONG),)
        text = clean(message.text)
        found = sentences(text)
        if is_foreign(found, self._speller):
            return (self._refused(text[:80], Reason.NOT_ENGLISH),)
        found = tuple(without_asides(mended(s, self._speller), message.at.date()) for s in found)
        found = repaired(found, self._facts, message.at.date())
        if not any(s.tokens for s in found):
            act = Social.EMOJI.value if any(not c.isascii() for c in text) else ""
            return (Reading(text, (), SmallTalk(act)),) if act else (self._refused(text, Reason.EMPTY),)
        words = [t.text for s in found for t in s.tokens]
        if (choice := turns.chosen(words, context, self._facts.info.examples)) is not None:
            return self.read(replace(message, text=choice), replace(context, choices=()))
        if (outcome := turns.whole_turn(found, context)) is not None:
            return (Reading(text, (), outcome),)
        found = without_slips(tuple(map(without_denied, found))) if context.turns else found
        rest = after_doubt(found) if context.turns else ()
        found = turns.without_appeal(found) if context.turns else found
        found = confirmed(rest or found, lambda tokens: self._names_something(tokens, message.at.date()))
        readings = self._questions(found, message.at.date(), context)
        if rest and not any(r.frames or r.is_question for r in readings):
            return (Reading(text, (), Move.SURE),)
        if not any(r.frames or r.presumed for r in readings) and (said := talk.talk_of(text, tuple(words), readings)):
            return (Reading(text, (), SmallTalk(said.value)),)
        return readings

    def _refused(self, text: str, reason: Reason) -> Reading:
        return Reading(text, (), NotUnderstood(reason))

    # --- questions ---------------------------------------------------------------------------------------------

    def _questions(self, found: Sequence[Sentence], now: dt.date, context: Context) -> tuple[Reading, ...]:
        readings: list[Reading] = []
        before: Clause | None = None
        asking = _distinct(clauses(found))
        for said in [c for c in asking if not turns.cover(tuple(t.text for t in c.tokens))] or asking:
            clause = replace(said, tokens=joints.asked_too(before.tokens, said.tokens)) if before is not None else said
            inherited = self._focus_of(before, now) if before is not None else Focus.NONE
            read = [
                self._unless_unasked(
                    unless_suggested(unless_wished(unless_idle(self._unless_strange(r, clause, context))), readings),
                    clause,
                    context,
                )
                for r in self._clause(clause, now, context, inherited)
            ]
            is_read = any(r.frames for r in read)
            claims = self._presumed(clause, now, context, is_read=is_read) if not context.stranger else ()
            readings += [replace(r, carriers=clause.carriers, presumed=claims if r is read[0] else ()) for r in read]
            before = clause
        if any(r.frames or r.is_question for r in readings):
            asked = [r for r in readings if r.frames or (r.is_question and not self._is_social(r.tokens))]
            readings = asked or readings
        return tuple(readings)

    def _unless_unasked(self, reading: Reading, clause: Clause, context: Context) -> Reading:
        """The reading, unless the clause is about who speaks, or asks nothing for another reason."""
        if not reading.frames and clause.is_question and not isinstance(reading.outcome, Ambiguous):
            return reading
        words = [t.text for t in clause.tokens]
        is_bare = not _BEHIND_WHAT.isdisjoint(words[1:2]) or not grammar.NAME_NOUNS.isdisjoint(words[-1:])
        is_suspect = not clause.is_question or is_bare or not _ADDRESSING.isdisjoint(words)
        return unasked.unless_unasked(reading, clause, context, self._facts) if is_suspect else reading

    def _names_something(self, tokens: Sequence[Token], now: dt.date) -> bool:
        """Whether words name what facts are about: something of the pack, a number, a time that is not to come."""
        tags = tag(tuple(tokens[:MOST_TOKENS]), self._facts, now)
        coming = {t for t in tags if t.when is not None and t.when.interval and t.when.interval.earliest > now}
        return any(t.kind in _TELLING_KINDS | {TagKind.CUE} for t in tags if t not in coming)

    def _is_social(self, tokens: tuple[Token, ...]) -> bool:
        words = tuple(t.text for t in tokens)
        return bool(turns.cover(words)) or not words

    def _focus_of(self, clause: Clause, now: dt.date) -> Focus:
        """The question word that a following "and did it …" goes on with."""
        tags = tag(clause.tokens[:MOST_TOKENS], self._facts, now)
        found = features(clause.tokens[:MOST_TOKENS], tags)
        return found[0].focus if found[0].focus in {Focus.WHEN, Focus.WHERE, Focus.WHY} else Focus.NONE

    def _clause(self, clause: Clause, now: dt.date, context: Context, inherited: Focus) -> list[Reading]:
        """The reading of a clause; of its halves where only they make sense."""
        clause = self._with_alternatives(clause, now)
        time = self._time_alone(clause.near or clause.fragment or clause.lead, now)
        dated = self._dated(clause, time, now, context, inherited) if time else None
        if dated is not None and dated.frames:
            return [dated]
        best = self._unless_other(self._alone(clause, now, context, inherited), clause, now)
        if near := time or clause.near:
            whole = dated or self._joined(clause, near, now, context, inherited)
            if self._belongs(near, best, whole, now):
                return [self._unless_other(whole, clause, now)]
        elif clause.fragment and (not best.frames or self._is_left_out(clause, best, now)):
            whole = self._joined(clause, clause.fragment, now, context, inherited)
            return [self._unless_other(whole, clause, now) if best.frames or makes_sense(whole) else best]
        if best.frames and (pair := self._pair(best, clause, now, context, inherited)):
            return pair
        is_in_doubt = not best.frames or bool(best.frames[0].contradiction)
        if is_in_doubt:
            return (
                self._listed(clause, now, context, inherited) or self._halves(clause, now, context, inherited) or [best]
            )
        return [best]

    def _unless_other(self, reading: Reading, clause: Clause, now: dt.date) -> Reading:
        """The reading, refused if it asks for the name of something else that the message tells of before."""
        told = clause.near or clause.lead[-MOST_TOKENS:]
        if not told or not reading.frames or any(t.kind in {TagKind.ITEM, TagKind.TYPE} for t in reading.tags):
            return reading
        p = self._facts.properties.get(reading.frames[0].query.property)
        if p is None or p.type is not ValueType.NAME:
            return reading
        other = stories.other_thing(told, tag(told, self._facts, now), clause.tokens, self._speller.is_english)
        why = NotUnderstood(Reason.UNEXPLAINED_WORDS, (other,), p.id)
        return replace(reading, frames=(), outcome=why) if other else reading

    def _alone(self, clause: Clause, now: dt.date, context: Context, inherited: Focus) -> Reading:
        """The reading of a clause without what stands before it."""
        best = self._read(clause, clause.tokens, now, context, inherited)
        if (is_claim(best) or not best.frames) and (once := whether.once(clause.tokens)):
            so = self._read(clause, once, now, context, inherited)
            return _denied(so) if is_claim(so) else best
        if not best.frames and (asked := self._without_reason(clause, now)):
            best = self._read(clause, asked, now, context, inherited)
        told = clause.tokens if best.frames else self._in_plain_order(clause.tokens, now)
        if whether.is_statement(told) and (not best.frames or self._is_half_read(best)):
            claim = self._whether(clause, told, now, context)
            best = claim or (best if is_timed_value(best) else unless_relative(best))
        return best

    def _in_plain_order(self, tokens: tuple[Token, ...], now: dt.date) -> tuple[Token, ...]:
        """A denial with its time behind it: "in 1985 it was not called A"."""
        if tokens[0].text not in grammar.PREPOSITIONS or not whether.denies(tokens):
            return tokens
        tags = tag(tokens[:MOST_TOKENS], self._facts, now)
        end = max((t.at[-1] + 1 for t in tags if t.kind is TagKind.TIME and t.at[0] == 0), default=0)
        return tokens[end:] + tokens[:end]

    def _dated(
        self, clause: Clause, time: tuple[Token, ...], now: dt.date, context: Context, inherited: Focus
    ) -> Reading:
        """The reading of a clause with a time before it, or behind it where only that makes sense."""
        first = self._read(clause, time + clause.tokens, now, context, inherited)
        if makes_sense(first) or time[0].text in grammar.PREPOSITIONS:
            return first
        last = self._read(clause, (*clause.tokens, *fragments.placed(time)), now, context, inherited)
        return last if makes_sense(last) else first

    def _joined(
        self, clause: Clause, near: tuple[Token, ...], now: dt.date, context: Context, inherited: Focus
    ) -> Reading:
        """The reading of a clause with what stands before it, which may be a time or name something that has one."""
        whole = self._read(clause, near + clause.tokens, now, context, inherited)
        if makes_sense(whole) or not fragments.is_fragment(near):
            return whole
        tags = tag(near, self._facts, now)
        asked = clause.tokens
        ways = fragments.time_in(near, tags, asked), fragments.as_event(near, tags, asked, self._facts)
        read = (self._read(clause, way + clause.tokens, now, context, inherited) for way in ways if way)
        return next((r for r in read if makes_sense(r)), whole)

    def _is_left_out(self, clause: Clause, best: Reading, now: dt.date) -> bool:
        """Whether a reading has no use for what the fragment before its sentence names."""
        said, tags, query = clause.fragment, tag(clause.fragment, self._facts, now), best.frames[0].query
        is_strange = fragments.names_stranger(said, tags, self._speller.is_english)
        return is_strange or fragments.is_left_out(said, tags, query, now, self._facts)

    def _belongs(self, near: tuple[Token, ...], best: Reading, whole: Reading, now: dt.date) -> bool:
        """Whether what stands before a clause belongs to it: it is `best` without, and `whole` with it."""
        said = [t.text for t in near]
        is_dated = any(t.kind is TagKind.TIME for t in tag(near, self._facts, now))
        if whole.frames and (not best.frames or cost_of(whole) <= cost_of(best)):
            return True
        if is_dated and not all(map(self._speller.is_english, said)):
            return True
        is_explained = bool(whole.frames) and not whole.frames[0].contradiction
        is_aside = (
            (is_background(said) and not (is_dated and is_dated_thing(said)))
            or stories.is_of_relative(said)
            or (bool(best.frames) and FROM_MESSAGE in best.frames[0].carried and stories.is_story(said))
        )
        return bool(best.frames) and not is_explained and not is_aside

    def _is_half_read(self, reading: Reading) -> bool:
        """Whether a statement was read as a question for one of its halves: "A came after B", "it does only A"."""
        query = reading.frames[0].query
        names = {t.at for t in reading.tags if t.kind is TagKind.VALUE}
        is_order = query.kind in {Kind.NEXT, Kind.PREVIOUS} and len(names) > 1
        is_only = any(t.kind is TagKind.OP and t.value == Op.ONLY for t in reading.tags) and bool(names)
        is_count = query.kind is Kind.ALL and query.number is not None and query.when is not None
        return is_timed_value(reading) or (not query.is_claim and (is_order or is_only or is_count))

    def _whether(self, clause: Clause, tokens: tuple[Token, ...], now: dt.date, context: Context) -> Reading | None:
        """The reading of a statement as the question whether it is so."""
        for asked, is_denied in whether.questions(tokens) if len(tokens) <= MOST_TOKENS else ():
            reading = self._read(clause, asked, now, context, Focus.NONE)
            if is_claim(reading) and (not is_denied or is_deniable(reading)):
                return _denied(reading) if is_denied else reading
        return None

    def _unless_strange(self, reading: Reading, clause: Clause, context: Context) -> Reading:
        """The reading, refused if it goes on from what no fact is about, or away from what it points at."""
        if context.turns or context.topic:
            reading = elsewhere.unless_elsewhere(reading, clause.lead, context, self._facts)
        if context.stray and goes_on(reading):
            why = NotUnderstood(Reason.OUT_OF_SCOPE, (context.stray,))
            return replace(reading, frames=(), outcome=why, stray=context.stray)
        if not is_about(reading, context.stranger):
            name = stranger(reading, self._speller.is_english)
            other = stray(reading, context, self._speller.is_english)
            return replace(reading, stranger=name, stray=other) if name or other else reading
        why = NotUnderstood(Reason.OUT_OF_SCOPE, (context.stranger,))
        return replace(reading, frames=(), outcome=why, stranger=context.stranger)

    def _without_reason(self, clause: Clause, now: dt.date) -> tuple[Token, ...]:
        """The clause without the speaker's reason for asking, where that names nothing that could be asked about."""
        start = own_reason([t.text for t in clause.tokens[:MOST_TOKENS]])
        said = tag(clause.tokens[start:MOST_TOKENS], self._facts, now) if start else ()
        return () if any(t.kind in _TELLING_KINDS for t in said) else clause.tokens[:start]

    def _presumed(self, clause: Clause, now: dt.date, context: Context, *, is_read: bool) -> tuple[Frame, ...]:
        """The claims that a clause rests on, those that are read with every word explained."""
        found: list[Frame] = []
        if clause.near and personal.is_of_speaker([t.text for t in clause.near]):
            return ()
        near, tags = clause.near, tag((*clause.near, *clause.tokens)[:MOST_TOKENS], self._facts, now)
        for text in presumed(near, clause.tokens, tags, is_read=is_read):
            for sentence in (s for s in sentences(text) if not self._is_hopeless(s.tokens, now)):
                claim = Clause(sentence.tokens, (), (), is_question=True, is_asked=False)
                best = self._read(claim, sentence.tokens, now, context, Focus.NONE)
                if not is_claim(best) or whether.denies(sentence.tokens):
                    best = self._whether(claim, sentence.tokens, now, context) or best
                claims = (f for f in best.frames[:1] if f.query.is_claim and not f.contradiction)
                found += [f for f in claims if not is_one_more(f.query, self._facts)]
        return tuple(found)

    def _is_hopeless(self, tokens: tuple[Token, ...], now: dt.date) -> bool:
        if whether.denies(tokens):
            return False
        tags = tag(tokens[:MOST_TOKENS], self._facts, now)
        return hopeless.is_hopeless(tokens, tags, self._speller.is_known, self._facts)

    def _with_alternatives(self, clause: Clause, now: dt.date) -> Clause:
        """The clause with the names that the message chose from before, where it names none itself."""
        lead = clause.lead[-MOST_TOKENS:]
        found = alternatives(clause.tokens, lead, tag(lead, self._facts, now)) if lead else ()
        named = {TagKind.VALUE, TagKind.ITEM}
        if not found or any(t.kind in named for t in tag(clause.tokens[:MOST_TOKENS], self._facts, now)):
            return clause
        return replace(clause, tokens=clause.tokens + found)

    def _time_alone(self, lead: tuple[Token, ...], now: dt.date) -> tuple[Token, ...]:
        """The time of a lead that says nothing else: "22 Aug 1951. Which name …", "suppose it is 1970: …"."""
        if not 0 < len(lead) <= _LONGEST_TIME:
            return ()
        timed = {n for t in tag(lead, self._facts, now) if t.kind is TagKind.TIME for n in t.at}
        is_alone = all(n in timed or t.text in _AROUND_TIME for n, t in enumerate(lead))
        return tuple(t for n, t in enumerate(lead) if n in timed) if is_alone else ()

    def _pair(self, whole: Reading, clause: Clause, now: dt.date, context: Context, inherited: Focus) -> list[Reading]:
        """Two noun phrases that ask for two properties, where the whole was read as a question for the second alone."""
        if whole.frames[0].query.kind is Kind.ORDINAL and len(whole.frames[0].query.values) > 1:
            return []  # "which was earlier, the fire or the flood?" is one question
        if questions := joints.coordinated(clause.tokens):
            parts = [self._read(clause, tokens, now, context, inherited) for tokens in questions]
            return parts if joints.ask_apart(parts) else []
        if parts := self._listed(clause, now, context, inherited):
            return parts
        if not joints.may_be_pair(clause.tokens):
            return []
        parts = self._halves(clause, now, context, inherited)
        return parts if joints.are_pair(whole, parts) else []

    def _listed(self, clause: Clause, now: dt.date, context: Context, inherited: Focus) -> list[Reading]:
        """The questions for several nouns in a row, when all are explained."""
        nouns = joints.listed(clause.tokens, tag(clause.tokens[:MOST_TOKENS], self._facts, now))
        parts = [self._read(clause, tokens, now, context, inherited) for tokens in nouns]
        return parts if joints.are_apart(parts) else []

    def _halves(self, clause: Clause, now: dt.date, context: Context, inherited: Focus) -> list[Reading]:
        """Two questions joined by "and", or more, when all are explained."""
        for first, second in joints.cuts(clause.tokens) if len(clause.tokens) <= MOST_TOKENS else ():
            tags = tag(first, self._facts, now), tag(second, self._facts, now)
            left = self._read(clause, first + joints.shared(first, second, *tags), now, context, inherited)
            if not joints.may_open(left):
                continue
            focus = self._focus_of(replace(clause, tokens=first), now)
            is_predicate = is_claim(left) and grammar.AUXILIARIES.isdisjoint(t.text for t in second)
            subject = left.frames[0].query.subject if is_predicate else ""
            after = replace(clause, tokens=second, lead=clause.lead + left.tokens, subject=subject)
            right = self._read(after, joints.of_other(first, second, *tags) or second, now, context, focus)
            if right.frames:
                return [left] if self._is_apposed(left, second, tags[1]) else [left, right]
            if (rest := self._halves(after, now, context, focus)) and all(r.frames for r in rest):
                return [left, *rest]
            if clause.is_question and len(second) > 1:
                return [left, right] if joints.is_refused_alone(left, right, second) else []
        return []

    def _is_apposed(self, left: Reading, second: Sequence[Token], tags: Sequence[Tag]) -> bool:
        """Whether the second half only says who the first is about: "when was Ann born, *the mayor*"."""
        item = left.frames[0].query.subject
        said = [t.value for t in tags if t.kind is TagKind.ITEM and t.at == tuple(range(1, len(second)))]
        is_added = second[0].has_comma and second[0].text in grammar.ARTICLES
        return is_added and any(self._facts.statements(item, value=value) for value in said)


def _denied(reading: Reading) -> Reading:
    """The reading as a denial of what it claims."""
    frames = tuple(replace(x, query=replace(x.query, is_denied=True)) for x in reading.frames)
    return replace(reading, frames=frames)


def _distinct(found: Sequence[Clause]) -> list[Clause]:
    """The clauses without repetition, as many as are answered."""
    first = {tuple(t.key for t in clause.tokens): clause for clause in reversed(found)}
    return [c for c in found if first[tuple(t.key for t in c.tokens)] is c][:_MOST_CLAUSES]
