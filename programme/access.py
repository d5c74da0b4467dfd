"""Who may do what: one table, asked by every button and every typed word.

A standing is what a person is towards the matter at hand (this group, this tenant), never a title.
What a person may *see* of a check-in is decided in checkin.py, for it also depends on the time.
"""

from collections.abc import Collection

from programme.deeds import Deed as Deed
from programme.deeds import Standing as Standing
from programme.people import Group, Member
from programme.refusals import NotYours

EVERYBODY = frozenset(Standing)
PARTIES = frozenset({Standing.LEADER, Standing.UNION_REP, Standing.SAFETY_REP})
IN_THE_CHAT = PARTIES | {Standing.PRESENT}
NO_OFFICE = frozenset({Standing.PRESENT, Standing.ANYONE, Standing.OWN_HELPER, Standing.AWAY})
"""Standings that name nobody to turn to; the own helper is a helper."""
HELPERS = frozenset({Standing.HELPER, Standing.LEAD})
FROM_OUTSIDE = frozenset({Deed.COME_BACK, Deed.FREE_ROLE, Deed.GIVE_GROUP})
"""What can be done to a group by some who may not see it."""
CARES = frozenset({Standing.OWN_HELPER, Standing.LEAD})
"""Who looks after a group from outside. Neither is one of its parties: an employer must not be able to remove
an employees' representative."""
NOT_THE_EMPLOYER = frozenset({Standing.UNION_REP, Standing.SAFETY_REP, Standing.OWN_HELPER})
"""Who reads what staff wrote without names: a leader might know a voice by its words."""

MAY: dict[Deed, frozenset[Standing]] = {
    Deed.ASK_HELP: EVERYBODY,
    Deed.CHOOSE_LANGUAGE: EVERYBODY,
    Deed.CLAIM_LEAD: EVERYBODY,
    Deed.CHOOSE_HELPERS_CHANNEL: frozenset({Standing.LEAD}),
    Deed.CREATE_WORKPLACE: HELPERS,
    Deed.START_OWN_GROUP: EVERYBODY,
    Deed.CONNECT_GROUP: EVERYBODY,
    Deed.TAKE_ROLE: IN_THE_CHAT,
    Deed.LAY_DOWN_ROLE: PARTIES,
    Deed.GIVE_ROLE: PARTIES,
    Deed.COME_BACK: PARTIES | {Standing.AWAY},
    Deed.KEEP_ROLE: PARTIES,
    Deed.FREE_ROLE: CARES,
    Deed.GIVE_GROUP: CARES,
    Deed.BE_AWAY: frozenset({Standing.HELPER}),
    Deed.CHOOSE_OWNERS_LANGUAGE: frozenset({Standing.LEAD}),
    Deed.CHOOSE_GROUP_LANGUAGE: PARTIES,
    Deed.CHOOSE_QUIET_WEEKS: PARTIES,
    Deed.SEE_GROUP: IN_THE_CHAT | {Standing.OWN_HELPER},
    Deed.SEE_SENT: IN_THE_CHAT | {Standing.OWN_HELPER},
    Deed.SEE_ALL_SENT: HELPERS,
    Deed.SEE_OVERVIEW: HELPERS,
    Deed.SEE_ALL_GROUPS: frozenset({Standing.LEAD}),
    Deed.CHOOSE_DIGEST: HELPERS,
    Deed.BEGIN_JOURNEY: PARTIES,
    Deed.SET_WORKSHOP: PARTIES,
    Deed.OPEN_CHECKIN: PARTIES,
    Deed.ANSWER_CHECKIN: PARTIES,
    Deed.REVEAL: PARTIES,
    Deed.PROPOSE: PARTIES,
    Deed.CONFIRM: PARTIES,
    Deed.SHARE_WITH_HELPER: PARTIES,
    Deed.FILL_BATON: PARTIES,
    Deed.HAND_OVER: PARTIES,
    Deed.CORRECT_BATON: PARTIES,
    Deed.NEW_ROUND: PARTIES,
    Deed.USE_TOOL: PARTIES,
    Deed.FOLLOW_ON: PARTIES,
    Deed.MOVE_METHOD: PARTIES,
    Deed.TELL_GATHERING: PARTIES,
    Deed.SEE_WAYS: PARTIES | {Standing.OWN_HELPER},
    Deed.PAUSE: PARTIES,
    Deed.RESUME: PARTIES,
    Deed.END_WAY: frozenset({Standing.LEADER, Standing.OWN_HELPER}),
    Deed.REOPEN_WAY: frozenset({Standing.LEADER, Standing.OWN_HELPER}),
    Deed.SKIP_PHASE: frozenset({Standing.LEADER}),
    Deed.GO_BACK_TO: frozenset({Standing.LEADER}),
    Deed.CHOOSE_PACE: PARTIES,
    Deed.RUN_VOTE: PARTIES | {Standing.OWN_HELPER},
    Deed.CAST_VOTE: EVERYBODY,
    Deed.SEE_RESULT: EVERYBODY,
    Deed.SORT_NOTES: NOT_THE_EMPLOYER,
    Deed.KEEP_PROPOSAL: PARTIES,
    Deed.PRIORITISE: PARTIES,
    Deed.DECIDE: frozenset({Standing.LEADER}),
    Deed.SEE_PLAN: IN_THE_CHAT | {Standing.OWN_HELPER},
    Deed.SEE_ACTION: IN_THE_CHAT | {Standing.OWN_HELPER, Standing.OWNER},
    Deed.SEE_OVERDUE: PARTIES,
    Deed.SEE_OWN_DEADLINES: EVERYBODY,
    Deed.ADD_ACTION: PARTIES,
    Deed.CHANGE_ACTION: PARTIES,
    Deed.DECIDE_ACTION: frozenset({Standing.LEADER}),
    Deed.ANSWER_ACTION: PARTIES | {Standing.OWNER},
    Deed.ANSWER_HELP: PARTIES | {Standing.OWN_HELPER},
    Deed.CONFIRM_PLAN: PARTIES,
    Deed.INFORM_STAFF: PARTIES,
    Deed.FETCH_PLAN: PARTIES | {Standing.OWN_HELPER},
    Deed.CHOOSE_NUDGES: PARTIES | {Standing.LEAD},
    Deed.REST: EVERYBODY,
    Deed.EVALUATE: PARTIES,
    Deed.SETTLE_EVALUATION: frozenset({Standing.LEADER}),
    Deed.WRITE_BULLETIN: frozenset({Standing.LEAD}),
    Deed.APPROVE_BULLETIN: HELPERS,
    Deed.READ_BULLETIN: EVERYBODY,
    Deed.ANSWER_BULLETIN: EVERYBODY,
    Deed.TURN_BULLETIN: EVERYBODY,
    Deed.HOST_BULLETIN: HELPERS,
    Deed.ENTER_OCCASION: HELPERS,
    Deed.SHARE_EXPERIENCE: PARTIES,
}


def standings(
    group: Group | None,
    user: str,
    *,
    conversation: str = "",
    helper: bool = False,
    lead: bool = False,
    covered: Collection[str] = (),
) -> frozenset[Standing]:
    """All that a person is here. `conversation` is where they act, `helper` and `lead` hold in the tenant;
    `covered` are the helpers whose groups this helper follows today."""
    found = {Standing.ANYONE}
    if helper:
        found.add(Standing.HELPER)
    if lead:
        found.add(Standing.LEAD)
    if group is not None:
        found.update(Standing(role) for role in group.roles_of(user))
        if helper and group.helper and group.helper in {user, *covered}:
            found.add(Standing.OWN_HELPER)
        if any(member.held_for == user for member in group.members):
            found.add(Standing.AWAY)
        if group.chat and conversation == group.chat:
            found.add(Standing.PRESENT)
    return frozenset(found)


def may(standing: frozenset[Standing], deed: Deed) -> bool:
    """Whether any of the standings allows the deed."""
    return bool(MAY[deed] & standing)


def demand(standing: frozenset[Standing], deed: Deed) -> None:
    """Raises NotYours when none of the standings allows the deed."""
    if not may(standing, deed):
        raise not_yours(deed)


def not_yours(deed: Deed) -> NotYours:
    """The refusal that names whose deed it is; see NO_OFFICE."""
    theirs = MAY[deed] | {Standing.HELPER} if MAY[deed] == CARES else MAY[deed]
    offices = [office for office in Standing if office in theirs - NO_OFFICE]
    return NotYours(who=" ".join(offices))


def acting_member(standing: frozenset[Standing], group: Group, user: str) -> Member:
    """The member this person acts as. Raises NotYours."""
    member = group.member_of(user)
    if member is None or not standing & PARTIES:
        raise not_yours(Deed.ANSWER_CHECKIN)
    return member
