"""The form of one section, with bokmål and nynorsk side by side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from cards import layout
from cards.actions import open_dialog, press
from cards.bulletin.desk import SectionForm, ShowBulletin
from cards.bulletin.parts import heading, titled
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.inputs import Option, several, written
from cards.marked import read, shown
from programme.access import Deed
from programme.bulletin.bulletin import (
    OCCASIONS_MOST,
    QUESTION_LIMIT,
    QUESTIONS_MOST,
    SECTION_LIMIT,
    SHARED_MOST,
    Bulletin,
    Section,
    WroteMeanwhile,
    asked,
)
from programme.bulletin.experience import Told
from programme.bulletin.occasion import Occasion
from programme.bulletin.texts import FORMS, Both
from programme.refusals import Refused
from words.words import Words

GIVEN_BACK = {"text": 8000, "questions": 700}
"""Characters of one text that come back in the form, which has to fit in one message with the others."""
PICK_LABEL = 100
SAME, OUT = "same", "out"
"""What can be ticked: both written forms are of one age as they are; the section is left out."""


@dataclass(frozen=True, slots=True)
class WriteSection(Button):
    """Keeps one section as the form has it. `version` is that of the section the form was drawn from;
    `picked` are ids of occasions or experiences, `marks` what is ticked, both with commas between."""

    verb: ClassVar[str] = "bulletin.write/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    limit: ClassVar[int] = 1_000_000
    bulletin: str
    section: Section
    version: int | None = None
    text_nb: str = ""
    text_nn: str = ""
    questions_nb: str = ""
    questions_nn: str = ""
    picked: str = ""
    marks: str = ""

    @property
    def values(self) -> dict[str, str]:
        """What stood in the inputs, by their names."""
        names = (*(f"{what}_{form}" for what in ("text", "questions") for form in FORMS), "picked", "marks")
        return {name: getattr(self, name) for name in names}

    @property
    def wrote(self) -> list[str]:
        """What was written, without what was chosen."""
        texts = (self.text_nb, self.text_nn, self.questions_nb, self.questions_nn)
        return [text for text in texts if text.strip()]


@dataclass(frozen=True, slots=True)
class SectionDraft:
    """A form to be drawn: `values` what stands in the inputs, by their names; `occasions` and `told` what can
    be picked; `window` that it stands in a window of its own already."""

    w: Words
    letter: Bulletin
    section: Section
    values: Mapping[str, str]
    occasions: Sequence[Occasion] = ()
    told: Sequence[Told] = ()
    problem: Refused | None = field(default=None)
    window: bool = False


def values(letter: Bulletin, section: Section) -> dict[str, str]:
    """The section as the form's inputs hold it."""
    piece, asks = letter.piece(section), letter.questions
    picked = letter.occasions if section is Section.COMING else letter.shared
    return {
        "text_nb": piece.text.nb,
        "text_nn": piece.text.nn,
        "questions_nb": asks.nb,
        "questions_nn": asks.nn,
        "picked": ",".join(one.id for one in picked),
        "marks": "" if piece.used else OUT,
    }


def section_form(draft: SectionDraft) -> Shown:
    """The form. Nothing that was typed is lost when it comes back, unless it is longer than a message."""
    w, letter, section = draft.w, draft.letter, draft.section
    version = letter.piece(section).version
    keep = press(WriteSection(letter.id, section, version), w("do-keep"), main=True)
    back = press(ShowBulletin(letter.id), w("do-bulletin-back"), alone=True)
    window = open_dialog(SectionForm(letter.id, section), w("do-bulletin-window"))
    return layout.frame(
        w,
        heading(w, section),
        layout.problem(w, draft.problem),
        *_theirs(draft),
        layout.small(w(f"bulletin-section-{section.value}-hint")),
        *_picks(draft),
        *_two(draft, "text", several_lines=True),
        said(run(w("bulletin-signs"), size="small", subtle=True), spacing="small"),
        *_questions(draft),
        several("marks", w("label-bulletin-marks"), _marks(w), values=draft.values["marks"].split(",")),
        action_set(keep, back, *([] if draft.window else [window]), spacing="medium"),
        over=titled(w, letter),
        wide=True,
    )


def side_by_side(nb: Node, nn: Node) -> Node:
    """Two things beside each other where there is room, one under the other on a phone. A client that does
    not know the layout shows them so everywhere.

    Source: Microsoft Learn, «Container layouts» (Layout.Flow).
    """
    flow: Node = {"type": "Layout.Flow", "itemFit": "Fill", "minItemWidth": "240px"}
    return box(nb, nn) | {"layouts": [flow]}


def _theirs(draft: SectionDraft) -> list[Node]:
    """What somebody else has saved meanwhile, above what was typed here."""
    w, letter = draft.w, draft.letter
    if not isinstance(draft.problem, WroteMeanwhile):
        return []
    asks = letter.questions if draft.section is Section.ASKING else Both()
    both: list[Node] = []
    for form in FORMS:
        words = shown(read(letter.piece(draft.section).text.of(form)))
        words += layout.paragraphs("\n".join(asked(asks.of(form))))
        both += [text(w(f"language-{form}"), bold=True, size="small"), *words] if words else []
    return [box(layout.under(w("bulletin-theirs"), spacing="none"), *both, style="emphasis", spacing="small")]


def _picks(draft: SectionDraft) -> list[Node]:
    """What is picked from a list, where the section has one."""
    w, values = draft.w, draft.values["picked"].split(",")
    if draft.section is Section.COMING:
        label = w("label-bulletin-occasions", most=OCCASIONS_MOST)
        options: list[Option] = [(_occasion(w, one), one.id) for one in draft.occasions]
    elif draft.section is Section.SHARED:
        label = w("label-bulletin-shared", most=SHARED_MOST)
        options = [(_told(one), one.id) for one in draft.told]
    else:
        return []
    if not options:
        return [layout.small(w(f"bulletin-section-{draft.section.value}-none"), spacing="small")]
    return [several("picked", label, options, values=values)]


def _occasion(w: Words, one: Occasion) -> str:
    return layout.clipped(f"{one.titled(w.language)} – {w.day(one.day)}", PICK_LABEL)


def _told(one: Told) -> str:
    whose = one.whose or one.county
    return layout.clipped(" ".join(one.text.split()), PICK_LABEL) + (f" – {whose}" if whose else "")


def _two(draft: SectionDraft, what: str, *, several_lines: bool) -> list[Node]:
    """One input in each written form. The client is not told how much there is room for: it would cut off
    what somebody pastes without a word."""
    w = draft.w
    nb, nn = (
        written(
            f"{what}_{form}",
            w(f"label-bulletin-{what}-{form}"),
            value=draft.values[f"{what}_{form}"][: GIVEN_BACK[what]],
            several_lines=several_lines,
        )
        for form in FORMS
    )
    too_long = [layout.small(line) for form in FORMS for line in _too_long(draft, what, form)]
    return [side_by_side(nb, nn), *too_long]


def _too_long(draft: SectionDraft, what: str, form: str) -> list[str]:
    """How long a text is that has no room, and how much of it came back."""
    w, count = draft.w, len(draft.values[f"{what}_{form}"])
    limit = SECTION_LIMIT if what == "text" else QUESTIONS_MOST * (QUESTION_LIMIT + 1)
    if count <= limit:
        return []
    label = w(f"label-bulletin-{what}-{form}")
    told = w("bulletin-too-long", label=label, count=count, limit=limit)
    most = GIVEN_BACK[what]
    return [told, w("bulletin-cut", count=most)] if count > most else [told]


def _questions(draft: SectionDraft) -> list[Node]:
    if draft.section is not Section.ASKING:
        return []
    lead = layout.small(draft.w("bulletin-questions-lead", most=QUESTIONS_MOST), spacing="medium")
    return [lead, *_two(draft, "questions", several_lines=True)]


def _marks(w: Words) -> list[Option]:
    return [(w("bulletin-mark-same"), SAME), (w("bulletin-mark-out"), OUT)]
