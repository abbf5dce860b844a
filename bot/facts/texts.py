"""The text of a source, where its pack has it: sections and numbered paragraphs, which references point to.

For example:

    The Gazetteer, fourth edition.          <- what stands before the first heading is free

    == Harbours ==                          <- a section, whose name references repeat

    1. The harbour of Hallin is the oldest. <- a paragraph: "source, Harbours, paragraph 1"
    It was deepened in 1889.                <- goes on until an empty line or a heading

    2. Stenwick has two quays.              <- numbers count from 1 in each section
"""

from __future__ import annotations

import re

from bot.errors import PackError, Problem
from bot.facts.draft import sound
from bot.facts.files import not_utf8
from bot.facts.tables import did_you_mean
from bot.records import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.facts.draft import Draft, Entry
    from bot.model import Reference, Source, Statement

_HEADING = re.compile(r"==\s*(?P<name>.*?)\s*==\s*")
_NUMBERED = re.compile(r"(?P<number>\d+)\.\s+(?P<words>\S.*)")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One numbered paragraph."""

    section: str
    number: int
    line: int
    """Where it begins, from 1."""
    text: str
    """Its words, on one line."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """What a source says, in the order of its file."""

    sections: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]

    def count(self, section: str) -> int:
        """Say how many paragraphs a section has; they are numbered from 1."""
        return sum(paragraph.section == section for paragraph in self.paragraphs)


def read_text(file: Path) -> SourceText:
    """Read the text of a source; raise PackError with every line that is wrong."""
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise PackError((not_utf8(file, error),)) from error
    except OSError as error:
        raise PackError((Problem(str(file), 0, 0, f"cannot be read: {error.strerror}"),)) from error
    reading = _Reading(str(file))
    for number, line in enumerate(lines, 1):
        reading.take(number, line.rstrip())
    if reading.problems:
        raise PackError(tuple(reading.problems))
    return SourceText(tuple(reading.sections), tuple(reading.paragraphs))


class _Reading:
    """What has been read so far, line by line."""

    def __init__(self, file: str) -> None:
        self.sections: list[str] = []
        self.paragraphs: list[Paragraph] = []
        self.problems: list[Problem] = []
        self._file = file
        self._is_open = False
        """Whether the last line belongs to a paragraph that can go on."""

    def take(self, number: int, line: str) -> None:
        if heading := _HEADING.fullmatch(line):
            self._open_section(number, heading["name"])
        elif not line.strip():
            self._is_open = False
        elif self._is_open:
            last = self.paragraphs.pop()
            self.paragraphs.append(Paragraph(last.section, last.number, last.line, f"{last.text} {line.strip()}"))
        elif self.sections:
            self._open_paragraph(number, line)

    def _open_section(self, number: int, name: str) -> None:
        if not name or name in self.sections:
            message = f"the section {name!r} is there twice" if name else "a section without a name"
            self._note(number, message, "references name a section: give each a name of its own")
        self.sections.append(name)
        self._is_open = False

    def _open_paragraph(self, number: int, line: str) -> None:
        section = self.sections[-1]
        last = self.paragraphs[-1] if self.paragraphs else None
        expected = 1 + (last.number if last and last.section == section else 0)
        begun = _NUMBERED.fullmatch(line.strip())
        if begun is None or int(begun["number"]) != expected:
            found = f"found {begun['number']}" if begun else "found no number"
            message = f"expected paragraph {expected} of {section!r}, {found}"
            self._note(number, message, f'begin it with "{expected}. "')
        self.paragraphs.append(Paragraph(section, expected, number, begun["words"] if begun else line.strip()))
        self._is_open = True

    def _note(self, line: int, message: str, hint: str) -> None:
        self.problems.append(Problem(self._file, line, 1, message, hint))


# --- check -------------------------------------------------------------------------------------------------------


def check_texts(draft: Draft) -> Iterator[Problem]:
    """Find what is wrong with the texts of sources, and the references to what they do not have."""
    if draft.info is None:
        return
    folder = draft.info.row.document.path.parent
    texts: dict[str, SourceText] = {}
    for source in sound(draft.sources):
        if source.record.text:
            try:
                texts[source.record.id] = _read_of(source, folder)
            except PackError as error:
                yield from error.problems
    for entry in draft.statements:
        for reference in entry.record.references:
            if reference.source in texts:
                yield from _check_reference(entry, reference, texts[reference.source])


def _read_of(source: Entry[Source], folder: Path) -> SourceText:
    file = folder / source.record.text
    if not file.resolve().is_relative_to(folder.resolve()):
        hint = 'name it by its path in there, such as "sources/gazetteer.txt"'
        raise PackError((source.row.problem("text", "text: expected a file in the folder of the pack", hint),))
    if not file.is_file():
        hint = "write / between folders" if "\\" in source.record.text or "\t" in source.record.text else ""
        raise PackError((source.row.problem("text", f"text: no such file as {source.record.text!r}", hint),))
    return read_text(file)


def _check_reference(entry: Entry[Statement], reference: Reference, text: SourceText) -> Iterator[Problem]:
    name = f"the text of {reference.source}"
    if reference.section not in text.sections:
        hint = did_you_mean(reference.section, text.sections)
        yield entry.row.problem("reference", f"{name} has no section {reference.section!r}", hint)
    elif reference.paragraph is not None and not 0 < reference.paragraph <= (count := text.count(reference.section)):
        hint = f"its last is {count}" if count else "it has none"
        message = f"{name} has no paragraph {reference.paragraph} in section {reference.section!r}"
        yield entry.row.problem("reference", message, hint)
