"""Readings that tell of another item than is meant: the only one that has the property, or all of them together."""

from __future__ import annotations

from bot.language import about_told, grammar
from bot.language.question_words import Focus
from bot.model import Kind, TagKind, TimeRelation
from bot.understanding.framing import claimed
from bot.understanding.framing.subjects import SUPPOSED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Context, Frame
    from bot.understanding.framing.features import Features


def unless_of_another(frame: Frame, f: Features, context: Context, facts: FactBase) -> Frame:
    """The reading, refused for the word by which the clause means what was told, or offered, and not what it is of."""
    word = _meant_twice(frame, f) or _only_bearer(frame, f, context, facts) or _on_those(frame, f, context)
    word = word or _chosen(frame, context, f) or _from_then(frame, f, facts) or _day(frame, f)
    word = word or _inside(frame, f, context)
    return frame.leaving(word) if word and word not in frame.unexplained else frame


def _meant_twice(frame: Frame, f: Features) -> str:
    """Of a reading of an item that is only supposed, by a synonym of what it is asked: "how many people *fit*?"."""
    if not frame.cost.corrected or frame.cost.assumed <= SUPPOSED or f.of[TagKind.ITEM]:
        return ""
    return next((t.said for t in f.tokens if t.is_synonym), "")


def _only_bearer(frame: Frame, f: Features, context: Context, facts: FactBase) -> str:
    """Of a reading of the only item that has the property, after another was spoken of: "and how many *crew*"."""
    query, name = frame.query, frame.query.property
    if frame.carried or frame.cost.assumed < SUPPOSED or not query.subject or f.of[TagKind.ITEM]:
        return ""
    spoken = [item for turn in context.turns[-1:] for item in (turn.query.subject, *turn.items) if item]
    is_of_it = bool(f.of[TagKind.PRONOUN]) and len(set(spoken)) == 1
    is_fragment = bool(spoken) and (not f.has_verb or f.tokens[0].text in grammar.JOINERS or is_of_it)
    if query.subject in {facts.info.subject, *spoken} or not (is_fragment or context.stray):
        return ""
    cued = [t.at[0] for t in f.of[TagKind.CUE] if t.value == name]
    return f.tokens[min(cued)].said if cued else ""


def _on_those(frame: Frame, f: Features, context: Context) -> str:
    """Of a reading that counts for one item what is asked of several that were counted: "how many live *on them*"."""
    if f.focus is not Focus.NUMBER or frame.query.selection is not None or not context.turns:
        return ""
    spots = [t.at[0] for t in f.of[TagKind.PRONOUN] if f.tokens[t.at[0]].text == "them"]
    is_on = bool(spots) and spots[0] > 0 and f.tokens[spots[0] - 1].text in about_told.PLACED
    is_other = frame.query.property != context.turns[-1].query.property
    return f.tokens[spots[0]].said if is_on and is_other else ""


def _inside(frame: Frame, f: Features, context: Context) -> str:
    """Of a claim of another item than the one that was told, where it is said to be *in it*: "is health in it?"."""
    words = [t.text for t in f.tokens[-2:]]
    is_inside = len(words) > 1 and words[0] in about_told.PLACED and words[1] in grammar.THAT
    is_other = bool(context.turns) and context.turns[-1].query.subject not in {"", frame.query.subject}
    return f.tokens[-1].said if is_inside and is_other and frame.query.is_claim else ""


def _from_then(frame: Frame, f: Features, facts: FactBase) -> str:
    """Of a claim of what happened once, where it is said to have been so *from that day* on."""
    when, p = frame.query.when, facts.properties.get(frame.query.property)
    is_since = when is not None and "since" in {when.relation, when.put} and any(t.value == "then" for t in f.times)
    if not is_since or p is None or p.time is not TimeRelation.ON or frame.query.kind is not Kind.CLAIM:
        return ""
    return next((t.said for t in f.tokens if t.text in grammar.THAT), "")


def _day(frame: Frame, f: Features) -> str:
    """Of a reading that tells what happened in a year, where its day is asked for: "the exact *day* it happened?"."""
    is_of_events = frame.query.kind is Kind.EVENTS and claimed.exactness(f) == "day"
    return next((t.said for t in f.tokens if is_of_events and t.text == "day"), "")


def _chosen(frame: Frame, context: Context, f: Features) -> str:
    """Of a reading that tells of what says which of those that were offered is meant: "the mayor, *I mean*"."""
    is_described = frame.query.kind is Kind.DESCRIBE and bool(context.choices)
    return next((t.said for t in f.tokens if is_described and t.text in about_told.MEANT), "")
