"""Where a clause says of what it names something else than the facts tell of it.

That something is so of a value, that one thing is another, or that others are meant, is not what a property says.
"""

from __future__ import annotations

import re
from itertools import pairwise

from bot.language import grammar, operators
from bot.language.inflection import key
from bot.language.operators import Op
from bot.language.question_words import WH, Focus
from bot.model import TagKind, TimeRelation, ValueType
from bot.understanding.framing import doing
from bot.understanding.framing.roles import before

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bot.understanding.framing.asked import Asked


def is_of_places(a: Asked) -> bool:
    """It is asked which places do it, or to which it is done, and not in which: "*which towns* honour the club"."""
    f = a.clause
    first = min(f.focus_at, default=0)
    if a.property.time is not TimeRelation.ALWAYS or len(f.focus_at) < 2:  # noqa: PLR2004 -- "where" says in which
        return False
    beside = [t.text for t in (*f.tokens[max(first - 1, 0) : first], f.tokens[-1])]
    return f.tokens[first].text in WH and grammar.PREPOSITIONS.isdisjoint(beside)


def is_in_other(a: Asked) -> bool:
    """ "In" stands before something that is neither a value nor a word for the property, only beside one."""
    f = a.clause
    side = a.beside_at - a.cued_at - a.roles.subject_at - f.plain_at
    starts = {t.at[0] for t in f.of[TagKind.WORD] if a.property.id in t.properties and set(t.at) & side}
    ins = [n for n, t in enumerate(f.tokens[:-1]) if t.text == "in"]
    places = {t.at[0] for t in a.cues if f.tokens[t.at[0]].text.endswith("ern") and len(t.at) > 1}  # "*Northern* Italy"
    return any(n in starts or _after_articles(a, n + 1) in side | places for n in ins)


def _after_articles(a: Asked, n: int) -> int:
    tokens = a.clause.tokens
    return n + 1 if tokens[n].text in grammar.ARTICLES and n + 1 < len(tokens) else n


def is_said_to_be(a: Asked) -> bool:
    """Only a value is named, of a property whose values are what the item *is* at all times."""
    p = a.property
    is_named = p.type is ValueType.TEXT and p.time is TimeRelation.ALWAYS and bool(a.values or a.excluded)
    return is_named and not a.cues and a.terms.is_copular


def has_idle_value(a: Asked) -> bool:
    """Nothing of the property is claimed, and what is a value of another is named: "does it make *kites*"."""
    f, own = a.clause, a.property.id
    if a.values or a.excluded or f.times or f.numbers:
        return False
    side = a.beside_at - a.cued_at - a.roles.subject_at - f.plain_at
    named = (t for kind in (TagKind.VALUE, TagKind.EXCLUDE) for t in f.of[kind]) if side else ()
    return any(side.issuperset(t.at) and a.facts.property_of(t.value) != own for t in named)


def is_of_other_items(a: Asked) -> bool:
    """It is asked of other items than the one that is known: "which *other club* was founded then"."""
    f = a.clause
    others = {t.at[-1] + 1 for t in f.ops.get(Op.FORMER, ()) if f.text(t.at) in operators.OTHERS}
    return any(t.at[0] in others for t in f.of[TagKind.TYPE])


def is_identity(a: Asked) -> bool:
    """The item is said to *be* the value, which no sentence of the property says."""
    f = a.clause
    if a.cues or not a.roles.values or a.property.type is ValueType.NAME or a.terms.is_copular:
        return False
    subject_at = a.roles.subject_at
    is_of_date = a.property.time is TimeRelation.ON and a.property.is_list and bool(f.times)
    if is_of_date and all(f.tokens[n].text == "it" for n in subject_at):
        return False  # "1968 was the flood", "it was the flood in 1968"
    beside = a.beside_at - subject_at
    for t in a.roles.values:
        n = t.at[0]
        while n > 1 and (
            f.tokens[n - 1].text in grammar.BEFORE_PREDICATE or (n - 1 in beside and f.tokens[n - 1].key != "be")
        ):
            n -= 1
        if n > 1 and f.tokens[n - 1].text in grammar.POINTING and f.tokens[n - 2].key == "be":
            return True  # "the museum, is that a church?"
        if n > 1 and (f.tokens[n - 1].key == "be" or (n - 1 in subject_at and f.tokens[0].key == "be")):
            return True
    return False


def is_of_value(a: Asked) -> bool:
    """Only a value is named, and asked about for its own sake: "is chess good", "what caused the war"."""
    f, p = a.clause, a.property
    if not a.roles.values:
        return False
    valued = {n for t in a.roles.values for n in t.at}
    is_doer = not p.is_list and not a.roles.subject_at and doing.verb_at(f) is not None  # "did *the war begin* then"
    acting = {doing.verb_at(f)} if is_doer and f.tokens[0].text in grammar.DO else set()
    if any(not valued.issuperset(t.at) and not acting.issuperset(t.at) for t in a.cues):
        return False
    if f.is_claim and p.is_list and not f.words.isdisjoint(grammar.BELONGING):
        return False  # "are kites *included*?"
    if f.is_claim:
        is_open = f.tokens[-1].text in grammar.PREPOSITIONS or ("there" in f.words and p.is_list)  # "the fire was in …"
        is_placed = bool(f.times) or f.has(Op.HAPPEN, Op.NEXT, Op.PREVIOUS, Op.FIRST, Op.LAST)
        is_part = bool(f.times) and p.time is TimeRelation.ON and not p.is_list  # the war is not the founding after it
        is_bare = not (a.roles.subject_at or (is_placed and not is_part) or is_open)
        is_said = f.focus is Focus.NONE or is_part or f.has(Op.MORE, Op.END)  # "is it *over*"
        is_event = p.time is TimeRelation.ON and is_said
        return is_bare and (p.time is TimeRelation.ALWAYS or is_event)
    if f.focus is Focus.NONE and p.is_single and f.tokens[0].text in grammar.ARTICLES - {"the"}:
        return valued.issuperset(range(1, len(f.tokens)))  # "a kite": any, and not the one that is known
    if f.focus in {Focus.WHO, Focus.WHEN} and not a.roles.subject_at:  # "who leads schools", "when was the war"
        is_single = p.time is TimeRelation.ON and not p.is_list
        is_told = p.time is TimeRelation.ALWAYS and not a.terms.is_copular
        return (is_told if f.focus is Focus.WHO else is_single) and not f.has(Op.NEXT, Op.PREVIOUS, Op.HAPPEN)
    return f.focus in {Focus.WHY, Focus.HOW} and p.time is not TimeRelation.DURING


def is_done_by_value(a: Asked) -> bool:
    """What somebody did is asked, of whom the property does not tell: "what did *Ann lead* before the choir"."""
    f, verb = a.clause, max(a.clause.focus_at, default=-1) + 1
    is_deed = not a.roles.is_inverse and verb < len(f.tokens) and f.tokens[verb].text in grammar.DO
    return is_deed and any(t.at[0] == verb + 1 and t.value != a.roles.subject for t in f.of[TagKind.ITEM])


def is_brought_about(a: Asked) -> bool:
    """What began or ended something else than the item is asked for: "what *started the war*"."""
    f, verb = a.clause, max(a.clause.focus_at, default=-1) + 1
    if a.roles.subject_at or not any(t.at == (verb,) for op in (Op.BEGIN, Op.END) for t in f.ops.get(op, ())):
        return False
    has_article = any(t.text in grammar.ARTICLES for t in f.tokens[verb + 1 : verb + 2])
    timed = {m for t in f.times for m in t.at}
    return has_article and verb + 2 < len(f.tokens) and verb + 2 not in timed


def is_said_to_be_called(a: Asked) -> bool:
    """What was spoken of is said to have been called so: that name is not what the rest is asked of: "it was BKR"."""
    f = a.clause
    pronouns = {t.at[-1] for t in f.of[TagKind.PRONOUN]}
    names = [t.at for t in f.of[TagKind.VALUE] if a.roles.subject_at.issuperset(t.at)]
    return any(at[0] - 2 in pronouns and f.tokens[at[0] - 1].text in grammar.PAST_BE for at in names)


def is_equation(a: Asked) -> bool:
    """One thing is said to be another, and nothing else: "is Rome the treaty", "was the fire the flood"."""
    f, p = a.clause, a.property
    copulas = {n for n, t in enumerate(f.tokens) if t.key == "be"}
    if not copulas or p.type is ValueType.NAME or a.terms.is_copular:
        return False
    items = [t.at for t in f.of[TagKind.ITEM] if a.roles.subject_at.issuperset(t.at)]
    values = {t.at for t in f.of[TagKind.VALUE] if a.facts.property_of(t.value) != p.id}
    spots = {*a.spots, *items, *values}
    spots = {at for at in spots if not any(set(at) < set(other) for other in spots)}
    named = {n for at in spots for n in at}
    cued = [t.at for t in a.cues if any(set(at) >= set(t.at) for at in spots) or not named.issuperset(t.at)]
    if len(spots) != 2 or cued:  # noqa: PLR2004 -- one and the other
        return False
    places = range(len(f.tokens))
    return all(n in named | copulas or f.tokens[n].text in grammar.BEFORE_PREDICATE for n in places)


def is_misplaced(a: Asked) -> bool:
    """The item's values stand behind a preposition that no sentence of it has: "is it *from* Rome *to* Ostia"."""
    if a.property.type is not ValueType.ITEM or a.cues or a.is_of_person or a.roles.is_inverse:
        return False
    before_values = {before(a.clause, at[0]) for at in a.spots}
    return not (before_values & grammar.PLACING).issubset(a.terms.prepositions)


def is_inside_item(a: Asked) -> bool:
    """A place is said to be in the item that is there: "is Mill Lane *in Ashby*" does not ask where the club plays."""
    f = a.clause
    is_claim = a.property.type is ValueType.PLACE and bool(a.values) and not a.cues and f.focus is Focus.YESNO
    starts = {t.at[0] for t in f.of[TagKind.ITEM] if a.roles.subject_at.issuperset(t.at)} if is_claim else set()
    return any(before(f, n) in grammar.PLACING for n in starts)


def is_bare_length(a: Asked) -> bool:
    """Only a value is named, and nothing says that something had it: "how long is Rome"."""
    is_named = bool(a.cues or a.roles.subject_at or a.clause.of[TagKind.PRONOUN])
    return a.property.type is ValueType.ITEM and bool(a.values) and not is_named


def is_of_doing(a: Asked) -> bool:
    """A verb says what one of two names does, and not that it is a name: "does the Petrel *go* to Esmond"."""
    f, verb = a.clause, doing.verb_at(a.clause)
    if verb is None or a.cues or not a.values:
        return False
    return not any(verb in t.at for tags in f.ops.values() for t in tags)


def asks_of_type(a: Asked) -> bool:
    """Items of a type are asked for of which the one that is named is none: "which *island* did the gale strike"."""
    f, start = a.clause, max(a.clause.focus_at, default=-1) + 1
    own = a.facts.item(a.roles.subject).type if a.roles.subject else ""
    heads = [t.value for t in f.of[TagKind.TYPE] if t.at[0] == start]
    return bool(heads) and own not in heads


def is_of_type(a: Asked) -> bool:
    """An item is said to be one of a kind, by a word that only stands beside a property: "is Rome *a town*"."""
    f = a.clause
    if a.property.type is not ValueType.ITEM or a.cues or not (f.is_claim or (f.has_verb and WH.isdisjoint(f.words))):
        return False
    side = a.beside_at - a.roles.subject_at
    if f.has(Op.FIRST, Op.LAST) and any(side.issuperset(t.at) for t in f.of[TagKind.TYPE]):
        return True  # "the oldest *town* is Rome"
    return any(f.tokens[n - 1].text in grammar.ARTICLES - {"the"} for n in side if n)


def is_of_its_bearer(a: Asked) -> bool:
    """Whether a value is an item too, and asked for what is told of such items: "when did Ann *leave*", a player."""
    f, p = a.clause, a.property
    if a.cues:
        return False
    spots = {t.at for t in a.roles.values}
    types = {a.facts.item(t.value).type for t in f.of[TagKind.ITEM] if t.at in spots}
    others = [a.facts.properties[t.value] for t in f.of[TagKind.CUE] if t.value != p.id] if types else []
    return any(not types.isdisjoint(other.of) for other in others)


def is_what_is_told(a: Asked) -> bool:
    """Whether it is asked which ones are meant by what the value only mentions: "*which schools* did it help"."""
    f, p = a.clause, a.property
    is_single = p.time is TimeRelation.ALWAYS and not p.is_list
    if f.focus is not Focus.WHAT or not is_single or not f.focus_at:
        return False
    start = max(f.focus_at) + 1
    return any(t.at[0] == start and f.tokens[t.at[-1]].text.endswith("s") for t in a.roles.values)


def is_other_name(a: Asked) -> bool:
    """Whether what is called so is asked for as the name that counts: "is that its *official name*".

    A property of just that name asks for it itself.
    """
    f = a.clause
    if grammar.OF_RECORD.isdisjoint(f.words):
        return False
    return any(
        t.text in grammar.OF_RECORD and after.text in grammar.NAME_NOUNS | grammar.NAMING
        for n, (t, after) in enumerate(pairwise(f.tokens))
        if not a.cued_at.issuperset((n, n + 1))
    )


def is_of_all(a: Asked) -> bool:
    """Whether all of what a value names are claimed: "does it help *all schools*", where it helps schools."""
    f, p = a.clause, a.property
    if f.focus is not Focus.YESNO or not f.has(Op.ALL):
        return False
    ends = {t.at[-1] + 1 for t in f.ops[Op.ALL] if f.text(t.at) in grammar.EVERY}
    if p.is_figure:
        return bool(ends & a.beside_at) and not f.numbers  # "are *all countries* members"
    if p.type is not ValueType.TEXT:
        return False
    told = [t for t in a.roles.values if t.at[0] in ends]
    return any(grammar.EVERY.isdisjoint(a.facts.statement(t.value).value.lower().split()) for t in told)


def is_otherwise_related(a: Asked) -> bool:
    """Whether another preposition stands before a value than tells it: "does it work *for* schools", not with them."""
    f, p = a.clause, a.property
    if f.focus is not Focus.YESNO or p.says.partition("{value}")[0].split()[-1:] != ["with"]:
        return False
    used = {n for t in f.of[TagKind.CUE] if t.value == p.id and len(t.at) > 1 for n in t.at}
    leads = [n - 1 - (n > 1 and f.tokens[n - 1].text in grammar.ARTICLES) for n in {t.at[0] for t in a.roles.values}]
    return any(f.tokens[n].text in grammar.OTHER_THAN_WITH and n not in used for n in leads if n > 0)


def is_done_by_others(a: Asked) -> bool:
    """Whether it is asked what somebody else does, who is a value of another property: "what do *schools* do"."""
    f, p = a.clause, a.property
    if f.focus is Focus.YESNO or not p.says.startswith("{item} "):
        return False
    if f.of[TagKind.ITEM] or p.time is not TimeRelation.ALWAYS or grammar.DO.isdisjoint(f.words):
        return False
    doers = {
        n + 1 + (f.tokens[n + 1].text in grammar.ARTICLES) for n, t in enumerate(f.tokens[:-1]) if t.text in grammar.DO
    }
    own = [t for t in a.cues if t.at[0] in doers and "who" in p.asks]  # "what do the *partners* give"
    if any(t.at[-1] < len(f.tokens) - 1 for t in own) and f.focus is Focus.WHAT:
        return True
    named = [t for kind in (TagKind.VALUE, TagKind.EXCLUDE) for t in f.of[kind] if t.at[0] in doers]
    others = [t for t in named if a.facts.properties[a.facts.property_of(t.value)].type is ValueType.TEXT]
    return any(t.at[-1] < len(f.tokens) - 1 for t in others)


def is_mixed(a: Asked) -> bool:
    """Whether two values are said of each other that are two: "was there a fire *in* the flood", "*was it a fire*"."""
    f = a.clause
    for one, other in pairwise(a.spots) if a.property.is_list else ():
        between = [f.tokens[n].text for n in range(one[-1] + 1, other[0])]
        is_joined = between[:1] != [] and between[0] in grammar.SAYING_MORE and grammar.ARTICLES.issuperset(between[1:])
        is_said = f.is_claim and between[-1:] in _ONE_OF_A_KIND and not grammar.FINITE_BE.isdisjoint(between[:-1])
        if (is_joined or is_said) and set(a.at_spot(one)).isdisjoint(a.at_spot(other)):
            return True
    return False


_ONE_OF_A_KIND = (["a"], ["an"])
"""Articles before what something is said to be."""


def is_any(a: Asked) -> bool:
    """Whether it is claimed that there was one at all: "was there *a fire* in 1950"."""
    f = a.clause
    starts = {t.at[0] for t in a.roles.values}
    return "there" in f.words and any(f.tokens[n - 1].text in {"a", "an", "any"} for n in starts if n > 0)


def is_done_by_item(a: Asked) -> bool:
    """Whether the item does what is told to be done to it: "what did the club *found*", "did it *start the war*"."""
    f, p = a.clause, a.property
    if p.type not in {ValueType.TEXT, ValueType.NAME} or grammar.DO.isdisjoint(f.words):
        return False
    done = re.match(r"[^{]*\{item\} \[?(?:is|was)(?:\|was)?\]?(?: also)? (\w+)", p.says)
    if done is not None and p.type is ValueType.TEXT and _has_object(a):
        return True
    if f.focus is not Focus.WHAT:
        return False
    doer, verb = len(f.tokens) - 2, f.tokens[-1]
    is_doer = any(doer in t.at for kind in (TagKind.ITEM, TagKind.PRONOUN) for t in f.of[kind])
    if done is None or not is_doer:
        return False
    if p.type is ValueType.NAME:
        return verb.text in grammar.NAMING_ACTIVELY
    return verb.key == key(done[1]) or doer + 1 in a.cued_at


def _has_object(a: Asked) -> bool:
    """Whether a value stands right behind a verb of the item that is none of its own: "did it start *the war*"."""
    f = a.clause
    objects = {t.at[0] for t in (*a.roles.values, *a.roles.excluded)}
    verbs = {t.at[-1] + 1 for kind in (TagKind.ITEM, TagKind.PRONOUN) for t in f.of[kind]} & a.cued_at
    told = {key(word) for value in a.values for word in value.lower().split()}
    verbs = {n for n in verbs if f.tokens[n].key not in told}
    return any(n + 1 < len(f.tokens) and _after_articles(a, n + 1) in objects for n in verbs)


def is_loss(a: Asked) -> bool:
    """Whether it is asked what an item lost, and not which name: "what did the club *lose*"."""
    f = a.clause
    is_bare = a.property.type is ValueType.NAME and f.focus is Focus.WHAT and not a.has_cue and not f.times
    return is_bare and f.tokens[-1].key == key("lost") and f.has(Op.END)


def is_for_what_it_is(a: Asked) -> bool:
    """Whether a preposition stands before what an item may be: "is the club *for* schools", not "is it a school"."""
    f = a.clause
    if f.focus is not Focus.YESNO or not is_said_to_be(a):
        return False
    starts = {t.at[0] for t in (*a.roles.values, *a.roles.excluded)}
    return all(before(f, n) in grammar.OTHER_THAN_WITH | {"with", "to", "in"} for n in starts)
