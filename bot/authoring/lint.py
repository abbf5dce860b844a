"""Find everything that is wrong with a pack: in its files, in its wordings, and in what the bot makes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.authoring.cues import warn_of_idle_cues
from bot.authoring.examples import check_examples, check_suites
from bot.authoring.json_schema import stale_schemas
from bot.authoring.wordings import warn_of_synonyms, warn_of_wordings
from bot.errors import PackError, Problem
from bot.facts.base import FactBase
from bot.facts.check import warn_of_parts
from bot.facts.folder import unread_paths
from bot.facts.load import in_order, load_with_draft, read_draft
from bot.understanding.tagging.pack_language import pack_language

if TYPE_CHECKING:
    import datetime
    from pathlib import Path


def lint(folder: Path, at: datetime.datetime, *, with_cues: bool = False) -> tuple[Problem, ...]:
    """Give all problems of a pack in the order of its files; what the bot is asked, it is asked at `at`.

    A pack with errors is asked nothing; what can be said all the same of its sound parts is said at once. Asking every
    cue (`with_cues`) takes its time in a pack with thousands of them.
    """
    try:
        pack, draft = load_with_draft(folder)
    except PackError as error:
        return _with_the_rest(error.problems, folder)
    facts = FactBase.from_pack(pack, pack_language())
    found = [*pack.warnings, *warn_of_wordings(draft), *check_examples(folder, pack, draft, facts, at)]
    if with_cues:
        found += [*warn_of_synonyms(draft), *warn_of_idle_cues(draft, facts, at)]
    found += [_stale(file, folder) for file in stale_schemas(folder, draft)]
    found += [_unread(file) for file in unread_paths(folder)]
    return in_order(found)


def _with_the_rest(errors: tuple[Problem, ...], folder: Path) -> tuple[Problem, ...]:
    """Add what can be said of a pack with errors, but nothing more of the places that are wrong."""
    try:
        draft = read_draft(folder)
    except PackError:
        return errors
    wrong = {(error.file, error.line, error.column) for error in errors}
    rest = [*warn_of_parts(draft), *warn_of_wordings(draft), *check_suites(folder)]
    rest += [_unread(file) for file in unread_paths(folder)]
    return in_order([*errors, *(found for found in rest if (found.file, found.line, found.column) not in wrong)])


def _unread(file: Path) -> Problem:
    hint = "facts are in *.toml and *.csv, questions in *.jsonl; a spreadsheet is taken by factbot import csv"
    return Problem(str(file), 0, 0, "this file is not read", hint, "warning")


def _stale(file: Path, folder: Path) -> Problem:
    message = "the schema is of an earlier state of the pack, so an editor underlines what is right"
    return Problem(str(file), 0, 0, message, f"run factbot schema --write {folder}", "warning")
