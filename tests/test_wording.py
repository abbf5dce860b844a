"""Which names have certain words in them, or none of them, and since when something is so no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("pack", "text", "must", "must_not"),
    [
        (
            IOM,
            "of all its names which has neither Provisional nor European nor International Organization in it",
            "(ICM)|ICM stands",
            "PICMME|(IOM)",
        ),
        (IOM, "which name has neither European nor International in it", "(PICMME)|(ICM)", "(ICEM)|(IOM)"),
        (IOM, "Which of the names had neither Europe nor Provisional in it", "(ICM)|(IOM)", "PICMME|ICEM"),
        (IOM, "which names don't have Committee in them", "IOM stands for", "PICMME|ICEM"),
        (IOM, "which name was without European", "(PICMME)|(ICM)|(IOM)", "(ICEM)"),
        (IOM, "what name contains both Committee and European", "ICEM stands for", "PICMME|ICM "),
        (IOM, "which of the names have Committee in them", "(PICMME)|(ICEM)|(ICM)", "(IOM)"),
        # how many have them
        (IOM, "how many names had the word European", "One name: the Intergovernmental Committee for Eu", "(IOM)"),
        (IOM, "how many of its names contained the word Committee", "Three names: ", "(IOM)"),
        (IOM, "how many names have neither European nor Provisional in them", "Two names: ", "PICMME|ICEM"),
        (IOM, "how many names did not have the word European", "Three names: ", "(ICEM)"),
        (VARROW, "which name of the board has neither Lights nor Authority in it", "VLB", "VLA"),
    ],
)
def test_names_are_told_by_the_words_in_them(pack: Path, text: str, must: str, must_not: str) -> None:
    told = answer(bot_of(pack), text)
    assert any(part in told for part in must.split("|")), told
    assert not any(part in told for part in must_not.split("|")), told


@pytest.mark.parametrize(
    "text",
    [
        "which names contain neither Provisional nor Zorbia",
        "which UN names have neither European nor Provisional in it",
        "which director has neither European nor Provisional in his name",
        "which name has no members in it",
        "how many names had the word Banana",
        "how many names had the word European in 1975",
        "who has neither European nor Provisional",
    ],
)
def test_words_of_no_name_and_names_of_others_are_not_told(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "oh ok and since when not ICM anymore", "it ended in 1989"),
        (IOM, "since when is it no longer ICM", "it ended in 1989"),
        (IOM, "since when has it not been ICM", "it ended in 1989"),
        (IOM, "as of when was ICEM not used any more", "it ended in 1980"),
        (IOM, "since when is Europe no longer in the name", "it ended in 1980"),
        (IOM, "since when is it called IOM", "became the name in 1989"),
        # what has not changed is so still
        (IOM, "since when has the name not changed", "became the name in 1989"),
        (IOM, "since which year has its name not been changed", "became the name in 1989"),
        (IOM, "how long has the name not changed", "since 1989"),
        (VARROW, "since when is Isobel Tait no longer reeve", "In 1934"),
        (VARROW, "since when is the board not called VLB anymore", "it ended in 1973"),
    ],
)
def test_since_when_it_is_so_no_more_asks_when_it_ended(pack: Path, text: str, told: str) -> None:
    reply = answer(bot_of(pack), text)
    assert told in reply
    assert "contrary" not in reply


def test_since_when_it_is_one_and_not_another_asks_of_the_one() -> None:
    told = ask(bot_of(IOM), "since when has it been an 'Organization' and not a 'Committee' any more").text
    assert "No end is known" not in told


@pytest.mark.parametrize(
    "text",
    [
        "since when does IOM not have 100 members",
        "since when is Germany not a member",
        "since when is there no director",
        "since when is IOM not part of the UN",
        "since when has it not been renamed",
        "since when has the number of members not changed",
    ],
)
def test_what_was_never_so_has_not_ended(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how long did it go without the word Organization in its name?", "38 years: from 1951 to 1989"),
        ("how long did it have Intergovernmental in its name?", "38 years: from 1951 to 1989"),
        ("what word went in 1980?", "from the Intergovernmental Committee for European Migration (ICEM) to the"),
        ("which word was added in 1989?", "to the International Organization for Migration (IOM)"),
        ("what year saw the word Organization enter the title?", "in 1989"),
    ],
)
def test_how_long_a_word_was_missing_and_what_word_went_is_told_by_the_names(text: str, told: str) -> None:
    assert told in answer(bot_of(IOM), text)


@pytest.mark.parametrize(
    "turns",
    [
        "how long did it go without the word bananas in its name?",
        "how long did it go without a name?",
        "what word went viral in 1980?",
        "name in 1952? / The new name gave up a word that means 'temporary'. Which?",
    ],
)
def test_a_word_of_no_name_or_of_no_change_is_refused(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" / ")).status is Status.UNKNOWN


def test_how_long_it_had_the_word_is_no_longer_stretch() -> None:
    turns = ("how long did it go without the word Organization in its name?", "and with it, up to 2015?")
    assert ask(bot_of(IOM), *turns).status is not Status.ANSWER


def test_a_bare_which_after_what_is_understood_is_answered() -> None:
    assert "Venice" not in answer(bot_of(IOM), "It has a name now. Which one?")
    assert "(IOM)" in answer(bot_of(IOM), "It has a name now. Which one?")


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("which change got rid of the word European", "1980"),
        ("at which of the name changes did they just kick out the word European?", "1980"),
        ("which rename dropped the word European", "1980"),
        ("which name change brought in the word International", "1989"),
        ("which one added European", "1952"),
    ],
)
def test_the_change_is_told_by_which_a_word_went_or_came(text: str, year: str) -> None:
    assert answer(bot_of(IOM), text).startswith(f"In {year} the name changed once")


def test_the_change_by_which_a_word_went_is_one_of_those_told() -> None:
    told = answer(bot_of(IOM), "list the renames", "which of these got rid of 'for European'?")
    assert told.startswith("In 1980 the name changed once")
    assert answer(bot_of(IOM), "list the renames", "and which one brought 'International' in?").startswith("In 1989")


@pytest.mark.parametrize(
    "text",
    ["which one got rid of Chile", "which storm got rid of European", "who got rid of European", "which one got in"],
)
def test_no_change_is_told_by_what_is_no_word_of_a_name(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("pack", "text", "must", "must_not"),
    [
        (IOM, "which names start with Inter?", "(ICEM)|(ICM)|(IOM)", "PICMME"),
        (IOM, "which of the names begin with the letter I", "(ICEM)|(ICM)|(IOM)", "PICMME"),
        (IOM, "what name starts with P?", "PICMME stands for", "(IOM)"),
        (IOM, "how many of its names begin with I?", "Three names: ", "PICMME"),
        (IOM, "which names end with Migration?", "(ICEM)|(ICM)|(IOM)", "PICMME"),
        (IOM, "which of its names ends with Europe", "PICMME stands for", "(ICEM)"),
        (VARROW, "which of the board's names starts with Varrow?", "(VLB)|(VLA)", "Commissioners"),
    ],
)
def test_names_are_told_by_how_they_begin_or_end(pack: Path, text: str, must: str, must_not: str) -> None:
    told = answer(bot_of(pack), text)
    assert all(part in told for part in must.split("|")), told
    assert must_not not in told


@pytest.mark.parametrize(
    "text",
    ["which names start with X?", "which names start with Organization?", "what letter does the name start with?"],
)
def test_where_no_name_begins_so_none_is_told(text: str) -> None:
    assert ask(bot_of(IOM), text).status is Status.UNKNOWN


def test_the_name_that_it_began_with_is_the_first() -> None:
    assert "(PICMME)" in answer(bot_of(IOM), "which name did it start with?")


@pytest.mark.parametrize(
    ("pack", "text", "told"),
    [
        (IOM, "Is the correct wording 'Asian tsunami' or 'Pacific tsunami'?", "tracks the Asian tsunami"),
        (IOM, "Spelling in the article: 'Boat People' or 'Boat Folk'?", "tracks the Vietnamese Boat People"),
        (IOM, 'do you write "The Migration Agency" or "The Migrants Agency"?', '"The Migration Agency"'),
        (IOM, "is the area 'regulating migration' or 'ruling migration'?", "include regulating migration"),
        (
            IOM,
            "ICM: 'Intergovernmental Committee for Migration' or 'Interstate Committee for Migration'?",
            "The Intergovernmental Committee for Migration (ICM)",
        ),
        (VARROW, "on the flag, is it 'white petrel' or 'white puffin'?", "white petrel"),
    ],
)
def test_which_of_two_wordings_is_right_is_told_by_the_one_that_stands_in_a_value(
    pack: Path, text: str, told: str
) -> None:
    assert told in answer(bot_of(pack), text)


@pytest.mark.parametrize(
    "text",
    [
        *("is the director 'Ann' or 'Asian tsunami'?", "is the budget 'big' or 'small'?", "was it 'Rome' or 'Oslo'?"),
        "is the last of the areas 'forced migration' or 'forced displacement'?",
    ],
)
def test_what_is_no_choice_of_words_is_not_answered_by_one_of_them(text: str) -> None:
    assert ask(bot_of(IOM), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "must", "must_not"),
    [
        # words that are also nouns for what bears the names
        ("which names have Committee in them?", "(PICMME)|(ICEM)|(ICM)", "(IOM)"),
        ("which names contain Committee?", "(PICMME)|(ICEM)|(ICM)", "(IOM)"),
        ("which names include Organization?", "IOM stands for", "(ICM)"),
        # those that were told, and no others
        ("how many years did it use a name with European in it? / which names are those?", "ICEM", "ICM|IOM stands"),
        ("how many names had it had by 1979? / what are those names?", "(PICMME)|(ICEM)", "(ICM)|(IOM)"),
        ("how many names has it had? / which names are those?", "(PICMME)|(ICEM)|(ICM)|(IOM)", "X"),
    ],
)
def test_only_those_names_are_told(text: str, must: str, must_not: str) -> None:
    told = answer(bot_of(IOM), *text.split(" / "))
    assert all(part in told for part in must.split("|")), told
    assert not any(part in told for part in must_not.split("|")), told
