"""What a clause offers to a reading: its question word, operators, names, times and numbers, found once.

Frames are built from features alone, so what they may use is here in one place.
"""

from __future__ import annotations

from itertools import pairwise

from bot.language import bounds, chat_spellings, degrees, fillers, grammar, numbers, time_relations
from bot.language.inflection import is_past
from bot.language.operators import OPERATORS, Op
from bot.language.question_words import WH, Focus
from bot.later import later
from bot.model import Tag, TagKind
from bot.records import dataclass, field
from bot.understanding.framing import doing
from bot.understanding.framing.focus import foci_of
from bot.understanding.framing.grammar import meant
from bot.understanding.tagging import bounded, letters
from bot.understanding.tagging.tags import Tags

with later:
    from bot.language import growth

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.model import Token


_STATING = grammar.STATING | grammar.HOLDING
"""Verbs of statements without a question word."""
_LEFT_OPEN = ["have", "been"]
"""Words that end a statement which leaves open what is asked: "the name then would *have been*?"."""


@dataclass(frozen=True, slots=True)
class Features:
    """One clause, ready to be read."""

    tokens: tuple[Token, ...]
    tags: Tags
    of: Mapping[TagKind, tuple[Tag, ...]]
    """The tags of each kind."""
    focus: Focus
    focus_at: frozenset[int]
    """The tokens of the question word."""
    times: tuple[Tag, ...]
    numbers: tuple[Tag, ...]
    ordinals: tuple[Tag, ...]
    has_verb: bool
    """It has the grammar of a sentence, not of a fragment."""
    is_claim: bool
    """It is asked as yes or no, or stated."""
    words: frozenset[str] = frozenset()
    """Every word of the clause, as corrected."""
    plain_at: frozenset[int] = frozenset()
    """What any reading has a use for: the question word, times, pronouns, politeness, empty words of grammar."""
    meant_at: frozenset[int] = frozenset()
    """Words of grammar and politeness that mean something where they stand."""
    corrected: int = 0
    """Words whose spelling was corrected."""
    inherited: Focus = Focus.NONE
    ops: dict[Op, tuple[Tag, ...]] = field(default_factory=dict)

    def has(self, *ops: Op) -> bool:
        """Whether one of these operators stands in the clause."""
        return not self.ops.keys().isdisjoint(ops)

    @property
    def is_present(self) -> bool:
        """Whether the verbs speak of now and of no other time."""
        return not grammar.PRESENT.isdisjoint(self.words) and grammar.PAST.isdisjoint(self.words)

    @property
    def is_past(self) -> bool:
        """Whether the verbs speak of the past."""
        return not grammar.PAST.isdisjoint(self.words) and grammar.PRESENT.isdisjoint(self.words)

    @property
    def is_of_future(self) -> bool:
        """Whether the verbs speak of what will be, and of no time that is named."""
        return len(self.times) == 1 and self.times[0].value == "future"

    def text(self, at: Iterable[int]) -> str:
        """The words at these places, as corrected."""
        return " ".join([self.tokens[n].text for n in at])


def features(tokens: Sequence[Token], tags: Tags, inherited: Focus = Focus.NONE) -> list[Features]:
    """The features of a clause; one set for each question word, as "when and where" asks twice."""
    tags = _without_shadowed(tags, tokens)
    words = [t.text for t in tokens]
    if "ended" in words:  # "has it ended" asks for no end that it has
        tags = Tags(t for t in tags if t.kind is not TagKind.CUE or t.at != (words.index("ended"),))
    if not grammar.JUDGING.isdisjoint(words):
        tags = _without_judgements(tags, words)
    if not degrees.ANNIVERSARIES.isdisjoint(words):
        tags = _without_years(tags, words)
    if "name" in words or "names" in words:
        tags = _as_order_or_noun(tags, words)
    of = tags.of
    foci = foci_of(tokens, of) or [(_focus_without_words(words, inherited), frozenset())]
    focus_at = frozenset().union(*[at for _, at in foci])
    ops = _operators(tokens, of[TagKind.OP], {n for _, at in foci for n in at if len(at) > 1})
    light = doing.empty_at(words)
    meant_at = meant(tokens, tags, grammar.EMPTY) - light
    empty = {n for n, word in enumerate(words) if word in grammar.EMPTY}.union(*[t.at for t in of[TagKind.FILLER]])
    empty |= light
    said = [t.at for kind in (TagKind.TIME, TagKind.PRONOUN) for t in of[kind]]
    scaled = _scales_asked(words, focus_at)
    plain_at = focus_at.union(empty - meant_at, *said, *scaled)
    corrected = sum([t.said != t.text and t.said.lower() != t.text and not _is_chat(t.said) for t in tokens])
    return [
        Features(
            tuple(tokens),
            tags,
            of,
            focus,
            focus_at,
            times=bounded.times_of(of[TagKind.TIME], focus),
            numbers=tuple(
                t for t in of[TagKind.NUMBER] if not (_is_name(t, of) or t.at in scaled or _is_of_figures(t, words))
            ),
            ordinals=of[TagKind.ORDINAL],
            has_verb=not grammar.VERBS.isdisjoint(words),
            is_claim=focus is Focus.YESNO
            or (focus is Focus.NONE and not _STATING.isdisjoint(words[1:]) and words[-2:] != _LEFT_OPEN),
            words=frozenset(words),
            plain_at=plain_at,
            meant_at=frozenset(meant_at),
            corrected=corrected,
            ops=ops,
        )
        for focus, _ in foci
    ]


def _scales_asked(words: list[str], focus_at: frozenset[int]) -> list[tuple[int, ...]]:
    """Where "how many" asks how many millions, and claims no number: "how many *million* came"."""
    places = [n + 1 for n in focus_at if words[n] == "many" and n + 1 < len(words)]
    return [(n,) for n in places if words[n].rstrip("s") in numbers.SCALES]


def focus_carried_on(tokens: Sequence[Token], tags: Tags) -> Focus:
    """The question word of a clause with which a following "and did it …" goes on."""
    focus = features(tokens, tags)[0].focus
    return focus if focus in {Focus.WHEN, Focus.WHERE, Focus.WHY} else Focus.NONE


def _is_name(number: Tag, of: Mapping[TagKind, tuple[Tag, ...]]) -> bool:
    """Whether a number is an item's name, and nothing that is counted stands behind it: "the bugs of 3.2"."""
    end = number.at[-1] + 1
    is_counted = any(t.at[0] == end for t in of[TagKind.CUE])
    return not is_counted and any(t.at == number.at for t in of[TagKind.ITEM])


def _is_of_figures(number: Tag, words: list[str]) -> bool:
    """Whether a number says how many figures there are, and not what one of them is: "the *two* figures of staff"."""
    after = words[number.at[-1] + 1 : number.at[-1] + 2]
    return bool(after) and after[0] in grammar.FIGURE_NOUNS


def _focus_without_words(words: list[str], inherited: Focus) -> Focus:
    """What a clause without a question word asks for: "*the name* it had then" is asked for itself."""
    is_name = words[0] in grammar.DEFINITE and words[1:2] == ["name"] and len(words) > 2  # noqa: PLR2004 -- and more of it
    if is_name and grammar.BEHIND_SUBJECT.isdisjoint(words[2:3]):
        return Focus.LIST
    is_had = any(a in grammar.ACRONYM_NOUNS and b in grammar.SUBJECTS for a, b in pairwise(words))
    if is_had and grammar.BE.isdisjoint(words):
        return Focus.LIST  # "the first *acronym it* had"
    return inherited if _has_verb(words) else Focus.NONE


def _has_verb(words: list[str]) -> bool:
    """Whether a question that goes on may be about what somebody did: "and *did* it change", "and *moved* to Hesk"."""
    return not grammar.VERBS.isdisjoint(words) or any(is_past(word) for word in words)


def _as_order_or_noun(tags: Tags, words: list[str]) -> Tags:
    """The tags of "name" as an order ("*name* three of them") or as a noun ("*name* of the ship", "its *name*")."""
    if words[0] == "name" and words[1:2] and words[1] in grammar.FEW:
        return Tags(t for t in tags if t.kind is not TagKind.CUE or t.at != (0,))
    if words[0] == "name" and _is_described(tags, words):
        kept = [t for t in tags if t.kind not in {TagKind.CUE, TagKind.WORD, TagKind.FOCUS} or 0 not in t.at]
        return Tags((*kept, Tag(TagKind.FILLER, "", (0,))))  # "*name* the city in which it was signed"
    if verb := _telling_name(words):
        at = (verb - 1, verb) if words[verb - 1] not in grammar.PRONOUNS else (verb,)
        return Tags((*(t for t in tags if verb not in t.at), Tag(TagKind.FILLER, "", at)))
    nouns = [n for n, word in enumerate(words) if word == "name" and _is_noun(words, n)]
    if not nouns or not grammar.DO.isdisjoint(words[: nouns[0]]):
        return tags  # "what does it *name* for 1953"
    return Tags(t for t in tags if t.kind not in {TagKind.FOCUS, TagKind.OP} or t.at[0] not in nouns)


def _is_noun(words: list[str], n: int) -> bool:
    """Whether a noun for names is no order: "name of the ship", "*the name was*", "*its present name dates* from …"."""
    after = words[n + 1] if n + 1 < len(words) else ""
    before = words[n - 1] if n else ""
    is_spoken_of = n > 0 and words[0] in grammar.DEFINITE and after in grammar.BEHIND_SUBJECT
    is_dated = n == 0 and len(after) == len("1952") and not any(map(str.isalpha, "".join(words[1:])))
    return after in grammar.BEHIND_NOUN or before in grammar.DEFINITE or is_spoken_of or is_dated


def _without_years(tags: Tags, words: list[str]) -> Tags:
    """The tags without the order of what comes every year: "its *third* birthday"."""
    years = {n - 1 for n, word in enumerate(words) if word in degrees.ANNIVERSARIES}
    return Tags(t for t in tags if t.kind not in _ORDERING_YEARS or t.at[-1] not in years)


_ORDERING_YEARS = frozenset({TagKind.ORDINAL, TagKind.OP, TagKind.WORD})


def _without_judgements(tags: Tags, words: list[str]) -> Tags:
    """The tags without those of words that only judge: "which *is right*", "the *right one*"."""
    judged = {
        n
        for n, word in enumerate(words)
        if word in grammar.JUDGING
        and (words[n + 1 : n + 2] in (["one"], ["ones"]) or (n + 1 == len(words) and words[n - 1] in grammar.FINITE_BE))
    }
    if not judged:
        return tags
    empty = judged | {n for n, word in enumerate(words) if word in WH}
    return Tags(t for t in tags if t.kind not in _MEANT or judged.isdisjoint(t.at) or not empty.issuperset(t.at))


_MEANT = frozenset({TagKind.CUE, TagKind.VALUE, TagKind.EXCLUDE, TagKind.WORD})
"""Tags by which a clause speaks of what facts tell."""


def _telling_name(words: list[str]) -> int:
    """The place of "name" where something is told by that: "which storms does the article *name* for 1953"; or 0."""
    for n in [n for n in range(3, len(words)) if words[n] in grammar.NAMES]:
        is_now = words[n] == "names" and words[n - 1] not in grammar.PRONOUNS and words[n - 2] in grammar.ARTICLES
        is_asked = words[n] == "name" and not grammar.DO.isdisjoint(words[1:n])
        is_told = words[n - 1] in fillers.TELLS and (is_asked or is_now)
        is_object = words[n + 1 : n + 2] == [] or words[n + 1] in grammar.BEHIND_NOUN | time_relations.OPENS_BOUND
        if is_told and is_object and (words[n - 1] not in grammar.PRONOUNS or words[1] not in grammar.DO):
            return n
    return 0


def _is_described(tags: Sequence[Tag], words: list[str]) -> bool:
    """Whether a clause says behind "name the …" what is to be named; an item is asked for its own name."""
    is_item = any(t.kind in {TagKind.ITEM, TagKind.TYPE} and t.at[0] <= 2 for t in tags)  # noqa: PLR2004 -- its noun
    return not grammar.ARTICLES.isdisjoint(words[1:2]) and not is_item and not WH.isdisjoint(words[3:_DESCRIBED])


_DESCRIBED = 7
"""Words of "name the small old town in which", after which it is no longer said what is to be named."""


def _operators(tokens: Sequence[Token], tags: Sequence[Tag], asked_at: set[int]) -> dict[Op, tuple[Tag, ...]]:
    """The operators of the clause, but for those that only belong to the question word."""
    found: dict[Op, tuple[Tag, ...]] = {}
    for t in tags:
        forms = _FORMS.get(t.value)
        is_other_form = forms is not None and " ".join([tokens[n].text for n in t.at]) not in forms
        is_other_form = is_other_form or (t.value == Op.EXPAND and _is_growing(tokens, t.at[0]))
        is_other_form = is_other_form or letters.is_chosen(tokens, t, tags)
        is_other_form = is_other_form or (t.value == Op.PREVIOUS and _is_stranded(tokens, t))
        is_other_form = is_other_form or (t.value in _WITHOUT_OBJECT and _has_object(tokens, t))
        if not asked_at.issuperset(t.at) and not tokens[t.at[0]].is_synonym and not is_other_form:
            op = Op.USE if t.value == Op.LAST and _is_verb(tokens, t.at[-1]) else _OPS[t.value]
            found[op] = (*found.get(op, ()), t)
    if Op.CURRENT in found and Op.FIRST in found and Op.LAST not in found and any(t.text == "and" for t in tokens):
        found[Op.LAST] = found.pop(Op.CURRENT)  # "the first *and the present* name" are two of them
    return found


_OPS = {op.value: op for op in Op}
_FORMS = {op.value: frozenset(OPERATORS[op]) for op in (Op.GOING_ON, Op.FIRST)}
"""Words in just these forms: what was opened is not open by that, lights are not lit, and initials are not first."""


def _is_stranded(tokens: Sequence[Token], t: Tag) -> bool:
    """Whether it is left open by what something was replaced, so that what came next is asked: "was replaced *by*"."""
    return t.at[-1] == len(tokens) - 1 and len(t.at) > 1 and tokens[-1].text == "by"


def _has_object(tokens: Sequence[Token], t: Tag) -> bool:
    """Whether what may say that it exists, or came to be, has an object: "did it *run* that", "did it *get* one"."""
    behind = tokens[t.at[-1] + 1 : t.at[-1] + 2]
    return t.at[0] > 1 and any(b.text in _WITHOUT_OBJECT[Op(t.value)] for b in behind)


_WITHOUT_OBJECT = {
    Op.EXIST: grammar.DEMONSTRATIVES | grammar.PERSONAL | {"it", "them"},
    Op.BEGIN: frozenset({"one", "some", "any"}),
}
"""What no operator stands before that says something of its subject alone."""


def _is_growing(tokens: Sequence[Token], n: int) -> bool:
    """Whether it is said that something expands, and not asked to expand a word: "why did BKR *expand*"."""
    if tokens[n].text not in growth.EXPANDING:
        return False
    before = [t.text for t in tokens[:n]]
    following = tokens[n + 1].text if n + 1 < len(tokens) else ""
    is_alone = not following or following in growth.BEHIND_EXPANDING or following.isdigit() or following.endswith("ly")
    is_passive = tokens[n].text == "expanded" and not grammar.BE.isdisjoint(before)
    return is_alone and not is_passive and not growth.BEFORE_EXPANDING.isdisjoint(before)


def _is_verb(tokens: Sequence[Token], n: int) -> bool:
    """Whether the word at this place, which may be an ordinal, is what something *did*: "how long did it last"."""
    if tokens[n].text == "lasted":
        return True
    is_done = any(t.text in grammar.DO for t in tokens[:n])
    following = tokens[n + 1].text if n + 1 < len(tokens) else ""
    is_open = not following or following in bounds.AFTER_LASTED or following.isdigit() or following in numbers.UNITS
    return tokens[n].text == "last" and is_done and is_open and not _asks_when(tokens)


def _asks_when(tokens: Sequence[Token]) -> bool:
    """Whether it is asked when something happened: nothing "lasts" then, as it does until when."""
    words = [t.text for t in tokens if t.text not in grammar.JOINERS]
    return words[0] == "when" or words[:2] == ["what", "year"]


def _is_chat(said: str) -> bool:
    """Whether the token was typed as people do in chats: no mistake, an expansion."""
    said = said.lower()
    return said in chat_spellings.CHAT_SPELLINGS or "'" in said


_SHADOWED = {TagKind.OP, TagKind.ORDINAL, TagKind.NUMBER, TagKind.FOCUS, TagKind.CUE, TagKind.WORD}
_STEPS = {Op.NEXT, Op.PREVIOUS}
_ORDERING = {Op.FIRST, Op.LAST, Op.REVERSE}
_INSIDE_POLITE = {TagKind.OP, TagKind.ORDINAL, TagKind.CUE, TagKind.WORD}
_BEING = {"be", "being"}
_TO_BE = {"to", *_BEING}
_COVERING = (TagKind.FILLER, TagKind.OP, TagKind.ORDINAL)


def _without_shadowed(tags: Tags, tokens: Sequence[Token]) -> Tags:
    """The tags without operators inside a time or a polite phrase, and without "then" beside a time."""
    times = tags.of[TagKind.TIME]
    has_step = any([t.value in _STEPS for t in tags.of[TagKind.OP]])
    covering = (*_COVERING, TagKind.CUE) if has_step else _COVERING  # "look after" is no step, and covers nothing else
    wide = [t for kind in covering for t in tags.of[kind] if len(t.at) > 1]
    if not times and not wide:
        return tags
    taken = {n for t in times for n in t.at}
    polite = [set(t.at) for t in wide if t.kind is TagKind.FILLER]
    operators = [set(t.at) for t in wide if t.kind is TagKind.OP]
    ordering = [set(t.at) for t in wide if t.kind is TagKind.ORDINAL or t.value in _ORDERING]
    steps = [set(t.at) for t in wide if t.kind is TagKind.OP and t.value in _STEPS]
    cues = [set(t.at) for t in wide if t.kind is TagKind.CUE]
    contested = taken.union(*[t.at for t in wide])
    dated = [{n for n in t.at if tokens[n].text not in grammar.EMPTY} for t in times]

    def is_shadowed(t: Tag) -> bool:
        if taken and t.kind is not TagKind.WORD and taken.issuperset(t.at):
            return True
        at = set(t.at)
        if t.kind is TagKind.CUE and dated and any([not said.isdisjoint(at) and not said <= at for said in dated]):
            return True  # "at the start of 1985" has no part in "what name at the start"
        if t.kind is TagKind.CUE and steps and any([not (o.isdisjoint(at) or o <= at or at <= o) for o in steps]):
            return True  # "what was it right before that" asks for no right
        if (
            t.kind is TagKind.CUE
            and operators
            and any([o > at and _is_of_being(tokens, at, o - at) for o in operators])
        ):
            return True  # "start being" asks since when it was so, not for what started
        if t.kind is TagKind.FOCUS:
            return any([o > at or _runs_into(o, at) for o in (*operators, *polite)])
        if ordering and t.kind in {TagKind.OP, TagKind.ORDINAL} and any([o > at for o in ordering]):
            return True  # "in the beginning" says which, not that something began; "newest first" says no first one
        if cues and t.kind is TagKind.OP and t.value in _STEPS and any([c > at for c in cues]):
            return True  # "look after" names a property, not who came next
        return bool(polite) and t.kind in _INSIDE_POLITE and any([p > at for p in polite])

    kept = [t for t in tags if t.kind not in _SHADOWED or contested.isdisjoint(t.at) or not is_shadowed(t)]
    has_time = any([t.when is not None and (t.when.interval is not None or t.when.relation == "shift") for t in times])
    if has_time and any([_is_then(t) for t in times]):
        return Tags([Tag(TagKind.FILLER, "", t.at) if _is_then(t) else t for t in kept])
    return Tags(kept) if len(kept) < len(tags) else tags


def _is_of_being(tokens: Sequence[Token], verb: set[int], rest: set[int]) -> bool:
    """Whether the rest of a phrase says that something is so: "start *being*", but not "come into being"."""
    return len(verb) == 1 and tokens[max(rest)].text in _BEING and {tokens[n].text for n in rest} <= _TO_BE


def _runs_into(wide: set[int], at: set[int]) -> bool:
    """Whether a phrase begins before another and ends in it: "next *to* what year" does not ask until when."""
    return min(wide) < min(at) <= max(wide) < max(at)


def _is_then(t: Tag) -> bool:
    return t.when is not None and t.kind is TagKind.TIME and t.when.is_only_then
