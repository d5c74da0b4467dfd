"""What a group wrote is its own, and what a leader does alone is that leader's: wherever it is asked for."""

import json
from pathlib import Path

import pytest

from dialogs.onward import following_id
from dialogs.roles import RETURN, TERM
from programme.history import Kind
from programme.journey import Stage
from programme.people import Group, Role
from tests.cards.walk import shown as reads
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench, group
from tests.dialogs.hands import history, offer, take_over
from tests.dialogs.states import GROUP, SECRET, checkin, journey, planning, visit
from tests.dialogs.ways import hand_over, its_group, phase, set_out, through, to_the_baton

ELSEWHERE = ("19:staff@thread.v2", "19:unknown@thread.v2")
WORDS = ("mine grupper", "status", "roller", "stoppunkt", "historien", "framdrift", "stafettpinnen")
VERBS = (
    "journey.show/1", "journey.history/1", "checkin.show/1", "journey.ways/1", "journey.progress/1",
    "baton.form/1", "people.take/1",
)  # fmt: skip


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


@pytest.fixture
def leader(bench: Bench) -> Bench:
    """A leader on a way for leaders only, who has written on the first baton and answers a stop point."""
    set_out(bench, "stodig_lederskap")
    to_the_baton(bench)
    hand_over(bench, SECRET)
    bench.press(Role.LEADER, "checkin.open/1", visit(bench))
    key = phase(bench).asked_of(Role.LEADER)[0].key
    data = {"checkin": checkin(bench).id, f"choice.{key}": "no", f"line.{key}": SECRET}
    bench.press(Role.LEADER, "checkin.answer/1", data)
    return bench


@pytest.fixture
def followed(bench: Bench) -> Bench:
    """A course is over; a deputy holds a role until a day, and another role is on offer."""
    set_out(bench, "rolleforstaelse", quiet="27-32")
    through(bench)
    offer(bench, Role.SAFETY_REP, "o-1", how="until", until="2026-12-01")
    take_over(bench, "deputy", "o-1")
    offer(bench, Role.LEADER, "o-2")
    bench.work(lambda work: work.due.set(TENANT, TERM, GROUP, bench.at.replace(year=2028)))
    bench.press(Role.UNION_REP, "onward.begin/1", {"group": GROUP, "method": "oss_og_vart"}, where=CHAT)
    return bench


def follower(bench: Bench) -> Group:
    newest = bench.house.shelf.newest("oss_og_vart")
    return its_group(bench, following_id(its_group(bench), newest))


def groups_of(bench: Bench, user: str) -> tuple[Group, ...]:
    found: tuple[Group, ...] = bench.work(lambda work: work.groups.of_member(TENANT, user))
    return found


def replaced(bench: Bench) -> str:
    """The helper frees the role, and a new leader writes the code to the bot; returns what they are shown."""
    data = {"group": GROUP, "role": "leader", "person": "leader"}
    freed = reads(bench.press("helper", "people.free/1", data).card)
    code = its_group(bench).code
    assert code in freed, "the helper has it to give"
    return reads(bench.write("newcomer", f"kode {code}").card)


def test_why_a_group_rests_skips_or_ends_is_not_for_the_helper(bench: Bench) -> None:
    planning(bench)
    bench.press(Role.LEADER, "journey.skip/1", {**visit(bench), "skip_why": SECRET}, where=CHAT)
    back = {**visit(bench), "back_to": "starte", "back_why": SECRET}
    bench.press(Role.LEADER, "journey.back/1", back, where=CHAT)
    pause = {**visit(bench), "pause_day": "2026-10-05", "pause_why": SECRET}
    bench.press(Role.SAFETY_REP, "journey.pause/1", pause, where=CHAT)
    end = {**visit(bench), "end_reason": "no_capacity", "end_note": SECRET}
    bench.press(Role.LEADER, "journey.end/1", end, where=CHAT)
    own = reads(bench.press(Role.UNION_REP, "journey.history/1", {"group": GROUP}).card)
    assert own.count(SECRET) == 4
    told = reads(bench.press("helper", "journey.history/1", {"group": GROUP}).card)
    assert SECRET not in told
    assert "Pause til man. 5. okt." in told
    assert "arbeidsplassen har ikke kapasitet nå" in told


@pytest.mark.parametrize("where", ELSEWHERE)
def test_a_leaders_own_way_is_shown_nowhere_but_alone(leader: Bench, where: str) -> None:
    other = group("group-2", prefix="other-", chat=ELSEWHERE[0])
    leader.work(lambda work: work.groups.add(other, at=leader.at))
    data = {**visit(leader), "checkin": checkin(leader).id, "role": "leader"}
    for user in (Role.LEADER, "helper"):
        shown = [leader.press(user, verb, data, where=where) for verb in VERBS]
        shown += [leader.write(user, word, where=where) for word in WORDS]
        text = json.dumps([one.card for one in shown], ensure_ascii=False)
        assert SECRET not in text
        assert "Stødig lederskap" not in text
        assert "Organisatorisk kløkt" not in text


def test_two_who_make_it_in_the_helpers_channel_both_see_its_code(bench: Bench) -> None:
    planning(bench)
    data = {"new": "new-1", "name": "Furuly", "owner": "Vestbygd", "method": "stodig_lederskap"}
    data |= {"language": "nb", "alone": False}
    for _ in range(2):
        shown = bench.press("helper", "people.workplace/1", data, where="19:helpers@thread.tacv2")
        assert its_group(bench, "new-1").code in reads(shown.card)


def test_a_new_leader_begins_a_way_of_their_own_and_reads_nothing_of_the_one_before(leader: Bench) -> None:
    assert "Du er klar" in replaced(leader)
    (own,) = groups_of(leader, "newcomer")
    assert own.id != GROUP
    leader.press("newcomer", "journey.begin/1", {"group": own.id})
    data = {"group": own.id, "visit": "none", "checkin": checkin(leader).id}
    for verb in VERBS:
        for id_ in (own.id, GROUP):
            shown = leader.press("newcomer", verb, {**data, "group": id_, "role": "leader"})
            assert SECRET not in json.dumps(shown.card, ensure_ascii=False), verb
    chats = Chats(leader)
    chats.deliver()
    assert SECRET not in chats.text("a:newcomer")
    assert journey(leader).end, "the way of the one before is over"
    assert not [line for line in leader.rows("due") if f"'{GROUP}'" in line and "unreached" not in line]
    again = reads(leader.write("newcomer", f"kode {own.code}").card)
    assert "Du er i gang" in again
    assert len(groups_of(leader, "newcomer")) == 1
    assert "passer ikke her" in reads(leader.write(Role.LEADER, f"kode {own.code}").card)


def test_a_leader_who_was_thought_gone_goes_on_and_is_asked_again(leader: Bench) -> None:
    data = {"group": GROUP, "role": "leader", "person": "leader"}
    leader.press("helper", "people.free/1", data)
    chats = Chats(leader)
    chats.deliver()
    assert its_group(leader).code in chats.text("a:leader")
    assert "Stoppunkt: Organisatorisk kløkt" not in chats.text("a:leader")
    helped = leader.press("helper", "journey.show/1", {"group": GROUP})
    assert its_group(leader).code in reads(helped.card)
    leader.write(Role.LEADER, f"kode {its_group(leader).code}")
    chats.deliver()
    assert "Stoppunkt: Organisatorisk kløkt" in chats.text("a:leader")
    assert [one.id for one in groups_of(leader, Role.LEADER)] == [GROUP]


def test_a_deputys_time_and_the_term_go_along_to_the_next_method(followed: Bench) -> None:
    new = follower(followed)
    dues = followed.rows("due")
    assert any(f"'{TERM}','{new.id}'" in line for line in dues)
    assert not any(f"'{TERM}','{GROUP}'" in line for line in dues)
    assert any(f"'{RETURN}','{new.id}'" in line for line in dues)
    followed.fall_due(followed.at.replace(month=12, day=1, hour=10))
    assert "deputy" not in {member.user for member in follower(followed).members}
    assert new.holders(Role.SAFETY_REP)[0].held_for == Role.SAFETY_REP


def test_what_was_on_offer_when_the_chat_went_along_stands_no_more(followed: Bench) -> None:
    take_over(followed, "somebody", "o-2")
    assert "somebody" not in {member.user for member in its_group(followed).members}
    chats = Chats(followed)
    chats.deliver()
    assert "people.take_over/1" not in chats.text(CHAT)


def test_a_group_that_has_gone_on_is_shown_in_the_chat_it_left_and_in_no_other(followed: Bench) -> None:
    code = its_group(followed).code
    assert "Kurs i rolleforståelse" in reads(
        followed.press(Role.LEADER, "journey.show/1", {"group": GROUP}, where=CHAT).card
    )
    for where in ELSEWHERE:
        for verb in VERBS:
            shown = followed.press(Role.LEADER, verb, {**visit(followed), "checkin": "x"}, where=where)
            assert "Modul 6" not in reads(shown.card), verb
        assert "Modul 6" not in reads(followed.write(Role.LEADER, "mine grupper", where=where).card)
        followed.write("stranger", f"kode {code}", where=where)
        assert its_group(followed).chat == "", "its old code lets nobody else in"


def test_opened_again_it_speaks_to_its_parties_alone(followed: Bench) -> None:
    followed.press(Role.LEADER, "journey.reopen/1", visit(followed))
    assert journey(followed).end is None
    assert follower(followed).chat == CHAT
    assert history(followed, Kind.REOPENED)


@pytest.mark.parametrize("asked", [False, True])
def test_a_phase_that_looks_back_has_a_day_again_when_the_way_is_opened(bench: Bench, asked: bool) -> None:
    set_out(bench, "tilbakemeldingskultur")
    to_the_baton(bench)
    hand_over(bench)
    if asked:
        bench.fall_due(bench.at.replace(month=9, day=8))
        assert journey(bench).stage is Stage.ASKING
    bench.press(Role.LEADER, "journey.end/1", {**visit(bench), "end_reason": "other"}, where=CHAT)
    bench.at = bench.at.replace(month=11)
    bench.press(Role.LEADER, "journey.reopen/1", visit(bench), where=CHAT)
    assert journey(bench).stage is Stage.DATED
    bench.fall_due(bench.at.replace(day=30))
    assert journey(bench).stage is Stage.ASKING
