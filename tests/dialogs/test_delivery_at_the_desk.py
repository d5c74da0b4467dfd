"""Who is told what has been sent, and what became of it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cards.elements import Shown
from programme.delivery import State
from programme.people import Member, Role
from storage.asked import Told
from tests.dialogs.desk import CHAT, TENANT, Bench, group
from tests.dialogs.postman import at_ten, close, deliver, fates
from tests.dialogs.states import GROUP, SECRET, answer, asking, dated, planning, talking

SENT = "delivery.group/1"
ALL = "delivery.all/1"
THIS = {"group": GROUP}


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A stop point is open, the union rep has answered, and the forms have left."""
    found = at_ten(tmp_path)
    asking(found)
    deliver(found)
    return found


def said(shown: Shown) -> str:
    return json.dumps(shown.card, ensure_ascii=False)


def read(bench: Bench, user: str) -> None:
    """The person reads what was said last to them alone; the postman made its id from the letter's."""
    of_letter = next(row for row in bench.rows("posting") if f"'a:{user}','{user}'" in row)
    message = next(part for part in of_letter.split("'") if part.startswith("m-"))
    bench.work(lambda work: work.addresses.read(TENANT, f"a:{user}", user, message))


def test_a_party_sees_what_was_sent_to_whom(bench: Bench) -> None:
    shown = said(bench.press(Role.LEADER, SENT, THIS))
    assert shown.count("Skjema: sendt kl. 10.00") == 2
    assert shown.count("Skjema: trengs ikke lenger") == 1, "answered before it left"
    assert all(word in shown for word in ("Leder", "Tillitsvalgt", "Verneombud"))


@pytest.mark.parametrize("typed", ["sendt", "Hva er sendt?", "kva er sendt", "sent"])
def test_it_can_be_typed(bench: Bench, typed: str) -> None:
    assert "Skjema: sendt" in said(bench.write(Role.LEADER, typed))
    assert "Skjema: sendt" in said(bench.write("present", typed, where=CHAT))


def test_the_board_leads_there_while_a_stop_point_is_under_way(tmp_path: Path) -> None:
    bench = at_ten(tmp_path)
    for bring, leads in ((dated, False), (asking, True), (talking, True)):
        bring(fresh := Bench(_new(tmp_path, bring.__name__)))
        shown = fresh.write(Role.LEADER, "status", where=CHAT)
        assert (SENT in said(shown)) is leads, bring.__name__
    bench.database.close()


def _new(folder: Path, name: str) -> Path:
    (folder / name).mkdir()
    return folder / name


def test_the_helper_comes_there_from_the_groups_card(bench: Bench) -> None:
    assert SENT in said(bench.press("helper", "journey.show/1", THIS))
    assert "Skjema: sendt" in said(bench.press("helper", SENT, THIS))


def test_who_has_read_is_told_to_the_parties_alone(bench: Bench) -> None:
    read(bench, Role.LEADER)
    assert [fate.state for fate in fates(bench, "form") if fate.to.user == Role.LEADER] == [State.READ]
    for user in Role:
        assert "lest, sendt" in said(bench.press(user, SENT, THIS))
    assert "lest" not in said(bench.press("helper", SENT, THIS)).replace("har lest", "")
    for user in (Role.LEADER, "present"):
        shown = said(bench.press(user, SENT, THIS, where=CHAT))
        assert "lest" not in shown.replace("har lest", ""), "others read along"
        assert "Skjema: sendt" in shown
    assert "lest, sendt" in said(bench.open(Role.LEADER, SENT, THIS)), "a dialog is seen by one"


@pytest.mark.parametrize("who", ["stranger", "another-helper"])
def test_others_see_nothing(bench: Bench, who: str) -> None:
    for shown in (bench.press(who, SENT, THIS), bench.press(who, SENT, THIS, where="19:other@thread.v2")):
        assert "Skjema" not in said(shown)
        assert "Solbakken" not in said(shown)


def test_nothing_is_told_where_others_than_the_group_read_along(bench: Bench) -> None:
    assert "Skjema" not in said(bench.press(Role.LEADER, SENT, THIS, where="19:other@thread.v2"))


def test_why_something_is_kept_is_told_kindly(bench: Bench) -> None:
    close(bench, Role.SAFETY_REP)
    answer(bench, Role.LEADER)
    bench.fall_due(bench.at)
    remind(bench)
    shown = said(bench.press(Role.LEADER, SENT, THIS))
    assert "Påminnelse: ligger klart her hos meg" in shown
    assert "Jeg får ikke skrevet til safety_rep i egen chat nå." in shown
    assert "safety_rep kan svare fra gruppechatten." in shown
    assert "Blocked" not in shown


def remind(bench: Bench) -> None:
    """The clock reminds at once, as if the forms had not been sent today: one card a day is enough."""
    today = bench.at.date()
    for who in Role:
        bench.work(lambda work, who=who: work.asked.keep(TENANT, who, Told(today, 0)))
    bench.work(lambda work: work.due.set(TENANT, "remind", GROUP, bench.at))
    bench.fall_due(bench.at)
    deliver(bench)


def test_a_helper_is_not_told_who_has_answered(bench: Bench) -> None:
    """The union rep has answered and the others are reminded; the board tells that, but not to a helper."""
    remind(bench)
    for shown in (bench.press(Role.LEADER, SENT, THIS), bench.press("present", SENT, THIS, where=CHAT)):
        assert said(shown).count("Påminnelse: sendt") == 2
    shown = said(bench.press("helper", SENT, THIS))
    assert shown.count("Skjema: sendt kl. 10.00") == 2
    assert "Påminnelse" not in shown
    assert "trengs ikke lenger" not in shown


def test_a_reminder_that_did_not_arrive_is_told_to_the_helper_as_the_form_it_brings(bench: Bench) -> None:
    close(bench, Role.SAFETY_REP)
    remind(bench)
    assert "Skjema: ligger klart her hos meg" in said(bench.press("helper", SENT, THIS))


def test_of_one_among_several_in_a_role_nobody_is_told_who_has_answered(bench: Bench) -> None:
    its = bench.work(lambda work: work.groups.get(TENANT, GROUP))
    second = Member("second-rep", "Second", Role.UNION_REP)
    bench.work(lambda work: work.groups.keep(replace(its, members=(*its.members, second)), at=bench.at))
    remind(bench)
    shown = said(bench.press(Role.LEADER, SENT, THIS))
    assert shown.count("Påminnelse: sendt") == 2, "to the leader and the safety rep"
    assert "Second" not in shown
    assert "trengs ikke lenger" not in shown


def test_no_answer_is_ever_told_of(bench: Bench) -> None:
    for who in (*Role, "helper", "present"):
        assert SECRET not in said(bench.press(who, SENT, THIS, where="" if who != "present" else CHAT))


def test_who_has_laid_their_role_down_is_not_named(bench: Bench) -> None:
    bench.press(Role.SAFETY_REP, "people.lay_down/1", THIS, where=CHAT)
    shown = said(bench.press(Role.LEADER, SENT, THIS))
    assert "safety_rep" not in shown


def test_before_the_first_stop_point_nothing_has_been_sent(tmp_path: Path) -> None:
    bench = at_ten(tmp_path)
    planning(bench)
    assert "Her er det ikke noe å vise ennå." in said(bench.press(Role.LEADER, SENT, THIS))


def test_helpers_and_leads_see_the_whole_in_numbers(bench: Bench) -> None:
    bench.work(lambda work: work.people.make_lead(TENANT, "lead"))
    for who in ("lead", "another-helper"):
        shown = said(bench.write(who, "sendt"))
        assert "levert i dag" in shown
        assert "Solbakken" not in shown
        assert said(bench.press(who, ALL, {})) == shown


def test_who_helps_one_group_sees_that_and_can_go_on_to_the_whole(bench: Bench) -> None:
    shown = said(bench.write("helper", "sendt"))
    assert "Skjema: sendt" in shown
    assert ALL in shown
    assert "levert i dag" in said(bench.press("helper", ALL, {}))


@pytest.mark.parametrize("who", [Role.LEADER, "stranger"])
def test_nobody_else_sees_the_whole(bench: Bench, who: str) -> None:
    assert "levert i dag" not in said(bench.press(who, ALL, {}))


def test_whoever_is_in_one_group_sees_that_and_can_go_on_to_the_whole(bench: Bench) -> None:
    bench.work(lambda work: work.people.make_lead(TENANT, Role.LEADER))
    shown = said(bench.write(Role.LEADER, "sendt"))
    assert "Skjema: sendt" in shown
    assert ALL in shown
    assert ALL not in said(bench.press(Role.SAFETY_REP, SENT, THIS))


def test_whoever_is_in_several_groups_chooses_one(bench: Bench) -> None:
    other = group("group-2", chat="19:other@thread.v2")
    bench.work(lambda work: work.groups.add(other, at=bench.at))
    assert bench.write(Role.LEADER, "sendt").summary == bench.write(Role.LEADER, "mine grupper").summary
