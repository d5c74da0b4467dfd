"""The plan at a glance: what asks for an answer first, what runs, what is proposed, and who has read it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.informed import InformForm
from cards.inputs import written
from cards.people import ShowGroup
from cards.plan_glance import Glance
from cards.plan_lines import line, proposed
from cards.plan_ways import AddForm, ShowPlan
from cards.proposal import ShowProposals
from cards.votes import one_of
from programme.access import Deed
from programme.action import Action
from programme.glance import Part, parts
from programme.people import Group, Role
from programme.plan import REMARK_LIMIT
from programme.proposal import Proposal
from programme.refusals import Refused
from words.words import Words

PROPOSED = 3
"""Proposals shown on the plan; the rest are a press away."""


@dataclass(frozen=True, slots=True)
class SeePlan(Button):
    """A party has read this edition of the plan, and may say something to it."""

    verb: ClassVar[str] = "plan.seen/1"
    deed: ClassVar[Deed] = Deed.CONFIRM_PLAN
    group: str
    edition: int | None = None
    plan_remark: str = ""


def choose_group(w: Words, groups: Sequence[Group]) -> Shown:
    """Whoever is in several groups says whose plan."""
    lines = (one_of(w, group, ShowPlan(group.id)) for group in groups)
    return layout.frame(w, w("plan-title"), text(w("votes-which")), *lines)


def plan_card(
    seen: Glance, *, notice: str = "", problem: Refused | None = None, wrote: Sequence[str] = ()
) -> Shown:
    """One page of the plan. `notice` tells what has just been done; what was written and not kept is given
    back."""
    w, pages = seen.w, seen.pages
    at = min(max(seen.page, 1), len(pages))
    first = at == 1
    return layout.frame(
        w,
        w("plan-title"),
        _edition(seen),
        layout.problem(w, problem),
        layout.given_back(w, wrote) if wrote else None,
        layout.notice(notice, style="good") if notice else None,
        text(w("plan-none")) if not seen.actions else None,
        *_listed(seen, pages[at - 1]),
        *(_proposed(seen) if first else []),
        *_ended(seen, at),
        *(_read(seen) if first and seen.actions else []),
        *_turning(seen, at, len(pages)),
        _main(seen),
        *_more(seen),
        over=layout.whose(seen.group),
    )


def _edition(seen: Glance) -> Node | None:
    """«Utgave 2 · gjelder»."""
    if not seen.actions:
        return None
    w = seen.w
    holds = "plan-holds" if seen.plan.valid(seen.group) else "plan-draft"
    return layout.small(f"{w('plan-edition', edition=seen.plan.edition)} · {w(holds)}", spacing="none")


def _listed(seen: Glance, page: Sequence[tuple[Part, Action]]) -> list[Node]:
    nodes: list[Node] = []
    for part, some in groupby(page, lambda one: one[0]):
        lines = [
            line(seen.w, action, seen.today, openly=seen.openly, first=at == 0)
            for at, (_, action) in enumerate(some)
        ]
        nodes += _part(seen.w, part, lines)
    return nodes


def _part(w: Words, part: Part, lines: Sequence[Node]) -> list[Node]:
    heading = w(f"plan-part-{part.value}")
    if part is Part.OVERDUE:
        head = text(heading, size="medium", bold=True, spacing="none")
        lead = layout.small(w("plan-overdue-lead"), spacing="none")
        return [box(head, lead, *lines, style="warning", spacing="medium")]
    return [layout.under(heading), *lines]


def _proposed(seen: Glance) -> list[Node]:
    """What nobody has decided on yet: each leads to deciding, for those who may."""
    w, group, some = seen.w, seen.group, seen.proposals[:PROPOSED]
    if not some:
        return []
    all_ = press(ShowProposals(group.id), w("do-proposals-all", count=len(seen.proposals)), alone=True)
    lines = [proposed(w, one.title, _decides(seen, one), first=at == 0) for at, one in enumerate(some)]
    more = [action_set(all_, spacing="small")] if len(seen.proposals) > PROPOSED else []
    return [layout.under(w("plan-part-proposed")), *lines, *more]


def _decides(seen: Glance, one: Proposal) -> Node:
    """Where it is decided on; whoever may not is shown all of them."""
    if seen.changes:
        return press(AddForm(seen.group.id, one.id), one.title, alone=True)
    return press(ShowProposals(seen.group.id), one.title, alone=True)


def _ended(seen: Glance, at: int) -> list[Node]:
    """How much has ended, and the way there."""
    w, start = seen.w, seen.ended_from
    if not start or at >= start:
        return []
    told = parts(seen.actions, seen.today, openly=seen.openly)
    counts = [w(f"plan-count-{part.value}", count=len(some)) for part, some in told if not part.open]
    there = press(ShowPlan(seen.group.id, str(start)), w("do-plan-ended"), alone=True)
    return [
        layout.under(w("plan-ended")),
        text(layout.begin(w.listed(counts)), spacing="small"),
        action_set(there, spacing="small"),
    ]


def _read(seen: Glance) -> list[Node]:
    """Who has read this edition, with their remarks, and for whoever has not the button that says so."""
    w, plan, group = seen.w, seen.plan, seen.group
    signs = [_sign(seen, role) for role in group.parties]
    remarks = [one for one in plan.sightings if one.remark]
    heading = text(w("plan-read"), bold=True, spacing="none")
    lead = layout.small(w("plan-read-all" if plan.valid(group) else "plan-read-lead"), spacing="none")
    return [
        box(
            heading,
            lead,
            said(*signs, spacing="small"),
            *(layout.labelled(layout.title_role(w, one.role), one.remark) for one in remarks),
            *(_reading(seen) if seen.reads else []),
            style="emphasis",
            spacing="large",
        )
    ]


def _sign(seen: Glance, role: Role) -> Node:
    w, name = seen.w, layout.title_role(seen.w, role)
    if not seen.group.holders(role):
        return run(_together(f"–\u2060 {w('plan-read-vacant', role=name)}"), subtle=True)
    has = seen.plan.seen_as(role) is not None
    return run(_together(f"{'✓' if has else '○'} {name}"), bold=has, subtle=not has)


def _together(words: str) -> str:
    """One of several on a line, which breaks between them only."""
    return words.replace(" ", "\u00a0") + "\u00a0\u00a0 "


def _reading(seen: Glance) -> list[Node]:
    w = seen.w
    see = press(SeePlan(seen.group.id, seen.plan.edition), w("do-plan-seen"), main=True)
    remark = written(
        "plan_remark", w("label-remark"), hint=w("hint-plan-remark"), most=REMARK_LIMIT, several_lines=True
    )
    return [
        *layout.folded(w("plan-remark"), "plan-remark", remark),
        action_set(see, spacing="small"),
    ]


def _turning(seen: Glance, at: int, pages: int) -> list[Node]:
    """To the pages before and after; where all that goes on fits on one, the way to what has ended is shown
    already."""
    w, there = seen.w, ((at - 1, "do-back-page"), (at + 1, "do-forward"))
    if pages < 2 or (at == 1 and seen.ended_from == 2):
        return []
    ways = [
        press(ShowPlan(seen.group.id, str(number)), w(key), alone=True)
        for number, key in there
        if 1 <= number <= pages
    ]
    page = layout.small(w("list-page", page=at, all=pages), spacing="medium")
    return [page, action_set(*ways, spacing="small")]


def _main(seen: Glance) -> Node:
    w, id = seen.w, seen.group.id
    tell = press(InformForm(id), w("do-inform-staff"), main=not seen.reads, alone=True)
    new = press(AddForm(id), w("do-new-action"), main=not (seen.reads or seen.tells), alone=True)
    group = press(ShowGroup(id), w("do-show-group"), alone=True)
    return action_set(
        *([tell] if seen.tells else []), *([new] if seen.changes else []), group, spacing="large"
    )


def _more(seen: Glance) -> list[Node]:
    """What else can be done with the plan, folded, so that the card asks for one thing at a time."""
    some = list(seen.ways)
    tip = layout.small(seen.w("plan-tip", word=seen.w.typed("action")))
    if not some:
        return [tip] if seen.actions else []
    sets = [action_set(*some[at : at + 6], spacing="small") for at in range(0, len(some), 6)]
    return layout.folded(seen.w("plan-more"), "plan-more", *sets, tip)
