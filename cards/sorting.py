"""A page of texts to sort into themes, a few at a time, for a phone. Only those who sort ever see it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cards import layout
from cards.actions import press
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.inputs import Option, as_written, chosen, several, written
from cards.themes import KeepPage, QuoteForm, ShowTheme, ShowThemes
from cards.vote import framed, question_name
from programme.ballot import Question
from programme.refusals import Refused
from programme.themes import NAME_LIMIT, Sorting, Theme, Written
from programme.vote import Vote
from words.words import Words

PAGE = 5
"""Texts on one page: with the themes under each, more is too much for a phone."""
NEW = "new"
"""Chosen for a text, it stands for the theme that is named below."""


@dataclass(frozen=True, slots=True)
class Page:
    """Some texts to one question: those without a theme, or those about `theme`. `after` is the text before
    the first of them; `unnamed` are those that were given a new theme which has no name yet."""

    vote: Vote
    question: Question
    sorting: Sorting
    notes: tuple[Written, ...]
    theme: Theme | None = None
    after: str = ""
    unnamed: frozenset[str] = frozenset()

    @property
    def before(self) -> Mapping[str, frozenset[str]]:
        """The themes of each text as the page is drawn."""
        return {note.key: self.sorting.themes_of(note.key) for note in self.notes}


def packed(before: Mapping[str, frozenset[str]]) -> str:
    """The themes of some texts as a button carries them."""
    return ";".join(f"{note}={','.join(sorted(themes))}" for note, themes in before.items())


def unpacked(text_: str) -> dict[str, frozenset[str]]:
    """The same read back; nothing in it is believed."""
    pairs = (part.partition("=") for part in text_.split(";") if part)
    return {note: chosen_themes(themes) for note, _, themes in pairs}


def chosen_themes(text_: str) -> frozenset[str]:
    """The themes in what comes back from one input."""
    return frozenset(part.strip() for part in text_.split(",") if part.strip())


def page(
    w: Words, this: Page, *, problem: Refused | None = None, first: bool = False, name: str = ""
) -> Shown:
    """The texts, each with the themes there are; `first` tells how it is done. `name` was written for a new
    theme, and is still to be used."""
    theme, vote = this.theme, this.vote
    keep = KeepPage(vote.id, this.question.key, packed(this.before), theme.id if theme else "", this.after)
    ways = [press(ShowThemes(vote.id, this.question.key), w("do-see-themes"))]
    if theme is not None:
        ways.insert(0, press(ShowTheme(vote.id, theme.id), w("do-to-theme")))
    return framed(
        w,
        vote,
        w("sort-title"),
        layout.problem(w, problem),
        *_where(w, this),
        text(w("sort-lead")) if first else None,
        *(node for place, note in enumerate(this.notes, 1) for node in _note(w, this, place, note)),
        _new(w, this, name),
        action_set(press(keep, w("do-sort-on"), main=True), *ways, spacing="large"),
        *(_quote(w, this, theme) if theme else []),
    )


def _where(w: Words, this: Page) -> list[Node]:
    """What was asked, and how far one has come; or which theme one looks at."""
    asked = said(run(question_name(w, this.question), bold=True))
    if this.theme is not None:
        return [asked, said(run(w("sort-about", theme=this.theme.name)), spacing="small")]
    return [asked, layout.small(progress(w, this.sorting, this.question.key))]


def progress(w: Words, sorting: Sorting, question: str) -> str:
    """«18 av 42 sortert»."""
    of = len(sorting.written(question))
    return w("sort-progress", done=of - len(sorting.unsorted(question)), of=of)


def _note(w: Words, this: Page, place: int, note: Written) -> list[Node]:
    words = box(said(run(f"{place}. ", subtle=True), run(note.text)), style="emphasis", spacing="large")
    options = [*_themes(this), (w("sort-new-theme"), NEW)]
    picks = [*sorted(this.sorting.themes_of(note.key)), *([NEW] if note.key in this.unnamed else [])]
    label = w("sort-themes-of", number=str(place))
    return [words, several(f"on.{note.key}", label, options, values=picks, open=False)]


def _themes(this: Page) -> Sequence[Option]:
    return [(as_written(theme.name), theme.id) for theme in this.sorting.of(this.question.key)]


def _new(w: Words, this: Page, name: str) -> Node:
    hint = w("sort-new-hint") if this.sorting.of(this.question.key) else w("sort-first-hint")
    return written("name", w("sort-new-name"), value=name, hint=hint, most=NAME_LIMIT) | {"spacing": "Large"}


def _quote(w: Words, this: Page, theme: Theme) -> list[Node]:
    """One of the texts on the page, to be quoted."""
    numbers = [(w("sort-text", number=str(place)), note.key) for place, note in enumerate(this.notes, 1)]
    pick = chosen("note", w("sort-quote-which"), numbers)
    ask = press(QuoteForm(this.vote.id, theme.id), w("do-quote"))
    return layout.folded(
        w("sort-quote"), "quoting", layout.small(w("sort-quote-lead")), pick, action_set(ask)
    )
