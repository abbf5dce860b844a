"""Records: frozen, slotted dataclasses that are made at once.

For type checkers these are the `dataclass`, `field` and `replace` of the standard library, and they do what those do
with frozen=True and slots=True. But the standard library writes and compiles six methods for every class, and imports
much of itself to do so, which would take a third of the time to the first answer. The functions of the standard
library (`fields`, `asdict`) take these records too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass, field, replace
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


__all__ = ["dataclass", "field", "replace"]

_MISSING = object()


def _record(written: type) -> type:
    """Make the class anew, with slots and the methods of records."""
    names = tuple(written.__annotations__)
    options = {name: _options(written.__dict__[name]) for name in names if name in written.__dict__}
    body = {name: value for name, value in written.__dict__.items() if name not in {*names, "__dict__", "__weakref__"}}
    body |= {"__slots__": names, "__match_args__": names, "__dataclass_fields__": _Fields(names, options)}
    body |= {"__repr__": _show, "__reduce__": _reduce, "__setattr__": _refuse, "__delattr__": _refuse}
    made: Any = type(written)(written.__name__, written.__bases__, body)
    made.__qualname__ = written.__qualname__
    made.__new__ = staticmethod(_at_first(made, "__new__", lambda: staticmethod(_write_new(made, names, options))))
    made.__replace__ = _at_first(made, "__replace__", lambda: _write_replace(made, names))
    made.__eq__ = _at_first(made, "__eq__", lambda: _write(_EQUAL, names))
    if "__hash__" not in written.__dict__:
        made.__hash__ = _at_first(made, "__hash__", lambda: _write(_HASH, names))
    return made  # type: ignore[no-any-return]


def _at_first(made: Any, name: str, write: Callable[[], Any]) -> Any:
    """Stand in for a method until it is called; then it is written and takes its place."""

    def method(self: object, *values: object, **named: object) -> Any:
        written = write()
        setattr(made, name, written)
        return written(self, *values, **named)

    return method


def _options(default: Any) -> dict[str, Any]:
    return getattr(default, "options", {"default": default}) if type(default) is field else {"default": default}


def _show(self: Any) -> str:
    shown = [name for name, kind in self.__dataclass_fields__.items() if kind.repr]
    return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"


def _reduce(self: Any) -> tuple[type, tuple[object, ...]]:
    """For pickle and copy: the class and its values in order."""
    return type(self), tuple(getattr(self, name) for name in self.__slots__)


def _refuse(_self: object, name: str, *_: object) -> None:
    from dataclasses import FrozenInstanceError

    message = f"cannot assign to field {name!r}"
    raise FrozenInstanceError(message)


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
