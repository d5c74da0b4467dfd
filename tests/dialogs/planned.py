"""A group with a plan of its own, laid down through the one road that every change of an action goes."""

from dataclasses import replace
from datetime import date, timedelta

from dialogs.plans import add, keep
from programme.action import Action, Owner
from programme.ballot import Area
from programme.change import Changed
from programme.history import Kind
from programme.people import Role
from programme.plan import Plan, Sighting
from programme.status import Theme
from storage.work import Work
from tests.cards.walk import shown
from tests.dialogs.desk import TENANT, Bench, group, once
from tests.dialogs.states import GROUP, ready

STAFF = "19:staff@thread.tacv2"
"""The staff's channel."""
WORD = "informer de ansatte"
FORM, TELL = "plan.inform_form/1", "plan.inform/1"
DAY = date(2026, 9, 18)
REASON = "Turnusen er nettopp lagt. Vi tar det opp i vår."


@once
def planned(bench: Bench) -> None:
    """Four actions: one that somebody sees to, one nobody does yet, one done and one left out."""
    ready(bench)
    bench.work(lambda work: _lay_down(bench, work))


def _lay_down(bench: Bench, work: Work) -> None:
    at, house, its = bench.at, bench.house, group()
    kari = Owner(Role.LEADER, "Kari Nordvik", "leader")
    silje = Owner(Role.SAFETY_REP, "Silje Berg", "safety_rep")
    coffee = Action("action-1", GROUP, 0, "Felles pause klokka ti", Area.KEEP, at, theme=Theme.WORKLOAD)
    coffee = replace(coffee, sign="Pausen blir holdt tre av fire dager")
    coffee = coffee.handed_to(kari, silje).by(DAY, at.date(), DAY + timedelta(weeks=10))
    add(work, house, its, coffee, at, "leader")
    add(
        work,
        house,
        its,
        Action("action-2", GROUP, 0, "Rapport ved vaktskifte", Area.IMPROVE, at),
        at,
        "leader",
    )
    board = Action("action-3", GROUP, 0, "Tavle på vaktrommet", Area.IMPROVE, at).handed_to(silje)
    done = add(work, house, its, board.by(DAY, at.date(), DAY), at, "leader")
    keep(work, house, its, done, done.done(at), Changed.DONE, at, "safety_rep")
    shifts = Action("action-4", GROUP, 0, "Ny turnus fra januar", Area.IMPROVE, at)
    left = add(work, house, its, shifts, at, "leader")
    facts = {"reason": REASON}
    keep(work, house, its, left, left.not_chosen(REASON, at), Changed.NOT_CHOSEN, at, "leader", facts)


def seen_by(bench: Bench, *roles: Role) -> Plan:
    """These parties have seen the plan as it is now."""

    def see(work: Work) -> Plan:
        before = work.plans.get(TENANT, GROUP)
        after = before
        for role in roles:
            after = after.seen_by(Sighting(role, f"Name of {role}", role, before.edition, bench.at))
        work.plans.keep(TENANT, before, after)
        return after

    plan = bench.work(see)
    assert isinstance(plan, Plan)
    return plan


@once
def holding(bench: Bench) -> None:
    """The same, seen by all three and with a place for the staff."""
    planned(bench)
    bench.write(Role.LEADER, "informer de ansatte", where=STAFF)
    seen_by(bench, *Role)


def tell(bench: Bench, who: str = Role.LEADER, *, where: str = STAFF, edition: int = 1) -> str:
    """The press in the window that the card in the staff's channel opened."""
    data = {"group": GROUP, "edition": str(edition)}
    return shown(bench.press_in_dialog(who, TELL, data, where=where).card)


def told(bench: Bench) -> list[str]:
    """The editions that staff were told of, as the history tells it."""
    events = bench.work(lambda work: work.history.of(TENANT, GROUP))
    return [event.facts["edition"] for event in events if event.kind is Kind.STAFF_INFORMED]


def in_two_groups(bench: Bench) -> None:
    """The same three are another group, too."""
    two = replace(group("group-2", chat="19:other@thread.v2"), members=group().members)
    bench.work(lambda work: work.groups.add(two, at=bench.at))
