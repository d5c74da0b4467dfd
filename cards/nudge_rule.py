"""How those who see to actions are nudged: a setting of the plan, the workplace and the programme."""

from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, text
from cards.inputs import counted
from cards.nudge import ShowDeadlines
from cards.plan_ways import ShowPlan
from programme.access import Deed
from programme.nudge import AFTER_WITHIN, BEFORE_WITHIN, WEEKLY_WITHIN, Level, Rule, Wish
from programme.people import Group
from programme.refusals import Refused
from words.words import Words


@dataclass(frozen=True, slots=True)
class RuleForm(Button):
    """Asks how a level wishes nudges; `group` is any group of it, and empty for the programme."""

    verb: ClassVar[str] = "nudge.rule_form/1"
    deed: ClassVar[Deed] = Deed.CHOOSE_NUDGES
    group: str
    level: Level = Level.PLAN


@dataclass(frozen=True, slots=True)
class KeepRule(Button):
    """What the level wishes from now on; what is left empty is left to the level above."""

    verb: ClassVar[str] = "nudge.rule/1"
    deed: ClassVar[Deed] = Deed.CHOOSE_NUDGES
    group: str
    level: Level
    days_before: int | None = None
    days_after: int | None = None
    weekly: int | None = None


def form(
    w: Words,
    level: Level,
    group: Group | None,
    wish: Wish,
    above: Rule,
    *,
    others: tuple[Level, ...] = (),
    kept: Rule | None = None,
    problem: Refused | None = None,
) -> Shown:
    """What the level wishes now, and what an empty field means: as the levels `above` have it. `others` are
    the levels the same person may set too, `kept` what holds after it was kept just now."""
    id = group.id if group else ""
    place = group.workplace.name if group else ""
    rule = {"before": above.before, "after": above.after}
    told = w("rule-kept", before=kept.before, after=kept.after) if kept else ""
    empty = (
        w("rule-empty-weekly", weekly=above.weekly, **rule)
        if level is Level.PROGRAMME
        else w("rule-empty", **rule)
    )
    return layout.frame(
        w,
        w(f"rule-title-{level.value}", workplace=place),
        layout.problem(w, problem),
        layout.notice(told, style="good") if told else None,
        text(w("rule-lead")),
        text(w(f"rule-who-{level.value}"), spacing="small"),
        *_fields(w, level, wish),
        layout.small(empty),
        action_set(
            press(KeepRule(id, level), w("do-keep"), main=True),
            *(press(RuleForm(id, one), w(f"do-rule-{one.value}"), alone=True) for one in others),
            _back(w, id),
            spacing="large",
        ),
        over=layout.whose(group) if group and level is Level.PLAN else "",
    )


def _fields(w: Words, level: Level, wish: Wish) -> list[Node]:
    fields = [("days_before", BEFORE_WITHIN, wish.before), ("days_after", AFTER_WITHIN, wish.after)]
    if level is Level.PROGRAMME:
        fields.append(("weekly", WEEKLY_WITHIN, wish.weekly))
    return [
        counted(
            name,
            w(f"label-rule-{name.removeprefix('days_')}", least=least, most=most),
            value=value,
            most=most,
            wrong=w("rule-wrong", least=least, most=most),
        )
        | {"min": least}
        for name, (least, most), value in fields
    ]


def _back(w: Words, id: str) -> Node:
    if id:
        return press(ShowPlan(id), w("do-plan"), alone=True)
    return press(ShowDeadlines(), w("do-deadlines"), alone=True)
