"""The parties look back on what they did: five questions, what came of each action, and what they learned.

The questions follow what the Labour Inspection Authority advises to ask when measures are gone through anew
(arbeidstilsynet.no, «Gjennomføre tiltak og ny gjennomgang»), in our own words.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from programme.checkin import Choice
from programme.people import Group, Member, Role
from programme.refusals import Outdated, Refused, Unreadable
from programme.status import Effect, Onward
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
        asked = set(actions)
        return (
            set(QUESTIONS) <= self.questions.keys()
            and asked <= self.effects.keys()
            and asked <= self.onwards.keys()
        )


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
