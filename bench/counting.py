"""How much work a piece of code is, counted so that nothing else on the machine can change it.

`opcodes` counts every bytecode instruction that runs. It sees no work inside libraries written in C, so the guard
measures processor time too, against the same reference loop.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
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


def reference() -> int:
    """Do a fixed piece of work, of the kinds that reading a question takes: words, dicts, sets, sorting, calls."""
    found: dict[str, int] = {}
    for number in range(300):
        words = f"what was it called in {1900 + number % 90} or before {number}".split()
        keys = tuple(word.casefold().strip("?!.") for word in words if len(word) > 1)
        for start in range(len(keys)):
            stretch = " ".join(keys[start : start + 2])
            found[stretch] = found.get(stretch, 0) + _weigh(stretch)
    return sum(count for _, count in sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))[:20])


def _weigh(text: str) -> int:
    return len(set(text)) + text.count("a")
