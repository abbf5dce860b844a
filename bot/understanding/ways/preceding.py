"""Reads a clause together with what stands before it in the message, where that belongs to it.

"22 Aug 1951. Which name did it have?" asks for the name at that time; "I have a cat. Which name did it have?" does not
ask for the cat's.
"""

from __future__ import annotations

from bot.language import grammar
from bot.language.stories import WORLD
from bot.later import later
from bot.model import Kind, NotUnderstood, Reason, TagKind, ValueType
from bot.records import replace
from bot.understanding.completing.settle import FROM_MESSAGE
from bot.understanding.cutting.asides import alternatives
from bot.understanding.cutting.carriers import is_background, is_dated_thing
from bot.understanding.cutting.clauses import MOST_TOKENS
from bot.understanding.deciding.reading import Reading, cost_of, makes_sense
from bot.understanding.tagging.tag import tag
from bot.understanding.tagging.tags import Tags

with later:
    from bot.language import unasked
    from bot.understanding.cutting import fragments, named_before, personal, stories
    from bot.understanding.deciding import resting
    from bot.understanding.ways import after_both, ellipsis, pointed

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Tag, Token, When
    from bot.understanding.cleaning.spelling import Speller
    from bot.understanding.cutting.clauses import Clause, Setting
    from bot.understanding.ways.clause_reader import ClauseReader

_LONGEST_TIME = 9
"""Words of a sentence that says nothing but a time."""
_OPENING = frozenset(words[0] for words in grammar.PREMISES) - grammar.CONDITIONS
_ASKING_WHEN = {Kind.PERIOD, Kind.BEGAN, Kind.ENDED}
_AROUND_TIME = grammar.FUNCTION_WORDS | grammar.SUPPOSING
"""Words that may stand beside the time in such a sentence: "*suppose it is* 1970"."""


class PrecedingReader:
    """Reads clauses with what stands before them."""

    def __init__(self, facts: FactBase, speller: Speller, reader: ClauseReader) -> None:
        """Take what reads words as one question."""
        self._facts = facts
        self._speller = speller
        self._reader = reader

    def time_before(self, clause: Clause, now: dt.date) -> tuple[Token, ...]:
        """The time before a clause that stands alone: "22 Aug 1951. Which name …", "suppose it is 1970: …"."""
        before = clause.near or clause.fragment or clause.lead
        if not 0 < len(before) <= _LONGEST_TIME:
            return ()
        timed = {n for t in tag(before, self._facts, now) if t.kind is TagKind.TIME for n in t.at}
        is_alone = all(n in timed or t.text in _AROUND_TIME for n, t in enumerate(before))
        return tuple(t for n, t in enumerate(before) if n in timed) if is_alone else ()

    def dated(self, clause: Clause, time: tuple[Token, ...], setting: Setting) -> Reading:
        """The reading of a clause with a time before it, or behind it where only that makes sense."""
        first = self._reader.read(clause, time + clause.tokens, setting)
        if (makes_sense(first) and not _counts(first, time)) or time[0].text in grammar.PREPOSITIONS:
            return first
        last = self._reader.read(clause, (*clause.tokens, *fragments.placed(time)), setting)
        return last if makes_sense(last) else first

    def joined(
        self, clause: Clause, time: tuple[Token, ...], dated: Reading | None, best: Reading, setting: Setting
    ) -> Reading | None:
        """The reading of a clause with what stands before it; nothing where `best`, the one without it, is enough.

        `time` is the time alone before the clause, if there is one, and `dated` the reading with it.
        """
        if best.frames and best.frames[0].query.without:
            return None  # "A and B: which others are there" has used them
        if near := time or clause.near:
            whole = dated or self._with(near, clause, setting)
            return whole if self._belongs(near, best, whole, setting.now) else None
        if clause.fragment and (not best.frames or self._is_left_out(clause, best, setting.now)):
            whole = self._with(clause.fragment, clause, setting)
            return whole if best.frames or makes_sense(whole) else None
        return None

    def pointed(self, clause: Clause, setting: Setting) -> Reading | None:
        """The reading of a question that only points at a statement before it, as one of that statement."""
        for asked in pointed.asked_of(clause.tokens, clause.told) if clause.told else ():
            reading = self._reader.read(clause, asked, setting)
            if pointed.tells_of_facts(reading):
                return reading
        for asked in pointed.subjects(clause.tokens, clause.told) if clause.told else ():
            reading = self._reader.read(clause, asked, setting)
            if pointed.is_subject(reading):
                return reading
        lead = clause.lead[-MOST_TOKENS:]
        if not lead or not pointed.asks_whether_told(clause.tokens):
            return None
        asked = pointed.with_object(clause.tokens, lead, tag(lead, self._facts, setting.now), self._facts)
        if asked:
            return self._reader.read(clause, asked, setting)
        why = NotUnderstood(Reason.OUT_OF_SCOPE, (clause.tokens[-1].said,))
        return Reading(clause.tokens[0].said, (), why, tokens=clause.tokens)

    def with_alternatives(self, clause: Clause, now: dt.date) -> Clause:
        """The clause with the names that the message chose from before, or the nouns that it left out.

        With one of two things, where it asks what came after both.
        """
        clause = replace(clause, tokens=after_both.of_one(clause.tokens, self._facts, now))
        lead = clause.lead[-MOST_TOKENS:]
        if lead and (filled := ellipsis.filled(clause.tokens, lead)) is not clause.tokens:
            return replace(clause, tokens=filled)
        tags = tag(lead, self._facts, now) if lead else Tags()
        if lead and (filled := ellipsis.held_apart(clause.tokens, lead, tags)) is not clause.tokens:
            return replace(clause, tokens=filled)
        found = alternatives(clause.tokens, lead, tags) if lead else ()
        named = {TagKind.VALUE, TagKind.ITEM}
        if not found or any(t.kind in named for t in tag(clause.tokens[:MOST_TOKENS], self._facts, now)):
            return clause
        return replace(clause, tokens=clause.tokens + found)

    def unless_other(self, reading: Reading, clause: Clause, now: dt.date) -> Reading:
        """The reading, refused if it asks for the name of something else that the message tells of before."""
        told = clause.near or clause.lead[-MOST_TOKENS:]
        if not told or not reading.frames:
            return reading
        name, asked = reading.frames[0].query.property, [t.text for t in clause.tokens]
        if time := resting.time_unused(reading, clause.lead[-MOST_TOKENS:], self._facts, now):
            return replace(reading, frames=(), outcome=NotUnderstood(Reason.UNEXPLAINED_WORDS, (time,), name))
        if any(t.kind in {TagKind.ITEM, TagKind.TYPE} for t in reading.tags):
            return reading
        tags = tag(told, self._facts, now)
        if clause.told and pointed.is_of_other(reading, clause.told, tags):
            why = NotUnderstood(Reason.UNEXPLAINED_WORDS, (asked[-1],), name)
            return replace(reading, frames=(), outcome=why)
        if clause.told and (word := resting.unused(reading, clause.told[-1], self._facts, now)):
            why = NotUnderstood(Reason.UNEXPLAINED_WORDS, (word,), name)
            return replace(reading, frames=(), outcome=why)
        other = strange = named_before.stranger(told, tags, asked, self._facts, self._speller.is_english)
        if not other and clause.told:
            last = tag(clause.told[-1][-MOST_TOKENS:], self._facts, now)
            other = strange = named_before.subject(clause.told, last, asked, self._speller.is_english)
        other = other or stories.born(clause.lead[-MOST_TOKENS:], asked)
        if name and self._facts.properties[name].type is ValueType.NAME:
            other = other or stories.one_of_several(clause.lead[-MOST_TOKENS:], asked)
            other = other or stories.other_thing(told, tags, clause.tokens, self._speller.is_english)
        why = NotUnderstood(Reason.UNEXPLAINED_WORDS, (other,), name)
        return replace(reading, frames=(), outcome=why, stranger=strange) if other else reading

    def _with(self, before: tuple[Token, ...], clause: Clause, setting: Setting) -> Reading:
        """The reading of a clause with words before it, which may be a time or name something that has one."""
        whole = self._reader.read(clause, before + clause.tokens, setting)
        if makes_sense(whole) or not fragments.is_fragment(before):
            return whole
        tags = tag(before, self._facts, setting.now)
        asked = clause.tokens
        ways = fragments.time_in(before, tags, asked), fragments.as_event(before, tags, asked, self._facts)
        read = (self._reader.read(clause, way + clause.tokens, setting) for way in ways if way)
        if (known := next((r for r in read if makes_sense(r)), None)) is not None:
            return known
        time = _time_of_the_world(before, tags, tag(clause.tokens[:MOST_TOKENS], self._facts, setting.now))
        then = self._reader.read(clause, time + clause.tokens, setting) if time else whole
        return then if makes_sense(then) and self._asks_name_then(then) else whole

    def _belongs(self, near: tuple[Token, ...], best: Reading, whole: Reading, now: dt.date) -> bool:
        """Whether what stands before a clause belongs to it: it is `best` without, and `whole` with it."""
        said = [t.text for t in near]
        if makes_sense(best) and best.frames and self._is_premise(near, best, whole):
            return False
        is_dated = any(t.kind is TagKind.TIME for t in tag(near, self._facts, now))
        if _claims_more(whole, best) and personal.is_of_speaker(said):
            return False  # "I am 9, how many are there" does not say that there are nine
        if makes_sense(best) and _names_time(best) and whole.frames and _when(whole) != _when(best):
            return False  # "as it was born in 1951, how old was it *in 2010*"
        if whole.frames and (not best.frames or cost_of(whole) <= cost_of(best)):
            return True
        is_timed = bool(best.frames) and (FROM_MESSAGE in best.frames[0].carried or _has_time(best))
        if is_dated and is_timed and stories.tells_event(said):
            return False
        if is_dated and self._asks_name_then(best) and _time_of_the_world(near, tag(near, self._facts, now), best.tags):
            return False
        if is_dated and not all(map(self._speller.is_english, said)):
            return True
        is_explained = bool(whole.frames) and not whole.frames[0].contradiction
        is_aside = (
            (not is_dated and self._is_introduced(said, best))
            or (is_background(said) and not (is_dated and is_dated_thing(said)))
            or stories.is_of_relative(said)
            or (bool(best.frames) and FROM_MESSAGE in best.frames[0].carried and stories.is_story(said))
        )
        return bool(best.frames) and not is_explained and not is_aside

    def _asks_name_then(self, reading: Reading) -> bool:
        """Whether it is asked what something was called at a time, which the question itself names."""
        p = self._facts.properties.get(reading.frames[0].query.property) if reading.frames else None
        is_named = any(t.kind in {TagKind.ITEM, TagKind.TYPE} for t in reading.tags)
        return p is not None and p.type is ValueType.NAME and p.is_single and is_named and _has_time(reading)

    def _is_premise(self, near: tuple[Token, ...], best: Reading, whole: Reading) -> bool:
        """Whether a statement before a question is held against the facts by itself: "as it got its name in 1952, …".

        Its time is none at which it is asked when something else was.
        """
        is_opened = near[0].text in _OPENING and not makes_sense(whole)
        is_supposed = near[0].text in grammar.SUPPOSING  # "*imagine* there was no war: when was it founded"
        is_of_when = best.frames[0].query.kind in _ASKING_WHEN and best.frames[0].query.when is None and not is_supposed
        return (is_opened or is_of_when) and not fragments.is_fragment(near)

    def _is_introduced(self, said: Sequence[str], best: Reading) -> bool:
        """Whether somebody only says who he is before a question that names what it is about."""
        if not best.frames or said[-1:] == [] or said[-1] not in unasked.INTRODUCING:
            return False
        return personal.is_introduction(said) and any(t.kind is TagKind.ITEM for t in best.tags)

    def _is_left_out(self, clause: Clause, best: Reading, now: dt.date) -> bool:
        """Whether a reading has no use for what the fragment before its sentence names."""
        said, tags, query = clause.fragment, tag(clause.fragment, self._facts, now), best.frames[0].query
        is_dated = any(t.kind is TagKind.TIME for t in tags)
        if not is_dated and self._is_introduced([t.text for t in said], best):
            return False
        is_strange = fragments.names_stranger(said, tags, clause.tokens, self._speller.is_english)
        return is_strange or fragments.is_left_out(said, tags, query, now, self._facts)


_OF_FACTS = {TagKind.ITEM, TagKind.VALUE, TagKind.EXCLUDE, TagKind.CUE, TagKind.NUMBER, TagKind.PRONOUN}
"""Tags of what the facts are about."""


def _time_of_the_world(before: tuple[Token, ...], tags: Tags, asked: Sequence[Tag]) -> tuple[Token, ...]:
    """The words of a date that stands beside what everybody knows of it: "the moon landing, *1969*".

    Nothing of that can have had the name of what the question names; a noun may mean who is spoken of before.
    """
    is_told = len(tags.of[TagKind.TIME]) == 1 and not any(t.kind in _OF_FACTS for t in tags)
    dated = tags.of[TagKind.TIME][0].at if is_told and fragments.is_fragment(before) else ()
    beside = {t.text for n, t in enumerate(before) if n not in dated}
    nouns = [t.at for t in asked if t.kind is TagKind.TYPE]
    is_named = any(t.kind is TagKind.ITEM and t.at not in nouns for t in asked)
    is_event = not beside.isdisjoint(WORLD) or (is_named and bool(beside))
    is_plain = beside.isdisjoint(_BOUNDING)
    return tuple(before[n] for n in dated) if is_event and is_plain else ()


_BOUNDING = (grammar.PREPOSITIONS - {"of", "in", "at"}) | {"before", "after", "following", "not", "without"}
"""Words by which a time is not that of what stands beside it, or of only a part of it."""


def _names_time(reading: Reading) -> bool:
    return _has_time(reading) and any(t.when is not None and t.when.interval is not None for t in reading.tags)


def _when(reading: Reading) -> When | None:
    return reading.frames[0].query.when if reading.frames else None


def _has_time(reading: Reading) -> bool:
    """Whether a question says of what time it asks."""
    when = _when(reading)
    return when is not None and when.interval is not None


def _claims_more(whole: Reading, best: Reading) -> bool:
    """Whether a reading claims a number, and the one without what stands before its clause claims none."""
    both = (whole.frames, best.frames)
    return all(both) and whole.frames[0].query.number is not None and best.frames[0].query.number is None


def _counts(reading: Reading, time: tuple[Token, ...]) -> bool:
    """Whether the year before a clause was taken for a number of what it names: "1968. *Members*, please"."""
    claimed = reading.frames[0].query.number if reading.frames else None
    return claimed is not None and time[-1].text == str(claimed)
