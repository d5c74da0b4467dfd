"""Groups and their members, over both databases."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from programme.people import Member, Role
from storage.database import Clash
from tests.storage.samples import HERE, KARI, MINUTE, NOON, OLA, SIV, THERE, a_group

LATER = NOON + MINUTE


class TestGroups:
    def test_a_group_is_read_as_it_was_kept(self, database):
        group = a_group(helper="29:helper", chat="19:chat", quiet="27-32")
        with database.work() as work:
            work.groups.add(group, at=NOON)
        with database.work() as work:
            assert work.groups.get(HERE, group.id) == group
            assert work.groups.lock(HERE, group.id) == group
            assert work.groups.by_code(HERE, group.code) == group
            assert work.groups.in_chat(HERE, "19:chat") == group
            assert work.groups.of_member(HERE, OLA.user) == (group,)
            assert work.groups.of_helper(HERE, "29:helper") == (group,)

    def test_a_group_is_kept_as_it_becomes(self, database):
        group = a_group(members=())
        with database.work() as work:
            work.groups.add(group, at=NOON)
            for person in (KARI, OLA, SIV):
                group = group.take(person.user, person.name, person.role)
                work.groups.keep(group, at=NOON)
            group = replace(group, language="nn", chat="19:chat", quiet="8", helper="29:h", version=2)
            work.groups.keep(group, at=LATER)
            assert work.groups.get(HERE, group.id) == group

    def test_a_role_changes_hands_and_comes_back_within_one_moment(self, database):
        group = a_group()
        with database.work() as work:
            work.groups.add(group, at=NOON)
            for step in (
                group.lay_down(KARI.user),
                group.lay_down(KARI.user).take("29:per", "Per", Role.LEADER),
                group.lay_down(KARI.user).take(KARI.user, "Kari N.", Role.UNION_REP),
                group,
                group.take(KARI.user, "Kari Nordmann", Role.LEADER),
            ):
                work.groups.keep(step, at=LATER)
                assert work.groups.get(HERE, group.id) == step

    def test_who_held_a_role_when_stays_on_record(self, database):
        group = a_group(members=(KARI,))
        with database.work() as work:
            work.groups.add(group, at=NOON)
            work.groups.keep(group.lay_down(KARI.user), at=LATER)
            work.groups.keep(group, at=LATER + MINUTE)
            rows = work.groups._connection.execute(text("SELECT since, until FROM member ORDER BY since"))
            spans = [tuple(row) for row in rows]
        start = int(NOON.timestamp() * 1000)
        assert spans == [(start, start + 60_000), (start + 120_000, None)]

    def test_a_former_member_has_no_group(self, database):
        with database.work() as work:
            work.groups.add(a_group(), at=NOON)
            work.groups.keep(a_group(members=(KARI,)), at=LATER)
            assert work.groups.of_member(HERE, OLA.user) == ()

    def test_groups_of_a_person_come_oldest_first(self, database):
        with database.work() as work:
            work.groups.add(a_group(id="b", code="b", helper="29:h"), at=LATER)
            work.groups.add(a_group(id="a", code="a", helper="29:h"), at=NOON)
            assert [group.id for group in work.groups.of_member(HERE, KARI.user)] == ["a", "b"]
            assert [group.id for group in work.groups.of_helper(HERE, "29:h")] == ["a", "b"]

    def test_without_a_helper_or_a_chat_there_is_nothing_to_find(self, database):
        with database.work() as work:
            work.groups.add(a_group(), at=NOON)
            work.groups.add(a_group(id="group-2", code="other"), at=NOON)
            assert work.groups.of_helper(HERE, "") == ()
            assert work.groups.in_chat(HERE, "") is None

    @pytest.mark.parametrize("role", [Role.LEADER, Role.SAFETY_REP])
    def test_a_sole_role_is_never_held_twice(self, database, role):
        twice = (Member("29:a", "A", role), Member("29:b", "B", role))
        with pytest.raises(Clash), database.work() as work:
            work.groups.add(a_group(members=twice), at=NOON)

    def test_several_may_be_union_reps(self, database):
        group = a_group(members=(OLA, Member("29:b", "B", Role.UNION_REP)))
        with database.work() as work:
            work.groups.add(group, at=NOON)
            assert work.groups.get(HERE, group.id) == group

    def test_one_person_holds_one_role(self, database):
        with pytest.raises(Clash), database.work() as work:
            work.groups.add(a_group(members=(KARI, replace(KARI, role=Role.UNION_REP))), at=NOON)

    @pytest.mark.parametrize("same", [{"code": "ABC-123"}, {"code": "x", "chat": "19:chat"}])
    def test_a_code_and_a_chat_belong_to_one_group(self, database, same):
        with database.work() as work:
            work.groups.add(a_group(chat="19:chat"), at=NOON)
        with pytest.raises(Clash), database.work() as work:
            work.groups.add(a_group(id="group-2", **same), at=NOON)

    def test_a_group_never_added_cannot_be_kept(self, database):
        with pytest.raises(KeyError), database.work() as work:
            work.groups.keep(a_group(), at=NOON)

    def test_two_tenants_may_use_the_same_ids_and_see_only_their_own(self, database):
        ours, theirs = a_group(chat="19:chat", helper="29:h"), a_group(THERE, members=(SIV,))
        with database.work() as work:
            work.groups.add(ours, at=NOON)
            assert work.groups.get(THERE, ours.id) is None
            assert work.groups.lock(THERE, ours.id) is None
            assert work.groups.by_code(THERE, ours.code) is None
            assert work.groups.in_chat(THERE, "19:chat") is None
            assert work.groups.of_member(THERE, KARI.user) == ()
            assert work.groups.of_helper(THERE, "29:h") == ()
            work.groups.add(theirs, at=NOON)
            work.groups.keep(replace(theirs, language="en", members=()), at=LATER)
            assert work.groups.get(HERE, ours.id) == ours
