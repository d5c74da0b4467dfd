"""No card grows beyond what Teams takes, however much is written."""

import json
from dataclasses import replace
from typing import Any

import pytest

from cards import baton, checkin, journey
from cards.elements import Shown
from programme.checkin import LINE_LIMIT, REMARK_LIMIT, Answer, Choice, Given
from programme.differ import first_topic, rows
from programme.journey import Stage
from programme.method import BatonField, Method, Phase, Question
from programme.page import TEXT_LIMIT
from programme.people import Group, Member, Role
from programme.reader import MOST_FIELDS, MOST_PHASES, MOST_QUESTIONS
from programme.visit import BATON_LIMIT, Outcome, Visit
from tests.cards.scenes import LEADER, MEMBERS, METHOD, NOW, SAFETY, TODAY, longest_group, revealed
from tests.cards.walk import shown as read
from words.words import all_words

LIMIT = 40_000
"""UTF-16 units: 80 KB, with room left below the 100 KB at which Teams refuses a message."""
WIDE = "𝄞\n"
"""A sign that takes two units, and a line break that takes two signs in JSON."""
W = all_words()["nb"]


def text(limit: int, signs: str = WIDE) -> str:
    return (signs * limit)[:limit]


def says(limit: int = TEXT_LIMIT) -> dict[str, str]:
    return {language: text(limit, "Ø ") for language in ("nb", "nn", "en")}


def fullest() -> tuple[Method, Phase]:
    """A method with as many and as long texts as a folder may hold."""
    own = [Question(f"{role}{n}", role, says()) for role in Role for n in range(3)]
    common = [Question(f"all{n}", None, says()) for n in range(MOST_QUESTIONS - len(own))]
    fields = [BatonField(f"b{n}", says(), says(), True) for n in range(MOST_FIELDS)]
    names = says(40)
    phases = [
        Phase(f"p{n}", "workshop", names, says(), says(), (*own, *common), tuple(fields), True)
        for n in range(MOST_PHASES)
    ]
    return replace(METHOD, phases=tuple(phases), circle="p0"), phases[2]


def crowd(reps: int) -> Group:
    many = tuple(Member(f"29:rep{n}", text(80, "Ø "), Role.UNION_REP) for n in range(reps))
    return replace(longest_group(), members=(LEADER, *many, SAFETY))


def units(shown: Shown) -> int:
    return len(json.dumps(shown.card, ensure_ascii=False).encode("utf-16-le")) // 2


@pytest.mark.parametrize("reps", [1, 3, 12, 40])
def test_a_reveal_of_the_longest_lines_and_remarks_can_be_sent(reps: int) -> None:
    method, phase = fullest()
    its = crowd(reps)
    full = tuple(
        Given(m.user, m.role, {q.key: Answer(Choice.NO, text(LINE_LIMIT)) for q in phase.asked_of(m.role)})
        for m in its.members
    )
    this = replace(revealed(), phase=phase.key, given=full, proposal=Outcome.STAY)
    for member in its.members:
        this = this.confirm(member, Outcome.STAY, text(REMARK_LIMIT), phase, at=NOW)
    table = rows(phase, full)
    assert units(checkin.reveal(W, its, method, phase, this, table, first_topic(table), member=True)) <= LIMIT


def test_a_form_filled_to_the_brim_can_be_sent() -> None:
    _, phase = fullest()
    answers = {q.key: Answer(Choice.NO, text(LINE_LIMIT)) for q in phase.asked_of(Role.LEADER)}
    this = replace(revealed(), revealed=None, given=(Given(LEADER.user, LEADER.role, answers),))
    shown = checkin.form(W, longest_group(), phase, this, LEADER, heading="changing")
    assert units(shown) <= LIMIT


def visit(phase: Phase) -> Visit:
    return Visit("v1", phase.key, 2, NOW, baton={item.key: text(BATON_LIMIT) for item in phase.baton})


def test_a_baton_filled_to_the_brim_can_be_sent() -> None:
    method, phase = fullest()
    assert units(baton.form(W, longest_group(), phase, visit(phase), handing_over=True)) <= LIMIT
    corrected = replace(visit(phase), corrected=NOW)
    assert units(baton.correction(W, longest_group(), phase, corrected)) <= LIMIT
    assert units(baton.posted(W, longest_group(), method, phase, corrected)) <= LIMIT


def test_a_board_that_carries_a_full_baton_can_be_sent() -> None:
    method, phase = fullest()
    now = journey.Journey("g1", Stage.PLANNING, Visit("v2", "p3", 2, NOW), NOW, carried=visit(phase))
    shown = journey.board(W, longest_group(), method, now, checkin=None, opens=None, today=TODAY)
    assert units(shown) <= LIMIT


def test_a_list_of_very_many_groups_can_be_sent() -> None:
    method, phase = fullest()
    now = journey.Journey("g1", Stage.RESTING, visit(phase), NOW)
    lines = [journey.Line(crowd(2), method, now, None, Outcome.GO_BACK)] * 200
    shown = journey.my_groups(W, lines)
    assert units(shown) <= LIMIT
    assert "192" in read(shown.card)


def test_three_parties_lines_are_shown_in_full() -> None:
    phase = METHOD.phases[0]
    full = tuple(
        Given(
            m.user,
            m.role,
            {q.key: Answer(Choice.YES, text(LINE_LIMIT, "Ab ").strip()) for q in phase.asked_of(m.role)},
        )
        for m in MEMBERS
    )
    table = rows(phase, full)
    shown: Any = checkin.reveal(
        W,
        longest_group(),
        METHOD,
        phase,
        replace(revealed(), given=full),
        table,
        first_topic(table),
        member=True,
    )
    assert read(shown.card).count(text(LINE_LIMIT, "Ab ").strip()) == sum(
        len(phase.asked_of(role)) for role in Role
    )


def test_a_long_field_is_shortened_on_the_board_and_whole_beneath() -> None:
    phase = METHOD.phases[1]
    whole = text(BATON_LIMIT, "Ab ").strip()
    carried = Visit("v0", phase.key, 1, NOW, ended=NOW, baton={phase.baton[0].key: whole})
    now = journey.Journey(
        "g1", Stage.PLANNING, Visit("v1", METHOD.phases[2].key, 1, NOW), NOW, carried=carried
    )
    shown = journey.board(W, longest_group(), METHOD, now, checkin=None, opens=None, today=TODAY)
    assert whole in read(shown.card)
    assert "…" in read(shown.card)
