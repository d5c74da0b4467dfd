"""Every card a method sends, as an invented group would meet it: for looking at, not for sending."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from bot.demo import CAST, TENANT
from cards import baton, checkin, welcome
from cards.ballot import ballot
from cards.board import board
from cards.elements import Shown
from cards.tool import tool_card
from programme.checkin import Answer, Checkin, Choice, Given
from programme.differ import first_topic, rows
from programme.journey import Journey, Stage
from programme.method import Method, Phase
from programme.people import Group, Member, Role, Workplace
from programme.ready import Ready
from programme.visit import Visit
from programme.vote import Vote
from words.words import Words

NOW = datetime(2026, 9, 7, 7, 0, tzinfo=UTC)
TODAY = date(2026, 8, 31)
HELD = date(2026, 9, 4)
CHOICES = (Choice.YES, Choice.PARTLY, Choice.YES, Choice.NO)
"""What the invented parties answer in turn, so that there is something to talk about."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One card and what it is. `phase` is the phase's key, empty for what belongs to the whole method."""

    phase: str
    title: str
    shown: Shown


def samples(w: Words, method: Method) -> Iterator[Sample]:
    """Every card in one language, in the order a group meets them; the same order in every language."""
    group = _group(w, method)
    w = w.to_one if group.solo else w
    yield Sample("", "The group is made", welcome.workplace_made(w, group, method))
    yield Sample("", "The roles are filled", welcome.roles(w, group, method, begun=False))
    for phase in method.phases:
        for title, shown in _of_phase(w, group, method, phase):
            yield Sample(phase.key, title, shown)


def paper_of(w: Words, ready: Ready) -> Shown:
    """What those who vote fill in."""
    return ballot(w, Vote("vote-1", "group-1", ready.paper, NOW, w.language, ""))


def _of_phase(w: Words, group: Group, method: Method, phase: Phase) -> Iterator[tuple[str, Shown]]:
    yield from _boards(w, group, method, phase)
    yield from _tool(w, group, phase)
    yield from _stop_point(w, group, method, phase)
    yield (
        "The baton, to be filled in",
        baton.form(w, group, phase, Visit("v1", phase.key, 1, NOW), handing_over=True),
    )
    yield "The baton on its way", baton.posted(w, group, method, phase, _filled(w, phase))


def _filled(w: Words, phase: Phase) -> Visit:
    """A stay in a phase whose baton holds its own hints: what is written there is anybody's guess."""
    return Visit("v1", phase.key, 1, NOW, baton={item.key: w.pick(item.hint) for item in phase.baton})


def _boards(w: Words, group: Group, method: Method, phase: Phase) -> Iterator[tuple[str, Shown]]:
    """The group's own card at every stage, carrying the baton of the phase before."""
    before = method.before(phase.key)
    carried = replace(_filled(w, before), id="v0", ended=NOW) if before else None
    asked = _asked(group, phase)
    stages = {
        Stage.PLANNING: "no day is set",
        Stage.DATED: "the day is set",
        Stage.ASKING: "the stop point is open",
        Stage.TALKING: "the answers are on the table",
        Stage.HANDING_OVER: "the baton is handed over",
    }
    if phase is method.phases[-1]:
        stages[Stage.RESTING] = "the last phase is over"
    for stage, told in stages.items():
        visit = Visit("v1", phase.key, 1, NOW, workshop=None if stage is Stage.PLANNING else HELD)
        journey = Journey(group.id, stage, visit, NOW, carried=carried)
        opens = NOW if stage is Stage.DATED else None
        shown = board(w, group, method, journey, checkin=asked, opens=opens, today=TODAY)
        yield f"The board when {told}", shown


def _tool(w: Words, group: Group, phase: Phase) -> Iterator[tuple[str, Shown]]:
    """The phase's tool before its first step, at each step, and after the last."""
    if phase.tool is None:
        return
    for number, step in enumerate((None, *phase.tool.steps)):
        until = NOW + timedelta(minutes=step.minutes) if step and step.minutes else None
        visit = Visit("v1", phase.key, 1, NOW, step=number, step_until=until)
        told = f"at step {number}" if step else "before its first step"
        yield f"The tool {told}", tool_card(w, group, phase, phase.tool, visit, at=NOW)
    done = Visit("v1", phase.key, 1, NOW)
    yield "The tool after its last step", tool_card(w, group, phase, phase.tool, done, at=NOW, done=True)


def _stop_point(w: Words, group: Group, method: Method, phase: Phase) -> Iterator[tuple[str, Shown]]:
    """Each party's form, what one is told who has not answered all, and the answers side by side."""
    asked = _asked(group, phase)
    for member in group.members:
        form = checkin.form(w, group, phase, asked, member, heading="asked")
        yield f"The questions to the {member.role.replace('_', ' ')}", form
    leader = group.members[0]
    thanks = checkin.thanks(w, group, phase, asked, leader, awaited=group.members)
    yield "The receipt while questions are open", thanks
    given = tuple(_answered(member, phase, at) for at, member in enumerate(group.members))
    table = rows(phase, given)
    told = replace(asked, given=given, revealed=NOW)
    shown = checkin.reveal(w, group, method, phase, told, table, first_topic(table), member=True)
    yield "The answers on the table", shown


def _answered(member: Member, phase: Phase, at: int) -> Given:
    asked = phase.asked_of(member.role)
    answers = {each.key: Answer(CHOICES[(place + at) % len(CHOICES)]) for place, each in enumerate(asked)}
    return Given(member.user, member.role, answers)


def _asked(group: Group, phase: Phase) -> Checkin:
    return Checkin("c1", group.id, "v1", phase.key, NOW, NOW + timedelta(days=7))


def _group(w: Words, method: Method) -> Group:
    names = {role: CAST[role.value] for role in method.parties}
    return Group(
        "g1",
        TENANT,
        Workplace("Solbakken", "Vestbygd"),
        w.language,
        method.key,
        method.version,
        "KRT492",
        helper=CAST["helper"].user,
        members=tuple(Member(one.user, one.name, Role(role)) for role, one in names.items()),
        parties=method.parties,
    )
