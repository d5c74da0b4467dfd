"""The language that a municipality or other owner has decided on, set by the programme lead."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Shown, action_set, text
from cards.inputs import chosen
from cards.people import ShowGroups
from programme.access import Deed
from programme.refusals import Refused
from words.words import Words

FIXED = ("nb", "nn")
"""What an owner can decide on; English is nobody's official language here."""
EITHER = "either"
LISTED_MOST = 200
"""Owners in one list, by name; what is left out can be typed."""


@dataclass(frozen=True, slots=True)
class OwnersForm(Button):
    """Asks which owner, and which language."""

    verb: ClassVar[str] = "owners.form/1"
    deed: ClassVar[Deed] = Deed.CHOOSE_OWNERS_LANGUAGE


@dataclass(frozen=True, slots=True)
class KeepOwner(Button):
    """All groups of this owner follow that language; «either» leaves it to each group."""

    verb: ClassVar[str] = "owners.keep/1"
    deed: ClassVar[Deed] = Deed.CHOOSE_OWNERS_LANGUAGE
    owner: str = ""
    language: str = ""


def form(
    w: Words, owners: Sequence[tuple[str, str]], *, chosen_owner: str = "", problem: Refused | None = None
) -> Shown:
    """The owners, each as (name, language), and what can be chosen for one of them."""
    if not owners:
        none = action_set(press(ShowGroups(), w("do-groups")))
        return layout.frame(w, w("owners-title"), text(w("owners-none")), none)
    listed = [(w("owner-now", name=name, language=told(w, now)), name) for name, now in owners[:LISTED_MOST]]
    ways = [*((w(f"language-{code}"), code) for code in FIXED), (w("language-either"), EITHER)]
    first = chosen_owner or owners[0][0]
    now = dict(owners).get(first) or EITHER
    return layout.frame(
        w,
        w("owners-title"),
        layout.problem(w, problem),
        text(w("owners-lead")),
        chosen("owner", w("label-owner"), listed, value=first),
        chosen("language", w("label-owners-language"), ways, value=now, open=True),
        layout.small(w("owners-law")),
        action_set(press(KeepOwner(), w("do-keep"), main=True), spacing="large"),
    )


def told(w: Words, language: str) -> str:
    """«Nynorsk», or that either will do."""
    return w(f"language-{language}") if language else w("language-either")


def kept(w: Words, owner: str, language: str, count: int) -> Shown:
    """What was decided, and for how many groups."""
    return layout.frame(
        w,
        w("owner-kept-title"),
        layout.labelled(owner, told(w, language)),
        text(w("owner-kept-fixed" if language else "owner-kept-either", count=count)),
        action_set(press(OwnersForm(), w("do-change")), press(ShowGroups(), w("do-groups"))),
    )
