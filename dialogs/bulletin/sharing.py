"""«Del»: words that a group wants others to know, told only while every role that is held says yes."""

from collections.abc import Sequence
from dataclasses import replace

from cards.bulletin import experience as cards
from cards.bulletin import sheet
from cards.bulletin import touched as touched_cards
from cards.bulletin.experience import (
    ConsentExperience,
    KeepExperience,
    RewordForm,
    ShowExperience,
    Whose,
    WithdrawExperience,
)
from cards.bulletin.sharing import ShareForm
from cards.bulletin.touched import Touched
from cards.elements import Shown
from dialogs.about import groups_here
from dialogs.bulletin.experiences import show_card, slot
from dialogs.bulletin.follow import follow
from dialogs.bulletin.leads import tell_leads
from dialogs.bulletin.letters import draw_anew
from dialogs.bulletin.occasions import TOUCHED
from dialogs.house import Here, a_new_id
from dialogs.roles import note
from dialogs.tell import adopt
from programme.access import Deed, acting_member, may, not_yours
from programme.bulletin.bulletin import Bulletin
from programme.bulletin.experience import EXPERIENCE_LIMIT, Experience, Source, in_words, without
from programme.history import Kind
from programme.people import Group
from programme.refusals import NotFound, Refused
from words.words import Words


def form(here: Here, press: ShareForm) -> Shown:
    """The words, taken from where the group wrote them down, for whoever shares them to change."""
    group = here.group(press.group, press.deed)
    told = _found(here, group, press)[:EXPERIENCE_LIMIT]
    return _form(here, group, KeepExperience(group.id, here.house.new_id(), press.source, "", told))


def keep(here: Here, press: KeepExperience) -> Shown:
    """The group is asked in its chat. What cannot be told comes back as it was written; a second press
    changes nothing."""
    group = here.group(press.group, press.deed)
    known = here.work.experiences.get(here.tenant, a_new_id(press.new))
    if known is not None:
        return _card(here, *at_hand(here, known.id, press.deed))
    try:
        told = in_words(press.told, [member.name for member in group.members])
    except Refused as problem:
        return _form(here, group, press, problem)
    named = press.whose is Whose.NAME
    one = Experience(press.new, group.id, told, press.source, named, here.at)
    if press.instead:
        _give_way(here, group, press.instead)
    return _agreed(here, group, one)


def show(here: Here, press: ShowExperience) -> Shown:
    """As it stands."""
    return _card(here, *at_hand(here, press.experience, press.deed))


def consent(here: Here, press: ConsentExperience) -> Shown:
    """One more role says yes; what was taken back is shown as that."""
    group, one = at_hand(here, press.experience, press.deed)
    return _card(here, group, one) if one.withdrawn else _agreed(here, group, one)


def reword_form(here: Here, press: RewordForm) -> Shown:
    """The same words, to be changed."""
    group, one = at_hand(here, press.experience, press.deed)
    whose = Whose.NAME if one.named else Whose.COUNTY
    return _form(
        here, group, KeepExperience(group.id, here.house.new_id(), one.source, one.id, one.text, whose)
    )


def withdraw(here: Here, press: WithdrawExperience) -> Shown:
    """It leaves every letter that has not been sent; of those that have, the leads are told."""
    group, one = at_hand(here, press.experience, press.deed)
    if one.withdrawn:
        return _card(here, group, one)
    adopt(here, slot(one))
    gone, letters = take_back(here, group, one)
    show_card(here.work, here.house, group, gone, here.at)
    return _card(here, group, gone, sent=[one.letter for one in letters if one.sent])


def typed(here: Here, rest: str) -> Shown:
    """«del erfaring», and after it the words, if there are any."""
    groups = [one for one in groups_here(here) if may(here.standing(one), Deed.SHARE_EXPERIENCE)]
    if not groups:
        raise not_yours(Deed.SHARE_EXPERIENCE)
    if len(groups) > 1:
        return cards.which(here.words, groups)
    group = here.group(groups[0].id, Deed.SHARE_EXPERIENCE)
    return _form(here, group, KeepExperience(group.id, here.house.new_id(), Source.OWN, "", rest))


def at_hand(here: Here, id: str, deed: Deed) -> tuple[Group, Experience]:
    """The experience and its group, locked, when the one who acts may do the deed. Raises NotFound,
    NotYours."""
    before = here.work.experiences.get(here.tenant, id)
    if before is None:
        raise NotFound
    group = here.group(before.group, deed)
    return group, here.work.experiences.get(here.tenant, id) or before


def _found(here: Here, group: Group, press: ShareForm) -> str:
    """What the group has written down itself; nothing from a vote or a stop point."""
    work = here.work
    if press.source is Source.LEARNED:
        looked = work.evaluations.get(here.tenant, press.about)
        return looked.learned if looked is not None and looked.group == group.id else ""
    if press.source is Source.ACTION:
        action = work.actions.get(here.tenant, press.about)
        return action.title if action is not None and action.group == group.id else ""
    return ""


def _agreed(here: Here, group: Group, before: Experience) -> Shown:
    """The one who acts says yes, in every role they hold; with the last role it can be told."""
    by = acting_member(here.standing(group), group, here.user)
    adopt(here, slot(before))
    one = before
    for role in group.roles_of(here.user):
        one = one.consent(here.user, role, here.at)
    here.work.experiences.keep(here.tenant, one)
    if one.free(group) and not before.free(group):
        note(here.work, here.house, group, here.at, Kind.EXPERIENCE_SHARED, by.role.value)
    show_card(here.work, here.house, group, one, here.at)
    return _card(here, group, one)


def take_back(here: Here, group: Group, one: Experience) -> tuple[Experience, tuple[Touched, ...]]:
    """It is taken back, with what follows for letters: those that told it are named."""
    gone = one.withdraw(here.at)
    here.work.experiences.keep(here.tenant, gone)

    def change(letter: Bulletin) -> Bulletin:
        return replace(letter, shared=without(letter.shared, one.id))

    letters = follow(here, change)
    for sent in (touched.letter for touched in letters if touched.sent):
        draw_anew(here.work, here.tenant, sent.id, here.at)
    _tell(here, group, one, [touched for touched in letters if touched.waits])
    return gone, letters


def _give_way(here: Here, group: Group, id: str) -> None:
    """What was said in other words is taken back; its card says so, unless the form has taken its place."""
    old = here.work.experiences.get(here.tenant, id)
    if old is None or old.group != group.id or old.withdrawn:
        return
    place = here.place.conversation
    replaced = here.message and here.work.outbox.last_message(here.tenant, slot(old), place) == here.message
    gone, _ = take_back(here, group, old)
    if not replaced:
        show_card(here.work, here.house, group, gone, here.at, reworded=True)


def _tell(here: Here, group: Group, one: Experience, letters: Sequence[Touched]) -> None:
    """One card to the leads, where there is something for them to do."""
    if not letters:
        return

    def draw(w: Words) -> Shown:
        quoted = sheet.told(w, one.told(group))
        return touched_cards.to_leads(w, w("touched-experience"), quoted, letters)

    key = f"{TOUCHED}:{one.id}"
    tell_leads(here.work, here.house, here.tenant, draw, at=here.at, key=key, because=TOUCHED)


def _card(here: Here, group: Group, one: Experience, *, sent: Sequence[Bulletin] = ()) -> Shown:
    return cards.card(here.words_in(group), group, one, sent=sent)


def _form(here: Here, group: Group, press: KeepExperience, problem: Refused | None = None) -> Shown:
    its = here.work.experiences.of_group(here.tenant, group.id)
    earlier = [one for one in reversed(its) if one.withdrawn is None and one.id != press.instead]
    return cards.form(here.words_in(group), group, press, earlier=earlier, problem=problem)
