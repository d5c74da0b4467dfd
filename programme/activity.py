"""Who is active: a group's state as one pure function of its history and the hour.

Real events only: an answer, a baton, a workshop, a date that was set or moved. Nothing is guessed from what
the bot has sent, and nobody's delay is counted.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from programme.calendar import opening
from programme.history import Event, Kind

QUIET_AFTER = timedelta(weeks=6)
"""How long a group may be still before it counts as quiet; our own starting point (a setting)."""

BEGINS_AGAIN = frozenset({Kind.BEGUN, Kind.NEW_ROUND, Kind.REOPENED})
"""What lifts an end."""


class State(StrEnum):
    """What a group is now."""

    ACTIVE = "active"
    QUIET = "quiet"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Pulse:
    """What a history comes to: the last sign of life, and a pause or an end that stands. It is kept beside
    the history, so that a thousand groups can be looked at without reading everything again."""

    sign: Kind | None = None
    signed: datetime | None = None
    paused: datetime | None = None
    until: date | None = None
    ended: datetime | None = None
    reason: str = ""
    """Of the pause or the end."""

    def after(self, event: Event) -> "Pulse":
        """The pulse when one thing more has happened. Signs of life meanwhile end no pause; only its own
        morning, resuming, reopening and ending do. What has ended stays so until it begins again."""
        before = self.at(event.at)
        if before.ended is not None and event.kind not in BEGINS_AGAIN:
            return before._signed(event)
        if event.kind is Kind.PAUSED:
            until = date.fromisoformat(event.facts["until"])
            return replace(before, paused=event.at, until=until, reason=event.facts.get("reason", ""))
        if event.kind is Kind.ENDED:
            reason = event.facts.get("reason", "")
            return replace(before, paused=None, until=None, ended=event.at, reason=reason)
        if event.kind is Kind.REOPENED or (event.kind in BEGINS_AGAIN and before.ended is not None):
            return replace(before, paused=None, until=None, ended=None, reason="")._signed(event)
        if event.kind is Kind.RESUMED and before.until is not None:
            return replace(before, sign=Kind.RESUMED, signed=event.at, paused=None, until=None, reason="")
        return before._signed(event)

    def at(self, moment: datetime) -> "Pulse":
        """The pulse at that hour: a pause is over on the morning of its day, also when nobody has looked yet,
        and the stillness is counted from there."""
        if self.until is None or moment < (over := opening(self.until)):
            return self
        rested = replace(self, paused=None, until=None, reason="")
        if self.signed is not None and self.signed >= over:
            return rested
        return replace(rested, sign=Kind.RESUMED, signed=over.astimezone(UTC))

    def _signed(self, event: Event) -> "Pulse":
        return replace(self, sign=event.kind, signed=event.at) if event.is_sign else self


@dataclass(frozen=True, slots=True)
class Activity:
    """A group's state, since when, and what it rests on: the last sign of life, the pause or the end.

    `until` is the day a pause ends, `reason` why the group pauses or has ended.
    """

    state: State
    since: datetime | None
    rests_on: Kind | None
    until: date | None = None
    reason: str = ""


def activity(pulse: Pulse, at: datetime, quiet_after: timedelta = QUIET_AFTER) -> Activity:
    """The state at that hour. Exactly as long as `quiet_after` is still active, and so is a group of which
    nothing is known."""
    if pulse.ended is not None:
        return Activity(State.ENDED, pulse.ended, Kind.ENDED, reason=pulse.reason)
    now = pulse.at(at)
    if now.until is not None:
        return Activity(State.PAUSED, now.paused, Kind.PAUSED, now.until, now.reason)
    # In UTC, for between two moments of one zone Python counts the hours on the wall, also over summer time.
    still = now.signed is not None and at.astimezone(UTC) - now.signed.astimezone(UTC) > quiet_after
    return Activity(State.QUIET if still else State.ACTIVE, now.signed, now.sign)
