"""A group does something its own way, is through, and goes on to the next method; another moves to a newer
version on the way."""

import asyncio

import pytest

from programme.method import Shelf
from tests.dialogs.desk import SHELF
from tests.stories.cast import MONDAY, Group, connected
from tests.stories.stage import Actor, Stage, inputs, stage, text
from tests.stories.test_every_method import a_code, helped
from tests.stories.through import all_answer, go_on, through

OWN_WAY = "Vi tok kartleggingen i to omganger, for dag og natt."
SHOE = "der_skoen_trykker"


def test_from_the_first_version_to_the_method_after(
    sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            _, helper = await helped(on, capsys.readouterr().err.split()[-1])
            group = await connected(on, await a_code(helper, SHELF.newest(SHOE)))
            newest = SHELF.newest(SHOE)
            await _does_it_its_own_way(on, group)
            for phase in newest.phases[1:]:
                await through(on, phase, group.everyone, group.chat)
            await _reads_what_lies_behind(on, group, helper)
            await _goes_on_to_the_next(on, group, helper)

    asyncio.run(story())


def test_a_group_on_its_way_moves_to_a_version_that_has_come_meanwhile(
    sqlite_url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = SHELF.versions(SHOE)[:2]

    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            _, helper = await helped(on, capsys.readouterr().err.split()[-1])
            with monkeypatch.context() as before:
                before.setattr(Shelf, "offered", lambda _: (old,))
                group = await connected(on, await a_code(helper, old))
            for phase in old.phases[:2]:
                await through(on, phase, group.everyone, group.chat)
            about = await group.safety_rep.presses("Om opplegget", group.chat)
            assert "Det finnes en nyere utgave" in text(about)
            await group.safety_rep.presses("Flytt gruppa dit", group.chat, about)
            await on.settle()
            assert "Fase 2 av 4" in text(await group.leader.writes("status", group.chat))
            for phase in new.phases[1:]:
                await through(on, phase, group.everyone, group.chat)
            await _reads_of_both_versions(group)

    asyncio.run(story())


async def _reads_of_both_versions(group: Group) -> None:
    """What was done in a phase that is gone is told by the name it had."""
    pages = [text(await group.leader.writes("historie"))]
    while "Eldre" in pages[-1]:
        pages.append(text(await group.leader.presses("Eldre", card=group.leader.seen)))
    told = "\n".join(pages)
    for words in ("Utvelgelse", "Gruppa gikk over til en nyere utgave", "Definere mål, utvikle"):
        assert words in told, words


async def _does_it_its_own_way(on: Stage, group: Group) -> None:
    """What they did otherwise is asked beside the baton, once."""
    await group.leader.presses("Åpne stoppunktet", group.chat)
    await on.settle()
    await all_answer(on, group.everyone)
    await go_on(on, group.everyone, group.chat)
    form = await group.union_rep.presses("Fyll ut stafettpinnen", group.chat)
    assert "Gjorde dere noe annerledes" in text(form)
    filled = {part["id"]: "Kort sagt" for part in inputs(form) if part["id"].startswith("field.")}
    await group.union_rep.presses("Lever", group.chat, **filled, differently=OWN_WAY)
    await on.settle()
    early = await group.leader.presses("Stafettpinnen så langt", group.chat)
    assert "Gjorde dere noe annerledes" not in text(early)


async def _reads_what_lies_behind(on: Stage, group: Group, helper: Actor) -> None:
    """A newcomer finds the thread; the helper finds what was done otherwise."""
    seen = text(await group.safety_rep.writes("her slapp vi"))
    assert "Kort sagt" in seen
    pages = [text(await helper.writes("historie"))]
    while "Eldre" in pages[-1]:
        pages.append(text(await helper.presses("Eldre", card=helper.seen)))
    assert any(OWN_WAY in page for page in pages)
    assert "Side 1 av" in text(await helper.writes("historie"))


async def _goes_on_to_the_next(on: Stage, group: Group, helper: Actor) -> None:
    """Only when the group itself asks for it; its people and its chat come along."""
    assert "Dialogduk" not in on.seen_in(group.chat)
    await group.leader.presses("Hva kan komme nå?", group.chat)
    await group.leader.presses("Se nærmere", group.chat)
    await group.leader.presses("Begynn med", group.chat)
    await group.leader.presses_again()
    await on.settle()
    board = text(on.teams.cards(group.chat)[-1])
    assert "Dialogduk om partssamarbeid" in board
    assert "Rundt duken" in board
    roles = text(await group.union_rep.writes("roller", group.chat))
    assert all(actor.person.name in roles for actor in group.everyone)
    listed = text(await helper.writes("mine grupper"))
    assert "Dialogduk om partssamarbeid" in listed
