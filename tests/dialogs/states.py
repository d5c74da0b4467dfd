"""A group brought to each state by pressing real buttons, with a secret in what it has written."""

from collections.abc import Callable

from programme.ballot import Area
from programme.checkin import Checkin
from programme.journey import Journey
from programme.people import Role
from programme.priorities import Criterion
from programme.proposal import Proposal
from programme.vote import LEAST_TEXT
from tests.cards.papers import a_paper
from tests.dialogs.ballots import open_vote, seal
from tests.dialogs.desk import CHAT, TENANT, Bench, group, once

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


@once
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


@once
def planning(bench: Bench) -> None:
    ready(bench)
    bench.press(Role.LEADER, "journey.begin/1", {"group": GROUP}, where=CHAT)
    field = next(iter(bench.house.method(group()).phases[0].baton)).key
    bench.press(Role.LEADER, "baton.keep/1", {**visit(bench), f"field.{field}": SECRET}, where=CHAT)


@once
def on_offer(bench: Bench) -> None:
    """The leader's role is on offer to anybody in the chat."""
    planning(bench)
    data = {"group": GROUP, "new": "offer-1", "how": "return"}
    bench.press(Role.LEADER, "people.offer/1", data, where=CHAT)


@once
def lent(bench: Bench) -> None:
    """A deputy holds the leader's role."""
    on_offer(bench)
    bench.press("deputy", "people.take_over/1", {"group": GROUP, "offer": "offer-1"}, where=CHAT)


@once
def dated(bench: Bench) -> None:
    planning(bench)
    bench.press(Role.UNION_REP, "journey.workshop/1", {**visit(bench), "day": "2026-09-15"}, where=CHAT)


@once
def asking(bench: Bench) -> None:
    dated(bench)
    bench.press(Role.UNION_REP, "checkin.open/1", visit(bench), where=CHAT)
    answer(bench, Role.UNION_REP, "no")


@once
def talking(bench: Bench) -> None:
    asking(bench)
    answer(bench, Role.SAFETY_REP)
    answer(bench, Role.LEADER)
    data = {"checkin": checkin(bench).id, "outcome": "go_on"}
    bench.press(Role.UNION_REP, "checkin.propose/1", data, where=CHAT)
    bench.press(Role.UNION_REP, "checkin.confirm/1", {**data, "remark": SECRET}, where=CHAT)


@once
def handing_over(bench: Bench) -> None:
    talking(bench)
    data = {"checkin": checkin(bench).id, "outcome": "go_on"}
    bench.press(Role.LEADER, "checkin.confirm/1", data, where=CHAT)


@once
def next_phase(bench: Bench) -> None:
    handing_over(bench)
    bench.press(Role.LEADER, "baton.without/1", visit(bench), where=CHAT)


@once
def called_off(bench: Bench) -> None:
    dated(bench)
    data = {**visit(bench), "on": "2026-09-15", "held": "cancelled"}
    bench.press(Role.SAFETY_REP, "journey.gathered/1", data, where=CHAT)


@once
def at_rest(bench: Bench) -> None:
    """Somebody has answered, and the group has a pause."""
    asking(bench)
    data = {**visit(bench), "pause_day": "2026-10-05", "pause_why": SECRET}
    bench.press(Role.SAFETY_REP, "journey.pause/1", data, where=CHAT)


@once
def ended(bench: Bench) -> None:
    """With answers on the table."""
    talking(bench)
    data = {**visit(bench), "end_reason": "no_capacity", "end_note": SECRET}
    bench.press(Role.LEADER, "journey.end/1", data, where=CHAT)


@once
def drafting(bench: Bench) -> None:
    """A vote is made and not opened yet."""
    planning(bench)
    data = {"group": GROUP, "new": "draft-1", "format": "single", "ready": ""}
    asked = {"title": "Prøve på Solbakken", "questions": "Hva prøver vi?", "options": "Ro\nFrokost"}
    bench.press(Role.LEADER, "votes.keep/1", {**data, **asked}, where=CHAT)


@once
def voting(bench: Bench) -> None:
    """A vote is open in the group's chat, and somebody has answered, with a reason."""
    planning(bench)
    open_vote(bench, paper=a_paper("choose", title="Prøve på Solbakken"))
    data = {"vote": "vote-1", "answer.q1": "o1,o2,o3", "note.q1~why": SECRET}
    bench.press("voter", "vote.cast/1", data, where=CHAT)


@once
def scoring(bench: Bench) -> None:
    """Proposals are being prioritised, and the union rep has scored them."""
    planning(bench)
    data = {"group": GROUP, "new": "priorities-1", "format": "priorities", "ready": ""}
    named = {"title": "Hva prøver vi på Solbakken?", "options": "Et overlapp\nFrokost i to puljer"}
    bench.press(Role.LEADER, "votes.keep/1", {**data, **named}, where=CHAT)
    bench.press(Role.LEADER, "votes.open/1", {"vote": "priorities-1"}, where=CHAT)
    score(bench, Role.UNION_REP)


def score(bench: Bench, role: Role) -> None:
    """Everything is scored."""
    names = [f"score.{one.value}~o{place}" for one in Criterion for place in (1, 2)]
    data = {"vote": "priorities-1", "to": "", **dict.fromkeys(names, "4")}
    bench.press(role, "priorities.keep/1", data)


@once
def prioritised(bench: Bench) -> None:
    """All have scored, and the leader has decided."""
    scoring(bench)
    score(bench, Role.SAFETY_REP)
    score(bench, Role.LEADER)
    data = {"vote": "priorities-1", "chosen": "o1", "decided_why": "Det hjelper flest."}
    bench.press(Role.LEADER, "priorities.decide/1", data, where=CHAT)


@once
def sorting(bench: Bench) -> None:
    """Staff have written to a vote that has closed, the texts wait for being sorted, and one of them is
    quoted; a proposal is kept."""
    planning(bench)
    open_vote(bench, paper=a_paper("notes"))
    for n in range(LEAST_TEXT):
        data = {"vote": "vote-1", "note.q1~1": f"{SECRET} {n}"}
        bench.press(f"voter-{n}", "vote.cast/1", data, where=CHAT)
    seal(bench)
    texts = {"before": "0000=;0001=", "on.0000": "new", "on.0001": "new", "name": "Ro"}
    bench.press(Role.UNION_REP, "themes.keep/1", {"vote": "vote-1", "question": "q1", **texts})
    theme = bench.work(lambda work: work.themes.sorting(TENANT, "vote-1")).themes[0].id
    quote = {"vote": "vote-1", "theme": theme, "note": "0000", "quote": f"{SECRET} 0"}
    bench.press(Role.UNION_REP, "themes.quote/1", quote)
    kept = Proposal("proposal-1", GROUP, "Mer tid", Area.IMPROVE, bench.at)
    bench.work(lambda work: work.proposals.add(TENANT, kept))


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
    drafting,
    voting,
    scoring,
    prioritised,
    sorting,
)
