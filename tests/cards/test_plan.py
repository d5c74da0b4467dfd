"""The plan's cards: short enough for Teams however much there is, and calm in what they say."""

import json
from dataclasses import replace

import pytest

from cards.elements import Shown
from cards.plan import PROPOSED, plan_card
from cards.plan_action import action_card
from cards.plan_form import Draft, add_form, change_form
from cards.plan_glance import PAGE
from cards.plan_lines import stands
from cards.plan_story import TOLD, story
from dialogs.plan_source import LINES_MOST
from programme.action import ActionChanged
from programme.change import Change, Changed
from programme.plan import MOST_OPEN
from programme.status import Status
from programme.wording import LINE_LIMIT, TITLE_LIMIT
from tests.cards.plan_scenes import (
    ACTIONS,
    COFFEE,
    DAY,
    DONE,
    OVERLAP,
    PLAN,
    PROPOSALS,
    VALID,
    detail,
    fullest,
    glance,
)
from tests.cards.scenes import NOW, longest_group
from tests.cards.test_sizes import LIMIT, text, units
from tests.cards.walk import of, shown
from words.words import all_words

WORDS = all_words()
W = WORDS["nb"]


def opened(card: Shown) -> list[str]:
    """The actions that the card leads to."""
    buttons = [one for one in of(card.card, "Action.Execute") if one["verb"] == "action.show/1"]
    return list(dict.fromkeys(one["data"]["action"] for one in buttons))


@pytest.mark.parametrize("page", range(1, (MOST_OPEN + 60) // PAGE + 1))
def test_no_page_of_the_fullest_plan_is_too_long_for_teams(page: int) -> None:
    assert units(plan_card(replace(fullest(W), page=page))) < LIMIT


def test_the_longest_action_and_its_longest_form_fit() -> None:
    long = replace(
        OVERLAP,
        title=text(TITLE_LIMIT),
        sign=text(LINE_LIMIT),
        reason=text(LINE_LIMIT),
        status=Status.POSTPONED,
    )
    facts = {"day": "2026-09-01", "reason": text(LINE_LIMIT)}
    changes = [Change("a2", Changed.POSTPONED, NOW, "leader", facts)] * 60
    seen = replace(detail(W, long), group=longest_group(), story=changes, came=text(400))
    assert units(action_card(seen, problem=ActionChanged(), wrote=[text(4000)] * 3)) < LIMIT
    values = dict.fromkeys(("title", "sign", "leave_why"), text(4000))
    draft = Draft(W, longest_group(), DAY, values, lines=[text(TITLE_LIMIT)] * LINES_MOST)
    assert units(add_form(draft, new="n" * 40, proposal=PROPOSALS[0], decides=True)) < LIMIT
    assert units(change_form(replace(draft, problem=ActionChanged()), long)) < LIMIT


def test_every_action_is_reached_from_one_page_and_only_one() -> None:
    full = fullest(W)
    told = [action.number for page in full.pages for _, action in page]
    assert sorted(told) == [one.number for one in full.actions]
    assert all(len(page) <= PAGE for page in full.pages)


@pytest.mark.parametrize("page", [-3, 0, 1, 2, 99])
def test_a_page_beyond_the_last_is_the_last(page: int) -> None:
    card = plan_card(glance(W, page=page))
    assert opened(card) == (["a2", "a1", "a3", "a4", "a5"] if page < 2 else ["a6", "a7", "a8"])


def test_what_has_ended_is_not_mixed_with_what_goes_on() -> None:
    seen = glance(W)
    assert [one.number for _, one in seen.pages[0]] == [2, 1, 3, 4, 5]
    assert [one.number for _, one in seen.pages[1]] == [6, 7, 8]
    assert seen.ended_from == 2


def test_a_plan_where_all_has_ended_still_begins_with_what_comes() -> None:
    seen = glance(W, VALID, (DONE,))
    assert seen.pages == ((), seen.pages[1])
    assert "Ett ferdig" in shown(plan_card(seen).card)


def test_only_a_few_proposals_stand_on_the_plan() -> None:
    told = shown(plan_card(glance(W)).card)
    assert [one.title for one in PROPOSALS if one.title in told] == [
        one.title for one in PROPOSALS[:PROPOSED]
    ]
    assert f"Se alle {len(PROPOSALS)} forslag" in told


@pytest.mark.parametrize("language", WORDS)
def test_no_card_says_how_late_anybody_is_or_counts_anybody_up(language: str) -> None:
    """The only numbers beside an action are its own and its day."""
    w = WORDS[language]
    told = shown(plan_card(glance(w)).card) + shown(action_card(detail(w, OVERLAP)).card)
    assert w.day(OVERLAP.deadline) in told if OVERLAP.deadline else True
    for word in ("forsink", "for sen", "for sein", "late", "%", "topp", "purr"):
        assert word not in told.lower()


def test_where_others_read_along_it_is_not_told_that_a_day_has_passed() -> None:
    card = plan_card(glance(W, openly=True))
    assert "fristen" not in shown(card.card)
    assert "warning" not in json.dumps(card.card)
    assert stands(W, OVERLAP, DAY) == "fristen er passert"
    assert stands(W, OVERLAP, DAY, openly=True) == "planlagt"


def test_what_people_wrote_is_never_read_as_markdown() -> None:
    bad = "[trykk](https://eksempel.invalid) **nå** <at>Kari</at>"
    action = replace(COFFEE, title=bad, sign=bad, reason=bad)
    cards = (plan_card(glance(W, PLAN, (action,))), action_card(detail(W, action)))
    for card in cards:
        assert not any(bad in one["text"] for one in of(card.card, "TextBlock"))
        assert any(bad in one["text"] for one in of(card.card, "TextRun"))


def test_a_story_is_told_newest_first_by_role_and_not_without_end() -> None:
    changes = [Change("a1", Changed.ADDED, NOW, "leader", {"title": "Kaffe"})]
    changes += [Change("a1", Changed.BEGUN, NOW, "union_rep")] * TOLD
    lines = story(W, changes)
    assert len(lines) == TOLD + 1
    assert "Én eldre endring" in lines[-1]["text"]
    assert "tillitsvalgt" in shown(lines[0])


@pytest.mark.parametrize("kind", Changed)
@pytest.mark.parametrize("language", WORDS)
def test_every_change_has_its_words_also_when_a_fact_is_lost(language: str, kind: Changed) -> None:
    for facts in (
        {},
        {"title": "Kaffe", "name": "Kari", "day": "2026-09-01", "reason": "Vi venter"},
        {"day": "x"},
    ):
        assert story(WORDS[language], [Change("a1", kind, NOW, "clock", facts)])


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("action", ACTIONS, ids=lambda one: one.status.value)
def test_every_status_has_its_words_and_its_buttons(language: str, action: object) -> None:
    card = action_card(detail(WORDS[language], action))  # type: ignore[arg-type]
    assert of(card.card, "Action.Execute")
