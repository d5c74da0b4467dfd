"""The leader, or the group's helper, answers somebody who asked for help with an action."""

from cards import help_answer as cards
from cards.elements import Shown
from cards.help_answer import AnswerHelp
from dialogs.answered import after
from dialogs.budget import spend
from dialogs.house import Here, quiet_of
from dialogs.next_nudge import told_of
from dialogs.plans import by, for_action, keep
from dialogs.tell import tell_alone
from dialogs.why import unasked
from programme.action import Action
from programme.change import Changed
from programme.people import Group
from programme.wording import a_line
from words.words import Words


def answer(here: Here, press: AnswerHelp) -> Shown:
    """Nobody waits for help any more, and who asked is told at once, alone; a second press changes nothing.
    Raises TooLong, NamesAPerson, ActionEnded."""
    action, group = for_action(here, press.action, press.deed)
    line = a_line(press.line.get(action.id, ""))
    helped = action.helped()
    if helped != action:
        office = by(here, group, action)
        keep(here.work, here.house, group, action, helped, Changed.HELPED, here.at, office)
        for user in told_of(group, action):
            _tell(here, group, helped, user, line)
    return after(here, group, helped, press.card)


def _tell(here: Here, group: Group, action: Action, user: str, line: str) -> None:
    """A colleague's own press brings it about: it is sent at once, and counted."""
    if user == here.user:
        return
    office = by(here, group, action)
    key, when = f"helped:{action.id}:{action.version}", here.house.calendar.polite(here.at, quiet_of(group))

    def draw(words: Words) -> Shown:
        shown = cards.answered(words, group, action, office, here.name, line)
        return unasked(here.work, here.tenant, user, words, shown, "helped", when)

    if tell_alone(here.work, here.house, group, user, draw, at=here.at, key=key, not_before=when):
        spend(here.work, here.tenant, user, when)
