"""Properties between items read from the value's end: who has an office, who came next, who had it longest."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from bot.authoring.new import STARTER
from bot.model import Status
from tests.packs.bots import SMALL, VARROW, answer, ask, bot_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        # after an answer about nobody in particular, "she" is nobody that could have played
        ("Who was mayor in 1955? / what did she play for?", ""),
        # now, or ever
        (
            "Who is the mayor?",
            "Joan Smith has held the office of Mayor of Harrow Bay since 1 April 1974, as of June 1998.",
        ),
        (
            "Who was mayor?",
            (
                "Ada Brook held the office of Mayor of Harrow Bay from 1952 to 1961; Ivo Marsh held the office of"
                " Mayor of Harrow Bay from 1961 to 31 March 1974; Joan Smith has held the office of Mayor of Harrow Bay"
            ),
        ),
    ],
)
def test_who_has_a_value_is_told_with_its_time(texts: str, told: str) -> None:
    reply = ask(bot_of(SMALL), *texts.split(" / "))
    assert told in reply.text


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        ("Who was mayor in 1955? / who came next?", "Ivo Marsh"),
        ("Who was mayor in 1955? / and after her? / and then?", "Joan Smith"),
        ("Who is the mayor? / and before her? / and before him?", "Ada Brook"),
        ("Who is the mayor? / who was her predecessor?", "Ivo Marsh"),
        ("Who was mayor in 1965? / until when?", "31 March 1974"),
        ("Who was mayor in 1955? / how long?", "9 years"),
        ("Who was mayor in 1955? / and in 1965?", "Ivo Marsh"),
        ("Who was mayor in 1955? / who came next? / and in 1955?", "Ada Brook"),
        ("Who was the first mayor? / and the second?", "Ivo Marsh"),
        ("Who was the first mayor? / and now?", "Joan Smith"),
        ("Who was mayor for the shortest time? / and the longest?", "Joan Smith"),
        # of one item it is still the next value that is asked for
        ("Which club did Tom Smith play for in 1970? / and after that?", "Bay Athletic"),
        ("Who was Tom Smith? / when was he born?", "November 1949"),
        # a person who was not mayor has no next one
        ("When was Tom Smith born? / who was mayor after him?", "not in my facts"),
        ("Who was Ivo Marsh? / who was mayor after him?", "Joan Smith"),
    ],
)
def test_a_conversation_goes_on_from_who_has_a_value(texts: str, told: str) -> None:
    reply = ask(bot_of(SMALL), *texts.split(" / "))
    assert told in reply.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Who was mayor for the longest time?", "Joan Smith"),
        (
            "Which mayor served the shortest?",
            "Ada Brook held the office of Mayor of Harrow Bay from 1952 to 1961: 9 years.",
        ),
        ("How many mayors have there been?", "As far as my facts say, three"),
        ("Who succeeded Ada Brook as mayor?", "Ivo Marsh"),
        ("Who was mayor before Joan Smith?", "Ivo Marsh"),
        ("Which mayor came after Ada Brook?", "Ivo Marsh"),
        ("How long was Ada Brook mayor?", "Ada Brook was Mayor of Harrow Bay from 1952 to 1961: 9 years."),
        ("When did Ivo Marsh become mayor?", "In 1961: Ivo Marsh was Mayor of Harrow Bay"),
        ("How often was Ada Brook mayor?", "Once: Ada Brook was Mayor of Harrow Bay from 1952 to 1961."),
        ("Was Ada Brook the first mayor?", "Yes."),
        ("Was Ivo Marsh the first mayor?", "No. Ada Brook was Mayor"),
        ("Was Ivo Marsh the second mayor?", "Yes."),
        ("Was Joan Smith the second mayor?", "No. Ivo Marsh was Mayor"),
        ("Who was mayor longer, Ada Brook or Ivo Marsh?", "Ivo Marsh held"),
        ("Who was mayor longer, Ada Brook or Smith?", "Joan Smith"),
        ("How many people have been mayor?", "As far as my facts say, three:"),
        # a short form tells whose name it is
        ("What does HBMFC stand for?", "HBMFC stands for Harrow Bay Mechanics' Football Club."),
        ("How long was it named HBMFC?", "18 years"),
        ("What came after HBMFC?", "After HBMFC came Harrow Rovers, since 1921."),
        # a name that the item has is no answer to what it was called
        ("What was Harrow Rovers called?", "Harrow Rovers was called Harrow Bay Mechanics' Football Club"),
        ("What used Harrow Rovers to be called?", "Harrow Rovers was called Harrow Bay Mechanics' Football Club"),
    ],
)
def test_a_property_between_items_is_told_from_either_end(text: str, told: str) -> None:
    assert told in answer(bot_of(SMALL), text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Who was the ninth mayor?", "My facts name only three: Ada Brook"),
        ("Who was mayor after Joan Smith?", "My facts name none after that."),
        ("Who was mayor before Ada Brook?", "My facts name none before that."),
        ("Who was harbour master for the longest time?", "not how long"),  # an end that is not known is no length
    ],
)
def test_nobody_is_told_of_whom_the_facts_do_not_say_it(text: str, told: str) -> None:
    reply = ask(bot_of(SMALL), text)
    assert (reply.status, told in reply.text) == (Status.UNKNOWN, True), reply.text


@pytest.mark.parametrize(
    "text",
    [
        "How high is Harrow Rovers?",
        "How big is the mayor?",
        "Where is the mayor?",
        "the mayor?",
        "and the Rovers?",
    ],
)
def test_without_a_word_for_the_property_nobody_is_told(text: str) -> None:
    assert ask(bot_of(SMALL), text).status != "answer" or "describe" in ask(bot_of(SMALL), text).query


PEOPLE = """\
[type.person]
nouns = ["person"]
describe = ["born", "curator"]
[item.brook]
type = "person"
label = "Anna Brook"
[item.marsh]
type = "person"
label = "Ivo Marsh"
[property.born]
label = "birth"
type = "event"
time = "on"
cues = ["born"]
says = "{item} was born {time}"
[property.curator]
label = "curator"
type = "item"
time = "during"
of = ["museum"]
cues = ["curator"]
says = "the curator of {item} [is|was] {value}"
[[born]]
item = "brook"
on = "1931"
reference = "leaflet, Curators"
[[curator]]
item = "museum"
value = "brook"
during = "1958/1971"
reference = "leaflet, Curators"
[[curator]]
item = "museum"
value = "marsh"
during = "1971/1977"
reference = "leaflet, Curators"
"""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "Who was Anna Brook?",
            "Anna Brook was born in 1931. The curator of the Kite Museum was Anna Brook from 1958 to 1971.",
        ),
        ("Tell me about Ivo Marsh", "The curator of the Kite Museum was Ivo Marsh from 1971 to 1977."),
        ("Ivo Marsh?", "The curator of the Kite Museum was Ivo Marsh from 1971 to 1977."),
    ],
)
def test_who_somebody_was_is_not_asked_of_the_subject_of_the_pack(question: str, told: str, tmp_path: Path) -> None:
    pack = shutil.copytree(STARTER, tmp_path / "pack")
    (pack / "facts" / "people.toml").write_text(PEOPLE, "utf-8")
    assert ask(bot_of(pack), question).text == told


@pytest.mark.parametrize(
    ("text", "must", "must_not"),
    [
        ("Which club did Tom Smith play for first?", "Harrow Rovers, from 1968 to 1973", "founded"),
        ("Which club did Tom Smith play for last?", "the Northfield Wanderers from February 1976", "founded"),
        ("Which club was founded last?", "founded in 1926", "1976"),
    ],
)
def test_the_first_that_somebody_had_is_not_the_first_that_there_was(text: str, must: str, must_not: str) -> None:
    reply = ask(bot_of(SMALL), text).text
    assert must in reply
    assert must_not not in reply


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        ("was Isobel Tait the first Reeve? / who was first?", "Magnus Orre"),
        ("was Isobel Tait Reeve? / who was the second?", "Isobel Tait"),
        ("was Isobel Tait the first Reeve? / who was the last?", "Ruth Skelly"),
    ],
)
def test_who_was_first_after_a_claim_of_one_is_another_holder(turns: str, told: str) -> None:
    assert answer(bot_of(VARROW), *turns.split(" / ")).startswith(told)


@pytest.mark.parametrize(
    "text",
    [
        "Which ferry serves the route from Port Esmond to Tolm?",
        "which ferry served the route from Port Esmond to Tolm?",
    ],
)
def test_which_of_another_type_does_it_is_not_told_by_how_it_is_done(text: str) -> None:
    assert ask(bot_of(VARROW), text).status is not Status.ANSWER
    assert "the Farra Lass" in answer(bot_of(VARROW), "which ferry serves the route from Hallin to Farra?")
