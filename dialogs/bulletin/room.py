"""Whether a letter has room on a card, looked at while it is written: Teams takes no larger one, and a reader
whose copy cannot be sealed would get none at all."""

import json

from cards.bulletin.sheet import drawn
from dialogs.bulletin.experiences import as_told
from dialogs.house import Here
from programme.bulletin.bulletin import Bulletin
from programme.bulletin.texts import FORMS
from programme.refusals import Refused

MOST = 34_000
"""UTF-16 units of a letter as a card. A sealed card holds 40,000 (storage/posting.py); the rest is for a
group's own lines, for what a reader has answered, and for why it came."""


class NoRoom(Refused):
    """Every line and every link is drawn by itself, and together they are more than a card holds."""

    says = "refused-bulletin-no-room"


def fitting(here: Here, letter: Bulletin) -> None:
    """Nothing, when every written form of the letter has room on a card. Raises NoRoom."""
    told = as_told(here.work, here.tenant, letter)
    for form in FORMS:
        card = drawn(here.house.words[form], told, here.today).card
        if len(json.dumps(card, ensure_ascii=False).encode("utf-16-le")) // 2 > MOST:
            raise NoRoom
