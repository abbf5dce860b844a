"""Which of two dated things of different kinds came first, and whether one was before the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Which happened first: the constitution being concluded, or the renaming to ICEM?",
            "The renaming to ICEM (1952) came before the constitution being concluded (19 October 1953).",
        ),
        (
            "What came first: the name ICM or the Chile crisis?",
            "The Chile crisis (1973) came before the name ICM (1980).",
        ),
        (
            "Which was last, the Kuwait crisis or the name IOM?",
            "The Kuwait crisis (1990) came after the name IOM (1989).",
        ),
        ("Did the founding or the Constitution come first?", "The founding (1951) came before the Constitution"),
        ("Was the Kosovo crisis before or after the renaming to IOM?", "The renaming to IOM (1989) came before"),
        ("Did the 1989 rename come before or after the Kuwait crisis?", "The 1989 rename (1989) came before"),
        ("Was the Chile crisis earlier than the name ICM?", "Yes. The Chile crisis (1973) came before"),
        ("Did the name ICM precede the Chile crisis?", "No. The Chile crisis (1973) came before the name ICM (1980)."),
    ],
)
def test_which_of_two_came_first_is_told_in_the_words_of_the_question(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text)
    assert reply.text.startswith(told)
    assert reply.references


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Which came first, Esmond Quay or Kirkhaven Pier?", "Esmond Quay (1868) came before Kirkhaven Pier"),
        ("Which is older, the Lady Orre or the causeway?", "The Lady Orre (1958) came before the causeway"),
        ("Which happened first, the Great Gale or the wreck of the Nordhavn?", "The Great Gale (8 December 1886)"),
    ],
)
def test_any_two_things_with_a_date_are_put_in_order(text: str, told: str) -> None:
    assert ask(bot_of(VARROW), text).text.startswith(told)


@pytest.mark.parametrize(
    "text",
    [
        "Which came first, the Constitution or the UN Charter?",
        "Did the German Constitution come before the Hungarian crisis?",
        "Why did the renaming to ICM come before the Kuwait crisis?",
        "Which came first, the founding or the opening of the Geneva office?",
        "Which came later, the tsunami or the name IOM?",
        "Which was first, chicken or egg?",
    ],
)
def test_what_has_no_date_in_the_facts_is_not_put_in_order(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        ("iom", "what replaced the very first name", "The second name was"),
        ("iom", "which name followed the second name?", "The third name was"),
        ("iom", "what came before the last name", "The Intergovernmental Committee for Migration (ICM) was the name"),
        ("iom", "which crisis came after the second?", "IOM's history tracks Chile (1973)."),
        ("iom", "the first name after 1960", "After 1960 the first name was"),
        ("varrow", "who was reeve after the first reeve", "Isobel Tait was Reeve"),
        ("varrow", "who was the reeve before the last one?", "Jean Pask was Reeve"),
    ],
)
def test_one_may_be_asked_for_as_the_neighbour_of_another_in_the_order(pack: str, text: str, told: str) -> None:
    reply = ask(bot_of(IOM if pack == "iom" else VARROW), text)
    assert (reply.status, reply.text.startswith(told)) == (Status.ANSWER, True), reply.text


def test_nothing_is_told_before_the_first() -> None:
    assert ask(bot_of(IOM), "what was the name before the first one").status is not Status.ANSWER


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "Does IOM predate the Hungarian events of 1956?", "Yes. IOM (1951) came before"),
        (IOM, "Does IOM antedate the constitution?", "Yes. IOM (1951) came before"),
        (IOM, "does the organisation predate its constitution", "Yes. The organisation (1951) came before"),
        (IOM, "Did IOM precede the crisis in Hungary?", "Yes. IOM (1951) came before"),
        (IOM, "Is IOM younger than its constitution?", "No. IOM (1951) came before"),
        (IOM, "Which predates the other, the founding or the constitution?", "The founding (1951) came before"),
        (
            VARROW,
            "Does the lighthouse board antedate Hesk Head lighthouse?",
            "The lighthouse board (2 April 1833) came",
        ),
        (VARROW, "Does the VLA predate the Great Gale?", "Yes. The VLA (2 April 1833) came before"),
    ],
)
def test_an_item_by_its_present_name_is_as_old_as_what_brought_it_about(pack: Path, text: str, told: str) -> None:
    assert told in ask(bot_of(pack), text).text


@pytest.mark.parametrize(
    "text",
    [
        "Is IOM older than Hungary?",  # the country is not the crisis
        "Does IOM predate Hungary?",
        "Does IOM predate the UN?",
        "Is IOM older than me?",
        "Do the member states predate the Constitution?",
    ],
)
def test_what_is_only_a_place_or_a_stranger_is_not_put_in_order(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("so the iraqi elections were before the afghan ones, correct?", "No. The Afghan elections (2004) came before"),
        (
            "the afghan elections were before the iraqi ones, correct?",
            "Yes. The Afghan elections (2004) came before the I",
        ),
        ("Kosovo was before Kuwait, right?", "No. Kuwait (1990) came before Kosovo (1999)"),
        ("Kuwait came after Kosovo", "No. Kuwait (1990) came before Kosovo (1999)"),
        ("so the constitution was concluded before the founding?", "No. The founding (1951) came before"),
        (
            "the founding was after the constitution, right?",
            "No. The founding (1951) came before the constitution (19 O",
        ),
        ("the entry into force came before the conclusion of the constitution, yes?", "No. The conclusion of the con"),
        ("the Constitution entered into force after the change to ICEM, correct?", "Yes. The change to ICEM (1952)"),
        ("Kosovo happened before Timor, right?", "Kosovo (1999) and Timor (1999)"),
    ],
)
def test_a_claim_about_an_order_is_judged_with_both_dates(text: str, must: str) -> None:
    assert must in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "text",
    [
        "the elections were before Kosovo",  # there were two
        "the iraqi elections were before the somali ones, correct?",
        "Kosovo was before the Olympics, right?",
        "Kosovo's budget was before Kuwait, right?",
    ],
)
def test_no_order_is_judged_of_what_is_not_named(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN
