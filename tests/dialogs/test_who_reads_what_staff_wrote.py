"""What staff wrote without names is read by the reps and the helper where nobody else looks, and by nobody
who might know a voice."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cards.catalogue import ALL
from cards.sorting import NEW
from programme.access import Deed
from programme.people import Member, Role
from tests.cards.walk import of, shown
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.sorting import (
    BAD,
    one_theme,
    save,
    sort,
    sorting,
    texts,
    wrote,
)
from tests.dialogs.states import GROUP

SORTERS = [Role.UNION_REP, Role.SAFETY_REP, "helper"]
SORTING = [button.verb for button in ALL if button.deed is Deed.SORT_NOTES]


def everything(bench: Bench) -> dict[str, str]:
    """A press of every button there is, on a page that is really there."""
    first = sorting(bench).themes[0].id
    return {
        "vote": "vote-1", "question": "q1", "theme": first, "into": first, "note": "0000", "before": "0000=",
        "quote": texts(bench)[0], "name": "Noe", "after": "", "on.0000": first,
    }  # fmt: skip


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    wrote(found)
    return found


@pytest.mark.parametrize("who", SORTERS)
def test_the_reps_and_the_helper_read_the_texts_alone_with_the_bot(bench: Bench, who: str) -> None:
    read = shown(sort(bench, who).card)
    assert texts(bench)[0] in read
    assert "0 av 12 sortert" in read


@pytest.mark.parametrize("who", SORTERS)
def test_the_reps_and_the_helper_read_them_in_a_window_of_their_own(bench: Bench, who: str) -> None:
    assert texts(bench)[0] in shown(bench.open(who, "themes.sort/1", {"vote": "vote-1"}).card)


@pytest.mark.parametrize("verb", SORTING)
@pytest.mark.parametrize("who", [Role.LEADER, "voter-1", "another-helper", "stranger"])
def test_the_leader_and_colleagues_never_see_a_text_whatever_they_press(
    bench: Bench, who: str, verb: str
) -> None:
    one_theme(bench)
    data, before = everything(bench), bench.rows(but=("person", "private_chat", "place"))
    for where in ("", CHAT):
        card = json.dumps(bench.press(who, verb, data, where=where).card, ensure_ascii=False)
        assert not [text for text in texts(bench) if text in card]
        assert "Bemanning" not in card
    opened = json.dumps(bench.open(who, verb, data).card, ensure_ascii=False)
    assert not [text for text in texts(bench) if text in opened]
    assert bench.rows(but=("person", "private_chat", "place")) == before


@pytest.mark.parametrize("verb", SORTING)
@pytest.mark.parametrize("who", SORTERS)
def test_in_a_chat_nobody_sees_a_text_and_nothing_is_changed(bench: Bench, who: str, verb: str) -> None:
    one_theme(bench)
    data, before = everything(bench), bench.rows(but=("person", "private_chat", "place"))
    card = json.dumps(bench.press(who, verb, data, where=CHAT).card, ensure_ascii=False)
    assert "sorter" in card
    assert not [text for text in texts(bench) if text in card]
    assert bench.rows(but=("person", "private_chat", "place")) == before


def test_a_leader_who_is_also_the_helper_is_still_the_leader(bench: Bench) -> None:
    group = bench.work(lambda work: work.groups.get(TENANT, GROUP))
    bench.work(lambda work: work.groups.keep(replace(group, helper="leader"), at=bench.at))
    bench.work(lambda work: work.people.add_helpers(TENANT, "team-1", ["leader"]))
    assert texts(bench)[0] not in shown(sort(bench, Role.LEADER).card)


def test_a_leader_who_has_lent_the_role_is_still_the_leader(bench: Bench) -> None:
    group = bench.work(lambda work: work.groups.get(TENANT, GROUP))
    rep = Member("leader", "leader", Role.UNION_REP)
    deputy = Member("deputy", "deputy", Role.LEADER, held_for="leader", held_for_name="leader")
    members = (rep, deputy, *(one for one in group.members if one.role is Role.SAFETY_REP))
    bench.work(lambda work: work.groups.keep(replace(group, members=members), at=bench.at))
    assert texts(bench)[0] not in shown(sort(bench, "leader").card)


def test_what_somebody_wrote_is_shown_letter_by_letter(bench: Bench) -> None:
    found = next(note for note in sorting(bench).notes if note.text == BAD)
    before = f"{int(found.key) - 1:04}" if found.key > "0000" else ""
    page = sort(bench, Role.UNION_REP, question="q1", after=before)
    runs = [part["text"] for part in of(page.card, "TextRun")]
    assert BAD in runs
    assert all(BAD not in part["text"] for part in of(page.card, "TextBlock"))
    save(bench, Role.UNION_REP, page, {found.key: NEW}, BAD)
    for card in (sort(bench, Role.UNION_REP, "show").card, sort(bench, Role.UNION_REP, "finish").card):
        assert all(BAD not in part["text"] for part in of(card, "TextBlock"))
    titles = [choice["title"] for choice in of(page.card, "Input.ChoiceSet")[0]["choices"]]
    assert all("](" not in title for title in titles)


def test_sorter_typed_alone_opens_what_waits(bench: Bench) -> None:
    for who in SORTERS:
        waits = shown(bench.write(who, "sorter").card)
        assert "Hva kan bli bedre?" in waits
        assert texts(bench)[0] not in waits, "no text stays behind in the chat"
    for who, where in ((Role.LEADER, ""), (Role.UNION_REP, CHAT), ("stranger", ""), ("voter-1", "")):
        read = shown(bench.write(who, "sorter", where=where).card)
        assert not [text for text in texts(bench) if text in read]
    assert "Det er tillitsvalgt" in shown(bench.write(Role.LEADER, "sorter").card)
    one_theme(bench)
    sort(bench, Role.UNION_REP, "finish")
    assert "Ingen tekster venter" in shown(bench.write(Role.UNION_REP, "sorter").card)


def test_too_few_have_written_and_there_is_nothing_to_sort(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    wrote(bench, voters=9)
    assert "ingen tekster å sortere" in shown(sort(bench, Role.UNION_REP).card)
