"""What strangers ask the packs of a brass band and of a brewery, made of spreadsheets."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import ROOT, ask, bot_of

BAND = ROOT / "tests" / "packs" / "band"


def _tells(texts: str, told: str, untold: str = "") -> None:
    reply = ask(bot_of(BAND), *texts.split(" / "))
    assert reply.status is Status.ANSWER, reply
    assert all(text in reply.text for text in told.split("|")), reply.text
    assert not untold or not any(text in reply.text for text in untold.split("|")), reply.text


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("who was conductor for the longest time", "Wilfred Oates", "irst woman"),
        ("which president served longest", "Ormerod", "ill owner"),
        ("who replaced brenda hartley", "Piotr Zielinski", "ame back"),
        ("who came after colin speight", "Brenda Hartley|Came back", ""),
        ("which records came out before 2000", "Vale of Brass|Carols from the Depot", "LP|assette"),
        ("who was the conductor in 1910", "Abel Sugden|Left for the war", ""),
    ],
)
def test_a_note_is_told_with_its_own_statement_only(asked: str, told: str, untold: str) -> None:
    _tells(asked, told, untold)


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("did they win the area contest in huddersfield", "Yes|1948", "1924"),
        ("did they win the area contest in huddersfield in 1982", "No.|1948 in Huddersfield", "Yes"),
        ("did they win the area contest in bradford in 1982", "Yes|1982", "1924"),
        ("was the area contest won in Bradford in 1983", "No|1924 and in 1982", "Yes"),
        ("when did they win the area contest in bradford", "1924 and in 1982 in Bradford", "1948|2007"),
        ("when did they first win the area contest in bradford", "1924", "1982"),
        ("when did they last win the area contest in bradford", "1982", "2007"),
        ("how often did they win the area contest in bradford", "Twice|1924|1982", "1948"),
        ("how often did they win the area contest in bradford since 1950", "Once|1982", "1924"),
        ("did they win the area contest in 1982", "Yes|1982", "1924"),
        ("did they win the area contest in 2007 / where", "Halifax", "Bradford"),
        ("were they national champions in halifax", "No|London", "Yes"),
        ("did they ever win the area contest in leeds", "do not mention leeds", "Yes"),
    ],
)
def test_a_place_chooses_among_what_happened_at_several(asked: str, told: str, untold: str) -> None:
    _tells(asked, told, untold)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("how often have they won the area contest", "Four times: |in 1924 in Bradford, in 1948 in Huddersfield"),
        ("when were they national champions", "champions in 1926, in 1949 and in 1983 in London."),
        ("when did they win the area contest", "contest in 1924 in Bradford, in 1948 in Huddersfield"),
    ],
)
def test_what_happened_several_times_is_told_once_with_each_time_and_place(asked: str, told: str) -> None:
    _tells(asked, told, "Brass:")


@pytest.mark.parametrize(
    "asked",
    [
        "how many times did they win the area contest in winter",
        "how often did they win the area contest in york",
        "when did they win at halifax",
        "when did they become champions in halifax",
    ],
)
def test_a_place_of_something_else_is_no_place_of_what_is_asked_about(asked: str) -> None:
    assert ask(bot_of(BAND), asked).status is Status.UNKNOWN
