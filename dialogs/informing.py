"""Telling staff of the plan: where they read along, once for each edition, and corrected in its place."""

from cards import informed as cards
from cards.elements import Shown
from cards.informed import Inform, InformForm, StaffAreHere
from dialogs.about import groups_here
from dialogs.house import Here
from dialogs.roles import note
from dialogs.welcome import keep_place
from programme.access import Deed, acting_member, may, not_yours
from programme.action import Action
from programme.delivery import Address, Letter, State
from programme.history import By, Kind
from programme.people import Group, Role
from programme.plan import NothingInPlan, NotSeenByAll, Plan
from programme.refusals import Outdated, Refused

STANDS = frozenset({State.SENT.value, "sealed"})
"""The fates of a letter that stands where it was sent, or is on its way."""


class StaffElsewhere(Refused):
    """Where another group or the helpers read along, staff are not told of this plan."""

    says = "refused-staff-elsewhere"


class StaffNoWay(Refused):
    """The bot cannot write where staff are; `word` is what is typed there to mend it."""

    says = "refused-staff-no-way"


def form(here: Here, press: InformForm) -> Shown:
    """What staff would be told, and where; nothing is told yet."""
    group = here.group(press.group, press.deed)
    plan = _with_place(here, group)
    try:
        _ready(here, group, plan)
    except Refused as problem:
        return _form(here, group, plan, problem)
    return _form(here, group, plan)


def inform(here: Here, press: Inform) -> Shown:
    """Staff are told now; what stands in the way is said on the form. Raises Outdated for another edition
    than the one that was looked at."""
    group = here.group(press.group, press.deed)
    plan = _with_place(here, group)
    if press.edition != str(plan.edition):
        raise Outdated
    try:
        to = _ready(here, group, plan)
    except Refused as problem:
        return _form(here, group, plan, problem)
    if to is None:
        return _form(here, group, plan)
    fate = here.work.outbox.fate(here.tenant, _key(plan))
    stands = fate in STANDS
    if stands:
        _correct(here, group, plan, corrected=fate == State.SENT)
    else:
        plan = plan.informed(plan.place, here.at)
        _post(here, group, plan, to, again=bool(fate))
        by: By = acting_member(here.standing(group), group, here.user).role.value
        note(here.work, here.house, group, here.at, Kind.STAFF_INFORMED, by, edition=str(plan.edition))
    _keep(here, group, plan)
    return cards.receipt(here.words_in(group), group, plan, again=stands)


def staff_are_here(here: Here, press: StaffAreHere) -> Shown:
    """This is where the group's staff are told from now on; nothing is told yet. Raises NotYours,
    StaffElsewhere."""
    group = here.work.groups.lock(here.tenant, press.group)
    if group is None or not may(here.standing(group), press.deed):
        raise not_yours(press.deed)
    _keep(here, group, _with_place(here, group))
    return cards.in_their_place(here.words_in(group), group)


def typed(here: Here, _: str) -> Shown:
    """«informer de ansatte»: where staff read along it makes the place theirs, and elsewhere it leads to the
    form. Raises NotYours, StaffElsewhere."""
    if here.alone or groups_here(here):
        groups = tuple(one for one in groups_here(here) if may(here.standing(one), Deed.INFORM_STAFF))
        if not groups:
            _refuse_elsewhere(here)
            raise not_yours(Deed.INFORM_STAFF)
        if len(groups) > 1:
            return cards.choose_group(here.words, groups)
        return form(here, InformForm(groups[0].id))
    return _in_their_place(here)


def _in_their_place(here: Here) -> Shown:
    groups = _theirs(here)
    if not groups:
        raise not_yours(Deed.INFORM_STAFF)
    _refuse_elsewhere(here)
    if len(groups) > 1:
        return cards.choose_staff(here.house.words[groups[0].language], groups)
    return staff_are_here(here, StaffAreHere(groups[0].id))


def _theirs(here: Here) -> tuple[Group, ...]:
    """The groups whose staff the one who acts may tell."""
    groups = here.work.groups.of_member(here.tenant, here.user)
    return tuple(one for one in groups if may(here.standing(one), Deed.INFORM_STAFF))


def _refuse_elsewhere(here: Here) -> None:
    """Raises StaffElsewhere among helpers, and in a chat of another group, for those who may tell staff."""
    place = here.place.conversation
    chat = here.work.groups.in_chat(here.tenant, place)
    if here.work.people.is_helpers_channel(here.tenant, place) or (chat is not None and _theirs(here)):
        raise StaffElsewhere


def _with_place(here: Here, group: Group) -> Plan:
    """The plan with the place of its staff: where the one who acts is, unless they are alone or among the
    parties. Raises StaffElsewhere."""
    plan = here.work.plans.get(here.tenant, group.id)
    if here.alone or here.place.conversation == group.chat:
        return plan
    _refuse_elsewhere(here)
    if here.work.places.address(here.tenant, here.place.conversation) is None:
        keep_place(here)
    return plan.held_in(here.place.conversation)


def _ready(here: Here, group: Group, plan: Plan) -> Address | None:
    """Where staff are told; None while nobody has said where they are. Raises NothingInPlan, NotSeenByAll,
    StaffNoWay."""
    if not _actions(here, group):
        raise NothingInPlan
    if not plan.valid(group):
        roles = plan.waits_for(group) or (Role.LEADER,)
        raise NotSeenByAll(roles=" ".join(roles))
    to = here.work.places.address(here.tenant, plan.place) if plan.place else None
    if plan.place and to is None:
        raise StaffNoWay(word=here.words.phrases("step-inform")[0])
    return to


def _form(here: Here, group: Group, plan: Plan, problem: Refused | None = None) -> Shown:
    return cards.form(
        here.words_in(group),
        group,
        plan,
        _actions(here, group),
        here.today,
        here=bool(plan.place) and plan.place == here.place.conversation,
        problem=problem,
    )


def _post(here: Here, group: Group, plan: Plan, to: Address, *, again: bool) -> None:
    """Seals the card for staff; `again` when an earlier one never arrived."""
    shown, slot, id_ = _drawn(here, group, plan), _slot(plan), here.house.new_id()
    key = f"{_key(plan)}:{id_}" if again else _key(plan)
    letter = Letter(key, to, shown.card, shown.summary, here.at, withdraw=slot, slot=slot)
    here.work.outbox.seal(letter, at=here.at, id=id_)


def _correct(here: Here, group: Group, plan: Plan, *, corrected: bool) -> None:
    """The card as it would be now, in the place of the one that stands there or is on its way."""
    shown = _drawn(here, group, plan, corrected=corrected)
    house = here.house
    here.work.outbox.correct(
        here.tenant, _slot(plan), shown.card, shown.summary, at=here.at, new_id=house.new_id
    )


def _drawn(here: Here, group: Group, plan: Plan, *, corrected: bool = False) -> Shown:
    words, actions = here.house.words_to(group), _actions(here, group)
    return cards.posted(words, group, plan, actions, here.today, corrected=here.at if corrected else None)


def _slot(plan: Plan) -> str:
    """Each edition has a card of its own: what staff were told before stands as it was told."""
    return f"staff:{plan.group}:{plan.edition}"


def _key(plan: Plan) -> str:
    return f"{_slot(plan)}:{plan.place}"


def _actions(here: Here, group: Group) -> tuple[Action, ...]:
    return here.work.actions.of_group(here.tenant, group.id)


def _keep(here: Here, group: Group, plan: Plan) -> None:
    here.work.plans.keep(here.tenant, here.work.plans.get(here.tenant, group.id), plan)
