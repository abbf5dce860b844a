"""What a question takes from what its message said before it: what "it" means, and "then"."""

from __future__ import annotations

from itertools import pairwise

from bot.language import fillers, grammar, inscriptions
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.later import later
from bot.model import CHANGING, Kind, TagKind, TimeRelation, ValueType
from bot.records import dataclass, replace
from bot.understanding.cutting.clauses import MOST_TOKENS
from bot.understanding.tagging.tags import Tags

with later:
    from bot.facts import sets as described
    from bot.understanding.completing import exchange
    from bot.understanding.framing import lasting_now

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.dates import Interval
    from bot.facts.base import FactBase
    from bot.model import Context, Frame, Property, Tag, Token, Turn
    from bot.understanding.describing.sets import SetReader
    from bot.understanding.framing.features import Features


@dataclass(frozen=True, slots=True)
class Lead:
    """What a message says before a question."""

    tags: Tags
    time: Interval | None
    """What "then" means after it."""
    is_of_thing: bool
    """Whether that is the date of a thing spoken of."""


def subjects(
    lead: tuple[Token, ...], lead_tags: Tags, context: Context, sets: SetReader, facts: FactBase
) -> tuple[str, ...]:
    """What "it" may mean: what the message described or named before, then what the conversation was about."""
    if not (lead or context.turns or context.topic):
        return ()
    named = [t.value for t in lead_tags.of[TagKind.ITEM]]
    recent = [_as_of_holder(t, context) for t in reversed(context.turns[-3:])]
    earlier = [item for t in recent for item in exchange.mentioned(t, facts)]
    earlier = [context.topic, *earlier] if facts.has_item(context.topic) else earlier
    within = _within_values(lead, lead_tags, facts) if not named else []
    return (*_described(lead, lead_tags, sets, facts), *dict.fromkeys([*reversed(named), *within, *earlier]))


def _within_values(lead: tuple[Token, ...], lead_tags: Tags, facts: FactBase) -> list[str]:
    """The items that are named in a longer value: "*the treaty* entered into force. When was it signed?"."""
    near = lead[-MOST_TOKENS:]
    spans = [t.at for t in lead_tags.of[TagKind.VALUE] if len(t.at) > 1]
    found = [facts.phrases([t.key for t in near[at[0] : at[-1] + 1]]) for at in spans]
    return [s.target for runs in found for _, _, senses in runs for s in senses if s.kind is TagKind.ITEM]


def _as_of_holder(turn: Turn, context: Context) -> Turn:
    """A turn about the term of one who was told to have something, as one about who had it: "since when?" is of her."""
    told = set(turn.statements)
    is_of_term = bool(turn.query.values) and all(v.startswith("#") for v in turn.query.values)
    is_told = is_of_term and any(t.query.kind is Kind.HOLDER and told.intersection(t.statements) for t in context.turns)
    return replace(turn, query=replace(turn.query, kind=Kind.HOLDER)) if is_told else turn


def lead(said: Sequence[Token], tags: Tags, facts: FactBase) -> Lead:
    """What a message says before a question: "then" means its last date, or when that happened which it speaks of."""
    return Lead(tags, _last_time(tags) or _time_of_event(tags, facts), _dates_thing(said, tags))


NOTHING = Lead(Tags(), None, is_of_thing=False)
"""Before a question that opens its message."""


def without_idle_then(tokens: Sequence[Token], tags: Tags) -> Tags:
    """The tags where no time was told: a "then" that ends a question about now says no time."""
    words = [t.text for t in tokens]
    if words[-1:] != ["then"] or not grammar.PAST.isdisjoint(words):
        return tags
    return Tags(t for t in tags if t.kind is not TagKind.TIME or t.at != (len(words) - 1,))


def _dates_thing(lead: Sequence[Token], lead_tags: Tags) -> bool:
    """Whether the date of the lead is that of a thing spoken of, which a question in any tense is about.

    "The coin is from 1985; what name does it bear?" asks of 1985, "I was born in 1985. What …" does not.
    """
    dated = [t for t in lead_tags.of[TagKind.TIME] if t.when is not None and t.when.interval is not None]
    return len(dated) == 1 and any(
        lead[n].text in grammar.DATING or (lead[n].text == "of" and n and lead[n - 1].text in inscriptions.DOCUMENTS)
        for n in range(max(dated[0].at[0] - 1, 0), dated[0].at[-1])
        if n < len(lead)
    )


def told(lead: Sequence[Token], lead_tags: Tags) -> Tags:
    """The tags of a lead without the cues that ask for nothing there.

    They are what the speaker does ("I *know* about the flood"), lie in a name of somebody ("*Human Rights* Watch"), or
    are said of something else ("the *name* of its boss").
    """
    spoken = {
        n
        for n, t in enumerate(lead)
        if t.text in fillers.POLITE_VERBS and grammar.WE.intersection(o.text for o in lead[max(n - 3, 0) : n])
    }
    cues = lead_tags.of[TagKind.CUE]
    known = {n for t in lead_tags if t.kind in _TELLING for n in t.at}
    named = {t for t in cues if _is_in_name(lead, t, lead_tags) or _is_of_other(lead, t, known)}
    if not spoken and not named:
        return lead_tags
    return Tags(t for t in lead_tags if t.kind is not TagKind.CUE or not (t in named or spoken.issuperset(t.at)))


_TELLING = {*TagKind} - {TagKind.WORD, TagKind.FOCUS, TagKind.OP}
"""Tags of what is known by itself, and not only beside a cue."""


def _is_of_other(lead: Sequence[Token], cue: Tag, known: set[int]) -> bool:
    """Whether a cue is that of something that means nothing here, or part of another verb: "the *name* of its boss".

    "It *brings* out a report" says nothing of what it brings.
    """
    n = cue.at[-1] + 1
    if n < len(lead) and lead[n].text in grammar.DROPPED_OUT:
        return True
    if lead[cue.at[-1]].text != "of" and (n >= len(lead) or lead[n].text not in {"of", "for"}):
        return False
    while n < len(lead) and lead[n].text in grammar.FUNCTION_WORDS:
        n += 1
    return n < len(lead) and n not in known


def _is_in_name(lead: Sequence[Token], cue: Tag, lead_tags: Tags) -> bool:
    """Whether the words of a cue are part of a longer name that means nothing here."""
    ends = [n for n in (cue.at[0] - 1, cue.at[-1] + 1) if 0 < n < len(lead) and lead[n].is_capital]
    if not ends or not all(lead[n].is_capital for n in cue.at) or all(t.is_capital for t in lead):
        return False
    known = {n for kind in _NAMING for t in lead_tags.of[kind] for n in t.at}
    return any(n not in known and lead[n].text not in grammar.FUNCTION_WORDS for n in ends)


def _is_of_one_day(p: Property) -> bool:
    """Whether what a property tells happened once."""
    return p.time is TimeRelation.ON and not p.is_list


def properties(f: Features, lead_tags: Tags, facts: FactBase) -> list[str]:
    """What the lead was about, for a question that names no property itself."""
    if not lead_tags:
        return []
    names_something = any(
        t.kind in {TagKind.CUE, TagKind.VALUE, TagKind.EXCLUDE} for t in f.tags if not f.focus_at & set(t.at)
    )
    points_back = any(t.text in grammar.THEM for t in f.tokens)
    if names_something and not points_back:
        return []
    if points_back and f.focus in {Focus.WHEN, *_OF_NAMED} and (listed := _listed(lead_tags, facts)):
        return listed
    if f.has(Op.END) and f.of[TagKind.PRONOUN] and (borne := _borne(lead_tags, facts)):
        return borne
    cues: Sequence[Tag] = lead_tags.of[TagKind.CUE]
    if not cues and (f.of[TagKind.PRONOUN] or f.focus in _OF_NAMED):
        items = {t.at for t in lead_tags if t.kind is TagKind.ITEM}
        told = [facts.property_of(t.value) for t in lead_tags if t.kind is TagKind.VALUE and t.at not in items]
        return [name for name in dict.fromkeys(told) if facts.properties[name].type is ValueType.NAME]
    if f.focus is Focus.WHAT and f.times:  # "the club's history: *what was it in 1985*" asks for no founding
        cues = [t for t in cues if not _is_of_one_day(facts.properties[t.value])]
    if is_transition(f):
        cues = [t for t in cues if any({*cue.split()} >= _OF_TRANSITION for cue in facts.properties[t.value].cues)]
    steps = [t.at[0] for t in lead_tags if t.kind is TagKind.OP and t.value in {Op.NEXT, Op.PREVIOUS}]
    cues = [
        t for t in cues if not steps or t.at[-1] < steps[0]
    ] or cues  # "born some years after it was founded" is about the birth
    said = {t.value: max(o.at[-1] + 3 * len(o.at) for o in cues if o.value == t.value) for t in cues}
    if f.focus in {Focus.NUMBER, Focus.MONEY}:
        counted = {name: weight for name, weight in said.items() if _is_counted(facts.properties[name])}
        said = counted or said
    best = max(said.values(), default=0)
    found = [name for name, weight in said.items() if weight == best]
    if lead_tags.of[TagKind.TIME] and f.focus is Focus.WHAT and f.words <= _WHAT_WAS_THAT:
        return [name for name in found if facts.properties[name].time in CHANGING]  # "it says 2010. What was that?"
    if f.focus in {Focus.WHAT, Focus.WHEN} and f.words.isdisjoint(_OF_SEVERAL):
        named = {facts.property_of(t.value) for t in lead_tags.of[TagKind.VALUE]}
        return [name for name in found if name in named or not facts.properties[name].is_list]  # no list is "it"
    return found


_OF_SEVERAL = grammar.SEVERAL_TOLD | grammar.ALL_OF_THEM | {"are", "were", "each", "years", "dates", "ones", "else"}
"""Words of a question that is asked of all in a list."""
_WHAT_WAS_THAT = grammar.DEMONSTRATIVES | grammar.FINITE_BE | grammar.JOINERS | {"what", "it", "again"}
"""Words of a question that only asks what something was that was told."""


def _borne(lead_tags: Tags, facts: FactBase) -> list[str]:
    """The properties of the names of which the lead speaks, that may end: "when did A begin and when did *it end*"."""
    items = {t.at for t in lead_tags.of[TagKind.ITEM]}
    named = (facts.property_of(t.value) for t in lead_tags.of[TagKind.VALUE] if t.at not in items)
    return [name for name in dict.fromkeys(named) if facts.properties[name].type is ValueType.NAME]


def _listed(lead_tags: Tags, facts: FactBase) -> list[str]:
    """The list of which the lead names several entries: "A and B were hit, in which years was it *for them*"."""
    named = {t.value: facts.property_of(t.value) for t in lead_tags.of[TagKind.VALUE]}
    listed = [name for name in named.values() if facts.properties[name].is_list]
    return [name for name in dict.fromkeys(listed) if listed.count(name) > 1]


def _is_counted(p: Property) -> bool:
    """Whether it may be asked how many or how much of a property."""
    return p.is_figure or p.type is ValueType.NAME or p.is_list


_OF_NAMED = frozenset({Focus.SINCE, Focus.UNTIL, Focus.LENGTH})
"""What is asked of a value that the lead names, by a bare question word."""


def is_transition(f: Features) -> bool:
    """Whether it is asked from what to what something went: only what is asked for so can be meant."""
    words = [t.text for t in f.tokens]
    return all(pair in pairwise(words) for pair in _FROM_TO)


_FROM_TO = (("from", "what"), ("to", "what"))
_OF_TRANSITION = {"from", "to"}


def with_times(frame: Frame, f: Features, lead_tags: Tags) -> Frame:
    """ "each date" after a lead that names several dates asks for all of them."""
    if (
        frame.query.when is None
        and f.has(Op.ALL)
        and frame.query.kind is Kind.VALUE
        and len(lead_tags.of[TagKind.TIME]) > 1
    ):
        return replace(frame, query=replace(frame.query, kind=Kind.ALL))
    return frame


def with_value(frame: Frame, f: Features, lead_tags: Tags, facts: FactBase) -> Frame:
    """A bare "since when?" of what the lead names: "it was called BKM. Until when?", "A and B: when were they?"."""
    if not lead_tags:
        return frame
    query, are_several = frame.query, not f.words.isdisjoint(grammar.THEM)
    naming = _NAMING - {TagKind.CUE} if are_several or _points_at_cue(f, query.property) else _NAMING
    if query.kind not in _TIMED or query.values or any(t.kind in naming for t in f.tags):
        return frame
    named = [t.value for t in lead_tags if t.kind is TagKind.VALUE and facts.property_of(t.value) == query.property]
    values = dict.fromkeys(facts.statement(id_).value for id_ in named)
    is_meant = len(values) == 1 or (are_several and len(values) > 1)
    return replace(frame, query=replace(query, values=tuple(values))) if is_meant else frame


def _points_at_cue(f: Features, name: str) -> bool:
    """ "That name": the one that was named before."""
    cued = {t.at[0] for t in f.tags if t.kind is TagKind.CUE and t.value == name}
    return any(n + 1 in cued for n, t in enumerate(f.tokens) if t.text in {"this", "that", "the"})


_TIMED = {Kind.BEGAN, Kind.ENDED, Kind.PERIOD, Kind.DURATION, Kind.NEXT, Kind.PREVIOUS, Kind.EXPAND}
_NAMING = {TagKind.VALUE, TagKind.CUE, TagKind.ITEM, TagKind.TYPE}


def _described(lead: tuple[Token, ...], lead_tags: Tags, sets: SetReader, facts: FactBase) -> tuple[str, ...]:
    """The one item that the message described before: "which is the largest, and when was it settled?"."""
    if not lead or len(lead) > MOST_TOKENS:
        return ()
    if lead[0].text != "who" and not sets.descriptions.names_type(lead_tags):
        return ()
    for frame in sets.frames(lead, lead_tags):
        selection = frame.query.selection
        if frame.query.kind is Kind.WHICH and selection is not None and not lasting_now.is_of_today(selection):
            found = described.members(selection, facts)
            return found.items if len(found.items) == 1 else ()
    return ()


def _last_time(tags: Sequence[Tag]) -> Interval | None:
    """The last definite time of the lead: what "then" means after it."""
    found = [t.when.interval for t in tags if t.when is not None and t.when.interval is not None]
    return found[-1] if found else None


def _time_of_event(lead_tags: Tags, facts: FactBase) -> Interval | None:
    """When that happened which the message spoke of before: "the year it was founded and its name then"."""
    for t in lead_tags:
        p = facts.properties.get(t.value) if t.kind is TagKind.CUE else None
        bearer = facts.sole_bearer(p.id) if p is not None and p.type is ValueType.EVENT else ""
        found = facts.statements(bearer, t.value) if bearer else ()
        if len(found) == 1:
            return found[0].time
    return None
