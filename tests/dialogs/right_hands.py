"""Presses in the right hands: else what is told of the wrong ones would also hold for presses that nobody
can make."""

from programme.people import Role
from tests.bulletin.sharing import sharing
from tests.dialogs.desk import CHAT
from tests.dialogs.evaluations import evaluated, evaluating, learned
from tests.dialogs.planned import holding, planned
from tests.dialogs.states import drafting, prioritised, scoring, sorting, voting

RIGHT_HANDS = [
    (drafting, Role.LEADER, CHAT, ("votes.keep/1", "votes.ready/1", "votes.open/1", "votes.cancel/1")),
    (voting, Role.LEADER, CHAT, ("votes.remind/1", "votes.close/1", "votes.again/1")),
    (voting, Role.LEADER, CHAT, ("votes.cancel/1",)),
    (voting, "voter-2", CHAT, ("vote.cast/1",)),
    (scoring, Role.SAFETY_REP, "", ("priorities.keep/1",)),
    (prioritised, Role.LEADER, CHAT, ("priorities.decide/1", "priorities.remark/1")),
    (sorting, Role.UNION_REP, "", ("themes.keep/1", "themes.unquote/1", "themes.finish/1")),
    (sorting, Role.UNION_REP, "", ("themes.change/1", "themes.remove/1")),
    (sorting, Role.UNION_REP, "", ("proposal.word/1", "proposal.drop/1")),
    (sharing, Role.SAFETY_REP, CHAT, ("experience.consent/1", "experience.withdraw/1")),
    (sharing, Role.UNION_REP, "", ("experience.keep/1",)),
    (evaluating, Role.SAFETY_REP, "", ("evaluation.keep/1",)),
    (evaluated, Role.LEADER, CHAT, ("evaluation.settle/1",)),
    (learned, Role.LEADER, CHAT, ("evaluation.learned/1",)),
    (holding, Role.LEADER, "", ("plan.inform/1",)),
    (planned, Role.UNION_REP, CHAT, ("plan.seen/1", "action.add/1", "action.finish/1")),
    (planned, Role.LEADER, "", ("action.on_track/1", "action.ask_for_help/1", "nudge.rule/1")),
    (planned, Role.LEADER, "", ("action.finish/1", "action.unfinish/1", "nudge.rest/1", "nudge.end_rest/1")),
    (planned, Role.LEADER, CHAT, ("action.stop/1", "action.reopen/1", "action.leave_out/1")),
    (prioritised, Role.LEADER, CHAT, ("priorities.take_in/1",)),
    (sorting, Role.LEADER, CHAT, ("proposal.turn_down/1",)),
]
"""Presses of whoever may make them, and in an order in which each finds something to change."""
