"""Themes of a vote: the buttons of those who sort, and what everybody is told when they are done."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from cards import layout
from cards.bars import bar
from cards.buttons import Button
from cards.elements import Node, box, run, said, text
from cards.findings import percent
from cards.vote import question_name
from programme.access import Deed
from programme.themed import Sorted, Told
from programme.vote import Vote
from words.words import Words


@dataclass(frozen=True, slots=True)
class SortNotes(Button):
    """A page of texts to sort: those without a theme, or, with one, those about it. `after` is the text that
    the page before ended with; without a question it is the first that has something left."""

    verb: ClassVar[str] = "themes.sort/1"
    deed: ClassVar[Deed] = Deed.SORT_NOTES
    vote: str
    question: str = ""
    theme: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class KeepPage(Button):
    """Keeps what is chosen on a page, and goes on. `before` is what each text was about when the page was
    drawn, so that others who sort at the same time lose nothing; `on` has the themes chosen for each text,
    and NEW for the one that `name` gives."""

    verb: ClassVar[str] = "themes.keep/1"
    deed: ClassVar[Deed] = Deed.SORT_NOTES
    vote: str
    question: str
    before: str
    theme: str = ""
    after: str = ""
    on: dict[str, str] = field(default_factory=dict)
    name: str = ""


@dataclass(frozen=True, slots=True)
class ShowThemes(Button):
    """All themes of a question, and the way to finish."""

    verb: ClassVar[str] = "themes.show/1"
    deed: ClassVar[Deed] = Deed.SORT_NOTES
    vote: str
    question: str = ""


@dataclass(frozen=True, slots=True)
class ShowTheme(Button):
    """One theme, and what can be done with it."""

    verb: ClassVar[str] = "themes.one/1"
    deed: ClassVar[Deed] = Deed.SORT_NOTES
    vote: str
    theme: str


@dataclass(frozen=True, slots=True)
class ChangeTheme(Button):
    """Gives a theme another name, or a heading to stand under; an emptied heading is gone."""

    verb: ClassVar[str] = "themes.change/1"
    deed: ClassVar[Deed] = Deed.SORT_NOTES
    vote: str
    theme: str
    name: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True)
class MergeTheme(Button):
    """What is about this theme is about another from now on."""

    verb: ClassVar[str] = "themes.merge/1"
    deed: ClassVar[Deed] = Deed.SORT_NOTES
    vote: str
    theme: str
    into: str = ""


@dataclass(frozen=True, slots=True)
class RemoveTheme(Button):
    """The theme is gone; its texts are not."""

    verb: ClassVar[str] = "themes.remove/1"
    deed: ClassVar[Deed] = Deed.SORT_NOTES
    vote: str
    theme: str


@dataclass(frozen=True, slots=True)
class QuoteForm(Button):
    """Asks for a quote from one of a theme's texts, to be shortened."""

    verb: ClassVar[str] = "themes.quote_form/1"
    deed: ClassVar[Deed] = Deed.SORT_NOTES
    vote: str
    theme: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class KeepQuote(Button):
    """Keeps the quote, which stays when the texts are gone."""

    verb: ClassVar[str] = "themes.quote/1"
    deed: ClassVar[Deed] = Deed.SORT_NOTES
    vote: str
    theme: str
    note: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class DropQuote(Button):
    """The text is no quote after all."""

    verb: ClassVar[str] = "themes.unquote/1"
    deed: ClassVar[Deed] = Deed.SORT_NOTES
    vote: str
    theme: str
    quote: str


@dataclass(frozen=True, slots=True)
class FinishSorting(Button):
    """The texts are deleted for good, and the themes are told where the vote was held."""

    verb: ClassVar[str] = "themes.finish/1"
    deed: ClassVar[Deed] = Deed.SORT_NOTES
    vote: str


def all_told(w: Words, vote: Vote, sorted_: Sequence[Sorted]) -> list[Node]:
    """What all texts of a vote are about, question by question; empty until they are sorted."""
    names = {question.key: question_name(w, question) for question in vote.paper.questions}
    return [
        box(said(run(names[one.question], bold=True)), *told(w, one), spacing="medium", line=place > 0)
        for place, one in enumerate(sorted_)
    ]


def told(w: Words, one: Sorted) -> list[Node]:
    """What the texts to one question are about, once they are sorted: high first, under their headings, in
    words and with a bar that every client shows."""
    if not one.themes:
        return [text(w("themes-none", count=one.notes) if one.notes else w("themes-none-few"))]
    lines = [_how_many(w, one)]
    for heading, themes in one.under_headings:
        if heading or one.themes[0].heading or len(one.under_headings) > 1:
            name = heading or w("themes-no-heading")
            lines.append(said(run(name, bold=True, size="medium"), spacing="large"))
        lines += [node for theme in themes for node in _theme(w, one, theme)]
    if one.other != 0:
        lines.append(layout.small(_other(w, one.other), spacing="medium"))
    return [*lines, layout.small(w("themes-several"), spacing="medium")]


def _how_many(w: Words, one: Sorted) -> Node:
    return text(w("themes-sorted", count=one.notes) if one.notes else w("themes-sorted-few"))


def _theme(w: Words, one: Sorted, theme: Told) -> list[Node]:
    name = said(run(theme.name, bold=True), spacing="medium")
    share = one.share(theme)
    if theme.notes is None or share is None:
        return [name, layout.small(w("themes-few")), *_quotes(w, theme)]
    main = one.main_share(theme)
    says = [w("themes-count", count=theme.notes, percent=percent(share))]
    says += [] if main is None else [w("themes-main", percent=percent(main))]
    return [name, layout.small(" · ".join(says), spacing="none"), bar(share), *_quotes(w, theme)]


def _quotes(w: Words, theme: Told) -> list[Node]:
    return [said(run(w("themes-quote", quote=one), italic=True), spacing="small") for one in theme.quotes]


def _other(w: Words, other: int | None) -> str:
    return w("themes-other-few") if other is None else w("themes-other", count=other)
