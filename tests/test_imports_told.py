"""What an import reads as it is meant, or else tells: nothing of a sheet is taken for something else without a word."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.facts.load import load_pack
from tests.packs.bots import answer, ask, bot_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.bot import Bot
    from bot.model import Property


class Taken:
    """A folder into which sheets are imported, and what the last import said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys, self.out = folder, capsys, ""

    def take(self, text: str, *options: str, name: str = "sheet.csv") -> Taken:
        file = self.folder.parent / name
        file.write_text(textwrap.dedent(text), "utf-8")
        main(["import", "csv", str(file), "-o", str(self.folder), *options])
        self.out = self._capsys.readouterr().out
        return self

    @property
    def bot(self) -> Bot:
        return bot_of(self.folder)

    def property(self, name: str) -> Property:
        return next(p for p in load_pack(self.folder).properties if p.id == name)

    def told(self, name: str) -> list[tuple[str, str, str]]:
        """Give the item, the value and the time of every statement of a property."""
        statements = [s for s in load_pack(self.folder).statements if s.property == name]
        return [(s.item, s.value, s.time.format() if s.time else "") for s in statements]


@pytest.fixture
def take(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Taken]:
    return Taken(tmp_path / "pack", capsys).take


# --- since when and until when -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "header",
    [
        "At the school since;Until",
        "At the school since;At the school until",
        "At the school from;At the school to",
        "Since;At the school until",
        "From;At the school until",
    ],
)
def test_two_ends_are_of_what_one_of_them_names(header: str, take: Callable[..., Taken]) -> None:
    taken = take(f"Soloist;Instrument;{header}\nAda Orwen;violin;2008;2019\nIvo Tresk;piano;2012;\n")
    assert taken.told("at_the_school") == [
        ("ada-orwen", "Ada Orwen", "2008/2019"),
        ("ivo-tresk", "Ivo Tresk", "2012/.."),
    ]
    assert {time for _, _, time in taken.told("instrument")} == {""}
    assert answer(taken.bot, "How long was Ada Orwen at the school?").startswith("Ada Orwen was at the school")


def test_two_ends_of_a_noun_are_of_what_somebody_was(take: Callable[..., Taken]) -> None:
    taken = take("Soloist,Member from,Member to\nAda Orwen,2008,2019\nIvo Tresk,2012,\n")
    assert answer(taken.bot, "Was Ada Orwen a member in 2010?").startswith("Yes")


def test_a_single_column_from_is_no_end_of_what_is_no_state(take: Callable[..., Taken]) -> None:
    taken = take("Player,Signed from,Bus from\nAda Orwen,Kelm Athletic,Town\nIvo Tresk,Port Ansel,Harbour\n")
    assert taken.told("signed_from")[0] == ("ada-orwen", "Kelm Athletic", "")


def test_dates_of_a_whole_row_are_told_to_be_that(take: Callable[..., Taken]) -> None:
    rows = "Ada Orwen,violin,Lena Voss,1990,2008,2019\nIvo Tresk,piano,Tom Brace,1991,2012,\n"
    taken = take(f"Soloist,Instrument,Teacher,Born,From,Until\n{rows}")
    assert (
        "columns 'From' and 'Until' say when all in the row was so: instrument, teacher; if it was only one"
        in taken.out
    )
    assert "write the header as: 'instrument from', 'instrument until'" in taken.out
    assert "all in the row" not in take("Hut,Height (m),Warden,From,To\nTern Hut,90,Ada,1990,1995\n", "--force").out


@pytest.mark.parametrize("header", ["End of support", "Supported until", "Supported until [date]"])
def test_an_end_is_a_date_and_what_goes_on_has_none(header: str, take: Callable[..., Taken]) -> None:
    rows = "Quill 1.0,31/12/2013\nQuill 1.1,2014\nQuill 1.2,May 2028\nQuill 1.3,supported\nQuill 1.4,soon\n"
    taken = take(f"Version,{header}\n{rows}")
    assert [time for _, _, time in taken.told("supported")] == ["/2013-12-31", "/2014", "/2028-05", "/.."]
    assert f"refused: row 6, column {header!r}, to: expected a date such as" in taken.out
    label = header.removesuffix(" [date]").lower()
    assert answer(taken.bot, f"When is the {label} of Quill 1.2?") == "Quill 1.2 is supported until May 2028."


def test_no_question_that_is_offered_has_the_brackets_of_a_template(take: Callable[..., Taken]) -> None:
    taken = take("Version,Supported until\nQuill 1.0,2013\nQuill 1.1,2014\n")
    assert "ask it: " in taken.out
    assert "|" not in taken.out
    assert not any("|" in example for example in load_pack(taken.folder).info.examples)


def test_what_never_changed_is_not_told_to_have_changed(take: Callable[..., Taken]) -> None:
    bot = take("Version,Supported until\nQuill 1.0,2013\nQuill 1.1,2014\n").bot
    assert ask(bot, "Did the support of Quill 1.0 change in 2012?").status == "unknown"


# --- dates -------------------------------------------------------------------------------------------------------


def test_a_few_words_among_dates_are_refused_and_make_no_texts_of_them(take: Callable[..., Taken]) -> None:
    rows = "Choir,31/12/2013\nBand,2014\nWinds,2016\nStrings,May 2017\nHarps,still going\n"
    taken = take(f"Group,Dissolved\n{rows}")
    assert [time for _, _, time in taken.told("dissolved")] == ["2013-12-31", "2014", "2016", "2017-05"]
    assert "row 6, column 'Dissolved': expected a date such as" in taken.out
    assert "found 'still going'; leave the cell empty where there is no date" in taken.out


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (("2012", "2014", "soon", "later"), "2 of 4 cells are dates; to have them read so, and the others refused, "),
        (("12 March 2012", "soon", "later"), "write the header as: rating [date]"),
        (("7", "good", "bad"), "1 of 3 cells are numbers; to have them read so, and the others refused, "),
        (("good", "bad"), "rating: text, guessed from column 'Rating'\n"),
    ],
)
def test_texts_of_which_many_are_something_else_are_told(
    cells: tuple[str, ...], told: str, take: Callable[..., Taken]
) -> None:
    taken = take("Version,Rating\n" + "".join(f"Quill {n},{cell}\n" for n, cell in enumerate(cells)))
    assert told in taken.out


def test_a_type_in_brackets_is_refused_where_the_pack_has_another(take: Callable[..., Taken]) -> None:
    rows = "Quill 1,2012\nQuill 2,soon\nQuill 3,later\n"
    first = take(f"Version,Released\n{rows}")
    assert first.property("released").type == "text"
    again = first.take(f"Version,Released [date],Rating\n{rows.replace(',', ',', 1)}Quill 4,2015,good\n", "--force")
    assert "column 'Released [date]': expected text, as released is in the pack, found [date]" in again.out
    assert "delete the table [property.released] of the pack and import again with --force" in again.out
    text = (again.folder / "properties.toml").read_text("utf-8")
    (again.folder / "properties.toml").write_text(text.partition("[property.released]")[0], "utf-8")
    assert again.take(f"Version,Released [date]\n{rows}", "--force").property("released").type == "event"


# --- figures -----------------------------------------------------------------------------------------------------

FEES = "Group,Fee per term\nChoir,£20\nBand,£30\nWinds,£25\nHerons,£27\n"


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("£40 (reduced £20)", "write the figure alone, or nothing; what else is to be told needs a column of its own"),
        ("£40 + VAT", "expected a number"),
        ("£40 per night", "expected a figure that is the fee per term, found '£40 per night'"),
        ("15 USD", "expected a number of £, found '15 USD'; convert it"),
        ("free", "found 'free'; write 0 for what costs nothing"),
        ("disbanded 2021", "write the figure alone, or nothing; what else is to be told needs a column of its own"),
    ],
)
def test_a_cell_that_says_more_than_a_figure_is_refused(cell: str, told: str, take: Callable[..., Taken]) -> None:
    taken = take(f"{FEES}Harps,{cell}\n")
    assert "harps" not in [item for item, _, _ in taken.told("fee_per_term")]
    assert "row 6, column 'Fee per term': expected a" in taken.out
    assert told in taken.out


@pytest.mark.parametrize(
    "cell", ["15 GBP", "GBP 15", "£15", "15", "15 pounds", "£15 GBP", "£15 per term", "£15 a term"]
)
def test_an_amount_is_read_as_it_is_written(cell: str, take: Callable[..., Taken]) -> None:
    assert ("harps", "15", "") in take(f"{FEES}Harps,{cell}\n").told("fee_per_term")


def test_an_amount_for_what_all_cells_say_is_asked_for_by_that(take: Callable[..., Taken]) -> None:
    bot = take("Hut,Price\nTern Hut,£40 per night\nGannet Hut,£45 per night\n").bot
    assert "£40" in answer(bot, "How much is a night in Tern Hut?")


def test_the_unit_of_a_header_is_that_of_the_pack_or_converted_or_refused(take: Callable[..., Taken]) -> None:
    first = take("Hut,Weight (kg)\nTern Hut,80\nGannet Hut,90\n")
    assert ("tern-hut", "0.800", "") in first.take("Hut,Weight (g)\nTern Hut,800\n", "--force").told("weight")
    refused = first.take("Hut,Weight (stone),Age\nTern Hut,80,5\n", "--force")
    assert "expected a number of kg, found '80 [stone]'; convert it" in refused.out


def test_a_code_name_is_no_item_that_has_it_as_an_alias(take: Callable[..., Taken]) -> None:
    taken = take("Version,Code name,aliases\nQuill 1.0,Acorn,Acorn\nQuill 1.1,Acorn,\nQuill 1.2,Ivy,Ivy\n")
    assert taken.told("code_name")[1] == ("quill-1-1", "Acorn", "")


# --- names of people ---------------------------------------------------------------------------------------------

CONDUCTORS = """\
    Group,Conductor,From,To
    Choir,Irena Tresk,1990,2017
    Band,Mary Oakwen,1990,
    Winds,Will Quoyle,1990,
    Harps,Joe Zander,1990,1995
    Herons,Joe Vossen,1990,1995
    """


def _aliases(taken: Taken) -> dict[str, set[str]]:
    """Give what each person is called beside the full name."""
    pack = load_pack(taken.folder)
    people = {item.label: {*item.aliases} for item in pack.items}
    return people | {s.value: {*s.aliases} for s in pack.statements}


def test_people_are_called_by_names_that_nobody_else_has_and_that_mean_nothing_else(take: Callable[..., Taken]) -> None:
    aliases = _aliases(take(CONDUCTORS))
    assert aliases["Mary Oakwen"] == {"Mary", "Oakwen"}
    assert aliases["Will Quoyle"] == {"Quoyle"}
    assert (aliases["Joe Zander"], aliases["Joe Vossen"]) == ({"Zander"}, {"Vossen"})
    items = _aliases(take(CONDUCTORS.replace("Conductor", "Leader [item: person]"), name="items.csv"))
    assert items["Mary Oakwen"] >= {"Mary", "Oakwen"}


def test_a_name_of_two_people_of_one_sheet_is_that_of_neither(take: Callable[..., Taken]) -> None:
    rows = "Yuki Tresk,Irena Tresk\nDan Oakwen,Irena Tresk\nTom Edding,Mary Oakwen\n"
    for header in ("Teacher", "Teacher [item: person]"):
        aliases = _aliases(take(f"Soloist,{header}\n{rows}", "--force"))
        named = {alias for names in aliases.values() for alias in names}
        assert named.isdisjoint({"Tresk", "Oakwen"}), header
        assert {"Edding", "Yuki"} <= named


def test_a_name_that_an_item_of_the_pack_has_is_shared_and_asked_back(take: Callable[..., Taken]) -> None:
    take(CONDUCTORS.replace("Conductor", "Conductor [item: person]"), name="groups.csv")
    taken = take("Soloist,Instrument\nYuki Tresk,soprano\nDan Oakwen,saxophone\nTom Edding,tenor\n", name="solo.csv")
    assert "'Tresk' means 'Irena Tresk' in the pack and 'Yuki Tresk': the bot asks which is meant" in taken.out
    assert ask(taken.bot, "Who is Tresk?").status == "clarify"


def test_a_name_that_a_text_of_the_pack_has_is_told_and_given_to_nobody_else(take: Callable[..., Taken]) -> None:
    take(CONDUCTORS, name="groups.csv")
    taken = take("Soloist,Instrument\nYuki Tresk,soprano\nDan Oakwen,saxophone\nTom Edding,tenor\n", name="solo.csv")
    assert (
        "'Tresk' means 'Irena Tresk' in the pack, and not 'Yuki Tresk'; take it out of the aliases there" in taken.out
    )
    assert _aliases(taken)["Yuki Tresk"] == {"Yuki"}


# --- what rows are, and what is one column -----------------------------------------------------------------------

GROUPS = "Group,{},Founded,Fee (£)\nMill Voices,choir,1978,45\nAlto Nine,choir,1986,20\nTown Winds,orchestra,1931,60\n"


@pytest.mark.parametrize("header", ["Kind", "Type", "Category", "Class"])
def test_the_header_of_the_items_means_all_of_them_and_their_kinds_are_told_apart(
    header: str, take: Callable[..., Taken]
) -> None:
    taken = take(GROUPS.format(header))
    assert f"{header.lower()}: text, guessed from column {header!r}" in taken.out
    assert answer(taken.bot, "How many groups are there?").startswith("Three groups")
    assert "Town Winds" in answer(taken.bot, "Which group is the most expensive?")
    assert "Mill Voices" in answer(taken.bot, "Which choir is the oldest?")
    assert f"The {header.lower()} of Town Winds is orchestra." in answer(taken.bot, "What kind of group is Town Winds?")


def test_a_kind_is_the_type_where_the_header_of_the_items_says_none_or_the_pack_has_it(
    take: Callable[..., Taken],
) -> None:
    taken = take(GROUPS.format("Kind").replace("Group", "Name", 1))
    assert "items: column 'Name', their types: column 'Kind'" in taken.out
    again = take("Group,Kind,Motto\nWest Nine,choir,Sing\n", name="more.csv")
    assert {item.type for item in load_pack(again.folder).items} == {"choir", "orchestra"}


def test_a_property_of_the_same_name_is_told_to_be_another_and_can_be_joined(take: Callable[..., Taken]) -> None:
    take("Group,Prizes\nMill Voices,Golden Lark (1988)\n", name="groups.csv")
    rows = "Soloist,Prizes\nYuki Tresk,Golden Voice (2017)\n"
    taken = take(rows, name="solo.csv")
    assert "not joined to prizes of the pack, which is of group: if they are the same, " in taken.out
    of = 'of = ["group", "soloist"]'
    assert f"write {of} in [property.prizes] and import again with --force" in taken.out
    file = taken.folder / "properties.toml"
    file.write_text(file.read_text("utf-8").replace('of = ["group"]', of), "utf-8")
    assert [value for _, value, _ in take(rows, "--force", name="solo.csv").told("prizes")][-1] == "Golden Voice"


def test_several_values_in_one_cell_are_told_with_what_to_write(take: Callable[..., Taken]) -> None:
    rows = 'Quill 1,Windows\nQuill 2,"Windows, Mac"\nQuill 3,"Windows, Mac, Linux"\nQuill 4,"Mac, Linux"\n'
    out = take(f"Version,Platforms\n{rows}").out
    assert "platforms: some cells look like several values in one, first row 3, column 'Platforms': " in out
    assert "'Windows, Mac'; write semicolons between them: 'Windows; Mac'" in out


@pytest.mark.parametrize(
    "cells",
    [
        ("Windows", "Windows; Mac", "Mac; Linux"),
        ("Town Hall, Leeds", "Town Hall, York", "Castle, Leeds"),
        ("red, with a stripe", "blue"),
    ],
)
def test_what_is_one_value_is_not_taken_for_several(cells: tuple[str, ...], take: Callable[..., Taken]) -> None:
    out = take("Version,Motto\n" + "".join(f'Quill {n},"{cell}"\n' for n, cell in enumerate(cells))).out
    assert "several values" not in out


def test_words_that_say_nothing_are_told(take: Callable[..., Taken]) -> None:
    out = take("Hut,Warden,Height (m)\nTern Hut,vacant,TBD\nGannet Hut,vacant,90\nHaar Hut,Ada Berg,-\n").out
    assert "cells that say that there is nothing to say: 'vacant' (2), 'TBD' (1)" in out


def test_a_remark_behind_somebody_makes_nobody_else_of_them(take: Callable[..., Taken]) -> None:
    taken = take("Version,Maintainer\nQuill 1,Ines Okafor\nQuill 2,Ines Okafor (also docs)\nQuill 3,Al Moss (Leeds)\n")
    assert [value for _, value, _ in taken.told("maintainer")] == ["Ines Okafor", "Ines Okafor", "Al Moss (Leeds)"]
    assert "Also docs" in answer(taken.bot, "Who is the maintainer of Quill 2?")


def test_an_empty_cell_too_many_is_no_cell(take: Callable[..., Taken]) -> None:
    assert len(take("Soloist;Instrument\nYuki Tresk;soprano; \nDan Oakwen;tenor\n").told("instrument")) == 2


def test_numbers_that_may_be_names_are_told_with_what_to_head_so(take: Callable[..., Taken]) -> None:
    assert "items: column 'Version'\n" in take("Version,Released\n0.9,2011\n1.0,2012\n").out
    told = 'so they are called \'Stop 17\' and so on; if another names them, head that "name" and this "id"'
    assert f"items: column 'Stop', {told}" in take("Stop,Opened\n17,2011\n18,2012\n", name="stops.csv").out


# --- what is offered ---------------------------------------------------------------------------------------------


def test_examples_ask_of_several_items_and_of_their_kinds_last(take: Callable[..., Taken]) -> None:
    taken = take(GROUPS.format("Kind"))
    examples = load_pack(taken.folder).info.examples
    assert [next(n for n in ("Mill Voices", "Alto Nine", "Town Winds") if n in e) for e in examples] == [
        *("Mill Voices", "Alto Nine", "Town Winds")
    ]
    assert "kind" in examples[-1]


def test_a_later_sheet_offers_questions_and_says_where_its_properties_stand(take: Callable[..., Taken]) -> None:
    take(GROUPS.format("Kind"))
    out = take("Soloist,Instrument\nYuki Tresk,soprano\n", name="solo.csv").out
    assert "'What is the instrument of Yuki Tresk?'" in out
    assert "its new properties stand there too: before you change one, move it to " in out
    assert "move it to" not in take("Soloist,Instrument\nIda Oakwen,alto\n", name="more.csv").out


@pytest.mark.parametrize("header", ["Formerly", "Previously known as", "Former name"])
def test_what_something_was_formerly_is_a_former_name(header: str, take: Callable[..., Taken]) -> None:
    taken = take(f"Group,{header}\nMill Voices,Mill Madrigals (until 1991)\nTown Winds,Fire Band (until 1983)\n")
    bot = taken.bot
    assert "What is the former name of Mill Voices?" in taken.out
    assert "What is Mill Voices called" not in taken.out
    assert "Mill Madrigals" in answer(bot, "What is the former name of Mill Voices?")
    assert answer(bot, "What was Town Winds formerly called?").startswith("The former name of Town Winds was Fire Band")


def test_several_values_are_told_in_the_plural(take: Callable[..., Taken]) -> None:
    bot = take("Soloist,Teacher\nYuki Tresk,Ida Lomwen / Felix Ormond\nDan Oakwen,Ida Lomwen\n").bot
    assert answer(bot, "Who taught Yuki Tresk?").startswith("The teachers of Yuki Tresk are ")
    assert answer(bot, "Who taught Dan Oakwen?").startswith("The teacher of Dan Oakwen is ")


def test_what_somebody_still_is_is_told_with_its_beginning(take: Callable[..., Taken]) -> None:
    bot = take("Soloist,At the school since,Until\nYuki Tresk,2012,\nDan Oakwen,2008,2019\n").bot
    assert "Yuki Tresk has been at the school since 2012." in answer(bot, "Is Yuki Tresk at the school?")
    assert answer(bot, "Is Dan Oakwen still at the school?").startswith("No. ")


_RECORDS = """\
    Title,Format,Released,Label,Tracks
    Holm Tide,LP,1978,Gannet,10
    Holm Tide,single,1981,Skua,2
    Low Lamps,LP,1980,Gannet,11
    Eide,single,1982,Gannet,2
    Skarn Road,LP,1984,Polar,9
    Tin Quay,LP,1986,Polar,12
    Moss,EP,1987,Polar,4
    Second Moss,EP,1988,Polar,4
    Marl,single,1989,Skua,3
    """


def test_the_label_of_a_record_is_not_its_name(take: Callable[..., Taken]) -> None:
    taken = take(_RECORDS)
    assert "items: column 'Title'" in taken.out
    assert "Skua" in answer(taken.bot, "what is the label of Marl")


def test_where_no_two_labels_are_alike_they_are_the_names(take: Callable[..., Taken]) -> None:
    assert "items: column 'Label'" in take("No,Label,Height (m)\n1,Holm Stone,3\n2,Eide Stone,4\n").out


def test_two_rows_of_one_name_that_differ_in_most_are_told(take: Callable[..., Taken]) -> None:
    out = take(_RECORDS).out
    assert "rows 2 and 3 are both called 'Holm Tide' and differ in 'Format', 'Released', 'Label', 'Tracks'" in out
    assert "name them apart: 'Holm Tide (LP)' and 'Holm Tide (single)'" in out


@pytest.mark.parametrize(
    "table",
    [
        "Hut,Height (m),Warden,From,To\nHolm Hut,90,Len Arkle,1950,1960\nHolm Hut,90,Bea Quill,1960,1970\nEide,7,,,\n",
        _RECORDS.replace("Holm Tide,single,1981,Skua,2", "Holm Tide,LP,1979,Gannet,10"),
        "Line,Runs to,Started\n3,Skarn,1933\n3,Holm,1940\n5,Eide,1938\n5,Marl,1948\n",
    ],
)
def test_several_rows_of_one_thing_are_not_taken_for_two(take: Callable[..., Taken], table: str) -> None:
    assert "both called" not in take(table).out


def test_an_end_that_is_still_to_come_is_no_date(take: Callable[..., Taken]) -> None:
    rows = "3,1933,1971\n5,1946,present\n7,1950,ongoing\n9,1951,now and then\n11,1952,1960\n12,1953,1962\n"
    taken = take(f"Line,Started,Withdrawn\n{rows}")
    assert "'present' (1), 'ongoing' (1)" in taken.out
    assert "found 'now and then'" in taken.out
    assert taken.out.count("refused:") == 1
    assert "Line 5, Line 7" in answer(taken.bot, "which lines are still running")


@pytest.mark.parametrize(
    ("cell", "minutes"), [("1 hr", 60), ("1 hr 5 min", 65), ("1h20", 80), ("2 hours and 10 minutes", 130), ("45", 45)]
)
def test_hours_are_taken_in_minutes(take: Callable[..., Taken], cell: str, minutes: int) -> None:
    taken = take(f"Line,Journey time\n3,25 min\n5,{cell}\n7,40 min\n9,30 mins\n")
    assert f"is {minutes} min" in answer(taken.bot, "what is the journey time of line 5")


def test_a_place_of_birth_is_where_somebody_was_born(take: Callable[..., Taken]) -> None:
    taken = take("Player,Born,Place of birth\nLen Arkle,1950,Holm\nBea Quill,1940,Skarn\n")
    assert "Holm" in answer(taken.bot, "where was Len Arkle born")
    assert "1940" in answer(taken.bot, "when was Bea Quill born")


def test_a_remark_in_the_heading_does_not_hide_a_person(take: Callable[..., Taken]) -> None:
    taken = take("Line,Runs to,Driver (regular)\n3,Skarn,Len Arkle\n5,Holm,Bea Quill\n")
    assert "Bea Quill" in answer(taken.bot, "who drove line 5")


def test_people_begin_when_they_were_born_and_animals_are_no_people(take: Callable[..., Taken]) -> None:
    taken = take("Member,Joined,Born\nLen Arkle,1970,1950\nBea Quill,1965,1949\n")
    (type_,) = load_pack(taken.folder).types
    assert (type_.when, type_.is_person) == ("born", True)
    take("Dog,Breed,Born\nRex,Collie,2010\nFly,Collie,2012\n", name="dogs.csv")
    assert not next(t for t in load_pack(taken.folder).types if t.id == "dog").is_person
