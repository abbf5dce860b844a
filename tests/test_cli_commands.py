"""Every command, in this process, with a bot whose replies are known."""

from __future__ import annotations

import datetime
import io
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bot import contexts
from bot.__main__ import main
from bot.commands import ask
from bot.commands.parsing import COMMANDS, parse
from bot.model import Context, Message

if TYPE_CHECKING:
    from bot.adapters.repeated import Repeated
    from bot.adapters.telegram.settings import Settings
    from tests.conftest import EchoBot


BROKEN_PACKS = Path(__file__).parent / "broken_packs"


@pytest.fixture(autouse=True)
def _only_echoes(echo: EchoBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("bot.bot.Bot.open", lambda *_: echo)
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("FACTBOT_")]:
        monkeypatch.delenv(name)


def _give(monkeypatch: pytest.MonkeyPatch, text: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text), encoding="ascii"))


# --- ask ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("words", "status"), [(["hello", "there"], 0), (["no idea"], 1)])
def test_ask_prints_the_reply_and_tells_by_its_status_whether_it_is_one(
    words: list[str], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ask", *words]) == status
    assert capsys.readouterr().out == f"echo: {' '.join(words)}\n"


def test_ask_gives_the_whole_reply_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    main(["ask", "--json", "no", "\ud800"])
    assert json.loads(capsys.readouterr().out) == {
        "text": "echo: no \ud800",
        "status": "unknown",
        "intent": "",
        "query": "",
        "references": [],
        "suggestions": ["What is an echo?"],
        "reason": None,
    }


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["ask"], "QUESTION"),
        (["ask", "--at", "soon", "when?"], "expected a time such as 2026-01-31 or 2026-01-31T12:00:00Z, found 'soon'"),
        (["aks"], "there is no command 'aks'; there are repl, ask, batch"),
        (["chek", "museum"], "there is no command 'chek'; did you mean 'check'?"),
        (["--pack", "check", "tets"], "there is no command 'tets'; did you mean 'test'?"),
        (["--conf=x", "exlpain"], "there is no command 'exlpain'; did you mean 'explain'?"),
        (["what", "is", "it?"], "there is no command 'what'; to ask a question: factbot ask \"what is it?\""),
        (["what is it"], 'to ask a question: factbot ask "what is it"'),
        (["ask", "--jsn", "x"], "--jsn"),
    ],
)
def test_wrong_usage_is_explained_and_exits_2(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize("command", [[], *([name] for name in COMMANDS)])
def test_every_command_explains_itself(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([*command, "--help"])
    assert left.value.code == 0
    assert "--pack" in capsys.readouterr().out


@pytest.mark.parametrize("said", [["who founded it?"], ["how", "many", "members"], ["where", "is the seat", ""]])
def test_a_question_without_options_is_the_same_without_the_parser(said: list[str]) -> None:
    assert vars(ask.bare(said)) == vars(parse(["ask", *said]))


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out.startswith("factbot ")


def test_a_wrong_setting_exits_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--config", str(tmp_path / "none.toml"), "ask", "hello"]) == 2
    assert "none.toml: cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--pack", "mine", "ask", "?"], ["ask", "--pack", "mine", "?"]])
def test_the_pack_can_be_named_before_and_after_the_command(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, echo: EchoBot
) -> None:
    folders: list[str] = []

    def load(folder: str, _: str) -> EchoBot:
        folders.append(folder)
        return echo

    monkeypatch.setattr("bot.bot.Bot.open", load)
    main(arguments)
    assert folders == ["mine"]


def test_ctrl_c_ends_quietly(monkeypatch: pytest.MonkeyPatch, echo: EchoBot) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(echo, "reply", interrupt)
    assert main(["ask", "hello"]) == 130


# --- batch -------------------------------------------------------------------------------------------------------


def _batch(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *lines: str | bytes) -> list[Any]:
    _give(monkeypatch, b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines))
    assert main(["batch"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_batch_answers_line_by_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    replies = _batch(
        monkeypatch,
        capsys,
        '\ufeff{"chat": "a", "text": "one", "more": 1}',
        '{"chat": "b", "text": "no", "at": "2026-01-31T12:00:00Z"}\r',
        '{"chat": "\\ud800", "text": "\\ud800\\u0000"}',
        b'{"chat": "c", "text": "\xff"}',
    )
    assert [(reply["chat"], reply["text"], reply["status"]) for reply in replies] == [
        ("a", "echo: one", "answer"),
        ("b", "echo: no", "unknown"),
        ("\ud800", "echo: \ud800\0", "answer"),
        ("c", "echo: \ufffd", "answer"),
    ]
    assert list(replies[0]) == ["chat", "text", "status", "intent", "query", "references", "suggestions", "reason"]


def test_messages_of_one_chat_share_a_conversation(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], echo: EchoBot
) -> None:
    _batch(monkeypatch, capsys, *(f'{{"chat": "{chat}", "text": "x"}}' for chat in "aba"))
    assert echo.given[2] is echo.left[0]


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("", "found no JSON: Expecting value at column 1"),
        ("{", "found no JSON: Expecting property name enclosed in double quotes at column 2"),
        ("[" * 100_000, "found no JSON that can be read"),
        ('{"chat": ' + "1" * 5000, "found no JSON that can be read"),
        ("[]", "found a list"),
        ("null", "found null"),
        ('"text"', "found a text"),
        ("{}", "found no 'chat'"),
        ('{"chat": "a"}', "found no 'text'"),
        ('{"chat": 1, "text": "x"}', "'chat': expected a text, found a number"),
        ('{"chat": "a", "text": {}}', "'text': expected a text, found an object"),
        ('{"chat": "a", "text": "x", "at": "soon"}', "'at': expected a time such as 2026-01-31"),
        ('{"chat": "a", "text": "x", "at": true}', "'at': expected a text, found true or false"),
    ],
)
def test_a_line_that_is_no_message_is_named_and_the_run_goes_on(
    line: str, error: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    message = '{"chat": "a", "text": "after"}'
    refused, answered = _batch(monkeypatch, capsys, line, message)
    assert refused["error"].startswith("line 1: ")
    assert error in refused["error"]
    assert answered["text"] == "echo: after"


def test_a_message_that_breaks_the_program_takes_no_other_along(monkeypatch: pytest.MonkeyPatch) -> None:
    _give(monkeypatch, b'{"chat": "a", "text": "break"}\n{"chat": "a", "text": "after"}\n')
    out, err = io.StringIO(), io.StringIO()
    monkeypatch.setattr("sys.stdout", out)
    monkeypatch.setattr("sys.stderr", err)
    assert main(["batch"]) == 0
    broken, answered = (json.loads(line) for line in out.getvalue().splitlines())
    assert "the program failed on this message" in broken["error"]
    assert "ZeroDivisionError" in err.getvalue()
    assert answered["text"] == "echo: after"


# --- the other commands ------------------------------------------------------------------------------------------


def test_repl_in_a_pipe_prints_a_line_for_a_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _give(monkeypatch, b"hello\n\xffx\n/why\n")
    assert main([]) == 0
    assert capsys.readouterr().out == "echo: hello\necho: \ufffdx\nread / after 2 turns\n"


def test_repl_in_a_terminal_is_a_session(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    histories: list[Path] = []
    monkeypatch.setattr("bot.adapters.repl.run", lambda _, history, __: histories.append(history))
    assert main(["repl"]) == 0
    assert histories == [tmp_path / "factbot" / "history"]


def test_explain_prints_what_the_bot_explains(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "what", "is", "it?"]) == 0
    assert capsys.readouterr().out == "tokens of what is it?\n"


def _write_suite(file: Path, text: str) -> Path:
    turn = {"text": text, "expect": "answer", "must": [["right"]]}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"id": "a", "category": "plain", "turns": [turn]}))
    return file


@pytest.mark.parametrize(("text", "status"), [("right", 0), ("no", 0), ("false", 1)])
def test_test_fails_when_something_is_wrong(
    text: str, status: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["test", str(_write_suite(tmp_path / "mine.jsonl", text))]) == status
    assert "plain" in capsys.readouterr().out


def test_test_runs_the_suites_of_the_pack_by_default(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _write_suite(tmp_path / "pack" / "questions" / "a.jsonl", "right")
    _write_suite(tmp_path / "pack" / "questions" / "b.jsonl", "right")
    assert main(["test", "--pack", str(tmp_path / "pack")]) == 0
    *_, counts, marks = capsys.readouterr().out.splitlines()
    assert counts.split() == ["all", "turns", "2", "0", "0", "0"]
    assert marks == "100.0 % right, 0.0 % wrong; none wrong: reached"


@pytest.mark.parametrize(
    ("text", "marks", "status"),
    [
        ("false", ["--max-wrong", "100"], 0),
        ("false", ["--max-wrong", "99.9"], 1),
        ("no", ["--min-right", "1"], 1),
        ("right", ["--min-right", "100"], 0),
    ],
)
def test_test_passes_at_the_marks(text: str, marks: list[str], status: int, tmp_path: Path) -> None:
    assert main(["test", str(_write_suite(tmp_path / "mine.jsonl", text)), *marks]) == status


@pytest.mark.parametrize("mark", ["-1", "101", "nan", "most"])
def test_a_mark_that_is_no_percentage_is_wrong_usage(mark: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["test", f"--min-right={mark}"])
    assert left.value.code == 2
    assert f"expected a number from 0 to 100, found '{mark}'" in capsys.readouterr().err


def test_test_can_tell_an_object(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["test", str(_write_suite(tmp_path / "mine.jsonl", "false")), "--format", "json"]) == 1
    given = json.loads(capsys.readouterr().out)
    assert (given["passed"], given["all"]["wrong"], given["turns"][0]["result"]) == (False, 1, "wrong")


def test_test_writes_junit_xml_beside_its_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "results.xml"
    assert main(["test", str(_write_suite(tmp_path / "mine.jsonl", "false")), "--junit", str(file)]) == 1
    assert '<failure type="wrong"' in file.read_text("utf-8")
    assert "wrong" in capsys.readouterr().out


def test_junit_xml_that_cannot_be_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "no" / "results.xml"
    assert main(["test", str(_write_suite(tmp_path / "mine.jsonl", "right")), "--junit", str(file)]) == 2
    assert capsys.readouterr().err == f"--junit: {file} cannot be written: No such file or directory\n"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{\n\n[]", "mine.jsonl:3:1: is no conversation"),
        ("\n", "mine.jsonl: no questions; write one conversation a line"),
    ],
)
def test_a_suite_that_cannot_be_used_exits_2(
    content: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.jsonl"
    file.write_text(content)
    assert main(["test", str(file)]) == 2
    assert message in capsys.readouterr().err


def test_test_without_questions_says_where_they_belong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["test", "--pack", str(tmp_path)]) == 2
    assert "no *.jsonl file with questions; write one there, or name" in capsys.readouterr().err


def test_check_finds_nothing_wrong_with_the_shipped_pack(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert "no errors" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("case", "options", "status"),
    [
        ("gap", [], 0),
        ("gap", ["--strict"], 1),
        ("missing_reference", [], 1),
        ("missing_reference", ["--strict"], 1),
    ],
)
def test_check_fails_on_errors_and_if_it_is_to_be_strict_on_warnings(
    case: str, options: list[str], status: int
) -> None:
    assert main(["check", str(BROKEN_PACKS / case), *options]) == status


@pytest.mark.parametrize(("form", "begin"), [("text", "facts.toml"), ("json", "{"), ("github", "::warning file=")])
def test_check_writes_for_people_programs_and_github(
    form: str, begin: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(BROKEN_PACKS / "gap")
    main(["check", ".", "--format", form])
    assert capsys.readouterr().out.startswith(begin)


def test_check_prints_every_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path)]) == 1
    assert str(tmp_path) in capsys.readouterr().out


def test_telegram_gets_the_settings_the_bot_and_the_codec(
    monkeypatch: pytest.MonkeyPatch, echo: EchoBot, tmp_path: Path
) -> None:
    given: list[tuple[Settings, Repeated, object]] = []

    def run(settings: Settings, bot: Repeated, codec: object) -> int:
        given.append((settings, bot, codec))
        return 3

    monkeypatch.setattr("bot.adapters.telegram.run.run", run)
    monkeypatch.setenv("FACTBOT_TELEGRAM_TOKEN", "1:hush")
    monkeypatch.setenv("FACTBOT_LOG_UNANSWERED", str(tmp_path / "unanswered.jsonl"))
    assert main(["telegram", "--base-url", "http://127.0.0.1/bot", "--state", "here", "--pack", "mine"]) == 3
    ((settings, bot, codec),) = given
    assert (settings.token, settings.base_url, settings.state) == ("1:hush", "http://127.0.0.1/bot", Path("here"))
    assert settings.unanswered == tmp_path / "unanswered.jsonl"
    assert settings.unanswered.exists()
    message = Message("chat", "hello", datetime.datetime(2026, 1, 31, tzinfo=datetime.UTC))
    assert bot.reply(message, Context()) == echo.reply(message, Context())
    assert codec is contexts


@pytest.mark.parametrize(
    ("environment", "message"),
    [
        ({}, "the bot's token is missing: set FACTBOT_TELEGRAM_TOKEN"),
        (
            {"FACTBOT_TELEGRAM_TOKEN": "1:x", "FACTBOT_LOG_UNANSWERED": "/no/folder"},
            "[log] unanswered: /no/folder cannot be written",
        ),
    ],
)
def test_telegram_that_cannot_run_says_why_at_once(
    environment: dict[str, str], message: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert main(["telegram"]) == 2
    assert message in capsys.readouterr().err


def test_misses_shows_what_was_not_answered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("FACTBOT_LOG_UNANSWERED", str(tmp_path / "unanswered.jsonl"))
    for question in ("no idea?", "hello", "no  IDEA", "no clue"):
        main(["ask", question])
    capsys.readouterr()
    assert main(["misses", "--state", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    assert shown.splitlines()[:2] == ["Not answered: 3 messages", "    2  -: no idea"]
    assert main(["misses", "unanswered.jsonl", "--state", str(tmp_path)]) == 0
    assert capsys.readouterr().out == shown
