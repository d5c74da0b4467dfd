"""What the scheduler asks of whoever carries its cards; `bot/post.py` fulfils it."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Protocol

from dialogs.turns import Sender
from programme.delivery import Address, Outcome, Parcel


class Post(Protocol):
    """Carries a finished card, reads who is in a conversation, and knows the pace."""

    async def send(self, parcel: Parcel) -> Outcome:
        """Delivers the parcel, or says why not. Never raises."""
        ...

    async def members(self, address: Address) -> tuple[Sender, ...]:
        """Everybody in the conversation or team. Raises when Teams will not say."""
        ...

    def wait(self, to: Address) -> timedelta:
        """How long until this thread may be spoken to again by our own pace; zero is now."""
        ...

    def remember(self, tenant: str, sent: Iterable[tuple[str, timedelta]]) -> None:
        """Other processes have sent these, by thread and how long ago: they count in what Teams bears."""
        ...

    def at_once(self, tenant: str, aside: float) -> int:
        """How many parcels should be on their way together, at least one, to use what the tenant bears, and
        no more; `aside` is the bookkeeping for each, in seconds. Asked anew before each: it changes."""
        ...
