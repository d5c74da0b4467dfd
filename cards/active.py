"""How active a group is, in words: its state, what it rests on, what comes next, and who is not with it."""

from collections.abc import Mapping
from datetime import date, datetime

from cards import layout
from programme.activity import Activity, State
from programme.calendar import OSLO
from programme.county import COUNTIES
from programme.history import Kind
from programme.method import Shelf
from programme.overview import Ahead, GroupLine, Part
from programme.past import past_phase
from programme.people import Role
from words.words import Words

SIGNS = {State.ACTIVE: "●", State.QUIET: "○", State.PAUSED: "‖", State.ENDED: "■"}
LONG_AGO = 300
"""Days after which a day is told by its month and year."""


def on(w: Words, day: date, today: date) -> str:
    """«fre. 12. juni (uke 24)», or «juni 2024» when it is far from today."""
    return w.day(day) if abs((today - day).days) < LONG_AGO else w.month(day)


def day_of(moment: datetime) -> date:
    """The day a moment falls on in Norway."""
    return moment.astimezone(OSLO).date()


def state(w: Words, does: Activity, today: date) -> str:
    """«○ stille», «‖ pause til man. 1. juni (uke 23)»."""
    if does.until is not None:
        return f"{SIGNS[does.state]}\u00a0{w('activity-paused-until', day=on(w, does.until, today))}"
    return f"{SIGNS[does.state]}\u00a0{w(f'activity-{does.state.value}')}"


def states_counted(w: Words, many: Mapping[State, int]) -> str:
    """«● 14 aktive · ○ 3 stille», only those there are."""
    told = (
        f"{SIGNS[one]}\u00a0{many[one]} {counted_word(w, one, many[one])}" for one in State if many.get(one)
    )
    return " · ".join(told)


def counted_word(w: Words, one: State, count: int) -> str:
    """«aktive», beside so many."""
    return w(f"activities-{one.value}", count=count)


def last(w: Words, does: Activity, today: date) -> str:
    """«Sist: leverte stafettpinnen fre. 12. juni (uke 24)»."""
    if does.since is None or does.rests_on is None:
        return w("last-none")
    return w("last-sign", what=sign(w, does.rests_on), day=on(w, day_of(does.since), today))


def sign(w: Words, kind: Kind) -> str:
    """What happened, in a few words: «leverte stafettpinnen»."""
    return w(f"sign-{kind.value}")


def ahead(w: Words, line: GroupLine, today: date) -> str:
    """«Neste: fre. 28. aug. (uke 35)»; empty without a date. When a pause ends, the state tells."""
    if line.next is None or line.ahead in (None, Ahead.RESUMING):
        return ""
    return w(f"ahead-{line.ahead.value}", day=on(w, line.next, today))


def lacks(w: Words, line: GroupLine) -> list[str]:
    """Who is not with the group: the roles in one sentence, the staff in another."""
    roles = [Role(part) for part in line.missing if part is not Part.STAFF]
    told = [w("lacks-roles", roles=layout.roles_listed(w, roles))] if roles else []
    return [*told, w("lacks-staff")] if Part.STAFF in line.missing else told


def part(w: Words, which: Part) -> str:
    """«verneombud», «samling med ansatte»."""
    return w("list-staff") if which is Part.STAFF else layout.role(w, Role(which))


def county(w: Words, key: str) -> str:
    """«Vestland», or that none is known."""
    return COUNTIES.get(key) or w("list-no-county")


def named(w: Words, shelf: Shelf, method: str, version: int, phase: str) -> str:
    """A phase by its name in that version, or in one that knows it; nothing for one that none knows."""
    found = past_phase(shelf, shelf.get(method, version), phase)
    return w.pick(found.name) if found else ""
