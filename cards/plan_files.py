"""The plan as files: a workbook to work on, and a document to print and keep."""

from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import open_link, press
from cards.buttons import Button
from cards.elements import Shown, action_set, text
from cards.plan_ways import ShowPlan
from programme.access import Deed
from programme.people import Group
from words.words import Words


@dataclass(frozen=True, slots=True)
class FetchPlan(Button):
    """Links to a group's plan as files."""

    verb: ClassVar[str] = "plan.fetch/1"
    deed: ClassVar[Deed] = Deed.FETCH_PLAN
    group: str


def files(w: Words, group: Group, excel: str, document: str) -> Shown:
    """Links to the plan as it is now; both empty where there is no address to fetch from."""
    links = [open_link(document, w("do-plan-document")), open_link(excel, w("do-excel"))] if excel else []
    back = press(ShowPlan(group.id), w("do-plan"), alone=True)
    return layout.frame(
        w,
        w("plan-files-title"),
        text(w("plan-files-lead")),
        layout.small(w("file-link-lead", word=w.typed("plan_files")) if excel else w("file-no-address")),
        action_set(*links, back),
        over=layout.whose(group),
    )
