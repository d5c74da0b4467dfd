"""A group's votes: what is open, what is begun, what is ready for the phase, what was asked before."""

from cards import votes as cards
from cards.elements import Shown
from cards.vote_form import PickFormat
from cards.votes import Line, Listed, ShowVotes
from dialogs.house import Here
from dialogs.making import count, vote_card
from dialogs.votes import its_group
from programme.access import Deed, not_yours
from programme.people import Group
from programme.vote import State

LISTED_MOST = 8
"""Votes of one kind in the list."""


def typed(here: Here, _: str) -> Shown:
    """«avstemning»: the votes of the group that is meant, or the groups to choose among."""
    groups = its_groups(here)
    return votes_card(here, groups[0]) if len(groups) == 1 else cards.choose_group(here.words, groups)


def typed_close(here: Here, _: str) -> Shown:
    """«lukk avstemningen»: the one that is open, with the button for it, for nothing ends by a slip."""
    opened = [
        (vote, group)
        for group in its_groups(here)
        for vote in here.work.votes.of_group(here.tenant, group.id, State.OPEN)
    ]
    return vote_card(here, *opened[0]) if len(opened) == 1 else typed(here, "")


def its_groups(here: Here) -> tuple[Group, ...]:
    """The groups for which the one who acts may run a vote here: the chat's own, or all of theirs. Raises
    NotYours where there are none. Who goes alone has nobody to ask."""
    chat = None if here.alone else here.work.groups.in_chat(here.tenant, here.place.conversation)
    if chat is not None:
        return (its_group(here, chat.id, Deed.RUN_VOTE),)
    theirs = (*here.work.groups.of_member(here.tenant, here.user), *here.helped())
    found = {group.id: group for group in theirs if not group.solo}
    if not found:
        raise not_yours(Deed.RUN_VOTE)
    return tuple(found.values())


def show_votes(here: Here, press: ShowVotes) -> Shown:
    """The list of one group."""
    return votes_card(here, its_group(here, press.group, press.deed))


def votes_card(here: Here, group: Group) -> Shown:
    """What is open, what is begun, what is ready for the phase, and what was asked before."""
    found = here.work.votes.of_group
    opened = found(here.tenant, group.id, State.OPEN, most=LISTED_MOST)
    fitting = [key for key in _phase_votes(here, group) if key in here.house.votes]
    listed = Listed(
        [Line(vote, count(here, vote)) for vote in opened],
        found(here.tenant, group.id, State.DRAFT, most=LISTED_MOST),
        [here.house.votes[key] for key in fitting],
        [ready for key, ready in here.house.votes.items() if key not in fitting],
        found(here.tenant, group.id, State.CLOSED, most=LISTED_MOST),
    )
    return cards.votes(here.words_in(group), group, listed, PickFormat(group.id))


def _phase_votes(here: Here, group: Group) -> tuple[str, ...]:
    journey = here.work.journeys.get(here.tenant, group.id)
    return here.house.method(group).phase(journey.visit.phase).votes if journey else ()
