"""The benchmark judges as `factbot test` does, gives peers what it says, and its page is what its results say."""

from __future__ import annotations

import ast
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from bench import __main__ as command
from bench import judging
from bench.comparison import UNSEEN, percentile, speed
from bench.gather import AT, gather, split
from bench.goals import goals
from bench.material import ANSWERS, DECLINED, FAILED, MATERIAL, Answer, Answers, Material, masked
from bench.page import page
from bench.peers import PEERS, SCORED, TITLES, peer
from bench.processes import environment, whole
from bench.sizes import installed_megabytes
from bench.table import duration, ratio, rows
from bot import suite
from bot.bot import Bot
from bot.suite import Conversation, Expect, Turn, Verdict

ROOT = Path(__file__).parents[1]
PACK = ROOT / "knowledge" / "iom"


@pytest.fixture(scope="module")
def bot() -> Bot:
    return Bot.from_folder(PACK)


@pytest.fixture(scope="module")
def conversations() -> tuple[Conversation, ...]:
    return tuple(c for file in sorted((PACK / "questions").glob("*.jsonl")) for c in suite.read(file))


@pytest.fixture(scope="module")
def gathered(
    bot: Bot, conversations: tuple[Conversation, ...], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Material, Path]:
    folder = tmp_path_factory.mktemp("material")
    return gather(bot, split(conversations)[0], folder), folder


def _turn(text: str = "?", expect: Expect = Expect.ANSWER, *must: str) -> Turn:
    return Turn(text, expect, tuple((words,) for words in must), (), "")


# --- judging -----------------------------------------------------------------------------------------------------


def test_factbot_gets_the_verdicts_that_factbot_test_gives_it(
    conversations: tuple[Conversation, ...], bot: Bot, tmp_path: Path
) -> None:
    some = conversations[::10]
    ask = peer("factbot").load(tmp_path)
    ours = [judging.verdict(turn, ask(c.id, turn.text)) for c in some for turn in c.turns]
    assert ours == [row.verdict for row in suite.ask(bot, some, AT)]


@pytest.mark.parametrize(
    ("answer", "turn", "verdict"),
    [
        (Answer("answer", "In 1951."), _turn("?", Expect.ANSWER, "1951"), Verdict.RIGHT),
        (Answer("answer", "In 1952."), _turn("?", Expect.ANSWER, "1951"), Verdict.WRONG),
        (Answer("answer", "In 1951."), _turn("?", Expect.ABSTAIN), Verdict.WRONG),
        (DECLINED, _turn("?", Expect.ANSWER, "1951"), Verdict.MISSED),
        (DECLINED, _turn("?", Expect.ABSTAIN), Verdict.RIGHT),
        (
            Answer(FAILED, "OperationalError", 0.0),
            _turn("?", Expect.ANSWER, "1951"),
            Verdict.MISSED,
        ),  # counts as declined
    ],
)
def test_an_answer_is_right_wrong_or_missed(answer: Answer, turn: Turn, verdict: Verdict) -> None:
    assert judging.verdict(turn, answer) is verdict


TURNS = [_turn("?", Expect.ANSWER, "1951"), _turn("?", Expect.ANSWER, "Venice"), _turn("?", Expect.ABSTAIN)]
SAID = [Answer("answer", "1951", 0.9), Answer("answer", "Paris", 0.5), Answer("answer", "Rome", 0.2)]


def test_answers_below_the_threshold_are_declined() -> None:
    assert judging.tally(TURNS, SAID) == {"right": 1, "wrong": 2, "missed": 0}
    assert judging.tally(TURNS, SAID, 0.3) == {"right": 2, "wrong": 1, "missed": 0}
    assert judging.tally(TURNS, SAID, 0.9) == {"right": 2, "wrong": 0, "missed": 1}


def test_the_best_threshold_gives_most_right_minus_wrong() -> None:
    assert judging.best_threshold(TURNS, SAID) == 0.9


def test_the_sweep_goes_from_answering_everything_to_declining_everything() -> None:
    steps = judging.sweep(TURNS, SAID)
    assert steps[0][1] == {"right": 1, "wrong": 2, "missed": 0}
    assert steps[-1][1] == {"right": 1, "wrong": 0, "missed": 2}


# --- what peers are given ----------------------------------------------------------------------------------------


def test_no_conversation_is_both_example_and_judged(conversations: tuple[Conversation, ...]) -> None:
    examples, judged = split(conversations)
    assert not {c.id for c in examples} & {c.id for c in judged}
    assert sorted([*examples, *judged], key=conversations.index) == list(conversations)
    assert abs(len(examples) - len(judged)) <= 1


def test_no_judged_question_is_among_the_examples(
    gathered: tuple[Material, Path], conversations: tuple[Conversation, ...]
) -> None:
    material, _ = gathered
    examples = {masked(c.turns[0].text) for c in split(conversations)[0]}
    assert {text for text, _ in material.examples} <= examples


def test_every_label_has_an_answer(gathered: tuple[Material, Path]) -> None:
    material, folder = gathered
    answers = Answers(folder / ANSWERS)
    labels = {label for _, label in (*material.wordings, *material.examples)} - {"decline"}
    assert {label for label in labels if answers.of(label, "in 1975") is DECLINED} == set()


def test_a_wording_leads_to_the_right_answer_for_its_year(gathered: tuple[Material, Path]) -> None:
    material, folder = gathered
    label = dict(material.wordings)[masked("what was IOM called in 1975")]
    answers = Answers(folder / ANSWERS)
    assert "ICEM" in answers.of(label, "what was it called in 1975?").text
    assert "ICM" in answers.of(label, "what was it called in 1985?").text
    assert answers.of(label, "what was it called then?") is DECLINED


def test_every_statement_is_a_sentence_to_retrieve(gathered: tuple[Material, Path]) -> None:
    material, _ = gathered
    assert any("19 October 1953 in Venice" in sentence for sentence in material.sentences)
    assert any("157 member states" in sentence for sentence in material.sentences)


def test_material_survives_being_written_and_read(gathered: tuple[Material, Path]) -> None:
    material, folder = gathered
    assert Material.read(folder / MATERIAL) == material


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("called in 1975?", "called in yyyy?"),
        ("between 1975 and 1985", "between 1975 and 1985"),  # two years: not one question about a year
        ("8400 staff", "8400 staff"),
        ("in '75", "in '75"),
    ],
)
def test_the_one_year_of_a_question_is_masked(text: str, expected: str) -> None:
    assert masked(text) == expected


@pytest.mark.parametrize("name", PEERS)
def test_a_peer_is_described_without_its_library(name: str) -> None:
    assert peer(name).LIBRARY
    assert TITLES[name]


@pytest.mark.parametrize("name", sorted(set(PEERS) - {"factbot"}))
def test_a_peer_does_not_import_the_program(name: str) -> None:
    tree = ast.parse((ROOT / "bench" / "peers" / f"{name}.py").read_text("utf-8"))
    modules = {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not {module for module in modules if module.startswith("bot") or module == "bench.gather"}


# --- figures -----------------------------------------------------------------------------------------------------


def test_percentiles_are_values_that_were_measured() -> None:
    values = [float(n) for n in range(1, 101)]
    assert (percentile(values, 50), percentile(values, 95)) == (50, 95)
    assert percentile([3.0], 95) == 3


def test_speed_is_in_microseconds_and_per_second() -> None:
    assert speed([0.001, 0.003, 0.002]) == {"p50": 2000, "p95": 3000, "per_second": pytest.approx(500)}


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(2.5, "2.50 s"), (0.0265, "26 ms"), (0.00124, "1.24 ms"), (0.0000414, "41 µs"), (0.0000004, "0.4 µs")],
)
def test_a_duration_is_in_the_unit_that_suits_it(seconds: float, expected: str) -> None:
    assert duration(seconds) == expected


def test_a_ratio_has_two_digits() -> None:
    assert [ratio(1, 4), ratio(9, 2), ratio(250, 2)] == ["×0.25", "×4.5", "×125"]  # noqa: RUF001 -- as it is shown


def test_a_whole_process_is_measured() -> None:
    code = "x = bytearray(60_000_000); [0 for _ in range(10**6)]"
    found = whole({"large": [sys.executable, "-c", code], "small": [sys.executable, "-c", "pass"]}, 1)
    assert found["large"]["peak"] > found["small"]["peak"] + 50
    assert found["large"]["seconds"] > found["small"]["seconds"] > 0


def test_measured_processes_have_no_settings_and_keep_bytecode(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTBOT_CONFIG", "elsewhere.toml")
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert not {"FACTBOT_CONFIG", "PYTHONDONTWRITEBYTECODE"} & set(environment())


def test_the_installed_size_holds_what_a_library_requires() -> None:
    assert installed_megabytes("rich") > installed_megabytes("pygments") > 1
    assert installed_megabytes("factbot") > installed_megabytes("rapidfuzz")


# --- table, goals and page ---------------------------------------------------------------------------------------


def _system(right: int, wrong: int, p50: float, title: str = "one") -> dict[str, Any]:
    times = {"p50": p50, "p95": 2 * p50, "per_second": 1e6 / p50, "seconds": 0.05, "peak": 30.0, "megabytes": 12.0}
    return {"right": right, "wrong": wrong, "missed": 0, "title": title, **times}


def test_the_table_gives_every_figure_as_a_multiple_of_ours() -> None:
    systems = {"factbot": _system(9, 0, 200, "factbot"), "fuzzy": _system(5, 4, 1000, "RapidFuzz 3")}
    ours, theirs = rows(systems)
    assert ours[:6] == ("factbot", "9", "0", "0", "200 µs", "400 µs")
    assert theirs[:6] == ("RapidFuzz 3", "5", "4", "0", "1.00 ms (×5)", "2.00 ms (×5)")  # noqa: RUF001 -- as shown


def test_a_system_that_could_not_run_says_why() -> None:
    _, row = rows({"factbot": _system(9, 0, 200), "chatterbot": {"error": "No module named 'spacy'"}})
    assert row[:2] == ("ChatterBot", "not run: No module named 'spacy'")


def _grown(statements: int = 1_000_000, **figures: float) -> dict[str, float]:
    least = {"p95_ms": 1.0, "typing_error_p95_ms": 10.0, "open_ms": 50.0, "resident_mb": 60.0}
    return {"statements": statements, "compiled_per_second": 30_000} | least | figures


def _results(
    ours: dict[str, Any], ask: float = 0.05, share: float = 0.9, grown: dict[str, float] | None = None
) -> dict[str, Any]:
    systems = {"factbot": ours, "fuzzy": _system(80, 4, 1000)}
    imports = {"seconds": 0.026, "peak": 20.0}
    return {
        "peers": {"systems": systems, "bare": {"p50": 20.0, "p95": 20.0}},
        "start": {"ask": {"seconds": ask, "peak": 40.0}, "imports": imports},
        "growth": {"rows": [_grown(1000), grown or _grown(p95_ms=2.0)]},
        "telegram": {"questions": 2000, "echo": 1000.0, "adapter": 1000.0, "answers": 1000 * share},
    }


def test_goals_are_met_at_their_limit() -> None:
    assert [goal.what for goal in goals(_results(_system(100, 2, 160), 0.052, 0.8)) if not goal.is_met] == []


@pytest.mark.parametrize(
    ("results", "missed"),
    [
        (_results(_system(99, 2, 160)), "right answers"),
        (_results(_system(100, 3, 160)), "wrong answers"),
        (_results(_system(100, 2, 160) | {"p50": 161.0}), "a whole turn, p50"),
        (_results(_system(100, 2, 160) | {"p95": 501.0}), "a whole turn, p95"),
        (_results(_system(100, 2, 160), ask=0.053), "start to first answer, `factbot ask`"),
        (_results(_system(100, 2, 160), grown=_grown(p95_ms=2.1)), "p95 from 1,000 to 1,000,000 statements"),
        (
            _results(_system(100, 2, 160), grown=_grown(typing_error_p95_ms=11.0)),
            "p95 with a typing error, 1,000,000 statements",
        ),
        (_results(_system(100, 2, 160), grown=_grown(open_ms=51.0)), "opening, 1,000,000 statements"),
        (
            _results(_system(100, 2, 160), grown=_grown(resident_mb=61.0)),
            "resident memory of a worker, 1,000,000 statements",
        ),
        (
            _results(_system(100, 2, 160), grown=_grown(compiled_per_second=29_999)),
            "compiled a second, 1,000,000 statements",
        ),
        (_results(_system(100, 2, 160), share=0.79), "replies to a burst of 2,000 in Telegram"),
    ],
)
def test_a_goal_beyond_its_limit_is_not_met(results: dict[str, Any], missed: str) -> None:
    assert [goal.what for goal in goals(results) if not goal.is_met] == [missed]


def test_the_page_is_what_the_results_say() -> None:
    results = json.loads(command.RESULTS.read_text("utf-8"))
    assert command.PAGE.read_text("utf-8") == page(results), "run `python -m bench`; the page is not edited by hand"


def test_the_page_names_every_system_and_its_charts_are_there() -> None:
    text = command.PAGE.read_text("utf-8")
    assert [title for title in TITLES.values() if title not in text] == []
    charts = [line.partition("(")[2].partition(")")[0] for line in text.splitlines() if line.startswith("![")]
    assert charts
    assert [chart for chart in charts if not (command.PAGE.parent / chart).exists()] == []


def test_thresholds_are_told_for_those_that_have_scores() -> None:
    assert set(SCORED) <= set(PEERS)


def test_an_unknown_part_is_named_with_those_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["--only", "peers,speed"])
    assert "no part 'speed'; the parts are peers" in capsys.readouterr().err


def test_declining_is_never_wrong(conversations: tuple[Conversation, ...]) -> None:
    turns = [turn for conversation in conversations for turn in conversation.turns]
    assert judging.tally(turns, [DECLINED] * len(turns))["wrong"] == 0


def test_what_is_missing_is_said_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "NEEDED", ("no_such_library",))
    assert command.main(["--quick"]) == 2
    assert capsys.readouterr().err == "no_such_library is not installed: run `pip install -e '.[bench,dev]'`\n"


def test_unseen_questions_are_in_no_suite(conversations: tuple[Conversation, ...]) -> None:
    known = {turn.text.casefold() for conversation in conversations for turn in conversation.turns}
    first = {conversation.turns[0].text.casefold() for conversation in suite.read(UNSEEN)}
    assert len(first) > 60
    assert not known & first
