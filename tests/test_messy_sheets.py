"""Spreadsheets as people keep them: titles and merged headings above, sums and footnotes below, units in any form."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.facts.load import load_pack
from bot.language import heading_units, headings
from bot.model import Status
from tests.packs.bots import answer, ask, bot_of, converse, imported

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.bot import Bot

_TELESCOPES = """\
    Calder Trust: our telescopes (January 2024),,,,,,,,,,
    ,Where,,Size,,People,,Visitors,,,
    Telescope,Observatory,Height (m),Mirror diameter (m),Weight (t),Built by,Director,2010,2019,Retired,Discoveries
    Harrow Reflector,Harrow Hill,412,0.9,3.5,Grubb & Sons,Ann Marsh (1900-1931),n/a,n/a,1958,Marsh (1911)
    Voigt Telescope,Mount Telsa,2390,2.1,38*,Larsen,Piet Roos (since 2004),"8,400","12,150",,Boll (1976); Lind (1991)
    Great Espina Telescope,La Espina,4205,10.4,690,Zeller AG,Lucia Paz (since 2014),,"18,900",,Espina-b (2017)
    Petrak Solar Tower,Harrow Hill,418,0.6,75,Grubb & Sons,Olga Lind (1969-1990),,,1990,
    ,,,,,,,,,,
    Total,,,,806.5,,,,,,
    * without the mount,,,,,,,,,,
    """
_VERSIONS = """\
    Version,Released,Supported until,Size (MB),Downloads (first year),Cost (million €)
    Quill 1.0,March 1996,1999,1.1,"3,200",0.2
    Quill 2.0,September 2001,2007-06-30,4.6,"47,500",1.5
    Quill 3.2 LTS,2 Oct 2012,2090,13,"400,000",4.25
    """
_CLUB = """\
    Subject,What,Value,From,To
    Thornby Athletic,Nickname,the Sleepers,1887,1921
    Thornby Athletic,Nickname,the Otters,1921,now
    Thornby Athletic,Ground,Mill Lane,1904,1998
    Thornby Athletic,Ground,Otterside Stadium,Aug 1998,now
    Thornby Athletic,Cup win,,2 May 1953,
    Thornby Athletic,Cup win,,14 May 1989,
    Thornby Athletic,League title,,1954,
    Thornby Athletic,Average attendance,"18,300",1953,
    Thornby Athletic,Average attendance,"14,200",1990,
    Thornby Athletic,Shirt sponsor,Telnova,1995,2003
    """


@pytest.fixture(scope="module")
def telescopes(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "telescopes", _TELESCOPES)


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "quill", _VERSIONS)


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "club", _CLUB)


@pytest.fixture
def took(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[str], tuple[str, list[tuple[str, str, str]]]]:
    """Import a text; give the report, and item, property and value of each statement."""

    def run(table: str) -> tuple[str, list[tuple[str, str, str]]]:
        file = tmp_path / "things.csv"
        file.write_text(textwrap.dedent(table), encoding="utf-8")
        main(["import", "csv", str(file), "-o", str(tmp_path / "pack")])
        said = [(s.item, s.property, s.value) for s in load_pack(tmp_path / "pack").statements]
        return capsys.readouterr().out, said

    return run


# --- what is over and under a table ------------------------------------------------------------------------------


def test_a_title_and_merged_headings_are_read_with_the_headers(telescopes: Bot) -> None:
    assert "12,150" in answer(telescopes, "How many visitors did the Voigt Telescope have in 2019?")
    assert "8,400" in answer(telescopes, "visitors of Voigt in 2010")
    assert "Zeller AG" in answer(telescopes, "Who built the Great Espina Telescope?")


def test_sums_and_footnotes_are_no_items(telescopes: Bot) -> None:
    assert ask(telescopes, "How many telescopes are there?").text.startswith("Four telescopes")
    assert "Great Espina" in answer(telescopes, "Which telescope is the heaviest?")
    assert "38 t" in answer(telescopes, "What is the weight of the Voigt Telescope?")


def test_the_report_names_the_rows_that_are_none_of_the_table(took: Callable[..., tuple[str, list[object]]]) -> None:
    out, _ = took(_TELESCOPES)
    assert "row 1: a title, left out" in out
    assert "rows 2 and 3: headers in two rows, read together" in out
    assert "row 9: a sum of the rows above, left out" in out
    assert "row 10: a footnote, left out" in out


@pytest.mark.parametrize(
    ("table", "items"),
    [
        ("hut,beds\nTotal Rest,12\nHigh Rest,9\n", {"total-rest", "high-rest"}),
        ("town,mayor\nKelm,Ada\nBrill,Ivo\n", {"kelm", "brill"}),
        ("motto,,town\nStill,x,Kelm\nLoud,y,Brill\n", {"still", "loud"}),
    ],
)
def test_a_plain_table_keeps_all_its_rows(
    table: str, items: set[str], took: Callable[..., tuple[str, list[tuple[str, str, str]]]]
) -> None:
    out, said = took(table)
    assert "left out" not in out.replace("has no header: left out", "")
    assert {item for item, _, _ in said} == items


def test_from_and_to_under_a_merged_heading_are_of_what_it_names(
    took: Callable[..., tuple[str, list[tuple[str, str, str]]]],
) -> None:
    _, said = took("""\
        ,Chair,,,
        Club,name,from,to,Members
        Kelm,Ada Berg,1950,1961,30
        Brill,Ivo Marsh,1970,,41
        """)
    assert set(said) == {
        *[("kelm", "chair", "Ada Berg"), ("kelm", "members", "30")],
        *[("brill", "chair", "Ivo Marsh"), ("brill", "members", "41")],
    }


# --- what headers say --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "scaled"),
    [
        ("million €", (1_000_000, "€")),
        ("€ million", (1_000_000, "€")),
        ("EUR million", (1_000_000, "EUR")),
        ("thousands", (1000, "")),
        ("in thousands", (1000, "")),
        ("bn $", (1_000_000_000, "$")),
        ("m", (1, "m")),
        ("first year", (1, "first year")),
    ],
)
def test_a_scale_in_brackets_multiplies(text: str, scaled: tuple[int, str]) -> None:
    assert heading_units.scaled(text) == scaled


@pytest.mark.parametrize(
    ("label", "state"),
    [
        ("Supported until", ("Supported", "until")),
        ("In use since", ("In use", "since")),
        ("Open till", ("Open", "until")),
        ("End of support", ("supported", "until")),
        ("Member since", ("Member", "since")),
        ("Signed from", ("Signed", "since")),
        ("End of life", ("", "")),
        ("Until", ("", "")),
    ],
)
def test_a_header_may_say_since_or_until_when_something_is_so(label: str, state: tuple[str, str]) -> None:
    assert headings.bounded(label) == state


@pytest.mark.parametrize(
    ("label", "is_bound"), [("Member since", True), ("Open from", True), ("Member from", False), ("Bus to", False)]
)
def test_a_noun_from_or_to_is_no_end_by_itself(label: str, *, is_bound: bool) -> None:
    assert headings.is_bound(label) is is_bound


def test_a_scaled_figure_is_told_in_full(versions: Bot) -> None:
    assert "€4.25 million" in ask(versions, "How much did Quill 3.2 cost?").text.replace("4,250,000", "4.25 million")
    assert "47,500 downloads (first year)" in answer(versions, "How many downloads did 2.0 have?")


def test_what_lasts_until_a_date_is_told_so(versions: Bot) -> None:
    assert ask(versions, "When did support for Quill 2.0 end?").text == "Quill 2.0 was supported until 30 June 2007."
    assert ask(versions, "Until when was 1.0 supported?").text == "Quill 1.0 was supported until 1999."


def test_the_number_of_a_version_is_its_name(versions: Bot) -> None:
    assert "September 2001" in answer(versions, "When was 2.0 released?")
    assert "September 2001" in answer(versions, "When did version 2.0 come out?")
    assert ask(versions, "How many versions of Quill are there?").text.startswith("Three versions")
    assert ask(versions, "When was 2.5 released?").status is Status.UNKNOWN
    assert ask(versions, "When was version 7 released?").status is Status.UNKNOWN


def test_values_with_a_day_each_happened_on_it(telescopes: Bot) -> None:
    assert "Boll in 1976" in answer(telescopes, "When was Boll discovered?")
    assert "Lind (1991)" in answer(telescopes, "What did the Voigt Telescope discover?")
    assert ask(telescopes, "When was Halley discovered?").status is Status.UNKNOWN


def test_what_is_measured_is_asked_by_what_it_is_of(telescopes: Bot) -> None:
    assert "Great Espina" in answer(telescopes, "Which telescope has the biggest mirror?")
    assert "2.1 m" in answer(telescopes, "How big is the mirror of the Voigt Telescope?")
    assert ask(telescopes, "Which telescope has the biggest dome?").status is Status.UNKNOWN


def test_things_have_names_without_their_noun(telescopes: Bot) -> None:
    assert "690 t" in answer(telescopes, "What is the weight of Great Espina?")
    assert "75 t" in answer(telescopes, "What is the weight of the solar tower?")
    assert "La Espina" in answer(telescopes, "Where is Great Espina?")


def test_what_was_won_is_asked_for_by_its_name(club: Bot) -> None:
    assert ask(club, "When did they win the cup?").text == (
        "Thornby Athletic won the cup on 2 May 1953 and on 14 May 1989."
    )
    assert "1954" in answer(club, "When did they win the league?")
    assert ask(club, "When did they win the shield?").status is Status.UNKNOWN


def test_where_and_by_what_name_something_was_is_asked_at_a_time(club: Bot) -> None:
    assert "Mill Lane" in answer(club, "Where did they play in 1950?")
    assert "August 1998" in answer(club, "When did they move to Otterside Stadium?")
    assert "the Sleepers" in answer(club, "What were they called in 1900?")
    assert "Telnova" in answer(club, "Who sponsored them in 1999?")
    assert "Telnova" in answer(club, "Who sponsored the shirts in 1999?")
    assert ask(club, "Who sponsored the stadium in 1999?").status is Status.UNKNOWN


def test_a_figure_with_a_year_was_measured_then(club: Bot) -> None:
    assert "18,300" in answer(club, "What was the average attendance in 1953?")
    assert ask(club, "What was the average attendance in 2000?").status is Status.UNKNOWN


# --- what strangers ask such packs -------------------------------------------------------------------------------

_RELEASES = """\
    Version,Code name,Released,Lead,Platforms,Licence,New in this version,Bugs fixed
    Quill 0.9,Nib,May 1994,Ada Berg,DOS,freeware,,3
    Quill 1.0,Inkwell,March 1996,Ada Berg,DOS; Windows,GPL,modules,41
    Quill 2.0,Parchment,September 2001,Imre Halasz,Windows; Linux,GPL,Unicode,302
    Quill 3.0,Fountain,4 July 2008,Dana Whitlock,Windows; Linux; Android,MIT,async functions,890
    Quill 3.1,Ballpoint,Feb 2010,Dana Whitlock / Imre Halasz,Windows; Linux; Android,MIT,,140
    Quill 4.0,Stylus,30 Jan 2018,Yuki Mori,Windows; Linux; Web,MIT,generics,1204
    """


@pytest.fixture(scope="module")
def releases(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "releases", _RELEASES)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("which was the second version", "The second version is Quill 1.0"),
        ("what was the third version of Quill?", "The third version is Quill 2.0"),
        ("What was the latest version in 2009?", "Quill 3.0"),
        ("what was the newest version in 2015", "Quill 3.1"),
        ("what was released in 2010?", "Quill 3.1 (February 2010)"),
        ("what came out in 2001", "Quill 2.0"),
        ("How many releases were there in the 1990s?", "Two of the six versions: Quill 0.9 (May 1994) and Quill 1.0"),
        ("which version was called Fountain?", "Quill 3.0"),
        ("which version introduced generics?", "Quill 4.0"),
        ("In which version was Unicode added?", "Quill 2.0"),
        ("Did Quill 4.0 introduce generics?", "Yes."),
        ("How many versions are under the MIT licence?", "three of the six versions"),
        ("Is Quill 3.0 under the GPL?", "No. The licence of Quill 3.0 is MIT."),
        ("Is 3.0 under the MIT licence?", "Yes."),
        ("Does Quill 1.0 run on Linux?", "Not as far as my facts say. The platforms of Quill 1.0 are DOS and Windows."),
        ("which other versions did Dana Whitlock lead besides 3.0?", "Besides Quill 3.0: Quill 3.1."),
        ("which versions run on Android apart from 3.1", "Besides Quill 3.1: Quill 3.0."),
        ("how many more bugs did 4.0 fix than 3.0?", "By 314 bugs"),
    ],
)
def test_versions_are_asked_as_strangers_ask(question: str, told: str, releases: Bot) -> None:
    reply = ask(releases, question)
    assert (reply.status, told in reply.text) == (Status.ANSWER, True), reply.text


@pytest.mark.parametrize(
    "question",
    [
        "which was the ninth version",
        "what was the latest beta version in 2009?",
        "what was released in 2010 by Google?",
        "how many beta releases were there in the 1990s?",
        "what was announced in 2010?",
        "which version was called Pencil?",
        "which version introduced macros?",
        "Is Quill 3.0 under review?",
        "Does Quill 1.0 run on Haiku?",
        "which versions run on Android apart from 1.0",
        "which versions run on the web other than 4.0",
        "what was the second beta version",
    ],
)
def test_what_versions_are_not_told_of_is_declined(question: str, releases: Bot) -> None:
    assert ask(releases, question).status is Status.UNKNOWN


_CUPS = """\
    Subject,What,Value,From,To,Remarks
    Thornby Athletic,Manager,Leo Bassett,1951,1963,won the cup
    Thornby Athletic,Manager,Danny Quill,1963,1966,
    Thornby Athletic,Manager,Leo Bassett,1966,1968,caretaker
    Thornby Athletic,Manager,Kate Dunmore,2022,now,
    Thornby Athletic,Cup win,,2 May 1953,,
    Thornby Athletic,Cup win,,14 May 1989,,
    """


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("was Leo Bassett manager twice?", "Yes. "),
        ("Leo Bassett managed them twice, right?", "Yes. "),
        ("Was Leo Bassett manager more than once?", "Yes. "),
        ("Was Leo Bassett manager three times?", "No. "),
        ("Was Danny Quill manager twice?", "No. "),
        ("did they win the cup twice?", "Yes. "),
        ("did they win the cup three times?", "No. "),
        ("did they win the cup more than twice?", "No. "),
    ],
)
def test_how_often_something_was_so_is_claimed(
    question: str, begin: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    bot = imported(tmp_path_factory, "cups", _CUPS)
    assert ask(bot, question).text.startswith(begin)
    assert "(Won the cup.)" not in ask(bot, question).text  # which is said of one of the terms
    assert ask(
        bot, question.replace("manager", "captain").replace("cup", "shield").replace("managed", "fed")
    ).status is (Status.UNKNOWN)


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("What is the newest version?", "and the one before?"), "The version right before Quill 4.0 is Quill 3.1"),
        (
            ("which version was called Fountain", "what came after it?"),
            "The version right after Quill 3.0 is Quill 3.1",
        ),
        (
            ("What is the newest version?", "and the one before?", "and before that?"),
            "right before Quill 3.1 is Quill 3.0",
        ),
        (("Which version fixed the most bugs?", "and the one before?"), ""),
    ],
)
def test_the_next_in_time_is_asked_for_in_a_few_words(turns: tuple[str, ...], told: str, releases: Bot) -> None:
    replies = converse(releases, *turns)
    assert told in replies[-1].text if told else replies[-1].status is Status.UNKNOWN


def test_where_it_is_asks_for_its_place(telescopes: Bot) -> None:
    assert "La Espina" in converse(telescopes, "Which telescope is the heaviest?", "where is it?")[-1].text
    assert "La Espina" in converse(telescopes, "Who built the Great Espina Telescope?", "where is it?")[-1].text


@pytest.mark.parametrize(
    ("question", "status", "told"),
    [
        ("was 2.0 supported in 2010?", Status.ANSWER, "No. Quill 2.0 was supported until 30 June 2007."),
        ("was 2.0 supported in 2000?", Status.UNKNOWN, "I do not know that in 2000."),
        ("was Quill 1.0 supported after 2008?", Status.ANSWER, "No."),
        ("is 2.0 still supported?", Status.ANSWER, "No. Quill 2.0 was supported until 30 June 2007."),
        ("is 1.0 supported?", Status.ANSWER, "No. Quill 1.0 was supported until 1999."),
        ("is 3.2 still supported?", Status.ANSWER, "Yes. Quill 3.2 LTS is supported until 2090."),
        ("is 3.2 still maintained?", Status.UNKNOWN, "maintained"),
    ],
)
def test_what_ended_was_not_so_afterwards(question: str, status: Status, told: str, versions: Bot) -> None:
    reply = ask(versions, question)
    assert (reply.status, told in reply.text) == (status, True), reply.text


def test_amounts_of_money_are_told_with_their_sign(versions: Bot) -> None:
    assert answer(versions, "How much more did 3.2 cost than 2.0?").startswith("By €2.75 million:")
    assert answer(versions, "What did all versions cost in total?").startswith("€5.95 million in all")


# --- one thing, and dates with words ------------------------------------------------------------------------------


def test_a_table_about_one_thing_is_told_which(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "club.csv"
    file.write_text(
        "What,Name / number,From,To\nManager,Ann,1919,1934\nManager,Bob,1934,now\nfounded,,1887,\n", "utf-8"
    )
    main(["import", "csv", str(file), "-o", str(tmp_path / "first")])
    assert "say which: --item NAME" in capsys.readouterr().out
    assert main(["import", "csv", str(file), "-o", str(tmp_path / "pack"), "--item", "Thornby Athletic"]) == 0
    bot = bot_of(tmp_path / "pack")
    assert "Ann" in answer(bot, "Who was the manager in 1920?")
    assert "1887" in answer(bot, "When was the club founded?")


@pytest.mark.parametrize(
    ("cell", "cues", "date"),
    [
        ("closed 1990", ("retired", "retirement"), "1990"),
        ("b. 1924", ("born", "birth"), "1924"),
        ("est. 1887", ("founded", "founding"), "1887"),
        ("opened 1990", ("retired", "retirement"), "opened 1990"),
        ("early 1990", ("retired",), "early 1990"),
        ("1990", ("retired",), "1990"),
    ],
)
def test_a_word_before_a_date_may_say_what_its_heading_says(cell: str, cues: tuple[str, ...], date: str) -> None:
    assert headings.without_deed(cell, cues) == date


@pytest.mark.parametrize(
    ("question", "begin"),
    [
        ("is the Petrak Solar Tower still in use?", "No. Petrak Solar Tower was retired in 1990."),
        ("is the Harrow Reflector still working", "No. Harrow Reflector was retired in 1958."),
        ("is the Harrow Reflector no longer in operation?", "Right. Harrow Reflector was retired in 1958."),
    ],
)
def test_what_was_retired_is_not_in_use(question: str, begin: str, telescopes: Bot) -> None:
    assert answer(telescopes, question).startswith(begin)


_SQUAD = """\
    Player,Born,Joined,Left,Captain of
    Mick Doyle,2 Feb 1962,1981,1994,
    Luis Prado,9 June 1979,1999,2012,
    Ben Achterberg,4 April 1994,2016,,
    """
_CAPTAINS = """\
    Subject,What,Value,From,To
    Thornby Athletic,Captain,Mick Doyle,1985,1994
    Thornby Athletic,Captain,Luis Prado,2001,2012
    Thornby Athletic,Captain,Ben Achterberg,2018,now
    """


def test_who_is_an_item_and_a_value_is_asked_about_as_what_is_said(tmp_path: Path) -> None:
    for name, table in (("club", _CAPTAINS), ("players", _SQUAD)):
        (tmp_path / f"{name}.csv").write_text(textwrap.dedent(table), encoding="utf-8")
        main(["import", "csv", str(tmp_path / f"{name}.csv"), "-o", str(tmp_path / "pack")])
    bot = bot_of(tmp_path / "pack")
    assert answer(bot, "when did Luis Prado leave?") == "Luis Prado left in 2012."
    assert "Luis Prado" in answer(bot, "who came after Mick Doyle?")
    assert "2018" in answer(bot, "when did Ben Achterberg become captain?")
    assert ask(bot, "when did Ben Achterberg leave?").status is Status.UNKNOWN


def test_what_else_a_person_does_is_not_asked_of_a_thing(releases: Bot) -> None:
    turns = ("Who was the lead of Quill 3.0?", "what else did he lead?")
    assert "no others" not in ask(releases, *turns).text


def test_the_mirror_of_one_is_none_of_all(telescopes: Bot) -> None:
    assert ask(telescopes, "is the mirror still in use?").status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("When was Fountain released?", "Quill 3.0 was released on 4 July 2008."),
        ("which came out first, Parchment or Inkwell?", "Inkwell (March 1996) came before Parchment"),
        ("What's the code name of 2.0?", "Parchment"),
        ("Was 3.0 called Stylus?", "No. The code name of Quill 3.0 is Fountain."),
    ],
)
def test_things_are_called_by_their_code_names(question: str, told: str, releases: Bot) -> None:
    assert told in answer(releases, question)


def test_the_last_of_what_was_won_is_asked_for_by_its_noun(tmp_path_factory: pytest.TempPathFactory, club: Bot) -> None:
    assert answer(club, "what was the last cup win") == "Thornby Athletic won the cup on 14 May 1989."
    assert answer(club, "What was the first cup win?") == "Thornby Athletic won the cup on 2 May 1953."
    assert "1954" in answer(club, "when did they win the cup?", "and the league?")
    assert ask(club, "what was the last shield win").status is Status.UNKNOWN
    noted = imported(tmp_path_factory, "noted", _CUPS.replace("14 May 1989,,", "14 May 1989,,on penalties"))
    assert "penalties" not in answer(noted, "when did they win the cup?")  # which is said of one of the days
    assert "penalties" in answer(noted, "when did they last win the cup?")


_COLLECTION = """
Inv. no.,Object,Maker,Made,Weight (kg),How acquired,Donor
1931.4,Harbour bell,John Cobb,1783,48 kg,gift,Mrs E. Lorne
1947.2,Lorne teapot,Abel Stann,1822,0.9 kg,bequest,Miss A. Lorne
1958.1,Mayor's chain,Abel Stann,1835,1.2 kg,loan,Town Council
1988.5,Portrait of Ada Lorne,Felix Gower,1911,,gift,Lorne Trust
2007.14,Pocket globe,unknown,1790,80 g,gift,Mrs P. Dray
2009.1,Ship's globe,unknown,1850,2 kg,gift,Mrs P. Dray
"""
_LEAGUE = """
Club,Founded,Joined league,Left league
Ashby Rovers,1898,1921,
Calder Athletic,1910,1924,2003
Forge Wednesday,1919,1921,1978
"""
_SEASONS = """
Season,Champions,Runners-up
2017,Dunmere United,Ashby Rovers
2018,Ashby Rovers,Gorse Hill
"""


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "collection", _COLLECTION)


@pytest.fixture(scope="module")
def league(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "league", _LEAGUE)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("who made the harbour bell", "The maker of Harbour bell is John Cobb."),
        ("when was the bell made", "Harbour bell was made in 1783."),
        ("who donated the teapot", "The donor of Lorne teapot is Miss A. Lorne."),
        ("how heavy is the pocket globe", "The weight of Pocket globe is 0.08 kg."),
        ("is the chain heavier than the teapot", "Yes."),
        ("when was the portrait made", "Portrait of Ada Lorne was made in 1911."),
        ("was the chain a gift", "No. How acquired, Mayor's chain: loan."),
    ],
)
def test_things_are_called_by_their_noun_and_their_makers_by_what_they_did(
    question: str, told: str, collection: Bot
) -> None:
    assert answer(collection, question).startswith(told)


@pytest.mark.parametrize(
    "question",
    [
        "when was the globe made",  # there are two
        "when was the church bell made",
        "who made the mayor's",
        "who made the pocket globe",
        "who sold the teapot",
    ],
)
def test_a_noun_of_several_or_with_another_word_is_no_name(question: str, collection: Bot) -> None:
    assert ask(collection, question).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("when did Calder Athletic leave the league", "Calder Athletic left the league in 2003."),
        ("when did Ashby Rovers join", "Ashby Rovers joined the league in 1921."),
        ("which clubs left the league", "two of the three clubs: Calder Athletic (2003) and Forge Wednesday (1978)"),
    ],
)
def test_what_was_joined_and_left_is_told_as_a_deed(question: str, told: str, league: Bot) -> None:
    assert told in answer(league, question)


@pytest.mark.parametrize(
    "question", ["when did Calder Athletic leave the cup", "when did Ashby Rovers leave the league"]
)
def test_what_was_not_left_is_not_told_to_have_been(question: str, league: Bot) -> None:
    assert ask(league, question).status is Status.UNKNOWN


def test_champions_are_asked_for_by_who(tmp_path_factory: pytest.TempPathFactory) -> None:
    seasons = imported(tmp_path_factory, "seasons", _SEASONS)
    assert answer(seasons, "who were champions in 2018") == "The champions of 2018 are Ashby Rovers."
    assert answer(seasons, "who were the runners-up of 2018") == "The runners-up of 2018 are Gorse Hill."
    assert ask(seasons, "who were champions in 2016").status is not Status.ANSWER


_CONCERTS = """
Concert,Date,Venue,Conductor,Audience,Soloist
Spring Concert 2019,2019-04-14,St Anne's,Helen Marsh,312,Ivy Root
Christmas 2019,2019-12-15,St Anne's,Mark Dell,405,Ivy Root
Requiem,2022-11-19,St Anne's,Helen Marsh,420,Tom Ash
Christmas 2022,2022-12-18,Corn Hall,Mark Dell,366,
"""
_HUTS = """
Hut,Altitude (m),Beds,Meals,Price/night (€)
Falken Hut,1840,32,yes,28
Grauhorn Hut,2310,18,no,22
Lake Hut,1490,60,yes,40
"""


@pytest.fixture(scope="module")
def concerts(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "concerts", _CONCERTS)


@pytest.fixture(scope="module")
def huts(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return imported(tmp_path_factory, "huts", _HUTS)


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("when was the Requiem",), "Requiem was on 19 November 2022."),
        (("which concerts were in 2022",), "Requiem (19 November 2022) and Christmas 2022 (18 December 2022)"),
        (("how many concerts were there in 2019",), "Two of the four concerts"),
        (("was there a concert in 2020",), "No."),
        (("where was Christmas 2019",), "St Anne's"),
        (("when was the Requiem", "and Christmas 2022"), "Christmas 2022 was on 18 December 2022."),
        (("who conducted Christmas 2022",), "Mark Dell"),
        (("did Mark Dell conduct the Requiem",), "No. The conductor of Requiem is Helen Marsh."),
        (("how long after the Requiem was Christmas 2022",), "29 days"),
        (("which concert had the largest audience",), "Requiem"),
    ],
)
def test_what_took_place_is_of_its_day_and_may_be_called_by_one(
    turns: tuple[str, ...], told: str, concerts: Bot
) -> None:
    assert told in answer(concerts, *turns)


@pytest.mark.parametrize(
    "question",
    [
        "which conductor had the largest audience",  # that is no concert
        "which venue had the most people",
        "who conducted Christmas 2020",
        "where was Easter 2019",
        "who sang at the Requiem",
    ],
)
def test_a_concert_is_not_told_in_place_of_something_of_it(question: str, concerts: Bot) -> None:
    assert ask(concerts, question).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("how much is a night at the Lake Hut", "€40"),
        ("what does the Lake Hut cost", "€40"),
        ("which hut is the cheapest", "Grauhorn Hut"),
        ("does Grauhorn Hut serve meals", "no"),
        ("which huts have an altitude over 2000", "Grauhorn Hut (2,310 m)"),
        ("huts with a price under 30 and more than 20 beds", "Falken Hut (€28; 32 beds)"),
    ],
)
def test_a_rate_is_asked_as_a_price_and_a_bound_like_a_year_is_a_figure(question: str, told: str, huts: Bot) -> None:
    assert told in answer(huts, question)


@pytest.mark.parametrize(
    "question", ["does Lake Hut serve beer", "huts with a cellar over 2000", "how much is a week at Lake Hut"]
)
def test_another_rate_or_thing_is_declined(question: str, huts: Bot) -> None:
    assert ask(huts, question).status is not Status.ANSWER


def test_those_that_have_something_are_told_and_not_whether_each_has_it(huts: Bot) -> None:
    assert answer(huts, "which huts serve meals").endswith("two of the three huts: Falken Hut and Lake Hut.")
    assert "Falken Hut" in answer(huts, "which huts serve meals", "which of them is the cheapest")
    assert ask(huts, "which huts serve warm meals").status is Status.UNKNOWN
