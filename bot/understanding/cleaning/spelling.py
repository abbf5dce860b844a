"""Spelling correction, one token at a time.

A known word is never changed, nor a number, nor an English word that the pack does not use: "funded" is no mistyped
"founded". Similarity only proposes; whether the proposal stands is decided by whether the whole question then makes
sense, so a token may come back with several proposals.
"""

from __future__ import annotations

from functools import cache

from bot.language import fillers, grammar, slips
from bot.language.inflection import key
from bot.language.slips import OUTCRIES, SOUNDS
from bot.later import later
from bot.understanding.tagging.lexicon import social_words

with later:
    from bot.language import common

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.facts.spellings import Spellings

_SHORTEST = 4
"""Letters; shorter words are corrected only if a letter is missing from a word of grammar ("wha", "tht")."""
_LONG = 7
"""Letters from which on two edits may be mended."""
_ACRONYM = 5
"""Letters up to which an acronym is mended only if letters changed places or were doubled."""
_SHORTEST_MIXED = 2
"""Letters of a word that is too short to have a wrong one among right ones."""
_LONG_NAME = 10
"""Letters from which on a sound may be spelt in another way beside two edits."""
_LONGEST = 24
"""Letters; longer words are nobody's slip."""
_REMEMBERED = 4096
"""Words of which it is kept what they are: the same words come again, and the same slips."""
_HARDEST = 9
"""More than any one slip is hard."""
_MOST = 3
"""Proposals for one token; more say nothing."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Speller:
    """Proposes known words for unknown ones."""

    def __init__(self, spellings: Spellings) -> None:
        """Take the words that are known, of a pack and of the program."""
        self._spellings = spellings
        self._doubtful: set[str] = set()
        self._harder: dict[str, tuple[str, ...]] = {}
        self._proposed: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
        self._known: dict[str, bool] = {}

    def is_known(self, word: str) -> bool:
        """Whether the word, in some form, means something to the program."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[word] = self._is_meant(word)
        return known

    def prepare(self) -> None:
        """Load what the first unknown word would wait for."""
        self.propose("zzyzx")
        _beside()

    def is_acronym(self, word: str) -> bool:
        """Whether this is an acronym of the pack, in small letters."""
        return self._spellings.has_acronym(word)

    def are_known(self, words: Iterable[str]) -> bool:
        """Whether all of these words mean something to the program."""
        return all(map(self._known.get, words)) or all(map(self.is_known, words))

    def _is_meant(self, word: str) -> bool:
        if word in OUTCRIES:
            return False
        is_plural = word.endswith("s") and self._spellings.has_acronym(word[:-1])
        return is_plural or not word.isalpha() or self._spellings.has(word) or self._is_form(word)

    def _is_form(self, word: str) -> bool:
        """Whether the word is an inflected form and not only spelt like one: "timme" has the key of "time"."""
        stem = key(word)
        bases = (base for base in _bases(word) if key(base) == stem and not self._is_idle(base))
        return self._spellings.has_stem(stem) and (common.is_common(word) or any(self._spellings.has(b) for b in bases))

    def _is_idle(self, form: str) -> bool:
        """Whether no question needs the word, only small talk."""
        return form in social_words() and not self._spellings.has_of_pack(form)

    def is_word(self, word: str) -> bool:
        """Whether the word is known just as it stands."""
        return self._spellings.has(word) or common.is_common(word)

    def is_english(self, word: str) -> bool:
        """Whether the word is known or common English, or a common name."""
        return self.is_known(word) or common.is_common(word) or word in slips.NAMED_SO

    def propose(self, word: str, *, is_acronym: bool = False) -> tuple[str, ...]:
        """The words that were probably meant; empty when the word is English or nothing is near.

        A word typed as an acronym among others in small letters can only be a mistyped acronym.
        """
        if len(word) < _SHORTEST - 1 or len(word) > _LONGEST or self.is_english(word) or not word.isascii():
            return ()
        if word not in self._proposed:
            if len(self._proposed) >= _REMEMBERED:
                self._proposed.clear()
                self._doubtful.clear()
                self._harder.clear()
            near, split = self._near(word), self._split(word)
            self._proposed[word] = near or (() if split else self._heard(word)), split
        near, split = self._proposed[word]
        if is_acronym:
            return tuple(w for w in near if self._spellings.has_acronym(w))
        return split if split and not self.is_sure(word) else near or split

    def mixed(self, said: str) -> str:
        """The one acronym that a word in capitals with one small letter stands for, where that is beside the right one.

        Capitals are typed by holding a key down, so the small letter in "BjM" is a slip, whatever "BXM" may be.
        """
        said = said.removesuffix("'s")
        if len(said) <= _SHORTEST_MIXED or not said.isalpha():
            return ""
        small = [n for n, c in enumerate(said) if c.islower()]
        if len(small) != 1:
            return ""
        n, word = small[0], said.lower()
        ways = (f"{word[:n]}{c}{word[n + 1 :]}" for c in _beside().get(word[n], ""))
        found = [way for way in ways if self._spellings.has_acronym(way)]
        return found[0] if len(found) == 1 else ""

    def is_sure(self, word: str) -> bool:
        """Whether what was proposed for a word is not less likely than a common word that means nothing here."""
        return word not in self._doubtful

    def harder(self, word: str) -> tuple[str, ...]:
        """What else may have been meant, by ear, by a word for which something easier was proposed."""
        return self._harder.get(word, ())

    def _near(self, word: str) -> tuple[str, ...]:
        """The nearest known forms: all at the least distance that are equally easy to mistype."""
        most = 2 if len(word) >= _LONG else 1
        # A library that most questions do without: imported when the first unknown word comes.
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        found = extract(word, self._spellings.near(word, most), scorer=OSA.distance, score_cutoff=most, limit=32)
        allowed = [(form, int(edits)) for form, edits, _ in found if self._may_become(word, form, int(edits))]
        if not allowed:
            return ()
        least = min(edits for _, edits in allowed)
        forms = {form for form, edits in allowed if edits == least}
        best = self._one_per_key(word, sorted({form for form in forms if not self._is_idle(form)} or forms))
        ranks = {form: slip(word, form) for form in best}
        easiest = min(ranks.values())
        if len(word) > _SHORTEST and _is_easier_of_others(word, _rank(word, forms) if least == 1 else _HARDEST):
            self._doubtful.add(word)
        easy = tuple(form for form in best if ranks[form] == easiest)
        self._harder[word] = tuple(form for form in best if ranks[form] > easiest and _is_heard(word, form))[:_MOST]
        return easy if len(easy) <= _MOST else ()

    def _heard(self, word: str) -> tuple[str, ...]:
        """The known words that sound like this one, which is spelt by ear: "constitushun"."""
        if len(word) < _LONG:
            return ()
        ends = [word, *[word[: -len(a)] + b for a, b in slips.HEARD_AT_END if word.endswith(a)]]
        ways = [*ends, *[b + way[len(a) :] for way in ends for a, b in slips.HEARD_AT_START if way.startswith(a)]]
        known = tuple(way for way in ways[1:] if self._spellings.has(way) and not self._is_idle(way))[:_MOST]
        return known or (self._heard_inside(ways) if len(word) >= _LONG_NAME else ())

    def _heard_inside(self, ways: Iterable[str]) -> tuple[str, ...]:
        """The one word that is near a long one of which a sound inside is spelt in another way: "chekoslovakia"."""
        inside = [way[0] + way[1:].replace(a, b, 1) for way in ways for a, b in slips.HEARD_INSIDE if a in way[1:]]
        found = {near for way in dict.fromkeys(inside) if not self.is_english(way) for near in self._near(way)}
        return tuple(found) if len(found) == 1 else ()

    def _may_become(self, word: str, form: str, edits: int) -> bool:
        """Short words allow less; an acronym has no redundancy, so hardly anything."""
        if not self.is_known(form) or slips.are_opposites(word, form):
            return False
        if self._spellings.has_acronym(form) and len(form) <= _ACRONYM:
            return edits == 1 and (sorted(form) == sorted(word) or _is_doubled(word, form))
        if len(word) < _SHORTEST:
            is_swapped = form in slips.SWAPPED and form[0] == word[0] and sorted(form) == sorted(word)
            is_longer = len(form) > len(word) and not self._spellings.has_acronym(form)
            return is_swapped or (is_longer and (form[0] == word[0] or form in grammar.FUNCTION_WORDS))
        if edits == 1:
            return len(form) >= _SHORTEST or form in grammar.FUNCTION_WORDS
        return len(form) >= _LONG - 1 and (form[0] == word[0] or min(len(form), len(word)) > _LONG + 1)

    def _one_per_key(self, word: str, forms: list[str]) -> list[str]:
        """The easiest slip of the forms of each word: "namse" is "names", and not "name"."""
        seen: dict[str, str] = {}
        for form in sorted(forms, key=lambda form: (slip(word, form) > 0, len(form))):
            seen.setdefault(key(form), form)
        return sorted(seen.values())

    def _split(self, word: str) -> tuple[str, ...]:
        """Known words run together: "bkmvisitors", "howmanyvisitors"."""
        pairs = [
            f"{word[:n]} {word[n:]}"
            for n in range(2, len(word) - 1)
            if self.is_known(word[:n]) and self.is_known(word[n:]) and not _is_empty(word[:n], word[n:])
        ]
        return tuple(sorted(pairs, key=_evenness)[:1]) or self._split_in_three(word)

    def _split_in_three(self, word: str) -> tuple[str, ...]:
        """Three known words run together: "whenwasit"."""
        for n in range(2, len(word) - 3):
            if self._is_part(word[:n]):
                for m in range(n + 2, len(word) - 1):
                    if self._is_part(word[n:m]) and self._is_part(word[m:]):
                        return (f"{word[:n]} {word[n:m]} {word[m:]}",)
        return ()

    def _is_part(self, word: str) -> bool:
        return word in grammar.FUNCTION_WORDS or (len(word) >= _SHORTEST and self.is_known(word))


def _rank(word: str, forms: Iterable[str]) -> int:
    """How unlikely the likeliest of these slips is."""
    return min(slip(word, form) for form in forms)


def _is_easier_of_others(word: str, rank: int) -> bool:
    """Whether a common word that means nothing here is the easier slip: "presdent" is a president, not the present."""
    return any(slip(word, form) < rank and common.is_common(form) for form in _easier(word, rank))


def _easier(word: str, rank: int) -> Iterator[str]:
    """What a word may have been meant to be by one slip that is likelier than this."""
    if rank > 0:
        for n in range(1, len(word)):
            yield word[: n - 1] + word[n] + word[n - 1] + word[n + 1 :]
    if rank > 1:
        yield from (word[: n - 1] + word[n:] for n in range(1, len(word)))
        for n in range(len(word)):
            yield from (word[:n] + c + word[n + 1 :] for c in _beside().get(word[n], ""))
            yield from (word[: n + 1] + c + word[n + 1 :] for c in _LETTERS)


def slip(word: str, form: str) -> int:
    """How unlikely a slip is: letters swapped or doubled first, then a letter missing or hit beside, then the rest."""
    if sorted(word) == sorted(form) or _is_doubled(word, form):
        return 0
    if len(word) < len(form):
        kind = 1
    elif len(word) > len(form):
        kind = 2
    else:
        kind = 1 if all(_are_beside(a, b) for a, b in zip(word, form, strict=True) if a != b) else 3
    return kind + (word[0] != form[0])


def _is_heard(word: str, form: str) -> bool:
    """Whether a word is spelt as it may sound."""
    pairs = [(a, b) for a, b in zip(word, form, strict=False) if a != b]
    return len(word) == len(form) and all(a + b in SOUNDS or b + a in SOUNDS for a, b in pairs)


def _are_beside(a: str, b: str) -> bool:
    """Whether two letters are neighbours on a keyboard."""
    return b in _beside().get(a, "")


@cache
def _beside() -> dict[str, str]:
    """The neighbours of each letter on a keyboard."""
    places = {c: (y, x + y / 2) for y, row in enumerate(slips.ROWS) for x, c in enumerate(row)}
    return {
        a: "".join(b for b, (y2, x2) in places.items() if b != a and abs(y1 - y2) <= 1 and abs(x1 - x2) <= 1)
        for a, (y1, x1) in places.items()
    }


def _is_empty(first: str, second: str) -> bool:
    """Whether two words ask for nothing: "Orsay" is not "or say"."""
    return first in grammar.LINKS and second in grammar.FUNCTION_WORDS | fillers.POLITE_VERBS


def _evenness(pair: str) -> int:
    first, second = pair.split(" ")
    return abs(len(first) - len(second))


def _is_doubled(word: str, form: str) -> bool:
    """Whether the word is the form with one letter doubled."""
    return any(
        word[:n] + word[n + 1 :] == form and word[n] in (word[n - 1 : n], word[n + 1 : n + 2]) for n in range(len(word))
    )


def _bases(word: str) -> set[str]:
    """The words that this one may be a form of."""
    verbs = {word.removesuffix(ending) for ending in ("ed", "ing")} - {word}
    stems = {word.removesuffix(ending) for ending in ("s", "es", "d")} - {word}
    stems |= {word[:-3] + "y"} if word.endswith(("ies", "ied")) else set()
    return stems | {form for stem in verbs for form in (stem, stem + "e", stem[:-1])}
