"""Themes: what people find that the texts of a closed vote are about. It is people who sort, never the bot.

A Sorting is all of it at one moment, and every change makes a new one. Several may sort at once: each change
is made to what is there now, so it says what is added and taken away and never how everything should be.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from programme.own_words import guarded, tidy
from programme.quote import shortened
from programme.refusals import NotFound, Refused, TooLong

FEW = 3
"""Texts below which a theme is told as «a few»; our own starting point."""
NAME_LIMIT = 60
"""Characters in the name of a theme, or in a heading."""
MOST_THEMES = 16
"""Themes of one question: more is no longer sorting, and no phone shows them."""
MOST_QUOTES = 3
"""Quotes chosen for one theme."""
MOST_QUOTED = 10
"""Quotes of a whole vote: a card carries no more, and they are chosen with care."""


class ThemeNameMissing(Refused):
    """A theme needs a name."""

    says = "refused-theme-name"


class ThemeNameTaken(Refused):
    """Another theme is called that; the two can be merged."""

    says = "refused-theme-taken"


class TooManyThemes(Refused):
    """There is no room for one more theme."""

    says = "refused-too-many-themes"


class TooManyQuotes(Refused):
    """There is no room for one more quote under the theme."""

    says = "refused-too-many-quotes"


@dataclass(frozen=True, slots=True)
class Written:
    """A text as those who sort read it; `main` when it names what matters most to whoever wrote it."""

    key: str
    question: str
    text: str
    main: bool = False


@dataclass(frozen=True, slots=True)
class Theme:
    """What several texts to one question are about. `heading` is what themes can stand under together.
    `became` names the theme it was merged into, so that what was pressed meanwhile still counts there."""

    id: str
    question: str
    name: str
    heading: str = ""
    quotes: tuple[str, ...] = ()
    became: str = ""


class Carried(NamedTuple):
    """A text is about a theme."""

    note: str
    theme: str


@dataclass(frozen=True, slots=True)
class Sorting:
    """All texts of a vote, the themes in the order they were made, and what is about what."""

    notes: tuple[Written, ...] = ()
    themes: tuple[Theme, ...] = ()
    carried: frozenset[Carried] = frozenset()

    def of(self, question: str) -> tuple[Theme, ...]:
        """The themes of one question."""
        return tuple(one for one in self.themes if one.question == question and not one.became)

    def written(self, question: str) -> tuple[Written, ...]:
        """The texts to one question, in the order of the alphabet."""
        return tuple(note for note in self.notes if note.question == question)

    def unsorted(self, question: str) -> tuple[Written, ...]:
        """Those that are about no theme yet."""
        about = {carried.note for carried in self.carried}
        return tuple(note for note in self.written(question) if note.key not in about)

    def about(self, theme: str) -> tuple[Written, ...]:
        """The texts that are about a theme."""
        keys = {carried.note for carried in self.carried if carried.theme == theme}
        return tuple(note for note in self.notes if note.key in keys)

    def themes_of(self, note: str) -> frozenset[str]:
        """The themes that a text is about."""
        return frozenset(carried.theme for carried in self.carried if carried.note == note)

    def note(self, key: str) -> Written:
        """Raises NotFound."""
        for note in self.notes:
            if note.key == key:
                return note
        raise NotFound

    def theme(self, id: str) -> Theme:
        """The theme, or the one it has become. Raises NotFound for one that was removed."""
        found = {one.id: one for one in self.themes}
        while id in found:
            if not found[id].became:
                return found[id]
            id = found[id].became
        raise NotFound

    def named(self, id: str, question: str, name: str) -> tuple["Sorting", Theme]:
        """With a theme of that name, and the theme: a new one, or the one that is called so already. Raises
        ThemeNameMissing, TooLong, TooManyThemes, NamesAPerson."""
        name = a_name(name)
        if not name:
            raise ThemeNameMissing
        known = self._called(question, name)
        if known is not None:
            return self, known
        if len(self.of(question)) >= MOST_THEMES:
            raise TooManyThemes(limit=MOST_THEMES)
        theme = Theme(id, question, name)
        return replace(self, themes=(*self.themes, theme)), theme

    def changed(self, id: str, name: str, heading: str) -> "Sorting":
        """Under another name, and under a heading or none. Raises NotFound, ThemeNameMissing,
        ThemeNameTaken."""
        theme, name = self._standing(id), a_name(name)
        if not name:
            raise ThemeNameMissing
        if (self._called(theme.question, name) or theme).id != theme.id:
            raise ThemeNameTaken(name=name)
        return self._with(replace(theme, name=name, heading=a_name(heading)))

    def merged(self, id: str, into: str) -> "Sorting":
        """What was about the one is about the other, each text once. Raises NotFound."""
        gone, left = self._standing(id), self.theme(into)
        if gone.id == left.id:
            return self
        if gone.question != left.question:
            raise NotFound
        quotes = tuple(dict.fromkeys((*left.quotes, *gone.quotes)))
        left = replace(left, heading=left.heading or gone.heading, quotes=quotes)
        carried = (Carried(note, left.id if theme == gone.id else theme) for note, theme in self.carried)
        moved = replace(self, carried=frozenset(carried))
        return moved._with(left)._with(replace(gone, became=left.id, quotes=()))

    def removed(self, id: str) -> "Sorting":
        """Without a theme; what was about it alone is about none. One that is gone already stays so."""
        themes = tuple(one for one in self.themes if one.id != id or one.became)
        carried = frozenset(pair for pair in self.carried if pair.theme != id)
        return replace(self, themes=themes, carried=carried)

    def carrying(self, added: Iterable[Carried], taken: Iterable[Carried] = ()) -> "Sorting":
        """With texts that are about themes, and without others; what fits nothing here is passed over."""
        off = {pair for one in taken for pair in self._meant(one)}
        on = {pair for one in added for pair in self._meant(one)}
        return replace(self, carried=self.carried - off | on)

    def quoting(self, id: str, note: str, quote: str) -> "Sorting":
        """With a quote from a text under a theme. Raises QuoteRewritten, TooManyQuotes, NamesAPerson."""
        theme, short = self.theme(id), shortened(self.note(note).text, quote)
        if Carried(note, theme.id) not in self.carried:
            raise NotFound
        if short in theme.quotes:
            return self
        if len(theme.quotes) >= MOST_QUOTES:
            raise TooManyQuotes(limit=MOST_QUOTES)
        if sum(len(one.quotes) for one in self.themes) >= MOST_QUOTED:
            raise TooManyQuotes(limit=MOST_QUOTED)
        return self._with(replace(theme, quotes=(*theme.quotes, short)))

    def unquoting(self, id: str, quote: str) -> "Sorting":
        """Without that quote."""
        theme = self.theme(id)
        return self._with(replace(theme, quotes=tuple(one for one in theme.quotes if one != quote)))

    def _standing(self, id: str) -> Theme:
        """The theme itself: nobody who meant one that was merged meant the other one."""
        theme = self.theme(id)
        if theme.id != id:
            raise NotFound
        return theme

    def _called(self, question: str, name: str) -> Theme | None:
        same = (one for one in self.of(question) if one.name.casefold() == name.casefold())
        return next(same, None)

    def _meant(self, pair: Carried) -> tuple[Carried, ...]:
        try:
            note, theme = self.note(pair.note), self.theme(pair.theme)
        except NotFound:
            return ()
        return (Carried(note.key, theme.id),) if note.question == theme.question else ()

    def _with(self, theme: Theme) -> "Sorting":
        return replace(self, themes=tuple(theme if one.id == theme.id else one for one in self.themes))


def differences(
    before: Mapping[str, frozenset[str]], after: Mapping[str, frozenset[str]]
) -> tuple[frozenset[Carried], frozenset[Carried]]:
    """What somebody added and what they took away, from the themes of each text as they saw them first."""
    was = {Carried(note, theme) for note, themes in before.items() for theme in themes}
    now = {Carried(note, theme) for note, themes in after.items() for theme in themes}
    return frozenset(now - was), frozenset(was - now)


def a_name(written: str) -> str:
    """A name or heading, tidied. Raises TooLong, NamesAPerson."""
    name = guarded(tidy(written))
    if len(name) > NAME_LIMIT:
        raise TooLong(limit=NAME_LIMIT)
    return name
