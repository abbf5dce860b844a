"""Reads settings: those that there are, where their values come from, and what a value must be."""

from __future__ import annotations

import dataclasses
import difflib
import re
import tomllib
import typing
from pathlib import Path

from bot.config import ENVIRONMENT, Config, LogLevel, Mode
from bot.errors import ConfigError
from bot.records import dataclass

if typing.TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from bot.codes import Code


def read(file: Path | str | None, environment: Mapping[str, str]) -> Config:
    """Read a file, if there is one, and then the environment; raise ConfigError at what is wrong."""
    settings = dict(settings_of(Config))
    values = _from_file(Path(file), settings) if file else {}
    values |= _from_environment(environment, settings)
    return typing.cast("Config", _build(Config, values))


# --- the settings that there are ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Setting:
    """One field, with what a value for it must be."""

    key: str
    """As in the file, with dots: "telegram.webhook.port"."""
    type: object
    range: tuple[int, int]
    is_only_in_environment: bool

    @property
    def variable(self) -> str:
        """Its name in the environment."""
        return ENVIRONMENT + self.key.replace(".", "_").upper()


def settings_of(table: type, prefix: str = "") -> Iterator[tuple[str, _Setting]]:
    """Give every setting of a table by its key."""
    hints = typing.get_type_hints(table, localns={"Path": Path})
    for item in dataclasses.fields(table):
        key, kind = prefix + item.name, hints[item.name]
        if dataclasses.is_dataclass(kind):
            yield from settings_of(typing.cast("type", kind), f"{key}.")
        else:
            limits = item.metadata.get("range", (0, 0))
            yield key, _Setting(key, kind, limits, item.metadata.get("only_environment", False))


def _build(table: type, values: Mapping[str, object], prefix: str = "") -> object:
    """Make the record of a table; a field without a value keeps its default."""
    hints = typing.get_type_hints(table, localns={"Path": Path})
    given = {}
    for item in dataclasses.fields(table):
        key, kind = prefix + item.name, hints[item.name]
        if dataclasses.is_dataclass(kind):
            given[item.name] = _build(typing.cast("type", kind), values, f"{key}.")
        elif key in values:
            given[item.name] = values[key]
    return typing.cast("object", table(**given))


# --- where values come from --------------------------------------------------------------------------------------


def _from_file(file: Path, settings: Mapping[str, _Setting]) -> dict[str, object]:
    values = {}
    for key, value in flatten(_parse(file)):
        setting = settings.get(key)
        if setting is None:
            hint = _did_you_mean(key, settings) or "or is this another program's file? then name yours with --config"
            raise ConfigError(_word(f"{file}", f"no setting is called {key!r}", hint))
        if setting.is_only_in_environment:
            hint = f"set {setting.variable} in the environment or name a {key}_file"
            raise ConfigError(_word(f"{file}", f"{key} is secret and does not belong in a file of settings", hint))
        values[key] = _convert(setting, value, f"{file}: {key}", file.parent)
    return values


def _parse(file: Path) -> dict[str, object]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        message = _word(f"{file}", f"cannot be read: {error.strerror}", "name a file of settings with --config")
        raise ConfigError(message) from error
    except ValueError as error:  # not TOML, or not UTF-8
        raise ConfigError(_word(f"{file}", f"is no TOML: {error}", "see config.example.toml")) from error


def flatten(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, object]]:
    """Give the keys of nested tables with dots, and their values."""
    for name, value in table.items():
        if isinstance(value, dict):
            yield from flatten(value, f"{prefix}{name}.")
        else:
            yield prefix + name, value


def _from_environment(environment: Mapping[str, str], settings: Mapping[str, _Setting]) -> dict[str, object]:
    by_variable = {setting.variable: setting for setting in settings.values()}
    values = {}
    for name in sorted(name for name in environment if name.startswith(ENVIRONMENT)):
        setting = by_variable.get(name)
        if setting is None:
            raise ConfigError(_word("environment", f"no setting is called {name}", _did_you_mean(name, by_variable)))
        values[setting.key] = _convert(setting, _from_text(setting, environment[name]), name, Path())
    return values


def _from_text(setting: _Setting, text: str) -> object:
    """Read what TOML would have given, where the text is such a thing; else leave it for `_convert` to refuse."""
    if setting.type is bool:
        return {"true": True, "1": True, "false": False, "0": False}.get(text.lower(), text)
    if setting.type is int and re.fullmatch("[0-9]{1,9}", text):
        return int(text)
    return text


# --- what a value must be ----------------------------------------------------------------------------------------


def _convert(setting: _Setting, value: object, where: str, folder: Path) -> object:
    convert = _CONVERT.get(setting.type, _to_itself)
    try:
        return convert(setting, value, folder)
    except ValueError as error:
        raise ConfigError(_word(where, f"expected {error}, found {value!r}", "")) from error


def _to_itself(setting: _Setting, value: object, _: Path) -> object:
    expected = typing.cast("type", setting.type)
    if type(value) is not expected:  # not isinstance: for Python, true is a number
        raise ValueError(_EXPECTED[expected])
    return value


def _to_number(setting: _Setting, value: object, _: Path) -> int:
    low, high = setting.range
    if type(value) is not int or not low <= value <= high:
        message = f"a whole number from {low} to {high}"
        raise ValueError(message)
    return value


def _to_choice(setting: _Setting, value: object, _: Path) -> Code:
    choices = typing.cast("type[Code]", setting.type)
    try:
        return choices(typing.cast("str", value))
    except ValueError as error:
        raise ValueError(" or ".join(repr(choice.value) for choice in choices)) from error


def _to_path(_: _Setting, value: object, folder: Path) -> Path | None:
    """Read a path, in a file relative to the file's folder; an empty one means the default."""
    if not isinstance(value, str):
        message = "a path in quotes"
        raise ValueError(message)  # noqa: TRY004 -- one kind of error for all wrong values, caught in one place
    return folder / Path(value).expanduser() if value else None


_CONVERT: dict[object, Callable[[_Setting, object, Path], object]] = {
    int: _to_number,
    Mode: _to_choice,
    LogLevel: _to_choice,
    Path | None: _to_path,
}
_EXPECTED: dict[type, str] = {bool: "true or false", str: "a text in quotes"}


def _word(where: str, what: str, hint: str) -> str:
    return f"{where}: {what}" + (f"; {hint}" if hint else "")


def _did_you_mean(name: str, known: Mapping[str, object]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    return f"did you mean {near[0]!r}?" if near else ""
