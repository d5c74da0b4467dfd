"""What a form becomes once the cards are turned: it asks nothing more, and tells where the answers are."""

from cards import layout
from cards.actions import press
from cards.checkin import ShowCheckin
from cards.elements import Shown, action_set, text
from programme.checkin import Checkin
from programme.method import Phase
from programme.people import Group
from words.words import Words


def turned(w: Words, group: Group, phase: Phase, checkin: Checkin, *, in_chat: bool) -> Shown:
    """For a private chat, in place of the form; `in_chat` when the answers stand in the group's chat."""
    return layout.frame(
        w,
        w("turned-title"),
        text(w("turned-lead" if in_chat else "turned-lead-alone")),
        action_set(press(ShowCheckin(checkin.id), w("do-see-answers"), main=True)),
        over=layout.whose(group, w.pick(phase.name)),
    )
