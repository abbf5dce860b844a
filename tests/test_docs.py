"""The documentation is true: what its pages show is done as they show it, and what they name is there."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING, Any

import pytest

from bot.facts.load import load_pack
from bot.facts.schema import SLOTS, VARIABLES
from bot.model import Kind, Reason
from docs import generate
from docs.examples import KINDS, REASONS
from tests.pages import PAGES, ROOT, Block, Desk, blocks, factbot_lines, name, parse, prose

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES = {"console", "csv", "diff", "json", "jsonl", "python", "sh", "text", "toml"}
STARTER_PAGES = {page for page in PAGES if page.parent.name == "how-to"}
"""Their examples change the pack that `factbot new museum` writes."""


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("COLUMNS", raising=False)


@pytest.mark.parametrize("page", [page for page in PAGES if page.name != "README.md"], ids=name)
def test_a_page_comes_out_as_it_is_told(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    desk = Desk(folder, monkeypatch)
    if page in STARTER_PAGES:
        desk.run("factbot new museum")
    for block in blocks(page):
        desk.follow(block)
    for pack in folder.rglob("pack.toml"):
        load_pack(pack.parent)


@pytest.mark.parametrize("title", ["add-a-property", "add-a-wording"])
def test_the_pages_after_the_tutorial_go_on_from_its_pack(
    title: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(tmp_path, monkeypatch)
    for page in (ROOT / "docs" / "tutorial.md", ROOT / "docs" / "how-to" / f"{title}.md"):
        for block in blocks(page):
            desk.follow(block)


def _all_blocks(*languages: str) -> list[Any]:
    return [pytest.param(b, id=f"{name(p)}:{b.line}") for p in PAGES for b in blocks(p) if b.language in languages]


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_block_says_what_it_is_in(page: Path) -> None:
    assert page.read_text("utf-8").count("\n```") + page.read_text("utf-8").startswith("```") == 2 * len(blocks(page))
    assert {block.language for block in blocks(page)} <= LANGUAGES


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_no_block_is_without_fences(page: Path) -> None:
    assert not re.search(r"^\n {4,}\S", prose(page), re.MULTILINE)


@pytest.mark.parametrize("block", _all_blocks("toml"))
def test_toml_can_be_read(block: Block) -> None:
    assert tomllib.loads(block.text)


@pytest.mark.parametrize("block", _all_blocks("json"))
def test_json_can_be_read(block: Block) -> None:
    assert json.loads(block.text)


@pytest.mark.parametrize("block", _all_blocks("sh", "console"))
def test_commands_for_a_shell_have_options_that_there_are(block: Block) -> None:
    for arguments in factbot_lines(block.text):
        parse(arguments)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_commands_in_the_text_are_there_with_their_options(page: Path) -> None:
    for command in re.findall(r"`factbot ([a-z-][^`\n]*)`", prose(page)):
        words = shlex.split(re.sub(r"[\[\]]", "", command))
        options = [word.partition("=")[0] for word in words if word.startswith("-")]
        usage = _usage(words[0])
        assert usage, command
        assert all(re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", usage) for option in options), command


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(page)):
        if target.startswith("https://"):
            continue
        path, _, anchor = target.partition("#")
        linked = (page.parent / path).resolve() if path else page
        assert linked.exists(), target
        assert not anchor or anchor in _anchors(linked), target
        assert page.name == "README.md" or path.startswith("http") or _is_published(linked), target


def test_every_page_is_in_the_navigation() -> None:
    listed = set(re.findall(r'"([\w/-]+\.md)"', (ROOT / "zensical.toml").read_text("utf-8")))
    assert listed == {str(page.relative_to(ROOT / "docs")) for page in PAGES if page.name != "README.md"}


def _is_published(path: Path) -> bool:
    """Whether a page of the documentation that links there can be read as part of the site."""
    return path.is_relative_to(ROOT / "docs")


def _anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.*)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") for title in titles}


def _usage(command: str) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.suppress(SystemExit):
        parse([command, "--help"] if not command.startswith("-") else ["--help"])
    return out.getvalue()


# --- the reference -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("page", "text"), generate.pages().items())
def test_the_reference_is_what_the_program_says(page: str, text: str) -> None:
    assert (generate.FOLDER / page).read_text("utf-8") == text, "run python -m docs.generate"


@pytest.mark.parametrize("kind", list(Kind), ids=str)
def test_the_example_of_a_question_kind_is_read_as_that(kind: Kind) -> None:
    assert generate.ask(KINDS[kind]).intent == kind


@pytest.mark.parametrize("reason", list(Reason), ids=str)
def test_the_example_of_a_reason_is_refused_for_it(reason: Reason) -> None:
    assert generate.ask(REASONS[reason]).reason is reason


def test_every_variable_of_a_template_is_explained() -> None:
    text = (generate.FOLDER / "templates.md").read_text("utf-8")
    sentences, intents = text.split("## Intents")
    assert set(re.findall(r"^\| `\{(\w+)\}`", sentences, re.MULTILINE)) == set(VARIABLES)
    assert set(re.findall(r"^\| `\{(\w+)\}`", intents, re.MULTILINE)) == set(SLOTS)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_files_of_the_program_that_are_named_are_there(page: Path) -> None:
    for path in re.findall(r"`((?:bot|tests|bench|docs|knowledge)/[\w./*-]+)`", prose(page)):
        assert list(ROOT.glob(path)), path


# --- the site ----------------------------------------------------------------------------------------------------


def test_the_site_can_be_built_where_its_generator_is_installed(tmp_path: Path) -> None:
    pytest.importorskip("zensical", reason="the extra docs is not installed")
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    shutil.copy(ROOT / "zensical.toml", tmp_path)
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--clean"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)  # noqa: S603 -- our own
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "build" / "site" / "tutorial.html").exists()
