"""The buttons under an answer, and what pressing one means.

A button carries only its number (Telegram allows 64 bytes): what it stands for is kept with the answer that it is
under, so it works after a restart, and one whose answer is forgotten is known to be stale.
"""

from __future__ import annotations

from dataclasses import dataclass

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.language.telegram import THUMB_DOWN, THUMB_UP
from bot.model import Reply, Status

MOST_FOLLOW_UPS = 3
MOST_READINGS = 8
LONGEST_LABEL = 60
"""Characters that a phone shows on one button."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A question was chosen: the suggestion of that number."""

    number: int


@dataclass(frozen=True, slots=True)
class Vote:
    """An answer was judged."""

    is_up: bool


def keyboard(reply: Reply, *, has_thumbs: bool) -> InlineKeyboardMarkup | None:
    """Give the buttons under a reply: the readings of a clarification, or follow-up questions and thumbs."""
    rows = [
        [InlineKeyboardButton(label(text), callback_data=f"ask:{number}")] for number, text in enumerate(offered(reply))
    ]
    if has_thumbs and reply.status in {Status.ANSWER, Status.UNKNOWN}:
        rows.append(
            [
                InlineKeyboardButton(THUMB_UP, callback_data="vote:up"),
                InlineKeyboardButton(THUMB_DOWN, callback_data="vote:down"),
            ]
        )
    return InlineKeyboardMarkup(rows) if rows else None


def offered(reply: Reply) -> tuple[str, ...]:
    """Give the suggestions that become buttons."""
    return reply.suggestions[: MOST_READINGS if reply.status is Status.CLARIFY else MOST_FOLLOW_UPS]


def label(text: str) -> str:
    """Give words that fit on a button."""
    return text if len(text) <= LONGEST_LABEL else text[: LONGEST_LABEL - 1].rstrip() + "…"


def meaning(data: str | None) -> Choice | Vote | None:
    """Say what a button of ours means; None for any other."""
    match (data or "").split(":"):
        case ["ask", number] if number.isdecimal():
            return Choice(int(number))
        case ["vote", ("up" | "down") as way]:
            return Vote(way == "up")
        case _:
            return None
