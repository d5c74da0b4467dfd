"""One action in a line of a file: everything in columns of its own, or for narrow paper a few together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from cards import layout
from cards.plan_lines import stands, who
from papers.sheet import Cell, written
from programme.action import Action
from programme.calendar import day_of
from programme.change import Change
from programme.glance import Part, parts
from programme.history import By, Event
from programme.people import Group
from programme.plan import Plan
from programme.proposal import Proposal
from programme.status import Theme
from words.words import Words

Row = tuple[Cell, ...]
Columns = Mapping[str, int]
"""How wide each column is beside the others, by the end of its key in words/."""
ALL: Columns = {
    "number": 6, "what": 44, "area": 20, "theme": 20, "source": 28, "who": 22, "role": 14, "deputy": 24,
    "when": 12, "status": 16, "reason": 34, "sign": 34, "evaluates": 13, "effect": 14, "onward": 14,
    "scored": 28, "made": 12, "ended": 12,
}  # fmt: skip
PRINTED: Columns = {
    "number": 10, "what": 62, "background": 40, "who": 36, "when": 24, "status": 38, "sign": 38,
    "evaluation": 29,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """All that is written down. `sources` tells what the actions grew from, by id; `story` is what happened
    to each, by number, and `events` what happened to the plan as a whole."""

    w: Words
    group: Group
    method: str
    plan: Plan
    actions: Sequence[Action]
    sources: Mapping[str, str]
    proposals: Sequence[Proposal]
    story: Sequence[tuple[int, Change]]
    events: Sequence[Event]
    at: datetime

    @property
    def today(self) -> date:
        """The day in Norway."""
        return day_of(self.at)

    @property
    def ordered(self) -> tuple[tuple[Part, Action], ...]:
        """The actions in the order of the card."""
        return tuple((part, one) for part, some in parts(self.actions, self.today) for one in some)


def in_full(told: Told, one: Action) -> Row:
    """A column for everything, to sort and to choose by."""
    w = told.w
    return (
        one.number,
        one.title,
        w(f"proposal-{one.area.value}"),
        _theme(w, one),
        told.sources.get(one.id),
        (one.owner.name or who(w, one.owner)) if one.owner else None,
        office(w, one.owner.role) if one.owner else None,
        who(w, one.deputy) if one.deputy else None,
        one.deadline,
        " · ".join(_stands(told, one)),
        one.reason,
        one.sign,
        one.evaluates,
        w(f"effect-{one.effect.value}") if one.effect else None,
        w(f"onward-{one.onward.value}") if one.onward else None,
        _scored(w, one),
        day_of(one.made),
        day_of(one.ended) if one.ended else None,
    )


def proposed(w: Words, one: Proposal) -> Row:
    """The same columns for what nobody has decided on yet."""
    told: dict[str, Cell] = {"what": one.title, "area": w(f"proposal-{one.area.value}")}
    told |= {"status": w("paper-proposed"), "made": day_of(one.made)}
    return tuple(told.get(column) for column in ALL)


def printed(told: Told, one: Action) -> Row:
    """What belongs together stands together, for paper is narrow."""
    w = told.w
    deputy = w("paper-deputy-told", name=who(w, one.deputy)) if one.deputy else None
    scored = _scored(w, one)
    ended = written(day_of(one.ended)) if one.ended else None
    came = [w(f"effect-{one.effect.value}")] if one.effect else []
    came += [w(f"onward-{one.onward.value}")] if one.onward else []
    return (
        one.number,
        one.title,
        _lines(w(f"proposal-{one.area.value}"), _theme(w, one), told.sources.get(one.id), scored),
        _lines(layout.begin(who(w, one.owner)) if one.owner or one.open else None, deputy),
        one.deadline,
        _lines(*_stands(told, one), ended, one.reason),
        one.sign,
        _lines(written(one.evaluates), " · ".join(came)),
    )


def _lines(*told: str | None) -> str:
    return "\n".join(filter(None, told))


def _stands(told: Told, one: Action) -> list[str]:
    """How it stands; where its day has passed that is told too, as on the card."""
    now, status = stands(told.w, one, told.today), told.w(f"action-{one.status.value}")
    return [layout.begin(status), *([layout.begin(now)] if now != status else [])]


def _theme(w: Words, one: Action) -> str | None:
    return None if one.theme is Theme.NONE else w(f"action-theme-{one.theme.value}")


def _scored(w: Words, one: Action) -> str | None:
    told = (f"{layout.amid(w(f'priorities-{name}'))} {score}" for name, score in one.scores.items())
    return layout.begin(", ".join(told)) or None


def office(w: Words, by: By) -> str | None:
    """The role in which something was done; None where that is nobody's business."""
    return None if by in ("", "clock") else w(f"role-{by}")
