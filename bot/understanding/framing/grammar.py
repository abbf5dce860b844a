"""Where a word of grammar or politeness says something after all, and so has to be explained by a reading.

"Would you say when it opened" is polite, "would it open" asks for what never was. Such words are found by where they
stand: beside the speaker they are empty, beside what is asked about they are not.
"""

from __future__ import annotations

from itertools import pairwise

from bot.language import fillers, grammar, question_words, small_talk
from bot.language.operators import Op
from bot.model import TagKind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from bot.model import Token
    from bot.understanding.tagging.tags import Tags

_NEAR_START = 3
"""Words of a clause among which its question word stands."""
_NAMES = (TagKind.ITEM, TagKind.TYPE, TagKind.PRONOUN, TagKind.VALUE)
_KNOWN = (TagKind.CUE, TagKind.FILLER)
_CLAIMING = frozenset({TagKind.VALUE, TagKind.NUMBER, TagKind.TIME, TagKind.EXCLUDE})


_OF_MANNER = frozenset({"quickly", "briefly", "again"})
"""Adverbs that say how something was so, or that it was so twice, in a question for yes or no."""
_TELLING = (
    grammar.NOT_EMPTY | grammar.ALIKE | _OF_MANNER | fillers.APPROXIMATIONS | small_talk.REFUSALS | fillers.POLITE_VERBS
) | {"dear"}
"""Words that may say something: a clause without any has nothing to look for."""


_BESIDE_OTHERS = grammar.WE | {"else", "same", "back", "my"}
"""Words that say something where they stand beside certain others, whatever they are otherwise."""


def meant(tokens: Sequence[Token], tags: Tags, loose: Collection[str]) -> set[int]:
    """The places of words of grammar (those in `loose`) and of politeness that are not empty where they stand."""
    words = [t.text for t in tokens]
    given = _given_up(words) if "up" in words else set()
    if _TELLING.isdisjoint(words):
        return given
    clause = _Clause(tokens, tags)
    loose_at = [n for n, t in enumerate(tokens) if t.text in grammar.NOT_EMPTY and t.text in loose]
    said = {n for n in loose_at if clause.says_something(n)}
    said |= {n for t in tags.of[TagKind.FILLER] if len(t.at) == 1 for n in t.at if clause.is_no_filler(n)}
    inside = {n for t in tags.of[TagKind.CUE] for n in range(t.at[0], t.at[-1]) if tokens[n].text != "will"}
    said = said - clause.polite - inside
    compared = [n for n, t in enumerate(tokens) if t.text in _BESIDE_OTHERS]
    others = {n for t in tags.of[TagKind.FILLER] if clause.is_other_thing(t.at) for n in t.at}
    return said | given | others | {n for n in compared if clause.is_speaker_then(n) or clause.is_compared(n)}


def _given_up(words: list[str]) -> set[int]:
    """Where something is "given up": two words of grammar that say together what neither says."""
    return {m for n, pair in enumerate(pairwise(words)) if pair in grammar.GIVEN_UP for m in (n, n + 1)}


class _Clause:
    """A clause, and where it names something."""

    def __init__(self, tokens: Sequence[Token], tags: Tags) -> None:
        self._tokens = tokens
        self._named = {n for kind in _NAMES for t in tags.of[kind] for n in t.at}
        self._items = {n for t in tags.of[TagKind.ITEM] for n in t.at}
        self._asked = {t.at[0] for t in tags.of[TagKind.CUE]}
        self._cued = {n for t in tags.of[TagKind.CUE] for n in t.at}
        self._is_claiming = any([tags.of[kind] for kind in _CLAIMING])
        self._known = self._named.union(*[t.at for kind in _KNOWN for t in tags.of[kind]])
        self._numbered = {t.at[0] for t in tags.of[TagKind.NUMBER]}
        self._is_dated = bool(tags.of[TagKind.TIME])
        self._is_changing = any([t.value == Op.CHANGE.value for t in tags.of[TagKind.OP]])
        self.polite = {n for t in tags.of[TagKind.FILLER] if len(t.at) > 1 for n in t.at}

    def says_something(self, n: int) -> bool:
        """Whether a word of grammar says something: who asks, what is done, what never was."""
        word = self._word(n)
        if word in grammar.SPEAKERS:
            return self._is_doer(n)
        if word in grammar.SUPPOSED and n and n + 1 in self._named:
            return True  # "what *could* it be called"
        if word in grammar.MODALS or (n == 0 and word in grammar.ABILITIES):
            return self._word(n + 1) not in grammar.SPEAKERS
        if word in grammar.DOING:  # "what do observers *do*"
            return any(t.text in grammar.INVERTING for t in self._tokens[:n])
        if word == "own":  # "did she own it", but "its own name"
            return self._word(n - 1) not in grammar.POSSESSIVES and not self._said(n - 1).endswith(("'s", "s'"))
        if word == "back":
            return self._word(n - 1) in {"and", "there"}  # "to Rome *and back*"
        if word == "going":  # "what *were* they *going to* call it"
            return self._word(n + 1) == "to" and not grammar.PAST_BE.isdisjoint([t.text for t in self._tokens[:n]])
        if word == "will":
            return not self._is_dated and self._word(n + 1) not in grammar.SPEAKERS
        if word == "your":
            return 0 < n < len(self._tokens) - 1 and n + 1 not in self._known  # "what is *your* view of it"
        return word == "per"

    def is_speaker_then(self, n: int) -> bool:
        """ "When *I* was born": nobody knows when that was."""
        return self._word(n) in grammar.WE and self._word(n - 1) in question_words.SUBORDINATORS

    def is_compared(self, n: int) -> bool:
        """ "Is A the *same as* B", "to A *and back*", "called *something else*", "*my* name"."""
        word, before, after = self._word(n), self._word(n - 1), self._word(n + 1)
        if word == "else":
            return before in grammar.ALIKE and self._word(n - 2) in grammar.NAMING
        if word == "my":  # "it is *my* birthday", "change *my* name"
            return n + 1 in self._cued and self._word(0) not in grammar.WE
        if word == "same":
            return before in grammar.ARTICLES and "as" in {after, self._word(n + 2)}
        return word == "back" and (before == "and" or len(self._tokens) == 1)

    def is_other_thing(self, at: tuple[int, ...]) -> bool:
        """ "Does it belong *to something else*", but "is there something else": it is spoken of as a thing."""
        return len(at) > 1 and self._word(at[-1]) == "else" and self._word(at[0] - 1) in grammar.PREPOSITIONS

    def is_no_filler(self, n: int) -> bool:
        """Whether a word of politeness is no such thing: a verb of what is asked about, or a figure's "almost"."""
        word = self._word(n)
        if word == "some" and self._word(n - 1) in fillers.BEFORE_SOME:
            return False  # "name some of them": any will do
        if word in fillers.APPROXIMATIONS:
            return not any(m in self._numbered for m in (n + 1, n + 2))
        if word == "dear":  # "who is *dear to* it"
            return self._word(n + 1) == "to"
        if word == "official":
            return self._word(n + 1) in grammar.MADE_OFFICIAL  # an official name is a name
        if word == "well":  # "do they work *well*", but "well, …"
            is_opening = all(t.text in small_talk.DOUBT_OPENERS | grammar.JOINERS for t in self._tokens[:n])
            return not is_opening and self._word(n - 1) != "as" and not self._tokens[n].has_comma
        if word == "again" and self._is_changing:
            return False  # "was it renamed *again*": it may be more than once
        if word in _OF_MANNER:  # "did it grow *quickly*", but "quickly, …" and "tell me quickly"
            return n > 1 and self._word(0) in grammar.INVERTING and not self._tokens[n].has_comma
        if word in grammar.JUDGING:
            return n == len(self._tokens) - 1 and self._is_judged()  # "is the motto true"
        if word in small_talk.REFUSALS:
            return 0 < n < len(self._tokens) - 1 and not self._tokens[n].has_comma
        is_of_text = word == "say" and self._word(n + 1) in grammar.ABOUT and self._word(n - 1) in grammar.THAT
        if word not in fillers.POLITE_VERBS or is_of_text:
            return False
        return self._is_done(n) or self._is_deed_asked(n) or self._is_attribute(n)

    def _is_deed_asked(self, n: int) -> bool:
        """ "Who *manage* the museum": it is asked who does that to what is named behind it."""
        before = [t.text for t in self._tokens[:n]]
        if question_words.ASKING_DOERS.isdisjoint(before[:_NEAR_START]) or not grammar.AUXILIARIES.isdisjoint(before):
            return False
        after = n + 1 + (self._word(n + 1) in grammar.BEFORE_VALUE)
        return after in self._named and self._word(after) not in question_words.WH

    def _is_attribute(self, n: int) -> bool:
        """ "How many *share* options", "its *question* time": it says which kind is meant."""
        is_led = self._word(n - 1) in grammar.ARTICLES | grammar.POSSESSIVES | {"many"}
        return n > 0 and is_led and n + 1 in self._asked and n + 1 not in self._named

    def _is_judged(self) -> bool:
        """Whether the clause asks for yes or no of a property, and claims no value of it: "is the motto true"."""
        return self._word(0) in grammar.FINITE_BE and bool(self._asked) and not self._is_claiming

    def _word(self, n: int) -> str:
        return self._tokens[n].text if 0 <= n < len(self._tokens) else ""

    def _said(self, n: int) -> str:
        return self._tokens[n].said.lower() if 0 <= n < len(self._tokens) else ""

    def _is_doer(self, n: int) -> bool:
        """ "Can I get a job there", "do you work for the museum": the speaker or the bot does what is asked about."""
        is_of_having = self._word(n - 1) in grammar.DO and self._word(n + 1) == "have"
        if self._word(n) in grammar.WE and is_of_having and self._word(n + 2) != "to":
            return True  # "how many members do we have" is asked of the speakers
        if n == 0 or self._word(n - 1) not in grammar.AUXILIARIES or self._is_polite(n + 1):
            return False
        if self._word(n) == "you" and n == 1 and self._word(0) in grammar.PLURAL_BE and n + 1 in self._items:
            return True  # "are you the museum"
        return self._word(n) != "you" or (bool(self._items) and n + 1 not in self._items)

    def _is_polite(self, n: int) -> bool:
        return self._word(n) in fillers.LEARNING | fillers.TELLING | fillers.POLITE_VERBS or n in self.polite

    def _is_done(self, n: int) -> bool:
        """Whether a verb follows what is asked about: "does the museum *need* money"."""
        before = n - 1
        while before >= 0 and self._word(before) in grammar.BEHIND_VERB and before not in self._named:
            before -= 1
        return before in self._named and not self._tokens[n].has_comma
