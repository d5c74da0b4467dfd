"""The board of a group whose way pauses, ends or turns stays calm, and says what is so."""

from typing import Any

import pytest

from tests.cards.turns import turns
from tests.cards.walk import shown
from tests.gallery import shown_cards
from words.words import all_words

BOARDS = {name: one.card for name, one in shown_cards().items() if name.startswith(("board_", "called_off"))}
GATHERINGS = {name: one.card for name, one in shown_cards().items() if name.startswith("gathering_")}
TURNS = {name: shown(one.card) for name, one in turns(all_words()).items()}


def at_once(node: Any) -> int:
    """The buttons that can be seen before anything is unfolded."""
    if isinstance(node, list):
        return sum(map(at_once, node))
    if not isinstance(node, dict) or node.get("isVisible") is False:
        return 0
    if node.get("type") in ("Action.Execute", "Action.Submit"):
        return 1
    return sum(at_once(value) for key, value in node.items() if key not in ("fallback", "selectAction"))


@pytest.mark.parametrize("name", [*BOARDS, *GATHERINGS])
def test_a_board_shows_at_most_four_buttons_at_once(name: str) -> None:
    assert at_once((BOARDS | GATHERINGS)[name]) <= 4


def test_a_skipped_phase_is_not_ticked_off_and_a_gap_is_named() -> None:
    for told in ("–\u2060\u00a0Utforske\u00a0(hoppet\u00a0over)", "✓\u00a0Starte\u00a0(uten\u00a0svar"):
        assert told in TURNS["gathering_asked"]
    assert "✓\u00a0Utforske" not in TURNS["gathering_asked"]


def test_nobody_is_asked_how_it_went_before_the_day() -> None:
    assert "Hvordan gikk" not in TURNS["gathering_in_advance"]
    assert "Avlys" in TURNS["gathering_in_advance"]
    assert "Før verkstedet" not in TURNS["gathering_asked"]


def test_once_somebody_answers_no_new_day_is_offered_but_the_stop_point_is_named() -> None:
    assert "bli litt til" in TURNS["gathering_cut_short_late"]
    assert "fre. 18. sep." not in TURNS["gathering_cut_short_late"]
    assert "fre. 18. sep." in TURNS["gathering_cut_short"]


def test_alone_with_the_bot_a_helper_sees_only_what_a_helper_may_do() -> None:
    assert "Ta pause" not in TURNS["ways_end_helper"]
    assert "Hopp over" not in TURNS["ways_end_helper"]
    assert "Avslutt" in TURNS["ways_end_helper"]


def test_what_did_not_fit_is_told_and_what_was_written_stays() -> None:
    assert "i hvert fall til i morgen" in TURNS["ways_refused"]
