"""A group brought quickly through any method, by pressing the buttons that are there."""

from dataclasses import replace
from typing import Any

from programme.journey import Stage
from programme.method import Method, Phase
from programme.people import Group, Role
from storage.work import Work
from tests.dialogs.desk import CHAT, TENANT, Bench, group, once, people
from tests.dialogs.states import GROUP, checkin, helpers, journey, visit


def set_out(bench: Bench, key: str, version: int = 0, **more: Any) -> Method:
    """A group on the newest or the given version of a method, with its chat where it has one."""
    shelf = bench.house.shelf
    method = shelf.get(key, version) if version else shelf.newest(key)
    _set_out(bench, method, tuple(more.items()))
    return method


@once
def _set_out(bench: Bench, method: Method, more: tuple[tuple[str, Any], ...]) -> None:
    made = replace(group(), method=method.key, version=method.version, parties=method.parties)
    made = replace(made, **dict(more))
    if method.solo:
        made = replace(made, chat="", members=people()[:1])
    bench.work(lambda work: _kept(work, bench, made))
    helpers(bench, "helper")
    for member in made.members:
        bench.write(member.user, "hei")
    bench.write("helper", "hei")
    bench.press(Role.LEADER, "journey.begin/1", {"group": GROUP}, where=made.chat)


def _kept(work: Work, bench: Bench, made: Group) -> None:
    if made.chat:
        work.places.keep(
            TENANT, CHAT, kind="group", service_url="http://127.0.0.1:1/", bot="28:bot", team="", at=bench.at
        )
    work.groups.add(made, at=bench.at)


def its_group(bench: Bench, id_: str = GROUP) -> Group:
    found = bench.work(lambda work: work.groups.get(TENANT, id_))
    assert isinstance(found, Group)
    return found


def phase(bench: Bench) -> Phase:
    return bench.house.method(its_group(bench)).phase(journey(bench).visit.phase)


def to_the_baton(bench: Bench) -> None:
    """From a phase just begun to the baton that is to be handed on."""
    its = its_group(bench)
    bench.press(Role.LEADER, "checkin.open/1", visit(bench), where=its.chat)
    for member in its.members:
        said = {f"choice.{question.key}": "yes" for question in phase(bench).asked_of(member.role)}
        bench.press(member.user, "checkin.answer/1", {"checkin": checkin(bench).id, **said})
    data = {"checkin": checkin(bench).id, "outcome": "go_on"}
    bench.press(Role.LEADER, "checkin.propose/1", data, where=its.chat)
    if not its.solo:
        bench.press(
            Role.LEADER, "checkin.confirm/1", {**data, "remark": f"Om {phase(bench).key}."}, where=CHAT
        )


def hand_over(bench: Bench, words: str = "Dette tar vi med.", **more: str) -> None:
    """The baton goes on, or stays with the group at the end."""
    fields = {f"field.{item.key}": words for item in phase(bench).baton}
    chat = its_group(bench).chat
    bench.press(Role.LEADER, "baton.hand_over/1", {**visit(bench), **fields, **more}, where=chat)


@once
def through(bench: Bench, phases: int = 99) -> None:
    """Phase by phase to the end, or through so many."""
    while journey(bench).stage is not Stage.RESTING and phases:
        to_the_baton(bench)
        hand_over(bench)
        phases -= 1
