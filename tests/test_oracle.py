"""Answers about time against an oracle that reads the raw TOML and nothing of the program.

Each test asks every year of 1940 to 2060 in one form, and tells every mismatch. A reply must hold the oracle's values
and no other value; beyond what the source speaks of nothing is asserted, nor before the beginning.
"""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, NOW, SMALL, answer, ask, bot_of, bug
from tests.packs.oracle import EVER, NEVER, Days, Held, held, may, must, throughout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bot.model import Reply

pytestmark = pytest.mark.exhaustive

YEARS = range(1940, 2061)
TODAY = NOW.date()
NOT_YET = "did not exist yet"
_HEDGE = "not certain|do not say exactly when"
"""What a reply says where the facts' dates are coarser than the time that is asked for."""


@dataclass(frozen=True)
class Subject:
    """One property of one item, or of all items that have a value of it."""

    folder: Path
    name: str
    """The property."""
    item: str
    """The label of the item whose values are asked for; "" when the items of a value are."""
    value: str = ""
    """The value whose bearers are asked for, or ""."""
    is_single: bool = True

    @property
    def values(self) -> list[Held]:
        """The rows of the oracle; for bearers the value of a row is its item."""
        rows = held(self.folder, self.name, TODAY)
        if self.value:
            return [
                Held(h.value, h.item, "", h.begin, h.end, h.is_open, h.as_of) for h in rows if h.value == self.value
            ]
        return [h for h in rows if h.item == self.item]

    def told(self, reply: Reply) -> set[str]:
        """Give the values that stand in a reply, the item's own label and what is quoted of a conflict aside."""
        text = (
            re.sub(rf"{re.escape(self.item)}(?='s| (?:is|was|has|plays|played)\b)", "", reply.text)
            if self.item
            else reply.text
        )
        rows = held(self.folder, self.name, TODAY)
        candidates = {h.item if self.value else h.value for h in rows if self.value or h.item == self.item}
        return {value for value in candidates if value.casefold() in text.casefold()}


IOM_NAME = Subject(IOM, "name", "IOM")
ROVERS_NAME = Subject(SMALL, "name", "Harrow Rovers")
STADIUM = Subject(SMALL, "stadium", "Harrow Rovers")
OLD_STADIUM = Subject(SMALL, "stadium", "the Northfield Wanderers")
CLUB = Subject(SMALL, "club", "Tom Smith")
OLD_CLUB = Subject(SMALL, "club", "Ivo Marsh")
BROOK, MARSH, JOAN = (
    Subject(SMALL, "office", who, is_single=False) for who in ("Ada Brook", "Ivo Marsh", "Joan Smith")
)
MAYOR, HARBOUR, COUNCIL = (
    Subject(SMALL, "office", "", what, is_single=False)
    for what in ("Mayor of Harrow Bay", "Harbour Master", "Councillor for the Old Town")
)
ROVERS_PLAYERS = Subject(SMALL, "club", "", "Harrow Rovers", is_single=False)


# --- the verdict ---------------------------------------------------------------------------------------------------


def _year(year: int) -> Days:
    return datetime.date(year, 1, 1), datetime.date(year, 12, 31)


def _fault(subject: Subject, when: Days, edges: Days, reply: Reply) -> str:
    """Say what is wrong with a reply about a time; `edges` is the time without the years in which it begins and ends.

    A value that only ends in the year since which is asked may be told or not, so `edges` says what must be told.
    """
    values = subject.values
    allowed, due = may(values, when), must(values, edges)
    is_beyond = when[0] > max(h.as_of for h in values)
    is_hedged = bool(re.search(_HEDGE, reply.text)) and bool(allowed)
    if is_beyond or (not must(values, when) and len(allowed) < 2 and not is_hedged):
        is_denied = reply.text.startswith("No") and NOT_YET in reply.text
        return "" if reply.status is not Status.ANSWER or is_denied else "asserted"
    if reply.status is not Status.ANSWER:
        return "not answered"
    if subject.is_single and (whole := throughout(values, when)):
        allowed = due = whole
    told = subject.told(reply)
    if stale := told - allowed:
        return f"stale {sorted(stale)}"
    missing = (due or allowed) - told
    return f"misses {sorted(missing)}" if missing else ""


def _check(subject: Subject, questions: Iterator[tuple[str, Days, Days]]) -> None:
    """Ask each question and fail with all mismatches."""
    faults = []
    for question, when, edges in questions:
        reply = ask(bot_of(subject.folder), question)
        if fault := _fault(subject, when, edges, reply):
            faults.append(f"{question}\n    {fault}: [{reply.status}] {reply.text[:160]}")
    assert not faults, f"{len(faults)} mismatches:\n" + "\n".join(faults[:12])


def _at_years(form: str, years: range = YEARS, say: Callable[[int], str] = str) -> Iterator[tuple[str, Days, Days]]:
    for year in years:
        yield form.replace("{year}", say(year)), _year(year), _year(year)


# --- every year, in many words -------------------------------------------------------------------------------------

_UNITS = re.findall(
    r"\w+",
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen",
)
_TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def _two_digits(number: int) -> str:
    tens, unit = divmod(number, 10)
    return _UNITS[number] if number < 20 else f"{_TENS[tens]}-{_UNITS[unit]}".removesuffix("-zero")


def _spoken(year: int) -> str:
    century, rest = divmod(year, 100)
    if 2000 <= year < 2010:
        return "two thousand" + (f" and {_UNITS[rest]}" if rest else "")
    return f"{_two_digits(century)} {_two_digits(rest)}"


@pytest.mark.parametrize(
    "form",
    [
        "What was IOM called in {year}?",
        "what was its name in {year}",
        "In {year}, what was the organization called?",
        "which name did it have in {year}?",
        "What did IOM call itself in {year}?",
        "under what name did it operate in {year}?",
        "name of the organization in {year}?",
        "How was IOM known in {year}?",
        "tell me what the agency was named in {year}",
        "do you know what they called IOM back in {year}?",
        "what was iom called in the year {year}",
        "What was IOM called during {year}?",
        "IOM's name in {year}?",
        "What was IOM called in March {year}?",
        "What was IOM called on 5 March {year}?",
        "What was IOM called on March 5, {year}?",
        "What was IOM called on 15/3/{year}?",
        "What was IOM called on {year}-03-15?",
    ],
)
def test_the_name_in_every_year(form: str) -> None:
    month = (3, 3) if "arch" in form or "3" in form else (1, 12)

    def questions() -> Iterator[tuple[str, Days, Days]]:
        for year in YEARS:
            when = datetime.date(year, month[0], 1), datetime.date(year, month[1], 31)
            if re.search(r"\b1?5\b", form):
                day = 15 if "15" in form else 5
                when = datetime.date(year, 3, day), datetime.date(year, 3, day)
            yield form.replace("{year}", str(year)), when, when

    _check(IOM_NAME, questions())


@pytest.mark.parametrize("form", ["What was IOM called in {year}?", "name in {year}"])
@pytest.mark.parametrize(
    ("say", "years"),
    [
        (lambda year: f"'{year % 100}", range(1940, 2000)),
        (lambda year: str(year % 100), range(1940, 2000)),
        (lambda year: _two_digits(year % 100), range(1941, 2000, 2)),  # "in seventy" may be a number
        (lambda year: _two_digits(year % 100).replace("-", " "), range(1941, 2000, 2)),
        (_spoken, YEARS),
        (lambda year: f"'{year % 100:02}", range(2000, 2027)),
    ],
    ids=["'75", "75", "seventy-five", "seventy five", "nineteen seventy-five", "'05"],
)
def test_the_name_in_every_year_however_it_is_said(form: str, say: Callable[[int], str], years: range) -> None:
    _check(IOM_NAME, _at_years(form, years, say))


@pytest.mark.parametrize(
    "form", ["and in {year}?", "what about {year}?", "and {year}?", "what was it called then, in {year}?"]
)
def test_the_name_in_every_year_as_a_second_question(form: str) -> None:
    faults = []
    for question, when, edges in _at_years(form):
        reply = ask(bot_of(IOM), "What was IOM called in 1975?", question)
        if fault := _fault(IOM_NAME, when, edges, reply):
            faults.append(f"{question}\n    {fault}: [{reply.status}] {reply.text[:160]}")
    assert not faults, "\n".join(faults[:12])


@pytest.mark.parametrize(
    ("subject", "form"),
    [
        (ROVERS_NAME, "What were the Rovers called in {year}?"),
        (ROVERS_NAME, "what was the name of Harrow Rovers in {year}?"),
        (STADIUM, "Which ground did the Rovers have in {year}?"),
        (STADIUM, "What was the home of Harrow Rovers in {year}?"),
        (OLD_STADIUM, "What was the stadium of the Wanderers in {year}?"),
        (CLUB, "Which club did Tom Smith play for in {year}?"),
        (CLUB, "what was Tom Smith's team in {year}?"),
        (CLUB, "In {year}, who did Thomas Smith play for?"),
        (OLD_CLUB, "Which club did Ivo Marsh play for in {year}?"),
        (BROOK, "Which office did Ada Brook hold in {year}?"),
        (BROOK, "what was Brook's position in {year}?"),
        (MARSH, "Which post did Ivo Marsh have in {year}?"),
        (JOAN, "Which offices did Joan Smith hold in {year}?"),
        (MAYOR, "Who was mayor in {year}?"),
        (MAYOR, "who held the office of mayor in {year}?"),
        (MAYOR, "In {year}, who was the Mayor of Harrow Bay?"),
        (HARBOUR, "Who was harbour master in {year}?"),
        (COUNCIL, "Who was councillor for the Old Town in {year}?"),
        (ROVERS_PLAYERS, "Who played for the Rovers in {year}?"),
    ],
)
def test_every_property_that_lasts_in_every_year(subject: Subject, form: str) -> None:
    _check(subject, _at_years(form, range(1925, 2061) if subject in {OLD_CLUB, ROVERS_PLAYERS} else YEARS))


@pytest.mark.parametrize(
    ("subject", "form"),
    [
        (CLUB, "Which club did Tom Smith play for in {month} {year}?"),
        (STADIUM, "Which ground did the Rovers have in {month} {year}?"),
        (MAYOR, "Who was mayor in {month} {year}?"),
        (HARBOUR, "Who was harbour master in {month} {year}?"),
        (BROOK, "Which office did Ada Brook hold in {month} {year}?"),
        (JOAN, "Which office did Joan Smith hold in {month} of {year}?"),
    ],
)
def test_every_property_that_lasts_in_every_month(subject: Subject, form: str) -> None:
    edges = {d.year for h in subject.values for d in (*h.begin, *h.end) if d not in {NEVER, EVER}}
    years = sorted(year for year in edges if 1900 < year < 1999)

    def questions() -> Iterator[tuple[str, Days, Days]]:
        for year in years:
            for month, name in enumerate(calendar.month_name[1:], start=1):
                when = datetime.date(year, month, 1), datetime.date(year, month, calendar.monthrange(year, month)[1])
                yield form.replace("{month}", name).replace("{year}", str(year)), when, when

    _check(subject, questions())


# --- before, after, since, until, between --------------------------------------------------------------------------

_DAY = datetime.timedelta(1)


def _since(year: int) -> tuple[Days, Days]:
    return (datetime.date(year, 1, 1), EVER), (datetime.date(year + 1, 1, 1), EVER)


def _after(year: int) -> tuple[Days, Days]:
    return (datetime.date(year + 1, 1, 1), EVER), (datetime.date(year + 1, 1, 1), EVER)


def _before(year: int) -> tuple[Days, Days]:
    return (NEVER, datetime.date(year, 1, 1) - _DAY), (NEVER, datetime.date(year, 1, 1) - _DAY)


def _until(year: int) -> tuple[Days, Days]:
    return (NEVER, datetime.date(year, 12, 31)), (NEVER, datetime.date(year - 1, 12, 31))


@pytest.mark.parametrize(
    ("subject", "form", "span"),
    [
        (IOM_NAME, "What was IOM called before {year}?", _before),
        (IOM_NAME, "Which names did it have prior to {year}?", _before),
        (IOM_NAME, "What was IOM called after {year}?", _after),
        (IOM_NAME, "which names has it had after {year}?", _after),
        (IOM_NAME, "What has IOM been called since {year}?", _since),
        (IOM_NAME, "what names has it had from {year} on?", _since),
        (IOM_NAME, "What was IOM called until {year}?", _until),
        (IOM_NAME, "what was its name up to {year}?", _until),
        (CLUB, "Which club did Tom Smith play for before {year}?", _before),
        (CLUB, "Which clubs did Tom Smith play for after {year}?", _after),
        (STADIUM, "Which ground did the Rovers have before {year}?", _before),
        (STADIUM, "Which ground did the Rovers have after {year}?", _after),
        (MAYOR, "Who was mayor before {year}?", _before),
        (MAYOR, "Who was mayor after {year}?", _after),
        (JOAN, "Which offices did Joan Smith hold since {year}?", _since),
    ],
)
def test_what_held_before_and_after_every_year(
    subject: Subject, form: str, span: Callable[[int], tuple[Days, Days]]
) -> None:
    _check(subject, ((form.replace("{year}", str(year)), *span(year)) for year in YEARS))


@pytest.mark.parametrize(
    ("subject", "form"),
    [
        (IOM_NAME, "What was IOM called between {first} and {last}?"),
        (IOM_NAME, "which names did it bear from {first} to {last}?"),
        (IOM_NAME, "what names did the organization have in {first}-{last}?"),
        (CLUB, "Which clubs did Tom Smith play for between {first} and {last}?"),
        (MAYOR, "Who was mayor between {first} and {last}?"),
    ],
)
@pytest.mark.parametrize("width", [1, 4, 25])
def test_what_held_between_two_years(subject: Subject, form: str, width: int) -> None:
    def questions() -> Iterator[tuple[str, Days, Days]]:
        for year in YEARS:
            first, last = datetime.date(year, 1, 1), datetime.date(year + width, 12, 31)
            question = form.replace("{first}", str(year)).replace("{last}", str(year + width))
            inner = (datetime.date(year, 12, 31), datetime.date(year + width, 1, 1))
            yield question, (first, last), inner

    _check(subject, questions())


_DECADE_NAMES = ["forties", "fifties", "sixties", "seventies", "eighties", "nineties"]


@pytest.mark.parametrize(
    ("form", "first", "last"),
    [
        ("What was IOM called in the {decade}s?", 0, 9),
        ("which names did it have in the {decade}s?", 0, 9),
        ("What was IOM called in the early {decade}s?", 0, 3),
        ("What was IOM called in the mid-{decade}s?", 4, 6),
        ("What was IOM called in the late {decade}s?", 7, 9),
        ("What was IOM called in the first half of the {decade}s?", 0, 4),
    ],
)
def test_the_names_of_every_decade(form: str, first: int, last: int) -> None:
    def questions() -> Iterator[tuple[str, Days, Days]]:
        for decade in range(1940, 2060, 10):
            when = datetime.date(decade + first, 1, 1), datetime.date(decade + last, 12, 31)
            edges = datetime.date(decade + first, 12, 31), datetime.date(decade + last, 1, 1)
            names = [str(decade)] + ([str(decade % 100), f"'{decade % 100}"] if decade < 2000 else [])
            for name in names:
                yield form.replace("{decade}", name), when, edges
            if decade < 2000:
                word = _DECADE_NAMES[(decade - 1940) // 10]
                yield form.replace("{decade}s", word).replace("-" + word, " " + word), when, edges

    _check(IOM_NAME, questions())


# --- yes and no ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("subject", "form", "claims"),
    [
        (IOM_NAME, "Was it called {value} in {year}?", [(h.value, h.short) for h in IOM_NAME.values]),
        (
            IOM_NAME,
            "In {year}, was the organization named {value}?",
            [(h.value, h.short) for h in IOM_NAME.values],
        ),
        (IOM_NAME, "was its name still {value} in {year}?", [(h.value, h.short) for h in IOM_NAME.values]),
        (IOM_NAME, "did it use the name {value} in {year}?", [(h.value, h.value) for h in IOM_NAME.values]),
        (BROOK, "Was Ada Brook {value} in {year}?", [(h.value, h.value) for h in BROOK.values]),
        (JOAN, "Was Joan Smith {value} in {year}?", [(h.value, h.value) for h in JOAN.values]),
        (CLUB, "Did Tom Smith play for {value} in {year}?", [(h.value, h.value) for h in CLUB.values]),
        (
            STADIUM,
            "Was {value} the ground of the Rovers in {year}?",
            [(h.value, h.value) for h in STADIUM.values],
        ),
    ],
)
def test_a_claim_for_every_year_is_confirmed_or_refuted(
    subject: Subject, form: str, claims: list[tuple[str, str]]
) -> None:
    faults = []
    for value, said in claims:
        for year in YEARS:
            question = form.replace("{value}", said).replace("{year}", str(year))
            reply = ask(bot_of(subject.folder), question)
            if fault := _claim_fault(subject, value, _year(year), reply):
                faults.append(f"{question}\n    {fault}: [{reply.status}] {reply.text[:160]}")
    assert not faults, f"{len(faults)} mismatches:\n" + "\n".join(faults[:12])


def _claim_fault(subject: Subject, value: str, when: Days, reply: Reply) -> str:
    values = subject.values
    allowed, due = may(values, when), must(values, when)
    is_yes, is_no = reply.text.startswith("Yes"), reply.text.startswith("No")
    if when[0] > max(h.as_of for h in values):
        return "asserted" if reply.status is Status.ANSWER else ""
    if value in due:
        return "" if is_yes and value in subject.told(reply) and not subject.told(reply) - allowed else "not confirmed"
    if value in allowed:  # perhaps: its end is unknown
        return "asserted" if reply.status is Status.ANSWER else ""
    if is_yes:
        return "confirmed"
    if reply.status is Status.ANSWER and not is_no:
        return "neither yes nor no"
    if not due:  # nothing is surely so then; when the claimed value held may be told
        return (
            ""
            if reply.status is not Status.ANSWER or subject.told(reply) <= {value} or NOT_YET in reply.text
            else "asserted"
        )
    if not is_no:
        return "not refuted"
    told = subject.told(reply)
    return "" if due <= told <= allowed else f"tells {sorted(told)}"


# --- beginnings, ends, lengths, order ------------------------------------------------------------------------------

_NAMES = IOM_NAME.values


def _said_names(pick: Callable[[Held], str]) -> list[object]:
    return [pytest.param(n, pick(h), id=pick(h)) for n, h in enumerate(_NAMES)]


_BY_NAME = pytest.mark.parametrize(("place", "said"), _said_names(lambda h: h.short) + _said_names(lambda h: h.value))


def _tell(question: str) -> tuple[Reply, set[str], list[int]]:
    """Give the reply, the names in it and the years in it, those of a note aside."""
    reply = ask(bot_of(IOM), question)
    text = reply.text.split(" (The article")[0]
    return reply, IOM_NAME.told(reply), [int(year) for year in re.findall(r"\b(?:19|20)\d\d\b", text)]


@_BY_NAME
@pytest.mark.parametrize(
    "form",
    [
        "When did it become {name}?",
        "when did the name {name} begin?",
        "Since when was it called {name}?",
        "when was it renamed {name}?",
        "In which year did it take the name {name}?",
        "when did it start being called {name}?",
    ],
)
def test_when_a_name_began(form: str, place: int, said: str) -> None:
    reply, told, years = _tell(form.replace("{name}", said))
    assert reply.status is Status.ANSWER, reply.text
    assert told == {_NAMES[place].value}, reply.text
    assert years[0] == _NAMES[place].begin[0].year, reply.text


@_BY_NAME
@pytest.mark.parametrize(
    "form",
    [
        "When did it stop being called {name}?",
        "until when was it called {name}?",
        "when did the name {name} end?",
        "Until what year did it use the name {name}?",
    ],
)
def test_when_a_name_ended(form: str, place: int, said: str) -> None:
    reply, told, years = _tell(form.replace("{name}", said))
    name = _NAMES[place]
    assert reply.status is Status.ANSWER, reply.text
    assert told == {name.value}, reply.text
    if name.is_open:
        assert re.search("still|No end", reply.text)
        assert set(years) == {name.begin[0].year, 2015}
    else:
        assert name.end[0].year in years, reply.text
        assert set(years) <= {name.begin[0].year, name.end[0].year}, reply.text


@_BY_NAME
@pytest.mark.parametrize(
    "form",
    [
        "How long was it called {name}?",
        "for how many years was it named {name}?",
        "How many years did it use the name {name}?",
        "how long did the name {name} last?",
    ],
)
def test_how_long_a_name_lasted(form: str, place: int, said: str) -> None:
    reply, told, _ = _tell(form.replace("{name}", said))
    name = _NAMES[place]
    years = name.end[0].year - name.begin[0].year
    assert reply.status is Status.ANSWER, reply.text
    assert told == {name.value}, reply.text
    assert (f"{years} years" if years > 1 else "one year") in reply.text, reply.text


@pytest.mark.parametrize(
    ("form", "step"),
    [
        ("what was it called after {name}?", 1),
        ("Which name followed {name}?", 1),
        ("What was the next name after {name}?", 1),
        ("which name came after {name}?", 1),
        ("what was it called before {name}?", -1),
        ("which name preceded {name}?", -1),
        ("What was the previous name before {name}?", -1),
        ("which name came before {name}?", -1),
    ],
)
def test_which_name_came_next_or_before(form: str, step: int) -> None:
    faults = []
    for place, name in enumerate(_NAMES):
        for said in (name.short, name.value):
            reply, told, _ = _tell(form.replace("{name}", said))
            neighbour = place + step
            is_right = (
                reply.status is Status.ANSWER and told - {name.value} == {_NAMES[neighbour].value}
                if 0 <= neighbour < len(_NAMES)
                else "Nothing" in reply.text and told <= {name.value}
            )
            if not is_right:
                faults.append(f"{said}: [{reply.status}] {reply.text[:160]}")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    ("nth", "place"),
    [
        ("first", 0),
        ("original", 0),
        ("second", 1),
        ("2nd", 1),
        ("third", 2),
        ("fourth", 3),
        ("4th", 3),
        ("last", 3),
        ("latest", 3),
        ("fifth", None),
        ("tenth", None),
    ],
)
def test_the_nth_name(nth: str, place: int | None) -> None:
    for form in ("What was the {nth} name?", "its {nth} name?", "what was the {nth} name of IOM"):
        reply, told, _ = _tell(form.replace("{nth}", nth))
        if place is None:
            assert reply.status is Status.UNKNOWN
            assert "four" in reply.text
        else:
            assert told == {_NAMES[place].value}, f"{form}\n{reply.text}"


def _lengths() -> list[Held]:
    return sorted(_NAMES, key=lambda h: h.end[0] - h.begin[0])


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Which name did it have the longest?", _lengths()[-1].value),
        ("what was the longest used name?", _lengths()[-1].value),
        ("Which of its names lasted longest?", _lengths()[-1].value),
        ("Which name was used for the shortest time?", _lengths()[0].value),
        ("what was its shortest lived name?", _lengths()[0].value),
    ],
)
def test_the_longest_and_the_shortest_name(question: str, value: str) -> None:
    assert _tell(question)[1] == {value}


@pytest.mark.parametrize(
    "question",
    ["Which names has IOM had?", "list all its names", "What were its names in order?", "how many names has it had?"],
)
def test_all_names_are_told_in_order(question: str) -> None:
    reply, told, years = _tell(question)
    assert told == {h.value for h in _NAMES}
    assert sorted(told, key=reply.text.find) == [h.value for h in _NAMES]
    assert years[0] == _NAMES[0].begin[0].year


@pytest.mark.parametrize(
    "form",
    [
        "Did the name change in {year}?",
        "was it renamed in {year}?",
        "did the organization change its name in {year}?",
        ("was IOM renamed in {year}?"),
        "did IOM change its name in {year}?",
    ],
)
def test_a_change_of_name_is_told_for_its_year_only(form: str) -> None:
    faults = []
    for year in YEARS:
        began = {name for old, h in pairwise(_NAMES) if h.begin[0].year == year for name in (old.value, h.value)}
        reply = ask(bot_of(IOM), form.replace("{year}", str(year)))
        is_right = (
            reply.text.startswith("Yes") and IOM_NAME.told(reply) == began
            if began
            else reply.status is not Status.ANSWER or reply.text.startswith("No")
        )
        if not is_right:
            faults.append(f"{year}: [{reply.status}] {reply.text[:160]}")
    assert not faults, "\n".join(faults[:12])


# --- people and their offices --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "must_say", "must_not_say"),
    [
        ("How long was Ada Brook mayor?", "9 years", "Marsh"),
        ("When did Ivo Marsh become mayor?", "1961", "1952"),
        ("Until when was Ivo Marsh mayor?", "31 March 1974", "Brook"),
        ("Since when was Joan Smith mayor?", "1 April 1974", "1970"),
        ("How long did Tom Smith play for the Rovers?", "5 years", "Athletic"),
        ("When did Tom Smith play for Athletic?", "1973|January 1976", "1981"),
        ("Who was mayor after Ada Brook?", "Ivo Marsh", "Joan"),
        ("Who was mayor before Joan Smith?", "Ivo Marsh", "Brook"),
        ("Who was the first mayor?", "Ada Brook", "Marsh"),
        ("Who was the second mayor?", "Ivo Marsh", "Brook"),
        ("Who was the last mayor?", "Joan Smith", "Marsh"),
        ("Which club did Tom Smith play for before the Wanderers?", "Bay Athletic", "Rovers"),
        ("Which club did Tom Smith play for after the Rovers?", "Bay Athletic", ""),
        ("What was Tom Smith's first club?", "Rovers", "Athletic"),
        ("What was Tom Smith's last club?", "Wanderers", "Athletic"),
        ("Which clubs did Tom Smith play for?", "Rovers|Athletic|Wanderers", ""),
        ("Which offices did Ada Brook hold?", "Councillor|Mayor|Harbour Master", ""),
        ("Who is the mayor now?", "Joan Smith", "Marsh"),
        ("How long did the Rovers play at Quay Lane?", "51 years", "Mill"),
        bug("a place is no value to go on from", "What was the ground before Mill Road?", "Quay Lane", ""),
        ("How many goals had Tom Smith scored in 1973?", "41", "58"),
        ("How many goals had Ivo Marsh scored?", "112", ""),
        ("When was Tom Smith born?", "November 1949", ""),
        ("Where was Ada Brook born?", "Harrow Bay", ""),
        ("When were the Rovers founded?", "14 August 1903", ""),
    ],
)
def test_people_clubs_and_offices_are_told_as_the_names_of_an_organization_are(
    question: str, must_say: str, must_not_say: str
) -> None:
    reply = ask(bot_of(SMALL), question)
    assert reply.status is Status.ANSWER, reply.text
    assert all(part in reply.text for part in must_say.split("|")), reply.text
    assert not any(part in reply.text for part in must_not_say.split("|") if part), reply.text


@pytest.mark.parametrize(
    "question",
    [
        "How long was Ada Brook harbour master?",  # the end is unknown
        "How many goals had Tom Smith scored in 1990?",
        "Where was Ivo Marsh born?",
        "Who was Smith?",  # two of them
        "Who was mayor in 1930?",
        "Which club did Ada Brook play for in 1955?",
        "Who was mayor after Joan Smith?",
    ],
)
def test_what_the_annals_do_not_say_is_not_answered(question: str) -> None:
    reply = ask(bot_of(SMALL), question)
    assert not re.search(r"\byears\b", reply.text)
    assert reply.status is not Status.ANSWER or "Harbour" in reply.text, reply.text


def test_a_name_that_two_people_share_is_asked_back() -> None:
    reply = ask(bot_of(SMALL), "Where was Smith born?")
    assert reply.status is Status.CLARIFY
    assert [ask(bot_of(SMALL), "Where was Smith born?", str(n)).status for n in (1, 2)] == [Status.ANSWER] * 2
    assert "Northfield" in answer(bot_of(SMALL), "Where was Smith born?", "Tom")
