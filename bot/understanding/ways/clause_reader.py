"""Reads one clause: the cheapest of its readings over all ways to spell it, or the reason why there is none."""

from __future__ import annotations

from functools import partial

from bot.language import grammar
from bot.language.question_words import WH
from bot.later import later
from bot.model import Ambiguous, Kind, NotUnderstood, Reason
from bot.records import replace
from bot.understanding.cleaning.respelling import harder, respellings
from bot.understanding.cutting.clauses import MOST_TOKENS
from bot.understanding.deciding.reading import Reading, is_clean, makes_sense
from bot.understanding.deciding.refusal import asked_of_none, asked_of_untold, is_english, why_not
from bot.understanding.framing.candidates import Candidates
from bot.understanding.framing.named_properties import UNNAMED
from bot.understanding.tagging.tag import tag

with later:
    from bot.understanding.cleaning import synonyms
    from bot.understanding.completing import asked_together
    from bot.understanding.deciding import held_then, ranking
    from bot.understanding.framing import bare_times, former_ones
    from bot.understanding.last_resorts import amid_listed, distances, precedence, successors, two_figures, wording

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Frame, Token
    from bot.understanding.cleaning.spelling import Speller
    from bot.understanding.cutting.clauses import Clause, Setting


_INSIDE = len(("which", "name", "has", "it", "in", "it"))
"""Words of the shortest question about what names have in them."""


class ClauseReader:
    """Reads clauses over one fact base."""

    def __init__(self, facts: FactBase, speller: Speller) -> None:
        """Prepare what is the same for every clause."""
        self._facts = facts
        self._speller = speller
        self._candidates = Candidates(facts)

    def prepare(self) -> None:
        """Do now what the first clauses would otherwise wait for."""
        self._candidates.sets.prepare()

    def read(self, clause: Clause, tokens: tuple[Token, ...], setting: Setting) -> Reading:
        """The cheapest reading over all ways to spell the clause; where none makes sense, over what else it may say."""
        spellings = list(respellings(tokens, self._speller)) if len(tokens) <= MOST_TOKENS else []
        best = self._cheapest(clause, tokens, spellings, setting)
        if makes_sense(best):
            return best
        tried = replace(setting, is_tried=True)
        if typed := list(harder(tokens, self._speller)):
            other = self._cheapest(clause, tokens, typed, tried)
            if makes_sense(other):
                return other
        if meant := self._in_own_words(spellings, setting.now):
            other = self._cheapest(clause, tokens, meant, tried)
            return other if makes_sense(other) else best
        return best

    def _in_own_words(self, spellings: Sequence[tuple[Token, ...]], now: dt.date) -> list[tuple[Token, ...]]:
        """The clause with words of the pack for synonyms of them."""
        tagged = [(spelt, tag(spelt, self._facts, now)) for spelt in spellings]
        return [way for spelt, tags in tagged for way in synonyms.in_own_words(spelt, tags, self._facts)]

    def _cheapest(
        self, clause: Clause, tokens: tuple[Token, ...], spellings: list[tuple[Token, ...]], setting: Setting
    ) -> Reading:
        """The cheapest reading of a clause that was said in one of several ways."""
        frames: ranking.Candidates = []
        for spelt in spellings:
            for frame, tags in self._candidates.of_clause(clause, spelt, setting):
                frames.append((frame, spelt, tags))
        if len(frames) > 1:
            frames.sort(key=lambda x: x[0].cost.key())
            for narrowed in (ranking.of_anchors, ranking.of_number, ranking.of_time, ranking.of_holding):
                frames = narrowed(frames, self._facts)
            frames = ranking.of_last(frames, setting.context)
        if hopped := self._candidates.hopped(clause, spellings, frames, setting.now):
            frames = sorted([*frames, *hopped], key=lambda x: x[0].cost.key())
        is_read = bool(frames) and is_clean(frames[0][0])
        text, candidates = " ".join([t.said for t in tokens]), tuple([f for f, _, _ in frames])
        reading = partial(Reading, text, candidates=candidates, is_question=clause.is_question)
        if is_read and not (found := self._of_words(tokens, setting.now)):
            return self._decided(frames, tokens, setting, reading)
        if is_read:
            return reading(found, None, tokens=tokens)
        return self._unexplained(frames, tokens, setting, reading)

    def _of_words(self, tokens: tuple[Token, ...], now: dt.date) -> tuple[Frame, ...]:
        """The reading of a clause about what names have *in them*, whatever else the words in them may mean."""
        is_of_words = not grammar.WORD_NOUNS.isdisjoint([t.text for t in tokens])
        if is_of_words and (changed := wording.by_which(tokens, self._facts)):
            return (changed,)
        texts = [t.text for t in tokens]
        is_inside = len(tokens) >= _INSIDE and texts[-2] == "in" and texts[-1] in grammar.POINTING
        if not is_inside and (texts[0] not in WH or grammar.CONTAINING.isdisjoint(texts)):
            return ()
        found = wording.frame(tokens, tag(tokens, self._facts, now), self._facts)
        return (found,) if found is not None else ()

    def _decided(
        self, frames: ranking.Candidates, tokens: tuple[Token, ...], setting: Setting, reading: partial[Reading]
    ) -> Reading:
        """The best of readings that explain every word, or the choice between several that are as good."""
        _, spelt, tags = frames[0]
        if of_types := ranking.of_one_noun(frames, self._facts):
            return reading((), Ambiguous(of_types), tokens=spelt, tags=tags)
        if not _is_single(frames) and (unsettled := self._unsettled(frames, tokens, reading)) is not None:
            return unsettled
        found = ranking.together(frames) if len(frames) > 1 else [frames[0][0]]
        if any(map(_is_anchored, found)):
            said = tag(spelt, self._facts, setting.now)
            if len(found) == 1 and (order := precedence.of_claim(found[0], spelt, said, self._facts)) is not None:
                return reading((order,), None, tokens=spelt, tags=tags)
        if found[0].query.when is not None and "between" in [t.text for t in spelt]:
            listed = amid_listed.instead(found, spelt, self._facts, setting.now)
            found = [listed] if listed is not None else found
        if any([f.query.is_claim and _is_anchored(f) for f in found]):
            said = tag(spelt, self._facts, setting.now)
            found = [held_then.as_held(f, said, self._facts) for f in found]
        if len(found) == 1 and found[0].cost.assumed >= UNNAMED and found[0].query.when is not None:
            found = bare_times.with_happened(found[0], spelt, tags, self._facts)
        if len(found) == 1 and found[0].carried:
            found = asked_together.of_another_time(found[0], setting.context, self._facts)
        if len(found) == 1 and found[0].query.kind in _OF_BEFORE:
            found = [former_ones.as_before(found[0], self._facts)]
        return reading(tuple(found), None, tokens=spelt, tags=tags)

    def _unsettled(
        self, frames: ranking.Candidates, tokens: tuple[Token, ...], reading: partial[Reading]
    ) -> Reading | None:
        """The choice between readings that are as good, or the words that leave open which is meant."""
        best, spelt, tags = frames[0]
        choices = (
            self._alike(frames) or ranking.other_acronyms(frames, tokens, self._facts) or ranking.synonymous(frames)
        )
        if choices:
            return reading((), Ambiguous(choices), tokens=spelt, tags=tags)
        if words := ranking.undecided(frames):
            outcome = NotUnderstood(Reason.UNEXPLAINED_WORDS, words, best.query.property)
            outcome = outcome if is_english(tokens, self._speller) else NotUnderstood(Reason.NOT_ENGLISH)
            return reading((), outcome, tokens=tokens)
        return None

    def _alike(self, frames: ranking.Candidates) -> tuple[str, ...]:
        """The question once for each of those that it may be asked of, or by which it may rank them."""
        if len(frames) == 1:
            return ()
        best = [f for f, _, _ in ranking.cheapest(frames)]
        return ranking.namesakes(frames, self._facts) or self._candidates.sets.meanings(best)

    def _unexplained(
        self, frames: ranking.Candidates, tokens: tuple[Token, ...], setting: Setting, reading: partial[Reading]
    ) -> Reading:
        """The reading that only the schema speaks against, or the reason why there is none."""
        said = tokens[:MOST_TOKENS]
        tags = tag(said, self._facts, setting.now)
        for framed in (
            precedence.frame,
            amid_listed.frame,
            successors.frame,
            distances.frame,
            two_figures.frame,
            wording.frame,
        ):
            if (found := framed(said, tags, self._facts)) is not None:
                return reading((found,), None, tokens=tokens, tags=tags)
        if setting.is_tried:
            return reading((), NotUnderstood(Reason.UNEXPLAINED_WORDS), tokens=tokens, tags=tags)
        if against := [x for x in frames if not x[0].cost.unexplained]:
            first, spelt, tags = against[0]
            doubtful = tuple(f for f, _, _ in against if _may_be_meant(f, first))
            return reading((first,), None, tokens=spelt, tags=tags, doubtful=doubtful)
        spelt, tags = frames[0][1:] if frames else (tokens, tags)
        why = why_not(tuple(f for f, _, _ in frames), tokens, spelt, tags, self._speller)
        words = why.words if isinstance(why, NotUnderstood) and why.reason in _MISSING else None
        untold = asked_of_untold(spelt, tags, words, self._facts) if words is not None else None
        if untold is not None:
            return reading((untold,), None, tokens=spelt, tags=tags)
        if isinstance(why, NotUnderstood) and why.reason is Reason.OUT_OF_SCOPE:
            name = asked_of_none(spelt, tags)
            why = replace(why, property="" if name and self._facts.sole_bearer(name) else name)
        return reading((), why, tokens=spelt, tags=tags)


_OF_BEFORE = frozenset({Kind.CLAIM, Kind.PREVIOUS})
"""Kinds of question that may be of what was before the first that is known."""
_MISSING = frozenset({Reason.OUT_OF_SCOPE, Reason.UNEXPLAINED_WORDS})
"""Reasons under which a property may have been asked for that the facts do not give of the item."""


def _may_be_meant(frame: Frame, first: Frame) -> bool:
    """Whether a reading is nearly as good as the best; what is a value there is no wrong value of anything else."""
    is_other = bool(frame.query.excluded and first.query.values) and frame.query.property != first.query.property
    return not is_other and frame.cost.assumed <= first.cost.assumed + 2


def _is_anchored(frame: Frame) -> bool:
    """Whether the time of a reading is told by a fact."""
    return frame.query.when is not None and frame.query.when.anchor is not None


def _is_single(frames: ranking.Candidates) -> bool:
    """Whether there is only one reading, and its words are those that were typed: then there is no choice."""
    return len(frames) == 1 and all([t.said.lower() == t.text for t in frames[0][1]])
