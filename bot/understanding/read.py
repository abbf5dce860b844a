"""Reads a message: each of its clauses becomes the best of its readings, or the reason why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.language import fillers, grammar
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.language.small_talk import Move, Social
from bot.later import later
from bot.model import Ambiguous, Frame, Kind, NotUnderstood, Query, Reason, SmallTalk, Tag, TagKind, Token
from bot.records import dataclass, replace
from bot.understanding import amounts, anchoring, complete, derived, excepting, joints, leads, ranking, times, turns
from bot.understanding.again import described_before
from bot.understanding.asides import after_doubt, alternatives, without_asides, without_denied, without_slips
from bot.understanding.carriers import is_background, is_dated_thing, own_reason
from bot.understanding.clauses import MOST_TOKENS, Clause, clauses
from bot.understanding.confirming import confirmed
from bot.understanding.features import Features, features
from bot.understanding.frame import NO_PROPERTY, Framer
from bot.understanding.intents import Intents
from bot.understanding.normalise import LONGEST, clean, sentences
from bot.understanding.offices import named_in_part
from bot.understanding.presumed import presumed
from bot.understanding.refusal import asked_of_none, is_english, is_foreign, why_not
from bot.understanding.respelling import harder, is_shouted, mended, respellings
from bot.understanding.sets import SetReader
from bot.understanding.settle import settle
from bot.understanding.spelling import Speller
from bot.understanding.strangers import is_about, stranger
from bot.understanding.tag import tag
from bot.understanding.variants import variants

with later:
    from bot.understanding import hops, synonyms, talk, whether

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from bot.dates import Interval
    from bot.facts.base import FactBase
    from bot.model import Context, Message, Sentence, Turn

_MOST_CLAUSES = 8
"""Questions of one message that are answered."""
_MOST_TRIES = 12
"""Names that are put for descriptions in one clause."""
_LONGEST_TIME = 9
"""Words of a sentence that says nothing but a time."""
_AROUND_TIME = grammar.FUNCTION_WORDS | grammar.SUPPOSING
_TELLING_KINDS = frozenset({TagKind.ITEM, TagKind.VALUE, TagKind.EXCLUDE, TagKind.TIME, TagKind.NUMBER})
"""What a reason for asking may not name, since it may restrict what is asked."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one clause came to."""

    text: str
    """The clause as typed."""
    frames: tuple[Frame, ...]
    """The best reading; several when the question asks several things at once. Empty with an outcome."""
    outcome: NotUnderstood | Ambiguous | SmallTalk | Move | None
    candidates: tuple[Frame, ...] = ()
    """All readings, the best first, for explaining."""
    tokens: tuple[Token, ...] = ()
    tags: tuple[Tag, ...] = ()
    is_question: bool = True
    doubtful: tuple[Frame, ...] = ()
    """Readings that explain every word and that the schema speaks against: what they claim is checked all the same."""
    carriers: tuple[str, ...] = ()
    """What of the sentence only carried the clause, as typed."""
    presumed: tuple[Frame, ...] = ()
    """What the clause takes for granted beside what it asks, read as claims."""
    stranger: str = ""
    """The name that it was refused for, where no fact is about it."""


class Reader:
    """Reads messages over one fact base."""

    def __init__(self, facts: FactBase) -> None:
        """Prepare what is the same for every message."""
        self._facts = facts
        self._framer = Framer(facts)
        self._sets = SetReader(facts)
        self._intents = Intents(facts)
        derived.restore(facts.derived)
        self._speller = Speller(facts.spellings)

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
        for clause in [c for c in asking if not turns.cover(tuple(t.text for t in c.tokens))] or asking:
            inherited = self._focus_of(before, now) if before is not None else Focus.NONE
            read = [
                _unless_wished(_unless_idle(self._unless_strange(r, context)))
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
        best = self._best(clause, clause.tokens, now, context, inherited)
        if not best.frames and (asked := self._without_reason(clause, now)):
            best = self._best(clause, asked, now, context, inherited)
        if whether.is_statement(clause.tokens) and (not best.frames or self._is_half_read(best)):
            best = self._whether(clause, clause.tokens, now, context) or _unless_relative(best)
        near = self._time_alone(clause.near or clause.lead, now) or clause.near
        if near:
            whole = self._best(clause, near + clause.tokens, now, context, inherited)
            is_dated = any(t.kind is TagKind.TIME for t in tag(near, self._facts, now))
            is_garbled = any(not self._speller.is_english(t.text) for t in near)
            if (whole.frames and (not best.frames or _key(whole)[:2] <= _key(best)[:2])) or (is_dated and is_garbled):
                return [whole]
            is_explained = bool(whole.frames) and not whole.frames[0].contradiction
            said = [t.text for t in near]
            if best.frames and not is_explained and (not is_background(said) or (is_dated and is_dated_thing(said))):
                return [whole]
        if best.frames and (pair := self._pair(best, clause, now, context, inherited)):
            return pair
        if (not best.frames or best.frames[0].contradiction) and (
            parts := self._halves(clause, now, context, inherited)
        ):
            return parts
        return [best]

    def _is_half_read(self, reading: Reading) -> bool:
        """Whether a statement was read as a question for one of its halves: "A came after B", "it does only A"."""
        query = reading.frames[0].query
        names = {t.at for t in reading.tags if t.kind is TagKind.VALUE}
        is_order = query.kind in {Kind.NEXT, Kind.PREVIOUS} and len(names) > 1
        is_only = any(t.kind is TagKind.OP and t.value == Op.ONLY for t in reading.tags) and bool(names)
        return not query.is_claim and (is_order or is_only)

    def _whether(self, clause: Clause, tokens: tuple[Token, ...], now: dt.date, context: Context) -> Reading | None:
        """The reading of a statement as the question whether it is so."""
        for asked, is_denied in whether.questions(tokens) if len(tokens) <= MOST_TOKENS else ():
            reading = self._best(clause, asked, now, context, Focus.NONE)
            if _is_claim(reading) and (not is_denied or _is_deniable(reading)):
                frames = tuple(replace(x, query=replace(x.query, is_denied=is_denied)) for x in reading.frames)
                return replace(reading, frames=frames)
        return None

    def _unless_strange(self, reading: Reading, context: Context) -> Reading:
        """The reading, refused if it goes on from what no fact is about."""
        if not is_about(reading, context.stranger):
            name = stranger(reading, self._speller.is_english)
            return replace(reading, stranger=name) if name else reading
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
        near, tags = clause.near, tag((*clause.near, *clause.tokens)[:MOST_TOKENS], self._facts, now)
        for text in presumed(near, clause.tokens, tags, is_read=is_read):
            for sentence in sentences(text):
                claim = Clause(sentence.tokens, (), (), is_question=True, is_asked=False)
                best = self._best(claim, sentence.tokens, now, context, Focus.NONE)
                if not _is_claim(best) or whether.denies(sentence.tokens):
                    best = self._whether(claim, sentence.tokens, now, context) or best
                found += [f for f in best.frames[:1] if f.query.is_claim and not f.contradiction]
        return tuple(found)

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
            parts = [self._best(clause, tokens, now, context, inherited) for tokens in questions]
            return parts if joints.ask_apart(parts) else []
        if not joints.may_be_pair(clause.tokens) and not joints.have_shared(
            clause.tokens, tag(clause.tokens[:MOST_TOKENS], self._facts, now)
        ):
            return []
        parts = self._halves(clause, now, context, inherited)
        return parts if joints.are_pair(whole, parts) else []

    def _halves(self, clause: Clause, now: dt.date, context: Context, inherited: Focus) -> list[Reading]:
        """Two questions joined by "and", or more, when all are explained."""
        for first, second in joints.cuts(clause.tokens) if len(clause.tokens) <= MOST_TOKENS else ():
            tags = tag(first, self._facts, now), tag(second, self._facts, now)
            left = self._best(clause, first + joints.shared(first, second, *tags), now, context, inherited)
            if not joints.may_open(left):
                continue
            focus = self._focus_of(replace(clause, tokens=first), now)
            after = replace(clause, tokens=second, lead=clause.lead + left.tokens)
            right = self._best(after, joints.of_other(first, second, *tags) or second, now, context, focus)
            if right.frames:
                return [left, right]
            if (rest := self._halves(after, now, context, focus)) and all(r.frames for r in rest):
                return [left, *rest]
            if clause.is_question and len(second) > 1:
                return [left, right] if joints.is_refused_alone(left, right, second) else []
        return []

    def _best(
        self, clause: Clause, tokens: tuple[Token, ...], now: dt.date, context: Context, inherited: Focus
    ) -> Reading:
        """The cheapest reading over all ways to spell the clause; where none makes sense, over what else it may say."""
        spellings = list(respellings(tokens, self._speller)) if len(tokens) <= MOST_TOKENS else []
        best = self._cheapest(clause, tokens, spellings, now, context, inherited)
        if not _makes_sense(best) and (typed := list(harder(tokens, self._speller))):
            other = self._cheapest(clause, tokens, typed, now, context, inherited)
            best = other if _makes_sense(other) else best
        if not _makes_sense(best) and (meant := self._in_own_words(spellings, now)):
            other = self._cheapest(clause, tokens, meant, now, context, inherited)
            return other if _makes_sense(other) else best
        return best

    def _in_own_words(self, spellings: Sequence[tuple[Token, ...]], now: dt.date) -> list[tuple[Token, ...]]:
        """The clause with words of the pack for synonyms of them."""
        tagged = [(spelt, tag(spelt, self._facts, now)) for spelt in spellings]
        return [way for spelt, tags in tagged for way in synonyms.in_own_words(spelt, tags, self._facts)]

    def _cheapest(  # noqa: PLR0913, PLR0917 -- one clause, with what it is read by
        self,
        clause: Clause,
        tokens: tuple[Token, ...],
        spellings: list[tuple[Token, ...]],
        now: dt.date,
        context: Context,
        inherited: Focus,
    ) -> Reading:
        """The cheapest reading of a clause that was said in one of several ways."""
        frames: ranking.Candidates = []
        for spelt in spellings:
            for frame, tags in self._with_exceptions(clause, spelt, now, context, inherited):
                frames.append((frame, spelt, tags))
        frames.sort(key=lambda x: x[0].cost.key())
        frames = ranking.of_anchors(frames, self._facts)
        frames = ranking.of_number(frames, self._facts) if frames else frames
        if hopped := self._hopped(clause, spellings, frames, now):
            frames = sorted([*frames, *hopped], key=lambda x: x[0].cost.key())
        is_clean = bool(frames) and _is_clean(frames[0][0])
        read = self._decided(frames, tokens) if is_clean else self._unexplained(frames, tokens, now)
        text, candidates = " ".join(t.said for t in tokens), tuple(f for f, _, _ in frames)
        return replace(read, text=text, candidates=candidates, is_question=clause.is_question)

    def _decided(self, frames: ranking.Candidates, tokens: tuple[Token, ...]) -> Reading:
        """The best of readings that explain every word, or the choice between several that are as good."""
        _, spelt, tags = frames[0]
        choices = (
            ranking.namesakes(frames, self._facts)
            or self._sets.meanings([f for f, _, _ in frames if f.cost.key() == frames[0][0].cost.key()])
            or ranking.other_acronyms(frames, self._facts, is_shouted=is_shouted(tokens))
            or ranking.synonymous(frames)
        )
        if choices:
            return Reading("", (), Ambiguous(choices), tokens=spelt, tags=tags)
        if words := ranking.undecided(frames):
            outcome = NotUnderstood(Reason.UNEXPLAINED_WORDS, words, frames[0][0].query.property)
            outcome = outcome if is_english(tokens, self._speller) else NotUnderstood(Reason.NOT_ENGLISH)
            return Reading("", (), outcome, tokens=tokens)
        return Reading("", tuple(ranking.together(frames)), None, tokens=spelt, tags=tags)

    def _unexplained(self, frames: ranking.Candidates, tokens: tuple[Token, ...], now: dt.date) -> Reading:
        """The reading that only the schema speaks against, or the reason why there is none."""
        if against := [x for x in frames if not x[0].cost.unexplained]:
            first, spelt, tags = against[0]
            doubtful = tuple(f for f, _, _ in against if f.cost.assumed <= first.cost.assumed + 2)
            return Reading("", (first,), None, tokens=spelt, tags=tags, doubtful=doubtful)
        spelt, tags = frames[0][1:] if frames else (tokens, tag(tokens[:MOST_TOKENS], self._facts, now))
        named = {n for t in tags if t.kind in {TagKind.ITEM, TagKind.VALUE} for n in t.at}
        nameless = tuple(t for n, t in enumerate(spelt) if n not in named)
        why = why_not(tuple(f for f, _, _ in frames), tokens, nameless, self._speller)
        if isinstance(why, NotUnderstood) and why.reason is Reason.OUT_OF_SCOPE:
            name = asked_of_none(spelt, tags)
            why = replace(why, property="" if name and self._facts.sole_bearer(name) else name)
        return Reading("", (), why, tokens=spelt, tags=tags)

    def _with_exceptions(
        self, clause: Clause, tokens: tuple[Token, ...], now: dt.date, context: Context, inherited: Focus
    ) -> list[tuple[Frame, tuple[Tag, ...]]]:
        """The readings of a clause, and those of the rest where it leaves something out."""
        whole = self._frames(clause, tokens, now, context, inherited)
        left_out = excepting.excepted(tokens, tag(tokens, self._facts, now))
        if left_out is not None:
            whole = [(excepting.plain(frame, tags, left_out), tags) for frame, tags in whole]
        elif clause.lead:
            left_out = excepting.remaining(tokens, tag(clause.lead[-MOST_TOKENS:], self._facts, now))
        if left_out is None:
            return whole
        rest = self._frames(clause, left_out.tokens, now, context, inherited)
        rest += [(frame, ()) for frame in excepting.bare(left_out, self._facts)]
        without = [(excepting.without(frame, left_out, self._facts), left_out.in_clause(tags)) for frame, tags in rest]
        return whole + without

    def _frames(
        self, clause: Clause, tokens: tuple[Token, ...], now: dt.date, context: Context, inherited: Focus
    ) -> list[tuple[Frame, tuple[Tag, ...]]]:
        plain = tag(tokens, self._facts, now)
        turn = described_before(context.turns, self._facts)
        lead_tags = tag(clause.lead[-MOST_TOKENS:], self._facts, now) if clause.lead else ()
        subjects = leads.subjects(clause.lead, lead_tags, context, self._sets, self._facts)
        spoken_of = [Tag(TagKind.ITEM, s, t.at) for s in subjects[:1] if s for t in plain if t.kind is TagKind.PRONOUN]
        plain = (*plain, *dict.fromkeys(named_in_part(tokens, [*plain, *spoken_of], self._facts)))
        described = self._set_frames(tokens, plain, turn, subjects)
        found = [(frame, plain) for frame in described]
        lead_time = leads.time_told(lead_tags, self._facts)
        for tags in variants(tokens, plain, subjects, self._facts, has_context=bool(context.turns)):
            if not described and any(t.when is not None and t.when.anchor is not None for t in tags):
                found += [(frame, tags) for frame in self._set_frames(tokens, tags, turn, subjects)]
            for f in features(tokens, tags, inherited):
                found += [(frame, tags) for frame in self._framed(f, subjects, lead_tags, lead_time, context)]
        return found

    def _framed(
        self,
        f: Features,
        subjects: tuple[str, ...],
        lead_tags: Sequence[Tag],
        lead_time: Interval | None,
        context: Context,
    ) -> list[Frame]:
        """The readings about properties, intents and what the conversation goes on with.

        A property by which no reading can explain every word is only looked at when no other one does.
        """
        going_on = list(complete.carried(f, context, self._facts))
        is_going_on = any([not x.cost.unexplained for x in going_on])

        def alone(x: Frame) -> Frame:
            x = complete.enrich(x, f, context, self._facts)
            is_alone = is_going_on and complete.stands_alone(x, f, context, self._facts)
            return replace(x, cost=replace(x.cost, carried=2)) if is_alone else x

        def told(x: Frame) -> Frame:
            return leads.with_value(leads.with_times(x, f, lead_tags), f, lead_tags, self._facts)

        def settled(found: Iterable[Frame]) -> list[Frame]:
            led = (complete.lead(told(x), f, lead_time, self._facts) for x in found)
            return [x for frame in led if (x := settle(frame, context, lead_time)) is not None]

        def about(name: str) -> list[Frame]:
            is_carried = name != NO_PROPERTY and name not in named
            read = self._framer.of_property(f, name, subjects, is_carried=is_carried)
            return settled(map(alone, [x for x in read if not is_carried or not _is_empty_claim(x.query)]))

        named = self._framer.named(f)
        every = dict.fromkeys([*named, *leads.properties(f, lead_tags, self._facts), NO_PROPERTY])
        ruled_out = self._framer.ruled_out(f, every)
        found = {name: about(name) for name in every if name not in ruled_out}
        others = settled([*map(alone, self._intents.frames(f, subjects)), *going_on])
        if ruled_out and not any([_is_clean(x) for frames in (*found.values(), others) for x in frames]):
            found |= {name: about(name) for name in ruled_out}
        return [frame for name in every for frame in found.get(name, ())] + others

    def _hopped(
        self,
        clause: Clause,
        spellings: list[tuple[Token, ...]],
        frames: ranking.Candidates,
        now: dt.date,
    ) -> ranking.Candidates:
        """The readings in which a description stands for the item that it comes to."""
        is_clean = bool(frames) and _is_clean(frames[0][0])
        found: ranking.Candidates = []
        if not self._sets.descriptions.has_ways:
            return found
        for tokens in spellings:
            plain = tag(tokens, self._facts, now)
            if not is_clean or self._sets.descriptions.names_type(plain):
                tries = iter(range(_MOST_TRIES))
                found += [(f, tokens, plain) for f in self._over_hops(clause, tokens, plain, now, tries)]
        return found

    def _over_hops(
        self, clause: Clause, tokens: tuple[Token, ...], plain: tuple[Tag, ...], now: dt.date, tries: Iterator[int]
    ) -> Iterator[Frame]:
        """The readings of a clause after one description in it, or several, were read as names."""
        for hop in hops.hops(tokens, plain, self._facts, self._sets.descriptions):
            if next(tries, None) is None:
                return
            tags = tuple(
                t
                for t in tag(hop.tokens, self._facts, now)
                if not set(t.at) & set(hop.at) or (t.kind is TagKind.ITEM and t.value == hop.item)
            )
            frames = list(self._sets.frames(hop.tokens, tags))
            for f in features(hop.tokens, tags):
                frames += self._framer.frames(f)
            clean = [x for x in frames if not x.cost.unexplained and _is_about(x.query, hop.item)]
            yield from (_via(x, hop) for x in clean)
            if not clean:
                yield from self._over_hops(clause, hop.tokens, tags, now, tries)

    def _set_frames(
        self, tokens: tuple[Token, ...], plain: tuple[Tag, ...], turn: Turn | None, subjects: tuple[str, ...]
    ) -> list[Frame]:
        """The readings about described items, with the first of the subjects for "it" that makes sense."""
        has_pronoun = any(t.kind is TagKind.PRONOUN for t in plain)
        for about in [s for s in subjects if s] if has_pronoun else []:
            if found := list(self._sets.frames(tokens, plain, turn, about)):
                return found
        return list(self._sets.frames(tokens, plain, turn))


def _is_claim(reading: Reading) -> bool:
    """Whether a reading holds what is said against the facts."""
    return any(f.query.is_claim for f in reading.frames) and _makes_sense(reading)


def _is_empty_claim(query: Query) -> bool:
    """Whether it is asked if something is so that only words before the question say: they were not read."""
    return query.is_claim and not query.quantifier and not _claims(query)


def _claims(query: Query) -> bool:
    """Whether a question names a value, a number or a time."""
    return bool(query.values or query.excluded or query.place) or not (query.number is None and query.when is None)


def _is_deniable(reading: Reading) -> bool:
    """Whether something is said that may be denied: a value or a time, or that there is any."""
    query = reading.frames[0].query
    is_of_any = any(t.text in {"has", "have", "had", "there"} for t in reading.tokens)
    return query.kind is not Kind.VALUE or _claims(query) or is_of_any


def _is_told(reading: Reading) -> bool:
    """Whether a reading is of a whole statement and no fragment: it has an auxiliary, or the speaker as its subject."""
    polite = {n for t in reading.tags if t.kind is TagKind.FILLER for n in t.at}
    is_of_speaker = bool(reading.tokens) and reading.tokens[0].text in {"i", "we"} and 0 not in polite
    return is_of_speaker or not grammar.AUXILIARIES.isdisjoint(t.text for t in reading.tokens)


def _unless_relative(reading: Reading) -> Reading:
    """The reading of a statement as a question for one of its halves, refused where a relative clause parts them."""
    relative = next((t.said for t in reading.tokens[1:] if t.text in {"that", "which", "who"}), "")
    if not reading.frames or not relative:
        return reading
    why = NotUnderstood(Reason.UNEXPLAINED_WORDS, (relative,), reading.frames[0].query.property)
    return replace(reading, frames=(), outcome=why)


def _unless_idle(reading: Reading) -> Reading:
    """The reading, refused if it asks nothing: a whole statement that claims nothing of what its words may ask for."""
    if not reading.frames or reading.is_question or not _is_told(reading):
        return reading
    query = reading.frames[0].query
    if query.kind is not Kind.VALUE or query.is_denied or _claims(query):
        return reading
    return replace(reading, frames=(), outcome=NotUnderstood(Reason.OUT_OF_SCOPE))


def _unless_wished(reading: Reading) -> Reading:
    """The reading, refused if it takes for a claim how many are to be named: "give me two member countries"."""
    query = reading.frames[0].query if reading.frames else None
    is_order = bool(reading.tokens) and reading.tokens[0].text in fillers.IMPERATIVES
    if not is_order or query is None or query.kind is not Kind.CLAIM or query.number is None:
        return reading
    wanted = tuple(reading.tokens[n].said for t in reading.tags if t.kind is TagKind.NUMBER for n in t.at)
    return replace(reading, frames=(), outcome=NotUnderstood(Reason.UNEXPLAINED_WORDS, wanted, query.property))


def _is_clean(frame: Frame) -> bool:
    """Whether a reading explains every word and the schema says nothing against it."""
    return not frame.cost.unexplained and not frame.cost.contradictions


def _is_about(query: Query, item: str) -> bool:
    """Whether a reading has a use for an item."""
    conditions = query.selection.conditions if query.selection is not None else ()
    return query.subject == item or item in query.values or any(item in (*c.values, c.than) for c in conditions)


def _via(frame: Frame, hop: hops.Hop) -> Frame:
    """The reading with the way on which its item was found; several items are told in place of an answer."""
    cost = replace(frame.cost, assumed=frame.cost.assumed + 1)
    if hop.is_unique:
        return replace(frame, query=replace(frame.query, via=hop.selection), cost=cost)
    name = hop.selection.order.property if hop.selection.order is not None else hop.selection.conditions[0].property
    query = Query(Kind.WHICH, "", name, selection=hop.selection)
    return replace(frame, query=query, cost=replace(cost, contradictions=0), contradiction="")


def _makes_sense(reading: Reading) -> bool:
    """Whether a reading explains every word and the schema does not speak against it, or leaves a choice."""
    return isinstance(reading.outcome, Ambiguous) or (bool(reading.frames) and not reading.frames[0].contradiction)


def _key(reading: Reading) -> tuple[int, ...]:
    return reading.frames[0].cost.key() if reading.frames else (9, 9)


def _distinct(found: Sequence[Clause]) -> list[Clause]:
    """The clauses without repetition, as many as are answered."""
    first = {tuple(t.key for t in clause.tokens): clause for clause in reversed(found)}
    return [c for c in found if first[tuple(t.key for t in c.tokens)] is c][:_MOST_CLAUSES]
