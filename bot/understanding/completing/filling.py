"""Fills what the readings of a clause leave open: from what its message said before it, and from the conversation."""

from __future__ import annotations

import functools

from bot.language import operators, time_relations
from bot.later import later
from bot.model import CHANGING, Against, Kind
from bot.records import replace
from bot.understanding.completing import leads
from bot.understanding.completing.settle import settle, with_whole_years
from bot.understanding.framing.subjects import SUPPOSED

with later:
    from bot.understanding.completing import (
        both_times,
        by_told,
        carryover,
        complete,
        identities,
        misreadings,
        others,
        told_of_others,
    )

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.facts.base import FactBase
    from bot.model import Context, Frame
    from bot.understanding.framing.features import Features


_ASKING_FOR_OTHERS = operators.OTHERS | {"more"}
"""A clause without any of these asks for no others than were told."""
_MEANT_OTHERWISE = frozenset({"which", "other", "another", "same", "have", "or"})
"""A sentence with a verb and none of these is meant as it reads, where nothing was told before it."""
_BEHIND_FRAGMENT = 2
"""The cost of a reading that ranks behind that of the clause as a fragment, which carries one thing."""


class Filler:
    """Fills the readings of one clause."""

    def __init__(self, f: Features, lead: leads.Lead, context: Context, facts: FactBase) -> None:
        """Take the clause, what its message said before it, and the conversation."""
        self._clause, self._lead, self._context, self._facts = f, lead, context, facts
        self._is_begun = bool(context.turns or context.spoken)
        may_be_of_others = bool(context.turns) and not f.words.isdisjoint(_ASKING_FOR_OTHERS)
        self._is_of_others = may_be_of_others and others.are_asked_for(f)

    @functools.cached_property
    def _going_on(self) -> list[Frame]:
        """The readings of the clause as a fragment, before they are filled: a clause that stands alone needs none."""
        return list(complete.carried(self._clause, self._context, self._facts)) if self._is_begun else []

    def may_go_on_first(self) -> bool:
        """Whether a reading that goes on from the conversation may go before those of the clause by itself."""
        return self._is_begun and complete.may_go_before(self._clause)

    def filled(self, frames: Iterable[Frame]) -> list[Frame]:
        """The readings of the clause by itself, with what the conversation and the message add to them."""
        f, context = self._clause, self._context
        if context.turns and both_times.may_be_meant(f):
            frames = [x for frame in frames for x in both_times.at_both(frame, f, context, self._facts)]
        return self._definite(map(self._carried_into, frames))

    def going_on(self) -> list[Frame]:
        """The readings of the clause as a fragment that goes on from the conversation."""
        return self._definite(misreadings.going_on(x, self._clause, self._facts) for x in self._going_on)

    def _carried_into(self, x: Frame) -> Frame:
        """The reading with what the conversation adds; it costs more where the clause may as well go on from that."""
        f, context = self._clause, self._context
        if self._is_begun:
            x = carryover.enrich(x, f, context, self._facts, is_led=self._lead.time is not None)
        if context.turns or context.beside or not f.has_verb or not f.words.isdisjoint(_MEANT_OTHERWISE):
            x = misreadings.by_itself(x, f, context, self._facts)
        if context.turns or context.stray or context.choices or x.cost.assumed > SUPPOSED:
            x = told_of_others.unless_of_another(x, f, context, self._facts)
        is_alone = self._is_begun and complete.stands_alone(x, f, context, self._facts) and self._is_going_on()
        return replace(x, cost=replace(x.cost, carried=_BEHIND_FRAGMENT)) if is_alone else x

    def _is_going_on(self) -> bool:
        """Whether the clause explains itself as a fragment."""
        return any([not x.cost.unexplained for x in self._going_on])

    def _definite(self, found: Iterable[Frame]) -> list[Frame]:
        """The readings with what the message adds, and with every time made definite."""
        dated: list[Frame] = []
        is_exact = not time_relations.TO_THE_DAY.isdisjoint(self._clause.words)
        for x in found:
            led = self._told(x)
            led = complete.lead(led, self._clause, self._lead, self._facts) if led.query.when is None else led
            led = by_told.existed(led, self._clause, self._lead) if self._lead.time is not None else led
            if (settled := settle(led, self._context, self._lead.time)) is not None:
                asked = led.query.when
                if asked is not None and asked.interval is None and asked.put == "by":
                    settled = by_told.so_far(settled, self._clause, self._facts)
                whole = settled if is_exact else with_whole_years(settled, asked, self._facts)
                dated += [self._of_its_time(whole)] if self._changes(settled) else []
        if not self._is_of_others:
            return dated
        meant = [others.as_who_else(x, self._clause) for x in dated]
        told = (others.without_told(x, self._context, self._facts) for x in meant)
        return [x for x in told if not others.is_of_other_item(x, self._clause, self._facts)]

    def _changes(self, x: Frame) -> bool:
        """Whether what a reading asks depends on the time, where it leaves that open."""
        return x.contradiction is not Against.WHICH_TIME or self._facts.properties[x.query.property].time in CHANGING

    def _of_its_time(self, x: Frame) -> Frame:
        """The reading without the time that it leaves open, where the facts tell of one time only, and of which."""
        if x.contradiction is not Against.WHICH_TIME or x.query.kind is not Kind.VALUE or not x.query.subject:
            return x
        stated = self._facts.statements(x.query.subject, x.query.property)
        times = [s.time for s in stated if s.time is not None and not s.time.is_end_open]
        if len(stated) != 1 or not times:
            return x
        return replace(x, contradiction=Against.NOTHING, cost=replace(x.cost, contradictions=x.cost.contradictions - 1))

    def _told(self, x: Frame) -> Frame:
        """The reading with the times and the values that the message told before."""
        f, tags = self._clause, self._lead.tags
        if not tags:
            return x
        x = misreadings.after_lead(identities.described(x, f, tags, self._facts), f, tags, self._facts)
        return leads.with_value(leads.with_times(x, f, tags), f, tags, self._facts)
