"""Prioritising proposals: each party scores alone, all is laid on the table at once, and the leader decides.

Three known roles are never anonymous, and every card says so. Nobody sees another's scores before they are
laid on the table; `seen_by` is the one place that decides it. There is no total: the scores are what the
parties talk about, and what comes of it is a decision.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from programme.access import PARTIES, Standing
from programme.ballot import OF, Option, Paper, Raw
from programme.checkin import REMARK_LIMIT
from programme.own_words import guarded, tidy
from programme.people import Member, Role
from programme.refusals import Outdated, Refused, TooLong, Unreadable
from programme.vote import Decision, State, Vote, VoteClosed

LOWEST, HIGHEST = 1, 5
APART = 2
"""Steps between two scores from which on the parties see it differently."""


class Criterion(StrEnum):
    """What a proposal is scored on: the questions of formats/priorities.py."""

    EFFECT = "effect"
    EASE = "ease"
    QUALITY = "quality"
    COST = "cost"

    @property
    def low_is_good(self) -> bool:
        """Whether a low score speaks for the proposal."""
        return self is Criterion.COST

    def good(self, score: float) -> float:
        """How far on the good side a score is, from LOWEST to HIGHEST."""
        return LOWEST + HIGHEST - score if self.low_is_good else score


AXES = (Criterion.EASE, Criterion.EFFECT)
"""What the picture shows unless something else is chosen: across and up."""


class Elsewhere(Refused):
    """Priorities are set by the three parties together, in their own chat; staff are not asked."""

    says = "refused-priorities-elsewhere"


class NotAllIn(Refused):
    """Not all three roles have answered, and the closing time has not come."""

    says = "refused-priorities-not-yet"


class NothingChosen(Refused):
    """A decision names at least one proposal that goes on."""

    says = "refused-nothing-chosen"


class WhyMissing(Refused):
    """A decision says why, for those who were not there."""

    says = "refused-why-missing"


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one person has scored so far, in the role they held then: from LOWEST to HIGHEST, by criterion and
    option with OF between. `remark` goes on record beside the decision."""

    user: str
    role: Role
    scores: Mapping[str, int] = field(default_factory=dict)
    remark: str = ""

    def score(self, criterion: Criterion, option: str) -> int | None:
        """The score; None where there is none yet."""
        return self.scores.get(named(criterion, option))

    def unscored(self, paper: Paper) -> tuple[Option, ...]:
        """The proposals that lack a score on some criterion."""
        return tuple(
            option
            for option in proposals(paper)
            if any(self.score(criterion, option.key) is None for criterion in Criterion)
        )

    def complete(self, paper: Paper) -> bool:
        """Whether every proposal has all its scores."""
        return not self.unscored(paper)


@dataclass(frozen=True, slots=True)
class Priorities:
    """A vote by the three parties with all that was scored. Once it is closed everything is on the table."""

    vote: Vote
    given: tuple[Opinion, ...] = ()

    @property
    def paper(self) -> Paper:
        """What is scored."""
        return self.vote.paper

    @property
    def revealed(self) -> bool:
        """Whether the scores are on the table."""
        return self.vote.state is State.CLOSED

    def given_by(self, member: Member) -> Opinion:
        """What the member has scored in the role they hold; empty when nothing."""
        return next(
            (one for one in self.given if (one.user, one.role) == (member.user, member.role)),
            Opinion(member.user, member.role),
        )

    def answer(self, member: Member, raw: Raw) -> "Priorities":
        """Keeps a member's scores as they come: a blank leaves what was scored before. What the same person
        scored in another role gives way, for three parties are three persons.

        Raises VoteClosed, and Unreadable for what is no score.
        """
        if self.vote.state is not State.OPEN:
            raise VoteClosed
        field_ = self.vote.format.field
        marks = [mark for one in self.paper.questions for mark in field_.read(one, self.paper, raw)[0]]
        before = self.given_by(member)
        scores = {f"{mark.question}{OF}{mark.option}": mark.adds for mark in marks}
        others = tuple(one for one in self.given if one.user != member.user)
        return replace(self, given=(*others, replace(before, scores={**before.scores, **scores})))

    def remark(self, member: Member, text: str) -> "Priorities":
        """A party adds what goes on record beside the decision, or takes it back with an empty text. Raises
        Outdated before there is one, TooLong, and what own_words.guarded raises."""
        if self.vote.decision is None:
            raise Outdated
        before = self.given_by(member)
        others = tuple(one for one in self.given if one is not before)
        return replace(self, given=(*others, replace(before, remark=_written(text))))

    def roles_answered(self) -> frozenset[Role]:
        """The roles in which at least one person has scored everything."""
        return frozenset(one.role for one in self.given if one.complete(self.paper))

    def missing_roles(self) -> tuple[Role, ...]:
        """The roles that have not answered, in the usual order."""
        answered = self.roles_answered()
        return tuple(role for role in Role if role not in answered)

    def waits_for(self, members: Iterable[Member]) -> tuple[Member, ...]:
        """The members who have not scored everything."""
        return tuple(one for one in members if not self.given_by(one).complete(self.paper))

    def may_reveal(self, members: Iterable[Member], *, at: datetime, asked: bool = False) -> bool:
        """Whether it is time: all members have answered, or the closing time has come, or a party asks for it
        and all three roles have answered."""
        if self.vote.state is not State.OPEN:
            return False
        roles_in = not self.missing_roles()
        closes = self.vote.closes
        over = closes is not None and at >= closes
        return (roles_in and (asked or not self.waits_for(members))) or over

    def seen_by(self, user: str, standing: Collection[Standing]) -> tuple[Opinion, ...]:
        """What this person may see now: before everything is on the table only their own; afterwards the
        parties see all, as does whoever is in the group's chat, where it is posted."""
        if self.revealed and not (PARTIES | {Standing.PRESENT}).isdisjoint(standing):
            return self.given
        return tuple(one for one in self.given if one.user == user)

    def decide(self, chosen: Sequence[str], why: str, *, by: Role, at: datetime) -> Vote:
        """The vote with what was decided, in the order of the paper; a later decision takes the place of an
        earlier one. Raises Outdated before the scores are on the table, NothingChosen, WhyMissing, TooLong,
        Unreadable for what is no proposal, and what own_words.guarded raises."""
        if not self.revealed:
            raise Outdated
        known = [option.key for option in proposals(self.paper)]
        if not set(chosen) <= set(known):
            raise Unreadable
        if not chosen:
            raise NothingChosen
        text = _written(why)
        if not text:
            raise WhyMissing
        return replace(
            self.vote,
            decision=Decision(tuple(key for key in known if key in chosen), text, by.value, at),
        )


def _written(text: str) -> str:
    text = guarded(tidy(text))
    if len(text) > REMARK_LIMIT:
        raise TooLong(limit=REMARK_LIMIT)
    return text


def named(criterion: Criterion, option: str) -> str:
    """What a score is called, in an input and where it is kept."""
    return f"{criterion.value}{OF}{option}"


def proposals(paper: Paper) -> tuple[Option, ...]:
    """What is scored: the same on every criterion."""
    return paper.questions[0].options
