"""Names, orders and sighs that are not taken for something else than they say."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

A, CHAT, U = Status.ANSWER, Status.CHAT, Status.UNKNOWN


@pytest.mark.parametrize(
    ("turns", "must"),
    [
        # a former name that started or ended somewhere is that name, and not the organization
        ("ICM started when?", "became the name in 1980"),
        ("in which year began ICEM", "became the name in 1952"),
        ("ICM stopped when", "it ended in 1989"),
        ("IOM started when", "IOM was founded in 1951"),
        # what it was called then is judged, and the event only dates it
        ("it was ICM when Kuwait was on in 1990", "No. In 1990 IOM was called the International"),
        ("he says it was ICM while the boat people thing was on", "No. In 1975 IOM was called"),
        ("it was ICEM when Chile was on the list", "Yes. In 1973"),
        # all of a decade
        ("it was PICMME all through the fifties", "No. In the 1950s the name changed"),
        ("was it ICM throughout the 1980s", "Yes. In the 1980s"),
        # several things of one time, of which one is of another
        (
            "seventies: Chile, Kuwait",
            "Not all of that in the 1970s: IOM's history tracks Chile (1973) and Kuwait (1990)",
        ),
        ("1999: Kosovo, Timor", "IOM's history tracks Kosovo (1999) and Timor (1999)"),
        ("which of Chile and Kuwait was in the seventies", "IOM's history tracks Chile (1973)."),
    ],
)
def test_a_name_is_asked_of_what_it_names(turns: str, must: str) -> None:
    assert must in answer(bot_of(IOM), *turns.split(" / "))


@pytest.mark.parametrize(
    ("turns", "status"),
    [
        ("how many members does it have? / ugh ok then", CHAT),
        ("how many members does it have? / pff, fine then", CHAT),
        ("tell me what you know", CHAT),
        ("156 is not 157. Explain.", U),
        ("the credo is nonsense. explain", U),
        ("explain", A),
        ("I am new to this. Explain IOM", A),
        ("how many people did the war uproot / estimated by whom?", U),
        ("how many people did the war uproot / who estimated it?", U),
        ("how many staff / counted by whom", U),
    ],
)
def test_what_asks_nothing_that_is_told_gets_no_answer(turns: str, status: Status) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is status


def test_several_things_of_another_pack_are_held_against_their_time_too() -> None:
    said = answer(bot_of(VARROW), "1950s: the Great Gale, the Whit Gale")
    assert said.startswith("Not in the 1950s: ")


@pytest.mark.parametrize(
    "question",
    [
        "is migration health one of its four broad areas?",
        "is migration health among the four areas of work?",
        "Quick check: 'policy debate' is one of IOM's broad areas, correct?",
        "is the gender dimension one of the fields of work?",
        # one of a kind is no kind
        "name one such NGO partner",
        "name an intergovernmental partner",
        "name some non-governmental partners",
    ],
)
def test_what_is_on_one_list_is_not_taken_for_what_another_holds(question: str) -> None:
    assert ask(bot_of(IOM), question).status is U


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("is migration health one of the cross-cutting activities?", "Yes. IOM's cross-cutting activities include"),
        ("is Hungary one of the crises in its history?", "Yes. IOM's history tracks Hungary (1956)."),
        ("what kind of activity is migration health", "IOM's cross-cutting activities"),
        ("name a cross-cutting activity", "IOM's cross-cutting activities are"),
        ("name one of the elections it organized", "IOM organized the Afghan elections (2004)"),
    ],
)
def test_what_is_on_its_own_list_is_told(question: str, told: str) -> None:
    assert answer(bot_of(IOM), question).startswith(told)
