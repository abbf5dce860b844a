"""The question suites of a pack: read, put to the bot, judged, told, and kept up to date."""

from bot.suite.cases import EITHER, Conversation, Expect, Turn, read
from bot.suite.judge import LONG, Verdict, judge
from bot.suite.reports import report
from bot.suite.run import Judged, ask

__all__ = ["EITHER", "LONG", "Conversation", "Expect", "Judged", "Turn", "Verdict", "ask", "judge", "read", "report"]
