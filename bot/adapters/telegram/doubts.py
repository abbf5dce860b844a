"""Replies in doubt: a run that was killed had begun to send them, and did not live to hear whether they were accepted.

Sent again at once, each would come twice; so it is looked for first. The API cannot be asked what a chat holds, but an
edit that changes nothing is refused in words of its own: "message is not modified". The messages of a chat are sent one
by one, so the one in doubt is newer than all that were accepted there. It is searched only above those: no other
message of ours can be hit, and what is no message of ours cannot be edited. Any other answer of the server proves
nothing, and the reply is sent again: twice is better than never.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from telegram.error import BadRequest, TelegramError

from bot.adapters.telegram.courier import Sent, is_unmodified

if TYPE_CHECKING:
    from collections.abc import Iterator

    from telegram import InlineKeyboardMarkup

    from bot.adapters.telegram.courier import Courier, Place
    from bot.adapters.telegram.inbox import Inbox

REACH = 40
"""How far above the newest known message id is searched."""
MOST = 80
"""Ids that are tried for one reply."""


class Doubts:
    """Knows the message ids that are accounted for, and finds those that are not."""

    def __init__(self, inbox: Inbox, courier: Courier) -> None:
        """Take up what an earlier run has left in `inbox`."""
        self._courier = courier
        self._inbox = inbox
        self._begun = inbox.begun()
        self._known = inbox.messages_after(min(self._begun.values())) if self._begun else set()
        self._newest = inbox.newest_message()

    def has(self, update_id: int) -> bool:
        """Whether an earlier run had begun to send a reply to an update."""
        return update_id in self._begun

    def note(self, chat: int, message: int) -> None:
        """Learn of a message. All private chats of a bot share one sequence of ids, so one number says it for all."""
        if chat > 0:
            self._newest = max(self._newest, message)
            if self._begun:
                self._known.add(message)

    def newest(self, place: Place) -> int:
        """Give an id that the next message in a place will be above, or 0 if none is known."""
        return self._newest if place.chat > 0 else place.reply_to or 0

    async def resolve(
        self, update_id: int, place: Place, text: str, keyboard: InlineKeyboardMarkup | None
    ) -> Sent | None:
        """Find the reply to an update; None if it was not sent, as far as can be seen."""
        begun = self._begun[update_id]
        after = max(begun, self._inbox.newest_reply(place.chat)) if begun else 0
        found = await self._find(place, text, keyboard, after) if after else None
        del self._begun[update_id]
        if not self._begun:
            self._known.clear()
        return found

    async def _find(self, place: Place, text: str, keyboard: InlineKeyboardMarkup | None, after: int) -> Sent | None:
        for guess in self._guesses(place.chat, after):
            sent = Sent(place.chat, guess)
            try:
                await self._courier.edit_once(sent, text, keyboard)
            except BadRequest as refusal:
                if is_unmodified(refusal):
                    self.note(place.chat, guess)
                    return sent
            except TelegramError:
                break
        return None

    def _guesses(self, chat: int, after: int) -> Iterator[int]:
        """Give the ids above `after` that no other message is known to have, but not far beyond the newest."""
        end = max(after, self._newest if chat > 0 else 0) + REACH
        known = self._known if chat > 0 else ()
        return itertools.islice((guess for guess in range(after + 1, end + 1) if guess not in known), MOST)
