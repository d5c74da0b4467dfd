"""The desk's one table: no button is drawn that leads nowhere, and no verb stands for two things."""

from cards.catalogue import ALL
from cards.play import PlayOn
from cards.welcome import ActAs
from dialogs.table import DIALOGS, TABLE


def test_every_button_has_its_dialog() -> None:
    """But those of local play, which exist nowhere else and are taken before the desk's table."""
    assert set(ALL) - {ActAs, PlayOn} == {button for button, _ in DIALOGS}


def test_no_verb_stands_for_two_buttons() -> None:
    assert len(TABLE) == len(DIALOGS)
    assert len({button.verb for button in ALL}) == len(ALL)
