"""«Hos dere»: a group's own lines in its copy of a letter."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cards.active import day_of, on
from cards.elements import Node, box, run, said, text
from programme.bulletin.own import OwnLines, Well
from words.words import Words


@dataclass(frozen=True, slots=True)
class Own:
    """The lines, and what the group's phase is called, in the words of its reader; `w` speaks to one person
    where that one goes the way alone. `veiled` keeps from whoever only tries the letter what is the group's
    alone."""

    lines: OwnLines
    phase: str
    w: Words
    veiled: bool = False


def own_box(own: Own, today: date) -> Node:
    """The lines as they stand in the letter."""
    told = [
        said(run(f"{label}: ", subtle=True), run(words), spacing="none" if number else "small")
        for number, (label, words) in enumerate(_lines(own, today))
    ]
    well = [said(run(f"✓ {words}", bold=True), spacing="small") for words in _well(own)]
    return box(text(own.w("bulletin-own"), bold=True), *well, *told, style="accent", spacing="medium")


def _lines(own: Own, today: date) -> Iterator[tuple[str, str]]:
    w, lines = own.w, own.lines
    phase = own.phase if lines.phase and not lines.through else ""
    whole = w("bulletin-own-through" if lines.through else "bulletin-own-none")
    yield w("bulletin-own-phase"), phase or whole
    if lines.stop_point:
        at, outcome = lines.stop_point
        day = on(w, day_of(at), today)
        yield w("bulletin-own-stop"), w(f"bulletin-own-{'settled' if own.veiled else outcome.value}", day=day)
    if lines.next:
        day_, ahead = lines.next
        yield w("bulletin-own-next"), w(f"bulletin-own-{ahead.value}", day=on(w, day_, today))


def _well(own: Own) -> Iterator[str]:
    """What has gone well. Whether everybody answered is told to nobody else."""
    well = own.lines.well
    if well and not (own.veiled and well is Well.ALL_ANSWERED):
        what = own.w("bulletin-own-veiled") if own.veiled else own.lines.what
        yield own.w(f"bulletin-well-{well.value}", what=what)
