"""Whoever presses what is not theirs changes nothing and learns nothing, whatever state the group is in."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest

from cards.catalogue import ALL
from programme.access import Deed
from programme.people import Role
from tests.bulletin.sharing import SHARING
from tests.dialogs.carried import all_known, data_for
from tests.dialogs.desk import CHAT, Bench, group
from tests.dialogs.evaluations import EVALUATING
from tests.dialogs.planned import holding
from tests.dialogs.right_hands import RIGHT_HANDS
from tests.dialogs.states import (
    GROUP,
    SECRET,
    STATES,
    asking,
    checkin,
)

FOR_ANYONE = {
    "help.show/1", "journey.mine/1", "people.language_form/1", "people.language/1", "people.own_group_form/1",
    "people.workplace_form/1", "people.connect/1", "digest.turn/1",
    "overview.list/1", "overview.choose/1",
    "helpers.absence_form/1", "helpers.absence/1", "helpers.back/1",
    "owners.form/1", "owners.keep/1",
    "deadlines.show/1", "nudge.rest_form/1", "nudge.rest/1", "nudge.end_rest/1", "nudge.turn/1",
}  # fmt: skip
"""Verbs about no group in particular; `tests/dialogs/test_arriving.py`,
`test_overview_at_the_desk.py`, `test_the_weekly_letter.py`, `test_own_deadlines.py` and `test_resting.py`
tell who may do what with them."""
ABOUT_A_GROUP = [button for button in ALL if button.verb not in FOR_ANYONE]
NOBODYS_BUSINESS = ("person", "private_chat", "place")
"""Tables that note whom the bot has met and where, whatever they press."""

THE_HELPERS_TOO = frozenset(
    {Deed.END_WAY, Deed.REOPEN_WAY, Deed.FREE_ROLE, Deed.GIVE_GROUP, Deed.RUN_VOTE, Deed.SORT_NOTES}
)
"""Deeds of the own helper."""

STRANGERS = (
    "stranger",
    *(pytest.param(one, marks=pytest.mark.long) for one in ("another-helper", "other-leader")),
)


@pytest.fixture(params=(*STATES, *EVALUATING, holding, *SHARING), ids=lambda state: state.__name__)
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    bring: Callable[[Bench], None] = request.param
    bring(found)
    other = group("group-2", prefix="other-", helper="other-helper", chat="19:other@thread.v2")
    found.work(lambda work: work.groups.add(other, at=found.at))
    return found


@pytest.fixture
def kept(bench: Bench) -> Iterator[Callable[[], list[str]]]:
    """Everything that is kept, read anew only when SQLite tells that somebody has written."""
    with closing(sqlite3.connect(bench.file)) as file:

        @cache
        def rows(_version: int) -> list[str]:
            return bench.rows(but=NOBODYS_BUSINESS)

        yield lambda: rows(*file.execute("PRAGMA data_version").fetchone())


only_while_asking = pytest.mark.parametrize("bench", [asking], ids=["asking"], indirect=True)


@pytest.mark.parametrize("who", STRANGERS)
def test_a_stranger_changes_nothing_and_learns_nothing(
    bench: Bench, kept: Callable[[], list[str]], who: str
) -> None:
    before, known = kept(), all_known(bench)
    for button in ABOUT_A_GROUP:
        shown = bench.press(who, button.verb, data_for(known, button))
        assert kept() == before, button.verb
        assert SECRET not in json.dumps(shown.card), button.verb
        assert "Solbakken" not in json.dumps(shown.card), button.verb


def test_another_tenant_changes_nothing_and_learns_nothing(
    bench: Bench, kept: Callable[[], list[str]]
) -> None:
    before, known = kept(), all_known(bench)
    for button in ABOUT_A_GROUP:
        for user in ("leader", "helper"):
            shown = bench.press(user, button.verb, data_for(known, button), where=CHAT, tenant="tenant-2")
            assert kept() == before, button.verb
            assert "Solbakken" not in json.dumps(shown.card), button.verb


def test_the_helper_only_looks_and_never_sees_an_answer(bench: Bench, kept: Callable[[], list[str]]) -> None:
    """But for ending a way and opening it again, which is told in test_the_way_turns.py, and for what is told
    in test_people_who_leave_and_come_back.py and test_helpers_among_themselves.py; votes are the helper's to
    run, and what staff wrote to read (test_who_reads_what_staff_wrote.py)."""
    before, known = kept(), all_known(bench)
    for button in ABOUT_A_GROUP:
        if button.deed in THE_HELPERS_TOO:
            continue
        shown = bench.press("helper", button.verb, data_for(known, button))
        assert kept() == before, button.verb
        assert SECRET not in json.dumps(shown.card), button.verb


@pytest.mark.parametrize(
    ("bench", "who", "where", "verbs"),
    RIGHT_HANDS,
    indirect=["bench"],
    ids=[f"{state.__name__}-{who}-{verbs[0].split('/')[0]}" for state, who, _, verbs in RIGHT_HANDS],
)
def test_the_same_press_in_the_right_hands_changes_something(
    bench: Bench, kept: Callable[[], list[str]], who: str, where: str, verbs: tuple[str, ...]
) -> None:
    """Else the tests above would also hold for presses that nobody can make."""
    by_verb = {button.verb: button for button in ALL}
    for verb in verbs:
        before = kept()
        bench.press(who, verb, data_for(all_known(bench), by_verb[verb]), where=where)
        assert kept() != before, verb


@only_while_asking
def test_before_the_reveal_nobody_reads_another_partys_answer(bench: Bench) -> None:
    found = checkin(bench)
    for user in (Role.LEADER, Role.SAFETY_REP, "helper", "stranger"):
        for where in ("", CHAT):
            for verb in ("checkin.show/1", "journey.show/1", "journey.mine/1"):
                data = {"checkin": found.id, "group": GROUP}
                assert SECRET not in json.dumps(bench.press(user, verb, data, where=where).card)
            for word in ("stoppunkt", "status", "mine grupper", "roller"):
                assert SECRET not in json.dumps(bench.write(user, word, where=where).card)
    assert SECRET not in "".join(bench.rows("posting"))


@only_while_asking
def test_nothing_a_person_has_answered_is_shown_in_the_groups_chat_before_the_reveal(bench: Bench) -> None:
    found = checkin(bench)
    for verb in ("checkin.show/1", "checkin.answer/1", "checkin.open/1"):
        data = {"checkin": found.id, "group": GROUP, "visit": found.visit}
        assert SECRET not in json.dumps(bench.press(Role.UNION_REP, verb, data, where=CHAT).card)
    shown = bench.open(Role.UNION_REP, "checkin.show/1", {"checkin": found.id})
    assert SECRET in json.dumps(shown.card), "in a dialog, which nobody else sees, it comes back filled in"
