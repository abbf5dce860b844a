"""What "there" and "it" point at: an answer about anything else is refused."""

from __future__ import annotations

from itertools import pairwise

from bot.language import degrees, grammar
from bot.model import Kind, NotUnderstood, Reason, TagKind
from bot.records import replace
from bot.understanding.completing import carryover, exchange

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.facts.base import FactBase
    from bot.model import Context, Query, Tag, Token
    from bot.understanding.deciding.reading import Reading

_NAMES = {TagKind.ITEM, TagKind.TYPE, TagKind.VALUE, TagKind.EXCLUDE}


def unless_elsewhere(reading: Reading, lead: Sequence[Token], context: Context, facts: FactBase) -> Reading:
    """The reading, refused if it is about something else than what it points at."""
    if not reading.frames:
        return reading
    query, there = reading.frames[0].query, _there(reading) or _counted_there(reading, context, facts)
    pointed = _pointed_at_unanswered(reading, context) or _meant_of_several(reading, facts)
    is_begun = bool(context.turns or context.topic)
    is_strange = (is_begun and _is_bare_name(reading, context)) or (
        not lead and _is_strange(reading, there, context, facts)
    )
    is_strange = is_strange or (bool(there and lead) and _is_led_astray(lead, facts))
    if not is_strange and not pointed:
        return reading
    said = there or pointed
    why = (
        NotUnderstood(Reason.UNEXPLAINED_WORDS, (said,), query.property) if said else NotUnderstood(Reason.OUT_OF_SCOPE)
    )
    return replace(reading, frames=(), outcome=why)


def unless_there(reading: Reading, before: Sequence[Reading]) -> Reading:
    """The reading, refused if its "there" is what the message named before by itself: "Rome: members *there*?"."""
    there, named = _there(reading) if reading.frames and before else "", before[-1].frames[:1] if before else ()
    if not there or not named or named[0].query.kind is not Kind.DESCRIBE:
        return reading
    told, query = named[0].query, reading.frames[0].query
    if told.subject == query.subject and not told.values:
        return reading
    why = NotUnderstood(Reason.UNEXPLAINED_WORDS, (there,), query.property)
    return replace(reading, frames=(), outcome=why)


def _is_led_astray(lead: Sequence[Token], facts: FactBase) -> bool:
    """Whether what stands before a question names what no fact is about: "she is from Riga, what is *there*"."""
    if not any(t.is_capital for t in lead[1:] if t.text not in grammar.SPEAKERS):
        return False
    return not any(sense.kind in _NAMES for _, _, found in facts.phrases([t.key for t in lead]) for sense in found)


def _is_strange(reading: Reading, there: str, context: Context, facts: FactBase) -> bool:
    """Whether a question points at what it is not about."""
    query = reading.frames[0].query
    if not (context.turns or context.topic):
        return bool(there) and (_has_strayed(context) or _is_nowhere(reading) or _are_nowhere(reading))
    if there and (not _is_at(query, context, facts) or (_has_strayed(context) and not _names(reading.tags))):
        return True
    if _is_of_one_else(reading, context) or _is_any_of_told(reading, context, facts):
        return True
    is_of_main = query.subject == facts.info.subject and not there
    return is_of_main and (_points_away(reading, context) or _is_of_other(reading, context, facts))


def _is_of_one_else(reading: Reading, context: Context) -> bool:
    """Whether "they", after several items were told, is read as one other: "where do *they* go?" of a bridge."""
    told = context.turns[-1].items if not context.topic else ()
    subject = reading.frames[0].query.subject
    if len(told) < 2 or not subject or subject in told or _names(reading.tags):  # noqa: PLR2004 -- one is no "they"
        return False
    return any(t.text in grammar.SEVERAL_TOLD for t in reading.tokens)


def _is_any_of_told(reading: Reading, context: Context, facts: FactBase) -> bool:
    """Whether "any mayors?", after several people were told, is read as a question for all mayors there are."""
    words = [t.text for t in reading.tokens if t.text not in grammar.JOINERS]
    if words[:1] != ["any"] or reading.frames[0].carried or context.topic or not grammar.AUXILIARIES.isdisjoint(words):
        return False
    told = {facts.statement(id_).item for id_ in context.turns[-1].statements}
    return len(told) > 1


def _has_strayed(context: Context) -> bool:
    """Whether the last message asked of something that is in no fact, and of nothing that is."""
    return bool(context.stray) and not context.topic


def _points_away(reading: Reading, context: Context) -> bool:
    """Whether "which of them", "is A one" and "for that" are said of something else than what was told."""
    frame = reading.frames[0]
    last = context.turns[-1].query.property if context.turns and not context.topic else ""
    if not last or frame.carried or frame.query.property == last or any(t.kind is TagKind.ITEM for t in reading.tags):
        return False
    words = [t.text for t in reading.tokens]
    is_of_them = any(a == "of" and b in grammar.THOSE for a, b in pairwise(words))
    is_one = words[-1] == "one" and words[0] in grammar.FINITE_BE and any(t.kind is TagKind.VALUE for t in reading.tags)
    is_most = words[:1] == ["which"] and words[1:2] != [] and words[1] in grammar.FINITE_BE and "most" in words
    is_for_that = len(words) > 2 and words[-1] in {"that", "this"} and words[-2] in grammar.PREPOSITIONS  # noqa: PLR2004
    return is_of_them or is_one or is_most or is_for_that


def _pointed_at_unanswered(reading: Reading, context: Context) -> str:
    """The "that" of "until when did it go by *that*", where the last message asked for it in vain; else ""."""
    frame, last = reading.frames[0], context.turns[-1].number if context.turns else 0
    query = frame.query
    is_bound = bool(frame.carried or query.values) or query.when is not None
    if last + 1 >= context.count or (is_bound and not context.choices):
        return ""
    words = [t.text for t in reading.tokens]
    at = [n for n, word in enumerate(words) if word in grammar.DEMONSTRATIVES and n > 1]
    nouns = {t.at[0] for t in reading.tags if t.kind is TagKind.CUE and t.value == query.property}
    nouns -= {t.at[0] for t in reading.tags if t.kind in {TagKind.ITEM, TagKind.TYPE}}
    of_value = [n for n in at if n + 1 in nouns] if query.kind in carryover.OF_VALUE else []
    found = of_value or [n for n in at if n == len(words) - 1 or words[n + 1] == "one"]
    return " ".join([t.said for t in reading.tokens[found[0] : found[0] + 2]]) if found else ""


def _meant_of_several(reading: Reading, facts: FactBase) -> str:
    """The words by which a question is of several items, and not of the one that was spoken of; else ""."""
    query = reading.frames[0].query
    kinds = {TagKind.ITEM, TagKind.PRONOUN}
    if not query.subject or query.selection is not None or any(t.kind in kinds for t in reading.tags):
        return ""
    words = [t.text for t in reading.tokens]
    type_ = facts.item(query.subject).type
    nouns = [t for t in reading.tags if t.kind is TagKind.TYPE and t.value == type_ and t.at[0] > 0]
    nouns = [t for t in nouns if words[t.at[0] - 1] in _CHOOSING and words[t.at[-1]].endswith("s")]
    if nouns:  # "which ferries are still in service"
        return " ".join([reading.tokens[n].said for n in nouns[0].at])
    is_whole = query.subject != facts.info.subject and not grammar.AUXILIARIES.isdisjoint(words)
    total = words[-1] in degrees.TOTALS and ("many" in words or "much" in words)
    return reading.tokens[-1].said if is_whole and total else ""


_CHOOSING = frozenset({"which", "what", "the"})


def _is_nowhere(reading: Reading) -> bool:
    """Whether something that is named is said to be "there" where nothing was spoken of: "was the club there?"."""
    words = [t.text for t in reading.tokens]
    names = [t.at[0] for t in reading.tags if t.kind is TagKind.ITEM]
    is_inverted = any(n > 0 and words[n - 1] in grammar.INVERTING for n in names)
    named = {n for t in reading.tags if t.kind is TagKind.ITEM for n in t.at}
    pairs = enumerate(pairwise(words))  # a verb and "there": what people do whom the clause counts
    is_done_there = any(v.endswith("ing") and word == "there" and n - 1 not in named for n, (v, word) in pairs)
    return is_inverted and not is_done_there and bool(_there(reading))


def _are_nowhere(reading: Reading) -> bool:
    """Whether it is asked which of all there are do something "there", where nothing was spoken of."""
    words = [t.text for t in reading.tokens]
    is_last = words[-1:] == ["there"] and not words[-2].endswith("ing")
    return is_last and reading.frames[0].query.selection is not None


def _is_bare_name(reading: Reading, context: Context) -> bool:
    """Whether "and of Fenn?" is read as "tell me about Fenn", and not as the last question asked of Fenn."""
    query = reading.frames[0].query
    if query.kind is not Kind.DESCRIBE:
        return False
    words = [t.text for t in reading.tokens]
    is_joined = bool(words) and words[0] in grammar.JOINERS
    if not grammar.AUXILIARIES.isdisjoint(words):
        return False
    if query.property and context.turns and not context.topic and query.property == context.turns[-1].query.property:
        return False
    after = words[1:] if is_joined else words
    return (bool(after) and after[0] in grammar.OF_ANOTHER) or (is_joined and bool(context.topic))


def _there(reading: Reading) -> str:
    """The word "there" as it was typed, where it is a place: not in "are there", "there was"."""
    words = [t.text for t in reading.tokens]
    if "there" not in words:
        return ""
    polite = {n for t in reading.tags if t.kind is TagKind.FILLER and len(t.at) > 1 for n in t.at}
    for n, word in enumerate(words):
        around = {*words[max(n - 1, 0) : n], *words[n + 1 : n + 2]}
        if word == "there" and n not in polite and grammar.HELPERS.isdisjoint(around):
            return reading.tokens[n].said
    return ""


def _counted_there(reading: Reading, context: Context, facts: FactBase) -> str:
    """ "There" as it was typed at the end of "how many are there", where what was told last has a place."""
    words = [t.text for t in reading.tokens]
    last = context.turns[-1].query if context.turns and not context.topic else None
    if (
        words[:1] != ["how"]
        or words[-1:] != ["there"]
        or last is None
        or reading.frames[0].query.property == last.property
    ):
        return ""
    told = (s for value in last.values for s in facts.statements(last.subject, last.property, value=value))
    return reading.tokens[-1].said if any(s.place for s in told) else ""


def _spoken(context: Context, facts: FactBase) -> tuple[str, ...]:
    """The items that the conversation is about, after a refusal or an answer."""
    if context.topic:
        return (context.topic,)
    last = context.turns[-1]
    return tuple(item for item in (*exchange.mentioned(last, facts), *last.items) if item)


def _is_at(query: Query, context: Context, facts: FactBase) -> bool:
    """Whether a question is about what was spoken of, or about what a fact joins to it."""
    spoken = _spoken(context, facts)
    about = {item for item in (query.subject, *query.values, *_chosen(query)) if item}
    if not spoken:
        return True
    if facts.info.subject in spoken and query.subject == facts.info.subject:
        last = context.turns[-1].query if context.turns and not context.topic else None
        return last is None or last.is_claim or not last.values
    near = all if not context.topic and len(context.turns[-1].items) > 1 else any
    joined = {item for item in about if near(facts.statements(item, value=s) for s in spoken)}
    return not about.isdisjoint(spoken) or (bool(joined) and joined == about)


def _chosen(query: Query) -> tuple[str, ...]:
    """The values that described items have to have."""
    conditions = query.selection.conditions if query.selection is not None else ()
    return tuple(value for c in conditions for value in c.values)


def _is_of_other(reading: Reading, context: Context, facts: FactBase) -> bool:
    """Whether a question about the pack's subject, which it does not name, follows one about another item."""
    frame, main = reading.frames[0], facts.info.subject
    if frame.carried or _names(reading.tags):
        return False
    if not any([t.kind is TagKind.PRONOUN for t in reading.tags]):
        p = facts.properties.get(frame.query.property)
        is_fragment = grammar.AUXILIARIES.isdisjoint([t.text for t in reading.tokens])
        if not is_fragment or p is None or len(p.of) < 2:  # noqa: PLR2004 -- it is of nothing else
            return False
    spoken = _spoken(context, facts)
    return bool(spoken) and main not in spoken


def _names(tags: Sequence[Tag]) -> bool:
    return any([t.kind in _NAMES for t in tags])
