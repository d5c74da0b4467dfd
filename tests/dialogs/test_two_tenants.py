"""A helper may be a guest in several tenants; no button and no word reaches from one into another."""

import itertools
import json
import shutil
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cards.catalogue import ALL
from tests.dialogs.desk import CHAT, TENANT, WORDS, Bench
from tests.dialogs.states import GROUP, SECRET, asking, checkin, journey
from words.commands import commands, steps

OTHER = "tenant-2"
PEOPLE = ("leader", "union_rep", "helper", "lead", "stranger")
TYPED = sorted({*commands(WORDS), *steps(WORDS)})
_copies = itertools.count()


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A group in one tenant; in the other the same people hold every office there is."""
    folder = tmp_path_factory.mktemp("two")
    found = Bench(folder)
    asking(found)
    found.press("leader", "people.offer/1", {"group": GROUP, "new": "offer-1", "how": "good"}, where=CHAT)
    found.work(lambda work: work.people.make_lead(OTHER, "lead"))
    found.work(lambda work: work.people.set_helpers_channel(OTHER, "team-2", "19:h2@thread.tacv2"))
    found.work(lambda work: work.people.add_helpers(OTHER, "team-2", ("helper", "lead")))
    found.database.close()
    return folder


def a_copy(folder: Path) -> Bench:
    mine = folder / f"copy-{next(_copies)}"
    mine.mkdir()
    shutil.copy(folder / "desk.db", mine / "desk.db")
    return Bench(mine)


def of_first_tenant(bench: Bench) -> list[str]:
    return [row for row in bench.rows() if f"'{TENANT}'" in row]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_what_belongs_to_one_tenant_is_neither_read_nor_changed_from_another(
    prepared: Path, data: st.DataObject
) -> None:
    bench = a_copy(prepared)
    now = journey(bench)
    true: dict[str, Any] = {
        "group": GROUP, "visit": now.visit.id, "checkin": checkin(bench).id,
        "offer": "offer-1", "new": "offer-1",
        "person": "union_rep", "role": "union_rep", "helper": "helper", "outcome": "go_on", "wish": True,
        "alone": False, "owner": "Vestbygd kommune", "language": "nn", "how": "good", "mine": False,
        "name": "Et annet sted", "cover": "lead", "until": "2026-09-30",
    }  # fmt: skip
    code = bench.work(lambda work: work.groups.get(TENANT, GROUP)).code
    before = of_first_tenant(bench)
    for _ in range(data.draw(st.integers(1, 12))):
        user, where = (
            data.draw(st.sampled_from(PEOPLE)),
            data.draw(st.sampled_from(("", CHAT, "19:x@thread.v2"))),
        )
        if data.draw(st.booleans()):
            button = data.draw(st.sampled_from(ALL))
            names = {part.name for part in fields(button)}  # type: ignore[arg-type]
            known = {name: value for name, value in true.items() if name in names}
            shown = bench.press(user, button.verb, known, where=where, tenant=OTHER)
        else:
            line = data.draw(st.sampled_from((*TYPED, code, f"kode {code}", "ja, nei, delvis")))
            shown = bench.write(user, line, where=where, tenant=OTHER)
        told = json.dumps(shown.card, ensure_ascii=False)
        for words in WORDS.values():
            told = told.replace(words("hint-name"), "")
        assert "Solbakken" not in told
        assert SECRET not in told
        assert "union_rep har" not in told
    assert of_first_tenant(bench) == before
    bench.database.close()
