"""What the scheduler asks of whoever carries its cards; `bot/post.py` fulfils it."""

from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from dialogs.turns import Sender
from programme.delivery import Address, Outcome, Parcel
from storage.work import Work

Run = Callable[[Callable[[Work], Any]], Awaitable[Any]]
"""Does one piece of storage work in its own thread, committed when it returns."""


class Post(Protocol):
    """Carries a finished card, and reads who is in a conversation."""

    async def send(self, parcel: Parcel) -> Outcome:
        """Delivers the parcel, or says why not. Never raises."""
        ...

    async def members(self, address: Address) -> tuple[Sender, ...]:
        """Everybody in the conversation or team. Raises when Teams will not say."""
        ...
