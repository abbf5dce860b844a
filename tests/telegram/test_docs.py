"""What docs/telegram.md and docs/deploy say is so."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

from bot import config
from bot.adapters.telegram.run import DONE, FAILED, UNUSABLE
from bot.commands.parsing import parser_of
from bot.language.telegram import COMMANDS

DOCS = Path(__file__).parents[2] / "docs"
ADAPTERS = DOCS.parent / "bot" / "adapters"
GUIDE = (DOCS / "telegram.md").read_text(encoding="utf-8")


def test_every_command_is_explained() -> None:
    assert set(re.findall(r"`/([a-z]+)`", GUIDE)) - {"newbot", "setinline", "healthz", "readyz", "metrics"} == set(
        COMMANDS
    )


def test_every_line_of_the_log_that_is_explained_is_one_that_is_logged() -> None:
    [table] = re.findall(r"^\| the log says .*?\n\n", GUIDE, re.MULTILINE | re.DOTALL)
    explained = [text for row in table.strip().splitlines()[2:] for text in re.findall("`([^`]+)`", row.split("|")[1])]
    source = "".join(path.read_text(encoding="utf-8") for path in ADAPTERS.rglob("*.py"))
    assert len(explained) > 10
    assert [text for text in explained if text not in source] == []


def test_the_exit_statuses_are_explained() -> None:
    assert (DONE, FAILED, UNUSABLE) == (0, 1, 2)
    unit = (DOCS / "deploy" / "factbot.service").read_text(encoding="utf-8")
    assert f"RestartPreventExitStatus={UNUSABLE}" in unit


def test_the_unit_and_the_container_start_the_bot_with_options_that_there_are() -> None:
    unit = (DOCS / "deploy" / "factbot.service").read_text(encoding="utf-8")
    container = (DOCS / "deploy" / "Containerfile").read_text(encoding="utf-8")
    [start] = re.findall(r"^ExecStart=(.*)$", unit, re.MULTILINE)
    [entry] = re.findall(r"^ENTRYPOINT \[(.*)\]$", container, re.MULTILINE)
    for command in (shlex.split(start), [part.strip(' "') for part in entry.split(",")]):
        assert command[0].endswith("/bin/factbot")
        assert parser_of(command[1:]).parse_args(command[1:]).state


def test_the_webhook_example_names_settings_that_there_are(tmp_path: Path) -> None:
    [text] = re.findall(r"^```toml\n(\[telegram\]\n.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    assert tomllib.loads(text)["telegram"]["mode"] == "webhook"
    file = tmp_path / "config.toml"
    file.write_text(text, encoding="utf-8")
    assert config.load(file, {}).telegram.webhook.url == "https://bot.example.org/telegram"
