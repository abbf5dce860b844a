"""Imports that wait until they are used: one question needs half of the program, and should not wait for the rest.

    with later:
        from bot.answering import claims, order

binds modules as it always does, but reads each from its file when something of it is first used; modules of the
standard library too. Only modules can be bound so, and no packages: whoever takes a name out of one uses it at once.
"""

from __future__ import annotations

import sys
from _thread import RLock  # not by way of threading, which imports more: the cold start counts
from functools import partial
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


class _Unread(ModuleType):
    """A module whose file has not been read yet."""

    def __getattribute__(self, name: str) -> object:
        """Read the file when something in it is wanted; names such as `__spec__` can be given without that."""
        if not name.startswith("__"):
            with _reading:
                if self.__name__ in _unread:
                    _read(self)
        return ModuleType.__getattribute__(self, name)


_reading = RLock()
_unread: dict[str, ModuleType] = {}


def _read(module: ModuleType) -> None:
    """Do what importing would have done; other threads that want the module have to wait for that."""
    del _unread[module.__name__]
    package, _, _ = module.__name__.rpartition(".")
    spec = PathFinder.find_spec(module.__name__, sys.modules[package].__path__ if package else None)
    if spec is None or spec.loader is None:
        message = f"No module named {module.__name__!r}"
        raise ModuleNotFoundError(message, name=module.__name__)
    module.__spec__, module.__loader__, module.__file__ = spec, spec.loader, spec.origin
    spec.loader.exec_module(module)
    module.__class__ = ModuleType  # which it is from now on


class _Later:
    """Finds modules and loads them without reading them, while it is entered."""

    is_entered = False

    def __enter__(self) -> None:
        """Be asked for every module before anybody else is."""
        self.is_entered = True
        sys.meta_path.insert(0, self)

    def __exit__(self, *_: object) -> None:
        """Leave what comes to the others."""
        self.is_entered = False
        sys.meta_path.remove(self)

    def find_spec(self, name: str, _: Sequence[str] | None = None, __: ModuleType | None = None) -> ModuleSpec:
        """Find any module; from then on its package has the others, as being asked for each takes longer."""
        package, _, _ = name.rpartition(".")
        if package:
            vars(sys.modules[package]).setdefault("__getattr__", partial(_module_of, package))
        return ModuleSpec(name, self)  # type: ignore[arg-type]

    def create_module(self, _: ModuleSpec) -> None:
        """Have it made as any other is."""

    def exec_module(self, module: ModuleType) -> None:
        """Do nothing yet but to wait until something of it is used."""
        module.__class__ = _Unread
        _unread[module.__name__] = module


later = _Later()


def _module_of(package: str, name: str) -> ModuleType:
    """Give a module that its package has not bound yet, while modules are bound to be read later."""
    full_name = f"{package}.{name}"
    if not later.is_entered:
        message = f"module {package!r} has no attribute {name!r}"
        raise AttributeError(message)
    if full_name not in sys.modules:  # else it is just being read
        sys.modules[full_name] = _unread[full_name] = _Unread(full_name)
        setattr(sys.modules[package], name, sys.modules[full_name])
    return sys.modules[full_name]


def read_all() -> None:
    """Read all modules that still wait, for a program that runs long and should never wait for one later."""
    with _reading:
        while _unread:
            _read(next(iter(_unread.values())))
