"""Readings that a clause would have if nothing had been told before it: each is left with a word unexplained."""

from __future__ import annotations

from itertools import pairwise

from bot.language import about_told, degrees, exceptions, grammar, inscriptions, precedence
from bot.language.operators import Op
from bot.language.question_words import TIME_NOUNS, Focus
from bot.model import Kind, Quantifier, TagKind, ValueType
from bot.understanding.completing import other_ends, passed_over
from bot.understanding.framing import claimed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.facts.base import FactBase
    from bot.model import Context, Frame, Query
    from bot.understanding.framing.features import Features
    from bot.understanding.tagging.tags import Tags


def by_itself(frame: Frame, f: Features, context: Context, facts: FactBase) -> Frame:
    """A reading of the clause by itself, refused if that is not meant after what the conversation has told."""
    words = [
        _of_two(frame, f),
        _of_other(frame, f),
        _same(frame, f),
        _supposed(frame, f),
        _one_side(frame, f),
        _another(frame, f, facts),
        _counting_those(frame, f) if f.numbers else "",
        _figure_named(frame, f, facts) if f.has(Op.GAIN) else "",
        _amid(frame, f) if f.has(Op.BETWEEN) else "",
        _stranded(frame, f),
        _inside_name(frame, f, facts),
        "" if f.has_verb else _step(frame, f) or _bare(frame, f) or _which_then(frame, f),
    ]
    if context.turns:
        words += [_partitive(frame, f, context, facts), _denied(frame, f, context), _theirs(frame, f, context, facts)]
        words += [_of_counted(frame, f, context, facts), _in_its_place(frame, f, context, facts)]
        words += [other_ends.is_passed_over(frame, f, context.turns[-1], facts)]
    if context.turns or context.beside:
        words += [passed_over.word_for(frame, f, context, facts)]
        words += [_no_age(frame, f, context, facts) if frame.query.kind is Kind.AGE and f.numbers else ""]
    left = [word for word in words if word and word not in frame.unexplained]
    return frame.leaving(*left) if left else frame


def going_on(frame: Frame, f: Features, facts: FactBase) -> Frame:
    """A reading that goes on from the conversation, refused if more is meant than the one thing that it is of."""
    word = _of_two(frame, f) or _of_other(frame, f) or _another(frame, f, facts) or _figure_named(frame, f, facts)
    word = word or (_some_of_those(frame, f) if f.numbers else "") or _its_day(frame, f) or _same_time(f)
    word = word or _compared(frame, f) or _changed(frame, f)
    word = word or ("" if f.words.isdisjoint(_OF_OTHERS) else _other_deed(frame, f))
    return frame.leaving(word) if word and word not in frame.unexplained else frame


def after_lead(frame: Frame, f: Features, lead_tags: Tags, facts: FactBase) -> Frame:
    """The reading, refused if it asks "which of them" and is of something else than what its message spoke of."""
    words = [t.text for t in f.tokens]
    spots = [n for n in range(2, len(words)) if words[n] in grammar.THOSE and words[n - 1] == "of"]
    spots = [n for n in spots if n - 2 in f.focus_at]
    is_object = words[-1:] == ["it"] and f.focus is Focus.WHEN and frame.query.kind is Kind.PERIOD
    is_apart = words[-1:] in _TOLD_THINGS and any(t.value == frame.query.subject for t in f.of[TagKind.ITEM])
    p = facts.properties.get(frame.query.property)
    if p is None or frame.query.selection is not None or not (spots or is_apart or (is_object and p.is_list)):
        return frame
    spoken = {t.value for t in lead_tags.of[TagKind.CUE]} if spots or is_apart else set()
    if is_apart and not spots and not spoken:
        return frame
    spoken |= {facts.property_of(t.value) for t in lead_tags.of[TagKind.VALUE]}
    is_meant = p.id in spoken or frame.query.values
    return frame if is_meant else frame.leaving(words[spots[0] if spots else -1])


_TOLD_THINGS = (["it"], ["them"])
"""What a clause that names its item says of something else: "the fairs: for whom did BKR hold *them*?"."""

# Each of these gives the word that a reading has no use for, or "".


def _of_two(frame: Frame, f: Features) -> str:
    """Of a reading that takes "which is larger?", of two that were told, for a question of one."""
    if len(f.tokens) != len(_OF_TWO):
        return ""
    words = [t.text for t in f.tokens]
    is_of_two = words[0] == "which" and words[1] in _BEING
    if not is_of_two or frame.query.kind in _COMPARING or frame.query.selection is not None:
        return ""
    return f.tokens[2].said if words[2].endswith("er") or words[2] in {"more", "less"} else ""


_OF_TWO = ("which", "is", "larger")
_BEING = ("is", "was")
_COMPARING = {Kind.LONGER, Kind.SHORTER, Kind.ORDINAL, Kind.COMPARED, Kind.PRECEDENCE, Kind.DIFFERENCE, Kind.RANKED}
"""Kinds of question that hold two against each other."""


def _of_other(frame: Frame, f: Features) -> str:
    """Of a reading that asks for a neighbour of both where *the other one* "took over"."""
    is_step = frame.query.kind in {Kind.NEXT, Kind.PREVIOUS} and "other" in f.words
    return "other" if is_step and exceptions.THE_OTHER in pairwise([t.text for t in f.tokens]) else ""


def _another(frame: Frame, f: Features, facts: FactBase) -> str:
    """Of a reading that passes over which one is meant: "in *another year*", "since when … *another name*"."""
    query = frame.query
    if _OTHER.isdisjoint(f.words) or query.without:
        return ""
    words = [t.text for t in f.tokens]
    n = next((n for n, word in enumerate(words[:-1]) if word in _OTHER and not words[n + 1].endswith("s")), -1)
    if n < 0:
        return ""
    is_elsewhere = n > 0 and words[n - 1] in grammar.PREPOSITIONS and words[n + 1] in _WHERE_OR_WHEN
    is_told = query.kind in {Kind.VALUE, Kind.ALL} and bool(query.property) and _is_only(query, facts)
    is_step = any(n in t.at for t in f.ops.get(Op.SPAN, ()))  # "did it last another year"
    is_timed = query.kind in _OF_ONE and not is_step and all(v.startswith("#") for v in query.values)
    return words[n] if is_elsewhere or is_told or is_timed else ""


def _is_only(query: Query, facts: FactBase) -> bool:
    """Whether what answers a question is the only one there is: "does it have another name", "another founding"."""
    is_current = query.kind is Kind.VALUE and query.when is None and query.is_claim
    is_current = is_current and facts.properties[query.property].is_single
    return is_current or len(facts.statements(query.subject, query.property)) == 1


_OTHER = frozenset({"another", "other"})
_WHERE_OR_WHEN = {*TIME_NOUNS, "place", "country", "town", "region"}
_OF_ONE = {Kind.BEGAN, Kind.ENDED, Kind.DURATION, Kind.PERIOD}
"""Kinds of question for the time of one value."""


def _same(frame: Frame, f: Features) -> str:
    """Of a reading that takes "same name?" or "was the name the same?" for a question which name."""
    is_timed = bool(f.times) or "times" in frame.carried
    is_plain = "same" in f.words and not is_timed and not f.has(Op.STILL) and frame.query.kind is Kind.VALUE
    return "same" if is_plain else ""


def _supposed(frame: Frame, f: Features) -> str:
    """Of a reading that tells what is so where it is asked what *would* have been so, at no time that was told."""
    query = frame.query
    is_of_now = query.when is None and (query.kind is Kind.VALUE or query.quantifier is Quantifier.FORMER)
    if not is_of_now or "have" not in f.words or not inscriptions.SUPPOSED.isdisjoint(frame.unexplained):
        return ""
    return next((t.said for t in f.tokens if t.text in inscriptions.SUPPOSED), "")


def _one_side(frame: Frame, f: Features) -> str:
    """Of a reading that asks for what came before, where it is asked on which side: "was A *before or after* B"."""
    if frame.query.kind not in {Kind.NEXT, Kind.PREVIOUS} or "or" not in f.words:
        return ""
    text = f" {f.text(range(len(f.tokens)))} "
    return "or" if any(f" {' '.join(side)} " in text for side in precedence.ON_EITHER_SIDE) else ""


def _counting_those(frame: Frame, f: Features) -> str:
    """Of a reading that holds a number against a figure which only counts what was told: "in *those two* countries"."""
    at = f.numbers[0].at[0] - 1
    is_claimed = frame.query.number is not None and bool(frame.query.property) and at >= 0
    return f.tokens[at].said if is_claimed and f.tokens[at].text in {"those", "these"} else ""


def _amid(frame: Frame, f: Features) -> str:
    """Of a reading that tells all there are, where those are asked for that lie *between these two dates*."""
    if frame.query.kind not in {Kind.ALL, Kind.VALUE} or frame.query.when is not None or not frame.query.property:
        return ""
    at = min(t.at[-1] for t in f.ops[Op.BETWEEN])
    behind = f.tokens[at + 1].text if at + 1 < len(f.tokens) else ""
    return f.tokens[at].said if behind in grammar.THOSE else ""


def _step(frame: Frame, f: Features) -> str:
    """Of a reading that tells what a fragment names, where that steps from it: "*after* the founding?"."""
    query = frame.query
    if f.focus is not Focus.NONE or frame.carried or query.kind not in _OF_ITSELF or query.when is not None:
        return ""
    first = next((t.text for t in f.tokens if t.text not in grammar.JOINERS), "")
    is_compared = first == "than" and query.kind is Kind.DESCRIBE  # "is it older than A? *than B?*"
    return first if is_compared or (first in {"after", "before"} and query.property) else ""


_OF_ITSELF = {Kind.VALUE, Kind.ALL, Kind.DESCRIBE, Kind.PERIOD}
"""Kinds of question that tell what is named itself."""


def _bare(frame: Frame, f: Features) -> str:
    """Of a reading whose property a fragment names by nothing but the word that asks: "the *place*?" is of anything."""
    if frame.carried or f.focus not in {Focus.WHERE, Focus.WHEN}:
        return ""
    cues = [t.at for t in f.of[TagKind.CUE] if t.value == frame.query.property]
    is_named = any(f.of[kind] for kind in (TagKind.VALUE, TagKind.ITEM, TagKind.TYPE, TagKind.EXCLUDE))
    is_bare = not is_named and bool(cues) and all(f.focus_at.issuperset(at) for at in cues)
    return f.text(sorted(f.focus_at)) if is_bare else ""


def _inside_name(frame: Frame, f: Features, facts: FactBase) -> str:
    """Of a reading that claims two names, where one is said to be *in* the other: "'board' was *in* BKR then"."""
    p = facts.properties.get(frame.query.property)
    is_of_two = p is not None and p.type is ValueType.NAME and len(frame.query.values) > 1
    is_of_two = is_of_two and frame.query.kind is Kind.CLAIM
    spots = [t.at[0] - 1 for t in f.of[TagKind.VALUE] if t.at[0]] if is_of_two else []
    return next((f.tokens[n].said for n in spots if n and f.tokens[n].text == "in"), "")


def _stranded(frame: Frame, f: Features) -> str:
    """Of a reading that tells what something is, where it is asked who that is of: "the light, who is that *by*?"."""
    if len(f.tokens) > 1 and f.tokens[-1].text == "one" and f.tokens[-2].text in about_told.GETTING:
        return f.tokens[-1].said  # "when did it get *one*"
    is_described = frame.query.kind is Kind.DESCRIBE and f.focus in {Focus.WHO, Focus.WHAT, Focus.NONE}
    return f.tokens[-1].said if is_described and f.tokens[-1].text in about_told.STRANDED else ""


def _partitive(frame: Frame, f: Features, context: Context, facts: FactBase) -> str:
    """Of a reading that counts something else than what was told, where it is asked "how many of *those*"."""
    if f.focus is not Focus.NUMBER or frame.query.selection is not None:
        return ""
    last, spots = context.turns[-1].query, _partitive_at(f)
    if spots and not last.property and len(context.turns[-1].items) > 1:
        return f.tokens[spots[0]].said  # "how many *of them* did it carry", after ferries were told
    if not spots or not last.property or _counts_of(frame.query.property, last.property, facts):
        return ""
    return f.tokens[spots[0]].said


def _partitive_at(f: Features) -> list[int]:
    """The place of "those" in "of those" or "of them", behind a question how many and with no noun behind it."""
    words = [t.text for t in f.tokens]
    found = [n for n in range(1, len(words)) if words[n] in _THOSE and words[n - 1] == "of" and n - 2 in f.focus_at]
    if found and words[found[0]] in grammar.THOSE - grammar.DEMONSTRATIVES:
        return found[:1]  # "how many of *them* it carried"
    named = {t.at[0] for kind in (TagKind.TYPE, TagKind.CUE, TagKind.ITEM) for t in f.of[kind]}
    named -= {n for n in named if words[n] in grammar.FUNCTION_WORDS}
    return [n for n in found[:1] if n + 1 not in named]


_THOSE = grammar.POINTING | grammar.THOSE | {"which"}


def _counts_of(name: str, whole: str, facts: FactBase) -> bool:
    """Whether a property counts some of what another counts: inhabited islands are islands."""
    if name == whole or name not in facts.properties:
        return name == whole
    counted = set(facts.properties[whole].unit[1].split()) if whole in facts.properties else set()
    return bool(counted) and counted <= set(facts.properties[name].unit[1].split())


def _denied(frame: Frame, f: Features, context: Context) -> str:
    """Of a reading by which a fragment denies what was not asked: "and *schools*?" after whom it works with.

    What is denied is all that the fragment says: "schools run it" does not say that it is one.
    """
    is_joined = any(t.text in grammar.JOINERS for t in f.tokens[1:2])  # "did and schools" was no question
    is_whole = f.has_verb and not is_joined
    if is_whole or not frame.query.excluded or f.of[TagKind.ITEM]:
        return ""
    said = {n for t in f.of[TagKind.EXCLUDE] for n in t.at}
    said |= {n for t in (*f.of[TagKind.CUE], *f.of[TagKind.WORD]) if t.is_of(frame.query.property) for n in t.at}
    acting = {n for t in f.ops.get(Op.EXIST, ()) for n in t.at} - said
    is_asked = frame.query.property == context.turns[-1].query.property
    return "" if is_asked and not acting else frame.query.excluded[0][1]


def _theirs(frame: Frame, f: Features, context: Context, facts: FactBase) -> str:
    """Of a reading that takes "what do *they* do?", after those who were told, for a question of their item."""
    last, query = context.turns[-1], frame.query
    p, told = facts.properties.get(last.query.property), facts.properties.get(query.property)
    if "they" not in f.words or frame.carried or p is None or told is None or told.id == p.id:
        return ""
    are_told = p.is_list and "who" in p.asks and len(last.statements) > 1
    is_of_it = query.subject == last.query.subject == facts.info.subject and not f.of[TagKind.ITEM]
    return "they" if are_told and is_of_it and told.type is ValueType.TEXT else ""


def _no_age(frame: Frame, f: Features, context: Context, facts: FactBase) -> str:
    """Of a reading that claims an age, where a figure was told of which that is asked: "was it *150* in 2010?"."""
    told = facts.properties.get(context.beside or context.turns[-1].query.property)
    is_figure = told is not None and told.is_figure
    is_bare = (
        frame.query.is_claim and not f.has(Op.SPAN) and not f.of[TagKind.ITEM] and degrees.TURNING.isdisjoint(f.words)
    )
    return f.text(f.numbers[0].at) if is_figure and is_bare else ""


def _of_counted(frame: Frame, f: Features, context: Context, facts: FactBase) -> str:
    """Of a reading that tells the item's own name, where *their* names are asked for after those who were counted."""
    last = facts.properties.get(context.turns[-1].query.property)
    if last is None or not last.unit[1] or f.words.isdisjoint(grammar.SEVERAL_TOLD) or frame.query.values:
        return ""
    told = facts.properties.get(frame.query.property)
    if told is None or told.is_figure or f.of[TagKind.ITEM] or f.times:
        return ""
    return next((t.said for t in f.tokens if t.text in _NAMED), "")


_NAMED = grammar.NAME_NOUNS | {"names", "called", "named", "call"}
"""Words by which a name is asked for."""


def _in_its_place(frame: Frame, f: Features, context: Context, facts: FactBase) -> str:
    """Of a reading that takes "*name* the second", after something else was told, for the second name."""
    p, last = facts.properties.get(frame.query.property), context.turns[-1].query.property
    is_placed = frame.query.kind is Kind.ORDINAL and p is not None and p.type is ValueType.NAME and last != p.id
    cued = {n for t in f.of[TagKind.CUE] if t.value == frame.query.property for n in t.at}
    return f.tokens[0].said if is_placed and cued == {0} and f.tokens[0].text == "name" else ""


def _which_then(frame: Frame, f: Features) -> str:
    """Of a reading that tells all that happened, where a fragment asks *which* of something were so then."""
    is_all = frame.query.kind is Kind.EVENTS and not f.has(Op.HAPPEN) and not f.of[TagKind.TYPE]
    return "which" if is_all and "which" in f.words else ""


def _figure_named(frame: Frame, f: Features, facts: FactBase) -> str:
    """Of a reading that tells a figure where those that it counts are to be named: "name the newest three"."""
    p = facts.properties.get(frame.query.property)
    is_figure = p is not None and p.is_figure and bool(p.unit[1]) and frame.query.kind in _FIGURES_TOLD
    is_named = f.tokens[0].text in about_told.NAMING and f.words.isdisjoint(about_told.FIGURES)
    return f.tokens[0].said if is_figure and is_named else ""


_FIGURES_TOLD = {Kind.ORDINAL, Kind.DIFFERENCE, Kind.VALUE, Kind.ALL}


def _its_day(frame: Frame, f: Features) -> str:
    """Of a reading that claims a year, where the day in it is asked for: "exact *day* in 1980 it happened?"."""
    is_claimed = frame.query.kind in {Kind.BEGAN, Kind.ENDED, Kind.PERIOD} and frame.query.when is not None
    return next((t.said for t in f.tokens if t.text == "day" and is_claimed and claimed.exactness(f) == "day"), "")


def _some_of_those(frame: Frame, f: Features) -> str:
    """Of a reading that holds against a figure how many *of those* it counts are meant: "three of them?"."""
    end = f.numbers[0].at[-1] + 1
    is_claim = frame.query.is_claim and frame.query.number is not None
    behind = [t.text for t in f.tokens[end : end + 2]]
    return f.tokens[end].said if is_claim and behind[:1] == ["of"] and behind[1:] and behind[1] in _THOSE else ""


def _compared(frame: Frame, f: Features) -> str:
    """Of a reading that tells what is named, where that is compared: "*more than* the second?", "older *than* Ann?"."""
    query = frame.query
    if query.kind is Kind.ALL and {"more", "or", "less"} <= f.words:
        return "less"  # "are there 150? *more or less?*"
    is_told = query.kind not in _COMPARING - {Kind.ORDINAL} and query.number is None and not query.bound
    if "than" not in f.words or not is_told:
        return ""
    after = next(n for n, t in enumerate(f.tokens) if t.text == "than") + 1
    is_count = after < len(f.tokens) and f.tokens[after].text in grammar.ONES  # "more than *one*? the first then"
    return "" if is_count else "than"


def _changed(frame: Frame, f: Features) -> str:
    """Of a reading that tells what came next, where it is asked if something *changed* in the time that was told."""
    is_step = frame.query.kind in {Kind.NEXT, Kind.PREVIOUS} and f.focus is Focus.YESNO and f.has(Op.CHANGE)
    return f.text(f.times[0].at) if is_step and f.times and f.times[0].value == "then" else ""


def _same_time(f: Features) -> str:
    """Of a reading that asks the same once more, where it is asked whether the time is the same: "*same* year?"."""
    words = [t.text for t in f.tokens if t.text not in grammar.JOINERS | grammar.ARTICLES]
    return "same" if len(words) == _SAME_YEAR and words[0] == "same" and words[1] in TIME_NOUNS else ""


_SAME_YEAR = len(("same", "year"))


def _other_deed(frame: Frame, f: Features) -> str:
    """Of a reading that tells others of what was told, where another deed is asked about: "what else did it *make*"."""
    words = [t.text for t in f.tokens]
    verb = next((n + 2 for n in range(len(words) - 2) if words[n] in grammar.DO), 0)
    if not verb or not frame.query.property or words[verb] in grammar.HAVE:
        return ""
    said = (t for kind in (TagKind.CUE, TagKind.WORD, TagKind.VALUE) for t in f.of[kind] if verb in t.at)
    return "" if any(t.is_of(frame.query.property) for t in said) else f.tokens[verb].said


_OF_OTHERS = frozenset({"else", "other", "others"})
"""Words that ask for what was not told."""
