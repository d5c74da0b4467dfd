"""The writer's desk as it is drawn: what stands in each section, and the one button most people came for."""

from collections.abc import Sequence

from cards import layout
from cards.actions import press
from cards.bulletin.after import CorrectBulletin, ShowTruth
from cards.bulletin.audience import AudienceForm
from cards.bulletin.desk import (
    BringBack,
    DiscardBulletin,
    HeadingForm,
    OrderForm,
    SectionForm,
    ShowBulletin,
    TemplateForm,
    UseSection,
)
from cards.bulletin.parts import heading, titled
from cards.bulletin.preview import PreviewBulletin
from cards.bulletin.send import ReviewBulletin
from cards.bulletin.ways import ShowBulletins
from cards.elements import Node, Shown, action_set, box, column, row, run, said, text
from cards.inputs import as_written
from cards.marked import plain, read
from programme.bulletin.bulletin import OPEN, SECTION_LIMIT, AsTold, Bulletin, Section, State, asked
from programme.bulletin.texts import form_of
from programme.refusals import Refused
from words.words import Words

FIRST_WORDS = 140
"""Characters of a section on the desk: enough to know it again."""
LINES = 3
"""Of what was picked for a section, or is asked in it."""
MORE = "bulletin-more"
"""What unfolds the buttons that are rarely needed."""


def desk(
    w: Words,
    letter: AsTold,
    *,
    correction: str = "",
    notice: str = "",
    problem: Refused | None = None,
    wrote: Sequence[str] = (),
) -> Shown:
    """The desk. `correction` is the id of the one that is being written of a letter that has left; `notice`
    tells what has just been done, and `problem` why what somebody `wrote` could not be kept."""
    title, stands = titled(w, letter), w(_stands(letter))
    return layout.frame(
        w,
        as_written(title),
        layout.problem(w, problem),
        layout.given_back(w, wrote, most=SECTION_LIMIT) if wrote else None,
        layout.notice(notice, style="good") if notice else None,
        None if problem and letter.state not in OPEN else text(_lead(w, letter), spacing="small"),
        *(_writing(w, letter) if letter.state in OPEN else _no_more(w, letter, correction)),
        over=stands,
        summary=f"{title} · {stands}",
    )


def _stands(letter: Bulletin) -> str:
    """Where the letter is, as a key of words/."""
    if letter.corrects and letter.state is State.DRAFT:
        return "bulletin-desk-correction"
    return f"bulletin-desk-{letter.state.value}"


def _lead(w: Words, letter: Bulletin) -> str:
    if letter.state is State.PLANNED and letter.send_at is not None:
        return w("bulletin-desk-planned-lead", when=w.moment(letter.send_at))
    return w(f"{_stands(letter)}-lead")


def _writing(w: Words, letter: AsTold) -> list[Node]:
    """The sections are lines, so that the one press most people came for stands out."""
    first = press(ReviewBulletin(letter.id), w("do-bulletin-review"), main=True)
    look = press(PreviewBulletin(letter.id), w("do-bulletin-preview"))
    to = [] if letter.corrects else [press(AudienceForm(letter.id), w("do-bulletin-audience"))]
    return [
        *_remark(w, letter),
        action_set(first, look, *to, spacing="medium"),
        *(_section(w, letter, piece.section) for piece in letter.pieces),
        *layout.folded(w("do-bulletin-more-desk"), MORE, action_set(*_more(w, letter), spacing="small")),
    ]


def _remark(w: Words, letter: Bulletin) -> list[Node]:
    """What was said by the one who wanted it otherwise."""
    if not letter.remark:
        return []
    words = layout.paragraphs(letter.remark)
    return [box(text(w("bulletin-desk-remark"), bold=True), *words, style="warning", spacing="medium")]


def _section(w: Words, letter: AsTold, section: Section) -> Node:
    """How far one section is, what it begins with, and the way to its form."""
    used = letter.piece(section).used
    what = said(run(heading(w, section), bold=True, subtle=not used))
    is_ready = used and not letter.blank(section) and not letter.lacks(section)
    stand = run(how_far(w, letter, section), size="small", color="good" if is_ready else "default")
    begins = [
        said(run(line, size="small", subtle=True), spacing="none") for line in _begins(w, letter, section)
    ]
    way = press(SectionForm(letter.id, section), w("do-bulletin-section"))
    if not used:
        way = press(UseSection(letter.id, section, True), w("do-bulletin-use"))
    told = column(what, said(stand, spacing="none"), *begins)
    sides = row(told, column(action_set(way, spacing="none"), width="auto"))
    return box(sides, spacing="medium", line=True)


def how_far(w: Words, letter: Bulletin, section: Section) -> str:
    """«✓ Bokmål og nynorsk», «◐ Nynorsk mangler», «○ Tomt, og kommer ikke med»."""
    if not letter.piece(section).used:
        return w("bulletin-piece-out")
    if letter.blank(section):
        return w("bulletin-piece-blank")
    behind = [w(f"bulletin-{how}-{form}") for form, how in letter.lacks(section)]
    return f"◐ {' · '.join(behind)}" if behind else w("bulletin-piece-ready")


def _begins(w: Words, letter: AsTold, section: Section) -> list[str]:
    """The first words of a section, and the first few things in it."""
    form = form_of(w.language)
    words = " ".join(plain(read(letter.piece(section).text.read_in(form))).split())
    more = {
        Section.COMING: [one.titled(w.language) for one in letter.occasions],
        Section.SHARED: [f"«{one.text}»" for one in letter.shared],
        Section.ASKING: list(asked(letter.questions.read_in(form))),
    }.get(section, [])
    left = [w("bulletin-piece-more", count=len(more) - LINES)] if len(more) > LINES else []
    lines = [line for line in (words, *(f"• {one}" for one in more[:LINES])) if line]
    return [*(layout.clipped(" ".join(line.split()), FIRST_WORDS) for line in lines), *left]


def _more(w: Words, letter: Bulletin) -> list[Node]:
    template = [] if letter.corrects else [press(TemplateForm(letter.id), w("do-bulletin-template"))]
    return [
        press(HeadingForm(letter.id), w("do-bulletin-heading")),
        press(OrderForm(letter.id), w("do-bulletin-order")),
        *template,
        press(DiscardBulletin(letter.id), w("do-bulletin-discard")),
        press(ShowBulletins(), w("do-bulletins")),
    ]


def _no_more(w: Words, letter: Bulletin, correction: str) -> list[Node]:
    """What can be done with a letter that is not written any more."""
    if letter.state is State.DISCARDED:
        ways = [press(BringBack(letter.id), w("do-bulletin-bring-back"), main=True)]
    else:
        ways = [press(ShowTruth(letter.id), w("do-bulletin-truth"), main=True)]
        if correction:
            ways.append(press(ShowBulletin(correction), w("do-bulletin-correction")))
        elif letter.state is not State.WITHDRAWN:
            ways.append(press(CorrectBulletin(letter.id), w("do-bulletin-correct")))
    return [action_set(*ways, press(ShowBulletins(), w("do-bulletins")), spacing="large")]
