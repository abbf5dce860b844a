"""What the adapter counts, in Prometheus' terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

if TYPE_CHECKING:
    from bot.adapters.telegram.clock import Clock

BUCKETS = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)


class Metrics:
    """The figures of one running adapter."""

    def __init__(self, clock: Clock) -> None:
        """Begin with nothing counted."""
        self._clock = clock
        self.registry = CollectorRegistry()
        self.updates = Counter("factbot_updates", "Updates that came in for the first time", registry=self.registry)
        self.replies = Counter("factbot_replies", "Replies accepted", ["status"], registry=self.registry)
        self.latency = Histogram(
            "factbot_latency_seconds",
            "From storing a question to its reply's acceptance",
            buckets=BUCKETS,
            registry=self.registry,
        )
        self.depth = Gauge("factbot_queue_depth", "Updates that wait or are at work", registry=self.registry)
        self.retries = Counter("factbot_retries", "Sends that had to be tried again", registry=self.registry)
        self.poll_failures = Counter("factbot_poll_failures", "Polls that failed", registry=self.registry)
        poll_age = Gauge("factbot_poll_age_seconds", "Age of the last completed poll", registry=self.registry)
        poll_age.set_function(self.poll_age)
        self._last_poll = clock.monotonic()

    def count_poll(self) -> None:
        """Note that a poll was completed: answered by the server, not just sent."""
        self._last_poll = self._clock.monotonic()

    def poll_age(self) -> float:
        """Give the seconds since the last completed poll, or since the start."""
        return self._clock.monotonic() - self._last_poll

    def text(self) -> bytes:
        """Give everything, as Prometheus reads it."""
        return generate_latest(self.registry)
