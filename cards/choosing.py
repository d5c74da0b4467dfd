"""Choosing among many groups: compact choices of what there is, and in words what has been chosen."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.active import SIGNS, county, named, part
from cards.buttons import Button
from cards.elements import Node, action_set
from cards.inputs import Option, chosen, written
from programme.access import Deed
from programme.activity import State
from programme.method import Shelf
from programme.overview import WORDS_LIMIT, Filter, GroupLine, Part
from words.words import Words

ANY = "any"
"""The choice that asks for nothing; a choice cannot be empty."""
HELPERS_MOST = 100
"""Helpers to choose among, those with most groups; any other is found by name."""


@dataclass(frozen=True, slots=True)
class ListGroups(Button):
    """A page of the groups that fit: one's own, or for the lead all. `asked` is a filter as it is written."""

    verb: ClassVar[str] = "overview.list/1"
    deed: ClassVar[Deed] = Deed.ASK_HELP
    mine: bool
    asked: str = ""
    page: str = "1"


@dataclass(frozen=True, slots=True)
class ChooseGroups(Button):
    """The groups that fit what is chosen on the card."""

    verb: ClassVar[str] = "overview.choose/1"
    deed: ClassVar[Deed] = Deed.ASK_HELP
    mine: bool
    state: str = ANY
    method: str = ANY
    phase: str = ANY
    county: str = ANY
    helper: str = ANY
    missing: str = ANY
    words: str = ""

    @property
    def asked(self) -> Filter:
        """What is chosen. Raises Unreadable."""
        names = ("state", "method", "phase", "county", "helper", "missing")
        told = {name: getattr(self, name) for name in names if getattr(self, name) not in ("", ANY)}
        return Filter.of(told | {"words": self.words})


def choices(w: Words, asked: Filter, lines: Sequence[GroupLine], shelf: Shelf, *, mine: bool) -> list[Node]:
    """What can be chosen, folded away: only what there is, with how many there are of it."""
    inputs = filters(w, asked, lines, shelf, but={"helper"} if mine else ())
    look = action_set(press(ChooseGroups(mine), w("do-look"), main=True))
    return layout.folded(w("list-filter"), "choices", *inputs, look)


def filters(
    w: Words, asked: Filter, lines: Sequence[GroupLine], shelf: Shelf, *, but: Collection[str] = ()
) -> list[Node]:
    """The inputs alone, named as the fields of a filter, `but` for some."""
    offers = _offers(w, asked, lines, shelf)
    values: Mapping[str, str] = {
        "state": asked.state or "",
        "method": asked.method,
        "phase": asked.phase,
        "county": asked.county,
        "helper": asked.helper,
        "missing": asked.missing or "",
    }
    hint = w("list-filter-hint")
    search = written("words", w("list-filter-words"), value=asked.words, hint=hint, most=WORDS_LIMIT)
    return [search] + [
        chosen(name, w(f"list-filter-{name}"), [(w("list-any"), ANY), *options], value=values[name] or ANY)
        for name, options in offers.items()
        if name not in but and (len(options) > 1 or values[name])
    ]


def _offers(w: Words, asked: Filter, lines: Sequence[GroupLine], shelf: Shelf) -> dict[str, list[Option]]:
    """The options of each choice; phases only once a method is chosen."""
    states = Counter(line.activity.state for line in lines)
    methods = Counter(line.method for line in lines)
    names = {line.helper: line.helper_name or line.helper for line in lines if line.helper}
    helpers = Counter(line.helper for line in lines if line.helper).most_common(HELPERS_MOST)
    phases = Counter(line.phase for line in lines if line.method == asked.method and line.phase)
    counties = Counter(line.county for line in lines if line.county)
    missing = Counter(one for line in lines if line.goes_on for one in line.missing)
    return {
        "state": _counted((f"{SIGNS[one]} {w(f'activity-{one.value}')}", one, states[one]) for one in State),
        "method": _counted((w.pick(shelf.newest(key).name), key, methods[key]) for key in sorted(methods)),
        "phase": _counted((_phase(w, shelf, asked.method, key), key, phases[key]) for key in sorted(phases)),
        "county": _counted((county(w, key), key, counties[key]) for key in sorted(counties)),
        "helper": sorted(_counted((names[key], key, count) for key, count in helpers)),
        "missing": _counted((layout.begin(part(w, one)), one, missing[one]) for one in Part),
    }


def _counted(options: Iterable[tuple[str, str, int]]) -> list[Option]:
    return [(f"{title} ({count})", value) for title, value, count in options if count]


def _phase(w: Words, shelf: Shelf, method: str, key: str) -> str:
    return named(w, shelf, method, shelf.newest(method).version, key)


def asked_for(w: Words, asked: Filter, lines: Sequence[GroupLine], shelf: Shelf) -> str:
    """What has been chosen, in words; empty when nothing has."""
    helper = next((line.helper_name for line in lines if asked.helper and line.helper == asked.helper), "")
    told = (
        w(f"activity-{asked.state.value}") if asked.state else "",
        w.pick(shelf.newest(asked.method).name) if asked.method else "",
        _phase(w, shelf, asked.method, asked.phase) if asked.method and asked.phase else "",
        county(w, asked.county) if asked.county else "",
        helper,
        w("lacks-roles", roles=part(w, asked.missing)) if asked.missing else "",
        f"«{asked.words}»" if asked.words else "",
    )
    return " · ".join(filter(None, told))
