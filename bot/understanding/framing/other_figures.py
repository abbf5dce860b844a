"""Where a clause asks for another figure than that of a property: for what it does not count, measure or earn."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from bot.language import grammar
from bot.language.inflection import key
from bot.language.operators import Op
from bot.language.question_words import Focus
from bot.model import TagKind, TimeRelation, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.model import Property
    from bot.understanding.framing.asked import Asked


def is_of_whole_world(a: Asked) -> bool:
    """ "How many countries are there": all that there are, not those in which the item does something."""
    f, start = a.clause, max(a.clause.focus_at, default=-1) + 1
    is_whole = f.has_verb or f.has(Op.EXIST)
    is_counted = f.focus is Focus.NUMBER and is_whole and a.property.type is ValueType.QUANTITY
    if not is_counted or a.roles.subject_at or f.of[TagKind.ITEM] or not a.cued_at or a.cued_at - {start}:
        return False
    return a.terms.is_where_done


def is_of_one_counted(a: Asked) -> bool:
    """ "Is *the country* in its history": one of what is counted, of which the figure says nothing."""
    f, (one, several) = a.clause, a.property.unit
    words = [t.text for t in f.tokens]
    is_one = one != several and any(pair == ("the", one) for pair in pairwise(words))
    return is_one and f.focus is Focus.YESNO and not f.numbers and several not in words


def is_of_other_figure(a: Asked) -> bool:
    """Whether the clause asks for another figure than the property's, or only guesses at it."""
    is_asked = is_done_otherwise(a) or is_guessed(a) or is_other_figure(a) or is_other_measure(a)
    is_asked = is_asked or is_of_some_number(a) or is_left_out(a)
    return is_asked or is_earned(a) or is_sold(a) or is_run(a) or is_of_one_counted(a) or is_of_several(a)


def is_of_several(a: Asked) -> bool:
    """Whether it is asked how much several of a thing are, and no figure claimed: "how much are *two pints* of it"."""
    f, start = a.clause, max(a.clause.focus_at, default=-1) + 1
    if len(f.numbers) != 1 or f.focus is not Focus.NUMBER or f.tokens[start - 1].text != "much":
        return False
    start += start < len(f.tokens) and f.tokens[start].text in _BEFORE_SEVERAL
    end = f.numbers[0].at[-1] + 1
    return f.numbers[0].at[0] == start and end < len(f.tokens)


_BEFORE_SEVERAL = grammar.FINITE_BE | grammar.DO | {"for", "would"}


def is_left_out(a: Asked) -> bool:
    """ "The staff works *in how many*": not of what is named before it is asked how many that is."""
    f, start = a.clause, min(a.clause.focus_at, default=0)
    is_last = f.focus is Focus.NUMBER and max(f.focus_at) == len(f.tokens) - 1
    if not is_last or start < 2 or f.tokens[start - 1].text not in grammar.PREPOSITIONS:  # noqa: PLR2004 -- what, and the preposition
        return False
    return bool(a.cued_at) and max(a.cued_at) < start - 1


def is_other_measure(a: Asked) -> bool:
    """The adjective behind "how" asks for another figure: "how *high* is the island" counts no islands."""
    f = a.clause
    words = [f.tokens[n].text for n in sorted(f.focus_at)]
    if f.focus is not Focus.NUMBER or words[:1] != ["how"] or len(words) != 2:  # noqa: PLR2004 -- it and its adjective
        return False
    nouns = {t.at for t in f.of[TagKind.TYPE]}
    if not a.cues or any(t.at not in nouns for t in a.cues):
        return False  # "how *big* is the budget" asks for nothing else
    spot = (max(f.focus_at),)
    cues = {t.value for t in f.of[TagKind.CUE] if t.at == spot}
    own = {*a.property.cues, *a.property.words, *a.property.more, *a.property.less}
    return bool(cues) and a.property.id not in cues and words[1] not in own


def is_of_some_number(a: Asked) -> bool:
    """A number says of how many something is asked: "*the 11 million*, how many countries are they from"."""
    f = a.clause
    start = min(f.focus_at, default=0)
    before = [t.at[0] for t in f.numbers if 0 < t.at[0] < start] if f.focus is Focus.NUMBER else []
    return any(f.tokens[n - 1].text in grammar.DEFINITE for n in before)


def is_guessed(a: Asked) -> bool:
    """Only other words for what several properties say are named, of no item: "how many people *fit*"."""
    words = [a.clause.tokens[n] for n in a.cued_at]
    return bool(words) and a.roles.assumed > 1 and a.is_shared and all(t.is_synonym for t in words)


def _does_something_else(a: Asked) -> bool:
    """The last word says what the item does with them, and is no word for having: "how many people does it *make*"."""
    f, last = a.clause, len(a.clause.tokens) - 1
    if f.focus is not Focus.NUMBER or grammar.DO.isdisjoint(f.words) or last in a.cued_at | a.beside_at:
        return False
    word, ends = f.tokens[last].text, {t.at[-1] for t in f.of[TagKind.ITEM]}
    return last - 1 in ends and word in grammar.LIGHT_DEEDS


def is_done_otherwise(a: Asked) -> bool:
    """What is counted is said of another figure: "how many people can it *carry*" asks for no inhabitants."""
    f, last = a.clause, len(a.clause.tokens) - 1
    if _does_something_else(a):
        return True
    if f.focus is not Focus.NUMBER or not any(t.at[-1] == last - 1 for t in f.of[TagKind.PRONOUN]):
        return False
    cues = {t.value for t in f.of[TagKind.CUE] if t.at == (last,)}
    is_figure = any(a.facts.properties[name].is_figure for name in cues)
    return is_figure and a.property.id not in cues and last not in a.cued_at | a.beside_at


def is_no_count(a: Asked) -> bool:
    """Whether how many is asked of what the values, told in words, do not count: they name a number of others."""
    f, p = a.clause, a.property
    if f.focus is not Focus.NUMBER or p.is_list or "many" not in f.words:
        return False
    start = max(f.focus_at) + 1
    if p.time is not TimeRelation.ALWAYS and start in a.cued_at:
        return False  # "how many directors has it had"
    noun = f.tokens[start].key if start < len(f.tokens) else ""
    told = [key(w) for s in a.facts.statements(a.roles.subject, p.id) for w in re.findall(r"[\w$.,]+", s.value.lower())]
    counted = {w for n, said in enumerate(told) if said[:1].isdigit() for w in told[n + 1 : n + 4]}
    return noun not in counted and noun not in _keys_of_grammar()


def prepare() -> None:
    """Find the keys of all words of grammar."""
    _keys_of_grammar()


@cache
def _keys_of_grammar() -> frozenset[str]:
    return frozenset(map(key, grammar.FUNCTION_WORDS))


def is_other_figure(a: Asked) -> bool:
    """Whether yes or no is asked of two figures and no number: "are observers members"."""
    f, p = a.clause, a.property
    if f.focus is not Focus.YESNO or not p.is_figure or f.numbers or f.times:
        return False
    others = [t for t in f.of[TagKind.CUE] if t.value != p.id and a.facts.properties[t.value].is_figure]
    return any(a.cued_at.isdisjoint(t.at) and f.tokens[t.at[-1]].text.endswith("s") for t in others)


def is_earned(a: Asked) -> bool:
    """Whether it is asked what an item earns, and the property is no income: "does the club *make money*"."""
    f, p = a.clause, a.property
    if p.type is not ValueType.MONEY or f.words.isdisjoint(grammar.EARNING):
        return False
    label = {*p.label.split(), *p.plural.split()}
    is_made = f.words.isdisjoint({"make", "makes", "made"}) or not grammar.DO.isdisjoint(f.words)
    return is_made and label.isdisjoint(grammar.INCOMES)


def is_sold(a: Asked) -> bool:
    """Whether it is asked for how much a thing was sold, of what it only cost: "how much did it *go for*"."""
    f, p = a.clause, a.property
    if p.type is not ValueType.MONEY:
        return False
    words = [t.text for t in f.tokens]
    is_gone = words[-1] == "for" and words[-2] in grammar.GOING_FOR if len(words) > 1 else False
    return (is_gone or not f.words.isdisjoint(grammar.SELLING)) and _own_names(p).isdisjoint(grammar.PRICES)


def is_run(a: Asked) -> bool:
    """Whether it is asked what a thing costs while it is kept, of what it cost once: "how expensive is it *to run*"."""
    f, p = a.clause, a.property
    if p.type is not ValueType.MONEY or p.time is TimeRelation.AS_OF or f.words.isdisjoint(grammar.KEEPING):
        return False
    return f.tokens[-1].text in grammar.KEEPING and _own_names(p).isdisjoint(grammar.RUNNING_COSTS)


def _own_names(p: Property) -> set[str]:
    return {word for name in (p.label, *p.cues, *p.words) for word in name.lower().split()}
