"""A group's matter as it stands: group, method, journey and stop point, read together under one lock."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from cards import board as cards
from cards.elements import Shown
from cards.scene import Scene
from dialogs.house import House, quiet_of
from dialogs.standing_lists import brought
from dialogs.tell import tell_group
from programme.action import Action
from programme.calendar import OSLO, Quiet, opening, too_soon_for_rotas
from programme.checkin import Checkin
from programme.gathering import wants_new_day
from programme.glance import Count, count
from programme.history import By, Event, Kind
from programme.journey import Journey, Stage
from programme.look_back import look_back_day
from programme.method import Method, Phase
from programme.people import Group, Role
from programme.refusals import NotFound
from programme.visit import Visit
from programme.way import again_on, beats, new_days
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
        return self.house.words_to(self.group)

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
        """When the stop point opens by itself; None without a date, in a pause and after the end."""
        day = self.journey.visit.workshop
        if day is None or self.journey.stage is not Stage.DATED or not self.journey.under_way:
            return None
        return self.house.calendar.morning_after(day, self.quiet)

    @property
    def first_phase(self) -> bool:
        """Whether there is no phase to go back to."""
        return self.method.before(self.phase.key) is None

    def with_journey(self, journey: Journey) -> "Matter":
        """Keeps the journey as it is now; a phase that looks back has its day as soon as it begins, and who
        is asked again at a pace of their own is put down for the next time."""
        self.work.journeys.keep(self.tenant, journey)
        self._keep_pace(journey)
        matter = replace(self, journey=journey, checkin=_of_this_visit(self.checkin, journey))
        begins = journey.visit.id != self.journey.visit.id
        return matter.dated_to_look_back() if begins else matter

    def _keep_pace(self, journey: Journey) -> None:
        due, before = self.work.due, self.journey
        if not beats(journey):
            if beats(before):
                due.drop(self.tenant, "again", self.group.id)
        elif not beats(before) or (journey.pace, journey.visit.id) != (before.pace, before.visit.id):
            day = again_on(self.today, journey.pace, self.house.calendar, self.quiet)
            due.set(self.tenant, "again", self.group.id, opening(day))

    def dated_to_look_back(self) -> "Matter":
        """A phase that looks back and has no day has its own; any other is as it was."""
        if self.phase.kind != "look_back" or self.journey.stage is not Stage.PLANNING:
            return self
        day = look_back_day(self.visits, self.method, self.phase, self.house.calendar, self.quiet, self.today)
        matter = self.with_journey(self.journey.workshop_on(day, today=self.today, at=self.at))
        matter.record(Kind.DATED, "clock", day=day.isoformat())
        if matter.opens is not None:
            self.work.due.set(self.tenant, "open", self.group.id, matter.opens)
        return matter

    def with_checkin(self, checkin: Checkin) -> "Matter":
        """Keeps the stop point as it is now."""
        if self.checkin is not None and self.checkin.id == checkin.id:
            self.work.checkins.keep(self.tenant, self.checkin, checkin)
        else:
            self.work.checkins.add(self.tenant, checkin)
        return replace(self, checkin=checkin)

    def record(self, kind: Kind, by: By = "", **facts: str) -> None:
        """Adds to the group's history, at this phase; `by` is the role it was done in."""
        visit = self.journey.visit
        event = Event(kind, self.at, by, visit.phase, visit.round, visit.id, facts)
        self.work.history.add(self.tenant, self.group.id, event)

    def by(self, user: str) -> By:
        """The role in which this person acts towards the group, as history tells it."""
        member = self.group.member_of(user)
        if member is not None:
            return member.role.value
        helpers = {user, *self.work.absences.covered_by(self.tenant, user, self.today)}
        return "helper" if self.group.helper and self.group.helper in helpers else ""

    def board(self, words: Words) -> Shown:
        """The group's living card."""
        return cards.drawn(self.scene(words))

    @property
    def visits(self) -> tuple[Visit, ...]:
        """All stays so far, oldest first."""
        return self.work.journeys.history(self.tenant, self.group.id)

    def scene(self, words: Words) -> Scene:
        """All that the board shows."""
        day, actions = self.journey.visit.workshop, self.actions
        return Scene(
            words,
            self.group,
            self.method,
            self.journey,
            self.checkin,
            self.opens,
            day is not None and too_soon_for_rotas(day, self.today),
            self.today,
            self._offers(),
            self.visits,
            self._brought(actions),
            self._counted(actions),
            self._unseen() if actions else (),
        )

    @property
    def actions(self) -> tuple[Action, ...]:
        """All that is in the group's plan, by number."""
        return self.work.actions.of_group(self.tenant, self.group.id)

    @property
    def brought(self) -> tuple[str, ...]:
        """The titles of what is brought along to the stop point, by their numbers in the plan."""
        return self._brought(self.actions)

    def _brought(self, actions: tuple[Action, ...]) -> tuple[str, ...]:
        found = brought(self.work, self.house, self.group, actions, self.at)
        return tuple(one.title for one in sorted(found, key=lambda one: one.number))

    def _counted(self, actions: tuple[Action, ...]) -> Count:
        """How many actions the plan has. In a channel, where others read along, no day has passed."""
        told = count(actions, self.today)
        among = told.overdue and self.work.places.kind(self.tenant, self.group.chat) == "channel"
        return replace(told, overdue=0) if among else told

    def _unseen(self) -> tuple[Role, ...]:
        """Whom the plan waits for, once somebody has seen the present edition: before that it is a draft."""
        plan = self.work.plans.get(self.tenant, self.group.id)
        return plan.waits_for(self.group) if plan.sightings else ()

    def _offers(self) -> tuple[date, ...]:
        answering = bool(self.checkin and self.checkin.given)
        before = wants_new_day(self.journey, answering=answering)
        if before is None or self.phase.kind == "look_back":
            return ()
        return new_days(before, self.today, self.house.calendar, self.quiet)

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
