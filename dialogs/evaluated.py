"""How an evaluation is shown: in the group's chat as things stand, and to each as they may see it."""

from datetime import datetime

from cards import evaluated as table_cards
from cards import evaluation as cards
from cards import learned as learned_cards
from cards.elements import Shown
from cards.evaluated import IN_CHAT, Viewer
from dialogs.house import House
from dialogs.tell import group_chat, tell_alone, tell_group
from programme.action import Action
from programme.evaluation import Answered, Evaluation
from programme.people import Group, Member
from programme.status import Onward
from storage.work import Work
from words.words import Words


def show_over(work: Work, house: House, group: Group, this: Evaluation, at: datetime) -> None:
    """The card that asked for answers in the group's chat tells that they are on the table."""
    if group_chat(work, group) is not None and not group.solo:
        _say(work, house, group, cards.over(house.words_to(group), group, this), asked_slot(this), at)


def show_asked(work: Work, house: House, group: Group, this: Evaluation, at: datetime) -> None:
    """Brings the living card in the group's chat up to date. Without such a chat each has only their form."""
    if group_chat(work, group) is None or group.solo:
        return
    about = tuple(actions_of(work, group.tenant, this).values())
    _say(work, house, group, cards.asked(house.words_to(group), group, this, about), asked_slot(this), at)


def show_table(work: Work, house: House, group: Group, this: Evaluation, at: datetime) -> None:
    """Brings the answers, and later what came of it all, up to date in the group's chat. Whoever goes alone
    has them where the form was."""
    if group.solo:
        return
    shown = table(work, house.words_to(group), group, this, this.given, IN_CHAT)
    _say(work, house, group, shown, f"evaluated:{this.id}", at)


def table(
    work: Work, w: Words, group: Group, this: Evaluation, given: tuple[Answered, ...], viewer: Viewer
) -> Shown:
    """The answers, or what came of it all once it has ended, for the one who looks."""
    of = actions_of(work, group.tenant, this)
    if this.settled is None:
        return table_cards.on_the_table(w, group, this, of, given, viewer)
    changes = any(one.onward is Onward.CHANGE for one in of.values())
    return learned_cards.settled(
        w, group, this, of, given, proposals=changes and viewer.party, shares=viewer.party
    )


def actions_of(work: Work, tenant: str, this: Evaluation) -> dict[str, Action]:
    """The actions it is about, in its order; they are never deleted."""
    found = ((id_, work.actions.get(tenant, id_)) for id_ in this.actions)
    return {id_: one for id_, one in found if one is not None}


def send_form(work: Work, house: House, group: Group, this: Evaluation, member: Member, at: datetime) -> None:
    """Seals the form for whoever asks for it where others would see it; at most once a minute."""
    of = actions_of(work, group.tenant, this)
    page = cards.first_page(this, member)
    tell_alone(
        work, house, group, member.user,
        lambda w: cards.form(w, group, this, of, member, page, heading=True),
        at=at, key=f"{reason(this, member.user)}:{at:%Y%m%d%H%M}", not_before=at,
        withdraw=reason(this, member.user), because="",
    )  # fmt: skip


def put_away(work: Work, house: House, group: Group, this: Evaluation, at: datetime) -> None:
    """The forms that stand in private chats give way to what came of it all."""
    for one in group.members:
        speaks = work.people.known(group.tenant, one.user).person.speaks
        shown = table(work, house.words_to(group, speaks), group, this, this.given, Viewer(party=True))
        outbox, forms = work.outbox, reason(this, one.user)
        outbox.correct(group.tenant, forms, shown.card, shown.summary, at=at, new_id=house.new_id)


def tell_learned(work: Work, house: House, group: Group, visit: str, at: datetime) -> None:
    """As a new round begins, what the last evaluation taught is shown, and offered to the baton."""
    learned = work.plans.get(group.tenant, group.id).learned
    if learned:
        shown = learned_cards.again(house.words_to(group), group, learned)
        tell_group(work, house, group, shown, at=at, key=f"learned:{visit}", withdraw=f"learned:{visit}")


def reason(this: Evaluation, user: str) -> str:
    """What a person's forms share."""
    return f"evaluate:{this.id}:{user}"


def asked_slot(this: Evaluation) -> str:
    """The one card in the group's chat that asks for answers."""
    return f"evaluation:{this.id}"


def _say(work: Work, house: House, group: Group, shown: Shown, slot: str, at: datetime) -> None:
    tell_group(work, house, group, shown, at=at, key=f"{slot}:{house.new_id()}", slot=slot)
