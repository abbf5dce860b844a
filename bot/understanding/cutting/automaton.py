"""Finds phrases of a grammar in the words of a sentence, by a table that is worked out when a pack is compiled.

Each state of the automaton stands for all that may still come after some words of a phrase. `automaton_table` writes
the table; its lines are read here when a state is first reached, as few of them ever are.
"""

from __future__ import annotations

from bot.language import grammar
from bot.understanding.cleaning import derived

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ANY = "_"
"""In a form: any one word that is no grammar."""
_ANY, _NONE = 0, -1
"""The kinds of the words that no form has: of those that are no grammar, and of all others.

The kinds of words that are no grammar are above these, the kinds of words of grammar below.
"""


class Grammar:
    """The phrases of some forms, and the automaton that finds them, which is read when it is first wanted."""

    __slots__ = ("_automaton", "_write", "name")

    def __init__(self, name: str, write: Callable[[], str]) -> None:
        """Take the name under which the table of the automaton is kept, and what writes the table."""
        self.name, self._write = name, write
        self._automaton: Automaton | None = None

    def table(self) -> str:
        """The table of the automaton."""
        return derived.text(self.name, self._write)

    def automaton(self) -> Automaton:
        """What finds the phrases."""
        if self._automaton is None:
            self._automaton = Automaton(self.table())
        return self._automaton


class Automaton:
    """The phrases of some rules."""

    def __init__(self, table: str) -> None:
        """Take what `automaton_table.written` gives."""
        rules, words, kinds, marks, *self._lines = table.split("\n")
        self._kinds = dict(zip(words.split(" "), map(int, kinds.split(" ")), strict=True))
        self.states: list[_State | None] = [None] * len(self._lines)
        """Those that have been read, by their numbers."""
        self._rules = {rule: n for n, rule in enumerate(rules.split(" "))}
        self._marks = frozenset(marks.split())

    @property
    def words(self) -> frozenset[str]:
        """Every word of a form."""
        return frozenset(self._kinds)

    def may_be_in(self, words: Sequence[str]) -> bool:
        """Whether a phrase may be among some words: most sentences have none of the words of which it has one."""
        return not self._marks or not self._marks.isdisjoint(words)

    def of(self, words: Sequence[str]) -> Phrases:
        """The phrases in some words."""
        known = self._kinds
        return Phrases(self, [known[w] if w in known else _ANY if is_content(w) else _NONE for w in words])

    def begin(self, rule: str) -> _State:
        """The state before the first word of a rule."""
        n = self._rules[rule]
        return self.states[n] or self.read(n)

    def read(self, n: int) -> _State:
        """Read the state of that number."""
        state = self.states[n] = _State(self._lines[n])
        return state


class Phrases:
    """The phrases in some words, which are given by their kinds."""

    __slots__ = ("_automaton", "_kinds")

    def __init__(self, automaton: Automaton, kinds: Sequence[int]) -> None:
        """Take what knows the phrases, and the kind of each word."""
        self._automaton, self._kinds = automaton, kinds

    @property
    def may_end(self) -> bool:
        """Whether the last word may be in a form: no form has a number."""
        return self._kinds[-1] != _NONE

    def ends(self, rule: str, at: int = 0) -> set[int]:
        """Where the phrases of a rule end that begin at a place."""
        found: set[int] = set()
        automaton = self._automaton
        states, after = automaton.states, automaton.begin(rule).after
        for end, kind in enumerate(self._kinds[at:], start=at + 1):
            n = after.get(kind)
            if n is None and kind > _ANY:
                n = after.get(_ANY)
            if n is None:
                break
            state = states[n] or automaton.read(n)
            if state.may_end:
                found.add(end)
            after = state.after
        return found

    def beginnings(self, rule: str) -> list[int]:
        """The places where a phrase of a rule may begin."""
        after = self._automaton.begin(rule).after
        return [n for n, kind in enumerate(self._kinds) if kind in after or (kind > _ANY and _ANY in after)]


class _State:
    """What may follow after some words of a phrase."""

    __slots__ = ("after", "may_end")

    def __init__(self, line: str) -> None:
        """Take a line of the table."""
        end, *groups = line.split(";")
        self.may_end = bool(end)
        """Whether nothing has to follow."""
        self.after: dict[int, int] = {}
        """The number of the state after a word of each kind."""
        for group in groups:
            state, *kinds = map(int, group.split(" "))
            self.after |= dict.fromkeys(kinds, state)


def is_content(word: str) -> bool:
    """Whether a word is no grammar: one that a form may leave open."""
    return word == ANY or (word.isalpha() and word not in grammar.FUNCTION_WORDS)
