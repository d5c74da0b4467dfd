"""Prioritising, until the scores are on the table: the card in the group's chat, the form, the receipt.

Nothing here shows what somebody scored to anybody else, and every card says that three known roles answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from cards import layout
from cards.actions import open_dialog, press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.inputs import chosen
from cards.vote import closes_line, framed, option_name, question_name, said_text
from programme.access import Deed
from programme.ballot import Option, Question
from programme.people import Group, Member, Role
from programme.priorities import HIGHEST, LOWEST, Criterion, Opinion, Priorities, named, proposals
from words.words import Words

Heading = Literal["asked", "reminded"]


@dataclass(frozen=True, slots=True)
class ShowPriorities(Button):
    """Shows how it stands, as far as the one who presses may see it."""

    verb: ClassVar[str] = "priorities.show/1"
    deed: ClassVar[Deed] = Deed.SEE_GROUP
    vote: str


@dataclass(frozen=True, slots=True)
class FillPriorities(Button):
    """Opens the form at a page, from 1; without one at the first proposal that lacks scores."""

    verb: ClassVar[str] = "priorities.fill/1"
    deed: ClassVar[Deed] = Deed.PRIORITISE
    vote: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class KeepPriorities(Button):
    """Keeps the scores of one page, and goes to another, or to the receipt where `to` names none. The scores
    go by criterion and proposal."""

    verb: ClassVar[str] = "priorities.keep/1"
    deed: ClassVar[Deed] = Deed.PRIORITISE
    vote: str
    to: str
    score: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RevealPriorities(Button):
    """Lays all scores on the table once all three roles have answered."""

    verb: ClassVar[str] = "priorities.reveal/1"
    deed: ClassVar[Deed] = Deed.PRIORITISE
    vote: str


def asked(w: Words, group: Group, this: Priorities) -> Shown:
    """The living card in the group's chat: who has answered, by role, and no score."""
    vote = this.vote
    fill = open_dialog(FillPriorities(vote.id), w("do-priorities-fill"), main=True)
    return framed(
        w,
        vote,
        w("priorities-title"),
        text(w("priorities-lead"), spacing="small"),
        text(w("priorities-count", count=len(proposals(this.paper))), spacing="small"),
        _not_anonymous(w, this),
        *(_answered(w, group, this, role) for role in Role),
        action_set(fill, *_reveal(w, this), spacing="medium"),
        layout.small(closes_line(w, vote)),
        layout.small(w("priorities-form-in-chat")),
    )


def _not_anonymous(w: Words, this: Priorities) -> Node:
    when = w.day_of(this.vote.closes) if this.vote.closes else ""
    return box(
        text(w("priorities-named-title"), bold=True, spacing="none"),
        text(w("priorities-named", when=when), spacing="small"),
        style="emphasis",
    )


def named_line(w: Words) -> Node:
    """That three known roles answer, in one line."""
    return layout.small(w("priorities-named-short"))


def _answered(w: Words, group: Group, this: Priorities, role: Role) -> Node:
    name = layout.title_role(w, role)
    if role in this.roles_answered():
        return said(
            run("✓ ", bold=True, color="good"), run(w("priorities-has-answered", role=name)), spacing="small"
        )
    key = "priorities-awaited" if group.holders(role) else "role-unfilled"
    return said(run(f"○ {w(key, role=name)}"), spacing="small")


def _reveal(w: Words, this: Priorities) -> Sequence[Node]:
    """Once all three roles have answered: those who could answer too need not."""
    if this.missing_roles():
        return ()
    return (press(RevealPriorities(this.vote.id), w("do-priorities-reveal"), alone=True),)


def first_page(this: Priorities, member: Member) -> int:
    """The page of the first proposal that the member has not scored; the first when there is none."""
    still = this.given_by(member).unscored(this.paper)
    return 1 + (proposals(this.paper).index(still[0]) if still else 0)


def form(w: Words, this: Priorities, member: Member, page: int, heading: Heading | None = None) -> Shown:
    """One proposal of one member's private form, with their own scores so far. `page` is from 1; the
    `heading` stands on the page that comes first."""
    mine, options = this.given_by(member), proposals(this.paper)
    option = options[page - 1]
    return framed(
        w,
        this.vote,
        w("priorities-title"),
        text(w(f"priorities-{heading}")) if heading else None,
        _not_anonymous(w, this) if heading else named_line(w),
        text(w("priorities-page", place=page, all=len(options)), size="small", subtle=True, spacing="large"),
        said_text(w, option.text, bold=True, size="medium", spacing="none"),
        *(_scored(w, this, question, option, mine) for question in this.paper.questions),
        action_set(*_turning(w, this, page), spacing="large"),
        layout.small(w("priorities-kept")),
    )


def _scored(w: Words, this: Priorities, question: Question, option: Option, mine: Opinion) -> Node:
    criterion = Criterion(question.key)
    score = mine.score(criterion, option.key)
    ends = {LOWEST: w(f"priorities-low-{criterion.value}"), HIGHEST: w(f"priorities-high-{criterion.value}")}
    steps = [
        (f"{step} – {ends[step]}" if step in ends else str(step), str(step))
        for step in range(LOWEST, HIGHEST + 1)
    ]
    value = str(score) if score else ""
    name = f"score.{named(criterion, option.key)}"
    return chosen(name, question_name(w, question), steps, value=value, open=True)


def _turning(w: Words, this: Priorities, page: int) -> list[Node]:
    """On and back; both keep the page."""
    last = page == len(proposals(this.paper))
    on = KeepPriorities(this.vote.id, "" if last else str(page + 1))
    back = [press(KeepPriorities(this.vote.id, str(page - 1)), w("do-tool-back"))] if page > 1 else []
    return [press(on, w("do-tool-finish" if last else "do-tool-next"), main=True), *back]


def receipt(w: Words, group: Group, this: Priorities, member: Member) -> Shown:
    """What lacks scores, whom we wait for, and until when."""
    still = this.given_by(member).unscored(this.paper)
    awaited = this.waits_for(group.members)
    on = [press(FillPriorities(this.vote.id), w("do-priorities-go-on"), main=True)] if still else []
    change = press(FillPriorities(this.vote.id, "1"), w("do-priorities-change"))
    return framed(
        w,
        this.vote,
        w("priorities-title"),
        text(w("priorities-thanks-partly" if still else "priorities-thanks"), size="medium", bold=True),
        text(w("priorities-unscored", count=len(still))) if still else None,
        *(said(run(f"○ {option_name(w, option)}"), spacing="small") for option in still),
        text(_waiting(w, this, awaited)),
        action_set(*on, change, *_reveal(w, this)),
        layout.small(closes_line(w, this.vote)),
        named_line(w),
    )


def _waiting(w: Words, this: Priorities, awaited: Sequence[Member]) -> str:
    if missing := this.missing_roles():
        return w("waiting-for", roles=layout.roles_listed(w, missing))
    return w("waiting-for-last", count=len(awaited)) if awaited else w("waiting-for-none")


def over(w: Words, this: Priorities, *, seen_from: Literal["form", "chat", "outside"]) -> Shown:
    """What a form, or the card in the group's chat, becomes once the scores are on the table; and all that
    is shown of them to who may not see them."""
    show = action_set(press(ShowPriorities(this.vote.id), w("do-priorities-show"), main=True))
    return framed(
        w,
        this.vote,
        w("priorities-title"),
        text(w("priorities-over"), bold=True),
        text(w(f"priorities-over-{seen_from}"), spacing="small"),
        show if seen_from == "form" else None,
        named_line(w),
    )


def called_off(w: Words, this: Priorities) -> Shown:
    """The card in the group's chat when it is called off."""
    return framed(w, this.vote, w("priorities-title"), text(w("priorities-cancelled")))
