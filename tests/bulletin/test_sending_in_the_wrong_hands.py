"""Whoever presses what is not theirs sends nothing, changes nothing and learns nothing, wherever it is."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cards.bulletin import after as after_cards
from cards.bulletin import send as send_cards
from cards.buttons import Button
from tests.bulletin.crowd import LETTER, chat
from tests.bulletin.office import HELPER, LEAD, WORDS, go, office, press, push, review, send
from tests.dialogs.desk import Bench
from tests.dialogs.postman import deliver
from tests.dialogs.states import helpers

BUTTONS = (
    send_cards.ReviewBulletin, send_cards.SendBulletin, send_cards.ApproveBulletin, send_cards.SendBack,
    send_cards.LookAt, send_cards.ReadFirst, send_cards.HoldBulletin, send_cards.TimeBulletin,
    send_cards.CancelBulletin, after_cards.ShowTruth, after_cards.SendAgain, after_cards.StopBulletin,
    after_cards.CorrectBulletin, after_cards.WithdrawBulletin, after_cards.FetchTruth,
)  # fmt: skip
HANDS = (
    ("stranger", "", "tenant-1"),
    ("0-leader", chat(0), "tenant-1"),
    ("another-helper", "", "tenant-1"),
    (LEAD, chat(0), "tenant-1"),
    (LEAD, "", "tenant-2"),
    (HELPER, "", "tenant-2"),
)
UNTOLD = ("person", "private_chat", "place")


def draft(bench: Bench) -> None:
    """It lies on the desk."""


def asked(bench: Bench) -> None:
    push(bench, LEAD, review(bench), "bulletin.send/1", approver=HELPER)


def planned(bench: Bench) -> None:
    asked(bench)
    push(bench, HELPER, press(bench, HELPER, "bulletin.look/1"), "bulletin.approve/1")


def held(bench: Bench) -> None:
    planned(bench)
    press(bench, LEAD, "bulletin.hold/1")


def sent(bench: Bench) -> None:
    planned(bench)
    go(bench)
    deliver(bench)


@pytest.mark.parametrize("state", [draft, asked, planned, held, sent], ids=lambda state: state.__name__)
def test_nothing_happens_and_nothing_is_told(tmp_path: Path, state: Callable[[Bench], None]) -> None:
    bench = office(tmp_path, 2, approval=True)
    helpers(bench, HELPER, "another-helper")
    state(bench)
    data = _data(_seen(bench))
    before = bench.rows(but=UNTOLD)
    for who, where, tenant in HANDS:
        for button in BUTTONS:
            shown = bench.press(who, button.verb, data, where=where, tenant=tenant)
            assert bench.rows(but=UNTOLD) == before, (who, where, tenant, button.verb)
            told = json.dumps(shown.card, ensure_ascii=False)
            assert WORDS not in told, (who, button.verb)
            assert "Sykehjem" not in told, (who, button.verb)


def _data(seen: str) -> dict[str, Any]:
    """All that any of them carries."""
    more = {"sure": True, "letter_remark": "x", "page": "1", "approver": HELPER}
    return {"bulletin": LETTER, "seen": seen, **more}


def _seen(bench: Bench) -> str:
    """What a card that somebody may see carries."""
    shown = json.dumps(press(bench, LEAD, "bulletin.look/1").card)
    found = shown.partition('"seen": "')[2]
    return found[: found.find('"')] if found else "x"


@pytest.mark.parametrize("button", BUTTONS, ids=lambda button: button.verb)
def test_what_is_forged_is_refused_kindly(tmp_path: Path, button: type[Button]) -> None:
    bench = office(tmp_path, 1)
    send(bench)
    for data in ({}, {"bulletin": 3}, {"bulletin": "none"}, {"bulletin": "none", "seen": "x", "sure": "yes"}):
        shown = bench.press(LEAD, button.verb, data)
        assert "Noe gikk galt hos meg" not in json.dumps(shown.card, ensure_ascii=False), data
