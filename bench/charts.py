"""The charts of the page, as PNG."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bench.goals import COMPILED, OPEN_MS, RESIDENT_MB, TYPING_ERROR_MS
from bench.peers import TITLES
from bench.table import OURS

if TYPE_CHECKING:
    from pathlib import Path

COLOURS = {"right": "#2a7f62", "missed": "#c9ccd1", "wrong": "#c0392b"}
LINES = {
    "factbot": "#1f4e79",
    "templates": "#8e5ea2",
    "fuzzy": "#d98324",
    "retrieval": "#2a7f62",
    "classifier": "#c0392b",
    "chatterbot": "#6b7280",
}


def draw_answers(systems: dict[str, dict[str, Any]], file: Path) -> None:
    """Draw how many of the questions each system answered rightly, missed and wrongly."""
    figure, axes = _figure(8, 3.2)
    names = [name for name in reversed(systems) if "error" not in systems[name]]
    left = [0] * len(names)
    for key, colour in COLOURS.items():
        counts = [systems[name][key] for name in names]
        bars = axes.barh([TITLES[name] for name in names], counts, left=left, color=colour, label=key)
        axes.bar_label(bars, [str(n) if n else "" for n in counts], label_type="center", color="black", fontsize=9)
        left = [start + count for start, count in zip(left, counts, strict=True)]
    axes.set_xlabel("turns of the suites")
    axes.legend(ncols=3, loc="lower center", bbox_to_anchor=(0.5, 1.0), frameon=False)
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(file)


def draw_thresholds(systems: dict[str, dict[str, Any]], file: Path) -> None:
    """Draw right against wrong for every threshold that a system could have been given."""
    figure, axes = _figure(8, 4.5)
    for name, figures in systems.items():
        if "error" in figures:
            continue
        steps = figures["sweep"]
        if steps:
            axes.plot([wrong for wrong, _ in steps], [right for _, right in steps], color=LINES[name], alpha=0.6)
        style = {"marker": "*", "s": 220} if name == OURS else {"marker": "o", "s": 60}
        axes.scatter(figures["wrong"], figures["right"], color=LINES[name], zorder=3, label=TITLES[name], **style)
    axes.legend(loc="upper right", frameon=False)
    axes.set_xlabel("wrong (fewer is better)")
    axes.set_ylabel("right (more is better)")
    axes.set_xlim(left=-2)
    axes.set_ylim(bottom=0)
    axes.grid(alpha=0.2)
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(file)


def draw_times(systems: dict[str, dict[str, Any]], file: Path) -> None:
    """Draw the time of an answer, from the middle to the 95th percentile, and of the start, on one scale."""
    figure, axes = _figure(8, 3.2)
    names = [name for name in reversed(systems) if "error" not in systems[name]]
    for row, name in enumerate(names):
        figures = systems[name]
        axes.plot([figures["p50"] / 1e3, figures["p95"] / 1e3], [row, row], color=LINES[name], linewidth=6)
        axes.scatter(figures["seconds"] * 1e3, row, color=LINES[name], marker="D", s=50)
    axes.set_yticks(range(len(names)), [TITLES[name] for name in names])
    axes.set_xscale("log")
    axes.xaxis.set_major_formatter("{x:g}")
    axes.set_xlabel("milliseconds: bar, an answer from p50 to p95; diamond, start to first answer")
    axes.grid(alpha=0.2, axis="x")
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(file)


def draw_growth(rows: list[dict[str, float]], file: Path) -> None:
    """Draw how times, memory and compiling change from the smallest pack to the largest; the goals as dashed lines."""
    figure, panels = _figure(9, 5.5, 2, 2)
    sizes = [row["statements"] for row in rows]
    answers, opening, memory, compiling = panels.flat
    for key, label, colour in (
        ("p50_ms", "p50", "#1f4e79"),
        ("p95_ms", "p95", "#5b9bd5"),
        ("typing_error_p50_ms", "p50, misspelt", "#d98324"),
        ("typing_error_p95_ms", "p95, misspelt", "#c0392b"),
    ):
        answers.plot(sizes, [row[key] for row in rows], marker="o", color=colour, label=label)
    answers.set_title("an answer, ms")
    answers.set_yscale("log")
    answers.yaxis.set_major_formatter("{x:g}")
    answers.axhline(TYPING_ERROR_MS, color="#c0392b", linestyle="--", linewidth=1)
    answers.legend(frameon=False, fontsize=8)
    for axes, key, title, goal in (
        (opening, "open_ms", "opening, ms", OPEN_MS),
        (memory, "resident_mb", "resident memory of a worker, MB", RESIDENT_MB),
        (compiling, "compiled_per_second", "statements compiled a second", COMPILED),
    ):
        axes.plot(sizes, [row[key] for row in rows], marker="o", color="#1f4e79")
        axes.axhline(goal, color="#6b7280", linestyle="--", linewidth=1)
        axes.set_title(title)
        axes.set_ylim(bottom=0)
    for axes in panels.flat:
        axes.set_xscale("log")
        axes.grid(alpha=0.2)
        axes.spines[["top", "right"]].set_visible(False)
    compiling.yaxis.set_major_formatter("{x:,.0f}")
    for axes in (memory, compiling):
        axes.set_xlabel("statements")
    figure.savefig(file)


def _figure(width: float, height: float, rows: int = 1, columns: int = 1) -> Any:  # noqa: ANN401 -- matplotlib is there only with the extra
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    return plt.subplots(rows, columns, figsize=(width, height), dpi=120, layout="constrained")
