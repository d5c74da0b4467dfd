"""The way through a whole method, phase after phase, by the buttons that each card offers."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.norway import norwegian_calendar
from programme.calendar import OSLO, USUAL_QUIET, Quiet
from programme.method import Method, Phase
from tests.stories.stage import Actor, Stage, actions, inputs
from tests.teams import Chat

CALENDAR, QUIET = norwegian_calendar(), Quiet.read(USUAL_QUIET)
AHEAD = timedelta(days=16)
"""How far ahead a group sets its dates: the rotas can take it in."""


def today(on: Stage) -> date:
    """The day it is on the stage, in Norway."""
    return on.hands.at.astimezone(OSLO).date()


async def sets_a_date(on: Stage, actor: Actor, chat: Chat) -> date:
    """A working day well ahead."""
    day = CALENDAR.working_day(today(on) + AHEAD, QUIET)
    await actor.presses("Sett dato", chat, day=day.isoformat())
    await on.settle()
    return day


async def morning_after(on: Stage, day: date) -> None:
    """It is just past the hour the stop point opens."""
    await on.wait_until(CALENDAR.morning_after(day, QUIET) + timedelta(minutes=1))


async def all_answer(on: Stage, actors: Sequence[Actor], choice: str = "yes") -> None:
    """Each answers all questions alone."""
    for actor in actors:
        form = await actor.writes("stoppunkt")
        asked = [part["id"] for part in inputs(form) if part["id"].startswith("choice.")]
        assert asked, "there is nothing to answer"
        await actor.presses("Send", **dict.fromkeys(asked, choice))
    await on.settle()


async def go_on(on: Stage, actors: Sequence[Actor], chat: Chat) -> None:
    """They settle to go on; who goes alone settles by choosing."""
    proposer = actors[len(actors) // 2]
    card = await proposer.writes("stoppunkt")
    titles = [a["title"] for a in actions(card) if a["title"].startswith(("Gå videre", "Fullfør"))]
    assert len(titles) == 1, titles
    await proposer.presses(titles[0])
    await on.settle()
    if len(actors) > 1:
        await actors[0].presses("Bekreft", chat)
        await on.settle()


async def hands_over(on: Stage, actor: Actor, chat: Chat) -> None:
    """What the phase has come to is written down and handed on."""
    form = await actor.presses("Fyll ut stafettpinnen", chat)
    filled = {part["id"]: "Kort sagt" for part in inputs(form) if part["id"].startswith("field.")}
    await actor.presses("Lever", chat, **filled)
    await on.settle()


async def through(on: Stage, phase: Phase, actors: Sequence[Actor], chat: Chat) -> datetime:
    """One phase, from its date to its baton; the hour its stop point opened."""
    if phase.kind == "look_back":
        opened = await _opens_by_itself(on, actors[0])
    else:
        day = await sets_a_date(on, actors[0], chat)
        await morning_after(on, day)
        opened = on.hands.at
    await all_answer(on, actors)
    await go_on(on, actors, chat)
    await hands_over(on, actors[0], chat)
    return opened


async def through_all(on: Stage, method: Method, actors: Sequence[Actor], chat: Chat) -> dict[str, datetime]:
    """The whole method; when each phase's stop point opened."""
    return {phase.key: await through(on, phase, actors, chat) for phase in method.phases}


async def _opens_by_itself(on: Stage, actor: Actor) -> datetime:
    """Mornings pass until the stop point asks."""
    for _ in range(120):
        form = await actor.writes("stoppunkt")
        if any(part["id"].startswith("choice.") for part in inputs(form)):
            return on.hands.at
        morning = datetime.combine(today(on) + timedelta(days=1), datetime.min.time(), OSLO)
        await on.wait_until(morning + timedelta(hours=8, minutes=31))
    raise AssertionError("it never opened by itself")
