"""A channel that receives letters, as somebody there has chosen."""

from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Shown, action_set, run, said, text
from programme.access import Deed
from programme.people import LANGUAGES
from words.words import Words


@dataclass(frozen=True, slots=True)
class HostBulletins(Button):
    """The channel in which it is pressed receives letters, in that language."""

    verb: ClassVar[str] = "bulletin.host/1"
    deed: ClassVar[Deed] = Deed.HOST_BULLETIN
    language: str


@dataclass(frozen=True, slots=True)
class UnhostBulletins(Button):
    """The channel receives no more. Whoever chose it may, whatever they are by now."""

    verb: ClassVar[str] = "bulletin.unhost/1"
    deed: ClassVar[Deed] = Deed.TURN_BULLETIN


def hosted(w: Words, name: str, language: str) -> Shown:
    """It receives letters from now on."""
    others = [one for one in LANGUAGES if one != language]
    return layout.frame(
        w,
        w("bulletin-hosts"),
        text(w("bulletin-hosts-lead", language=w(f"bulletin-language-{language}"))),
        said(run(w("bulletin-hosts-named", name=name)), spacing="small"),
        layout.small(w("bulletin-hosts-rename", word=w.phrases("step-host_bulletin")[0])),
        action_set(
            *(press(HostBulletins(one), w(f"do-bulletin-host-{one}")) for one in others),
            press(UnhostBulletins(), w("do-bulletin-unhost")),
            spacing="medium",
        ),
    )


def ended(w: Words, language: str) -> Shown:
    """It receives none from now on; `language` is the one it had, for changing one's mind."""
    return layout.frame(
        w,
        w("bulletin-hosts-over"),
        text(w("bulletin-hosts-over-lead", word=w.phrases("step-host_bulletin")[0])),
        action_set(press(HostBulletins(language), w("do-undo"))),
    )


def never(w: Words) -> Shown:
    """It receives none."""
    return layout.frame(w, w("bulletin-hosts-never"))
