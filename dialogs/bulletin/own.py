"""A group's own lines in its copy, in five reads at the most."""

from collections.abc import Sequence
from datetime import date, datetime

from programme.bulletin.own import RECENT, OwnLines, Well
from programme.calendar import day_of
from programme.history import Event, Kind
from programme.journey import Journey, Stage
from programme.overview import Ahead
from programme.people import Group
from programme.status import Status
from programme.visit import Held, Outcome
from storage.work import Work

LOOKED_FOR = {
    Kind.EVALUATED: Well.LEARNED,
    Kind.ACTION_DONE: Well.ACTION_DONE,
    Kind.SETTLED: Well.ALL_ANSWERED,
    Kind.GATHERED: Well.GATHERED,
    Kind.HANDED_OVER: Well.HANDED_OVER,
    Kind.BEGUN: Well.BEGUN,
}
MOST = 40
"""Things that happened that are looked at; the last stop point is among them for any living group."""


def own_lines(work: Work, group: Group, at: datetime) -> OwnLines:
    """Where the group is, the last stop point, the next date, and one thing that has gone well."""
    journey = work.journeys.get(group.tenant, group.id)
    if journey is None:
        return OwnLines(group.id)
    happened = work.history.latest(group.tenant, group.id, LOOKED_FOR, MOST)
    # A demo programme of an earlier version does not tell what its stop points came to.
    settled = next((one for one in happened if one.kind is Kind.SETTLED and "outcome" in one.facts), None)
    well, what = _well(work, group, happened, at)
    return OwnLines(
        group=group.id,
        phase=journey.visit.phase,
        through=journey.stage is Stage.RESTING,
        stop_point=(settled.at, Outcome(settled.facts["outcome"])) if settled else None,
        next=_next(work, group, journey, day_of(at)),
        well=well,
        what=what,
    )


def _next(work: Work, group: Group, journey: Journey, today: date) -> tuple[date, Ahead] | None:
    """The next date of the group, unless it has been."""
    found: tuple[date | None, Ahead] = (None, Ahead.GATHERING)
    if journey.end is not None:
        return None
    if journey.pause is not None:
        found = journey.pause.until, Ahead.RESUMING
    elif journey.stage is Stage.DATED:
        found = journey.visit.workshop, Ahead.GATHERING
    elif journey.stage is Stage.ASKING:
        checkin = work.checkins.latest(group.tenant, group.id)
        found = day_of(checkin.closes) if checkin else None, Ahead.CLOSING
    day, ahead = found
    return (day, ahead) if day is not None and day >= today else None


def _well(work: Work, group: Group, happened: Sequence[Event], at: datetime) -> tuple[Well | None, str]:
    """The most telling thing of the latest weeks, and the action's title where it is one that was done."""
    recent = {LOOKED_FOR[one.kind] for one in happened if one.at > at - RECENT and _went_well(one)}
    for well in Well:
        if well is Well.ACTION_DONE and well in recent:
            done = _last_done(work, group, at)
            if done:
                return well, done
        elif well in recent:
            return well, ""
    return None, ""


def _went_well(one: Event) -> bool:
    match one.kind:
        case Kind.SETTLED:
            return not one.facts.get("missing")
        case Kind.GATHERED:
            return one.facts.get("held") == Held.DONE
        case Kind.HANDED_OVER:
            return one.facts.get("baton") == "yes"
    return True


def _last_done(work: Work, group: Group, at: datetime) -> str:
    """The action that was done last and still is; empty when it was taken up again."""
    actions = work.actions.of_group(group.tenant, group.id)
    done = [
        (one.ended, one.title)
        for one in actions
        if one.status is Status.DONE and one.ended is not None and one.ended > at - RECENT
    ]
    return max(done)[1] if done else ""
