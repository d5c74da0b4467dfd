"""Two who act on one letter in the same moment, whatever they do: nothing is lost, doubled or half done."""

import logging
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations_with_replacement
from pathlib import Path

import pytest

from dialogs.bulletin import leaving
from programme.bulletin.bulletin import OPEN, Bulletin, State
from tests.bulletin.at_once import MENDED, SHARED, Moment, on_postgresql
from tests.bulletin.crowd import chat
from tests.bulletin.office import WORDS, copies, letter

Act = Callable[[Moment, str], None]
MANY = 5
BEFORE = (Moment.clock, Moment.send, Moment.hold, Moment.time, Moment.cancel, Moment.write, Moment.take_back)
AFTER = (
    *(Moment.clock, Moment.stop, Moment.withdraw, Moment.again, Moment.correct),
    *(Moment.answer, Moment.take_back, Moment.post),
)
TELLING = (
    (Moment.clock, Moment.stop),
    (Moment.withdraw, Moment.correct),
    (Moment.correct, Moment.correct),
    (Moment.take_back, Moment.clock),
)


@pytest.fixture
def moment(
    tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> Iterator[Moment]:
    """Two copies in each transaction, and nobody has been told «sorry» in the end."""
    monkeypatch.setattr(leaving, "BATCH", 2)
    found = on_postgresql(tmp_path, postgres_url, MANY)
    yield found
    found.bench.database.close()
    assert [one.message for one in caplog.records if one.levelno >= logging.ERROR] == []


def pairs(acts: Sequence[Act]) -> Iterator[tuple[Act, Act]]:
    yield from combinations_with_replacement(acts, 2)


def test_on_a_letter_that_is_on_its_way(moment: Moment) -> None:
    both(moment, TELLING, half=True)


@pytest.mark.long
def test_on_a_letter_that_is_on_its_way_in_every_pair(moment: Moment) -> None:
    both(moment, pairs(AFTER), half=True)


@pytest.mark.long
def test_on_a_letter_that_is_about_to_leave_in_every_pair(moment: Moment) -> None:
    both(moment, pairs(BEFORE), half=False)


def both(moment: Moment, acts: Iterator[tuple[Act, Act]] | Sequence[tuple[Act, Act]], *, half: bool) -> None:
    for number, (one, other) in enumerate(acts):
        moment.begin(f"b{number}")
        if half:
            moment.leave_half()
        moment.both(one, other)
        moment.go_on()
        is_whole(moment, f"{one.__name__} and {other.__name__}")


def is_whole(moment: Moment, what: str) -> None:
    """Each has it once, as it is now; or nobody does who should not."""
    now, left = letter(moment.bench, moment.id), moment.sent()
    assert set(left.values()) <= {1}, what
    if now.state in OPEN:
        assert not left, what
    if now.state is State.SENT:
        assert left.keys() == {chat(number) for number in range(MANY)}, what
        assert {copy.edition for copy in copies(moment.bench, moment.id)} == {now.edition}, what
    for thread in left:
        stands = moment.last(thread)
        told = {words for words in (WORDS, MENDED) if words in stands}
        assert told == expected(now), what
    if now.state is State.WITHDRAWN:
        assert not any(SHARED in moment.last(thread) for thread in left), what


def expected(now: Bulletin) -> set[str]:
    """Whoever sends while another writes has seen the words that were there then."""
    written = " ".join(piece.text.nb for piece in now.pieces)
    return set() if now.state is State.WITHDRAWN else {words for words in (WORDS, MENDED) if words in written}
