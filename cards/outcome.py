"""What the parties settle after a reveal: proposing, confirming with a remark or without, sharing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.baton import BatonForm
from cards.buttons import Button
from cards.elements import Node, action_set, box, run, said, text
from cards.inputs import written
from programme.access import Deed
from programme.checkin import REMARK_LIMIT, Checkin, Confirmation
from programme.method import Method, Phase
from programme.people import Group, Role
from programme.visit import Outcome
from words.words import Words

REMARKS_TOGETHER = 3600
"""Characters that all remarks may take before each is shortened."""
REMARKS_MOST = 9
"""Remarks listed; a group that talks the matter over needs three."""


@dataclass(frozen=True, slots=True)
class Propose(Button):
    """Proposes what comes next."""

    verb: ClassVar[str] = "checkin.propose/1"
    deed: ClassVar[Deed] = Deed.PROPOSE
    checkin: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Confirm(Button):
    """Confirms the proposed outcome, with a remark or without."""

    verb: ClassVar[str] = "checkin.confirm/1"
    deed: ClassVar[Deed] = Deed.CONFIRM
    checkin: str
    outcome: Outcome
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Share(Button):
    """Agrees, or no longer agrees, that the helper sees the answers."""

    verb: ClassVar[str] = "checkin.share/1"
    deed: ClassVar[Deed] = Deed.SHARE_WITH_HELPER
    checkin: str
    wish: bool


@dataclass(frozen=True, slots=True)
class Way:
    """What the way on is called from here: it depends on the phases beside this one."""

    w: Words
    method: Method
    phase: Phase
    again: bool = False
    """After the last phase, where going on is to rest on."""

    def name(self, outcome: Outcome) -> str:
        """«Gå videre til Skape»."""
        if outcome is Outcome.GO_ON and self.again:
            return self.w("go-on-resting")
        after, before = self.method.after(self.phase.key), self.method.before(self.phase.key)
        if outcome is Outcome.GO_ON:
            return self.w("go-on", phase=self.w.pick(after.name)) if after else self.w("go-on-last")
        if outcome is Outcome.GO_BACK and before:
            return self.w("go-back", phase=self.w.pick(before.name))
        return self.w("stay", phase=self.w.pick(self.phase.name))

    @property
    def open(self) -> tuple[Outcome, ...]:
        """The outcomes there are: nothing lies before the first phase."""
        first = self.method.before(self.phase.key) is None
        return tuple(outcome for outcome in Outcome if not (first and outcome is Outcome.GO_BACK))


def section(
    w: Words, group: Group, method: Method, phase: Phase, checkin: Checkin, *, again: bool = False
) -> list[Node]:
    """The part of the reveal card where the way on is settled."""
    way = Way(w, method, phase, again)
    if checkin.settled:
        body = _settled(way, group, checkin)
    elif checkin.proposal:
        body = _proposed(way, group, checkin, checkin.proposal)
    else:
        body = [text(w("outcome-lead"), spacing="small"), action_set(*_proposals(way, checkin))]
    return [layout.under(w("outcome-title"), spacing="extraLarge", line=True), *body, *_remarks(way, checkin)]


def _proposals(way: Way, checkin: Checkin) -> list[Node]:
    others = [outcome for outcome in way.open if outcome is not checkin.proposal]
    return [press(Propose(checkin.id, outcome), way.name(outcome), alone=True) for outcome in others]


def _proposed(way: Way, group: Group, checkin: Checkin, outcome: Outcome) -> list[Node]:
    w = way.w
    return [
        box(
            said(run(w("outcome-proposed") + " "), run(way.name(outcome), bold=True)),
            *_who(w, group, checkin),
            layout.small(w("outcome-leader-lets-stand")),
            style="emphasis",
        ),
        *_confirm(w, checkin, outcome),
        *layout.folded(
            w("outcome-other"), f"other-{checkin.id}", action_set(*_proposals(way, checkin), spacing="small")
        ),
    ]


def _confirm(w: Words, checkin: Checkin, outcome: Outcome) -> list[Node]:
    return [
        written("remark", w("label-remark"), hint=w("hint-remark"), most=REMARK_LIMIT, several_lines=True),
        action_set(press(Confirm(checkin.id, outcome), w("do-confirm"), main=True)),
    ]


def _who(w: Words, group: Group, checkin: Checkin) -> list[Node]:
    if group.solo:
        return []
    return [
        _confirmed(w, role, bool(checkin.confirmed_by(role)), bool(group.holders(role)))
        for role in group.parties
    ]


def _confirmed(w: Words, role: Role, done: bool, held: bool) -> Node:
    name = layout.title_role(w, role)
    if done:
        return said(run("✓ ", bold=True, color="good"), run(w("role-confirmed", role=name)), spacing="small")
    state = w("role-waited-for", role=name) if held else w("role-unfilled", role=name)
    return said(run("○ ", bold=True), run(state, subtle=True), spacing="small")


def _settled(way: Way, group: Group, checkin: Checkin) -> list[Node]:
    w, outcome, settled = way.w, checkin.proposal or Outcome.STAY, checkin.settled
    when = w("outcome-stands-since", when=w.moment(settled)) if settled else ""
    rests = way.again and outcome is Outcome.GO_ON
    following = "outcome-next-resting" if rests else f"outcome-next-{outcome.value}"
    return [
        box(
            said(run("✓ ", bold=True, color="good"), run(way.name(outcome), bold=True, size="medium")),
            layout.small(when),
            *_who(w, group, checkin),
            text(w(following), spacing="medium"),
            style="good",
        ),
        *_after(w, group, checkin, outcome, rests=rests),
    ]


def _after(w: Words, group: Group, checkin: Checkin, outcome: Outcome, *, rests: bool) -> list[Node]:
    buttons = []
    if outcome is Outcome.GO_ON and not rests:
        buttons = [
            action_set(press(BatonForm(group.id, checkin.visit), w("do-fill-baton"), main=True, alone=True))
        ]
    if all(checkin.confirmed_by(role) for role in group.parties if group.holders(role)):
        return buttons
    late = layout.folded(w("outcome-add-yours"), f"late-{checkin.id}", *_confirm(w, checkin, outcome))
    return [*buttons, *late]


def _remarks(way: Way, checkin: Checkin) -> list[Node]:
    remarks = checkin.remarks
    if not remarks:
        return []
    w, shown = way.w, remarks[-REMARKS_MOST:]
    most = _room(shown)
    older = len(remarks) - len(shown)
    return [
        layout.under(w("remarks-title")),
        *([layout.small(w("remarks-older", count=older))] if older else []),
        *(_remark(way, one, most) for one in shown),
    ]


def _room(remarks: Sequence[Confirmation]) -> int:
    together = sum(len(one.remark) for one in remarks)
    return 0 if together <= REMARKS_TOGETHER else REMARKS_TOGETHER // len(remarks)


def _remark(way: Way, one: Confirmation, most: int) -> Node:
    w = way.w
    about = f"{layout.title_role(w, one.role)} · {way.name(one.outcome)} · {w.day_of(one.at)}"
    return box(layout.small(about, spacing="none"), *_said_there(one.remark, most), spacing="medium")


def _said_there(remark: str, most: int) -> list[Node]:
    return layout.paragraphs(" ".join(remark.split()) if most else remark, most=most)


def sharing(w: Words, checkin: Checkin) -> Node:
    """Whether the helper may see the answers: how many agree, never who."""
    answered = {given.user for given in checkin.given}
    agree = len(answered & checkin.shared)
    state = w("share-on") if checkin.is_shared else w("share-count", agree=agree, all=len(answered))
    return box(
        text(w("share-title"), bold=True, spacing="none"),
        layout.small(state),
        layout.small(w("share-lead")),
        action_set(
            press(Share(checkin.id, True), w("do-share"), alone=True),
            press(Share(checkin.id, False), w("do-not-share"), alone=True),
        ),
        line=True,
        spacing="extraLarge",
    )
