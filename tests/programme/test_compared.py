"""What the parties answered, side by side: where they differ stands first, and a role has one voice."""

from dataclasses import replace

from programme.compared import actions, first_apart, most_said, questions
from programme.evaluation import QUESTIONS, Answered
from programme.people import Role
from programme.status import Effect, Onward
from tests.programme.test_evaluation import LEADER, REP, SAFETY, answer, evaluation


def given(*said: str) -> tuple[Answered, ...]:
    this = evaluation()
    for member, each in zip((LEADER, REP, SAFETY), said, strict=False):
        this = answer(this, member, *each.split("-"))
    return this.given


def test_what_most_roles_say_is_what_is_filled_in():
    all_given = given("worked-keep", "not-keep", "worked-change")
    assert most_said("a1", all_given) == (Effect.WORKED, Onward.KEEP)


def test_where_the_parties_are_divided_nothing_is():
    assert most_said("a1", given("worked-keep", "not-change", "unknown-stop")) == (None, None)
    assert most_said("a1", ()) == (None, None)


def test_many_union_reps_have_one_voice():
    all_given = given("worked-keep", "not-stop", "worked-keep")
    reps = [replace(all_given[1], user=f"rep-{n}") for n in range(5)]
    assert most_said("a1", (*all_given, *reps)) == (Effect.WORKED, Onward.KEEP)


def test_what_is_seen_differently_comes_first():
    this = evaluation("a1", "a2")
    for member, effect in ((LEADER, "worked"), (REP, "not"), (SAFETY, "worked")):
        effects = {"a1": Effect.WORKED, "a2": Effect(effect)}
        this = this.answer(member, {}, {}, effects, dict.fromkeys(("a1", "a2"), Onward.KEEP))
    both = first_apart(actions(this.actions, Role, this.given))
    assert [(one.key, one.differ) for one in both] == [("a2", True), ("a1", False)]
    assert both[1].one_voice == ("worked", "keep")


def test_every_question_is_there_with_what_was_written_beside_it():
    this = evaluation().answer(REP, {"enough": "no"}, {"enough": "Mer tid"}, {}, {})
    asked = {one.key: one for one in questions(Role, this.given)}
    assert tuple(asked) == QUESTIONS
    assert asked["enough"].said[Role.UNION_REP] == (("no",),)
    assert asked["enough"].lines == ((Role.UNION_REP, "Mer tid"),)
    assert asked["effect"].all == ()
