"""Reads a message: each of its clauses becomes the best of its readings, or the reason why there is none."""

from __future__ import annotations

from itertools import zip_longest

from bot.language import grammar
from bot.language.forms import SIGNS as FORM_SIGNS
from bot.language.inflection import key
from bot.language.question_words import WH, Focus
from bot.language.small_talk import BIDDING, WONDERING, Move, Social
from bot.later import later
from bot.model import CHANGING, Ambiguous, NotUnderstood, Reason, SmallTalk, TagKind, Token
from bot.records import replace
from bot.understanding.cleaning import derived, normalise, written
from bot.understanding.cleaning.normalise import LONGEST, clean, sentences
from bot.understanding.cleaning.respelling import mended
from bot.understanding.cleaning.spelling import Speller
from bot.understanding.cleaning.written import words_of
from bot.understanding.cutting import asides, turns
from bot.understanding.cutting.carriers import is_carrier
from bot.understanding.cutting.clauses import MOST_TOKENS, Clause, Setting, clauses, is_told_aside
from bot.understanding.deciding.reading import (
    Reading,
    is_claim,
    makes_sense,
    unless_idle,
    unless_judged,
    unless_of_lead,
    unless_of_stretch,
    unless_pointing,
    unless_suggested,
    unless_unanswered,
    unless_wished,
)
from bot.understanding.deciding.refusal import is_foreign
from bot.understanding.deciding.strangers import (
    counts_on,
    goes_on,
    is_about,
    is_bare_time,
    rests_on_it,
    stranger,
    stray,
)
from bot.understanding.framing import objections
from bot.understanding.framing.features import focus_carried_on
from bot.understanding.tagging import amounts, anchoring, lexicon, times
from bot.understanding.tagging.tag import tag
from bot.understanding.ways.clause_reader import ClauseReader
from bot.understanding.ways.halves import HalfReader
from bot.understanding.ways.lone_clauses import TELLING_KINDS, LoneClauseReader
from bot.understanding.ways.preceding import PrecedingReader
from bot.understanding.ways.presumptions import PresumptionReader

with later:
    from bot.understanding.cleaning import documents, forms, lines, short_years
    from bot.understanding.completing import refocus, same_again, same_both, times_given, told_beside, years_of_people
    from bot.understanding.cutting import (
        confirming,
        exclaimed,
        fragments,
        introductions,
        joints,
        listed,
        moves,
        repairs,
        talk,
        turned_down,
        unasked,
        whether,
    )
    from bot.understanding.deciding import elsewhere, verdicts
    from bot.understanding.framing import other_figures
    from bot.understanding.ways import closing_times, each_time, exactness, meant_person

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Context, Message, Sentence

_PREPARED = (
    *(normalise, lexicon, times, short_years, amounts, anchoring, whether, moves, confirming, talk),
    *(objections, other_figures, documents),
)
"""What works out at first use what any pack is read with."""
_MOST_CLAUSES = 8
"""How many questions of one message are answered at most."""
_ADDRESSING = grammar.SPEAKERS | grammar.FIRST_PERSON | grammar.BEFORE_DEFINED
"""A question without any of these is not about the speaker or the bot, and does not ask what a word means."""


class Reader:
    """Reads messages over one fact base."""

    def __init__(self, facts: FactBase) -> None:
        """Prepare what is the same for every message."""
        self._facts = facts
        derived.restore(facts.derived)
        self._speller = Speller(facts.spellings)
        self._reader = ClauseReader(facts, self._speller)
        self._lone = LoneClauseReader(facts, self._reader)
        self._preceding = PrecedingReader(facts, self._speller, self._reader)
        self._halves = HalfReader(facts, self._reader)
        self._presumptions = PresumptionReader(facts, self._speller, self._reader, self._lone)

    def prepare(self) -> None:
        """Do now what the first questions would otherwise wait for."""
        for part in _PREPARED:
            part.prepare()
        refocus.prepare(self._facts)
        self._facts.prepare()
        self._reader.prepare()
        self._speller.prepare()

    def read(self, message: Message, context: Context) -> tuple[Reading, ...]:
        """The readings of a message, one for each question in it."""
        if len(message.text) > LONGEST:
            return (self._refused(message.text[:80], Reason.TOO_LONG),)
        may_be_form = any(map(message.text.__contains__, FORM_SIGNS))
        if not may_be_form or not (fields := forms.asked(message.text)):
            return self._read(message, context)
        read = [r for field in fields for r in self._field(field, message, context)]
        return tuple([replace(r, is_field=len(fields) > 1) for r in read])

    def _field(self, field: str, message: Message, context: Context) -> tuple[Reading, ...]:
        """The readings of a field of a form; refused, where the form is filled in for something else."""
        if name := forms.stranger(field, lambda word: bool(self._facts.phrases([key(word.lower())]))):
            return (Reading(field, (), NotUnderstood(Reason.UNEXPLAINED_WORDS, (name,))),)
        return self._read(replace(message, text=field), context)

    def _read(self, message: Message, context: Context) -> tuple[Reading, ...]:
        """The readings of a message as it is."""
        text, now = clean(written.meant(message.text, context, self._facts)), message.at.date()
        typed = sentences(lines.unbroken(text) if "\n" in text else text)
        if is_foreign(typed, self._speller) and not turns.cover(words_of(typed)):
            return (self._refused(text[:80], Reason.NOT_ENGLISH),)
        typed = written.undressed(typed, text, self._facts)
        has_comma = any([t.has_comma for s in typed for t in s.tokens])
        if has_comma and any(map(introductions.may_open, typed)):
            if introductions.greets(typed, self._facts, now, is_named=True):
                return (Reading(text, (), SmallTalk(Social.GREETING.value)),)
            typed = tuple([introductions.without(s, self._facts, now) for s in typed])
        said = tuple([mended(s, self._speller) for s in typed])
        if any(map(str.isdigit, text)):
            said = written.in_full(said, self._facts, now, context)
        words = words_of(said)
        if not asides.ABOUT_PEOPLE.isdisjoint(words):
            said = tuple([asides.without_asides(s, now) for s in said])
            words = words_of(said)
        if not lexicon.repair_hints().isdisjoint(words):
            said = repairs.repaired(said, self._facts, now, context.turns[-1] if context.turns else None)
            words = words_of(said)
        if not words:
            act = Social.EMOJI.value if any(not c.isascii() for c in text) else ""
            return (Reading(text, (), SmallTalk(act)),) if act else (self._refused(text, Reason.EMPTY),)
        examples = self._facts.info.examples
        if context.choices and (choice := turns.chosen(words, context.choices, examples)) is not None:
            return self.read(replace(message, text=choice), replace(context, choices=()))
        if (context.beside or context.turns) and (known := told_beside.asked(words, context, self._facts)) is not None:
            return (Reading(text, (known,), None),)
        if (outcome := turns.whole_turn(said, words, context, self._facts)) is not None:
            return (Reading(text, (), outcome),)
        return self._asked(text, said, words, now, context)

    def _asked(
        self, text: str, said: tuple[Sentence, ...], words: tuple[str, ...], now: dt.date, context: Context
    ) -> tuple[Reading, ...]:
        """The readings of a message that asks something; of one that only doubts or talks, what that is."""
        typed = said
        if context.turns:
            said = asides.without_slips(tuple(map(asides.without_denied, said)))
            said = times_given.alone(said, context, now, self._facts)
            said = years_of_people.alone(said, context, now, self._facts)
            said = same_both.asked(said, context, self._facts)
        rest = asides.after_doubt(said)
        if context.turns:
            said = turns.without_appeal(said)
        if not turned_down.OPENING.isdisjoint(words):
            said = turned_down.without(said)
        if len(said) > 1:
            said = listed.asked_for(said)
        claimed, are_put_up = rest or said, False
        if _may_be_put(claimed):
            put = confirming.confirmed(claimed, lambda tokens: self._names_something(tokens, now))
            claimed, are_put_up = put, confirming.are_listed(put, claimed)
        readings = self._same_again(claimed, now, context) or self._questions(claimed, now, context)
        if not BIDDING.isdisjoint(words) and unasked.is_bidden(words):
            readings = tuple(
                r if not r.presumed and not is_claim(r) else self._refused(r.text, Reason.OUT_OF_SCOPE)
                for r in readings
            )
        if are_put_up or any(is_claim(r) or r.doubtful for r in readings):
            readings = verdicts.as_put(readings, claimed, rest or said, are_listed=are_put_up)
        if rest and context.turns and not any(r.frames or r.is_question for r in readings):
            return (Reading(text, (), Move.SURE),)
        if not any(r.frames or r.presumed for r in readings):
            act = talk.talk_of(text, words, readings)
            is_unread = act is None and not all([isinstance(r.outcome, SmallTalk) for r in readings])
            if is_unread and introductions.greets(typed, self._facts, now):
                act = Social.GREETING
            elif is_unread and all([is_carrier(s.tokens) for s in typed]):
                act = Social.ACKNOWLEDGE  # "might I put a question or two to you, if you are not too busy?"
            return (Reading(text, (), SmallTalk(act.value)),) if act is not None else readings
        return readings

    def _same_again(self, said: tuple[Sentence, ...], now: dt.date, context: Context) -> tuple[Reading, ...]:
        """The readings of a message as each of the last questions, asked of something else; all or none are read."""
        if not context.turns:
            return ()
        read = [self._questions(rest, now, then) for rest, then in same_again.asked(said, context)]
        if not read or not all(len(found) == 1 and found[0].frames for found in read):
            return ()
        own = [(found[0], replace(found[0].frames[0].cost, carried=0)) for found in read]
        return tuple(replace(r, frames=(replace(r.frames[0], cost=cost), *r.frames[1:])) for r, cost in own)

    def _refused(self, text: str, reason: Reason) -> Reading:
        return Reading(text, (), NotUnderstood(reason))

    # --- questions ---------------------------------------------------------------------------------------------

    def _questions(self, sentences_: Sequence[Sentence], now: dt.date, context: Context) -> tuple[Reading, ...]:
        """The readings of the clauses of a message; where one asks something, without those that ask nothing."""
        readings: list[Reading] = []
        told: list[Reading] = []
        before: Clause | None = None
        is_read = False
        asking = _without_social(_distinct(clauses(_without_talk(sentences_))))
        for said, after in zip_longest(asking, asking[1:]):
            clause = replace(said, tokens=joints.asked_too(before.tokens, said.tokens)) if before is not None else said
            if before is not None and joints.may_share_time(clause.tokens):
                clause = self._dated_too(before, clause, now)
            if before is not None and not is_read:
                clause = fragments.with_time_before(before, clause)
            setting = Setting(now, context, self._focus_before(clause, before, now))
            found = self._of_person(clause, setting)
            if after is not None and closing_times.may_be_of(found, self._facts):
                found = self._at_closing(found, clause, after, setting)
            read: list[Reading] = []
            for r in found:
                read.append(self._unless_refused(r, clause, [*readings, *read], context))
            is_read = any(r.frames for r in read)
            is_of_stranger = bool(context.stranger) or any(r.stranger for r in read)
            claims = self._presumptions.of(clause, now, context, read) if not is_of_stranger else ()
            if clause.carriers or claims:
                read = [replace(r, carriers=clause.carriers, presumed=claims if r is read[0] else ()) for r in read]
                read = [exactness.as_exact(r) for r in read]
            readings += read
            told += read if not is_read and is_told_aside(clause) else []
            if (name := next((r.stranger for r in read if r.stranger), "")) and not is_read:
                context = replace(context, stranger=name)  # "Is Acme rich? When was it founded?"
            before = clause
        if told and any(r.frames for r in readings):
            readings = [r for r in readings if r not in told]
        if any(r.frames or r.is_question for r in readings):
            asked = [r for r in readings if r.frames or (r.is_question and not self._is_social(r.tokens))]
            readings = asked or readings
        return tuple(fragments.without_leads(readings) if len(readings) > 1 else readings)

    def _dated_too(self, before: Clause, clause: Clause, now: dt.date) -> Clause:
        """The clause with the time that opens or ends the one before it."""
        said = before.tokens[:MOST_TOKENS]
        own = tag(clause.tokens[:MOST_TOKENS], self._facts, now)
        return replace(clause, tokens=joints.dated_too(said, tag(said, self._facts, now), clause.tokens, own))

    def _at_closing(self, found: list[Reading], clause: Clause, after: Clause, setting: Setting) -> list[Reading]:
        """The readings of a question, at the time that closes the one behind it where they make sense then."""
        time = closing_times.closing(clause, after, self._facts, setting.now)
        then = self._clause(replace(clause, tokens=clause.tokens + time), setting) if time else found
        is_same = all(r.frames and r.frames[0].query.property == found[0].frames[0].query.property for r in then)
        return then if is_same and all(map(makes_sense, then)) else found

    def _unless_refused(self, reading: Reading, clause: Clause, before: Sequence[Reading], context: Context) -> Reading:
        """The reading, or its refusal where the clause does not ask what it seems to; `before` are those before it."""
        reading = unless_judged(unless_idle(self._unless_strange(reading, clause, context)))
        reading = unless_wished(unless_of_lead(reading, clause.lead), clause.carriers)
        reading = elsewhere.unless_there(reading, before) if before else reading
        reading = unless_unanswered(unless_suggested(unless_pointing(unless_of_stretch(reading)), before), before)
        return self._unless_unasked(reading, clause, context)

    def _unless_unasked(self, reading: Reading, clause: Clause, context: Context) -> Reading:
        """The reading, or the small talk or the refusal of a clause that asks nothing of the facts."""
        if not reading.frames and clause.is_question and not isinstance(reading.outcome, Ambiguous):
            return reading
        words = [t.text for t in clause.tokens]
        is_bare = not grammar.BEHIND_WHAT.isdisjoint(words[1:2]) or not grammar.NAME_NOUNS.isdisjoint(words[-1:])
        is_suspect = not clause.is_question or is_bare or not _ADDRESSING.isdisjoint(words)
        return unasked.unless_unasked(reading, clause, context, self._facts) if is_suspect else reading

    def _names_something(self, tokens: Sequence[Token], now: dt.date) -> bool:
        """Whether words name what facts may be about: something of the pack, a number, a time not in the future."""
        tags = tag(tuple(tokens[:MOST_TOKENS]), self._facts, now)
        told = [t for t in tags if t.kind in TELLING_KINDS | {TagKind.CUE} and t.value != "future"]
        return any(t.when is None or not t.when.interval or t.when.interval.earliest <= now for t in told)

    def _is_social(self, tokens: tuple[Token, ...]) -> bool:
        words = tuple(t.text for t in tokens)
        return bool(turns.cover(words)) or not words

    def _focus_before(self, clause: Clause, before: Clause | None, now: dt.date) -> Focus:
        """The question word that an "and did it …" goes on with, which has none of its own."""
        if before is None or not WH.isdisjoint([t.text for t in clause.tokens]):
            return Focus.NONE
        tokens = before.tokens[:MOST_TOKENS]
        return focus_carried_on(tokens, tag(tokens, self._facts, now))

    def _of_person(self, clause: Clause, setting: Setting) -> list[Reading]:
        """The readings of a clause; of "him" or "her", those of the person last spoken of, or a refusal."""
        found, asked = self._clause(clause, setting), clause.tokens
        if not setting.context.turns or clause.lead or not meant_person.may_leave_out(asked, found, self._facts):
            return found
        person = meant_person.last_spoken_of(setting.context, self._facts)
        if not person or meant_person.are_of(found, person, self._facts):
            return found
        again = self._clause(replace(clause, tokens=meant_person.named(asked, person, self._facts)), setting)
        if all(r.frames and makes_sense(r) for r in again) and meant_person.are_of(again, person, self._facts):
            return again
        pronoun = next(t.said for t in asked if t.text in grammar.PERSONAL)
        why = NotUnderstood(Reason.UNEXPLAINED_WORDS, (pronoun,))
        return [replace(r, frames=(), outcome=why) if r.frames else r for r in found]

    def _clause(self, clause: Clause, setting: Setting) -> list[Reading]:
        """The reading of a clause with what stands before it, of the clause alone, or of its parts."""
        if (
            clause.lead
            and each_time.may_be_asked(clause.tokens, clause.lead)
            and (each := self._at_each(clause, setting))
        ):
            return each
        if (aged := self._lone.counted(clause, setting)) is not None:
            return [aged]
        clause = self._preceding.with_alternatives(clause, setting.now)
        if (told := self._preceding.pointed(clause, setting)) is not None:
            return [told]
        time = self._preceding.time_before(clause, setting.now)
        dated = self._preceding.dated(clause, time, setting) if time else None
        if dated is not None and dated.frames:
            return [dated]
        best = self._preceding.unless_other(self._lone.read(clause, setting), clause, setting.now)
        if (joined := self._preceding.joined(clause, time, dated, best, setting)) is not None:
            return [self._preceding.unless_other(joined, clause, setting.now)]
        return self._halves.parts(best, clause, setting) or [best]

    def _at_each(self, clause: Clause, setting: Setting) -> list[Reading]:
        """The readings of a clause at each of the years that the message told before, where all of them make sense."""
        lead = clause.lead[-MOST_TOKENS:]
        asked = each_time.asked(clause.tokens, lead, tag(lead, self._facts, setting.now))
        found = [self._reader.read(replace(clause, lead=(), near=()), tokens, setting) for tokens in asked]
        is_asked = all(r.frames and not r.frames[0].cost.carried and self._may_change(r) for r in found)
        return found if is_asked else []

    def _may_change(self, reading: Reading) -> bool:
        """Whether what is asked for may be one thing at one time and another at the next, as no founding is."""
        p = self._facts.properties.get(reading.frames[0].query.property)
        return p is None or p.time in CHANGING

    def _unless_strange(self, reading: Reading, clause: Clause, context: Context) -> Reading:
        """The reading, refused if "it" or "there" is not in the facts, or not what the reading is about."""
        if context.count > 1 or any([t.text == "there" for t in reading.tokens]):
            reading = elsewhere.unless_elsewhere(reading, clause.lead, context, self._facts)
        if context.stray and goes_on(reading):
            why = NotUnderstood(Reason.UNANSWERED_BEFORE, (context.stray,))
            return replace(reading, frames=(), outcome=why, stray=context.stray)
        if context.unread and (counts_on(reading) or is_bare_time(reading) or rests_on_it(reading, self._facts)):
            return replace(reading, frames=(), outcome=NotUnderstood(Reason.UNANSWERED_BEFORE, (context.unread,)))
        if not is_about(reading, context):
            name = stranger(reading, context, self._speller.is_english)
            other = stray(reading, context, self._speller.is_english)
            return replace(reading, stranger=name or reading.stranger, stray=other) if name or other else reading
        why = NotUnderstood(Reason.UNANSWERED_BEFORE, (context.stranger,))
        return replace(reading, frames=(), outcome=why, stranger=context.stranger)


def _may_be_put(found: Sequence[Sentence]) -> bool:
    """Whether a message may put up a claim to be confirmed: it is more than one bare question."""
    first = found[0].tokens if found else ()
    return len(found) > 1 or not first or first[0].text not in WH or any([t.has_comma for t in first])


def _without_talk(found: Sequence[Sentence]) -> Sequence[Sentence]:
    """The sentences without those that say something to the bot, where there are others: "you are silly. 1972".

    Nor does "huh?" ask anything before another sentence.
    """
    if len(found) == 1:
        return found
    said = [tuple(t.text for t in s.tokens) for s in found]
    is_talk = [("you" in words and turns.cover(words)) or WONDERING.issuperset(words) for words in said]
    return [s for s, is_idle in zip(found, is_talk, strict=True) if not is_idle] or found


def _without_social(found: list[Clause]) -> list[Clause]:
    """The clauses without small talk and exclamations, unless there is nothing else."""
    if len(found) == 1:
        return found
    asked = [c for c in found if not (_asks_nothing([t.text for t in c.tokens]) or is_carrier(c.tokens))]
    return asked or found


def _asks_nothing(words: Sequence[str]) -> bool:
    """Whether words are small talk or an exclamation."""
    return bool(turns.cover(tuple(words))) or exclaimed.is_exclamation(words)


def _distinct(found: Sequence[Clause]) -> list[Clause]:
    """The clauses, each of them once, and no more than are answered."""
    if len(found) == 1:
        return [*found]
    first = {tuple(t.key for t in clause.tokens): clause for clause in reversed(found)}
    return [c for c in found if first[tuple(t.key for t in c.tokens)] is c][:_MOST_CLAUSES]
