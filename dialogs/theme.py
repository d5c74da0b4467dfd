"""What is done with one theme: renamed, put under a heading, merged, removed, quoted from. Where somebody
else has merged it meanwhile, the one it has become is shown, and left as it is."""

from cards import theme as cards
from cards.elements import Shown
from cards.themes import ChangeTheme, DropQuote, KeepQuote, MergeTheme, QuoteForm, RemoveTheme
from dialogs.house import Here
from dialogs.themes import sorter
from programme.refusals import NotFound, Refused


def change(here: Here, press: ChangeTheme) -> Shown:
    """Another name, a heading or none."""
    this = sorter(here, press.vote, press.deed)
    theme = this.sorting.theme(press.theme)
    if theme.id != press.theme:
        return this.one(theme)
    try:
        this = this.keep(this.sorting.changed(theme.id, press.name, press.heading))
    except Refused as problem:
        return this.one(theme, problem)
    return this.overview(theme.question)


def merge(here: Here, press: MergeTheme) -> Shown:
    """Two become one. Without another one chosen nothing happens."""
    this = sorter(here, press.vote, press.deed)
    theme = this.sorting.theme(press.theme)
    if not press.into or theme.id != press.theme:
        return this.one(theme)
    this = this.keep(this.sorting.merged(press.theme, press.into))
    return this.one(this.sorting.theme(press.into))


def remove(here: Here, press: RemoveTheme) -> Shown:
    """The theme is gone; a second press finds it so."""
    this = sorter(here, press.vote, press.deed)
    try:
        theme = this.sorting.theme(press.theme)
    except NotFound:
        return this.overview()
    if theme.id != press.theme:
        return this.one(theme)
    return this.keep(this.sorting.removed(theme.id)).overview(theme.question)


def quote_form(here: Here, press: QuoteForm) -> Shown:
    """One text, to be shortened; without one chosen the theme."""
    this = sorter(here, press.vote, press.deed)
    theme = this.sorting.theme(press.theme)
    if not press.note:
        return this.one(theme)
    return cards.quote_form(here.words, this.vote, theme, this.sorting.note(press.note))


def keep_quote(here: Here, press: KeepQuote) -> Shown:
    """Kept under the theme; what is no quote of the text, or names somebody, comes back as it was."""
    this = sorter(here, press.vote, press.deed)
    theme, note = this.sorting.theme(press.theme), this.sorting.note(press.note)
    try:
        this = this.keep(this.sorting.quoting(theme.id, note.key, press.quote))
    except NotFound:
        raise
    except Refused as problem:
        return cards.quote_form(here.words, this.vote, theme, note, problem=problem)
    return this.one(this.sorting.theme(theme.id))


def drop_quote(here: Here, press: DropQuote) -> Shown:
    """It goes no further."""
    this = sorter(here, press.vote, press.deed)
    this = this.keep(this.sorting.unquoting(press.theme, press.quote))
    return this.one(this.sorting.theme(press.theme))
