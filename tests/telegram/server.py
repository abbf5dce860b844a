"""A Bot API server on loopback that behaves as Telegram's does, as far as this bot can tell, and fails on demand.

It acts on a send in the middle of the time that the send takes, and acts even when the caller is gone by then: a killed
bot's last messages arrive, as they would at Telegram.
"""

from __future__ import annotations

import asyncio
import contextlib
import html
import itertools
import json
import re
import time
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import aiohttp
from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

TOKEN = "4242:AAsecretsecretsecretsecretsecret-ok"  # noqa: S105 - of no real bot
ME = {
    "id": 4242,
    "is_bot": True,
    "first_name": "Fact",
    "username": "fact_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": True,
}
TAG = re.compile(r"</?(b|i|u|s|a|code|pre|blockquote)(\s[^<>]*)?>")
SENDS = frozenset({"sendMessage", "sendPhoto"})
Json = dict[str, Any]


@dataclass(slots=True)
class Fault:
    """What goes wrong, for how many calls."""

    status: int = 500
    times: int = 1
    method: str = "sendMessage"
    chat: int | None = None
    """Only in this chat."""
    retry_after: int = 0
    migrate_to: int = 0
    description: str = ""
    way: str = "answer"
    """answer, reset-before, reset-after, hang, hang-after, or garbage."""
    share: Callable[[], bool] = lambda: True
    """Whether it hits this call."""

    def hits(self, method: str, chat: int | None) -> bool:
        """Whether it strikes a call."""
        return self.times > 0 and method == self.method and self.chat in {None, chat} and self.share()


@dataclass(frozen=True, slots=True)
class Call:
    """One call that was made."""

    method: str
    at: float
    data: Json


@dataclass(frozen=True, slots=True)
class Message:
    """A message of the bot that people see."""

    chat: int
    id: int
    text: str
    data: Json
    at: float

    @property
    def buttons(self) -> list[list[Json]]:
        """The rows of its keyboard."""
        markup: Json = json.loads(self.data.get("reply_markup", "{}"))
        rows: list[list[Json]] = markup.get("inline_keyboard", [])
        return rows

    @property
    def reply_to(self) -> int | None:
        """What it replies to."""
        found: int | None = json.loads(self.data.get("reply_parameters", "{}")).get("message_id")
        return found


class RefusedError(Exception):
    """The server says no."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


@dataclass(slots=True)
class FakeTelegram:
    """The server: what people do to it, what the bot does to it, and what it remembers."""

    send_seconds: float = 0.0
    longest_poll: float = 30.0
    port: int = 0
    calls: list[Call] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    """What the bot has sent; an edit changes it."""
    faults: list[Fault] = field(default_factory=list)
    pending: deque[Json] = field(default_factory=deque)
    """Updates that were not confirmed."""
    pending_answer: object = None
    """What the next poll gets instead of updates."""
    handed_out: int = 0
    """Updates given to polls, those given again included."""
    conflicts: int = 0
    hook: Json = field(default_factory=dict)
    deliveries: list[int] = field(default_factory=list)
    """The status of every delivery to the webhook."""
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    _update_ids: itertools.count[int] = field(default_factory=lambda: itertools.count(700_000_001))
    _message_ids: dict[int, itertools.count[int]] = field(
        default_factory=lambda: defaultdict(lambda: itertools.count(1))
    )
    _poll: asyncio.Future[None] | None = None
    _lanes: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    _waiting: dict[str, deque[Json]] = field(default_factory=lambda: defaultdict(deque))
    _session: aiohttp.ClientSession | None = None

    @property
    def base_url(self) -> str:
        """What the bot is to be pointed at."""
        return f"http://127.0.0.1:{self.port}/bot"

    # --- what people do ------------------------------------------------------------------------------------------

    def next_message_id(self, chat: int) -> int:
        """Give the next message id: all private chats of a bot share one sequence, a supergroup has its own."""
        return next(self._message_ids[min(chat, 0)])

    def say(self, text: str | None, chat: int = 1, *, user: int | None = None, thread: int = 0, **more: object) -> Json:
        """Have somebody send a message; in a group (a negative id) by default user 1."""
        kind = "private" if chat > 0 else "supergroup"
        message: Json = (
            {
                "message_id": self.next_message_id(chat),
                "date": int(time.time()),
                "chat": {"id": chat, "type": kind, "first_name": "P"},
                "from": {"id": user or (chat if chat > 0 else 1), "is_bot": False, "first_name": "P"},
            }
            | ({"text": text} if text is not None else {})
            | more
        )
        if thread:
            message |= {"message_thread_id": thread, "is_topic_message": True}
        if text and text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        self.update(message=message)
        return message

    def edit(self, message: Json, text: str) -> None:
        """Have somebody edit a message."""
        self.update(edited_message=message | {"text": text, "edit_date": int(time.time())})

    def tap(self, message: Message, button: Json, user: int | None = None, **more: object) -> str:
        """Have somebody press a button; gives the id of the press."""
        chat = message.chat
        shown = {
            "message_id": message.id,
            "date": int(time.time()),
            "text": message.text,
            "from": ME,
            "chat": {"id": chat, "type": "private" if chat > 0 else "supergroup"},
        } | more
        tap_id = str(next(self._update_ids))
        self.update(
            callback_query={
                "id": tap_id,
                "chat_instance": "1",
                "data": button["callback_data"],
                "message": shown,
                "from": {"id": user or (chat if chat > 0 else 1), "is_bot": False, "first_name": "P"},
            }
        )
        return tap_id

    def type_inline(self, text: str, user: int = 1) -> str:
        """Have somebody type our name and a question in any chat; gives the query's id."""
        query_id = str(next(self._update_ids))
        self.update(
            inline_query={
                "id": query_id,
                "query": text,
                "offset": "",
                "from": {"id": user, "is_bot": False, "first_name": "P"},
            }
        )
        return query_id

    def update(self, **content: object) -> int:
        """Put any update before the bot."""
        update_id = next(self._update_ids)
        self.put({"update_id": update_id, **content})
        return update_id

    def put(self, update: Any) -> None:  # noqa: ANN401 - even what is no update
        """Put anything before the bot, whatever it is."""
        if self.hook:
            self._post(update)
        else:
            self.pending.append(update)
            self._notify()

    # --- what the bot does ---------------------------------------------------------------------------------------

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Take one call."""
        method = request.match_info["method"]
        try:
            data: Json = dict(await request.post())
        except ConnectionResetError:
            # The caller was killed while it was still speaking.
            return web.Response()
        if request.match_info["token"] != TOKEN:
            return _answer(RefusedError(401, "Unauthorized"))
        self.calls.append(Call(method, time.monotonic(), data))
        chat = int(data["chat_id"]) if "chat_id" in data else None
        fault = next((fault for fault in self.faults if fault.hits(method, chat)), None)
        if fault:
            fault.times -= 1
            broken = await self._break(fault, request)
            if broken:
                return broken
        # Shielded, for a server does not stop half way because the caller has gone.
        result = await asyncio.shield(asyncio.ensure_future(self._act(method, data)))
        if fault and fault.way == "hang-after":
            self._notify()
            await asyncio.sleep(3600)
        if fault and request.transport:
            request.transport.abort()
        self._notify()
        return _answer(result)

    async def _break(self, fault: Fault, request: web.Request) -> web.StreamResponse | None:
        self._notify()
        match fault.way:
            case "answer":
                parameters = {"retry_after": fault.retry_after, "migrate_to_chat_id": fault.migrate_to}
                given = {name: value for name, value in parameters.items() if value}
                return _answer(RefusedError(fault.status, fault.description or "injected", **given))
            case "garbage":
                return web.Response(
                    text="<html>a proxy's page</html>", status=200 if fault.status == 500 else fault.status
                )
            case "hang":
                await asyncio.sleep(3600)
            case "reset-before" if request.transport:
                request.transport.abort()
                return web.Response()
        return None

    async def _act(self, method: str, data: Json) -> object:
        if method == "getUpdates":
            return await self._get_updates(data)
        if method in SENDS:
            await asyncio.sleep(self.send_seconds / 2)
        try:
            result = getattr(self, "do_" + method, lambda _: True)(data)
        except RefusedError as refusal:
            result = refusal
        if method in SENDS:
            self._notify()
            await asyncio.sleep(self.send_seconds / 2)
        return result

    async def _get_updates(self, data: Json) -> object:
        if self.hook:
            return RefusedError(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook")
        if self._poll and not self._poll.done():
            self._poll.set_result(None)
        mine = self._poll = asyncio.get_running_loop().create_future()
        offset = int(data.get("offset", 0))
        while offset and self.pending and _id(self.pending[0]) < offset:
            self.pending.popleft()
        until = time.monotonic() + min(float(data.get("timeout", 0)), self.longest_poll)
        while not self.pending and not mine.done() and time.monotonic() < until:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wait(mine), until - time.monotonic())
        if mine.done():
            self.conflicts += 1
            return RefusedError(
                409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
            )
        mine.set_result(None)
        if self.pending_answer is not None:
            odd, self.pending_answer = self.pending_answer, None
            return odd
        given = list(itertools.islice(self.pending, int(data.get("limit", 100))))
        self.handed_out += len(given)
        return given

    async def _wait(self, poll: asyncio.Future[None]) -> None:
        changed: asyncio.Future[Any] = asyncio.ensure_future(self.changed.wait())
        try:
            await asyncio.wait({changed, poll}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            changed.cancel()

    def do_getMe(self, _: Json) -> object:  # noqa: N802 - the API's names
        """Say who the bot is."""
        return ME

    def do_sendMessage(self, data: Json) -> object:  # noqa: N802
        """Check and record a message."""
        text = _checked_text(data)
        chat = int(data["chat_id"])
        if data.get("message_thread_id") == "1":
            raise RefusedError(400, "Bad Request: message thread not found")
        message = Message(chat, self.next_message_id(chat), text, data, time.monotonic())
        self.messages.append(message)
        return _shown(message)

    def do_editMessageText(self, data: Json) -> object:  # noqa: N802
        """Change a message."""
        text = _checked_text(data)
        for place, old in enumerate(self.messages):
            if (old.chat, old.id) == (int(data["chat_id"]), int(data["message_id"])):
                if old.text == text and old.data.get("reply_markup") == data.get("reply_markup"):
                    raise RefusedError(
                        400,
                        "Bad Request: message is not modified: specified new message content and "
                        "reply markup are exactly the same as a current content",
                    )
                self.messages[place] = Message(old.chat, old.id, text, data, old.at)
                return _shown(self.messages[place])
        raise RefusedError(400, "Bad Request: message to edit not found")

    def do_deleteMessage(self, data: Json) -> object:  # noqa: N802
        """Remove a message."""
        gone = int(data["chat_id"]), int(data["message_id"])
        self.messages = [message for message in self.messages if (message.chat, message.id) != gone]
        return True

    def do_setWebhook(self, data: Json) -> object:  # noqa: N802
        """Deliver from now on."""
        self.hook = data
        while self.pending:
            self._post(self.pending.popleft())
        return True

    def do_deleteWebhook(self, _: Json) -> object:  # noqa: N802
        """Wait for polls from now on."""
        self.hook = {}
        return True

    # --- delivery to a webhook -----------------------------------------------------------------------------------

    def _post(self, update: Json) -> None:
        """Queue a delivery: one at a time for each chat."""
        message = update.get("message") or update.get("callback_query", {}).get("message") or {}
        lane = str(message.get("chat", {}).get("id", "other"))
        self._waiting[lane].append(update)
        if lane not in self._lanes:
            self._lanes[lane] = asyncio.ensure_future(self._deliver(lane))

    async def _deliver(self, lane: str) -> None:
        waiting = self._waiting[lane]
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.hook.get("secret_token", "")}
        self._session = self._session or aiohttp.ClientSession()
        while waiting:
            try:
                async with self._session.post(self.hook["url"], json=waiting[0], headers=headers) as response:
                    self.deliveries.append(response.status)
                    if response.status == 200:
                        waiting.popleft()
                        continue
            except aiohttp.ClientError:
                self.deliveries.append(0)
            self._notify()
            await asyncio.sleep(0.1)
        del self._lanes[lane]

    # --- what a test waits for -----------------------------------------------------------------------------------

    def _notify(self) -> None:
        self.changed.set()
        self.changed = asyncio.Event()

    async def until(self, is_so: Callable[[], bool], seconds: float = 30.0) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(seconds):
            while not is_so():
                await self.changed.wait()

    async def told(self, count: int, seconds: float = 30.0) -> list[Message]:
        """Wait until the bot has sent that many messages."""
        await self.until(lambda: len(self.messages) >= count, seconds)
        return self.messages

    async def called(self, method: str, count: int = 1, seconds: float = 30.0) -> list[Call]:
        """Wait until a method was called that often."""
        await self.until(lambda: len(self.made(method)) >= count, seconds)
        return self.made(method)

    def made(self, method: str) -> list[Call]:
        """All calls of a method."""
        return [call for call in self.calls if call.method == method]

    async def close(self) -> None:
        """Stop delivering."""
        for task in self._lanes.values():
            task.cancel()
        if self._session:
            await self._session.close()


@contextlib.asynccontextmanager
async def telegram(port: int = 0, **how: Any) -> AsyncIterator[FakeTelegram]:  # noqa: ANN401 - FakeTelegram's fields
    """Run the server."""
    fake = FakeTelegram(**how)
    async with serving(fake, port):
        yield fake
    await fake.close()


@contextlib.asynccontextmanager
async def serving(fake: FakeTelegram, port: int = 0) -> AsyncIterator[None]:
    """Put the server on the network, and take it off again."""
    application = web.Application(client_max_size=1024**3)
    application.router.add_post("/bot{token}/{method}", fake.handle)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    fake.port = runner.addresses[0][1]
    try:
        yield
    finally:
        await runner.cleanup()


def _id(update: Any) -> int:  # noqa: ANN401 - even what is no update
    found = update.get("update_id") if isinstance(update, dict) else None
    return found if isinstance(found, int) else 0


def _answer(result: object) -> web.Response:
    if isinstance(result, RefusedError):
        body = {"ok": False, "error_code": result.status, "description": result.description}
        return web.json_response(
            body | ({"parameters": result.parameters} if result.parameters else {}), status=result.status
        )
    return web.json_response({"ok": True, "result": result})


def _checked_text(data: Json) -> str:
    """Give the text as people see it; refuses what Telegram refuses."""
    text = str(data.get("text", ""))
    if data.get("parse_mode") == "HTML":
        bare = TAG.sub("", text)
        if "<" in bare:
            raise RefusedError(400, "Bad Request: can't parse entities: Unsupported start tag")
        text = html.unescape(bare)
    if not text.strip():
        raise RefusedError(400, "Bad Request: message text is empty")
    if len(text.encode("utf-16-le")) // 2 > 4096:
        raise RefusedError(400, "Bad Request: message is too long")
    return text


def _shown(message: Message) -> Json:
    """Write a message as the API gives it."""
    kind = "private" if message.chat > 0 else "supergroup"
    return {
        "message_id": message.id,
        "date": int(time.time()),
        "chat": {"id": message.chat, "type": kind},
        "from": ME,
        "text": message.text,
    }
