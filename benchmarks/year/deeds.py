"""What the invented people do in the year: by themselves, and when a card reaches them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from random import Random

from benchmarks.year import habits
from benchmarks.year.habits import Answer, Span
from benchmarks.year.living import Deed, Year
from benchmarks.year.world import METHOD, TENANT
from cards.buttons import Button
from cards.checkin import AnswerCheckin
from cards.evaluation import KeepEvaluation
from cards.nudge import AskForHelp, Finish, KeepRest, NewDate, OnTrack
from cards.way import TakePause
from dialogs import plans
from dialogs.budget import COLLECT
from dialogs.house import quiet_of
from programme.action import Action, Source
from programme.ballot import Area
from programme.budget import NUDGES, About
from programme.calendar import OSLO
from programme.checkin import Choice
from programme.deadline import evaluated_on
from programme.evaluation import QUESTIONS
from programme.journey import Journey, Stage, begun
from programme.people import Group, Role
from programme.status import Effect, Onward
from programme.visit import Outcome
from storage.posting import Posting
from storage.work import Work

TITLE = "Fast tid til rapport ved vaktskifte"
REASON = "Det tok lengre tid enn vi trodde"


class People:
    """Everybody, and what they have in mind."""

    def __init__(self, year: Year, actions: int, chance: Random) -> None:
        self._year, self._chance = year, chance
        self._method = year.house.shelf.newest(METHOD)
        year.arrived = self._read
        groups = year.world.groups
        begins = {group.id: year.begins + habits.BEGINS.days(chance) for group in groups}
        for group in groups:
            self._some_time(begins[group.id], partial(self._set_out, group))
            if chance.random() < habits.PAUSES:
                self._some_time(begins[group.id] + habits.DECIDES.days(chance), partial(self._pause, group))
        for number in range(actions):
            group = groups[number % len(groups)]
            decided = begins[group.id] + habits.DECIDES.days(chance)
            self._some_time(decided, partial(self._decide, group, f"action-{number}"))
        for user in sorted(year.world.names):
            if chance.random() < habits.RESTS:
                day = year.begins + timedelta(days=chance.randrange(60, 300))
                self._some_time(day, partial(self._rest, user))

    def _some_time(self, day: datetime, deed: Deed) -> None:
        self._year.later(habits.some_hour(self._chance, day.astimezone(OSLO).date()), deed)

    def _soon(self, deed: Deed) -> None:
        self._year.later(habits.soon(self._chance, self._year.at), deed)

    def _day_after(self, span: Span) -> date:
        return (self._year.at + span.days(self._chance)).astimezone(OSLO).date()

    # -- what they do by themselves

    async def _set_out(self, group: Group) -> None:
        """The group begins its way, with the date of its first gathering."""
        at = self._year.at
        journey = begun(group, self._method, new_id=self._year.house.new_id(), at=at)
        self._year.work(partial(self._gather, group, journey))

    def _gather(self, group: Group, journey: Journey, work: Work) -> None:
        """The date of a gathering is set; the bot asks the morning after, by its own clock."""
        at, day = self._year.at, self._day_after(habits.WORKSHOP)
        journey = journey.workshop_on(day, today=at.astimezone(OSLO).date(), at=at)
        work.journeys.keep(TENANT, journey)
        opens = self._year.house.calendar.morning_after(day, quiet_of(group))
        work.due.set(TENANT, "open", group.id, opens)
        self._some_time(opens + habits.BETWEEN.days(self._chance), partial(self._go_on, group))

    async def _go_on(self, group: Group) -> None:
        """Some weeks after a gathering the next phase begins, if the cards have been turned."""
        self._year.work(partial(self._next_phase, group))

    def _next_phase(self, group: Group, work: Work) -> None:
        at, journey = self._year.at, work.journeys.get(TENANT, group.id)
        if journey is None or not journey.under_way or journey.stage is not Stage.TALKING:
            self._some_time(at + timedelta(weeks=1), partial(self._go_on, group))
            return
        settled = replace(journey.visit, outcome=Outcome.GO_ON)
        journey = replace(journey, stage=Stage.HANDING_OVER, visit=settled)
        ended, journey = journey.handed_over(
            self._method, empty_handed=True, new_id=self._year.house.new_id(), language="nb", at=at
        )
        work.journeys.end(TENANT, group.id, ended)
        if journey.stage is Stage.PLANNING:
            self._gather(group, journey, work)
        else:
            work.journeys.keep(TENANT, journey)

    async def _decide(self, group: Group, id: str) -> None:
        """The leader takes something into the plan, with who and when."""
        self._year.work(partial(self._add, group, id))

    def _add(self, group: Group, id: str, work: Work) -> None:
        at, deadline = self._year.at, self._day_after(habits.DEADLINE)
        owner = self._chance.choice(self._year.world.owners[group.id])
        looked_back = evaluated_on(deadline, self._year.house.calendar, quiet_of(group))
        action = Action(id, group.id, 0, TITLE, Area.IMPROVE, at, source=Source(method=METHOD))
        action = action.handed_to(owner).by(deadline, at.astimezone(OSLO).date(), looked_back)
        plans.add(work, self._year.house, group, action, at, "leader")
        self._year.kept.first[id] = deadline
        if self._chance.random() < habits.FINISHES_ALONE:
            days = (deadline - at.astimezone(OSLO).date()).days
            done = at + timedelta(days=self._chance.randint(1, days))
            self._some_time(done, partial(self._year.press, owner.user, Finish(id)))

    async def _pause(self, group: Group) -> None:
        journey = self._year.work(lambda work: work.journeys.get(TENANT, group.id))
        if journey is not None and journey.under_way:
            leader = group.holders(Role.LEADER)[0]
            until = self._day_after(habits.PAUSE).isoformat()
            await self._year.press(leader.user, TakePause(group.id, journey.visit.id), pause_day=until)

    async def _rest(self, user: str) -> None:
        until = self._day_after(habits.REST).isoformat()
        await self._year.press(user, KeepRest(exact=False), rest_day=until)

    # -- what they do when a card has come

    def _read(self, work: Work, posting: Posting, at: datetime) -> None:
        user = posting.user
        if not posting.key.startswith(f"{COLLECT}:"):
            if posting.kind in ("form", "reminder") and self._chance.random() < habits.FILLS_IN:
                self._soon(partial(self._fill_in, user, posting.about))
            return
        told = work.asked.on(TENANT, user, at.astimezone(OSLO).date())
        self._year.kept.merged[len(told.items)] += 1
        for about, subject, group in told.items:
            if about in NUDGES:
                self._nudged(work, user, about, subject)
            elif about is About.FORM and self._chance.random() < habits.FILLS_IN:
                self._soon(partial(self._fill_in, user, group))
            elif about is About.EVALUATION and self._chance.random() < habits.FILLS_IN:
                self._soon(partial(self._evaluate, user, subject))

    def _nudged(self, work: Work, user: str, about: About, id: str) -> None:
        action = work.actions.get(TENANT, id)
        self._year.kept.said[id, action.deadline if action else None, about] += 1
        answer = habits.answer(self._chance, about)
        if answer is not Answer.NOTHING:
            self._soon(partial(self._answer, user, answer, id))

    async def _answer(self, user: str, answer: Answer, id: str) -> None:
        day, button = self._day_after(habits.POSTPONED).isoformat(), BUTTONS.get(answer)
        if button is not None:
            await self._year.press(user, button(id))
        else:
            await self._year.press(user, NewDate(id), day=day, reason=REASON)

    async def _fill_in(self, user: str, group: str) -> None:
        checkin = self._year.work(lambda work: work.checkins.latest(TENANT, group))
        member = next(one for one in self._year.world.groups if one.id == group).member_of(user)
        if checkin is None or checkin.revealed or member is None:
            return
        asked = self._method.phase(checkin.phase).asked_of(member.role)
        given = {question.key: self._chance.choice(list(Choice)).value for question in asked}
        await self._year.press(user, AnswerCheckin(checkin.id, given))

    async def _evaluate(self, user: str, id: str) -> None:
        this = self._year.work(lambda work: work.evaluations.get(TENANT, id))
        if this is None or this.settled is not None:
            return
        choice = {f"choice.{key}": self._chance.choice(list(Choice)).value for key in QUESTIONS}
        effect = {f"effect.{key}": self._chance.choice(list(Effect)).value for key in this.actions}
        onward = {f"onward.{key}": Onward.KEEP.value for key in this.actions}
        await self._year.press(user, KeepEvaluation(id, ""), **choice, **effect, **onward)


BUTTONS: dict[Answer, Callable[[str], Button]] = {
    Answer.FINISH: Finish,
    Answer.ON_TRACK: OnTrack,
    Answer.HELP: AskForHelp,
}
