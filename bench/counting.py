"""How much work a piece of code is, counted so that nothing else on the machine can change it.

`opcodes` counts every bytecode instruction that runs, and sees no work inside libraries written in C. `instructions`
counts those of the processor, of a whole process and all its libraries; it needs valgrind, which counts them in a
processor of its own making, so that they are the same on every machine that runs the same programs.
"""

from __future__ import annotations

import functools
import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import FrameType


def opcodes(work: Callable[[], object]) -> int:
    """Run `work` and give the number of bytecode instructions that it took."""
    count = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:  # noqa: ANN401 -- the shape that sys.settrace asks for
        nonlocal count
        frame.f_trace_lines = False
        frame.f_trace_opcodes = True
        count += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def can_count_instructions() -> bool:
    """Tell whether valgrind is here."""
    return shutil.which("valgrind") is not None


def instructions(command: Sequence[str], environment: Mapping[str, str]) -> int:
    """Run a command to its end and give the number of processor instructions that it took.

    Raises RuntimeError with what it complained of when it fails; status 1, a question declined, is no failure.
    """
    counter = ("valgrind", "--tool=callgrind", f"--callgrind-out-file={os.devnull}")
    done = subprocess.run([*counter, *command], capture_output=True, text=True, env=environment, check=False)
    counted = _COLLECTED.search(done.stderr)
    if done.returncode not in {0, 1} or counted is None:
        raise RuntimeError(done.stderr.strip() or f"exit status {done.returncode}")
    return int(counted[1])


_COLLECTED = re.compile(r"Collected : (\d+)")


def reference() -> int:
    """Do a fixed piece of work, of the kinds that reading a question takes: words, look-ups, patterns, sorting, calls.

    Its table is as large as what a bot keeps in memory.
    """
    table = _table()
    total = 0
    for number in range(600):
        key = f"word{number * _STEP % _ENTRIES} of {number}"
        words = key.split()
        total += len(table.get(words[0], "")) + len(_PATTERN.sub(r"\2 \1", key))
        total += len({word.casefold() for word in words})
        records = [(word, _weigh(word), number) for word in words]
        total += min(records, key=lambda record: (-record[1], record[0]))[1]
    return total


_ENTRIES, _STEP = 60_000, 104_729
_PATTERN = re.compile(r"\b(\w+)\s+of\s+(\d+)\b|(\d{4})-(\d\d)")


@functools.cache
def _table() -> dict[str, str]:
    return {f"word{number}": f"value {number} of {number % 97}" for number in range(_ENTRIES)}


def _weigh(text: str) -> int:
    return len(set(text)) + text.count("a")
