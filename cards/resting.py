"""When somebody wants to be told things: on the next shift, after a pause, or as usual again."""

from datetime import date

from cards import layout
from cards.actions import press
from cards.elements import Node, Shown, action_set, text
from cards.inputs import a_day, dated
from cards.nudge import EndRest, KeepRest, RestForm, ShowDeadlines, Turn
from programme.budget import Rest
from programme.refusals import Refused
from programme.switches import Switch
from words.words import Words


def resting(w: Words, rest: Rest | None, card: str, today: date) -> list[Node]:
    """On a card that asks something: the rest that holds, or a folded way to one."""
    if rest is not None and rest.until > today:
        back = press(EndRest(card), w("do-end-rest"), alone=True)
        return [layout.notice(w("rest-until", day=w.day(rest.until))), action_set(back, spacing="small")]
    return layout.folded(w("do-rest"), "rest", *_asks(w, card, today))


def _asks(w: Words, card: str, today: date, value: str = "") -> list[Node]:
    day = dated(
        "rest_day",
        w("label-rest-day"),
        value=a_day(value),
        earliest=date.fromordinal(today.toordinal() + 1),
        too_early=w("refused-rest-past"),
    )
    return [
        day,
        action_set(
            press(KeepRest(True, card), w("do-rest-shift")),
            press(KeepRest(False, card), w("do-rest-pause")),
            spacing="small",
        ),
        layout.small(w("rest-what-follows")),
    ]


def form(
    w: Words, rest: Rest | None, card: str, today: date, *, value: str = "", problem: Refused | None = None
) -> Shown:
    """Until when the person wants to be left in peace."""
    asks = _asks(w, card, today, value) if rest is None else [*resting(w, rest, card, today)]
    return layout.frame(
        w,
        w("rest-title"),
        layout.problem(w, problem),
        text(w("rest-lead")),
        *asks,
        action_set(press(ShowDeadlines(), w("do-deadlines"), alone=True), spacing="medium"),
    )


def kept(w: Words, rest: Rest) -> Shown:
    """The answer: left in peace until a day, and how to end it."""
    return layout.frame(
        w,
        w("rest-kept-title"),
        layout.notice(
            w("rest-kept-shift" if rest.exact else "rest-kept", day=w.day(rest.until)), style="good"
        ),
        text(w("rest-kept-lead")),
        action_set(
            press(EndRest(), w("do-end-rest")), press(ShowDeadlines(), w("do-deadlines")), spacing="medium"
        ),
        layout.small(w("rest-typed", word=w.phrases("step-rest_end")[0])),
    )


def ended(w: Words) -> Shown:
    """The answer: told things as usual."""
    return layout.frame(
        w,
        w("rest-ended-title"),
        text(w("rest-ended-lead")),
        action_set(
            press(ShowDeadlines(), w("do-deadlines"), main=True),
            press(RestForm(), w("do-rest")),
            spacing="medium",
        ),
    )


def turned(w: Words, kind: Switch, *, on_: bool) -> Shown:
    """One kind is off, or on, from now on."""
    title = w("switch-on-title" if on_ else "switch-off-title")
    back = press(Turn(kind, not on_), w(f"do-turn-off-{kind.value}" if on_ else "do-turn-on"))
    return layout.frame(
        w,
        title,
        text(w(f"switch-{kind.value}-on" if on_ else f"switch-{kind.value}-off")),
        action_set(back, press(ShowDeadlines(), w("do-deadlines")), spacing="medium"),
    )
