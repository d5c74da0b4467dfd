"""Whatever anybody, or any client, fills in: refused, or it adds only to what is there."""

from hypothesis import given
from hypothesis import strategies as st

from programme.ballot import ANSWERED, SKIPPED, Mark, Raw
from programme.fields import NOTE_LIMIT, Many, Notes, One, Rated, Spread
from programme.formats import FORMATS
from programme.formats.format import Format
from programme.refusals import Refused
from tests.programme.papers import a_paper, a_vote

WRITING = st.text(max_size=12) | st.sampled_from(
    ["o1", "o2", "o1,o2", "s3", "yes", "-", "2", "-1", "1e3", "²"]
)
BY_QUESTION = st.dictionaries(st.sampled_from(["q1", "q2", "learned", "effect", "qx"]), WRITING, max_size=3)
BY_PART = st.dictionaries(
    st.builds(
        "{}~{}".format, st.sampled_from(["q1", "effect"]), st.sampled_from(["o1", "o2", "1", "2", "why"])
    ),
    WRITING,
    max_size=4,
)
RAW = st.builds(
    Raw,
    answer=st.builds(dict.__or__, BY_QUESTION, BY_PART),
    points=BY_PART,
    note=BY_PART,
    table=st.sampled_from(["", "1", "3", "4", "0", "x", "٣"]),
    group=st.sampled_from(["", "g1", "g2", "g9"]),
)


@given(st.sampled_from(sorted(FORMATS)), RAW, st.integers(0, 2), st.integers(0, 3))
def test_whatever_is_filled_in_is_refused_or_adds_only_to_what_is_there(
    key: str, raw: Raw, groups: int, tables: int
) -> None:
    own = 0 if FORMATS[key].fixed else 5
    paper = a_paper(key, own=own, groups=groups, tables=tables)
    try:
        ballot = a_vote(paper).read(raw)
    except Refused:
        return
    there = {
        (question.key, option)
        for question in paper.questions
        for option in (ANSWERED, SKIPPED, *question.keys)
    }
    assert {(mark.question, mark.option) for mark in ballot.marks} <= there
    assert len({(mark.question, mark.option) for mark in ballot.marks}) == len(ballot.marks) > 0
    assert all(mark.adds > 0 for mark in ballot.marks)
    assert ballot.group in paper.group_keys
    assert (1 <= ballot.table <= tables) if tables else ballot.table == 0
    assert all(note.text and len(note.text) <= NOTE_LIMIT for note in ballot.notes)
    for question in paper.questions:
        _adds_up(paper.most, FORMATS[key], [mark for mark in ballot.marks if mark.question == question.key])


def _adds_up(most: int, format: Format, marks: list[Mark]) -> None:
    answered = [mark for mark in marks if mark.option == ANSWERED]
    chosen = [mark for mark in marks if mark.option not in (ANSWERED, SKIPPED)]
    if isinstance(format.field, Rated):
        assert all(1 <= mark.adds <= 5 for mark in marks)
        return
    assert len(answered) == (1 if chosen else len(answered))
    if isinstance(format.field, One):
        assert len(chosen) <= 1
    elif isinstance(format.field, Spread):
        assert sum(mark.adds for mark in chosen) <= most
    elif isinstance(format.field, Many) and most:
        assert len(chosen) <= most
    elif isinstance(format.field, Notes):
        assert not chosen
