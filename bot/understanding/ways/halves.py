"""Reads a clause as several questions: two halves that a word joins, or nouns in a row."""

from __future__ import annotations

from bot.language import grammar
from bot.language.question_words import Focus
from bot.later import later
from bot.model import Kind, TagKind
from bot.records import replace
from bot.understanding.cutting.clauses import MOST_TOKENS
from bot.understanding.deciding.reading import is_claim, is_clean, makes_sense
from bot.understanding.framing.features import focus_carried_on
from bot.understanding.tagging.tag import tag

with later:
    from bot.understanding.cutting import fragments, joints
    from bot.understanding.ways import distributed, told_apart

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Tag, Token
    from bot.understanding.cutting.clauses import Clause, Setting
    from bot.understanding.deciding.reading import Reading
    from bot.understanding.tagging.tags import Tags
    from bot.understanding.ways.clause_reader import ClauseReader


_JOINING = grammar.COORDINATORS | grammar.ADDING
"""Words that may join two questions, or two nouns, as a comma may."""


class HalfReader:
    """Reads clauses part by part."""

    def __init__(self, facts: FactBase, reader: ClauseReader) -> None:
        """Take what reads words as one question."""
        self._facts = facts
        self._reader = reader

    def parts(self, whole: Reading, clause: Clause, setting: Setting) -> list[Reading]:
        """The readings of the parts of a clause, where they are better than the reading of the whole; or none."""
        if not whole.frames and (apart := self._told_apart(clause, setting)):
            return apart
        if not any([t.has_comma or t.text in _JOINING for t in clause.tokens]):
            return []
        if whole.frames and (pair := self._pair(whole, clause, setting)):
            return pair
        if whole.frames and not whole.frames[0].contradiction:
            return []
        return self._distributed(clause, setting) or self._listed(clause, setting) or self._halves(clause, setting)

    def _told_apart(self, clause: Clause, setting: Setting) -> list[Reading]:
        """What there is to tell of each of two of which it is asked what sets them apart."""
        sides = told_apart.sides(clause.tokens)
        apart = replace(setting, is_tried=True, inherited=Focus.NONE)
        added = next((t for t in clause.tokens if t.text in grammar.ADDING), None)
        if sides and added is not None:  # "compare *the height of A and B*"
            joined = replace(clause, tokens=(*sides[0], added, *sides[1]))
            whole = self._reader.read(joined, joined.tokens, apart)
            names_both = bool(whole.frames) and len(whole.frames[0].query.values) > 1
            parts = self.parts(whole, joined, apart) or ([whole] if names_both else [])
        else:
            parts = [self._reader.read(clause, side, apart) for side in sides]
        return parts if parts and all(r.frames and makes_sense(r) and not _is_of_time(r) for r in parts) else []

    def _distributed(self, clause: Clause, setting: Setting) -> list[Reading]:
        """What a clause asks of several items, of each of them, when all is explained."""
        if grammar.ADDING.isdisjoint(t.text for t in clause.tokens) or len(clause.tokens) > MOST_TOKENS:
            return []
        asked = distributed.questions(clause.tokens, tag(clause.tokens, self._facts, setting.now))
        parts = [self._reader.read(clause, tokens, replace(setting, is_tried=True)) for tokens in asked]
        return parts if all(r.frames and makes_sense(r) for r in parts) else []

    def _pair(self, whole: Reading, clause: Clause, setting: Setting) -> list[Reading]:
        """Two noun phrases that ask for two properties, where the whole was read as a question for the second alone."""
        if whole.frames[0].query.kind is Kind.ORDINAL and len(whole.frames[0].query.values) > 1:
            return []  # "which was earlier, the fire or the flood?" is one question
        if questions := joints.coordinated(clause.tokens):
            parts = [self._reader.read(clause, tokens, setting) for tokens in questions]
            return parts if joints.ask_apart(parts) else []
        if parts := self._listed(clause, setting):
            return parts
        if not joints.may_be_pair(clause.tokens):
            return []
        parts = self._halves(clause, setting)
        return parts if joints.are_pair(whole, parts, is_between_like=joints.are_alike(clause.tokens)) else []

    def _listed(self, clause: Clause, setting: Setting) -> list[Reading]:
        """The questions for several nouns in a row, when all are explained."""
        nouns = joints.listed(clause.tokens, tag(clause.tokens[:MOST_TOKENS], self._facts, setting.now))
        parts = [self._reader.read(clause, tokens, replace(setting, is_tried=True)) for tokens in nouns]
        return parts if joints.are_apart(parts) else []

    def _halves(self, clause: Clause, setting: Setting) -> list[Reading]:
        """Two questions joined by "and", or more, when all are explained."""
        for first, second in joints.cuts(clause.tokens) if len(clause.tokens) <= MOST_TOKENS else ():
            tags = tag(first, self._facts, setting.now), tag(second, self._facts, setting.now)
            if (
                joints.is_setting(first, second)
                and (framed := self._framed(first, second, tags[0], clause, setting)) is not None
            ):
                return framed
            shared = joints.shared(first, second, *tags)
            left = self._reader.read(clause, first + shared, setting)
            if shared and not _names_any(tags[1]):
                left = self._unless_timeless(left, clause, first, setting)
            if not joints.may_open(left) or (_names_item(tags[1], second) and distributed.is_bare(first, tags[0])):
                continue
            focus = focus_carried_on(first, tags[0])
            is_predicate = is_claim(left) and grammar.AUXILIARIES.isdisjoint(t.text for t in second)
            subject = left.frames[0].query.subject if is_predicate else ""
            after = replace(clause, tokens=second, lead=clause.lead + left.tokens, subject=subject)
            then = replace(setting, inherited=focus)
            other = joints.of_other(first, second, *tags)
            if {t.kind for t in tags[1]} == _NUMBER and first[-1].text.isdigit():
                return []  # "rooms 1 *and 99*" claims no figure
            if not tags[1] or (is_claim(left) and not other and _is_name(tags[1], second)):
                continue  # "to Rome *and back*" asks nothing more
            right = self._reader.read(after, other or second, then)
            if right.frames:
                return [left] if self._is_apposed(left, second, tags[1]) else [left, right]
            if (rest := self._halves(after, then)) and all(r.frames for r in rest):
                return [left, *rest]
            if clause.is_question and len(second) > 1:
                return [left, right] if joints.is_refused_alone(left, right, second) else []
        return []

    def _unless_timeless(self, left: Reading, clause: Clause, first: tuple[Token, ...], setting: Setting) -> Reading:
        """The first half at the time of the second; without it where what it asks for has none."""
        if left.frames and is_clean(left.frames[0]) and not left.frames[0].cost.assumed:
            return left
        alone = self._reader.read(clause, first, setting)
        return alone if makes_sense(alone) and not alone.frames[0].cost.assumed else left

    def _framed(
        self, first: tuple[Token, ...], second: tuple[Token, ...], tags: Tags, clause: Clause, setting: Setting
    ) -> list[Reading] | None:
        """A question at the time of what stands before it: "the fire - what was it called". Nothing if it uses that.

        No reading if the question has no use for what stands before it.
        """
        if event := fragments.as_event(first, tags, second, self._facts):
            whole = self._reader.read(clause, event + second, setting)
            if makes_sense(whole):
                return [whole]
        alone = self._reader.read(clause, second, setting)
        query = alone.frames[0].query if alone.frames else None
        is_left_out = query is None or fragments.is_left_out(first, tags, query, setting.now, self._facts)
        return [] if is_left_out else None

    def _is_apposed(self, left: Reading, second: Sequence[Token], tags: Sequence[Tag]) -> bool:
        """Whether the second half only says who the first is about: "when was Ann born, *the mayor*"."""
        item = left.frames[0].query.subject
        said = [t.value for t in tags if t.kind is TagKind.ITEM and t.at == tuple(range(1, len(second)))]
        is_added = second[0].has_comma and second[0].text in grammar.ARTICLES
        return is_added and any(self._facts.statements(item, value=value) for value in said)


_NUMBER = {TagKind.NUMBER}


def _is_of_time(reading: Reading) -> bool:
    return any(t.kind is TagKind.TIME for t in reading.tags)


def _names_any(tags: Sequence[Tag]) -> bool:
    return any(t.kind is TagKind.ITEM for t in tags)


def _names_item(tags: Sequence[Tag], tokens: Sequence[Token]) -> bool:
    """Whether the words open with the name of an item, articles aside."""
    start = int(tokens[0].text in grammar.ARTICLES)
    return any(t.kind is TagKind.ITEM and t.at[0] == start for t in tags)


def _is_name(tags: Sequence[Tag], tokens: Sequence[Token]) -> bool:
    """Whether the words only name items: behind a claim they are part of it, and are not asked about."""
    return distributed.are_names(tokens, {n for t in tags if t.kind is TagKind.ITEM for n in t.at})
