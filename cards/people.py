"""Workplaces, joining and settings: the forms and cards about which groups there are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.inputs import chosen, written
from programme.access import Deed
from programme.county import COUNTIES
from programme.method import Method
from programme.people import NAME_LIMIT, Group
from programme.refusals import Refused
from words.words import Words

NO_COUNTY = "none"
"""What the field sends when no county is chosen."""
CODE_LIMIT = 20
"""Characters the field for a joining code takes."""


@dataclass(frozen=True, slots=True)
class ShowHelp(Button):
    """Asks what the bot can do."""

    verb: ClassVar[str] = "help.show/1"
    deed: ClassVar[Deed] = Deed.ASK_HELP


@dataclass(frozen=True, slots=True)
class ShowGroups(Button):
    """Shows the groups a person takes part in or helps."""

    verb: ClassVar[str] = "journey.mine/1"
    deed: ClassVar[Deed] = Deed.ASK_HELP


@dataclass(frozen=True, slots=True)
class ShowGroup(Button):
    """Shows a group's card as it is now."""

    verb: ClassVar[str] = "journey.show/1"
    deed: ClassVar[Deed] = Deed.SEE_GROUP
    group: str


@dataclass(frozen=True, slots=True)
class WorkplaceForm(Button):
    """Asks for the form of a new workplace."""

    verb: ClassVar[str] = "people.workplace_form/1"
    deed: ClassVar[Deed] = Deed.CREATE_WORKPLACE


@dataclass(frozen=True, slots=True)
class CreateWorkplace(Button):
    """Makes a workplace and its group. `new` is drawn with the form, so that two presses make one group;
    `alone` means without a helper, in the group's own chat, and with it false a helper is demanded."""

    verb: ClassVar[str] = "people.workplace/1"
    deed: ClassVar[Deed] = Deed.START_OWN_GROUP
    new: str
    alone: bool
    name: str = ""
    owner: str = ""
    department: str = ""
    language: str = "nb"
    method: str = ""
    county: str = ""


@dataclass(frozen=True, slots=True)
class AnotherGroupForm(Button):
    """Asks for the form of one more group at the workplace of this one."""

    verb: ClassVar[str] = "people.another_form/1"
    deed: ClassVar[Deed] = Deed.CREATE_WORKPLACE
    group: str


@dataclass(frozen=True, slots=True)
class OwnGroupForm(Button):
    """Asks for the form of a group that begins by itself."""

    verb: ClassVar[str] = "people.own_group_form/1"
    deed: ClassVar[Deed] = Deed.START_OWN_GROUP


@dataclass(frozen=True, slots=True)
class ConnectGroup(Button):
    """Connects the chat it is pressed in to the group with that code."""

    verb: ClassVar[str] = "people.connect/1"
    deed: ClassVar[Deed] = Deed.CONNECT_GROUP
    code: str = ""


@dataclass(frozen=True, slots=True)
class SettingsForm(Button):
    """Asks for a group's settings."""

    verb: ClassVar[str] = "people.settings_form/1"
    deed: ClassVar[Deed] = Deed.CHOOSE_GROUP_LANGUAGE
    group: str


@dataclass(frozen=True, slots=True)
class KeepSettings(Button):
    """Keeps a group's language and quiet weeks."""

    verb: ClassVar[str] = "people.settings/1"
    deed: ClassVar[Deed] = Deed.CHOOSE_GROUP_LANGUAGE
    group: str
    language: str = ""
    quiet: str = ""
    county: str = ""


def code_entry(w: Words) -> list[Node]:
    """A place to write a joining code, and a way on for those who have none."""
    return [
        written("code", w("label-code"), hint=w("hint-code"), most=CODE_LIMIT),
        action_set(
            press(ConnectGroup(), w("do-connect"), main=True),
            press(OwnGroupForm(), w("do-own-group"), alone=True),
        ),
    ]


def workplace_form(
    w: Words,
    methods: Sequence[Method],
    *,
    new: str,
    alone: bool,
    values: Mapping[str, str] | None = None,
    problem: Refused | None = None,
) -> Shown:
    """The form of a new workplace and its group; `values` fills in what was written before a problem."""
    said_before = values or {}
    return layout.frame(
        w,
        w("own-group-title" if alone else "workplace-title"),
        layout.problem(w, problem),
        text(w("own-group-lead" if alone else "workplace-lead")),
        *_workplace_inputs(w, said_before),
        county_choice(w, said_before.get("county", "")),
        *_method_inputs(w, methods, said_before),
        action_set(press(CreateWorkplace(new, alone), w("do-create"), main=True), spacing="large"),
    )


def _workplace_inputs(w: Words, values: Mapping[str, str]) -> list[Node]:
    return [
        written(name, w(f"label-{name}"), value=values.get(name, ""), hint=w(f"hint-{name}"), most=NAME_LIMIT)
        for name in ("name", "owner", "department")
    ]


def county_choice(w: Words, county: str) -> Node:
    """The county, which may be left open."""
    named = [(name, key) for key, name in sorted(COUNTIES.items(), key=itemgetter(1))]
    ways = [(w("county-none"), NO_COUNTY), *named]
    return chosen("county", w("label-county"), ways, value=county or NO_COUNTY)


def _method_inputs(w: Words, methods: Sequence[Method], values: Mapping[str, str]) -> list[Node]:
    offered = [(w.pick(method.name), method.key) for method in methods]
    chosen_method = values.get("method") or (methods[0].key if methods else "")
    language = values.get("language") or w.language
    return [
        chosen("language", w("label-group-language"), layout.language_options(w), value=language),
        chosen("method", w("label-method"), offered, value=chosen_method),
        *(layout.small(w.pick(method.about)) for method in methods if len(methods) == 1),
    ]


def workplace_made(w: Words, group: Group, method: Method) -> Shown:
    """The joining code, and how to use it."""
    return layout.frame(
        w,
        w("workplace-made-title"),
        text(w("workplace-made-lead")),
        box(said(run(group.code, size="extraLarge", bold=True, mono=True)), style="emphasis"),
        *(text(w(f"workplace-made-{step}"), spacing="small") for step in ("first", "then", "last")),
        layout.small(w("workplace-made-without-group"), spacing="default"),
        action_set(
            press(ShowGroups(), w("do-groups")), press(AnotherGroupForm(group.id), w("do-another-group"))
        ),
        over=layout.whose(group, w.pick(method.name)),
    )
