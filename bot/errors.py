"""What can go wrong, as a small tree by what the caller can do about it.

Each error carries its evidence, so that a caller can word it; str() gives a message for people.
"""

from __future__ import annotations

from bot.records import dataclass


class FactbotError(Exception):
    """Anything that the program raises on purpose."""


class ConfigError(FactbotError):
    """A setting is missing or wrong: correct config.toml or the environment."""


class DateError(FactbotError):
    """A text is no date in our EDTF subset, or a date lies outside the calendar."""

    def __init__(self, expected: str, found: str) -> None:
        """Say what would have been right and what was there instead."""
        super().__init__(f"expected {expected}, found {found!r}")
        self.expected = expected
        self.found = found


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a file that an author wrote."""

    file: str
    line: int
    """Counted from 1; 0 when the problem is of the whole file."""
    column: int
    message: str
    hint: str = ""
    """What to do about it: "did you mean 'founded'?", or ""."""
    severity: str = "error"
    """"error" or "warning"."""

    def __str__(self) -> str:
        """Word it as compilers do, so that editors can jump to the place."""
        label = "warning: " if self.severity == "warning" else ""
        hint = f"; {self.hint}" if self.hint else ""
        place = f":{self.line}:{self.column}" if self.line else ""
        return f"{self.file}{place}: {label}{self.message}{hint}"


class PackError(FactbotError):
    """A knowledge pack cannot be used: its author must correct the problems."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Carry every problem that was found, not only the first."""
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
