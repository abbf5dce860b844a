"""Questions that describe items instead of naming them, from text to text."""

from __future__ import annotations

import shutil
import time
from typing import TYPE_CHECKING

import pytest

from bot.bot import Bot
from bot.model import Reply, Status
from tests.packs.bots import ROOT, VARROW, ask, bot_of, converse

if TYPE_CHECKING:
    from pathlib import Path

ISLES = ROOT / "tests" / "packs" / "isles"


def _of(*texts: str) -> Reply:
    return ask(bot_of(ISLES), *texts)


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        # superlatives by an adjective of the pack, of English, of a date, and by the noun of a figure
        ("which is the largest island?", "Gull Island|41 square kilometres|three of the four", "Tern"),
        ("whats the bigest island", "Gull Island|41", "Tern"),
        ("which lighthouse is the tallest", "the Old Light|31 metres", "North Stack"),
        ("the newest lighthouse", "Ram Head|1889", "Old Light"),
        ("which lighthouse was built first?", "the Old Light|1786|three of the four", "Ram Head"),
        ("wich lighthouse cost the most", "Ram Head|9,000 crowns|two of the four", "Old Light"),
        ("which person was born last", "Mary Holm|1911", "Jon"),
        ("which island had the most inhabitants in 1950", "Gull Island|1950|900", "Tern"),
        ("three biggest islands", "Gull Island|Tern|Skua", "Fulmar"),
        ("lowest lighthouse", "Black Rock|12 metres", "Ram"),
        # what shares a place, or may, is told
        ("second tallest lighthouse", "North Stack|Ram Head|set them apart", "Old Light"),
        ("whats the smallest island?", "Skua|Tern|set them apart", "Gull"),
        ("what is the oldest village", "Haven|Sandwick|set them apart", "Northby"),
        # conditions
        ("which islands have a harbour?", "two of the four|Gull Island|Tern|As far as", "Skua|Fulmar"),
        ("which islands have a lighthouse?", "three of the four|Gull Island|Tern|Skua", "Fulmar"),
        ("which lighthouses were built before 1800?", "the Old Light|1786", "Ram Head"),
        ("lighthouses built in the 1880s", "North Stack|Ram Head", "Old Light"),
        ("list the lighthouses on Gull Island", "North Stack|Ram Head", "Old Light|Black Rock"),
        ("list lighthouses kept by Jon Falk", "North Stack|Ram Head", "Old Light"),
        ("which villages have more than 1000 inhabitants", "Haven|over 2,100|1990", "Sandwick"),
        ("which lighthouses are taller than 20 metres?", "Three of the four|Old Light|North Stack|Ram", "Black Rock"),
        ("which lighthouses are taller than Ram Head?", "Old Light|31|24", "North Stack|Black Rock"),
        ("who kept North Stack and Ram Head?", "Jon Falk", "Mary|Ida"),
        ("which island has the tallest lighthouse?", "Tern|the Old Light|31 metres", "Gull"),
        ("largest 2 islands", "Gull Island|Tern|Skua|set the last of them apart", "Fulmar"),
        ("which island has the most lighthouses?", "two|Gull Island|North Stack|Ram Head", "Tern|Skua"),
        ("who kept the most lighthouses?", "two|Jon Falk|North Stack|Ram Head", "Mary|Ida"),
        ("which island has the second most lighthouses?", "one|Tern|Skua", "Gull"),
        ("how big is the island with the most lighthouses?", "41|Gull Island", "Tern"),
        ("top 2 lighthouses by height", "the Old Light|North Stack|Ram Head", "Black Rock"),
        ("cheapest lighthouse", "the Old Light|4,200 crowns|two of the four", "Ram Head"),
        ("whcih lighthouse was bilt frist", "the Old Light|1786", "Ram Head"),
        ("which lighthouse is the second oldest?", "North Stack|1882", "1786"),
        ("how many lighthouses are taller then 20 m", "Three of the four|Old Light|North Stack|Ram", "Black Rock"),
        ("which lighthouses are exactly 24 metres tall", "North Stack|Ram Head", "Old Light"),
        ("which villages have at least 2100 inhabitants?", "Haven", "Sandwick"),
        ("islands with a harbour?", "Gull Island|Tern", "Skua|Fulmar"),
        ("which island has no harbour", "give no harbour|Skua|Fulmar", "Gull|Tern"),
        ("islands without lighthouses", "give no lighthouse|Fulmar", "Gull|Tern|Skua"),
        ("which lighthouse is not on Gull", "the Old Light|Black Rock", "North Stack|Ram Head"),
        ("which lighthouses were not built before 1800", "North Stack|Ram Head", "Old Light|Black Rock"),
        ("which lighthouses were built after North Stack?", "Ram Head|1889|1882", "Old Light|Black Rock"),
        ("which lighthouses are kept by Ida Wren", "the Old Light|since 1950", "Ram Head"),
        ("which lighthouses are still kept?", "the Old Light|since 1950", "Ram Head|North Stack"),
        ("which islands have inhabitants?", "Gull Island|Tern|two of the four", "Skua|Fulmar"),
        ("lighthouses older than Ram Head", "the Old Light|North Stack|1889", "Black Rock"),
        ("lighthouses older than 1895", "Old Light|North Stack|Ram Head", "Black Rock"),
        ("which lighthouses are newer than 1885?", "Ram Head", "Old Light|North Stack"),
        ("which keepers were born before 1900?", "Jon Falk|1899|two of the three", "Mary|Ida"),
        ("which lighthouse did Jon Falk keep in 1940", "Ram Head", "North Stack"),
        ("which lighthouses had a keeper in 1940", "Ram Head|Jon Falk", "Old Light|North Stack"),
        ("which lighthouse has a keeper now", "the Old Light|Ida Wren", "Ram Head|North Stack"),
        ("who kept Ram Head or North Stack", "Jon Falk|Mary Holm", "Ida"),
        ("which island is the largest and has a harbour", "Gull Island", "Tern"),
        ("tallest lighthouse built before 1885", "the Old Light|31", "Ram Head"),
        ("give me the names of the lighthouses", "Four lighthouses|Old Light|North Stack|Ram Head|Black Rock", ""),
        # one thing by way of another
        ("what is the population of the largest island?", "Gull Island|640|41 square", "Tern"),
        ("when was the tallest lighthouse built?", "1786|31 metres", "1889"),
        ("how big is the island that has the tallest lighthouse", "Tern|12.5", "Gull"),
        ("who is the mayor of Jon Falk's birthplace?", "Haven|Ida Wren|since 1970|Jon Falk was born in Haven", "Mary"),
        ("when was the village where Mary Holm was born settled?", "Sandwick|1755", "Haven"),
        ("when was the birthplace of Jon Falk settled?", "Haven|18th century", "1755"),
        ("who kept the tallest lighthouse?", "Ida Wren|31 metres", "Jon"),
        ("what is the height of the lighthouse on Skua?", "Black Rock|12 metres", "31"),
        ("how tall is the lowest lighthouse?", "Black Rock|12 metres", "31"),
        ("was the tallest lighthouse built in 1900?", "No|1786", "Yes"),
        ("population of the oldest village", "Haven|Sandwick|set them apart", "2,100"),
        ("which is the largest island and when was it settled?", "Gull Island|41|980", "Tern"),
        # two held against each other
        ("is Gull bigger than Tern?", "Yes|41|12.5", ""),
        ("was Ram Head built after North Stack?", "Yes|1889|1882", ""),
        ("was Ram Head built before North Stack?", "No|1889|1882", ""),
        ("is tern bigger then gull", "No|41|12.5", ""),
        ("which is older, North Stack or Ram Head?", "North Stack: |1882|1889", ""),
        ("which lighthouse is taller: the Old Light or Ram Head?", "The Old Light: |31|24", ""),
        ("who is older Mary Holm or Jon Falk", "Jon Falk: |1899|1911", ""),
        ("how much taller is the Old Light than Ram Head?", "By 7 metres", ""),
        ("how many years older is the Old Light than Ram Head", "By 103 years", ""),
        ("is Tern or Skua bigger?", "set them apart|12.5", "Gull"),
        ("does Gull have more inhabitants than Tern?", "no figures of one date|1950|1990", "Yes|No."),
        # counts
        ("how many lighthouses were built in the 1880s?", "Two of the four", "Old Light"),
        ("how many islands are there?", "Four islands", ""),
        ("how many lighthouses does Gull have?", "two of the four|North Stack|Ram Head", "Old Light"),
        # sums and averages
        ("what is the average height of the lighthouses", "22.75 metres on average|four lighthouses|31|24|12", ""),
        ("what's the total area of the islands", "Some 66 square kilometres in all|three of the four", "Fulmar"),
        ("how tall are the lighthouses on Gull on average?", "24 metres on average|two lighthouses", "31"),
        # yes or no
        ("are there islands without a harbour?", "Yes|give no harbour for two|Skua|Fulmar", "Gull|Tern"),
        ("is Gull the largest island?", "Yes|Gull Island", "Tern"),
        ("is Tern the largest island?", "No|Gull Island", ""),
        ("does Gull have a lighthouse?", "Yes|North Stack", "Old Light"),
        ("do all islands have a harbour?", "give no harbour for two|Skua|Fulmar", "Yes"),
    ],
)
def test_described_items_are_found(question: str, told: str, untold: str) -> None:
    reply = _of(question)
    assert reply.status is Status.ANSWER, reply
    assert all(text in reply.text for text in told.split("|")), reply.text
    assert not untold or not any(text in reply.text for text in untold.split("|")), reply.text
    says_nothing = reply.text.startswith("Four ") or "My facts give no " in reply.text
    assert reply.references or says_nothing


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        # a state, of now or of a time
        ("which routes have been closed?", "Port Esmond to Tolm|Hallin to Brannet", "Kirkhaven"),
        ("which routes are still in service?", "four of the six|1921|1926|1949|1938", "closed"),
        ("which routes were in service in 1930?", "three of the six", "Tolm"),
        ("which ferries sail today?", "Isobel Tait|Sea Petrel|Anna Garrick|Farra Lass", "Packet"),
        ("which islands are inhabited?", "six of the nine", "Pell"),
        ("which islands were inhabited in 1931?", "seven of the nine|Pell", "Gannock"),
        ("which is the smallest inhabited island?", "Farra|11.8", "Pell"),
        # figures in another unit, and some or none of what is counted
        ("which routes take more than an hour?", "95 minutes|70 minutes", "55"),
        ("does the crossing from Stenwick to Kirkhaven take more than half an hour?", "Yes|40 minutes", ""),
        ("how many storms cost lives?", "Two of the three", "Whit Gale"),
        ("which storms cost no lives?", "the Whit Gale", "Great Gale"),
        # what there is of what lasts
        ("is there a ferry from Stenwick to Port Esmond?", "in service|1926", ""),
        ("was there a ferry from Port Esmond to Tolm in 1960?", "in service|1953|1987", ""),
        ("how long does it take from Stenwick to Kirkhaven?", "40 minutes", ""),
        # those who held an office, by a noun for them
        ("which reeves were born in Hallin?", "Isobel Tait|Colin Orre", "Magnus Orre"),
        ("how many reeves were born in Stenwick?", "two|Magnus Orre|Anna Garrick", "Isobel"),
        ("which harbour masters were born before 1870?", "John Garrick|Samuel Ridd", "Thomas Venn"),
        ("who was the oldest reeve?", "Magnus Orre|1858", "Adam Sele"),
        ("how many reeves have there been?", "Eight", ""),
        ("what are the names of the ferries?", "Six ferries", ""),
        # what happened to an item as its name
        ("how many people drowned when the Nordhavn went down?", "over 50", "inhabitants"),
        ("who was Reeve when the Fidelio sank?", "Magnus Orre", "lives"),
        # one thing by way of those who held an office in turn
        ("where was the first Reeve born?", "Magnus Orre|Stenwick|1901", ""),
        ("when was the third Reeve born?", "Harald Venn|1889", ""),
        ("when did the predecessor of Colin Orre die?", "Anna Garrick|1990", "Pask"),
        ("when was Isobel Tait's successor born?", "Harald Venn|1889", ""),
        # those that the pack has items for need not be all
        ("how many islands altogether?", "27", "Nine"),
        # what somebody held, by a part of its name
        ("when did Nils Hagen leave Gannock Light?", "April 1989", "1854"),
        ("what was Peter Lowrie after he left Gannock?", "Hesk Head|1899", "Nils"),
        ("how long was Thomas Venn in Kirkhaven?", "11 years", "born"),
        ("was Thomas Venn born in Kirkhaven?", "Yes|born", "Harbour"),
        ("when was the last lighthouse automated?", "Quern Rock|1991", "Farra"),
        ("how old was Isobel Tait when she became Reeve?", "45 years", "built"),
        ("how old was Gannock Light when the Great Gale struck?", "32 years", ""),
        ("which lighthouses were lit after the Great Gale?", "Quern Rock|Farra Low", "Gannock"),
        ("where do people live by distilling?", "Morna", "Hesk"),
        ("who is older, Peter or Margaret Lowrie?", "Peter Lowrie: |1849|1878", ""),
        # a name that several bear means the one of which it can be said
        ("was Harald Venn Reeve after Isobel Tait?", "Yes|1934", "1998"),
        ("how long after the wreck of the Amelia Brandt was Gannock Light lit?", "2 years|1852|1854", ""),
    ],
)
def test_a_gazetteer_is_asked_for_what_it_describes(question: str, told: str, untold: str) -> None:
    reply = ask(bot_of(VARROW), question)
    assert reply.status is Status.ANSWER, reply
    assert all(text in reply.text for text in told.split("|")), reply.text
    assert not untold or not any(text in reply.text for text in untold.split("|")), reply.text


@pytest.mark.parametrize(
    "question",
    [
        "which island is the greenest?",
        "which islands have a purple harbour?",
        "which is the largest haunted island?",
        "which lighthouse is the tallest in the world?",
        "which lighthouses were painted before 1900?",
        "how many islands have a casino?",
        "which lighthouses are taller than 20 feet?",
        "the tallest village",
        "which islands have the same harbour?",
        "is Gull the loudest island?",
        "which lighthouse did Jon Falk hate?",
        "how many lighthouses blink?",
        "what is the average population of the islands",
        "what's the total area of the clouds",
        "what was the largest island in 1900",
        "were there lighthouses in 1800?",
        "how many lighthouses were there in 1850",
        "which lighthouse is the tallest and the oldest",
        "which lighthouses are about 24 metres tall",
        "which lighthouse is taller than 0.02 km",
        "which is the best lighthouse",
        "who is the youngest mayor",
        "who built the tallest lighthouse",
        "which islands are bigger than Ram Head",
        "which is bigger, Gull or Ram Head?",
        "is Gull prettier than Tern?",
        "is Gull as big as Tern",
        "is Fulmar bigger than Gull?",
        "is there a lighthouse on Fulmar?",
        "when was the largest island painted?",
        "which islands were settled by vikings",
        "why is Gull the largest island",
        "which is the fifth tallest lighthouse",
        "largest island without a harbour",
        "which was built first, Ram Head or Rattray?",
    ],
)
def test_a_word_without_a_use_is_refused(question: str) -> None:
    assert _of(question).status in {Status.UNKNOWN, Status.CLARIFY}


@pytest.mark.parametrize(
    ("texts", "told", "untold"),
    [
        ("which lighthouse is the tallest? / and the lowest?", "Black Rock|12", "Old Light"),
        ("which island is the largest? / and the second largest?", "Skua|Tern", "Gull"),
        ("which lighthouse is the oldest? / and the second?", "North Stack|1882", "1786"),
        ("which lighthouse is the tallest? / when was it built? / and the lowest?", "Black Rock", "Old Light"),
        ("what is the largest island? / how big is it?", "Gull Island|41", "Tern"),
        ("which is the tallest lighthouse? / is it taller than Ram Head?", "Yes|31|24", ""),
        ("which is the tallest lighthouse? / who kept it? / is it taller than Ram Head?", "Yes|31|24", ""),
        ("which lighthouses were built before 1800? / and before 1900?", "Three of|North Stack|Ram Head", "Black"),
        ("which lighthouses were built before 1900? / how many is that?", "Three of the four", "Black Rock"),
        ("which lighthouses were built after 1800? / which of them is the tallest?", "North Stack|Ram Head", "Old"),
        ("which lighthouses did Jon Falk keep? / which of them is older?", "North Stack|1882", "Old"),
        ("who kept Ram Head? / who was the oldest?", "Jon Falk|1899", "Ida"),
        ("how many islands have a harbour? / which ones?", "Gull Island|Tern", "Skua"),
        ("how many islands have a harbour? / and the largest?", "Gull Island", "Tern"),
        ("which island had the most inhabitants? / and in 1950?", "Gull Island|900", "Tern"),
        ("which lighthouse is the oldest? / tell me more", "Old Light|31 metres|Tern", "Ram Head"),
        ("which is the largest island? / source?", "Wend Pilot", ""),
    ],
)
def test_a_conversation_goes_on_from_described_items(texts: str, told: str, untold: str) -> None:
    reply = _of(*texts.split(" / "))
    assert reply.status is Status.ANSWER, reply
    assert all(text in reply.text for text in told.split("|")), reply.text
    assert not untold or not any(text in reply.text for text in untold.split("|")), reply.text


@pytest.mark.parametrize(
    ("texts", "told", "untold"),
    [
        ("population of Morna in 2021 / and Brannet? / which of the two is bigger in area?", "Morna|22.4", "Brannet"),
        ("which ferry goes from Stenwick to Kirkhaven? / how long is she?", "Isobel Tait|62", "Packet"),
        (
            "which ferry goes from Stenwick to Kirkhaven? / which ferry was on that route before her?",
            "Lady Orre",
            "Packet",
        ),
        ("who followed Magnus Orre as Reeve? / how old was she when she died?", "Isobel Tait|77", ""),
        ("what offices did Thomas Venn hold? / how long was he in Kirkhaven?", "11 years", "born"),
        ("which lighthouses did Henry Thorne build? / which of them is taller?", "Quern Rock|46", "12"),
        (
            "which ferries are there? / when were they built?",
            "the Kirkhaven Packet (1921)|the Anna Garrick (2011)",
            "196",
        ),
        (
            "which lighthouses are there? / how high are they?",
            "Gannock Light (41 m)|the Old Light of Stenwick (9 m)",
            "",
        ),
        ("which islands are there? / how many people live on them?", "Hesk (212 inhabitants, 2021)", ""),
        ("how tall is Gannock Light? / is it the tallest?", "No. The tallest lighthouse is Quern Rock|46", ""),
        ("how tall is Quern Rock lighthouse? / is that the tallest one?", "Yes. The tallest lighthouse", ""),
        ("tell me about Hesk / which is the largest?", "The largest island is Great Varrow", ""),
        ("was Gannock Light built by Elias Thorne? / when was he born?", "1809", ""),
        ("was Gannock Light built by Elias Thorne? / how tall is it?", "41 m", ""),
        ("does the Lady Orre serve the route from Hallin to Farra? / how long is she?", "51 m", ""),
        ("tell me about Anna Garrick / the ferry", "built in 2011", "1902"),
        ("tell me about Anna Garrick / the person", "1902", "2011"),
        ("when was Gannock Light lit? / was it the first?", "No. The first lighthouse is the Old Light", ""),
    ],
)
def test_a_conversation_goes_on_over_the_gazetteer(texts: str, told: str, untold: str) -> None:
    reply = ask(bot_of(VARROW), *texts.split(" / "))
    assert reply.status is Status.ANSWER, reply
    assert all(text in reply.text for text in told.split("|")), reply.text
    assert not untold or untold not in reply.text


@pytest.mark.parametrize(
    "texts",
    [
        "which ferries are there? / where do they go?",
        "which ferries are there? / who runs them?",
        "who is the Reeve? / is she the oldest?",
        "how big is it? / is it the biggest?",
        "who was born in Stenwick? / any reeves?",
    ],
)
def test_they_are_none_but_those_that_were_told(texts: str) -> None:
    assert ask(bot_of(VARROW), *texts.split(" / ")).status is Status.UNKNOWN


@pytest.mark.parametrize("question", ["how many passengers does she take?", "which island is it on?"])
def test_a_pronoun_without_anything_to_mean_is_not_answered_for(question: str) -> None:
    assert ask(bot_of(VARROW), question).status is not Status.ANSWER


def test_a_superlative_that_may_go_by_two_figures_is_asked_back(tmp_path: Path) -> None:
    shutil.copytree(ISLES, tmp_path / "isles")
    properties = tmp_path / "isles" / "properties.toml"
    text = properties.read_text("utf-8")
    properties.write_text(text.replace('cues = ["population",', 'more = ["large"]\ncues = ["population",'), "utf-8")
    bot = Bot.from_folder(tmp_path / "isles")
    first, second = converse(bot, "which is the largest island?", "2")
    assert first.status is Status.CLARIFY
    assert set(first.suggestions) == {"Which island has the highest area?", "Which island has the highest population?"}
    assert second.status is Status.ANSWER
    assert "population" in second.text


@pytest.mark.parametrize(
    "question",
    [
        "which island has the island that has the island " * 3,
        "the island on the island of the lighthouse " * 4,
        "which islands have a lighthouse and a harbour and a lighthouse and a harbour and a lighthouse and a harbour",
        "the island with the village with the island with the village with the island with the village",
        "is the largest island larger than the smallest island and the second largest island and the oldest lighthouse",
        "what is the population of the island that has the tallest lighthouse built before the oldest lighthouse",
    ],
)
def test_descriptions_in_descriptions_take_no_time_to_speak_of(question: str) -> None:
    bot = bot_of(ISLES)
    ask(bot, "which island is the largest?")
    start = time.process_time()
    reply = ask(bot, question)
    assert reply.text
    assert time.process_time() - start < 2
