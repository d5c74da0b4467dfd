"""A group's matter as it stands: group, method, journey and stop point, read together under one lock."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from cards import journey as cards
from cards.elements import Shown
from dialogs.house import House, quiet_of
from dialogs.tell import tell_group
from programme.calendar import OSLO, Quiet, too_soon_for_rotas
from programme.checkin import Checkin
from programme.journey import Journey, Stage
from programme.method import Method, Phase
from programme.people import Group
from programme.refusals import NotFound
from storage.work import Work
from words.words import Words


@dataclass(frozen=True, slots=True)
class Matter:
    """One group's matter at one instant. Frozen: a change makes a new one and is kept by its dialog."""

    work: Work
    house: House
    at: datetime
    group: Group
    method: Method
    journey: Journey
    checkin: Checkin | None

    @property
    def tenant(self) -> str:
        """The tenant the group belongs to."""
        return self.group.tenant

    @property
    def phase(self) -> Phase:
        """The phase the group is in."""
        return self.method.phase(self.journey.visit.phase)

    @property
    def words(self) -> Words:
        """The group's language."""
        return self.house.words[self.group.language]

    @property
    def today(self) -> date:
        """The day in Norway."""
        return self.at.astimezone(OSLO).date()

    @property
    def quiet(self) -> Quiet:
        """The group's quiet weeks."""
        return quiet_of(self.group)

    @property
    def opens(self) -> datetime | None:
        """When the stop point opens by itself; None without a date."""
        day = self.journey.visit.workshop
        if day is None or self.journey.stage is not Stage.DATED:
            return None
        return self.house.calendar.morning_after(day, self.quiet)

    @property
    def first_phase(self) -> bool:
        """Whether there is no phase to go back to."""
        return self.method.before(self.phase.key) is None

    def with_journey(self, journey: Journey) -> "Matter":
        """Keeps the journey as it is now."""
        self.work.journeys.keep(self.tenant, journey)
        return replace(self, journey=journey, checkin=_of_this_visit(self.checkin, journey))

    def with_checkin(self, checkin: Checkin) -> "Matter":
        """Keeps the stop point as it is now."""
        if self.checkin is not None and self.checkin.id == checkin.id:
            self.work.checkins.keep(self.tenant, self.checkin, checkin)
        else:
            self.work.checkins.add(self.tenant, checkin)
        return replace(self, checkin=checkin)

    def board(self, words: Words) -> Shown:
        """The group's living card."""
        day = self.journey.visit.workshop
        return cards.board(
            words,
            self.group,
            self.method,
            self.journey,
            checkin=self.checkin,
            opens=self.opens,
            soon=day is not None and too_soon_for_rotas(day, self.today),
            today=self.today,
        )

    @property
    def board_slot(self) -> str:
        """The one card in the group's chat for this stay in the phase."""
        return f"board:{self.journey.visit.id}"

    def show_board(self) -> None:
        """Brings the card in the group's chat up to date: one for each stay in a phase."""
        slot = self.board_slot
        tell_group(
            self.work,
            self.house,
            self.group,
            self.board(self.words),
            at=self.at,
            key=f"{slot}:{self.house.new_id()}",
            slot=slot,
        )


def found(
    work: Work, house: House, group: Group | None, at: datetime, *, looking: bool = False
) -> Matter | None:
    """The group's matter, locked; None when the group is gone or has not begun. Only `looking` it is not
    locked: two who list several groups in different orders would wait for each other."""
    if group is None:
        return None
    read = work.journeys.get if looking else work.journeys.lock
    journey = read(group.tenant, group.id)
    if journey is None:
        return None
    checkin = work.checkins.latest(group.tenant, group.id)
    return Matter(work, house, at, group, house.method(group), journey, _of_this_visit(checkin, journey))


def _of_this_visit(checkin: Checkin | None, journey: Journey) -> Checkin | None:
    """The visit's stop point while it is asked, talked over or handed on; a settled one is history."""
    if checkin is None or checkin.visit != journey.visit.id or journey.stage is Stage.RESTING:
        return None
    return None if journey.stage in (Stage.PLANNING, Stage.DATED) else checkin


def begun(work: Work, house: House, group: Group, at: datetime) -> Matter:
    """The matter of a group that has begun. Raises NotFound."""
    matter = found(work, house, group, at)
    if matter is None:
        raise NotFound
    return matter
