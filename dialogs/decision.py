"""After the parties' talk: the leader decides which proposals go on, the others remark; and a picture."""

from functools import partial

from cards import decision as decision_cards
from cards import matrix as matrix_cards
from cards.decision import DecidePriorities, RemarkPriorities
from cards.elements import Shown
from cards.matrix import DecideForm, PicturePriorities
from dialogs import priorities
from dialogs.house import Here
from dialogs.link import File, link
from dialogs.roles import note
from dialogs.scores import at_hand
from dialogs.votes import words_for
from papers.matrix import TYPE, matrix_picture
from programme.access import Deed, acting_member
from programme.ballot import Area
from programme.history import Kind
from programme.matrix import SameAxes, points, rows
from programme.own_words import NamesAPerson
from programme.people import Role
from programme.priorities import AXES, Criterion, NothingChosen, Priorities, WhyMissing, proposals
from programme.proposal import MOST_PROPOSALS, Proposal
from programme.refusals import Outdated, TooLong, Unreadable

FILE = "priorities"


def decide_form(here: Here, press: DecideForm) -> Shown:
    """The form for the leader, with the decision that stands. Raises Outdated before the scores are on the
    table."""
    group, this = at_hand(here, press.vote, press.deed)
    if not this.revealed:
        raise Outdated
    now = this.vote.decision
    chosen, why = (",".join(now.chosen), now.why) if now else ("", "")
    return decision_cards.decide_form(here.words_in(group), this, now=chosen, why=why)


def decide(here: Here, press: DecidePriorities) -> Shown:
    """The leader records what goes on and why; each that does becomes a draft of an action. What does not fit
    comes back with what was filled in."""
    group, this = at_hand(here, press.vote, press.deed)
    words, keys = here.words_in(group), [key.strip() for key in press.chosen.split(",") if key.strip()]
    try:
        vote = this.decide(keys, press.decided_why, by=Role.LEADER, at=here.at)
    except (NothingChosen, WhyMissing, TooLong, NamesAPerson) as problem:
        return decision_cards.decide_form(
            words, this, now=press.chosen, why=press.decided_why, problem=problem
        )
    here.work.votes.keep(here.tenant, vote)
    note(here.work, here.house, group, here.at, Kind.PRIORITISED, Role.LEADER.value)
    this = Priorities(vote, this.given)
    _keep_drafts(here, this, keys)
    priorities.show_scores(here.work, here.house, here.tenant, this, here.at)
    priorities.show_decision(here.work, here.house, here.tenant, this, here.at)
    return priorities.decision_card(here.work, here.tenant, words, this, in_chat=not here.private)


def remark(here: Here, press: RemarkPriorities) -> Shown:
    """A party's remark stays beside the decision. Raises Outdated before there is one."""
    group, this = at_hand(here, press.vote, press.deed)
    member = acting_member(here.standing(group), group, here.user)
    before, this = this, this.remark(member, press.decided_remark)
    here.work.opinions.keep(here.tenant, this.vote.id, before.given, this.given)
    if this != before:
        priorities.show_decision(here.work, here.house, here.tenant, this, here.at)
    words = here.words_in(group)
    return priorities.decision_card(here.work, here.tenant, words, this, in_chat=not here.private)


def picture(here: Here, press: PicturePriorities) -> Shown:
    """Which axes the picture has, and a link to it. Raises Outdated before the scores are on the table."""
    group, this = at_hand(here, press.vote, press.deed)
    if not this.revealed:
        raise Outdated
    problem, (across, up) = None, _axes(press.across, press.up)
    if across is up:
        problem, (across, up) = SameAxes(), AXES
    address = link(here, FILE, f"{this.vote.id} {across.value} {up.value}")
    return matrix_cards.picture_card(here.words_in(group), this, across, up, address, problem)


def picture_file(here: Here, about: str) -> File:
    """The picture as PNG, in the vote's language, for a party. Raises Refused."""
    id, across, up = about.split(" ")
    group, this = at_hand(here, id, Deed.PRIORITISE)
    axes = _axes(across, up)
    table = rows(this.paper, this.seen_by(here.user, here.standing(group)))
    w = words_for(here.house, this.vote)
    name = f"{w('priorities-file')} {group.workplace.title} {here.today.isoformat()}.png"
    made = partial(matrix_picture, w, group.workplace.title, this.paper, points(table, *axes), *axes)
    return File(name, TYPE, made)


def _axes(across: str, up: str) -> tuple[Criterion, Criterion]:
    """What was chosen, or the usual ones. Raises Unreadable."""
    try:
        return Criterion(across or AXES[0]), Criterion(up or AXES[1])
    except ValueError:
        raise Unreadable from None


def _keep_drafts(here: Here, this: Priorities, keys: list[str]) -> None:
    """One for each, if it is not there already and there is room; the decision stands in any case."""
    room = MOST_PROPOSALS - here.work.proposals.count(here.tenant, this.vote.group)
    there = {one.line for one in here.work.proposals.of_vote(here.tenant, this.vote.group, this.vote.id)}
    plan = here.work.actions.of_group(here.tenant, this.vote.group)
    there |= {one.source.line for one in plan if one.source.vote == this.vote.id}
    new = [one for one in proposals(this.paper) if one.key in keys and one.key not in there]
    for option in new[: max(0, room)]:
        draft = Proposal(
            id=here.house.new_id(),
            group=this.vote.group,
            title=option.text[this.vote.language],
            area=Area.IMPROVE,
            made=here.at,
            source=this.vote.id,
            line=option.key,
            phase=this.vote.phase,
            round=this.vote.round,
            office=Role.LEADER.value,
        )
        here.work.proposals.add(here.tenant, draft)
