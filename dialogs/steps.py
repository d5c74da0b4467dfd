"""The steps on the way, typed instead of pressed: each makes the very press its button would have made.

A step changes something, so it is taken only when written in full; slips are forgiven where one only looks.
"""

import re
from collections.abc import Callable
from datetime import date

from cards.baton import CorrectionForm, HandOver
from cards.checkin import Confirm, OpenCheckin, Propose, Reveal, Share
from cards.elements import Shown
from cards.journey import BeginJourney, NewRound, SetWorkshop
from cards.welcome import TakeRole, not_understood
from dialogs import checkin, journey, people
from dialogs.about import groups_here, matter_here
from dialogs.asking import the_checkin
from dialogs.house import Here
from dialogs.matter import Matter
from programme.journey import Outcome, Stage
from programme.people import Group, Role
from programme.refusals import NotFound
from words import commands

DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.?(?:\s?(\d{4}))?$")
"""«4.9.», «4.9.2026»; the other form is ISO, «2026-09-04»."""

Step = Callable[[Here, str], Shown]


def take(here: Here, part: str) -> Shown:
    """«jeg er leder»"""
    named = commands.parts(here.house.words).get(part.lower(), "")
    if named not in set(Role):
        return not_understood(here.words)
    return people.take_role(here, TakeRole(_group(here).id, Role(named)))


def begin(here: Here, _: str) -> Shown:
    """«sett i gang»"""
    return journey.begin(here, BeginJourney(_group(here).id))


def workshop(here: Here, text: str) -> Shown:
    """«dato 4.9.»: without a year the next such day."""
    matter = _matter(here, Stage.PLANNING, Stage.DATED)
    day = read_day(text, matter.today)
    return journey.set_workshop(here, SetWorkshop(matter.group.id, matter.journey.visit.id, day))


def open_now(here: Here, _: str) -> Shown:
    """«åpne stoppunktet»"""
    matter = _matter(here, Stage.PLANNING, Stage.DATED)
    return checkin.open_by_hand(here, OpenCheckin(matter.group.id, matter.journey.visit.id))


def reveal(here: Here, _: str) -> Shown:
    """«vis svarene»"""
    return checkin.reveal(here, Reveal(the_checkin(_matter(here, Stage.ASKING)).id))


def propose(outcome: Outcome) -> Step:
    """«gå videre», «bli litt til», «gå tilbake»"""

    def step(here: Here, _: str) -> Shown:
        return checkin.propose(here, Propose(the_checkin(_matter(here, Stage.TALKING)).id, outcome))

    return step


def confirm(here: Here, remark: str) -> Shown:
    """«bekreft», and after it the remark, if there is one."""
    about = the_checkin(_matter(here, Stage.TALKING))
    return checkin.confirm(here, Confirm(about.id, about.proposal or Outcome.GO_ON, remark))


def share(here: Here, _: str) -> Shown:
    """«del med hjelperen»"""
    return checkin.share(here, Share(the_checkin(_matter(here, Stage.TALKING)).id, wish=True))


def hand_over(here: Here, _: str) -> Shown:
    """«lever stafettpinnen», as it is filled so far."""
    matter = _matter(here, Stage.HANDING_OVER)
    return journey.hand_over(here, HandOver(matter.group.id, matter.journey.visit.id))


def correct(here: Here, _: str) -> Shown:
    """«rett stafettpinnen»: the one that was handed on last."""
    matter = _matter(here)
    if matter.journey.carried is None:
        raise NotFound
    return journey.correction_form(here, CorrectionForm(matter.group.id, matter.journey.carried.id))


def new_round(here: Here, _: str) -> Shown:
    """«ny runde»"""
    matter = _matter(here, Stage.RESTING)
    return journey.new_round(here, NewRound(matter.group.id, matter.journey.visit.id))


def read_day(text: str, today: date) -> str:
    """The day as a card would send it, or the text itself when it is none. Without a year it is the next such
    day from today on."""
    found = DAY.match(text.strip())
    if found is None:
        return text.strip()
    day, month, year = int(found[1]), int(found[2]), found[3]
    try:
        told = date(int(year) if year else today.year, month, day)
        return (told if year or told >= today else told.replace(year=today.year + 1)).isoformat()
    except ValueError:
        return text.strip()


def _group(here: Here) -> Group:
    groups = groups_here(here)
    if len(groups) != 1:
        raise NotFound
    return groups[0]


def _matter(here: Here, *stages: Stage) -> Matter:
    matter = matter_here(here, *stages)
    if matter is None:
        raise NotFound
    return matter


STEPS: dict[str, Step] = {
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
}
TAKES_MORE = frozenset({"take", "workshop", "confirm"})
"""Steps that are followed by something; after the others nothing more may stand."""
