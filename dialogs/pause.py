"""The group rests until a day: nothing is asked meanwhile, and then it goes on where it left off."""

from dataclasses import replace
from datetime import date

from cards.elements import Shown
from cards.way import Resume, TakePause
from dialogs import plans
from dialogs.asking import hold_back, set_clock
from dialogs.checkin_forms import the_checkin
from dialogs.gathering import a_day
from dialogs.history import left_off
from dialogs.house import Here
from dialogs.journey import matter_of
from dialogs.matter import Matter
from dialogs.tell import adopt, tell_group
from dialogs.way import form
from programme import way
from programme.calendar import opening
from programme.history import By, Kind
from programme.journey import Journey, Pause, Stage
from programme.refusals import Outdated, Refused


def pause(here: Here, press: TakePause) -> Shown:
    """The group rests until the morning of a day; what does not fit is told on the form."""
    matter = matter_of(here, press.group, press.deed, visit=press.visit)
    try:
        until = a_day(press.pause_day)
        journey = way.paused(matter.journey, until, press.pause_why, today=here.today, at=here.at)
    except Refused as problem:
        if matter.journey.end:
            raise
        return form(here, matter, "pause", problem, pause_day=press.pause_day, pause_why=press.pause_why)
    if journey != matter.journey:
        matter = _rest(matter, journey)
        facts = {"until": press.pause_day, "reason": journey.pause.reason if journey.pause else ""}
        matter.record(Kind.PAUSED, matter.by(here.user), **facts)
        matter.show_board()
    return matter.board(here.words_in(matter.group))


def _rest(matter: Matter, journey: Journey) -> Matter:
    """Nothing falls due before the first working morning from that day on; a stop point has as much time
    left then as it has now."""
    before, pause = matter.journey.pause, journey.pause
    assert pause is not None, "the group has just begun to rest"
    back = _back_on(matter, pause)
    if matter.journey.stage is Stage.ASKING:
        matter = _closing_moved(matter, _back_on(matter, before) if before else matter.today, back)
        hold_back(matter)
    matter = matter.with_journey(journey)
    matter.work.due.drop(matter.tenant, "open", matter.group.id)
    matter.work.due.set(matter.tenant, "resume", matter.group.id, opening(back))
    return matter


def resume(here: Here, press: Resume) -> Shown:
    """A party lets the group go on before the day; a second press shows where it is."""
    matter = matter_of(here, press.group, press.deed, visit=press.visit)
    pause = matter.journey.pause
    if pause is not None and pause.until.isoformat() != press.until:
        raise Outdated
    adopt(here, matter.board_slot)
    return go_on(matter, matter.by(here.user)).board(here.words_in(matter.group))


def go_on(matter: Matter, by: By) -> Matter:
    """The pause is over: the clock is set again, those who are missing at a stop point are asked, and the
    group is told where it left off."""
    pause = matter.journey.pause
    journey = way.resumed(
        matter.journey, today=matter.today, looks_back=matter.phase.kind == "look_back", at=matter.at
    )
    if pause is None or journey == matter.journey:
        return matter
    if matter.journey.stage is Stage.ASKING:
        matter = _closing_moved(matter, _back_on(matter, pause), matter.today)
    matter = matter.with_journey(journey)
    matter.work.due.drop(matter.tenant, "resume", matter.group.id)
    matter.record(Kind.RESUMED, by)
    set_clock(matter, clock=by == "clock")
    plans.go_on(matter.work, matter.house, matter.group, matter.at)
    key = f"left_off:{matter.journey.visit.id}:{matter.house.new_id()}"
    shown = left_off(matter, matter.words)
    tell_group(matter.work, matter.house, matter.group, shown, at=matter.at, key=key)
    matter.show_board()
    return matter


def _closing_moved(matter: Matter, start: date, to: date) -> Matter:
    checkin = the_checkin(matter)
    closes = way.closing_moved(checkin.closes, start, to, matter.house.calendar, matter.quiet)
    return matter.with_checkin(replace(checkin, closes=closes))


def _back_on(matter: Matter, pause: Pause) -> date:
    return matter.house.calendar.working_day(pause.until, matter.quiet)
