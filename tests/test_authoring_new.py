"""The pack that `factbot new` writes: what it answers, and that it is written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.authoring.lint import lint
from bot.authoring.new import STARTER, write_starter
from bot.errors import FactbotError
from bot.model import Status
from tests.packs.bots import NOW, answer, ask, bot_of

ANSWERED = [
    ("When was the museum founded?", "2 May 1931"),
    ("where was it established?", "Rope Works"),
    ("when did it start", "1931"),
    ("how old is the museum?", "94 years"),  # of which the day is known, and it is to come this year
    ("was it founded in 1931?", "Yes"),
    ("What was the museum called in 1950?", "Brindle Kite Room"),
    ("what is it called now?", "Brindle Kite Museum"),
    ("how many names has it had?", "two"),
    ("what was its first name?", "Brindle Kite Room"),
    ("how long was it called the Kite Room?", "37 years"),
    ("what does BKM stand for?", "Brindle Kite Museum"),
    ("is the museum still called the Kite Room?", "No"),
    ("when did it become the Brindle Kite Museum?", "1968"),
    ("Who is the director?", "Ines Okoro"),
    ("who was the director in 1970?", "Tomas Reyl"),
    ("who ran the museum in 1940?", "Ada Fenn"),
    ("who was the first director?", "Ada Fenn"),
    ("who was the second director?", "Tomas Reyl"),
    ("who came after Ada Fenn?", "Tomas Reyl"),
    ("who was before Okoro?", "Tomas Reyl"),
    ("how long was Tomas Reyl director?", "35 years"),
    ("who was director the longest?", "Tomas Reyl"),
    ("since when has Ines Okoro been the director?", "1994"),
    ("how many directors has the museum had?", "three"),
    ("was Reyl the director in 1980?", "Yes"),
    ("who is in charge?", "Ines Okoro"),
    ("who are all the directors?", "Ada Fenn"),
    ("who was the director when it was called the Kite Room?", "Ada Fenn"),
    ("who is the dirctor of the musuem?", "Ines Okoro"),
    ("where is the museum housed?", "Gull House"),
    ("where was it housed in 1950?", "Rope Works"),
    ("when did it move to Gull House?", "1987"),
    ("how long was it in the Rope Works?", "56 years"),
    ("is Gull House the present building?", "Yes"),
    ("How many visitors did it have in 2023?", "15,100"),
    ("how many people visited the museum in 2019?", "12,400"),
    ("did it have more than 10,000 visitors in 2019?", "Yes"),
    ("by how much did the visitors grow from 2019 to 2023?", "2,700"),
    ("how big is the Great Heron?", "6 metres"),
    ("what is the wingspan of the Heron?", "6 metres"),
    ("who built the Great Heron?", "Fenn"),
    ("who made the largest kite?", "Fenn"),
    ("when was the Great Heron built?", "1929"),
    ("what happened in 1987?", "Gull House"),
    ("what happened between 1950 and 1970?", "Tomas Reyl"),
    ("tell me about the museum", "1931"),
    ("tell me about the Great Heron", "6 metres"),
    (
        "who was the director between 1920 and 1940?",
        "Between 1920 and 1940: the director of the Kite Museum was Ada Fenn",
    ),
    ("who was the director between 1935 and 1940?", "was Ada Fenn, the director from 1931 to 1959"),
    ("who was Ada Fenn?", "was Ada Fenn from 1931 to 1959"),
    ("who is Ines Okoro?", "has been Ines Okoro since 1994"),
    ("do you know who Tomas Reyl was?", "was Tomas Reyl from 1959 to 1994"),
]
"""Questions, and what their answers say."""

DECLINED = [
    "Who founded the museum?",
    "what does a ticket cost?",
    "when is the museum open?",
    "how many visitors did it have in 1950?",
    "what colour is the Great Heron?",
    "who made the Kite Museum?",
    "where is the Rope Works?",
]


@pytest.mark.parametrize(("question", "must"), ANSWERED)
def test_the_starter_answers_without_a_change(question: str, must: str) -> None:
    reply = ask(bot_of(STARTER), question)
    assert reply.status is Status.ANSWER, reply.text
    assert must in reply.text


@pytest.mark.parametrize(
    ("turns", "must"),
    [
        (("who was Tomas Reyl?", "how long was he director?"), "35 years"),
        (("who was the director in 1950?", "who was that?"), "was Ada Fenn"),
        (("who is the director?", "who did she replace?"), "Before Ines Okoro it was Tomas Reyl"),
        (("who is the director?", "who did she take over from?"), "Before Ines Okoro it was Tomas Reyl"),
        (("when did Tomas Reyl become director?", "whom did he succeed?"), "Before Tomas Reyl it was Ada Fenn"),
        (("when did Tomas Reyl become director?", "who replaced him?"), "After Tomas Reyl came Ines Okoro"),
        (("when did Tomas Reyl become director?", "who was replaced by him?"), "Before Tomas Reyl it was Ada Fenn"),
    ],
)
def test_the_starter_tells_who_somebody_was_and_who_came_before(turns: tuple[str, ...], must: str) -> None:
    assert must in answer(bot_of(STARTER), *turns)


@pytest.mark.parametrize("question", DECLINED)
def test_the_starter_declines_what_its_leaflet_does_not_say(question: str) -> None:
    assert ask(bot_of(STARTER), question).status is Status.UNKNOWN


@pytest.mark.parametrize("is_there", [False, True], ids=["new", "empty"])
def test_what_is_written_checks_clean_and_answers_its_own_questions(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *, is_there: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "club"
    if is_there:
        folder.mkdir()
    assert main(["new", str(folder)]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["club"]
    assert lint(folder, NOW) == ()
    assert main(["test", "--pack", str(folder)]) == 0
    assert "100.0 % right, 0.0 % wrong" in capsys.readouterr().out


def test_a_pack_can_be_written_into_the_folder_where_one_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    write_starter(Path())
    assert Path("pack.toml").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["here"]


def test_a_folder_with_files_is_left_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    assert main(["new", str(tmp_path)]) == 2
    assert capsys.readouterr().err == (
        f"{tmp_path}: expected an empty folder or a new name, found files; name another one\n"
    )
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_a_pack_that_cannot_be_written_whole_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[Path] = []

    def write(path: Path, _: bytes) -> int:
        written.append(path)
        if len(written) == 3:
            raise OSError(28, "No space left on device")
        path.touch()
        return 0

    monkeypatch.setattr(Path, "write_bytes", write)
    with pytest.raises(FactbotError, match="club: the pack cannot be written: No space left on device"):
        write_starter(tmp_path / "club")
    assert len(written) == 3
    assert list(tmp_path.iterdir()) == []


def test_what_is_written_can_be_changed(tmp_path: Path) -> None:
    write_starter(tmp_path / "club")
    assert all(os.access(path, os.W_OK) for path in (tmp_path / "club").rglob("*"))


def test_a_noun_means_an_item_of_its_type_whatever_the_conversation_was_about() -> None:
    assert "2 May 1931" in answer(bot_of(STARTER), "When was the Great Heron built?", "tell me about the museum")
    reply = ask(bot_of(STARTER), "When was the Great Heron built?", "who built the museum?")
    assert reply.status is Status.UNKNOWN
    assert "Fenn" not in reply.text
