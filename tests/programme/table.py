"""One group's matter, played as the dialogs play it: access is asked, the rules decide, the rest is kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from programme.access import Deed, acting_member, demand, standings
from programme.calendar import OSLO, USUAL_QUIET, Quiet, closing
from programme.checkin import Answer, Checkin, NotYet
from programme.gathering import taken_up_again
from programme.journey import Journey, Stage, begun
from programme.method import Method, Phase
from programme.people import Group, Role
from programme.refusals import Refused
from programme.visit import Outcome, Visit
from tests.programme.cast import HELPER, NOON, NORWAY, PARTIES, a_group

QUIET = Quiet.read(USUAL_QUIET)


class Table:
    """What is kept of one group. Every deed either happens whole or leaves all as it was."""

    def __init__(self, method: Method) -> None:
        self.method = method
        self.group: Group = a_group(*PARTIES)
        self.at: datetime = NOON
        self.numbers = 0
        self.journey: Journey = begun(self.group, method, new_id=self.new_id(), at=self.at)
        self.checkins: list[Checkin] = []
        self.ended: list[Visit] = []

    def new_id(self) -> str:
        """An id that nothing else has."""
        self.numbers += 1
        return f"n{self.numbers}"

    @property
    def phase(self) -> Phase:
        """The phase the group is in."""
        return self.method.phase(self.journey.visit.phase)

    @property
    def checkin(self) -> Checkin | None:
        """The latest check-in of the present stay in a phase."""
        mine = [checkin for checkin in self.checkins if checkin.visit == self.journey.visit.id]
        return mine[-1] if mine else None

    def standing(self, user: str):
        """What the person is here, written from the group's own chat."""
        return standings(self.group, user, conversation="19:elsewhere", helper=user == HELPER)

    def do(self, user: str, deed: Deed, act: Callable[[], None]) -> bool:
        """Whether the deed was allowed and done."""
        before = (self.group, self.journey, list(self.checkins), list(self.ended))
        try:
            demand(self.standing(user), deed)
            act()
        except Refused:
            assert before == (self.group, self.journey, self.checkins, self.ended), (
                "a refusal changed something"
            )
            return False
        return True

    def answer(self, user: str, answers: dict[str, Answer]) -> None:
        """A member answers; the last one turns the cards."""
        self.journey.must_be_under_way()
        self.keep(self.current().answer(self.member(user), answers, self.phase))
        self.turn()

    def turn(self, *, asked: bool = False) -> None:
        """The cards are turned if it is time."""
        try:
            checkin = self.current().reveal(self.group.members, self.phase, at=self.at, asked=asked)
        except NotYet:
            return
        self.journey = self.journey.revealed(self.at)
        self.keep(checkin)

    def set_workshop(self, days: int) -> None:
        """The workshop is set so many days ahead."""
        free = taken_up_again(self.journey, answering=self.answering, at=self.at)
        self.left(free.workshop_on(self.today + timedelta(days=days), today=self.today, at=self.at))

    def open(self) -> None:
        """The stop point opens; what was answered to one that was withdrawn in this stay comes back."""
        before = self.checkin
        self.journey = self.journey.opened(self.at)
        closes = closing(NORWAY.working_days_after(self.today, self.method.open_days, QUIET))
        visit = self.journey.visit
        kept = before.given if before and before.withdrawn else ()
        self.checkins.append(
            Checkin(self.new_id(), self.group.id, visit.id, visit.phase, self.at, closes, given=kept)
        )

    def propose(self, outcome: Outcome) -> None:
        """An outcome is proposed."""
        self.journey.must_be_under_way()
        self.keep(self.current().propose(outcome, first_phase=self.method.before(self.phase.key) is None))

    def confirm(self, user: str, outcome: Outcome, remark: str) -> None:
        """A party confirms; the leader's word moves the journey."""
        self.journey.must_be_under_way()
        before = self.current()
        after = before.confirm(self.member(user), outcome, remark, self.phase, at=self.at)
        if after.settled and not before.settled:
            missing = after.missing_roles(self.phase)
            ended, self.journey = self.journey.settled(
                outcome, self.method, missing=missing, new_id=self.new_id(), at=self.at
            )
            self.ended += [ended] if ended else []
        self.keep(after)

    def share(self, user: str, wish: bool) -> None:
        """A party lets the helper see the answers, or not."""
        self.keep(self.current().share(user, wish))

    def fill(self, fields: dict[str, str]) -> None:
        """Lines of the baton are written."""
        self.journey = self.journey.filled(fields, self.phase, self.at)

    def hand_over(self, *, empty_handed: bool) -> None:
        """The baton is handed over, or the group goes without."""
        ended, self.journey = self.journey.handed_over(
            self.method, empty_handed=empty_handed, new_id=self.new_id(), language="nn", at=self.at
        )
        self.ended.append(ended)

    def new_round(self) -> None:
        """The circle begins anew."""
        self.journey = self.journey.new_round(self.method, new_id=self.new_id(), at=self.at)

    def left(self, journey: Journey) -> None:
        """The journey moves; a stop point that is left unasked thereby is withdrawn."""
        if self.journey.stage is Stage.ASKING and journey.stage is not Stage.ASKING:
            self.keep(replace(self.current(), withdrawn=self.at))
        self.journey = journey

    @property
    def answering(self) -> bool:
        """Whether somebody has begun to answer the open stop point."""
        return bool(self.journey.stage is Stage.ASKING and self.current().given)

    @property
    def today(self) -> date:
        """The day in Norway."""
        return self.at.astimezone(OSLO).date()

    def take(self, user: str, role: Role) -> None:
        """Somebody takes a role."""
        self.group = self.group.take(user, user, role)

    def lay_down(self, user: str) -> None:
        """Somebody lays their role down."""
        self.group = self.group.lay_down(user)

    def tick(self, passed: timedelta) -> None:
        """Time passes, and the clock does what has fallen due."""
        self.at += passed
        if not self.journey.under_way:
            return
        day = self.journey.visit.workshop
        if self.journey.stage is Stage.DATED and day and self.at >= NORWAY.morning_after(day, QUIET):
            self.open()
        if self.journey.stage is Stage.ASKING:
            self.turn()

    def member(self, user: str):
        """The member this person acts as. Raises NotYours."""
        return acting_member(self.standing(user), self.group, user)

    def current(self) -> Checkin:
        """The check-in at hand. Raises Refused."""
        if self.checkin is None:
            raise Refused
        return self.checkin

    def keep(self, checkin: Checkin) -> None:
        """Keeps the check-in as it is now."""
        self.checkins = [checkin if kept.id == checkin.id else kept for kept in self.checkins]
