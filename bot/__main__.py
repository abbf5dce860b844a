"""The command line. Each command imports only what it needs, so that one question is answered at once."""

from __future__ import annotations

import argparse
import dataclasses
import datetime
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot import config
from bot.errors import DateError, FactbotError, PackError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.adapters.chats import Chats
    from bot.bot import Bot
    from bot.config import Config

OK, NOT_ANSWERED, UNUSABLE, INTERRUPTED = 0, 1, 2, 130
"""Exit statuses: done; not known, wrong or asked back; wrong usage, settings or pack; Ctrl-C."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and give its exit status."""
    _let_every_text_out()
    args = _parser().parse_args(argv)
    try:
        status: int = args.run(args, config.load(args.config, os.environ))
        if sys.stdout:
            sys.stdout.flush()
    except FactbotError as error:
        print(error, file=sys.stderr)
        return UNUSABLE
    except OSError as error:
        return _end_without_output(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _end_without_output(error: OSError) -> int:
    """Say nothing when whoever read our output has left (`factbot batch | head`); else, say what failed."""
    if not isinstance(error, BrokenPipeError):
        print(f"input or output failed: {error}", file=sys.stderr)
    # Python writes what is left at exit and would complain.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return UNUSABLE


def _let_every_text_out() -> None:
    """Print a "?" for what the terminal's encoding lacks, instead of failing."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def _input_lines() -> Iterable[str]:
    """Read UTF-8 whatever the platform's encoding is; bytes that are none become U+FFFD."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")
    return sys.stdin or ()


def _say(text: str) -> None:
    print(text, flush=True)


# --- the commands ------------------------------------------------------------------------------------------------


def _repl(args: argparse.Namespace, settings: Config) -> int:
    from bot.adapters import dialogue

    bot = _bot(args, settings)
    talk = dialogue.Dialogue(bot, _chats(bot, settings))
    if sys.stdin and sys.stdout and sys.stdin.isatty() and sys.stdout.isatty():
        from bot.adapters import repl

        repl.run(talk, config.state_folder(os.environ) / "history")
    else:
        dialogue.run(talk, _input_lines(), _say)
    return OK


def _ask(args: argparse.Namespace, settings: Config) -> int:
    from bot.adapters import batch
    from bot.model import Message, Status

    reply = _chats(_bot(args, settings), settings).reply(Message("ask", " ".join(args.question), _at(args)))
    if args.json:
        import json

        _say(json.dumps(batch.describe(reply)))
    else:
        _say(reply.text)
    return OK if reply.status in {Status.ANSWER, Status.CHAT} else NOT_ANSWERED


def _batch(args: argparse.Namespace, settings: Config) -> int:
    from bot.adapters import batch

    batch.run(_chats(_bot(args, settings), settings), _input_lines(), _say)
    return OK


def _explain(args: argparse.Namespace, settings: Config) -> int:
    from bot.model import Context, Message

    bot, context = _bot(args, settings), Context()
    for before in args.after:
        _, context = bot.reply(Message("explain", before, _at(args)), context)
    _say(bot.explain(Message("explain", " ".join(args.question), _at(args)), context))
    return OK


def _check(args: argparse.Namespace, settings: Config) -> int:
    from bot.facts.load import load_pack

    folder = args.folder or args.pack or settings.pack_folder
    try:
        warnings = load_pack(folder).warnings
    except PackError as error:
        _say(str(error))
        return NOT_ANSWERED
    for warning in warnings:
        _say(str(warning))
    _say(f"{folder}: no errors, {len(warnings)} warning{'s' * (len(warnings) != 1)}")
    return OK


def _test(args: argparse.Namespace, settings: Config) -> int:
    from bot import suite

    folder = args.pack or settings.pack_folder
    files = args.files or sorted((folder / "questions").glob("*.jsonl"))
    if not files:
        problem = f"{folder / 'questions'}: no *.jsonl file with questions; name the files to run"
        raise FactbotError(problem)
    conversations = [conversation for file in files for conversation in suite.read(file)]
    judged = list(suite.ask(_bot(args, settings), conversations, _at(args)))
    for line in suite.report(judged):
        _say(line)
    return NOT_ANSWERED if any(row.verdict is suite.Verdict.WRONG for row in judged) else OK


def _telegram(args: argparse.Namespace, settings: Config) -> int:
    from bot import contexts
    from bot.adapters import unanswered
    from bot.adapters.telegram.settings import Settings

    named = {"base_url": args.base_url, "state": args.state}
    given = {name: value for name, value in named.items() if value is not None}
    settings = dataclasses.replace(settings, telegram=dataclasses.replace(settings.telegram, **given))
    chosen = Settings.of(settings, config.state_folder(os.environ))
    unanswered.prepare(chosen.unanswered)
    bot = _bot(args, settings)
    from bot.adapters.telegram.run import run  # a second to import: what is wrong in the settings is said before

    return run(chosen, bot, contexts)


def _misses(args: argparse.Namespace, settings: Config) -> int:
    from bot.adapters import misses

    state = args.state or settings.telegram.state or config.state_folder(os.environ)
    for line in misses.report(args.file or settings.log.unanswered, state):
        _say(line)
    return OK


def _bot(args: argparse.Namespace, settings: Config) -> Bot:
    from bot.bot import Bot

    return Bot.from_folder(args.pack or settings.pack_folder)


def _chats(bot: Bot, settings: Config) -> Chats:
    from bot.adapters.chats import Chats

    return Chats(bot, datetime.timedelta(minutes=settings.context.expires_minutes), settings.log.unanswered)


def _at(args: argparse.Namespace) -> datetime.datetime:
    from bot.adapters import clock

    return args.at or clock.now()


# --- the usage ---------------------------------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="factbot",
        description="Answers questions from a fact base that people write by hand. Without a command: repl.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and leave")
    _add_common(parser, None)
    parser.set_defaults(run=_repl)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for add in (_add_repl, _add_ask, _add_batch, _add_explain, _add_check, _add_test, _add_telegram, _add_misses):
        _add_common(add(commands), argparse.SUPPRESS)
    return parser


def _add_common(parser: argparse.ArgumentParser, default: str | None) -> None:
    """Take these before and after the command; after it, `default` must not undo what stood before."""
    parser.add_argument("--pack", metavar="DIR", type=Path, default=default, help="folder of the knowledge pack")
    parser.add_argument("--config", metavar="FILE", type=Path, default=default, help="settings; else ./config.toml")


if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 -- argparse has no public name for it


def _add_repl(commands: Commands) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        "repl",
        help="talk with the bot",
        description="Talk with the bot. With piped input: a message a line in, a reply a line out.",
    )
    parser.set_defaults(run=_repl)
    return parser


def _add_ask(commands: Commands) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        "ask",
        help="answer one question",
        description="Answer one question. Exit status: 0 answered, 1 not known or asked back, 2 cannot run.",
    )
    _add_question(parser)
    parser.add_argument("--json", action="store_true", help="print an object as `batch` does")
    parser.set_defaults(run=_ask)
    return parser


def _add_batch(commands: Commands) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        "batch",
        help="answer JSON Lines",
        description='Read {"chat", "text", "at"} a line ("at" is optional), write {"chat", "text", "status", "intent", '
        '"query", "references", "suggestions", "reason"} a line, or {"error"} for a line that is no such object. '
        "Messages of one chat are one conversation.",
    )
    parser.set_defaults(run=_batch)
    return parser


def _add_explain(commands: Commands) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        "explain",
        help="show how a question is read and answered",
        description="Show the tokens, the tags, the candidate frames with their costs, the query, the outcome and the "
        "statements of a question; of a follow-up also what it takes from which earlier turn.",
    )
    parser.add_argument(
        "--after", action="append", default=[], metavar="QUESTION", help="a question asked before it; may be repeated"
    )
    _add_question(parser)
    parser.set_defaults(run=_explain)
    return parser


def _add_check(commands: Commands) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        "check",
        help="find what is wrong in a pack",
        description="Print every problem of a pack as file:line:column: message. Exit status: 0 none, 1 errors.",
    )
    parser.add_argument("folder", nargs="?", metavar="DIR", type=Path, help="folder of the knowledge pack")
    parser.set_defaults(run=_check)
    return parser


def _add_test(commands: Commands) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        "test",
        help="run question suites",
        description="Run question suites, the pack's own if none is named. Exit status: 0 nothing wrong, 1 something.",
    )
    parser.add_argument("files", nargs="*", metavar="FILE", type=Path, help="a suite in JSON Lines")
    _add_at(parser)
    parser.set_defaults(run=_test)
    return parser


def _add_telegram(commands: Commands) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        "telegram",
        help="run the Telegram bot",
        description="Run the Telegram bot. Its token comes from FACTBOT_TELEGRAM_TOKEN or from a file that the "
        "settings name.",
    )
    parser.add_argument("--base-url", metavar="URL", help="another Bot API server")
    parser.add_argument("--state", metavar="DIR", type=Path, help="where inbox, contexts and votes are kept")
    parser.set_defaults(run=_telegram)
    return parser


def _add_misses(commands: Commands) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        "misses",
        help="show what was not answered",
        description="Show what was not answered, grouped by what was not understood, most frequent first, and which "
        "answers got a thumb down in Telegram.",
    )
    parser.add_argument("file", nargs="?", metavar="FILE", type=Path, help="the log; else [log] unanswered")
    parser.add_argument("--state", metavar="DIR", type=Path, help="where the Telegram bot keeps its votes")
    parser.set_defaults(run=_misses)
    return parser


def _add_question(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("question", nargs="+", metavar="QUESTION", help="in your own words, quoted or not")
    _add_at(parser)


def _add_at(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--at", metavar="DATE", type=_time, help="when it is asked; else now")


def _time(text: str) -> datetime.datetime:
    from bot.adapters import clock

    try:
        return clock.parse_time(text)
    except DateError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


class _Version(argparse.Action):
    """Looks the version up only when asked: importlib.metadata is slow."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        _say(f"factbot {version('factbot')}")
        parser.exit()


if __name__ == "__main__":
    sys.exit(main())
