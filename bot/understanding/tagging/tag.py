"""Tags: every meaning that stretches of a clause may have. Nothing is decided here; frames choose among tags."""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate, pairwise

from bot.language import fillers, grammar, operators, time_relations
from bot.language.inflection import is_past
from bot.language.operators import Op
from bot.later import later
from bot.model import Tag, TagKind, ValueType
from bot.understanding.tagging import amounts, glued, letters, named_exactly, number_tags, times, units
from bot.understanding.tagging.tags import Tags

with later:
    from bot.understanding.tagging import collective, coming, markers, name_words, year_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from bot.facts.base import FactBase
    from bot.facts.phrases import Sense
    from bot.model import Token

_NAMES = {TagKind.ITEM, TagKind.VALUE, TagKind.EXCLUDE}
"""Where a longer name is read, a shorter one inside it is not."""
_PLAIN_FILLERS = frozenset(phrase for phrase in fillers.FILLERS if " " not in phrase)
"""Fillers of one word, which are empty in just this form: "right" is, "rights" are not."""
_MOST_NUMBERED = 50
"""The highest number that may say which of several is meant."""
_OF_ENGLISH = frozenset({TagKind.FOCUS, TagKind.OP, TagKind.FILLER, TagKind.ORDINAL})
"""What phrases of English mean in any pack."""
_STATED = frozenset({TagKind.ITEM, TagKind.TYPE})


_OF_NAMES = grammar.NAME_NOUNS | grammar.WORD_NOUNS | grammar.DROPPING | grammar.BORNE_BY | grammar.INDEFINITE_ARTICLES
"""Words of a clause, one of which it has if it speaks of words of names."""


@lru_cache(maxsize=64)
def tag(tokens: tuple[Token, ...], facts: FactBase, now: dt.date) -> Tags:
    """All tags of a clause, times first. A clause is looked at several times while its message is read."""
    words = [t.text for t in tokens]
    time_tags = [t for t in _time_tags(words, now) if not (_is_measured(t, words, facts) or _is_age(t, words))]
    time_tags = [t for t in time_tags if words[t.at[0]] != "last" or not _is_possessed(t, tokens)]
    phrase_tags = _phrase_tags(tokens, words, facts, time_tags)
    time_tags = [t for t in time_tags if not _is_in_name(t, phrase_tags, words)]
    if time_tags and year_names.may_name(words) and (called := year_names.names(words, time_tags, phrase_tags, facts)):
        time_tags = year_names.without_times(time_tags, called, phrase_tags, facts)
        phrase_tags = [*phrase_tags, *(t for t in called if t not in phrase_tags)]
    if "after" in words and (honouring := _honouring(words)):
        phrase_tags = [t for t in phrase_tags if t.kind is not TagKind.OP or honouring not in t.at]
    if "once" in words and (together := _together(words)):
        phrase_tags = [t for t in phrase_tags if t.kind is not TagKind.OP or together not in t.at]
    if words and words[0] in fillers.MARKERS and (opening := markers.opening(tokens, [*time_tags, *phrase_tags])):
        time_tags = [t for t in time_tags if t.at != opening]
        phrase_tags = markers.unmarked(phrase_tags, opening)
    if words[-1:] == ["then"] and (closing := markers.closing(tokens, phrase_tags)):
        time_tags = [t for t in time_tags if t.at != closing]
        phrase_tags = markers.unmarked(phrase_tags, closing)
    if not grammar.FUTURE.isdisjoint(words):
        named = {n for t in phrase_tags if t.kind in _STATED for n in t.at}
        time_tags = coming.coming(words, time_tags, named, now)
    amount_tags = amounts.tags(words, time_tags, facts)
    may_speak = not _OF_NAMES.isdisjoint(words)  # of names, or of words in them
    if in_names := name_words.name_words(tokens, phrase_tags, time_tags, facts) if may_speak else []:
        spoken_of = {n for t in in_names for n in t.at}
        phrase_tags = [t for t in phrase_tags if t.kind not in _STATED or spoken_of.isdisjoint(t.at)]
    return Tags(
        (
            *time_tags,
            *phrase_tags,
            *amount_tags,
            *letters.tags(tokens, phrase_tags, facts),
            *in_names,
            *(() if grammar.COLLECTIVES.isdisjoint(words) else collective.collective(tokens, phrase_tags)),
            *_placed_tags(words),
            *_expecting(tokens, words),
            *units.with_currencies(number_tags.tags(words, [*time_tags, *amount_tags], phrase_tags, facts), tokens),
            *_numbered(words),
            *(() if operators.BACK.isdisjoint(words) else number_tags.counted_back(words, time_tags)),
            *_pronoun_tags(words),
        )
    )


def _time_tags(words: list[str], now: dt.date) -> Iterator[Tag]:
    if not times.may_say(words):
        return
    starts = list(accumulate([len(word) + 1 for word in words], initial=0))
    for found in times.find(" ".join(words), now):
        at = tuple(n for n, start in enumerate(starts) if found.start <= start < found.end)
        yield Tag(TagKind.TIME, found.when.relation, at, found.when)


def _phrase_tags(tokens: Sequence[Token], words: list[str], facts: FactBase, time_tags: list[Tag]) -> list[Tag]:
    """What the phrases of the pack and of English mean.

    They are looked for in the clause, and in the clause without its empty words; those of the pack also in the clause
    without its subject or its times.
    """
    solid = [n for n, word in enumerate(words) if word not in grammar.TRANSPARENT]
    found, english = _lookup(tokens, solid, facts)
    joints = glued.joints_of(tokens)
    found = glued.without_other_codes(_without_singular(found, tokens, facts), tokens, joints, facts)
    subject = {n for t in found if t.kind in _STATED or (t.kind is TagKind.VALUE and _is_name(t, facts)) for n in t.at}
    timed = {n for t in time_tags for n in t.at}
    across = [t for taken in (subject, timed) if taken for t in _across(tokens, solid, taken, facts)]
    found += dict.fromkeys(across)
    found = glued.without_other_codes(_within_commas(found, tokens), tokens, joints, facts)
    found, english = _outside_times(found, time_tags), _outside_times(english, time_tags)
    inside = _inside_names(found)
    if inside:
        found = [t for t in found if t.at not in inside or t.kind not in _NAMES | {TagKind.TYPE}]
    found = named_exactly.without_likenesses(found, tokens, facts)
    return found + _outside_cues(_outside_people(_outside_idioms(english), found, facts), found, words, facts)


def _outside_cues(english: list[Tag], found: list[Tag], words: list[str], facts: FactBase) -> list[Tag]:
    """The tags without those inside a term like "the *running time*", which asks of no time, or "the *real name*"."""
    if grammar.HEADS_OF_TERMS.isdisjoint(words):
        return english
    terms = [
        set(t.at)
        for t in found
        if t.kind is TagKind.CUE
        and len(t.at) > 1
        and words[t.at[-1]] in grammar.HEADS_OF_TERMS
        and grammar.FUNCTION_WORDS.isdisjoint([words[n] for n in t.at])
        and facts.properties[t.value].type in _NAMED_BY_TERMS
    ]
    return [t for t in english if not any(set(t.at) < term for term in terms)] if terms else english


_NAMED_BY_TERMS = frozenset({ValueType.TEXT, ValueType.QUANTITY, ValueType.MONEY})
"""Types of what is not a time, and not a name of an item."""


def _outside_people(english: list[Tag], found: list[Tag], facts: FactBase) -> list[Tag]:
    """The tags without operators that are a part of somebody's name: *Chuck* Moss chucks nothing."""
    named = [set(t.at) for t in found if len(t.at) > 1 and t.kind in _NAMES and _is_of_person(t, facts)]
    return [t for t in english if t.kind is not TagKind.OP or not any(set(t.at) < name for name in named)]


def _is_of_person(t: Tag, facts: FactBase) -> bool:
    if t.kind is TagKind.ITEM:
        return facts.type_of(t.value).is_person
    return "who" in facts.properties[facts.property_of(t.value)].asks


def _outside_idioms(english: list[Tag]) -> list[Tag]:
    """The tags without those of words inside an idiom: "*oldest* first" asks for an order, and not for the oldest."""
    idioms = [set(t.at) for t in english if len(t.at) > 1 and t.kind is TagKind.OP and t.value in _IDIOMATIC]
    return [t for t in english if not any(set(t.at) < idiom for idiom in idioms)] if idioms else english


_IDIOMATIC = frozenset({Op.ORDER.value, Op.REVERSE.value, Op.EVER.value})


def _within_commas(found: list[Tag], tokens: Sequence[Token]) -> list[Tag]:
    """The tags without words for a property that a comma parts: "with the *crisis, the name* was"."""
    commas = [n for n, t in enumerate(tokens) if t.has_comma]
    if not commas:
        return found
    return [t for t in found if t.kind is not TagKind.CUE or not any(t.at[0] < n <= t.at[-1] for n in commas)]


def _outside_times(found: list[Tag], time_tags: list[Tag]) -> list[Tag]:
    """The tags without those that reach for the preposition of a time: "*what* is there *for* 1985" asks not why."""
    openings = {t.at[0] for t in time_tags if len(t.at) > 1}
    if not openings:
        return found
    return [t for t in found if len(t.at) == 1 or t.at[-1] not in openings or t.at[-1] == t.at[-2] + 1]


def _without_singular(found: list[Tag], tokens: Sequence[Token], facts: FactBase) -> list[Tag]:
    """The tags without those of a name like "the islands" where one island is spoken of."""
    nouns = {t.at: t.value for t in found if t.kind is TagKind.TYPE}
    if not nouns:
        return found

    def is_one(t: Tag) -> bool:
        is_noun = t.at in nouns and facts.item(t.value).type != nouns[t.at]
        return is_noun and not tokens[t.at[-1]].text.endswith("s")

    return [t for t in found if t.kind is not TagKind.ITEM or not is_one(t)]


def _is_name(tag_: Tag, facts: FactBase) -> bool:
    """Whether a value is a name that the item bears: as good as the item itself."""
    return facts.properties[facts.property_of(tag_.value)].type is ValueType.NAME


def _lookup(tokens: Sequence[Token], solid: list[int], facts: FactBase) -> tuple[list[Tag], list[Tag]]:
    """The tags of the phrases of the pack, and of those of English; an empty word means something only at the end."""
    of_pack: list[Tag] = []
    english: list[Tag] = []
    keys = [t.key for t in tokens]
    full, last, near = set(solid), len(tokens) - 1, _near_acronyms(tokens, keys, facts)
    at: tuple[int, ...]
    for start, end, senses in facts.phrases(keys):
        if end - start == 1:
            token, at, is_solid = tokens[start], (start,), start in full
            may_mean = start not in near if is_solid else start == last
        else:
            token, at = None, tuple(range(start, end))
            is_solid = may_mean = full.issuperset(at)
        for sense in senses:
            if sense.kind in _OF_ENGLISH:
                if sense.kind is not TagKind.FILLER or token is None or token.text in _PLAIN_FILLERS:
                    english.append(Tag(sense.kind, sense.target, at))
            elif token is None and sense.kind is TagKind.ITEM and _ends_in_verb(sense.target, tokens[end - 1], facts):
                continue
            elif may_mean and not (
                is_solid and token is not None and sense.kind in _STATED and _is_no_noun(sense, token)
            ):
                of_pack.append(Tag(sense.kind, sense.target, at, None, None, sense.properties))
    return _with_gaps(of_pack, english, tokens, solid, facts)


def _is_no_noun(sense: Sense, token: Token) -> bool:
    """Whether a word only looks like a form of a name or noun: "or" is none of Orre, "lit" none of "light"."""
    if sense.kind is TagKind.TYPE:
        return is_past(token.text)
    return sense.kind is TagKind.ITEM and token.text in grammar.FUNCTION_WORDS and not token.is_capital


def _ends_in_verb(item: str, token: Token, facts: FactBase) -> bool:
    """Whether the last word is what was done, and only looks like a form of the name's: "was Farra Low *lit*"."""
    if not is_past(token.text):
        return False
    named = facts.item(item)
    return not any(name.lower().split()[-1:] == [token.text] for name in (named.label, *named.aliases))


def _near_acronyms(tokens: Sequence[Token], keys: list[str], facts: FactBase) -> list[int]:
    """Where words only look like inflected acronyms: "BKME" is no form of "BKM"."""
    known = facts.spellings
    stems = known.acronym_stems(keys)
    return [n for n, t in enumerate(tokens) if t.key in stems and not _is_acronym(t, facts)] if stems else []


def _is_acronym(token: Token, facts: FactBase) -> bool:
    known = facts.spellings
    return known.has_acronym(token.text) or (known.has_acronym(token.text[:-1]) and token.said.endswith("s"))


def _with_gaps(
    of_pack: list[Tag], english: list[Tag], tokens: Sequence[Token], solid: list[int], facts: FactBase
) -> tuple[list[Tag], list[Tag]]:
    """The same with the tags of phrases that have empty words inside."""
    gaps = _gaps(solid)
    across = facts.phrases([tokens[n].key for n in solid], gaps) if gaps else []
    for start, end, senses in across:
        at = tuple(solid[start:end])
        for sense in senses:
            if sense.kind not in _OF_ENGLISH:
                if sense.kind in _NAMES and _is_said_of(tokens, at):
                    continue
                if sense.kind is not TagKind.ITEM or not _ends_in_verb(sense.target, tokens[at[-1]], facts):
                    of_pack.append(_meant(sense, at))
            elif sense.kind is not TagKind.FOCUS or not _has_verb(tokens, at):
                english.append(_meant(sense, at))
    if across:
        of_pack.sort(key=lambda t: (t.at[0], len(t.at)))
    return of_pack, english


def _is_said_of(tokens: Sequence[Token], at: tuple[int, ...]) -> bool:
    """Whether the end of a name is what something is said to be: "is Bastion *an* IPA" does not name Bastion IPA."""
    return any(tokens[n].text in grammar.INDEFINITE_ARTICLES for n in range(at[0] + 1, at[-1]) if n not in at)


def _has_verb(tokens: Sequence[Token], at: tuple[int, ...]) -> bool:
    """Whether an auxiliary stands inside: "what do people" does not ask who."""
    return any(tokens[n].text in grammar.AUXILIARIES for n in range(at[0], at[-1]))


def _gaps(places: Sequence[int]) -> list[int]:
    """Where in a row of places the next place is not the one after."""
    if not places or places[-1] - places[0] < len(places):
        return []
    return [n for n, (before, after) in enumerate(pairwise(places), start=1) if after - before > 1]


def _across(tokens: Sequence[Token], solid: list[int], taken: set[int], facts: FactBase) -> list[Tag]:
    """The tags of the phrases of the pack that reach across some of these places."""
    left = [order for order, n in enumerate(solid) if n not in taken]
    gaps = _gaps(left)
    if not gaps:
        return []
    places = [solid[order] for order in left]
    found = facts.phrases([tokens[n].key for n in places], gaps)
    return [
        _meant(sense, tuple(places[start:end]))
        for start, end, senses in found
        for sense in senses
        if sense.kind not in _OF_ENGLISH
    ]


def _meant(sense: Sense, at: tuple[int, ...]) -> Tag:
    return Tag(sense.kind, sense.target, at, None, None, sense.properties)


def _inside_names(tags: list[Tag]) -> set[tuple[int, ...]]:
    """The places that a longer name of the pack takes."""
    names = [set(at) for at in {t.at for t in tags if len(t.at) > 1 and t.kind in _NAMES}]
    return {at for at in {t.at for t in tags} if any([name > set(at) for name in names])} if names else set()


def _placed_tags(words: list[str]) -> Iterator[Tag]:
    """Words that say something by their place: "what *used* the bridge *to be* called", "with schools *alone*"."""
    if words[-1] == "alone":
        yield Tag(TagKind.OP, Op.ONLY.value, (len(words) - 1,))  # "does it work with schools *alone*"
    if words[-1] == "over" and not grammar.FINITE_BE.isdisjoint(words):
        yield Tag(TagKind.OP, Op.END.value, (len(words) - 1,))  # "is it over"
    n = words.index("else") if "else" in words and words[0] in grammar.PAST | grammar.HAVE else 0
    if n > 1 and words[n - 1] in grammar.ALIKE and words[n - 2] in grammar.NAMING:
        yield Tag(TagKind.OP, Op.FORMER.value, (n - 1, n))
    if "used" in words and "be" in words:
        used, be = words.index("used"), words.index("be")
        if be > used + 2 and words[be - 1] == "to":
            yield Tag(TagKind.OP, Op.FORMER.value, (used, be - 1, be))


def _honouring(words: list[str]) -> int:
    """Where "after" says whose name something bears: "which ship is *named after* her"; 0 where it does not."""
    n = words.index("after")
    is_naming = n > 0 and words[n - 1] in grammar.NAMING
    return n if is_naming and (n + 1 == len(words) or words[n + 1] in grammar.HONOURED) else 0


def _together(words: list[str]) -> int:
    """Where "once" is in "at once", which is no "at one time in the past"; 0 where there is none."""
    n = words.index("once")
    return n if n > 0 and words[n - 1] == "at" else 0


def _expecting(tokens: Sequence[Token], words: list[str]) -> Iterator[Tag]:
    """ "Isn't it …?" asks whether it is: who contracts the "not" at the beginning expects a yes."""
    if "not" not in words[1:3]:
        return
    n = words.index("not")
    is_contracted = tokens[n].said == tokens[n - 1].said and words[n - 1] in grammar.AUXILIARIES
    is_order = words[n - 1] == "do" and words[n + 1 : n + 2] not in grammar.DOERS
    if is_contracted and not is_order and (n == 1 or words[0] in fillers.BEFORE_ASKING):
        yield Tag(TagKind.FILLER, "", (n,))


def _numbered(words: list[str]) -> Iterator[Tag]:
    """A number that says which: "name nr 3"."""
    if operators.NUMBERED.isdisjoint(words):
        return
    for n, (noun, word) in enumerate(pairwise(words), start=1):
        if noun in operators.NUMBERED and word.isdigit() and 0 < int(word) <= _MOST_NUMBERED:
            yield Tag(TagKind.ORDINAL, str(int(word)), (n - 1, n))


def _is_measured(time: Tag, words: list[str], facts: FactBase) -> bool:
    """Whether what looks like a year is a figure: "2000 m"."""
    at, after = time.at[0], time.at[-1] + 1
    is_dating = at > 0 and words[at - 1] in time_relations.BEFORE_YEAR  # "in 1992, staff that is"
    if len(time.at) != 1 or is_dating or after >= len(words):
        return False
    return words[after] in units.measures(facts) or words[after] in units.exchanged(facts)


def _is_age(time: Tag, words: list[str]) -> bool:
    """Whether what looks like a decade is an age: "in its thirties"."""
    at = time.at[-1]
    return words[at].endswith("ties") and at > 0 and words[at - 1] in grammar.POSSESSIVES


def _is_possessed(time: Tag, tokens: Sequence[Token]) -> bool:
    """Whether what looks like the year before this one is the last that something had: "*BKM's* last year"."""
    return time.at[0] > 0 and tokens[time.at[0] - 1].said.endswith(("'s", "\u2019s"))


def _is_in_name(time: Tag, phrase_tags: Sequence[Tag], words: list[str]) -> bool:
    """Whether what looks like a time is a part of an item's name: "in the *2019* season"."""
    said = {n for n in time.at if words[n] not in grammar.FUNCTION_WORDS}
    return any(t.kind is TagKind.ITEM and said < set(t.at) for t in phrase_tags)


def _pronoun_tags(words: list[str]) -> list[Tag]:
    return [Tag(TagKind.PRONOUN, word, (n,)) for n, word in enumerate(words) if word in grammar.PRONOUNS]
