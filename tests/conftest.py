"""What several tests need: a bot whose replies are known, in place of one that knows facts."""

from __future__ import annotations

import os
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from bot.model import Context, Message, Reply, Status

if TYPE_CHECKING:
    from collections.abc import Generator

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("repeatable", settings.get_profile("untimed"), derandomize=True)
settings.load_profile("repeatable" if os.environ.get("CI") else "untimed")
"""A run must not depend on how busy the machine is, and one that decides not on chance."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """Record no coverage while an exhaustive test runs, which would take longer than the test.

    A line that only such a test reaches counts as not covered: the figure can only be lower for it.
    """
    tracer = sys.gettrace()
    is_untraced = tracer is not None and item.get_closest_marker("exhaustive") is not None
    if is_untraced:
        sys.settrace(None)
    try:
        yield
    finally:
        if is_untraced:
            sys.settrace(tracer)


class EchoBot:
    """Answers with the message, declines what begins with "no", and keeps the contexts that came in and went out."""

    def __init__(self) -> None:
        self.facts = SimpleNamespace(
            info=SimpleNamespace(
                title="Echoes", about="About echoes.", gaps="No shouts.", examples=("What is an echo?",)
            )
        )
        self.given: list[Context] = []
        self.left: list[Context] = []

    def prepare(self) -> None:
        """Nothing is made at first use."""

    def reply(self, message: Message, context: Context) -> tuple[Reply, Context]:
        if message.text == "break":
            raise ZeroDivisionError
        self.given.append(context)
        self.left.append(Context())
        is_known = not message.text.startswith("no")
        status = Status.ANSWER if is_known else Status.UNKNOWN
        suggestions = () if is_known else ("What is an echo?",)
        return Reply(f"echo: {message.text}", status, suggestions=suggestions), self.left[-1]

    def explain(self, message: Message, context: Context) -> str:
        return f"tokens of {message.text}"

    def why(self, context: Context) -> str:
        return f"read\nafter {self._count(context)} turns"

    def sources(self, context: Context) -> str:
        return f"source after {self._count(context)} turns"

    def related(self, context: Context) -> tuple[str, ...]:
        return ()

    def completions(self) -> tuple[str, ...]:
        return ("Echo Island", "echo chamber", "Narcissus")

    def _count(self, context: Context) -> int:
        return next((turn for turn, left in enumerate(self.left, 1) if left is context), 0)


@pytest.fixture
def echo() -> EchoBot:
    return EchoBot()
