"""Whether a form still waits for somebody: a stop point's, or that of the priorities."""

from dataclasses import replace
from datetime import datetime

from cards.collected_lines import Line
from dialogs.house import House
from programme.budget import About
from programme.calendar import day_of
from programme.checkin import Checkin
from programme.journey import Stage
from programme.people import Group, Member
from programme.priorities import Priorities
from programme.vote import State, Vote
from storage.work import Work


def as_it_is(work: Work, house: House, user: str, line: Line) -> Line:
    """The line, with whether it waits for this person and until when; one that is no form as it was."""
    member = line.group.member_of(user)
    if line.about is About.FORM:
        checkin = asked(work, house, line.group, line.subject, member)
        return _until(line, checkin.closes if checkin else None, waits=checkin is not None)
    if line.about is About.PRIORITIES:
        vote = scored(work, line.group, line.subject, member)
        return _until(line, vote.closes if vote else None, waits=vote is not None)
    return line


def asked(work: Work, house: House, group: Group, id: str, member: Member | None) -> Checkin | None:
    """The stop point, while it waits for this member's answer."""
    checkin = work.checkins.get(group.tenant, id) if member else None
    journey = work.journeys.get(group.tenant, group.id) if checkin else None
    if checkin is None or journey is None or checkin.revealed or checkin.withdrawn:
        return None
    if not journey.under_way or journey.stage is not Stage.ASKING or journey.visit.id != checkin.visit:
        return None
    phase = house.method_with(group, checkin.phase).phase(checkin.phase)
    return checkin if checkin.waits_for([one for one in (member,) if one], phase) else None


def scored(work: Work, group: Group, id: str, member: Member | None) -> Vote | None:
    """The vote whose proposals are scored by name, while it waits for this member."""
    vote = work.votes.get(group.tenant, id) if member else None
    if vote is None or vote.state is not State.OPEN or vote.group != group.id:
        return None
    this = Priorities(vote, work.opinions.of(group.tenant, vote.id))
    return vote if this.waits_for([one for one in (member,) if one]) else None


def _until(line: Line, closes: datetime | None, *, waits: bool) -> Line:
    return replace(line, open=waits, until=day_of(closes) if closes else None)
