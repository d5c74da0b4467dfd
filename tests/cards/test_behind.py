"""The history and «her slapp dere»: every kind of event is told, however little is known of it, and nothing
grows too long for Teams or for a phone."""

import json
import re
from dataclasses import replace

import pytest

from cards.elements import Shown
from cards.happened import happened
from cards.history import A_PAGE, history, lines_of
from cards.left_off import Thread, left_off
from programme.checkin import REMARK_LIMIT
from programme.differently import DIFFERENTLY_LIMIT
from programme.history import Event, Kind
from programme.journey import Stage
from programme.people import Role
from programme.visit import BATON_LIMIT, Visit
from tests.cards.behind import PAST, STORY, settled, thread, told
from tests.cards.scenes import METHOD, NOW, SAFETY, group, journey_at, longest_group
from tests.cards.test_sizes import LIMIT, fullest, text
from tests.cards.walk import shown as read
from words.words import LOCALES, all_words

WORDS = all_words()
NONSENSE = {
    "day": "31. februar", "before": "x", "until": "1", "held": "?", "took_part": "-3", "outcome": "x",
    "missing": "x leader", "to": "x", "role": "x", "months": "mange", "reason": "x", "method": "x",
    "how": "x",
}  # fmt: skip


def units(shown: Shown) -> int:
    return len(json.dumps(shown.card, ensure_ascii=False).encode("utf-16-le")) // 2


@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.parametrize("facts", [{}, NONSENSE], ids=["no facts", "nonsense"])
@pytest.mark.parametrize("kind", Kind)
def test_every_kind_is_told_with_what_is_known(kind: Kind, facts: dict[str, str], language: str) -> None:
    w = WORDS[language]
    gone = replace(told(w), method_name=lambda key: "")
    for words in (w, w.to_one):
        assert happened(words, gone, Event(kind, NOW, "leader", "gone", 1, "v", facts))


def test_answers_that_came_in_one_after_another_are_one_line() -> None:
    counts = [line.count for line in lines_of(STORY) if line.event.kind is Kind.ANSWERED]
    assert counts == [1, 3]


def test_the_newest_stands_first_under_its_phase_and_round() -> None:
    lines = lines_of(STORY)
    assert [line.event.at for line in lines] == sorted((line.event.at for line in lines), reverse=True)
    assert lines[-1].section == ("", 0)


def test_what_belongs_to_no_phase_stands_where_it_happened() -> None:
    taken = Event(Kind.ROLE_TAKEN, NOW, facts={"role": "leader"})
    assert lines_of((*STORY, taken))[0].section == lines_of(STORY)[0].section


def test_a_page_holds_no_more_than_a_phone_bears() -> None:
    w = WORDS["nb"]
    for page in range(9):
        seen = read(history(w, group(), METHOD, STORY * 5, told(w), page=page).card)
        assert len(re.findall(r"^\d+\. \w+: $", seen, re.MULTILINE)) in range(1, A_PAGE + 1)


def test_a_page_of_the_longest_texts_can_be_sent() -> None:
    facts = {"method": METHOD.key, "version": "1", "text": text(DIFFERENTLY_LIMIT)}
    events = [Event(Kind.DIFFERENTLY, NOW, "leader", METHOD.phases[0].key, 1, "v", facts)] * 30
    w = WORDS["nb"]
    assert units(history(w, longest_group(), METHOD, events, told(w))) <= LIMIT


def test_the_longest_thread_can_be_sent() -> None:
    w, (method, phase) = WORDS["nb"], fullest()
    remarks = tuple(replace(one, remark=text(REMARK_LIMIT)) for one in settled().confirmed * 9)
    visits = [
        Visit(
            f"v{n}", phase.key, 1, NOW, ended=NOW, baton={item.key: text(BATON_LIMIT) for item in phase.baton}
        )
        for n in range(20)
    ]
    full = Thread(
        longest_group(),
        method,
        replace(journey_at(Stage.PLANNING, phase), carried=None),
        None,
        None,
        [replace(settled(), phase=phase.key, confirmed=remarks)] * 5,
        visits,
        {one.key: one for one in method.phases}.get,
    )
    assert units(left_off(w, full, replace(SAFETY, held_for_name="Å" * 80))) <= LIMIT


def test_a_phase_that_nobody_knows_any_more_breaks_nothing() -> None:
    w = WORDS["nb"]
    behind = replace(thread(w, Stage.PLANNING), past=lambda key: None)
    assert "Gå videre" in read(left_off(w, behind).card)
    assert PAST("gone") is None


def test_whoever_goes_alone_is_not_spoken_to_as_many() -> None:
    w = WORDS["nb"].to_one
    its = replace(group(), parties=(Role.LEADER,))
    alone = replace(thread(WORDS["nb"]), group=its, method=replace(METHOD, circle=""))
    for stage in Stage:
        way = journey_at(stage, workshop=NOW.date())
        seen = read(left_off(w, replace(alone, journey=way)).card)
        assert "dere" not in seen.lower().split(), stage
