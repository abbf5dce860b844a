"""Questions that are jotted down: signs for words, what is asked before it is said of what, short forms with points."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, answer, ask, bot_of


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("year? boat people", "which year were the boat people"),
        ("when? constitution in force", "when did the constitution enter into force"),
        ("how many? members", "how many members"),
        ("why? iom founded", "why was iom founded"),
        ("members = ?", "members?"),
        ("ppl uprooted after ww2 = ? (approx)", "how many people were uprooted after ww2"),
        ("members, june 2014 = ?", "members, june 2014?"),
        ("members // june 2014", "members, june 2014"),
        ("founded = ?", "founded?"),
        ("IOM (1985) = ?", "IOM 1985?"),
        ("budget/yr?", "budget per year"),
        ("ICM: from - to?", "from when to when was it called ICM"),
        ("prev name?", "previous name?"),
        ("prev. name", "previous name"),
        ("org. name in 1985", "organization name in 1985"),
        ("pakistan earthquake era, org name = ?", "what was the org called during the pakistan earthquake"),
        ("kosovo era, name?", "name during kosovo"),
        ("what was it called in the kosovo era", "what was it called during kosovo"),
        ("name -> 1985", "name in 1985"),
        ("PICMME = ?", "PICMME?"),
        ("1953 = ?", "what happened in 1953"),
    ],
)
def test_a_note_asks_what_its_words_ask(typed: str, meant: str) -> None:
    found, expected = answer(bot_of(IOM), typed), answer(bot_of(IOM), meant)
    assert found.split(";")[0].split(",")[0] == expected.split(";")[0].split(",")[0]


@pytest.mark.parametrize(
    "text",
    [
        "falklands era, name?",
        "10 days: name",
        "good old days, name",
        "year? falklands",
        "how many? falklands",
        "when? it",
    ],
)
def test_a_note_of_something_else_is_refused(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


def test_what_is_asked_after_a_whole_question_is_asked_of_it() -> None:
    assert answer(bot_of(IOM), "year? what was it called in 1985").endswith("the name from 1980 to 1989.")
    assert answer(bot_of(IOM), "icem era, icm era: which was longer").startswith("The Intergovernmental Committee for")
