"""A group's way through a method: which phase it is in, how far that phase has come, and what it handed on.

The order never passes a phase without the leader: only an outcome that stands (checkin.py) moves it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from programme.method import Method, Phase
from programme.people import Group, Role
from programme.refusals import Outdated, Refused
from programme.visit import BatonUnfilled, Outcome, Visit, lacking, written

FARTHEST = 366
"""Days ahead a workshop may be set or a pause last, and the next light stop point is looked for."""


class Stage(StrEnum):
    """How far the present phase has come."""

    PLANNING = "planning"
    DATED = "dated"
    ASKING = "asking"
    TALKING = "talking"
    HANDING_OVER = "handing_over"
    RESTING = "resting"
    """The last phase is over; the group is asked for a new round."""


class Reason(StrEnum):
    """Why a group's way ended. But for the first and the last these are the reasons that Nav's own tool
    knows (navikt/lydia-api, `GyldigÅrsak`), so that the two can be read together."""

    FINISHED = "finished"
    NO_REPLY = "no_reply"
    NO_CAPACITY = "no_capacity"
    NO_PARTIES = "no_parties"
    HELPER_CAPACITY = "helper_capacity"
    OTHER_HELP = "other_help"
    OWNER_DECLINES = "owner_declines"
    WITH_BHT = "with_bht"
    OTHER = "other"


class PartiesMissing(Refused):
    """A group begins when all three roles are filled; the sentence says who is missing."""

    says = "refused-parties-missing"


class PastDate(Refused):
    """A workshop is set for today or later."""

    says = "refused-past-date"


class TooFarAhead(Refused):
    """A workshop more than a year away is most likely a slip of the finger."""

    says = "refused-too-far"


class Paused(Refused):
    """The group rests, and nothing moves until the day that is named or until somebody lets it go on."""

    says = "refused-paused"


class HasEnded(Refused):
    """The way has ended, and can be opened again."""

    says = "refused-ended"


@dataclass(frozen=True, slots=True)
class Pause:
    """The group rests until the morning of a day; nothing is asked and nothing falls due meanwhile."""

    until: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class End:
    """The way has ended; the stage tells where."""

    at: datetime
    reason: Reason
    note: str = ""


@dataclass(frozen=True, slots=True)
class Journey:
    """Where a group is now. `carried` is the visit that handed over the last baton, if any; `pace` the months
    between stop points after the last phase, 0 for none. How it pauses, ends and turns stands in way.py."""

    group: str
    stage: Stage
    visit: Visit
    moved: datetime
    carried: Visit | None = None
    pause: Pause | None = None
    end: End | None = None
    pace: int = 0

    @property
    def under_way(self) -> bool:
        """Whether anything may be asked of the group: it neither rests nor has ended."""
        return self.pause is None and self.end is None

    def must_be_under_way(self) -> None:
        """Raises HasEnded or Paused. Every move on the way asks this first."""
        if self.end is not None:
            raise HasEnded
        if self.pause is not None:
            raise Paused(until=self.pause.until.isoformat())

    def workshop_on(self, day: date, *, today: date, at: datetime) -> "Journey":
        """Sets or moves the date. Raises PastDate, TooFarAhead, Outdated once the check-in is open."""
        self.must_be(Stage.PLANNING, Stage.DATED)
        if self.stage is Stage.DATED and day == self.visit.workshop:
            return self
        if day < today:
            raise PastDate
        if (day - today).days > FARTHEST:
            raise TooFarAhead
        visit = replace(self.visit.unplanned(), workshop=day)
        return replace(self, stage=Stage.DATED, visit=visit, moved=at)

    def opened(self, at: datetime) -> "Journey":
        """The check-in of this phase has opened."""
        self.must_be(Stage.PLANNING, Stage.DATED)
        return replace(self, stage=Stage.ASKING, moved=at)

    def revealed(self, at: datetime) -> "Journey":
        """The answers are on the table."""
        self.must_be(Stage.ASKING)
        return replace(self, stage=Stage.TALKING, moved=at)

    def settled(
        self, outcome: Outcome, method: Method, *, missing: tuple[Role, ...], new_id: str, at: datetime
    ) -> tuple[Visit | None, "Journey"]:
        """The leader has confirmed; returns the visit that ended thereby, if any, and the way on.

        Going on waits for the baton, but after a light stop point the group rests on; staying plans the phase
        anew, going back begins the one before.
        """
        self.must_be(Stage.TALKING)
        before = method.before(self.visit.phase)
        if outcome is Outcome.GO_ON:
            visit = replace(self.visit, outcome=outcome, missing=missing)
            if not visit.again:
                return None, replace(self, stage=Stage.HANDING_OVER, visit=visit, moved=at)
            rested = replace(visit, ended=at)
            return rested, replace(self, stage=Stage.RESTING, visit=rested, moved=at)
        if outcome is Outcome.STAY or before is None:
            visit = replace(self.visit.unplanned(), again=False)
            return None, replace(self, stage=Stage.PLANNING, visit=visit, moved=at)
        ended = replace(self.visit, outcome=outcome, missing=missing, ended=at)
        return ended, self.begun(before, self.visit.round, new_id, at)

    def filled(self, fields: Mapping[str, str], phase: Phase, at: datetime) -> "Journey":
        """Keeps what is written on the baton so far; fields not named stay. Raises TooLong."""
        self.must_be(*(stage for stage in Stage if stage is not Stage.RESTING))
        baton = written(self.visit.baton, fields, phase)
        return replace(self, visit=replace(self.visit, baton=baton), moved=at)

    def handed_over(
        self, method: Method, *, empty_handed: bool, new_id: str, language: str, at: datetime
    ) -> tuple[Visit, "Journey"]:
        """Ends the phase with its baton, or knowingly without; returns the ended visit and the way on.

        Raises BatonUnfilled when a required field is empty and the group did not choose to go without.
        """
        self.must_be(Stage.HANDING_OVER)
        phase = method.phase(self.visit.phase)
        gap = lacking(self.visit.baton, phase)
        if gap and not empty_handed:
            raise BatonUnfilled(field=gap.label[language])
        baton = {} if empty_handed else self.visit.baton
        ended = replace(self.visit, ended=at, baton=baton)
        carried = ended if baton else self.carried
        following = method.after(phase.key)
        if following is None:
            return ended, replace(self, stage=Stage.RESTING, visit=ended, carried=carried, moved=at)
        return ended, replace(self.begun(following, self.visit.round, new_id, at), carried=carried)

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

        What was wrong, perhaps a name, may be mended in a pause and after the end too.
        Raises Outdated for any other baton, TooLong, and BatonUnfilled where too little would be left of it.
        """
        carried = self.in_hand(visit)
        baton = written(carried.baton, fields, phase)
        gap = lacking(baton, phase)
        if gap:
            raise BatonUnfilled(field=gap.label[language])
        if baton == carried.baton:
            return self
        mended = replace(carried, baton=baton, corrected=at)
        present = mended if self.visit.id == visit else self.visit
        return replace(self, visit=present, carried=mended, moved=at)

    def new_round(self, method: Method, *, new_id: str, at: datetime) -> "Journey":
        """Begins the circle anew. Raises Outdated while a round is under way or where there is no circle."""
        self.must_be(Stage.RESTING)
        if not method.circle:
            raise Outdated
        anew = self.begun(method.phase(method.circle), self.visit.round + 1, new_id, at)
        return replace(anew, pace=0)

    def begun(self, phase: Phase, round_: int, new_id: str, at: datetime) -> "Journey":
        """A new stay in a phase, to be planned."""
        visit = Visit(new_id, phase.key, round_, began=at)
        return replace(self, stage=Stage.PLANNING, visit=visit, moved=at)

    def must_be(self, *stages: Stage) -> None:
        """Raises Outdated when the group is at another stage, HasEnded or Paused when it does not move."""
        self.must_be_under_way()
        if self.stage not in stages:
            raise Outdated


def begun(group: Group, method: Method, *, new_id: str, at: datetime) -> Journey:
    """The group sets out. Raises PartiesMissing."""
    if group.missing:
        raise PartiesMissing(roles=" ".join(group.missing))
    visit = Visit(new_id, method.phases[0].key, 1, began=at)
    return Journey(group.id, Stage.PLANNING, visit, moved=at)
