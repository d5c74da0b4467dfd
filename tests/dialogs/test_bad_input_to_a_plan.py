"""What does not fit a plan: each has a kind and exact answer; nothing is kept, and nothing is lost."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from programme.action import Owner
from programme.people import Role
from programme.status import Status
from tests.dialogs.desk import CHAT, Bench
from tests.dialogs.plan_presses import action, said
from tests.dialogs.planned import planned
from tests.dialogs.states import GROUP

COFFEE, REPORT = "action-1", "action-2"
WHO_WAS_MET = ("person", "private_chat", "place")
Data = dict[str, str]


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planned(found)
    found.work(lambda work: work.people.introduce("tenant-2", "nina", name="Nina Ny", aad="aad-nina"))
    return found


TITLE, SIGN, WHY = "Fast pause klokka elleve", "Alle får spist i ro", "To er syke denne uka"
ADD: Data = {"group": GROUP, "new": "new-1", "visit": "", "title": TITLE, "owner": "leader", "sign": SIGN}
CHANGE: Data = {"action": COFFEE, "version": "3", "title": TITLE, "owner": "leader", "sign": SIGN}
MOVE: Data = {"action": COFFEE, "version": "3", "reason": WHY}
HAND_ON: Data = {"action": COFFEE, "version": "3"}


@dataclass(frozen=True)
class Case:
    """A form sent with something that does not fit; `says` is the answer, `back` what stands in it again."""

    what: str
    verb: str
    base: Data
    wrong: Data
    says: str
    back: tuple[str, ...] = field(default=())


def _days(verb: str, base: Data, name: str, *back: str) -> tuple[Case, ...]:
    """All days that are none, in a form that asks for one."""
    wrong = {
        "in the past": ("2026-08-23", "søn. 23. aug. (uke 34), har vært. Velg i dag eller en senere dag."),
        "in the past, typed": ("1.8.2026", "Dagen du valgte, lør. 1. aug. (uke 31), har vært."),
        "in week 53 of a year without one": ("fredag uke 53 2027", "2027 har ingen uke 53."),
        "on 30 February": ("30.2.", "«30.2.» finnes ikke i kalenderen."),
        "on 30 February, picked": ("2027-02-30", "«2027-02-30» finnes ikke i kalenderen."),
        "ten years ahead": ("2036-09-18", "Fristen kan være høyst to år fram, til og med fre. 25. aug."),
        "no day": ("når det passer", "«når det passer» forsto jeg ikke som en dag."),
        "a weekday of another date": ("mandag 18.9.", "Dagen og datoen passer ikke sammen."),
    }
    return tuple(
        Case(f"{verb} a deadline {what}", verb, base, {name: day}, says, back)
        for what, (day, says) in wrong.items()
    )


CASES = (
    *_days("action.add/1", ADD, "deadline", TITLE, SIGN),
    *_days("action.change/1", CHANGE, "deadline", TITLE, SIGN),
    *_days("action.new_date/1", MOVE, "day", WHY),
    Case(
        "a new date without a reason", "action.new_date/1", {**MOVE, "day": "2026-10-02"}, {"reason": " "},
        "Skriv noen få ord om hvorfor.", ("2026-10-02",),
    ),
    Case(
        "a reason that is too long", "action.new_date/1", {**MOVE, "day": "2026-10-02"},
        {"reason": "x" * 301}, "Det er plass til 300 tegn.", ("2026-10-02", "x" * 301),
    ),
    Case(
        "a reason with a telephone number", "action.new_date/1", {**MOVE, "day": "2026-10-02"},
        {"reason": "Ring 99 88 77 66"}, "telefonnummer", ("2026-10-02",),
    ),
    Case("a title of one character", "action.add/1", ADD, {"title": "x"}, "minst 3 tegn.", (SIGN,)),
    Case("a title of nothing but space", "action.add/1", ADD, {"title": " \u200b "}, "3 tegn", (SIGN,)),
    Case(
        "a title of four thousand characters", "action.add/1", ADD, {"title": "pause " * 666},
        "Det er plass til 200 tegn.", (SIGN, ("pause " * 150).strip()),
    ),
    Case(
        "a title of one more than a field takes", "action.add/1", ADD, {"title": "x" * 4001},
        "Det er plass til 4\xa0000 tegn.", (SIGN, "x" * 900),
    ),
    Case(
        "a title of four thousand characters in a change", "action.change/1", CHANGE,
        {"title": "pause " * 666}, "Det er plass til 200 tegn.", (SIGN, ("pause " * 150).strip()),
    ),
    Case(
        "an owner who is not in the group any more", "action.add/1", ADD, {"owner": "gone"},
        "Den du valgte, er ikke i gruppa eller i chatten deres nå.", (TITLE, SIGN),
    ),
    Case(
        "an owner who is not in the group any more, of one there is", "action.change/1", CHANGE,
        {"owner": "gone"}, "Den du valgte, er ikke i gruppa", (TITLE, SIGN),
    ),
    Case(
        "another owner, picked, and a day that is none", "action.add/1",
        {**ADD, "owner_taker": "aad-nina", "owner_name": "Nina Ny"}, {"deadline": "30.2."},
        "finnes ikke i kalenderen.", (TITLE, "Nina Ny"),
    ),
    Case(
        "somebody of another tenant takes over", "action.hand_on/1", HAND_ON, {"owner": "nina"},
        "Den du valgte, er ikke i gruppa",
    ),
    Case(
        "two owners picked at once", "action.hand_on/1", HAND_ON, {"owner_taker": "aad-a,aad-b"},
        "Velg én person om gangen.",
    ),
    Case(
        "an owner by an address", "action.hand_on/1", HAND_ON, {"owner_name": "kari@solbakken.no"},
        "e-post",
    ),
    Case(
        "nobody takes over", "action.hand_on/1", HAND_ON, {"owner": "nobody"},
        "Tiltaket trenger én ansvarlig først.",
    ),
    Case(
        "on track, and nobody sees to it", "action.on_track/1", {"action": REPORT}, {},
        "Tiltaket trenger én ansvarlig først.", ("Rapport ved vaktskifte",),
    ),
    Case(
        "a change to one that has ended", "action.change/1", {**CHANGE, "action": "action-3"}, {},
        "Tiltaket ble meldt ferdig man. 24. aug. (uke 35). Ingenting er endret.", (TITLE, SIGN),
    ),
    Case(
        "another date for one that has ended", "action.new_date/1",
        {**MOVE, "action": "action-3", "day": "2026-10-02"}, {},
        "Tiltaket ble meldt ferdig man. 24. aug. (uke 35). Ingenting er endret.", (WHY,),
    ),
    Case(
        "another owner for one that is not done now", "action.hand_on/1", {**HAND_ON, "action": "action-4"},
        {"owner_name": "Nina Ny"}, "Det ble bestemt man. 24. aug. (uke 35) at dette ikke gjøres nå.",
        ("Nina Ny",),
    ),
    Case(
        "a change to one that another has changed", "action.change/1", {**CHANGE, "version": "2"}, {},
        "Noen andre endret tiltaket imens.", (TITLE, SIGN),
    ),
    Case(
        "another date for one that another has changed", "action.new_date/1",
        {**MOVE, "version": "2", "day": "2026-10-02"}, {}, "Noen andre endret tiltaket imens.",
        (WHY, "2026-10-02"),
    ),
    Case("an action that is not there", "action.finish/1", {"action": "gone"}, {}, "ikke"),
    Case("a forged version", "action.change/1", CHANGE, {"version": "x"}, "passet ikke lenger", (TITLE,)),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
@pytest.mark.parametrize("where", [CHAT, ""], ids=["in the chat", "in private"])
def test_what_does_not_fit_is_told_and_nothing_is_kept_or_lost(bench: Bench, case: Case, where: str) -> None:
    before = bench.rows(but=WHO_WAS_MET)
    answer = said(bench.press(Role.LEADER, case.verb, {**case.base, **case.wrong}, where=where))
    assert "Noe gikk galt" not in answer
    assert case.says in answer
    assert [text for text in case.back if text not in answer] == []
    assert bench.rows(but=WHO_WAS_MET) == before


def test_an_action_without_an_owner_is_in_the_plan_and_nobody_is_chased(bench: Bench) -> None:
    bench.press(Role.LEADER, "action.add/1", {**ADD, "owner": "nobody", "deadline": "18.9."}, where=CHAT)
    made = action(bench, "new-1")
    assert (made.status, made.owner, made.deadline) == (Status.CHOSEN, None, date(2026, 9, 18))
    due = bench.rows("due")
    assert [row for row in due if "new-1" in row] == []


def test_an_owner_who_is_deleted_meanwhile_is_told_of_and_the_action_kept(bench: Bench) -> None:
    """Picked from the chat, and gone from the organisation before the chat is read."""
    data = {**ADD, "owner": "nobody", "owner_taker": "aad-gone"}
    bench.press(Role.LEADER, "action.add/1", data, where=CHAT)
    made = action(bench, "new-1")
    assert (made.title, made.owner) == (TITLE, Owner("", "", "", "aad-gone"))


def test_who_cannot_be_found_is_not_nudged(bench: Bench) -> None:
    data = {**ADD, "owner": "nobody", "owner_taker": "aad-gone", "deadline": "2026-09-18"}
    bench.press(Role.LEADER, "action.add/1", data, where=CHAT)
    made = action(bench, "new-1")
    assert made.owner is not None
    assert not made.owner.found


def test_whoever_was_picked_in_a_form_that_did_not_fit_is_still_picked(bench: Bench) -> None:
    data = {**ADD, "owner_taker": "aad-nina", "deadline": "30.2."}
    assert '"value": "aad-nina"' in said(bench.press(Role.LEADER, "action.add/1", data, where=CHAT))
    again = {**HAND_ON, "owner_taker": "aad-a,aad-b"}
    assert '"value": "aad-a,aad-b"' in said(bench.press(Role.LEADER, "action.hand_on/1", again, where=CHAT))
