"""What strangers ask a pack that was made of a spreadsheet in a minute, with the words that the import guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.model import Status
from tests.packs.bots import ask, bot_of, imported

if TYPE_CHECKING:
    from bot.bot import Bot

_CLUB = """
player,position,nationality,born,joined,left,goals [goal|goals],appearances [appearance|appearances]
Dennis Holloway,goalkeeper,English,14 March 1951,1970,1983,0,402
Ray Tolliver,defender,English,2 June 1954,1973,1986,12,377
Billy Marsh,forward,English,30 September 1949,1968,1979,164,341
Joe Dunphy,forward,Irish,7 August 1960,1980,1991,133,352
Carl Ashby,goalkeeper,English,3 December 1965,1984,1999,0,455
Lee Farrow,forward,English,16 October 1972,1991,2003,187,401
Sam Reddy,defender,English,12 May 1990,2009,,17,356
Luca Ferro,midfielder,Italian,29 August 1994,2015,,38,241
"""
_RAILWAY = """
locomotive,built,builder,weight [t],top speed [km/h],withdrawn,power
Wessmoor Belle,1881,Harker & Sons,38,85,1934,steam
Little Moss,1889,Dunmore Works,17,35,1961,steam
Duchess,1912,Vale Foundry,71,125,1963,steam
D7 Badger,1961,Dunmore Works,54,100,1989,diesel
E40 Swift,1994,Norden Electric,66,200,,electric
"""
_STATIONS = """
station,opened,closed,platforms [platform|platforms],height above sea level [m],electrified
Alder Junction,1862-07-01,,6,41,1959
Brinsop,1862-07-01,1964,2,38,
Deepdale,1871-09-12,,3,118,1984
Fallow Cross,1874,1967,1,203,
"""
_LIBRARY = """
book,author,published,genre,pages [page|pages],shelf,times borrowed,value (EUR)
The Salt Road,Miriam Holt,1961,novel,412,F12,287,40
Winter Bees,Miriam Holt,1974,novel,288,F12,143,15
The Iron Coast,Owen Tranter,1995,history,530,H03,98,60
Three Rivers,Lucia Ferrante,2011,poetry,96,P01,12,900
Night Trains,Ida Moreau,2019,thriller,376,F20,522,12
"""
_VERSIONS = """
version,release date,downloads [download|downloads],bugs fixed
1.0,2012-03-05,12000,0
2.1,2015-02-02,39000,45
3.2,2019-05-14,102000,88
4.0,2022-09-01,140500,410
"""
_MANAGERS = """
club,manager [item: manager],manager from,manager to,founded
Thornley Rovers,Walter Pym,1931,1948,1894
Thornley Rovers,Jock Rennie,1961,1974,
Thornley Rovers,Harry Coyle,1974,1982,
Thornley Rovers,Anna Lindqvist,2014,,
"""


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "club", _CLUB)


@pytest.fixture(scope="module")
def railway(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "railway", _RAILWAY)


@pytest.fixture(scope="module")
def stations(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "stations", _STATIONS)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "books", _LIBRARY)


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "versions", _VERSIONS)


@pytest.fixture(scope="module")
def managers(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "managers", _MANAGERS)


def _tells(bot: Bot, question: str, told: str, untold: str = "") -> None:
    reply = ask(bot, question)
    assert reply.status is Status.ANSWER, reply
    assert all(text in reply.text for text in told.split("|")), reply.text
    assert not untold or not any(text in reply.text for text in untold.split("|")), reply.text


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        # what people do with a thing changes nothing
        ("how many goals did Billy Marsh score?", "164", ""),
        ("who scored the most goals", "Lee Farrow|most goals", "Marsh"),
        ("what position did Carl Ashby play", "goalkeeper", ""),
        # what is denied is what stands beside it
        ("players with no goals", "Two of the eight players|Holloway|Ashby", "Marsh"),
        ("players without goals", "Two of the eight players|Holloway|Ashby", "Marsh"),
        ("players with at least 450 appearances and no goals", "One of the eight|Ashby", "Holloway"),
        ("players with no goals and at least 450 appearances", "One of the eight|Ashby", "Holloway"),
        # a value may be a noun for what has it
        ("list all the defenders", "two of the eight|Tolliver|Reddy", "Marsh"),
        ("who were the goalkeepers?", "Holloway|Ashby", "Marsh"),
        ("how many forwards are there", "three of the eight", "Reddy"),
        ("english forwards", "Marsh|Farrow", "Dunphy"),
        ("which forward scored the most goals", "Farrow", "Marsh"),
        ("goalkeeper with the most appearances", "Ashby", "Holloway"),
        ("forwards by goals", "Farrow (187 goals), Billy Marsh (164 goals) and Joe Dunphy (133", "Ferro"),
        ("oldest goalkeeper", "Holloway", "Ashby"),
        # a figure tells of what it is
        ("most goals", "Farrow", "Marsh"),
        ("fewest appearances", "Ferro", "Reddy"),
        ("average number of goals", "68.88 goals on average", ""),
        ("total goals", "551 goals in all", ""),
        ("are there any defenders?", "Yes", ""),
        # or what is said of it
        ("is Billy Marsh a forward?", "Yes|forward", ""),
        ("is Carl Ashby a forward?", "No|goalkeeper", ""),
        ("was Lee Farrow English", "Yes|English", ""),
        ("is Luca Ferro English?", "No|Italian", ""),
        ("is Carl Ashby an English goalkeeper", "Yes", ""),
    ],
)
def test_a_club_is_asked_as_strangers_ask(club: Bot, question: str, told: str, untold: str) -> None:
    _tells(club, question, told, untold)


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        # who did it is asked by the verb that also tells when it was done
        ("who built Duchess?", "Vale Foundry", ""),
        ("when was Duchess built", "1912", ""),
        # an adjective goes by what English measures by it
        ("fastest locomotive", "E40 Swift|200", "Duchess"),
        ("how fast is Duchess", "125", ""),
        ("highest top speed", "E40 Swift|200", "Duchess"),
        ("locomotives from heaviest to lightest", "Duchess (71 t), E40 Swift (66 t), D7 Badger (54 t)", ""),
        ("average weight of the locomotives", "49.2 t", ""),
        ("total weight", "246 t in all, of five", ""),
    ],
)
def test_a_railway_is_asked_as_strangers_ask(railway: Bot, question: str, told: str, untold: str) -> None:
    _tells(railway, question, told, untold)


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        # what has not come to its end goes on
        ("which stations are still open?", "two of the four|Alder Junction|Deepdale", "Brinsop"),
        ("how many stations are open now", "two of the four", "Brinsop"),
        ("stations that are no longer open", "Brinsop|Fallow Cross", "Deepdale"),
        ("which stations are not electrified", "two of the four|Brinsop", "Deepdale"),
        ("is Brinsop still open", "No|closed in 1964", ""),
        ("was Brinsop open in 1950?", "Yes|opened|closed in 1964", ""),
        ("was Brinsop open in 1970?", "No|closed in 1964", ""),
        ("was Deepdale open in 1850?", "No|1871", ""),
        ("how long was Fallow Cross open", "93 years", ""),
        # a figure may be called by less than its heading
        ("highest station", "Fallow Cross|203", "Deepdale"),
        ("how high is Deepdale?", "118", ""),
        ("stations by height", "Fallow Cross (203 m), Deepdale (118 m), Alder Junction (41 m)", ""),
        ("how many platforms are there in total", "12 platforms in all", ""),
    ],
)
def test_stations_are_asked_as_strangers_ask(stations: Bot, question: str, told: str, untold: str) -> None:
    _tells(stations, question, told, untold)


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        # what has a value may be left unnamed
        ("what did Miriam Holt write?", "The Salt Road|Winter Bees", "Iron"),
        ("what do you have by Ida Moreau", "Night Trains", "Winter"),
        ("do you have anything by Ida Moreau?", "Yes|Night Trains", "Winter"),
        ("how many books by Miriam Holt do you have", "two of the five", "Iron"),
        ("which novels do you have", "The Salt Road|Winter Bees", "Iron"),
        ("what is on F12", "The Salt Road|Winter Bees", "Iron"),
        ("where is Three Rivers", "P01", ""),
        ("where can I find Night Trains?", "F20", ""),
        # how often something was done
        ("most borrowed book", "most borrowed book is Night Trains|522 times", "Salt"),
        ("which book has been borrowed the most", "Night Trains", "Salt"),
        ("most borrowed novel", "The Salt Road", "Night"),
        ("how often was Winter Bees borrowed", "143", ""),
        ("books by number of pages", "The Iron Coast (530 pages), The Salt Road (412 pages), Night Trains (376", ""),
        ("most valuable book", "Three Rivers", "Iron"),
        ("books worth more than 50 euros", "Two of the five|The Iron Coast|Three Rivers", "Salt"),
    ],
)
def test_a_library_is_asked_as_strangers_ask(library: Bot, question: str, told: str, untold: str) -> None:
    _tells(library, question, told, untold)


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        # what holds one item to another may be called as these are
        ("who was manager in 1970?", "Jock Rennie", "Coyle"),
        ("managers in order", "Walter Pym from 1931 to 1948; Jock Rennie", ""),
        ("longest serving manager", "Walter Pym", "Rennie"),
        ("first manager", "Walter Pym", "Rennie"),
        ("who's the manager now", "Anna Lindqvist", "Coyle"),
    ],
)
def test_a_club_is_asked_for_its_managers(managers: Bot, question: str, told: str, untold: str) -> None:
    _tells(managers, question, told, untold)


@pytest.mark.parametrize(
    ("texts", "told", "untold"),
    [
        ("list the defenders|how many of them are English", "two of the eight|Tolliver|Reddy", "Marsh"),
        ("list the defenders|which of them joined last", "Reddy", "Ferro"),
        ("list the defenders|sort them by goals", "Sam Reddy (17 goals) and Ray Tolliver (12 goals)", "Marsh"),
        ("players by goals|fewest first", "Carl Ashby (0 goals), Dennis Holloway (0 goals), Ray Tolliver (12", ""),
        ("players by goals|and by appearances?", "Carl Ashby (455 appearances), Dennis Holloway (402", ""),
        (
            "players by goals|the other way round",
            "Carl Ashby (0 goals), Dennis Holloway (0 goals), Ray Tolliver (12",
            "",
        ),
        ("players by goals|and the oldest?", "Billy Marsh", "Farrow"),
        ("players by goals|which of them are Irish?", "Joe Dunphy", "Marsh"),
    ],
)
def test_a_conversation_goes_on_from_a_list(club: Bot, texts: str, told: str, untold: str) -> None:
    reply = ask(club, *texts.split("|"))
    assert reply.status is Status.ANSWER, reply
    assert all(text in reply.text for text in told.split("|")), reply.text
    assert not untold or untold not in reply.text, reply.text


@pytest.mark.parametrize("texts", ["list the defenders|which of them are nice", "players by goals|and by beauty?"])
def test_a_list_is_not_gone_on_from_with_a_word_without_a_use(club: Bot, texts: str) -> None:
    assert ask(club, *texts.split("|")).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        # a number that is a name claims nothing
        ("how many downloads did 3.2 get?", "3.2 has 102,000 downloads", "No"),
        ("how many bugs were fixed in 4.0", "410 bugs", "No"),
        ("most downloaded version", "most downloaded version is 4.0", "3.2"),
        ("which version fixed the most bugs", "4.0", "3.2"),
        ("which versions came after 2.1?", "3.2|4.0", "1.0"),
        ("what is the latest version", "4.0", "3.2"),
    ],
)
def test_versions_are_asked_for_as_strangers_ask(versions: Bot, question: str, told: str, untold: str) -> None:
    _tells(versions, question, told, untold)


@pytest.mark.parametrize(
    "question",
    [
        "what did Miriam Holt eat?",
        "what do you have by Ida Moreau on Sundays",
        "anything by Ida Moreau for children",
        "most painted book",
        "best book",
        "what is on F99",
        "where was Three Rivers made",
        "books worth more than 50 sheep",
    ],
)
def test_a_library_refuses_what_its_table_does_not_say(library: Bot, question: str) -> None:
    assert ask(library, question).status is Status.UNKNOWN


@pytest.mark.parametrize(
    "question",
    ["when is Deepdale open", "is Deepdale open on Sundays", "which stations are still pretty", "busiest station"],
)
def test_stations_refuse_what_their_table_does_not_say(stations: Bot, question: str) -> None:
    assert ask(stations, question).status is Status.UNKNOWN


@pytest.mark.parametrize(
    "question",
    [
        "how many goals did Billy Marsh concede?",
        "how many goals did Billy Marsh miss",
        "who scored the most penalties",
        "how many goals did Billy Marsh score in 1970?",
        "how many foreign defenders are there",
        "who is the tallest defender",
        "which goalkeeper saved the most penalties",
        "was Billy Marsh a good forward?",
        "is Billy Marsh the best forward",
        "is England a forward",
    ],
)
def test_a_club_refuses_what_its_table_does_not_say(club: Bot, question: str) -> None:
    assert ask(club, question).status is Status.UNKNOWN


@pytest.mark.parametrize("question", ["where was Duchess built", "why was Duchess built", "who sold Duchess"])
def test_a_railway_refuses_what_its_table_does_not_say(railway: Bot, question: str) -> None:
    assert ask(railway, question).status is Status.UNKNOWN


_LONG = """
item,type,property,value,from,to
Cinder Lanes,band,formed,Wexley,14 May 1974,
Cinder Lanes,band,split up,,12 Nov 1988,
Cinder Lanes,band,manager,Cyril Dunmow,1975,1980
Cinder Lanes,band,manager,Jo Adeyinka,2010,now
Gus Talbrook,person,born,Wexley,9 Jan 1953,
Rhoda Marlin,person,born,Port Ansel,22 July 1956,
"""


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        ("when was Gus Talbrook born?", "born on 9 January 1953 in Wexley", "since"),
        ("where was Rhoda Marlin born", "Port Ansel", "since"),
        ("when was the band formed", "14 May 1974", "since"),
        ("when did the band split up", "12 November 1988", "since"),
        ("how old was Rhoda Marlin in 1980", "24 years", ""),
        ("who was the manager in 1978", "Cyril Dunmow", ""),
        ("who is the manager now", "Jo Adeyinka", ""),
    ],
)
def test_what_happens_has_a_day_and_no_end(
    tmp_path_factory: pytest.TempPathFactory, question: str, told: str, untold: str
) -> None:
    _tells(imported(tmp_path_factory, "long", _LONG), question, told, untold)


_BAND = """
item,property,value,from,to
Cinder Lanes,band name,The Tin Parade,May 1974,Aug 1976
Cinder Lanes,band name,Cinder Lanes,Mar 1977,now
Cinder Lanes,label,Brasspenny Records,1977,1981
Cinder Lanes,label,Monument Hill,1981,now
Cinder Lanes,bass,Ivo Pellant,1974,1982
Cinder Lanes,bass,Nell Sugden,1982,now
Cinder Lanes,drums,Kit Hazzard,1974,1979
Cinder Lanes,drums,Billy Oake,1979,now
Cinder Lanes,lead vocals,Rhoda Marlin,1977,now
"""
_TICKETS = """
network,day ticket [text],from,to
the trams,80p,1995,2004
the trams,£3.50,2004,now
"""
_PEOPLE = """
member,born,birthplace,shirt number
Gus Talbrook,9 Jan 1953,Wexley,7
Rhoda Marlin,22 July 1956,Port Ansel,11
"""
_TRAMS = "line,depot\nLine 8,Northfield\nLine 1,Quay Street\n"
_LINES = "line,opened,closed\nLine 1,1898,\nLine 3,1904,1962\n"
_DEPOTS = "depot,opened,closed\nQuay Street,1899,\nMill Lane,1904,1979\n"


@pytest.mark.parametrize(
    ("table", "question", "told", "untold"),
    [
        # a name that things have for a time is what they are called, and no label is one
        (_BAND, "what was the band called in 1975?", "The Tin Parade", "Records"),
        (_BAND, "what were they called before they became Cinder Lanes", "The Tin Parade", "Records"),
        (_BAND, "which label were they with in 1980", "Brasspenny", "Monument"),
        (_BAND, "which record label were they on in 1980", "Brasspenny", "Monument"),
        # who plays what
        (_BAND, "who was on bass in 1985?", "Nell Sugden", "Pellant"),
        (_BAND, "who played drums in 1975", "Kit Hazzard", "Oake"),
        (_BAND, "who was the drummer in 1983?", "Billy Oake", "Hazzard"),
        (_BAND, "who was the singer in 1980", "Rhoda Marlin", ""),
        (_BAND, "how many bass players have they had", "two", ""),
        # what is told in words may be a price
        (_TICKETS, "how much was a day ticket in 2000?", "80p", "3.50"),
        (_TICKETS, "when were day tickets introduced", "1995", ""),
        # where something happened may have a column of its own
        (_PEOPLE, "where was Rhoda Marlin born?", "Port Ansel", "Wexley"),
        # what something uses is what it has
        (_TRAMS, "which depot does Line 8 use?", "Northfield", "Quay"),
        (_PEOPLE, "what is the shirt number of Gus Talbrook", "7", ""),
    ],
)
def test_a_sheet_is_asked_as_strangers_ask(
    tmp_path_factory: pytest.TempPathFactory, table: str, question: str, told: str, untold: str
) -> None:
    _tells(imported(tmp_path_factory, "sheet", table), question, told, untold)


def test_a_second_sheet_may_have_the_headers_of_the_first(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("trams")
    for name, table in (("lines", _LINES), ("depots", _DEPOTS)):
        (folder / f"{name}.csv").write_text(table, encoding="utf-8")
        assert main(["import", "csv", str(folder / f"{name}.csv"), "-o", str(folder / "pack")]) == 0
    bot = bot_of(folder / "pack")
    _tells(bot, "when did Mill Lane open?", "1904")
    _tells(bot, "when did Line 3 close", "1962")
    _tells(bot, "which depots are still open", "Quay Street", "Line")
    _tells(bot, "which lines have closed", "Line 3", "Mill")


@pytest.mark.parametrize(
    "turns",
    [
        # what is asked of several is not told of the one that was spoken of
        ("how many pages has Winter Bees?", "which books are still shelved?"),
        # nor is what a word means told by an average, nor a decade by a thing
        ("what does pages mean?",),
        ("which decade had the most new books?",),
    ],
)
def test_what_is_asked_of_several_is_not_told_of_one(library: Bot, turns: tuple[str, ...]) -> None:
    assert ask(library, *turns).status is not Status.ANSWER


def test_a_sum_is_of_all_and_not_of_the_one_that_was_spoken_of(library: Bot) -> None:
    reply = ask(library, "how many pages has Winter Bees?", "how many pages are there altogether?")
    assert reply.text.startswith("1,702 pages in all, of five books: ")


@pytest.mark.parametrize("question", ["which manager came back?", "who came back as manager?"])
def test_who_came_back_is_not_told_by_who_is_there(managers: Bot, question: str) -> None:
    assert ask(managers, question).status is not Status.ANSWER
