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

Kind = Literal["meeting", "workshop", "session", "alone", "look_back"]

OURS = (
    *("name", "order", "kind", "purpose", "prepare", "questions", "baton", "days", "weeks", "circle", "tool"),
    *("minutes", "following"),
)
"""What may be marked as our own proposal; all else follows from what is known about a method."""


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


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a tool, with the minutes it may take; 0 when nobody keeps the time."""

    key: str
    name: Text
    text: Text
    minutes: int


@dataclass(frozen=True, slots=True)
class Tool:
    """Steps that are taken one after another in the room, such as the tasks of a dialogue cloth."""

    key: str
    name: Text
    about: Text
    steps: tuple[Step, ...]
    ours: tuple[str, ...] = ()


@dataclass(frozen=True)  # no slots, so that what every press asks for is worked out once
class Phase:
    """One phase: what it is for, how to prepare, what is asked after it and what it hands on.

    `missing_party` tells whether the stop point may be settled with a role unanswered; `parties` are those
    who are asked. `kind` says what its day is: «meeting» when only the group meets, «workshop» when the staff
    take part, «session» when it is held with others elsewhere, «alone» when everybody does something by
    themselves before that day, and «look_back» when nobody meets: its day is set by itself, `weeks_after` the
    phase that is no look back. `votes` are the ready-made votes that are of use in it, by key. `ours` names
    what is our own proposal, of OURS.
    """

    key: str
    kind: Kind
    name: Text
    purpose: Text
    prepare: Text
    questions: tuple[Question, ...]
    baton: tuple[BatonField, ...]
    missing_party: bool
    parties: tuple[Role, ...] = tuple(Role)
    weeks_after: int = 0
    tool: Tool | None = None
    votes: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()

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
    """A method of the programme. `circle` is the phase where a new round begins, empty when none does.

    `parties` are the roles that go through it: all three, or the leader alone, and then nothing of it is said
    in a group's chat. `following` are the methods that are a sensible next step, by key. `ours` names what is
    our own proposal, of OURS.
    """

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
    parties: tuple[Role, ...] = tuple(Role)
    following: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()
    rank: int = 50
    """Where it stands among the methods on offer; the first is chosen beforehand."""

    @property
    def solo(self) -> bool:
        """Whether one person alone goes through it."""
        return len(self.parties) == 1

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

    def versions(self, key: str) -> tuple[Method, ...]:
        """All versions of a method, the oldest first."""
        return tuple(sorted((m for m in self if m.key == key), key=lambda method: method.version))

    def offered(self) -> tuple[Method, ...]:
        """The newest version of each method, by rank and then by key."""
        newest = (self.newest(key) for key in {method.key for method in self})
        return tuple(sorted(newest, key=lambda method: (method.rank, method.key)))

    def __iter__(self) -> Iterator[Method]:
        return iter(self._methods.values())
