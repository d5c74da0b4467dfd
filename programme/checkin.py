"""A stop point: the parties answer blind, see where they differ, and settle together what comes next.

Nobody, the leader and the helper included, sees another's answer before the reveal; `seen_by` is the one
place that decides it. Three known roles are never anonymous, and the card says so.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from programme.access import PARTIES, Standing
from programme.method import Phase, Question
from programme.people import Member, Role
from programme.refusals import Outdated, Refused, TooLong
from programme.visit import Outcome

LINE_LIMIT = 300
"""Characters in the line beside an answer."""
REMARK_LIMIT = 600
"""Characters in a remark to an outcome."""


class Choice(StrEnum):
    """The three answers; yes is always the good one."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"

    @property
    def weight(self) -> int:
        """2, 1, 0: only for seeing how far apart two answers are, never shown."""
        return {"yes": 2, "partly": 1, "no": 0}[self.value]


class NotYet(Refused):
    """Not all three roles have answered, and the closing day has not come."""

    says = "refused-not-yet"


class NoProposal(Refused):
    """There is no proposed outcome to confirm."""

    says = "refused-no-proposal"


class OtherRolesForm(Refused):
    """The form was for another role than the one its presser holds now."""

    says = "refused-other-role"


class PartyNeeded(Refused):
    """This phase asks that all three roles have answered before the group goes on; it may stay or go back."""

    says = "refused-party-needed"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one person answered to one question; `choice` is None while only a line is written."""

    choice: Choice | None = None
    line: str = ""


UNANSWERED = Answer()
"""Nothing chosen and nothing written."""


@dataclass(frozen=True, slots=True)
class Given:
    """All that one person has answered, in the role they held then."""

    user: str
    role: Role
    answers: Mapping[str, Answer] = field(default_factory=dict)

    def complete(self, phase: Phase) -> bool:
        """Whether every question to the role has a choice."""
        return not self.open_questions(phase)

    def open_questions(self, phase: Phase) -> tuple[Question, ...]:
        """The questions that still lack a choice."""
        return tuple(
            q for q in phase.asked_of(self.role) if self.answers.get(q.key, UNANSWERED).choice is None
        )


@dataclass(frozen=True, slots=True)
class Confirmation:
    """One party's yes to the proposed outcome, with the remark that goes on record."""

    user: str
    role: Role
    outcome: Outcome
    remark: str
    at: datetime

    def is_like(self, other: "Confirmation") -> bool:
        """Whether the same person, in the same role, confirms the same outcome."""
        return (self.user, self.role, self.outcome) == (other.user, other.role, other.outcome)


@dataclass(frozen=True, slots=True)
class Checkin:
    """One stop point of one phase. Times are aware; `revealed`, `settled` and `withdrawn` are None
    until they happen; one that is withdrawn asks nobody any more."""

    id: str
    group: str
    visit: str
    phase: str
    opened: datetime
    closes: datetime
    revealed: datetime | None = None
    settled: datetime | None = None
    withdrawn: datetime | None = None
    proposal: Outcome | None = None
    given: tuple[Given, ...] = ()
    confirmed: tuple[Confirmation, ...] = ()
    shared: frozenset[str] = frozenset()
    """Those who agree that the helper may see the answers."""

    def given_by(self, user: str, role: Role) -> Given:
        """What the person has answered in that role so far; empty when nothing."""
        return next((g for g in self.given if g.user == user and g.role == role), Given(user, role))

    def answer(self, member: Member, answers: Mapping[str, Answer], phase: Phase) -> "Checkin":
        """Keeps a member's answers as they come; questions not named stay as they are.

        Raises Outdated after the reveal, OtherRolesForm for a question that is not theirs, TooLong.
        """
        if self.revealed or self.withdrawn:
            raise Outdated
        asked = {question.key for question in phase.asked_of(member.role)}
        if not answers.keys() <= asked:
            raise OtherRolesForm
        if any(len(answer.line) > LINE_LIMIT for answer in answers.values()):
            raise TooLong(limit=LINE_LIMIT)
        before = self.given_by(member.user, member.role)
        now = Given(member.user, member.role, {**before.answers, **answers})
        return replace(self, given=(*(g for g in self.given if g is not before), now))

    def roles_answered(self, phase: Phase) -> frozenset[Role]:
        """The roles in which at least one person has answered every question. Whoever has answered in two
        roles counts for the latest: three parties are three persons."""
        latest = {given.user: given.role for given in self.given if given.complete(phase)}
        return frozenset(latest.values())

    def missing_roles(self, phase: Phase) -> tuple[Role, ...]:
        """The roles that have not answered, in the usual order."""
        answered = self.roles_answered(phase)
        return tuple(role for role in phase.parties if role not in answered)

    def waits_for(self, members: Iterable[Member], phase: Phase) -> tuple[Member, ...]:
        """The members who have not answered everything."""
        return tuple(m for m in members if not self.given_by(m.user, m.role).complete(phase))

    def reveal(
        self, members: Iterable[Member], phase: Phase, *, at: datetime, asked: bool = False
    ) -> "Checkin":
        """Turns the cards when it is time: all members have answered, or the closing time has come, or
        somebody asks for it and all three roles have answered. Raises NotYet, Outdated when done before.
        """
        if self.revealed or self.withdrawn:
            raise Outdated
        roles_in = not self.missing_roles(phase)
        everyone = roles_in and not self.waits_for(members, phase)
        if not (everyone or at >= self.closes or (asked and roles_in)):
            raise NotYet
        return replace(self, revealed=at)

    def seen_by(self, user: str, standing: frozenset[Standing]) -> tuple[Given, ...]:
        """The answers this person may see now: before the reveal only their own; afterwards the parties see
        all, as does whoever is in the group's chat, where they are posted; and the helper elsewhere only what
        everyone who answered has agreed to share."""
        own = tuple(given for given in self.given if given.user == user)
        if self.revealed is None:
            return own
        if standing & (PARTIES | {Standing.PRESENT}):
            return self.given
        if Standing.OWN_HELPER in standing and self.is_shared:
            return self.given
        return ()

    @property
    def is_shared(self) -> bool:
        """Whether all who answered agree that the helper sees the answers."""
        return bool(self.given) and all(given.user in self.shared for given in self.given)

    def share(self, user: str, wish: bool) -> "Checkin":
        """A member agrees, or no longer agrees, that the helper sees the answers."""
        return replace(self, shared=self.shared | {user} if wish else self.shared - {user})

    def propose(self, outcome: Outcome, *, first_phase: bool) -> "Checkin":
        """A party proposes what comes next; another proposal asks everybody anew, but keeps the remarks, and
        who has confirmed an outcome need not do so again when it is proposed once more.

        Raises Outdated before the reveal or after the leader's word, and for going back from the first phase.
        """
        if self.revealed is None or self.settled or (first_phase and outcome is Outcome.GO_BACK):
            raise Outdated
        return replace(self, proposal=outcome)

    def confirm(
        self, member: Member, outcome: Outcome, remark: str, phase: Phase, *, at: datetime
    ) -> "Checkin":
        """A party confirms the proposed outcome, with a remark or without; twice the same changes nothing.

        The leader's confirmation lets it stand (forskrift om organisering, ledelse og medvirkning § 2-1: the
        employer decides); the others may still add theirs. Raises NoProposal, Outdated for a proposal that
        has changed, PartyNeeded for going on with a role unanswered where the phase forbids it, TooLong.
        """
        if self.proposal is None:
            raise NoProposal
        if self.proposal is not outcome:
            raise Outdated
        remark = remark.strip()
        if len(remark) > REMARK_LIMIT:
            raise TooLong(limit=REMARK_LIMIT)
        mine = Confirmation(member.user, member.role, outcome, remark, at)
        if self._said_before(mine):
            return self
        leads = member.role is Role.LEADER
        if leads and outcome is Outcome.GO_ON and not phase.missing_party and self.missing_roles(phase):
            raise PartyNeeded
        others = tuple(c for c in self.confirmed if c.remark or not c.is_like(mine))
        return replace(self, confirmed=(*others, mine), settled=self.settled or (at if leads else None))

    def _said_before(self, mine: Confirmation) -> bool:
        said = [c.remark for c in self.confirmed if c.is_like(mine)]
        return mine.remark in said if mine.remark else bool(said)

    def confirmed_by(self, role: Role) -> tuple[Confirmation, ...]:
        """The confirmations of the present proposal from a role."""
        return tuple(c for c in self.confirmed if c.role is role and c.outcome is self.proposal)

    @property
    def remarks(self) -> tuple[Confirmation, ...]:
        """Every remark, whichever proposal it was made to: none is ever hidden."""
        return tuple(c for c in self.confirmed if c.remark)
