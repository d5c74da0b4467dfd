"""A plan and its actions in telling states. Names and texts are invented."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from cards.actions import press
from cards.board import drawn
from cards.elements import Shown
from cards.informed import InformForm
from cards.plan import choose_group, plan_card
from cards.plan_action import Detail, action_card, choose
from cards.plan_files import FetchPlan
from cards.plan_form import Draft, add_form, change_form
from cards.plan_glance import PAGE, Glance
from cards.scene import Scene
from programme.action import Action, ActionChanged, ActionEnded, NoOwner, Owner, Source
from programme.ballot import Area
from programme.change import Change, Changed
from programme.glance import Count
from programme.journey import Stage
from programme.people import Role
from programme.plan import MOST_OPEN, REMARK_LIMIT, NothingInPlan, Plan, Sighting
from programme.proposal import Proposal
from programme.refusals import Outdated
from programme.status import Effect, Onward, Status, Theme
from programme.wording import LINE_LIMIT, TITLE_LIMIT, TitleTooShort
from tests.cards.scenes import LEADER, MEMBERS, METHOD, NOW, REP, SAFETY, group, journey_at, longest_group
from words.words import Words

DAY = date(2026, 8, 31)
KARI = Owner(LEADER.user, LEADER.name, LEADER.role.value)
AHMED = Owner(REP.user, REP.name, REP.role.value)
SILJE = Owner(SAFETY.user, SAFETY.name, SAFETY.role.value)
INGRID = Owner("29:ingrid", "Ingrid Moe")


def action(number: int, title: str, status: Status = Status.CHOSEN, **more: object) -> Action:
    made = NOW - timedelta(days=40)
    return Action(f"a{number}", "g1", number, title, Area.IMPROVE, made, status, **more)  # type: ignore[arg-type]


COFFEE = action(
    1,
    "Ti minutters kaffe sammen klokka ti, hver dag",
    Status.UNDER_WAY,
    owner=INGRID,
    deadline=date(2026, 9, 11),
    set_on=DAY,
    theme=Theme.SUPPORT,
)
OVERLAP = action(
    2,
    "Et kvarters overlapp mellom dag og kveld, med en fast mal for rapporten",
    Status.PLANNED,
    owner=KARI,
    deputy=AHMED,
    deadline=date(2026, 8, 28),
    set_on=date(2026, 7, 1),
    sign="Kveldsvakta begynner uten å måtte lete etter beskjeder",
    evaluates=date(2026, 11, 6),
    theme=Theme.WORKLOAD,
    scores={"effect": "4–5", "ease": "3", "quality": "4", "cost": "2–3"},
    source=Source("oss_og_vart", "velge", 1, vote="v1", line="o1"),
)
BREAKFAST = action(
    3, "Frokost i to puljer", Status.POSTPONED, owner=SILJE, deadline=date(2026, 10, 2), set_on=DAY,
    reason="Kjøkkenet får nye folk i september", needs_help=True,
)  # fmt: skip
LIFT = action(4, "En som kan forflytning på hver vakt")
LAUGHTER = replace(action(5, "Bursdagstavla blir hengende"), area=Area.KEEP)
DONE = action(
    6, "Vikarpermen ligger på vaktrommet", Status.DONE, owner=AHMED, deadline=DAY, ended=NOW,
    effect=Effect.WORKED, onward=Onward.KEEP,
)  # fmt: skip
STOPPED = action(
    7, "Felles trening", Status.STOPPED, ended=NOW, reason="Turnusen gjør at nesten ingen kan samtidig"
)
NOT_CHOSEN = action(
    8, "Egen vaskehjelp i helgene", Status.NOT_CHOSEN, ended=NOW, reason="Det er ikke rom i budsjettet i år"
)
ACTIONS = (COFFEE, OVERLAP, BREAKFAST, LIFT, LAUGHTER, DONE, STOPPED, NOT_CHOSEN)
PROPOSALS = tuple(
    Proposal(f"p{at}", "g1", title, Area.IMPROVE, NOW)
    for at, title in enumerate(
        [
            "Stille time etter middag",
            "Navneskilt med fornavn",
            "Fast dag til opplæring",
            "Nye stoler på vaktrommet",
        ]
    )
)
SEEN = Sighting(REP.user, REP.name, Role.UNION_REP, 2, NOW, "Natta må få si sitt om overlappet.")
PLAN = Plan("g1", 2, 8, seen=(SEEN,))
VALID = replace(
    PLAN, seen=(SEEN, *(Sighting(one.user, one.name, one.role, 2, NOW) for one in (SAFETY, LEADER)))
)
STORY = (
    Change("a2", Changed.ADDED, NOW - timedelta(days=60), "leader", {"title": OVERLAP.title}),
    Change("a2", Changed.HANDED, NOW - timedelta(days=60), "leader", {"name": KARI.name}),
    Change("a2", Changed.DATED, NOW - timedelta(days=58), "leader", {"day": "2026-08-14"}),
    Change("a2", Changed.BEGUN, NOW - timedelta(days=30), "leader"),
    Change(
        "a2", Changed.POSTPONED, NOW - timedelta(days=20), "leader",
        {"before": "2026-08-14", "day": "2026-08-28", "reason": "Vi venter på ny turnus"},
    ),
)  # fmt: skip


def glance(w: Words, plan: Plan = PLAN, actions: tuple[Action, ...] = ACTIONS, **more: object) -> Glance:
    its = group(w.language)
    told: dict[str, object] = {"changes": True, "reads": True, "ways": _ways(w)} | more
    return Glance(w, its, plan, actions, PROPOSALS, DAY, **told)  # type: ignore[arg-type]


def _ways(w: Words) -> list[dict[str, object]]:
    doors = ((InformForm("g1"), "do-inform-staff"), (FetchPlan("g1"), "do-fetch"))
    return [press(door, w(title), alone=True) for door, title in doors]


def detail(w: Words, one: Action, **more: object) -> Detail:
    told: dict[str, object] = {"answers": True, "changes": True, "decides": True} | more
    return Detail(w, group(w.language), one, STORY, DAY, **told)  # type: ignore[arg-type]


def the_plan(words: Mapping[str, Words]) -> dict[str, Shown]:
    """The plan, its actions and their forms."""
    return _plans(words) | _actions(words) | _forms(words)


def _plans(words: Mapping[str, Words]) -> dict[str, Shown]:
    w, nn, en = words["nb"], words["nn"], words["en"]
    calm = (COFFEE, replace(BREAKFAST, needs_help=False), DONE)
    many = tuple(replace(COFFEE, id=f"a{at}", number=at) for at in range(1, PAGE + 4))
    vacant = replace(glance(w), group=group(members=(LEADER, SAFETY)))
    return {
        "plan": plan_card(glance(w)),
        "plan_nn": plan_card(glance(nn)),
        "plan_en": plan_card(glance(en)),
        "plan_empty": plan_card(replace(glance(w, Plan("g1"), ()), proposals=())),
        "plan_valid": plan_card(glance(w, VALID, calm, reads=False), notice=w("plan-holds-now")),
        "plan_vacant": plan_card(vacant),
        "plan_in_channel": plan_card(glance(w, openly=True)),
        "plan_helper": plan_card(glance(w, changes=False, reads=False, ways=())),
        "plan_changed_meanwhile": plan_card(glance(w), problem=Outdated(), wrote=[SEEN.remark]),
        "plan_ended": plan_card(glance(w, VALID, page=2)),
        "plan_pages": plan_card(glance(w, VALID, (*many, DONE), page=2, reads=False)),
        "plan_nothing": plan_card(glance(w, Plan("g1"), ()), problem=NothingInPlan()),
        "board_with_plan": board(w),
        "board_with_plan_nn": board(nn),
        "plan_which": choose_group(w, [group(), group()]),
        "plan_fullest": plan_card(fullest(w)),
        "plan_ended_fullest": plan_card(replace(fullest(w), page=MOST_OPEN // PAGE + 1)),
    }


def board(w: Words) -> Shown:
    """The group's card with how much is in its plan."""
    journey = journey_at(Stage.PLANNING)
    stands = Scene(w, group(w.language), METHOD, journey, None, None, False, DAY, plan=Count(4, 1))
    return drawn(replace(stands, unseen=(Role.UNION_REP, Role.SAFETY_REP)))


def fullest(w: Words) -> Glance:
    """As many and as long as may be."""
    title, reason = ("Å " * TITLE_LIMIT)[:TITLE_LIMIT], ("Ø " * LINE_LIMIT)[:LINE_LIMIT]
    owner = Owner("29:" + "x" * 60, longest_group().members[0].name, "leader")
    long = replace(OVERLAP, title=title, owner=owner, needs_help=True)
    over = replace(NOT_CHOSEN, title=title, reason=reason)
    open_ = tuple(replace(long, id="i" * 40, number=at) for at in range(1, MOST_OPEN + 1))
    ended = tuple(replace(over, id="i" * 40, number=at) for at in range(61, 121))
    seen = tuple(
        Sighting(one.user, one.name, one.role, 1, NOW, ("Å\n" * REMARK_LIMIT)[:REMARK_LIMIT])
        for one in MEMBERS
    )
    full = glance(w, Plan("g1", 1, 120, seen=seen), (*open_, *ended), ways=_ways(w) * 4)
    proposals = tuple(replace(one, title=title) for one in PROPOSALS)
    return replace(full, group=longest_group(), proposals=proposals)


def _actions(words: Mapping[str, Words]) -> dict[str, Shown]:
    w, nn = words["nb"], words["nn"]
    came = w("came-from-vote", vote="Hva prøver vi på Solbakken?")
    ended = ActionEnded(status="done", until="2026-08-31")
    return {
        "action_overdue": action_card(detail(w, OVERLAP, came=came)),
        "action_overdue_nn": action_card(
            detail(nn, OVERLAP, came=nn("came-from-vote", vote="Kva prøver vi på Solbakken?"))
        ),
        "action_under_way": action_card(detail(w, COFFEE), notice=w("action-kept")),
        "action_postponed": action_card(detail(w, BREAKFAST)),
        "action_chosen": action_card(detail(w, LIFT), notice=w("action-added")),
        "action_no_owner": action_card(detail(w, LIFT), problem=NoOwner()),
        "action_done": action_card(detail(w, DONE)),
        "action_done_meanwhile": action_card(
            detail(w, DONE), problem=ended, wrote=["Vikarpermen ligger på vaktrommet og på kjøkkenet"]
        ),
        "action_not_chosen": action_card(detail(w, NOT_CHOSEN)),
        "action_owner_en": action_card(
            detail(words["en"], OVERLAP, changes=False, decides=False, sees_plan=False)
        ),
        "action_which": choose(w, [(COFFEE, group()), (BREAKFAST, group())]),
    }


def _forms(words: Mapping[str, Words]) -> dict[str, Shown]:
    w, nn, g = words["nb"], words["nn"], group()
    chat = replace(g, chat="19:hms@thread.v2")
    short = {"title": "Ro", "owner": REP.user, "deadline": "2026-09-11", "sign": "Det er stille"}
    lines = ("Kaffe klokka ti", "Et kvarters overlapp", "Frokost i to puljer")
    now = {"title": OVERLAP.title, "deadline": "2026-08-28", "sign": OVERLAP.sign, "deputy": REP.user}
    return {
        "action_new": add_form(Draft(w, chat, DAY, pick=True), new="n1"),
        "action_new_typed_nn": add_form(Draft(nn, group("nn"), DAY, {"title": "Kaffi klokka ti"}), new="n1"),
        "action_new_refused": add_form(Draft(w, g, DAY, short, problem=TitleTooShort(least=3)), new="n1"),
        "action_new_from_baton": add_form(Draft(w, g, DAY, lines=lines), new="n1", visit="v1"),
        "action_new_from_proposal": add_form(
            Draft(w, g, DAY, {"title": PROPOSALS[0].title}), new="p0", proposal=PROPOSALS[0], decides=True
        ),
        "action_change": change_form(Draft(w, g, DAY, now), replace(OVERLAP, deadline=date(2026, 9, 28))),
        "action_change_raced": change_form(Draft(w, g, DAY, now, problem=ActionChanged()), OVERLAP),
    }
