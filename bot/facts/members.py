"""Who belongs to a selection: its conditions as SQL over the fact base's indexes.

A condition is surely fulfilled, or may be (a date known to the decade, "over 2,000"), or is not as far as the facts
say. What is not said is not denied: "without a harbour" are the items for which the facts give none.
"""

from __future__ import annotations

import json

from bot.facts.figures import is_dated, is_lasting_once
from bot.model import Condition, TimeRelation
from bot.records import replace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from bot.facts.base import FactBase
    from bot.model import Property, Selection

Sql: TypeAlias = tuple[str, tuple[str | float, ...]]
"""A query, and its values."""

_NOT_DEPRECATED = "s.rank <> 'deprecated'"


def base(selection: Selection) -> Sql:
    """The ids of the items that a selection chooses from, conditions aside."""
    wheres: list[str] = []
    values: list[str | float] = []
    if selection.type:
        wheres.append("type = ?")
        values.append(selection.type)
    if selection.items:
        wheres.append("id IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(selection.items))
    return f"SELECT id FROM Item WHERE {' AND '.join(wheres) or '1'}", tuple(values)


def items(selection: Selection, facts: FactBase, *, is_sure: bool) -> Sql:
    """The ids of the items that surely belong to a selection, its order aside, or that may."""
    query, values = base(selection)
    for condition in selection.conditions:
        test, more = _test(condition, selection.type, facts, is_sure=is_sure)
        query += f" AND id {test}"
        values += more
    return query, values


def _test(condition: Condition, type_: str, facts: FactBase, *, is_sure: bool) -> Sql:
    """The comparison that an item's id has to pass."""
    if not condition.is_negated:
        query, values = having(condition, type_, facts, is_sure=is_sure)
        return f"IN ({query})", values
    query, values = having(replace(condition, is_negated=False), type_, facts, is_sure=not is_sure)
    is_end = bool(type_) and facts.types[type_].until == condition.property  # what has no end is not over
    if is_end and not condition.when:
        anew = (facts.types[type_].when, condition.property)
        return f"NOT IN (SELECT id FROM ({query}) WHERE id NOT IN ({_BEGUN_ANEW}))", (*values, *anew)
    if is_open(condition) or is_end:
        return f"NOT IN ({query})", values
    # "not built before 1900" is said only of what was built at all.
    exists, more = having(Condition(condition.property), type_, facts, is_sure=True)
    return f"IN (SELECT * FROM ({exists}) EXCEPT SELECT * FROM ({query}))", (*more, *values)


_BEGUN_ANEW = """
    SELECT b.item FROM figure b WHERE b.property = ?
    GROUP BY b.item HAVING max(b.low) > (SELECT max(e.high) FROM figure e WHERE e.item = b.item AND e.property = ?)
"""
"""What came to be again after it had ceased to be."""


def is_open(condition: Condition) -> bool:
    """Whether the denial of it is only that the facts say nothing."""
    return condition.is_inverse or not (condition.values or condition.operator or condition.among or condition.when)


def having(condition: Condition, type_: str, facts: FactBase, *, is_sure: bool, told: str = "") -> Sql:
    """The ids of the items that have, or are, such a value; `told` adds the row of the statement to each."""
    p = facts.properties[condition.property]
    if p.is_figure:
        return _measured(p, condition, type_, facts, is_sure=is_sure)
    has_bounds = condition.when is not None and condition.when.interval is not None
    is_plain = not (condition.values or condition.among or condition.is_inverse)
    if has_bounds and is_plain and is_dated(p) and p.time is TimeRelation.ON:
        return _happened(condition, type_, is_sure=is_sure, told=told)
    return _stated(p, condition, facts, is_sure=is_sure, told=told)


def _happened(condition: Condition, type_: str, *, is_sure: bool, told: str) -> Sql:
    """The ids of the items to which it happened in a time."""
    when = condition.when.interval if condition.when is not None else None
    if when is None:
        return "SELECT NULL", ()
    first, last = when.earliest.isoformat(), when.latest.isoformat()
    within = "low >= ? AND high <= ?" if is_sure else "high >= ? AND low <= ?"
    typed, values = ("AND type = ?", (type_,)) if type_ else ("", ())
    column = ", statement" if told else ""
    query = f"SELECT item AS id{column} FROM figure WHERE property = ? {typed} AND {within}"
    if condition.than:
        return f"{query} AND item <> ?", (condition.property, *values, first, last, condition.than)
    return query, (condition.property, *values, first, last)


def _stated(p: Property, condition: Condition, facts: FactBase, *, is_sure: bool, told: str) -> Sql:
    """The ids of the items of which such a statement is made."""
    here, there = ("value", "item") if condition.is_inverse else ("item", "value")
    wheres: list[str] = ["s.property = ?", _NOT_DEPRECATED]
    values: list[str | float] = [p.id]
    if condition.values:
        wheres.append(f"s.{there} IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(condition.values))
    if condition.among is not None:
        query, more = items(condition.among, facts, is_sure=is_sure)
        wheres.append(f"s.{there} IN ({query})")
        values += more
    timed, more = _timed(p, condition, facts, is_sure=is_sure)
    wheres += timed
    joined = "Statement s JOIN time t ON t.statement = s.rowid" if more else "Statement s"
    column = ", s.rowid" if told else ""
    return f"SELECT s.{here} AS id{column} FROM {joined} WHERE {' AND '.join(wheres)}", (*values, *more)


def _timed(p: Property, condition: Condition, facts: FactBase, *, is_sure: bool) -> tuple[list[str], tuple[str, ...]]:
    """When a statement has to hold."""
    when = condition.when.interval if condition.when is not None else None
    if when is None:
        if condition.is_over and p.time is TimeRelation.DURING:
            return ["s.time LIKE '%/%' AND s.time NOT LIKE '%/..' AND s.time NOT LIKE '%/'"], ()
        if p.time is not TimeRelation.DURING or not condition.is_current:
            return [], ()
        unknown = "" if is_sure else " OR s.time LIKE '%/'"
        return [f"(s.time IS NULL OR s.time LIKE '%/..'{unknown})"], ()
    first, last = when.earliest.isoformat(), when.latest.isoformat()
    if p.time is TimeRelation.ON:
        wanted = "t.earliest >= ? AND t.latest <= ?" if is_sure else "t.latest >= ? AND t.earliest <= ?"
    elif condition.is_begun:
        wanted = "t.earliest >= ? AND t.begun <= ?" if is_sure else "t.begun >= ? AND t.earliest <= ?"
    else:
        wanted = "t.ended >= ? AND t.begun <= ?" if is_sure else "t.bound >= ? AND t.earliest <= ?"
    name = facts.types[p.of[0]].when if is_lasting_once(p) and len(p.of) == 1 else ""
    if name:  # what only has an end is so from when its item began
        begun = "SELECT item FROM figure WHERE property = ? AND"
        if is_sure:
            since = f"t.ended >= ? AND s.time LIKE '/%' AND s.item IN ({begun} high <= ?)"
            return [f"({wanted} OR ({since}))"], (first, last, first, name, last)
        return [wanted, f"NOT (s.time LIKE '/%' AND s.item IN ({begun} low > ?))"], (first, last, name, last)
    return [wanted], (first, last)


def _measured(p: Property, condition: Condition, type_: str, facts: FactBase, *, is_sure: bool) -> Sql:
    """The ids of the items whose figure is more, less or as much as a number; or of all that have one."""
    if condition.operator and condition.number is None:
        return "SELECT NULL", ()
    has_open = "SELECT 1 FROM figure WHERE property = ? AND (standing = 1 OR vague <> '') LIMIT 1"
    is_open_to_doubt = bool(facts.rows(has_open, p.id))
    test, values = _compared(condition, is_sure=is_sure or not is_open_to_doubt)
    typed = "AND type = ?" if type_ else ""
    given: tuple[str | float, ...] = (p.id, type_) if type_ else (p.id,)
    than, others = ("AND item <> ?", (condition.than,)) if condition.than else ("", ())
    when = condition.when.interval if condition.when is not None else None
    if when is not None:
        first, last = when.earliest.isoformat(), when.latest.isoformat()
        # Of several figures of one item the latest within the time counts: max() chooses the row.
        newest = "max(bound || earliest || printf('%012d', statement))"
        rows = (
            f"SELECT item, low, vague, {newest} FROM figure WHERE property = ? {typed} AND bound >= ? AND earliest <= ?"
            " GROUP BY item"
        )
        return f"SELECT item AS id FROM ({rows}) WHERE {test} {than}", (*given, first, last, *values, *others)
    counted = f"SELECT item AS id FROM figure WHERE property = ? {typed} AND standing = 2 AND {test} {than}"
    if not is_open_to_doubt:
        return counted, (*given, *values, *others)
    if not is_sure:
        return counted.replace("standing = 2", "standing IN (1, 2)"), (*given, *values, *others)
    # A figure that stands beside the one that counts has to fulfil it too.
    denied = f"SELECT item FROM figure WHERE property = ? AND standing = 1 AND NOT {test}"
    return f"{counted} AND item NOT IN ({denied})", (*given, *values, *others, p.id, *values)


def _compared(condition: Condition, *, is_sure: bool) -> Sql:
    """How a figure has to compare with the number; "over 2,000" is more than 2,000, and may be more than 3,000."""
    number, sign = float(condition.number or 0), condition.operator
    if not sign:
        return "1", ()
    if sign == "=":
        return ("(low = ? AND vague = '')", (number,)) if is_sure else ("(low = ? OR vague <> '')", (number,))
    helps, hinders = ("over", "under") if sign in {">", ">="} else ("under", "over")
    edge = ">=" if sign in {">", ">="} else "<="
    if is_sure:
        return f"(low {edge} ? AND (low {sign} ? OR vague = '{helps}') AND vague <> '{hinders}')", (number, number)
    return f"(low {sign} ? OR vague = '{helps}')", (number,)
