"""The plan as files shows what the card shows, to those whose plan it is, and to nobody else."""

import io
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from dialogs.plans import keep
from programme.action import Action
from programme.ballot import Area
from programme.change import Changed
from programme.people import Role
from programme.proposal import Proposal
from programme.status import Effect, Onward
from storage.work import Work
from tests.cards.walk import shown
from tests.dialogs.desk import CHAT, TENANT, Bench, group, new_house
from tests.dialogs.plan_files import URL, book, files, printed
from tests.dialogs.planned import DAY, REASON, STAFF, planned, seen_by
from tests.dialogs.states import GROUP

REMARK = "Nattevaktene må være med fra start."


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A plan with actions in every state, a proposal, sightings with a remark, and staff who were told."""
    found = Bench(tmp_path, house=replace(new_house(), public_url=URL))
    planned(found)
    found.work(lambda work: work.proposals.add(TENANT, Proposal("p1", GROUP, "Mer tid", Area.KEEP, found.at)))
    seen_by(found, Role.LEADER, Role.UNION_REP)
    remark = {"group": GROUP, "edition": "1", "plan_remark": REMARK}
    found.press(Role.SAFETY_REP, "plan.seen/1", remark, where=CHAT)
    found.press_in_dialog(Role.LEADER, "plan.inform/1", {"group": GROUP, "edition": "1"}, where=STAFF)
    return found


def changed(bench: Bench, id_: str, kind: Changed, change: Any, facts: dict[str, str] | None = None) -> None:
    """One action is changed, by the road that all changes go."""

    def do(work: Work) -> None:
        before = work.actions.get(TENANT, id_)
        keep(work, bench.house, group(), before, change(before), kind, bench.at, "leader", facts)  # type: ignore[arg-type]

    bench.work(do)


def test_the_workbook_tells_what_who_when_and_how_it_stands(bench: Bench) -> None:
    first = next(row for row in book(bench)["Tiltak"] if row["Nr."] == 1)
    expected = {
        "Tiltak": "Felles pause klokka ti",
        "Område": "Å ta vare på",
        "Ansvarlig": "Kari Nordvik",
        "Rolle": "leder",
        "Vara": "Silje Berg (verneombud)",
        "Frist": DAY,
        "Slik ser vi at det virker": "Pausen blir holdt tre av fire dager",
        "Evalueres": DAY + timedelta(weeks=10),
        "Kom med": bench.at.date(),
        "Avsluttet": None,
    }
    assert {name: first[name] for name in expected} == expected


def test_it_holds_what_was_left_out_with_the_reason_and_what_is_only_proposed(bench: Bench) -> None:
    rows = {row["Tiltak"]: row for row in book(bench)["Tiltak"]}
    assert rows["Ny turnus fra januar"]["Grunn"] == REASON
    assert rows["Mer tid"]["Status"] == "Foreslått, ikke avgjort"
    assert rows["Mer tid"]["Nr."] is None
    assert len(rows) == 5


def test_the_actions_stand_in_the_order_of_the_card_and_with_the_same_words(bench: Bench) -> None:
    bench.at += timedelta(days=60)
    changed(bench, "action-2", Changed.STOPPED, lambda one: one.stopped("Vi gjør noe annet.", bench.at))
    rows = [row for row in book(bench)["Tiltak"] if row["Nr."]]
    pages = "".join(
        shown(bench.press(Role.LEADER, "plan.show/1", {"group": GROUP, "page": str(page)}).card)
        for page in (1, 2)
    )
    places = [pages.index(row["Tiltak"]) for row in rows]
    assert places == sorted(places)
    for row in rows:
        card = shown(bench.press(Role.LEADER, "action.show/1", {"action": f"action-{row['Nr.']}"}).card)
        for name in ("Tiltak", "Ansvarlig", "Status", "Grunn", "Slik ser vi at det virker", "Område"):
            told = str(row[name] or "").rpartition(" · ")[2]
            assert told in card, name
        assert row["Frist"] is None or f"{row['Frist'].day}. sep." in card or row["Avsluttet"]


def test_both_tell_who_has_seen_which_edition_when_and_what_they_said(bench: Bench) -> None:
    seen = book(bench)["Hvem har sett planen"]
    assert [(row["Utgave"], row["Rolle"], row["Merknad"]) for row in seen] == [
        (1, "verneombud", REMARK),
        (1, "tillitsvalgt", None),
        (1, "leder", None),
    ]
    assert {row["Dag"] for row in seen} == {bench.at.date()}
    assert REMARK in printed(bench)


def test_both_tell_when_staff_were_told_which_edition_it_is_and_the_day_it_was_drawn(bench: Bench) -> None:
    about = {next(iter(row.values())): list(row.values())[1] for row in book(bench)["Om planen"]}
    expected = {
        "Eier": "Vestbygd kommune",
        "Utgave": "1",
        "Tatt ut": "24.08.2026",
        "Gjelder": "Ja. Leder, tillitsvalgt og verneombud har sett utgave 1",
        "De ansatte": "Fikk vite om utgave 1 den 24.08.2026",
        "Over fristen": "Ingen tiltak",
    }
    assert {name: about[name] for name in expected} == expected
    text = printed(bench)
    assert all(f"{name} {told}" in text for name, told in expected.items())


def test_a_plan_that_not_all_have_seen_says_so(bench: Bench) -> None:
    bench.work(
        lambda work: work.plans.keep(
            TENANT, before := work.plans.get(TENANT, GROUP), replace(before, edition=2)
        )
    )
    seen_by(bench, Role.UNION_REP)
    assert "Ikke ennå. Leder og verneombud har ikke sett utgave 2" in printed(bench)


def test_all_that_happened_is_told_by_role_and_never_by_name(bench: Bench) -> None:
    bench.at += timedelta(days=1)
    facts = {"day": "2026-10-02", "reason": "Vi venter på vikarer.", "before": DAY.isoformat()}
    later = date(2026, 10, 2)
    changed(
        bench,
        "action-1",
        Changed.POSTPONED,
        lambda one: one.postponed(later, facts["reason"], bench.at.date(), later + timedelta(weeks=10)),
        facts,
    )
    story = book(bench)["Hva har skjedd"]
    assert "Vi venter på vikarer." in story[0]["Hva skjedde"]
    assert (story[0]["Nr."], story[0]["I rollen som"]) == (1, "leder")
    told = [row["Hva skjedde"] for row in story if row["Nr."] is None]
    assert told == ["De ansatte fikk vite om handlingsplanen · utgave 1"]
    assert len(story) == 8
    assert "Name of" not in str(story)


def test_what_came_of_it_is_kept_too(bench: Bench) -> None:
    changed(bench, "action-3", Changed.EVALUATED, lambda one: one.evaluated(Effect.WORKED, Onward.KEEP), {})
    row = next(row for row in book(bench)["Tiltak"] if row["Nr."] == 3)
    card = shown(bench.press(Role.LEADER, "action.show/1", {"action": "action-3"}).card)
    assert f"{row['Effekt']} · {row['Videre']}" in card
    assert f"{row['Effekt']} · {row['Videre']}" in printed(bench)


def test_the_document_holds_every_text_that_is_in_the_workbook(bench: Bench) -> None:
    text = "".join(printed(bench).split())
    for page, rows in book(bench).items():
        for row in rows:
            for name, cell in row.items():
                if isinstance(cell, str) and name not in ("Grunn", "Kom med"):
                    assert "".join(cell.split()) in text, (page, name)


def test_a_formula_in_a_title_is_a_text(bench: Bench) -> None:
    made = Action("action-9", GROUP, 0, "=1+1", Area.KEEP, bench.at)
    bench.work(lambda work: work.actions.add(TENANT, replace(made, number=9)))
    read = load_workbook(io.BytesIO(files(bench)["xlsx"].content())).worksheets[0]
    cell = next(row[1] for row in read.iter_rows() if row[0].value == 9)
    assert (cell.value, cell.data_type) == ("=1+1", "s")


@pytest.mark.parametrize(("language", "word"), [("nn", "Handlingsplan"), ("en", "Action plan")])
def test_it_is_written_in_the_language_of_the_group(bench: Bench, language: str, word: str) -> None:
    bench.work(lambda work: work.groups.keep(replace(group(), language=language), at=bench.at))
    made = PdfReader(io.BytesIO(files(bench)["pdf"].content()))
    assert made.trailer["/Root"]["/Lang"] == language  # type: ignore[index]
    assert made.pages[0].extract_text().startswith(word)


def test_an_empty_plan_can_be_fetched_as_well(tmp_path: Path) -> None:
    bench = Bench(tmp_path, house=replace(new_house(), public_url=URL))
    bench.work(lambda work: work.groups.add(group(), at=bench.at))
    assert "Har ikke fått vite om planen ennå" in printed(bench)
    assert book(bench)["Tiltak"] == []
