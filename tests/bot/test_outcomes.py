"""What each answer of Teams means: sent, try again, or gone."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.outcomes import (
    NO_CONVERSATION,
    NO_TOKEN,
    UNANSWERED,
    UNREACHABLE,
    UNSAYABLE,
    UNVOUCHED,
    Heard,
    away,
    heard_from,
    is_message_lost,
    outcome_of,
    pause_of,
    said,
)
from programme.delivery import CLOSED, OURS, Gone, Sent, TryAgain

AT = datetime(2026, 10, 21, 7, 28, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "code", "outcome"),
    [
        (403, "ConversationBlockedByUser", Gone("ConversationBlockedByUser")),
        (403, "MessageWritesBlocked", Gone("MessageWritesBlocked")),
        (403, "BotNotInConversationRoster", Gone("BotNotInConversationRoster")),
        (403, "BotDisabledByAdmin", Gone("BotDisabledByAdmin")),
        (401, "BotNotRegistered", Gone("BotNotRegistered")),
        (404, "ConversationNotFound", Gone("ConversationNotFound")),
        (404, "ActivityNotFoundInConversation", Gone("ActivityNotFoundInConversation")),
        (412, "PreconditionFailed", TryAgain(None, "PreconditionFailed")),
        (413, "MessageSizeTooBig", Gone("MessageSizeTooBig")),
        (429, "Throttled", TryAgain(None, "Throttled")),
        (500, "ServiceError", Gone("ServiceError")),
        (502, "", TryAgain(None, "502")),
        (503, "", TryAgain(None, "503")),
        (504, "", TryAgain(None, "504")),
        (400, "BadSyntax", Gone("BadSyntax")),
        (401, "", Gone("401")),
        (401, "AuthorizationFailed", Gone("401")),
        (403, "", Gone("403")),
        (404, "", Gone("404")),
        (500, "", Gone("500")),
        (307, "", Gone("307")),
        (0, UNREACHABLE, TryAgain(None, UNREACHABLE)),
        (0, UNANSWERED, TryAgain(None, UNANSWERED)),
        (0, NO_TOKEN, TryAgain(None, NO_TOKEN)),
        (0, NO_CONVERSATION, TryAgain(None, NO_CONVERSATION)),
        (0, UNVOUCHED, Gone(UNVOUCHED)),
        (0, UNSAYABLE, Gone(UNSAYABLE)),
    ],
)
def test_each_row_of_teams_table_has_one_outcome(status: int, code: str, outcome: object) -> None:
    assert outcome_of(Heard(status, code), AT, "here") == outcome


@given(st.integers(100, 599), st.text(max_size=9), st.text(max_size=9), st.binary(max_size=99))
def test_only_five_statuses_are_tried_again(status: int, id: str, after: str, body: bytes) -> None:
    heard = heard_from(status, after, body)
    outcome = outcome_of(heard, AT, "here")
    assert isinstance(outcome, TryAgain) == (status in {412, 429, 502, 503, 504})
    assert isinstance(outcome, Sent) == (200 <= status < 300)


def test_a_closed_address_and_a_broken_registration_can_be_told_from_a_letter_that_is_gone() -> None:
    codes = {403: ["ConversationBlockedByUser", "MessageWritesBlocked", "BotNotInConversationRoster", ""]}
    codes |= {404: ["ConversationNotFound", ""], 401: ["BotNotRegistered", "Unauthorized", ""]}
    for status, named in codes.items():
        for code in named:
            outcome = outcome_of(Heard(status, code), AT, "here")
            assert isinstance(outcome, Gone)
            assert outcome.why in (OURS if status == 401 else CLOSED)


@pytest.mark.parametrize(
    ("status", "code", "perhaps"),
    [
        *((0, UNANSWERED, True), (502, "", True), (504, "", True)),
        *(
            (503, "", False),
            (429, "", False),
            (412, "", False),
            (0, UNREACHABLE, False),
            (0, NO_TOKEN, False),
        ),
    ],
)
def test_what_may_have_been_taken_although_nobody_said_so_is_told(
    status: int, code: str, perhaps: bool
) -> None:
    outcome = said(Heard(status, code), AT, "here")
    assert isinstance(outcome, TryAgain)
    assert outcome.perhaps == perhaps


def test_an_answer_without_an_id_has_been_taken_all_the_same() -> None:
    assert outcome_of(Heard(201, id="1"), AT, "here") == Sent("1", "here")
    assert outcome_of(Heard(201), AT, "here") == Sent("", "here")
    assert outcome_of(Heard(200), AT, "here", message="17") == Sent("17", "here")


@pytest.mark.parametrize(
    ("heard", "outcome"),
    [
        (Heard(200), Sent("17", "here")),
        (Heard(404, "ActivityNotFoundInConversation"), Sent("17", "here")),
        (Heard(404, "ConversationNotFound"), Sent("17", "here")),
        (Heard(404), Sent("17", "here")),
        (Heard(403, "MessageWritesBlocked"), Gone("MessageWritesBlocked")),
        (Heard(503), TryAgain(None, "503")),
    ],
)
def test_what_is_not_there_needs_no_taking_away(heard: Heard, outcome: object) -> None:
    assert away(heard, AT, "here", "17") == outcome


def test_a_lost_message_is_not_a_lost_conversation() -> None:
    assert is_message_lost(Heard(404, "ActivityNotFoundInConversation"))
    assert not is_message_lost(Heard(404, "ConversationNotFound"))
    assert not is_message_lost(Heard(403, "ActivityNotFoundInConversation"))


@pytest.mark.parametrize(
    ("retry_after", "seconds"),
    [
        ("17", 17),
        (" 17 ", 17),
        ("0.5", 1),
        ("90.7", 91),
        ("90.0", 90),
        ("99999999999999", 3600),
        ("9" * 5000, 3600),
        ("Wed, 21 Oct 2026 07:28:30 GMT", 30),
        ("Wed, 21 Oct 2026 09:28:30 +0200", 30),
        ("Wed, 21 Oct 2026 07:28:30 -0000", 30),
        ("Fri, 01 Jan 2100 00:00:00 GMT", 3600),
        ("Wed, 21 Oct 2026 07:27:00 GMT", None),
        ("0", None),
        ("0.0", None),
        ("-5", None),
        ("", None),
        ("soon", None),
        ("1e3", None),
        ("nan", None),
        ("٣", None),
        ("Wed, 99 Oct 2026 99:28:00 +999999999", None),
    ],
)
@pytest.mark.parametrize("status", [412, 429, 502, 503, 504])
def test_teams_word_about_the_time_is_kept_never_early(
    status: int, retry_after: str, seconds: int | None
) -> None:
    after = None if seconds is None else timedelta(seconds=seconds)
    heard = Heard(status, "Code", retry_after=retry_after)
    assert outcome_of(heard, AT, "here") == TryAgain(after, "Code")


@given(st.one_of(st.text(), st.from_regex(r"[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d+ \d+:\d+:\d+ [+-]\d+")))
def test_no_word_about_the_time_is_a_fault(retry_after: str) -> None:
    pause = pause_of(retry_after, AT)
    assert pause is None or timedelta() < pause <= timedelta(hours=1)


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"[]", b"null", b'{"id": 7}', b'{"error": "x"}', b"\xff", b"{" * 99_999, b"[" * 99_999]
    + [json.dumps({"id": odd}).encode() for odd in ("\0", "1\n2", "\ud800", "x" * 1025, None, {})]
    + [json.dumps({"error": {"code": odd}}).encode() for odd in ("Kari har sluttet", "", 7, "x" * 65, None)],
)
def test_an_odd_body_is_as_good_as_none(body: bytes) -> None:
    heard = heard_from(201, "", body)
    assert (heard.status, heard.id, heard.code) == (201, "", "")
