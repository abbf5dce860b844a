"""Check the intents of a pack: their templates, and whether these go with what is asked."""

from __future__ import annotations

import itertools
import re

from bot.facts.draft import sound
from bot.facts.schema import INTENT_KINDS, SLOTS
from bot.facts.tables import did_you_mean, suggest
from bot.facts.utterances import parts, slots_of, stray, words_of_template
from bot.model import Kind, TimeRelation, ValueType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.errors import Problem
    from bot.facts.draft import Draft
    from bot.model import Property

_MOST_FORMS = 200
"""Ways to say one template."""


def check_intents(draft: Draft) -> Iterator[Problem]:
    """Find what is wrong with the intents of a pack."""
    for entry in sound(draft.intents):
        if entry.record.property not in draft.properties:
            hint = suggest(entry.record.property, draft.properties)
            yield entry.row.problem("property", f"property: unknown property {entry.record.property!r}", hint)
        property_ = draft.properties.get(entry.record.property)
        for index, template in enumerate(entry.record.says):
            found = list(_faults(template))
            if not found and property_ is not None:
                found = list(_misfits(template, entry.record.kind, property_.record))
            for message, hint in found:
                yield entry.row.problem("says", f"says: {message}", hint, index=index)


def _faults(template: str) -> Iterator[tuple[str, str]]:
    """Tell what is wrong with a template by itself, as message and hint."""
    if (start := stray(template)) is not None:
        hint = "expected words, {slot}, [may be left out] or (one|of these), without a slot in brackets"
        yield f"unbalanced or misplaced bracket at {template[start:][:20]!r}", hint
        return
    slots = slots_of(template)
    for name in dict.fromkeys(slots):
        if name not in SLOTS:
            yield f"unknown slot {{{name}}}", did_you_mean(name, SLOTS) or f"known: {', '.join(SLOTS)}"
        elif slots.count(name) > 1:
            yield f"the slot {{{name}}} stands there twice", "one of each"
    if len(list(itertools.islice(itertools.product(*parts(template)), _MOST_FORMS + 1))) > _MOST_FORMS:
        yield f"there are more than {_MOST_FORMS} ways to say it", "write several templates"
    if not any(re.search(r"\w", text) for text in words_of_template(template).split()):
        yield "a template without words would take every question", "write the words of the idiom"


def _misfits(template: str, kind: Kind, property_: Property) -> Iterator[tuple[str, str]]:
    """Tell which slots do not go with what a template asks, as message and hint."""
    needed, allowed = INTENT_KINDS[kind]
    slots = set(slots_of(template)) & set(SLOTS)
    for name in sorted(needed - slots):
        yield f"a question of the kind {kind} needs {{{name}}}", f"write {{{name}}} into the template"
    for name in sorted(slots - allowed):
        yield f"a question of the kind {kind} has no {{{name}}}", f"known: {', '.join(sorted(allowed))}"
    if "time" in slots & allowed and property_.time is TimeRelation.ALWAYS:
        yield f"{{time}}: {property_.id} has no time", 'its time is "always"'
    if "value" in slots & allowed and property_.is_figure:
        yield f"{{value}}: the values of {property_.id} are numbers, which have no names", ""
    if kind is Kind.HOLDER and property_.type is not ValueType.ITEM:
        yield (
            f"kind: {property_.id} has no holder, because its values are no items",
            'its type is not "item"',
        )
