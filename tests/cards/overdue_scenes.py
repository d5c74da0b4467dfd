"""What has passed its day, what waits for somebody, and what is brought to the stop point. Names and texts
are invented."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from cards import board, checkin, collected, help_answer, overdue
from cards.collected_lines import Line, Seen
from cards.elements import Shown
from cards.scene import Scene
from cards.why import Week, explained
from programme.action import Action, ActionChanged, Owner
from programme.ballot import Area
from programme.budget import About
from programme.differ import first_topic, rows
from programme.handing_on import waiting
from programme.journey import Stage
from programme.status import Status
from programme.wording import TITLE_LIMIT
from tests.cards.scenes import (
    LEADER,
    MEMBERS,
    METHOD,
    NOW,
    PHASE,
    REP,
    TODAY,
    group,
    journey_at,
    longest_group,
    revealed,
)
from words.words import Words

TITLES = (
    "Kaffe klokka ti for dem som har nattevakt bak seg",
    "Et rolig overlapp på ti minutter mellom vaktene",
    "Ny tavle på vaktrommet for det vi vil prøve",
    "Opplæring i forflytning for alle vikarer",
    "Felles lunsj den første fredagen i måneden",
)
NURSE, COOK = Owner("29:nurse", "Mariam Yusuf"), Owner("29:cook", "Per Olav Moe")
FORMER = Owner("29:former", "Grete Vik", "union_rep")


def actions(many: int = 5) -> tuple[Action, ...]:
    """So many whose day has passed, the oldest day first."""
    owners = (NURSE, Owner(REP.user, REP.name, "union_rep"), None, COOK, FORMER)
    made = []
    for n in range(many):
        status = Status.CHOSEN if owners[n % 5] is None else Status.UNDER_WAY
        made.append(
            Action(
                f"a{n}", "g1", n + 1, TITLES[n % 5], Area.IMPROVE, NOW, status=status, owner=owners[n % 5],
                deadline=date(2026, 8, 3 + n % 5), set_on=date(2026, 6, 1), needs_help=n == 1,
            )
        )  # fmt: skip
    return tuple(made)


def overdue_scenes(words: Mapping[str, Words]) -> dict[str, Shown]:
    """All of them, by names that say what they show."""
    return {**lists(words), **handed(words), **brought(words), **helped(words)}


def lists(words: Mapping[str, Words]) -> dict[str, Shown]:
    """The list of what has passed its day."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    longest = [replace(one, title=("Ø " * TITLE_LIMIT)[:TITLE_LIMIT]) for one in actions(60)]
    return {
        "overdue": overdue.overdue(w, group(), actions(3), actions(1)),
        "overdue_nn": overdue.overdue(nn, group("nn"), actions(2), actions(2)),
        "overdue_none_en": overdue.overdue(en, group("en"), (), ()),
        "overdue_long": overdue.overdue(w, longest_group(), longest, longest),
    }


def handed(words: Mapping[str, Words]) -> dict[str, Shown]:
    """What waits for somebody to see to it."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    all_ = (*actions(5), replace(actions(1)[0], id="a9", owner=Owner("", "", "", "aad-x"), title=TITLES[3]))
    waits = waiting(all_, group(), {NURSE.user})
    longest = [replace(one, title=("Å " * TITLE_LIMIT)[:TITLE_LIMIT], owner=None) for one in actions(60)]
    return {
        "handovers": overdue.handovers(w, group(), waits),
        "handovers_given_nn": overdue.handovers(nn, group("nn"), waits[:1], given="Silje Berg"),
        "handovers_changed_en": overdue.handovers(en, group("en"), waits[:1], problem=ActionChanged()),
        "handovers_none": overdue.handovers(w, group(), (), given="Kari Nordvik"),
        "handovers_long": overdue.handovers(w, longest_group(), waiting(longest, longest_group())),
    }


def helped(words: Mapping[str, Words]) -> dict[str, Shown]:
    """Whoever asked for help has an answer; somebody else has an action now."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    one, week = actions(2)[1], Week(2, 3)
    line = "Kom innom klokka ett, så ser vi på det sammen."
    overdue_, handover = (Line(about, "g1", group()) for about in (About.OVERDUE, About.HANDOVER))
    waits = waiting(actions(5), group(), {NURSE.user})
    full = [replace(one, title=("Å " * TITLE_LIMIT)[:TITLE_LIMIT], owner=None) for one in actions(60)]
    longest = waiting(full, longest_group())
    given = Line(About.GIVEN, "a1", group(), one)
    seen = Seen(TODAY, TODAY, Week(1, 3))
    return {
        "helped": _why(w, help_answer.answered(w, group(), one, "leader", LEADER.name, line), week),
        "helped_nn": _why(nn, help_answer.answered(nn, group("nn"), one, "leader", LEADER.name, ""), week),
        "helped_en": _why(en, help_answer.answered(en, group("en"), one, "helper", "Nina Dahl", line), week),
        "nudge_overdue": collected.collected(w, [replace(overdue_, late=actions(3))], seen),
        "nudge_handover_nn": collected.collected(nn, [replace(handover, waiting=waits)], seen),
        "nudge_handover_settled": collected.collected(w, [replace(handover, open=False)], seen),
        "nudge_handover_long": collected.collected(w, [replace(handover, waiting=longest)], seen),
        "given": collected.collected(w, [given], seen),
        "given_nn": collected.collected(nn, [given], seen),
    }


def _why(w: Words, shown: Shown, week: Week) -> Shown:
    return explained(w, shown, "helped", week)


def brought(words: Mapping[str, Words]) -> dict[str, Shown]:
    """What has had its last nudge, on the group's card and on the answers."""
    w, nn = words["nb"], words["nn"]
    journey, day = journey_at(Stage.DATED, workshop=date(2026, 8, 28)), NOW
    scene = Scene(w, group(), METHOD, journey, None, day, False, TODAY, brought=TITLES[:2])
    this = revealed(*MEMBERS)
    table = rows(PHASE, this.given)
    return {
        "board_brought": board.drawn(scene),
        "board_brought_many_nn": board.drawn(replace(scene, w=nn, group=group("nn"), brought=TITLES)),
        "reveal_brought": checkin.reveal(
            w, group(), METHOD, PHASE, this, table, first_topic(table), member=True, bring=TITLES[:1]
        ),
    }
