"""A pack's own intents: templates of what people say, matched against a whole clause.

A template explains a clause only if it explains all of it: every word is a word of the template in some inflected
form, part of what fills a slot, or one that stands inside phrases without changing them ("the", "does", "please").
When a museum does open its doors is another question than when it did: where both say a tense, it is the same.
"""

from __future__ import annotations

import re

from bot.language import grammar
from bot.later import later
from bot.model import Cost, Frame, Kind, Query, TagKind, ValueType
from bot.records import dataclass, replace

with later:
    from bot.understanding.framing import templates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.facts.base import FactBase
    from bot.facts.phrases import Utterance
    from bot.model import Intent, Property, Tag
    from bot.understanding.framing.features import Features

_WEIGHT = 4
"""How much each word of a clause that a template takes counts for it: more than where it is a cue and a value too."""


_DO = re.compile(r"\{item\} do\b")
"""In a template, what an item does: no mere auxiliary."""


_BOTH_TENSES = {"past", "present"}


@dataclass(frozen=True, slots=True)
class _Filled:
    """What a clause puts into the slots."""

    item: str | None = None
    """None: the clause names none."""
    value: Tag | None = None
    time: Tag | None = None
    number: Tag | None = None


class Intents:
    """Matches clauses against the intents of a pack."""

    def __init__(self, facts: FactBase) -> None:
        """Take the fact base, which has every way to say every template."""
        self._facts = facts
        self._intents = {intent.id: intent for intent in facts.intents}
        self._of_deeds = {intent.id for intent in facts.intents if any(_DO.search(said) for said in intent.says)}

    def frames(self, f: Features, subjects: tuple[str, ...]) -> Iterator[Frame]:
        """The readings of a clause that a template takes as a whole; `subjects` are what "it" may mean."""
        if not self._intents:
            return
        for form in self._facts.utterances([token.key for token in f.tokens]):
            if {form.tense, templates.tense_of(f.words)} != _BOTH_TENSES:
                intent = self._intents[form.intent]
                p = self._facts.properties[intent.property]
                for filled in dict.fromkeys(self._match(form, p, f, subjects, 0, 0, _Filled())):
                    yield from self._frame(intent, p, f, filled, subjects)

    # --- matching ---------------------------------------------------------------------------------------------

    def _match(  # noqa: PLR0913, PLR0917 -- a place in the form and a place in the clause
        self, form: Utterance, p: Property, f: Features, subjects: tuple[str, ...], part: int, at: int, filled: _Filled
    ) -> Iterator[_Filled]:
        """Every way in which the rest of a form explains the rest of a clause."""
        if at == len(f.tokens):
            if part == len(form.parts):
                yield filled
            return
        if part < len(form.parts):
            wanted = form.parts[part]
            if wanted == f.tokens[at].key:
                yield from self._match(form, p, f, subjects, part + 1, at + 1, filled)
            for end, more in self._fillings(wanted, p, f, subjects, at, filled):
                yield from self._match(form, p, f, subjects, part + 1, end, more)
        if _is_empty(f, at) or (f.tokens[at].text == "do" and form.intent in self._of_deeds):
            yield from self._match(form, p, f, subjects, part, at + 1, filled)

    def _fillings(  # noqa: PLR0913, PLR0917 -- the same
        self, slot: str, p: Property, f: Features, subjects: tuple[str, ...], at: int, filled: _Filled
    ) -> Iterator[tuple[int, _Filled]]:
        """What may stand in a slot from a place on, and where it ends."""
        starting = [t for t in f.tags if t.at[0] == at and _is_whole(t, f)]
        for t in starting:
            end = t.at[-1] + 1
            if slot == "{item}":
                for item in self._items(t, p, subjects):
                    yield end, replace(filled, item=item)
            elif slot == "{value}" and self._value(t, p):
                yield end, replace(filled, value=t)
            elif slot == "{time}" and t.kind is TagKind.TIME:
                yield end, replace(filled, time=t)
            elif slot == "{number}" and t.kind in {TagKind.NUMBER, TagKind.ORDINAL}:
                yield end, replace(filled, number=t)

    def _items(self, t: Tag, p: Property, subjects: tuple[str, ...]) -> Iterator[str]:
        """The items that a tag may mean: by name, by the noun of their type, or by a pronoun."""
        match t.kind:
            case TagKind.ITEM:
                found: tuple[str, ...] = (t.value,)
            case TagKind.VALUE:
                statement = self._facts.statement(t.value)
                is_name = self._facts.properties[statement.property].type is ValueType.NAME
                found = (statement.item,) if is_name else ()
            case TagKind.TYPE:
                found = (self._meant(p, subjects, t.value),)
            case TagKind.PRONOUN:
                found = (self._meant(p, subjects),)
            case _:
                found = ()
        yield from (item for item in found if item and self._is_of(item, p))

    def _value(self, t: Tag, p: Property) -> str:
        """The value of the property that a tag names, or ""."""
        if t.kind is TagKind.VALUE and self._facts.property_of(t.value) == p.id:
            return self._facts.statement(t.value).value
        return t.value if t.kind is TagKind.ITEM and p.type is ValueType.ITEM else ""

    def _meant(self, p: Property, subjects: tuple[str, ...], type_: str = "") -> str:
        """The item that a question is about when it names none: of the conversation, of the pack, or the only one."""
        for item in (*subjects, self._facts.info.subject):
            if item and self._is_of(item, p) and type_ in {"", self._facts.item(item).type}:
                return item
        only = self._facts.sole_bearer(p.id)
        return only if only and type_ in {"", self._facts.item(only).type} else ""

    def _is_of(self, item: str, p: Property) -> bool:
        return not p.of or self._facts.item(item).type in p.of

    # --- what is asked ----------------------------------------------------------------------------------------

    def _frame(
        self, intent: Intent, p: Property, f: Features, filled: _Filled, subjects: tuple[str, ...]
    ) -> Iterator[Frame]:
        is_inverse = intent.kind is Kind.HOLDER
        subject = "" if is_inverse else filled.item or self._meant(p, subjects)
        if not subject and not is_inverse:
            return
        is_ordinal = intent.kind is Kind.ORDINAL and filled.number is not None
        query = Query(
            kind=intent.kind,
            subject=subject,
            property=p.id,
            values=(self._value(filled.value, p),) if filled.value else (),
            when=filled.time.when if filled.time else None,
            ordinal=_place(filled.number) if is_ordinal and filled.number else 0,
            is_claim=intent.kind is Kind.CLAIM,
            is_present=f.is_present,
        )
        cost = Cost(corrected=f.corrected, loose=-_WEIGHT * len(f.tokens))
        yield Frame(query, cost, intent=intent.id)


def _is_empty(f: Features, at: int) -> bool:
    """Whether the word at a place changes nothing of what is asked."""
    if at in f.meant_at:
        return False  # "how *well* does it help"
    return f.tokens[at].text in grammar.TRANSPARENT or any(at in t.at for t in f.of[TagKind.FILLER])


def _is_whole(t: Tag, f: Features) -> bool:
    """Whether a tag has no other words inside it than empty ones."""
    return all(n in t.at or f.tokens[n].text in grammar.TRANSPARENT for n in range(t.at[0], t.at[-1] + 1))


def _place(t: Tag) -> int:
    """Which place in an order a number or an ordinal means."""
    return int(t.value) if t.kind is TagKind.ORDINAL else int(t.number or 0)
