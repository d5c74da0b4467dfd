"""Cards of somebody who goes the way alone: nothing speaks to them as to several, or waits for others."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from cards import checkin
from cards.board import drawn
from cards.collected import collected
from cards.elements import Shown
from cards.left_off import Thread, left_off
from cards.other_ways import Ways, form
from cards.plan import plan_card
from cards.plan_action import action_card
from cards.roles import roles
from cards.scene import Scene
from programme import folder
from programme.budget import About
from programme.checkin import Answer, Checkin, Choice, Given
from programme.differ import first_topic, rows
from programme.journey import Journey, Pause, Stage
from programme.people import Group, Role
from programme.plan import Plan
from programme.visit import Visit
from tests.cards import nudge_scenes, plan_scenes
from tests.cards.scenes import LEADER, NOW, TODAY, group
from tests.cards.turns import IN_THE_CHAT
from words.words import Words

METHOD = folder.shelf(folder.OWN).newest("stodig_lederskap")
PHASE = METHOD.phases[1]
OPEN = Checkin("c1", "g1", "v1", PHASE.key, NOW, NOW + timedelta(days=7))
FIRST = PHASE.asked_of(Role.LEADER)[0]
BEGUN = replace(OPEN, given=(Given(LEADER.user, LEADER.role, {FIRST.key: Answer(Choice.PARTLY, "")}),))


def alone(w: Words) -> Group:
    """A leader's own group."""
    its = group(w.language, members=(LEADER,))
    return replace(its, method=METHOD.key, version=METHOD.version, parties=(Role.LEADER,))


def standing(stage: Stage, place: int = 1, **more: object) -> Journey:
    """The leader at this place of the way."""
    return Journey("g1", stage, Visit("v1", METHOD.phases[place].key, 1, NOW, **more), NOW)  # type: ignore[arg-type]


def scene(w: Words, journey: Journey, this: Checkin | None = None) -> Scene:
    """The board's scene."""
    return Scene(w, alone(w), METHOD, journey, this, None, False, TODAY)


def solo(words: Mapping[str, Words]) -> dict[str, Shown]:
    """From the choice of a role to the rest after the last phase."""
    w, nn = words["nb"].to_one, words["nn"].to_one
    asking, resting = standing(Stage.ASKING), standing(Stage.RESTING, len(METHOD.phases) - 1)
    dated = standing(Stage.DATED, workshop=date(2026, 9, 4))
    paused = replace(dated, pause=Pause(date(2026, 10, 5)))
    unanswered = replace(OPEN, revealed=NOW)
    table = rows(PHASE, unanswered.given)
    thread = Thread(alone(nn), METHOD, asking, BEGUN, None, (), (), METHOD.phase)
    return {
        "roles_solo": roles(w, alone(w), METHOD, begun=False),
        "board_solo_dated_nn": drawn(scene(nn, dated)),
        "board_solo_asking": drawn(scene(w, asking, BEGUN)),
        "board_solo_paused": drawn(scene(w, paused)),
        "board_solo_resting_nn": drawn(scene(nn, replace(resting, pace=3))),
        "form_solo_nn": checkin.form(nn, alone(nn), PHASE, OPEN, LEADER, heading="asked"),
        "thanks_solo": checkin.thanks(w, alone(w), PHASE, BEGUN, LEADER, awaited=(LEADER,)),
        "reveal_solo": checkin.reveal(
            w, alone(w), METHOD, PHASE, unanswered, table, first_topic(table), member=True
        ),
        "left_off_solo_nn": left_off(nn, thread, LEADER),
        "ways_solo": form(Ways(scene(w, dated), IN_THE_CHAT)),
        **plan_of_one(w, nn),
    }


def plan_of_one(w: Words, nn: Words) -> dict[str, Shown]:
    """A leader's own plan, and what they are reminded of."""
    draft = plan_scenes.glance(w, Plan("g1", 2, 8))
    late = nudge_scenes.line(About.OVERDUE, its=alone(w), late=(plan_scenes.OVERLAP,))
    asked = nudge_scenes.line(About.ON, nudge_scenes.action(1, nudge_scenes.TODAY), its=alone(nn))
    return {
        "plan_solo": plan_card(replace(draft, group=alone(w))),
        "action_solo_nn": action_card(replace(plan_scenes.detail(nn, plan_scenes.OVERLAP), group=alone(nn))),
        "nudge_solo_nn": collected(nn, [asked], nudge_scenes.seen()),
        "nudge_solo_overdue": collected(w, [late], nudge_scenes.seen()),
    }
