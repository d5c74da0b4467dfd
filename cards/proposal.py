"""Proposals for actions: a line of a result is kept by one press, as a draft or in the baton."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.baton import BatonForm
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.inputs import chosen, written
from cards.people import ShowGroup
from cards.plan_ways import AddForm, ShowAction, ShowPlan
from cards.vote_form import VoteForm
from cards.votes import one_of
from programme.access import Deed
from programme.ballot import Area
from programme.people import Group
from programme.proposal import TITLE_LIMIT, Proposal
from programme.refusals import Refused
from words.words import Words

PAGE = 10
"""Proposals on one page."""


@dataclass(frozen=True, slots=True)
class KeepLine(Button):
    """Makes a line of a result a proposal. `option` is an option's key or a theme's id; without one the
    question itself is the line."""

    verb: ClassVar[str] = "proposal.keep/1"
    deed: ClassVar[Deed] = Deed.KEEP_PROPOSAL
    vote: str
    question: str
    option: str = ""


@dataclass(frozen=True, slots=True)
class AsBaton(Button):
    """Writes a line of a result into the baton of the phase the group is in."""

    verb: ClassVar[str] = "proposal.baton/1"
    deed: ClassVar[Deed] = Deed.FILL_BATON
    vote: str
    question: str
    option: str = ""


@dataclass(frozen=True, slots=True)
class ShowProposals(Button):
    """The group's proposals, newest first."""

    verb: ClassVar[str] = "proposal.show/1"
    deed: ClassVar[Deed] = Deed.SEE_GROUP
    group: str
    page: str = "1"


@dataclass(frozen=True, slots=True)
class ProposalForm(Button):
    """Asks for other words, or whether it should go."""

    verb: ClassVar[str] = "proposal.form/1"
    deed: ClassVar[Deed] = Deed.KEEP_PROPOSAL
    group: str
    proposal: str


@dataclass(frozen=True, slots=True)
class WordProposal(Button):
    """Keeps a proposal in these words, on this side."""

    verb: ClassVar[str] = "proposal.word/1"
    deed: ClassVar[Deed] = Deed.KEEP_PROPOSAL
    group: str
    proposal: str
    title: str = ""
    area: Area = Area.IMPROVE


@dataclass(frozen=True, slots=True)
class DropProposal(Button):
    """The proposal is gone."""

    verb: ClassVar[str] = "proposal.drop/1"
    deed: ClassVar[Deed] = Deed.KEEP_PROPOSAL
    group: str
    proposal: str


def choose_group(w: Words, groups: Sequence[Group]) -> Shown:
    """Whoever is in several groups says whose proposals."""
    lines = (one_of(w, group, ShowProposals(group.id)) for group in groups)
    return layout.frame(w, w("proposals-title"), text(w("votes-which")), *lines)


def listed(
    w: Words,
    group: Group,
    proposals: Sequence[Proposal],
    sources: Mapping[str, str],
    *,
    page: int = 1,
    mine: bool,
    problem: Refused | None = None,
) -> Shown:
    """A page of the proposals; `sources` are the titles of the votes they grew from, `mine` whether this
    person may change them."""
    shown = proposals[(page - 1) * PAGE : page * PAGE]
    return layout.frame(
        w,
        w("proposals-title"),
        layout.problem(w, problem),
        text(w("proposals-lead" if proposals else "proposals-none")),
        *(_line(w, group, one, sources.get(one.source, ""), mine=mine) for one in shown),
        action_set(*_ways(w, group, page, len(proposals), mine=mine), spacing="large"),
        over=layout.whose(group),
    )


def _line(w: Words, group: Group, one: Proposal, source: str, *, mine: bool) -> Node:
    area = w(f"proposal-{one.area.value}")
    about = w("proposal-from", area=area, vote=source) if source else area
    take = press(AddForm(group.id, one.id), w("do-take-in"))
    change = press(ProposalForm(group.id, one.id), w("do-change"))
    return box(
        said(run(one.title, bold=True)),
        said(run(about, size="small", subtle=True), spacing="none"),
        *([action_set(take, change, spacing="small")] if mine else []),
        style="emphasis",
        spacing="medium",
    )


def _ways(w: Words, group: Group, page: int, count: int, *, mine: bool) -> list[Node]:
    several = mine and count > 1 and not group.solo
    rank = press(VoteForm(group.id, "priorities"), w("do-proposals-priorities"), main=True)
    newer = [press(ShowProposals(group.id, str(page - 1)), w("do-newer"))] if page > 1 else []
    older = [press(ShowProposals(group.id, str(page + 1)), w("do-older"))] if page * PAGE < count else []
    plan = press(ShowPlan(group.id), w("do-plan-open"))
    group_ = press(ShowGroup(group.id), w("do-show-group"))
    return [*([rank] if several else []), *newer, *older, plan, group_]


def form(w: Words, group: Group, one: Proposal, *, title: str = "", problem: Refused | None = None) -> Shown:
    """One proposal to be worded; `title` is what was tried."""
    areas = [(w(f"proposal-{area.value}"), area.value) for area in Area]
    keep = press(WordProposal(group.id, one.id), w("do-keep"), main=True)
    return layout.frame(
        w,
        w("proposal-title"),
        layout.problem(w, problem),
        text(w("proposal-lead")),
        written("title", w("proposal-words"), value=title or one.title, most=TITLE_LIMIT, several_lines=True),
        chosen("area", w("proposal-area"), areas, value=one.area.value, open=True),
        action_set(keep, press(ShowProposals(group.id), w("do-proposals")), spacing="large"),
        *layout.folded(
            w("proposal-drop"),
            "drop",
            layout.small(w("proposal-drop-lead")),
            action_set(press(DropProposal(group.id, one.id), w("do-drop-proposal"))),
        ),
        over=layout.whose(group),
    )


def kept(w: Words, group: Group, words: str, *, back: Node, new: bool, among: bool) -> Shown:
    """The line is among the proposals; `new` unless it was already. `among` others than the group no more is
    shown than what they see anyway."""
    see = [] if among else [press(ShowProposals(group.id), w("do-proposals"), main=True)]
    return _receipt(
        w, w("proposal-kept" if new else "proposal-known"), words, w("proposal-kept-lead"), *see, back
    )


def in_plan(w: Words, action: str, words: str, *, back: Node, among: bool) -> Shown:
    """Somebody has decided on the line already."""
    see = [] if among else [press(ShowAction(action), w("do-action"), main=True)]
    return _receipt(w, w("proposal-in-plan"), words, w("proposal-in-plan-lead"), *see, back)


def in_baton(w: Words, group: Group, visit: str, words: str, *, back: Node, new: bool, among: bool) -> Shown:
    """The line stands in the baton."""
    see = [] if among else [press(BatonForm(group.id, visit), w("do-fill-baton"), main=True)]
    title = w("proposal-in-baton" if new else "proposal-in-baton-known")
    return _receipt(w, title, words, w("proposal-in-baton-lead"), *see, back)


def _receipt(w: Words, title: str, words: str, lead: str, *ways: Node) -> Shown:
    quoted = box(said(run(words, bold=True)), style="emphasis")
    return layout.frame(w, title, quoted, text(lead), action_set(*ways, spacing="large"))
