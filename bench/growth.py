"""How factbot grows: generated packs from a thousand to a million statements, compiled, opened and asked.

    python -m bench.growth [STATEMENTS…]

Items have invented names and aliases, properties invented cues, so that no pack is easier to read than another. Each
question has one right answer, which the generator knows. Every figure of a size is taken in a process of its own.
"""

from __future__ import annotations

import csv
import datetime
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZES = (1_000, 10_000, 100_000, 1_000_000)
_PER_ITEM = 10
"""Statements of an item; a tenth as many items as statements."""
_PROPERTIES = 200
_CUES = ("{0}", "{0} figure", "{0} level", "rate of {0}", "{0} grade", "{0} rating", "{0} score", "{0} index")
_MORE_CUES = ("measure of {0}", "{0} mark")
_TYPES = ("museum", "harbour", "library", "school", "river", "bridge", "station", "garden", "theatre", "hospital")
_QUESTIONS = 300
_WARM = 20
"""Questions before those that are timed."""
_YEARS = range(1900, 2020)
_NOW = datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.UTC)
_FIRST, _MIDDLE, _LAST = (
    syllables.split()
    for syllables in (
        "ba de fi go hu ja ke li mo nu pa re si to vu wa ze dra kle",
        "lar men vir nok tus rab del pim zor gun fas jet kil bom hux sarn",
        "dane vost mira quin thal bert lond rusk pell grim wick stor fenn hart",
    )
)
_COMPILED, _ASKED = 2, 3
"""How often each size is compiled and asked; the best counts, for whatever else the machine does only slows it."""


@dataclass(frozen=True)
class Question:
    """A question with what its reply must hold."""

    text: str
    answer: str


@dataclass(frozen=True)
class Figures:
    """What was measured of one size."""

    statements: int
    items: int
    megabytes: float
    """Of the compiled file."""
    compiled_per_second: float
    open_ms: float
    p50_ms: float
    p95_ms: float
    typing_error_p50_ms: float
    typing_error_p95_ms: float
    right: float
    """Part of the questions that were answered rightly, from 0 to 1."""
    typing_error_right: float
    resident_mb: float
    """Of a process that has opened the pack and answered all questions."""


def run(sizes: tuple[int, ...] = SIZES) -> dict[str, Any]:
    """Measure every size and give the figures, with the ratios that say how they grow."""
    rows = [asdict(measure(size)) for size in sizes]
    growth = {
        name: round(rows[-1][name] / rows[0][name], 2)
        for name in ("p50_ms", "p95_ms", "typing_error_p95_ms", "open_ms", "resident_mb")
    }
    return {"rows": rows, "growth": growth}


def measure(size: int) -> Figures:
    """Generate, compile, open and ask a pack of a size."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "pack"
        questions = generate(folder, size)
        compiled = Path(name) / "pack.sqlite"
        compile_ = [sys.executable, "-m", "bot", "compile", str(folder), "-o", str(compiled)]
        taken = min(_seconds(compile_) for _ in range(_COMPILED))
        file = Path(name) / "questions.json"
        file.write_text(json.dumps([asdict(q) for q in questions]), "utf-8")
        ask = [sys.executable, "-m", "bench.growth", "--ask", str(compiled), str(file)]
        asked = [json.loads(subprocess.run(ask, check=True, capture_output=True).stdout) for _ in range(_ASKED)]
        return Figures(
            statements=size,
            items=max(1, size // _PER_ITEM),
            megabytes=round(compiled.stat().st_size / 1e6, 1),
            compiled_per_second=round(size / taken),
            **{key: min(each[key] for each in asked) for key in asked[0]},
        )


def _seconds(command: list[str]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


# --- a pack and its questions ------------------------------------------------------------------------------------


def _word(number: int) -> str:
    """An invented word, another for each number up to four thousand."""
    number, first = divmod(number, len(_FIRST))
    number, middle = divmod(number, len(_MIDDLE))
    return _FIRST[first] + _MIDDLE[middle] + _LAST[number % len(_LAST)]


def _name(number: int) -> str:
    """The name of an item: two invented words."""
    count = len(_FIRST) * len(_MIDDLE) * len(_LAST)
    return f"{_word(number * 7 % count)} {_word((number // count * 13 + number * 31 + 5) % count)}".title()


def generate(folder: Path, size: int, seed: int = 7) -> list[Question]:
    """Write a pack of that many statements, and give questions over it."""
    chance = random.Random(seed)  # noqa: S311 -- the same pack each time
    (folder / "facts").mkdir(parents=True)
    (folder / "pack.toml").write_text("\n".join(_pack_lines()), "utf-8")
    (folder / "properties.toml").write_text("\n".join(_property_lines()), "utf-8")
    count = max(1, size // _PER_ITEM)
    with (folder / "facts" / "items.csv").open("w", encoding="utf-8", newline="") as opened:
        writer = csv.writer(opened)
        writer.writerow(["id", "type", "label", "aliases"])
        for n in range(count):
            writer.writerow([f"i{n}", _TYPES[n % len(_TYPES)], _label(n), f"{_name(n)}|{_name(n)} of {_word(n % 997)}"])
    with (folder / "facts" / "statements.csv").open("w", encoding="utf-8", newline="") as opened:
        writer = csv.writer(opened)
        writer.writerow(["item", "property", "value", "during", "as_of", "reference"])
        for n in range(count):
            for m in range(_PER_ITEM):
                writer.writerow(_statement(n, m, count, chance))
    return [
        _question(chance.randrange(count), chance.randrange(_PER_ITEM), count, chance)
        for _ in range(2 * (_QUESTIONS + _WARM))
    ]


def _label(n: int) -> str:
    return f"{_name(n)} {_TYPES[n % len(_TYPES)].title()}"


def _pack_lines() -> Iterator[str]:
    yield '[pack]\nid = "growth"\ntitle = "Growth"\n'
    yield '[source.book]\ntitle = "the Book"\nas_of = "2020"\n'
    for type_ in _TYPES:
        yield f'[type.{type_}]\nnouns = ["{type_}"]\n'


def _cue(p: int) -> str:
    """The word of a property, which is in no name."""
    return f"{_MIDDLE[p % len(_MIDDLE)]}{_LAST[p // len(_MIDDLE) % len(_LAST)]}ity"


def _kind(p: int) -> str:
    return ("quantity", "quantity", "place", "item")[p % 4]


def _property_lines() -> Iterator[str]:
    for p in range(_PROPERTIES):
        word, kind = _cue(p), _kind(p)
        cues = ", ".join(f'"{cue.format(word)}"' for cue in (*_CUES, *_MORE_CUES))
        yield f'[property.p{p}]\nlabel = "{word}"\ntype = "{kind}"\ncues = [{cues}]'
        if kind == "quantity":
            yield 'time = "as_of"\nunit = "point|points"\nsays = "{item} [has|had] a ' + word + ' of {value} {unit}"\n'
        else:
            yield f'time = "during"\nsays = "the {word} of {{item}} [is|was] {{value}}"\n'


def _value(n: int, m: int, count: int) -> tuple[int, str]:
    """The property and the value of an item's statement: always the same, so that questions know it."""
    p = (n * 17 + m * (_PROPERTIES // _PER_ITEM)) % _PROPERTIES
    kind = _kind(p)
    if kind == "quantity":
        return p, str(1000 + (n * 7919 + m * 104_729) % 900_000)
    return p, f"i{(n * 13 + m * 7 + 1) % count}" if kind == "item" else _word((n + m * 611) % 4000).title()


def _statement(n: int, m: int, count: int, chance: random.Random) -> list[str]:
    p, value = _value(n, m, count)
    year = chance.choice(_YEARS)
    times = ["", str(year)] if _kind(p) == "quantity" else [f"{year}/..", ""]
    return [f"i{n}", f"p{p}", value, *times, f"book, Part {n % 90}, paragraph {m + 1}"]


def _question(n: int, m: int, count: int, chance: random.Random) -> Question:
    p, value = _value(n, m, count)
    cue = chance.choice((*_CUES, *_MORE_CUES)).format(_cue(p))
    name = chance.choice((_label(n), _name(n)))
    answer = _label(int(value[1:])) if _kind(p) == "item" else f"{int(value):,}" if value.isdecimal() else value
    return Question(f"What is the {cue} of {name}?", answer)


def misspelt(question: Question, chance: random.Random) -> Question:
    """The question with one slip in a word of the name."""
    *before, name = question.text.partition(" of ")
    word = max(name.strip("?").split(), key=len)
    at = chance.randrange(1, len(word) - 1)
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    slips = (word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:], swapped)
    return Question("".join(before) + name.replace(word, chance.choice(slips), 1), question.answer)


# --- asked in a process of its own ---------------------------------------------------------------------------------


def _ask(compiled: Path, file: Path) -> dict[str, float]:
    """Open a compiled pack, ask the questions, and give what it took."""
    from bot.bot import Bot
    from bot.model import Context, Message

    questions = [Question(**given) for given in json.loads(file.read_text("utf-8"))]
    begun = time.perf_counter()
    bot = Bot.open(compiled, compiled.parent)
    opened = time.perf_counter() - begun

    def ask(asked: list[Question]) -> tuple[list[float], float]:
        times, right = [], 0
        for question in asked:
            start = time.perf_counter()
            reply, _ = bot.reply(Message("growth", question.text, _NOW), Context())
            times.append(1000 * (time.perf_counter() - start))
            right += question.answer in reply.text
        return sorted(times[_WARM:]), right / len(asked)

    half = len(questions) // 2
    chance = random.Random(11)  # noqa: S311 -- the same slips each time
    plain, right = ask(questions[:half])
    slipped, slipped_right = ask([misspelt(question, chance) for question in questions[half:]])
    return {
        "open_ms": round(1000 * opened, 1),
        "p50_ms": round(statistics.median(plain), 3),
        "p95_ms": round(plain[int(0.95 * len(plain))], 3),
        "typing_error_p50_ms": round(statistics.median(slipped), 3),
        "typing_error_p95_ms": round(slipped[int(0.95 * len(slipped))], 3),
        "right": round(right, 3),
        "typing_error_right": round(slipped_right, 3),
        "resident_mb": round(_peak() / 1024, 1),
    }


def _peak() -> int:
    """Give the most memory, in KiB, that this process held; what getrusage says includes the one that started it."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return next(int(line.split()[1]) for line in status.read_text("utf-8").splitlines() if line.startswith("VmHWM:"))


def main() -> None:
    """Measure and print."""
    if sys.argv[1:2] == ["--ask"]:
        print(json.dumps(_ask(Path(sys.argv[2]), Path(sys.argv[3]))))
        return
    print(json.dumps(run(tuple(map(int, sys.argv[1:])) or SIZES), indent=2))


if __name__ == "__main__":
    main()
