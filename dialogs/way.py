"""Other ways than from phase to phase: the group ends, skips, goes back, or is asked at a lower pace."""

from dataclasses import replace

from cards import other_ways as cards
from cards.elements import Shown
from cards.other_ways import Part, Ways
from cards.way import (
    BackTo,
    ChoosePace,
    EndWay,
    ReopenPhase,
    ReopenWay,
    SkipPhase,
    WaysForm,
)
from dialogs.asking import open_now, set_clock, take_away
from dialogs.finished import finished
from dialogs.house import Here
from dialogs.journey import group_card, matter_of
from dialogs.matter import Matter
from dialogs.tell import adopt
from programme import way
from programme.access import Deed, may
from programme.history import By, Kind
from programme.journey import Journey, Reason, Stage
from programme.refusals import Outdated, Refused, TooLong, Unreadable
from programme.visit import Visit
from programme.way import ReasonMissing

WAITING = ("open", "remind", "close", "resume", "again")
"""All that the clock may have to do on a group's way."""


def ways_form(here: Here, press: WaysForm) -> Shown:
    """The other ways there are from here."""
    return form(here, matter_of(here, press.group, press.deed, visit=press.visit))


def form(here: Here, matter: Matter, open: Part = "", problem: Refused | None = None, **values: str) -> Shown:
    """The card of other ways; alone with the bot one sees only what one may do."""
    standing = here.standing(matter.group)
    deeds = {deed for deed in Deed if not here.private or may(standing, deed)}
    scene = matter.scene(here.words_in(matter.group))
    return cards.form(Ways(scene, deeds, open, values, problem))


def end(here: Here, press: EndWay) -> Shown:
    """The leader or the helper ends the way: all that waits is stopped, and nothing is lost."""
    matter = matter_of(here, press.group, press.deed, visit=press.visit)
    try:
        journey = way.ended(matter.journey, _a_reason(press.end_reason), press.end_note, at=here.at)
    except (ReasonMissing, TooLong) as problem:
        values = {"end_reason": press.end_reason, "end_note": press.end_note}
        return form(here, matter, "end", problem, **values)
    close(matter, journey, matter.by(here.user))
    return group_card(here, matter.group)


def close(matter: Matter, journey: Journey, by: By) -> None:
    """The way is over as the journey says, unless it was before: nothing is asked and nothing falls due."""
    if journey == matter.journey or journey.end is None:
        return
    if matter.journey.stage is Stage.ASKING:
        matter = take_away(matter)
    matter = matter.with_journey(journey)
    for kind in WAITING:
        matter.work.due.drop(matter.tenant, kind, matter.group.id)
    matter.record(Kind.ENDED, by, reason=journey.end.reason.value, note=journey.end.note)
    matter.show_board()


def reopen(here: Here, press: ReopenWay) -> Shown:
    """The leader or the helper opens the way again, where it ended."""
    matter = matter_of(here, press.group, press.deed, visit=press.visit)
    journey = way.reopened(matter.journey, today=here.today, at=here.at)
    if journey != matter.journey:
        matter = matter.with_journey(journey).dated_to_look_back()
        matter.record(Kind.REOPENED, matter.by(here.user))
        set_clock(matter)
        matter.show_board()
    return group_card(here, matter.group)


def skip(here: Here, press: SkipPhase) -> Shown:
    """The leader leaves the phase without doing it."""
    matter, new_id = matter_of(here, press.group, press.deed, visit=press.visit), here.house.new_id()
    try:
        left, journey = way.skipped(matter.journey, matter.method, press.skip_why, new_id=new_id, at=here.at)
    except (ReasonMissing, TooLong) as problem:
        return form(here, matter, "skip", problem, skip_why=press.skip_why)
    matter.record(Kind.SKIPPED, matter.by(here.user), reason=left.skipped)
    return _turned(here, matter, left, journey)


def back(here: Here, press: BackTo) -> Shown:
    """The leader takes an earlier phase up again."""
    matter, new_id = matter_of(here, press.group, press.deed, visit=press.visit), here.house.new_id()
    try:
        left, journey = way.back_to(
            matter.journey, matter.method, press.back_to, press.back_why, new_id=new_id, at=here.at
        )
    except (ReasonMissing, TooLong) as problem:
        return form(here, matter, "back", problem, back_to=press.back_to, back_why=press.back_why)
    why = " ".join(press.back_why.split())
    matter.record(Kind.WENT_BACK, matter.by(here.user), to=press.back_to, reason=why)
    return _turned(here, matter, left, journey)


def reopen_phase(here: Here, press: ReopenPhase) -> Shown:
    """The leader opens the phase just left once more; its baton comes back as the draft."""
    matter, new_id = matter_of(here, press.group, press.deed, visit=press.visit), here.house.new_id()
    last = way.just_left(matter.visits, matter.method)
    if last is None:
        raise Outdated
    left, journey = way.phase_reopened(matter.journey, matter.method, last, new_id=new_id, at=here.at)
    matter.record(Kind.REOPENED, matter.by(here.user), phase=last.phase)
    return _turned(here, matter, left, journey)


def _turned(here: Here, matter: Matter, left: Visit | None, journey: Journey) -> Shown:
    if left is not None:
        here.work.journeys.end(here.tenant, matter.group.id, left)
    here.work.due.drop(here.tenant, "open", matter.group.id)
    matter = matter.with_journey(journey)
    finished(matter)
    matter.show_board()
    return matter.board(here.words_in(matter.group))


def choose_pace(here: Here, press: ChoosePace) -> Shown:
    """How often the group is asked again."""
    matter = matter_of(here, press.group, press.deed, visit=press.visit)
    if not press.months.isdecimal():
        raise Unreadable
    adopt(here, matter.board_slot)
    journey = way.paced(matter.journey, matter.group, int(press.months), at=here.at)
    if journey != matter.journey:
        matter = matter.with_journey(journey)
        matter.record(Kind.PACED, matter.by(here.user), months=str(journey.pace))
        matter.show_board()
    return matter.board(here.words_in(matter.group))


def ask_again(matter: Matter) -> None:
    """The next stop point of a group that is asked at its own pace: a light one after the last phase, else
    that of the phase it plans."""
    if matter.journey.stage is Stage.RESTING:
        new_id = matter.house.new_id()
        again = way.asked_again(matter.journey, matter.method, new_id=new_id, at=matter.at)
        matter = replace(matter, journey=again)
    open_now(matter, clock=True)


def _a_reason(text: str) -> Reason:
    try:
        return Reason(text)
    except ValueError:
        raise ReasonMissing from None
