"""Every button of dialogue letters, and the dialog each sets in motion."""

from cards.buttons import Button
from dialogs.plan_table import Do

BULLETIN_DIALOGS: tuple[tuple[type[Button], Do], ...] = ()
