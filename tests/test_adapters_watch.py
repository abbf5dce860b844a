"""A pack that changes under a bot: read again as a whole or not at all, and conversations go on; with real files."""

from __future__ import annotations

import datetime
import os
import queue
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from bot.adapters.chats import Chats
from bot.adapters.watch import Watch, to_log
from bot.bot import Bot
from bot.model import Message
from tests.packs.bots import SMALL, save

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.UTC)
BORN = "When was Tom Smith born?"


class Author:
    """Somebody who edits the files of a pack that a bot answers from."""

    def __init__(self, folder: Path) -> None:
        self.pack = shutil.copytree(SMALL, folder / "small")
        self.people = self.pack / "people.toml"
        self.told: list[str] = []
        self.watch = Watch(self.pack, lambda: Bot.from_folder(self.pack))
        self.chats = Chats(self.watch.bot, datetime.timedelta(hours=1), None)

    def ask(self, text: str) -> str:
        return self.chats.reply(Message("a", text, NOW)).text

    def replace(self, old: str, new: str, file: Path | None = None) -> None:
        file = file or self.people
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new), "utf-8")

    def look(self, times: int = 2) -> list[str]:
        """Let the watch look: once to see that something has changed, once more to see that it is at rest."""
        before = len(self.told)
        for _ in range(times):
            self.watch.look(self.told.append)
        return self.told[before:]


@pytest.fixture
def author(tmp_path: Path) -> Author:
    return Author(tmp_path)


def test_nothing_is_read_or_told_while_nothing_changes(author: Author) -> None:
    bot = author.watch.bot.facts
    assert author.look(5) == []
    assert author.watch.bot.facts is bot


def test_a_changed_pack_is_read_again(author: Author) -> None:
    author.replace("1949-11", "1950-12")
    assert author.look() == [""]
    assert "December 1950" in author.ask(BORN)
    assert author.look() == []


def test_a_change_is_read_when_it_is_at_rest(author: Author) -> None:
    author.replace("1949-11", "1950")
    assert author.look(1) == []
    author.replace('"1950"', '"1951"')  # still being written
    assert author.look(1) == []
    assert "1949" in author.ask(BORN)
    assert author.look(1) == [""]
    assert "1951" in author.ask(BORN)


def test_changed_tables_and_texts_are_read_too(author: Author) -> None:
    table = author.pack / "facts" / "more.csv"
    table.parent.mkdir(exist_ok=True)
    table.write_text("item,property,value\n")
    assert author.look() == [""]
    table.write_text("item,property,worth\n")
    (problems,) = author.look()
    assert "more.csv:1:1: unknown column 'worth'" in problems


def test_what_editors_and_git_keep_beside_the_files_is_no_change(author: Author) -> None:
    (author.pack / ".git").mkdir()
    (author.pack / ".git" / "index").write_text("")
    (author.pack / ".#people.toml").symlink_to("ann@desk.4711")
    assert author.look(3) == []


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda file: file.write_text(file.read_text()[:-40]), "people.toml:"),  # half saved
        (lambda file: file.write_bytes(b"\xff\xfe"), "people.toml:1: not UTF-8"),
        (lambda file: file.write_text(file.read_text().replace("almanac,", "almanak,")), "did you mean 'almanac'?"),
        (lambda file: shutil.rmtree(file.parent), "no such folder"),
        (lambda file: (file.parent / "pack.toml").unlink(), "pack.toml: no such file"),
    ],
    ids=["half saved", "no text", "wrong", "gone", "without a pack file"],
)
def test_a_pack_with_errors_changes_nothing_and_its_problems_are_told(author: Author, spoil: object, told: str) -> None:
    assert callable(spoil)
    spoil(author.people)
    (problems,) = author.look()
    assert told.replace(":1: ", ":1:") in problems.replace(":1:1: ", ":1:")
    assert "1949" in author.ask(BORN)
    assert author.look() == []  # told once


def test_all_problems_are_told_together(author: Author) -> None:
    author.replace("almanac, Players", "almanak, Players")
    (problems,) = author.look()
    assert problems.count("unknown source 'almanak'") == author.people.read_text().count("almanak,")


def test_a_pack_that_is_corrected_is_read(author: Author) -> None:
    text = author.people.read_text()
    author.people.write_text("[[")
    assert len(author.look()) == 1
    author.people.write_text(text.replace("1949-11", "1950-11"))
    assert author.look() == [""]
    assert "1950" in author.ask(BORN)


def test_several_files_change_as_one(author: Author) -> None:
    author.replace('aliases = ["Smith", "Thomas Smith"]', "", author.pack / "pack.toml")
    author.replace("[item.tom-smith]", "[item.tam-smith]", author.pack / "pack.toml")
    assert author.look(1) == []
    author.replace('"tom-smith"', '"tam-smith"')
    assert author.look() == [""]


def test_an_editor_that_writes_by_renaming_is_seen(author: Author) -> None:
    new = author.pack / "people.toml.swp"
    new.write_text(author.people.read_text().replace("1949-11", "1952-11"))
    stat = author.people.stat()
    os.utime(new, ns=(stat.st_atime_ns, stat.st_mtime_ns))  # as old, and as long
    new.replace(author.people)
    assert author.look() == [""]
    assert "1952" in author.ask(BORN)


def test_a_file_that_comes_and_one_that_goes_are_seen(author: Author) -> None:
    new = author.pack / "facts" / "new.toml"
    new.write_text('item = "tom-smith"\n\n[[office]]\nvalue = "mayor"\nduring = "1990/.."\nreference = "annals, X"\n')
    assert author.look() == [""]
    assert "Tom Smith" in author.ask("Who was mayor in 1995?")
    new.unlink()
    assert author.look() == [""]
    assert "Tom Smith" not in author.ask("Who was mayor in 1995?")


def test_a_pack_that_was_away_for_a_while_is_read_again(author: Author) -> None:
    away = author.pack.rename(author.pack.with_name("away"))
    assert "no such folder" in author.look()[0]
    away.rename(author.pack)
    assert author.look() == [""]


def test_a_fault_while_reading_is_told_and_changes_nothing(tmp_path: Path) -> None:
    pack, told = shutil.copytree(SMALL, tmp_path / "small"), list[str]()
    bots = iter([Bot.from_folder(pack)])
    watch = Watch(pack, lambda: next(bots))
    (pack / "pack.toml").write_text((pack / "pack.toml").read_text() + "\n")
    watch.look(told.append)
    watch.look(told.append)
    assert told == [f"{pack}: cannot be read: StopIteration: "]
    assert watch.bot.facts.info.id == "small"


# --- conversations -----------------------------------------------------------------------------------------------


def test_a_conversation_survives_the_change(author: Author) -> None:
    author.ask("Which club did Tom Smith play for in 1974?")
    author.replace("1949-11", "1950-11")
    author.look()
    assert "Harrow Rovers" in author.ask("and in 1970?")


def test_a_conversation_forgets_what_the_pack_no_longer_says(author: Author) -> None:
    author.ask("Which club did Tom Smith play for in 1974?")
    text = author.people.read_text()
    author.people.write_text(text[: text.index("[[club]]")])
    author.look()
    assert "Players" not in author.ask("source?")


def test_a_conversation_never_cites_another_statement_than_it_told(author: Author) -> None:
    assert "Bay Athletic" in author.ask("Which club did Tom Smith play for in 1974?")
    author.replace(  # an earlier club: the statements of all later ones are counted anew
        '[[club]]\nitem = "tom-smith"\nvalue = "rovers"',
        '[[club]]\nitem = "tom-smith"\nvalue = "wanderers"\nduring = "1960/1961"\nreference = "almanac, Youth"\n\n'
        '[[club]]\nitem = "tom-smith"\nvalue = "rovers"',
    )
    at = 'during = "1968/1973"\nreference = "almanac, '
    author.replace(f"{at}Players", f"{at}No")
    author.look()
    assert "section No" not in author.ask("source?")


def test_a_corrected_reference_is_cited_in_a_conversation_that_goes_on(author: Author) -> None:
    author.ask(BORN)
    at = 'place = "in Northfield"\nreference = "almanac, '
    author.replace(f"{at}Players", f"{at}Births")
    author.look()
    assert "section Births" in author.ask("source?")


# --- in the background -------------------------------------------------------------------------------------------


def test_a_thread_looks_until_it_is_stopped(author: Author, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.adapters.watch.SECONDS", 0.01)
    told: queue.Queue[str] = queue.Queue()
    with author.watch.running(told.put):
        save(author.people, author.people.read_text().replace("1949-11", "1950-11"))
        assert told.get(timeout=20) == ""
        assert "1950" in author.ask(BORN)
        save(author.people, "[[")
        assert "people.toml:1:1: not valid TOML" in told.get(timeout=20)
    assert told.empty()


def test_in_a_pipe_problems_go_to_standard_error(author: Author, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bot", "repl", "--watch", "--pack", str(author.pack)]
    environment = os.environ | {"XDG_CACHE_HOME": str(tmp_path)}
    with subprocess.Popen(  # noqa: S603 -- our own command
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        bufsize=1,
        env=environment,
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(f"{BORN}\n")
        assert "1949" in process.stdout.readline()
        save(author.people, "[[")
        assert "people.toml:1:1: not valid TOML" in process.stderr.readline()
        out, err = process.communicate(f"{BORN}\n", timeout=20)
    assert ("1949" in out, err, process.returncode) == (True, "", 0)


def test_what_a_watch_tells_can_go_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO"):
        to_log("")
        to_log("a.toml:1:1: wrong\nb.toml:2:1: wrong too")
    assert [(record.levelname, record.message) for record in caplog.records] == [
        ("INFO", "the pack has changed and was read again"),
        ("ERROR", "a.toml:1:1: wrong"),
        ("ERROR", "b.toml:2:1: wrong too"),
        ("ERROR", "the pack has changed and cannot be used so: the one before goes on answering"),
    ]
