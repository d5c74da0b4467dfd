"""What is asked behind an answer to a nudge: another day and why, or who sees to it from now on."""

from collections.abc import Mapping
from datetime import date

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Shown, action_set, run, said, text
from cards.inputs import a_day, dated, written
from cards.nudge import HandOn, NewDate, ShowCollected
from cards.owner_choice import owner_inputs
from cards.plan_ways import ShowAction
from programme.action import Action
from programme.people import Group
from programme.refusals import Refused
from programme.wording import LINE_LIMIT
from words.words import Words


def new_date(
    w: Words,
    group: Group,
    action: Action,
    card: str,
    *,
    today: date,
    values: Mapping[str, str] | None = None,
    problem: Refused | None = None,
    openly: bool = False,
) -> Shown:
    """Another day, and why. `openly` tells that more than the group may read along."""
    before, day = values or {}, action.told_day(today, openly=openly)
    why = written(
        "reason", w("label-needed", label=w("label-new-date-reason")), value=before.get("reason", ""),
        hint=w("hint-new-date-reason"), most=LINE_LIMIT, several_lines=True,
    )  # fmt: skip
    return layout.frame(
        w,
        w("new-date-title"),
        layout.problem(w, problem),
        said(run(action.title, bold=True)),
        text(w("new-date-now", day=w.day(day)), spacing="small") if day else None,
        dated(
            "day",
            w("label-new-date"),
            value=a_day(before.get("day", "")),
            earliest=today,
            too_early=w("refused-past-date"),
        ),
        why,
        layout.small(w("new-date-who-sees")),
        action_set(
            press(NewDate(action.id, action.version, card), w("do-move-date"), main=True),
            press(_back(action, card), w("do-never-mind"), alone=True),
            spacing="large",
        ),
        over=layout.whose(group),
    )


def hand_on(
    w: Words,
    group: Group,
    action: Action,
    card: str,
    *,
    pick: bool,
    value: str = "",
    taker: str = "",
    wrote: str = "",
    problem: Refused | None = None,
) -> Shown:
    """Who sees to it from now on; with `pick`, which only the group's chat knows, anybody there."""
    return layout.frame(
        w,
        w("hand-on-title"),
        layout.problem(w, problem),
        said(run(action.title, bold=True)),
        text(w("hand-on-lead"), spacing="small"),
        *owner_inputs(
            w,
            group,
            pick=pick,
            label=w("label-hand-on"),
            now=action.owner,
            value=value,
            taker=taker,
            wrote=wrote,
        ),
        layout.small(w("hand-on-told")),
        action_set(
            press(HandOn(action.id, action.version, card), w("do-hand-on-now"), main=True),
            press(_back(action, card), w("do-never-mind"), alone=True),
            spacing="large",
        ),
        over=layout.whose(group),
    )


def _back(action: Action, card: str) -> Button:
    return ShowCollected(card) if card else ShowAction(action.id)
