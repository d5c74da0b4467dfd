"""Every button of dialogue letters, for cards/catalogue.py."""

from cards.buttons import Button

BULLETIN_BUTTONS: tuple[type[Button], ...] = ()
