"""Cards of a group whose way pauses, ends or turns, and of gatherings that went as they went."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from cards.board import drawn
from cards.elements import Shown
from cards.other_ways import Part, Ways, form
from cards.scene import Scene
from programme.access import Deed, Standing, may
from programme.journey import End, Journey, Pause, Reason, Stage
from programme.method import Phase
from programme.people import Role
from programme.visit import Held, Outcome, Visit
from programme.way import PauseIsOver
from tests.cards.scenes import (
    LEADER,
    METHOD,
    NOW,
    PHASE,
    REP,
    SAFETY,
    TODAY,
    group,
    journey_at,
    open_checkin,
    revealed,
)
from words.words import Words

DAY = date(2026, 8, 28)
AFTER = date(2026, 8, 31)
OFFERS = (date(2026, 9, 18), date(2026, 9, 25), date(2026, 10, 2))
STAYS = (
    Visit("v-2", METHOD.phases[0].key, 1, NOW, ended=NOW, outcome=Outcome.GO_ON, missing=(Role.SAFETY_REP,)),
    Visit("v-1", METHOD.phases[1].key, 1, NOW, ended=NOW, skipped="Gjort i fjor"),
)
IN_THE_CHAT = frozenset(deed for deed in Deed if may(frozenset({Standing.LEADER}), deed))


def at(stage: Stage, phase: Phase = PHASE, **more: object) -> Journey:
    """The usual way with other things told of the present stay."""
    journey = journey_at(stage, phase, carried=None)
    return replace(journey, visit=replace(journey.visit, **more))  # type: ignore[arg-type]


def scene(w: Words, journey: Journey, **more: object) -> Scene:
    """The board's scene on the day after the gathering."""
    told = {"checkin": None, "opens": None, "soon": False, "today": AFTER, "visits": STAYS} | more
    return Scene(w, group(w.language), METHOD, journey, **told)  # type: ignore[arg-type]


def turns(words: Mapping[str, Words]) -> dict[str, Shown]:
    """The board in all these states, and the card of other ways."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    off = {"held": Held.CANCELLED, "last_day": DAY}
    paused = replace(
        at(Stage.DATED, workshop=DAY + timedelta(days=7)), pause=Pause(date(2026, 10, 5), "Tilsyn")
    )
    ended = replace(at(Stage.PLANNING), end=End(NOW, Reason.NO_CAPACITY, "Vi tar det opp igjen over nyttår."))
    rested = replace(at(Stage.RESTING, METHOD.phases[-1], outcome=Outcome.GO_ON), pace=3)
    untouched, touched = open_checkin(), open_checkin(LEADER)
    done = at(Stage.DATED, workshop=DAY, held=Held.DONE, took_part=14)
    cut = at(Stage.ASKING, workshop=DAY, held=Held.BROKEN_OFF)
    late = at(Stage.ASKING, workshop=DAY, held=Held.PARTLY, took_part=6)
    boards = {
        "gathering_asked": scene(w, at(Stage.DATED, workshop=DAY), opens=NOW),
        "gathering_asked_nn": scene(nn, at(Stage.DATED, workshop=DAY), opens=NOW),
        "gathering_told": scene(w, done, opens=NOW),
        "gathering_while_asking": scene(w, at(Stage.ASKING, workshop=DAY), checkin=touched),
        "gathering_cut_short": scene(w, cut, checkin=untouched, offers=OFFERS),
        "gathering_cut_short_late": scene(w, late, checkin=touched),
        "gathering_while_talking": scene(
            w, at(Stage.TALKING, workshop=DAY), checkin=revealed(LEADER, REP, SAFETY)
        ),
        "gathering_in_advance": scene(w, at(Stage.DATED, workshop=DAY), opens=NOW, today=TODAY),
        "called_off": scene(w, at(Stage.PLANNING, cancelled=1, **off), offers=OFFERS),
        "called_off_twice": scene(w, at(Stage.PLANNING, cancelled=2, **off), offers=OFFERS),
        "called_off_twice_nn": scene(nn, at(Stage.PLANNING, cancelled=2, **off), offers=OFFERS),
        "board_paused": scene(w, paused),
        "board_paused_nn": scene(nn, paused),
        "board_ended": scene(w, ended),
        "board_ended_en": scene(en, ended),
        "board_with_a_gap": scene(w, at(Stage.HANDING_OVER, missing=(Role.SAFETY_REP,))),
        "board_resting_paced": scene(w, rested),
    }
    return {name: drawn(one) for name, one in boards.items()} | _forms(w, nn, paused, ended, rested)


def _forms(w: Words, nn: Words, paused: Journey, ended: Journey, rested: Journey) -> dict[str, Shown]:
    wrong = {"pause_day": TODAY.isoformat(), "pause_why": "Tilsyn"}
    helper = frozenset({Deed.SEE_WAYS, Deed.END_WAY, Deed.REOPEN_WAY})

    def ways(words: Words, journey: Journey, open: Part = "", may_: frozenset[Deed] = IN_THE_CHAT) -> Shown:
        return form(Ways(scene(words, journey), may_, open))

    return {
        "ways": ways(w, at(Stage.PLANNING)),
        "ways_nn": ways(nn, at(Stage.PLANNING)),
        "ways_skip": ways(w, at(Stage.PLANNING), "skip"),
        "ways_back": ways(w, at(Stage.DATED, workshop=DAY), "back"),
        "ways_end_helper": ways(w, at(Stage.PLANNING), "end", helper),
        "ways_paused": ways(w, paused),
        "ways_ended": ways(w, ended),
        "ways_resting": ways(w, rested),
        "ways_refused": form(Ways(scene(w, at(Stage.PLANNING)), IN_THE_CHAT, "pause", wrong, PauseIsOver())),
    }
