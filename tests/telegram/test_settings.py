"""From the settings of the program to those of the adapter."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.adapters.telegram.settings import Settings
from bot.config import Config, ContextConfig, LogConfig, LogLevel, Mode, TelegramConfig, WebhookConfig
from bot.errors import ConfigError

GIVEN = TelegramConfig(token="1:hush")  # noqa: S106 - of no real bot
ELSEWHERE = Path("platform")


def _of(**changes: object) -> Settings:
    return Settings.of(Config(telegram=replace(GIVEN, **changes)), ELSEWHERE)  # type: ignore[arg-type] # checked below


def test_without_settings_the_adapters_defaults_hold() -> None:
    assert _of() == Settings("1:hush", ELSEWHERE)


def test_every_setting_reaches_the_adapter(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("a-b_C1\n")
    telegram = TelegramConfig(
        token="1:hush",  # noqa: S106 - of no real bot
        base_url="http://127.0.0.1:8081/bot",
        mode=Mode.WEBHOOK,
        state=tmp_path,
        webhook=WebhookConfig("0.0.0.0", "/hook", 1, "https://bot.example.org/hook", secret),  # noqa: S104 - not bound
        metrics_port=9090,
        log_level=LogLevel.WARNING,
        log_json=True,
        thumbs=False,
        retention_days=3,
    )
    config = Config(None, ContextConfig(7), LogConfig(tmp_path / "log"), telegram)
    settings = Settings.of(config, ELSEWHERE)
    assert (settings.state, settings.base_url, settings.mode) == (tmp_path, telegram.base_url, Mode.WEBHOOK)
    assert (settings.metrics_port, settings.log_level, settings.log_json) == (9090, "WARNING", True)
    assert (settings.thumbs, settings.retention_days, settings.expires_minutes) == (False, 3, 7)
    assert settings.unanswered == tmp_path / "log"
    hook = settings.webhook
    assert hook
    assert (hook.secret, hook.port, hook.path, hook.host) == ("a-b_C1", 1, "/hook", "0.0.0.0")  # noqa: S104 - not bound
    assert hook.url == "https://bot.example.org/hook"
    assert "a-b_C1" not in repr(settings)
    assert "hush" not in repr(settings)


def test_port_zero_serves_no_figures() -> None:
    assert _of(metrics_port=0).metrics_port is None


def test_the_token_may_lie_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(" 1:hush\n")
    assert _of(token="", token_file=file).token == "1:hush"  # noqa: S105 - of no real bot


@pytest.mark.parametrize(
    ("changes", "content", "message"),
    [
        ({"token": ""}, None, "the bot's token is missing: set FACTBOT_TELEGRAM_TOKEN, or name a token_file"),
        ({"token": "", "token_file": True}, None, "token_file: .* cannot be read: No such file or directory"),
        ({"token": "", "token_file": True}, b"\xff", "token_file: .* cannot be read: it is no text"),
        ({"token": "", "token_file": True}, b"\n", "the bot's token is missing"),
        ({"token": "hush"}, None, "the wrong form: expected one such as 4242:AAH"),
        ({"token": "1:hush\n2:hush"}, None, "the wrong form"),
        ({"base_url": "api.telegram.org/bot"}, None, 'base_url: expected an address such as "https://api.telegram'),
        ({"mode": Mode.WEBHOOK}, None, "secret_file is missing: without a secret anybody could deliver"),
        ({"mode": Mode.WEBHOOK, "webhook": True}, b"", "expected 1 to 256 of A-Z a-z 0-9 _ -"),
        ({"mode": Mode.WEBHOOK, "webhook": True}, b"a b", "expected 1 to 256"),
        ({"mode": Mode.WEBHOOK, "webhook": True}, None, "webhook.secret_file: .* cannot be read"),
    ],
)
def test_settings_that_the_adapter_cannot_run_with_are_named_without_secrets(
    changes: dict[str, object], content: bytes | None, message: str, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    if content is not None:
        file.write_bytes(content)
    places = {"token_file": file, "webhook": WebhookConfig(secret_file=file)}
    given = {name: places[name] if value is True else value for name, value in changes.items()}
    with pytest.raises(ConfigError, match=message) as caught:
        _of(**given)
    assert "hush" not in str(caught.value)
