"""Follow-ups to a question about described items: "and the smallest?", "how many is that?", "in 1950?"."""

from __future__ import annotations

from bot.facts.figures import is_dated
from bot.language import degrees, described, gaps, grammar, operators, rankings
from bot.model import CHANGING, Condition, Kind, Order, Quantifier, Query, Selection, TagKind, TimeRelation
from bot.records import replace
from bot.understanding.describing import ranked_parts
from bot.understanding.describing.span import Span
from bot.understanding.tagging.times import relate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.model import Turn
    from bot.understanding.describing.scales import Scales
    from bot.understanding.describing.words import Words


def described_before(turns: tuple[Turn, ...], facts: FactBase) -> Turn | None:
    """The turn about described items that a fragment may go on from: the last one but for questions about its items."""
    if turns and (told := _holders_told(turns, facts) or _asked_in_turn(turns, facts)) is not None:
        return told
    for turn in reversed(turns):
        if turn.query.selection is not None:
            is_near = all(t.query.subject in turn.items for t in turns[turns.index(turn) + 1 :])
            if turn.query.kind is Kind.COMPARED:
                return _of_compared(turn, facts) if turn is turns[-1] else None
            return turn if is_near else None
    return None


def _of_compared(turn: Turn, facts: FactBase) -> Turn | None:
    """A turn that held items of one type against each other, with that type."""
    selection = turn.query.selection
    types = {facts.item(item).type for item in selection.items} if selection is not None else set[str]()
    if selection is None or len(types) != 1:
        return None
    return replace(turn, query=replace(turn.query, selection=replace(selection, type=types.pop())))


def _holders_told(turns: tuple[Turn, ...], facts: FactBase) -> Turn | None:
    """The last turn that told several holders of a value, as one about described items: "which lights did she build?".

    Turns that asked for one of them since are passed over: "who was the first?", "and the oldest?".
    """
    for turn in reversed(turns):
        if turn.query.kind is not Kind.HOLDER or turn.query.property != turns[-1].query.property:
            return None
        items = tuple(dict.fromkeys(facts.statement(id_).item for id_ in turn.statements))
        if len(items) != 1:
            break
    types = {facts.item(item).type for item in items}
    if len(items) < 2 or len(types) != 1:  # noqa: PLR2004 -- one is spoken of as "it"
        return None
    told = Selection(types.pop(), items=items)
    return replace(turn, query=Query(Kind.WHICH, "", turn.query.property, selection=told), items=items)


def _asked_in_turn(turns: tuple[Turn, ...], facts: FactBase) -> Turn | None:
    """The last two turns as one about two items, if they asked the same of one and then of the other."""
    first, last = turns[-2:] if len(turns) > 1 else (turns[-1], turns[-1])
    items = tuple(dict.fromkeys(t.query.subject for t in (first, last)))
    types = {facts.item(item).type for item in items if item}
    if len(items) < 2 or len(types) != 1 or "" in items or first.query.property != last.query.property:  # noqa: PLR2004
        return None
    if first.query.selection is not None or last.query.selection is not None:
        return None
    pair = Selection(types.pop(), items=items)
    query = Query(Kind.WHICH, "", last.query.property, when=last.query.when, selection=pair)
    return replace(last, query=query, items=items)


def again(  # noqa: PLR0913, PLR0917 -- the fragment and what it is held against
    w: Words, first: int, last: int, turn: Turn, facts: FactBase, scales: Scales
) -> Iterator[Query]:
    """Every way in which a fragment may go on from a question about described items."""
    selection = turn.query.selection
    if selection is None or first >= last:
        return
    words = [w.text(n) for n in range(first, last)]
    if turn.query.kind is Kind.COMPARED:
        if set(words) >= gaps.BY_HOW and set(words) <= gaps.BY_HOW_MUCH:
            yield _by_how_much(turn)
        elif other := _other_of_two(w, first, last, selection):
            yield replace(turn.query, selection=replace(selection, items=(selection.items[0], other)))
        elif "which" in words and "the" not in words:  # "and which is older?"
            both = replace(selection, order=None)
            pair = replace(turn, items=selection.items, query=replace(turn.query, selection=both))
            yield from _other_place(w, first, last, pair, both, facts, scales)
        return
    if words[:2] == ["how", "many"] and set(words) <= described.MANY:
        yield _asking(Kind.HOW_MANY, replace(selection, order=None) if selection.order is None else _told(turn))
        return
    if (dated := _when(words, turn, facts)) is not None:
        yield dated
        return
    if (neighbour := _beside_dates(words, turn, facts) or _next_in_time(words, turn, facts)) is not None:
        yield neighbour
        return
    if (compared := _by_figure(w, first, last, turn, facts)) is not None:
        yield compared
        return
    yield from _other_place(w, first, last, turn, selection, facts, scales)
    if turn.query.kind in {Kind.RANKED, Kind.WHICH, Kind.EACH}:
        yield from _other_order(w, first, last, turn, selection, facts, scales)
    yield from _other_time(w, first, last, turn, selection, facts)


def _by_how_much(turn: Turn) -> Query:
    """ "By how much?" after two were held against each other."""
    return replace(turn.query, subject="", quantifier=Quantifier.DIFFERENCE, is_claim=False)


def _other_of_two(w: Words, first: int, last: int, selection: Selection) -> str:
    """The item that a fragment puts in the place of the second of two: "and than the other?", or ""."""
    named = {t.value: t.at for t in w.inside(first, last, TagKind.ITEM)}
    if len(named) != 1 or len(selection.items) != 2:  # noqa: PLR2004 -- one was held against another
        return ""
    (item, at), *_ = named.items()
    is_bare = all(n in at or w.text(n) in gaps.AND_THAN for n in range(first, last))
    return item if is_bare and item not in selection.items else ""


def _when(words: list[str], turn: Turn, facts: FactBase) -> Query | None:
    """ "When was that?" of the one item that was told: when it came to what it was ranked by, else when it began."""
    selection = turn.query.selection
    if selection is None or len(turn.items) != 1 or "when" not in words or not described.WHEN.issuperset(words):
        return None
    item = turn.items[0]
    ranked = selection.order.property if selection.order is not None else ""
    names = [name for name in (ranked, facts.type_of(item).when) if name]
    dated = (n for n in names if facts.properties[n].time is TimeRelation.ON and facts.statements(item, n))
    name = next(dated, "")
    return Query(Kind.PERIOD, item, name) if name else None


def _beside_dates(words: list[str], turn: Turn, facts: FactBase) -> Query | None:
    """ "And before that?" after a question for those of a time: those before it, not what came before one of them."""
    selection = turn.query.selection
    conditions = selection.conditions if selection is not None else ()
    dated = [c for c in conditions if _is_dated(c) and facts.properties[c.property].time is TimeRelation.ON]
    sides = {word for word in words if word in degrees.SIDES}
    if selection is None or selection.order is not None or len(dated) != 1 or len(sides) != 1:
        return None
    side, interval = sides.pop(), dated[0].when.interval if dated[0].when is not None else None
    edge = (interval.begin if side == "before" else interval.end) if interval is not None else None
    if edge is None or not described.AROUND_TIME.issuperset(words):
        return None
    when = relate(edge, side)
    beside = replace(dated[0], when=when, is_current=False)
    changed = tuple(beside if c == dated[0] else c for c in conditions)
    return replace(turn.query, selection=replace(selection, conditions=changed))


def _is_dated(c: Condition) -> bool:
    return c.when is not None and c.when.interval is not None


def _next_in_time(words: list[str], turn: Turn, facts: FactBase) -> Query | None:
    """ "What came after it?", "and the one before?": the item next to the one that was told, by when they began."""
    sides = {side for word in words for side in described.NEXT_TO.get(word, "")}
    if len(sides) != 1 or len(turn.items) != 1 or not described.AROUND_NEXT.issuperset(words):
        return None
    item, is_after = turn.items[0], sides == {">"}
    type_ = facts.type_of(item)
    selection = turn.query.selection
    order = selection.order if selection is not None else None
    by_date = [c.property for c in selection.conditions if _is_dated(c)] if selection is not None else []
    ranked = order.property if order is not None else next(iter(by_date), type_.when)
    is_dated = bool(type_.when) and facts.properties[type_.when].time is TimeRelation.ON
    if not is_dated or ranked != type_.when or not facts.statements(item, type_.when):
        return None
    beside = Condition(type_.when, operator=">" if is_after else "<", than=item)
    return _asking(Kind.WHICH, Selection(type_.id, (beside,), Order(type_.when, is_descending=not is_after)))


def _by_figure(w: Words, first: int, last: int, turn: Turn, facts: FactBase) -> Query | None:
    """ "Which is larger?" after a figure was asked of one item and then of another: the larger of the two figures."""
    selection, p = turn.query.selection, facts.properties.get(turn.query.property)
    if selection is None or p is None or not p.is_figure or len(selection.items) != 2:  # noqa: PLR2004
        return None
    words = [w.text(n) for n in range(first, last)]
    more, fewer = degrees.MORE | degrees.MOST, degrees.FEWER | degrees.FEWEST
    said = [word for word in words if word in more | fewer]
    if len(said) != 1 or any(
        word not in described.BESIDE | grammar.THEM | described.WHICH and word not in said for word in words
    ):
        return None
    order = Order(p.id, said[0] in more, when=turn.query.when)
    return _asking(Kind.WHICH, replace(selection, order=order))


def pool(turn: Turn) -> Selection | None:
    """The items that "them" means after a turn: those that it described, or those that a ranking told."""
    selection = turn.query.selection
    if selection is None:
        return None
    is_of_all = turn.query.kind is Kind.COMPARED or (len(turn.items) == 1 and not selection.items)
    if is_of_all:
        return replace(selection, order=None)  # the one that came first is no "them"
    return selection if selection.order is None else _told(turn)


def _told(turn: Turn) -> Selection:
    selection = turn.query.selection or Selection("")
    return Selection(selection.type, items=turn.items)


def _asking(kind: Kind, selection: Selection) -> Query:
    order, conditions = selection.order, selection.conditions
    name = order.property if order is not None else conditions[0].property if conditions else ""
    return Query(kind, "", name, selection=selection)


def _other_place(  # noqa: PLR0913, PLR0917 -- the fragment and what it is held against
    w: Words, first: int, last: int, turn: Turn, selection: Selection, facts: FactBase, scales: Scales
) -> Iterator[Query]:
    """ "And the smallest?", "the second one?", "and the fewest?", "which of them is the tallest?"."""
    used: set[int] = set()
    place, order, last_order = 0, None, selection.order
    for n in range(first, last):
        word = w.text(n)
        if word in operators.ORDINALS and word not in {"first", "1st"} and not place:
            place, used = operators.ORDINALS[word], used | {n}
    for form, places in w.runs(first, last):
        if set(places) & used or order is not None:
            continue
        found = scales.of(form, selection.type, "most")
        if len(turn.items) == 2:  # noqa: PLR2004 -- "which of them is taller?"
            found += scales.of(form, selection.type, "more")
        same = [s for s in found if last_order is not None and s.property == last_order.property] or list(found[:1])
        if len({s.property for s in found}) > 1 and len(same) != 1:
            continue
        if same:
            is_same = last_order is not None and last_order.property == same[0].property and not last_order.word
            word = "" if is_same and form in degrees.IN_TURN else form  # "who joined last? *and first?*"
            order, used = Order(same[0].property, same[0].is_more, word=word), used | set(places)
        elif last_order is not None and (other := _from_other_end(form, last_order, facts)) is not None:
            order, used = other, used | set(places)
    when = last_order.when if last_order is not None else None
    if order is None and place and last_order is not None:
        is_anew = is_dated(facts.properties[last_order.property]) and bool(w.inside(first, last, TagKind.CUE))
        is_down = last_order.is_descending and not is_anew  # "who left *second*" after who left last
        order = replace(last_order, place=place, count=1, is_descending=is_down)
    elif order is not None:
        order = replace(order, place=place or 1, when=when)
    them = {n for n in range(first, last) if w.text(n) in grammar.THEM | {"which", "who"}}
    types = {n for t in w.inside(first, last, TagKind.TYPE) if t.value == selection.type for n in t.at}
    name = order.property if order is not None else ""
    used |= {n for t in w.inside(first, last, TagKind.CUE, TagKind.WORD) if t.is_of(name) for n in t.at}
    if order is None or any(
        n not in used | them | types and w.text(n) not in described.BESIDE for n in range(first, last)
    ):
        return
    is_among = bool({"of", "among"} & {w.text(n) for n in range(first, last)} and them)
    narrowed = pool(turn) if is_among else selection
    if narrowed is not None:
        yield _asking(Kind.WHICH, replace(narrowed, order=order))


def _from_other_end(form: str, order: Order, facts: FactBase) -> Order | None:
    """The order from the end that a superlative says by itself: "and the most?" of figures, "and first?" of dates."""
    is_of_date = form in degrees.IN_TURN and is_dated(facts.properties[order.property])
    if not is_of_date and form not in degrees.MOST | degrees.FEWEST:
        return None
    return replace(order, is_descending=form in degrees.MOST | degrees.LATEST, place=1, count=1, word="")


def _other_order(  # noqa: PLR0913, PLR0917 -- as above
    w: Words, first: int, last: int, turn: Turn, selection: Selection, facts: FactBase, scales: Scales
) -> Iterator[Query]:
    """ "And by age?", "smallest first", "in reverse", "sort them by height": the same items in another order."""
    start = first
    while start < last and w.text(start) in _ORDERING:
        start += 1
    if turn.query.kind is not Kind.RANKED and grammar.THEM.isdisjoint(w.text(n) for n in range(first, start)):
        return
    first = start
    words = {w.text(n) for n in range(first, last)}
    if (
        selection.order is not None
        and words
        and words <= rankings.THE_OTHER_WAY
        and not words.isdisjoint(rankings.REVERSED | {"other"})
    ):
        order = replace(selection.order, is_descending=not selection.order.is_descending, count=0)
        yield replace(turn.query, selection=replace(selection, order=order))
        return
    span = Span(facts, scales, frozenset(), w, first, last, selection.type)
    found = list(ranked_parts.ranked(span))
    if not found and selection.order is not None:
        found = list(ranked_parts.turned(span, facts.properties[selection.order.property]))
    for part in found:
        if part.by is not None and not part.by.is_supposed:
            told = pool(turn) if selection.order is not None and selection.order.count else selection
            if told is not None:
                yield Query(Kind.RANKED, "", part.by.property, selection=replace(told, order=part.by.order()))


_ORDERING = (described.BESIDE - {"by"}) | rankings.ORDERS


def _other_time(  # noqa: PLR0913, PLR0917 -- as above
    w: Words, first: int, last: int, turn: Turn, selection: Selection, facts: FactBase
) -> Iterator[Query]:
    """ "And in 1950?", "and before 1800?"."""
    times = [t for t in w.inside(first, last, TagKind.TIME) if t.when is not None and t.when.interval is not None]
    used = {n for t in times for n in t.at}
    many = next((n for n in range(first, last - 1) if (w.text(n), w.text(n + 1)) == ("how", "many")), -1)
    if many >= 0 and turn.query.kind in {Kind.WHICH, Kind.HOW_MANY} and selection.order is None:
        used, turn = used | {many, many + 1}, replace(turn, query=replace(turn.query, kind=Kind.HOW_MANY))
    beside = described.THEN
    if len(times) != 1 or any(n not in used and w.text(n) not in beside for n in range(first, last)):
        return
    if any(w.text(n) in grammar.PRONOUNS for n in times[0].at):
        return  # "and after her?" asks who came next
    when, order = times[0].when, selection.order
    if order is not None and facts.properties[order.property].time in CHANGING:
        yield replace(turn.query, selection=replace(selection, order=replace(order, when=when)))
        return
    dated = [c for c in selection.conditions if facts.properties[c.property].time is not TimeRelation.ALWAYS]
    if len(dated) == 1:
        changed = replace(dated[0], when=when, is_current=False)
        conditions = tuple(changed if c == dated[0] else c for c in selection.conditions)
        yield replace(turn.query, selection=replace(selection, conditions=conditions))
