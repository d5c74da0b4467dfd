"""Who may do what: one table, asked by every button and every typed word.

A standing is what a person is towards the matter at hand (this group, this tenant), never a title.
What a person may *see* of a check-in is decided in checkin.py, for it also depends on the time.
"""

from enum import StrEnum

from programme.people import Group
from programme.refusals import NotYours


class Standing(StrEnum):
    """What a person is towards a group, or towards the programme in their tenant."""

    LEADER = "leader"
    UNION_REP = "union_rep"
    SAFETY_REP = "safety_rep"
    OWN_HELPER = "own_helper"
    HELPER = "helper"
    LEAD = "lead"
    PRESENT = "present"
    """Acts in the group's own chat, with a role or without."""
    ANYONE = "anyone"


class Deed(StrEnum):
    """What can be done; a button names exactly one."""

    ASK_HELP = "ask_help"
    CHOOSE_LANGUAGE = "choose_language"
    CLAIM_LEAD = "claim_lead"
    CHOOSE_HELPERS_CHANNEL = "choose_helpers_channel"
    CREATE_WORKPLACE = "create_workplace"
    START_OWN_GROUP = "start_own_group"
    CONNECT_GROUP = "connect_group"
    TAKE_ROLE = "take_role"
    LAY_DOWN_ROLE = "lay_down_role"
    CHOOSE_GROUP_LANGUAGE = "choose_group_language"
    CHOOSE_QUIET_WEEKS = "choose_quiet_weeks"
    SEE_GROUP = "see_group"
    SEE_SENT = "see_sent"
    SEE_ALL_SENT = "see_all_sent"
    BEGIN_JOURNEY = "begin_journey"
    SET_WORKSHOP = "set_workshop"
    OPEN_CHECKIN = "open_checkin"
    ANSWER_CHECKIN = "answer_checkin"
    REVEAL = "reveal"
    PROPOSE = "propose"
    CONFIRM = "confirm"
    SHARE_WITH_HELPER = "share_with_helper"
    FILL_BATON = "fill_baton"
    HAND_OVER = "hand_over"
    CORRECT_BATON = "correct_baton"
    NEW_ROUND = "new_round"


EVERYBODY = frozenset(Standing)
PARTIES = frozenset({Standing.LEADER, Standing.UNION_REP, Standing.SAFETY_REP})
IN_THE_CHAT = PARTIES | {Standing.PRESENT}
NO_OFFICE = frozenset({Standing.PRESENT, Standing.ANYONE, Standing.OWN_HELPER})
"""Standings that name nobody to turn to; the own helper is a helper."""
HELPERS = frozenset({Standing.HELPER, Standing.LEAD})

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
    Deed.CHOOSE_GROUP_LANGUAGE: PARTIES,
    Deed.CHOOSE_QUIET_WEEKS: PARTIES,
    Deed.SEE_GROUP: IN_THE_CHAT | {Standing.OWN_HELPER},
    Deed.SEE_SENT: IN_THE_CHAT | {Standing.OWN_HELPER},
    Deed.SEE_ALL_SENT: HELPERS,
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
}


def standings(
    group: Group | None, user: str, *, conversation: str = "", helper: bool = False, lead: bool = False
) -> frozenset[Standing]:
    """All that a person is here. `conversation` is where they act, `helper` and `lead` hold in the tenant."""
    found = {Standing.ANYONE}
    if helper:
        found.add(Standing.HELPER)
    if lead:
        found.add(Standing.LEAD)
    if group is not None:
        found.update(Standing(role) for role in group.roles_of(user))
        if helper and user == group.helper:
            found.add(Standing.OWN_HELPER)
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
    offices = [office for office in Standing if office in MAY[deed] - NO_OFFICE]
    return NotYours(who=" ".join(offices))
