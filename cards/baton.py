"""The baton: what one phase hands to the next."""

from dataclasses import dataclass, field
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, text
from cards.inputs import written
from cards.plan_ways import AddForm
from programme.access import Deed
from programme.differently import DIFFERENTLY_LIMIT
from programme.method import BatonField, Method, Phase
from programme.people import Group
from programme.refusals import Refused
from programme.visit import BATON_LIMIT, Visit
from words.words import Words


@dataclass(frozen=True, slots=True)
class BatonForm(Button):
    """Asks for the baton to fill in."""

    verb: ClassVar[str] = "baton.form/1"
    deed: ClassVar[Deed] = Deed.FILL_BATON
    group: str
    visit: str


@dataclass(frozen=True, slots=True)
class KeepBaton(Button):
    """Keeps what is filled in so far."""

    verb: ClassVar[str] = "baton.keep/1"
    deed: ClassVar[Deed] = Deed.FILL_BATON
    group: str
    visit: str
    field: dict[str, str] = field(default_factory=dict)
    differently: str | None = None


@dataclass(frozen=True, slots=True)
class HandOver(Button):
    """Hands the baton over and ends the phase."""

    verb: ClassVar[str] = "baton.hand_over/1"
    deed: ClassVar[Deed] = Deed.HAND_OVER
    group: str
    visit: str
    field: dict[str, str] = field(default_factory=dict)
    differently: str | None = None


@dataclass(frozen=True, slots=True)
class GoWithout(Button):
    """Ends the phase knowingly without a baton."""

    verb: ClassVar[str] = "baton.without/1"
    deed: ClassVar[Deed] = Deed.HAND_OVER
    group: str
    visit: str
    differently: str | None = None


@dataclass(frozen=True, slots=True)
class CorrectionForm(Button):
    """Asks for the baton that was handed on, to mend it."""

    verb: ClassVar[str] = "baton.correct_form/1"
    deed: ClassVar[Deed] = Deed.CORRECT_BATON
    group: str
    visit: str


@dataclass(frozen=True, slots=True)
class CorrectBaton(Button):
    """Mends the baton that was handed on, everywhere it went; `visit` is the stay it was handed on from."""

    verb: ClassVar[str] = "baton.correct/1"
    deed: ClassVar[Deed] = Deed.CORRECT_BATON
    group: str
    visit: str
    field: dict[str, str] = field(default_factory=dict)
    differently: str | None = None


def form(
    w: Words,
    group: Group,
    phase: Phase,
    visit: Visit,
    *,
    handing_over: bool,
    problem: Refused | None = None,
) -> Shown:
    """The baton's fields with what is written so far; `handing_over` when the outcome is to go on."""
    return layout.frame(
        w,
        w("baton-title", phase=w.pick(phase.name)),
        layout.problem(w, problem),
        text(w("baton-lead" if handing_over else "baton-lead-early")),
        *(_entry(w, item, visit) for item in phase.baton),
        *(_differently(w, visit) if handing_over else []),
        layout.small(f"✓ {w('baton-kept')}") if visit.baton else None,
        *(_handing(w, group, visit) if handing_over else [action_set(_keep(w, group, visit, main=True))]),
        over=layout.whose(group),
    )


def _entry(w: Words, item: BatonField, visit: Visit) -> Node:
    label = w.pick(item.label)
    if item.required:
        label = w("label-needed", label=label)
    value = visit.baton.get(item.key, "")
    hint = w.pick(item.hint)
    return written(f"field.{item.key}", label, value=value, hint=hint, most=BATON_LIMIT, several_lines=True)


def _differently(w: Words, visit: Visit) -> list[Node]:
    """Asked once, while the baton is handed over; afterwards it can only be corrected with the baton."""
    entry = written(
        "differently",
        w("label-differently"),
        value=visit.differently or "",
        hint=w("hint-differently"),
        most=DIFFERENTLY_LIMIT,
        several_lines=True,
    )
    return [box(entry, layout.small(w("baton-differently-lead")), line=True, spacing="large")]


def _keep(w: Words, group: Group, visit: Visit, *, main: bool = False) -> Node:
    return press(KeepBaton(group.id, visit.id), w("do-keep-draft"), main=main)


def _handing(w: Words, group: Group, visit: Visit) -> list[Node]:
    hand_over = press(HandOver(group.id, visit.id), w("do-hand-over"), main=True)
    return [
        action_set(hand_over, _keep(w, group, visit), spacing="large"),
        *layout.folded(
            w("baton-without"),
            "without",
            layout.small(w("baton-without-lead"), spacing="none"),
            action_set(press(GoWithout(group.id, visit.id), w("do-go-without")), spacing="small"),
        ),
    ]


def correction(
    w: Words, group: Group, phase: Phase, visit: Visit, *, problem: Refused | None = None
) -> Shown:
    """The baton that was handed on, to be mended."""
    keep = press(CorrectBaton(group.id, visit.id), w("do-keep-correction"), main=True)
    return layout.frame(
        w,
        w("baton-posted-title", phase=w.pick(phase.name)),
        layout.problem(w, problem),
        text(w("baton-correct-lead")),
        *(_entry(w, item, visit) for item in phase.baton),
        *(_differently(w, visit) if visit.differently is not None else []),
        action_set(keep, spacing="large"),
        over=layout.whose(group),
    )


def posted(w: Words, group: Group, method: Method, phase: Phase, visit: Visit) -> Shown:
    """The baton on its way, for the group's chat: what it carries and where it goes."""
    after = method.after(phase.key)
    name = w.pick(phase.name)
    content = filled(w, phase, visit)
    if not content:
        left = w("baton-without-to", phase=w.pick(after.name)) if after else w("baton-without-last")
        return layout.frame(
            w, w("baton-without-title", phase=name), text(left), over=layout.whose(group, w.pick(method.name))
        )
    title, over = w("baton-posted-title", phase=name), layout.whose(group, w.pick(method.name))
    mended = visit.corrected
    return layout.frame(
        w,
        title,
        layout.corrected(w, mended) if mended else None,
        text(w("baton-posted-to", phase=w.pick(after.name)) if after else w("baton-posted-last")),
        box(*content, style="emphasis"),
        layout.small(w("baton-posted-share"), spacing="default"),
        action_set(
            press(AddForm(group.id, visit=visit.id), w("do-baton-action"), alone=True),
            press(CorrectionForm(group.id, visit.id), w("do-correct-baton"), alone=True),
        ),
        over=over,
        summary=f"{layout.corrected_on(w, mended)} · {title} · {over}" if mended else "",
    )


def filled(w: Words, phase: Phase, visit: Visit, *, most: int = 0) -> list[Node]:
    """The baton's filled fields in the phase's order; `most` shortens each visibly,
    to one paragraph."""
    nodes: list[Node] = []
    for item in phase.baton:
        if written_there := visit.baton.get(item.key):
            nodes.append(layout.small(w.pick(item.label), spacing="medium" if nodes else "none"))
            short = " ".join(written_there.split()) if 0 < most < len(written_there) else written_there
            nodes += layout.paragraphs(short, most=most)
    return nodes
