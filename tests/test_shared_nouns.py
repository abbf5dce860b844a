"""A noun of several types of items: what is asked of it is asked back, and not answered of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.model import Status
from tests.packs.bots import ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path

PACK = """\
[pack]
id = "school"
title = "Groups of a school"
[source.list]
title = "the list"
[type.choir]
nouns = ["choir", "group"]
[type.orchestra]
nouns = ["group", "orchestra"]
[type.band]
nouns = ["band", "group"]
"""
PROPERTIES = """\
[property.fee]
label = "fee"
type = "money"
time = "always"
of = ["choir", "orchestra", "band"]
single = true
cues = ["fee"]
unit = "£"
says = "the fee of {item} is {value}"
[property.toured]
label = "tour"
type = "event"
time = "on"
of = ["choir"]
cues = ["toured", "tour"]
says = "{item} toured {time}"
"""
ITEMS = [
    ("choir", "Mill Lane Voices", 20),
    ("choir", "Brannoc Singers", 45),
    ("orchestra", "Town Symphony", 60),
    ("orchestra", "Junior Strings", 25),
    ("band", "Blue Herons", 35),
]


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("school")
    items, facts = "", ""
    for n, (type_, label, fee) in enumerate(ITEMS):
        items += f'[item.i{n}]\ntype = "{type_}"\nlabel = "{label}"\n'
        facts += f'[[fee]]\nitem = "i{n}"\nvalue = {fee}\nreference = "list, Fees"\n'
    facts += '[[toured]]\nitem = "i1"\non = "1999"\nreference = "list, Tours"\n'
    (folder / "facts").mkdir()
    (folder / "pack.toml").write_text(PACK + items, "utf-8")
    (folder / "properties.toml").write_text(PROPERTIES, "utf-8")
    (folder / "facts" / "school.toml").write_text(facts, "utf-8")
    return folder


@pytest.mark.parametrize(
    "question",
    [
        "How many groups are there?",
        "List all groups",
        "Which group is the most expensive?",
        "Which group has the lowest fee?",
        "Which groups have a fee of more than £30?",
        "Rank the groups by fee",
    ],
)
def test_what_is_asked_of_a_noun_of_several_types_is_asked_back(question: str, school: Path) -> None:
    reply = ask(bot_of(school), question)
    assert reply.status is Status.CLARIFY, reply.text
    assert [word in reply.text for word in ("choir", "orchestra", "band")] == [True] * 3, reply.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How many choirs are there?", "Two choirs: "),
        ("Which orchestra is the most expensive?", "Town Symphony"),
        ("Which group toured in 1999?", "Brannoc Singers"),
        ("What is the fee of the Blue Herons?", "£35"),
    ],
)
def test_what_can_only_be_asked_of_one_of_them_is_answered(question: str, told: str, school: Path) -> None:
    reply = ask(bot_of(school), question)
    assert (reply.status, told in reply.text) == (Status.ANSWER, True), reply.text
