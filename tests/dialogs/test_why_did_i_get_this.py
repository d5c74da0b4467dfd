"""«Hvorfor fikk jeg denne?» stands folded on every card that comes unasked, and can turn its kind off."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cards.elements import Shown
from dialogs.digest import mind_all
from programme.budget import About
from programme.people import Role
from programme.switches import SWITCHES, Switch
from tests.cards.walk import of, shown
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.listing import press, read
from tests.dialogs.plan_days import MONDAY, add, at_solbakken, moment, owner, told_of, until
from tests.dialogs.states import GROUP, visit
from words.words import all_words

WHY = "Hvorfor fikk jeg denne?"
PARTS = ("Grunnen: ", "Andre som fikk det samme: ", "Hvem som ser svaret: ", "Det som skjer videre: ")
DAY, BEFORE = date(2026, 9, 4), date(2026, 8, 28)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return at_solbakken(tmp_path)


def private(bench: Bench) -> list[dict[str, Any]]:
    """Every card that stands in somebody's own chat with the bot, or lies ready for it."""
    post = Chats(bench)
    post.deliver()
    return [card for chat in list(post.stands) if chat.startswith("a:") for card in post.cards(chat)]


def explained(card: dict[str, Any]) -> bool:
    told = shown(card)
    return WHY in told and all(part in told for part in PARTS)


def stop_point(bench: Bench) -> None:
    bench.press(Role.UNION_REP, "journey.workshop/1", {**visit(bench), "day": "2026-09-15"}, where=CHAT)
    bench.press(Role.UNION_REP, "checkin.open/1", visit(bench), where=CHAT)


def opened_by_the_clock(bench: Bench) -> None:
    bench.press(Role.UNION_REP, "journey.workshop/1", {**visit(bench), "day": "2026-08-25"}, where=CHAT)
    until(bench, moment(date(2026, 9, 2)))


def prioritising(bench: Bench) -> None:
    data = {"group": GROUP, "new": "priorities-1", "format": "priorities", "ready": ""}
    named = {"title": "Hva prøver vi?", "options": "Et overlapp\nFrokost i to puljer"}
    bench.press(Role.LEADER, "votes.keep/1", {**data, **named}, where=CHAT)
    bench.press(Role.LEADER, "votes.open/1", {"vote": "priorities-1"}, where=CHAT)


def nudged(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    until(bench, moment(BEFORE))


def overdue(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", BEFORE, owner("nurse"))
    until(bench, moment(date(2026, 9, 3)))


def asked_for_help(bench: Bench) -> None:
    nudged(bench)
    press(bench, "nurse", bench.press("nurse", "nudge.show/1", {"card": "2026-08-28"}), "Trenger hjelp")
    until(bench, moment(BEFORE, 14))


def looking_back(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    until(bench, moment(date(2026, 11, 13)))


def without_an_owner(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner(Role.UNION_REP, "union_rep"))
    bench.press(Role.UNION_REP, "people.lay_down/1", {"group": GROUP}, where=CHAT)
    until(bench, moment(MONDAY, 14))


def a_week_at_the_helpers(bench: Bench) -> None:
    bench.work(lambda work: mind_all(work, bench.at))
    bench.press(Role.UNION_REP, "journey.workshop/1", {**visit(bench), "day": "2026-09-01"}, where=CHAT)
    until(bench, moment(date(2026, 8, 31)))


def a_role_taken(bench: Bench) -> None:
    bench.press(
        Role.LEADER, "people.offer/1", {"group": GROUP, "new": "offer-1", "how": "return"}, where=CHAT
    )
    bench.press("cook", "people.take_over/1", {"group": GROUP, "offer": "offer-1"}, where=CHAT)
    until(bench, moment(date(2026, 8, 25)))


@pytest.mark.parametrize(
    "bring",
    [
        stop_point, opened_by_the_clock, prioritising, nudged, overdue, asked_for_help, looking_back,
        without_an_owner, a_week_at_the_helpers, a_role_taken,
    ],
)  # fmt: skip
def test_every_card_that_comes_unasked_says_why(bench: Bench, bring: Callable[[Bench], None]):
    private(bench)
    bring(bench)
    came = private(bench)
    assert came, "something came"
    assert [shown(card) for card in came if not explained(card)] == []


def test_it_is_folded_and_comes_last(bench: Bench):
    nudged(bench)
    card = private(bench)[-1]
    assert card["body"][-1]["isVisible"] is False
    assert WHY in shown(card["body"][-2])


def test_it_tells_how_many_there_have_been_this_week_and_how_many_there_can_be(bench: Bench):
    nudged(bench)
    told = shown(private(bench)[-1])
    assert "Dette er det første slike kortet denne uka. Av meg selv sender jeg deg høyst 3." in told


def test_the_forms_are_counted_too(bench: Bench):
    stop_point(bench)
    assert "det første slike kortet denne uka" in shown(private(bench)[-1])
    assert bench.work(lambda work: work.asked.spent(TENANT, Role.LEADER, bench.at.date())).week == 1


def test_what_somebody_opens_themselves_does_not_say_why(bench: Bench):
    stop_point(bench)
    id_ = bench.work(lambda work: work.checkins.latest(TENANT, GROUP)).id
    assert WHY not in read(bench.press(Role.LEADER, "checkin.show/1", {"checkin": id_}))


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("about", list(About))
def test_every_kind_has_its_reasons_in_every_language(language: str, about: About):
    for part in ("cause", "others", "answer", "next"):
        assert all_words()[language](f"because-{about.value}-{part}").endswith(".")


def test_a_nudge_is_turned_off_where_it_stands_and_back_on(bench: Bench):
    nudged(bench)
    off = press(bench, "nurse", card(bench), "Slå av påminnelser om tiltak")
    assert "Nå er det slått av" in read(off)
    until(bench, moment(DAY, 12))
    assert told_of(bench, "nurse", About.ON) == []
    on = press(bench, "nurse", off, "Slå på igjen")
    assert "Nå er det slått på" in read(on)
    until(bench, moment(date(2026, 9, 9), 12))
    assert told_of(bench, "nurse", About.AFTER) == [date(2026, 9, 9)]


def test_a_form_is_turned_off_where_it_stands(bench: Bench):
    bench.press(Role.SAFETY_REP, "nudge.turn/1", {"kind": "form", "wish": False})
    stop_point(bench)
    post = Chats(bench)
    post.deliver()
    assert "checkin.answer/1" in post.text(f"a:{Role.LEADER}")
    assert "checkin.answer/1" not in post.text(f"a:{Role.SAFETY_REP}")


def test_a_switch_is_ones_own(bench: Bench):
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    bench.press("cook", "nudge.turn/1", {"kind": "nudge", "wish": False})
    until(bench, moment(BEFORE, 12))
    assert told_of(bench, "nurse", About.BEFORE) == [BEFORE]


def test_a_kind_that_there_is_not_cannot_be_turned(bench: Bench):
    before = bench.rows(but=("person", "private_chat", "place"))
    for kind in ("digest", "help", ""):
        bench.press("nurse", "nudge.turn/1", {"kind": kind, "wish": False})
    assert bench.rows(but=("person", "private_chat", "place")) == before


def test_a_card_about_several_kinds_tells_of_each(bench: Bench):
    from tests.cards.nudge_scenes import several_things

    told = shown(several_things(all_words())["nudge_of_all_kinds"].card)
    kinds = ("Stoppunktet", "Prioriteringen", "Tiltak uten ansvarlig", "Tiltak over fristen")
    assert all(f"\n{kind}\n" in told for kind in kinds)
    assert told.count("Grunnen: ") == 5


def test_every_switch_has_a_button_on_what_it_turns_off():
    from tests.cards.nudge_scenes import several_things

    card = several_things(all_words())["nudge_of_all_kinds"].card
    turned = {one["data"]["kind"] for one in of(card, "Action.Execute") if one["verb"] == "nudge.turn/1"}
    assert turned == {SWITCHES[one].value for one in About if one in SWITCHES} - {"nudge"}
    assert set(Switch) == {*SWITCHES.values(), Switch.BULLETIN}  # letters stand outside the budget


def card(bench: Bench) -> Shown:
    return bench.press("nurse", "nudge.show/1", {"card": BEFORE.isoformat()})
