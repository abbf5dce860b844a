"""What strangers ask the packs of a brass band and of a brewery, made of spreadsheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from bot.understanding.describing.subsumed import is_kind
from tests.packs.bots import IOM, ROOT, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path

BAND = ROOT / "tests" / "packs" / "band"
BREWERY = ROOT / "tests" / "packs" / "brewery"


def _tells(texts: str, told: str, untold: str = "", pack: Path = BAND) -> None:
    reply = ask(bot_of(pack), *texts.split(" / "))
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


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("what happened in 1985", "toured Canada in 1985", ""),
        ("what happened in 1971", "Vale of Brass", "Carols"),
        ("what happened in the 1980s", "1982|1983|Frank Bairstow|Colin Speight|Canada|Carols from the Depot", "Norway"),
        ("what did they record in 2004", "Clegg's March", "Vale of Brass in"),
    ],
)
def test_what_happened_is_told_with_deeds_that_have_a_value(asked: str, told: str, untold: str) -> None:
    _tells(asked, told, untold)


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("how many foreign tours have they done", "Four foreign tours", "Three"),
        ("how often did they tour", "Four times", ""),
        ("how often did they tour the netherlands", "Twice|1951|1999", "Norway"),
        ("when was the first foreign tour", "1951", "1967"),
        ("when was the second tour", "Norway in 1967", "1951"),
        ("when did they last go abroad", "Netherlands in 1999", "1985"),
        ("where did they tour first", "Netherlands in 1951", "Norway"),
        ("where did they tour in 1985", "Canada", "Norway"),
        ("when did they tour the netherlands", "1951 and 1999", "1967"),
        ("when did they first tour the netherlands", "1951", "1999"),
        ("when was the last tour to the netherlands", "1999", "1951"),
        ("what was the last record", "Clegg's March", "Carols"),
        ("when was their last album", "2004", "1988"),
        ("which record came after vale of brass", "Carols from the Depot", "Clegg"),
        ("did they tour norway in 1985", "No|1967", "Yes"),
    ],
)
def test_what_was_done_several_times_has_an_order_and_a_number(asked: str, told: str, untold: str) -> None:
    _tells(asked, told, untold)


@pytest.mark.parametrize(
    "asked",
    ["did they tour spain", "when did they tour spain", "how often did they tour spain", "when was the fifth tour"],
)
def test_what_was_never_done_has_no_date(asked: str) -> None:
    assert ask(bot_of(BAND), asked).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("who was the longest serving president", "Ormerod|Bairstow|26 years each", "Tarn"),
        ("who was the shortest serving president", "Edmund Tarn|Lady Tarn|23 years each", "Ormerod"),
        ("who was the second longest serving president", "Ormerod|Bairstow", "second"),
        ("who was the third longest serving president", "Pickles|25 years", "Ormerod"),
        ("was Dr Ruth Ormerod president longer than Frank Bairstow", "No|lasted as long", "Yes"),
        # the terms of one person count together
        ("who was shortest conductor", "Colin Speight: 8 years", "Hartley"),
        ("who was the second longest serving conductor", "Brenda Hartley: 21 years in all", "Speight"),
        ("who was conductor longer, Brenda Hartley or Harry Lumb", "Hartley lasted longer: 21 years in all", ""),
        ("who conducted longest in the 1990s", "Colin Speight: 7 years", "Hartley"),
    ],
)
def test_who_lasted_longest_is_told_with_all_terms_and_with_those_who_lasted_as_long(
    asked: str, told: str, untold: str
) -> None:
    _tells(asked, told, untold)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("how many years between the first and the second national title", "23 years: from 1926 to 1949"),
        ("how many years passed between the first national title and the last", "57 years"),
        ("how long after the first national title was the second", "23 years"),
        ("how many years between the first and the last record", "33 years: from 1971 to 2004"),
        ("how many years between the first and the second tour", "16 years: from 1951 to 1967"),
        ("how long after the founding was the first record", "84 years"),
        ("who was conductor at the last national title", "Brenda Hartley"),
        ("who was conductor when they first won the area contest", "In 1924|Harry Lumb"),
        ("who was the conductor when they toured norway", "In 1967|Harry Lumb jun."),
        (
            "when were they champions / who conducted in 1949 / how many years between the first and the second title",
            "23 years: from 1926 to 1949",
        ),
    ],
)
def test_one_of_what_happened_several_times_is_a_date_by_its_place(asked: str, told: str) -> None:
    _tells(asked, told)


@pytest.mark.parametrize(
    "asked",
    [
        "who was conductor when they won the area contest",
        "who was president when they became national champions",
        "who was the conductor when they toured the netherlands",
        "how many years between the first and the fifth national title",
    ],
)
def test_what_happened_several_times_is_no_date_without_its_place(asked: str) -> None:
    assert ask(bot_of(BAND), asked).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("who followed brenda hartley in 1989", "Colin Speight", "Zielinski"),
        ("who followed brenda hartley in 2001", "Piotr Zielinski", "Speight"),
        ("who came before brenda hartley in 1997", "Colin Speight", "Lumb"),
        ("who preceded brenda hartley in 1972", "Harry Lumb jun.", "Speight"),
        ("who followed colin speight in 1997", "Brenda Hartley", "Zielinski"),
        ("who followed wilfred oates in 1950", "Not in 1950|Harry Lumb jun.|1961", ""),
    ],
)
def test_who_came_next_is_told_of_the_term_that_ended_then(asked: str, told: str, untold: str) -> None:
    _tells(asked, told, untold)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            "who was conductor in 1916",
            "no conductor in 1916|Abel Sugden from 1903 to 1914|Harry Lumb from 1919 to 1938",
        ),
        ("who was the sponsor in 1970", "no sponsor in 1970|Tarn Mills from 1887 to 1962|Calder Carpets"),
        ("was there a sponsor in 1995", "no sponsor in 1995|Calder Carpets|Yeoman"),
        ("who was the sponsor in 2015", "no sponsor in 2015|Yeoman Building Society from 1998 to 2008"),
        ("who is the current sponsor", "no sponsor now. The last one: Yeoman Building Society from 1998 to 2008"),
        ("who is the sponsor", "no sponsor now|Yeoman"),
        ("who sponsors the band", "no sponsor now|Yeoman"),
    ],
)
def test_a_time_with_nobody_is_told_by_who_was_before_and_after(asked: str, told: str) -> None:
    reply = ask(bot_of(BAND), asked)
    assert reply.status is Status.UNKNOWN
    assert all(text in reply.text for text in told.split("|")), reply.text


@pytest.mark.parametrize("asked", ["longest gap between conductors", "what was the longest gap between presidents"])
def test_a_gap_is_no_term(asked: str) -> None:
    assert ask(bot_of(BAND), asked).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("longest conductor", "The longest as conductor was Wilfred Oates"),
        ("who was the last sponsor", "The last sponsor was Yeoman"),
        ("who was the last conductor", "The last conductor is Megan Ashworth"),
    ],
)
def test_people_are_told_by_what_they_were(asked: str, told: str) -> None:
    _tells(asked, told)


# --- the brewery ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("is citadel a bitter", "Yes. The style of Citadel is best bitter", ""),
        ("is bastion an ipa", "Yes. The style of Bastion IPA is IPA", ""),
        ("is double bastion an ipa", "Yes.", ""),
        ("is black lantern a stout", "No. The style of Black Lantern was porter", ""),
        (
            "which are stouts",
            "Sapper's Stout (stout)|Casemate Cream (milk stout)|Sally Port (ruby port stout)",
            "porter",
        ),
        ("strongest stout", "Sally Port", "Sapper"),
        ("how many stouts are there", "three of the 28", ""),
        ("bitters over 4%", "Old Mortar|Bombardier's Rest|Citadel", ""),
        ("who brewed the strongest stout", "Owen Prax (Sally Port)", "Sapper"),
        ("which beers are not stouts", "Old Mortar", "Sally Port|Casemate"),
    ],
)
def test_a_value_is_also_what_its_last_words_say(asked: str, told: str, untold: str) -> None:
    _tells(asked, told, untold, BREWERY)


@pytest.mark.parametrize(
    ("value", "of", "expected"),
    [
        ("best bitter", "bitter", True),
        ("Black IPA", "IPA", True),
        ("ruby port stout", "stout", True),
        ("bitter", "best bitter", False),
        ("bitter", "bitter", False),
        ("deputy director", "director", False),
        ("head of sales and director", "director", False),
        ("former mayor", "mayor", False),
        ("non-stout", "stout", False),
        ("porter", "port", False),
    ],
)
def test_a_kind_is_told_by_the_noun_behind_what_tells_which(value: str, of: str, *, expected: bool) -> None:
    assert is_kind(value, of) is expected


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("vegan beers", "of the 28 beers|Bastion IPA", "Old Mortar"),
        ("which are vegan", "Bastion IPA", "Old Mortar"),
        ("which are not vegan", "Old Mortar", "Bastion"),
        ("how many are vegan", "of the 28 beers", "Old Mortar"),
        ("anything vegan", "Bastion IPA", "Old Mortar"),
        ("vegan ipas", "IPA", "Old Mortar"),
        ("list the vegan beers", "Bastion IPA", "Old Mortar"),
        ("vegan beers over 6%", "%", "Old Mortar"),
    ],
)
def test_what_is_so_or_not_says_which_items_are_meant(asked: str, told: str, untold: str) -> None:
    _tells(asked, told, untold, BREWERY)


@pytest.mark.parametrize("asked", ["who is vegan", "non vegan beers", "vegan", "vegan breweries"])
def test_what_is_so_is_not_guessed_of_others(asked: str) -> None:
    assert ask(bot_of(BREWERY), asked).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("who were the presidents", "Sir Edmund Tarn|Nasreen Malik"),
        ("when was Colin Speight appointed", "1989"),
        ("how many records have they made", "Three records"),
    ],
)
def test_office_holders_and_things_are_asked_for_in_any_number(asked: str, told: str) -> None:
    _tells(asked, told)


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("is tripwire still made", "No. Tripwire was discontinued in 2020", "brewer is"),
        ("is old mortar still made", "Yes, as far as my facts say|no end", "Fawley"),
        ("is powder monkey still on sale", "No.|1994", ""),
        ("is powder monkey no longer made", "Right. Powder Monkey was discontinued in 1994", "Fawley"),
        ("which beers are no longer made", "nine of the 28|Tripwire (2020)", "Old Mortar"),
        ("which are no longer brewed", "Powder Monkey (1994)", "Old Mortar"),
        ("what is still made", "Old Mortar", "Tripwire"),
        ("who made tripwire", "Lin Adeyemi", ""),
    ],
)
def test_what_is_still_made_goes_by_what_ends_it(asked: str, told: str, untold: str) -> None:
    _tells(asked, told, untold, BREWERY)


@pytest.mark.parametrize("asked", ["is old mortar still made of wheat", "is ken fawley still made"])
def test_what_something_is_made_of_is_not_whether_it_is_made(asked: str) -> None:
    assert ask(bot_of(BREWERY), asked).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("what is the price of powder monkey", "nothing for Powder Monkey under \u201cprice per pint\u201d"),
        ("when was old mortar discontinued", "nothing for Old Mortar under \u201cdiscontinued\u201d"),
        ("price of pretzels", "not in my facts"),
    ],
)
def test_an_empty_cell_is_told_as_such(asked: str, told: str) -> None:
    reply = ask(bot_of(BREWERY), asked)
    assert reply.status is Status.UNKNOWN
    assert told in reply.text


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        (
            "how many barrels did old mortar sell in 2021 and 2023 together",
            "2,345 barrels in all|1,240 (2021)",
            "As of",
        ),
        ("barrels of old mortar in 2021 and 2023 combined", "2,345", "As of"),
        ("how many barrels did old mortar and glacis gold sell together in 2023", "3,145 barrels in all", "2021"),
        ("how many barrels did old mortar and glacis gold sell in 2021", "1,240|1,890", "2023|in all"),
        ("how many barrels of old mortar and glacis gold in 2021", "1,240|1,890", "2023|in all"),
        ("total barrels sold in 2023", "barrels in all", "2021"),
        ("how many barrels did old mortar sell in 2021 and 2023", "1,240|1,105", "in all"),
        ("average price of old mortar and glacis gold", "\u00a33.95 on average", ""),
    ],
)
def test_figures_are_added_up_where_that_is_said(asked: str, told: str, untold: str) -> None:
    _tells(asked, told, untold, BREWERY)


@pytest.mark.parametrize(
    "asked",
    ["how many barrels did old mortar sell in 2021 and 2022 together", "members in 1887 and 1950 together"],
)
def test_a_sum_needs_every_figure(asked: str) -> None:
    pack = BREWERY if "mortar" in asked else BAND
    assert ask(bot_of(pack), asked).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("are they national champions", "in 1983 in London", "Yes|1926"),
        ("are they still champions", "in 1983 in London", "Yes|1926"),
        ("are they champions now", "in 1983 in London", "Yes|1926"),
        ("were they national champions", "Yes.|1926", ""),
        ("were they champions in 1983", "Yes.|1983", "1926"),
    ],
)
def test_a_title_is_told_by_when_it_was_won_last_and_is_not_held_now(asked: str, told: str, untold: str) -> None:
    _tells(asked, told, untold)


@pytest.mark.parametrize("asked", ["what did they win in 1982", "what did they win in 1960"])
def test_what_was_won_is_not_whether_something_else_was(asked: str) -> None:
    assert ask(bot_of(BAND), asked).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("asked", "told", "untold"),
    [
        ("what happened in 1969", "Chapel Street hall from 1934 to 1969|Burnt down", ""),
        ("what happened in 1914", "Abel Sugden from 1903 to 1914", ""),
        ("what happened in 2008", "Yeoman Building Society from 1998 to 2008", ""),
        # who took the place tells it
        ("what happened in 1938", "Wilfred Oates", "Lumb"),
        ("what happened in 2010", "Nasreen Malik", "Bairstow"),
    ],
)
def test_what_ended_happened_too_where_nothing_took_its_place(asked: str, told: str, untold: str) -> None:
    _tells(asked, told, untold)


@pytest.mark.parametrize("war", ["world war 2", "ww2", "wwii", "the second world war"])
def test_a_war_is_a_time_after_in(war: str) -> None:
    _tells(f"who conducted in {war}", "Between 1939 and 1945|Wilfred Oates")


def test_how_many_prizes_there_were_counts_prizes_and_not_who_won_them() -> None:
    _tells("how many awards since 2010", "13 awards, of ten of the 28 beers", "", BREWERY)
    _tells("how many beers have won an award since 2010", "Ten of the 28 beers", "13 awards", BREWERY)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("how many pounds was the annual fee in 1980", "\u00a312"),
        ("how many pounds is it", "\u00a360"),
    ],
)
def test_a_figure_is_asked_for_by_its_unit(asked: str, told: str) -> None:
    _tells(asked, told)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("what percentage is old mortar", "The ABV of Old Mortar is 4.1 %"),
        ("how many pounds is old mortar", "\u00a33.90"),
        ("beers under 4 percent", "Powder Monkey (3.4 %)"),
    ],
)
def test_a_unit_that_one_figure_has_means_that(asked: str, told: str) -> None:
    _tells(asked, told, "", BREWERY)


@pytest.mark.parametrize("asked", ["what percentage of beers are vegan", "what percent of the beers is stout"])
def test_a_share_of_all_is_no_figure_of_one(asked: str) -> None:
    assert ask(bot_of(BREWERY), asked).status is Status.UNKNOWN


def test_how_many_is_asked_back_with_what_is_counted() -> None:
    reply = ask(bot_of(IOM), "how many in 2012")
    assert reply.status is Status.CLARIFY
    assert all(choice.startswith("How many ") and choice.endswith(" in 2012?") for choice in reply.suggestions)


def test_what_did_not_happen_then_is_named() -> None:
    reply = ask(bot_of(BAND), "which record was released in 1983")
    assert reply.text == "My facts record no record in 1983."  # they became champions that year


@pytest.mark.parametrize(
    "question",
    ["how much are two pints of Citadel?", "how much is 3 Citadel?", "how much for 2 pints of Citadel?"],
)
def test_how_much_so_many_are_is_no_claim_of_a_price(question: str) -> None:
    reply = ask(bot_of(BREWERY), question)
    assert reply.status is not Status.ANSWER
    assert not reply.text.startswith("No")
