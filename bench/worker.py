"""The process in which one system answers, so that each is measured alone.

python -m bench.worker prepare NAME FOLDER
python -m bench.worker first NAME FOLDER QUESTION
python -m bench.worker answer NAME FOLDER       {"warm": [[conversation, text]], "asked": [...]} on standard input
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bench.material import FAILED, MATERIAL, Answer, Material
from bench.peers import peer

if TYPE_CHECKING:
    from collections.abc import Callable


def main(job: str, name: str, folder: Path, *question: str) -> None:
    """Do one job."""
    if job == "prepare":
        peer(name).prepare(Material.read(folder / MATERIAL), folder)
        return
    ask = peer(name).load(folder)
    if job == "first":
        sys.stdout.write(ask("first", *question).text + "\n")
        return
    given = json.load(sys.stdin)
    _stay_on_one_core()
    for conversation, text in given["warm"]:
        _timed(ask, conversation, text)
    gc.freeze()  # as a server does with what it has loaded
    json.dump([_timed(ask, conversation, text) for conversation, text in given["asked"]], sys.stdout)


def _stay_on_one_core() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def _timed(ask: Callable[[str, str], Answer], conversation: str, text: str) -> tuple[float, Answer]:
    begun = time.perf_counter()
    try:
        answer = ask(conversation, text)
    except Exception as error:  # noqa: BLE001 -- whatever a system may raise
        answer = Answer(FAILED, type(error).__name__, 0.0)
    return time.perf_counter() - begun, answer


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]), *sys.argv[4:])
