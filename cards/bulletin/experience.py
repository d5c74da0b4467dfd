"""What a group wants others to know: the form, and the card on which each party says yes or takes it back."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.bulletin.parts import titled, told_of
from cards.bulletin.sharing import ShareForm
from cards.bulletin.sheet import told
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, column, run, said, text
from cards.inputs import chosen, written
from cards.people import ShowGroup
from cards.plan_lines import pressed
from cards.votes import one_of
from programme.access import Deed
from programme.bulletin.bulletin import Bulletin
from programme.bulletin.experience import EXPERIENCE_LIMIT, Experience, Source
from programme.county import COUNTIES
from programme.people import Group, Role
from programme.refusals import Refused
from words.words import Words

EARLIER, GLANCE = 6, 90
"""Earlier ones in the form, and characters of each."""


class Whose(StrEnum):
    """Of whom a letter tells it."""

    COUNTY = "county"
    """Of a nursing home in the county, or of one somewhere where no county is known"""
    NAME = "name"
    """Of the workplace, by its name"""


@dataclass(frozen=True, slots=True)
class KeepExperience(Button):
    """These are the words, and the one who presses wants them told. `instead` is one in other words, which is
    taken back by this."""

    verb: ClassVar[str] = "experience.keep/1"
    deed: ClassVar[Deed] = Deed.SHARE_EXPERIENCE
    group: str
    new: str
    source: Source
    instead: str
    told: str = ""
    whose: Whose = Whose.COUNTY


@dataclass(frozen=True, slots=True)
class ShowExperience(Button):
    """Shows one as it stands."""

    verb: ClassVar[str] = "experience.show/1"
    deed: ClassVar[Deed] = Deed.SHARE_EXPERIENCE
    experience: str


@dataclass(frozen=True, slots=True)
class ConsentExperience(Button):
    """«Del»: the role of the one who presses says yes to these words."""

    verb: ClassVar[str] = "experience.consent/1"
    deed: ClassVar[Deed] = Deed.SHARE_EXPERIENCE
    experience: str


@dataclass(frozen=True, slots=True)
class RewordForm(Button):
    """Asks for other words; everybody then says yes to those."""

    verb: ClassVar[str] = "experience.reword/1"
    deed: ClassVar[Deed] = Deed.SHARE_EXPERIENCE
    experience: str


@dataclass(frozen=True, slots=True)
class WithdrawExperience(Button):
    """Takes it back, for good."""

    verb: ClassVar[str] = "experience.withdraw/1"
    deed: ClassVar[Deed] = Deed.SHARE_EXPERIENCE
    experience: str


def form(
    w: Words, group: Group, button: KeepExperience, *,
    earlier: Sequence[Experience] = (), problem: Refused | None = None,
) -> Shown:  # fmt: skip
    """The words and of whom they are told, as `button` has them already. `earlier` are those of the group."""
    bare = KeepExperience(button.group, button.new, button.source, button.instead)
    keep = press(bare, w("do-experience-keep"), main=True)
    back = press(
        ShowExperience(button.instead) if button.instead else ShowGroup(group.id),
        w("do-tool-back" if button.instead else "do-show-group"),
        alone=True,
    )
    county = COUNTIES.get(group.county, "")
    options = [(told_of(w, "", county), Whose.COUNTY.value), (group.workplace.name, Whose.NAME.value)]
    return layout.frame(
        w,
        w("experience-reword" if button.instead else "experience-share"),
        layout.problem(w, problem),
        text(w("experience-lead"), spacing="small"),
        written(
            "told",
            w("label-experience-told"),
            value=button.told,
            hint=w("hint-experience-told"),
            most=EXPERIENCE_LIMIT,
            several_lines=True,
        ),
        chosen("whose", w("label-experience-whose"), options, value=button.whose.value, open=True),
        layout.small(w("experience-all-agree")),
        action_set(keep, back, spacing="large"),
        *_earlier(w, group, earlier),
        over=layout.whose(group),
    )


def card(
    w: Words, group: Group, one: Experience, *, sent: Sequence[Bulletin] = (), reworded: bool = False
) -> Shown:
    """The words as a letter would tell them, and who has said yes. `sent` are the letters that tell it though
    it was taken back just now; `reworded` tells that it has given way to other words."""
    state = state_of(group, one)
    given = [] if one.withdrawn or group.solo else [_given(w, group, one)]
    names = w.listed([f"«{titled(w, letter)}»" for letter in sent])
    return layout.frame(
        w,
        w(f"experience-{state}"),
        text(w("experience-reworded-lead" if reworded else f"experience-{state}-lead"), spacing="small"),
        layout.notice(w("experience-was-sent", letters=names)) if sent else None,
        told(w, one.told(group)),
        *given,
        None if reworded else action_set(*_ways(w, one, state), spacing="medium"),
        None if one.withdrawn else layout.small(w("experience-any-time")),
        over=layout.whose(group),
    )


def state_of(group: Group, one: Experience) -> str:
    """«withdrawn», «free» or «waiting»: what it is called in the words."""
    if one.withdrawn:
        return "withdrawn"
    return "free" if one.free(group) else "waiting"


def which(w: Words, groups: Sequence[Group]) -> Shown:
    """Whoever is in several groups says whose experience."""
    lines = (one_of(w, group, ShareForm(group.id, Source.OWN, "")) for group in groups)
    return layout.frame(w, w("experience-share"), text(w("votes-which")), *lines)


def _given(w: Words, group: Group, one: Experience) -> Node:
    """Who has said yes, by role; a vacancy is not waited for."""
    waits = one.waits_for(group)
    held = [role for role in Role if group.holders(role)]
    signs = (
        f"{'○' if role in waits else '✓'}\u00a0{layout.title_role(w, role)}\u00a0\u00a0 " for role in held
    )
    return said(*(run(sign, bold=True) for sign in signs), spacing="medium")


def _ways(w: Words, one: Experience, state: str) -> list[Node]:
    if state == "withdrawn":
        return [press(RewordForm(one.id), w("do-experience-anew"), alone=True)]
    reword = press(RewordForm(one.id), w("do-experience-reword"), alone=True)
    back = press(WithdrawExperience(one.id), w("do-experience-withdraw"), alone=True)
    yes = press(ConsentExperience(one.id), w("do-experience-consent"), main=True)
    return [yes, reword, back] if state == "waiting" else [reword, back]


def _earlier(w: Words, group: Group, earlier: Sequence[Experience]) -> list[Node]:
    lines = [_line(w, group, one, first=at == 0) for at, one in enumerate(earlier[:EARLIER])]
    return layout.folded(w("experience-earlier"), "earlier", *lines) if lines else []


def _line(w: Words, group: Group, one: Experience, *, first: bool) -> Node:
    glance = layout.clipped(" ".join(one.text.split()), GLANCE)
    how = f"{w.date_of(one.made)} · {w(f'experience-is-{state_of(group, one)}')}"
    node = column(
        said(run(glance), spacing="none"),
        said(run(how, size="small", subtle=True), spacing="none"),
        spacing="none",
    )
    return pressed(node, press(ShowExperience(one.id), glance, alone=True), first=first)
