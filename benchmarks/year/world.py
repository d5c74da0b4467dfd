"""The invented programme: workplaces with their groups, and the people in them, some of them in several."""

from dataclasses import dataclass, field
from datetime import datetime
from random import Random

from dialogs.house import House
from programme.action import Owner
from programme.delivery import Address
from programme.people import Group, Member, Role, Workplace
from storage.work import Work

TENANT, BOT, SERVICE = "tenant-of-the-year", "28:bot", "https://teams.example/"
METHOD = "oss_og_vart"
PARTS = 3
"""Groups at each workplace: its departments."""
SHARED = 0.3
"""The part of the workplaces whose departments have one safety rep, or one union rep, in common."""
COLLEAGUES = 2
"""Owners in each group who hold no role in it."""


@dataclass
class World:
    """All there is. `owners` are those who may be given an action, by group."""

    groups: list[Group] = field(default_factory=list)
    owners: dict[str, list[Owner]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)


def made(work: Work, house: House, groups: int, chance: Random, at: datetime) -> World:
    """So many groups that have taken their roles, each person with a chat alone with the bot."""
    world, method = World(), house.shelf.newest(METHOD)
    for place in range((groups + PARTS - 1) // PARTS):
        common = {role for role in (Role.UNION_REP, Role.SAFETY_REP) if chance.random() < SHARED}
        for part in range(min(PARTS, groups - place * PARTS)):
            number = place * PARTS + part
            members = tuple(
                _member(role, place if role in common else number, role in common) for role in Role
            )
            where = Workplace(f"Sykehjem {place}", "Vestbygd kommune", f"Avdeling {part}")
            group = Group(
                f"group-{number}", TENANT, where, "nb", method.key, method.version, f"CODE{number}",
                chat=f"19:{number}", members=members,
            )  # fmt: skip
            work.groups.add(group, at=at)
            work.places.keep(TENANT, group.chat, kind="group", service_url=SERVICE, bot=BOT, team="", at=at)
            world.groups.append(group)
            world.owners[group.id] = [
                *(Owner(one.user, one.name, one.role.value) for one in members),
                *(Owner(f"29:{number}-{n}", f"Colleague {number}-{n}") for n in range(COLLEAGUES)),
            ]
    for owners in world.owners.values():
        for one in owners:
            _met(work, world, one, at)
    return world


def _member(role: Role, number: int, common: bool) -> Member:
    kind = "common" if common else "own"
    return Member(f"29:{role.value}-{kind}-{number}", f"{role.value} {kind} {number}", role)


def _met(work: Work, world: World, one: Owner, at: datetime) -> None:
    if one.user in world.names:
        return
    world.names[one.user] = one.name
    work.people.meet(TENANT, one.user, name=one.name, aad="", locale="nb-NO", at=at)
    work.people.keep_private(Address(TENANT, SERVICE, BOT, f"a:{one.user}", one.user))
