"""Check what takes the whole pack to see.

`check` finds errors; `warn` finds what is allowed but looks like a mistake, and expects a pack without errors.
"""

from __future__ import annotations

import re

from bot.facts.conflicts import check_conflicts, warn_of_gaps, warn_of_second_times, warn_of_the_undated
from bot.facts.draft import Definitions, Draft, Entry, sound
from bot.facts.intents import check_intents
from bot.facts.schema import TIME_KEYS
from bot.facts.tables import suggest
from bot.facts.templates import check_template, template_variables
from bot.facts.texts import check_texts
from bot.model import Property, TimeRelation, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from bot.errors import Problem
    from bot.facts.tables import Row


def check(draft: Draft) -> Iterator[Problem]:
    """Find all errors."""
    yield from _check_names(draft)
    yield from _check_nouns(draft)
    for entry in sound(draft.properties):
        yield from _check_cues(entry, draft)
        yield from _check_templates(entry)
        yield from _check_degrees(entry)
    yield from check_conflicts(draft)
    yield from check_texts(draft)
    yield from check_intents(draft)


def warn(draft: Draft) -> Iterator[Problem]:
    """Find all that looks like a mistake in a pack without errors."""
    yield from warn_of_parts(draft)
    yield from warn_of_gaps(draft)
    yield from _warn_of_unused(draft)


def warn_of_parts(draft: Draft) -> Iterator[Problem]:
    """Find what looks like a mistake whatever else is wrong with the pack."""
    yield from _warn_of_untold_values(draft)
    yield from warn_of_the_undated(draft)
    yield from warn_of_second_times(draft)
    yield from _warn_of_times_after_the_source(draft)
    yield from _warn_of_sources(draft)
    yield from _warn_of_paragraphs(draft)


# --- names that lead nowhere -----------------------------------------------------------------------------------


def _check_names(draft: Draft) -> Iterator[Problem]:
    if draft.info:
        yield from _check_name(draft.info.row, "subject", "item", draft.items)
    for type_ in sound(draft.types):
        yield from _check_name(type_.row, "when", "property", draft.properties)
        yield from _check_name(type_.row, "until", "property", draft.properties)
        yield from _check_name(type_.row, "describe", "property", draft.properties)
    for item in sound(draft.items):
        yield from _check_name(item.row, "type", "type", draft.types)
        yield from _check_name(item.row, "shares", "item", draft.items)
    for property_ in sound(draft.properties):
        yield from _check_name(property_.row, "of", "type", draft.types)
        yield from _check_name(property_.row, "shares", "property", draft.properties)


def _check_name(row: Row, key: str, kind: str, known: Definitions[Any]) -> Iterator[Problem]:
    """Check the ids that a key gives, one or a list of them."""
    for index, name in enumerate(row.texts(key)):
        if name.strip() not in known:
            yield row.problem(key, f"{key}: unknown {kind} {name!r}", suggest(name, known), index=index)


def _check_nouns(draft: Draft) -> Iterator[Problem]:
    """A type needs a noun of its own: where a noun means several types, the bot asks back which is meant."""
    types = sound(draft.types)
    for type_ in types:
        others = [o.record for o in types if o is not type_]
        sharing = {noun.casefold(): o.id for o in others for noun in o.nouns}
        nouns = [noun.casefold() for noun in type_.record.nouns]
        if nouns and sharing.keys() >= {*nouns}:
            message = f"nouns: {type_.record.id} has no noun of its own, {nouns[0]!r} means {sharing[nouns[0]]} too"
            hint = "add one; what tells the kinds of one thing apart may also be a property, and all of them one type"
            yield type_.row.problem("nouns", message, hint)


# --- properties ------------------------------------------------------------------------------------------------


_NO_WORDS = re.compile(r"[\[\](){}|*]|^[\W_]*$")
"""What is in no cue: the signs of templates; and a cue of nothing but signs."""


def _check_cues(entry: Entry[Property], draft: Draft) -> Iterator[Problem]:
    for index, cue in enumerate(entry.row.texts("cues")):
        if _NO_WORDS.search(cue) and cue.strip():
            hint = "write one cue for each wording; templates are for [intent.ID]"
            yield entry.row.problem("cues", f"cues: {cue!r} is not plain words", hint, index=index)
    parent = entry.row.text("cues_of")
    if not parent and not entry.record.cues:
        yield entry.row.problem("cues", f"cues: nobody can ask for {entry.record.id}", "write cues or cues_of")
    elif parent:
        yield from _check_name(entry.row, "cues_of", "property", draft.properties)
    if root_of(entry, draft) is None:
        yield entry.row.problem("cues_of", f"cues_of: {entry.record.id} takes its cues from itself in the end")


def root_of(entry: Entry[Property], draft: Draft) -> str | None:
    """Follow cues_of to the property that all of them share their cues with; None when it runs in a circle."""
    seen = [entry.record.id]
    while (parent := draft.properties.get(entry.row.text("cues_of"))) is not None:
        if parent.record.id in seen:
            return None
        seen.append(parent.record.id)
        entry = parent
    return seen[-1]


def _check_templates(entry: Entry[Property]) -> Iterator[Problem]:
    property_, row = entry.record, entry.row
    if property_.is_figure and not property_.unit[0]:
        yield row.problem("", f"{property_.id} counts something: it needs a unit", 'unit = "member|members"')
    if (unit := row.text("unit")).count("|") > 1 or (unit and not all(map(str.strip, unit.split("|")))):
        yield row.problem("unit", f"unit: expected singular|plural, found {unit!r}", 'write unit = "member|members"')
    for key, template in (("says", property_.says), ("inverse", property_.inverse)):
        for message, hint in check_template(template):
            yield row.problem(key, f"{key}: {message}", hint)
        if "unit" in template_variables(template) and not property_.unit[0]:
            yield row.problem(key, f"{key}: {{unit}} is told, but {property_.id} has no unit")


def _check_degrees(entry: Entry[Property]) -> Iterator[Problem]:
    """Check the adjectives by which items are compared."""
    property_, row = entry.record, entry.row
    has_order = property_.is_figure or property_.time is not TimeRelation.ALWAYS
    for key in ("more", "less"):
        if key in row.values and not has_order:
            message = f"{key}: {property_.id} has neither figures nor dates by which items could be compared"
            yield row.problem(key, message, "leave it out")
    for index, adjective in enumerate(property_.less):
        if adjective in property_.more:
            yield row.problem("less", f"less: {adjective!r} is in more too", "leave it out of one", index=index)


# --- warnings --------------------------------------------------------------------------------------------------


def _warn_of_untold_values(draft: Draft) -> Iterator[Problem]:
    for property_ in sound(draft.properties):
        if property_.record.type is not ValueType.EVENT and "value" not in template_variables(property_.record.says):
            message = f"says: no answer about {property_.record.id} would tell its value"
            yield property_.row.problem("says", message, "write {value} into the sentence", is_warning=True)


def _warn_of_times_after_the_source(draft: Draft) -> Iterator[Problem]:
    for entry in draft.statements:
        for reference in entry.record.references:
            source = draft.sources[reference.source]
            as_of = source.record.as_of if source else None
            time = entry.record.time
            if as_of is not None and time is not None and as_of.is_before(time):
                key = next(key for key in TIME_KEYS if key in entry.row.values)
                message = f"{key}: {time.format()} is later than {reference.source} speaks of"
                yield entry.row.problem(key, message, f"as_of of the source is {as_of.format()}", is_warning=True)


def _warn_of_sources(draft: Draft) -> Iterator[Problem]:
    """Two sources of one title cannot be told apart in replies."""
    first: dict[str, str] = {}
    for source in sound(draft.sources):
        other = first.setdefault(source.record.title.casefold(), source.record.id)
        if other != source.record.id:
            message = f"title: the source {other!r} has this title too; replies tell nothing else of them"
            yield source.row.problem("title", message, "add what tells them apart, or keep one", is_warning=True)


_PARAGRAPH = re.compile(r", *par(?:a|agraph)?s?\b\.? *\d*$", re.IGNORECASE)


def _warn_of_paragraphs(draft: Draft) -> Iterator[Problem]:
    """A paragraph that is written in another way is a part of the section's name."""
    for entry in draft.statements:
        for reference in entry.record.references:
            if _PARAGRAPH.search(reference.section):
                message = f"reference: {reference.section!r} is read as the name of a section, and no paragraph of one"
                yield entry.row.problem("reference", message, 'a paragraph is written "paragraph 3"', is_warning=True)


def _warn_of_unused(draft: Draft) -> Iterator[Problem]:
    used = {entry.record.property for entry in draft.statements}
    cited = {reference.source for entry in draft.statements for reference in entry.record.references}
    for property_ in sound(draft.properties):
        if property_.record.id not in used:
            message = f"no statement says anything of the property {property_.record.id!r}"
            yield property_.row.problem("", message, is_warning=True)
    for source in sound(draft.sources):
        if source.record.id not in cited:
            yield source.row.problem("", f"no statement cites the source {source.record.id!r}", is_warning=True)
