"""The people, the group and the stop points that cards are drawn of. Names and texts are invented."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from programme import folder
from programme.checkin import LINE_LIMIT, REMARK_LIMIT, Answer, Checkin, Choice, Given
from programme.journey import Journey, Stage
from programme.method import Method, Phase
from programme.people import NAME_LIMIT, Group, Member, Role, Workplace
from programme.visit import Outcome, Visit

NOW = datetime(2026, 8, 31, 6, 30, tzinfo=UTC)
TODAY = date(2026, 8, 20)
LEADER = Member("29:leader", "Kari Nordvik", Role.LEADER)
REP = Member("29:rep", "Ahmed Hassan", Role.UNION_REP)
SAFETY = Member("29:safety", "Silje Berg", Role.SAFETY_REP)
MEMBERS = (LEADER, REP, SAFETY)
METHOD: Method = folder.shelf(folder.OWN).newest("oss_og_vart")
PHASE: Phase = METHOD.phases[2]
BEFORE: Phase = METHOD.phases[1]

LINES = {
    LEADER.user: "Jeg tror vi kom langt denne gangen.",
    REP.user: "Dagvaktene kjenner seg igjen. Natta var ikke med.",
    SAFETY.user: "Natt og helg har ikke sett dette ennå.",
}
SAID = {
    LEADER.user: (Choice.YES, Choice.YES, Choice.YES),
    REP.user: (Choice.PARTLY, Choice.PARTLY, Choice.YES),
    SAFETY.user: (Choice.YES, Choice.NO, Choice.YES),
}
BATON = {
    "chosen": "Morgenstellet tar så lang tid at frokosten blir urolig, særlig når vi er én for lite på vakt.",
    "challenges": "Uro ved måltidene\nLite overlapp mellom vaktene\nTunge løft på morgenen",
}


def group(language: str = "nb", *, helper: str = "29:helper", members: tuple[Member, ...] = MEMBERS) -> Group:
    """An HMS group with all three roles filled, unless told otherwise."""
    place = Workplace("Solbakken sykehjem", "Vestbygd kommune", "2. etasje")
    return Group(
        "g1", "t1", place, language, METHOD.key, METHOD.version, "KRT492", helper=helper, members=members
    )


def longest_group() -> Group:
    """As long as every name may be."""
    name = ("Nordre Håøyas bo- og omsorgssenter for eldre " * 3)[:NAME_LIMIT]
    members = tuple(replace(member, name=(member.name + " af Bjørnstjerne-Hansen") * 2) for member in MEMBERS)
    return replace(group(members=members), workplace=Workplace(name, name, name))


def journey_at(stage: Stage, phase: Phase = PHASE, **more: Any) -> Journey:
    """A group's way with the baton of the phase before."""
    carried = Visit("v0", BEFORE.key, 1, NOW - timedelta(days=30), ended=NOW, baton=BATON)
    visit = Visit("v1", phase.key, 1, NOW - timedelta(days=10), workshop=more.pop("workshop", None))
    return Journey("g1", stage, visit, NOW, carried=more.pop("carried", carried))


def given(member: Member, phase: Phase = PHASE, *, count: int = 99) -> Given:
    """What a member answered; with `count` only the first questions."""
    asked = phase.asked_of(member.role)[:count]
    line = {asked[1].key: LINES[member.user]} if len(asked) > 1 else {}
    made = zip(asked, SAID[member.user] * 4, strict=False)
    answers = {question.key: Answer(choice, line.get(question.key, "")) for question, choice in made}
    return Given(member.user, member.role, answers)


def open_checkin(*answered: Member, phase: Phase = PHASE) -> Checkin:
    """A stop point where these have answered everything."""
    closes = datetime(2026, 9, 7, 13, 30, tzinfo=UTC)
    return Checkin(
        "c1", "g1", "v1", phase.key, NOW, closes, given=tuple(given(one, phase) for one in answered)
    )


def revealed(*answered: Member, phase: Phase = PHASE) -> Checkin:
    """The same after the reveal."""
    return replace(open_checkin(*answered, phase=phase), revealed=NOW)


def longest_reveal(reps: int = 1) -> tuple[Group, Checkin]:
    """Every text as long as it may be, with so many union reps, and a remark from each."""
    many = tuple(Member(f"29:rep{n}", "Rep", Role.UNION_REP) for n in range(reps))
    line, remark = ("Å " * LINE_LIMIT)[:LINE_LIMIT], ("Ø\n" * REMARK_LIMIT)[:REMARK_LIMIT]
    members = (LEADER, *many, SAFETY)
    full = tuple(
        Given(m.user, m.role, {q.key: Answer(Choice.NO, line) for q in PHASE.asked_of(m.role)})
        for m in members
    )
    this = replace(revealed(), given=full, proposal=Outcome.STAY)
    for one in (*many, SAFETY, LEADER):
        this = this.confirm(one, Outcome.STAY, remark, PHASE, at=NOW)
    return replace(longest_group(), members=members), this
