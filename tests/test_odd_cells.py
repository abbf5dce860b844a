"""Cells and headings that are odd: capitals that vary, codes among figures, several currencies, years that say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.authoring.additions import Refusal
from bot.authoring.refusals import lines
from bot.facts.load import load_pack
from bot.language import heading_units, heading_words
from bot.model import Status
from tests.packs.bots import answer, ask, bot_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.bot import Bot
    from bot.facts.pack import Pack

_GUITARS = """\
Guitar,Maker,Year released,Pickup,Price,Country,Case
Silver Wren,Dorr,1961,H4,£120,Japan,B1
Red Wren,DORR,1962,440,$299,japan,B2
Long Tom,Larch,1970,440A,$310,Italy,B2
Short Tom,larch,1971,H4A,£95,Italy,B3
Nightjar,Dorr,c. 1980,512,£80,Wales,B3
"""


class Taken:
    """What came of an import."""

    def __init__(self, folder: Path, status: int, out: str) -> None:
        self.folder, self.status, self.out = folder, status, out

    @property
    def pack(self) -> Pack:
        return load_pack(self.folder)

    def values(self, property_: str) -> list[str]:
        return [s.value for s in self.pack.statements if s.property == property_]

    def types(self) -> dict[str, str]:
        return {p.id: p.type.value for p in self.pack.properties}


@pytest.fixture
def take(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[str], Taken]:
    def run(table: str) -> Taken:
        (tmp_path / "things.csv").write_text(table, encoding="utf-8")
        status = main(["import", "csv", str(tmp_path / "things.csv"), "-o", str(tmp_path / "pack")])
        return Taken(tmp_path / "pack", status, capsys.readouterr().out)

    return run


@pytest.fixture(scope="module")
def guitars(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    folder = tmp_path_factory.mktemp("guitars")
    (folder / "guitars.csv").write_text(_GUITARS, encoding="utf-8")
    assert main(["import", "csv", str(folder / "guitars.csv"), "-o", str(folder / "pack")]) == 0
    return bot_of(folder / "pack")


# --- one value in several spellings -------------------------------------------------------------------------------


def test_a_value_with_other_capitals_is_the_same_and_it_is_told(take: Callable[[str], Taken]) -> None:
    taken = take(_GUITARS)
    assert taken.status == 0
    assert sorted(taken.values("maker")) == ["Dorr", "Dorr", "Dorr", "Larch", "Larch"]
    assert "column 'Maker': read 'DORR' (row 3) as 'Dorr', 'larch' (row 5) as 'Larch'" in taken.out
    assert "column 'Country': read 'japan' (row 3) as 'Japan'" in taken.out


@pytest.mark.parametrize(
    ("cells", "value"),
    [
        (("ACORN", "Acorn"), "Acorn"),
        (("acorn", "Acorn"), "Acorn"),
        (("BBC", "BBC", "bbc"), "BBC"),
        (("d'Arcy", "d\u2019Arcy", "d'Arcy"), "d'Arcy"),
    ],
)
def test_the_spelling_of_most_cells_is_told(cells: tuple[str, ...], value: str, take: Callable[[str], Taken]) -> None:
    rows = "".join(f"Hut {n},{cell}\n" for n, cell in enumerate(cells, 1))
    assert set(take(f"Hut,Sponsor\n{rows}").values("sponsor")) == {value}


def test_other_words_stay_other_values(take: Callable[[str], Taken]) -> None:
    taken = take("Hut,Sponsor\nHigh,Acorn\nLow,Acorn Ltd\nFar,Acorns\n")
    assert sorted(taken.values("sponsor")) == ["Acorn", "Acorn Ltd", "Acorns"]
    assert "column 'Sponsor': read" not in taken.out


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how many guitars did Dorr make", "three"),
        ("is the Red Wren made by Dorr", "Yes"),
        ("which guitars are from Japan", "Silver Wren"),
    ],
)
def test_all_that_are_of_one_maker_are_counted(guitars: Bot, text: str, told: str) -> None:
    assert told.lower() in answer(guitars, text).lower()


# --- codes among figures ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "cells", "type_"),
    [
        ("Processor", ("Z80", "6502", "6502A", "68000", "6809E"), "text"),
        ("Pickup", ("H4", "440", "440", "512", "H4A"), "text"),
        ("Room", ("12", "12A", "14", "15"), "place"),
        ("Beds", ("12", "14", "c. 20", "9"), "quantity"),
        ("Fuse", ("13A", "5A", "3A", "13A"), "quantity"),
        ("Weight", ("80 g", "1.2 kg", "95 g", "80 g"), "quantity"),
        ("Toll", ("£2", "£3", "USD 4", "£2"), "money"),
    ],
)
def test_figures_with_codes_among_them_are_no_figures(
    header: str, cells: tuple[str, ...], type_: str, take: Callable[[str], Taken]
) -> None:
    rows = "".join(f"Thing {n},{cell}\n" for n, cell in enumerate(cells, 1))
    assert take(f"Thing,{header}\n{rows}").types()[header.lower()] == type_


# --- several currencies -------------------------------------------------------------------------------------------


def test_a_price_in_each_currency_is_told_in_it(guitars: Bot) -> None:
    assert "£120" in answer(guitars, "what is the price of the Silver Wren")
    assert answer(guitars, "what is the price of the Red Wren") == "The price of Red Wren is $299."
    assert "$310" in answer(guitars, "how much is the Long Tom")


def test_columns_of_one_name_in_several_currencies_are_several_prices(take: Callable[[str], Taken]) -> None:
    taken = take("Watch,Price (£),Price ($)\nAlpha,120,\nBeta,,300\nGamma,80,\nDelta,,$99\n")
    assert taken.status == 0
    bot = bot_of(taken.folder)
    assert "$300" in answer(bot, "what is the price of Beta")
    assert "$99" in answer(bot, "how much is Delta")
    assert "£80" in answer(bot, "what is the price of Gamma")
    assert "Delta" in answer(bot, "which watches cost $99")
    assert "Alpha" not in ask(bot, "which watches cost $120").text


def test_a_price_that_one_thing_has_is_not_told_where_nothing_is_named(take: Callable[[str], Taken]) -> None:
    rows = "Alpha,120,,\nBeta,,300,\nGamma,80,,\nDelta,,99,\nEpsilon,,,2000\n"
    bot = bot_of(take(f"Watch,UK price (£),US price ($),French price (FRF)\n{rows}").folder)
    assert "FRF" not in ask(bot, "how much was it").text
    assert "$99" in answer(bot, "how much is Delta")
    assert "FRF" in answer(bot, "what is the French price of Epsilon")


def test_what_is_kept_is_there_though_it_is_made_no_more(take: Callable[[str], Taken]) -> None:
    rows = "Silver Wren,1961,1970,B1\nRed Wren,1962,1981,B2\n"
    kept = bot_of(take(f"Guitar,Year released,Year discontinued,Shelf\n{rows}").folder)
    assert answer(kept, "where is the Silver Wren kept") == "The shelf of Silver Wren is B1."
    assert answer(kept, "when was the Red Wren discontinued") == "Red Wren was discontinued in 1981."


def test_an_amount_without_a_currency_among_several_is_refused(take: Callable[[str], Taken]) -> None:
    taken = take("Watch,Price\nAlpha,£120\nBeta,$300\nGamma,£80\nDelta,$99\nEpsilon,70\n")
    assert "row 6, column 'Price': expected an amount with its currency, as others have several" in taken.out
    assert taken.values("price") == ["120", "80"]


def test_one_amount_in_another_currency_is_refused_with_the_header_to_write(take: Callable[[str], Taken]) -> None:
    taken = take("Watch,Price\nAlpha,£120\nBeta,$300\nGamma,£80\nDelta,£99\n")
    assert "found '$300'; convert it, or give it a column of its own, headed: price ($)" in taken.out


# --- units --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("header", ["Size (m2)", "Size in m2", "Size (sq m)", "Size [m2]", "Size (m²)", "Size (sqm)"])
def test_square_metres_may_be_written_in_any_way(header: str, take: Callable[[str], Taken]) -> None:
    taken = take(f"Plot,{header}\nNorth Plot,250\nSouth Plot,125\n")
    assert answer(bot_of(taken.folder), "what is the size of the North Plot") == "The size of North Plot is 250 m²."


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ("Length in km", ("Length", "km")),
        ("Fee in EUR", ("Fee", "EUR")),
        ("Made in", ("", "")),
        ("Made in Wales", ("", "")),
        ("Members in 2011", ("", "")),
        ("Lives in town", ("", "")),
    ],
)
def test_a_unit_may_stand_behind_in(header: str, found: tuple[str, str]) -> None:
    assert heading_units.measured_in(header) == found


# --- years that say so --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "header", ["Year released", "Date released", "Released (year)", "Released in", "Yr released", "Released"]
)
def test_what_was_done_in_a_year_is_asked_by_what_was_done(header: str, take: Callable[[str], Taken]) -> None:
    bot = bot_of(take(f"Guitar,{header}\nSilver Wren,1961\nRed Wren,1962\n").folder)
    assert answer(bot, "when was the Red Wren released") == "Red Wren was released in 1962."
    assert "Silver Wren" in answer(bot, "which guitar was released first")


def test_a_period_where_a_day_is_told_is_some_time_within_it(take: Callable[[str], Taken]) -> None:
    bot = bot_of(take("Guitar,Discontinued\nLong Tom,1981-84\nRed Wren,1990\nNightjar,1991\n").folder)
    assert "1981/1984" not in answer(bot, "when was the Long Tom discontinued")
    assert not ask(bot, "was the Long Tom discontinued in 1982").text.startswith(("Yes", "No"))
    assert ask(bot, "was the Red Wren discontinued in 1990").text.startswith("Yes")


# --- numbers, sums, names -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("header", ["Plot no", "Plot No.", "Plot number", "Plot #", "Plot"])
def test_what_is_numbered_is_called_by_its_noun_and_its_number(header: str, take: Callable[[str], Taken]) -> None:
    taken = take(f"{header},Size in m2,Tenant\n1,250,Ann Orwen\n3A,125,Bo Rusk\n12,200,Cal Moor\n")
    assert {item.label for item in taken.pack.items} == {"Plot 1", "Plot 3A", "Plot 12"}
    assert [type_.nouns for type_ in taken.pack.types] == [("plot", "thing")]
    assert "so they are called 'Plot 1' and so on" in taken.out
    assert "Bo Rusk" in answer(bot_of(taken.folder), "who is the tenant of plot 3A")


@pytest.mark.parametrize("header", ["Version", "Position", "Name"])
def test_other_numbers_are_names_by_themselves(header: str, take: Callable[[str], Taken]) -> None:
    taken = take(f"{header},Colour\n1,red\n2,blue\n3,green\n")
    assert {item.label for item in taken.pack.items} == {"1", "2", "3"}


def test_a_sum_that_the_cells_do_not_add_up_to_is_told(take: Callable[[str], Taken]) -> None:
    table = "Hut,Beds,Fee,Height\nHigh,12,£20,c. 1200\nLow,9,£15,900\nFar,7,£9,\n"
    out = take(f"{table}Total,27,£44,2100\n").out
    assert "row 5: a sum of the rows above, left out; its 27 under 'Beds' is not what they add up to: 28\n" in out


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("Miss Olive Grant", ("Olive Grant", "Miss Grant")),
        ("Mrs J. Harding", ("Mrs Harding",)),
        ("Sue & Tim Barlow", ("Sue Barlow", "Tim Barlow", "Sue and Tim Barlow", "the Barlows")),
        ("Mr & Mrs Eccles", ("Mr Eccles", "Mrs Eccles")),
        ("Dr Ned Fry", ("Ned Fry", "Dr Fry")),
    ],
)
@pytest.mark.parametrize("header", ["Tenant", "Tenant [item: person]"])
def test_people_are_called_without_their_titles_and_each_of_two(
    name: str, asked: tuple[str, ...], header: str, take: Callable[[str], Taken]
) -> None:
    bot = bot_of(take(f"Plot,{header}\nNorth Plot,{name}\nSouth Plot,Wilf Osgood\n").folder)
    for called in asked:
        assert ask(bot, f"is {called} the tenant of the north plot").text.startswith("Yes"), called
        assert not ask(bot, f"is {called} the tenant of the south plot").text.startswith("Yes"), called


def test_a_title_and_a_surname_of_two_people_are_the_name_of_neither(take: Callable[[str], Taken]) -> None:
    taken = take("Plot,Tenant\nNorth Plot,Miss Olive Harding\nSouth Plot,Miss Rose Harding\n")
    aliases = [alias for s in taken.pack.statements for alias in s.aliases]
    assert "Miss Harding" not in aliases
    assert {"Olive Harding", "Rose Harding"} <= {*aliases}


def test_a_type_is_not_called_by_its_own_noun_twice(take: Callable[[str], Taken]) -> None:
    taken = take("Plot,Size (m2)\nPlot 1,250\nPlot 2,125\nPlot 3,90\n")
    assert [type_.nouns for type_ in taken.pack.types] == [("plot", "thing")]


def test_prices_of_countries_keep_their_capitals(take: Callable[[str], Taken]) -> None:
    taken = take("Watch,French price (€),Japanese price (¥)\nAlpha,120,900\nBeta,130,950\n")
    assert [p.label for p in taken.pack.properties] == ["French price", "Japanese price"]


# --- the words of the sheet ---------------------------------------------------------------------------------------

_PLOTS = """\
Plot,Tenant,Size (m2),Donated by
North Plot,Ann Orwen,250,Ned Fry
South Plot,vacant,125,
East Plot,Cal Moor,90,Una Fell
West Plot,Vacant,200,
Mill Plot,,80,
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("which plots are vacant", "South Plot and West Plot"),
        ("is the South Plot vacant", "South Plot is vacant"),
        ("is the North Plot vacant", "North Plot is not vacant"),
        ("how many plots are vacant", "two"),
        ("which plots have no tenant", "South Plot"),
        ("who donated the North Plot", "Ned Fry"),
    ],
)
def test_what_a_sheet_calls_vacant_is_asked_for_so(text: str, told: str, take: Callable[[str], Taken]) -> None:
    assert told.lower() in answer(bot_of(take(_PLOTS).folder), text).lower()


@pytest.mark.parametrize(
    "text",
    ["is the Mill Plot vacant", "when did the South Plot become vacant", "why is the South Plot vacant"],
)
def test_what_it_does_not_call_so_is_refused(text: str, take: Callable[[str], Taken]) -> None:
    assert ask(bot_of(take(_PLOTS).folder), text).status is not Status.ANSWER


@pytest.mark.parametrize(
    "table",
    [
        "Hut,Warden\nHigh,Ann Orwen\nLow,vacant\n",
        "Club,Secretary\nKelm,vacant\nBrill,Bo Rusk\n",
        "Plot,Tenant,From,To\nNorth,vacant,1950,1952\nNorth,Ann Orwen,1952,\n",
    ],
)
def test_where_somebody_is_wanting_otherwise_the_thing_is_not_vacant(table: str, take: Callable[[str], Taken]) -> None:
    assert "vacant" not in take(table).types()


def test_who_gave_what_nobody_gave_is_told_as_not_known(take: Callable[[str], Taken]) -> None:
    reply = ask(bot_of(take(_PLOTS).folder), "who donated the South Plot")
    assert reply.text == "My facts give nothing for South Plot under “donated by”."


@pytest.mark.parametrize("text", ["what is the colour of the North Plot", "what are the remarks on the North Plot"])
def test_a_second_sheet_with_the_same_heading_takes_nothing_from_the_first(
    text: str, tmp_path: Path, take: Callable[[str], Taken]
) -> None:
    first = take("Plot,Colour,Remarks\nNorth Plot,red,wet\nSouth Plot,blue,dry\n")
    (tmp_path / "sheds.csv").write_text("Shed,Colour,Remarks\nTool Shed,green,leaks\nSeed Shed,brown,new\n", "utf-8")
    assert main(["import", "csv", str(tmp_path / "sheds.csv"), "-o", str(first.folder)]) == 0
    assert any(word in answer(bot_of(first.folder), text) for word in ("red", "wet"))


# --- what the report says -----------------------------------------------------------------------------------------


def test_what_is_the_same_of_several_rows_is_told_once() -> None:
    cells = {4: "'Z80'", 5: "'Z80A'", 6: "'Z80'", 9: "'ARM2'", 11: "'Q7'"}
    refusals = [
        Refusal(f"row {n}, column 'Beds'", f"expected a number, found {cell}", "do") for n, cell in cells.items()
    ]
    told = "rows 4 to 6, 9 and 11, column 'Beds': expected a number, found 'Z80', 'Z80A', 'ARM2' and 1 more; do"
    assert list(lines([*refusals, Refusal("row 4", "nothing is said of 'A'")])) == [
        told,
        "row 4: nothing is said of 'A'",
    ]


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("price at launch", "prices at launch"),
        ("price in dollars", "prices in dollars"),
        ("head of government", "heads of government"),
        ("fee per night", "fees per night"),
        ("paid for by", "paid for by"),
    ],
)
def test_the_noun_before_a_preposition_has_the_plural(one: str, many: str) -> None:
    assert heading_words.plural(one) == many


def test_no_answer_is_made_of_what_was_not_taken(guitars: Bot) -> None:
    assert ask(guitars, "how many pickups does the Red Wren have").status is not Status.ANSWER
