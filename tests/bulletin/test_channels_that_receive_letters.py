"""A channel receives letters because somebody there has chosen so, and until they or the lead end it."""

from pathlib import Path
from typing import Any

import pytest

from cards.elements import Shown
from dialogs.bulletin.readers import readers
from dialogs.turns import Place, Pressed, Wrote
from programme.bulletin.audience import Audience
from programme.people import NAME_LIMIT
from storage.bulletin.channels import Channel
from tests.bulletin.office import HELPER, LEAD, office
from tests.cards.walk import of, shown
from tests.dialogs.desk import TENANT, Bench, sender
from tests.dialogs.states import helpers

ROOM = "19:west@thread.tacv2"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A lead and two helpers."""
    found = office(tmp_path)
    helpers(found, HELPER, "other-helper")
    return found


def there(kind: Any = "channel") -> Place:
    return Place(TENANT, ROOM, kind, "http://127.0.0.1:1/", "28:bot", "team-9")


def write(bench: Bench, who: str, text: str, kind: Any = "channel") -> Shown:
    card = bench.answer(Wrote(sender(who), there(kind), bench.at, text))
    assert card is not None
    return card


def press(bench: Bench, who: str, verb: str, **data: Any) -> Shown:
    card = bench.answer(Pressed(sender(who), there(), bench.at, verb, {"verb": verb, **data}))
    assert card is not None
    return card


def text(card: Shown) -> str:
    return shown(card.card)


def channel(bench: Bench) -> Channel | None:
    found: Channel | None = bench.work(lambda work: work.channels.get(TENANT, ROOM))
    return found


def test_a_helper_chooses_a_channel(bench: Bench) -> None:
    assert "Denne kanalen får dialogbrev" in text(write(bench, HELPER, "dialogbrev hit"))
    found = channel(bench)
    assert found is not None
    assert (found.by, found.language) == (HELPER, "nb")
    told = bench.work(lambda work: readers(work, bench.house, TENANT, Audience(groups=False), bench.at))
    assert [one.thread for one in told.to] == [ROOM]


def test_by_a_name_of_its_own(bench: Bench) -> None:
    write(bench, HELPER, "Dialogbrev hit: Hjelpere i Vestland")
    found = channel(bench)
    assert found is not None
    assert found.name == "Hjelpere i Vestland"


def test_a_name_that_is_too_long_is_given_back(bench: Bench) -> None:
    write(bench, HELPER, f"dialogbrev hit {'a' * (NAME_LIMIT + 1)}")
    assert channel(bench) is None


def test_in_its_own_language(bench: Bench) -> None:
    card = write(bench, HELPER, "dialogbrev hit")
    languages = {one["data"].get("language") for one in of(card.card, "Action.Execute")}
    assert {"nn", "en"} <= languages
    assert "nynorsk" in text(press(bench, HELPER, "bulletin.host/1", language="nn"))
    found = channel(bench)
    assert found is not None
    assert found.language == "nn"


def test_a_second_time_changes_neither_who_nor_since_when(bench: Bench) -> None:
    write(bench, HELPER, "dialogbrev hit Vest")
    before = channel(bench)
    write(bench, "other-helper", "dialogbrev hit")
    assert channel(bench) == before


@pytest.mark.parametrize("who", ["stranger", "0-leader"])
def test_nobody_else_does(bench: Bench, who: str) -> None:
    write(bench, who, "dialogbrev hit")
    press(bench, who, "bulletin.host/1", language="nb")
    assert channel(bench) is None


@pytest.mark.parametrize("kind", ["group", "personal"])
def test_only_in_a_channel(bench: Bench, kind: str) -> None:
    assert "kanalen" in text(write(bench, LEAD, "dialogbrev hit", kind))
    assert channel(bench) is None


@pytest.mark.parametrize("who", [HELPER, LEAD])
def test_whoever_chose_it_and_the_lead_end_it(bench: Bench, who: str) -> None:
    write(bench, HELPER, "dialogbrev hit")
    assert "ikke flere" in text(write(bench, who, "ikke dialogbrev hit"))
    assert channel(bench) is None


@pytest.mark.parametrize("who", ["other-helper", "stranger"])
def test_nobody_else_ends_it(bench: Bench, who: str) -> None:
    write(bench, HELPER, "dialogbrev hit")
    assert "Den som valgte kanalen" in text(write(bench, who, "ikke dialogbrev hit"))
    assert channel(bench) is not None


def test_whoever_chose_it_ends_it_when_they_help_no_more(bench: Bench) -> None:
    write(bench, HELPER, "dialogbrev hit")
    bench.work(lambda work: work.people.drop_helpers(TENANT, "team-1", [HELPER]))
    press(bench, HELPER, "bulletin.unhost/1")
    assert channel(bench) is None


def test_one_that_receives_none_says_so(bench: Bench) -> None:
    assert "får ikke dialogbrev" in text(write(bench, HELPER, "ikke dialogbrev hit"))


@pytest.mark.parametrize("line", ["dialogbrev av", "ikke dialogbrev til meg", "ikkje dialogbrev til meg"])
def test_anybody_turns_off_copies_of_their_own_and_on_again(bench: Bench, line: str) -> None:
    assert "Nå er det slått av" in text(bench.write("0-leader", line))
    assert bench.work(lambda work: work.switches.on(TENANT, "0-leader", "bulletin")) is False
    bench.write("0-leader", "dialogbrev på")
    assert bench.work(lambda work: work.switches.on(TENANT, "0-leader", "bulletin")) is True
