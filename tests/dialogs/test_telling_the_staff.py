"""Staff are told of a plan that holds: what was chosen and what was not, once, and where they read along."""

from datetime import timedelta
from pathlib import Path

import pytest

from dialogs.plans import keep
from programme.change import Changed
from programme.people import Role
from storage.work import Work
from tests.cards.walk import of, shown
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench, group
from tests.dialogs.plan_presses import plan as plan_of
from tests.dialogs.planned import (
    DAY,
    FORM,
    REASON,
    STAFF,
    TELL,
    WORD,
    in_two_groups,
    planned,
    seen_by,
    tell,
    told,
)
from tests.dialogs.states import GROUP, ready


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A plan that all three have seen."""
    found = Bench(tmp_path)
    planned(found)
    seen_by(found, *Role)
    return found


@pytest.fixture
def chats(bench: Bench) -> Chats:
    return Chats(bench)


def test_the_word_in_a_channel_makes_it_the_place_of_the_staff_and_tells_nothing_yet(bench: Bench) -> None:
    card = bench.write(Role.SAFETY_REP, WORD, where=STAFF).card
    assert plan_of(bench).place == STAFF
    assert "Felles pause" not in shown(card)
    assert [one["data"]["verb"] for one in of(card, "Action.Submit")] == [FORM]
    assert told(bench) == []


def test_what_staff_will_see_is_looked_at_alone_first(bench: Bench, chats: Chats) -> None:
    bench.write(Role.LEADER, WORD, where=STAFF)
    look = shown(bench.open(Role.LEADER, FORM, {"group": GROUP}, where=STAFF).card)
    assert "Felles pause klokka ti" in look
    assert "Kari Nordvik (leder)" in look
    chats.deliver()
    assert chats.cards(STAFF) == []


def test_staff_are_told_what_was_chosen_who_and_when_and_what_was_not_and_why(
    bench: Bench, chats: Chats
) -> None:
    tell(bench)
    chats.deliver()
    (card,) = chats.cards(STAFF)
    read = shown(card)
    for expected in (
        *("Dette gjør vi", "Felles pause klokka ti", "Kari Nordvik (leder) · innen fre. 18. sep. (uke 38)"),
        *("Pausen blir holdt tre av fire dager", "Rapport ved vaktskifte", "Tavle på vaktrommet"),
        *("Dette gjør vi ikke nå", "Ny turnus fra januar", REASON, "utgave 1"),
    ):
        assert expected in read
    assert of(card, "Action.Execute") == of(card, "Action.Submit") == []


def test_the_day_and_the_edition_are_written_down(bench: Bench) -> None:
    assert "24. aug." in tell(bench)
    plan = plan_of(bench)
    assert (plan.told, plan.told_at, plan.place) == (1, bench.at, STAFF)
    assert told(bench) == ["1"]


def test_telling_twice_corrects_the_card_where_it_stands(bench: Bench, chats: Chats) -> None:
    tell(bench)
    chats.deliver()
    first = plan_of(bench).told_at
    bench.at += timedelta(days=3)
    bench.work(lambda work: hand_on(bench, work))
    assert "rettet" in tell(bench)
    chats.deliver()
    (card,) = chats.cards(STAFF)
    assert "Silje Berg (verneombud) · innen" in shown(card)
    assert "Rettet 27. august" in shown(card)
    assert plan_of(bench).told_at == first
    assert told(bench) == ["1"]


def hand_on(bench: Bench, work: Work) -> None:
    """Another sees to the first action: the plan at work, and no new edition."""
    before = work.actions.get(TENANT, "action-1")
    assert before is not None
    assert before.deputy is not None
    after = before.handed_to(before.deputy)
    keep(work, bench.house, group(), before, after, Changed.HANDED, bench.at, "leader")


def test_two_presses_at_once_tell_staff_once(bench: Bench, chats: Chats) -> None:
    tell(bench)
    tell(bench, Role.UNION_REP)
    chats.deliver()
    (card,) = chats.cards(STAFF)
    assert "Rettet" not in shown(card)
    assert told(bench) == ["1"]


def test_a_card_that_never_arrived_is_told_of_anew(bench: Bench, chats: Chats) -> None:
    tell(bench)
    bench.work(lambda work: lose(bench, work))
    bench.at += timedelta(days=1)
    assert "Nå vet de ansatte om planen" in tell(bench)
    chats.deliver()
    assert len(chats.cards(STAFF)) == 1
    assert plan_of(bench).told_at == bench.at


def lose(bench: Bench, work: Work) -> None:
    """Teams does not take what is sent to the staff."""
    (posting,) = work.deliveries.claim(TENANT, bench.at, owner="post", limit=10)
    work.deliveries.gone(posting, "413", bench.at)


def test_a_new_edition_is_a_new_card_and_the_old_one_stands_as_it_was_told(
    bench: Bench, chats: Chats
) -> None:
    tell(bench)
    chats.deliver()
    bench.work(lambda work: decide_anew(work))
    assert "fra tidligere" in tell(bench, edition=1)
    seen_by(bench, *Role)
    tell(bench, edition=2)
    chats.deliver()
    assert [("utgave 1" in shown(card), "utgave 2" in shown(card)) for card in chats.cards(STAFF)] == [
        (True, False),
        (False, True),
    ]
    assert told(bench) == ["1", "2"]


def decide_anew(work: Work) -> None:
    before = work.plans.get(TENANT, GROUP)
    work.plans.keep(TENANT, before, before.decided_anew())


@pytest.mark.parametrize("missing", list(Role))
def test_staff_are_not_told_before_all_three_have_seen_the_plan(tmp_path: Path, missing: Role) -> None:
    bench = Bench(tmp_path)
    planned(bench)
    seen_by(bench, *(role for role in Role if role is not missing))
    look = bench.open(Role.LEADER, FORM, {"group": GROUP}, where=STAFF).card
    assert "Legg ut for de ansatte" not in shown(look)
    tell(bench)
    assert told(bench) == []
    assert bench.rows("posting") == []


def test_an_empty_plan_is_nothing_to_tell_of(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    ready(bench)
    tell(bench)
    assert (told(bench), bench.rows("posting")) == ([], [])


def test_a_day_that_has_passed_is_never_told_in_an_open_channel(bench: Bench, chats: Chats) -> None:
    bench.at += timedelta(days=60)
    assert bench.at.date() > DAY
    tell(bench)
    chats.deliver()
    read = shown(chats.cards(STAFF)[0])
    assert "Kari Nordvik (leder)" in read
    for never in ("18. sep", "over fristen", "Over fristen"):
        assert never not in read


@pytest.mark.parametrize("where", ["19:helpers@thread.tacv2", "19:other@thread.v2"])
def test_where_helpers_or_another_group_read_along_staff_are_not_told(bench: Bench, where: str) -> None:
    other = group("group-2", prefix="other-", helper="helper", chat="19:other@thread.v2")
    bench.work(lambda work: work.groups.add(other, at=bench.at))
    before = bench.rows("plan")
    assert "ikke de ansattes sted" in shown(bench.write(Role.LEADER, WORD, where=where).card)
    assert "ikke de ansattes sted" in tell(bench, where=where)
    assert bench.rows("plan") == before
    assert told(bench) == []


def test_a_colleague_who_is_no_party_tells_nobody(bench: Bench) -> None:
    card = shown(bench.write("staff-1", WORD, where=STAFF).card)
    assert "leder, tillitsvalgt og verneombud" in card
    tell(bench, "staff-1")
    assert plan_of(bench).place == ""
    assert told(bench) == []


def test_alone_and_in_the_groups_chat_it_leads_to_the_form_and_to_where_staff_were_told_last(
    bench: Bench, chats: Chats
) -> None:
    for where in ("", CHAT):
        assert "Jeg vet ikke ennå hvor de ansatte holder til" in shown(
            bench.write(Role.LEADER, WORD, where=where).card
        )
    bench.write(Role.UNION_REP, WORD, where=STAFF)
    assert "Legg ut for de ansatte" in shown(bench.write(Role.LEADER, WORD).card)
    bench.press(Role.LEADER, TELL, {"group": GROUP, "edition": "1"})
    chats.deliver()
    assert len(chats.cards(STAFF)) == 1


def test_when_the_bot_was_taken_away_from_there_it_is_said_how_to_mend_it(bench: Bench) -> None:
    bench.write(Role.LEADER, WORD, where=STAFF)
    bench.work(lambda work: work.places.forget(TENANT, STAFF))
    assert "Legg meg til i kanalen deres igjen" in shown(bench.write(Role.LEADER, WORD).card)
    data = {"group": GROUP, "edition": "1"}
    assert "Legg meg til i kanalen deres igjen" in shown(bench.press(Role.LEADER, TELL, data).card)
    assert told(bench) == []


def test_whoever_is_in_two_groups_says_whose_staff(bench: Bench) -> None:
    in_two_groups(bench)
    for where in ("", STAFF):
        card = bench.write(Role.LEADER, WORD, where=where).card
        groups = {one["data"]["group"] for one in of(card, "Action.Submit") if "data" in one}
        assert groups == {"group-1", "group-2"}
    assert plan_of(bench).place == ""


def test_and_then_this_is_the_place_of_that_groups_staff_alone(bench: Bench) -> None:
    in_two_groups(bench)
    bench.write(Role.LEADER, WORD, where=STAFF)
    card = bench.press(Role.LEADER, "plan.staff_place/1", {"group": GROUP}, where=STAFF).card
    assert "«informer de ansatte» til meg i egen chat" in shown(card)
    assert [one["data"]["verb"] for one in of(card, "Action.Submit")] == [FORM]
    assert plan_of(bench).place == STAFF
    assert bench.work(lambda work: work.plans.get(TENANT, "group-2")).place == ""
    assert told(bench) == []
