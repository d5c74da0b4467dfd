"""One event of a history in plain words.

Facts are asked for gently: an event from before a fact was kept, or with a value nobody knows any more, is
told with what is left.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from cards import layout
from programme.formats import FORMATS
from programme.history import Event, Kind
from programme.journey import Reason
from programme.past import Past
from programme.people import Role
from programme.visit import Held, Outcome
from words.words import Words

Named = TypeVar("Named", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Told:
    """What a history needs to be told. `past` finds a phase by its key; `method_name` says what the method of
    that key is called; `texts` are the kinds of which this reader is shown what the parties wrote."""

    past: Past
    method_name: Callable[[str], str]
    texts: Collection[Kind] = frozenset(Kind)


def happened(w: Words, told: Told, event: Event, count: int = 1) -> str:
    """«Verkstedet ble satt til fre. 4. sep. (uke 36)». `count` is of answers that came in together."""
    if event.kind is Kind.ANSWERED:
        return w("history-answered", count=count)
    tell = TELLING.get(event.kind)
    return tell(w, told, event) if tell else w(f"history-{event.kind.value}")


def _dated(w: Words, _: Told, event: Event) -> str:
    day, before = _day(w, event, "day"), _day(w, event, "before")
    if day and before:
        return w("history-moved", day=day, before=before)
    return w("history-dated", day=day) if day else w("history-dated-unknown")


def _gathered(w: Words, _: Told, event: Event) -> str:
    held, count = _one_of(Held, event, "held"), event.facts.get("took_part", "")
    what = w(f"history-held-{held.value}") if held else w("history-gathered")
    return f"{what}, {w('history-took-part', count=int(count))}" if count.isdecimal() else what


def _settled(w: Words, _: Told, event: Event) -> str:
    outcome = _one_of(Outcome, event, "outcome")
    what = w("history-settled", outcome=w(f"settled-{outcome.value}") if outcome else "–")
    missing = [Role(role) for role in event.facts.get("missing", "").split() if role in set(Role)]
    if not missing:
        return what
    return f"{what}, {w('history-without-answer', roles=layout.roles_listed(w, missing))}"


def _handed_over(w: Words, _: Told, event: Event) -> str:
    return w("history-handed-without" if event.facts.get("baton") == "no" else "history-handed_over")


def _went_back(w: Words, told: Told, event: Event) -> str:
    phase = told.past(event.facts.get("to", ""))
    what = w("history-went_back", phase=w.pick(phase.name)) if phase else w("history-went-back-unknown")
    return _because(told, event, what)


def _paused(w: Words, told: Told, event: Event) -> str:
    until = _day(w, event, "until")
    return _because(told, event, w("history-paused", day=until) if until else w("history-paused-unknown"))


def _ended(w: Words, told: Told, event: Event) -> str:
    reason = _one_of(Reason, event, "reason")
    what = f"{w('history-ended')}: {w(f'reason-{reason.value}')}" if reason else w("history-ended")
    return _because(told, event, what, "note")


def _paced(w: Words, _: Told, event: Event) -> str:
    months = event.facts.get("months", "")
    return w("history-paced", months=int(months) if months.isdecimal() else 0)


def _role(w: Words, _: Told, event: Event) -> str:
    role, until = _one_of(Role, event, "role"), event.facts.get("until", "")
    name = layout.role(w, role) if role else "–"
    if event.kind is Kind.ROLE_HANDED_OVER and until:
        day = _day(w, event, "until")
        return w("history-deputy-until", role=name, day=day) if day else w("history-deputy", role=name)
    return w(f"history-{event.kind.value}", role=name)


def _helper(w: Words, _: Told, event: Event) -> str:
    return w("history-helper-gone" if event.facts.get("how") == "gone" else "history-helper_changed")


def _differently(w: Words, told: Told, event: Event) -> str:
    taken_back = event.facts.get("text") == ""
    what = w("history-differently-none" if taken_back else "history-differently")
    return _because(told, event, what, "text")


def _skipped(w: Words, told: Told, event: Event) -> str:
    return _because(told, event, w("history-skipped"))


def _followed_on(w: Words, told: Told, event: Event) -> str:
    return w("history-followed_on", method=told.method_name(event.facts.get("method", "")) or "–")


def _vote(w: Words, _: Told, event: Event) -> str:
    format = event.facts.get("format", "")
    what = w(f"history-{event.kind.value}")
    return f"{what}: {layout.amid(w(f'format-{format}'))}" if format in FORMATS else what


def _because(told: Told, event: Event, what: str, fact: str = "reason") -> str:
    why = " ".join(event.facts.get(fact, "").split())
    return f"{what}: {why}" if why and event.kind in told.texts else what


def _day(w: Words, event: Event, fact: str) -> str:
    try:
        return w.day(date.fromisoformat(event.facts.get(fact, "")))
    except ValueError:
        return ""


def _one_of(kind: type[Named], event: Event, fact: str) -> Named | None:
    try:
        return kind(event.facts.get(fact, ""))
    except ValueError:
        return None


TELLING: dict[Kind, Callable[[Words, Told, Event], str]] = {
    Kind.DATED: _dated,
    Kind.GATHERED: _gathered,
    Kind.SETTLED: _settled,
    Kind.HANDED_OVER: _handed_over,
    Kind.DIFFERENTLY: _differently,
    Kind.SKIPPED: _skipped,
    Kind.WENT_BACK: _went_back,
    Kind.PAUSED: _paused,
    Kind.ENDED: _ended,
    Kind.PACED: _paced,
    Kind.ROLE_TAKEN: _role,
    Kind.ROLE_LAID_DOWN: _role,
    Kind.ROLE_HANDED_OVER: _role,
    Kind.ROLE_RETURNED: _role,
    Kind.LEFT: _role,
    Kind.CAME_BACK: _role,
    Kind.HELPER_CHANGED: _helper,
    Kind.FOLLOWED_ON: _followed_on,
    Kind.VOTE_OPENED: _vote,
    Kind.VOTE_CLOSED: _vote,
}
"""How each is told that has facts; the others have one sentence."""
