"""The packs that tests ask, each loaded once, and how to ask them."""

from __future__ import annotations

import datetime
import textwrap
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.authoring.new import write_starter
from bot.bot import Bot
from bot.model import Context, Message, Reply, Status

if TYPE_CHECKING:
    from _pytest.mark import ParameterSet

ROOT = Path(__file__).parents[2]
IOM = ROOT / "knowledge" / "iom"
VARROW = ROOT / "knowledge" / "varrow"
SMALL = ROOT / "tests" / "packs" / "small"
NOW = datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.UTC)


@cache
def bot_of(folder: Path) -> Bot:
    return Bot.from_folder(folder)


def imported(factory: pytest.TempPathFactory, name: str, table: str, *options: str) -> Bot:
    """Import a table, as the file of that name, and give the bot of the pack that it makes."""
    folder = factory.mktemp(name)
    (folder / f"{name}.csv").write_text(textwrap.dedent(table).strip(), encoding="utf-8")
    assert main(["import", "csv", str(folder / f"{name}.csv"), "-o", str(folder / "pack"), *options]) == 0
    return bot_of(folder / "pack")


def extended(factory: pytest.TempPathFactory, text: str) -> Bot:
    """Give the bot of the pack that `factbot new` writes, with one file of facts more."""
    folder = factory.mktemp("extended") / "museum"
    write_starter(folder)
    (folder / "facts" / "more.toml").write_text(text, encoding="utf-8")
    return bot_of(folder)


def save(file: Path, text: str) -> None:
    """Write a file at once, as many editors do: nobody sees half of it, however busy the machine is."""
    new = file.with_name(f"{file.name}.new")
    new.write_text(text, "utf-8")
    new.replace(file)


def converse(bot: Bot, *texts: str, at: datetime.datetime = NOW) -> list[Reply]:
    """Put the texts to the bot as the turns of one conversation."""
    context, replies = Context(), []
    for text in texts:
        reply, context = bot.reply(Message("chat", text, at), context)
        replies.append(reply)
    return replies


def ask(bot: Bot, *texts: str) -> Reply:
    """Give the reply to the last of the texts."""
    return converse(bot, *texts)[-1]


def answer(bot: Bot, *texts: str) -> str:
    """Give the answer to the last of the texts; a refusal that tells something by the way is none."""
    reply = ask(bot, *texts)
    assert reply.status is Status.ANSWER, reply.text
    return reply.text


def bug(reason: str, *row: object) -> ParameterSet:
    """Mark a row of a table that the code gets wrong, and say why."""
    return pytest.param(*row, marks=pytest.mark.xfail(reason=reason, strict=True))
