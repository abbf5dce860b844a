"""All items of a kind in the order of a figure or a date, and a value of each of them, from text to text."""

from __future__ import annotations

import pytest

from bot.model import Status
from tests.packs.bots import IOM, ROOT, VARROW, answer, ask, bot_of

ISLES = ROOT / "tests" / "packs" / "isles"
BY_AREA = "Great Varrow|Little Varrow|Hesk|Morna|Brannet|Farra|Pell|Gannock|Quern (0.6 km²)"
BY_HEIGHT = "Quern Rock|Gannock Light|South Point|Hesk Head|Morna|Farra Low|the Old Light"
BY_LIGHTING = "the Old Light|Morna|Hesk Head|Gannock Light|South Point|Quern Rock|Farra Low"
BY_STORM = "Great Gale|Michaelmas Storm|Whit Gale"


def _reversed(names: str) -> str:
    return "|".join(reversed(names.split("|")))


def _stand_in_order(text: str, names: str) -> bool:
    places = [text.find(name) for name in names.split("|")]
    return -1 not in places and places == sorted(places)


@pytest.mark.parametrize(
    ("question", "names"),
    [
        # by the noun of a figure, from the highest down
        ("rank the islands by area", BY_AREA),
        ("list the islands by size", BY_AREA),
        ("islands sorted by area", BY_AREA),
        ("how do the islands rank by size", BY_AREA),
        ("compare the islands by area", BY_AREA),
        ("what is the ranking of the islands by area", BY_AREA),
        ("put the islands in order of size", BY_AREA),
        ("list the lighthouses by height", BY_HEIGHT),
        ("list all of the lighthouses according to their height", BY_HEIGHT),
        ("in order of height, list the lighthouses", BY_HEIGHT),
        ("list the lighthouses on Great Varrow by height", "South Point|the Old Light"),
        ("towns by population in 1981", "Stenwick (1,385|Hallin (498|Kirkhaven (236"),
        # by the end that is said to come first
        ("lighthouses from tallest to shortest", BY_HEIGHT),
        ("lighthouses, shortest first", _reversed(BY_HEIGHT)),
        ("lighthouses starting with the tallest", BY_HEIGHT),
        ("list the lighthouses by height in ascending order", _reversed(BY_HEIGHT)),
        ("islands by area, smallest first", _reversed("Great Varrow|Little Varrow|Hesk|Morna|Brannet|Quern (")),
        ("islands from most to least populous", "Great Varrow (3,046|Little Varrow (388|Brannet (264"),
        ("most to least populous islands", "Great Varrow (3,046|Little Varrow (388|Brannet (264"),
        # in time
        ("sort the lighthouses by age", BY_LIGHTING),
        ("lighthouses from newest to oldest", _reversed(BY_LIGHTING)),
        ("lighthouses ordered by when they were built", BY_LIGHTING),
        ("in what order were the lighthouses built", BY_LIGHTING),
        ("storms in chronological order", BY_STORM),
        ("storms in order", BY_STORM),
        ("arrange the storms by date, latest first", _reversed(BY_STORM)),
        ("storms in reverse chronological order", _reversed(BY_STORM)),
        # a figure or a date of each of them
        ("how tall are the lighthouses", BY_HEIGHT),
        ("what are the heights of all the lighthouses?", BY_HEIGHT),
        ("list all lighthouses and their heights", BY_HEIGHT),
        ("how tall are the lighthouses on Great Varrow", "South Point|the Old Light"),
        ("when was each lighthouse built", BY_LIGHTING),
        ("show each town's population", "Stenwick (1,640|Hallin (512|Kirkhaven (241"),
        ("how many people died in the storms", "Great Gale (23|Michaelmas Storm (2|Whit Gale (0"),
        # and what is neither
        ("who built each lighthouse", "Gannock Light (Elias Thorne)|Hesk Head lighthouse (Adam Sele)|give no"),
        ("where are the harbours", "Stenwick Harbour (Stenwick)|Kirkhaven Pier (Kirkhaven)"),
    ],
)
def test_all_of_a_kind_are_told_in_order(question: str, names: str) -> None:
    reply = ask(bot_of(VARROW), question)
    assert reply.status is Status.ANSWER, reply
    assert _stand_in_order(reply.text, names), reply.text


@pytest.mark.parametrize(
    "question", ["what is its tallest lighthouse?", "their tallest lighthouse", "your tallest lighthouse"]
)
def test_what_the_pack_is_about_has_all_of_them(question: str) -> None:
    assert "Quern Rock lighthouse is 46 m" in answer(bot_of(VARROW), question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("how many boats were lost in 1953?", "Michaelmas Storm cost 31 boats|29 September 1953"),
        ("how many people died in 1886", "Great Gale cost 23 lives|1886"),
        ("how many people died in 1852", "Amelia Brandt cost 37 lives|1852"),
        ("wind speed in 1953", "172 km/h|Michaelmas"),
    ],
)
def test_a_figure_of_a_time_is_that_of_what_happened_then(question: str, told: str) -> None:
    reply = ask(bot_of(VARROW), question)
    assert reply.status is Status.ANSWER, reply
    assert all(text in reply.text for text in told.split("|")), reply.text


def test_what_has_no_place_in_the_order_is_named() -> None:
    reply = ask(bot_of(ISLES), "rank the islands by area")
    assert "give no area for one island: Fulmar" in reply.text, reply.text


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        ("storms after 1900", "Michaelmas|Whit", "Great"),
        ("which storms were after 1900?", "Michaelmas|Whit", "Great"),
        ("name the storms of the 20th century", "Michaelmas|Whit", "Great"),
        ("how many storms were there before 1900", "one of the three|Great Gale", "Whit"),
        ("was there a storm in 1953?", "Yes|Michaelmas", "Great"),
        ("next storm after the Great Gale", "Michaelmas", "Whit"),
        ("what was the previous storm before the Whit Gale", "Michaelmas", "Great"),
        ("the next lighthouse built after Hesk Head", "Gannock Light", "Quern"),
        ("lighthouses of the 20th century", "one of the seven|Farra Low", "Gannock"),
    ],
)
def test_items_of_a_time_are_those_that_came_about_then(question: str, told: str, untold: str) -> None:
    reply = ask(bot_of(VARROW), question)
    assert reply.status is Status.ANSWER, reply
    assert all(text in reply.text for text in told.split("|")), reply.text
    assert not any(text in reply.text for text in untold.split("|")), reply.text


@pytest.mark.parametrize(
    "question",
    [
        "islands by beauty",
        "islands by area per person",
        "islands by distance from Stenwick",
        "islands from north to south",
        "rank the lighthouses by area",
        "lighthouses by height in 1900",
        "lighthouses built by height",
        "lighthouses from tallest to oldest",
        "rank the lighthouses on Mars by height",
        "islands by area, prettiest first",
        "how tall are the trees on the islands",
        "how far are the lighthouses from Stenwick",
        "what does each ferry cost",
        "who painted each lighthouse",
        "storms in winter",
        "his tallest lighthouse",
        "next storm",
        "how many people died in 1900",
        "how many boats were lost in 1950",
        "how many people died on Hesk in 1886",
        "how many people died in the war in 1886",
        "how many harbours were lost in 1953",
        "the next storm before the Whit Gale",
        "bad storms after 1900",
        "storms after 1900 in Norway",
        "how many lighthouses were there in 1908",
    ],
)
def test_an_order_with_a_word_without_a_use_is_refused(question: str) -> None:
    assert ask(bot_of(VARROW), question).status in {Status.UNKNOWN, Status.CLARIFY}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("can you put ICM, PICMME, IOM, ICEM in the order they came, oldest first", "PICMME|ICEM|(ICM)|(IOM)"),
        ("sort ICM, PICMME and ICEM by date", "PICMME|ICEM|(ICM)"),
        ("in what order came ICM, PICMME and ICEM", "PICMME|ICEM|(ICM)"),
        ("arrange ICM and ICEM from latest to earliest", "(ICM)|ICEM"),
        ("in which order did Kosovo, Chile and Hungary happen", "Hungary|Chile|Kosovo"),
    ],
)
def test_what_is_named_is_put_in_the_order_of_time(text: str, told: str) -> None:
    reply = ask(bot_of(IOM), text).text
    places = [reply.find(part) for part in told.split("|")]
    assert -1 not in places
    assert places == sorted(places)
    assert ("PICMME" in reply) == ("PICMME" in told)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("which was the second lighthouse?", "The second lighthouse is Morna lighthouse"),
        ("what was the newest lighthouse in 1860?", "Gannock Light"),
        ("is the Old Light still in service?", "No. The Old Light of Stenwick was put out on 12 November 1861."),
    ],
)
def test_places_in_time_are_counted_from_the_first_and_up_to_a_date(question: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), question)


def test_the_latest_of_what_happens_in_a_year_is_one_of_that_year() -> None:
    assert ask(bot_of(VARROW), "what was the latest storm in 1900?").status is Status.UNKNOWN
