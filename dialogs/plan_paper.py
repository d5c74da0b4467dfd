"""The plan on paper: the same actions as on the card, laid out to be kept with the internal control.

Which fields: what, who with their role, when and how it stands, with the reasons; who has seen which edition,
and when staff were told (internkontrollforskriften § 5 second paragraph, aml § 3-1).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from cards import layout
from cards.plan_lines import stands, who
from cards.plan_story import told as told_of
from papers.document import Document
from papers.sheet import Cell, Sheet, written
from programme.action import Action
from programme.calendar import OSLO
from programme.change import Change
from programme.glance import Part, count, parts
from programme.history import By, Event
from programme.people import Group, Role
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
    "number": 10, "what": 62, "area": 40, "who": 36, "when": 24, "status": 38, "sign": 38, "evaluates": 29,
}  # fmt: skip
LEFT_OUT: Columns = {"number": 10, "what": 117, "reason": 150}
PROPOSED: Columns = {"what": 127, "area": 150}
SEEN: Columns = {"edition": 16, "role": 30, "name": 50, "day": 24, "remark": 157}
STORY: Columns = {"day": 24, "number": 12, "happened": 201, "by": 40}


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
        return _day(self.at)

    @property
    def ordered(self) -> tuple[tuple[Part, Action], ...]:
        """The actions in the order of the card."""
        return tuple((part, one) for part, some in parts(self.actions, self.today) for one in some)


def document(told: Told) -> Document:
    """The plan to print."""
    w = told.w
    decided = [_printed(told, one) for part, one in told.ordered if part is not Part.NOT_CHOSEN]
    left_out = [(one.number, one.title, one.reason) for part, one in told.ordered if part is Part.NOT_CHOSEN]
    proposed = [(one.title, w(f"proposal-{one.area.value}")) for one in told.proposals]
    sheets_ = (
        _sheet(w, "actions", PRINTED, decided),
        _sheet(w, "not-chosen", LEFT_OUT, left_out),
        _sheet(w, "proposed", PROPOSED, proposed, name=0),
        _seen(told),
        _story(told),
    )
    return Document(
        language=w.language,
        title=w("paper-title"),
        under=told.group.workplace.title,
        facts=_facts(told),
        parts=tuple(one for one in sheets_ if one.rows),
        foot=w("paper-law"),
        page=lambda page, all_: w("paper-page", page=page, all=all_),
        lacking=w("paper-missing-signs"),
        drawn=told.at,
    )


def sheets(told: Told) -> tuple[Sheet, ...]:
    """The pages of the workbook, the actions first."""
    w = told.w
    rows = [_in_full(told, one) for _, one in told.ordered]
    rows += [_proposed(w, one) for one in told.proposals]
    about = w("paper-title"), told.group.workplace.title
    return (
        _sheet(w, "actions", ALL, rows),
        _seen(told),
        _story(told),
        Sheet(w("paper-about"), about, _facts(told), (w("paper-law"),), (28, 90), 0),
    )


def _sheet(w: Words, title: str, columns: Columns, rows: Iterable[Row], *, name: int = 1) -> Sheet:
    heads = tuple(w(f"paper-{column}") for column in columns)
    return Sheet(w(f"paper-{title}"), heads, tuple(rows), (), tuple(columns.values()), name)


def _in_full(told: Told, one: Action) -> Row:
    """A column for everything, to sort and to choose by."""
    w = told.w
    return (
        one.number,
        one.title,
        w(f"proposal-{one.area.value}"),
        _theme(w, one),
        told.sources.get(one.id),
        (one.owner.name or who(w, one.owner)) if one.owner else None,
        _office(w, one.owner.role) if one.owner else None,
        who(w, one.deputy) if one.deputy else None,
        one.deadline,
        layout.begin(stands(w, one, told.today)),
        one.reason,
        one.sign,
        one.evaluates,
        w(f"action-effect-{one.effect.value}") if one.effect else None,
        w(f"action-onward-{one.onward.value}") if one.onward else None,
        _scored(w, one),
        _day(one.made),
        _day(one.ended) if one.ended else None,
    )


def _proposed(w: Words, one: Proposal) -> Row:
    told: dict[str, Cell] = {"what": one.title, "area": w(f"proposal-{one.area.value}")}
    told |= {"status": w("paper-proposed"), "made": _day(one.made)}
    return tuple(told.get(column) for column in ALL)


def _printed(told: Told, one: Action) -> Row:
    """What belongs together stands together, for paper is narrow."""
    w = told.w
    deputy = w("paper-deputy-told", name=who(w, one.deputy)) if one.deputy else None
    scored = _scored(w, one)
    ended = written(_day(one.ended)) if one.ended else None
    came = [w(f"action-effect-{one.effect.value}")] if one.effect else []
    came += [w(f"action-onward-{one.onward.value}")] if one.onward else []
    return (
        one.number,
        one.title,
        _lines(w(f"proposal-{one.area.value}"), _theme(w, one), told.sources.get(one.id), scored),
        _lines(who(w, one.owner), deputy),
        one.deadline,
        _lines(layout.begin(stands(w, one, told.today)), ended, one.reason),
        one.sign,
        _lines(written(one.evaluates), " · ".join(came)),
    )


def _lines(*told: str | None) -> str:
    return "\n".join(filter(None, told))


def _theme(w: Words, one: Action) -> str | None:
    return None if one.theme is Theme.NONE else w(f"action-theme-{one.theme.value}")


def _scored(w: Words, one: Action) -> str | None:
    told = (f"{layout.amid(w(f'priorities-{name}'))} {score}" for name, score in one.scores.items())
    return layout.begin(", ".join(told)) or None


def _seen(told: Told) -> Sheet:
    """Who has seen which edition, the newest first."""
    rows = [
        (one.edition, layout.role(told.w, one.role), one.name, _day(one.at), one.remark)
        for one in reversed(told.plan.seen)
    ]
    return _sheet(told.w, "seen", SEEN, rows, name=2)


def _story(told: Told) -> Sheet:
    """What has happened to the plan and its actions, the newest first, by role."""
    w = told.w
    lines: list[tuple[datetime, Row]] = [
        (one.at, (_day(one.at), number, told_of(w, one), _office(w, one.by))) for number, one in told.story
    ]
    lines += [(one.at, (_day(one.at), None, _happened(w, one), _office(w, one.by))) for one in told.events]
    newest = sorted(lines, key=lambda line: line[0], reverse=True)
    return _sheet(w, "story", STORY, [row for _, row in newest], name=2)


def _happened(w: Words, one: Event) -> str:
    edition = one.facts.get("edition", "")
    what = w(f"history-{one.kind.value}")
    return f"{what} · {layout.amid(w('paper-edition'))} {edition}" if edition else what


def _facts(told: Told) -> tuple[tuple[str, str], ...]:
    w, group = told.w, told.group
    members = [w("sees-to-member", name=one.name, role=layout.role(w, one.role)) for one in group.members]
    overdue = count(told.actions, told.today).overdue
    facts = {
        "workplace": group.workplace.title,
        "owner": group.workplace.owner,
        "method": told.method,
        "parties": w.listed(members),
        "edition": str(told.plan.edition),
        "drawn": written(told.today),
        "valid": _valid(w, told.plan, group),
        "told": _informed(w, told.plan),
        "overdue": w("paper-overdue-count", count=overdue),
        "learned": told.plan.learned,
    }
    return tuple((w(f"paper-{name}"), fact) for name, fact in facts.items() if fact)


def _valid(w: Words, plan: Plan, group: Group) -> str:
    if plan.valid(group):
        seen = [role for role in group.parties if plan.seen_as(role)]
        return w("paper-valid-yes", roles=_begun(w, seen), edition=plan.edition)
    waits = plan.waits_for(group)
    return (
        w("paper-valid-no", roles=_begun(w, waits), edition=plan.edition)
        if waits
        else w("paper-valid-vacant")
    )


def _informed(w: Words, plan: Plan) -> str:
    if plan.told_at is None:
        return w("paper-told-not")
    return w("paper-told-on", edition=plan.told, day=written(_day(plan.told_at)))


def _begun(w: Words, roles: Iterable[Role]) -> str:
    return layout.begin(layout.roles_listed(w, roles))


def _office(w: Words, by: By) -> str | None:
    return None if by in ("", "clock") else w(f"role-{by}")


def _day(at: datetime) -> date:
    return at.astimezone(OSLO).date()
