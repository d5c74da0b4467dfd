"""Who sees to an action: one of the group, somebody else in its chat, or nobody who can be found."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from dialogs.house import Here
from dialogs.owner import an_owner
from dialogs.plans import add, keep
from dialogs.turns import Sender
from programme.action import Action, Owner
from programme.ballot import Area
from programme.budget import About
from programme.change import Changed
from programme.handover import ToSeveral
from programme.own_words import NamesAPerson
from programme.owner import AS_NOW, NOBODY, OwnerElsewhere, OwnerUnknown, SeveralOwners
from programme.people import Group, Member, Role
from programme.refusals import Refused, TooLong, Unreadable
from scheduler.rosters import Rosters
from storage.people import Known
from storage.work import Work
from tests.dialogs.desk import CHAT, TENANT, Bench, group, place, sender
from tests.dialogs.plan_presses import action
from tests.dialogs.planned import planned
from tests.dialogs.states import GROUP
from tests.scheduler.test_rosters import Roll

COFFEE = "action-1"
NINA = Sender(TENANT, "nina", "Nina Ny", "AAD-NINA")


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planned(found)
    return found


def here(bench: Bench, work: Work, user: str = Role.LEADER) -> Here:
    known = work.people.known(TENANT, user)
    assert isinstance(known, Known)
    return Here(work, bench.house, sender(user), place(user, CHAT, TENANT), bench.at, known)


def named(
    bench: Bench,
    chosen: str = "",
    taker: str = "",
    written: str = "",
    *,
    of: Group | None = None,
    now: Owner | None = None,
) -> Owner | None:
    """Whoever the leader has named in a form."""
    return bench.work(
        lambda work: an_owner(
            here(bench, work), of or group(), chosen=chosen, taker=taker, written=written, now=now
        )
    )


def given(bench: Bench, owner: Owner, deputy: Owner | None = None) -> None:
    """The action is handed to somebody."""
    before = action(bench)

    def do(work: Work) -> None:
        after = before.handed_to(owner, deputy)
        keep(work, bench.house, group(), before, after, Changed.HANDED, bench.at, "leader")

    bench.work(do)


def looked(bench: Bench, *there: Sender) -> Roll:
    """The roster of the group's chat is read."""
    roll = Roll(chat=there)
    asyncio.run(Rosters(bench._run, roll, bench.house, lambda: bench.at, "test").tick())  # type: ignore[arg-type]
    return roll


def test_a_member_is_chosen_from_the_list_with_their_role(bench: Bench) -> None:
    assert named(bench, Role.SAFETY_REP) == Owner("safety_rep", "safety_rep", "safety_rep")


@pytest.mark.parametrize("chosen", ["", NOBODY])
def test_nobody_can_be_named_yet(bench: Bench, chosen: str) -> None:
    assert named(bench, chosen) is None


def test_whoever_sees_to_it_already_can_be_kept(bench: Bench) -> None:
    nina = Owner("nina", "Nina Ny", "", "aad-nina")
    assert named(bench, AS_NOW, now=nina) == nina


def test_one_of_the_chat_is_picked_and_known_by_an_object_id_until_they_are_found(bench: Bench) -> None:
    assert named(bench, NOBODY, taker="AAD-NINA") == Owner("", "", "", "aad-nina")


def test_somebody_the_bot_has_met_is_looked_for_in_the_chat_all_the_same(bench: Bench) -> None:
    bench.work(lambda work: work.people.introduce(TENANT, "nina", name="Nina Ny", aad="aad-nina"))
    assert named(bench, taker="aad-nina") == Owner("", "Nina Ny", "", "aad-nina")
    given(bench, found := Owner("nina", "Nina Ny", "", "aad-nina"))
    assert named(bench, taker="aad-nina") == found


def test_a_member_who_is_picked_is_a_member(bench: Bench) -> None:
    met = {"name": "Kari", "aad": "aad-kari"}
    bench.work(lambda work: work.people.introduce(TENANT, Role.SAFETY_REP, **met))
    assert named(bench, taker="aad-kari") == Owner("safety_rep", "safety_rep", "safety_rep")


def test_a_name_is_understood_by_any_part_of_it(bench: Bench) -> None:
    people = (Member("k", "Tove Anne Haug", Role.LEADER), Member("s", "Silje Berg", Role.SAFETY_REP))
    its = replace(group(), members=people)
    tove = Owner("k", "Tove Anne Haug", "leader")
    for written in ("Tove", "tove anne", "HAUG", "Haug, Tove", "  Tove   Anne Haug "):
        assert named(bench, written=written, of=its) == tove


def test_a_whole_name_is_not_mixed_up_with_a_longer_one(bench: Bench) -> None:
    people = (Member("a", "Kari Moe", Role.LEADER), Member("b", "Kari Moe Lien", Role.SAFETY_REP))
    its = replace(group(), members=people)
    assert named(bench, written="Kari Moe", of=its) == Owner("a", "Kari Moe", "leader")


@pytest.mark.parametrize("written", ["meg", "Jeg", "eg", "me"])
def test_one_can_name_oneself(bench: Bench, written: str) -> None:
    assert named(bench, written=written) == Owner("leader", "leader", "leader")


def test_who_sees_to_something_else_in_the_plan_is_known_by_name(bench: Bench) -> None:
    nina = Owner("nina", "Nina Ny", "", "aad-nina")
    given(bench, nina)
    assert named(bench, written="nina") == nina


def test_a_name_that_nobody_is_known_by_is_looked_for_in_the_chat(bench: Bench) -> None:
    assert named(bench, written="Nina Ny") == Owner("", "Nina Ny")


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        ({"chosen": "somebody"}, OwnerElsewhere),
        ({"taker": "aad-a,aad-b"}, ToSeveral),
        ({"taker": "x" * 81}, Unreadable),
        ({"written": "x" * 81}, TooLong),
        ({"written": "kari@solbakken.no"}, NamesAPerson),
    ],
)
def test_who_cannot_be_named_is_refused_kindly(
    bench: Bench, form: dict[str, str], kind: type[Refused]
) -> None:
    with pytest.raises(kind):
        named(bench, **form)


def test_several_of_the_same_name_are_told_apart_by_the_one_who_writes(bench: Bench) -> None:
    people = (Member("a", "Tone Moe", Role.LEADER), Member("b", "Tone Lien", Role.SAFETY_REP))
    with pytest.raises(SeveralOwners) as refusal:
        named(bench, written="tone", of=replace(group(), members=people))
    assert refusal.value.facts == {"names": "Tone Moe, Tone Lien"}


def test_without_a_chat_only_those_of_the_group_can_be_named(bench: Bench) -> None:
    alone = replace(group(), chat="")
    with pytest.raises(OwnerUnknown):
        named(bench, written="Nina", of=alone)
    with pytest.raises(OwnerElsewhere):
        named(bench, taker="aad-nina", of=alone)


def test_somebody_of_another_tenant_is_not_known_here(bench: Bench) -> None:
    bench.work(lambda work: work.people.introduce("tenant-2", "nina", name="Nina Ny", aad="aad-nina"))
    assert named(bench, taker="aad-nina") == Owner("", "", "", "aad-nina")


def test_whoever_was_picked_is_found_in_the_chat(bench: Bench) -> None:
    given(bench, Owner("", "", "", "aad-nina"))
    roll = looked(bench, NINA)
    assert action(bench).owner == Owner("nina", "Nina Ny", "", "aad-nina")
    looked(bench, NINA)
    assert roll.asked == [CHAT], "the chat is looked at once"


def test_whoever_was_written_is_found_by_their_name(bench: Bench) -> None:
    given(bench, Owner("", "nina"))
    looked(bench, NINA, Sender(TENANT, "ola", "Ola Li", "aad-ola"))
    assert action(bench).owner == Owner("nina", "Nina Ny", "", "aad-nina")


def test_a_deputy_is_found_too(bench: Bench) -> None:
    given(bench, Owner(Role.LEADER, "leader", "leader"), Owner("", "Nina"))
    looked(bench, NINA)
    assert action(bench).deputy == Owner("nina", "Nina Ny", "", "aad-nina")


def test_being_found_is_no_change_that_a_form_stumbles_over(bench: Bench) -> None:
    given(bench, Owner("", "nina"))
    version = action(bench).version
    looked(bench, NINA)
    assert action(bench).version == version


@pytest.mark.parametrize(
    "there",
    [(), (Sender(TENANT, "a", "Nina Ny", "a"), Sender(TENANT, "b", "Nina Ek", "b"))],
    ids=["nobody of that name", "two of that name"],
)
def test_who_cannot_be_found_is_kept_by_name_and_the_leader_is_asked(
    bench: Bench, there: tuple[Sender, ...]
) -> None:
    given(bench, Owner("", "nina"))
    looked(bench, *there)
    assert action(bench).owner == Owner("", "nina"), "nothing of what was written is lost"
    waits = bench.work(lambda work: work.asked.waits(TENANT, Role.LEADER))
    assert [(one.about, one.subject) for one in waits] == [(About.HANDOVER, GROUP)]


def test_somebody_known_who_is_not_in_the_chat_is_not_told_of_it(bench: Bench) -> None:
    given(bench, Owner("nina", "Nina Ny", "", "aad-nina"))
    looked(bench)
    assert action(bench).owner == Owner("", "Nina Ny", "", "aad-nina")


def test_an_action_that_has_ended_is_not_looked_at(bench: Bench) -> None:
    given(bench, Owner("", "nina"))
    before = action(bench)

    def end(work: Work) -> None:
        keep(work, bench.house, group(), before, before.done(bench.at), Changed.DONE, bench.at, "leader")

    bench.work(end)
    assert looked(bench, NINA).asked == []
    assert action(bench).owner == Owner("", "nina")


def test_a_new_action_for_somebody_of_the_chat_is_looked_at_too(bench: Bench) -> None:
    made = Action("action-9", GROUP, 0, "Ukentlig kvarter", Area.KEEP, bench.at)
    made = made.handed_to(Owner("", "", "", "aad-nina"))
    bench.work(lambda work: add(work, bench.house, group(), made, bench.at, "leader"))
    looked(bench, NINA)
    assert action(bench, "action-9").owner == Owner("nina", "Nina Ny", "", "aad-nina")
