"""Things of a sheet that says when they were sold, scrapped or left: what is so now, and how old they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.facts.load import load_pack
from bot.language import headings
from bot.model import Status
from tests.packs.bots import answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.bot import Bot

_TRAMS = """\
Tram,Maker,Built,Depot,Driver trainer,Sold/scrapped
Old Bess,Dorr & Sons,c. 1902,Quay Street,Ned Fry,1931
Grey Lady,Dorr & Sons,1911,Quay Street,Una Fell,Mar 1950
Comet,Larch Works,1920s,Hill Road,Ned Fry,
Swallow,Larch Works,1936,Hill Road,Una Fell (1940-1951),
"""


def _pack(folder: Path, table: str) -> Path:
    (folder / "things.csv").write_text(table, encoding="utf-8")
    assert main(["import", "csv", str(folder / "things.csv"), "-o", str(folder / "pack")]) == 0
    return folder / "pack"


@pytest.fixture(scope="module")
def trams(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return bot_of(_pack(tmp_path_factory.mktemp("trams"), _TRAMS))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how old is Grey Lady", "built in 1911; Grey Lady was sold or scrapped in March 1950: 39 years."),
        ("how old is Old Bess", "about 29 years."),
        ("how old is the Comet", "97 years to 106 years up to 2026"),
        ("how old is Swallow", "90 years up to 2026"),
        ("how old was Old Bess in 1920", "about 18 years"),
        ("when was Old Bess sold", "Old Bess was sold or scrapped in 1931."),
        ("when was Old Bess scrapped", "Old Bess was sold or scrapped in 1931."),
        ("what is the depot of Old Bess", "was Quay Street"),
        ("what is the depot of Comet", "is Hill Road"),
        ("what is the depot of Old Bess now", "was Quay Street"),
        ("is Ned Fry still the trainer of Old Bess", "No: Old Bess was sold or scrapped in 1931."),
        ("is Ned Fry the driver trainer of Comet", "Yes."),
    ],
)
def test_what_was_sold_is_no_more(trams: Bot, text: str, told: str) -> None:
    assert told in answer(trams, text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("do we still have Old Bess", "No: Old Bess was sold or scrapped in 1931."),
        ("do we still have the Comet", "Yes"),
        ("how many trams do we still have", "two of the four trams: Comet and Swallow"),
        ("which trams do we still have", "Comet and Swallow"),
        ("how many trams have we had", "Four trams"),
        ("how many trams are there", "(My facts have two of these under \u201csale or scrapping\u201d.)"),
        ("which trams were made by Dorr & Sons", "(My facts have two of these under"),
    ],
)
def test_what_there_still_is_is_told_from_what_there_was(trams: Bot, text: str, told: str) -> None:
    assert told in answer(trams, text)


@pytest.mark.parametrize("text", ["how old is Old Bess's driver", "when was the Comet scrapped", "how old is Ned Fry"])
def test_an_end_is_told_of_nothing_else(trams: Bot, text: str) -> None:
    assert ask(trams, text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("table", "until"),
    [
        ("Boat,Built,Left club\nKelm,1950,1961\nBrill,1951,\n", "left_club"),
        ("Plot,Opened,Vacated\nP 1,1950,1961\nP 2,1951,\n", "vacated"),
        ("Bus,Built,Sold,Scrapped\nB 1,1950,1961,1970\nB 2,1951,,\n", "scrapped"),
        ("Club,Founded,Left league\nKelm Town,1950,1961\nBrill Vale,1951,\n", ""),
        ("Person,Born,Left\nAda Berg,1950,1961\nIvo Marsh,1951,\n", ""),
        ("Person,Born,Died\nAda Berg,1950,1961\nIvo Marsh,1951,\n", "died"),
    ],
)
def test_a_thing_ends_when_it_is_gone_and_a_person_or_a_member_of_a_league_does_not(
    tmp_path: Path, table: str, until: str
) -> None:
    pack = load_pack(_pack(tmp_path, table))
    assert [type_.until for type_ in pack.types] == [until]


_SHIPS = """\
Ship,Built,Left fleet,Paid for by,Notes
Kelm,1902,1931,Ned Fry,burnt in the harbour fire
Brill,1911,1950,Una Fell,
Tern,1920,,Una Fell,used for teaching
"""


@pytest.fixture(scope="module")
def ships(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    return bot_of(_pack(tmp_path_factory.mktemp("ships"), _SHIPS))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("which ship left first", "Kelm left the fleet in 1931"),
        ("how many ships left before 1940", "One of the three ships: Kelm"),
        ("when did Brill leave", "1950"),
        ("when did Brill leave the fleet", "1950"),
        ("what happened to Kelm", "Notes on Kelm: burnt in the harbour fire."),
    ],
)
def test_what_left_something_is_asked_by_its_leaving(ships: Bot, text: str, told: str) -> None:
    assert told in answer(ships, text)


@pytest.mark.parametrize("text", ["when did Tern leave", "when did Kelm leave Ned Fry", "when did Brill stop Una Fell"])
def test_what_was_done_once_has_no_end_and_what_is_there_has_not_left(ships: Bot, text: str) -> None:
    assert ask(ships, text).status is not Status.ANSWER


@pytest.mark.parametrize(
    ("label", "parts"),
    [
        ("Sold/scrapped", ("sold", "scrapped")),
        ("closed or moved", ("closed", "moved")),
        ("Left / Demolished", ("left", "demolished")),
        ("Sold/notes", ()),
        ("Sold", ()),
    ],
)
def test_a_heading_may_name_two_deeds(label: str, parts: tuple[str, ...]) -> None:
    assert headings.deeds(label) == parts
