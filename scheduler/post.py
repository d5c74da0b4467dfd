"""What the scheduler asks of whoever carries its cards; `bot/post.py` fulfils it."""

from typing import Protocol

from dialogs.turns import Sender
from programme.delivery import Address, Outcome, Parcel


class Post(Protocol):
    """Carries a finished card, and reads who is in a conversation."""

    async def send(self, parcel: Parcel) -> Outcome:
        """Delivers the parcel, or says why not. Never raises."""
        ...

    async def members(self, address: Address) -> tuple[Sender, ...]:
        """Everybody in the conversation or team. Raises when Teams will not say."""
        ...
