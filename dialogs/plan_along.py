"""A group that goes on with another method takes along what it has not finished: the same actions by the same
numbers, with all that has happened to them."""

from dataclasses import replace
from datetime import datetime

from dialogs import evaluating
from dialogs.house import House
from dialogs.overdue import LIST
from dialogs.plans import set_clock
from programme.action import Action
from programme.budget import OF_ACTIONS, About
from programme.evaluation import Evaluation
from programme.overdue import EVERY
from programme.people import Group
from programme.plan import Plan
from programme.status import Status
from storage.work import Work


def plan_goes_along(work: Work, house: House, before: Group, after: Group, at: datetime) -> None:
    """The same people go on as another group. What is open goes with them, and what is done and has not been
    looked back on; what is over stays where it was. It is the first edition of a new plan, which the parties
    see anew; where staff are told, what was learned, and how often owners are nudged stay as they were."""
    tenant = before.tenant
    open_evaluation = work.evaluations.open_of(tenant, before.id)
    actions = work.actions.of_group(tenant, before.id)
    moved = [one for one in actions if _goes_along(one, open_evaluation)]
    _keep_plan(work, before, after)
    work.asked.forget(tenant, before.id, [About.OVERDUE, About.HANDOVER])
    work.due.drop(tenant, LIST, before.id)
    work.due.set(tenant, LIST, after.id, at + EVERY)  # the readers may have had it just now
    work.actions.move(tenant, [one.id for one in moved], after.id)
    for one in moved:
        work.asked.forget(tenant, one.id, OF_ACTIONS - {About.HELP})
        set_clock(work, house, after, replace(one, group=after.id), at)
    evaluating.set_clock(work, house, before, at)
    evaluating.set_clock(work, house, after, at)


def _goes_along(action: Action, evaluation: Evaluation | None) -> bool:
    """What the parties are looking back on just now is ended where they began to."""
    if action.open:
        return True
    looked_at = evaluation is not None and action.id in evaluation.actions
    return action.status is Status.DONE and action.effect is None and not looked_at


def _keep_plan(work: Work, before: Group, after: Group) -> None:
    tenant = before.tenant
    plan, new = work.plans.get(tenant, before.id), Plan(after.id)
    work.plans.keep(tenant, new, replace(new, last=plan.last, place=plan.place, learned=plan.learned))
    work.asked.keep_wish(tenant, "plan", after.id, work.asked.wish(tenant, "plan", before.id))
