"""What became of what was sent: for one group by recipient, and for a whole tenant in numbers.

It tells of letters, never of answers; whoever takes nothing just now is not to blame.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.people import ShowGroup, ShowGroups
from programme.access import Deed
from programme.calendar import OSLO
from programme.delivery import DISABLED, LOST, OURS, UNINSTALLED, Fate, State
from programme.people import Group
from words.words import Words

RECIPIENTS_MOST = 20
"""Recipients shown at once; those first where something did not arrive, and the rest are counted."""
LETTERS_MOST = 4
"""Letters shown for each, the newest of each kind."""
BAR = 10
"""Blocks in the bar that shows how far today's letters have come."""

SIGNS = {
    State.WAITING: "○",
    State.KEPT: "‖",
    State.SENT: "✓",
    State.READ: "✓✓",
    State.WITHDRAWN: "–",
    State.LATE: "–",
    State.GONE: "✕",
}
UNARRIVED = (State.KEPT, State.GONE, State.LATE)
WHYS = {
    **dict.fromkeys(("ConversationBlockedByUser", "MessageWritesBlocked", "403"), "closed"),
    **dict.fromkeys((UNINSTALLED, LOST, "404"), "absent"),
    **dict.fromkeys(OURS, "ours"),
    **dict.fromkeys(("MessageSizeTooBig", "413"), "big"),
    DISABLED: "disabled",
    "500": "teams",
}
"""Teams' codes by the sentence that tells them, «why-…»; any other is told as «why-other», with the code."""
ONLY_THERE = frozenset({"closed", "absent"})
"""Whys that are told differently of a person, of the group's chat and of another place."""


@dataclass(frozen=True, slots=True)
class ShowSent(Button):
    """Shows what became of what was sent to a group since its latest stop point opened."""

    verb: ClassVar[str] = "delivery.group/1"
    deed: ClassVar[Deed] = Deed.SEE_SENT
    group: str


@dataclass(frozen=True, slots=True)
class ShowAllSent(Button):
    """Shows how the sending goes in the whole tenant."""

    verb: ClassVar[str] = "delivery.all/1"
    deed: ClassVar[Deed] = Deed.SEE_ALL_SENT


@dataclass(frozen=True, slots=True)
class Recipient:
    """One recipient and the newest letter of each kind, newest first.

    `part` is a role, «helper», «chat», «channel» or «other»; `name` is empty where it is not a person or not
    to be told; `otherwise` when they can still answer from the group's chat.
    """

    part: str
    name: str
    fates: tuple[Fate, ...]
    otherwise: bool = False

    @property
    def missed(self) -> bool:
        """Whether something did not arrive."""
        return any(fate.state in UNARRIVED for fate in self.fates)


def sent(
    w: Words,
    group: Group,
    title: str,
    recipients: Sequence[Recipient],
    *,
    now: datetime,
    reads: bool,
    all_too: bool = False,
) -> Shown:
    """What became of what was sent to a group. `title` says about what; with `reads` it is told who has read,
    and else that it is not told here; `all_too` offers the whole tenant."""
    ordered = sorted(recipients, key=lambda one: not one.missed)
    shown, more = ordered[:RECIPIENTS_MOST], len(ordered) - RECIPIENTS_MOST
    buttons = [
        press(ShowSent(group.id), w("do-look-again")),
        press(ShowGroup(group.id), w("do-show-group")),
        *([press(ShowAllSent(), w("do-all-sent"))] if all_too else []),
    ]
    return layout.frame(
        w,
        w("sent-title"),
        *(_recipient(w, one, now, at) for at, one in enumerate(shown)),
        None if shown else text(w("sent-nothing")),
        layout.small(w("sent-more", count=more)) if more > 0 else None,
        layout.small(w("sent-reads" if reads else "sent-no-reads"), spacing="large") if shown else None,
        action_set(*buttons, spacing="large"),
        over=layout.whose(group, title),
    )


def _recipient(w: Words, one: Recipient, now: datetime, at: int) -> Node:
    letters = one.fates[:LETTERS_MOST]
    return box(
        whom(w, one.part, one.name),
        *(_letter(w, one, fate, now) for fate in letters),
        *_reasons(w, one, letters),
        line=at > 0,
        spacing="medium",
    )


def whom(w: Words, part: str, name: str, *, sign: str = "") -> Node:
    """«Tillitsvalgt: Ahmed Hassan», as a line of its own."""
    known = layout.begin(w(f"sent-to-{part}") if part in ("chat", "channel", "other") else w(f"role-{part}"))
    begins = f"{sign}\u00a0{known}" if sign else known
    after = [run(name)] if name else []
    return said(run(f"{begins}: " if name else begins, bold=True), *after, spacing="none")


def _letter(w: Words, one: Recipient, fate: Fate, now: datetime) -> Node:
    sign = run(f"{SIGNS[fate.state]}\u00a0 ", bold=True)
    twice = f" · {w('state-twice')}" if fate.twice else ""
    return said(sign, run(f"{w(f'sent-{fate.kind}')}: {_state(w, one, fate, now)}{twice}"), spacing="small")


def _state(w: Words, one: Recipient, fate: Fate, now: datetime) -> str:
    if fate.state is State.WAITING and fate.next_at is not None and fate.next_at > now:
        return w("state-waiting-until", when=_when(w, fate.next_at, now))
    if fate.state is State.READ and not one.name:
        return w("state-read-some", when=_when(w, fate.at, now))
    if fate.state in (State.SENT, State.READ):
        return w(f"state-{fate.state.value}", when=_when(w, fate.at, now))
    return w(f"state-{fate.state.value}")


def _when(w: Words, at: datetime, now: datetime) -> str:
    """«kl. 08.30» on the same day, else the day too."""
    local = at.astimezone(OSLO)
    if local.date() != now.astimezone(OSLO).date():
        return w.moment(at)
    return w("clock", hour=f"{local:%H}", minute=f"{local:%M}")


def _reasons(w: Words, one: Recipient, letters: Sequence[Fate]) -> list[Node]:
    """Why something waits or did not arrive, each reason once, and how it can be done otherwise."""
    told = [fate for fate in letters if fate.why and fate.state in (*UNARRIVED, State.WAITING)]
    reasons = [why(w, fate.why, one.part, one.name, waits=fate.state is State.WAITING) for fate in told]
    if one.otherwise and one.name and any(fate.state is State.KEPT for fate in told):
        reasons.append(w("sent-otherwise", name=one.name))
    return [said(run(words, size="small"), spacing="small") for words in dict.fromkeys(reasons)]


def why(w: Words, code: str, part: str, name: str, *, waits: bool = False) -> str:
    """Teams' code in words; `waits` when it is tried again."""
    said_as = WHYS.get(code, "other")
    if waits and said_as != "ours":
        return w("why-again")
    if said_as in ONLY_THERE:
        return w(f"why-{said_as}-{'person' if name else 'chat' if part == 'chat' else 'there'}", name=name)
    return w("why-other", code=code) if said_as == "other" else w(f"why-{said_as}")


def all_sent(w: Words, counts: Mapping[State, int]) -> Shown:
    """How the sending goes in the whole tenant: what waits, and what has become of the rest today."""
    done, gone = (_many(counts, *states) for states in ((State.SENT, State.READ), (State.GONE, State.LATE)))
    waiting, kept = _many(counts, State.WAITING), _many(counts, State.KEPT)
    counted = {State.WAITING: waiting, State.KEPT: kept, State.GONE: gone}
    lines = [
        f"{SIGNS[one]}\u00a0 {w(f'all-{one.value}', count=many)}" for one, many in counted.items() if many
    ]
    return layout.frame(
        w,
        w("all-sent-title"),
        *_progress(w, done, done + waiting + gone),
        box(*(text(line, spacing="small") for line in lines), style="emphasis") if lines else None,
        layout.small(w("all-sent-fine"), spacing="default") if waiting else None,
        layout.small(w("all-sent-help"), spacing="default") if kept or gone else None,
        action_set(press(ShowAllSent(), w("do-look-again")), press(ShowGroups(), w("do-groups"))),
    )


def _many(counts: Mapping[State, int], *states: State) -> int:
    return sum(counts.get(state, 0) for state in states)


def _progress(w: Words, done: int, all_: int) -> list[Node]:
    """How much of what was to go today has arrived, in numbers and as a bar."""
    if not all_:
        return [text(w("all-sent-nothing"))]
    full = done * BAR // all_
    return [
        text(w("all-sent-progress", done=done, all=all_), size="medium", bold=True),
        said(run("■" * full + "□" * (BAR - full), color="accent"), spacing="small"),
    ]
