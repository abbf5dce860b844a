"""Where a clause asks for what lies around the thing that a property tells: on what, by what means, who thought of it.

The property knows the thing itself, and none of this.
"""

from __future__ import annotations

from itertools import pairwise

from bot.language import circumstances, grammar, operators
from bot.language.inflection import is_past, key
from bot.language.operators import Op
from bot.model import TagKind, TimeRelation, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.model import Tag
    from bot.understanding.framing.asked import Asked


def is_of_names(a: Asked) -> bool:
    """Whether names are spoken of, and not what the property tells: "all its *names* started with an I"."""
    f = a.clause
    named = {t.at for t in f.of[TagKind.CUE] if a.facts.properties[t.value].type is ValueType.NAME}
    return any(f.focus_at.issuperset(at) and f.tokens[at[-1]].text.endswith("s") for at in named)


def is_in_each(a: Asked) -> bool:
    """Whether it is said to have been so in each stretch of the calendar: "it changed its name *every decade*"."""
    words = [t.text for t in a.clause.tokens]
    return any(one in circumstances.EACH and other in circumstances.STRETCHES for one, other in pairwise(words))


def is_other_name(a: Asked) -> bool:
    """Whether something is said to have been done under another name than the property tells: "founded *as BKR*"."""
    f, p = a.clause, a.property
    is_told = p.type is ValueType.TEXT and p.says.partition("{value}")[0].endswith(" as ")
    if a.values or a.excluded or p.type not in {ValueType.TEXT, ValueType.EVENT} or p.time is not TimeRelation.ON:
        return False
    named = [t for t in f.of[TagKind.VALUE] if t.at[0] > 0 and f.tokens[t.at[0] - 1].text == "as"]
    told = " ".join(s.value for s in a.facts.statements(a.roles.subject, p.id)) if is_told else ""
    names = [a.facts.statement(t.value) for t in named]
    names = [s for s in names if a.facts.properties[s.property].type is ValueType.NAME]
    return bool(names) and not any(s.value in told for s in names)


def is_begun_as(a: Asked) -> bool:
    """Whether something is said to have begun as what it is by a value that it has for good: "*as a* health body"."""
    f, starts = a.clause, {t.at[0] for t in a.roles.values}
    own = a.cued_at | a.beside_at
    places = (n for n, t in enumerate(f.tokens[:-2]) if t.text == "as" and f.tokens[n + 1].text in _ANY)
    after = [n + 2 for n in places if n - 1 not in own]
    is_begun = a.property.time is TimeRelation.ALWAYS and not a.terms.is_copular and f.has(Op.BEGIN)
    return is_begun and not starts.isdisjoint(after)


_ANY = grammar.ARTICLES - {"the"}


def is_devised(a: Asked) -> bool:
    """Whether it is asked who thought of it: "who *came up with* the motto"."""
    words = [t.text for t in a.clause.tokens]
    start = max(a.clause.focus_at, default=-1) + 1
    return tuple(words[start : start + 2]) in circumstances.DEVISING


def counts_some(a: Asked) -> bool:
    """Whether only those are counted of which something is said: "how many *of* its tasks *concern* children"."""
    f = a.clause
    start = max(f.focus_at, default=-1) + 1
    if not f.has_verb and f.words.isdisjoint(circumstances.BEARING_ON):
        return False
    heads = [t.at[-1] for t in a.cues if t.at[0] - start <= 3 and f.tokens[t.at[-1]].text.endswith("s")]  # noqa: PLR2004
    if not heads:
        return False
    head = max(heads)
    is_part = "of" in {t.text for t in f.tokens[start:head]}
    said = {n for n in a.beside_at - a.cued_at - a.roles.subject_at - f.plain_at if n > head}
    said -= {n for tags in f.ops.values() for t in tags for n in t.at}
    verbs = [t.text in circumstances.BEARING_ON for t in f.tokens[head + 1 : head + 3]]
    return bool(said) and (is_part or any(verbs))


def is_return(a: Asked) -> bool:
    """Whether it is asked if, or which, came back that had been so before: "did it *go back to* the old name"."""
    f, p = a.clause, a.property
    if f.times or p.time not in {TimeRelation.DURING, TimeRelation.ON}:
        return False
    is_back = "back" in f.words and not f.words.isdisjoint(circumstances.GOING_BACK)
    return is_back or not f.words.isdisjoint(circumstances.RETURNING)


def is_done_to_another(a: Asked) -> bool:
    """Whether the item is said to have done to another what was done to it: "did the treaty *found the club*"."""
    f, p = a.clause, a.property
    if p.type is not ValueType.EVENT or f.tokens[0].text not in grammar.DO:
        return False
    after = {t.at[-1] + 1 + k for t in a.cues for k in (0, 1)}
    return any(
        t.value != a.roles.subject
        and t.at[0] in after
        and t.at[0] > 1
        and all(f.tokens[n].text in grammar.ARTICLES for n in (t.at[0] - 1,) if n not in a.cued_at)
        for t in f.of[TagKind.ITEM]
    )


def is_stranded(a: Asked) -> bool:
    """Whether a preposition is left at the end that no words of the property have: "what does it advise them *on*"."""
    f, p, last = a.clause, a.property, len(a.clause.tokens) - 1
    if f.tokens[last].text not in circumstances.STRANDED or grammar.DO.isdisjoint(f.words):
        return False
    if not (a.cued_at and _has_object(a, last)) or any(last in t.at for t in a.cues):
        return False
    if f.tokens[last].text == "for" and "why" in p.asks:
        return False
    left = f.tokens[last].text
    told = p.says.partition("{value}")[0].split()
    said = {f.tokens[n].key for n in a.cued_at}
    led = (cue.split() for cue in p.cues if cue.endswith(f" {left}"))
    return told[-1:] != [left] and not any(key(word) in said for words in led for word in words[:-1])


def _has_object(a: Asked, last: int) -> bool:
    """Whether something stands between the verb of a question with "do" and the word that is left at its end."""
    f = a.clause
    first = next(n for n, t in enumerate(f.tokens) if t.text in grammar.DO) + 1
    first += first < last and f.tokens[first].text in grammar.ARTICLES
    named = (*f.of[TagKind.ITEM], *f.of[TagKind.TYPE], *f.of[TagKind.VALUE])
    verb = max((t.at[-1] for t in named if t.at[0] == first), default=first) + 1
    return verb < last - 1 and f.tokens[last - 1].text not in circumstances.REFLEXIVE


def deed_as_noun(a: Asked) -> Tag | None:
    """The word for a deed of the property that stands as a noun for something else: "by *ship*", "the *draft* treaty".

    Beside a preposition it says by what means, and beside another word for the deed what that was done to.
    """
    f, p = a.clause, a.property
    for t in a.cues:
        n = t.at[0]
        token = f.tokens[n]
        if len(t.at) > 1 or n == 0 or token.is_synonym or is_past(token.text) or token.text.endswith("ing"):
            continue
        lead = f.tokens[n - 1].text
        is_means = lead in circumstances.MEANS and p.is_figure
        is_led = lead in grammar.ARTICLES or lead in operators.ORDINALS
        is_thing = is_led and not p.is_figure and token.text not in {*p.cues, p.plural}
        if not (is_means or (is_thing and a.cued_at - {n})):
            continue
        if any(cue.endswith("ed") and key(cue) == token.key for cue in p.cues if " " not in cue):
            return t
    return None
