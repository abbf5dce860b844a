"""Typing errors, generated from the packs: near words are never taken for each other, slips change no answer."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from bot.language.grammar import FUNCTION_WORDS
from bot.model import Rank, Status
from bot.understanding.cleaning.spelling import Speller
from bot.understanding.tagging.lexicon import english_words
from tests.packs.bots import IOM, SMALL, ask, bot_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.model import Reply

_WORD = re.compile(r"[A-Za-z]{4,}")
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


@cache
def _english() -> frozenset[str]:
    """Give the words that an edit must not make, for then it is no slip."""
    return frozenset(resources.files("bot.language").joinpath("known_words.txt").read_text("utf-8").split())


@cache
def _vocabulary(folder: Path) -> frozenset[str]:
    return frozenset(bot_of(folder).facts.vocabulary())


@cache
def _questions(folder: Path) -> tuple[tuple[str, Reply], ...]:
    """Give the opening questions of the pack's suite, or its examples, that are answered, with their replies."""
    files = sorted((folder / "questions").glob("*.jsonl"))
    texts = [json.loads(line)["turns"][0]["text"] for file in files for line in file.read_text("utf-8").splitlines()]
    found = [(text, ask(bot_of(folder), text)) for text in dict.fromkeys([*texts, *bot_of(folder).facts.info.examples])]
    return tuple((text, reply) for text, reply in found if reply.status is Status.ANSWER)


# --- slips ---------------------------------------------------------------------------------------------------------


def _swap(word: str, n: int) -> str:
    return word[:n] + word[n + 1 : n + 2] + word[n] + word[n + 2 :]


def _double(word: str, n: int) -> str:
    return word[:n] + word[n] + word[n:]


def _drop(word: str, n: int) -> str:
    return word[:n] + word[n + 1 :]


def _beside(word: str, n: int) -> str:
    """Hit the key to the right, or to the left at the end of a row."""
    letter = word[n].lower()
    row = next(row for row in _KEYS if letter in row)
    place = row.index(letter)
    return word[:n] + row[place + 1 if place + 1 < len(row) else place - 1] + word[n + 1 :]


_SLIPS = (_swap, _double, _drop, _beside)


def _slipped(word: str, chance: random.Random, known: frozenset[str]) -> str | None:
    """Give the word with one slip in it that makes no other word; None where there is none."""
    ways = [(slip, n) for slip in _SLIPS for n in range(1, len(word) - 1)]
    chance.shuffle(ways)
    results = (slip(word, n) for slip, n in ways)
    return next((new for new in results if new.lower() not in known and new.lower() != word.lower()), None)


@dataclass(frozen=True)
class Mistyped:
    text: str
    new: str
    words: tuple[tuple[str, str], ...]
    """As typed, and as meant."""
    expected: Reply


def _mistyped(folder: Path, slips: int, seed: int) -> Iterator[Mistyped]:
    """Give every question once for each of its words, that word mistyped; with two slips the next word is as well."""
    chance = random.Random(seed)  # noqa: S311 -- only to vary the slips
    known = _english() | _vocabulary(folder)
    for text, expected in _questions(folder):
        places = [m.span() for m in _WORD.finditer(text) if m[0].lower() in known]
        for group in [(place,) for place in places] if slips == 1 else pairwise(places):
            new, words = text, []
            for start, end in reversed(group):
                if word := _slipped(text[start:end], chance, known):
                    new = new[:start] + word + new[end:]
                    words.append((word, text[start:end]))
            if words:
                yield Mistyped(text, new, tuple(words), expected)


def _verdict(m: Mistyped, reply: Reply) -> str:
    """Compare the replies; what is quoted of the question may be quoted as typed."""
    text = reply.text
    for typed, meant in m.words:
        text = re.sub(rf"\b{re.escape(typed)}\b", meant, text, flags=re.IGNORECASE)
    if reply.status is m.expected.status and text == m.expected.text:
        return "same"
    if reply.status is not Status.ANSWER:
        return "declined"
    # Of several questions one may be declined.
    return "declined" if _queries(reply) <= _queries(m.expected) else "changed"


def _queries(reply: Reply) -> set[str]:
    """Give the queries of a reply; what was not understood stands there without a kind."""
    return {query for query in reply.query.split("; ") if "(" in query}


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    ("folder", "slips", "least"),
    [
        (IOM, 1, 97),
        (IOM, 2, 85),
        (SMALL, 1, 85),
    ],
    ids=["iom one", "iom two", "small one"],
)
def test_slips_change_no_answer_and_most_are_mended(folder: Path, slips: int, least: int) -> None:
    counts: Counter[str] = Counter()
    changed = []
    for m in _mistyped(folder, slips, seed=20260131):
        reply = ask(bot_of(folder), m.new)
        verdict = _verdict(m, reply)
        counts[verdict] += 1
        if verdict == "changed":
            changed.append(f"{m.text}\n  {m.new}\n    {m.expected.text[:110]}\n    {reply.text[:110]}")
    share = 100 * counts["same"] / counts.total()
    figure = f"{folder.name}, {slips} slips: {share:.1f} % of {counts.total()} the same, {counts['changed']} changed"
    print(figure)  # noqa: T201 -- shown with -rP
    assert not changed, "\n".join([figure, *changed[:15]])
    assert share >= least, figure


# --- near words ----------------------------------------------------------------------------------------------------


def _is_ending(word: str, other: str) -> bool:
    """Say whether two words differ in an ending only, or as British from American: they may be forms of one word."""
    return (
        word.replace("our", "or") == other.replace("our", "or")
        or word[:-1] == other[:-1]
        or word + other[-1] == other
        or other + word[-1] == word
    )


_NEUTRAL = "banana"
"""An English word that is near no word of any question."""


def _near_english(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Give every short question with one of the pack's words replaced by another English word, one edit away.

    The third text has the neutral word in its place: where that changes nothing, the word said nothing.
    """
    others = sorted(w for w in _english() - _vocabulary(folder) - english_words() if len(w) > 3)
    near: dict[str, list[str]] = {}
    for text, _ in _questions(folder):
        for match in _WORD.finditer(text) if len(text) < 70 else ():
            word = match[0].lower()
            if word not in near:
                pool = others if word in _vocabulary(folder) - FUNCTION_WORDS else []
                found = [w for w, _, _ in extract(word, pool, scorer=OSA.distance, score_cutoff=1, limit=None)]
                near[word] = [w for w in found if not _is_ending(word, w)]
            for other in near[word]:
                head, tail = text[: match.start()], text[match.end() :]
                yield text, head + other + tail, head + _NEUTRAL + tail


@pytest.mark.exhaustive
def test_no_english_word_is_taken_for_a_near_word_of_the_pack() -> None:
    expected = dict(_questions(IOM))
    faults, count = [], 0
    for text, new, neutral in _near_english(IOM):
        count += 1
        reply = ask(bot_of(IOM), new)
        is_taken = reply.status is Status.ANSWER and reply.text == expected[text].text
        if is_taken and ask(bot_of(IOM), neutral).text != reply.text:
            faults.append(f"{text}\n  {new}\n    {reply.text[:120]}")
    assert count > 100
    assert not faults, f"{len(faults)} of {count}:\n" + "\n".join(faults[:20])


# --- pairs that must never be confused -----------------------------------------------------------------------------


def _acronyms() -> list[tuple[str, str]]:
    return [(s.short, s.value) for s in bot_of(IOM).facts.statements(property="name") if s.rank is not Rank.DEPRECATED]


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    ("short", "value"),
    _acronyms(),
)
@pytest.mark.parametrize("form", ["What does {} stand for?", "When did it become {}?", "how long was it called {}?"])
def test_an_acronym_with_a_letter_changed_is_no_other_acronym(short: str, value: str, form: str) -> None:
    others = {long for _, long in _acronyms()} - {value}
    letters = {c for s, _ in _acronyms() for c in s} | {"L", "X"}
    edits = {short[:n] + c + short[n + 1 :] for n in range(len(short)) for c in letters}
    edits |= {short[:n] + c + short[n:] for n in range(len(short) + 1) for c in letters}
    edits |= {short[:n] + short[n + 1 :] for n in range(len(short))} | {_swap(short, n) for n in range(len(short) - 1)}
    others_short = {s for s, _ in _acronyms()} - {short}
    far = {edit for edit in edits if all(OSA.distance(edit, other) > 1 for other in others_short)}
    for edit in sorted(far - {short}):
        for typed in (edit, edit.lower()):
            reply = ask(bot_of(IOM), form.format(typed))
            told = [long for long in others if long in reply.text]
            assert reply.status is not Status.ANSWER or not told, f"{typed}: {reply.text}"


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("When was IOM founded?", "When was IOM funded?"),
        ("Who founded IOM?", "Who funded IOM?"),
        ("How many members does it have?", "How many observers does it have?"),
        ("What was it called in 1975?", "What was it called in 1957?"),
        ("How many migrants did it transport in the 1950s?", "How many migrants did it transport in the 1590s?"),
        ("What was its first name?", "What was its last name?"),
        ("What was it called before 1980?", "What was it called after 1980?"),
        ("What was it called after ICM?", "What was it called before ICM?"),
        ("What does IOM stand for?", "What does ICM stand for?"),
        ("What does ICM stand for?", "What does ICEM stand for?"),
        ("What does IOM stand for?", "What does ILO stand for?"),
        ("What does IOM stand for?", "What does IMO stand for?"),
        ("How many states joined in 2015?", "How many states left in 2015?"),
        ("When did the Constitution enter into force?", "When was the Constitution concluded?"),
        ("Which name was the longest?", "Which name was the shortest?"),
        ("Was it called ICM in 1985?", "Was it called ICM in 1958?"),
        ("Does it have more than 160 members?", "Does it have less than 160 members?"),
        ("When was the Haiti earthquake?", "When was the Tahiti earthquake?"),
        ("What happened in Kuwait?", "What happened in Kosovo?"),
    ],
)
def test_near_questions_have_different_replies(question: str, other: str) -> None:
    assert ask(bot_of(IOM), question).text != ask(bot_of(IOM), other).text


@pytest.mark.exhaustive
@pytest.mark.parametrize("folder", [IOM, SMALL], ids=["iom", "small"])
def test_a_word_that_means_something_is_never_changed(folder: Path) -> None:
    words = _vocabulary(folder) | english_words()
    speller = Speller(bot_of(folder).facts.spellings)
    assert [w for w in sorted(words | _english()) if speller.propose(w)] == []


@pytest.mark.parametrize("folder", [IOM, SMALL], ids=["iom", "small"])
def test_what_is_proposed_is_known_and_near(folder: Path) -> None:
    chance = random.Random(7)  # noqa: S311 -- only to vary the slips
    known = _english() | _vocabulary(folder)
    speller = Speller(bot_of(folder).facts.spellings)
    for word in sorted(w for w in _vocabulary(folder) if w.isalpha() and w.isascii() and len(w) > 3)[::3]:
        slipped = _slipped(word, chance, known) or ""
        for proposal in speller.propose(slipped):
            assert all(speller.is_known(part) for part in proposal.split())
            assert OSA.distance(slipped, proposal) <= 2


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("iombudget", "iom budget"),
        ("howmany members does IOM have?", "how many members does IOM have?"),
        ("when was IOM fonuded?", "when was IOM founded?"),
        ("when was IOM foundded?", "when was IOM founded?"),
        ("when was IOM fouded?", "when was IOM founded?"),
        ("when was IOM fiunded?", "when was IOM founded?"),
        ("how many membrs does IOM have?", "how many members does IOM have?"),
        ("wat was iom called in 1975?", "what was iom called in 1975?"),
        ("what was iom claled in 1975?", "what was iom called in 1975?"),
        ("where was the constituton concluded?", "where was the constitution concluded?"),
        ("what does iecm stand for?", "what does icem stand for?"),
        ("what does icemm stand for?", "what does icem stand for?"),
    ],
)
def test_a_slip_is_mended(typed: str, meant: str) -> None:
    assert ask(bot_of(IOM), typed).text == ask(bot_of(IOM), meant).text
    assert ask(bot_of(IOM), typed).status is Status.ANSWER


@pytest.mark.parametrize(
    "question",
    [
        "What was IOM called in 197 5?",
        "What was IOM called in 19755?",
        "What was IOM called in 1l975?",
        "Does it have l57 members?",
    ],
)
def test_a_mistyped_number_is_not_mended(question: str) -> None:
    reply = ask(bot_of(IOM), question)
    assert reply.status is not Status.ANSWER or "April 2015" in reply.text, reply.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # a blank in the wrong place, or none
        ("ho wmany people work for IOM", "8,400"),
        ("how many st aff does it have", "8,400"),
        ("whe nwas it founded", "1951"),
        ("whenwasit founded", "1951"),
        ("iom s budget?", "$1.3 billion"),
        ("the organization s budget", "$1.3 billion"),
        # a word where only another can stand
        ("now many members does it have", "157"),
        ("how may members does it have", "157"),
        ("who long was it called ICEM", "28 years"),
        ("were was the constitution concluded", "Venice"),
        ("want year was it founded", "1951"),
        ("when was iom borne", "1951"),
        # short words, and slips that are not the easiest
        ("hou is iom called in 1975", "ICEM"),
        ("wos iom founded in 1951", "1951"),
        ("why did they make it in the first plase", "World War II"),
        ("plase tell me when it was founded", "1951"),
    ],
)
def test_a_slip_that_no_dictionary_of_near_words_finds_is_mended(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert (reply.status, told in reply.text) == (Status.ANSWER, True), reply.text


@pytest.mark.parametrize(
    "text",
    [
        "who is the presdent of iom",
        "how may it end",
        "were is the headquarter",
        "mem bers from africa",
        "in which plase are the headquarters",
    ],
)
def test_a_slip_is_no_leave_to_guess(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("what wss it called in 1975", "what was it called in 1975"),
        ("what wa IOM called in 1975", "what was IOM called in 1975"),
        ("when was ti founded", "when was it founded"),
        ("did it change names iin 1980", "did it change names in 1980"),
        ("was IOM around ni 1960", "was IOM around in 1960"),
        ("how many people work fro IOM", "how many people work for IOM"),
        ("how many migrants dd it transport", "how many migrants did it transport"),
        ("which crises happened in te 1970s", "which crises happened in the 1970s"),
        ("humane nad orderly migration", "humane and orderly migration"),
        ("how lod was the organization in 1989", "how old was the organization in 1989"),
        ("jow many people work for IOM", "how many people work for IOM"),
        ("how may observer states are there", "how many observer states are there"),
        ("hat type of organization is IOM", "what type of organization is IOM"),
        ("upt the names in order", "put the names in order"),
        ("IOM's standing in the field f migration", "IOM's standing in the field of migration"),
        ("what was the name o IOM in 1974", "what was the name of IOM in 1974"),
        ("what was its name o 3/2/1967", "what was its name on 3/2/1967"),
        ("What does IOM help t ensure?", "What does IOM help to ensure?"),
        ("what is t called now", "what is it called now"),
        ("how many ppl work 4 iom", "how many people work for IOM"),
        ("how many staff work 4 iom", "how many staff work for IOM"),
        ("constitition in forse since???", "constitution in force since???"),
        ("When did the Constitution emter into force?", "When did the Constitution enter into force?"),
        ("How long was it cakled ICEM?", "How long was it called ICEM?"),
        ("which crises happened in he 1970s", "which crises happened in the 1970s"),
        ("What was IpM called in 1985?", "What was IOM called in 1985?"),
    ],
)
def test_a_slip_in_a_word_of_grammar_is_seen_by_its_place(typed: str, meant: str) -> None:
    assert ask(bot_of(IOM), typed).text == ask(bot_of(IOM), meant).text


@pytest.mark.parametrize(
    "text",
    [
        "what is un budget",
        "how many un members are there",
        "was un founded in 1951",
        "is IOM in ny",
        "what is IoT's budget",
        "staff in ni",
        "what is the ob budget",
        "how many ft staff",
        "what was il called in 1975",
        "what is oom",
        "members ot Asia",
        "vitamin f members",
        "how many members t",
        "who is f",
        "how many people work 4 days",
        "was he 1950s name ICEM",
    ],
)
def test_a_short_word_that_may_mean_itself_is_no_slip(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_a_letter_alone_denies_nothing() -> None:
    assert not ask(bot_of(IOM), "since when has t been called IOM?").text.startswith("On the contrary")


@pytest.mark.parametrize("question", ["what was Acme called in 1975", "was it previously called Acme"])
def test_a_name_is_not_taken_for_a_mistyped_verb(question: str) -> None:
    assert ask(bot_of(IOM), question).status is Status.UNKNOWN
