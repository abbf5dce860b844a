"""Records: frozen, slotted dataclasses that are made at once.

For type checkers these are the `dataclass`, `field` and `replace` of the standard library, and they do what those do
with frozen=True and slots=True. But the standard library writes and compiles six methods for every class, and imports
much of itself to do so, which would take a third of the time to the first answer. Here a class gets methods of its own
when it is used often, and does until then with those that do for any class. The functions of the standard library
(`fields`, `asdict`) take these records too.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass, field, replace
    from typing import Any
else:

    def dataclass(*, frozen: bool, slots: bool) -> Callable[[type], type]:
        """Make a record of a class with annotations, without bases that are records themselves."""
        if not (frozen and slots):
            message = "a record is frozen and slotted: dataclass(frozen=True, slots=True)"
            raise TypeError(message)
        return _record

    def replace(record: Any, /, **changes: object) -> Any:
        """Give a record that differs from another in some fields."""
        return record.__replace__(**changes)

    class field:  # noqa: N801 -- the name that type checkers know
        """A field with more than a type: a default, a function that makes one, notes, or not to be shown."""

        def __init__(self, **options: Any) -> None:
            """Take default, default_factory, metadata and repr."""
            self.options = options


__all__ = ["dataclass", "field", "replace", "write_all"]

_MISSING = object()


def _record(written: type) -> type:
    """Make the class anew, with slots and the methods of records."""
    names = tuple(written.__annotations__)
    options = {name: _options(written.__dict__[name]) for name in names if name in written.__dict__}
    body = {name: value for name, value in written.__dict__.items() if name not in {*names, "__dict__", "__weakref__"}}
    body |= {"__qualname__": written.__qualname__, "__slots__": names, "__match_args__": names}
    body |= {"__dataclass_fields__": _Fields(names, options), "__repr__": _show, "__reduce__": _reduce}
    body |= {"__setattr__": _refuse, "__delattr__": _refuse}
    ways: dict[str, tuple[Callable[..., Any], Callable[[Any], Any]]] = {
        "__new__": (_maker(names, options), lambda kind: _write_new(kind, names, options)),
        "__replace__": (_changed, lambda kind: _write_replace(kind, names)),
        "__eq__": (_is_equal, lambda _: _write(_EQUAL, names)),
        "__hash__": (_hash, lambda _: _write(_HASH, names)),
    }
    ways = {name: way for name, way in ways.items() if name not in written.__dict__}
    body |= {name: _in_time(name, do, write) for name, (do, write) in ways.items()}
    kind = type(written)(written.__name__, written.__bases__, body)
    _waiting.update({(kind, name): write for name, (_, write) in ways.items()})
    return kind


_waiting: dict[tuple[type, str], Callable[[Any], Any]] = {}
"""What writes the methods that classes do not have of their own yet."""


def write_all() -> None:
    """Give every class its own methods now, for a program that runs long and should never wait for one later."""
    while _waiting:
        (kind, name), write = _waiting.popitem()
        setattr(kind, name, write(kind))


_OFTEN = 24
"""Calls after which a class gets a method of its own: few enough that programs that go on hardly notice them."""


def _in_time(name: str, do: Callable[..., Any], write: Callable[[Any], Any]) -> Any:
    """Give a method that does for any class, until it was called often: then the class gets its own."""
    left = _OFTEN

    def method(self: Any, /, *values: object, **named: object) -> Any:
        nonlocal left
        left -= 1
        if left > 0:
            return do(self, *values, **named)
        kind = self if isinstance(self, type) else type(self)
        _waiting.pop((kind, name), None)
        written = write(kind)
        setattr(kind, name, written)
        return written(self, *values, **named)

    return method


# --- methods for any class ------------------------------------------------------------------------------------------


def _maker(names: tuple[str, ...], options: dict[str, dict[str, Any]]) -> Callable[..., Any]:
    """Give what makes a record field by field."""
    optional = {name for name, given in options.items() if given.keys() & {"default", "default_factory"}}

    def make(kind: Any, /, *values: object, **named: object) -> Any:
        given = dict(zip(names, values, strict=False)) | named
        if len(given) < len(values) + len(named) or not given.keys() <= set(names) <= given.keys() | optional:
            message = f"{kind.__name__} has the fields {', '.join(names)}"
            raise TypeError(message)
        self = object.__new__(kind)
        for name in names:
            object.__setattr__(self, name, given[name] if name in given else _default(options[name]))
        if hasattr(kind, "__post_init__"):
            self.__post_init__()
        return self

    return make


def _default(options: dict[str, Any]) -> Any:
    return options["default"] if "default" in options else options["default_factory"]()


def _changed(record: Any, /, **changes: object) -> Any:
    return type(record)(**{name: getattr(record, name) for name in record.__slots__} | changes)


def _values(record: Any) -> tuple[object, ...]:
    return tuple([getattr(record, name) for name in record.__slots__])


def _is_equal(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self is other or _values(self) == _values(other)


def _hash(self: Any) -> int:
    return hash(_values(self))


def _options(default: Any) -> dict[str, Any]:
    return getattr(default, "options", {"default": default}) if type(default) is field else {"default": default}


def _show(self: Any) -> str:
    shown = [name for name, kind in self.__dataclass_fields__.items() if kind.repr]
    return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"


def _reduce(self: Any) -> tuple[type, tuple[object, ...]]:
    """For pickle and copy: the class and its values in order."""
    return type(self), _values(self)


def _refuse(_self: object, name: str, *_: object) -> None:
    from dataclasses import FrozenInstanceError

    message = f"cannot assign to field {name!r}"
    raise FrozenInstanceError(message)


# --- methods of a class's own ---------------------------------------------------------------------------------------


def _write_new(kind: Any, names: tuple[str, ...], options: dict[str, dict[str, Any]]) -> Any:
    """Write the method that makes a record: it is open while its fields are set, and of its own class after that."""
    known: dict[str, Any] = {"MISSING": _MISSING, "make": object.__new__, "Open": _open(kind)}
    arguments, lines = ["cls"], [" self = make(Open)\n"]
    for name in names:
        given = options.get(name, {})
        argument = value = name
        if "default" in given:
            known[f"default_{name}"] = given["default"]
            argument = f"{name}=default_{name}"
        elif "default_factory" in given:
            known[f"make_{name}"] = given["default_factory"]
            argument = f"{name}=MISSING"
            value = f"make_{name}() if {name} is MISSING else {name}"
        arguments.append(argument)
        lines.append(f" self.{name} = {value}\n")
    return _run(f"def method({', '.join(arguments)}):\n{''.join(lines)}{_closing(kind)}", known)


def _write_replace(kind: Any, names: tuple[str, ...]) -> Any:
    """Write the method that gives the record with some fields changed."""
    known: dict[str, Any] = {"make": object.__new__, "Open": _open(kind), "cls": kind, "names": frozenset(names)}
    lines = "".join(f" self.{name} = record.{name}\n" for name in names)
    return _run(f"def method(record, /, **changes):\n self = make(Open)\n{lines}{_CHANGE}{_closing(kind)}", known)


_CHANGE = """\
 for name in changes:
  if name not in names:
   raise TypeError(f"a record has no field {name!r}")
  setattr(self, name, changes[name])
"""


def _open(kind: Any) -> Any:
    """Give the class that a record has until all of its fields are set: the same, but nothing is refused."""
    return type(kind)(
        kind.__name__, (kind,), {"__slots__": (), "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    )


def _closing(kind: Any) -> str:
    """Write the last lines of what makes a record."""
    check = " self.__post_init__()\n" if hasattr(kind, "__post_init__") else ""
    return f" self.__class__ = cls\n{check} return self\n"


_EQUAL = """
def method(self, other):
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self is other or ({self}) == ({other})
"""
_HASH = """
def method(self):
    return hash(({self}))
"""


def _write(text: str, names: tuple[str, ...]) -> Any:
    """Write a method that takes all fields together."""
    values = {whose: "".join(f"{whose}.{name}, " for name in names) for whose in ("self", "other")}
    return _run(text.format_map(values), {})


def _run(text: str, known: dict[str, Any]) -> Any:
    exec(text, known)  # noqa: S102 -- the names of our own fields, as `dataclasses` does
    return known["method"]


class _Fields:
    """The fields as the standard library describes them, worked out when it asks for them."""

    def __init__(self, names: tuple[str, ...], options: dict[str, dict[str, Any]]) -> None:
        self._names = names
        self._options = options

    def __get__(self, instance: object, owner: type) -> Any:
        import dataclasses

        fields = [
            (name, owner.__annotations__[name], dataclasses.field(**self._options.get(name, {})))
            for name in self._names
        ]
        described: Any = dataclasses.make_dataclass(owner.__name__, fields)
        owner.__dataclass_fields__ = described.__dataclass_fields__  # type: ignore[attr-defined]
        return described.__dataclass_fields__
