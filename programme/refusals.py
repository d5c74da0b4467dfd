"""Why a wish is not carried out. A refusal changes nothing, and the person is told the reason kindly."""

from typing import ClassVar


class Refused(Exception):
    """Nothing was changed. `says` names the sentence in words/, `facts` fill its places."""

    says: ClassVar[str] = "refused"

    def __init__(self, **facts: str | int) -> None:
        super().__init__(self.says)
        self.facts = facts


class NotYours(Refused):
    """The person's standing does not allow this deed (programme/access.py)."""

    says = "refused-not-yours"


class NotFound(Refused):
    """What the button points at is gone, or was never this person's to see. The two are told alike."""

    says = "refused-not-found"


class Several(NotFound):
    """A typed word could be about any of the person's groups; nothing is done by a guess."""

    says = "refused-several"


class Unreadable(Refused):
    """A field is missing, of another type or forged; nobody's fault, so a fresh card is given."""

    says = "refused-unreadable"


class TooLong(Refused):
    """A text is longer than the limit, which is named."""

    says = "refused-too-long"


class Outdated(Refused):
    """The card is older than the state of things; the current card follows."""

    says = "refused-outdated"
