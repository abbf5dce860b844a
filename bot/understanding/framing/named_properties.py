"""Which properties a clause may be about: those that it names, without those that leave a word of it unexplained."""

from __future__ import annotations

from bot.language import grammar, operators
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.later import later
from bot.model import TagKind, TimeRelation, ValueType
from bot.understanding.framing.asked import are_shared, comparatives

with later:
    from bot.understanding.framing import holders, mattering

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.facts.base import FactBase
    from bot.model import Property, Tag
    from bot.understanding.describing.scales import Scales
    from bot.understanding.framing.features import Features
    from bot.understanding.framing.roles import RoleFinder

NO_PROPERTY = ""
"""In the place of a property: readings about an item as a whole, or about time itself."""
UNNAMED = 2
"""What it costs to suppose that a property is meant which no word of the clause names."""
_FREE = {TagKind.ITEM, TagKind.TYPE, TagKind.VALUE, TagKind.OP, TagKind.ORDINAL, TagKind.NUMBER, TagKind.PRONOUN}
"""What readings of any property may have a use for."""
_FREE_WORDS = grammar.FUNCTION_WORDS | grammar.PEOPLE | operators.OTHERS | {"time"}


class PropertyFinder:
    """Finds the properties that clauses are about in one fact base."""

    def __init__(self, facts: FactBase, roles: RoleFinder, scales: Scales) -> None:
        """Prepare what is the same for every clause."""
        self._facts = facts
        self._between_items = roles.between_items
        self._scales = scales
        located = {ValueType.PLACE, ValueType.ITEM}
        self._placing = [p for p in facts.properties.values() if "where" in p.asks and p.type in located]

    def named(self, f: Features, subjects: tuple[str, ...] = ()) -> list[str]:
        """The properties that the clause names: by a cue, a value, an item, an adjective, or a bare "when?".

        `subjects` are what "it" may mean, in order.
        """
        happening = {n for t in f.ops.get(Op.HAPPEN, ()) for n in t.at if not _is_own(f, t)} if f.times else set()
        taken = happening | {n for t in f.ops.get(Op.NEXT, ()) for n in t.at if len(t.at) > 1}
        cues = [t.value for t in f.of[TagKind.CUE] if not set(t.at) <= taken]
        values = [self._facts.property_of(t.value) for t in (*f.of[TagKind.VALUE], *f.of[TagKind.EXCLUDE])]
        items = self._between_named(f) if self._between_items else []
        compared = self._compared(f) if f.numbers else []
        return list(dict.fromkeys([*cues, *values, *items, *compared, *self._bare_when(f, subjects)]))

    def _between_named(self, f: Features) -> list[str]:
        """The properties between items that have a named one for a value, or by which its neighbour is asked for."""
        told = {name for t in f.of[TagKind.ITEM] for name in self._facts.properties_with(t.value)}
        items = [name for name in self._between_items if name in told] if told else []
        order = [name] if (name := holders.neighbours_of(f, self._facts, self._between_items)) else []
        return items + order

    def of_identity(self, f: Features) -> list[str]:
        """The names that are asked for without a word for them: "what was it before 1952"."""
        if f.focus is not Focus.WHAT or not f.times or not f.is_past or "which" in f.words or f.of[TagKind.VALUE]:
            return []
        told = {n for t in (*f.times, *f.of[TagKind.PRONOUN], *f.of[TagKind.TYPE]) for n in t.at} | f.focus_at
        rest = {t.text for n, t in enumerate(f.tokens) if n not in told}
        if not rest <= _OF_IDENTITY or not (f.of[TagKind.PRONOUN] or f.of[TagKind.TYPE]):
            return []
        properties = self._facts.properties.values()
        return [p.id for p in properties if p.type is ValueType.NAME and p.time is TimeRelation.DURING]

    def _compared(self, f: Features) -> list[str]:
        """The properties whose figures an adjective of the clause compares, in the order of the pack."""
        found = {s.property for t in f.tokens for s in self._scales.by_form.get(t.text, ())}
        every = self._facts.properties.items() if found else ()
        return [name for name, p in every if name in found and comparatives(f, p, self._scales)]

    def ruled_out(self, f: Features, names: Iterable[str]) -> set[str]:
        """Those of some properties whose readings are sure to leave a word unexplained that only others explain."""
        owners = [] if f.numbers else _owners(f)
        if not owners:
            return set()
        others = {name for name in names if not all([name in some for some in owners]) and not self._is_event(name)}
        return others - {NO_PROPERTY} if mattering.is_of_date(f) else others

    def supposed(self, f: Features, name: str) -> int:
        """What readings about a property cost at least because it is only supposed that this one is meant."""
        if name == NO_PROPERTY:
            return int(not f.numbers and not mattering.is_of_date(f))
        p, cues = self._facts.properties[name], [t for t in f.of[TagKind.CUE] if t.value == name]
        if cues:
            return int(is_undecided(f, p, cues))
        # "longer than 3 m" names a property all the same, and so do "is there a ferry" and "the letters"
        is_compared = p.is_figure and bool(f.numbers)
        may_be_named = is_compared or f.has(Op.EXPAND) or "there" in f.words or p.type is ValueType.ITEM
        return 0 if may_be_named else UNNAMED

    def _is_event(self, name: str) -> bool:
        """Whether a property may be claimed of a place, which takes any words."""
        return name != NO_PROPERTY and self._facts.properties[name].type is ValueType.EVENT

    def _bare_when(self, f: Features, subjects: tuple[str, ...]) -> list[str]:
        """What a bare "when?" or "where?" about an item asks for, or "is there such a one?", as its type declares."""
        is_bare = f.focus in {Focus.WHEN, Focus.WHERE} and not f.of[TagKind.CUE]
        if not is_bare and "there" not in f.words:
            return []
        if self._gives_way(f) or any(
            t.at[0] and f.tokens[t.at[0] - 1].text in grammar.AIMING for t in f.of[TagKind.PRONOUN]
        ):
            return []  # "which years are given *for them*" is of what was told
        items = [t.value for t in f.of[TagKind.ITEM]]
        if not items and f.focus is Focus.WHERE and f.of[TagKind.PRONOUN]:
            items = [item for item in subjects[:1] if item]  # "where is it?"
        types = dict.fromkeys(self._facts.type_of(item) for item in items)
        whens = [t.when for t in types if t.when]
        if not is_bare:
            return [name for name in whens if self._facts.properties[name].time is TimeRelation.DURING]
        # "Where was it made" does not ask where it is.
        is_where = f.focus is Focus.WHERE and grammar.LIGHT_VERBS.isdisjoint(f.words)
        places = [p for p in self._placing if is_where and any(t.id in p.of for t in types)]
        return whens + [p.id for p in places]

    def _gives_way(self, f: Features) -> bool:
        """Whether a name is said to have come: "when did the Kestrel become the Merlin", "start being the Kestrel"."""
        if not f.has(Op.BEGIN, Op.CHANGE):
            return False
        told = {t.at: self._facts.statement(t.value) for t in f.of[TagKind.VALUE]}
        names = {s.value: at for at, s in told.items() if self._facts.properties[s.property].type is ValueType.NAME}
        ends = [max(t.at) for t in f.ops.get(Op.BEGIN, ()) if f.tokens[max(t.at)].text in grammar.BE]
        if any([n + 1 in at for n in ends for at in names.values()]):
            return True
        return len(names) > 1 and len({n for at in names.values() for n in at}) == sum(map(len, names.values()))


def is_undecided(f: Features, p: Property, cues: Sequence[Tag]) -> bool:
    """Whether another property may be meant as well: it has the same cues, and the question word fits no better."""
    has_what = f.focus is Focus.WHAT and "what" in p.asks
    is_asked = f.focus.value in p.asks and not has_what
    return not is_asked and p.type is not ValueType.EVENT and are_shared(cues, f)


_OF_IDENTITY = grammar.ARTICLES | frozenset({"was", "were", "this", "that", "so", "and"})


def _is_own(f: Features, t: Tag) -> bool:
    """Whether a word for what happens is one for a property: a noun, or "*dates from*" behind what does."""
    named = (o for kind in (TagKind.ITEM, TagKind.PRONOUN) for o in f.of[kind])
    is_dating = f.tokens[t.at[0]].key == "date" and any(o.at[-1] == t.at[0] - 1 for o in named)
    return is_dating or _is_noun(f, t)


def _is_noun(f: Features, t: Tag) -> bool:
    """Whether "name for" is no verb: "*names for* 1981 to 1988", but not "what did they *name for* 1956"."""
    return f.tokens[t.at[0]].text in grammar.NAMES and grammar.DO.isdisjoint(f.words)


def _owners(f: Features) -> list[set[str]]:
    """For each word that only some properties have a use for: which."""
    free = f.plain_at.union(*[t.at for t in f.tags if t.kind in _FREE])
    found: dict[int, set[str]] = {}
    for t in f.of[TagKind.CUE]:
        for n in t.at:
            if n not in free and f.tokens[n].text not in _FREE_WORDS:
                found.setdefault(n, set()).add(t.value)
    for t in f.of[TagKind.WORD]:
        for n in t.at:
            if n in found:
                found[n] |= t.properties
    for t in f.of[TagKind.EXCLUDE]:
        for n in t.at:
            found.pop(n, None)
    return list(found.values())
