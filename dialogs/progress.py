"""The progress plan: a card with its lines, and the same as a picture for a slide."""

from functools import partial

from cards import progress as cards
from cards.elements import Shown
from cards.progress import ShowProgress
from cards.welcome import ShowGroups
from dialogs import journey
from dialogs.about import one_to_see
from dialogs.house import Here
from dialogs.link import File, link
from papers.progress import TYPE, progress_picture
from programme.access import Deed, Standing, may
from programme.people import Group
from programme.progress import Progress, progress


def show(here: Here, press: ShowProgress) -> Shown:
    """The plan as it is today, with a new link."""
    return _card(here, here.group(press.group, press.deed))


def typed(here: Here, _: str) -> Shown:
    """«framdrift»: of the one group one is in, or helps; else the list of one's groups."""
    group = one_to_see(here)
    if group is None:
        return journey.show_groups(here, ShowGroups())
    return _card(here, here.allowed(group, Deed.SEE_GROUP))


def picture(here: Here, about: str) -> File:
    """The plan as PNG, in the group's language, for a slide is for the workplace. Raises Refused."""
    group = here.allowed(here.work.groups.get(here.tenant, about), Deed.SEE_GROUP)
    w, method, plan = here.house.words_to(group), here.house.method(group), _plan(here, group)
    name = f"{w('progress-file')} {group.workplace.title} {plan.today.isoformat()}.png"
    return File(name, TYPE, partial(progress_picture, w, group, method, plan))


def _card(here: Here, group: Group) -> Shown:
    words, method = here.words_in(group), here.house.method(group)
    return cards.progress_card(words, group, method, _plan(here, group), _link(here, group))


def _link(here: Here, group: Group) -> str | None:
    """Only for who may fetch the picture alone, too: it is not enough to be in the group's chat."""
    if not may(here.standing(group) - {Standing.PRESENT}, Deed.SEE_GROUP):
        return None
    return link(here, "progress", group.id)


def _plan(here: Here, group: Group) -> Progress:
    work = here.work
    return progress(
        here.house.method(group),
        work.journeys.history(here.tenant, group.id),
        work.journeys.get(here.tenant, group.id),
        work.history.of(here.tenant, group.id),
        here.today,
    )
