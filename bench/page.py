"""docs/performance.md, whole, from the results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bench.goals import goals
from bench.peers import SCORED, TITLES
from bench.table import HEADINGS, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_TOP = """\
# Performance

This page and its charts are written by `python -m bench` (in a clone, after `pip install -e ".[bench,dev]"`); do not
edit them by hand. All figures come from one machine, and other programs may have run beside them, so the ratios say
more than the times. The raw figures are in `bench/results.json`.
"""

_PEERS = """\
## Beside what people would use instead

{judged} turns of {conversations} conversations, from the IOM pack's suites, judged as `factbot test` judges them.
*Right* is also declined where nothing is known, *missed* is declined where an answer was due, *wrong* is what does
harm. In brackets: how many times factbot's figure.

{table}

![Right, missed and wrong turns of each system](performance/answers.png)

How each was given its best:

- **The questions** are every second conversation of the suites. The other {examples} are examples: systems that learn
  from examples get their first turns, with the answers, and thresholds are chosen on them. The pack's author has seen
  both halves, and the cues were written with them: factbot's counts are for what its author prepared it for, and what
  anybody may ask will go less well.
- **All but bm25s** get the pack's wordings, {wordings:,} questions made of its cues, values and forms of questions, and
  only have to find what is asked: the reply is then factbot's own, ready made for each property, value and year. One
  year in a question is cut out for them beforehand.
- **hassil** gets these forms as templates with optional words, cues and values as slot lists, and the examples as
  sentences. It refuses what matches no template.
- **RapidFuzz** takes the most similar wording or example by `extractOne` with its default scorer.
- **scikit-learn** has TF-IDF of words and pairs of words, and logistic regression.
- **ChatterBot** has its default logic. Its default tagger needs the spaCy model `en_core_web_sm`, a separate download
  that `pip install` does not bring, so the lower-case tagger that comes with it stands in. It learns ten wordings of
  each label only, because every answer compares them all in Python; and it is asked in one round.
- **bm25s** retrieves the best of {sentences} sentences, the pack's statements as factbot words them.
- **Thresholds**, below which an answer is declined: {thresholds}. Each is the one with
  the most right minus wrong turns on examples held out for that.
{failed}- None but factbot remembers the conversation, so follow-ups show that they do not.

Questions that nobody prepared for say more of how it will go. `bench/questions.jsonl` was written when the pack was
finished, {unseen} turns, judged and thresholded in the same way:

{unseen_table}

Would another threshold do better? Each line is a system at every threshold that it could have been given.

![Right against wrong at every threshold](performance/thresholds.png)

*p50* and *p95* are over the questions, one process on one core, warmed up with other questions, what is in memory
then left out of the garbage collection; of each question's times in {rounds} processes the best counts, for whatever
else a machine does only slows an answer down. *Start to first answer* and *peak memory* are of whole processes that
answer one question: `factbot ask`, and for the others a process that loads what was prepared before. *Installed* is
with all that a library requires; factbot's holds its Telegram adapter.

![Time of an answer and of the start](performance/times.png)
"""

_START = """\
## Start

Medians of whole processes, run in turns. The start in the comparison above is of another run, in which the processes of
the other programs take turns with factbot's, so the two differ; goals go by this one:

{table}
"""

_GROWTH = """\
## Growth

Generated packs with ten statements an item, aliases for every item, 200 properties and 2,000 wordings, made by
`factbot compile` of CSV files. Each is asked 300 questions whose answers are known, then as many with a typing error in
a name; every size in processes of its own. Of three runs, and of two compilations, the best counts.

{table}

![How times, memory and compiling grow with the pack](performance/growth.png)
"""

_GUARD = """\
## The guard

`python -m bench.guard`, which CI runs, fails when a turn or a start takes more than 1.3 times the instructions that
`bench/guard.json` says, in multiples of a fixed reference in the same run. It counts and does not time, so what else
the machine is doing changes nothing: bytecode in Python itself, and the processor's instructions where valgrind is
there to count them. What has to become slower takes a new baseline: `python -m bench.guard --update`.
"""

_TELEGRAM = """\
## Telegram

A burst of {questions:,} questions from {chats} chats, against the same local server; the best of {rounds} rounds in
turns.

{table}

The echo bot is the library as it comes, over its own transport; factbot's adapter lets the same library talk over
aiohttp, which is what makes up for the inbox.
"""


def page(results: dict[str, Any]) -> str:
    """Give the page as Markdown."""
    parts = [_TOP, *_goals(results)]
    if "peers" in results:
        parts.append(_peers(results["peers"]))
    if "start" in results:
        parts.append(_START.format(table=_start(results["start"])))
    if "growth" in results:
        parts.append(_growth(results["growth"]["rows"]))
    if "telegram" in results:
        parts.append(_telegram(results["telegram"]))
    parts.append(_GUARD)
    machine = _table(("", ""), results["machine"].items())
    parts.append(f"## The machine\n\nMeasured on {results['measured']}.\n\n{machine}\n")
    return "\n".join(parts)


def _goals(results: dict[str, Any]) -> Iterator[str]:
    lines = [(goal.what, goal.goal, goal.figure, "met" if goal.is_met else "**not met**") for goal in goals(results)]
    yield f"## Goals\n\n{_table(('what', 'goal', 'measured', ''), lines)}\n"


def _peers(peers: dict[str, Any]) -> str:
    systems = peers["systems"]
    scored = [name for name in SCORED if "error" not in systems[name]]
    thresholds = ", ".join(f"{TITLES[name].partition(',')[0]} {systems[name]['threshold']:.2f}" for name in scored)
    failed = "".join(
        f"- {TITLES[name]} raised an error for {figures['failed']} of the questions; that counts as declined.\n"
        for name, figures in systems.items()
        if figures.get("failed")
    )
    numbers = {name: value for name, value in peers.items() if name not in {"systems", "bare"}}
    return _PEERS.format(
        table=_table(HEADINGS, rows(systems)),
        thresholds=thresholds,
        failed=failed,
        unseen_table=_unseen(systems),
        **numbers,
    )


def _unseen(systems: dict[str, dict[str, Any]]) -> str:
    lines = [
        (figures["title"], *(str(figures["unseen"][key]) for key in ("right", "wrong", "missed")))
        for figures in systems.values()
        if "error" not in figures
    ]
    return _table(("", "right", "wrong", "missed"), lines)


def _start(start: dict[str, dict[str, float]]) -> str:
    titles = {
        "ask": "`factbot ask`",
        "imports": '`python -c "import rapidfuzz.process, sqlite3, tomllib"`',
        "python": '`python -c "pass"`',
    }
    lines = [
        (
            title,
            f"{start[name]['seconds'] * 1e3:.0f} ms",
            f"{start[name]['cpu'] * 1e3:.0f} ms",
            f"{start[name]['peak']:.1f} MB",
        )
        for name, title in titles.items()
    ]
    return _table(("", "time", "of the processor", "peak memory"), lines)


def _growth(grown: list[dict[str, float]]) -> str:
    headings = ("statements", "items", "p50", "p95", "p50, misspelt", "p95, misspelt")
    more = ("right", "right, misspelt", "opening", "resident", "file", "compiled a second")
    lines = [
        (
            f"{row['statements']:,}",
            f"{row['items']:,}",
            *(f"{row[key]:.2f} ms" for key in ("p50_ms", "p95_ms", "typing_error_p50_ms", "typing_error_p95_ms")),
            *(f"{row[key]:.1%}" for key in ("right", "typing_error_right")),
            f"{row['open_ms']:.1f} ms",
            *(f"{row[key]:.0f} MB" for key in ("resident_mb", "megabytes")),
            f"{row['compiled_per_second']:,}",
        )
        for row in grown
    ]
    return _GROWTH.format(table=_table((*headings, *more), lines))


def _telegram(telegram: dict[str, Any]) -> str:
    titles = {
        "echo": "a plain echo bot",
        "adapter": "factbot with its durable inbox, repeating the question too",
        "answers": "factbot with its durable inbox, answering from the IOM pack",
    }
    lines = [
        (title, f"{telegram[name]:.0f}", f"{telegram[name] / telegram['echo']:.2f}") for name, title in titles.items()
    ]
    table = _table(("", "replies a second", "share"), lines)
    return _TELEGRAM.format(table=table, **{key: telegram[key] for key in ("questions", "chats", "rounds")})


def _table(headings: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    written = [headings, ["---"] * len(headings), *lines]
    return "\n".join(f"| {' | '.join(line)} |" for line in written)
