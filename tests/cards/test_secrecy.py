"""Before the reveal no card lets anybody see what another has answered."""

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from cards import checkin, journey
from programme.checkin import Answer, Checkin, Choice, Given
from programme.journey import Stage
from programme.people import Member, Role
from tests.cards.scenes import LEADER, MEMBERS, METHOD, PHASE, TODAY, group, journey_at, open_checkin
from words.words import all_words

WORDS = all_words()
OTHER_REP = Member("29:rep2", "Ola Li", Role.UNION_REP)
EVERYBODY = (*MEMBERS, OTHER_REP)
LINES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40)
ANSWERS = st.builds(Answer, st.sampled_from(Choice), LINES)
members = st.sampled_from(EVERYBODY)
languages = st.sampled_from(sorted(WORDS))


def answered(draw: st.DrawFn) -> dict[str, tuple[Answer, ...]]:
    return {one.user: tuple(draw(ANSWERS) for _ in PHASE.asked_of(one.role)) for one in EVERYBODY}


said = st.composite(answered)()


def stop_point(all_said: dict[str, tuple[Answer, ...]]) -> Checkin:
    full = tuple(
        Given(
            m.user, m.role, dict(zip((q.key for q in PHASE.asked_of(m.role)), all_said[m.user], strict=True))
        )
        for m in EVERYBODY
    )
    return replace(open_checkin(), given=full)


def private(language: str, this: Checkin, member: Member) -> str:
    """All that a member sees of an open stop point: form, receipt, invitation and the group's board."""
    w, g = WORDS[language], group(language, members=EVERYBODY)
    cards = (
        checkin.form(w, g, PHASE, this, member, heading="changing"),
        checkin.thanks(w, g, PHASE, this, member, awaited=()),
        checkin.invitation(w, g, PHASE, this, EVERYBODY),
        journey.board(w, g, METHOD, journey_at(Stage.ASKING), checkin=this, opens=None, today=TODAY),
    )
    return json.dumps([shown.card for shown in cards], ensure_ascii=False)


@given(first=said, second=said, member=members, language=languages)
def test_a_members_cards_are_the_same_whatever_the_others_answered(
    first: dict[str, tuple[Answer, ...]],
    second: dict[str, tuple[Answer, ...]],
    member: Member,
    language: str,
) -> None:
    second = second | {member.user: first[member.user]}
    assert private(language, stop_point(first), member) == private(language, stop_point(second), member)


def test_ones_own_answers_come_back_filled_in() -> None:
    this = open_checkin(LEADER)
    shown = checkin.form(WORDS["nb"], group(), PHASE, this, LEADER, heading="changing")
    values = {part["id"]: part.get("value") for part in shown.card["body"] if "id" in part}
    mine = this.given_by(LEADER.user, Role.LEADER).answers
    assert {f"choice.{key}": answer.choice for key, answer in mine.items()}.items() <= values.items()


def test_another_role_is_asked_its_own_questions() -> None:
    asked = {
        member.role: {
            part["id"]
            for part in checkin.form(
                WORDS["nb"], group(), PHASE, open_checkin(), member, heading="asked"
            ).card["body"]
            if str(part.get("id", "")).startswith("choice.")
        }
        for member in MEMBERS
    }
    assert asked == {role: {f"choice.{q.key}" for q in PHASE.asked_of(role)} for role in Role}
