"""What was understood of a typed answer about an action, shown before it counts; or which action is meant."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, column, run, said
from cards.inputs import several, written
from cards.nudge import ALSO, AskForHelp, Finish, HandOn, NewDate, OnTrack
from cards.plan_lines import pressed
from cards.plan_ways import ShowAction
from programme.access import Deed
from programme.action import Action, Owner
from programme.deadline import Deadline
from programme.owner import NOBODY
from programme.people import Group, Role
from programme.wording import LINE_LIMIT
from words.words import Words

LISTED_MOST = 8
"""Actions to choose among; of more, the number is typed."""
FAR = 26
"""Weeks from which it is told how far ahead a day is, for it may be another year than the one meant."""


class Wish(StrEnum):
    """What somebody typed about an action."""

    DONE = "done"
    ON_TRACK = "on_track"
    HELP = "help"
    MOVE = "move"
    HAND_ON = "hand_on"


@dataclass(frozen=True, slots=True)
class Meant(Button):
    """This is the action that was meant; `what` was typed about it, and `rest` beside that."""

    verb: ClassVar[str] = "action.meant/1"
    deed: ClassVar[Deed] = Deed.ANSWER_ACTION
    action: str
    what: Wish
    rest: str


def which(w: Words, wish: Wish, found: Sequence[tuple[Action, Group]], rest: str, *, example: str) -> Shown:
    """Several could be meant; a press on one shows what will be done. `example` is what could be typed."""
    groups = {group.id: group for _, group in found}
    over = layout.whose(next(iter(groups.values()))) if len(groups) == 1 else ""
    shown = found[:LISTED_MOST]
    lines = [
        _choice(w, wish, action, group if len(groups) > 1 else None, rest, first=at == 0)
        for at, (action, group) in enumerate(shown)
    ]
    more = w("echo-which-more", count=len(found) - len(shown)) if len(found) > len(shown) else ""
    return layout.frame(
        w,
        w("echo-which"),
        *lines,
        layout.small(f"{more} {w('echo-which-number', example=example)}".strip(), spacing="medium"),
        over=over,
    )


def _choice(w: Words, wish: Wish, action: Action, group: Group | None, rest: str, *, first: bool) -> Node:
    about = [layout.whose(group)] if group else []
    about += [w.day(action.deadline)] if action.deadline else []
    title = f"{action.number}. {action.title}"
    told = [said(run(title, bold=True), spacing="none")]
    if about:
        told.append(said(run(" · ".join(about), size="small", subtle=True), spacing="none"))
    return pressed(column(*told, spacing="none"), press(Meant(action.id, wish, rest), title), first=first)


def plain(w: Words, group: Group, action: Action, wish: Wish, user: str) -> Shown:
    """«Er dette ferdig?», «Er dette i rute?», «Skal jeg be om hjelp?» `user` is who asks."""
    if wish is Wish.HELP:
        return _echo(w, group, action, wish, AskForHelp(action.id), _asked(w, group, action, user))
    yes = Finish(action.id) if wish is Wish.DONE else OnTrack(action.id)
    return _echo(w, group, action, wish, yes)


def _asked(w: Words, group: Group, action: Action, user: str) -> Node | None:
    """Who is asked for help: the leader, and the helper if ticked; the helper where the leader asks."""
    if all(one.user == user for one in group.holders(Role.LEADER)):
        return layout.small(w("echo-asks-helper")) if group.helper else None
    if not group.helper:
        return layout.small(w("echo-asks-leader"))
    return several("also", w("echo-asks-leader"), [(w("also-helper"), ALSO)])


def move(w: Words, group: Group, action: Action, to: Deadline, reason: str, today: date) -> Shown:
    """«Skal … flyttes til …?» Why is asked for when it was not typed."""
    weeks = (to.day - today).days // 7
    why = written(
        "reason",
        w("label-needed", label=w("label-new-date-reason")),
        hint=w("hint-new-date-reason"),
        most=LINE_LIMIT,
    )
    yes = NewDate(action.id, action.version, day=to.day.isoformat(), reason=reason)
    return _echo(
        w,
        group,
        action,
        Wish.MOVE,
        yes,
        layout.small(w("echo-far", count=weeks)) if weeks >= FAR else None,
        layout.small(w("echo-few-at-work", day=w.day(to.instead))) if to.instead else None,
        layout.labelled(w("echo-why"), reason) if reason else why,
        day=w.day(to.day),
    )


def hand_on(w: Words, group: Group, action: Action, owner: Owner) -> Shown:
    """«Skal … ta over …?» Somebody without a role is looked for in the chat afterwards."""
    member = group.member_of(owner.user) is not None
    chosen = {"owner": owner.user} if member else {"owner": NOBODY, "owner_name": owner.name}
    yes = HandOn(action.id, action.version, **chosen)
    looked = None if member or owner.found else _looked_for(w, owner)
    return _echo(w, group, action, Wish.HAND_ON, yes, looked, name=owner.name)


def _looked_for(w: Words, owner: Owner) -> Node:
    return said(run(w("echo-looked-for", name=owner.name), size="small", subtle=True), spacing="small")


def _echo(
    w: Words, group: Group, action: Action, wish: Wish, yes: Button, *more: Node | None, **facts: str
) -> Shown:
    question = w(f"echo-{wish.value}", title=action.title, **facts)
    return layout.frame(
        w,
        w("echo-understood"),
        box(said(run(question, bold=True)), style="emphasis"),
        *more,
        action_set(
            press(yes, w(f"do-echo-{wish.value}"), main=True),
            press(ShowAction(action.id), w("do-echo-no"), alone=True),
            spacing="large",
        ),
        over=layout.whose(group, w("action-title", number=action.number)),
        summary=question,
    )
