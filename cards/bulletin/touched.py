"""What a change elsewhere does to letters: told to whoever made it, and to those who write letters."""

from collections.abc import Sequence
from dataclasses import dataclass

from cards import layout
from cards.actions import press
from cards.bulletin.after import CorrectBulletin
from cards.bulletin.desk import ShowBulletin
from cards.bulletin.parts import titled
from cards.elements import Node, Shown, action_set, box, run, said, text
from programme.bulletin.bulletin import GONE_OUT, Bulletin, State
from words.words import Words

SHOWN = 5
"""Letters named on one card."""


@dataclass(frozen=True, slots=True)
class Touched:
    """A letter that holds what was changed; `before` is where it was then. One that has left stays as readers
    have it, every other has followed."""

    letter: Bulletin
    before: State

    @property
    def sent(self) -> bool:
        """Whether readers have it as it was."""
        return self.before in GONE_OUT

    @property
    def waits(self) -> bool:
        """Whether somebody has to do something: to correct it, or to send it anew."""
        return self.before is not State.DRAFT


def touched(w: Words, letters: Sequence[Touched], key: str) -> list[Node]:
    """Which letters have followed (told by `key`), which have to be sent anew, and which readers have."""
    followed = [one for one in letters if not one.sent]
    sent = [one for one in letters if one.sent]
    told = [layout.notice(w(key, letters=_names(w, followed)))] if followed else []
    again = [one for one in followed if one.waits]
    if again:
        told.append(layout.notice(w("touched-again", letters=_names(w, again))))
    if sent:
        told.append(layout.notice(w("touched-sent", letters=_names(w, sent))))
    return told


def to_leads(w: Words, lead: str, quoted: Node, letters: Sequence[Touched]) -> Shown:
    """To those who write letters: `lead` tells what has happened, `quoted` what it is about; for each of the
    `letters`, all of which wait for somebody, what has become of it, and a way there."""
    return layout.frame(
        w,
        w("touched-title"),
        text(lead),
        quoted,
        *(_letter(w, one) for one in letters[:SHOWN]),
    )


def _letter(w: Words, one: Touched) -> Node:
    state = "sent" if one.sent else "again"
    mend = press(CorrectBulletin(one.letter.id), w("do-bulletin-correct"), main=True)
    look = press(ShowBulletin(one.letter.id), w("do-touched-again"), main=True)
    return box(
        said(run(titled(w, one.letter), bold=True), spacing="none"),
        text(w(f"touched-{state}-lead"), spacing="none"),
        action_set(mend if one.sent else look, spacing="small"),
        spacing="large",
        line=True,
    )


def _names(w: Words, letters: Sequence[Touched]) -> str:
    return w.listed([f"«{titled(w, one.letter)}»" for one in letters[:SHOWN]])
