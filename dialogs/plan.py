"""The plan of a group at a glance, and that its parties have read it."""

from collections.abc import Sequence

from cards import plan as cards
from cards.actions import press as button
from cards.elements import Node, Shown
from cards.informed import InformForm
from cards.people import ShowGroups
from cards.plan import SeePlan
from cards.plan_glance import Glance
from cards.plan_ways import ShowPlan
from dialogs import journey
from dialogs.about import groups_here
from dialogs.house import Here
from dialogs.matter import found
from dialogs.plan_doors import DOORS
from dialogs.roles import note
from dialogs.tell import group_chat
from programme.access import Deed, acting_member, may
from programme.history import Kind
from programme.people import Group
from programme.plan import NothingInPlan, Plan, Sighting
from programme.refusals import Refused


def show(here: Here, press: ShowPlan) -> Shown:
    """A page of the plan."""
    return shown(here, here.group(press.group, press.deed), page=press.page)


def seen(here: Here, press: SeePlan) -> Shown:
    """A party has read it; what cannot be kept comes back with the plan as it is now."""
    group = here.group(press.group, press.deed)
    member = acting_member(here.standing(group), group, here.user)
    before = here.work.plans.get(here.tenant, group.id)
    edition = before.edition if press.edition is None else press.edition
    sighting = Sighting(member.user, member.name, member.role, edition, here.at, press.plan_remark)
    try:
        if not here.work.actions.of_group(here.tenant, group.id):
            raise NothingInPlan
        after = before.seen_by(sighting)
    except Refused as problem:
        wrote = [press.plan_remark.strip()] if press.plan_remark.strip() else []
        return shown(here, group, problem=problem, wrote=wrote)
    here.work.plans.keep(here.tenant, before, after)
    if after != before:
        note(here.work, here.house, group, here.at, Kind.PLAN_SEEN, member.role.value, edition=str(edition))
        _told_on_board(here, group)
    return shown(here, group, notice=here.words_in(group)(_thanks(before, after, group)))


def _told_on_board(here: Here, group: Group) -> None:
    """The card in the group's chat tells whom the plan waits for now."""
    matter = found(here.work, here.house, group, here.at) if group_chat(here.work, group) else None
    if matter is not None:
        matter.show_board()


def _thanks(before: Plan, after: Plan, group: Group) -> str:
    if after.valid(group):
        return "plan-holds-now" if not before.valid(group) else "plan-seen-again"
    return "plan-seen-thanks"


def shown(
    here: Here,
    group: Group,
    *,
    page: str = "1",
    notice: str = "",
    problem: Refused | None = None,
    wrote: Sequence[str] = (),
) -> Shown:
    """The plan as the one who acts may see it here."""
    number = int(page) if page.isascii() and page.isdigit() and len(page) < 4 else 1
    return cards.plan_card(glance(here, group, number), notice=notice, problem=problem, wrote=wrote)


def glance(here: Here, group: Group, page: int = 1) -> Glance:
    """All that the card shows. What stands in the group's chat is read by all of it, so it offers what any of
    them may do."""
    plan, standing = here.work.plans.get(here.tenant, group.id), here.standing(group)
    actions = here.work.actions.of_group(here.tenant, group.id)
    untold = bool(actions) and plan.valid(group) and plan.told != plan.edition
    tells = untold and may(standing, Deed.INFORM_STAFF)
    return Glance(
        here.words_in(group),
        group,
        plan,
        actions,
        here.work.proposals.of_group(here.tenant, group.id),
        here.today,
        page,
        changes=may(standing, Deed.ADD_ACTION) or not here.private,
        reads=_reads(here, group, plan),
        tells=tells,
        openly=here.openly,
        ways=_ways(here, group, tells=tells),
    )


def typed(here: Here, _: str) -> Shown:
    """«plan»"""
    groups = groups_here(here) or (here.helped() if here.alone else ())
    if not groups:
        return journey.show_groups(here, ShowGroups())
    if len(groups) > 1:
        return cards.choose_group(here.words, groups)
    return show(here, ShowPlan(groups[0].id))


def _reads(here: Here, group: Group, plan: Plan) -> bool:
    if not here.private:
        return bool(plan.waits_for(group))
    member = group.member_of(here.user)
    return member is not None and plan.seen_as(member.role) is None


def _ways(here: Here, group: Group, *, tells: bool) -> list[Node]:
    """The doors to what else can be done with the plan, for whoever may go through them; when staff are to be
    told next (`tells`), that one stands open already."""
    standing, words = here.standing(group), here.words_in(group)
    return [
        button(door(group.id), words(title), alone=True)
        for door, title in DOORS
        if (may(standing, door.deed) or not here.private) and not (tells and door is InformForm)
    ]
