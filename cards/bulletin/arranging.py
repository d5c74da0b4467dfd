"""The title and the picture, the order of the sections, an earlier letter as a template, and putting away."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.bulletin.desk import ShowBulletin
from cards.bulletin.forms import side_by_side
from cards.bulletin.parts import heading, titled
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, column, row, run, said, text
from cards.inputs import Option, chosen, several, written
from programme.access import Deed
from programme.bulletin.bulletin import ALT_LIMIT, TITLE_LIMIT, Bulletin, Section, WroteMeanwhile
from programme.bulletin.marked import LINK_LIMIT
from programme.bulletin.texts import FORMS
from programme.refusals import Refused
from words.words import Words

HEADING = ("title_nb", "title_nn", "image", "alt_nb", "alt_nn")
"""The inputs of title and picture."""


@dataclass(frozen=True, slots=True)
class KeepHeading(Button):
    """Keeps the title and the picture. `seen` stands for those that the form was drawn from."""

    verb: ClassVar[str] = "bulletin.heading/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
    seen: str
    title_nb: str = ""
    title_nn: str = ""
    image: str = ""
    alt_nb: str = ""
    alt_nn: str = ""

    @property
    def values(self) -> dict[str, str]:
        """What stood in the inputs, by their names."""
        return {name: getattr(self, name) for name in HEADING}


@dataclass(frozen=True, slots=True)
class PlaceSection(Button):
    """Gives a section a place in the letter, from «0»; the others keep their order."""

    verb: ClassVar[str] = "bulletin.place/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
    section: Section
    place: str


@dataclass(frozen=True, slots=True)
class UseTemplate(Button):
    """Takes the chosen sections of an earlier letter; `parts` are sections with commas between."""

    verb: ClassVar[str] = "bulletin.template/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
    template: str = ""
    parts: str = ""


def heading_values(letter: Bulletin) -> dict[str, str]:
    """Title and picture as the form's inputs hold them."""
    title, alt = letter.title, letter.image.alt
    return dict(zip(HEADING, (title.nb, title.nn, letter.image.link, alt.nb, alt.nn), strict=True))


def heading_form(
    w: Words, letter: Bulletin, seen: str, values: Mapping[str, str], *, problem: Refused | None = None
) -> Shown:
    """The form of title and picture, with what was typed."""
    keep = press(KeepHeading(letter.id, seen), w("do-keep"), main=True)
    image = written(
        "image", w("label-bulletin-image"), value=values["image"], hint="https://", most=LINK_LIMIT
    )
    return layout.frame(
        w,
        w("bulletin-heading-title"),
        layout.problem(w, problem),
        *_theirs(w, letter, problem),
        _two(w, "title", values, TITLE_LIMIT),
        layout.under(w("bulletin-heading-picture"), spacing="medium"),
        layout.small(w("bulletin-heading-lead"), spacing="none"),
        image,
        _two(w, "alt", values, ALT_LIMIT),
        action_set(keep, _back(w, letter), spacing="medium"),
        over=titled(w, letter),
        wide=True,
    )


def _theirs(w: Words, letter: Bulletin, problem: Refused | None) -> list[Node]:
    """What somebody else has saved meanwhile."""
    if not isinstance(problem, WroteMeanwhile):
        return []
    kept = [said(run(value), spacing="none") for value in heading_values(letter).values() if value]
    return [box(text(w("bulletin-theirs"), bold=True), *kept, style="emphasis", spacing="small")]


def _two(w: Words, what: str, values: Mapping[str, str], most: int) -> Node:
    nb, nn = (
        written(
            f"{what}_{form}",
            w(f"label-bulletin-{what}-{form}"),
            value=values[f"{what}_{form}"],
            most=most,
        )
        for form in FORMS
    )
    return side_by_side(nb, nn)


def order_card(w: Words, letter: Bulletin) -> Shown:
    """The sections in their order, each with the way up."""
    lines = [_placed(w, letter, at, piece.section) for at, piece in enumerate(letter.pieces)]
    return layout.frame(
        w,
        w("bulletin-order-title"),
        layout.small(w("bulletin-order-lead")),
        *lines,
        action_set(_back(w, letter, main=True), spacing="large"),
        over=titled(w, letter),
    )


def _placed(w: Words, letter: Bulletin, at: int, section: Section) -> Node:
    name = said(run(f"{at + 1}. "), run(heading(w, section), bold=True))
    if at == 0:
        return box(name, style="emphasis", spacing="small")
    up = press(PlaceSection(letter.id, section, str(at - 1)), w("do-bulletin-up"))
    sides = row(column(name), column(action_set(up, spacing="none"), width="auto"))
    return box(sides, style="emphasis", spacing="small")


def template_form(
    w: Words,
    letter: Bulletin,
    earlier: Sequence[Bulletin],
    *,
    parts: Sequence[str],
    problem: Refused | None = None,
) -> Shown:
    """The earlier letters to choose among, newest first, and what to take from one; `parts` are ticked."""
    if not earlier:
        none = text(w("bulletin-template-none"))
        back = action_set(_back(w, letter, main=True))
        return layout.frame(w, w("bulletin-template-title"), none, back, over=titled(w, letter))
    letters: list[Option] = [(f"{w.month(one.month)} – {titled(w, one)}", one.id) for one in earlier]
    sections: list[Option] = [(heading(w, section), section.value) for section in Section]
    use = press(UseTemplate(letter.id), w("do-bulletin-use-template"), main=True)
    return layout.frame(
        w,
        w("bulletin-template-title"),
        layout.problem(w, problem),
        layout.small(w("bulletin-template-lead")),
        chosen("template", w("label-bulletin-template"), letters, value=earlier[0].id),
        several("parts", w("label-bulletin-parts"), sections, values=parts),
        action_set(use, _back(w, letter), spacing="medium"),
        over=titled(w, letter),
    )


def _back(w: Words, letter: Bulletin, *, main: bool = False) -> Node:
    return press(ShowBulletin(letter.id), w("do-bulletin-back"), alone=True, main=main)
