"""What arrives (past participles) and what is answered: the values between door and dialogs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from cards.elements import Shown

Kind = Literal["personal", "group", "channel"]


@dataclass(frozen=True, slots=True)
class Sender:
    """A person as Teams names them: `user` is theirs towards this bot («29:…»), `aad` the object id."""

    tenant: str
    user: str
    name: str = ""
    aad: str = ""
    locale: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A conversation. A channel's id is given without the thread («;messageid=…»)."""

    tenant: str
    conversation: str
    kind: Kind
    service_url: str
    bot: str
    team: str = ""

    def thread(self, user: str) -> str:
        """What Teams closes as one when this person acts here: their own chat goes by the person."""
        return user if self.kind == "personal" else self.conversation


@dataclass(frozen=True, slots=True)
class Wrote:
    """A person wrote a line; mentions of the bot are already taken out."""

    sender: Sender
    place: Place
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """A person pressed a button. `data` is the button's own data and the inputs, as the client sent them;
    `dialog` tells that it was pressed in a Teams dialog, which nobody else sees."""

    sender: Sender
    place: Place
    at: datetime
    verb: str
    data: Mapping[str, Any] = field(default_factory=dict)
    message: str = ""
    dialog: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """A person asked for a form in a Teams dialog (`task/fetch`); the reply's card is shown in the dialog."""

    sender: Sender
    place: Place
    at: datetime
    verb: str
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Joined:
    """The bot was installed here (`people` empty), or people came to a team or chat that the bot is in."""

    sender: Sender
    place: Place
    at: datetime
    people: tuple[Sender, ...] = ()


@dataclass(frozen=True, slots=True)
class Left:
    """The bot was taken away from here (`people` empty), or people left a team or chat that the bot is in."""

    sender: Sender
    place: Place
    at: datetime
    people: tuple[Sender, ...] = ()


@dataclass(frozen=True, slots=True)
class Read:
    """A person has read what was said here, up to and with this message (Teams' own id)."""

    sender: Sender
    place: Place
    at: datetime
    message: str


Turn = Wrote | Pressed | Opened | Joined | Left | Read


Reply = Shown
"""What the one who acted is shown in return."""
