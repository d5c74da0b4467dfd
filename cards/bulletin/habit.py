"""The habit of writing letters: whether drafts come by themselves, and when, and who has to look."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.bulletin.ways import ShowBulletins
from cards.buttons import Button
from cards.elements import Shown, action_set, text
from cards.inputs import Option, chosen, dated
from programme.access import Deed
from programme.bulletin.habit import THURSDAY, TUESDAY, Habit
from programme.refusals import Refused
from words.words import Words

YES, NO = "true", "false"


@dataclass(frozen=True, slots=True)
class KeepHabit(Button):
    """How letters are written from now on; `weekday` is a number from 1 to 3, or empty for the first that
    fits."""

    verb: ClassVar[str] = "bulletin.habit/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    drafts: bool = False
    weekday: str = ""
    paused: date | None = None
    approval: bool = False


def habit_form(
    w: Words,
    habit: Habit,
    *,
    today: date,
    next_draft: datetime | None,
    alone: bool = False,
    kept: bool = False,
    problem: Refused | None = None,
) -> Shown:
    """What is chosen now. `alone` tells that nobody else could approve a letter; `kept` that it was kept just
    now."""
    told = w("letters-next", when=w.moment(next_draft)) if next_draft else w("habit-off")
    tomorrow = today + timedelta(days=1)
    return layout.frame(
        w,
        w("habit-title"),
        layout.problem(w, problem),
        layout.notice(told, style="good" if kept else "emphasis") if problem is None else None,
        text(w("habit-lead")),
        chosen("drafts", w("label-habit-on"), _yes_no(w), value=_flag(habit.on), open=True),
        chosen("weekday", w("label-habit-weekday"), _weekdays(w), value=_day(habit)),
        dated(
            "paused",
            w("label-habit-paused"),
            value=habit.paused,
            earliest=tomorrow,
            too_early=w("habit-too-early"),
        ),
        chosen("approval", w("label-habit-approval"), _yes_no(w), value=_flag(habit.approval), open=True),
        layout.small(w("habit-alone" if alone else "habit-approval")),
        action_set(
            press(KeepHabit(), w("do-keep"), main=True),
            press(ShowBulletins(), w("do-bulletins"), alone=True),
            spacing="large",
        ),
    )


def _yes_no(w: Words) -> list[Option]:
    return [(w("habit-yes"), YES), (w("habit-no"), NO)]


def _flag(on: bool) -> str:
    return YES if on else NO


def _weekdays(w: Words) -> list[Option]:
    names = w.phrases("habit-weekdays")
    days = [(name, str(number)) for number, name in zip(range(TUESDAY, THURSDAY + 1), names, strict=True)]
    return [(w("habit-first"), "first"), *days]


def _day(habit: Habit) -> str:
    return "first" if habit.weekday is None else str(habit.weekday)
