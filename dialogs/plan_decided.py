"""What the parties decided when they prioritised, taken into the plan at once: what goes on, and what does
not with the reason, so that whoever proposed it gets an answer."""

from cards import layout
from cards.decision import TakeDecided
from cards.elements import Shown
from dialogs import plan, priorities
from dialogs.house import Here
from dialogs.plan_forms import taken_in, turned_down
from dialogs.scores import at_hand
from programme.ballot import Area, Option
from programme.people import Group
from programme.priorities import Priorities, proposals
from programme.proposal import Proposal
from programme.refusals import NotFound, Outdated
from programme.wording import LINE_LIMIT


def take_decided(here: Here, press: TakeDecided) -> Shown:
    """All of it is in the plan; what somebody has decided on already stands as it is. Raises Outdated before
    there is a decision, TooManyActions."""
    group, this = at_hand(here, press.vote, press.deed)
    decision = this.vote.decision
    if decision is None:
        raise Outdated
    locked = here.work.groups.lock(here.tenant, group.id)
    if locked is None:
        raise NotFound
    for option in proposals(this.paper):
        if here.work.actions.of_line(here.tenant, locked.id, this.vote.id, option.key) is not None:
            continue
        proposal = _proposal(here, this, option)
        if option.key in decision.chosen:
            taken_in(here, locked, proposal)
        else:
            turned_down(here, locked, proposal, layout.clipped(decision.why, LINE_LIMIT))
    priorities.show_decision(here.work, here.house, here.tenant, this, here.at)
    return _plan(here, locked)


def _plan(here: Here, group: Group) -> Shown:
    return plan.shown(here, group, notice=here.words_in(group)("plan-decided-taken"))


def _proposal(here: Here, this: Priorities, option: Option) -> Proposal:
    """The draft that the decision made of it, or else what the paper says."""
    vote = this.vote
    drafts = here.work.proposals.of_vote(here.tenant, vote.group, vote.id)
    found = next((one for one in drafts if one.line == option.key), None)
    return found or Proposal(
        here.house.new_id(),
        vote.group,
        option.text[vote.language],
        option.area or Area.IMPROVE,
        here.at,
        vote.id,
        option.key,
        vote.phase,
        vote.round,
    )
