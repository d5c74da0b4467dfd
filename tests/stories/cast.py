"""An HMS group on the stage, and the short way to where a story begins."""

from datetime import datetime

from programme.calendar import OSLO
from tests.stories.stage import Actor, Stage, inputs
from tests.teams import Chat

MONDAY = datetime(2026, 8, 24, 10, 0, tzinfo=OSLO)


class Group:
    """Three people and their chat."""

    def __init__(self, on: Stage) -> None:
        self.leader, self.union_rep, self.safety_rep = (
            on.actor("Randi Solberg"),
            on.actor("Terje Aas"),
            on.actor("Samira Yusuf", locale="nn-NO"),
        )
        self.chat: Chat = on.group_chat(*self.everyone)

    @property
    def everyone(self) -> tuple[Actor, Actor, Actor]:
        return self.leader, self.union_rep, self.safety_rep


ROLES = ("leder", "tillitsvalgt", "verneombud")


async def connected(on: Stage, code: str) -> Group:
    """A group that a helper has made connects its chat by the code, takes its roles and begins."""
    group = Group(on)
    await on.teams.install(group.leader.person, group.chat)
    await group.leader.writes(f"kode {code}", group.chat)
    for actor, role in zip(group.everyone, ROLES, strict=True):
        await actor.presses(f"Jeg er {role}", group.chat)
        await on.settle()
    await group.union_rep.presses("Sett i gang", group.chat)
    await on.settle()
    return group


async def set_out(on: Stage) -> Group:
    """A group that began by itself in its own chat, without a helper."""
    group = Group(on)
    await on.teams.install(group.leader.person, group.chat)
    await group.leader.writes("start", group.chat)
    await group.leader.presses("Opprett", group.chat, name="Solbakken sykehjem", owner="Vestbygd kommune")
    for actor, role in zip(group.everyone, ROLES, strict=True):
        await on.settle()
        await actor.presses(f"Jeg er {role}", group.chat)
    await on.settle()
    await group.leader.presses("Sett i gang", group.chat)
    await on.settle()
    return group


async def answers(actor: Actor, choice: str, line: str = "") -> None:
    await actor.writes("stoppunkt")
    asked = [part["id"] for part in inputs(actor.seen) if part["id"].startswith("choice.")]
    assert 2 <= len(asked) <= 6
    filled = dict.fromkeys(asked, choice)
    await actor.presses("Send", **filled, **{asked[-1].replace("choice.", "line."): line})
