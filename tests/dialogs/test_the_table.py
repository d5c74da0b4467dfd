"""The desk's one table: no button is drawn that leads nowhere, and no verb stands for two things."""

from cards.catalogue import ALL
from cards.welcome import ActAs
from dialogs.table import DIALOGS, TABLE


def test_every_button_has_its_dialog() -> None:
    """But stepping into a part, which exists in local play only and is taken before the desk's table."""
    assert set(ALL) - {ActAs} == {button for button, _ in DIALOGS}


def test_no_verb_stands_for_two_buttons() -> None:
    assert len(TABLE) == len(DIALOGS)
    assert len({button.verb for button in ALL}) == len(ALL)
