"""The stop point: the private form, its receipt, the invitation in the group's chat, and the reveal."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from cards import layout
from cards.actions import open_dialog, press
from cards.answers import answered, room_for, table
from cards.bring import brought
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, text
from cards.inputs import chosen, written
from cards.mention import mentioning, mentions
from cards.outcome import Confirm, Propose, Share, section, sharing
from programme.access import Deed
from programme.checkin import LINE_LIMIT, Answer, Checkin, Choice, Given
from programme.differ import Row, Topic, Why
from programme.method import Method, Phase, Question
from programme.people import Group, Member
from words.words import Words

__all__ = [
    "AnswerCheckin",
    "Confirm",
    "OpenCheckin",
    "Propose",
    "Reveal",
    "Share",
    "ShowCheckin",
    "form",
    "invitation",
    "reveal",
    "thanks",
]

INVITED_MOST = 20
"""People called on by name in one invitation; the rest are counted."""


@dataclass(frozen=True, slots=True)
class OpenCheckin(Button):
    """Opens the stop point by hand."""

    verb: ClassVar[str] = "checkin.open/1"
    deed: ClassVar[Deed] = Deed.OPEN_CHECKIN
    group: str
    visit: str


@dataclass(frozen=True, slots=True)
class ShowCheckin(Button):
    """Shows the stop point as it is now to the one who presses: the form, the receipt or the reveal."""

    verb: ClassVar[str] = "checkin.show/1"
    deed: ClassVar[Deed] = Deed.ANSWER_CHECKIN
    checkin: str


@dataclass(frozen=True, slots=True)
class AnswerCheckin(Button):
    """Answers, wholly or in part; both fields go by question key."""

    verb: ClassVar[str] = "checkin.answer/1"
    deed: ClassVar[Deed] = Deed.ANSWER_CHECKIN
    checkin: str
    choice: dict[str, str] = field(default_factory=dict)
    line: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reveal(Button):
    """Turns the cards once all three roles have answered."""

    verb: ClassVar[str] = "checkin.reveal/1"
    deed: ClassVar[Deed] = Deed.REVEAL
    checkin: str


def form(
    w: Words,
    group: Group,
    phase: Phase,
    checkin: Checkin,
    member: Member,
    *,
    heading: Literal["asked", "reminded", "changing"],
) -> Shown:
    """One member's private form, with their own earlier answers filled in and nobody else's."""
    given = checkin.given_by(member.user, member.role)
    role = layout.role(w, member.role)
    own = [question for question in phase.questions if question.role is member.role]
    title = w("checkin-title", phase=w.pick(phase.name))
    told = " · ".join((title, layout.whose(group)))
    return layout.frame(
        w,
        title,
        text(w(f"checkin-{heading}")),
        _privacy(w, group, checkin),
        layout.under(w("questions-to-you", role=role)) if own else None,
        *(node for question in own for node in _ask(w, question, given)),
        layout.under(w("questions-to-all")),
        *(node for question in phase.common for node in _ask(w, question, given)),
        action_set(press(AnswerCheckin(checkin.id), w("do-answer"), main=True), spacing="large"),
        layout.small(w("checkin-partial")),
        over=layout.whose(group),
        summary=w("checkin-reminded-summary", title=told) if heading == "reminded" else told,
    )


def _privacy(w: Words, group: Group, checkin: Checkin) -> Node:
    day = w.day_of(checkin.closes)
    return box(
        text(w("privacy-title"), bold=True, spacing="none"),
        text(w("privacy-when", day=day), spacing="small"),
        text(w("privacy-helper" if group.helper else "privacy-no-helper"), spacing="small"),
        style="emphasis",
    )


def _ask(w: Words, question: Question, given: Given) -> list[Node]:
    before = given.answers.get(question.key, Answer())
    choices = [(w(f"choice-{each.value}"), each.value) for each in Choice]
    value = before.choice.value if before.choice else ""
    line = written(
        f"line.{question.key}", w("label-line"), value=before.line, most=LINE_LIMIT, several_lines=True
    )
    return [
        chosen(f"choice.{question.key}", w.pick(question.text), choices, value=value, open=True),
        *layout.folded(w("do-say-more"), f"more-{question.key}", line, open=bool(before.line)),
    ]


def thanks(
    w: Words, group: Group, phase: Phase, checkin: Checkin, member: Member, *, awaited: Sequence[Member]
) -> Shown:
    """The receipt: what is still open, which roles are awaited, and until when."""
    still = checkin.given_by(member.user, member.role).open_questions(phase)
    may_reveal = bool(awaited) and not checkin.missing_roles(phase)
    buttons = [press(ShowCheckin(checkin.id), w("do-change-answer"), main=bool(still))]
    if may_reveal:
        buttons.append(press(Reveal(checkin.id), w("do-reveal")))
    return layout.frame(
        w,
        w("thanks-partial-title" if still else "thanks-title"),
        *_still_open(w, still),
        text(_waiting(w, phase, checkin, awaited)),
        layout.small(w("thanks-until", day=w.day_of(checkin.closes))),
        action_set(*buttons),
        over=layout.whose(group, w.pick(phase.name)),
    )


def _still_open(w: Words, still: Sequence[Question]) -> list[Node]:
    if not still:
        return []
    return [
        text(w("thanks-partial", count=len(still))),
        *(text(f"○ {w.pick(question.text)}", spacing="small") for question in still),
    ]


def _waiting(w: Words, phase: Phase, checkin: Checkin, awaited: Sequence[Member]) -> str:
    if missing := checkin.missing_roles(phase):
        return w("waiting-for", roles=layout.roles_listed(w, missing))
    return w("waiting-for-last", count=len(awaited)) if awaited else w("waiting-for-none")


def invitation(w: Words, group: Group, phase: Phase, checkin: Checkin, members: Sequence[Member]) -> Shown:
    """For the group's chat, when these could not be reached alone: it calls on them by name, and each
    answers where nobody else sees."""
    shown, more = members[:INVITED_MOST], len(members) - INVITED_MOST
    called = mentions([(one.user, one.name) for one in shown], nameless="…")
    card = layout.frame(
        w,
        w("checkin-title", phase=w.pick(phase.name)),
        text(w("invitation-lead", count=len(members))),
        *(_invited(w, member, tag.tag) for member, tag in zip(shown, called, strict=True)),
        layout.small(w("sent-more", count=more)) if more > 0 else None,
        text(w("privacy-when", day=w.day_of(checkin.closes)), spacing="medium"),
        action_set(open_dialog(ShowCheckin(checkin.id), w("do-open-form"), main=True)),
        layout.small(w("invitation-otherwise"), spacing="medium"),
        over=layout.whose(group),
    )
    return mentioning(card, called)


def _invited(w: Words, member: Member, tag: str) -> Node:
    """Only in a text of our own can somebody be called on; the tag holds no more than letters and digits."""
    return text(f"○ {layout.title_role(w, member.role)}: {tag}", spacing="small")


def reveal(
    w: Words,
    group: Group,
    method: Method,
    phase: Phase,
    checkin: Checkin,
    rows: tuple[Row, ...],
    topic: Topic,
    *,
    member: bool,
    again: bool = False,
    bring: Sequence[str] = (),
) -> Shown:
    """The answers on the table: what to talk about first, everybody's answers, and the way on.

    `rows` holds only what the viewer may see; without `member` there is nothing to press.
    `again` is a light stop point after the last phase; `bring` are titles of actions to talk about, too.
    """
    rest = [one for one in rows if topic.row is None or one.question.key != topic.row.question.key]
    deciding = [*section(w, group, method, phase, checkin, again=again)] if member else []
    if member and group.helper and checkin.given:
        deciding.append(sharing(w, checkin))
    return layout.frame(
        w,
        w("reveal-title", phase=w.pick(phase.name)),
        _gap(w, phase, checkin),
        _first(w, rows, topic),
        *_answers(w, rest, topic),
        *brought(w, w("bring-reveal"), bring),
        *deciding,
        over=layout.whose(group),
        wide=True,
    )


def _answers(w: Words, rest: Sequence[Row], topic: Topic) -> list[Node]:
    """Everybody's answers; where nobody has answered, the questions alone, to be taken aloud."""
    if topic.why is Why.SILENT and not any(any(given) for one in rest for given in one.answers.values()):
        questions = [text(w.pick(one.question.text), spacing="small") for one in rest]
        return [layout.under(w("answers-questions")), *questions]
    return [layout.under(w("answers-title" if topic.row is None else "answers-rest")), *table(w, rest)]


def _gap(w: Words, phase: Phase, checkin: Checkin) -> Node | None:
    missing = checkin.missing_roles(phase)
    if not missing:
        return None
    key = "gap" if phase.missing_party else "gap-needed"
    return layout.notice(f"○ {w(key, roles=layout.roles_listed(w, missing))}", style="warning")


def _first(w: Words, rows: Sequence[Row], topic: Topic) -> Node:
    lead = text(w(f"topic-{topic.why.value}"), spacing="small")
    shown = [answered(w, topic.row, room_for(rows))] if topic.row else []
    return box(text(w("topic-title"), size="medium", bold=True, spacing="none"), lead, *shown, style="accent")
