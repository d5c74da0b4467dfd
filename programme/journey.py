"""A group's way through a method: which phase it is in, how far that phase has come, and what it handed on.

The order never passes a phase without the leader: only an outcome that stands (checkin.py) moves it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from programme.method import BatonField, Method, Phase
from programme.people import Group, Role
from programme.refusals import Outdated, Refused, TooLong

BATON_LIMIT = 1000
"""Characters in one field of a baton."""
FARTHEST = 366
"""Days ahead a workshop may be set."""


class Stage(StrEnum):
    """How far the present phase has come."""

    PLANNING = "planning"
    DATED = "dated"
    ASKING = "asking"
    TALKING = "talking"
    HANDING_OVER = "handing_over"
    RESTING = "resting"
    """The last phase is over; the group is asked for a new round."""


class Outcome(StrEnum):
    """What the parties settle at a stop point."""

    GO_ON = "go_on"
    STAY = "stay"
    GO_BACK = "go_back"


class PartiesMissing(Refused):
    """A group begins when all three roles are filled; the sentence says who is missing."""

    says = "refused-parties-missing"


class PastDate(Refused):
    """A workshop is set for today or later."""

    says = "refused-past-date"


class TooFarAhead(Refused):
    """A workshop more than a year away is most likely a slip of the finger."""

    says = "refused-too-far"


class BatonUnfilled(Refused):
    """A field that the next phase cannot do without is empty; the sentence names it."""

    says = "refused-baton-unfilled"


@dataclass(frozen=True, slots=True)
class Visit:
    """One stay in a phase. `baton` holds what is filled so far, by field key."""

    id: str
    phase: str
    round: int
    began: datetime
    workshop: date | None = None
    ended: datetime | None = None
    outcome: Outcome | None = None
    baton: Mapping[str, str] = field(default_factory=dict)
    missing: tuple[Role, ...] = ()
    """The roles that had not answered when the outcome came to stand."""
    corrected: datetime | None = None
    """When the baton was last corrected after it had been handed on."""

    @property
    def without_baton(self) -> bool:
        """Whether the phase was left with nothing handed on."""
        return self.ended is not None and self.outcome is Outcome.GO_ON and not self.baton


@dataclass(frozen=True, slots=True)
class Journey:
    """Where a group is now. `carried` is the visit that handed over the last baton, if any."""

    group: str
    stage: Stage
    visit: Visit
    moved: datetime
    carried: Visit | None = None

    def workshop_on(self, day: date, *, today: date, at: datetime) -> "Journey":
        """Sets or moves the date. Raises PastDate, TooFarAhead, Outdated once the check-in is open."""
        self._must_be(Stage.PLANNING, Stage.DATED)
        if self.stage is Stage.DATED and day == self.visit.workshop:
            return self
        if day < today:
            raise PastDate
        if (day - today).days > FARTHEST:
            raise TooFarAhead
        return replace(self, stage=Stage.DATED, visit=replace(self.visit, workshop=day), moved=at)

    def opened(self, at: datetime) -> "Journey":
        """The check-in of this phase has opened."""
        self._must_be(Stage.PLANNING, Stage.DATED)
        return replace(self, stage=Stage.ASKING, moved=at)

    def revealed(self, at: datetime) -> "Journey":
        """The answers are on the table."""
        self._must_be(Stage.ASKING)
        return replace(self, stage=Stage.TALKING, moved=at)

    def settled(
        self, outcome: Outcome, method: Method, *, missing: tuple[Role, ...], new_id: str, at: datetime
    ) -> tuple[Visit | None, "Journey"]:
        """The leader has confirmed; returns the visit that ended thereby, if any, and the way on.

        Going on waits for the baton, staying plans the phase anew, going back begins the one before.
        """
        self._must_be(Stage.TALKING)
        before = method.before(self.visit.phase)
        if outcome is Outcome.GO_ON:
            visit = replace(self.visit, outcome=outcome, missing=missing)
            return None, replace(self, stage=Stage.HANDING_OVER, visit=visit, moved=at)
        if outcome is Outcome.STAY or before is None:
            visit = replace(self.visit, workshop=None)
            return None, replace(self, stage=Stage.PLANNING, visit=visit, moved=at)
        ended = replace(self.visit, outcome=outcome, missing=missing, ended=at)
        return ended, self._begun(before, self.visit.round, new_id, at)

    def filled(self, fields: Mapping[str, str], phase: Phase, at: datetime) -> "Journey":
        """Keeps what is written on the baton so far; fields not named stay. Raises TooLong."""
        if self.stage is Stage.RESTING:
            raise Outdated
        baton = _written(self.visit.baton, fields, phase)
        return replace(self, visit=replace(self.visit, baton=baton), moved=at)

    def handed_over(
        self, method: Method, *, empty_handed: bool, new_id: str, language: str, at: datetime
    ) -> tuple[Visit, "Journey"]:
        """Ends the phase with its baton, or knowingly without; returns the ended visit and the way on.

        Raises BatonUnfilled when a required field is empty and the group did not choose to go without.
        """
        self._must_be(Stage.HANDING_OVER)
        phase = method.phase(self.visit.phase)
        lacking = _lacking(self.visit.baton, phase)
        if lacking and not empty_handed:
            raise BatonUnfilled(field=lacking.label[language])
        baton = {} if empty_handed else self.visit.baton
        ended = replace(self.visit, ended=at, baton=baton)
        carried = ended if baton else self.carried
        following = method.after(phase.key)
        if following is None:
            return ended, replace(self, stage=Stage.RESTING, visit=ended, carried=carried, moved=at)
        return ended, replace(self._begun(following, self.visit.round, new_id, at), carried=carried)

    def in_hand(self, visit: str) -> Visit:
        """The visit whose baton the group carries. Raises Outdated when that is another one by now."""
        if self.carried is None or self.carried.id != visit:
            raise Outdated
        return self.carried

    def corrected(
        self, visit: str, fields: Mapping[str, str], phase: Phase, *, language: str, at: datetime
    ) -> "Journey":
        """Mends the baton that was handed on last, until the next one is; fields not named stay, and what
        stands there already changes nothing. `phase` is the one it comes from.

        Raises Outdated for any other baton, TooLong, and BatonUnfilled where too little would be left of it.
        """
        carried = self.in_hand(visit)
        baton = _written(carried.baton, fields, phase)
        lacking = _lacking(baton, phase)
        if lacking:
            raise BatonUnfilled(field=lacking.label[language])
        if baton == carried.baton:
            return self
        mended = replace(carried, baton=baton, corrected=at)
        present = mended if self.visit.id == visit else self.visit
        return replace(self, visit=present, carried=mended, moved=at)

    def new_round(self, method: Method, *, new_id: str, at: datetime) -> "Journey":
        """Begins the circle anew. Raises Outdated while a round is under way or where there is no circle."""
        self._must_be(Stage.RESTING)
        if not method.circle:
            raise Outdated
        return self._begun(method.phase(method.circle), self.visit.round + 1, new_id, at)

    def _begun(self, phase: Phase, round_: int, new_id: str, at: datetime) -> "Journey":
        visit = Visit(new_id, phase.key, round_, began=at)
        return replace(self, stage=Stage.PLANNING, visit=visit, moved=at)

    def _must_be(self, *stages: Stage) -> None:
        if self.stage not in stages:
            raise Outdated


def begun(group: Group, method: Method, *, new_id: str, at: datetime) -> Journey:
    """The group sets out. Raises PartiesMissing."""
    if group.missing:
        raise PartiesMissing(roles=" ".join(group.missing))
    visit = Visit(new_id, method.phases[0].key, 1, began=at)
    return Journey(group.id, Stage.PLANNING, visit, moved=at)


def _written(before: Mapping[str, str], fields: Mapping[str, str], phase: Phase) -> dict[str, str]:
    """A baton after these fields were written; an emptied one is gone. Raises TooLong."""
    known = {item.key for item in phase.baton}
    tidy = {key: text.strip() for key, text in fields.items() if key in known}
    if any(len(text) > BATON_LIMIT for text in tidy.values()):
        raise TooLong(limit=BATON_LIMIT)
    return {key: text for key, text in {**before, **tidy}.items() if text}


def _lacking(baton: Mapping[str, str], phase: Phase) -> BatonField | None:
    """The first required field that is empty; on a wholly empty baton simply the first."""
    needed = [item for item in phase.baton if item.required or not baton]
    return next((item for item in needed if not baton.get(item.key)), None)
