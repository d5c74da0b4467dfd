"""Fetching the plan: as a workbook, and as a document for the internal control."""

from functools import partial

from cards import plan_files as cards
from cards.elements import Shown
from cards.people import ShowGroups
from cards.plan_files import FetchPlan
from dialogs import journey, plan_paper
from dialogs.about import one_to_see
from dialogs.acting import came_from
from dialogs.house import Here
from dialogs.link import File, link
from dialogs.plan_rows import Told
from papers import document, excel
from programme.access import Deed
from programme.history import Kind
from programme.people import Group

EXCEL, DOCUMENT = "plan-xlsx", "plan-pdf"
"""What a ticket is for; it is about the group's id."""
OF_ALL = (Kind.STAFF_INFORMED, Kind.EVALUATED)
"""What happens to the plan as a whole, and stands in no action's own story."""


def fetch(here: Here, press: FetchPlan) -> Shown:
    """Links to the plan as it is now."""
    return _card(here, here.group(press.group, press.deed))


def typed(here: Here, _: str) -> Shown:
    """«planen som fil»: of the one group one is in, or helps; else the list of one's groups."""
    group = one_to_see(here)
    if group is None:
        return journey.show_groups(here, ShowGroups())
    return _card(here, here.allowed(group, Deed.FETCH_PLAN))


def workbook(here: Here, about: str) -> File:
    """The plan as an Excel workbook. Raises Refused."""
    told = told_of(here, about)
    return File(_name(told, "xlsx"), excel.TYPE, partial(excel.excel, *plan_paper.sheets(told)))


def printed(here: Here, about: str) -> File:
    """The plan as PDF. Raises Refused."""
    told = told_of(here, about)
    return File(_name(told, "pdf"), document.TYPE, partial(document.pdf, plan_paper.document(told)))


def told_of(here: Here, about: str) -> Told:
    """All that is written down of a group's plan, in the group's language, for it is kept by the workplace.
    Raises Refused."""
    group = here.allowed(here.work.groups.get(here.tenant, about), Deed.FETCH_PLAN)
    work, words = here.work, here.house.words_to(group)
    actions = work.actions.of_group(here.tenant, group.id)
    return Told(
        words,
        group,
        words.pick(here.house.method(group).name),
        work.plans.get(here.tenant, group.id),
        actions,
        {one.id: came_from(here, words, group, one) for one in actions},
        work.proposals.of_group(here.tenant, group.id),
        [(one.number, change) for one in actions for change in work.actions.story(here.tenant, one.id)],
        [event for event in work.history.of(here.tenant, group.id) if event.kind in OF_ALL],
        here.at,
    )


def _card(here: Here, group: Group) -> Shown:
    links = (link(here, what, group.id) for what in (EXCEL, DOCUMENT))
    return cards.files(here.words_in(group), group, *links)


def _name(told: Told, ending: str) -> str:
    return f"{told.w('paper-file')} {told.group.workplace.title} {told.today.isoformat()}.{ending}"
