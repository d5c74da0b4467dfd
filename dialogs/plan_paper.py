"""The plan on paper: the same actions as on the card, laid out to be kept with the internal control.

Which fields: what, who with their role, when and how it stands, with the reasons; who has seen which edition,
and when staff were told (internkontrollforskriften § 5 second paragraph, aml § 3-1).
"""

from collections.abc import Iterable
from datetime import datetime

from cards import layout
from cards.plan_story import told as told_of
from dialogs.plan_rows import ALL, PRINTED, Columns, Row, Told, in_full, office, printed, proposed
from papers.document import Document
from papers.sheet import Sheet, written
from programme.calendar import day_of
from programme.glance import Part, count
from programme.history import Event
from programme.people import Group, Role
from programme.plan import Plan
from words.words import Words

LEFT_OUT: Columns = {"number": 10, "what": 117, "reason": 150}
PROPOSED: Columns = {"what": 127, "area": 150}
SEEN: Columns = {"edition": 16, "role": 30, "name": 50, "day": 24, "remark": 157}
STORY: Columns = {"day": 24, "number": 12, "happened": 201, "by": 40}


def document(told: Told) -> Document:
    """The plan to print."""
    w = told.w
    decided = [printed(told, one) for part, one in told.ordered if part is not Part.NOT_CHOSEN]
    left_out = [(one.number, one.title, one.reason) for part, one in told.ordered if part is Part.NOT_CHOSEN]
    waiting = [(one.title, w(f"proposal-{one.area.value}")) for one in told.proposals]
    sheets_ = (
        _sheet(w, "actions", PRINTED, decided),
        _sheet(w, "not-chosen", LEFT_OUT, left_out),
        _sheet(w, "proposed", PROPOSED, waiting, name=0),
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
    rows = [in_full(told, one) for _, one in told.ordered]
    rows += [proposed(w, one) for one in told.proposals]
    about = w("paper-title"), told.group.workplace.title
    return (
        _sheet(w, "actions", ALL, rows),
        _seen(told),
        _story(told),
        Sheet(w("paper-about"), about, _facts(told), (w("paper-law"),), (28, 90), 0),
    )


def _sheet(w: Words, title: str, columns: Columns, rows: Iterable[Row], *, name: int | None = 1) -> Sheet:
    heads = tuple(w(f"paper-{column}") for column in columns)
    return Sheet(w(f"paper-{title}"), heads, tuple(rows), (), tuple(columns.values()), name)


def _seen(told: Told) -> Sheet:
    """Who has seen which edition, the newest first."""
    rows = [
        (one.edition, layout.role(told.w, one.role), one.name, day_of(one.at), one.remark)
        for one in reversed(told.plan.seen)
    ]
    return _sheet(told.w, "seen", SEEN, rows, name=2)


def _story(told: Told) -> Sheet:
    """What has happened to the plan and its actions, the newest first, by role."""
    w = told.w
    lines: list[tuple[datetime, Row]] = [
        (one.at, (day_of(one.at), number, told_of(w, one), office(w, one.by))) for number, one in told.story
    ]
    lines += [(one.at, (day_of(one.at), None, _happened(w, one), office(w, one.by))) for one in told.events]
    oldest_first = sorted(lines, key=lambda line: line[0])
    return _sheet(w, "story", STORY, [row for _, row in reversed(oldest_first)], name=None)


def _happened(w: Words, one: Event) -> str:
    edition = one.facts.get("edition", "")
    what = w(f"history-{one.kind.value}")
    return f"{what} · {layout.amid(w('paper-edition'))} {edition}" if edition else what


def _facts(told: Told) -> tuple[tuple[str, str], ...]:
    w, group = told.w, told.group
    members = [w("sees-to-member", name=one.name, role=layout.role(w, one.role)) for one in group.members]
    overdue = count(told.actions, told.today).overdue
    facts = {
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
    return w("paper-told-on", edition=plan.told, day=written(day_of(plan.told_at)))


def _begun(w: Words, roles: Iterable[Role]) -> str:
    return layout.begin(layout.roles_listed(w, roles))
