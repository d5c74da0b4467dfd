"""A method as data: its phases, what is asked at each stop point, and what each baton carries.

A journey is pinned to the version it started with, so a shelf keeps all versions side by side.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from programme.people import Role

Text = Mapping[str, str]
"""A sentence by language: «nb», «nn», «en»."""

Kind = Literal["meeting", "workshop"]


@dataclass(frozen=True, slots=True)
class Question:
    """Something asked at a stop point: of one role, or of all three when `role` is None.

    Answered yes / partly / no; questions are put so that yes is the good answer.
    """

    key: str
    role: Role | None
    text: Text


@dataclass(frozen=True, slots=True)
class BatonField:
    """One line of the baton; `required` fields must be filled before it is handed over."""

    key: str
    label: Text
    hint: Text
    required: bool


@dataclass(frozen=True)  # no slots, so that what every press asks for is worked out once
class Phase:
    """One phase: what it is for, how to prepare, what is asked after it and what it hands on.

    `missing_party` tells whether the stop point may be settled with a role unanswered; `kind` is
    «meeting» when only the group meets, «workshop» when the staff take part.
    """

    key: str
    kind: Kind
    name: Text
    purpose: Text
    prepare: Text
    questions: tuple[Question, ...]
    baton: tuple[BatonField, ...]
    missing_party: bool

    def asked_of(self, role: Role) -> tuple[Question, ...]:
        """The role's own questions, then the common ones."""
        return self._asked[role]

    @cached_property
    def _asked(self) -> dict[Role, tuple[Question, ...]]:
        own = {role: tuple(q for q in self.questions if q.role is role) for role in Role}
        return {role: questions + self.common for role, questions in own.items()}

    @cached_property
    def common(self) -> tuple[Question, ...]:
        """The questions all three answer, the only ones in which the parties can be compared."""
        return tuple(question for question in self.questions if question.role is None)


@dataclass(frozen=True, slots=True)
class Method:
    """A method of the programme. `circle` is the phase where a new round begins, empty when none does."""

    key: str
    version: int
    name: Text
    about: Text
    circle: str
    open_days: int
    """Working days a stop point stays open."""
    remind_days: int
    """Working days after which those missing are reminded."""
    phases: tuple[Phase, ...]

    def phase(self, key: str) -> Phase:
        """The phase of that key. Raises KeyError."""
        return self.phases[self.place(key)]

    def place(self, key: str) -> int:
        """The phase's place in the order, from 0. Raises KeyError."""
        for place, phase in enumerate(self.phases):
            if phase.key == key:
                return place
        raise KeyError(key)

    def after(self, key: str) -> Phase | None:
        """The next phase; None after the last."""
        place = self.place(key) + 1
        return self.phases[place] if place < len(self.phases) else None

    def before(self, key: str) -> Phase | None:
        """The phase before; None at the first."""
        place = self.place(key)
        return self.phases[place - 1] if place else None


class Shelf:
    """All methods in all versions that this bot knows."""

    def __init__(self, methods: Iterable[Method]) -> None:
        self._methods = {(method.key, method.version): method for method in methods}

    def get(self, key: str, version: int) -> Method:
        """That very version. Raises KeyError."""
        return self._methods[key, version]

    def newest(self, key: str) -> Method:
        """The newest version of a method. Raises KeyError."""
        return self._methods[
            key, max((version for known, version in self._methods if known == key), default=0)
        ]

    def offered(self) -> tuple[Method, ...]:
        """The newest version of each method, by key."""
        return tuple(self.newest(key) for key in sorted({method.key for method in self}))

    def __iter__(self) -> Iterator[Method]:
        return iter(self._methods.values())
