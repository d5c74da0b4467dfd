"""The same table, with the other ways that a group may take."""

from dataclasses import replace
from datetime import date, timedelta

from programme import way
from programme.calendar import OSLO
from programme.gathering import told
from programme.journey import Reason, Stage
from programme.refusals import Refused
from programme.visit import Held
from tests.programme.cast import NORWAY
from tests.programme.table import QUIET, Table


class WayTable(Table):
    """A group that may pause, end, skip, go back, and be asked again."""

    def gather(self, held: Held, count: int | None) -> None:
        """Somebody tells how the gathering went."""
        day = self.journey.visit.workshop or self.today
        answering = self.answering
        self.left(
            told(
                self.journey, self.phase, held, count,
                day=day, answering=answering, today=self.today, at=self.at,
            )
        )  # fmt: skip

    def pause(self, days: int) -> None:
        """The group rests for so many days; a stop point keeps the working days it has left."""
        before, until = self.journey.pause, self.today + timedelta(days=days)
        paused = way.paused(self.journey, until, "", today=self.today, at=self.at)
        self.move_closing(before.until if before else self.today, until)
        self.journey = paused

    def resume(self) -> None:
        """The group goes on."""
        pause = self.journey.pause
        if pause:
            looks_back = self.phase.kind == "look_back"
            on = way.resumed(self.journey, today=self.today, looks_back=looks_back, at=self.at)
            self.move_closing(pause.until, self.today)
            self.journey = on

    def move_closing(self, start: date, to: date) -> None:
        """As many working days as before from another day."""
        if self.journey.stage is Stage.ASKING:
            checkin = self.current()
            start, to = NORWAY.working_day(start, QUIET), NORWAY.working_day(to, QUIET)
            closes = way.closing_moved(checkin.closes, start, to, NORWAY, QUIET)
            self.keep(replace(checkin, closes=closes))

    def end(self, reason: Reason) -> None:
        """The way ends."""
        self.left(way.ended(self.journey, reason, "", at=self.at))

    def reopen(self) -> None:
        """The way goes on."""
        self.journey = way.reopened(self.journey, today=self.today, at=self.at)

    def skip(self, reason: str) -> None:
        """The phase is left without being done."""
        left, self.journey = way.skipped(self.journey, self.method, reason, new_id=self.new_id(), at=self.at)
        self.ended.append(left)

    def back(self, phase: str, reason: str) -> None:
        """An earlier phase is taken up again."""
        left, self.journey = way.back_to(
            self.journey, self.method, phase, reason, new_id=self.new_id(), at=self.at
        )
        self.ended += [left] if left else []

    def reopen_phase(self) -> None:
        """The phase just left is opened once more."""
        last = way.just_left(self.ended, self.method)
        if last is None:
            raise Refused
        left, self.journey = way.phase_reopened(
            self.journey, self.method, last, new_id=self.new_id(), at=self.at
        )
        self.ended += [left] if left else []

    def pace(self, months: int) -> None:
        """The group is asked again every so many months."""
        self.journey = way.paced(self.journey, self.group, months, at=self.at)

    def tick(self, passed: timedelta) -> None:
        """Time passes; a pause ends by itself, and a group that wants it is asked again."""
        at = self.at + passed
        pause = self.journey.pause
        if pause and at.astimezone(OSLO).date() >= NORWAY.working_day(pause.until, QUIET):
            self.at = at
            self.resume()
            self.at -= passed
        if self.journey.pace and self.journey.under_way and self.journey.stage is Stage.RESTING:
            self.ask_again()
        super().tick(passed)

    def ask_again(self) -> None:
        """A light stop point, once it is time."""
        rested = self.journey.moved.astimezone(OSLO).date()
        if self.today >= way.again_on(rested, self.journey.pace, NORWAY, QUIET):
            self.journey = way.asked_again(self.journey, self.method, new_id=self.new_id(), at=self.at)
            self.open()
