"""Which reading of a clause counts when several are equally good: one, several together, or what the user chooses."""

from __future__ import annotations

from itertools import takewhile

from bot.dates import Interval
from bot.language import grammar, replies
from bot.language.inflection import plural
from bot.model import Against, Frame, Kind, Quantifier, Tag, TagKind, Token
from bot.records import replace
from bot.understanding.cleaning.respelling import is_shouted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from bot.facts.base import FactBase
    from bot.model import Context, Query
    from bot.understanding.tagging.tags import Tags

Candidates: TypeAlias = "list[tuple[Frame, tuple[Token, ...], Tags]]"
"""Readings, the best first, each with the tokens as they were spelt for it and their tags."""


def namesakes(frames: Candidates, facts: FactBase) -> tuple[str, ...]:
    """The question once for each item of the same name, to choose from, when several items bear it."""
    best, tokens, tags = frames[0]
    if len({f.query.subject for f, _, _ in frames}) < 2:  # noqa: PLR2004 -- nothing to choose from
        return ()
    rivals = [
        f.query.subject
        for f, _, t in frames
        if t is tags
        and f.query.kind is best.query.kind
        and f.cost.key()[:5] == best.cost.key()[:5]
        and replace(f.query, subject="") == replace(best.query, subject="")
    ]
    subjects = list(dict.fromkeys(rivals))
    spots = [t.at for t in tags if t.kind is TagKind.ITEM and t.value in subjects]
    if len(subjects) < 2 or not spots:  # noqa: PLR2004 -- nothing to choose from
        return ()
    first, last = spots[0][0], spots[0][-1]
    said = " ".join([t.text for t in tokens[first : last + 1]])
    names = [_told_apart(s, said, subjects, facts) for s in subjects]
    return tuple(
        " ".join([*(t.text for t in tokens[:first]), name, *(t.text for t in tokens[last + 1 :])]) + "?"
        for name in names
    )


def of_one_noun(frames: Candidates, facts: FactBase) -> tuple[str, ...]:
    """The question once for each type of items that its noun may mean, to choose from: "ship" of ferries and wrecks."""
    best, tokens, tags = frames[0]
    if best.query.selection is None:
        return ()
    types = {t.at: t.value for t in tags if t.kind is TagKind.TYPE}
    described = {f.query.selection.type for f, _, _ in cheapest(frames) if f.query.selection is not None}
    for at in types:
        meant = [t.value for t in tags if t.kind is TagKind.TYPE and t.at == at]
        asked = [name for name in meant if name in described or _is_alone(name, best.query, facts)]
        if len(asked) > 1 and best.query.selection.type in asked:
            nouns = [_own_noun(name, asked, tokens[at[-1]].text, facts) for name in asked]
            before, behind = ([t.said for t in part] for part in (tokens[: at[0]], tokens[at[-1] + 1 :]))
            return tuple(" ".join([*before, noun, *behind]) + "?" for noun in nouns)
    return ()


def _is_alone(type_: str, query: Query, facts: FactBase) -> bool:
    """Whether a type has one item, so that no description is of it, and what is asked is said of it."""
    is_said = not query.property or type_ in (facts.properties[query.property].of or (type_,))
    return is_said and bool(facts.sole_item(type_))


def _own_noun(type_: str, others: Sequence[str], said: str, facts: FactBase) -> str:
    """A noun that a type has for itself, in the number of the one that was said."""
    taken = {noun for other in others if other != type_ for noun in facts.types[other].nouns}
    noun = next((noun for noun in facts.types[type_].nouns if noun not in taken), facts.types[type_].nouns[0])
    is_one = any(said in name.split() for name in facts.types[type_].nouns)
    return noun if is_one else plural(noun)


def _told_apart(item: str, said: str, namesakes: Sequence[str], facts: FactBase) -> str:
    """An item's name; with the noun for what it is, where its name is what was said and no other is one of these."""
    label, nouns = facts.item(item).label, facts.type_of(item).nouns
    name = label.removeprefix("the ")
    is_alone = [facts.item(other).type for other in namesakes].count(facts.item(item).type) == 1
    named = replies.THE_NAMED.format(noun=nouns[0], name=name) if nouns else label
    return named if is_alone and name.lower() == said else label


_NO_REDUNDANCY = 3
"""In acronyms of no more letters than this, any order of the letters may be another acronym."""


def other_acronyms(frames: Candidates, typed: Sequence[Token], facts: FactBase) -> tuple[str, ...]:
    """The question with an acronym of the pack in place of one like it, to choose: "ABC" for "ACB" or "ABCC"."""
    tokens = frames[0][1]
    mended = [n for n, t in enumerate(tokens) if t.said.lower() != t.text]
    is_claim = frames[0][0].query.is_claim
    swapped = {n for n in mended if _is_another(tokens[n], facts, is_shouted=is_shouted(typed), is_claim=is_claim)}
    if not swapped:
        return ()
    said = {t.start: t.text.upper() + _possessive(t) if n in swapped else t.said for n, t in enumerate(tokens)}
    return (" ".join(said.values()) + "?",)  # a contraction is two tokens at one place


def _is_another(token: Token, facts: FactBase, *, is_shouted: bool, is_claim: bool) -> bool:
    """Whether a token was mended into an acronym, though it may well be one itself as it was typed.

    A letter typed twice is a slip, but where a claim of the name would be affirmed: "was it called *ABCC*".
    """
    said, text = token.said.lower().removesuffix(_possessive(token)), token.text
    if said == text or not facts.spellings.has_acronym(text):
        return False
    is_typed = token.said.isupper() and not is_shouted
    if sorted(said) != sorted(text):
        return is_typed and is_claim
    return is_typed or len(text) <= _NO_REDUNDANCY


def _possessive(token: Token) -> str:
    return token.said[-2:] if token.said.endswith(("'s", "\u2019s")) else ""


def synonymous(frames: Candidates) -> tuple[str, ...]:
    """The question in the pack's words, once for each thing that a synonym in it may mean, when there are several."""
    best, spelt, _ = frames[0]
    if not any([t.is_synonym for t in spelt]):
        return ()  # nor has any other of these readings
    as_good = [(f, words) for f, words, _ in frames if f.cost.key()[:-1] == best.cost.key()[:-1]]
    asked = {f.query.property: words for f, words in reversed(as_good) if any(t.is_synonym for t in words)}
    own = {f.query.property for f, words in as_good if words == spelt}
    if asked.keys() <= own:
        return ()
    return tuple(" ".join(t.text for t in words) + "?" for words in reversed(asked.values()))


def cheapest(frames: Candidates) -> Candidates:
    """The readings of the least cost."""
    least = frames[0][0].cost.key()
    return list(takewhile(lambda x: x[0].cost.key() == least, frames))


def of_anchors(frames: Candidates, facts: FactBase) -> Candidates:
    """The readings without those that make less of a time told by a fact than others that are as good.

    A claim with that time goes before the same claim without it. Where the fact is about one of several namesakes, so
    is the question: "how old was Ann when she died".
    """
    timed = [(f, tags) for f, _, tags in frames if f.query.when is not None and f.query.when.anchor is not None]
    if timed and frames[0][0].query.when is None:
        dated = [f.query for f, _ in timed if f.query.is_claim and f.cost.key() == frames[0][0].cost.key()]
        undated = [replace(query, when=None) for query in dated]
        frames = [x for x in frames if x[0].query not in undated]
    shared = {item for _, tags in timed for item in _sharing(tags)}
    subjects = {f.query.subject for f, _ in timed} & shared
    anchors = {f.query.when.anchor for f, _ in timed if f.query.when is not None}
    own = {s for s in subjects if any(_is_told_by(a, s, facts) for a in anchors if a is not None)}
    return [x for x in frames if x[0].query.subject not in subjects - own] if own else frames


def of_number(frames: Candidates, facts: FactBase) -> Candidates:
    """The readings, of the best only those with as many values as the clause says: "what are these *four* areas"."""
    best = cheapest(frames)
    if len({f.query.property for f, _, _ in best}) < 2:  # noqa: PLR2004 -- nothing to choose from
        return frames
    counted = [x for x in best if _is_counted(x[0].query, facts)]
    return [*(counted or best), *frames[len(best) :]]


def of_holding(frames: Candidates, facts: FactBase) -> Candidates:
    """The readings, of the best only those that are so, where it is claimed of one that several properties may tell."""
    best = cheapest(frames)
    if len({f.query.property for f, _, _ in best}) < 2 or not all(_claims_value(f.query) for f, _, _ in best):  # noqa: PLR2004
        return frames
    held = [x for x in best if _is_held(x[0].query, facts)]
    return [*(held or best), *frames[len(best) :]]


def _claims_value(query: Query) -> bool:
    return query.kind is Kind.CLAIM and bool(query.values) and bool(query.subject) and query.when is None


def _is_held(query: Query, facts: FactBase) -> bool:
    known = {s.value for s in facts.statements(query.subject, query.property)}
    return known.issuperset(query.values)


def of_time(frames: Candidates, facts: FactBase) -> Candidates:
    """The readings, of the best only those of what was so at the time that is told: "the *2005* vote", of two votes."""
    best = _of_named_values(frames)
    if not best or any(f.query.when is None for f, _, _ in best):
        return frames
    then = [x for x in best if _is_of_time(x[0].query, facts)]
    return [*(then or best), *frames[len(best) :]]


def of_last(frames: Candidates, context: Context) -> Candidates:
    """The readings, of the best only those of what was told last, where one name is that of two things."""
    best = _of_named_values(frames) if context.turns else []
    if len(best) < 2:  # noqa: PLR2004 -- nothing to choose from
        return frames
    last = context.turns[-1].query.property
    told = [x for x in best if x[0].query.property == last]
    return [*(told or best), *frames[len(best) :]]


def _of_named_values(frames: Candidates) -> Candidates:
    """The readings that cost least but for a loose word, where all of them ask of a value that is named; or none."""
    least = frames[0][0].cost.key()[:-1]
    best = list(takewhile(lambda x: x[0].cost.key()[:-1] == least, frames))
    return best if all(f.query.values and not f.query.is_claim for f, _, _ in best) else []


def _is_of_time(query: Query, facts: FactBase) -> bool:
    when = query.when.interval if query.when is not None else None
    said = [s for value in query.values for s in facts.statements(query.subject, query.property, value)]
    return when is not None and any(s.time is not None and s.time.may_touch(when) for s in said)


def _is_counted(query: Query, facts: FactBase) -> bool:
    is_list = query.property in facts.properties and facts.properties[query.property].is_list
    return is_list and query.number == len(facts.statements(query.subject, query.property))


def _sharing(tags: tuple[Tag, ...]) -> set[str]:
    """The items that are named by words that name others as well."""
    items = [t for t in tags if t.kind is TagKind.ITEM]
    return {t.value for t in items if any(o.at == t.at and o.value != t.value for o in items)}


def _is_told_by(time: Interval, item: str, facts: FactBase) -> bool:
    """Whether a statement of an item gives the time, or begins or ends with it."""
    known = [s.time for s in facts.statements(item) if s.time is not None]
    edges = [Interval.at(date) for t in known for date in (t.begin, t.end) if date is not None]
    return time in (*known, *edges)


def undecided(frames: Candidates) -> tuple[str, ...]:
    """The words that leave open what is asked, as a doubtful correction decides it or two corrections make sense."""
    best, spelt, _ = frames[0]
    if guessed := _guessed(frames):
        return guessed
    seen = [spelt]
    for frame, other, _ in frames[1:]:
        if frame.cost.unexplained or frame.cost.contradictions:
            break
        if any(t.is_synonym for t in other):
            continue  # what else a word may mean costs more, or is asked back
        if other not in seen and frame.query != best.query:
            return tuple(a.said for a, b in zip(spelt, other, strict=False) if a.text != b.text)
        seen.append(other)
    return ()


_DECIDING = {TagKind.OP, TagKind.FOCUS, TagKind.TIME, TagKind.ORDINAL, TagKind.NUMBER}
"""Tags that decide what is asked."""


def _guessed(frames: Candidates) -> tuple[str, ...]:
    """The words that may have been meant otherwise and that decide, as one of their spellings, what is asked."""
    best, tokens, tags = frames[0]
    unsure = {n for n, t in enumerate(tokens) if not t.is_sure}
    if not unsure:
        return ()
    cued = {n for t in tags if t.kind is TagKind.CUE and t.value == best.query.property for n in t.at}
    cued = {n for n in cued if tokens[n].text not in grammar.FUNCTION_WORDS}
    polite = {n for t in tags if t.kind is TagKind.FILLER and len(t.at) > 1 for n in t.at}
    deciding = {n for t in {t for _, _, found in frames for t in found} if t.kind in _DECIDING for n in t.at} - polite
    is_told = bool(best.query.values) and any(t.kind is TagKind.VALUE and unsure.isdisjoint(t.at) for t in tags)
    leading = cued if cued <= unsure and not is_told else set()
    return tuple(tokens[n].said for n in sorted(((deciding | leading) & unsure) - _confirmed(tokens, tags, unsure)))


def _confirmed(tokens: tuple[Token, ...], tags: tuple[Tag, ...], unsure: set[int]) -> set[int]:
    """The words that stand in a fixed phrase with others that are sure: "*emter* into force"."""
    phrases = [t.at for t in tags if t.kind is TagKind.CUE and len(t.at) > _PAIR]
    return {n for at in phrases for n in at if any(_is_sure(tokens[m], m, unsure) for m in at)}


_PAIR = 2
"""Words of a phrase that confirms no word: "in the"."""


def _is_sure(token: Token, n: int, unsure: set[int]) -> bool:
    return n not in unsure and token.text not in grammar.FUNCTION_WORDS


def together(frames: Candidates) -> list[Frame]:
    """The best reading, with the others of one question that asks several things ("in 1974 and in 1986")."""
    best = frames[0][0]
    chosen = [best]
    for frame, _, _ in frames[1:]:
        if _is_other_half(frame, best) or (
            frame.cost.key()[:-1] == best.cost.key()[:-1]
            and (frame.query.property or frame.query.kind is best.query.kind is Kind.EVENTS)
            and frame.query != best.query
            and frame not in chosen
            and _belongs(frame, best)
        ):
            chosen.append(frame)
    return [f for n, f in enumerate(chosen) if f.query not in [c.query for c in chosen[:n]]]


def _is_other_half(frame: Frame, best: Frame) -> bool:
    """Whether a reading asks *where*, beside a question word that has an answer: "when and where was it founded"."""
    a, b = frame.query, best.query
    is_unplaced = a.kind is Kind.PLACE and b.kind is not Kind.PLACE and frame.contradiction is Against.WHERE
    return is_unplaced and not frame.cost.unexplained and (a.property, a.subject) == (b.property, b.subject)


_SIDES = {Quantifier.PREVIOUS, Quantifier.NEXT}


_OF_TERMS = {Kind.BEGAN, Kind.ENDED, Kind.PERIOD, Kind.DURATION, Kind.NEXT, Kind.PREVIOUS}
"""Kinds of question about the time of somebody who is named, whatever he or she was."""


def _belongs(frame: Frame, best: Frame) -> bool:
    """Whether two equally good readings are two questions of one clause, and not two ways to read it."""
    a, b = frame.query, best.query
    if a.property == b.property and a.subject == b.subject:
        is_dated = a.kind is b.kind and a.when != b.when and a.when is not None and b.when is not None
        is_times = is_dated and (a.values == b.values or a.kind is Kind.CLAIM)
        is_orders = a.ordinal != b.ordinal and replace(a, ordinal=b.ordinal) == b
        is_foci = a.kind is not b.kind and {a.kind, b.kind} <= {Kind.PERIOD, Kind.PLACE, Kind.VALUE}
        is_sides = {a.kind, b.kind} == {Kind.PREVIOUS, Kind.NEXT} or {a.quantifier, b.quantifier} == _SIDES
        is_sides = is_sides and a.values == b.values
        is_of_now = {a.kind, b.kind} == {Kind.VALUE, Kind.PREVIOUS} and any(
            q.when is not None and q.when.relation == "now" for q in (a, b)
        )
        return is_times or is_orders or is_foci or is_sides or is_of_now
    if (
        a.kind is b.kind is Kind.DESCRIBE
        and a.subject == b.subject
        and a.values
        and b.values
        and not frame.cost.carried
    ):
        return frame.cost.key() == best.cost.key()  # a name that two things have
    if a.values and a.values == b.values and a.kind is b.kind in _OF_TERMS and a.when == b.when:
        return frame.cost.key() == best.cost.key()  # "when did Ann leave", who had two offices
    return (
        abs(frame.cost.loose - best.cost.loose) <= 2  # noqa: PLR2004 -- a word of difference
        and a.subject == b.subject
        and a.kind is b.kind is Kind.VALUE
        and not a.when
    )
