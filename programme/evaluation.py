"""The parties look back on what they did: five questions, what came of each action, and what they learned.

The questions follow what the Labour Inspection Authority advises to ask when measures are gone through anew
(arbeidstilsynet.no, «Gjennomføre tiltak og ny gjennomgang»), in our own words.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from programme.access import PARTIES, Standing
from programme.action import Action
from programme.calendar import Calendar, Quiet, closing, day_of, opening
from programme.checkin import Choice
from programme.people import Group, Member, Role
from programme.refusals import Outdated, Refused, Unreadable
from programme.status import RUNNING, Effect, Onward, Status
from programme.wording import a_line, within

QUESTIONS = ("carried_out", "effect", "enough", "changed", "new_risks")
"""Were all carried out; did they have the effect we wanted; are they enough; has the workplace changed since;
have they brought new or unexpected risks."""
GOOD = {"carried_out": "yes", "effect": "yes", "enough": "yes", "changed": "no", "new_risks": "no"}
"""The answer that asks for nothing more; only for seeing what to talk about."""
LEARNED_LIMIT = 600
"""Characters in what was learned."""
MOST_ACTIONS = 8
"""Actions in one evaluation; what is left comes with the next."""
TOGETHER = timedelta(days=14)
"""What falls within so many days is looked back on together: one form, and not one a week."""
OPEN_FOR, REMINDED_AFTER, ENDED_BY = 10, 6, 3
"""Working days: how long the answers are hidden at most, when those who are missing are asked once more, and
how long after the answers are on the table the leader is asked to end it. Our own choice."""
TO_A_PAGE = 2
"""Actions on one page of the form, so that a page fits on a phone."""


class NotAllAnswered(Refused):
    """An evaluation is ended when all three have answered, or its time is over; `roles` are the missing."""

    says = "refused-evaluation-not-all"


class EffectMissing(Refused):
    """What came of each action, and what is done with it, is told before an evaluation ends."""

    says = "refused-effect-missing"


@dataclass(frozen=True, slots=True)
class Answered:
    """What one party answered: questions and lines by the question's key, effects and onwards by action."""

    user: str
    role: Role
    questions: Mapping[str, str] = field(default_factory=dict)
    lines: Mapping[str, str] = field(default_factory=dict)
    effects: Mapping[str, Effect] = field(default_factory=dict)
    onwards: Mapping[str, Onward] = field(default_factory=dict)

    def complete(self, actions: Iterable[str]) -> bool:
        """Whether every question and every action has an answer."""
        return self.has(()) and self.has(actions)

    def has(self, page: Iterable[str]) -> bool:
        """Whether all that a page asks has an answer: its actions, or without any the five questions."""
        asked = set(page)
        if not asked:
            return set(QUESTIONS) <= self.questions.keys()
        return asked <= self.effects.keys() and asked <= self.onwards.keys()


@dataclass(frozen=True, slots=True)
class Evaluation:
    """One evaluation of some actions, by id. `closes`: when all can see it; `settled`: when it ended."""

    id: str
    group: str
    round: int
    actions: tuple[str, ...]
    opened: datetime
    closes: datetime
    settled: datetime | None = None
    learned: str = ""
    given: tuple[Answered, ...] = ()

    @property
    def pages(self) -> tuple[tuple[str, ...], ...]:
        """The form's pages: the actions, a few at a time, and last the five questions, which name none."""
        starts = range(0, len(self.actions), TO_A_PAGE)
        return (*(self.actions[at : at + TO_A_PAGE] for at in starts), ())

    def given_by(self, member: Member) -> Answered:
        """What the member has answered so far in that role; empty when nothing."""
        empty = Answered(member.user, member.role)
        mine = (one for one in self.given if (one.user, one.role) == (member.user, member.role))
        return next(mine, empty)

    def answer(
        self,
        member: Member,
        questions: Mapping[str, str],
        lines: Mapping[str, str],
        effects: Mapping[str, Effect],
        onwards: Mapping[str, Onward],
    ) -> "Evaluation":
        """Keeps answers as they come; what is not named stays. Raises Outdated after the end, Unreadable for
        what was not asked, TooLong, NamesAPerson."""
        if self.settled is not None:
            raise Outdated
        if not questions.keys() | lines.keys() <= set(QUESTIONS):
            raise Unreadable
        if not effects.keys() | onwards.keys() <= set(self.actions):
            raise Unreadable
        if not set(questions.values()) <= {one.value for one in Choice}:
            raise Unreadable
        before = self.given_by(member)
        now = replace(
            before,
            questions={**before.questions, **questions},
            lines={**before.lines, **{key: a_line(line) for key, line in lines.items()}},
            effects={**before.effects, **effects},
            onwards={**before.onwards, **onwards},
        )
        return replace(self, given=(*(one for one in self.given if one is not before), now))

    def roles_answered(self) -> frozenset[Role]:
        """The roles in which somebody has answered everything."""
        return frozenset(one.role for one in self.given if one.complete(self.actions))

    def missing_roles(self, group: Group) -> tuple[Role, ...]:
        """The held roles that have not, in the usual order."""
        answered = self.roles_answered()
        return tuple(role for role in group.parties if group.holders(role) and role not in answered)

    def open_to_all(self, group: Group, at: datetime) -> bool:
        """Whether the answers may be shown: all have answered, or the time is over, or it has ended. Until
        then each sees only their own, as at a stop point."""
        return self.settled is not None or at >= self.closes or not self.missing_roles(group)

    def settle(self, learned: str, group: Group, at: datetime) -> "Evaluation":
        """The leader ends it, with what was learned. Twice is once. Raises NotAllAnswered, TooLong,
        NamesAPerson."""
        if self.settled is not None:
            return self
        if not self.open_to_all(group, at):
            raise NotAllAnswered(roles=" ".join(self.missing_roles(group)))
        return replace(self, settled=at, learned=within(learned, LEARNED_LIMIT))

    def waits_for(self, group: Group, user: str, at: datetime) -> bool:
        """Whether it waits for something from this person: their answers, and once these are open to all, the
        leader's word."""
        member = group.member_of(user)
        if member is None or self.settled is not None:
            return False
        if self.open_to_all(group, at):
            return member.role is Role.LEADER
        return not self.given_by(member).complete(self.actions)

    def seen_by(
        self, user: str, standing: Collection[Standing], group: Group, at: datetime
    ) -> tuple[Answered, ...]:
        """What this person may see of the answers: before they are open to all only their own; then the
        parties see them, as does whoever is in the group's chat, where they are posted."""
        if self.open_to_all(group, at) and not (PARTIES | {Standing.PRESENT}).isdisjoint(standing):
            return self.given
        return tuple(one for one in self.given if one.user == user)


@dataclass(frozen=True, slots=True)
class Course:
    """The days of one evaluation: when those who are missing are asked again, and when the answers are open
    to all whoever is missing."""

    reminds: datetime
    closes: datetime


def course(opened: datetime, calendar: Calendar, quiet: Quiet) -> Course:
    """The course of an evaluation that opened then."""
    day = day_of(opened)
    reminds = calendar.working_days_after(day, REMINDED_AFTER, quiet)
    closes = calendar.working_days_after(day, OPEN_FOR, quiet)
    return Course(opening(reminds), closing(closes))


def next_day(actions: Iterable[Action], past: Sequence[Evaluation]) -> date | None:
    """The first day on which some of the actions are to be evaluated, past or to come; None when there is
    nothing to look back on."""
    days = [day for one in actions if (day := _falls_on(one, past)) is not None]
    return min(days, default=None)


def to_evaluate(actions: Iterable[Action], past: Sequence[Evaluation], today: date) -> tuple[str, ...]:
    """What is looked back on when an evaluation opens today: what is due, with what is due within TOGETHER.
    The longest awaited first."""
    days = [(day, one.number, one.id) for one in actions if (day := _falls_on(one, past)) is not None]
    if not any(day <= today for day, _, _ in days):
        return ()
    due = sorted(each for each in days if each[0] <= today + TOGETHER)
    return tuple(id_ for _, _, id_ in due[:MOST_ACTIONS])


def _falls_on(one: Action, past: Sequence[Evaluation]) -> date | None:
    """The day on which an action is evaluated; None for one that never came to anything, or whose day has had
    its evaluation. Whoever moves its deadline moves that day, and it is looked back on anew."""
    if one.status not in RUNNING | {Status.DONE} or one.evaluates is None:
        return None
    held = [day_of(each.opened) for each in past if one.id in each.actions]
    return one.evaluates if all(one.evaluates > day + TOGETHER for day in held) else None
