"""Which vote is meant, who may do something about it, and how a word gets to where it is held."""

from datetime import datetime

from cards.elements import Shown
from dialogs.house import Here, House, NotAlone
from programme.access import Deed, demand, may
from programme.delivery import Address, Letter
from programme.people import Group
from programme.refusals import NotFound
from programme.vote import State, Vote
from storage.work import Work
from words.words import Words


def for_voter(here: Here, id: str, code: str = "") -> Vote:
    """The vote, to be cast in: pressed where it is held, or alone with the bot by its code. Nobody closes it
    until this Work ends. Raises NotFound; a draft is nobody's to vote in."""
    vote = here.work.votes.share(here.tenant, id)
    if vote is None or vote.state is State.DRAFT or not within_reach(here, vote, code):
        raise NotFound
    return vote


def for_reader(here: Here, id: str, code: str = "") -> Vote:
    """The vote, to look at: as for a voter, and for those whose group it is. Raises NotFound, also for a
    draft."""
    vote = here.work.votes.get(here.tenant, id)
    if vote is None or vote.state is State.DRAFT:
        raise NotFound
    if not within_reach(here, vote, code) and not _its_own(here, vote):
        raise NotFound
    return vote


def for_group(here: Here, id: str, deed: Deed) -> tuple[Vote, Group]:
    """The vote, locked, and its group, when the one who acts may do the deed there. Raises NotFound,
    NotYours.

    It may be pressed anywhere: what is shown of a vote in the making is no secret.
    """
    vote = here.work.votes.lock(here.tenant, id)
    if vote is None:
        raise NotFound
    return vote, its_group(here, vote.group, deed)


def its_group(here: Here, id: str, deed: Deed) -> Group:
    """The group, when the one who acts may do the deed there, wherever they are but among others than the
    group could ask. Raises NotFound, NotAlone, NotYours."""
    group = here.work.groups.get(here.tenant, id)
    if group is None or not may(here.standing(group), Deed.SEE_GROUP):
        raise NotFound
    if _among_others(here, group):
        raise NotAlone
    demand(here.standing(group), deed)
    return group


def within_reach(here: Here, vote: Vote, code: str) -> bool:
    """Whether the one who acts is where the vote is held, or alone with the bot and has its code."""
    if here.place.conversation == vote.place and vote.place:
        return True
    return here.private and bool(vote.code) and code.strip().upper() == vote.code


def words_for(house: House, vote: Vote) -> Words:
    """The language of what is said to all of them."""
    return house.words[vote.language]


def place_of(work: Work, tenant: str, vote: Vote) -> Address | None:
    """Where the vote is held; None while the bot cannot write there."""
    return work.places.address(tenant, vote.place) if vote.place else None


def say(
    work: Work,
    house: House,
    tenant: str,
    vote: Vote,
    shown: Shown,
    *,
    at: datetime,
    slot: str = "",
    key: str = "",
    withdraw: str = "",
    until: datetime | None = None,
    not_before: datetime | None = None,
) -> bool:
    """Seals a card for where the vote is held; False when there is no way there. With a slot the card there
    is replaced, and unsent ones withdrawn, else `withdraw` is the reason it shares with others; without a key
    every call says something new. It leaves at once unless `not_before` is given."""
    to = place_of(work, tenant, vote)
    if to is None:
        return False
    if slot:
        work.outbox.withdraw(tenant, slot, at)
    key = key or f"{slot or vote.id}:{house.new_id()}"
    letter = Letter(
        key,
        to,
        shown.card,
        shown.summary,
        not_before or at,
        until,
        withdraw=slot or withdraw,
        slot=slot,
        if_gone=vote.group,
        kind="vote",
        about=vote.group,
    )
    return work.outbox.seal(letter, at=at, id=house.new_id())


def card_slot(vote: Vote) -> str:
    """The one card that all vote from, where the vote is held."""
    return f"vote:{vote.id}"


def result_slot(vote: Vote) -> str:
    """The card that tells the result there."""
    return f"result:{vote.id}"


def themes_slot(vote: Vote) -> str:
    """The card that tells it with the themes, in its place."""
    return f"themes:{vote.id}"


def _among_others(here: Here, group: Group) -> bool:
    """Whether those who read along are another group, or helpers: nobody whom this group would ask."""
    if here.private:
        return False
    place = here.place.conversation
    theirs = here.work.groups.in_chat(here.tenant, place)
    if theirs is not None:
        return theirs.id != group.id
    return here.work.people.is_helpers_channel(here.tenant, place)


def _its_own(here: Here, vote: Vote) -> bool:
    group = here.work.groups.get(here.tenant, vote.group)
    return group is not None and may(here.standing(group), Deed.SEE_GROUP) and not here.overheard(group)
