"""A broadcast in bad weather: throttled, cut off, left hanging, told nonsense, and delivered all the same."""

import pytest

from programme.delivery import State
from tests.delivery.reckoning import astray, doubles, out_of_order, sent_again
from tests.delivery.storm import Storm
from tests.teams.budget import over_budget
from tests.teams.weather import LOST, STORM, Kind

pytestmark = pytest.mark.long


def test_the_weather_was_bad(storm: Storm) -> None:
    assert len(storm.met) > len(STORM) / 2, "most of what can go wrong did"
    assert len(doubles(storm.arrived)) > 0, "some answers were lost, and what they answered was sent again"


def test_every_letter_arrives_or_is_reported_undeliverable(storm: Storm) -> None:
    assert {key for key in storm.sealed if not _is_over(storm, key)} == set()
    assert astray(storm.sealed, storm.arrived) == []


def test_no_letter_is_given_up_but_for_an_answer_that_says_so(storm: Storm) -> None:
    gone = [key for key, [fate] in storm.fates.items() if fate.state is State.GONE]
    assert len(gone) <= storm.met[Kind.FAULT] + storm.met[Kind.REDIRECT]
    assert {fate.why for key in gone for fate in storm.fates[key]} <= {"500", "307"}


def test_letters_to_one_conversation_come_in_the_order_sealed(storm: Storm) -> None:
    assert out_of_order(storm.sealed, storm.arrived) == []


def test_what_teams_says_it_took_is_never_sent_again(storm: Storm) -> None:
    assert sent_again(storm.calls) == []


def test_a_letter_comes_twice_only_where_the_answer_was_lost(storm: Storm) -> None:
    twice = {key: calls for key, calls in storm.arrived.items() if len(calls) > 1}
    assert {call.weather for calls in twice.values() for call in calls[:-1]} <= LOST


def test_each_letter_is_recorded_once_and_none_comes_twice_without_being_told(storm: Storm) -> None:
    assert {key: len(fates) for key, fates in storm.fates.items()} == dict.fromkeys(storm.sealed, 1)
    told = {key for key, [fate] in storm.fates.items() if fate.twice}
    said_anew = {key: [call for call in some if call.method == "POST"] for key, some in storm.arrived.items()}
    assert {key for key, *_ in doubles(said_anew)} <= told
    assert len(told) < len(storm.sealed) / 5, "and it is not told of what was plainly refused"


def test_teams_budgets_are_never_exceeded_in_its_own_log(storm: Storm) -> None:
    assert over_budget(storm.log) == []


def _is_over(storm: Storm, key: str) -> bool:
    """Sent and seen, or given up and told so."""
    [fate] = storm.fates[key]
    return fate.state is State.GONE or (fate.state is State.SENT and key in storm.arrived)
