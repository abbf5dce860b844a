"""What is looked up for each kind of question, over a pack of people and clubs and over the shipped pack."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from bot.answering import amounts, holding
from bot.answering.resolve import resolve
from bot.dates import Interval
from bot.model import Bound, Found, Kind, NotKnown, Query, Reason, Refuted, Status, When
from tests.packs.bots import IOM, ROOT, SMALL, ask, bot_of, bug

if TYPE_CHECKING:
    from pathlib import Path

A, U, C = Status.ANSWER, Status.UNKNOWN, Status.CLARIFY


def _check(folder: Path, question: str, status: Status, must: str, must_not: str = "") -> None:
    """Each part of `must` and `must_not` stands between bars."""
    reply = ask(bot_of(folder), question)
    got = f"{question}\n{reply.status}: {reply.text}"
    assert reply.status is status, got
    assert all(part.casefold() in reply.text.casefold() for part in must.split("|")), f"{got}\nmisses {must}"
    assert not any(part.casefold() in reply.text.casefold() for part in must_not.split("|") if part), got


# --- people, clubs and offices -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "status", "must", "must_not"),
    [
        # how many
        ("how many clubs did Tom Smith play for?", A, "three clubs|Rovers|Athletic|Wanderers", ""),
        ("how many clubs did Tom Smith play for between 1970 and 1975?", A, "two clubs|Rovers|Athletic", "Wanderers"),
        ("how many clubs did Tom Smith play for in 1975?", A, "one club|Athletic", "Rovers"),
        ("how many offices did Ada Brook hold in 1953?", A, "two offices|Councillor|Mayor", "Harbour"),
        ("how many offices has Joan Smith held before the present one?", A, "one office|Councillor", "Mayor of"),
        ("how many colours do the Rovers have?", A, "two|green|white", ""),
        # figures and when they were taken
        ("what is the income of the Rovers?", A, "81,250|1979/1980|pounds", ""),
        ("what was the income of the Rovers in 1980?", A, "81,250", ""),
        ("what was the income of the Rovers in 1990?", U, "1990|81,250", ""),
        ("when had the Rovers scored 2310 goals?", A, "1980", ""),
        ("when had Tom Smith scored 41 goals?", A, "1973", "1976"),
        ("have the Rovers scored more than 2310 goals?", A, "Yes|over 2,310", ""),
        ("have the Rovers scored more than 3000 goals?", U, "over 2,310", "Yes|No."),
        ("have the Rovers scored more than 2000 goals?", A, "Yes", ""),
        ("have the Rovers scored fewer than 3000 goals?", U, "over 2,310", "Yes|No."),
        ("have the Rovers scored fewer than 2000 goals?", A, "No.|over 2,310", "Yes"),
        ("by how much did Tom Smith's goals grow between 1973 and 1976?", A, "41|58|17", ""),
        # always, ever, still
        ("did Tom Smith always play for Athletic?", A, "No|Rovers|Wanderers", "Yes"),
        ("did Ivo Marsh always play for the Rovers?", A, "Yes", "No."),
        ("did Tom Smith ever play for Athletic?", A, "Yes|1973", ""),
        ("does Tom Smith still play for Athletic?", A, "No", "Yes"),
        ("is Joan Smith still mayor?", A, "Yes|June 1998", ""),
        ("is Ada Brook still mayor?", A, "No|1961", ""),
        ("is Joan Smith the mayor?", A, "Yes", ""),
        ("which club does Tom Smith play for?", U, "1981", "plays for"),
        # who
        ("who was harbour master before Ada Brook?", A, "Ivo Marsh", ""),
        ("who was mayor after Joan Smith?", U, "", ""),
        ("who is harbour master now?", U, "1961", ""),
        ("who was Mayor of Harrow Bay in 2050?", U, "June 1998", ""),
        ("Who was the tenth mayor?", U, "three|Ada Brook", ""),
        # between two values
        ("which club did Tom Smith play for between Rovers and the Wanderers?", A, "Bay Athletic|1973", ""),
        # lists without time
        ("Do the Rovers play in green?", A, "Yes", "red"),
        ("Do the Rovers only play in green?", A, "white", "Yes"),
        ("does Rovers play in red?", A, "No|green", "Yes"),
        ("when did the Rovers play in green?", U, "no date", ""),
        ("do the Rovers play in three colours?", A, "two", ""),
        # changes
        ("When did the Rovers change their ground?", A, "once|August 1954|Mill Road", "1903"),
        # events
        ("on what day were the Rovers founded?", A, "14 August 1903", ""),
        ("on what day was Athletic founded?", U, "1919|day", ""),
        ("in which month was Tom Smith born?", A, "November 1949", ""),
        ("on what day was Tom Smith born?", U, "November 1949", ""),
        ("where were the Rovers founded?", U, "1903", ""),
        ("was Tom Smith born in Rome?", A, "Rome|Northfield", "Yes"),
        ("was Tom Smith born in 1950?", A, "No|1949", "Yes"),
        ("Was Tom Smith born in 1949?", A, "Yes|1949", "No."),
        # age and existence
        ("how old was Ivo Marsh in 1960?", U, "", ""),
        ("how old was Ada Brook in 1900?", C, "did not exist yet|1911", ""),
        ("did the Rovers exist in 1910?", A, "Yes|1903|Mechanics", ""),
        ("does Ivo Marsh exist?", U, "", "Yes"),
        bug("there is no limit without a date of the source", "did the Rovers exist in 2050?", U, "", "Yes"),
        ("did the Rovers exist in 1900?", A, "No|1903", ""),
        # descriptions
        ("Who is Tom Smith?", A, "Rovers|Northfield", "Joan"),
        ("What does HBMFC stand for?", A, "Mechanics' Football Club", ""),
    ],
)
def test_people_clubs_and_offices(question: str, status: Status, must: str, must_not: str) -> None:
    _check(SMALL, question, status, must, must_not)


@pytest.mark.parametrize(
    ("folder", "question"),
    [
        (SMALL, "When did the stadium of the Wanderers change?"),
        (SMALL, "how many times did the Wanderers' ground change?"),
        (IOM, "What was the fifth name change?"),
    ],
)
def test_a_change_that_never_was_is_not_known(folder: Path, question: str) -> None:
    assert ask(bot_of(folder), question).text


# --- the organization ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "status", "must", "must_not"),
    [
        # how many
        ("How many names did it have between 1975 and 1985?", A, "two names|ICEM|ICM", "PICMME"),
        ("how many names did it have in 1975?", A, "one name|ICEM", "(ICM)"),
        ("how many former names does it have?", A, "three names|PICMME|ICEM|ICM", "(IOM)"),
        ("how many crises happened in the 1970s?", A, "two|Chile|Vietnamese", "Kuwait"),
        # of which only some are named
        ("how many elections did it organise?", U, "Afghan|Iraqi|do not say that these are all", "wo elections"),
        ("which year did it organise elections for the very first time?", U, "2004|2005", ""),
        ("what was the last election that it organized?", U, "2004|2005", ""),
        ("did it organize exactly two elections?", U, "2004|2005", "Yes"),
        ("did it organize at least two elections?", A, "Yes. |2004|2005", ""),
        ("were the Afghan elections the first?", U, "2004|2005", "Yes"),
        ("were the Iraqi elections the first?", A, "No. |2004", ""),
        ("did it organize only the Afghan elections?", A, "Not only that|2005", ""),
        ("which came first, the Afghan or the Iraqi elections?", A, "Afghan elections (2004) came before", ""),
        ("which elections did it organize?", A, "2004|2005", ""),
        # changes
        ("what was the second change of name?", A, "in 1980 from|(ICEM) to the|(ICM)", "PICMME"),
        ("what was the last name change?", A, "IOM|1989", "ICEM"),
        ("did the name change between 1981 and 1985?", A, "No", "Yes"),
        ("what changed between 1981 and 1985?", U, "1981", ""),
        ("from what did it change to ICM?", A, "ICEM", "PICMME"),
        ("to what did it change from ICM?", A, "(IOM)", "ICEM"),
        # order
        ("Which name came between PICMME and ICM?", A, "ICEM|1952", ""),
        ("Which name came between ICM and PICMME?", A, "ICEM|1952", ""),
        ("Which name came between ICM and IOM?", U, "", ""),
        ("which lasted longer, ICEM or ICM?", A, "European Migration|28 years|9 years", ""),
        ("Which was shorter, ICM or PICMME?", A, "PICMME|one year", ""),
        ("what came before Hungary?", A, "Nothing|first", ""),
        ("what came after the Haiti earthquake?", A, "Nothing|2010", ""),
        ("what came before the tsunami?", U, "no date", ""),
        ("which crisis came after Chile?", A, "Vietnamese|1975", "Kuwait"),
        ("what came after Kosovo?", A, "Iraq|2003", "came Kosovo"),
        ("what was the first crisis?", A, "Hungary", "Chile"),
        ("what was the last crisis?", A, "Haiti", "Chile"),
        ("what was the third crisis?", A, "Chile", "Haiti"),
        # exactness
        ("on what day was IOM founded?", U, "1951|day", ""),
        ("in which month was IOM founded?", U, "1951|month", ""),
        ("on what day did the Constitution enter into force?", A, "30 November 1954", ""),
        # figures
        ("When did it have 157 members?", A, "April 2015", ""),
        ("when did it have 156 members?", A, "June 2014", ""),
        ("when did it have 200 members?", A, "157", ""),
        ("does it work in more than 100 countries?", A, "Yes|over 100", ""),
        ("does it work in more than 150 countries?", U, "over 100", "Yes"),
        ("were more than a million migrants transported?", A, "No|nearly", "Yes"),
        ("does it have more than 8400 staff?", A, "no more exactly|8,400", "Yes"),
        ("Is its budget more than 1 billion dollars?", A, "Yes|1.3 billion", ""),
        ("is its budget less than 1 billion dollars?", A, "No|1.3 billion", "Yes"),
        ("were there more than 150 members in 1975?", U, "1975", "Yes|No."),
        ("since when has the budget been $1.3 billion?", U, "no date", ""),
        ("how did the number of observers change between June 2014 and April 2015?", A, "10|no change", ""),
        ("how many members joined between 1990 and 2000?", U, "1990", ""),
        # claims
        ("Was it always called IOM?", A, "No|PICMME|ICEM|ICM", "Yes"),
        ("was it ever called ICM?", A, "Yes|1980|1989", ""),
        ("is it still called ICM?", A, "No|IOM", "Yes"),
        ("is it still called IOM?", A, "Yes|April 2015", ""),
        ("Did the Haiti earthquake happen in 2010?", A, "Yes|2010", ""),
        ("did the Haiti earthquake happen in 2005?", A, "No|2010", "Yes"),
        ("did the tsunami happen in 2004?", U, "no date", "2004 |Yes"),
        ("does it only work with governments?", A, "Not only|civil society", "Yes"),
        ("is migration health a cross-cutting activity?", A, "Yes|migration health", ""),
        ("did it become IOM by 1989?", A, "Yes|1989", "No."),
        ("Did ICEM end in 1985?", A, "No|1980", "Yes"),
        ("Did ICEM end in 1980?", A, "Yes|1980", "No."),
        ("Was it IOM until 1980?", A, "No", "Yes"),
        # age and existence
        ("how old is IOM?", A, "75 years|1951", ""),
        ("How old was IOM in 1940?", C, "did not exist yet|1951", ""),
        ("Did IOM exist in 2050?", U, "April 2015", "Yes"),
        ("does IOM exist?", A, "Yes|1951", ""),
        # descriptions
        ("what is ICEM?", A, "ICEM stands for|1952|1980", ""),
        ("tell me about Kosovo in 1999", A, "Kosovo|1999", "Not"),
        ("tell me about Kosovo in 1998", A, "Not in 1998|1999", ""),
    ],
)
def test_the_organization(question: str, status: Status, must: str, must_not: str) -> None:
    _check(IOM, question, status, must, must_not)


# --- queries that no reader makes but that a caller can ------------------------------------------------------------

_ONCE = When(None, "then", "")


def _at(edtf: str) -> When:
    return When(Interval.parse(edtf), "at", f"in {edtf}")


@pytest.mark.parametrize(
    ("query", "outcome", "reason"),
    [
        # nothing of that property
        (Query(Kind.VALUE, "constitution", "name"), NotKnown, Reason.UNKNOWN_PROPERTY),
        # a time that was never made definite
        (Query(Kind.EVENTS, "iom", ""), NotKnown, Reason.UNKNOWN_TIME),
        (Query(Kind.ELAPSED, "iom", "", when=_at("1951")), NotKnown, Reason.UNKNOWN_TIME),
        (Query(Kind.VALUE, "iom", "name", when=_ONCE), NotKnown, Reason.UNKNOWN_TIME),
        # a comparison without a number
        (Query(Kind.COMPARISON, "iom", "members", bound=Bound.MORE), NotKnown, Reason.UNKNOWN_PROPERTY),
        # before there was any
        (Query(Kind.AGE, "constitution", ""), Found, None),
        (Query(Kind.EXISTED, "constitution", "", when=_at("1950")), Refuted, None),
        (Query(Kind.EXISTED, "iom", "", when=_at("1940")), Refuted, None),
        (Query(Kind.AGE, "iom", "", when=_at("1975")), Found, None),
        # the nth of a time
        (Query(Kind.ORDINAL, "iom", "name", when=_at("198X"), ordinal=2), Found, None),
        (Query(Kind.ORDINAL, "iom", "name", ordinal=9), NotKnown, Reason.UNKNOWN_PROPERTY),
        (Query(Kind.COUNT, "iom", "name", when=_at("1940")), Refuted, None),
        (Query(Kind.NEXT, "iom", "crises"), NotKnown, Reason.UNKNOWN_TIME),
        (Query(Kind.LONGEST, "iom", "staff"), NotKnown, Reason.UNKNOWN_TIME),
        (Query(Kind.DIFFERENCE, "iom", "members"), Found, None),
        (Query(Kind.DIFFERENCE, "iom", "staff"), NotKnown, Reason.UNKNOWN_TIME),
        (Query(Kind.DIFFERENCE, "iom", "members", when=_at("2014"), other=_at("2015")), Found, None),
        (Query(Kind.MEASURED, "iom", "staff"), NotKnown, Reason.UNKNOWN_TIME),
        (Query(Kind.PERIOD, "iom", "name", when=_at("1940")), Refuted, None),
        (Query(Kind.PERIOD, "iom", "name", values=("no such name",)), NotKnown, Reason.UNKNOWN_TIME),
        (Query(Kind.PERIOD, "iom", "members"), NotKnown, Reason.UNKNOWN_TIME),
        (Query(Kind.PERIOD, "iom", "crises", when=_at("1961")), NotKnown, Reason.UNKNOWN_TIME),
        (Query(Kind.VALUE, "iom", "crises", when=_at("1961")), NotKnown, Reason.UNKNOWN_TIME),
        (Query(Kind.CLAIM, "iom", "crises", values=("no such crisis",)), NotKnown, Reason.UNKNOWN_PROPERTY),
        (Query(Kind.BETWEEN, "iom", "name", values=("no such name",)), NotKnown, Reason.UNKNOWN_PROPERTY),
        (Query(Kind.PLACE, "iom", "founded"), NotKnown, Reason.UNKNOWN_PROPERTY),
        (Query(Kind.CHANGES, "iom", "name", when=_at("1975"), other=_at("1985")), Found, None),
        (Query(Kind.CHANGES, "iom", "name", when=_at("2050")), NotKnown, Reason.UNKNOWN_TIME),
        (Query(Kind.HOLDER, "", "name", values=("no such name",), when=_at("1975")), NotKnown, Reason.UNKNOWN_TIME),
    ],
    ids=lambda x: f"{x.kind} {x.property}" if isinstance(x, Query) else None,
)
def test_a_query_has_its_outcome(query: Query, outcome: type, reason: Reason | None) -> None:
    got = resolve(query, bot_of(IOM).facts)
    assert isinstance(got, outcome), got
    assert getattr(got, "reason", None) is reason


@pytest.mark.parametrize(
    ("about", "more_than", "at_least", "less_than", "exactly"),
    [
        # each is asked of 90, 100 and 110, where the figure is 100 with the word before it
        ("", "Y N N", "Y Y N", "N N Y", "N Y N"),
        ("over", "Y Y ?", "Y Y ?", "N N ?", "N N ?"),
        ("at least", "Y ? ?", "Y Y ?", "N N ?", "N ? ?"),
        ("under", "? N N", "? N N", "? Y Y", "? N N"),
        ("up to", "? N N", "? ? N", "? ? Y", "? ? N"),
        ("nearly", "Y N N", "Y N N", "N Y Y", "N N N"),
    ],
)
def test_a_bound_is_held_against_an_amount_only_as_far_as_it_tells(
    about: str, more_than: str, at_least: str, less_than: str, exactly: str
) -> None:
    told = {"more": more_than, "at least": at_least, "less": less_than, "exactly": exactly}
    for bound, row in told.items():
        got = [amounts.surely_fits(Decimal(100), about, Decimal(claimed), bound) for claimed in (90, 100, 110)]
        assert " ".join({True: "Y", False: "N", None: "?"}[so] for so in got) == row, bound


@pytest.mark.parametrize("kind", [Kind.AGE, Kind.EXISTED])
def test_of_an_item_whose_type_has_no_beginning_no_age_is_known(kind: Kind) -> None:
    got = resolve(Query(kind, "hesk", ""), bot_of(ROOT / "knowledge" / "varrow").facts)
    assert isinstance(got, NotKnown)
    assert got.reason is Reason.UNKNOWN_PROPERTY


# --- which statements hold -----------------------------------------------------------------------------------------


def test_nothing_holds_at_a_time_that_is_not_definite() -> None:
    facts = bot_of(IOM).facts
    names = facts.statements("iom", "name")
    assert holding.holding(facts, names, _ONCE) == ()
    assert holding.measured(facts.statements("iom", "members"), _ONCE) == ()


@pytest.mark.parametrize(
    ("statement", "bounded"),
    [
        ("iom/name/5", "1989/2015-04"),  # still so, as far as the article knows
        ("iom/name/3", "1952/1980"),
    ],
)
def test_what_is_still_so_is_asserted_up_to_the_date_of_its_source(statement: str, bounded: str) -> None:
    facts = bot_of(IOM).facts
    assert holding.bounded(facts, facts.statement(statement)) == Interval.parse(bounded)
