"""Taking into the plan a proposal, a line of the baton or an idea; and turning a proposal down."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from cards import plan_form as cards
from cards.elements import Shown
from cards.plan_form import AddAction, Draft, TurnDown
from cards.plan_ways import AddForm
from dialogs.about import the_group
from dialogs.acting import action_shown
from dialogs.deadline import a_deadline, the_day
from dialogs.house import Here, a_new_id, quiet_of
from dialogs.owner import an_owner
from dialogs.plan_source import baton_lines, scores_of, source_of
from dialogs.plans import add as add_to_plan
from dialogs.plans import must_have_room
from dialogs.taking_over import told_taker
from programme.access import Deed, may
from programme.action import Action
from programme.change import Change, Changed
from programme.deadline import an_evaluation, evaluated_on
from programme.history import By
from programme.people import Group
from programme.proposal import Proposal
from programme.refusals import NotFound, Refused
from programme.wording import a_line, a_title


def add_form(here: Here, press: AddForm, *, title: str = "") -> Shown:
    """The form; a proposal that has been decided on already is shown as the action it is."""
    group = here.group(press.group, press.deed)
    if (known := _known(here, group, press.proposal)) is not None:
        return action_shown(here, group, known)
    proposal = _proposal(here, group, press.proposal)
    if press.proposal and proposal is None:
        raise NotFound
    values = {"title": title} if title else {}
    if proposal is not None:
        values = {"title": proposal.title, "area": proposal.area.value}
    new = press.proposal or here.house.new_id()
    return _form(here, group, values, new=new, visit=press.visit, proposal=proposal)


def typed_new(here: Here, title: str) -> Shown:
    """«nytt tiltak Kaffe klokka ti»: the form with these words."""
    return add_form(here, AddForm(the_group(here).id), title=title)


def add(here: Here, press: AddAction) -> Shown:
    """The action is in the plan; two presses make one, and what does not fit comes back to be mended."""
    group, id = here.group(press.group, press.deed), a_new_id(press.new)
    if (known := _known(here, group, id)) is not None:
        return action_shown(here, group, known)
    proposal = _proposal(here, group, id)
    try:
        action, instead = _made(here, group, press, proposal)
    except Refused as problem:
        values = cards.filled(press)
        return _form(here, group, values, new=id, visit=press.visit, proposal=proposal, problem=problem)
    action = add_to_plan(here.work, here.house, group, action, here.at, _office(here, group))
    told_taker(here.work, group, None, action, here.at, but=here.user)
    _decided(here, group, proposal)
    return action_shown(here, group, action, notice=here.words_in(group)("action-added"), instead=instead)


def turn_down(here: Here, press: TurnDown) -> Shown:
    """A proposal is not among what the group does now: it stays in the plan with the reason."""
    group = here.group(press.group, press.deed)
    if (known := _known(here, group, press.proposal)) is not None:
        return action_shown(here, group, known)
    proposal = _proposal(here, group, press.proposal)
    if proposal is None:
        raise NotFound
    try:
        action = turned_down(here, group, proposal, press.leave_why)
    except Refused as problem:
        values = {"title": proposal.title, "area": proposal.area.value, "leave_why": press.leave_why}
        return _form(here, group, values, new=proposal.id, proposal=proposal, problem=problem)
    return action_shown(here, group, action)


def turned_down(here: Here, group: Group, proposal: Proposal, why: str) -> Action:
    """Keeps a proposal as what is not done now. Raises ReasonMissing, TooLong, NamesAPerson."""
    action = replace(drafted(here, group, proposal).not_chosen(why, here.at), version=1)
    office = _office(here, group)
    action = add_to_plan(here.work, here.house, group, action, here.at, office)
    change = Change(action.id, Changed.NOT_CHOSEN, here.at, office, {"reason": action.reason})
    here.work.actions.record(here.tenant, change)
    _decided(here, group, proposal)
    return action


def taken_in(here: Here, group: Group, proposal: Proposal) -> Action:
    """Keeps a proposal as what is done; who and when are settled later. Raises TooManyActions."""
    must_have_room(here.work, here.tenant, group.id)
    action = add_to_plan(
        here.work, here.house, group, drafted(here, group, proposal), here.at, _office(here, group)
    )
    _decided(here, group, proposal)
    return action


def drafted(here: Here, group: Group, proposal: Proposal) -> Action:
    """A proposal as the action that it is once it is decided on."""
    source = source_of(here, group, proposal)
    scores = scores_of(here, proposal.source, proposal.line)
    return Action(
        proposal.id, group.id, 0, proposal.title, proposal.area, here.at, source=source, scores=scores
    )


def _made(
    here: Here, group: Group, press: AddAction, proposal: Proposal | None
) -> tuple[Action, date | None]:
    """The action that a form describes, and the first working day after its deadline where few are at work
    on it. Raises Refused."""
    must_have_room(here.work, here.tenant, group.id)
    lines = baton_lines(here, group, press.visit)
    line = lines[int(press.line)] if press.line.isdecimal() and int(press.line) < len(lines) else ""
    action = Action(
        press.new,
        group.id,
        0,
        a_title(press.title or line),
        press.area,
        here.at,
        theme=press.theme,
        source=source_of(here, group, proposal, press.visit),
        sign=a_line(press.sign),
        scores=scores_of(here, proposal.source, proposal.line) if proposal else {},
    )
    owner = an_owner(here, group, chosen=press.owner, taker=press.owner_taker, written=press.owner_name)
    if owner is not None:
        action = action.handed_to(owner, an_owner(here, group, chosen=press.deputy))
    action, instead = _dated(here, group, action, press.deadline, press.looks_back)
    return replace(action, version=1), instead


def _dated(here: Here, group: Group, action: Action, day: str, looks_back: str) -> tuple[Action, date | None]:
    if not day.strip():
        return action, None
    by = a_deadline(here, group, day)
    usual = evaluated_on(by.day, here.house.calendar, quiet_of(group))
    evaluates = an_evaluation(the_day(here, looks_back), by.day, usual) if looks_back.strip() else usual
    return action.by(by.day, here.today, evaluates), by.instead


def _form(
    here: Here,
    group: Group,
    values: Mapping[str, str],
    *,
    new: str,
    visit: str = "",
    proposal: Proposal | None = None,
    problem: Refused | None = None,
) -> Shown:
    draft = Draft(
        here.words_in(group),
        group,
        here.today,
        values,
        pick=here.place.conversation == group.chat,
        lines=baton_lines(here, group, visit),
        problem=problem,
    )
    decides = may(here.standing(group), Deed.DECIDE_ACTION) or not here.private
    return cards.add_form(draft, new=new, visit=visit, proposal=proposal, decides=decides)


def _known(here: Here, group: Group, id: str) -> Action | None:
    """The action of that id, if the group has it."""
    action = here.work.actions.get(here.tenant, id) if id else None
    return action if action is not None and action.group == group.id else None


def _proposal(here: Here, group: Group, id: str) -> Proposal | None:
    one = here.work.proposals.get(here.tenant, id) if id else None
    return one if one is not None and one.group == group.id else None


def _decided(here: Here, group: Group, proposal: Proposal | None) -> None:
    """What has been decided on is no proposal any more, and nor is another in the very same words."""
    if proposal is None:
        return
    said = proposal.title.casefold()
    for one in here.work.proposals.of_group(here.tenant, group.id):
        if one.id == proposal.id or one.title.casefold() == said:
            here.work.proposals.drop(here.tenant, one.id)


def _office(here: Here, group: Group) -> By:
    member = group.member_of(here.user)
    return member.role.value if member else ""
