"""Settings: where they come from, and what is said of those that are wrong."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from bot import config, settings
from bot.config import Config, Mode
from bot.errors import ConfigError

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "config.example.toml"
SECRETS = {"telegram.token"}
"""Only in the environment, so not in the example."""


def test_the_example_holds_every_setting_with_its_default() -> None:
    assert config.load(EXAMPLE, {}) == Config()
    in_example = {key for key, _ in settings.flatten(tomllib.loads(EXAMPLE.read_text("utf-8")))}
    assert in_example == set(dict(settings.settings_of(Config))) - SECRETS


def test_without_a_file_all_is_default_and_the_shipped_pack_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert config.load(None, {"HOME": "/home/a"}) == Config()
    assert Path(Config().pack_folder) == ROOT / "knowledge" / "iom"


def test_without_a_setting_the_current_folder_is_the_pack_if_it_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pack.toml").touch()
    assert Path(config.load(None, {}).pack_folder).resolve() == tmp_path.resolve()
    assert config.load(None, {"FACTBOT_PACK": "other"}).pack_folder == "other"


def test_a_file_in_the_current_folder_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.joinpath("config.toml").write_text("[context]\nexpires_minutes = 5\n")
    monkeypatch.chdir(tmp_path)
    assert config.load(None, {}).context.expires_minutes == 5


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('[telegram]\nmode = "polling"\nthumbs = true\n[telegram.webhook]\nport = 1\n')
    telegram = config.load(
        file,
        {
            "FACTBOT_TELEGRAM_MODE": "webhook",
            "FACTBOT_TELEGRAM_THUMBS": "False",
            "FACTBOT_TELEGRAM_WEBHOOK_PORT": "2",
            "FACTBOT_TELEGRAM_BASE_URL": "http://127.0.0.1:8081/bot",
            "FACTBOT_TELEGRAM_TOKEN": "1:hush",
        },
    ).telegram
    assert (telegram.mode, telegram.thumbs, telegram.webhook.port) == (Mode.WEBHOOK, False, 2)
    assert telegram.base_url == "http://127.0.0.1:8081/bot"
    assert telegram.token == "1:hush"  # noqa: S105 -- not a real one
    assert "hush" not in repr(telegram)


def test_a_path_in_a_file_is_relative_to_its_folder_and_one_in_the_environment_is_not(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('pack = "packs/museum"\n[log]\nunanswered = "/var/log/unanswered"\n')
    assert config.load(file, {}).pack_folder == str(tmp_path / "packs" / "museum")
    assert config.load(file, {}).log.unanswered == Path("/var/log/unanswered")
    assert config.load(file, {"FACTBOT_PACK": "club"}).pack_folder == "club"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        # the name
        ("[telegram]\nbase_ulr = 'x'", "no setting is called 'telegram.base_ulr'; did you mean 'telegram.base_url'?"),
        ("[tool.ruff]\nline-length = 1", "is this another program's file? then name yours with --config"),
        ("pack.folder = 'x'", "no setting is called 'pack.folder'"),
        ("[telegram]\ntoken = '1:x'", "set FACTBOT_TELEGRAM_TOKEN in the environment or name a telegram.token_file"),
        # the value
        ("[context]\nexpires_minutes = 0", "expected a whole number from 1 to 1000000, found 0"),
        ("[context]\nexpires_minutes = true", "expected a whole number from 1 to 1000000, found True"),
        ("[context]\nexpires_minutes = '30'", "expected a whole number from 1 to 1000000, found '30'"),
        ("[telegram.webhook]\nport = 65536", "expected a whole number from 1 to 65535, found 65536"),
        ("[telegram]\nmode = 'push'", "telegram.mode: expected 'polling' or 'webhook', found 'push'"),
        ("[telegram]\nlog_level = 'loud'", "expected 'debug' or 'info' or 'warning' or 'error', found 'loud'"),
        ("[telegram]\nmode = 3", "expected 'polling' or 'webhook', found 3"),
        ("[telegram]\nthumbs = 1", "expected true or false, found 1"),
        ("[telegram]\nbase_url = 1", "expected a text in quotes, found 1"),
        ("pack = 1", "pack: expected a path in quotes, found 1"),
        # the form
        ("pack = ", "is no TOML: Invalid value (at end of document); see config.example.toml"),
    ],
)
def test_what_is_wrong_in_a_file_is_named_with_what_to_do(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(text)
    with pytest.raises(ConfigError) as caught:
        config.load(file, {})
    assert str(caught.value).startswith(str(file))
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("FACTBOT_TELEGRAM_TOKN", "x", "no setting is called FACTBOT_TELEGRAM_TOKN; did you mean 'FACTBOT_TELEGRAM"),
        ("FACTBOT_CONTEXT_EXPIRES_MINUTES", "soon", "expected a whole number from 1 to 1000000, found 'soon'"),
        ("FACTBOT_TELEGRAM_LOG_JSON", "yes", "FACTBOT_TELEGRAM_LOG_JSON: expected true or false, found 'yes'"),
    ],
)
def test_what_is_wrong_in_the_environment_is_named(name: str, value: str, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        config.load(None, {name: value})
    assert message in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none\.toml: cannot be read: No such file or directory; name a file"):
        config.load(tmp_path / "none.toml", {})


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigError, match="is no TOML"):
        config.load(file, {})


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {"XDG_STATE_HOME": "/state"}, "/state/factbot"),
        ("linux", {"XDG_STATE_HOME": "relative"}, "/home/a/.local/state/factbot"),
        ("linux", {}, "/home/a/.local/state/factbot"),
        ("darwin", {}, "/home/a/Library/Application Support/factbot"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/factbot"),
        ("win32", {}, "/home/a/AppData/Local/factbot"),
    ],
)
def test_state_is_kept_where_the_platform_keeps_it(
    monkeypatch: pytest.MonkeyPatch, platform: str, environment: dict[str, str], folder: str
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setenv("HOME", "/home/a")
    assert config.state_folder(environment) == folder
