"""What lies behind a group, for pictures and for checks: «her slapp dere» and the pages of its history."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial

from cards.elements import Shown
from cards.happened import Told
from cards.history import history
from cards.left_off import Thread, left_off
from programme import folder
from programme.checkin import Checkin, Confirmation
from programme.history import Event, Kind
from programme.journey import Stage
from programme.past import past_phase
from programme.people import Role
from programme.visit import Outcome, Visit
from tests.cards.scenes import (
    BATON,
    LEADER,
    METHOD,
    NOW,
    PHASE,
    REP,
    SAFETY,
    given,
    group,
    journey_at,
    open_checkin,
    revealed,
)
from words.words import Words

SHELF = folder.shelf(folder.OWN)
PAST = partial(past_phase, SHELF, METHOD)
REMARKS = (
    Confirmation(SAFETY.user, Role.SAFETY_REP, Outcome.GO_ON, "Da må natta få si sitt først.", NOW),
    Confirmation(REP.user, Role.UNION_REP, Outcome.GO_ON, "Vi tar det opp på neste avdelingsmøte.", NOW),
)


def settled(n: int = 0, outcome: Outcome = Outcome.GO_ON, remarks: tuple[Confirmation, ...] = ()) -> Checkin:
    """A stop point some weeks ago where the parties settled that outcome."""
    at, phase = NOW - timedelta(days=30 * (n + 1)), METHOD.phases[max(0, 1 - n)]
    done = replace(revealed(phase=phase), id=f"c{n}", settled=at, proposal=outcome)
    return replace(done, confirmed=(*remarks, Confirmation(LEADER.user, Role.LEADER, outcome, "", at)))


def handed(n: int = 0, **fields: str) -> Visit:
    """A stay that handed its baton on, some weeks ago."""
    phase = METHOD.phases[max(0, 1 - n)]
    at = NOW - timedelta(days=30 * (n + 1))
    return Visit(f"v-{n}", phase.key, 1, at - timedelta(days=20), ended=at, baton=fields or BATON)


def thread(w: Words, stage: Stage = Stage.ASKING, checkin: Checkin | None = None) -> Thread:
    """The usual group in the third phase, with two phases behind it."""
    day = NOW.date() + timedelta(days=11) if stage is Stage.DATED else None
    first = {METHOD.phases[0].baton[0].key: "To verksteder før jul, ett for dag og ett for kveld og natt."}
    return Thread(
        group(w.language),
        METHOD,
        journey_at(stage, workshop=day),
        checkin,
        NOW + timedelta(days=14) if day else None,
        (settled(0, remarks=REMARKS), settled(1)),
        (handed(1, **first), handed(0)),
        PAST,
    )


def event(kind: Kind, days: float, by: str = "", place: int = 2, round_: int = 1, **facts: str) -> Event:
    """Something that happened so many days ago, in the phase at that place."""
    return Event(kind, NOW - timedelta(days=days), by, METHOD.phases[place].key, round_, "v", facts)  # type: ignore[arg-type]


STORY = (
    Event(Kind.CREATED, NOW - timedelta(days=130), "helper"),
    Event(Kind.ROLE_TAKEN, NOW - timedelta(days=129), "", facts={"role": "leader"}),
    event(Kind.BEGUN, 128, "leader", 0, method=METHOD.key, version="1"),
    event(Kind.DATED, 127, "leader", 0, day="2026-05-08"),
    event(Kind.GATHERED, 114, "union_rep", 0, held="done", day="2026-05-08", took_part="3"),
    event(Kind.OPENED, 113, "", 0),
    event(Kind.ANSWERED, 113, "", 0),
    event(Kind.ANSWERED, 112, "", 0),
    event(Kind.ANSWERED, 112, "", 0),
    event(Kind.REVEALED, 112, "", 0),
    event(Kind.SETTLED, 110, "leader", 0, outcome="go_on", missing=""),
    event(Kind.HANDED_OVER, 109, "leader", 0, baton="yes"),
    event(Kind.DATED, 100, "leader", 1, day="2026-06-12"),
    event(Kind.DATED, 90, "safety_rep", 1, day="2026-06-19", before="2026-06-12"),
    event(Kind.GATHERED, 73, "leader", 1, held="cancelled", day="2026-06-19"),
    event(Kind.PAUSED, 70, "leader", 1, until="2026-08-10", reason="Mange er nye denne sommeren"),
    event(Kind.RESUMED, 22, "clock", 1),
    event(Kind.ROLE_HANDED_OVER, 21, "safety_rep", 1, role="safety_rep", until="2026-10-01"),
    event(Kind.GATHERED, 12, "leader", 1, held="partly", day="2026-08-19", took_part="11"),
    event(Kind.OPENED, 11, "clock", 1),
    event(Kind.ANSWERED, 11, "", 1),
    event(Kind.SETTLED, 10, "leader", 1, outcome="go_on", missing="union_rep"),
    event(Kind.DIFFERENTLY, 9, "union_rep", 1, text="Vi tok verkstedet i to omganger, for dag og natt."),
    event(Kind.HANDED_OVER, 9, "union_rep", 1, baton="yes"),
    event(Kind.DATED, 5, "leader", 2, day="2026-09-11"),
)


def told(w: Words, *, texts: bool = True) -> Told:
    """What a history is told with."""
    return Told(PAST, lambda key: w.pick(SHELF.newest(key).name), frozenset(Kind) if texts else ())


def behind(words: Mapping[str, Words]) -> dict[str, Shown]:
    """«Her slapp dere» at several stages, to a newcomer and to the group; the history page by page."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    asking = open_checkin(LEADER)
    deputy = replace(SAFETY, held_for="29:s", held_for_name="Berit Moen", back_on=NOW.date() + timedelta(30))
    proposed = replace(revealed(LEADER, REP), proposal=Outcome.STAY)
    late = replace(open_checkin(), given=(given(LEADER, PHASE), given(REP, PHASE)))
    return {
        "left_off_asking": left_off(w, thread(w, Stage.ASKING, asking)),
        "left_off_newcomer": left_off(w, thread(w, Stage.ASKING, late), deputy),
        "left_off_dated_nn": left_off(nn, thread(nn, Stage.DATED), LEADER),
        "left_off_talking_en": left_off(en, thread(en, Stage.TALKING, proposed)),
        "left_off_fresh": left_off(w, replace(thread(w, Stage.PLANNING), settled=(), visits=())),
        "history": history(w, group(), METHOD, STORY, told(w)),
        "history_older_nn": history(nn, group("nn"), METHOD, STORY, told(nn), page=1),
        "history_en": history(en, group("en"), METHOD, STORY, told(en)),
        "history_none": history(w, group(), METHOD, (), told(w)),
    }
