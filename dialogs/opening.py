"""What those who run a vote do with it: they open it, remind everybody, close it, or call it off."""

from cards.elements import Shown
from cards.inputs import a_day
from cards.vote_life import CancelVote, CloseVote, RemindOfVote
from cards.vote_preview import OpenVote
from cards.welcome import refused
from dialogs import casting, priorities
from dialogs.house import Here
from dialogs.joining import ChatTaken
from dialogs.making import places, preview, vote_card
from dialogs.vote_life import cancel_vote, close_vote, record_opened, remind, set_clock
from dialogs.votes import for_group
from dialogs.welcome import keep_place
from programme.history import By
from programme.making import at_tables, demand_least
from programme.people import Group
from programme.priorities import Elsewhere, NotAllIn
from programme.refusals import Refused, Unreadable
from programme.rounds import LOOK_BACK, asked_before, demand_time_between, series
from programme.until import USUAL, Until, closes
from programme.vote import State, Vote


class NoWayThere(Refused):
    """The bot cannot write in the conversation where the vote would be held."""

    says = "refused-vote-no-way"


def open_vote(here: Here, press: OpenVote) -> Shown:
    """Opens the draft; a second press only shows how it stands. What does not fit is said on the draft."""
    draft, group = for_group(here, press.vote, press.deed)
    if draft.state is not State.DRAFT:
        return vote_card(here, draft, group)
    try:
        vote = _opened(here, draft, group, press)
    except Refused as problem:
        return preview(here, draft, group, pressed=press, problem=problem)
    _begin(here, vote, group)
    return vote_card(here, vote, group, here.words_in(group)("vote-opened"))


def _opened(here: Here, draft: Vote, group: Group, press: OpenVote) -> Vote:
    """The vote as it is when it opens; nothing is kept yet. Raises Unreadable, LeastTooLow, TooFewTables,
    ClosesWrong, TooSoonAgain, ChatTaken, Elsewhere, NoWayThere."""
    place = _place(here, draft, group, press)
    paper = at_tables(draft.paper, draft.format, press.tables)
    least = demand_least(_number(press.least)) if press.least else draft.least
    draft = draft.changed(paper, series(paper), least)
    until = closes(_until(press), here.at, a_day(press.day))
    vote = draft.open(place, _code(here), at=here.at, closes=until)
    demand_time_between(asked_before(vote, _recent(here, vote)), here.at)
    return vote


def _recent(here: Here, vote: Vote) -> tuple[Vote, ...]:
    """What was asked of nearly the same people not long ago. The group is held: of two who open the same at
    once the second sees the first."""
    here.work.groups.hold(here.tenant, vote.group)
    return here.work.votes.recent(here.tenant, vote.place, vote.group, here.at - LOOK_BACK)


def _begin(here: Here, vote: Vote, group: Group) -> None:
    """Keeps the open vote, makes room for the answers, and lays the card where all vote from."""
    here.work.votes.keep(here.tenant, vote)
    set_clock(here.work, here.house, here.tenant, group, vote)
    record_opened(here.work, here.house, here.tenant, vote, here.at, _by(here, group))
    if vote.format.named:
        priorities.opened(here.work, here.house, here.tenant, vote, here.at)
    else:
        here.work.ballots.open(here.tenant, vote, here.house.new_secret())
        casting.show(here.work, here.house, here.tenant, vote, here.at)


def _place(here: Here, draft: Vote, group: Group, press: OpenVote) -> str:
    """The conversation to open in. Raises Several, Unreadable, ChatTaken, Elsewhere, NoWayThere."""
    if here.alone:
        place = _chosen(here, draft, group, press.where)
    else:
        place = here.place.conversation
        if here.work.places.address(here.tenant, place) is None:
            keep_place(here)
    its = here.work.groups.in_chat(here.tenant, place)
    if its is not None and its.id != group.id:
        raise ChatTaken
    if draft.format.named and place != group.chat:
        raise Elsewhere
    if here.work.places.address(here.tenant, place) is None:
        raise NoWayThere
    return place


def _chosen(here: Here, draft: Vote, group: Group, where: str) -> str:
    """What was chosen alone with the bot: the group's own chat, or where one of its votes was."""
    if where not in {key for key, _ in places(here, draft, group)}:
        raise Unreadable
    if where == "chat":
        return group.chat
    earlier = here.work.votes.get(here.tenant, where)
    return earlier.place if earlier else ""


def _until(press: OpenVote) -> Until:
    if press.day:
        return Until.DAY
    if press.until and press.until not in set(Until):
        raise Unreadable
    return Until(press.until) if press.until else USUAL


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 4):
        raise Unreadable
    return int(text)


def _code(here: Here) -> str:
    """One that nobody has."""
    code = here.house.new_code()
    while here.work.votes.by_code(here.tenant, code) or here.work.groups.by_code(here.tenant, code):
        code = here.house.new_code()
    return code


def _by(here: Here, group: Group) -> By:
    member = group.member_of(here.user)
    return member.role.value if member else "helper"


def close(here: Here, press: CloseVote) -> Shown:
    """Closes the vote; where it is over already, only shows what came of it. One by name waits for all three
    roles, as when the scores are laid on the table."""
    vote, group = for_group(here, press.vote, press.deed)
    if vote.state is State.OPEN:
        if vote.format.named and not priorities.may_close(here.work, group, vote, here.at):
            return refused(here.words_in(group), NotAllIn(), vote_card(here, vote, group))
        vote = close_vote(here.work, here.house, here.tenant, vote, here.at, by=_by(here, group))
    return vote_card(here, vote, group)


def cancel(here: Here, press: CancelVote) -> Shown:
    """Calls the vote off, or puts a draft away; what is over stays as it is."""
    vote, group = for_group(here, press.vote, press.deed)
    if vote.state in (State.DRAFT, State.OPEN):
        vote = cancel_vote(here.work, here.house, here.tenant, vote, here.at)
    return vote_card(here, vote, group)


def remind_all(here: Here, press: RemindOfVote) -> Shown:
    """Reminds everybody, unless that was done today."""
    vote, group = for_group(here, press.vote, press.deed)
    words = here.words_in(group)
    if vote.state is not State.OPEN:
        return vote_card(here, vote, group)
    done = remind(here.work, here.house, here.tenant, vote, here.at)
    return vote_card(here, vote, group, words("vote-reminded" if done else "vote-reminded-today"))
