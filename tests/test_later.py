"""Modules that are imported later are read once, when something of them is used, and are then like any other."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from bot.later import later, read_all

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import ModuleType

FILES = {
    "__init__": "",
    "counted": "import builtins\nbuiltins.times_read += 1\nVALUE = 1\ndef double(n): return 2 * n * VALUE",
    "first": "from shelf import second\nNAME = 'first'\ndef both(): return NAME + second.after()",
    "second": "from shelf import first\ndef after(): return ' second after ' + first.NAME",
    "broken": "import nothing.of_that_name",
    "begun": "import builtins\nbuiltins.times_read += 1\nfrom bot.later import later\n"
    "with later: from shelf import counted, begun\nNAME = begun.__name__",
    "slow": "import builtins\ndef value(): return VALUE\nbuiltins.meanwhile()\nVALUE = 1",
}


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    (tmp_path / "shelf").mkdir()
    for name, text in FILES.items():
        (tmp_path / "shelf" / f"{name}.py").write_text(text, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr("builtins.times_read", 0, raising=False)
    yield importlib.import_module("shelf")
    for name in [name for name in sys.modules if name.partition(".")[0] == "shelf"]:
        del sys.modules[name]


def _later(name: str) -> ModuleType:
    with later:
        return importlib.import_module(f"shelf.{name}")


def _times_read() -> int:
    return importlib.import_module("builtins").times_read  # type: ignore[no-any-return]


@pytest.mark.usefixtures("shelf")
def test_a_module_is_read_once_when_something_of_it_is_used() -> None:
    module = _later("counted")
    assert (_times_read(), module.__name__) == (0, "shelf.counted")
    assert (module.double(2), module.VALUE, _times_read()) == (4, 1, 1)
    with pytest.raises(AttributeError, match="missing"):
        _ = module.missing
    assert _times_read() == 1


@pytest.mark.usefixtures("shelf")
def test_it_is_the_module_that_everybody_else_imports(monkeypatch: pytest.MonkeyPatch) -> None:
    module = _later("counted")
    assert importlib.import_module("shelf.counted") is module
    monkeypatch.setattr(module, "VALUE", 10)
    assert module.double(2) == 40
    assert module.__file__ is not None
    assert module.__file__.endswith("counted.py")
    assert type(module) is type(sys)


@pytest.mark.usefixtures("shelf")
def test_modules_may_use_each_other() -> None:
    assert _later("first").both() == "first second after first"


@pytest.mark.usefixtures("shelf")
def test_a_module_that_is_just_being_read_is_the_one_that_is_bound() -> None:
    with later:
        from shelf import second  # type: ignore[import-not-found]  # noqa: PLC0415 -- it has just been written
    begun = importlib.import_module("shelf.begun")
    assert begun.begun is begun is sys.modules["shelf.begun"]
    assert (begun.NAME, _times_read(), second.after()) == ("shelf.begun", 1, " second after first")


@pytest.mark.usefixtures("shelf")
def test_a_package_has_no_other_modules_than_before_once_all_are_bound() -> None:
    with later:
        from shelf import counted, first  # noqa: PLC0415 -- they have just been written
    assert (_times_read(), first.NAME, counted.VALUE) == (0, "first", 1)
    with pytest.raises(AttributeError, match="absent"):
        _ = sys.modules["shelf"].absent


@pytest.mark.usefixtures("shelf")
def test_what_has_been_read_already_is_not_read_again() -> None:
    before = importlib.import_module("shelf.counted")
    assert (_later("counted"), _times_read()) == (before, 1)


@pytest.mark.usefixtures("shelf")
def test_what_cannot_be_imported_is_told_when_it_is_used() -> None:
    with pytest.raises(ModuleNotFoundError, match="nothing"):
        _ = _later("broken").VALUE
    with pytest.raises(ModuleNotFoundError, match=r"shelf\.absent"):
        _ = _later("absent").VALUE


@pytest.mark.usefixtures("shelf")
def test_a_module_outside_of_packages_can_be_read_later(tmp_path: Path) -> None:
    (tmp_path / "lone.py").write_text(FILES["counted"], "utf-8")
    with later:
        lone = importlib.import_module("lone")
    assert (_times_read(), lone.double(3), _times_read()) == (0, 6, 1)
    del sys.modules["lone"]


@pytest.mark.usefixtures("shelf")
def test_all_can_be_read_at_once() -> None:
    _later("counted")
    read_all()
    assert _times_read() == 1


@pytest.mark.usefixtures("shelf")
def test_another_thread_waits_until_a_module_has_been_read(monkeypatch: pytest.MonkeyPatch) -> None:
    module, found = _later("slow"), list[object]()
    other = threading.Thread(target=lambda: found.append(module.value()))

    def meanwhile() -> None:
        other.start()
        other.join(0.05)
        found.append(other.is_alive())

    monkeypatch.setattr("builtins.meanwhile", meanwhile, raising=False)
    assert module.value() == 1
    other.join(10)
    assert found == [True, 1]


def test_a_question_reads_only_what_it_needs() -> None:
    code = "import sys, bot.bot; from bot.answering import claims; print(type(claims).__name__, len(vars(claims)) < 9)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 -- our own
    assert done.stdout.split() == ["_Unread", "True"]


def test_a_start_does_without_what_is_large_in_the_standard_library(tmp_path: Path) -> None:
    large = ["contextlib", "dataclasses", "inspect", "pathlib", "threading", "typing", "urllib.parse"]
    large += ["decimal", "json"]
    code = (
        "import sys; before = set(sys.modules); from bot.__main__ import main\n"
        "main(['ask', 'What was IOM called in 1975?']); "
        "read = {name for name, module in sys.modules.items() if type(module) is type(sys)}\n"
        "print(sorted({*sys.argv[1:]} & read - before))"
    )
    for _ in ("which compiles the pack", "which finds it"):
        done = subprocess.run(  # noqa: S603 -- our own
            [sys.executable, "-c", code, *large],
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | {"XDG_CACHE_HOME": str(tmp_path)},
        )
    assert done.stdout.splitlines()[-1] == "[]"
