"""Every reading that one clause may have, each a frame with the tags that it was made of.

A reading asks for a property ("who leads it"), for items that the clause describes ("the tallest tower"), for what an
intent of the pack says, or for what a follow-up leaves open. Where a clause describes an item on the way ("the age of
the tallest tower"), the name of that item is put in place of the description, and the clause is read again.
"""

from __future__ import annotations

from itertools import combinations

from bot.language import degrees, exceptions, grammar
from bot.later import later
from bot.model import Against, Frame, Kind, Query, Tag, TagKind, TimeRelation
from bot.records import replace
from bot.understanding.completing import leads
from bot.understanding.completing.filling import Filler
from bot.understanding.cutting.clauses import MOST_TOKENS
from bot.understanding.deciding.reading import is_clean, is_empty_claim
from bot.understanding.describing.sets import SetReader, points_back
from bot.understanding.framing import persons
from bot.understanding.framing.features import features
from bot.understanding.framing.frame import Framer
from bot.understanding.framing.intents import Intents
from bot.understanding.framing.named_properties import NO_PROPERTY
from bot.understanding.tagging.tag import tag
from bot.understanding.tagging.tags import Tags
from bot.understanding.tagging.variants import variants

with later:
    from bot.understanding.completing import again, by_told, lead_dates
    from bot.understanding.describing import hops
    from bot.understanding.framing import lasting_now
    from bot.understanding.tagging import beyond_told, offices
    from bot.understanding.ways import excepting

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator
    from typing import TypeAlias

    from bot.facts.base import FactBase
    from bot.model import Token, Turn
    from bot.understanding.cutting.clauses import Clause, Setting
    from bot.understanding.deciding import ranking
    from bot.understanding.framing.features import Features

_MOST_TRIES = 12
"""How many names are tried in place of descriptions in one clause."""


class Candidates:
    """Finds the readings of clauses over one fact base."""

    def __init__(self, facts: FactBase) -> None:
        """Prepare what is the same for every clause."""
        self._facts = facts
        self._has_people = persons.has_people(facts)
        self._framer = Framer(facts)
        self._intents = Intents(facts)
        self.sets = SetReader(facts)

    def of_clause(self, clause: Clause, tokens: tuple[Token, ...], setting: Setting) -> list[tuple[Frame, Tags]]:
        """The readings of a clause, and where it says "besides A", those of what is left without these words."""
        whole = self._frames(clause, tokens, setting)
        left_out = None
        if not exceptions.HINTS.isdisjoint([t.text for t in tokens]):
            left_out = excepting.excepted(tokens, tag(tokens, self._facts, setting.now))
        if left_out is not None:
            whole = [(excepting.plain(frame, tags, left_out), tags) for frame, tags in whole]
        elif clause.lead:
            left_out = excepting.remaining(tokens, tag(clause.lead[-MOST_TOKENS:], self._facts, setting.now))
        if left_out is None:
            return whole
        rest = self._frames(clause, left_out.tokens, setting) if left_out.tokens else []
        rest += [(frame, Tags()) for frame in excepting.bare(left_out, self._facts)]
        without = [(excepting.without(frame, left_out, self._facts), left_out.in_clause(tags)) for frame, tags in rest]
        is_left_out = any(frame.query.without and is_clean(frame) for frame, _ in without)
        return without if is_left_out else whole + without

    def _frames(self, clause: Clause, tokens: tuple[Token, ...], setting: Setting) -> list[tuple[Frame, Tags]]:
        context, now = setting.context, setting.now
        plain = tag(tokens, self._facts, now)
        plain = persons.without_articled(tokens, plain, self._facts) if self._has_people else plain
        near = clause.lead[-MOST_TOKENS:]
        lead_tags = leads.told(near, tag(near, self._facts, now)) if near else Tags()
        plain = beyond_told.tags_of(tokens, plain, lead_tags, self._facts) if lead_tags else plain
        lead = leads.lead(clause.lead, lead_tags, self._facts) if lead_tags else leads.NOTHING
        if lead.time is None and not (context.turns or context.spoken):
            plain = leads.without_idle_then(tokens, plain)
        elif lead.time is not None or context.spoken:
            plain = by_told.tags_of(tokens, plain)
        turn = again.described_before(context.turns, self._facts) if context.turns else None
        is_of_told = bool(context.turns) and self._asks_of_told(tokens, context.turns[-1])
        is_passed = turn is not None and turn.number != context.turns[-1].number
        if is_passed and (is_of_told or plain.of[TagKind.TIME]):
            turn = None  # "and in 2023?" goes on from the last question
        subjects = leads.subjects(clause.lead, lead_tags, context, self.sets, self._facts)
        subjects = (clause.subject,) if clause.subject else subjects
        spoken_of = [Tag(TagKind.ITEM, s, t.at) for s in subjects[:1] if s for t in plain.of[TagKind.PRONOUN]]
        items = (*plain.of[TagKind.ITEM], *spoken_of)
        if len(items) > 1 and (held := dict.fromkeys(offices.named_in_part(tokens, items, self._facts))):
            plain = Tags((*plain, *held))
        is_open = not (context.turns and points_back(tokens))
        described = self._set_frames(tokens, plain, turn, () if is_of_told else subjects, now) if is_open else []
        found = [(frame, plain) for frame in described]
        ways: list[tuple[_Way, Tags]] = []
        for tags in variants(tokens, plain, subjects, self._facts, has_context=bool(context.turns)):
            if (
                is_open
                and not described
                and any([t.when is not None and t.when.anchor is not None for t in tags.of[TagKind.TIME]])
            ):
                found += [(frame, tags) for frame in self._set_frames(tokens, tags, turn, subjects, now)]
            for f in features(tokens, tags, setting.inherited):
                way = _Way(f, subjects, lead, setting, self._framer, self._facts)
                framed = way.likely(self._intents.frames(f, subjects))
                found += [(frame, tags) for frame in self._told(framed, f, clause, lead_tags)]
                ways.append((way, tags))
        if not setting.is_tried and not any([is_clean(frame) for frame, _ in found]):
            for way, tags in ways:
                found += [(frame, tags) for frame in self._told(way.ruled_out(), way.clause, clause, lead_tags)]
        return found

    def _asks_of_told(self, tokens: tuple[Token, ...], last: Turn) -> bool:
        """Whether "which was the first?" goes on from several things of one item that were told in turn."""
        p = self._facts.properties.get(last.query.property)
        is_told = last.query.selection is None and (len(last.statements) > 1 or last.query.ordinal != 0)
        is_in_turn = p is not None and p.time in {TimeRelation.ON, TimeRelation.DURING}
        return is_told and is_in_turn and not degrees.IN_TURN.isdisjoint([t.text for t in tokens])

    def _told(self, frames: list[Frame], f: Features, clause: Clause, lead_tags: Tags) -> list[Frame]:
        """The readings with that of what the message told of before its question."""
        return lead_dates.told(frames, f, clause.lead, lead_tags, self._facts) if clause.lead else frames

    def hopped(
        self,
        clause: Clause,
        spellings: list[tuple[Token, ...]],
        frames: ranking.Candidates,
        now: dt.date,
    ) -> ranking.Candidates:
        """The readings of the clause with the name of an item in place of its description."""
        is_read = bool(frames) and is_clean(frames[0][0])
        found: ranking.Candidates = []
        if not self.sets.descriptions.has_ways:
            return found
        for tokens in spellings:
            plain = tag(tokens, self._facts, now)
            if not is_read or self.sets.descriptions.names_type(plain):
                tries = iter(range(_MOST_TRIES))
                found += [(f, tokens, plain) for f in self._over_hops(clause, tokens, plain, now, tries)]
        return found

    def _over_hops(
        self, clause: Clause, tokens: tuple[Token, ...], plain: Tags, now: dt.date, tries: Iterator[int]
    ) -> Iterator[Frame]:
        """The readings of a clause after one description in it, or several, were read as names."""
        for hop in hops.hops(tokens, plain, self._facts, self.sets.descriptions):
            if next(tries, None) is None:
                return
            tags = Tags(
                t
                for t in tag(hop.tokens, self._facts, now)
                if not set(t.at) & set(hop.at) or (t.kind is TagKind.ITEM and t.value == hop.item)
            )
            frames = [lasting_now.in_set(x, now) for x in self.sets.frames(hop.tokens, tags)]
            for f in features(hop.tokens, tags):
                frames += self._framer.frames(f)
            clean = [x for x in frames if not x.cost.unexplained and _is_about(x.query, hop.item)]
            clean = [x for x in clean if hop.is_unique or not x.contradiction]
            yield from (_via(x, hop) for x in clean)
            if not clean:
                yield from self._over_hops(clause, hop.tokens, tags, now, tries)

    def _set_frames(
        self, tokens: tuple[Token, ...], plain: Tags, turn: Turn | None, subjects: tuple[str, ...], now: dt.date
    ) -> list[Frame]:
        """The readings about described items; "it" means the first of the subjects with which there are any."""
        named = [s for s in subjects if s]
        if not grammar.HIM.isdisjoint([t.text for t in tokens]):
            named = [s for s in named if self._facts.type_of(s).is_person]
        is_of_one = bool(named) and (turn is None or turn.query.kind is Kind.AMONG)
        found = list(self.sets.extremes(tokens, plain, named[0])) if is_of_one else []
        for about in named if plain.of[TagKind.PRONOUN] and not found else []:
            if found := list(self.sets.frames(tokens, plain, turn, about)):
                break
        found = found or list(self.sets.frames(tokens, plain, turn))
        return [lasting_now.in_set(x, now) for x in found if self._is_possible(x.query)]

    def _is_possible(self, query: Query) -> bool:
        """Whether one thing can fulfil all that is demanded: nothing happened both "in the 1890s and the 1920s"."""
        conditions = query.selection.conditions if query.selection is not None else ()
        if len(conditions) < 2:  # noqa: PLR2004 -- one demand is possible
            return True
        dated = [c for c in conditions if c.when is not None and c.when.interval is not None and not c.is_negated]
        return not any(
            a.property == b.property
            and self._facts.properties[a.property].time is TimeRelation.ON
            and a.when is not None
            and b.when is not None
            and a.when.interval is not None
            and b.when.interval is not None
            and not a.when.interval.may_touch(b.when.interval)
            for a, b in combinations(dated, 2)
        )


class _Way:
    """One way to take a clause: by some of its tags, asked with one of its question words."""

    def __init__(  # noqa: PLR0913, PLR0917 -- a clause, with all that it is read by
        self,
        f: Features,
        subjects: tuple[str, ...],
        lead: leads.Lead,
        setting: Setting,
        framer: Framer,
        facts: FactBase,
    ) -> None:
        """Take the clause, what "it" may mean in it, what its message said before it, and what it is read in."""
        self.clause, self._subjects, self._setting, self._framer, self._facts = f, subjects, setting, framer, facts
        self._filler = Filler(f, lead, setting.context, facts)
        self._named = framer.properties.named(f, subjects)
        unnamed = [] if self._named or setting.context.turns else framer.properties.of_identity(f)
        self._names = dict.fromkeys([*self._named, *leads.properties(f, lead.tags, facts), *unnamed, NO_PROPERTY])
        self._ruled_out = framer.properties.ruled_out(f, self._names)

    def likely(self, of_intents: Iterable[Frame]) -> list[Frame]:
        """The readings about properties, intents and what the conversation goes on with.

        What has to suppose more is only looked at when nothing that supposes less explains every word, and what goes on
        from the conversation when nothing by itself does.
        """
        general = self._filler.filled(of_intents)
        names = [name for name in self._names if name not in self._ruled_out]
        least = {name: self._least(name) for name in names} if len(names) > 1 else dict.fromkeys(names, _NOTHING)
        found: dict[str, list[Frame]] = {}
        enough = _enough(general, _EVERYTHING)
        for name in sorted(names, key=least.__getitem__):
            if least[name] > enough:
                break
            found[name] = self._about(name)
            enough = _enough(found[name], enough)
        if enough >= _GOING_ON or self._filler.may_go_on_first():
            general += self._filler.going_on()
        return self._on_day([frame for name in names for frame in found.get(name, ())] + general)

    def ruled_out(self) -> list[Frame]:
        """The readings about properties by which none can explain every word: they tell why there is no other."""
        return self._on_day([frame for name in self._names if name in self._ruled_out for frame in self._about(name)])

    def _about(self, name: str) -> list[Frame]:
        is_carried = self._is_carried(name)
        read = self._framer.of_property(self.clause, name, self._subjects, is_carried=is_carried)
        return self._filler.filled([x for x in read if not is_carried or not is_empty_claim(x.query)])

    def _is_carried(self, name: str) -> bool:
        """Whether the clause does not name the property itself."""
        return name != NO_PROPERTY and name not in self._named

    def _least(self, name: str) -> _Supposing:
        """How much readings about a property have to suppose at least."""
        return int(self._is_carried(name)), self._framer.properties.supposed(self.clause, name)

    def _on_day(self, frames: list[Frame]) -> list[Frame]:
        """The readings, of those which ask whether something still lasts that on the day of the message."""
        if not self.clause.is_claim or not lasting_now.may_ask(self.clause):
            return frames
        return [lasting_now.on_day(x, self._setting.now, self._facts) for x in frames]


_Supposing: TypeAlias = "tuple[int, int]"
"""What a reading takes from the conversation, and what it supposes: two parts of its cost."""

_NOTHING, _GOING_ON, _EVERYTHING = (0, 0), (1, 0), (9, 99)


def _enough(frames: Iterable[Frame], known: _Supposing) -> _Supposing:
    """The least that has to be supposed to explain every word: as `known`, or less by one of these readings."""
    return min([known, *[(x.cost.carried, x.cost.assumed) for x in frames if is_clean(x)]])


def _is_about(query: Query, item: str) -> bool:
    """Whether a reading has a use for an item."""
    conditions = query.selection.conditions if query.selection is not None else ()
    return query.subject == item or item in query.values or any(item in (*c.values, c.than) for c in conditions)


def _via(frame: Frame, hop: hops.Hop) -> Frame:
    """The reading with the description that led to its item; if that fits several, the question which they are."""
    cost = replace(frame.cost, assumed=frame.cost.assumed + 1)
    if hop.is_unique:
        return replace(frame, query=replace(frame.query, via=hop.selection), cost=cost)
    name = hop.selection.order.property if hop.selection.order is not None else hop.selection.conditions[0].property
    query = Query(Kind.WHICH, "", name, selection=hop.selection)
    return replace(frame, query=query, cost=replace(cost, contradictions=0), contradiction=Against.NOTHING)
