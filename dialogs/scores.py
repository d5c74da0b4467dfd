"""What each is shown when proposals are prioritised, as it stands now."""

from collections.abc import Mapping
from typing import Any

from cards import matrix as matrix_cards
from cards import priorities as cards
from cards.elements import Shown
from cards.matrix import ShowDecision
from cards.priorities import ShowPriorities
from dialogs import priorities
from dialogs.house import Here
from programme.access import IN_THE_CHAT, PARTIES, Deed
from programme.matrix import first_topic, rows
from programme.people import Group
from programme.priorities import Priorities
from programme.refusals import NotFound, Outdated, Refused
from programme.vote import State
from words.words import Words


def show(here: Here, press: ShowPriorities) -> Shown:
    """How it stands, as this person may see it now."""
    return shown(here, *at_hand(here, press.vote, press.deed))


def show_decision(here: Here, press: ShowDecision) -> Shown:
    """What was decided. Raises Outdated before it is."""
    group, this = at_hand(here, press.vote, press.deed)
    if this.vote.decision is None:
        raise Outdated
    in_chat = not here.private
    return priorities.decision_card(here.work, here.tenant, here.words_in(group), this, in_chat=in_chat)


def at_hand(here: Here, id: str, deed: Deed) -> tuple[Group, Priorities]:
    """The group, and the vote with all that was scored, locked, when the one who acts may do the deed here.
    Raises NotFound, NotYours, JoinedElsewhere, NotAlone."""
    vote = here.work.votes.lock(here.tenant, id)
    if vote is None or not vote.format.named or vote.state is State.DRAFT:
        raise NotFound
    group = here.allowed(here.work.groups.get(here.tenant, vote.group), deed)
    return group, priorities.read(here.work, here.tenant, vote)


def shown(here: Here, group: Group, this: Priorities) -> Shown:
    """What this person is shown now: the form, the receipt, how it stands, or the scores on the table."""
    words, standing = here.words_in(group), here.standing(group)
    if this.vote.state is State.CANCELLED:
        return cards.called_off(words, this)
    if this.revealed:
        return _scores(here, words, group, this)
    asked, member = cards.asked(words, group, this), group.member_of(here.user)
    if member is None or not standing & PARTIES or not here.private:
        return asked
    if this.given_by(member).complete(this.paper):
        return cards.receipt(words, group, this, member)
    return cards.form(words, this, member, cards.first_page(this, member), "asked")


def afresh(here: Here, data: Mapping[str, Any]) -> Shown | None:
    """How it stands, after a press that was refused; None for whom it is not theirs to see."""
    try:
        return shown(here, *at_hand(here, str(data.get("vote", "")), Deed.SEE_GROUP))
    except Refused:
        return None


def _scores(here: Here, words: Words, group: Group, this: Priorities) -> Shown:
    """The scores for those who may see them; others are told where they are."""
    standing = here.standing(group)
    if not standing & IN_THE_CHAT:
        return cards.over(words, this, seen_from="outside")
    table = rows(this.paper, this.seen_by(here.user, standing))
    member = bool(standing & PARTIES)
    in_chat = not here.private
    return matrix_cards.reveal(words, this, table, first_topic(table), member=member, in_chat=in_chat)
