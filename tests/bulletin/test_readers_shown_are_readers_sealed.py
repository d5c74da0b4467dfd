"""Whoever is shown before «Send» gets a copy, and nobody else: for any choice of groups, any languages."""

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.bulletin.readers import readers
from programme.activity import State as Activity
from programme.bulletin.audience import Audience
from programme.bulletin.bulletin import State
from programme.overview import Filter
from programme.people import Role
from tests.bulletin.crowd import chat
from tests.bulletin.office import (
    HELPER,
    LEAD,
    ROOM,
    copies,
    draft,
    go,
    host,
    letter,
    office,
    push,
    review,
    said,
    sealed,
)
from tests.dialogs.desk import TENANT, Bench

GROUPS = 4
OTHER_ROOM = "19:other-room@thread.tacv2"
LANGUAGES = st.sampled_from(["nb", "nn", "en"])
CHOICES = st.builds(
    Audience,
    channels=st.sampled_from([None, (), (ROOM,), (ROOM, OTHER_ROOM), ("19:gone",)]),
    groups=st.booleans(),
    asked=st.builds(
        Filter,
        words=st.sampled_from(["", "Sykehjem 1", "finnes ikke"]),
        state=st.sampled_from([None, None, *Activity]),
        method=st.sampled_from(["", "", "oss_og_vart", "another"]),
        county=st.sampled_from(["", "", "46"]),
    ),
    helpers=st.booleans(),
)
WORLD = st.fixed_dictionaries(
    {
        "languages": st.lists(LANGUAGES, min_size=GROUPS, max_size=GROUPS),
        "chats": st.lists(st.booleans(), min_size=GROUPS, max_size=GROUPS),
        "met": st.sets(st.sampled_from([f"{n}-{role.value}" for n in range(GROUPS) for role in Role])),
        "off": st.sets(st.sampled_from([HELPER, "0-leader", "3-union_rep"])),
        "closed": st.sets(st.sampled_from([ROOM, chat(0), chat(1), "0-leader", HELPER])),
        "rooms": st.sets(st.sampled_from([ROOM, OTHER_ROOM])),
        "speaks": st.dictionaries(st.sampled_from([HELPER, "0-leader"]), LANGUAGES),
    }
)


@settings(max_examples=15)
@given(choice=CHOICES, world=WORLD)
def test_the_readers_shown_are_those_in_the_outbox(choice: Audience, world: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        bench = office(Path(folder), GROUPS)
        _laid_out(bench, world)
        draft(bench, "b", choice)
        shown = review(bench, id="b")
        expected = bench.work(lambda work: readers(work, bench.house, TENANT, choice, bench.at)).to
        if not expected:
            assert "Ingen får brevet" in said(shown)
            return
        assert f"{'Én' if len(expected) == 1 else len(expected)} får brevet" in said(shown)
        push(bench, LEAD, shown, "bulletin.send/1")
        fixed = [copy.reader for copy in copies(bench, "b")]
        assert fixed == list(expected)
        go(bench, 2)
        assert letter(bench, "b").state is State.SENT
        assert sorted(sealed(bench)) == sorted(reader.thread for reader in expected)
        assert len(set(sealed(bench))) == len(expected)


def _laid_out(bench: Bench, world: dict[str, Any]) -> None:
    for room in world["rooms"]:
        host(bench, room)
    for user in world["met"]:
        bench.write(user, "hei")
    for number in range(GROUPS):
        group = bench.work(lambda work, n=number: work.groups.get(TENANT, f"group-{n}"))
        language = world["languages"][number]
        chat_ = group.chat if world["chats"][number] else ""
        new = replace(group, language=language, chat=chat_)
        bench.work(lambda work, g=new: work.groups.keep(g, at=bench.at))
    for user, language in world["speaks"].items():
        bench.work(lambda work, u=user, one=language: work.people.speak(TENANT, u, one))
    for user in world["off"]:
        bench.work(lambda work, u=user: work.switches.turn(TENANT, u, "bulletin", on=False))
    for thread in world["closed"]:
        bench.work(lambda work, t=thread: work.addresses.close(TENANT, t, "403", bench.at))
