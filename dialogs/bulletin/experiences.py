"""What groups want others to know, as far as everybody of theirs has said yes."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from cards.bulletin import experience as cards
from dialogs.bulletin.letters import draw_anew
from dialogs.house import House
from dialogs.tell import tell_group
from programme.bulletin.bulletin import AsTold, Bulletin, State
from programme.bulletin.experience import Experience, Told
from programme.people import Group
from storage.work import Work

ASKED_FOR = timedelta(days=180)
"""How long the parties of a group may take to consent, so that a letter still finds what they wrote."""


def free_since(work: Work, tenant: str, at: datetime) -> tuple[Told, ...]:
    """What became free to be told since then: every held role of its group has pressed «Del». Newest first,
    in two statements however many there are."""
    found = work.experiences.since(tenant, at - ASKED_FOR)
    return _free(work, tenant, (one for one in found if one.agreed >= at))


def still_free(work: Work, tenant: str, told: Collection[Told]) -> tuple[Told, ...]:
    """Of these what may be told now, in the same order and in the words that were consented to. Asked as each
    copy is sealed, for anybody of the group may have taken it back, or have come to a role since."""
    place = {one.id: at for at, one in enumerate(told)}
    free = _free(work, tenant, work.experiences.among(tenant, place.keys()))
    return tuple(sorted(free, key=lambda one: place[one.id]))


def as_told(work: Work, tenant: str, letter: Bulletin) -> AsTold:
    """The letter with what may be told now: what was taken back since it was written, or since it left, is
    shown to nobody once more."""
    return all_as_told(work, tenant, (letter,))[0]


def all_as_told(work: Work, tenant: str, letters: Sequence[Bulletin]) -> tuple[AsTold, ...]:
    """The same of many letters, in two statements."""
    told = {one.id: one for letter in letters for one in letter.shared}
    free = {one.id: one for one in still_free(work, tenant, told.values())}
    return tuple(
        AsTold(replace(letter, shared=tuple(free[one.id] for one in letter.shared if one.id in free)))
        for letter in letters
    )


def _free(work: Work, tenant: str, found: Iterable[Experience]) -> tuple[Told, ...]:
    newest = sorted(found, key=lambda one: (one.agreed, one.id), reverse=True)
    groups = {one.id: one for one in work.groups.among(tenant, {one.group for one in newest})}
    its = ((one, groups.get(one.group)) for one in newest)
    return tuple(one.told(group) for one, group in its if group is not None and one.free(group))


def slot(one: Experience) -> str:
    """The one card in the group's chat that tells who has said yes."""
    return f"experience:{one.id}"


def show_card(
    work: Work, house: House, group: Group, one: Experience, at: datetime, *, reworded: bool = False
) -> None:
    """Brings that card up to date. Whoever goes alone has it where it was pressed."""
    if group.solo:
        return
    shown = cards.card(house.words_to(group), group, one, reworded=reworded)
    key = f"{slot(one)}:{house.new_id()}"
    tell_group(work, house, group, shown, at=at, key=key, slot=slot(one))


def members_changed(work: Work, house: House, before: Group, after: Group, at: datetime) -> None:
    """Whoever has come to a role is asked too, and a role that nobody holds any more is not waited for."""
    for one in work.experiences.of_group(after.tenant, after.id):
        if one.withdrawn is None and one.waits_for(before) != one.waits_for(after):
            show_card(work, house, after, one, at)
        if one.free(before) and not one.free(after):
            _wait_for_all(work, after.tenant, one, at)


def _wait_for_all(work: Work, tenant: str, one: Experience, at: datetime) -> None:
    """Somebody new has not said yes: copies of sent letters that still wait tell it no more."""
    sent = work.bulletins.among(tenant, {State.SENT, State.STOPPED})
    for id in sorted(letter.id for letter in sent if one.id in {told.id for told in letter.shared}):
        work.bulletins.lock(tenant, id)
        draw_anew(work, tenant, id, at)
