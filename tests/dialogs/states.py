"""A group brought to each state by pressing real buttons, with a secret in what it has written."""

from collections.abc import Callable

from programme.checkin import Checkin
from programme.journey import Journey
from programme.people import Role
from tests.dialogs.desk import CHAT, TENANT, Bench, group

SECRET = "taushetsbelagt merknad"
GROUP = "group-1"


def journey(bench: Bench) -> Journey:
    found = bench.work(lambda work: work.journeys.get(TENANT, GROUP))
    assert isinstance(found, Journey)
    return found


def checkin(bench: Bench) -> Checkin:
    found = bench.work(lambda work: work.checkins.latest(TENANT, GROUP))
    assert isinstance(found, Checkin)
    return found


def visit(bench: Bench) -> dict[str, str]:
    """What a button about the group's present stay in a phase carries."""
    return {"group": GROUP, "visit": journey(bench).visit.id}


def full_answers(bench: Bench, role: Role, choice: str = "yes", line: str = SECRET) -> dict[str, str]:
    """Every question of the role answered, and something written beside each."""
    asked = bench.house.method(group()).phase(journey(bench).visit.phase).asked_of(role)
    choices = {f"choice.{question.key}": choice for question in asked}
    return {**choices, **{f"line.{question.key}": line for question in asked}}


def answer(bench: Bench, role: Role, choice: str = "yes", line: str = SECRET) -> None:
    data = {"checkin": checkin(bench).id, **full_answers(bench, role, choice, line)}
    bench.press(role, "checkin.answer/1", data)


def helpers(bench: Bench, *users: str) -> None:
    """A helpers' team with these people in it."""
    bench.work(lambda work: work.people.set_helpers_channel(TENANT, "team-1", "19:helpers@thread.tacv2"))
    bench.work(lambda work: work.people.add_helpers(TENANT, "team-1", users))


def ready(bench: Bench) -> None:
    """All parties are there; nothing has begun."""
    bench.work(
        lambda work: work.places.keep(
            TENANT,
            CHAT,
            kind="group",
            service_url="http://127.0.0.1:1/",
            bot="28:bot",
            team="",
            at=bench.at,
        )
    )
    bench.work(lambda work: work.groups.add(group(), at=bench.at))
    helpers(bench, "helper", "another-helper")


def planning(bench: Bench) -> None:
    ready(bench)
    bench.press(Role.LEADER, "journey.begin/1", {"group": GROUP}, where=CHAT)
    field = next(iter(bench.house.method(group()).phases[0].baton)).key
    bench.press(Role.LEADER, "baton.keep/1", {**visit(bench), f"field.{field}": SECRET}, where=CHAT)


def on_offer(bench: Bench) -> None:
    """The leader's role is on offer to anybody in the chat."""
    planning(bench)
    data = {"group": GROUP, "new": "offer-1", "how": "return"}
    bench.press(Role.LEADER, "people.offer/1", data, where=CHAT)


def lent(bench: Bench) -> None:
    """A deputy holds the leader's role."""
    on_offer(bench)
    bench.press("deputy", "people.take_over/1", {"group": GROUP, "offer": "offer-1"}, where=CHAT)


def dated(bench: Bench) -> None:
    planning(bench)
    bench.press(Role.UNION_REP, "journey.workshop/1", {**visit(bench), "day": "2026-09-15"}, where=CHAT)


def asking(bench: Bench) -> None:
    dated(bench)
    bench.press(Role.UNION_REP, "checkin.open/1", visit(bench), where=CHAT)
    answer(bench, Role.UNION_REP, "no")


def talking(bench: Bench) -> None:
    asking(bench)
    answer(bench, Role.SAFETY_REP)
    answer(bench, Role.LEADER)
    data = {"checkin": checkin(bench).id, "outcome": "go_on"}
    bench.press(Role.UNION_REP, "checkin.propose/1", data, where=CHAT)
    bench.press(Role.UNION_REP, "checkin.confirm/1", {**data, "remark": SECRET}, where=CHAT)


def handing_over(bench: Bench) -> None:
    talking(bench)
    data = {"checkin": checkin(bench).id, "outcome": "go_on"}
    bench.press(Role.LEADER, "checkin.confirm/1", data, where=CHAT)


def next_phase(bench: Bench) -> None:
    handing_over(bench)
    bench.press(Role.LEADER, "baton.without/1", visit(bench), where=CHAT)


def called_off(bench: Bench) -> None:
    dated(bench)
    data = {**visit(bench), "on": "2026-09-15", "held": "cancelled"}
    bench.press(Role.SAFETY_REP, "journey.gathered/1", data, where=CHAT)


def at_rest(bench: Bench) -> None:
    """Somebody has answered, and the group has a pause."""
    asking(bench)
    data = {**visit(bench), "pause_day": "2026-10-05", "pause_why": SECRET}
    bench.press(Role.SAFETY_REP, "journey.pause/1", data, where=CHAT)


def ended(bench: Bench) -> None:
    """With answers on the table."""
    talking(bench)
    data = {**visit(bench), "end_reason": "no_capacity", "end_note": SECRET}
    bench.press(Role.LEADER, "journey.end/1", data, where=CHAT)


STATES: tuple[Callable[[Bench], None], ...] = (
    ready,
    planning,
    on_offer,
    lent,
    dated,
    asking,
    talking,
    handing_over,
    next_phase,
    called_off,
    at_rest,
    ended,
)
