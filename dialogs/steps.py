"""The steps on the way, typed instead of pressed: each makes the very press its button would have made.

A step changes something, so it is taken only when written in full; slips are forgiven where one only looks.
"""

from collections.abc import Callable

from cards.baton import CorrectionForm, HandOver
from cards.checkin import Confirm, OpenCheckin, Propose, Reveal, Share
from cards.elements import Shown
from cards.journey import BeginJourney, NewRound, SetWorkshop
from cards.welcome import TakeRole, not_understood
from dialogs import checkin, gathering, journey, people, tool, vote_list
from dialogs.about import the_group, the_matter
from dialogs.bulletin.commands import BULLETIN_STEPS, BULLETIN_TAKES_MORE
from dialogs.checkin_forms import the_checkin
from dialogs.days import read_day
from dialogs.house import Here
from dialogs.people_steps import PEOPLE_STEPS
from dialogs.plan_words import PLAN_STEPS
from dialogs.plan_words import TAKES_MORE as PLAN_TAKES_MORE
from dialogs.way_steps import WAY_STEPS
from programme.journey import Stage
from programme.people import Role
from programme.refusals import NotFound
from programme.visit import Outcome
from words import commands

Step = Callable[[Here, str], Shown]


def take(here: Here, part: str) -> Shown:
    """«jeg er leder»"""
    named = commands.parts(here.house.words).get(part.lower(), "")
    if named not in set(Role):
        return not_understood(here.words)
    return people.take_role(here, TakeRole(the_group(here).id, Role(named)))


def begin(here: Here, _: str) -> Shown:
    """«sett i gang»"""
    return journey.begin(here, BeginJourney(the_group(here).id))


def workshop(here: Here, text: str) -> Shown:
    """«dato 4.9.»: without a year the next such day."""
    matter = the_matter(here, Stage.PLANNING, Stage.DATED)
    day = read_day(text, matter.today)
    return gathering.set_workshop(here, SetWorkshop(matter.group.id, matter.journey.visit.id, day))


def open_now(here: Here, _: str) -> Shown:
    """«åpne stoppunktet»"""
    matter = the_matter(here, Stage.PLANNING, Stage.DATED)
    return checkin.open_by_hand(here, OpenCheckin(matter.group.id, matter.journey.visit.id))


def reveal(here: Here, _: str) -> Shown:
    """«vis svarene»"""
    return checkin.reveal(here, Reveal(the_checkin(the_matter(here, Stage.ASKING)).id))


def propose(outcome: Outcome) -> Step:
    """«gå videre», «bli litt til», «gå tilbake»"""

    def step(here: Here, _: str) -> Shown:
        return checkin.propose(here, Propose(the_checkin(the_matter(here, Stage.TALKING)).id, outcome))

    return step


def confirm(here: Here, remark: str) -> Shown:
    """«bekreft», and after it the remark, if there is one."""
    about = the_checkin(the_matter(here, Stage.TALKING))
    return checkin.confirm(here, Confirm(about.id, about.proposal or Outcome.GO_ON, remark))


def share(here: Here, _: str) -> Shown:
    """«del med hjelperen»"""
    return checkin.share(here, Share(the_checkin(the_matter(here, Stage.TALKING)).id, wish=True))


def hand_over(here: Here, _: str) -> Shown:
    """«lever stafettpinnen», as it is filled so far."""
    matter = the_matter(here, Stage.HANDING_OVER)
    return journey.hand_over(here, HandOver(matter.group.id, matter.journey.visit.id))


def correct(here: Here, _: str) -> Shown:
    """«rett stafettpinnen»: the one that was handed on last."""
    matter = the_matter(here)
    if matter.journey.carried is None:
        raise NotFound
    return journey.correction_form(here, CorrectionForm(matter.group.id, matter.journey.carried.id))


def new_round(here: Here, _: str) -> Shown:
    """«ny runde»"""
    matter = the_matter(here, Stage.RESTING)
    return journey.new_round(here, NewRound(matter.group.id, matter.journey.visit.id))


STEPS: dict[str, Step] = {
    **PEOPLE_STEPS,
    **WAY_STEPS,
    **PLAN_STEPS,
    **BULLETIN_STEPS,
    "take": take,
    "begin": begin,
    "workshop": workshop,
    "open": open_now,
    "reveal": reveal,
    "go_on": propose(Outcome.GO_ON),
    "stay": propose(Outcome.STAY),
    "go_back": propose(Outcome.GO_BACK),
    "confirm": confirm,
    "share": share,
    "hand_over": hand_over,
    "correct": correct,
    "new_round": new_round,
    "tool": tool.typed_open,
    "tool_next": tool.typed_next,
    "vote_close": vote_list.typed_close,
}
TAKES_MORE = (
    frozenset({"away", "take", "workshop", "confirm", "pause", "held", "skip"})
    | PLAN_TAKES_MORE
    | BULLETIN_TAKES_MORE
)
"""Steps that are followed by something; after the others nothing more may stand."""
