"""Texts that a crowd has written in a vote, and the presses of those who sort them."""

from typing import Any

from cards.elements import Shown
from cards.sorting import NEW, PAGE
from cards.themes import KeepPage
from programme.people import Role
from programme.themes import Sorting
from programme.vote import Vote
from tests.cards.papers import a_paper
from tests.cards.walk import of
from tests.dialogs.ballots import open_vote, seal
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.states import helpers

BAD = "[trykk](https://eksempel.invalid) <at>Kari</at> **nå**"
"""What could become a link, a mention or bold letters."""
WORDS = ("Nok folk", "Rapport", "Ro", "Flere møter", "Mat", "Vikarer")


def wrote(bench: Bench, *, voters: int = 12, place: str = CHAT, paper: str = "notes") -> Vote:
    """A vote in which so many wrote one text each, and that has closed. One text holds signs."""
    asked = a_paper(paper, title="Hva kan bli bedre?")
    open_vote(bench, paper=asked, place=place)
    helpers(bench, "helper", "another-helper")
    for n in range(voters):
        text = BAD if n == 3 else f"{WORDS[n % len(WORDS)]} nummer {n:02}"
        note = {"note.q1~1": text} if paper == "notes" else {"note.q1~why": text, "answer.q1": "o1,o2,o3"}
        bench.press(f"voter-{n}", "vote.cast/1", {"vote": "vote-1", **note}, where=place)
    return seal(bench)


def sort(bench: Bench, who: str, verb: str = "sort", *, where: str = "", **data: str) -> Shown:
    """A press of one who sorts, most often alone with the bot."""
    return bench.press(who, f"themes.{verb}/1", {"vote": "vote-1", **data}, where=where)


def save(bench: Bench, who: str, page: Shown, themes: dict[str, str], name: str = "") -> Shown:
    """Chooses themes for some of the texts of a page, as the client sends them, and saves."""
    return bench.press(who, KeepPage.verb, {**filled(page), **on(themes), "name": name})


def on(themes: dict[str, str]) -> dict[str, str]:
    """The inputs of some texts."""
    return {f"on.{note}": chosen for note, chosen in themes.items()}


def filled(page: Shown) -> dict[str, Any]:
    """What a page sends when nothing is touched."""
    action = next(one for one in of(page.card, "Action.Execute") if one["verb"] == KeepPage.verb)
    inputs = {one["id"]: one.get("value", "") for one in of(page.card, "Input.")}
    return {**inputs, **action["data"]}


def keys(page: Shown) -> list[str]:
    """The texts of a page."""
    return [one["id"].removeprefix("on.") for one in of(page.card, "Input.") if one["id"].startswith("on.")]


def sorting(bench: Bench) -> Sorting:
    """How far they have come."""
    found = bench.work(lambda work: work.themes.sorting(TENANT, "vote-1"))
    assert isinstance(found, Sorting)
    return found


def themes(bench: Bench) -> dict[str, str]:
    """The ids of the themes by their names."""
    return {theme.name: theme.id for theme in sorting(bench).of("q1")}


def texts(bench: Bench) -> list[str]:
    """What waits for being sorted."""
    return [note.text for note in sorting(bench).notes]


def one_theme(bench: Bench, name: str = "Bemanning", *, first: int = PAGE) -> str:
    """A theme with the first texts about it."""
    page = sort(bench, Role.UNION_REP)
    save(bench, Role.UNION_REP, page, dict.fromkeys(keys(page)[:first], NEW), name)
    return themes(bench)[name]
