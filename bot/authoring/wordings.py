"""Wordings of a pack that mean two things: names of items, of values, and the cues of properties.

Two wordings are the same when their keys are, as they are for the bot: "keeper" and "the keepers".
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

from bot.authoring.sentences import warn_of_sentences
from bot.facts.check import root_of
from bot.facts.draft import sound
from bot.facts.phrases import UNNAMED
from bot.language import grammar, question_words
from bot.model import Rank, ValueType
from bot.understanding.cleaning.expansion import expansions
from bot.understanding.framing.templates import compiled
from bot.understanding.tagging.lexicon import full_key, phrase_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.errors import Problem
    from bot.facts.draft import Draft, Entry
    from bot.facts.tables import Row
    from bot.model import Item, Property
    from bot.understanding.cleaning.expansion import Expansion

Record = TypeVar("Record")


def warn_of_wordings(draft: Draft) -> Iterator[Problem]:
    """Find the wordings that mean two things, in a draft without errors."""
    yield from _warn_of_items(draft)
    yield from _warn_of_values(draft)
    yield from _warn_of_cues(draft)
    yield from _warn_of_empty_cues(draft)
    yield from _warn_of_nouns(draft)
    yield from _warn_of_adjectives(draft)
    yield from _warn_of_intents(draft)
    yield from warn_of_sentences(draft)


def _is_meant(one: Entry[Record], other: Entry[Record]) -> bool:
    """Say whether one of the two declares that they share wordings."""
    return one.row.name in other.row.texts("shares") or other.row.name in one.row.texts("shares")


def _warn_of_idle(entries: list[Entry[Record]], shared: set[tuple[str, str]], what: str) -> Iterator[Problem]:
    """Find what is declared to be shared and is not."""
    for entry in entries:
        for index, name in enumerate(entry.row.texts("shares")):
            if not {(name, entry.row.name), (entry.row.name, name)} & shared:
                message = f"shares: {entry.row.name} has no {what} in common with {name}"
                yield entry.row.problem("shares", message, "leave it out", index=index, is_warning=True)


# --- names of items --------------------------------------------------------------------------------------------


def _warn_of_items(draft: Draft) -> Iterator[Problem]:
    items = {entry.record.id: entry for entry in sound(draft.items)}
    owners: dict[str, dict[str, None]] = defaultdict(dict)
    shared: set[tuple[str, str]] = set()
    for item, row, key, index, alias in _aliases(draft):
        for owner in owners[phrase_key(alias)]:
            shared.add((owner, item))
            if owner != item and not _is_meant(items[owner], items[item]):
                message = f"{alias!r} means both {owner} and {item}"
                hint = f'the bot will ask which is meant; if it should, write shares = ["{owner}"] in [item.{item}]'
                if alias.casefold() not in {name.casefold() for name in _names(items[owner])}:
                    hint += "; else give one another word in its name: marks and endings tell none apart"
                yield row.problem(key, message, hint, index=index, is_warning=True)
        owners[phrase_key(alias)][item] = None
    yield from _warn_of_idle(list(items.values()), shared, "name")


def _names(item: Entry[Item]) -> tuple[str, ...]:
    return (item.record.label, *item.record.aliases)


def _aliases(draft: Draft) -> Iterator[tuple[str, Row, str, int | None, str]]:
    for item in sound(draft.items):
        yield item.record.id, item.row, "label", None, item.record.label
        for index, alias in enumerate(item.record.aliases):
            yield item.record.id, item.row, "aliases", index, alias
    for statement in draft.statements:
        property_ = draft.properties[statement.record.property]
        if statement.record.short and property_ and property_.record.type is ValueType.NAME:
            yield statement.record.item, statement.row, "short", None, statement.record.short


# --- names of values -------------------------------------------------------------------------------------------


def _warn_of_values(draft: Draft) -> Iterator[Problem]:
    owners: dict[tuple[str, str, str], str] = {}
    for statement in draft.statements:
        record, property_ = statement.record, draft.properties[statement.record.property]
        if property_ is None or property_.record.type in UNNAMED or record.rank is Rank.DEPRECATED:
            continue
        wordings = [("value", None, record.value), *([("short", None, record.short)] if record.short else [])]
        for key, index, wording in [*wordings, *(("aliases", n, alias) for n, alias in enumerate(record.aliases))]:
            owner = owners.setdefault((record.item, record.property, phrase_key(wording)), record.value)
            is_noun = property_.record.is_list and key == "aliases"  # "earthquake" means all that are in the list
            if owner != record.value and not is_noun:
                message = f"{wording!r} means two values of {record.property}: {owner!r} and {record.value!r}"
                yield statement.row.problem(key, message, "leave it out of one", index=index, is_warning=True)


# --- cues of properties ----------------------------------------------------------------------------------------


def _warn_of_cues(draft: Draft) -> Iterator[Problem]:
    owners: dict[str, dict[str, Entry[Property]]] = defaultdict(dict)
    shared: set[tuple[str, str]] = set()
    for entry in sound(draft.properties):
        for index, cue in enumerate(entry.row.texts("cues")):
            for owner in owners[phrase_key(cue)].values():
                if owner is not entry and _are_rivals(owner, entry, draft):
                    shared.add((owner.record.id, entry.record.id))
                    if not _is_meant(owner, entry):
                        yield _problem_of_cue(cue, index, owner, entry)
            owners[phrase_key(cue)][entry.record.id] = entry
    shared |= _sharing_adjectives(draft)
    yield from _warn_of_idle(sound(draft.properties), shared, "cue or adjective")


def _warn_of_empty_cues(draft: Draft) -> Iterator[Problem]:
    """A question word alone stands in questions for everything."""
    empty = {word for words in question_words.FOCUS.values() for word in words} & grammar.FUNCTION_WORDS
    for entry in sound(draft.properties):
        for index, cue in enumerate(entry.row.texts("cues")):
            if cue.strip().lower() in empty:
                message = f"the cue {cue!r} stands in questions for everything"
                hint = "write the word that is meant; asks has the question words"
                yield entry.row.problem("cues", message, hint, index=index, is_warning=True)


def _warn_of_nouns(draft: Draft) -> Iterator[Problem]:
    """A cue of which nothing is read but the noun of the items asks wherever one of them is named: "has plot"."""
    nouns = {type_.record.id: {phrase_key(noun): noun for noun in type_.record.nouns} for type_ in sound(draft.types)}
    for entry in sound(draft.properties):
        own = {key: noun for type_ in entry.record.of or nouns for key, noun in nouns.get(type_, {}).items()}
        for index, cue in enumerate(entry.row.texts("cues")):
            noun = own.get(phrase_key(cue), "")
            if noun and phrase_key(cue) != full_key(cue):
                message = f"the cue {cue!r} is read as {noun!r} alone, which stands in questions for everything"
                hint = f'write an intent: says = ["who {cue} …"], or a cue with another word'
                yield entry.row.problem("cues", message, hint, index=index, is_warning=True)


def _problem_of_cue(cue: str, index: int, owner: Entry[Property], entry: Entry[Property]) -> Problem:
    first = next(own for own in owner.row.texts("cues") if phrase_key(own) == phrase_key(cue))
    said = "" if first.casefold() == cue.casefold() else f" (there as {first!r})"
    message = f"the cue {cue!r} asks for both {owner.record.id}{said} and {entry.record.id}"
    hint = f'if both are meant, write shares = ["{owner.record.id}"] or cues_of'
    return entry.row.problem("cues", message, hint, index=index, is_warning=True)


def _are_rivals(one: Entry[Property], other: Entry[Property], draft: Draft) -> bool:
    """Say whether a question can be for either: of items of one type, and not by cues_of."""
    return root_of(one, draft) != root_of(other, draft) and _have_types_in_common(one, other)


def _have_types_in_common(one: Entry[Property], other: Entry[Property]) -> bool:
    first, second = one.record.of, other.record.of
    return not first or not second or bool({*first} & {*second})


def _sharing_adjectives(draft: Draft) -> set[tuple[str, str]]:
    """The properties that have an adjective in common."""
    own = {p.record.id: {*p.record.more, *p.record.less} for p in sound(draft.properties)}
    return {(one, other) for one in own for other in own if one != other and own[one] & own[other]}


def _warn_of_adjectives(draft: Draft) -> Iterator[Problem]:
    """An adjective that compares by two properties: the bot asks which is meant."""
    owners: dict[str, dict[str, Entry[Property]]] = defaultdict(dict)
    for entry in sound(draft.properties):
        for key, adjectives in (("more", entry.record.more), ("less", entry.record.less)):
            for index, adjective in enumerate(adjectives):
                for owner in owners[adjective].values():
                    if owner is not entry and _have_types_in_common(owner, entry) and not _is_meant(owner, entry):
                        message = f"{key}: {adjective!r} compares by both {owner.record.id} and {entry.record.id}"
                        hint = f'the bot will ask which is meant; if it should, write shares = ["{owner.record.id}"]'
                        yield entry.row.problem(key, message, hint, index=index, is_warning=True)
                owners[adjective][entry.record.id] = entry


def warn_of_synonyms(draft: Draft) -> Iterator[Problem]:
    """Find what people may say for the cues of two properties without meaning the one rather than the other."""
    entries = {entry.record.id: entry for entry in sound(draft.properties)}
    owners: dict[str, list[Expansion]] = defaultdict(list)
    shared: dict[tuple[str, str, str, str], list[str]] = defaultdict(list)
    for found in expansions(entry.record for entry in entries.values()):
        for owner in owners[found.key] if found.phrase else ():
            if owner.cue != found.cue and _are_alike(entries[owner.property], entries[found.property], draft):
                shared[owner.cue, owner.property, found.cue, found.property].append(repr(found.phrase))
        owners[found.key].append(found)
    for (cue, owner_id, other_cue, id_), phrases in shared.items():
        message = f"{', '.join(phrases)} may be said for {cue!r} of {owner_id} and for {other_cue!r} of {id_}"
        hint = "the bot will ask which is meant; if one of them is, make it a cue of that"
        yield entries[id_].row.problem("cues", message, hint, is_warning=True)


def _are_alike(one: Entry[Property], other: Entry[Property], draft: Draft) -> bool:
    """Say whether nothing but the words decides between the two: not that one is asked for by "when"."""
    is_dated = [entry.record.type is ValueType.EVENT for entry in (one, other)]
    return is_dated[0] == is_dated[1] and _are_rivals(one, other, draft) and not _is_meant(one, other)


# --- templates of intents --------------------------------------------------------------------------------------


def _warn_of_intents(draft: Draft) -> Iterator[Problem]:
    owners: dict[tuple[str, ...], str] = {}
    for entry in sound(draft.intents):
        for index, template in enumerate(entry.record.says):
            taken = (owners.setdefault(form.parts, entry.record.id) for form in compiled(entry.record, template))
            if other := next((owner for owner in taken if owner != entry.record.id), ""):
                message = f"says: {template!r} has a wording that the intent {other} takes too"
                yield entry.row.problem("says", message, "leave it out of one", index=index, is_warning=True)
