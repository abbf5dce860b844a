"""Whole processes: how long from start to end, and how much memory at most."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
_LAUNCHER = Path(__file__).with_name("launcher.py")
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


def environment() -> dict[str, str]:
    """Give the environment of every measured process: no settings of ours, one thread, bytecode kept.

    A first run that does not count leaves the bytecode behind, as an installer does.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("FACTBOT_")}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    return kept | ONE_THREAD


def whole(commands: dict[str, list[str]], rounds: int) -> dict[str, dict[str, float]]:
    """Run commands in turns; give the medians of each: "seconds", "cpu" (seconds), "peak" (MB)."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(_LAUNCHER)],
        input=json.dumps({"commands": commands, "rounds": rounds}),
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment(),
        check=True,
    )
    return {name: _medians(runs) for name, runs in json.loads(done.stdout).items()}


def _medians(runs: list[dict[str, float]]) -> dict[str, float]:
    medians = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
    return medians | {"peak": medians["peak"] / 1024}


def worker(*arguments: str, given: object = None) -> Any:  # noqa: ANN401 -- whatever the worker prints
    """Run `bench.worker` and give what it prints; raises RuntimeError with its last line when it fails."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.worker", *arguments],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment(),
        check=False,
    )
    if done.returncode:
        raise RuntimeError((done.stderr.strip().splitlines() or ["no reason given"])[-1])
    return json.loads(done.stdout or "null")
