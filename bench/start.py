"""From nothing to the first answer: `factbot ask` beside a Python that imports three libraries and does nothing."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from bench.comparison import FIRST
from bench.processes import whole

REFERENCE = "import rapidfuzz.process, sqlite3, tomllib"


def run(*, is_quick: bool) -> dict[str, Any]:
    """Give the medians of both and of a bare Python, measured in turns."""
    commands = {
        "ask": [str(Path(sys.executable).with_name("factbot")), "ask", FIRST],
        "imports": [sys.executable, "-c", REFERENCE],
        "python": [sys.executable, "-c", "pass"],
    }
    return whole(commands, rounds=5 if is_quick else 31)
