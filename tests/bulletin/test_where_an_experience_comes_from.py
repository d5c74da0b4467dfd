"""A group shares what it wrote down itself: what it learned, what it did, or words of its own."""

from pathlib import Path

import pytest

from tests.bulletin.sharing import LEADER, REP, inputs, press, share, text, under_way
from tests.dialogs import evaluations, planned
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, Bench
from tests.dialogs.states import GROUP


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A group on its way, and a lead who can be written to."""
    bench = Bench(tmp_path)
    under_way(bench)
    return bench


def test_the_words_come_from_what_was_learned(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    evaluations.learned(bench)
    chats = Chats(bench)
    chats.deliver()
    about = evaluations.the_evaluation(bench).id
    assert f'"source": "learned", "about": "{about}"' in chats.text(CHAT)
    data = {"group": GROUP, "source": "learned", "about": about}
    form = bench.open(REP, "experience.form/1", data)
    assert inputs(form)["told"] == "Vi spør natta først."


def test_the_words_come_from_an_action_that_is_done(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    planned.planned(bench)
    shown = text(bench.press(LEADER, "action.show/1", {"action": "action-3"}))
    assert '"source": "action", "about": "action-3"' in shown
    assert "experience.form/1" not in text(bench.press(LEADER, "action.show/1", {"action": "action-1"}))
    data = {"group": GROUP, "source": "action", "about": "action-3"}
    assert inputs(bench.open(LEADER, "experience.form/1", data))["told"] == "Tavle på vaktrommet"


@pytest.mark.parametrize("about", ["none", "action-1", "vote-1"])
def test_what_belongs_elsewhere_is_not_fetched(bench: Bench, about: str) -> None:
    data = {"group": GROUP, "source": "learned", "about": about}
    assert inputs(bench.press(LEADER, "experience.form/1", data))["told"] == ""


def test_the_board_leads_to_the_form(bench: Bench) -> None:
    assert "experience.form/1" in text(bench.press(LEADER, "journey.show/1", {"group": GROUP}, where=CHAT))


@pytest.mark.parametrize("typed", ["del erfaring", "Del en erfaring: Vi delte frokosten", "share experience"])
def test_it_can_be_typed(bench: Bench, typed: str) -> None:
    shown = bench.write(LEADER, typed, where=CHAT)
    assert inputs(shown)["told"] == ("Vi delte frokosten" if ":" in typed else "")


def test_typed_by_somebody_without_a_role_it_is_kindly_refused(bench: Bench) -> None:
    assert "experience.keep/1" not in text(bench.write("stranger", "del erfaring"))


def test_the_form_shows_what_was_shared_before(bench: Bench) -> None:
    share(bench)
    shown = bench.write(REP, "del erfaring")
    assert "Det dere har delt før" in text(shown)
    assert '"experience": "experience-1"' in text(shown)
    press(bench, REP, "withdraw")
    assert "experience-1" not in text(bench.write(REP, "del erfaring"))
