"""A role is offered in the group's chat, and changes hands only when somebody there takes it over."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from cards.elements import Shown
from programme.history import Kind
from programme.people import Role
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.hands import history, holders, offer, take_over, told
from tests.dialogs.states import GROUP, asking, checkin, full_answers, planning, ready

NEW = "newcomer"
DAY = "2026-09-10"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planning(found)
    return found


def said(shown: Shown) -> str:
    return json.dumps(shown.card, ensure_ascii=False)


def test_the_form_names_the_role_and_lets_one_pick_a_person_in_the_chat_only(bench: Bench) -> None:
    give = {"group": GROUP}
    assert "choices.data" in said(bench.press(Role.LEADER, "people.give_form/1", give, where=CHAT))
    assert "choices.data" not in said(bench.press(Role.LEADER, "people.give_form/1", give))


def test_nothing_changes_before_somebody_takes_over(bench: Bench) -> None:
    before = holders(bench)
    offer(bench, Role.LEADER)
    assert holders(bench) == before
    assert "vil gi rollen som leder videre" in told(bench).text(CHAT)


def test_for_good_the_role_is_the_newcomers_and_both_are_told(bench: Bench) -> None:
    offer(bench, Role.LEADER)
    take_over(bench, NEW)
    assert holders(bench) == {NEW: "leader", "union_rep": "union_rep", "safety_rep": "safety_rep"}
    chats = told(bench)
    assert "Du er leder nå" in chats.text(f"a:{NEW}")
    assert "Her slapp dere" in chats.text(f"a:{NEW}")
    assert f"Name of {NEW} er leder nå" in chats.text("a:leader")
    assert "Rollen er gitt videre" in chats.text(CHAT)
    [event] = history(bench, Kind.ROLE_HANDED_OVER)
    assert (event.by, dict(event.facts)) == ("leader", {"role": "leader"})


def test_a_second_press_makes_no_second_offer_and_takes_nothing_twice(bench: Bench) -> None:
    offer(bench, Role.LEADER)
    before = bench.rows("handover")
    offer(bench, Role.LEADER)
    assert bench.rows("handover") == before
    take_over(bench, NEW)
    before = bench.rows("member", "event", "posting")
    shown = take_over(bench, NEW)
    assert bench.rows("member", "event", "posting") == before
    assert "Hvem er hvem" in said(shown)


def test_an_open_form_follows_the_role(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    asking(bench)
    chats = Chats(bench)
    chats.deliver()
    assert "Stoppunkt" in chats.text("a:leader")
    offer(bench, Role.LEADER)
    take_over(bench, NEW)
    chats.deliver()
    assert "Stoppunkt: " in chats.text(f"a:{NEW}")
    assert "checkin.answer/1" not in chats.text("a:leader")
    before = bench.rows("given")
    bench.press(
        Role.LEADER, "checkin.answer/1", {"checkin": checkin(bench).id, **full_answers(bench, Role.LEADER)}
    )
    assert bench.rows("given") == before, "the giver answers no more"


REFUSED = [
    ({"how": "until"}, "Velg dagen"),
    ({"how": "until", "until": "2026-08-24"}, "har vært"),
    ({"how": "until", "until": "2026-02-30"}, "i kalenderen"),
    ({"how": "until", "until": "2029-01-01"}, "mer enn et år"),
    ({"taker": "aad-leader"}, "din allerede"),
    ({"taker": "aad-newcomer,aad-safety_rep"}, "én person"),
]


@pytest.mark.parametrize(("wrong", "why"), REFUSED)
def test_what_does_not_fit_comes_back_with_the_reason_and_nothing_is_offered(
    bench: Bench, wrong: dict[str, str], why: str
) -> None:
    before = bench.rows("handover", "member", "due", "event", "posting")
    shown = offer(bench, Role.LEADER, **wrong)
    assert why in said(shown)
    assert "people.offer/1" in said(shown), "the form is there to be mended"
    assert bench.rows("handover", "member", "due", "event", "posting") == before


def test_a_role_is_not_handed_to_oneself_nor_to_who_holds_another(bench: Bench) -> None:
    offer(bench, Role.LEADER)
    before = bench.rows("member", "event", "handover")
    assert "din allerede" in said(take_over(bench, Role.LEADER))
    assert "Du er tillitsvalgt" in said(take_over(bench, Role.UNION_REP))
    assert bench.rows("member", "event", "handover") == before


def test_only_the_one_it_is_offered_to_takes_it(bench: Bench) -> None:
    bench.write(NEW, "hei")
    offer(bench, Role.LEADER, taker="AAD-newcomer")
    assert "til Name of newcomer" in said(take_over(bench, "somebody"))
    take_over(bench, NEW)
    assert holders(bench)[NEW] == "leader"


def test_a_role_is_taken_over_in_the_chat_and_nowhere_else(bench: Bench) -> None:
    offer(bench, Role.LEADER)
    before = bench.rows("member", "handover")
    for where in ("", "19:elsewhere@thread.v2"):
        take_over(bench, NEW, where=where)
        take_over(bench, Role.UNION_REP, where=where)
    assert bench.rows("member", "handover") == before


def test_one_offer_for_each_role_at_a_time_but_several_roles_at_once(bench: Bench) -> None:
    bench.press("rep-2", "people.take/1", {"group": GROUP, "role": "union_rep"}, where=CHAT)
    offer(bench, Role.UNION_REP, "o-1")
    assert "Ett tilbud om gangen" in said(offer(bench, "rep-2", "o-2"))
    offer(bench, Role.LEADER, "o-3")
    take_over(bench, NEW, "o-3")
    take_over(bench, "newer", "o-1")
    assert holders(bench) == {
        NEW: "leader",
        "newer": "union_rep",
        "rep-2": "union_rep",
        "safety_rep": "safety_rep",
    }


def test_an_offer_is_taken_back_by_its_giver_and_by_nobody_else(bench: Bench) -> None:
    offer(bench, Role.LEADER)
    back = {"group": GROUP, "offer": "o-1"}
    assert "leader som kan ta" in said(bench.press(Role.UNION_REP, "people.take_back/1", back, where=CHAT))
    bench.press(Role.LEADER, "people.take_back/1", back, where=CHAT)
    assert "gjelder ikke lenger" in said(take_over(bench, NEW))
    assert NEW not in holders(bench)


def test_an_offer_nobody_takes_lapses_and_the_role_stays(bench: Bench) -> None:
    offer(bench, Role.LEADER)
    bench.fall_due(bench.at + timedelta(days=15))
    assert "gjelder ikke lenger" in said(take_over(bench, NEW))
    assert "Ingen tok over" in told(bench).text(CHAT)
    offer(bench, Role.LEADER, "o-2")
    take_over(bench, NEW, "o-2")
    assert holders(bench)[NEW] == "leader"


def test_an_offer_falls_with_the_role_of_its_giver(bench: Bench) -> None:
    offer(bench, Role.LEADER)
    bench.press(Role.LEADER, "people.lay_down/1", {"group": GROUP}, where=CHAT)
    assert "gjelder ikke lenger" in said(take_over(bench, NEW))
    assert NEW not in holders(bench)


def test_without_a_shared_chat_nothing_is_offered(bench: Bench) -> None:
    bench.work(lambda work: work.places.forget(TENANT, CHAT))
    assert "gruppas chat" in said(offer(bench, Role.LEADER, where=""))
    assert bench.rows("handover") == []


def test_everything_can_be_typed(bench: Bench) -> None:
    assert "people.offer/1" in said(bench.write(Role.LEADER, "gi rollen videre", where=CHAT))
    offer(bench, Role.LEADER)
    bench.write(Role.LEADER, "ta tilbake tilbudet", where=CHAT)
    offer(bench, Role.LEADER, "o-2", how="return")
    bench.write(NEW, "Eg tek over!", where=CHAT)
    assert holders(bench)[NEW] == "leader"
    bench.write(Role.LEADER, "I am back")
    assert holders(bench)["leader"] == "leader"


def test_before_a_group_has_set_out_its_roles_can_be_handed_over_too(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    ready(bench)
    offer(bench, Role.SAFETY_REP)
    take_over(bench, NEW)
    assert holders(bench)[NEW] == "safety_rep"
    assert [event.kind for event in history(bench, *Kind)] == [Kind.ROLE_HANDED_OVER]
    assert "Du er verneombud nå" in told(bench).text(f"a:{NEW}")
