"""Threads to think in that do not keep the program from ending, as those of the standard library do."""

from __future__ import annotations

from concurrent.futures import Executor, Future
from functools import partial
from queue import SimpleQueue
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Threads(Executor):
    """A fixed number of threads that are left behind when the program ends, whatever they are at."""

    def __init__(self, count: int, name: str) -> None:
        """Start the threads."""
        self._count = count
        self._begun: dict[int, float] = {}
        """When each of the threads that are at work took up what it is at."""
        self._jobs: SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = SimpleQueue()
        for number in range(count):
            Thread(target=self._work, args=(number,), name=name, daemon=True).start()

    def longest(self) -> float:
        """Give for how many seconds a thread has been at what it is at, of all threads the one that is slowest."""
        now = monotonic()
        return max((now - begun for begun in list(self._begun.values())), default=0.0)

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:  # noqa: ANN401 - as the base
        """Have a function called by the next thread that is free."""
        future: Future[T] = Future()
        self._jobs.put((future, partial(fn, *args, **kwargs)))
        return future

    def shutdown(self, wait: bool = False, *, cancel_futures: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002
        """Let each thread end after what it is at; nobody waits for that."""
        for _ in range(self._count):
            self._jobs.put(None)

    def _work(self, number: int) -> None:
        while job := self._jobs.get():
            future, call = job
            if future.set_running_or_notify_cancel():
                self._begun[number] = monotonic()
                _fulfil(future, call)
                del self._begun[number]


def _fulfil(future: Future[T], call: Callable[[], T]) -> None:
    try:
        future.set_result(call())
    except BaseException as error:  # noqa: BLE001 - told to the one who waits
        future.set_exception(error)
