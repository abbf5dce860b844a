"""The peers on the same questions: what they answer and how long each answer takes."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench import judging
from bench.gather import gather, split
from bench.material import FAILED, Answer
from bench.peers import PEERS, SCORED, TITLES, peer
from bench.processes import whole, worker
from bench.sizes import installed_megabytes
from bench.versions import version_of
from bot import config, suite
from bot.bot import Bot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.suite import Conversation, Turn

WARM = 40
"""Questions that each system is asked before its answers are timed."""
ENOUGH = 40.0
"""Seconds; a system whose answers take longer than that together is asked once, not in every round."""
FIRST = "What was IOM called in 1975?"
BARE = "bare"
UNSEEN = Path(__file__).with_name("questions.jsonl")
"""Questions that were written when the pack was finished."""

Asked = list[tuple[str, str]]


def run(*, is_quick: bool, say: Callable[[str], None]) -> dict[str, Any]:
    """Give for each system its counts, times and sizes, and the times of bare retrieval."""
    pack = Path(config.load(None, {}).pack_folder)
    bot = Bot.from_folder(pack)
    conversations = [c for file in sorted((pack / "questions").glob("*.jsonl")) for c in suite.read(file)]
    examples, judged = split(conversations)
    judged, rounds = (judged[::4], 1) if is_quick else (judged, 5)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        material = gather(bot, examples, _made(folder / "all"))
        gather(bot, examples[::2], _made(folder / "some"))
        found = _compare(folder, examples, judged, rounds, say=say)
    return found | {
        "rounds": rounds,
        "judged": len(_turns(judged)),
        "unseen": len(_turns(suite.read(UNSEEN))),
        "conversations": len(judged),
        "examples": len(examples),
        "wordings": len(material.wordings),
        "sentences": len(material.sentences),
    }


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _compare(
    folder: Path,
    examples: Sequence[Conversation],
    judged: Sequence[Conversation],
    rounds: int,
    say: Callable[[str], None],
) -> dict[str, Any]:
    systems: dict[str, dict[str, Any]] = {}
    for name in PEERS:
        say(f"preparing {name}")
        try:
            worker("prepare", name, str(folder / "all"))
            threshold = _tuned(name, folder / "some", examples[1::2]) if name in SCORED else 0.0
        except RuntimeError as error:
            systems[name] = {"error": str(error)}
        else:
            systems[name] = {"threshold": threshold}
    worker("prepare", BARE, str(folder / "all"))
    running = [name for name in systems if "error" not in systems[name]]
    given = {"warm": _texts(examples)[:WARM], "asked": _texts(judged)}
    seconds, answers = _answer([*running, BARE], folder / "all", given, rounds, say)
    turns = _turns(judged)
    unseen = suite.read(UNSEEN)
    say("starting each system")
    starts = whole({name: _first(name, folder / "all") for name in running}, max(3, rounds))
    for name in running:
        threshold = systems[name]["threshold"]
        systems[name] |= judging.tally(turns, answers[name], threshold) | speed(seconds[name]) | starts[name]
        systems[name]["sweep"] = _curve(turns, answers[name]) if name in SCORED else []
        systems[name]["unseen"] = _judged(name, folder / "all", unseen, threshold)
        systems[name]["failed"] = sum(answer.status == FAILED for answer in answers[name])
        systems[name]["title"] = f"{TITLES[name]} {version_of(peer(name).LIBRARY)}"
        systems[name]["megabytes"] = installed_megabytes(peer(name).LIBRARY)
    return {"systems": systems, BARE: speed(seconds[BARE])}


def _curve(turns: Sequence[Turn], answers: Sequence[Answer]) -> list[tuple[int, int]]:
    """Give the wrong and right counts at each threshold."""
    points = ((counts["wrong"], counts["right"]) for _, counts in judging.sweep(turns, answers))
    return list(dict.fromkeys(points))


def _tuned(name: str, folder: Path, held: Sequence[Conversation]) -> float:
    """Choose the threshold on examples that the system was not built from."""
    worker("prepare", name, str(folder))
    rows = worker("answer", name, str(folder), given={"warm": [], "asked": _texts(held)})
    return judging.best_threshold(_turns(held), [Answer(*answer) for _, answer in rows])


def _judged(name: str, folder: Path, conversations: Sequence[Conversation], threshold: float) -> dict[str, int]:
    rows = worker("answer", name, str(folder), given={"warm": [], "asked": _texts(conversations)})
    return judging.tally(_turns(conversations), [Answer(*answer) for _, answer in rows], threshold)


def _turns(conversations: Iterable[Conversation]) -> list[Turn]:
    return [turn for conversation in conversations for turn in conversation.turns]


def _answer(
    names: Sequence[str], folder: Path, given: dict[str, Asked], rounds: int, say: Callable[[str], None]
) -> tuple[dict[str, list[float]], dict[str, list[Answer]]]:
    """Ask all systems in turns, in a new process each time; of each question's times, the best counts."""
    seconds: dict[str, list[float]] = {}
    answers: dict[str, list[Answer]] = {}
    for number in range(rounds):
        for name in names:
            if sum(seconds.get(name, ())) > ENOUGH:
                continue
            say(f"round {number + 1} of {rounds}: {name}")
            rows = worker("answer", name, str(folder), given=given)
            times = [float(took) for took, _ in rows]
            seconds[name] = [min(pair) for pair in zip(times, seconds.get(name, times), strict=True)]
            answers[name] = [Answer(*answer) for _, answer in rows]
    return seconds, answers


def _texts(conversations: Iterable[Conversation]) -> Asked:
    return [(conversation.id, turn.text) for conversation in conversations for turn in conversation.turns]


def _first(name: str, folder: Path) -> list[str]:
    if name == "factbot":
        return [str(Path(sys.executable).with_name("factbot")), "ask", FIRST]
    return [sys.executable, "-m", "bench.worker", "first", name, str(folder), FIRST]


def speed(seconds: Sequence[float]) -> dict[str, float]:
    """Give the middle and the 95th percentile in microseconds, and questions per second."""
    ordered = sorted(seconds)
    return {
        "p50": percentile(ordered, 50) * 1e6,
        "p95": percentile(ordered, 95) * 1e6,
        "per_second": len(ordered) / sum(ordered),
    }


def percentile(ordered: Sequence[float], percent: int) -> float:
    """Give the smallest value that at least so many percent of the values do not exceed."""
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]
