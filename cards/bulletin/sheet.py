"""A dialogue letter as it is read."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache

from cards import layout, marked
from cards.actions import open_link
from cards.bulletin.answer import NOTHING_YET, Answered, foot
from cards.bulletin.occasions import about
from cards.bulletin.own import Own, own_box
from cards.bulletin.parts import heading, over, titled, told_of
from cards.elements import Node, Shown, action_set, box, column, row, run, said, text
from cards.inputs import as_written
from programme.bulletin.bulletin import AsTold, Bulletin, Image, Piece, Section, State
from programme.bulletin.experience import Told
from programme.bulletin.marked import Paragraph
from programme.bulletin.occasion import Occasion
from programme.bulletin.texts import form_of
from words.words import Words


def drawn(
    w: Words,
    letter: AsTold,
    today: date,
    *,
    own: Own | None = None,
    corrected: datetime | None = None,
    answered: Answered = NOTHING_YET,
    below: Sequence[Node] = (),
) -> Shown:
    """The letter for a reader of this language. `own` are the lines of the reader's group, `corrected` when
    it last became another, `answered` is for the foot; where the letter is read again, what stands `below`
    takes the place of that."""
    if letter.state is State.WITHDRAWN:
        return _withdrawn(w, letter, below)
    title, above = titled(w, letter), over(w, letter)
    return layout.frame(
        w,
        as_written(title),
        layout.corrected(w, corrected) if corrected else None,
        _image(w, letter.image) if letter.image.link else None,
        own_box(own, today) if own else None,
        *(node for piece in letter.said for node in _section(w, letter, piece)),
        *(below or foot(w, letter, answered)),
        over=above,
        summary=f"{title} · {above}",
    )


def _section(w: Words, letter: AsTold, piece: Piece) -> list[Node]:
    """A heading, what is written, and what was picked from a list."""
    written = piece.text.read_in(form_of(w.language))
    words = marked.shown(_read(written)) if written.strip() else []
    picked: list[Node] = []
    if piece.section is Section.COMING:
        picked = [_occasion(w, one) for one in letter.occasions]
    elif piece.section is Section.SHARED:
        picked = [told(w, one) for one in letter.shared]
    elif not words:
        picked = [text(w("bulletin-asking-lead"))]
    return [layout.under(heading(w, piece.section), line=True), *words, *picked]


@lru_cache(64)
def _read(written: str) -> tuple[Paragraph, ...]:
    """One text is drawn for some hundred readers."""
    return marked.read(written)


def _occasion(w: Words, one: Occasion) -> Node:
    """The day as on a calendar's leaf, and beside it what it is."""
    where = " · ".join(filter(None, (w(f"occasion-{one.sort.value}"), one.place)))
    leads = open_link(one.link, w(f"do-to-{one.sort.value}")) if one.link else None
    return row(
        column(_leaf(w, one.day), width="68px"),
        column(
            said(run(one.titled(w.language), bold=True), spacing="none"),
            said(run(about(w, one), size="small"), spacing="none"),
            said(run(where, size="small", subtle=True), spacing="none"),
            *([action_set(leads, spacing="small")] if leads else []),
            spacing="default",
        ),
        spacing="medium",
    )


def _leaf(w: Words, day: date) -> Node:
    """The year is in nobody's calendar leaf, and stands in no letter about the next few weeks."""
    middle, (month, *_) = {"horizontalAlignment": "Center"}, w.month(day).split()
    return box(
        text(str(day.day), size="extraLarge", bold=True, spacing="none") | middle,
        text(month, size="small", spacing="none") | middle,
        style="emphasis",
    )


def told(w: Words, one: Told) -> Node:
    """An experience in its group's own words, and whose it is."""
    whose = told_of(w, one.whose, one.county)
    lines = layout.paragraphs(f"«{one.text.strip()}»")
    return box(*lines, said(run(f"– {whose}", size="small", subtle=True), spacing="small"), style="emphasis")


def _image(w: Words, image: Image) -> Node:
    """Across the whole letter; whoever cannot see it has the words."""
    alt = image.alt.read_in(form_of(w.language))
    return {"type": "Image", "url": image.link, "altText": alt, "size": "Stretch", "spacing": "Medium"}


def _withdrawn(w: Words, letter: Bulletin, below: Sequence[Node]) -> Shown:
    """What is left of a letter that no longer holds."""
    day = w.date_of(letter.corrected) if letter.corrected else ""
    return layout.frame(
        w,
        w("bulletin-withdrawn"),
        text(w("bulletin-withdrawn-lead", day=day)),
        *below,
        over=over(w, letter),
    )
