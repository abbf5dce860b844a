"""The process is killed again and again, and every question is still answered."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import sys
from collections import Counter, defaultdict
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.packs.bots import SMALL, save
from tests.telegram.server import TOKEN, FakeTelegram, Fault, telegram

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

ROOT = Path(__file__).parents[2]
CHATS, QUESTIONS = 30, 300
ECHO = ("tests.telegram.launch",)
"""Repeats what it hears, so that every answer is known beforehand."""
FACTBOT = ("bot", "telegram", "--base-url")
MEGABYTES = 120
"""What a process may use at most, whatever is waiting for it."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What a run has shown."""

    lost: int
    doubled: int
    disordered: int

    @classmethod
    def of(cls, server: FakeTelegram) -> Figures:
        """Count over all messages; a question's text is "<chat> <number>"."""
        asked = {f"{number % CHATS + 1} {number}" for number in range(QUESTIONS)}
        told = Counter(message.text.partition(": ")[2] for message in server.messages)
        firsts: dict[int, list[int]] = defaultdict(list)
        for message in server.messages:
            number = int(message.text.split()[-1])
            if number not in firsts[message.chat]:
                firsts[message.chat].append(number)
        disordered = sum(one > other for numbers in firsts.values() for one, other in pairwise(numbers))
        return cls(len(asked - set(told)), told.total() - len(told), disordered)


@asynccontextmanager
async def process(
    server: FakeTelegram, state: Path, *more: str, program: tuple[str, ...] = ECHO
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run the adapter, and kill it in the end."""
    started = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        *program,
        server.base_url,
        "--state",
        str(state),
        *more,
        cwd=ROOT,
        stderr=asyncio.subprocess.PIPE if "--watch" in more else None,
        env=os.environ | {"FACTBOT_TELEGRAM_TOKEN": TOKEN},
    )
    try:
        yield started
    finally:
        if started.returncode is None:
            started.kill()
        await started.wait()


async def ask(server: FakeTelegram, seconds: float) -> None:
    """Put all questions, evenly spread."""
    for number in range(QUESTIONS):
        chat = number % CHATS + 1
        server.say(f"{chat} {number}", chat)
        if seconds:
            await asyncio.sleep(seconds / QUESTIONS)


async def run(
    server: FakeTelegram, state: Path, seconds: float, kills: int, *more: str, again: Callable[[], int] = int
) -> Figures:
    """Ask everything, kill on the way, and wait until all is answered, and so many of them have come `again`."""
    asking = asyncio.create_task(ask(server, seconds))
    random = Random(5)  # noqa: S311 - no secret
    for kill in range(kills):
        async with process(server, state, *more):
            # Killed in the midst of work: some answers after it has come up, unless a slow machine has none left.
            more_told = len(server.messages) + random.randint(5, 20 if kill else 10)
            await server.told(min(more_told, QUESTIONS))
            await asyncio.sleep(random.uniform(0.0, seconds / kills / 2) if seconds else random.uniform(0.0, 0.3))
    async with process(server, state, *more) as last:
        await asking
        await server.until(lambda: Figures.of(server).lost == 0 and Figures.of(server).doubled >= again(), 40)
        # Whatever would come twice comes by then.
        await asyncio.sleep(0.5)
        assert memory_of(last) < MEGABYTES
    return Figures.of(server)


def memory_of(running: asyncio.subprocess.Process) -> float:
    """Give the most megabytes that a process has used, or 0 where that cannot be seen."""
    status = Path(f"/proc/{running.pid}/status")
    if not status.exists():
        return 0.0
    [line] = (line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def free_port() -> int:
    """Find a port for the webhook; the process must be found there again after each kill."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def show(name: str, kills: int, figures: Figures) -> None:
    """Print the figures for the record."""
    print(f"{name}: {kills} kills, {figures}")  # noqa: T201 - pytest -rP shows it in CI


async def test_nothing_is_lost_over_six_kills(state: Path) -> None:
    async with telegram(send_seconds=0.15) as server:
        figures = await run(server, state, 20, 6)
    show("polling", 6, figures)
    assert figures.lost == figures.disordered == 0
    assert figures.doubled <= 6


async def test_nothing_is_lost_by_webhook_over_six_kills(state: Path) -> None:
    async with telegram(send_seconds=0.15) as server:
        figures = await run(server, state, 20, 6, "--webhook", str(free_port()))
        assert 200 in server.deliveries
    show("webhook", 6, figures)
    assert figures.lost == figures.disordered == 0
    assert figures.doubled <= 6


async def test_nothing_is_lost_in_a_burst_over_three_kills(state: Path) -> None:
    async with telegram(send_seconds=0.15) as server:
        figures = await run(server, state, 0, 3)
    show("burst", 3, figures)
    assert figures.lost == figures.disordered == 0
    assert figures.doubled <= 3


async def test_a_burst_by_webhook_loses_nothing_either(state: Path) -> None:
    async with telegram(send_seconds=0.15) as server:
        figures = await run(server, state, 0, 3, "--webhook", str(free_port()))
    show("burst by webhook", 3, figures)
    assert figures.lost == figures.disordered == 0
    assert figures.doubled <= 3


async def test_the_program_itself_goes_on_with_its_conversations_after_each_kill(state: Path) -> None:
    turns = {"What was IOM called in 1975?": "ICEM", "and in 1985?": "ICM", "and now?": "IOM"}
    chats = range(1, 6)
    async with telegram(send_seconds=0.05) as server:
        for number, question in enumerate(turns):
            for chat in chats:
                server.say(question, chat)
            async with process(server, state, program=FACTBOT):
                # Killed in the midst of work, except at the end.
                await server.told(number * len(chats) + (len(chats) if number == len(turns) - 1 else 2))
    for chat in chats:
        told = [message.text for message in server.messages if message.chat == chat]
        # At most one answer is sent twice for each kill.
        assert len(turns) <= len(told) <= 2 * len(turns) - 1
        assert [name for name in turns.values() if any(name in text for text in told)] == list(turns.values())


async def test_a_watched_pack_is_read_again_while_the_program_runs(state: Path, tmp_path: Path) -> None:
    pack = shutil.copytree(SMALL, tmp_path / "small")
    people = pack / "people.toml"

    async def born(server: FakeTelegram) -> str:
        server.say("When was Tom Smith born?")
        return (await server.told(len(server.messages) + 1))[-1].text

    async def logged(running: asyncio.subprocess.Process, words: str) -> None:
        assert running.stderr
        async for line in running.stderr:
            if words in line.decode():
                return

    async with telegram() as server, process(server, state, "--watch", "--pack", str(pack), program=FACTBOT) as running:
        assert "1949" in await born(server)
        save(people, people.read_text().replace("1949-11", "1950-11"))
        await logged(running, "the pack has changed and was read again")
        assert "1950" in await born(server)
        save(people, "[[")
        await logged(running, "the one before goes on answering")
        assert "1950" in await born(server)


@pytest.mark.parametrize("way", ["answer", "reset-before", "reset-after"])
async def test_a_tenth_of_all_sends_may_fail(state: Path, way: str) -> None:
    random = Random(7)  # noqa: S311 - no secret
    fault = Fault(times=10**6, way=way, share=lambda: random.random() < 0.1)
    async with telegram(send_seconds=0.05, faults=[fault]) as server:
        figures = await run(server, state, 0, 0, again=lambda: 10**6 - fault.times if way == "reset-after" else 0)
        failed = 10**6 - fault.times
    show(f"a tenth fails ({way}, {failed} times)", 0, figures)
    assert figures.lost == figures.disordered == 0
    assert figures.doubled == (failed if way == "reset-after" else 0)
