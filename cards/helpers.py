"""Helpers among themselves: away for a while, covered by another, or handing a group on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, text
from cards.inputs import a_day, chosen, dated
from cards.people import AnotherGroupForm, ShowGroup, ShowGroups
from programme.access import Deed
from programme.people import Group, Person
from programme.refusals import Refused
from words.words import Words


@dataclass(frozen=True, slots=True)
class AbsenceForm(Button):
    """Asks until when, and who covers."""

    verb: ClassVar[str] = "helpers.absence_form/1"
    deed: ClassVar[Deed] = Deed.BE_AWAY


@dataclass(frozen=True, slots=True)
class KeepAbsence(Button):
    """Away through that day (ISO), while `cover` follows the groups."""

    verb: ClassVar[str] = "helpers.absence/1"
    deed: ClassVar[Deed] = Deed.BE_AWAY
    cover: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class EndAbsence(Button):
    """Back before the last day."""

    verb: ClassVar[str] = "helpers.back/1"
    deed: ClassVar[Deed] = Deed.BE_AWAY


@dataclass(frozen=True, slots=True)
class GiveGroupForm(Button):
    """Asks which helper takes the group over."""

    verb: ClassVar[str] = "helpers.give_form/1"
    deed: ClassVar[Deed] = Deed.GIVE_GROUP
    group: str


@dataclass(frozen=True, slots=True)
class GiveGroup(Button):
    """Another helper follows the group from now on."""

    verb: ClassVar[str] = "helpers.give/1"
    deed: ClassVar[Deed] = Deed.GIVE_GROUP
    group: str
    helper: str = ""


@dataclass(frozen=True, slots=True)
class FreeRoleForm(Button):
    """Asks whose role is vacant though they have not said so."""

    verb: ClassVar[str] = "people.free_form/1"
    deed: ClassVar[Deed] = Deed.FREE_ROLE
    group: str


def for_helper(w: Words, group: Group) -> list[Node]:
    """Folded away on the helper's card of a group: what is rarely done."""
    return layout.folded(
        w("helper-more"),
        f"more-{group.id}",
        action_set(
            press(AnotherGroupForm(group.id), w("do-another-group")),
            press(GiveGroupForm(group.id), w("do-give-group")),
            press(FreeRoleForm(group.id), w("do-free-role")),
            spacing="small",
        ),
    )


def absence_form(
    w: Words,
    others: Sequence[Person],
    *,
    today: date,
    values: Mapping[str, str] | None = None,
    problem: Refused | None = None,
) -> Shown:
    """Until when, and which of the other helpers covers."""
    before = values or {}
    return layout.frame(
        w,
        w("absence-title"),
        layout.problem(w, problem),
        text(w("absence-lead")),
        dated(
            "until",
            w("label-absent-until"),
            value=a_day(before.get("until", "")),
            earliest=today,
            too_early=w("refused-past-date"),
        ),
        chosen("cover", w("label-cover"), options(w, others), value=before.get("cover", "")),
        action_set(
            press(KeepAbsence(), w("do-keep"), main=True),
            press(ShowGroups(), w("do-groups"), alone=True),
            spacing="large",
        ),
    )


def options(w: Words, helpers: Sequence[Person]) -> list[tuple[str, str]]:
    """Helpers to choose from; one whom the bot has never met is told by number."""
    nameless = [one for one in helpers if not one.name]
    return [(one.name or w("helper-nameless", number=nameless.index(one) + 1), one.user) for one in helpers]


def nobody_else(w: Words) -> Shown:
    """There is no other helper to choose."""
    return layout.frame(
        w,
        w("no-other-helper-title"),
        text(w("no-other-helper-lead")),
        action_set(press(ShowGroups(), w("do-groups"))),
    )


def absent(w: Words, cover: str, until: date) -> Shown:
    """The helper is away, and who covers."""
    return layout.frame(
        w,
        w("absent-title", day=w.day(until)),
        layout.notice(w("absent-lead", name=cover)),
        action_set(press(EndAbsence(), w("do-come-back"), main=True), press(AbsenceForm(), w("do-change"))),
    )


def covering(w: Words, name: str, until: date, count: int) -> Shown:
    """For the one who covers, once."""
    return layout.frame(
        w,
        w("covering-title"),
        layout.notice(w("covering-lead", name=name, day=w.day(until))),
        text(w("covering-count", count=count)),
        action_set(press(ShowGroups(), w("do-groups"), main=True)),
    )


def back(w: Words) -> Shown:
    """The helper is back."""
    return layout.frame(
        w,
        w("absence-over-title"),
        text(w("absence-over-lead")),
        action_set(press(ShowGroups(), w("do-groups"))),
    )


def give_form(w: Words, group: Group, others: Sequence[Person], *, problem: Refused | None = None) -> Shown:
    """Which helper takes the group over, for good."""
    return layout.frame(
        w,
        w("give-group-title"),
        layout.problem(w, problem),
        text(w("give-group-lead")),
        chosen("helper", w("label-new-helper"), options(w, others)),
        action_set(
            press(GiveGroup(group.id), w("do-give-group"), main=True),
            press(ShowGroups(), w("do-groups"), alone=True),
            spacing="large",
        ),
        over=layout.whose(group),
    )


def given(w: Words, group: Group, name: str) -> Shown:
    """The answer: who follows the group now. Also what the former helper is told when the lead did it."""
    return layout.frame(
        w,
        w("given-group-title"),
        layout.notice(w("given-group-lead", name=name)),
        action_set(press(ShowGroups(), w("do-groups"))),
        over=layout.whose(group),
    )


def received(w: Words, group: Group) -> Shown:
    """For the helper who follows the group from now on."""
    return layout.frame(
        w,
        w("received-group-title"),
        text(w("received-group-lead")),
        action_set(press(ShowGroup(group.id), w("do-show-group"), main=True)),
        over=layout.whose(group),
    )
