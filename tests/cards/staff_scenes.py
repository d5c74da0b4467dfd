"""Telling staff of the plan, and the plan as files. Names and texts are invented."""

from collections.abc import Mapping
from dataclasses import replace

from cards.elements import Shown
from cards.informed import choose_group, choose_staff, form, in_their_place, posted, receipt
from cards.plan_files import files
from programme.plan import NothingInPlan, NotSeenByAll
from programme.status import Status
from programme.wording import LINE_LIMIT, TITLE_LIMIT
from tests.cards.plan_scenes import ACTIONS, DAY, PLAN, VALID, action
from tests.cards.scenes import NOW, group, longest_group
from words.words import Words

PLACE = "19:staff@thread.tacv2"
READY = replace(VALID, place=PLACE)
TOLD = replace(READY, told=2, told_at=NOW)
WIDE = "𝄞 "
"""A sign that takes two units, of which a card may hold so many."""


def text(limit: int) -> str:
    return (WIDE * limit)[:limit]


def telling_staff(words: Mapping[str, Words]) -> dict[str, Shown]:
    """By a name that says what each shows."""
    w, nn, en, g = words["nb"], words["nn"], words["en"], group()
    missing = NotSeenByAll(roles="leader safety_rep")
    fullest = [
        action(n, text(TITLE_LIMIT), one, reason=text(LINE_LIMIT), sign=text(LINE_LIMIT))
        for n, one in enumerate([Status.CHOSEN, Status.NOT_CHOSEN, Status.DONE] * 20)
    ]
    many = [action(n, f"Tiltak {n}", Status.CHOSEN) for n in range(60)]
    return {
        "staff_told": posted(w, g, TOLD, ACTIONS, DAY, corrected=None),
        "staff_told_corrected_nn": posted(nn, group("nn"), TOLD, ACTIONS, DAY, corrected=NOW),
        "staff_told_en": posted(en, group("en"), TOLD, ACTIONS, DAY, corrected=None),
        "staff_told_many": posted(w, longest_group(), TOLD, many, DAY, corrected=NOW),
        "staff_told_fullest": posted(w, longest_group(), TOLD, fullest, DAY, corrected=NOW),
        "inform_form": form(w, g, READY, ACTIONS, DAY, here=True),
        "inform_form_again_nn": form(nn, group("nn"), TOLD, ACTIONS, DAY, here=False),
        "inform_form_earlier": form(w, g, replace(TOLD, told=1), ACTIONS, DAY, here=False),
        "inform_form_nowhere": form(w, g, PLAN, ACTIONS, DAY, here=False),
        "inform_form_not_seen": form(w, g, READY, ACTIONS, DAY, here=True, problem=missing),
        "inform_form_empty": form(w, g, READY, (), DAY, here=True, problem=NothingInPlan()),
        "inform_form_fullest": form(w, longest_group(), TOLD, fullest, DAY, here=True, problem=missing),
        "inform_place": in_their_place(w, g),
        "inform_place_two_nn": choose_staff(nn, [group("nn"), replace(group("nn"), id="g2")]),
        "inform_choose": choose_group(w, [g, longest_group()]),
        "informed": receipt(w, g, TOLD, again=False),
        "informed_again_nn": receipt(nn, group("nn"), TOLD, again=True),
        "plan_files": files(w, g, "https://stafett.example/files/a", "https://stafett.example/files/b"),
        "plan_files_nowhere_nn": files(nn, group("nn"), "", ""),
    }
