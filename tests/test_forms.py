"""Forms and notes: each field is a question by itself, and what is noted beside it asks nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("pack", "form", "questions"),
    [
        (IOM, "Name: ? / founded: ? / kind of body: ?", ["name?", "founded?", "kind of body?"]),
        (IOM, "Founded: ____\nStaff: ____\nBudget: ____", ["founded?", "staff?", "budget?"]),
        (IOM, "Current name ______ Founded ______ Staff ______", ["current name?", "founded?", "staff?"]),
        (IOM, "Sheet 3: observers (06/2014) ___ ; staff ___", ["observers in June 2014?", "staff?"]),
        (IOM, "Organisation: IOM\nfirst name it had: ...\nbudget: ...", ["first name it had?", "budget?"]),
        (IOM, "Acronym: IOM\nin full: ____\nfirst acronym it had (History): ____", ["iom in full?", "first acronym?"]),
        (VARROW, "Lighthouse: Gannock Light\nheight: __\nbuilt by: __", ["Gannock Light height?", "who built it?"]),
        (VARROW, "Hesk: area ____ inhabitants ____", ["area of Hesk?", "inhabitants of Hesk?"]),
        (VARROW, "island: Hesk / area: ? / inhabitants: ?", ["area of Hesk?", "inhabitants of Hesk?"]),
        (VARROW, "Hesk - area ? / inhabitants ?", ["area of Hesk?", "inhabitants of Hesk?"]),
        (IOM, "Members (06/2014): ... Members (04/2015): ...", ["members in June 2014?", "members in April 2015?"]),
        (IOM, "1) Full name: ____\n2) Year founded: ____\n3) Budget: ____", ["full name?", "founded?", "budget?"]),
        (VARROW, "Reeve in 1950: ? Reeve now: ?", ["Reeve in 1950?", "Reeve now?"]),
    ],
)
def test_each_field_is_answered_as_a_question(pack: Path, form: str, questions: list[str]) -> None:
    bot = bot_of(pack)
    replies = [answer(bot, q.replace("who built it", "who built Gannock Light")) for q in questions]
    assert answer(bot, form) == " ".join(replies)


def test_a_field_does_not_take_the_time_that_another_told() -> None:
    told = answer(bot_of(IOM), "Founded: ____\nFull name: ____")
    assert told.endswith(answer(bot_of(IOM), "full name?"))


def test_fields_that_are_understood_are_answered_beside_those_that_are_not() -> None:
    reply = ask(bot_of(IOM), "Founded: ____\nFavourite colour: ____\nBudget: ____")
    assert reply.status is Status.CLARIFY
    assert "1951" in reply.text
    assert "$1.3 billion" in reply.text


@pytest.mark.parametrize(
    ("noted", "plain"),
    [
        ("budget (amount and currency): ____", "budget?"),
        ("Annual budget, please indicate amount and currency: ?", "annual budget?"),
        ("IOM: date when formally born (dd/mm/yyyy): ____", "date when formally born?"),
        ("Q2. Purpose at the time of foundation (max. 20 words):", "purpose at the time of foundation?"),
        ("No. of employees (approx.): ____", "number of employees?"),
        ("organisation is (circle one): private / intergovernmental / commercial", "kind of organisation?"),
        ("organisation is: private / intergovernmental (delete as appropriate)", "kind of organisation?"),
        ("founded (year): ____", "founded?"),
        ("Number of member states (with date of the figure): ?", "number of member states?"),
        ("first name it had (see History, para 1): ____", "first name it had?"),
    ],
)
def test_what_is_noted_on_how_to_answer_is_not_asked(noted: str, plain: str) -> None:
    assert answer(bot_of(IOM), noted) == answer(bot_of(IOM), plain)


@pytest.mark.parametrize(
    "text",
    ["ICM: in use from ____ to ____", "name ICM: used from (year) ? until (year) ?", "ICM, since ___ until ___"],
)
def test_two_gaps_for_a_stretch_ask_for_both_its_ends(text: str) -> None:
    assert "from 1980 to 1989" in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "In half a century IOM changed from a ____ agency to a migration agency.", "from a logistics agency to"),
        (IOM, "It is dedicated to promoting ____ and orderly migration", "promoting humane and orderly migration"),
        (IOM, "the Intergovernmental Committee for ... Migration", "Committee for European Migration"),
        (IOM, "IOM has ____ member states", "157 member states"),
        (IOM, "It employs ____ people", "8,400"),
        (IOM, "IOM was founded in ____ .", "1951"),
        (IOM, 'Finish my sentence for the leaflet: "IOM has ____ observer states"', "10 observer states"),
    ],
)
def test_a_sentence_with_a_gap_is_completed(pack: Path, text: str, told: str) -> None:
    assert told in answer(bot_of(pack), text)


@pytest.mark.parametrize(
    ("pack", "text"),
    [
        (IOM, "Name of director: ?"),
        (IOM, "founded by: ____"),
        (IOM, "founded by?"),
        (IOM, "IOM was founded by ..."),
        (IOM, "members (Asia): ____"),
        (IOM, "budget (amount in EUR): ____"),
        (IOM, "number of members (women): ?"),
        (IOM, "members in 1960: ____ staff in 1960: ____"),
        (IOM, "is the staff (tick one): paid / volunteers"),
        (IOM, "It has ____ branches"),
        (IOM, "It is a ____ agency for dogs"),
        (IOM, "first abbreviation of the Constitution: ____"),
        (VARROW, "Gannock Light (colour): ____"),
        (VARROW, "Hesk: shops ____ schools ____"),
    ],
)
def test_a_field_that_the_facts_do_not_hold_is_not_filled_in(pack: Path, text: str) -> None:
    assert ask(bot_of(pack), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (VARROW, "Gannock Light: built by", "Gannock Light was built by Elias Thorne."),
        (VARROW, "Gannock Light was built by ...", "Gannock Light was built by Elias Thorne."),
    ],
)
def test_what_breaks_off_behind_by_asks_who_did_it(pack: Path, text: str, told: str) -> None:
    assert answer(bot_of(pack), text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("first abbreviation it had?", "The first name was the Provisional"),
        ("second acronym?", "The second name was the Intergovernmental Committee for European Migration (ICEM)"),
        ("previous abbreviation?", "Before IOM it was the Intergovernmental Committee for Migration (ICM)"),
        ("all acronyms so far?", "In order: the Provisional"),
        ("abbreviation?", "IOM stands for International Organization for Migration."),
    ],
)
def test_one_of_several_acronyms_is_asked_for_as_a_name_is(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text).startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("name 1952-1980?", "Between 1952 and 1980 IOM was called the Intergovernmental Committee for European"),
        ("Name of IOM between 1980 and 1989: ____", "Between 1980 and 1989 IOM was called the Intergovernmental Comm"),
        ("1951-1952 | PICMME\n1952-1980 | ?\n1980-1989 | ICM", "Between 1951 and 1952 IOM was called the Provisional"),
        ("names between 1980 and 1989", "In order: the Intergovernmental Committee for European Migration (ICEM) from"),
        ("what was it called between 1980 and 1988?", "Between 1980 and 1988 the name changed:"),
    ],
)
def test_two_years_that_bound_one_term_ask_for_what_was_so_then(text: str, told: str) -> None:
    assert answer(bot_of(IOM), text).startswith(told)
