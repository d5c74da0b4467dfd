"""What is coming: entered once, picked for letters, and the same wherever it stands."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from cards.elements import Shown
from dialogs.bulletin.occasions import coming
from programme.bulletin.bulletin import Bulletin, Section, State
from programme.bulletin.course import plan
from programme.bulletin.occasion import Occasion
from storage.work import Work
from tests.bulletin.sharing import inputs, text, the_letter
from tests.cards.walk import of
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench, group
from tests.dialogs.states import helpers, ready

WEBINAR: dict[str, Any] = {
    "occasion": "o1",
    "sort": "webinar",
    "title": "Turnus som folk orker",
    "title_nn": "Turnus som folk orkar",
    "day": "2026-09-08",
    "clock": "9.00",
    "held_at": "Teams",
    "link": "https://arbeidsmiljo.example.no/turnus",
}
DAY = date(2026, 9, 8)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A lead and two helpers, each in a chat of their own with the bot."""
    bench = Bench(tmp_path)
    ready(bench)
    bench.work(lambda work: work.people.make_lead(TENANT, "lead"))
    for who in ("lead", "helper"):
        bench.write(who, "hei")
    return bench


def enter(bench: Bench, who: str = "helper", *, where: str = "", **changes: str) -> Shown:
    return bench.press(who, "occasion.keep/1", WEBINAR | changes, where=where)


def all_of(bench: Bench) -> tuple[Occasion, ...]:
    found: tuple[Occasion, ...] = bench.work(lambda work: work.occasions.since(TENANT, date(2026, 1, 1)))
    return found


def letter(bench: Bench, id: str, state: State = State.DRAFT) -> None:
    """A letter that tells of the webinar."""

    held = all_of(bench)

    def lay_down(work: Work) -> None:
        new = Bulletin(id, date(2026, 9, 1), bench.at, occasions=held)
        new = new.write(Section.FINDINGS, "Nytt", "Nytt", bench.at, version=0)
        if state is not State.DRAFT:
            new = plan(new, "lead", bench.at + timedelta(days=1), approval=False)
        work.bulletins.add(TENANT, replace(new, state=state, edition=int(state is State.SENT)))

    bench.work(lay_down)


def test_what_a_helper_enters_stands_on_the_list(bench: Bench) -> None:
    shown = enter(bench)
    assert "Turnus som folk orker" in text(shown)
    one = all_of(bench)[0]
    assert (one.day, one.starts, one.place, one.link) == (DAY, "09:00", "Teams", WEBINAR["link"])
    listed = text(bench.write("lead", "arrangementer"))
    assert "Turnus som folk orker" in listed
    assert "tir. 8. sep. (uke 37) kl. 09.00" in listed


def test_entering_it_twice_enters_one(bench: Bench) -> None:
    enter(bench)
    enter(bench)
    assert len(all_of(bench)) == 1


def test_a_reader_of_nynorsk_has_its_name_in_nynorsk(bench: Bench) -> None:
    enter(bench)
    bench.work(lambda work: work.people.speak(TENANT, "lead", "nn"))
    assert "Turnus som folk orkar" in text(bench.write("lead", "arrangement"))


def test_a_name_that_is_the_same_in_both_is_kept_once(bench: Bench) -> None:
    enter(bench, title_nn=" Turnus som  folk orker ")
    assert all_of(bench)[0].title_nn == ""


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"title": "  "}, "Gi arrangementet et navn"),
        ({"title": "x" * 81}, "80"),
        ({"title": "x" * 3999}, "80"),
        ({"held_at": "x" * 81}, "80"),
        ({"day": ""}, "Velg hvilken dag"),
        ({"day": "snart"}, "Velg hvilken dag"),
        ({"day": "2026-08-01"}, "Den dagen har vært"),
        ({"day": "2028-08-01"}, "mer enn et år"),
        ({"clock": "kveld"}, "klokkeslettet"),
        ({"clock": "25.00"}, "klokkeslettet"),
        ({"link": "http://example.no"}, "https://"),
        ({"link": "javascript:alert(1)"}, "https://"),
        ({"link": "https://nav"}, "fører ingen steder"),
    ],
)
def test_what_does_not_fit_comes_back_as_it_was_filled_in(
    bench: Bench, changes: dict[str, str], said: str
) -> None:
    shown = enter(bench, **changes)
    assert said in text(shown)
    assert all_of(bench) == ()
    kept = inputs(shown)
    wanted = {name: value for name, value in (WEBINAR | changes).items() if name not in {"occasion", "day"}}
    assert {name: kept[name] for name in wanted} == wanted


def test_what_nobody_can_see_is_tidied_away(bench: Bench) -> None:
    enter(bench, title="Turnus\u202e som\nfolk  orker")
    assert all_of(bench)[0].title == "Turnus som folk orker"


@pytest.mark.parametrize("who", ["leader", "stranger"])
def test_nobody_else_enters_or_reads_the_list(bench: Bench, who: str) -> None:
    enter(bench)
    for verb in ("list", "form", "remove"):
        shown = bench.press(who, f"occasion.{verb}/1", {"occasion": "o1"})
        assert "Turnus" not in text(shown)
    assert "Det er " in text(enter(bench, who, title="Noe annet"))
    assert all_of(bench)[0].title == WEBINAR["title"]
    assert len(all_of(bench)) == 1


def test_helpers_may_enter_it_together_and_not_where_a_group_reads_along(bench: Bench) -> None:
    helpers(bench, "helper")
    enter(bench, where=CHAT)
    assert all_of(bench) == ()
    enter(bench, where="19:helpers@thread.tacv2")
    assert len(all_of(bench)) == 1


def test_another_tenant_knows_nothing_of_it(bench: Bench) -> None:
    enter(bench)
    bench.work(lambda work: work.people.make_lead("tenant-2", "lead"))
    assert "Turnus" not in text(bench.press("lead", "occasion.list/1", {}, tenant="tenant-2"))
    bench.press("lead", "occasion.remove/1", {"occasion": "o1"}, tenant="tenant-2")
    assert len(all_of(bench)) == 1


def test_what_is_coming_ends_after_so_many_weeks(bench: Bench) -> None:
    enter(bench)
    enter(bench, occasion="o2", day="2026-10-06", title="Langt fram")
    found = bench.work(lambda work: coming(work, TENANT, bench.at.date(), 6))
    assert [one.id for one in found] == ["o1"]
    assert [one.id for one in bench.work(lambda work: coming(work, TENANT, DAY, 0))] == ["o1"]
    assert bench.work(lambda work: coming(work, TENANT, DAY + timedelta(days=1), 1)) == ()


def test_a_change_goes_along_into_a_draft_and_nobody_is_disturbed(bench: Bench) -> None:
    enter(bench)
    letter(bench, "draft")
    shown = enter(bench, day="2026-09-10")
    assert the_letter(bench, "draft").occasions[0].day == date(2026, 9, 10)
    assert "Det er endret i «" in text(shown)
    assert bench.rows("posting") == []


def test_a_change_makes_a_planned_letter_a_draft_again_and_the_lead_is_told(bench: Bench) -> None:
    enter(bench)
    letter(bench, "planned", State.PLANNED)
    enter(bench, day="2026-09-10")
    now = the_letter(bench, "planned")
    assert (now.state, now.send_at) == (State.DRAFT, None)
    assert now.occasions[0].day == date(2026, 9, 10)
    chats = Chats(bench)
    chats.deliver()
    told = chats.text("a:lead")
    assert "tir. 8. sep. (uke 37)" in told
    assert "tor. 10. sep. (uke 37)" in told
    assert "bulletin.show/1" in told
    assert chats.cards("a:helper") == []


def test_a_sent_letter_stays_as_it_is_and_the_lead_can_correct_it(bench: Bench) -> None:
    enter(bench)
    letter(bench, "sent", State.SENT)
    shown = enter(bench, day="2026-09-10")
    assert the_letter(bench, "sent").occasions[0].day == DAY
    assert "Sendt slik det var" in text(shown)
    chats = Chats(bench)
    chats.deliver()
    assert "Du kan rette det hos alle" in chats.text("a:lead")
    bench.press("lead", "bulletin.correct/1", {"bulletin": "sent"})
    new = bench.work(lambda work: work.bulletins.correction_of(TENANT, "sent"))
    assert new.occasions[0].day == date(2026, 9, 10), "the correction begins with what is true now"


def test_two_changes_are_one_card_to_the_lead(bench: Bench) -> None:
    enter(bench)
    letter(bench, "sent", State.SENT)
    chats = Chats(bench)
    for day in ("2026-09-10", "2026-09-11"):
        enter(bench, day=day)
        chats.deliver()
    assert len(chats.cards("a:lead")) == 1
    assert "fre. 11. sep." in chats.text("a:lead")


def test_the_same_once_more_tells_nobody(bench: Bench) -> None:
    enter(bench)
    letter(bench, "planned", State.PLANNED)
    enter(bench)
    assert the_letter(bench, "planned").state is State.PLANNED
    assert bench.rows("posting") == []


def test_what_is_taken_away_leaves_every_letter_that_has_not_left(bench: Bench) -> None:
    enter(bench)
    for id, state in (("draft", State.DRAFT), ("held", State.HELD), ("sent", State.SENT)):
        letter(bench, id, state)
    shown = bench.press("lead", "occasion.remove/1", {"occasion": "o1"})
    assert all_of(bench) == ()
    assert [len(the_letter(bench, id).occasions) for id in ("draft", "held", "sent")] == [0, 0, 1]
    undo = next(one["data"] for one in of(shown.card, "Action.Execute") if one["verb"] == "occasion.keep/1")
    bench.press("lead", "occasion.keep/1", undo)
    assert all_of(bench)[0].title_nn == "Turnus som folk orkar"


def test_a_form_that_was_open_while_it_was_taken_away_enters_it_anew(bench: Bench) -> None:
    enter(bench)
    bench.press("lead", "occasion.remove/1", {"occasion": "o1"})
    assert "occasion.keep/1" not in text(bench.press("lead", "occasion.form/1", {"occasion": "o1"}))
    enter(bench, title="Likevel")
    assert [one.title for one in all_of(bench)] == ["Likevel"]


def test_it_can_be_typed(bench: Bench) -> None:
    assert "occasion.keep/1" in text(bench.write("helper", "nytt arrangement"))
    assert group().id not in text(bench.write("leader", "nytt arrangement"))
