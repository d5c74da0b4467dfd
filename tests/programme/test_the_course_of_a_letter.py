"""The course of a letter as a machine: whatever people press in whatever order, nobody gets what nobody sent,
what readers have is only changed where they are told so, and the same press once more changes nothing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from programme.bulletin import course
from programme.bulletin.bulletin import GONE_OUT, OPEN, Bulletin, Section, State
from programme.refusals import Refused

AT = datetime(2026, 12, 1, 8, tzinfo=UTC)
PEOPLE = st.sampled_from(["lise", "ola", "ingunn"])
Step = Callable[[Bulletin], Bulletin]
WRITTEN = ("title", "pieces", "questions", "occasions", "shared", "image")
"""What a correction changes."""


def a_letter() -> Bulletin:
    new = Bulletin("letter-1", date(2026, 12, 1), AT)
    return new.write(Section.FINDINGS, "Nytt", "Nytt", AT, version=0)


def _correct(letter: Bulletin) -> Bulletin:
    draft = replace(letter, corrects=letter.id)
    version = draft.piece(Section.FINDINGS).version
    return course.correct(letter, draft.write(Section.FINDINGS, "Rettere", "", AT, version=version), AT)


def _edit(letter: Bulletin) -> Bulletin:
    """As somebody writes in a letter that has not left; one that has cannot be written in."""
    if letter.state not in OPEN:
        raise course.HasLeft
    version = letter.piece(Section.FINDINGS).version
    words = f"Nytt {version}"
    return course.changed(letter.write(Section.FINDINGS, words, words, AT, version=version))


FIXED: tuple[tuple[str, Step], ...] = (
    ("hold", course.hold),
    ("cancel", course.cancel),
    ("discard", lambda letter: course.discard(letter, AT)),
    ("bring back", course.bring_back),
    ("leave", course.leave),
    ("stop", lambda letter: course.stop(letter, AT)),
    ("withdraw", lambda letter: course.withdraw(letter, AT)),
    ("correct", _correct),
    ("edit", _edit),
)


@st.composite
def steps(draw: st.DrawFn) -> tuple[str, Step]:
    """Any step, by anybody."""
    who, other, late = draw(PEOPLE), draw(PEOPLE), AT + timedelta(days=draw(st.integers(0, 3)))
    approval = draw(st.booleans())
    by_somebody: tuple[tuple[str, Step], ...] = (
        ("ask", lambda letter: course.ask_approval(letter, who, other, late)),
        ("approve", lambda letter: course.approve(letter, who)),
        ("send back", lambda letter: course.send_back(letter, who, "Kortere")),
        ("plan", lambda letter: course.plan(letter, who, late, approval=approval)),
    )
    return draw(st.sampled_from((*FIXED, *by_somebody)))


def taken(letter: Bulletin, step: Step) -> Bulletin:
    """The letter after the step, or as it was where that was refused."""
    try:
        return step(letter)
    except Refused:
        return letter


@settings(max_examples=150)
@given(st.lists(steps(), max_size=12))
def test_whatever_is_pressed(pressed: list[tuple[str, Step]]) -> None:
    letter = a_letter()
    for name, step in pressed:
        before, letter = letter, taken(letter, step)
        assert letter.version >= before.version
        assert letter.edition >= before.edition
        if before.state in GONE_OUT:
            assert letter.state in GONE_OUT, "what has left never is a draft again"
            _told_when_it_is_another(before, letter)
        elif letter.state in GONE_OUT:
            assert (before.state, letter.state, name) == (State.PLANNED, State.SENT, "leave")
        if letter.state in (State.DRAFT, State.DISCARDED):
            assert letter.edition == 0
        if letter.approved_by:
            assert letter.approved_by != letter.asked_by, "nobody says yes to their own"


def _told_when_it_is_another(before: Bulletin, after: Bulletin) -> None:
    words = [[getattr(one, name) for name in WRITTEN] for one in (before, after)]
    if words[0] != words[1]:
        assert after.edition == before.edition + 1
        assert after.corrected is not None


@settings(max_examples=150)
@given(st.lists(steps(), max_size=8), steps())
def test_the_same_step_once_more_changes_nothing(
    pressed: list[tuple[str, Step]], last: tuple[str, Step]
) -> None:
    """But writing and correcting, which say other words each time."""
    letter = a_letter()
    for _, step in pressed:
        letter = taken(letter, step)
    name, step = last
    once = taken(letter, step)
    if name not in ("edit", "correct"):
        assert _but_version(taken(once, step)) == _but_version(once)


def _but_version(letter: Bulletin) -> Bulletin:
    return replace(letter, version=0)


def test_what_somebody_has_approved_is_approved_no_more_when_it_is_another() -> None:
    asked = course.ask_approval(a_letter(), "lise", "ola", None)
    planned = course.plan(course.approve(asked, "ola"), "lise", AT, approval=True)
    after = _edit(planned)
    assert (after.state, after.approved_by, after.send_at) == (State.DRAFT, "", None)
