"""Buttons pack themselves, read themselves back, and refuse what does not fit."""

import re
from dataclasses import MISSING, fields
from typing import Any, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cards.buttons import TEXT_LIMIT, Button
from cards.catalogue import ALL
from cards.checkin import AnswerCheckin, Confirm, Share
from cards.people import CreateWorkplace
from cards.roles import TakeRole
from cards.welcome import Speak
from programme.access import MAY
from programme.people import Role
from programme.refusals import TooLong, Unreadable

WRITTEN = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=50)
JUNK = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | WRITTEN
    | st.lists(WRITTEN, max_size=3)
    | st.dictionaries(WRITTEN, WRITTEN, max_size=3)
)

every_button = pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.verb)


def fixed(kind: type[Button]) -> list[str]:
    """The fields a button cannot do without."""
    return [part.name for part in fields(kind) if part.default is MISSING and part.default_factory is MISSING]


def one_of(kind: type[Button]) -> st.SearchStrategy[Button]:
    """A button with any content; gathered inputs are left out, for they come from the client alone."""
    hints = get_type_hints(kind)
    typed = {str: WRITTEN, str | None: st.none() | WRITTEN}
    named = {
        part.name: typed[hints[part.name]] if hints[part.name] in typed else st.from_type(hints[part.name])
        for part in fields(kind)
        if hints[part.name] != dict[str, str]
    }
    return st.builds(kind, **named)


@every_button
@settings(max_examples=12)
@given(data=st.data())
def test_a_button_reads_itself_back(kind: type[Button], data: st.DataObject) -> None:
    button = data.draw(one_of(kind))
    assert kind.read(button.pack()) == button


@every_button
@settings(max_examples=12)
@given(data=st.data())
def test_forged_fields_are_read_or_refused_but_never_crash(kind: type[Button], data: st.DataObject) -> None:
    names = st.sampled_from([part.name for part in fields(kind)] or ["x"]) | st.just("choice.q") | WRITTEN
    forged = data.draw(st.dictionaries(names, JUNK))
    try:
        assert isinstance(kind.read(forged), kind)
    except (Unreadable, TooLong):
        assert forged.keys() | set(fixed(kind))


@every_button
def test_a_button_without_its_fixed_fields_is_refused(kind: type[Button]) -> None:
    if fixed(kind):
        with pytest.raises(Unreadable):
            kind.read({"verb": kind.verb})
    else:
        assert kind.read({"verb": kind.verb}) == kind()


def test_every_verb_is_its_own_and_carries_a_version() -> None:
    verbs = [button.verb for button in ALL]
    assert len(verbs) == len(set(verbs))
    assert all(re.fullmatch(r"[a-z]+\.[a-z_]+/\d+", verb) for verb in verbs)


def test_every_button_there_is_stands_in_the_catalogue_and_names_a_known_deed() -> None:
    drawn = {button for button in Button.__subclasses__() if button.__module__.startswith("cards.")}
    assert {button.verb for button in drawn} == {button.verb for button in ALL}
    assert all(button.deed in MAY for button in ALL)


def test_inputs_are_gathered_by_their_question() -> None:
    pressed = {"checkin": "c1", "choice.a": "yes", "choice.b": "", "line.a": "natta", "other.a": "x"}
    assert AnswerCheckin.read(pressed) == AnswerCheckin("c1", {"a": "yes", "b": ""}, {"a": "natta"})


def test_an_input_the_client_left_out_is_empty() -> None:
    assert Confirm.read({"checkin": "c1", "outcome": "stay"}).remark == ""
    assert Confirm.read({"checkin": "c1", "outcome": "stay", "remark": None}).remark == ""


def test_a_button_may_decide_an_input_itself() -> None:
    assert Speak("nn").pack() == {"verb": "people.language/1", "language": "nn"}
    assert Speak().pack() == {"verb": "people.language/1"}


def test_an_input_is_not_packed_but_read() -> None:
    packed = CreateWorkplace("n1", True).pack()
    assert packed == {"verb": "people.workplace/1", "new": "n1", "alone": True}
    assert CreateWorkplace.read(packed | {"name": "Solbakken"}).name == "Solbakken"


@pytest.mark.parametrize("role", ["mayor", "", "LEADER", 3, None, ["leader"]])
def test_a_role_that_is_none_is_refused(role: Any) -> None:
    with pytest.raises(Unreadable):
        TakeRole.read({"group": "g1", "role": role})
    assert TakeRole.read({"group": "g1", "role": "leader"}).role is Role.LEADER


@pytest.mark.parametrize("wish", ["yes", 1, "", "True"])
def test_a_flag_that_is_none_is_refused(wish: Any) -> None:
    with pytest.raises(Unreadable):
        Share.read({"checkin": "c1", "wish": wish})


def test_a_flag_may_come_back_as_text() -> None:
    assert Share.read({"checkin": "c1", "wish": "true"}).wish is True
    assert Share.read({"checkin": "c1", "wish": False}).wish is False


def test_a_text_over_the_limit_is_refused_with_the_limit() -> None:
    with pytest.raises(TooLong) as told:
        Confirm.read({"checkin": "c1", "outcome": "stay", "remark": "x" * (TEXT_LIMIT + 1)})
    assert told.value.facts == {"limit": TEXT_LIMIT}


@pytest.mark.parametrize("text", ["nul\x00", "half a pair \ud83d"])
def test_a_text_that_no_database_can_keep_is_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        Confirm.read({"checkin": "c1", "outcome": "stay", "remark": text})
