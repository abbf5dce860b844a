"""The library's transport over aiohttp, which takes a third of the time of its own (httpx) for a call.

It keeps the contract of `telegram.request.BaseRequest`: the library makes the requests and reads the answers; here they
only travel. A call ends for certain, whatever the server dribbles, and what it fails with never carries what was said.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest

if TYPE_CHECKING:
    from telegram.request import RequestData

CONNECT_TIMEOUT = 5.0
"""Seconds that it may take to reach the server."""
FORM = {"Content-Type": "application/x-www-form-urlencoded", "User-Agent": BaseRequest.USER_AGENT}


class Transport(BaseRequest):
    """Takes calls to one server, as many at once as are made."""

    def __init__(self, base_url: str, *, silence: float, longest: float) -> None:
        """Give up a call after `silence` seconds in which the server says nothing, or `longest` altogether."""
        self._base_url = base_url
        self._silence = silence
        self._timeout = aiohttp.ClientTimeout(longest, sock_connect=CONNECT_TIMEOUT, sock_read=silence)
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Give the seconds that the server may say nothing."""
        return self._silence

    async def initialize(self) -> None:
        """Prepare connections; none is opened yet."""
        is_safe = self._base_url.startswith("https:")
        self._session = aiohttp.ClientSession(
            # The certificates that the library trusts, which are the same on every platform.
            connector=aiohttp.TCPConnector(limit=0, ssl=httpx.create_ssl_context() if is_safe else True),
            headers=FORM,
            timeout=self._timeout,
            cookie_jar=aiohttp.DummyCookieJar(),
            proxy=proxy_for(self._base_url),
        )

    async def shutdown(self) -> None:
        """Close every connection."""
        if self._session:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *_: Any,  # noqa: ANN401 - the timeouts are the same for every call
        **__: Any,  # noqa: ANN401 - the same
    ) -> tuple[int, bytes]:
        """Have one call travel; gives the status and the body, or raises NetworkError (TimedOut is one)."""
        if self._session is None:
            problem = "the transport was not initialised"
            raise RuntimeError(problem)
        form = request_data.url_encoded_parameters().encode() if request_data else None
        try:
            async with self._session.request(method, url, data=form, allow_redirects=False) as response:
                return response.status, await response.read()
        except TimeoutError as error:
            raise TimedOut from error
        except (aiohttp.ClientError, OSError) as error:
            problem = f"{type(error).__name__}: {error}"
            raise NetworkError(problem) from error

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Give the answer of the Bot API in `payload`; the library would log one that it cannot read.

        Raises TelegramError if it is none.
        """
        try:
            parsed = json.loads(payload)
        except (ValueError, RecursionError):
            # Without its cause: that would carry the text of users into the logs.
            problem = "the server's answer is not JSON"
            raise TelegramError(problem) from None
        if not isinstance(parsed, dict) or ("result" not in parsed and parsed.get("ok", True)):
            problem = "the server's answer is not one of the Bot API"
            raise TelegramError(problem)
        return parsed


def proxy_for(url: str) -> str | None:
    """Give the proxy that the environment names for an address: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, less NO_PROXY."""
    place = urlsplit(url)
    if proxy_bypass(place.netloc):
        return None
    proxies = getproxies()
    return proxies.get(place.scheme) or proxies.get("all")
