"""Finds phrases of a grammar in the words of a sentence, by a table that is worked out when a pack is compiled.

Each state of the automaton stands for all that may still come after some words of a phrase. `automaton_table` writes
the table; its lines are read here when a state is first reached, as few of them ever are.
"""

from __future__ import annotations

from bot.language import grammar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

ANY = "_"
"""In a form: any one word that is no grammar."""
_ANY = 0
"""The kind of all words that no form has; the others count from 1."""


class Automaton:
    """The phrases of some rules."""

    def __init__(self, table: str) -> None:
        """Take what `automaton_table.written` gives."""
        rules, kinds, states = [part.split("\n") for part in table.split("\n\n")]
        self._kinds = {word: kind for kind, words in enumerate(kinds, start=1) for word in words.split(" ")}
        self._lines = states
        self._states: list[_State | None] = [None] * len(states)
        self._begins = {rule: n for n, rule in enumerate(rules)}

    @property
    def words(self) -> frozenset[str]:
        """Every word of a form."""
        return frozenset(self._kinds)

    def may_have(self, word: str) -> bool:
        """Whether a form may have a word: no form has a number."""
        return word in self._kinds or is_content(word)

    def ends(self, rule: str, words: Sequence[str], at: int) -> set[int]:
        """Where the phrases of a rule end that begin at a place."""
        found: set[int] = set()
        state = self._begin(rule)
        for end in range(at + 1, len(words) + 1):
            after = self._after(state, words[end - 1])
            if after is None:
                break
            state = after
            if state.may_end:
                found.add(end)
        return found

    def beginnings(self, rule: str, words: Sequence[str]) -> list[int]:
        """The places where a phrase of a rule may begin."""
        begin = self._begin(rule)
        return [n for n, word in enumerate(words) if self._after(begin, word) is not None]

    def _begin(self, rule: str) -> _State:
        n = self._begins[rule]
        return self._states[n] or self._state(n)

    def _after(self, state: _State, word: str) -> _State | None:
        """The state after one more word, if that may come next."""
        kind = self._kinds.get(word, _ANY)
        if kind not in state.after:
            kind = _ANY
        n = state.after.get(kind)
        if n is None or (kind == _ANY and not is_content(word)):
            return None
        return self._states[n] or self._state(n)

    def _state(self, n: int) -> _State:
        state = self._states[n] = _State(self._lines[n])
        return state


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
