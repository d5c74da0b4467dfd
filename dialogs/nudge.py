"""The answers to a nudge: done, on track, help wanted, another day, or somebody else.

Each shows the collected card it stood on, drawn anew, or the action's own card where it stood elsewhere.
"""

from datetime import timedelta

from cards import nudge_forms as forms
from cards.elements import Shown
from cards.nudge import ALSO, AskForHelp, Finish, HandOn, HandOnForm, NewDate, NewDateForm, OnTrack, Unfinish
from dialogs.answered import after
from dialogs.budget import want
from dialogs.collected import refreshed
from dialogs.deadline import a_deadline
from dialogs.helping import follower
from dialogs.house import Here, quiet_of
from dialogs.owner import an_owner
from dialogs.plans import by, for_action, keep
from dialogs.roles import note
from dialogs.taking_over import told_taker
from programme.action import Action, NoOwner
from programme.budget import About, Item
from programme.calendar import day_of
from programme.change import Change, Changed
from programme.deadline import evaluated_on
from programme.history import Kind
from programme.people import Group, Role
from programme.refusals import Refused

HELP_IS_USEFUL = timedelta(days=28)
"""How long a call for help is worth delivering."""


def finish(here: Here, press: Finish) -> Shown:
    """It is done; a second press changes nothing."""
    action, group = for_action(here, press.action, press.deed)
    kept = _keep(here, group, action, action.done(here.at), Changed.DONE)
    return after(here, group, kept, press.card, notice=here.words_in(group)("answered-done"))


def unfinish(here: Here, press: Unfinish) -> Shown:
    """It was not done after all."""
    action, group = for_action(here, press.action, press.deed)
    kept = _keep(here, group, action, action.undone(), Changed.REOPENED)
    return after(here, group, kept, press.card)


def on_track(here: Here, press: OnTrack) -> Shown:
    """It is under way, and the day holds."""
    action, group = for_action(here, press.action, press.deed)
    now = action.begun()
    if now == action:
        _said_again(here, group, action)
    kept = _keep(here, group, action, now, Changed.BEGUN)
    return after(here, group, kept, press.card, notice=here.words_in(group)("answered-begun"))


def _said_again(here: Here, group: Group, action: Action) -> None:
    """It was under way already, and somebody has said once more that it goes as it should: at most once a
    day."""
    work, tenant = here.work, here.tenant
    last = work.actions.story(tenant, action.id)[-1]
    if last.kind is Changed.BEGUN and day_of(last.at) == here.today:
        return
    office = by(here, group, action)
    work.actions.record(tenant, Change(action.id, Changed.BEGUN, here.at, office))
    work.asked.forget(tenant, action.id, (About.AGAIN,))
    note(work, here.house, group, here.at, Kind.ACTION_KEPT_UP, office)
    _redrawn(here, action)


def ask_for_help(here: Here, press: AskForHelp) -> Shown:
    """The group's leader is asked, and its helper when wished, or when the leader is who asks."""
    action, group = for_action(here, press.action, press.deed)
    now = action.asks_for_help()
    leaders, helper = _asked(here, group, also=press.also == ALSO)
    facts = {"also": ALSO} if helper else {}
    kept = _keep(here, group, action, now, Changed.HELP, **facts)
    if helper and now == action:
        _helper_too(here, group, action, facts)
    item = Item(About.HELP, action.id, group.id, here.at, here.at + HELP_IS_USEFUL)
    for user in dict.fromkeys(filter(None, (*leaders, helper))):
        if now != action or not _knows(here, user, action):
            want(here.work, here.tenant, user, item, here.at)
    return after(here, group, kept, press.card)


def _knows(here: Here, user: str, action: Action) -> bool:
    """Whether the person has been told already of this call for help."""
    since = here.today - HELP_IS_USEFUL
    told = [each for one in here.work.asked.since(here.tenant, user, since) for each in one.items]
    return any((about, subject) == (About.HELP, action.id) for about, subject, _ in told)


def _asked(here: Here, group: Group, *, also: bool) -> tuple[list[str], str]:
    """The leaders, and the helper or nobody; never the one who asks."""
    leaders = [one.user for one in group.holders(Role.LEADER) if one.user != here.user]
    helper = follower(here.work, group, here.at) if also or not leaders else ""
    return leaders, helper if helper != here.user else ""


def _helper_too(here: Here, group: Group, action: Action, facts: dict[str, str]) -> None:
    """Help was asked for before, and now from the helper too: told once."""
    work, tenant = here.work, here.tenant
    last = work.actions.story(tenant, action.id)[-1]
    if last.kind is Changed.HELP and last.facts.get("also"):
        return
    work.actions.record(tenant, Change(action.id, Changed.HELP, here.at, by(here, group, action), facts))
    _redrawn(here, action)


def _redrawn(here: Here, action: Action) -> None:
    """The collected cards of those who see to it."""
    for user in {one.user for one in (action.owner, action.deputy) if one and one.user}:
        refreshed(here.work, here.house, here.tenant, user, action.id, here.at)


def new_date_form(here: Here, press: NewDateForm) -> Shown:
    """Asks for another day, and why."""
    action, group = for_action(here, press.action, press.deed)
    action.must_be_open()
    words = here.words_in(group)
    return forms.new_date(words, group, action, press.card, today=here.today, openly=here.openly)


def new_date(here: Here, press: NewDate) -> Shown:
    """Another day; what does not fit is told on the form, and what was written stays there."""
    action, group = for_action(here, press.action, press.deed)
    action.must_be_open()
    try:
        chosen = a_deadline(here, group, press.day)
        day = chosen.day
        looks_back = evaluated_on(day, here.house.calendar, quiet_of(group))
        now = action.postponed(day, press.reason, here.today, looks_back)
        if now != action and press.version is not None:
            action.must_be(press.version)
    except Refused as problem:
        values = {"day": press.day, "reason": press.reason}
        words = here.words_in(group)
        return forms.new_date(
            words, group, action, press.card,
            today=here.today, values=values, problem=problem, openly=here.openly,
        )  # fmt: skip
    before = {"before": action.deadline.isoformat()} if action.deadline else {}
    facts = before | {"day": day.isoformat(), "reason": now.reason}
    kept = _keep(here, group, action, now, Changed.POSTPONED, **facts)
    saved = here.words_in(group)("action-kept")
    return after(here, group, kept, press.card, notice=saved, instead=chosen.instead)


def hand_on_form(here: Here, press: HandOnForm) -> Shown:
    """Asks who sees to it from now on."""
    action, group = for_action(here, press.action, press.deed)
    action.must_be_open()
    return forms.hand_on(here.words_in(group), group, action, press.card, pick=not here.private)


def hand_on(here: Here, press: HandOn) -> Shown:
    """Somebody else sees to it; what does not fit is told on the form."""
    action, group = for_action(here, press.action, press.deed)
    action.must_be_open()
    try:
        owner = an_owner(
            here, group, chosen=press.owner, taker=press.owner_taker, written=press.owner_name,
            now=action.owner,
        )  # fmt: skip
        if owner is None:
            raise NoOwner
        if owner != action.owner and press.version is not None:
            action.must_be(press.version)
    except Refused as problem:
        return forms.hand_on(
            here.words_in(group), group, action, press.card,
            pick=not here.private, value=press.owner, taker=press.owner_taker, wrote=press.owner_name,
            problem=problem,
        )  # fmt: skip
    now = action if owner == action.owner else action.handed_to(owner, action.deputy)
    kept = _keep(here, group, action, now, Changed.HANDED, name=owner.name)
    told_taker(here.work, group, action, kept, here.at, but=here.user)
    return after(here, group, kept, press.card)


def _keep(here: Here, group: Group, before: Action, now: Action, kind: Changed, /, **facts: str) -> Action:
    work, house = here.work, here.house
    return keep(work, house, group, before, now, kind, here.at, by(here, group, before), facts)
