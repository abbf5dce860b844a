"""The arrows of the design: who may import whom, and where libraries of the outside world may be imported."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
MODULES = sorted(path.relative_to(ROOT) for path in (ROOT / "bot").rglob("*.py"))

RECORDS = {"model", "dates", "errors", "codes", "records", "later"}
CORE = RECORDS | {"facts", "language"}
MAY_IMPORT = {
    "records": set[str](),
    "later": set[str](),
    "codes": set[str](),
    "errors": {"records"},
    "dates": {"codes", "errors", "records"},
    "model": {"codes", "dates", "errors", "records"},
    "language": RECORDS,
    "facts": RECORDS,
    "understanding": CORE,
    "answering": CORE,
    "explain": CORE | {"understanding", "answering"},
    "bot": CORE | {"understanding", "answering", "explain", "moves", "recall", "related", "reply"},
    "contexts": RECORDS,
    "moves": CORE | {"answering", "recall", "reply"},
    "recall": CORE | {"understanding"},
    "related": RECORDS,
    "reply": CORE | {"answering", "explain"},
    "config": {"codes", "records", "settings"},
    "settings": {"codes", "config", "errors", "records"},
    "suite": CORE | {"bot"},
    "adapters": CORE | {"bot", "config", "contexts"},
    "authoring": CORE | {"bot", "suite", "understanding"},
    "commands": CORE | {"bot", "config", "contexts", "suite", "adapters", "authoring"},
    "__main__": {"config", "errors", "later", "commands"},
    "__init__": set[str](),
}
"""Each part with the other parts that it may import. Understanding and answering do not know each other."""

ONLY_IN = {
    "telegram": ("bot/adapters/telegram/",),
    "prometheus_client": ("bot/adapters/telegram/",),
    "aiohttp": ("bot/adapters/telegram/", "bot/adapters/serve.py"),
    "asyncio": ("bot/adapters/telegram/", "bot/adapters/serve.py", "bot/adapters/watchdog.py"),
    "prompt_toolkit": ("bot/adapters/repl.py",),
    "rich": ("bot/adapters/repl.py", "bot/adapters/progress.py"),
}


def _imports(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse((ROOT / module).read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}:{node.lineno}: a relative import hides which part it reaches"
            # `from bot import config` reaches the part bot.config
            yield from (f"bot.{alias.name}" for alias in node.names) if node.module == "bot" else (str(node.module),)


def _part(name: str) -> str:
    return name.split(".")[1]


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_imports_run_one_way(module: Path) -> None:
    part = _part(".".join(module.with_suffix("").parts))
    reached = {_part(name) for name in _imports(module) if name.startswith("bot.")} - {part}
    assert reached <= MAY_IMPORT[part]


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_the_outside_world_is_imported_in_one_place(module: Path) -> None:
    libraries = {name.split(".")[0] for name in _imports(module)} & set(ONLY_IN)
    assert {library for library in libraries if not str(module).startswith(ONLY_IN[library])} == set()


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_no_name_of_a_module_is_bound_twice(module: Path) -> None:
    body = ast.parse((ROOT / module).read_text("utf-8")).body
    names = [t.id for n in body if isinstance(n, ast.Assign) for t in n.targets if isinstance(t, ast.Name)]
    names += [n.target.id for n in body if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)]
    assert [name for name, count in Counter(names).items() if count > 1] == []


def test_the_rules_name_every_part() -> None:
    assert {_part(".".join(module.with_suffix("").parts)) for module in MODULES} <= set(MAY_IMPORT)


ROOMS = sorted(
    path.relative_to(ROOT) for path in (ROOT / "bot/understanding").iterdir() if (path / "__init__.py").exists()
)
GUIDED = [(Path("bot/understanding"), ["read"]), (Path("bot/answering"), ["resolve", "render"])]


@pytest.mark.parametrize(("folder", "first"), [*GUIDED, *((room, []) for room in ROOMS)], ids=str)
def test_the_guide_to_a_folder_names_everything_in_it_once(folder: Path, first: list[str]) -> None:
    guide = ast.get_docstring(ast.parse((ROOT / folder / "__init__.py").read_text("utf-8"))) or ""
    rows = "".join(re.findall(r"^(?:- |  ).*$", guide, re.MULTILINE))
    named = sorted([*first, *re.findall(r"`(\w+)`", rows)])
    modules = [m.stem for m in MODULES if m.parent == folder and m.stem != "__init__"]
    assert named == sorted(modules + [room.name for room in ROOMS if room.parent == folder])


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_no_name_of_a_module_is_given_twice(module: Path) -> None:
    body = ast.parse((ROOT / module).read_text("utf-8")).body
    targets = [t for node in body if isinstance(node, ast.Assign) for t in node.targets]
    targets += [node.target for node in body if isinstance(node, ast.AnnAssign)]
    names = [t.id for t in targets if isinstance(t, ast.Name)]
    assert len(names) == len(set(names))
