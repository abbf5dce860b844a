"""What follows an answer that told several, or told one of them: "when were they built", "what did he do later"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import IOM, ROOT, VARROW, answer, ask, bot_of, imported

if TYPE_CHECKING:
    from bot.bot import Bot

BAND = ROOT / "tests" / "packs" / "band"

_OBJECTS = """
object,maker,made,height (cm),weight,acquired,room,on display
Harbour bell,John Cobb,1783,62,48 kg,3 May 1931,Room 1,yes
Toll board,unknown,c. 1840,140,,1931,Room 2,yes
Plough,Hart & Sons,1865,95,71 kg,1952,store,no
Mayor's chain,Abel Stann,1835,,1.2 kg,June 1958,Room 1,yes
Ship model Petrel,Ned Orchard,1901,88,6 kg,1963,Room 3,yes
Weaver's loom,Hart & Sons,1851,180,140 kg,Sept. 1970,store,no
Fire engine,Shand Mason,1876,205,1450 kg,1999,Yard,yes
"""
_CLUBS = """
Club,Manager,From,To,Record attendance
Ashby Rovers,Len Purdy,1946,1958,3112
Ashby Rovers,Gil Swann,1984,1991,
Ashby Rovers,Mary Oake,2015,,
Brook Town,Alan Dace,1975,1990,987
Brook Town,Peter Voll,2009,,
"""


@pytest.fixture(scope="module")
def museum(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "objects", _OBJECTS)


@pytest.fixture(scope="module")
def league(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "clubs", _CLUBS)


_THORNE = "which lighthouses did Elias Thorne build"


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (f"{_THORNE} | when were they built", "Gannock Light (1 October 1854) and South Point lighthouse (12 Nov"),
        (f"{_THORNE} | which is taller | how tall are they", "Gannock Light (41 m) and South Point lighthouse (33 m)"),
        (f"{_THORNE} | when were those automated", "South Point lighthouse (1984) and Gannock Light (April 1989)"),
        (f"{_THORNE} | when were they both lit", "Gannock Light (1 October 1854) and South Point"),
        ("which lights are taller than 30 m | who built them", "Quern Rock lighthouse (Henry Thorne)"),
        ("which ferries were built after 1980 | how many passengers do they carry", "the Farra Lass (40 passengers)"),
        ("which towns are on Great Varrow | how many people live in them", "Hallin (512 inhabitants, 2021)"),
        # one was told, and one is meant
        (f"{_THORNE} | which is taller | how tall is it", "Gannock Light is 41 m high."),
    ],
)
def test_they_are_all_of_those_that_were_told(turns: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), *turns.split(" | "))


@pytest.mark.parametrize(
    "turns",
    [
        f"{_THORNE} | how much do they cost",
        f"{_THORNE} | who paid for them",
        f"{_THORNE} | which is taller | how wide are they",
        "which lights are taller than 30 m | when were they both lit",  # they are three
        "which islands are inhabited | where are they",  # of which no place is told, only the summits
        "which towns are on Great Varrow | how many people live there",  # not in all the islands
    ],
)
def test_they_are_nothing_else(turns: str) -> None:
    assert ask(bot_of(VARROW), *turns.split(" | ")).status is not Status.ANSWER


def test_where_they_are_is_told_of_each(museum: Bot) -> None:
    told = answer(museum, "which objects did Hart & Sons make", "which is older", "where are they now")
    assert "Plough (store) and Weaver's loom (store)" in told


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("who was keeper in 1885 | what did he do later", "Principal Keeper of Hesk Head, from 1899"),
        ("who was keeper in 1885 | what was he next", "Principal Keeper of Hesk Head, from 1899"),
        ("who was keeper in 1900 | what was he before that", "Principal Keeper of Gannock Light, from 1881"),
        ("what office did Peter Lowrie hold in 1900 | what was he before that", "Gannock Light, from 1881 to 1899"),
        ("which offices did Thomas Venn hold in 1940 | and what did he do next", "Harbour Master of Stenwick"),
        # who came next is somebody else
        ("who was reeve in 1950 | who followed her", "Edwin Pask was Reeve"),
        ("who was reeve in 1950 | and after her", "Edwin Pask was Reeve"),
        # she is the one who came after
        ("who was reeve in 1950 | who did she follow", "Harald Venn was Reeve"),
        ("who was reeve in 1950 | who did she succeed", "Harald Venn was Reeve"),
        ("who was reeve in 1950 | who did she replace", "Harald Venn was Reeve"),
        ("who was reeve in 1950 | who did she come after", "Harald Venn was Reeve"),
        # the ferry that serves, and not the route that it serves
        ("which ferry goes from Stenwick to Kirkhaven | since when | how long is she", "The Isobel Tait is 62 m long."),
    ],
)
def test_what_somebody_did_next_is_not_who_came_next(turns: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), *turns.split(" | "))


@pytest.mark.parametrize(
    "turns",
    [
        "who was keeper in 1885 | where was he afterwards",
        "who was reeve in 1950 | what did she do for a living before",
        "first reeve | second reeve | how long between the first and the second?",
    ],
)
def test_what_is_not_told_of_somebody_is_not_told_of_the_next(turns: str) -> None:
    assert ask(bot_of(VARROW), *turns.split(" | ")).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("who managed Ashby Rovers first | who is it now | and before her", "Before Mary Oake it was Gil Swann"),
        ("list the managers of Ashby Rovers | who was the longest | who was the last but one", "Gil Swann was the"),
        ("was Mary Oake manager of Ashby Rovers in 1985 | who was", "In 1985 the manager of Ashby Rovers was Gil"),
        ("was Mary Oake manager of Ashby Rovers in 1985 | who was the manager", "In 1985 the manager of Ashby Rovers"),
        ("who is the manager of Ashby Rovers | was she manager in 1985 | who was", "In 1985 the manager of Ashby"),
        ("was Mary Oake manager of Ashby Rovers in 1985 | who is the manager", "is Mary Oake"),
        ("record attendance of Brook Town", "is 987"),  # a word of its name asks for nothing
    ],
)
def test_who_it_was_is_told_of_the_time_that_was_asked_about(league: Bot, turns: str, told: str) -> None:
    assert told in answer(league, *turns.split(" | "))


@pytest.mark.parametrize(
    "turns", ["who manages Brook Town | where was he before", "who manages Brook Town | who was born"]
)
def test_somebody_who_is_only_named_has_no_place_before(league: Bot, turns: str) -> None:
    assert ask(league, *turns.split(" | ")).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("objects acquired in the 1950s | and before that", "Two of the seven objects: Harbour bell (3 May 1931) and"),
        ("objects acquired in the 1950s | and the 60s | and after that", "Weaver's loom (September 1970) and Fire"),
        ("objects made in 1851 | and the one before", "is Toll board"),
    ],
)
def test_before_that_is_before_the_time_that_was_asked_about(museum: Bot, turns: str, told: str) -> None:
    assert told in answer(museum, *turns.split(" | "))


@pytest.mark.parametrize(
    "turns", ["objects acquired in 1963 | and the one before", "objects in the store | and before that"]
)
def test_the_one_before_is_not_told_by_another_date(museum: Bot, turns: str) -> None:
    assert ask(museum, *turns.split(" | ")).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("which objects are taller than 1 m", "Toll board (140 cm), Weaver's loom (180 cm) and Fire engine (205 cm)"),
        ("which objects are taller than 1 metre", "Three of the seven objects"),
        ("objects over 1.5 m", "Weaver's loom (180 cm) and Fire engine (205 cm)"),
        ("is the fire engine over 2 m tall", "Yes."),
        ("is the plough taller than 1 m", "No. The height of Plough is 95 cm."),
        ("objects lighter than 2000 grams", "Mayor's chain (1.2 kg)"),
        ("is the fire engine heavier than 1 tonne", "Yes."),
    ],
)
def test_a_figure_is_compared_in_the_units_of_the_pack(museum: Bot, text: str, told: str) -> None:
    assert told in answer(museum, text)


@pytest.mark.parametrize(
    "text",
    [
        "objects taller than 1 tonne",
        "is the plough 1 tonne tall",
        "is the plough heavier than 1 m",
        "objects over 2 furlongs",
    ],
)
def test_no_figure_is_compared_in_the_unit_of_another(museum: Bot, text: str) -> None:
    assert ask(museum, text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("did the population of Hesk fall", "From 1881 to 2021 it went from 604 to 212: 392 fewer inhabitants."),
        ("has Brannet's population grown", "From 1931 to 2021 it went from 188 to 264: 76 more inhabitants."),
        ("how much did the population of Hesk fall", "392 fewer"),
        ("did the income of the board rise", "472,000 more pounds"),
        ("did the population of Hesk fall to 212", "Yes."),
        ("did the population of Hesk fall between 1931 and 1981", "155 fewer"),
    ],
)
def test_a_figure_that_moved_is_told_with_what_it_was(text: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), text)


@pytest.mark.parametrize(
    "text",
    [
        "did the population of Aldery grow",  # one figure is known
        "did the population of Hesk fall sharply",
        "did the population of Hesk fall by 100",
        "did the population of Hesk fall after 1981",
        "is the population of Great Varrow falling",  # it rose of late
        "when did the population of Hesk fall",
        "did the area of Hesk grow",
    ],
)
def test_how_a_figure_moves_is_not_told_by_what_it_is(text: str) -> None:
    assert ask(bot_of(VARROW), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what happened to Pell", "The people of Pell were evacuated on 29 August 1936."),
        (
            "what happened to the Lady Orre",
            "The Lady Orre served the route from Stenwick to Kirkhaven from 1958 to 1998.",
        ),
    ],
)
def test_what_happened_to_something_is_no_description_of_it(text: str, told: str) -> None:
    reply = answer(bot_of(VARROW), text)
    assert told in reply
    assert "area" not in reply
    assert "long" not in reply


@pytest.mark.parametrize("text", ["what happened to Tolm", "what happened to Hesk", "what happened to the sheep"])
def test_nothing_is_told_to_have_happened_to_what_only_is(text: str) -> None:
    assert ask(bot_of(VARROW), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("text", "told", "left_out"),
    [
        ("how many reeves were there before Anna Garrick", "Three before 1946: Magnus Orre", "Pask"),
        ("how many reeves were there after Colin Orre", "Two after 1966: Jean Pask", "Colin"),
        ("name the reeves after Colin Orre", "Jean Pask", "Colin"),
        ("how many reeves were there after Isobel Tait and before Colin Orre", "Three after 1919", "Tait"),
        ("who were the reeves before Anna Garrick", "Magnus Orre", "Edwin"),
        ("who was reeve before Harald Venn", "Isobel Tait", "Magnus"),
    ],
)
def test_those_before_or_after_somebody_are_all_but_that_one(text: str, told: str, left_out: str) -> None:
    reply = answer(bot_of(VARROW), text)
    assert told in reply
    assert left_out not in reply


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("was Farra Low lit in 1950", "Yes."),
        ("was Hesk Head lit in 1900", "Yes, as far as my facts say: Hesk Head lighthouse was first lit in 1837"),
        ("was Farra Low lit in 2010", "No: Farra Low Light was put out in 2003."),
        ("was Farra Low lit in 1900", "No: in 1900 Farra Low Light did not exist yet."),
        ("when was Farra Low lit", "Farra Low Light was first lit in 1908."),
    ],
)
def test_what_was_done_is_no_part_of_a_name_that_sounds_like_it(text: str, told: str) -> None:
    assert answer(bot_of(VARROW), text).startswith(told)


@pytest.mark.parametrize(
    "turns",
    [
        "who built Gannock Light | and Morna lighthouse",
        "how many people live on Hesk | and Gannock",
        "when was Gannock Light automated | and the Old Light",
    ],
)
def test_the_same_that_is_not_known_of_another_is_not_told_by_something_else(turns: str) -> None:
    assert ask(bot_of(VARROW), *turns.split(" | ")).status is Status.UNKNOWN


_SEASONS = """
Season,Top scorer,Goals,Coach,From,To
2016-17,Bill Crake,31,Ann Moor,2016,2018
2017-18,Dean Moss,24,,,
2018-19,Lee Fray,26,,,
"""
_YEARS = """
Season,Top scorer,Goals
2016,Bill Crake,31
2017,Dean Moss,24
2018,Lee Fray,26
"""


@pytest.fixture(scope="module")
def seasons(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "seasons", _SEASONS)


@pytest.fixture(scope="module")
def years(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "years", _YEARS)


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("who was top scorer in 2017-18", "Dean Moss"),
        ("who was top scorer in the 2017-18 season", "Dean Moss"),
        ("2017/18 top scorer", "Dean Moss"),
        ("top scorer 2017-2018", "Dean Moss"),
        ("how many goals in 2016-17 | and 2018-19", "2018-19 has 26 goals."),
        ("tell me about the 2018-19 season", "Lee Fray"),
    ],
)
def test_two_years_name_the_season_that_is_called_so(seasons: Bot, turns: str, told: str) -> None:
    assert told in answer(seasons, *turns.split(" | "))


@pytest.mark.parametrize(
    "text", ["who was captain in 2017-18", "who was top scorer in 2014-15", "who scored the most goals"]
)
def test_a_season_is_asked_of_what_is_said_of_seasons(seasons: Bot, text: str) -> None:
    assert ask(seasons, text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("who was top scorer in 2017", "Dean Moss"),
        ("who was top scorer in the 2017 season", "Dean Moss"),
        ("goals in 2017 | and in 2018", "2018 has 26 goals."),
        ("which season had the most goals", "2016 has 31 goals."),
    ],
)
def test_a_year_names_the_season_that_is_called_so(years: Bot, turns: str, told: str) -> None:
    assert told in answer(years, *turns.split(" | "))


@pytest.mark.parametrize("text", ["who was top scorer in 2014", "who was captain in 2017"])
def test_another_year_is_no_season(years: Bot, text: str) -> None:
    assert ask(years, text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how old was Henry Thorne when Quern Rock was lit", "In 1893 Henry Thorne was 47 years old"),
        ("how old was Jean Pask in 2000", "In 2000 Jean Pask was 59 years old"),
    ],
)
def test_an_age_is_told_no_more_exactly_than_the_birth_is_known(text: str, told: str) -> None:
    assert answer(bot_of(VARROW), text).startswith(told)


@pytest.mark.parametrize(
    "text", ["can you see Quern Rock from 24 nautical miles", "is Gannock Light seen from 20 miles"]
)
def test_from_where_something_is_seen_is_no_value_of_how_far(text: str) -> None:
    assert ask(bot_of(VARROW), text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("which island is bigger, Farra or Pell | by how much", "By 2.9 km²"),
        ("which island is bigger, Farra or Pell | and which is higher", "Farra rises to 63 m."),
        ("is Jean Pask older than Ruth Skelly | by how many years", "By 25 years"),
        ("is Gannock Light taller than Quern Rock | which is older", "Gannock Light was first lit on 1 October 1854."),
        (
            "is Gannock Light taller than Quern Rock | how tall are they",
            "Quern Rock lighthouse (46 m) and Gannock Light",
        ),
    ],
)
def test_two_that_were_compared_are_asked_about_together(turns: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), *turns.split(" | "))


@pytest.mark.parametrize(
    "turns",
    [
        "is Gannock Light taller than Quern Rock | which is wider",
        "is Gannock Light taller than Quern Rock | and the smallest",
        "who was reeve in 1950 | by how much",
    ],
)
def test_two_that_were_compared_have_nothing_else(turns: str) -> None:
    assert ask(bot_of(VARROW), *turns.split(" | ")).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how many years after South Point was lit was Quern Rock automated", "from 12 November 1861 to March 1991"),
        ("how long after it was lit was Gannock Light automated", "from 1 October 1854 to April 1989"),
        ("how long after Gannock Light was Quern Rock automated", "from 1 October 1854 to March 1991"),
    ],
)
def test_the_ends_of_a_stretch_are_what_was_done(text: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how many years after it was made was the bell acquired", "148 years: from 1783 to 3 May 1931."),
        ("how long after the bell was made was the chain acquired", "from 1783 to June 1958"),
        ("how long before it was acquired was the bell made", "148 years"),
    ],
)
def test_what_was_acquired_is_dated_by_that_and_not_by_when_it_was_made(museum: Bot, text: str, told: str) -> None:
    assert told in answer(museum, text)


@pytest.mark.parametrize(
    "text", ["when did the plough leave room 2", "how long after the bell was sold was the chain acquired"]
)
def test_what_never_was_has_no_end_and_no_date(museum: Bot, text: str) -> None:
    assert ask(museum, text).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("is the loom taller than the plough | and than the fire engine", "No. The height of Fire engine is 205 cm."),
        ("is the loom taller than the plough | and the fire engine | by how much", "By 25 cm"),
        ("how tall is the loom | is it taller than the plough | and the bell", "Yes."),
    ],
)
def test_another_takes_the_place_of_the_second_of_two(museum: Bot, turns: str, told: str) -> None:
    assert answer(museum, *turns.split(" | ")).startswith(told)


@pytest.mark.parametrize(
    "turns",
    [
        "is the loom taller than the plough | and the gift shop",
        "is the loom taller than the plough | and the wide chain",
    ],
)
def test_what_is_not_known_takes_no_place(museum: Bot, turns: str) -> None:
    assert ask(museum, *turns.split(" | ")).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what was automated in 1984", "South Point lighthouse (1984)"),
        ("what struck in 1953", "the Michaelmas Storm"),
        ("which ferry was built in 1958", "the Lady Orre (1958)"),
    ],
)
def test_what_happened_to_things_of_one_kind_is_asked_without_their_noun(text: str, told: str) -> None:
    assert told in answer(bot_of(VARROW), text)


@pytest.mark.parametrize("text", ["what was built in 1958", "what opened in 1868", "what was founded in 1921"])
def test_none_is_told_of_one_kind_where_it_happens_to_others(text: str) -> None:
    assert "none" not in ask(bot_of(VARROW), text).text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "when did the ferry from Port Esmond to Tolm stop",
            "In 1987: the route from Port Esmond to Tolm has been closed",
        ),
        ("when did boats stop running from Hallin to Brannet", "In 1964"),
        ("when did the ferry from Stenwick to Kirkhaven stop", "My facts name no end of that."),
    ],
)
def test_what_is_closed_ended_when_it_was_closed(text: str, told: str) -> None:
    assert answer(bot_of(VARROW), text).startswith(told)


def test_where_a_route_ends_is_no_time_at_which_it_did() -> None:
    assert ask(bot_of(VARROW), "when did the route from Hallin to Brannet end").status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("what did it call itself at the outset | what did that become", "After PICMME came the Intergovernmental"),
        ("what was it called in 1960 | around the time of Haiti", "In 2010 IOM was called the International"),
        ("which of its names lasted nine years | and about 28 years", "The Intergovernmental Committee for European"),
        ("how long was it called ICM | twelve years", "No. The Intergovernmental Committee for Migration"),
        ("when was the Haiti earthquake | and the other tremor", "The Pakistan earthquake: 2004/2005."),
        ("when was the Pakistan earthquake | the other tremor then", "The Haiti earthquake: 2010."),
        ("when was the Haiti earthquake | and the Pakistani one", "The Pakistan earthquake: 2004/2005."),
        ("when was Kosovo | and the earthquake", "The Pakistan earthquake: 2004/2005 and the Haiti earthquake: 2010."),
        ("which elections has it organized | for whom", "IOM organized the Afghan elections (2004) and"),
        ("by what means does it work | only governments get it", "Not only governments: IOM promotes humane and"),
        ("which elections has it organized | arranged for whom", "IOM organized the Afghan elections (2004) and"),
        ("when was it founded | set up for what reason", "IOM was founded in 1951 to help"),
        ("how many staff has it | who founded it", ""),
    ],
)
def test_what_is_asked_of_what_was_told_is_asked_of_that(turns: str, told: str) -> None:
    reply = ask(bot_of(IOM), *turns.split(" | "))
    assert reply.text.startswith(told) if told else reply.status is Status.UNKNOWN


@pytest.mark.parametrize(
    "turns",
    [
        "what is its credo | who is supposed to gain from it",
        "which elections has it organized | what did it cost",
        "which elections has it organized | meant for whom exactly",
        "which elections has it organized | who got in",
        "by what means does it work | who uses it",
        "what is its nickname | who is it for",
        "which crises are in its history | what came out of it",
        "what are its purposes | how many were in it",
        "when was the Haiti earthquake | and the Martian one",
        "when was Kosovo | and the Asian tremor one",
        "what was it called in 1960 | since which year does the entry ICM stand",
        "tell me of the creed it hums, its credo | who has to benefit from it",
        "which elections has it organized | where did they go",
        "which elections has it organized | until when",
        "how many staff has it | made where",
        "how many staff has it | set up why",
        "when was it founded | by the time of Timor",
        "how long was it called ICM | and twelve years",
        "how many members has it | three of them",
        "how many members had it in 2014 | and in 2015 | identify the state that joined",
        "how many members had it in 2014 | and in 2015 | when did it get to 157",
        "when was the Haiti earthquake | and the other flood",
        "when was Kosovo | and the other Kosovo",
    ],
)
def test_what_was_told_is_not_passed_over_for_something_else(turns: str) -> None:
    assert ask(bot_of(IOM), *turns.split(" | ")).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("what was Hollin Vale Brass called first | what did it turn into", "After Hollin Vale Temperance Band came"),
        ("which name had Hollin Vale Brass for 34 years | and 53 years", "Hollin Vale Silver Band was the name for 53"),
    ],
)
def test_a_name_turns_into_the_next_one_in_any_pack(turns: str, told: str) -> None:
    assert answer(bot_of(BAND), *turns.split(" | ")).startswith(told)
