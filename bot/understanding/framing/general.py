"""Readings that need no property: questions about time itself, or about an item as a whole."""

from __future__ import annotations

from itertools import pairwise

from bot.dates import Date
from bot.language import degrees, grammar, lengths, operators, precedence
from bot.language.inflection import key
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.later import later
from bot.model import NOW, Bound, Cost, Frame, Kind, Quantifier, Query, TagKind, When
from bot.understanding.framing import doing
from bot.understanding.framing.persons import nobody_at
from bot.understanding.framing.subjects import is_name
from bot.understanding.tagging import times

with later:
    from bot.understanding.completing import beside_told
    from bot.understanding.framing import ages, bare_figures, bare_times, mattering
    from bot.understanding.last_resorts import distances

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.facts.base import FactBase
    from bot.model import Tag
    from bot.understanding.framing.features import Features
    from bot.understanding.framing.roles import RoleFinder

_OF_AGES = degrees.COMING_TO_AGE | {"since"}
_LOOSE_BY_ITSELF = grammar.EMPTY - grammar.MAKING
"""Words of grammar that change nothing where no property is named: "who made the tower" does not ask what it is."""
_LAST_YEAR = 9999
_TOLD_BEFORE = When(None, "then", "")


class GeneralFramer:
    """Builds the frames of clauses that name no property, over one fact base."""

    def __init__(self, facts: FactBase, roles: RoleFinder) -> None:
        """Take the fact base, and what says which names are subjects and which are values."""
        self._facts = facts
        self._roles = roles

    def frames(self, f: Features, subjects: tuple[str, ...]) -> Iterator[Frame]:
        """Questions about time itself, or about an item as a whole."""
        main = self._facts.info.subject
        named = [t.value for t in f.of[TagKind.ITEM]]
        nouns = {t.value for t in f.of[TagKind.TYPE]}
        typed = [i for i in (*subjects, main) if nouns and i and self._facts.item(i).type in nouns]
        spoken = [i for i in subjects if i and not self._is_nobody(f, i)]
        subject = next((i for i in (*[n for n in named if n != main], *named, *typed, *spoken, main) if i), "")
        if not subject:  # what happened can be asked without naming anything
            yield from (x for x in self._of_item(f, "") if x.query.kind is Kind.EVENTS)
            return
        if len(f.numbers) == 1 and not f.times:
            yield from bare_figures.frames(f, subject, self._facts)
        bearers = self._meant(f, dict.fromkeys([subject, *self._namesakes(f, subject)]))
        for bearer in bearers:
            yield from self._of_item(f, bearer)
        if len(bearers) == 1:
            yield from self._at_age(f, bearers[0])

    def _at_age(self, f: Features, item: str) -> Iterator[Frame]:
        """When an item was so old: it is told how old it was in that year."""
        if f.focus is not Focus.WHEN or f.times or _OF_AGES.isdisjoint(f.words):
            return
        name = self._facts.type_of(item).when
        years = ages.reached(f, name)
        began = self._facts.statements(item, name) if name else ()
        begin = began[0].time.begin if began and began[0].time is not None else None
        if years and begin is not None and begin.earliest.year + years < _LAST_YEAR:
            when = times.relate(Date.year(begin.earliest.year + years), "at")
            cost = Cost(assumed=1, corrected=f.corrected)
            yield Frame(Query(Kind.AGE, item, "", when=when), cost)

    def _is_nobody(self, f: Features, item: str) -> bool:
        """Whether the only pronoun is an "it", which is no person: "who built it? *is it* still open"."""
        pronouns = {t.value for t in f.of[TagKind.PRONOUN]}
        return pronouns == {"it"} and self._facts.type_of(item).is_person

    def _namesakes(self, f: Features, subject: str) -> list[str]:
        """The other items that bear the name that was said."""
        spots = [t.at for t in f.of[TagKind.ITEM] if t.value == subject]
        return [t.value for t in f.of[TagKind.ITEM] if t.at in spots and t.value != subject]

    def _meant(self, f: Features, namesakes: Iterable[str]) -> list[str]:
        """Those of one name that may be meant: by "who", people before things."""
        bearers = list(namesakes)
        people = [i for i in bearers if self._facts.type_of(i).is_person]
        return people if f.focus is Focus.WHO and people else bearers

    def _of_item(self, f: Features, subject: str) -> Iterator[Frame]:
        """The readings without a property for one item."""
        kinds = list(self._kinds(f, subject))
        if not kinds:
            return
        other = f.times[1].when if len(f.times) > 1 else _TOLD_BEFORE if not grammar.THAT.isdisjoint(f.words) else None
        other = NOW if _is_until_now(f) else other
        for (kind, own), at in ((asked, at) for asked in kinds for at in _each_time(f, asked[0])):
            when = at.when if at is not None else None
            is_beside = kind is Kind.EVENTS and when is not None and when.relation != "at"
            used = self._explained(f, subject, kind, own | _OTHERS if is_beside else own, at)
            query = Query(
                kind,
                self._whose(f, kind, subject),
                "",
                when=when,
                is_claim=f.is_claim,
                is_present=f.is_present,
                other=other if kind is Kind.ELAPSED else None,
                number=ages.claimed(f) if kind is Kind.AGE else None,
                quantifier=_quantifier(f, kind),
                bound=ages.bound(f) if kind is Kind.AGE else Bound.NONE,
                unit=_unit(f) if kind is Kind.ELAPSED else "",
            )
            left = [n for n in range(len(f.tokens)) if n not in used]
            yield Frame(query, _cost(f, kind, len(left)), tuple(f.tokens[n].said for n in left))

    def _whose(self, f: Features, kind: Kind, subject: str) -> str:
        """The item that is asked about: what happened is asked of all, unless an item is named or pointed at."""
        is_meant = any(t.value == subject for t in f.of[TagKind.ITEM]) or f.of[TagKind.PRONOUN] or f.of[TagKind.TYPE]
        return subject if kind is not Kind.EVENTS or is_meant else self._facts.info.subject

    def _explained(self, f: Features, subject: str, kind: Kind, ops: frozenset[Op], at: Tag | None) -> set[int]:
        """The places of the words that such a reading has a use for, at one of the times that the clause names."""
        type_ = self._facts.item(subject).type if subject else ""
        used = {*f.focus_at, *[n for n, t in enumerate(f.tokens) if t.text in _LOOSE_BY_ITSELF]}
        meant = [t for always in (TagKind.TIME, TagKind.FILLER, TagKind.PRONOUN) for t in f.of[always]]
        meant += [t for t in f.of[TagKind.ITEM] if t.value in {subject, self._facts.info.subject}]
        meant += [t for t in f.of[TagKind.TYPE] if t.value == type_ and not f.tokens[t.at[0]].is_synonym]
        meant += [t for op, tags in f.ops.items() if op in ops for t in tags]
        if kind is not Kind.DESCRIBE:
            meant += [t for t in f.of[TagKind.VALUE] if self._names(t, subject, kind, f.focus)]
        used.update(*[t.at for t in meant])
        used |= ages.places(f) if kind is Kind.AGE else mattering.places(f) if kind is Kind.EVENTS else set()
        used -= _placed_at(f) | _done_at(f) if kind is Kind.DESCRIBE else set()
        done = {n for n, t in enumerate(f.tokens) if t.text in grammar.DOING} if kind is Kind.EVENTS else set()
        used -= f.meant_at - done - {n for t in f.of[TagKind.ITEM] for n in t.at}
        used = (used | ages.supposed(f)) - ages.of_speaker(f) if kind is Kind.AGE else used
        return used - nobody_at(f, self._facts).union(*[t.at for t in _others(f, kind, at)])

    def _names(self, t: Tag, subject: str, kind: Kind, focus: Focus) -> bool:
        """Whether a value is a name of the item, or of the one that the pack is about, and none that is over."""
        if not is_name(t, self._facts):
            return False
        s = self._facts.statement(t.value)
        is_over = s.time is not None and not s.time.is_end_open
        return s.item in {subject, self._facts.info.subject} and not (
            is_over and (kind in _LASTING or focus is Focus.YESNO)
        )

    def _kinds(self, f: Features, subject: str) -> Iterator[tuple[Kind, frozenset[Op]]]:
        """What may be asked without a property, each with the operators that it has a use for."""
        is_done = subject == self._facts.info.subject and doing.is_done_then(f)
        is_told = (f.has(Op.HAPPEN, Op.CHANGE) or is_done or self._is_bare(f)) and not self._asks_next(f)
        is_told = is_told and not (f.is_claim and _changes_to_value(f))
        is_told = is_told and not _is_named_by(f) and not (f.is_claim and _comes_itself(f))
        is_asked = bool(f.times) and ((f.focus in _OF_EVENTS and is_told) or bool(mattering.places(f)))
        if is_asked or (f.times and self._is_bare_time(f, subject)):
            yield Kind.EVENTS, _EVENT_OPS
        is_alive = f.has(Op.EXIST) and any(
            [f.of[kind] for kind in _NAMING]
        )  # "have to run" says of nobody that he runs
        is_person = bool(subject) and self._facts.type_of(subject).is_person
        if is_alive or (_is_going_on(f) and not is_person and f.focus is not Focus.WHEN and self._may_end(subject)):
            if f.focus in _OF_EXISTENCE:
                yield Kind.EXISTED, _EXISTENCE_OPS
            elif f.focus is Focus.LENGTH:
                yield Kind.AGE, _LENGTH_OPS
        is_aged = f.focus is Focus.AGE and not beside_told.means_present(f)
        if is_aged or ((f.numbers or f.has(Op.SPAN)) and ages.is_claimed(f)):
            is_then = any(t.value == "then" for t in f.times)  # "from that date, its age today": not that of then
            yield Kind.AGE, _AGE_OPS - {Op.CURRENT} if is_then else _AGE_OPS
        if f.times:
            is_told = any(t.value == "shift" for t in f.times)  # "the number *ten months before*" asks for no length
            is_span = (
                f.focus is Focus.LENGTH and f.tokens[min(f.focus_at)].text != "from"
            )  # "from when until when was it"
            is_length = is_span or (f.focus is Focus.NUMBER and not _UNITS.isdisjoint(f.words))
            if (is_length and _has_two_ends(f) and not is_told and not _is_over_then(f)) or _is_until_now(f):
                yield Kind.ELAPSED, _ELAPSED_OPS
        elif f.focus is Focus.DESCRIBE or (
            f.focus in _OF_ITEM and "which" not in f.words and any([t.value == subject for t in f.of[TagKind.ITEM]])
        ):
            yield Kind.DESCRIBE, _DESCRIBE_OPS

    def _is_bare_time(self, f: Features, subject: str) -> bool:
        """Whether an item and a time are named at which something happened, or a date, and nothing else."""
        is_fragment = f.focus is Focus.NONE and not f.has_verb
        return is_fragment and bare_times.asks_what_happened(f, subject, self._facts)

    def _may_end(self, subject: str) -> bool:
        """Whether the type of the item names the property that tells when it ended."""
        return bool(subject) and bool(self._facts.type_of(subject).until)

    def _asks_next(self, f: Features) -> bool:
        """Whether the clause asks which one came after another, and not what happened: "what came after the Packet"."""
        words = {f.text(t.at) for t in (*f.ops.get(Op.HAPPEN, ()), *f.ops.get(Op.CHANGE, ()))}
        is_anchored = any(t.when is not None and t.when.anchor is not None for t in f.times)
        return is_anchored and not self._facts.info.subject and words <= operators.CAME

    def _is_bare(self, f: Features) -> bool:
        """Whether nothing is named but the pack's own subject: "what was there in 1960"."""
        main = self._facts.info.subject
        items = f.of[TagKind.ITEM]
        is_own = all(t.value == main for t in items)
        if any(_is_subject(f, t.at[0]) for t in (*items, *f.of[TagKind.TYPE])):
            return False  # "what *was BKR* before 1975" asks what it was called
        return f.focus is Focus.WHAT and not f.of[TagKind.PRONOUN] and is_own


def _is_over_then(f: Features) -> bool:
    """Whether it is asked *since how many years* something lasted at a time when that was over."""
    if f.tokens[min(f.focus_at)].text != "since":
        return False
    whens = [t.when for t in f.times if t.when is not None and t.when.interval is not None]
    lasting = [w.anchor for w in whens if w.anchor is not None and w.anchor.begin != w.anchor.end]
    return any(then.is_before(w.interval) for then in lasting for w in whens if w.interval is not None)


def _is_subject(f: Features, at: int) -> bool:
    """Whether a form of "be" stands right before a noun, or before the article of one."""
    at -= at > 0 and f.tokens[at - 1].text in _DETERMINERS
    return at > 0 and f.tokens[at - 1].text in grammar.BE


_DETERMINERS = grammar.ARTICLES | grammar.DEMONSTRATIVES


def _changes_to_value(f: Features) -> bool:
    """Whether it is claimed what changed to what, and not what happened: "did they *switch to BKR* in 1975"."""
    if not f.has(Op.CHANGE):
        return False
    values = {t.at[0] for t in f.of[TagKind.VALUE]}
    before = {n for n in values if n and f.tokens[n - 1].text in precedence.TURNED_INTO | precedence.RENAMED}
    named = {n for n in values if n > 1 and f.tokens[n - 1].text in {"name", "the"}}
    return bool(before) or any(f.tokens[k].text in precedence.TURNED_INTO for n in named for k in range(n - 3, n - 1))


def _is_going_on(f: Features) -> bool:
    """Whether it is asked by a word outside of names what went on: the Old *Light* is not lit by its name."""
    names = [set(t.at) for t in f.of[TagKind.ITEM]] if f.has(Op.GOING_ON) else []
    return any(not any(name.issuperset(t.at) for name in names) for t in f.ops.get(Op.GOING_ON, ()))


def _done_at(f: Features) -> set[int]:
    """Where it is said what an item does, which no description tells: "what does the board *get*"."""
    auxiliary = next((n for n, t in enumerate(f.tokens) if t.text in grammar.DO), -1)
    last = len(f.tokens) - 1
    named = {n for t in f.of[TagKind.ITEM] for n in t.at}
    is_done = 0 <= auxiliary < last and last not in named and f.tokens[last].text not in grammar.DO
    return {last} if is_done and f.focus in {Focus.WHAT, Focus.WHO} else set()


def _placed_at(f: Features) -> set[int]:
    """Where a preposition says that it is not asked what an item is: "who is *on* Reyl"."""
    starts = {t.at[0] - (f.tokens[t.at[0] - 1].text in grammar.ARTICLES) for t in f.of[TagKind.ITEM] if t.at[0] > 1}
    before = {n - 1 for n in starts if f.tokens[n - 1].text in grammar.BEFORE_PLACE}
    return {n for n in before if n > 0 and f.tokens[n - 1].text in grammar.COPULAS}


def _cost(f: Features, kind: Kind, unexplained: int) -> Cost:
    """What speaks against such a reading: readings of a property mostly go before it."""
    is_of_date = kind is Kind.EVENTS and mattering.is_of_date(f)
    is_anchored = kind is Kind.EVENTS and any(t.when is not None and t.when.anchor is not None for t in f.times)
    is_bare = kind is Kind.EVENTS and not f.ops and not mattering.places(f)
    assumed = 5 if is_anchored else 3 if is_bare else int(not is_of_date)
    return Cost(unexplained=unexplained, assumed=assumed, loose=4 - 8 * is_of_date, corrected=f.corrected)


def _unit(f: Features) -> str:
    """The unit in which it is asked for how long it is from one time to another."""
    said = [f.tokens[n].text for n in sorted(f.focus_at)]
    last = [t.text for t in f.tokens[-2:]]
    return distances.unit([*last[1:], *said] if last[:1] == ["in"] else said)


def _quantifier(f: Features, kind: Kind) -> Quantifier:
    """That it is asked whether something goes on ("is it *lit*") or what *happened to* it, and not what there is."""
    if kind is Kind.DESCRIBE and any(a.key == _HAPPEN and b.text == "to" for a, b in pairwise(f.tokens)):
        return Quantifier.HAPPEN
    is_state = kind is Kind.EXISTED and f.has(Op.GOING_ON) and not f.has(Op.EXIST)
    return Quantifier.GOING_ON if is_state else Quantifier.PLAIN


_HAPPEN = key("happened")

_LASTING = frozenset({Kind.EXISTED, Kind.AGE})
"""Kinds of question about how long an item is there, of which a former name of it says nothing."""


def _comes_itself(f: Features) -> bool:
    """Whether it is said that the item came, and not what came to it: "did *the Ann come* before the Ida"."""
    ends = {t.at[-1] + 1 for t in f.of[TagKind.ITEM]}
    return any(t.at[0] in ends and f.tokens[t.at[0]].text in grammar.COMING for t in f.ops.get(Op.HAPPEN, ()))


def _is_named_by(f: Features) -> bool:
    """Whether it is asked by what it went, and not what happened: "*by what* then?"."""
    return any(t.text in grammar.NAMED_BY and n + 1 in f.focus_at for n, t in enumerate(f.tokens))


def _is_until_now(f: Features) -> bool:
    """Whether it is asked how long ago something was: "how many years is it since it was founded"."""
    if f.focus is not Focus.LENGTH or len(f.times) != 1 or (when := f.times[0].when) is None:
        return False
    is_since = "since" in {when.relation, when.put}
    return is_since and all(set(t.at) <= set(f.times[0].at) for t in f.of[TagKind.VALUE])


def _each_time(f: Features, kind: Kind) -> tuple[Tag | None, ...]:
    """The times that the question asks about, one by one; a time that contains another of them is left out."""
    if kind is not Kind.EVENTS or len(f.times) < 2:  # noqa: PLR2004 -- one time, or both ends of a stretch
        return f.times[:1] or (None,)
    return tuple(t for t in f.times if not any(_holds(t, o) for o in f.times if o is not t))


def _others(f: Features, kind: Kind, at: Tag | None) -> list[Tag]:
    """Times of facts that contradict the time asked about: "in 1960, when it was called Lode"."""
    if kind is not Kind.EVENTS or at is None:
        return []
    told = [t for t in f.times if t is not at and (_is_told(t) or _is_told(at))]
    return [t for t in told if not _holds(t, at)]


def _is_told(t: Tag) -> bool:
    return t.when is not None and t.when.anchor is not None


def _holds(t: Tag, other: Tag) -> bool:
    """Whether one time, which a fact tells, contains another."""
    if t.when is None or other.when is None or t.when.interval is None or other.when.interval is None:
        return False
    outer, inner = t.when.interval, other.when.interval
    return _is_told(t) and outer != inner and outer.earliest <= inner.earliest and inner.latest <= outer.latest


_OF_EVENTS = frozenset({Focus.WHAT, Focus.NONE, Focus.LIST, Focus.YESNO})
_OF_EXISTENCE = frozenset({Focus.YESNO, Focus.NONE, Focus.WHEN, Focus.SINCE})
_UNITS = lengths.UNIT_HINTS | {"day", "days", "week", "weeks"}
"""Words of which one says that a number is one of years or days."""
_OF_ITEM = frozenset({Focus.WHAT, Focus.WHO, Focus.NONE})
_EVENT_OPS = frozenset({Op.HAPPEN, Op.CHANGE, Op.ALL, Op.EVER})
_OTHERS = frozenset({Op.FORMER})
"""What leaves nothing out before or after a time: "which *other* events came after 1956"."""
_EXISTENCE_OPS = frozenset({Op.EXIST, Op.GOING_ON, Op.ALREADY, Op.STILL, Op.EVER, Op.CURRENT, Op.BEGIN})
_LENGTH_OPS = frozenset({Op.EXIST, Op.GOING_ON, Op.CURRENT, Op.ALREADY})
_AGE_OPS = frozenset({Op.SPAN, Op.MORE, Op.LESS, Op.ONLY, Op.ALREADY, Op.CURRENT, Op.EXIST, Op.FORMER})
_ELAPSED_OPS = frozenset(
    {Op.ELAPSED, Op.BETWEEN, Op.NEXT, Op.PREVIOUS, Op.BEGIN, Op.END, Op.GAIN, Op.LONGER},
)
_DESCRIBE_OPS = frozenset({Op.ALL, Op.CURRENT})
_NAMING = (TagKind.ITEM, TagKind.PRONOUN, TagKind.TYPE, TagKind.VALUE)
"""Tags that say whom a clause is about."""


def _has_two_ends(f: Features) -> bool:
    """Whether there are two times to measure between; "that" is one if nothing is named that it could mean."""
    is_named = bool(f.of[TagKind.VALUE] or f.of[TagKind.ITEM])
    return len(f.times) > 1 or (not grammar.THAT.isdisjoint(f.words) and not is_named)
