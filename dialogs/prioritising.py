"""What each does when proposals are prioritised: scores alone, and has the scores shown."""

from cards import priorities as cards
from cards.elements import Shown
from cards.priorities import FillPriorities, KeepPriorities, RevealPriorities
from cards.welcome import refused
from dialogs import priorities
from dialogs.house import Here
from dialogs.scores import at_hand, shown
from dialogs.vote_life import close_vote
from programme.access import acting_member
from programme.ballot import Raw
from programme.people import Group, Member
from programme.priorities import NotAllIn, Priorities, proposals
from programme.refusals import Refused, Unreadable
from programme.vote import State, VoteClosed


class OnlyAlone(Refused):
    """Before the scores are on the table they are filled in where nobody else looks."""

    says = "refused-priorities-alone"


def fill(here: Here, press: FillPriorities) -> Shown:
    """The form, where nobody else sees it."""
    group, this = at_hand(here, press.vote, press.deed)
    member = acting_member(here.standing(group), group, here.user)
    if this.vote.state is not State.OPEN:
        return shown(here, group, this)
    if not here.private:
        return _only_alone(here, group, this, member)
    page = _page(press.page, this) if press.page else cards.first_page(this, member)
    return cards.form(here.words_in(group), this, member, page, "asked")


def keep(here: Here, press: KeepPriorities) -> Shown:
    """Keeps a page, and turns to another. Whoever is done as the last of all lays all on the table; while
    they still turn pages nothing is."""
    group, this = at_hand(here, press.vote, press.deed)
    member = acting_member(here.standing(group), group, here.user)
    if this.vote.state is not State.OPEN:
        return refused(here.words_in(group), VoteClosed(), shown(here, group, this))
    if not here.private:
        return _only_alone(here, group, this, member)
    before, this = this, this.answer(member, Raw(answer=press.score))
    here.work.opinions.keep(here.tenant, this.vote.id, before.given, this.given)
    if this.roles_answered() != before.roles_answered():
        priorities.show_asked(here.work, here.house, group, this, here.at)
    words = here.words_in(group)
    if press.to:
        return cards.form(words, this, member, _page(press.to, this))
    priorities.has_answered(here.work, here.tenant, this.vote, here.user, here.at)
    if this.may_reveal(group.members, at=here.at):
        return _laid_open(here, group, this)
    return cards.receipt(words, group, this, member)


def reveal(here: Here, press: RevealPriorities) -> Shown:
    """A party lays the scores on the table once all three roles have answered; a second press shows them
    again. Raises NotAllIn."""
    group, this = at_hand(here, press.vote, press.deed)
    acting_member(here.standing(group), group, here.user)
    if this.vote.state is not State.OPEN:
        return shown(here, group, this)
    if not this.may_reveal(group.members, at=here.at, asked=True):
        raise NotAllIn
    return _laid_open(here, group, this)


def _only_alone(here: Here, group: Group, this: Priorities, member: Member) -> Shown:
    """Among others nothing is filled in: the form is sent to where nobody else looks."""
    priorities.send_again(here.work, here.house, group, this, member, here.at)
    return refused(here.words_in(group), OnlyAlone(), shown(here, group, this))


def _laid_open(here: Here, group: Group, this: Priorities) -> Shown:
    """Closes it. The one who did so alone with the bot keeps the scores that took the place of the form they
    pressed; nothing else is laid over them a moment later."""
    vote = close_vote(here.work, here.house, here.tenant, this.vote, here.at)
    this = Priorities(vote, this.given)
    card = shown(here, group, this)
    if here.alone and here.message:
        priorities.put_away(here.work, here.house, group, this, here.user, here.at, card)
    return card


def _page(text: str, this: Priorities) -> int:
    """Raises Unreadable for a page that is not there."""
    many = len(proposals(this.paper))
    if not (text.isascii() and text.isdigit() and len(text) < 3 and 1 <= int(text) <= many):
        raise Unreadable
    return int(text)
