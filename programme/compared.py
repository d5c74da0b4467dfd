"""What the parties answered in an evaluation, side by side: where they agree, and where they differ."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from programme.evaluation import QUESTIONS, Answered
from programme.people import Role
from programme.status import Effect, Onward

Said = tuple[str, ...]
"""One answer: a choice, or what came of an action and what is done with it."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A question or an action, by `key`, with what each role answered; a role without an answer has none."""

    key: str
    said: Mapping[Role, tuple[Said, ...]]
    lines: tuple[tuple[Role, str], ...] = ()

    @property
    def all(self) -> tuple[Said, ...]:
        """All answers, in the order of the roles."""
        return tuple(one for each in self.said.values() for one in each)

    @property
    def differ(self) -> bool:
        """Whether somebody answered otherwise than the others."""
        return len(set(self.all)) > 1

    @property
    def one_voice(self) -> Said | None:
        """What everybody who answered said; None where nobody has, or some differ."""
        return self.all[0] if self.all and not self.differ else None


def questions(roles: Iterable[Role], given: Sequence[Answered]) -> tuple[Compared, ...]:
    """The five questions, in their order."""
    roles = tuple(roles)
    return tuple(_question(key, roles, given) for key in QUESTIONS)


def actions(ids: Iterable[str], roles: Iterable[Role], given: Sequence[Answered]) -> tuple[Compared, ...]:
    """The actions, in their order."""
    roles = tuple(roles)
    return tuple(
        Compared(id_, {role: tuple(_said(id_, one) for one in _whole(id_, role, given)) for role in roles})
        for id_ in ids
    )


def first_apart(compared: Iterable[Compared]) -> tuple[Compared, ...]:
    """Those where the parties differ come first, for they are what to talk about."""
    return tuple(sorted(compared, key=lambda one: not one.differ))


def most_said(id_: str, given: Sequence[Answered]) -> tuple[Effect | None, Onward | None]:
    """What most roles say came of an action, and is to be done with it; None where they are divided, for then
    it is talked over first. A role has one voice however many hold it."""
    effects = {(one.role, one.effects[id_]) for one in given if id_ in one.effects}
    onwards = {(one.role, one.onwards[id_]) for one in given if id_ in one.onwards}
    effect, onward = _most(each for _, each in effects), _most(each for _, each in onwards)
    return (Effect(effect) if effect else None), (Onward(onward) if onward else None)


def _most(said: Iterable[str]) -> str | None:
    counted = Counter(said).most_common(2)
    if not counted or (len(counted) == 2 and counted[0][1] == counted[1][1]):
        return None
    return counted[0][0]


def _question(key: str, roles: Sequence[Role], given: Sequence[Answered]) -> Compared:
    said = {
        role: tuple((one.questions[key],) for one in given if one.role is role and key in one.questions)
        for role in roles
    }
    lines = tuple(
        (role, one.lines[key]) for role in roles for one in given if one.role is role and one.lines.get(key)
    )
    return Compared(key, said, lines)


def _whole(id_: str, role: Role, given: Sequence[Answered]) -> list[Answered]:
    return [one for one in given if one.role is role and id_ in one.effects and id_ in one.onwards]


def _said(id_: str, one: Answered) -> Said:
    return one.effects[id_].value, one.onwards[id_].value
