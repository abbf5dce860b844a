"""A pack's own intents: which questions they take, and that honesty, times and refusals hold for them too."""

from __future__ import annotations

import shutil

import pytest

from bot.authoring.new import STARTER
from bot.bot import Bot
from bot.facts.utterances import forms
from bot.model import Reason, Status
from tests.packs.bots import SMALL, answer, ask, bot_of

INTENTS = """
[intent.doors]
says = ["when did {item} [first] open its doors [to the public]"]
property = "founded"
kind = "period"

[intent.wheel]
says = ["who (sat|stood) at the wheel of {item}", "who stood at the wheel of {item} {time}", "who was at the wheel"]
property = "director"

[intent.wheels]
says = ["whose hands has {item} passed through"]
property = "director"
kind = "all"

[intent.hands]
says = ["how many pairs of hands has {item} passed through"]
property = "director"
kind = "count"

[intent.reign]
says = ["how long did {value} reign [over] {item}", "how long did {value} reign"]
property = "director"
kind = "duration"

[intent.heir]
says = ["who inherited the throne from {value}"]
property = "director"
kind = "next"

[intent.throne]
says = ["who sat on the throne as {number}", "who was ruler number {number}"]
property = "director"
kind = "ordinal"

[intent.reigned]
says = ["did {value} reign [over] {item}", "did {value} reign {time}"]
property = "director"
kind = "claim"

[intent.letters]
says = ["what are the letters of {item} for"]
property = "name"
kind = "expand"

[intent.feathers]
says = ["what are the feathers of {item} by the yardstick"]
property = "wingspan"
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    folder = tmp_path_factory.mktemp("packs") / "kites"
    shutil.copytree(STARTER, folder)
    properties = folder / "properties.toml"
    own = properties.read_text("utf-8").partition("[intent.")[0]
    properties.write_text(own + INTENTS, "utf-8")
    return Bot.from_folder(folder)


@pytest.mark.parametrize(
    ("question", "must"),
    [
        ("When did the museum open its doors?", "2 May 1931"),
        ("when did it first open its doors to the public?", "2 May 1931"),
        ("When did the Kite Museum open its doors", "2 May 1931"),
        ("please tell me when BKM opened its doors", "2 May 1931"),
        ("when did the musuem first opne its doors?", "2 May 1931"),
        ("Who sat at the wheel of the museum?", "Ines Okoro"),
        ("who stood at the wheel of the museum in 1970?", "Tomas Reyl"),
        ("who was at the wheel?", "Ines Okoro"),
        ("when the museum opened its doors", "2 May 1931"),
        ("whose hands has the museum passed through?", "Ada Fenn"),
        ("how many pairs of hands has the museum passed through?", "three"),
        ("how long did Tomas Reyl reign?", "35 years"),
        ("how long did Reyl reign over the museum?", "35 years"),
        ("who inherited the throne from Ada Fenn?", "Tomas Reyl"),
        ("who was ruler number two?", "Tomas Reyl"),
        ("did Ada Fenn reign in 1940?", "Yes"),
        ("did Ada Fenn reign in 1970?", "No"),
        ("did Tomas Reyl reign over the museum?", "Yes"),
        ("what are the letters of BKM for?", "Brindle Kite Museum"),
        ("what are the feathers of the Great Heron by the yardstick?", "6 metres"),
    ],
)
def test_a_question_in_the_words_of_a_template_is_answered(bot: Bot, question: str, must: str) -> None:
    reply = ask(bot, question)
    assert reply.status is Status.ANSWER, reply.text
    assert must in reply.text
    assert reply.references


@pytest.mark.parametrize(
    "question",
    [
        "when did the museum not open its doors?",
        "when did the museum open its back doors?",
        "why did the museum open its doors?",
        "when does the museum open its doors?",
        "when do you open your doors?",
        "who is standing at the wheel of the museum in 1970?",
        "when did the museum open its doors in Paris?",
        "when did the Great Heron open its doors?",
        "when did the town open its doors?",
        "how long did Queen Anne reign?",
        "how long did Tomas Reyl reign in peace?",
        "who stood at the wheel of the museum in 1900?",
        "who stood at the wheel of the museum in 2050?",
        "who was ruler number nine?",
    ],
)
def test_what_a_template_does_not_explain_or_the_facts_do_not_say_is_not_answered(bot: Bot, question: str) -> None:
    reply = ask(bot, question)
    assert reply.status is not Status.ANSWER, reply.text


def test_a_time_before_the_first_value_is_told_as_such(bot: Bot) -> None:
    assert ask(bot, "who stood at the wheel of the museum in 1900?").reason is Reason.UNKNOWN_TIME


def test_a_conversation_goes_on_from_an_idiom(bot: Bot) -> None:
    assert "Ada Fenn" in answer(bot, "who stood at the wheel of the museum in 1970?", "and in 1940?")
    assert "leaflet" in answer(bot, "when did the museum open its doors?", "source?")


def test_an_idiom_asks_of_what_the_conversation_is_about(bot: Bot) -> None:
    feathers = "what are the feathers of it by the yardstick?"
    assert "6 metres" in answer(bot, "who built the Great Heron?", feathers)


def test_an_idiom_may_stand_beside_another_question(bot: Bot) -> None:
    text = ask(bot, "When did the museum open its doors, and who is the director?").text
    assert "1931" in text
    assert "Ines Okoro" in text


def test_what_is_shown_names_the_idiom_as_its_kind_and_property(bot: Bot) -> None:
    assert ask(bot, "who stood at the wheel of the museum in 1970?").query == "value(museum, director, in 1970)"


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("who minds {item}", [("who minds", "{item}")]),
        ("who [has] minds {item}", [("who", "minds", "{item}"), ("who", "has", "minds", "{item}")]),
        ("(who|what) is it", [("who", "is it"), ("what", "is it")]),
        ("[a|b] c", [("c",), ("a", "c"), ("b", "c")]),
    ],
)
def test_the_forms_of_a_template(template: str, expected: list[tuple[str, ...]]) -> None:
    assert forms(template) == expected


def test_a_pack_without_intents_reads_as_before() -> None:
    assert bot_of(SMALL).facts.intents == ()
