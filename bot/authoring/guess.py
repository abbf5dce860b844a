"""Guess a property from a header and from what stands under it: type, time, unit, cues, sentence.

Nothing that is guessed is hidden: the property is written where its author can read and correct it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from bot.authoring.cell_types import (
    NUMBER_OF,
    are_years,
    rate_of,
    singular_and_plural,
    time_of,
    time_relation,
    type_of,
    unit_of,
    without_brackets,
)
from bot.language import currencies, heading_sentences, heading_words, headings
from bot.language.common import is_common
from bot.model import Property, TimeRelation, ValueType
from bot.records import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from bot.authoring.claims import Claim
    from bot.authoring.known import Known

_MANY = 0.3
"""The share from which it is told that some cells of a column could be read in another way."""
_PLACING = re.compile(r"(?:joint |equal )?(?:\d+(?:st|nd|rd|th)=?|first|second|third|fourth|fifth|last)", re.IGNORECASE)
"""A place in an order, such as that of a contest."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A property, and how sure it is."""

    property: Property
    remark: str = ""
    """What the author should know of the guess."""

    def beside(self, word: str) -> Guess:
        """Let a word stand beside what asks for the property."""
        words = tuple(dict.fromkeys((*self.property.words, word)))
        return replace(self, property=replace(self.property, words=words))


def guess_property(id_: str, claims: Sequence[Claim], known: Known) -> Guess:
    """Guess the property of claims that have a name in common."""
    label = _label(claims[0].name)
    kind = _kind(claims)
    if not kind and are_truths(claims):
        name, verb = headings.truth_label(label), headings.truth_verb(label)
        asked = make_property(id_, name, ValueType.TEXT, time_relation(ValueType.TEXT, claims), "")
        says = heading_sentences.truth_sentence(name, verb)
        return Guess(replace(asked, plural=name, says=says, asks=(), words=headings.OFFERING))
    type_, unit = type_of(label, kind, claims, known)
    property_ = make_property(id_, label, type_, time_relation(type_, claims), unit, is_unit=unit == kind)
    if property_.type is ValueType.EVENT and _are_several(claims):
        property_ = replace(property_, says=heading_sentences.repeated(property_.says, label))
    if type_ is ValueType.MONEY and " per " not in label:
        rates = {rate for claim in claims if (rate := rate_of(claim.value))}
        property_ = replace(property_, words=(*property_.words, *(rates if len(rates) == 1 else ())))
    if type_ is ValueType.ITEM and headings.is_person_noun(item_type(claims).lower()):
        property_ = replace(property_, asks=tuple(dict.fromkeys((*property_.asks, "who"))))
    if type_ is ValueType.EVENT and property_.time is TimeRelation.DURING:
        property_ = replace(property_, cues=tuple(dict.fromkeys((*property_.cues, *_ends(claims)))))
    values = [claim.value for claim in claims]
    is_dated_text = type_ is ValueType.TEXT and property_.time is TimeRelation.ON
    if are_placings := is_dated_text and all(map(_PLACING.fullmatch, values)):
        says = heading_sentences.placed_sentence(property_.label)
        property_ = replace(property_, says=says, cues=(*property_.cues, "came"))
    if any(claim.beside.get("place") for claim in claims) and property_.time is not TimeRelation.ALWAYS:
        property_ = replace(property_, says=_with_place(property_.says))
    if type_ is ValueType.TEXT and not property_.asks and not are_placings and all(map(_is_price, values)):
        property_ = replace(property_, asks=("number",))
    return Guess(property_, _remark(property_, kind, values))


def _ends(claims: Sequence[Claim]) -> Iterator[str]:
    """Give the headings over the ends of what lasted, by which it is asked for too: "supported until"."""
    for header in dict.fromkeys(claim.header for claim in claims):
        label = _label(without_brackets(re.sub(r"\[[^\]]*\]", "", header)))
        if headings.bounded(label)[1] and not label.endswith((" from", " to")):
            yield label


def make_property(  # noqa: PLR0913 -- what there is to know of one
    id_: str, label: str, type_: ValueType, time: TimeRelation, unit: str, *, is_unit: bool = False
) -> Property:
    """Make a property with cues and a sentence; `is_unit` says that the unit was given, and may be told alone."""
    name = _label(label)
    if type_ is ValueType.EVENT and name.endswith((" in", " on")) and headings.is_past(name[:-3]):
        name = name[:-3]  # "built in" of years
    draft = Property(
        id=id_,
        label=name,
        plural=heading_words.plural(without_brackets(name) or name),
        type=type_,
        time=time,
        of=(),
        cues=(name,),
        words=(),
        asks=(),
        unit=singular_and_plural(unit),
        is_single=False,
        is_list=False,
        says="",
        inverse="",
    )
    worded = _worded(draft, is_unit=is_unit)
    whole = name.removesuffix(f" in {currencies.named(unit)}") if unit else name
    cued = worded.cues if whole == name else (*worded.cues, whole)
    wordings = [w for cue in cued for w in (cue, *headings.plainly(without_brackets(cue) or cue))]
    cues = tuple(dict.fromkeys(cue for wording in wordings for cue in _cues(wording)))
    beside = tuple(word for word in headings.modifiers(name) if word not in cues)
    rate = tuple(name.split(" per ")[1:])  # "how much is a *night*"
    return replace(worded, cues=cues, words=(*worded.words, *beside, *rate))


def _with_place(says: str) -> str:
    """Say where as well, behind what is told of when."""
    return says.replace("{time}", "{time} {place}") if "{time}" in says else f"{says} {{place}}"


def _are_several(claims: Sequence[Claim]) -> bool:
    """Say whether an item has more than one of them."""
    return len({claim.subject.id for claim in claims}) < len(claims)


def _is_price(cell: str) -> bool:
    """Say whether a text is a price: "£1.20", "15p", "2d"."""
    return bool(re.fullmatch(r"[^\w\s]?\s?\d+(?:[.,]\d+)?\s?[a-zA-Z\u00a2\u20ac]{0,3}", cell.strip()))


def _cues(wording: str) -> tuple[str, ...]:
    """Give what a wording of a header is asked by: without its signs, and without what stands in brackets."""
    plain = " ".join(re.sub(r"[\[\](){}|*]", " ", wording).split())
    short = without_brackets(wording)
    return tuple(dict.fromkeys(cue for cue in (plain, short) if re.search(r"\w", cue)))


def are_truths(claims: Iterable[Claim]) -> bool:
    """Say whether all that claims say is yes or no."""
    return all(headings.truth(claim.value) for claim in claims)


def item_type(claims: Sequence[Claim]) -> str:
    """Give the noun of the items that the values may be, or "" where the header gives none: new items then have it."""
    kind = _kind(claims)
    return kind.partition(":")[2].strip() if kind.lower().startswith("item") else ""


def _kind(claims: Sequence[Claim]) -> str:
    return next((claim.kind for claim in claims if claim.kind), "")


def _label(name: str) -> str:
    """Write the name of a property as it stands within a sentence."""
    label = headings.in_full(headings.named_plainly(headings.written_out(name.replace("_", " ").strip(" ?:."))))
    words = label.split()
    if len(words) > 1 and all(
        word[:1].isupper() or word in heading_words.SMALL or not word[:1].isalpha() for word in words
    ):
        label = " ".join(_uncapitalised(word) for word in words)  # "Audience Award"
    is_name = (
        label[:2].isupper() or _begins_with_a_name(words) or heading_words.is_of_country(words[0] if words else "")
    )
    return label if is_name else label[:1].lower() + label[1:]


def _begins_with_a_name(words: Sequence[str]) -> bool:
    """Say whether the first words are a name, whose parts other words join: "West of England champions"."""
    end = next((n for n, word in enumerate(words) if n and word not in heading_words.SMALL), 0)
    return end > 1 and words[end][:1].isupper() and not is_common(words[end].lower())


def _uncapitalised(word: str) -> str:
    """Write a word small unless it is a name or a short form."""
    is_plain = word.istitle() and is_common(word.lower().strip("()")) and not heading_words.is_of_country(word)
    return word.lower() if is_plain else word


def _worded(draft: Property, *, is_unit: bool) -> Property:
    """Add the cues and the sentence."""
    label = draft.label
    plain = without_brackets(label) if label.startswith(without_brackets(label)) else label
    is_of_people = headings.is_person(label) and draft.type in {ValueType.TEXT, ValueType.NAME, ValueType.ITEM}
    asks = ("who",) if is_of_people or headings.is_namesake(label) else ()
    match draft.type:
        case ValueType.EVENT if draft.time is TimeRelation.DURING:
            return replace(draft, says=heading_sentences.lasting(label))
        case ValueType.EVENT:
            known = heading_sentences.happening(label)
            also = [name for deed in headings.deeds(label) for name in (deed, heading_sentences.happening(deed).noun)]
            also += [*headings.also_done(label), *(["left"] if headings.is_going([label]) and "left " in label else [])]
            if not known.noun and (what := headings.past_noun(label.lower())) != label.lower():
                also.append(what)  # "the regatta" of "regatta date"
            own = () if headings.deeds(label) else (label, known.verb)
            cues = tuple(dict.fromkeys(filter(None, (*own, known.noun, *also))))
            is_deed = label.lower() == known.verb or heading_words.is_participle(label.split()[-1])
            is_noun = not is_deed and not heading_words.is_plural(label)
            noun = label if is_noun or not known.noun else known.noun
            named = replace(draft, label=noun, plural=heading_words.plural(noun), words=headings.reached(label))
            return replace(named, says=known.says, cues=cues, is_single=True)
        case ValueType.PLACE if headings.is_location(label):
            says = heading_sentences.value_sentence(label)
            moved = ("moved",) if draft.time is TimeRelation.DURING else ()
            return replace(draft, says=says, cues=(label, *moved, *headings.kept_at(label)), asks=("where",))
        case ValueType.QUANTITY if any(counted := _counted(draft)):
            noun, done = counted
            name = f"{noun} {done}"
            cues = (name, done) if noun == "times" else (name, noun, done)
            unit = (heading_words.singular(noun), noun)
            says = heading_sentences.done_sentence(noun, done)
            return replace(draft, label=name, plural=name, says=says, cues=cues, unit=unit)
        case ValueType.QUANTITY if heading_sentences.is_verb(label):
            says = heading_sentences.value_sentence(label, with_unit=draft.unit[0] != label)
            words = draft.unit[1:] if draft.unit[0] != label else ()  # "how many *people* does it sleep"
            return replace(draft, says=says, cues=(label,), plural=label, words=words)
        case ValueType.QUANTITY if heading_words.is_plural(plain.removeprefix(NUMBER_OF)) and (
            is_unit or draft.unit[1] == plain.removeprefix(NUMBER_OF)
        ):
            cues = tuple(dict.fromkeys((label, draft.unit[1])))
            more = label[len(plain) :]
            words = tuple(re.findall(r"[^\W\d]+", more))
            return replace(draft, says=heading_sentences.count_sentence(more), cues=cues, words=words)
        case ValueType.QUANTITY:
            with_unit = draft.unit[0] != label
            names = draft.unit[1:] if with_unit and heading_words.is_plural(draft.unit[1].partition(" per ")[0]) else ()
            cues = tuple(dict.fromkeys((label, *names)))
            return replace(draft, says=heading_sentences.value_sentence(label, with_unit=with_unit), cues=cues)
        case ValueType.TEXT if draft.time is TimeRelation.DURING and headings.is_name(label):
            names = ("name",) if label.lower().endswith("name") else ()
            cues = tuple(dict.fromkeys((label, *names, "called", "known as")))
            says = heading_sentences.name_sentence(label)
            return replace(draft, type=ValueType.NAME, says=says, cues=cues)
        case ValueType.TEXT if draft.time is TimeRelation.ON:
            return _dated_value(draft, asks)
        case ValueType.TEXT if headings.is_name(label) and label.lower() != "name":
            return replace(draft, says=heading_sentences.value_sentence(label), cues=(label, "called", "known as"))
        case _:
            return _named_value(draft, asks)


def _named_value(draft: Property, asks: tuple[str, ...]) -> Property:
    """Add the cues and the sentence of what is nothing but a value under its heading."""
    label = draft.label
    plain = without_brackets(label) or label
    offices = (*headings.short_of(plain), *headings.in_charge(plain))
    cues = (label, *offices, *headings.doing(plain), *headings.kinds(plain))
    asks = asks or (("where",) if headings.is_origin(label) else ())
    says = heading_sentences.value_sentence(label.removesuffix(f" in {currencies.named(draft.unit[1])}"))
    inverse = heading_sentences.inverse_sentence(label) if draft.type is ValueType.ITEM else ""
    return replace(draft, says=says, inverse=inverse, cues=cues, asks=asks)


def _dated_value(draft: Property, asks: tuple[str, ...]) -> Property:
    """Add the cues and the sentence of values that have a day each."""
    label = draft.label
    what = heading_sentences.given_what(label)
    also = (what, label.split()[-1]) if what else (*headings.doing(label), *headings.gone(label))
    cues = tuple(dict.fromkeys((label, *headings.deed(label), *also)))
    noun = what or label
    says = heading_sentences.dated_sentence(label)
    told = replace(draft, label=noun, plural=heading_words.plural(noun), says=says, cues=cues, asks=asks)
    return _awarded(told) if heading_sentences.is_awarded(label) else told


def _awarded(told: Property) -> Property:
    """Ask for a prize also by who won it, and without the word for it: "who won best soloist"."""
    prize = told.label.rpartition(" ")[0]
    cues = (*told.cues, prize) if " " in prize else told.cues
    return replace(told, cues=cues, asks=tuple(dict.fromkeys(("who", *told.asks))), words=headings.WINNING)


def _counted(draft: Property) -> tuple[str, str]:
    """Give what is counted and what was done: of "barrels sold", and of "sold" with the unit "barrels"."""
    if draft.unit[0] == draft.label:
        return headings.counted(draft.label)
    is_done = heading_words.is_participle(draft.label) and heading_words.is_plural(draft.unit[1])
    return (draft.unit[1], draft.label) if is_done else ("", "")


def _remark(draft: Property, kind: str, cells: Sequence[str]) -> str:
    """Say what of a guess deserves a look."""
    is_whole = all(map(str.isdecimal, re.sub(r"[\s,']", "", "".join(cells))))
    if draft.type is ValueType.QUANTITY and not kind and draft.unit[0] == draft.label and is_whole:
        or_years = f", or {draft.label} [date] if these are years" if are_years(cells) else ""
        return f"what is counted? write the header as: {draft.label} [one|several]{or_years}"
    if draft.type is ValueType.TEXT and not kind and not headings.is_code(draft.label):
        return _mixed(draft.label, cells)
    return ""


def _mixed(label: str, cells: Sequence[str]) -> str:
    """Say of texts that many are dates or numbers, which are not read as such where others are not."""
    dates = [cell for cell in cells if time_of(cell) and not (cell.isdecimal() and not are_years([cell]))]
    found = {"date": len(dates), "number": sum(unit_of(cell) == "" for cell in cells)}
    for kind, count in found.items():
        if _MANY * len(cells) <= count < len(cells):
            what = f"{count} of {len(cells)} cells are {kind}s"
            return f"{what}; to have them read so, and the others refused, write the header as: {label} [{kind}]"
    return ""


def drop_shared_cues(
    properties: Mapping[str, Property], is_taken: Callable[[str], bool], rare: Collection[str] = ()
) -> dict[str, Property]:
    """Leave each cue to one property: to the one whose label it is, else to nobody.

    What prices in several currencies have in common all of them keep: of a thing that has one, it is told. But those
    that are `rare`, which a single thing has, would be told of that thing where none is named.
    """
    own = {name: _cues(property_.label)[:1] for name, property_ in properties.items()}
    labels = {cue.lower() for cues in own.values() for cue in cues}
    owners: dict[str, dict[str, Property]] = defaultdict(dict)
    for name, property_ in properties.items():
        for cue in map(str.lower, property_.cues):
            owners[cue][name] = property_

    def is_kept(cue: str) -> bool:
        return cue.lower() not in labels and len(owners[cue.lower()]) == 1 and not is_taken(cue)

    def is_shared(name: str, cue: str) -> bool:
        others = [p for other, p in owners[cue.lower()].items() if other not in rare]
        return name not in rare and _are_prices(others) and not is_taken(cue)

    def cues(name: str, property_: Property) -> tuple[str, ...]:
        shared = [cue for cue in property_.cues if is_shared(name, cue)]
        kept = tuple(cue for cue in property_.cues if cue in own[name] or cue in shared or is_kept(cue))
        priced = [cue for cue in headings.PRICED if shared and cue not in labels and not is_taken(cue)]
        return tuple(dict.fromkeys((*kept, *priced)))

    return {name: replace(property_, cues=cues(name, property_)) for name, property_ in properties.items()}


def _are_prices(properties: Sequence[Property]) -> bool:
    """Say whether properties are amounts, each in another currency."""
    are_amounts = len(properties) > 1 and all(p.type is ValueType.MONEY for p in properties)
    return are_amounts and len({p.unit for p in properties}) == len(properties)
