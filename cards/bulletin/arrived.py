"""A draft that has just been made: what it was made of, and the shortest way to send it."""

from collections.abc import Sequence
from datetime import date

from cards import layout
from cards.actions import press
from cards.active import on
from cards.bulletin.desk import ShowBulletin
from cards.bulletin.parts import month_name, section_name
from cards.bulletin.send import ReviewBulletin
from cards.bulletin.ways import ShowBulletins
from cards.elements import Node, Shown, action_set, box, column, row, run, said, text
from programme.bulletin.bulletin import AsTold, Section, asked
from programme.bulletin.occasion import Occasion
from programme.bulletin.texts import form_of
from words.words import Words

NAMED = 3
"""Occasions that are named; the others are counted."""
FIRST_WORDS = 160
"""Characters of what stands in a section."""
FULL, EMPTY = "✓", "–"


def arrived(w: Words, letter: AsTold, today: date) -> Shown:
    """Each section with what the clock, or a press, has put there, and how to go on."""
    return layout.frame(
        w,
        w("bulletin-for-month", month=month_name(w, letter.month)),
        text(w("arrived-lead-monthly" if letter.monthly else "arrived-lead"), spacing="small"),
        box(*(_section(w, letter, piece.section, today) for piece in letter.pieces), style="emphasis"),
        layout.small(w("arrived-nothing-leaves")),
        action_set(
            press(ReviewBulletin(letter.id), w("do-bulletin-review"), main=True),
            press(ShowBulletin(letter.id), w("do-bulletin-write")),
            press(ShowBulletins(), w("do-bulletins")),
            spacing="medium",
        ),
        over=w("arrived-over"),
    )


def _section(w: Words, letter: AsTold, section: Section, today: date) -> Node:
    """Its name, and below it what it holds, or that there is nothing yet."""
    held = _held(w, letter, section, today)
    told = [said(run(line, size="small"), spacing="none") for line in held]
    name = text(section_name(w, section), bold=True, spacing="none")
    nothing = layout.small(w(f"arrived-no-{section.value}"), spacing="none")
    mark = text(FULL if held else EMPTY, color="good" if held else "default", bold=True, spacing="none")
    return row(column(mark, width="20px"), column(name, *(told or [nothing])), spacing="small")


def _held(w: Words, letter: AsTold, section: Section, today: date) -> Sequence[str]:
    form = form_of(w.language)
    words = layout.clipped(" ".join(letter.piece(section).text.read_in(form).split()), FIRST_WORDS)
    lines = [words] if words else []
    match section:
        case Section.COMING:
            lines += _coming(w, letter.occasions, today)
        case Section.SHARED if letter.shared:
            lines += _shared(w, letter)
        case Section.ASKING:
            lines += asked(letter.questions.read_in(form))
    return lines


def _coming(w: Words, occasions: Sequence[Occasion], today: date) -> list[str]:
    lines = [f"{layout.begin(on(w, one.day, today))}: {one.titled(w.language)}" for one in occasions[:NAMED]]
    more = len(occasions) - NAMED
    return [*lines, w("arrived-more", count=more)] if more > 0 else lines


def _shared(w: Words, letter: AsTold) -> list[str]:
    whose = list(dict.fromkeys(one.whose or one.county for one in letter.shared if one.whose or one.county))
    told = w("arrived-shared", count=len(letter.shared))
    return [f"{told}: {w.listed(whose)}" if whose else told]
