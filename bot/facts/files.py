"""Read the files of a pack: folder, encoding and TOML syntax; what the tables mean comes later."""

from __future__ import annotations

import functools
import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal

from bot.errors import PackError, Problem
from bot.facts import slips
from bot.facts.folder import pack_paths, unreadable_folders
from bot.facts.source_map import SourceMap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_POSITION = re.compile(r" \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")


@dataclass(frozen=True)
class Document:
    """A TOML file that was read, with the places of its keys."""

    path: Path
    tables: Mapping[str, object]
    text: str

    @functools.cached_property
    def source_map(self) -> SourceMap:
        """Where its keys stand; found only when there is something to say of one."""
        return SourceMap.scan(self.text)


def read_documents(folder: Path) -> tuple[Document, ...]:
    """Read pack.toml, properties.toml and the statement files; raise PackError with all that cannot be read."""
    if folder.is_file():
        raise PackError((Problem(str(folder), 0, 0, "expected a folder, found a file", "name the folder of a pack"),))
    if not folder.is_dir():
        raise PackError((Problem(str(folder), 0, 0, "no such folder", "factbot new writes a pack to begin with"),))
    hidden = [Problem(str(e.filename), 0, 0, f"cannot be read: {e.strerror}") for e in unreadable_folders(folder)]
    read = [_read(path) for path in pack_paths(folder)]
    problems = (*hidden, *(result for result in read if isinstance(result, Problem)))
    if problems:
        raise PackError(problems)
    return tuple(result for result in read if isinstance(result, Document))


def _read(path: Path) -> Document | Problem:
    try:
        text = path.read_text(encoding="utf-8-sig")
        return Document(path, tomllib.loads(text, parse_float=Decimal), text)
    except tomllib.TOMLDecodeError as error:
        return _syntax_problem(path, text, str(error))
    except UnicodeDecodeError as error:
        return not_utf8(path, error)
    except FileNotFoundError:
        return Problem(str(path), 0, 0, "no such file", slips.missing_file(path))
    except OSError as error:
        return Problem(str(path), 0, 0, f"cannot be read: {error.strerror}")
    except (ValueError, RecursionError) as error:  # Python reads no number of 4,300 digits and no thousand brackets
        return Problem(str(path), 0, 0, f"not valid TOML: {error}")


def not_utf8(path: Path, error: UnicodeDecodeError) -> Problem:
    """Say of a file where its first byte is that is no text."""
    before = error.object[: error.start]
    line, column = before.count(b"\n") + 1, error.start - (before.rfind(b"\n") + 1) + 1
    return Problem(str(path), line, column, "not UTF-8", hint="save the file as UTF-8")


def _syntax_problem(path: Path, text: str, message: str) -> Problem:
    """Take the position out of tomllib's message, which has it only as words before Python 3.14."""
    match = _POSITION.search(message)
    line, column = (match["line"], match["column"]) if match else (None, None)
    message = _POSITION.sub("", message)
    at, after = int(line or text.count("\n") + 1), int(column or 1)
    return Problem(str(path), at, after, *slips.of_toml(text, at, message))
