"""Starts commands in turns and measures each whole process; runs with nothing imported but what it names.

Reads {"commands": {name: argv}, "rounds": N} on standard input and writes {name: [{"seconds", "cpu", "peak"}]}: wall
and processor time in seconds, peak memory in KiB. A process inherits the peak of the one that started it, so what
starts it must be smaller than all that is measured: hence this file.
"""

from __future__ import annotations

import json
import os
import sys
import time

TYPE_CHECKING = False  # `typing` is large
if TYPE_CHECKING:
    from collections.abc import Mapping

_QUIET = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]


def launch(argv: list[str], environment: Mapping[str, str]) -> dict[str, float]:
    """Run a command to its end; what it prints is thrown away, what it complains of is not."""
    begun = time.perf_counter()
    process = os.posix_spawn(argv[0], argv, environment, file_actions=_QUIET)
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - begun
    if os.waitstatus_to_exitcode(status) not in {0, 1}:  # 1: declined
        sys.exit(f"failed with {os.waitstatus_to_exitcode(status)}: {argv}")
    return {"seconds": seconds, "cpu": usage.ru_utime + usage.ru_stime, "peak": float(usage.ru_maxrss)}


def main() -> None:
    """Run every command once unmeasured, then all of them in turns."""
    given = json.load(sys.stdin)
    for argv in given["commands"].values():
        launch(argv, os.environ)
    runs: dict[str, list[dict[str, float]]] = {name: [] for name in given["commands"]}
    for _ in range(given["rounds"]):
        for name, argv in given["commands"].items():
            runs[name].append(launch(argv, os.environ))
    json.dump(runs, sys.stdout)


if __name__ == "__main__":
    main()
