"""The scores on the table: who scored what, where it differs, what to talk about first, and the picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import open_dialog, open_link, press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, column, row, run, said, text
from cards.inputs import chosen
from cards.priorities import named_line
from cards.vote import framed, option_name
from programme.access import Deed
from programme.ballot import Option
from programme.matrix import Row, Topic
from programme.people import Role
from programme.priorities import HIGHEST, Criterion, Priorities
from programme.refusals import Refused
from words.words import Words

IN_FULL = 3
"""Proposals shown with all their scores at once; of more each is folded, or nobody would reach the end."""


@dataclass(frozen=True, slots=True)
class PicturePriorities(Button):
    """Makes a picture of two of the criteria."""

    verb: ClassVar[str] = "priorities.picture/1"
    deed: ClassVar[Deed] = Deed.PRIORITISE
    vote: str
    across: str = ""
    up: str = ""


@dataclass(frozen=True, slots=True)
class DecideForm(Button):
    """Asks what goes on, and why."""

    verb: ClassVar[str] = "priorities.decide_form/1"
    deed: ClassVar[Deed] = Deed.DECIDE
    vote: str


@dataclass(frozen=True, slots=True)
class ShowDecision(Button):
    """Shows what was decided."""

    verb: ClassVar[str] = "priorities.decision/1"
    deed: ClassVar[Deed] = Deed.SEE_GROUP
    vote: str


def reveal(
    w: Words, this: Priorities, table: Sequence[Row], topic: Topic, *, member: bool, in_chat: bool
) -> Shown:
    """The scores, as far as the `table` holds what the viewer may see; without `member` there is nothing to
    press. In a chat that others read, what concerns one person opens in a window of its own."""
    missing = [role for role in this.missing_roles() if table]
    return framed(
        w,
        this.vote,
        w("priorities-scores"),
        _gap(w, missing),
        _first(w, topic),
        *_proposals(w, table),
        layout.small(w("priorities-no-sum"), spacing="large"),
        text(w("priorities-decided-see"), bold=True) if this.vote.decision else None,
        action_set(*_ways(w, this, in_chat=in_chat)) if member else None,
        named_line(w),
    )


def _gap(w: Words, missing: Sequence[Role]) -> Node | None:
    if not missing:
        return None
    return layout.notice(f"○ {w('gap', roles=layout.roles_listed(w, missing))}", style="warning")


def _first(w: Words, topic: Topic) -> Node:
    """The one thing to talk about first, with its scores."""
    shown = []
    if topic.row is not None:
        what = f"{option_name(w, topic.row.option)}: "
        criterion = _amid(w, topic.row.criterion)
        shown = [
            said(run(what, bold=True), run(criterion), spacing="small"),
            _roles(w),
            _scores(topic.row),
        ]
    return box(
        text(w("topic-title"), size="medium", bold=True, spacing="none"),
        text(w(f"priorities-topic-{topic.why.value}"), spacing="small"),
        *shown,
        style="accent",
    )


def _proposals(w: Words, table: Sequence[Row]) -> list[Node]:
    """One block for each proposal; nothing where nobody has answered."""
    if not any(any(one.scores.values()) for one in table):
        return []
    options = list({one.option.key: one.option for one in table}.values())
    return [
        _block(w, place, option, [one for one in table if one.option.key == option.key], len(options))
        for place, option in enumerate(options, 1)
    ]


def _block(w: Words, place: int, option: Option, rows: Sequence[Row], many: int) -> Node:
    """A proposal: what the parties see differently, and each role's scores."""
    scores = [_roles(w), *(node for one in rows for node in _criterion(w, one))]
    apart = any(one.differs for one in rows)
    told = text(_differing(w, rows), size="small", bold=apart, spacing="none")
    name = said(run(f"{place}. {option_name(w, option)}", bold=True), spacing="none")
    if many <= IN_FULL:
        return box(name, told, *scores, line=True, spacing="medium")
    each = layout.folded(w("do-priorities-each"), f"scores-{option.key}", *scores)
    return box(name, told, *each, line=True, spacing="medium")


def _differing(w: Words, rows: Sequence[Row]) -> str:
    apart = [w(f"priorities-on-{one.criterion.value}") for one in rows if one.differs]
    return w("priorities-differ-on", what=w.listed(apart)) if apart else w("priorities-alike")


def criterion_name(w: Words, criterion: Criterion) -> str:
    """«Kostnad (lav er bra)»."""
    return w(f"priorities-{criterion.value}")


def _amid(w: Words, criterion: Criterion) -> str:
    return layout.amid(criterion_name(w, criterion))


def _roles(w: Words) -> Node:
    """The heading of three columns."""
    names = (text(layout.title_role(w, role), size="small", subtle=True) for role in Role)
    return row(*(column(name, spacing="default") for name in names), spacing="small")


def _criterion(w: Words, one: Row) -> list[Node]:
    name = run(criterion_name(w, one.criterion), size="small")
    mark = [run(f"  {w('row-differ')}", size="small", bold=True, color="accent")] if one.differs else []
    return [said(name, *mark, spacing="small"), _scores(one)]


def _scores(one: Row) -> Node:
    """Each role's scores side by side; several union reps may have scored differently."""
    cells = (text(_made(one.scores[role])) for role in Role)
    return row(*(column(cell, spacing="default") for cell in cells), spacing="none")


def _made(scores: Sequence[int]) -> str:
    """Each score that was given, once; a paragraph for each."""
    return "\n\n".join(_dots(score, scores.count(score)) for score in dict.fromkeys(scores)) or "–"


def _dots(score: int, many: int) -> str:
    """«●●●○○ 3», and how many where more than one gave it."""
    dots = "●" * score + "○" * (HIGHEST - score)
    return f"{dots}\u00a0{score}" + (f"\u00a0×\u00a0{many}" if many > 1 else "")


def _ways(w: Words, this: Priorities, *, in_chat: bool) -> list[Node]:
    offer = open_dialog if in_chat else press
    picture = offer(PicturePriorities(this.vote.id), w("do-priorities-picture"))
    if not this.vote.decision:
        return [offer(DecideForm(this.vote.id), w("do-priorities-decide"), main=True), picture]
    return [press(ShowDecision(this.vote.id), w("do-priorities-decision"), alone=True), picture]


def picture_card(
    w: Words, this: Priorities, across: Criterion, up: Criterion, link: str, problem: Refused | None = None
) -> Shown:
    """Which axes the picture has, a link to it, and others to choose. Without an address for downloads `link`
    is empty, and the card says so."""
    return framed(
        w,
        this.vote,
        w("priorities-picture"),
        layout.problem(w, problem),
        text(w("priorities-picture-lead")),
        *(_fetching(w, this, across, up, link) if link else [layout.small(w("file-no-address"))]),
        named_line(w),
    )


def _fetching(w: Words, this: Priorities, across: Criterion, up: Criterion, link: str) -> list[Node]:
    names = {"across": _amid(w, across), "up": _amid(w, up)}
    axes = [(criterion_name(w, one), one.value) for one in Criterion]
    return [
        text(w("priorities-picture-now", **names), spacing="small"),
        action_set(open_link(link, w("progress-download"))),
        layout.small(w("priorities-picture-link")),
        chosen("across", w("label-priorities-across"), axes, value=across.value),
        chosen("up", w("label-priorities-up"), axes, value=up.value),
        action_set(press(PicturePriorities(this.vote.id), w("do-priorities-draw"))),
    ]
