"""The bot over HTTP: a real process, real requests, and a pack that changes under it."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import queue
import shutil
import signal
import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from bot.__main__ import main
from tests.packs.bots import SMALL, save

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith(("FACTBOT_", "PYTHON"))}
PATIENCE = 30
"""Seconds after which a test that waits in vain has failed."""


@dataclass
class Server:
    """A running `factbot serve`."""

    process: subprocess.Popen[str]
    pack: Path
    port: int = 0
    logged: queue.Queue[str] = field(default_factory=queue.Queue)

    def request(self, method: str, path: str, body: str | bytes = b"", **headers: str) -> tuple[int, Any]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        with contextlib.closing(connection):
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())

    def ask(self, text: str, chat: str = "a", **more: str) -> Any:  # noqa: ANN401 -- JSON
        status, answer = self.request("POST", "/reply", json.dumps({"chat": chat, "text": text} | more))
        assert status == 200
        return answer

    def wait_for_log(self, words: str) -> list[str]:
        """Give what is logged until a line with these words comes."""
        lines = [self.logged.get(timeout=PATIENCE)]
        while words not in lines[-1]:
            lines.append(self.logged.get(timeout=PATIENCE))
        return lines


@contextlib.contextmanager
def serving(tmp_path: Path, *options: str) -> Iterator[Server]:
    pack = shutil.copytree(SMALL, tmp_path / "small")
    command = [sys.executable, "-m", "bot", "serve", "--pack", str(pack), "--port", "0", *options]
    environment = ENVIRONMENT | {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    with subprocess.Popen(  # noqa: S603 -- our own command
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        server = Server(process, pack)
        assert process.stdout
        assert process.stderr
        reader = threading.Thread(target=_collect, args=(process.stderr, server.logged))
        reader.start()
        try:
            line = process.stdout.readline()
            assert line.startswith("listening at http://127.0.0.1:")
            server.port = int(line.rpartition(":")[2])
            yield server
        finally:
            process.kill()
            reader.join(PATIENCE)


def _collect(lines: Any, into: queue.Queue[str]) -> None:  # noqa: ANN401 -- a stream of text
    for line in lines:
        into.put(line.rstrip("\n"))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("serve")) as running:
        yield running


# --- the protocol ------------------------------------------------------------------------------------------------


def test_a_message_gets_the_object_that_batch_gives(server: Server) -> None:
    given = server.ask("When was Tom Smith born?", "one", at="2026-01-31T12:00:00Z")
    assert list(given) == ["chat", "text", "status", "intent", "query", "references", "suggestions", "reason"]
    line = json.dumps({"chat": "one", "text": "When was Tom Smith born?", "at": "2026-01-31T12:00:00Z"})
    command = [sys.executable, "-m", "bot", "batch", "--pack", str(SMALL)]
    done = subprocess.run(command, input=line, capture_output=True, text=True, check=True, env=ENVIRONMENT)  # noqa: S603
    assert given == json.loads(done.stdout)


def test_messages_of_a_chat_are_one_conversation(server: Server) -> None:
    server.ask("Which club did Tom Smith play for in 1974?", "two")
    server.ask("Which stadium did Rovers play at in 1950?", "three")
    assert "Harrow Rovers" in server.ask("and in 1970?", "two")["text"]


def test_many_can_ask_at_once(server: Server) -> None:
    with ThreadPoolExecutor(8) as threads:
        told = list(threads.map(lambda n: server.ask("When was Tom Smith born?", f"many {n}")["chat"], range(40)))
    assert told == [f"many {n}" for n in range(40)]


def test_a_server_that_runs_says_so(server: Server) -> None:
    assert server.request("GET", "/healthz") == (200, {"status": "ok"})


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "error"),
    [
        ("POST", "/reply", "", 400, "found no JSON: Expecting value at column 1"),
        ("POST", "/reply", "[]", 400, "found a list"),
        ("POST", "/reply", '{"chat": "a"}', 400, "found no 'text'"),
        ("POST", "/reply", '{"chat": "a", "text": 1}', 400, "'text': expected a text, found a number"),
        ("POST", "/reply", '{"chat": "a", "text": "x", "at": "soon"}', 400, "'at': expected a time"),
        ("POST", "/reply", "[" * 60_000, 400, "found no JSON that can be read"),
        ("POST", "/reply", " " * 70_000, 413, "expected at most 65536 bytes"),
        ("GET", "/reply", "", 405, "expected POST /reply or GET /healthz, found GET /reply"),
        ("GET", "/nothing", "", 404, "expected POST /reply or GET /healthz, found GET /nothing"),
        ("POST", "/healthz", "", 405, "expected POST /reply or GET /healthz, found POST /healthz"),
    ],
)
def test_what_is_wrong_with_a_request_is_told_as_an_object(  # noqa: PLR0913, PLR0917 -- the columns of the table
    server: Server, method: str, path: str, body: str, status: int, error: str
) -> None:
    found, answer = server.request(method, path, body)
    assert found == status
    assert error in answer["error"]
    assert server.ask("When was Tom Smith born?")["status"] == "answer"  # it goes on


def test_a_web_page_is_refused(server: Server) -> None:
    """Any page that somebody has open could reach a port of their machine; browsers tell by `Origin`."""
    body = '{"chat": "a", "text": "When was Tom Smith born?"}'
    assert server.request("POST", "/reply", body, Origin="https://example.org")[0] == 403


def test_bytes_that_are_no_text_are_read_as_batch_reads_them(server: Server) -> None:
    status, answer = server.request("POST", "/reply", b'\xef\xbb\xbf{"chat": "\xff", "text": "hello"}')
    assert (status, answer["chat"]) == (200, "\ufffd")


def test_a_message_that_breaks_the_program_takes_no_other_along(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """In this process, because nothing is known that breaks it."""
    from aiohttp.test_utils import TestClient, TestServer  # noqa: PLC0415 -- only here

    from bot.adapters import serve  # noqa: PLC0415

    class Broken:
        def reply(self, _: object) -> None:
            raise ZeroDivisionError

    async def ask() -> tuple[int, str]:
        with ThreadPoolExecutor(1) as threads:
            async with TestClient(TestServer(serve.application(Broken(), threads))) as client:  # type: ignore[arg-type]
                answer = await client.post("/reply", data='{"chat": "a", "text": "x"}')
                return answer.status, (await answer.json())["error"]

    import asyncio  # noqa: PLC0415

    status, error = asyncio.run(ask())
    assert status == 500
    assert "the program failed on this message" in error
    assert "ZeroDivisionError" in caplog.text


# --- start and stop ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_it(tmp_path: Path, name: signal.Signals) -> None:
    with serving(tmp_path) as server:
        server.ask("hello")
        server.process.send_signal(name)
        assert server.process.wait(PATIENCE) == 0
    assert "Traceback" not in "\n".join(server.logged.queue)


def test_a_port_that_is_taken_is_said_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["serve", "--pack", str(SMALL), "--port", str(port)]) == 2
    assert capsys.readouterr().err == (
        f"127.0.0.1:{port} is taken by another program: stop that, or choose another port with --port\n"
    )


def test_an_address_of_another_machine_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--pack", str(SMALL), "--host", "192.0.2.1", "--port", "0"]) == 2
    assert "192.0.2.1:0 cannot be listened at (" in capsys.readouterr().err


def test_address_and_port_come_from_the_settings_unless_they_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[tuple[object, ...]] = []
    monkeypatch.setattr("bot.adapters.serve.run", lambda _, host, port, __: given.append((host, port)))
    settings = tmp_path / "mine.toml"
    settings.write_text('[serve]\nhost = "::1"\nport = 0\n')
    for more in ([], ["--config", str(settings)], ["--config", str(settings), "--host", "127.0.0.2", "--port", "99"]):
        assert main(["serve", "--pack", str(SMALL), *more]) == 0
    assert given == [("127.0.0.1", 8765), ("::1", 0), ("127.0.0.2", 99)]


@pytest.mark.parametrize("port", ["-1", "65536", "http"])
def test_a_port_that_is_none_is_wrong_usage(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["serve", f"--port={port}"])
    assert left.value.code == 2
    assert f"expected a number from 0 to 65535, found '{port}'" in capsys.readouterr().err


# --- a pack that changes -----------------------------------------------------------------------------------------


def test_a_watched_pack_is_read_again_and_a_broken_one_is_not(tmp_path: Path) -> None:
    with serving(tmp_path, "--watch") as server:
        people = server.pack / "people.toml"
        server.ask("Which club did Tom Smith play for in 1974?")
        save(people, people.read_text().replace('"1968/1973"', '"1967/1973"'))
        server.wait_for_log("was read again")
        assert "from 1967 to 1973" in server.ask("and in 1970?")["text"]
        save(people, people.read_text().replace("almanac, Tables", "almanak, Tables") + "\n[[nonsense]]\n")
        problems = server.wait_for_log("cannot be used so")
        *sources, table = [problem.partition("people.toml:")[2] for problem in problems[:-1]]
        assert len(sources) == people.read_text().count("almanak")
        assert sources[0].endswith(": unknown source 'almanak'; did you mean 'almanac'?")
        assert "'nonsense'" in table
        assert "from 1967 to 1973" in server.ask("and in 1972?")["text"]


def test_a_pack_that_is_not_watched_stays(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        people = server.pack / "people.toml"
        people.write_text("[[")
        assert server.ask("When was Tom Smith born?")["status"] == "answer"
        assert server.logged.empty()


# --- a message that has no end ---------------------------------------------------------------------------------

HANGING = """
from bot.adapters import serve, watchdog


class Chats:
    def reply(self, message):
        while True:
            pass


watchdog.LIMIT = 1.0
serve.run(Chats(), "127.0.0.1", 0, lambda address: print(address, flush=True))
"""


def test_what_hangs_ends_the_server_which_says_where_it_was() -> None:
    command = [sys.executable, "-c", HANGING]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:  # noqa: S603 -- ours
        try:
            assert process.stdout
            port = int(process.stdout.readline().rpartition(":")[2])
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
            with contextlib.closing(connection):
                connection.request("POST", "/reply", '{"chat": "a", "text": "and then?"}')
                with pytest.raises(ConnectionError):
                    connection.getresponse()
            _, logged = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()
    assert process.returncode == 1
    assert logged.startswith("Timeout (")
    assert "in reply\n" in logged
