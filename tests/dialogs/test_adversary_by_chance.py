"""Chance tries to break the promises: anybody, anywhere, any button and word, half true and half nonsense."""

import itertools
import json
import logging
import shutil
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cards.catalogue import ALL
from cards.checkin import AnswerCheckin, OpenCheckin, Share, ShowCheckin
from cards.elements import Shown
from dialogs.turns import Opened, Pressed, Turn, Wrote
from programme.people import Member, Role
from tests.dialogs.desk import CHAT, TENANT, Bench, group, new_house, place, sender
from tests.dialogs.states import (
    GROUP,
    STATES,
    asking,
    checkin,
    full_answers,
)

pytestmark = pytest.mark.long

OTHER_CHAT = "19:other@thread.v2"
CROWD = (*Role, "union_rep_2", "helper", "another-helper", "stranger", "other-leader")
PLACES = ("", CHAT, OTHER_CHAT)
WORDS = (
    "hjelp", "status", "stoppunkt", "stafettpinne", "mine grupper", "roller", "oppsett", "språk", "start", "",
    "ja, nei, delvis", "ja, ja, ja, ja", "kode AB2CDE", "ny arbeidsplass", "vis svarene", "gå videre", "(((",
    "bekreft", "ny runde", "dato 31.2.", "dato 29.2.2027", "jeg er leder", "del med hjelperen",
    "lever stafettpinnen", "sendt", "historien", "framdrift", "andre veier", "pause til 5.10.", "fortsett nå",
    "gi rollen videre", "jeg tar over", "jeg er tilbake", "borte til 5.1.", "rollen er ledig", "oversikt",
    "ukebrev", "gi gruppa videre", "målform", "ta tilbake tilbudet", "hva kan komme nå", "opplegget", "duken",
)  # fmt: skip
OFTEN = (OpenCheckin, ShowCheckin, AnswerCheckin, Share)
"""Pressed more often where answers are to be kept from others."""
QUICK = settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))


def said(shown: Shown | None) -> str:
    assert shown is not None
    return json.dumps(shown.card, ensure_ascii=False)


def other_group():
    return group("group-2", prefix="other-", helper="helper", chat=OTHER_CHAT)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


@pytest.fixture(params=STATES, ids=lambda state: state.__name__)
def prepared(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A folder with the file of a group in one state, beside another group."""
    found = Bench(tmp_path)
    request.param(found)
    found.work(lambda work: work.groups.add(other_group(), at=found.at))
    found.work(lambda work: work.groups.keep(with_second_union_rep(work), at=found.at))
    found.database.close()
    return tmp_path


def with_second_union_rep(work: Any) -> Any:
    known = work.groups.get(TENANT, GROUP)
    return replace(known, members=(*known.members, Member("union_rep_2", "union_rep_2", Role.UNION_REP)))


_copies = itertools.count()


def copy_of(folder: Path) -> Bench:
    """A bench of its own on what is in the folder."""
    mine = folder / f"copy-{next(_copies)}"
    mine.mkdir()
    shutil.copy(folder / "desk.db", mine / "desk.db")
    numbers = itertools.count(1)
    return Bench(mine, house=replace(new_house(), new_id=lambda: f"new-{next(numbers)}"))


texts = st.one_of(
    st.sampled_from(
        ["", " ", "go_on", "stay", "go_back", "yes", "2026-09-20", "9999-12-31", "0001-01-01", "nb"]
    ),
    st.sampled_from(["leader", "union_rep", "27-32", "1-53", "true", "x" * 301, "x" * 4001, "group-2"]),
    st.sampled_from(
        ["9" * 3000, "-1", "٣", "2026-W40-1", "20261005", "until", "2026-12-01", "another-helper"]
    ),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40),
)
values = st.one_of(
    texts, st.none(), st.booleans(), st.integers(), st.floats(), st.lists(texts), st.just({"a": 1})
)


@st.composite
def turns(draw: st.DrawFn, known: dict[str, str], own: dict[str, dict[str, str]]) -> Turn:
    """A press, a line or a dialog by anybody anywhere; its data is half true and half nonsense."""
    user, where = draw(st.sampled_from((*CROWD, *own, *own))), draw(st.sampled_from(PLACES))
    at = Bench.at
    if draw(st.integers(0, 4)) == 0:
        text = draw(st.one_of(st.sampled_from(WORDS), texts))
        return Wrote(sender(user), place(user, where, TENANT), at, text)
    button = draw(st.sampled_from((*ALL, *OFTEN, *OFTEN, *OFTEN) if own else ALL))
    names = {part.name for part in fields(button)}  # type: ignore[arg-type]
    data: dict[str, Any] = {name: value for name, value in known.items() if name in names}
    if button.verb.startswith("checkin.answer"):
        data |= own.get(user, {})
    wrong = st.sampled_from(sorted({*names, "field.x", "line.y", "choice.z", "verb"}))
    for name in draw(st.one_of(st.just([]), st.lists(wrong, max_size=3))):
        data[name] = draw(values)
    kind = draw(st.sampled_from(["press", "press", "dialog", "open"]))
    if kind == "open":
        return Opened(sender(user), place(user, where, TENANT), at, button.verb, data)
    pressed = Pressed(sender(user), place(user, where, TENANT), at, button.verb, data, "m-1")
    return replace(pressed, dialog=kind == "dialog")


OF_THE_WAY = {
    "on": "2026-09-15", "held": "cancelled", "until": "2026-10-05", "months": "3", "pause_day": "2026-10-05",
    "end_reason": "no_capacity", "skip_why": "x", "back_to": "starte", "back_why": "x", "offer": "offer-1",
    "how": "return", "person": "union_rep", "helper": "another-helper", "move": "start", "since": "0",
    "method": "forbedringssirkelen", "version": "1", "language": "nb", "quiet": "27-32", "county": "",
}  # fmt: skip
"""What buttons on the way carry, and what fits on their forms."""


def known_of(bench: Bench) -> dict[str, str]:
    """What true buttons carry just now."""
    latest = bench.work(lambda work: work.checkins.latest(TENANT, GROUP))
    now = bench.work(lambda work: work.journeys.get(TENANT, GROUP))
    true = {"group": GROUP, "new": "made-1", "outcome": "go_on", "role": "union_rep", "day": "2026-09-20"}
    return (
        true
        | OF_THE_WAY
        | {"checkin": latest.id if latest else "none", "visit": now.visit.id if now else "none"}
    )


@QUICK
@given(st.data())
def test_nothing_that_can_be_pressed_or_typed_is_more_than_a_kind_card(
    prepared: Path, data: st.DataObject
) -> None:
    bench = copy_of(prepared)
    log = logging.getLogger("dialogs.desk")
    records: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: records.append(record.getMessage())  # type: ignore[method-assign]
    log.addHandler(handler)
    try:
        for _ in range(data.draw(st.integers(1, 6))):
            turn = data.draw(turns(known_of(bench), {}))
            assert bench.answer(turn) is not None
            assert records == []
    finally:
        log.removeHandler(handler)
        bench.database.close()


HIDDEN = {"leader": Role.LEADER, "union_rep_2": Role.UNION_REP}
"""Those who have answered with something nobody else may read yet."""


@pytest.mark.parametrize("prepared", [asking], indirect=True, ids=["asking"])
@settings(QUICK, max_examples=20)
@given(st.data())
def test_no_order_of_presses_and_words_shows_an_answer_before_the_reveal(
    prepared: Path, data: st.DataObject
) -> None:
    bench = copy_of(prepared)
    own = {user: full_answers(bench, role, "no", f"hemmelig-{user}") for user, role in HIDDEN.items()}
    for user in HIDDEN:
        bench.press(user, "checkin.answer/1", {**known_of(bench), **own[user]})
    try:
        for _ in range(data.draw(st.integers(4, 12))):
            turn = data.draw(turns(known_of(bench), own))
            shown = bench.answer(turn)
            if checkin(bench).revealed:
                return
            reads = turn.sender.user if seen_by_one(turn) else ""
            assert not any(f"hemmelig-{user}" in said(shown) for user in HIDDEN.keys() - {reads})
            for user in HIDDEN:
                letters = [row for row in bench.rows("posting") if f"hemmelig-{user}" in row]
                assert all(f"'a:{user}','{user}'" in row or f"'','{user}'" in row for row in letters)
    finally:
        bench.database.close()


def seen_by_one(turn: Turn) -> bool:
    """Whether the reply is read by nobody but the one who acted."""
    dialog = isinstance(turn, Opened) or (isinstance(turn, Pressed) and turn.dialog)
    return dialog or turn.place.kind == "personal"
