"""Works out the table of an automaton: of a grammar of phrases, what may come after each of their beginnings.

The rules are as in `bot.language.carriers`. No rule calls itself, so there are so many rests of forms that may be left
after some words, and so many sets of them; each of these sets is a state.
"""

from __future__ import annotations

from itertools import count

from bot.understanding.cutting import automaton_marks
from bot.understanding.cutting.automaton import ANY, is_content

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import TypeAlias

    from bot.understanding.cutting.automaton_marks import State

_Form: TypeAlias = "tuple[tuple[str, bool], ...]"
"""Words and rules in a row, and whether each may be left out."""
_Rest: TypeAlias = int
"""What is left of a form, by its place in a list; 0 is nothing."""
_Next: TypeAlias = "dict[str, frozenset[_Rest]]"
"""What may be left after each word that may come next."""

_END: _Rest = 0


def written(rules: Mapping[str, tuple[str, ...]], roots: Sequence[str], unmarked: Sequence[str] = ()) -> str:
    """Write the table for phrases of the rules that are `roots`, and of those that are `unmarked`.

    A line with all these rules, in the order of their states, which are the first; a line with all words and a line
    with the numbers of their kinds; a line with the words of which every phrase of a root has one; and the states, a
    line for each: "+" where a phrase may end, then of each state that may follow its number and the kinds of words
    after which it does.
    """
    kinds = _kinds(rules)
    rests = _Rests(rules, {word: words[0] for words in kinds.values() for word in words})
    numbers = {ANY: 0} | {words[0]: kind for kind, words in kinds.items()}
    known = {word: str(kind) for kind, words in kinds.items() for word in words}
    states = _states(rests, (*roots, *unmarked))
    telling = automaton_marks.marks(states, len(roots))
    marks = [word for words in kinds.values() if words[0] in telling for word in words]
    lines = (_line(state, numbers) for state in states)
    return "\n".join([*map(" ".join, ((*roots, *unmarked), known, known.values(), marks)), *lines])


def _line(state: State, numbers: Mapping[str, int]) -> str:
    may_end, after = state
    groups: dict[int, list[int]] = {}
    for word, n in after.items():
        groups.setdefault(n, []).append(numbers[word])
    return ";".join(["+" if may_end else "", *(" ".join(map(str, (n, *kinds))) for n, kinds in groups.items())])


def _kinds(rules: Mapping[str, tuple[str, ...]]) -> dict[int, list[str]]:
    """The words of all forms; words of one kind are alone in forms of the same rules, and in no other form.

    Kinds of words that are no grammar have numbers from 1 upwards, kinds of words of grammar from -2 downwards.
    """
    places: dict[str, set[str]] = {}
    for rule, forms in rules.items():
        for form in forms:
            parts = [part.removesuffix("?") for part in form.split()]
            for word in (part for part in parts if part.islower()):
                places.setdefault(word, set()).add(rule if len(parts) == 1 else word)
    alike: dict[tuple[bool, frozenset[str]], list[str]] = {}
    for word, found in places.items():
        alike.setdefault((is_content(word), frozenset(found)), []).append(word)
    content, of_grammar = count(1), count(-2, -1)
    return {next(content if is_any else of_grammar): words for (is_any, _), words in alike.items()}


class _Rests:
    """What is left of forms, each rest once."""

    def __init__(self, rules: Mapping[str, tuple[str, ...]], kinds: Mapping[str, str]) -> None:
        """Take the rules, and the word that stands for all of its kind."""
        self._forms = {rule: dict.fromkeys(_form(form, kinds) for form in forms) for rule, forms in rules.items()}
        self._rests: list[tuple[str, bool, _Rest]] = [("", True, _END)]
        self._may_end = [True]
        self._known: dict[tuple[str, bool, _Rest], _Rest] = {}
        self._next: dict[_Rest, _Next] = {_END: {}}
        self._after: dict[tuple[str, _Rest], _Next] = {}

    def of_rule(self, rule: str) -> _Rest:
        """All of a rule."""
        return self._rest(rule, _END, is_optional=False)

    def may_end(self, rest: _Rest) -> bool:
        """Whether all that is left may be left out."""
        return self._may_end[rest]

    def next(self, rest: _Rest) -> _Next:
        """What may be left after each word that may come next."""
        if rest not in self._next:
            part, is_optional, behind = self._rests[rest]
            after = self._behind(part, behind)
            self._next[rest] = _joined([after, self.next(behind)]) if is_optional else after
        return self._next[rest]

    def _behind(self, part: str, rest: _Rest) -> _Next:
        """What may be left after the first word of a part of a form, with what is left behind that part."""
        if part not in self._forms:
            return {part: frozenset({rest})}
        if (part, rest) not in self._after:
            self._after[part, rest] = self._of_forms(part) if rest == _END else self._followed(part, rest)
        return self._after[part, rest]

    def _of_forms(self, rule: str) -> _Next:
        """What may be left after the first word of a rule, with nothing behind it."""
        return _joined([self.next(self._with(form)) for form in self._forms[rule]])

    def _followed(self, rule: str, rest: _Rest) -> _Next:
        """The same with something behind it: no form may be left out as a whole, so that does not come first."""
        alone = self._behind(rule, _END)
        longer = {left: frozenset([self._longer(one, rest) for one in left]) for left in set(alone.values())}
        return {word: longer[left] for word, left in alone.items()}

    def _longer(self, rest: _Rest, behind: _Rest) -> _Rest:
        """What is left, with something behind it."""
        if rest == _END:
            return behind
        part, is_optional, after = self._rests[rest]
        return self._rest(part, self._longer(after, behind), is_optional=is_optional)

    def _with(self, form: _Form) -> _Rest:
        """All of a form."""
        rest = _END
        for part, is_optional in reversed(form):
            rest = self._rest(part, rest, is_optional=is_optional)
        return rest

    def _rest(self, part: str, behind: _Rest, *, is_optional: bool) -> _Rest:
        rest = self._known.setdefault((part, is_optional, behind), len(self._rests))
        if rest == len(self._rests):
            self._rests.append((part, is_optional, behind))
            self._may_end.append(is_optional and self._may_end[behind])
        return rest


def _joined(tables: Sequence[_Next]) -> _Next:
    """What may be left after each word that may come next in one of several rests."""
    if len(tables) == 1:
        return tables[0]
    largest, *others = sorted(tables, key=len, reverse=True)
    found = dict(largest)
    for table in others:
        for word, left in table.items():
            found[word] = found[word] | left if word in found else left
    return found


def _form(form: str, kinds: Mapping[str, str]) -> _Form:
    parts = [(part.removesuffix("?"), part.endswith("?")) for part in form.split()]
    return tuple([(kinds.get(part, part), is_optional) for part, is_optional in parts])


def _states(rests: _Rests, roots: Iterable[str]) -> list[State]:
    """The states that can be reached, those of the roots first."""
    sets = [frozenset({rests.of_rule(root)}) for root in roots]
    numbers = {state: n for n, state in enumerate(sets)}
    found: list[State] = []
    for state in sets:  # which grows
        following = _any_too(_joined([rests.next(rest) for rest in state]))
        for left in following.values():
            if left not in numbers:
                numbers[left] = len(sets)
                sets.append(left)
        after = {word: numbers[left] for word, left in following.items()}
        found.append((any(map(rests.may_end, state)), _without_any(after)))
    return found


def _any_too(found: _Next) -> _Next:
    """The same, where any word may come next with each word of a form as any word too."""
    if ANY not in found:
        return found
    return {word: left | found[ANY] if is_content(word) else left for word, left in found.items()}


def _without_any(after: dict[str, int]) -> dict[str, int]:
    """What follows on words, but for those that are as any other."""
    if ANY not in after:
        return after
    return {word: n for word, n in after.items() if word == ANY or n != after[ANY] or not is_content(word)}
