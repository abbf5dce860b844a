"""`factbot batch`: JSON Lines in, JSON Lines out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.commands.common import OK, input_lines, open_bot, open_chats, say

if TYPE_CHECKING:
    import argparse

    from bot.config import Config

HELP = "answer JSON Lines"


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's description and options."""
    parser.description = (
        'Read {"chat", "text", "at"} a line ("at" is optional), write {"chat", "text", "status", "intent", '
        '"query", "references", "suggestions", "reason"} a line, or {"error"} for a line that is no such object. '
        "Messages of one chat are one conversation."
    )


def run(args: argparse.Namespace, settings: Config) -> int:
    """Run the command and give its exit status."""
    from bot.adapters import batch

    batch.run(open_chats(open_bot(args, settings), settings), input_lines(), say)
    return OK
