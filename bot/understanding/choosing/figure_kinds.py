"""Questions about figures: those measured at a date, and any number that a question names."""

from __future__ import annotations

from bot.dates import Precision
from bot.language import flows, grammar
from bot.language.bounds import BOUNDS
from bot.language.degrees import AGED
from bot.language.grammar import COMING, DO, FIGURE_NOUNS, FINITE_BE, HAVE, INDEFINITE_ARTICLES
from bot.language.growth import FALLING, MOVING, RISING, WAYS
from bot.language.inflection import key
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import Against, Bound, Kind, Quantifier, TimeRelation, ValueType
from bot.understanding.choosing import count_kinds
from bot.understanding.choosing.choice import ASKING, WHEN, Choice, answered_by
from bot.understanding.framing import other_figures
from bot.understanding.tagging.times import in_a_row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.model import Property, Tag, When
    from bot.understanding.framing.asked import Asked
    from bot.understanding.framing.features import Features


def as_of(f: Features, p: Property, a: Asked) -> Choice:
    """The kind of question about a figure: what it is or was, how it compares, or how it grew."""
    base = frozenset({Op.CURRENT, Op.ALL, Op.LAST, Op.USE, Op.EXIST, Op.ALREADY, Op.STILL, Op.EVER})
    if a.has_other_noun or a.is_of_part or other_figures.is_of_whole_world(a) or count_kinds.asks_times(f):
        return Choice(Kind.VALUE, base, against=Against.NUMBER)
    is_open = p.type is ValueType.QUANTITY and not (_is_definite(f) or _is_done(f, p))
    is_open = (f.focus is Focus.WHAT and (is_open or _are_things(f, p))) or (f.has(Op.LAST) and _is_one_of_them(f, p))
    if a.has_identity or is_open:
        return Choice(Kind.VALUE, base, against=Against.IDENTITY)
    if f.numbers and _counts_figures(f, a):
        return Choice(Kind.VALUE, base, against=Against.NUMBER)  # "the *two figures*" are not two of what is counted
    if f.numbers and "by" in f.words and moves(f):
        return Choice(
            Kind.VALUE, base, against=Against.NUMBER
        )  # "did it fall *by* 100": that is no value of the figure
    if (choice := _recent(f, base) or (numeric(f, a, base) if f.numbers else None)) is not None:
        return choice
    if f.has(Op.SUM) and _is_of_several(f) and f.focus in answered_by(p) and not f.is_claim:
        is_gapped = len(f.times) > 2 and in_a_row([t.when for t in f.times if t.when]) is None  # noqa: PLR2004
        ops = base | {Op.SUM, Op.BOTH, Op.BETWEEN, Op.GAIN}
        is_summed = not is_gapped and flows.adds_up(p.label, *p.unit)
        return Choice(Kind.TOTAL, ops, against=Against.NOTHING if is_summed else Against.NUMBER)
    if f.has(Op.SUM) and _is_of_all_years(a) and f.focus in answered_by(p) and not f.is_claim:
        return Choice(Kind.TOTAL, base | {Op.SUM})
    is_held = f.has(Op.LESS) and len(f.times) > 1  # "fewer in 2015 than in 2014"
    if (is_held or f.has(Op.GAIN, Op.BETWEEN, Op.CHANGE)) and (
        f.has(Op.BETWEEN) or any(t.value in {"between", "since"} for t in f.times) or len(f.times) > 1
    ):
        ops = base | {Op.GAIN, Op.BETWEEN, Op.CHANGE, Op.MORE, Op.LESS, Op.BEGIN, Op.ELAPSED, Op.NEXT}
        return Choice(
            Kind.DIFFERENCE,
            ops,
            bound=_direction(f),
            against=Against.NOTHING
            if f.focus in {Focus.NUMBER, Focus.WHAT, Focus.HOW, Focus.NONE, Focus.YESNO}
            else Against(f.focus),
        )
    if moves(f) and not a.values:
        ops = base | {Op.GAIN, Op.CHANGE, Op.HAPPEN}
        return Choice(
            Kind.DIFFERENCE, ops, bound=_direction(f), against=Against.NOTHING if _has_moved(f) else Against.WHAT
        )
    if (f.focus in WHEN and not a.has_measure) or (
        f.has(Op.MEASURED) and not f.times and f.focus in {Focus.NONE, Focus.WHAT}
    ):
        is_of_date = f.focus in {Focus.WHEN, Focus.SINCE} and a.has_cue and _asks_date(f)
        is_as_of = f.focus is Focus.SINCE and f.tokens[min(f.focus_at)].text == "as"  # "as of when is that"
        is_measured = f.has(Op.MEASURED) or is_of_date or is_as_of
        is_measured = is_measured and f.focus in {Focus.WHEN, Focus.SINCE, Focus.NONE, Focus.WHAT}
        return Choice(Kind.MEASURED, base | {Op.MEASURED}, against=Against.NOTHING if is_measured else Against.WHEN)
    is_where = f.focus is not Focus.WHERE or bool(a.cued_at - f.focus_at and a.cued_at & f.focus_at)
    against = Against.NOTHING if (f.focus in answered_by(p) and is_where) or a.has_measure else Against(f.focus)
    if f.has(Op.PREVIOUS) != f.has(Op.NEXT) and not f.times and f.focus is not Focus.YESNO:
        step = Kind.PREVIOUS if f.has(Op.PREVIOUS) else Kind.NEXT  # "the previous headcount"
        against = (
            Against.NUMBER if f.focus is Focus.NUMBER and f.has(Op.GAIN) else against
        )  # "how many *joined* after that"
        return Choice(step, base | {Op.PREVIOUS, Op.NEXT}, against=against)
    if f.focus is Focus.YESNO and not (a.values or f.numbers):
        is_state = f.has(Op.EXIST) and "there" not in f.words  # "does that country still exist" asks for no number
        return Choice(Kind.VALUE, base, against=Against.WHAT if is_state else against)
    return _every(f, a, base, against) or Choice(Kind.VALUE, base, against=against)


def _every(f: Features, a: Asked, base: frozenset[Op], against: Against) -> Choice | None:
    """All figures that there are: "year by year", "list all the headcounts"."""
    if f.has(Op.SERIES) and not f.times and f.focus in ASKING:
        return Choice(Kind.ALL, base | {Op.ORDER, Op.SERIES, Op.MEASURED})
    if a.has_plural and f.has(Op.ALL) and not f.times and f.focus in {Focus.WHAT, Focus.LIST}:
        return Choice(Kind.ALL, base | {Op.ORDER}, against=against)
    return None


def _is_of_several(f: Features) -> bool:
    """Whether figures of two dates, or of a stretch, are meant together: "in 2019 and 2020 *together*"."""
    is_stretch = len(f.times) == 1 and f.times[0].value in {"between", "since"}
    return is_stretch or (len(f.times) > 1 and all(t.value == "at" for t in f.times))


def _is_of_all_years(a: Asked) -> bool:
    """Whether what came in each of several years is meant together, as none is named: "how many guests *in total*"."""
    p, subject = a.property, a.roles.subject
    if a.clause.times or p.time is not TimeRelation.AS_OF or not subject or not flows.adds_up(p.label, *p.unit):
        return False
    begins = [s.time.begin for s in a.facts.statements(subject, p.id) if s.time is not None and s.time.is_single]
    years = {date.earliest.year for date in begins if date is not None and date.precision is Precision.YEAR}
    return 1 < len(years) == len(begins)


def _recent(f: Features, base: frozenset[Op]) -> Choice | None:
    """Of what date a figure is, where it is asked "*how recent* is the count of 157"."""
    is_asked = any(f.tokens[t.at[0]].text == "how" for t in f.ops.get(Op.MEASURED, ()))
    return Choice(Kind.MEASURED, base | {Op.MEASURED}) if is_asked and not f.times else None


def _counts_figures(f: Features, a: Asked) -> bool:
    """Whether a number says how many figures are meant: "between the *two* membership *figures*"."""
    ends = {t.at[-1] for t in a.cues if f.tokens[t.at[-1]].text in FIGURE_NOUNS}
    return any(end - 3 < t.at[-1] < end for t in f.numbers for end in ends)


def moves(f: Features) -> bool:
    """Whether it is asked if a figure became another, or by how much: "did the population *grow*", "is it falling"."""
    goes = any(len(t.at) > 1 and f.tokens[t.at[-1]].text in WAYS for t in f.ops.get(Op.GAIN, ()))
    is_moving = f.has(Op.GAIN, Op.CHANGE) and not MOVING.isdisjoint(f.words)
    return f.focus in {Focus.YESNO, Focus.NUMBER} and (goes or is_moving)


def _direction(f: Features) -> Bound:
    """Whether it is said that a figure became larger or smaller, and not asked which: "did membership *shrink*"."""
    has_risen, has_fallen = (not f.words.isdisjoint(words) for words in (RISING, FALLING))
    if has_risen == has_fallen:
        return Bound.NONE
    return Bound.MORE if has_risen else Bound.LESS


def _has_moved(f: Features) -> bool:
    """Whether that is asked of all the time that is known, or of one year: of what goes on now, two figures say little.

    In a year it moved if it was another the year before.
    """
    is_in_year = len(f.times) == 1 and f.times[0].value == "at" and _is_year(f.times[0].when)
    return (not f.times or is_in_year) and not f.words.isdisjoint(DO | HAVE)


def _is_year(when: When | None) -> bool:
    date = when.interval.begin if when is not None and when.interval is not None and when.interval.is_single else None
    return date is not None and date.precision is Precision.YEAR


def _is_done(f: Features, p: Property) -> bool:
    """Whether it is asked what was done, which the sentence of the figure tells: "what did it *arrange*"."""
    is_asked = "what" in p.asks and "what" in f.words and not DO.isdisjoint(f.words)
    return is_asked and any(n + 1 < len(f.tokens) and f.tokens[n + 1].text in DO for n in f.focus_at)


def _asks_date(f: Features) -> bool:
    """Whether the date of a figure is asked for: "date of the headcount", "what year is it from"."""
    words = [t.text for t in f.tokens]
    is_origin = not f.words.isdisjoint(COMING)
    return not is_origin and (not f.has_verb or words[-1] == "from" or words[0] in {"of", "from"})


def _is_definite(f: Features) -> bool:
    """ "What is the headcount", not "what is an observer" or "what do observers want"."""
    words = [t.text for t in f.tokens]
    first, start = min(f.focus_at, default=0), max(f.focus_at, default=-1) + 1
    return bool(FINITE_BE & set(words[first : start + 2])) and INDEFINITE_ARTICLES.isdisjoint(words[start : start + 3])


def _are_things(f: Features, p: Property) -> bool:
    """Whether it is asked which things are counted: "*which were* the ten *observers*", not "what are the costs"."""
    start = max(f.focus_at, default=-1) + 1
    noun = p.unit[1].split()[-1:]
    counted = [t.key for t in f.tokens[start + 1 :]]
    is_plural = start < len(f.tokens) and f.tokens[start].text in grammar.PLURAL_BE
    return is_plural and [key(word) for word in noun] == counted[-1:]


def _is_one_of_them(f: Features, p: Property) -> bool:
    """Whether "last" is said of one of the things that are counted: "the *newest member*", not "the latest count"."""
    counted, figures = p.unit[1].lower().split(), {key(word) for word in FIGURE_NOUNS}
    nouns = {key(word) for word in counted}
    for t in f.ops[Op.LAST]:
        start = end = t.at[-1] + 1
        while end < len(f.tokens) and f.tokens[end].key in nouns:
            end += 1
        is_figure = end < len(f.tokens) and f.tokens[end].key in figures
        is_one = start < end and f.tokens[end - 1].text not in {counted[-1], f"{f.tokens[end - 1].key}s"}
        if not is_figure and (is_one or f.tokens[t.at[0]].text in AGED):
            return True
    return False


def _is_distance(f: Features) -> bool:
    """Whether the number only says from where something is done, and is no value of the figure."""
    n = f.numbers[0].at[0]
    return n > 0 and f.tokens[n - 1].said.lower().endswith("from")  # "*seen from* 24 miles" is one synonym


def bounds_of(f: Features) -> list[Tag]:
    """The words that hold a number against the figure, the longest at each place."""
    found = sorted((*f.ops.get(Op.MORE, ()), *f.ops.get(Op.LESS, ())), key=lambda t: -len(t.at))
    return [t for n, t in enumerate(found) if not any(set(t.at) & set(o.at) for o in found[:n])]


def bound_of(f: Features, said: Tag) -> Bound:
    """How a number compares with the figure by the words that hold it against that."""
    return BOUNDS.get(f.text(said.at)) or Bound(said.value)


def numeric(f: Features, a: Asked, base: frozenset[Op]) -> Choice | None:
    """A question that names a number: claimed, compared, or looked up."""
    if len(f.numbers) == 1 and f.focus in {Focus.YESNO, Focus.NONE} and _is_distance(f):
        return Choice(
            Kind.VALUE, base, against=Against.NUMBER
        )  # "is it seen *from* 24 miles": it may be seen from more
    if f.focus in {Focus.YESNO, Focus.NONE, Focus.WHY} and (said := bounds_of(f)):
        ops = base | {Op.MORE, Op.LESS, Op.ONLY}
        if len(said) > 1:  # "more than 150, or fewer?"
            return Choice(Kind.VALUE, ops, Quantifier.EITHER)
        return Choice(Kind.COMPARISON, ops, bound=bound_of(f, said[0]))
    if a.comparative and f.focus in {Focus.YESNO, Focus.NONE, Focus.WHY}:
        return Choice(Kind.COMPARISON, base | {Op.ONLY, Op.LONGER, Op.SHORTER}, bound=a.comparative)
    if f.focus in {Focus.WHEN, Focus.SINCE}:
        is_passed = any(len(t.at) > 1 and f.tokens[t.at[0]].key == "go" for t in bounds_of(f))  # "*go over* 150"
        return Choice(
            Kind.MEASURED, base | {Op.MEASURED, Op.ONLY}, against=Against.NUMBER if is_passed else Against.NOTHING
        )
    if f.has(Op.MEASURED) and f.focus in {Focus.NONE, Focus.HOW}:
        return Choice(Kind.MEASURED, base | {Op.MEASURED})
    if f.has(Op.ALWAYS) and f.focus in {Focus.YESNO, Focus.NONE} and not f.times:
        return Choice(Kind.CLAIM, base | {Op.ALWAYS}, Quantifier.ALWAYS)
    is_askable = f.focus in {Focus.YESNO, Focus.NONE, Focus.NUMBER, Focus.MONEY, Focus.WHAT, Focus.DESCRIBE}
    both = {Op.BOTH} if len(f.times) > 1 else set()  # "both in 2014 and in 2015"
    return Choice(
        Kind.CLAIM, base | {Op.ONLY, Op.LESS} | both, against=Against.NOTHING if is_askable else Against(f.focus)
    )
