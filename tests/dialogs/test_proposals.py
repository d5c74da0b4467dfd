"""A line of a result becomes a draft of an action, or goes into the baton, by one press."""

import json
from pathlib import Path

import pytest

from programme.ballot import Area, Option, Question
from programme.people import Role
from programme.proposal import MOST_PROPOSALS, TITLE_LIMIT, Proposal
from tests.cards.papers import a_paper, own
from tests.cards.walk import of, shown
from tests.dialogs.ballots import open_vote, seal
from tests.dialogs.desk import CHAT, TENANT, Bench, group
from tests.dialogs.lines import LINE, STAFF, WORDS, baton, keep, kept, result
from tests.dialogs.sorting import BAD, keys, save, sort, sorting, themes, wrote
from tests.dialogs.states import GROUP, SECRET, journey, planning


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planning(found)
    return found


@pytest.mark.parametrize("who", Role)
def test_each_party_makes_a_line_a_proposal_by_one_press(bench: Bench, who: str) -> None:
    result(bench)
    assert "Nå er det et forslag" in keep(bench, who)
    (one,) = kept(bench)
    assert (one.title, one.area, one.source, one.line) == (WORDS, Area.IMPROVE, "vote-1", "q1~o1")
    assert (one.office, one.group) == (who, GROUP)


def test_a_second_press_by_anybody_changes_nothing(bench: Bench) -> None:
    result(bench)
    keep(bench)
    assert "forslag fra før" in keep(bench, Role.UNION_REP)
    assert len(kept(bench)) == 1


@pytest.mark.parametrize("who", ["helper", "stranger", "voter-1"])
def test_nobody_else_keeps_anything(bench: Bench, who: str) -> None:
    result(bench)
    for where in ("", CHAT, STAFF):
        keep(bench, who, where=where)
        assert SECRET not in baton(bench, who, where=where)
    assert kept(bench) == ()
    assert WORDS not in json.dumps(dict(journey(bench).visit.baton))


def test_what_is_not_told_cannot_be_kept(bench: Bench) -> None:
    result(bench, voters=4)
    assert WORDS not in keep(bench)
    baton(bench)
    assert kept(bench) == ()


def test_before_the_vote_is_closed_there_is_no_line(bench: Bench) -> None:
    open_vote(bench, place=STAFF)
    keep(bench)
    baton(bench)
    assert kept(bench) == ()


def test_a_forged_line_is_none(bench: Bench) -> None:
    result(bench)
    for more in ({"option": "o9"}, {"question": "q9"}, {"option": "x" * 300}, {"vote": "vote-9"}):
        keep(bench, **more)
        baton(bench, **more)
    assert kept(bench) == ()


def test_without_words_of_its_own_the_line_is_what_was_asked(bench: Bench) -> None:
    open_vote(bench, paper=a_paper("yes_partly_no"), place=STAFF, id="vote-2", code="XY2CDF")
    for n in range(9):
        data = {"vote": "vote-2", "answer.q1": ("yes", "partly", "no")[n % 3]}
        bench.press(f"voter-{n}", "vote.cast/1", data, where=STAFF)
    seal(bench, "vote-2")
    for option in ("no", ""):
        keep(bench, vote="vote-2", option=option)
    assert {one.title for one in kept(bench)} == {"Spørsmål 1: Slik er det hos oss"}


def test_a_card_to_keep_is_on_the_side_to_keep(bench: Bench) -> None:
    options = (Option("o1", own(WORDS), area=Area.KEEP), Option("o2", own("Ro")), Option("o3", own("Mat")))
    result(bench, paper=a_paper("single", questions=(Question("q1", own("Hva?"), options),)))
    keep(bench)
    assert kept(bench)[0].area is Area.KEEP


def test_a_theme_can_be_kept_too(bench: Bench) -> None:
    wrote(bench, place=STAFF)
    page = sort(bench, Role.UNION_REP)
    save(bench, Role.UNION_REP, page, dict.fromkeys(keys(page), "new"), "Nok folk på vakt")
    theme = themes(bench)["Nok folk på vakt"]
    assert sorting(bench).notes
    keep(bench, option=theme)
    assert kept(bench) == (), "not before it is told"
    sort(bench, Role.UNION_REP, "finish")
    keep(bench, option=theme)
    assert [one.title for one in kept(bench)] == ["Nok folk på vakt"]


def test_in_a_staff_channel_nothing_of_the_group_is_shown(bench: Bench) -> None:
    result(bench)
    cards = [
        bench.press(Role.LEADER, verb, LINE, where=STAFF).card
        for verb in ("proposal.keep/1", "proposal.baton/1", "proposal.keep/1", "proposal.baton/1")
    ]
    for card in cards:
        assert SECRET not in json.dumps(card)
        assert not {"proposal.show/1", "baton.form/1"} & {one["verb"] for one in of(card, "Action.Execute")}
    there = bench.press(Role.LEADER, "proposal.show/1", {"group": GROUP}, where=STAFF)
    assert WORDS not in shown(there.card)


def test_the_list_is_typed_and_its_words_are_the_partys_to_change(bench: Bench) -> None:
    result(bench)
    keep(bench)
    listed = bench.write(Role.UNION_REP, "forslag", where=CHAT)
    assert WORDS in shown(listed.card)
    assert "Hvordan har vi det hos oss?" in shown(listed.card), "where it comes from"
    one = {"group": GROUP, "proposal": kept(bench)[0].id}
    assert WORDS in json.dumps(bench.press(Role.UNION_REP, "proposal.form/1", one).card)
    data = {**one, "title": " Fast halvtime  til rapport ", "area": "keep"}
    assert "Fast halvtime til rapport" in shown(bench.press(Role.UNION_REP, "proposal.word/1", data).card)
    assert (kept(bench)[0].title, kept(bench)[0].area) == ("Fast halvtime til rapport", Area.KEEP)


@pytest.mark.parametrize("wrong", ["", " \n", "Å" * (TITLE_LIMIT + 1), "Ring 22 33 44 55"])
def test_words_that_cannot_be_kept_come_back_to_be_mended(bench: Bench, wrong: str) -> None:
    result(bench)
    keep(bench)
    data = {"group": GROUP, "proposal": kept(bench)[0].id, "title": wrong, "area": "keep"}
    bench.press(Role.UNION_REP, "proposal.word/1", data)
    assert kept(bench)[0].title == WORDS


def test_a_removed_one_is_gone_and_can_be_kept_anew(bench: Bench) -> None:
    result(bench)
    keep(bench)
    data = {"group": GROUP, "proposal": kept(bench)[0].id}
    for _ in range(2):
        assert "Ingen forslag ennå" in shown(bench.press(Role.LEADER, "proposal.drop/1", data).card)
    keep(bench)
    assert len(kept(bench)) == 1


def test_the_helper_reads_and_changes_nothing(bench: Bench) -> None:
    result(bench)
    keep(bench)
    listed = bench.press("helper", "proposal.show/1", {"group": GROUP})
    assert WORDS in shown(listed.card)
    assert "proposal.form/1" not in {one["verb"] for one in of(listed.card, "Action.Execute")}
    data = {"group": GROUP, "proposal": kept(bench)[0].id, "title": "Noe annet"}
    for verb in ("proposal.form/1", "proposal.word/1", "proposal.drop/1"):
        bench.press("helper", verb, data)
    assert [one.title for one in kept(bench)] == [WORDS]


def test_what_a_facilitator_wrote_is_shown_letter_by_letter(bench: Bench) -> None:
    result(bench, paper=a_paper("single", title=BAD, options=(BAD, "To", "Tre")))
    card = bench.press(Role.LEADER, "proposal.keep/1", LINE, where=STAFF).card
    listed = bench.press(Role.LEADER, "proposal.show/1", {"group": GROUP}).card
    for one in (card, listed):
        assert BAD in [part["text"] for part in of(one, "TextRun")]
        assert all(BAD not in part["text"] for part in of(one, "TextBlock"))


def test_there_is_room_for_only_so_many(bench: Bench) -> None:
    result(bench)
    for n in range(MOST_PROPOSALS):
        one = Proposal(f"p{n}", GROUP, f"Forslag {n}", Area.IMPROVE, bench.at)
        bench.work(lambda work, one=one: work.proposals.add(TENANT, one))
    assert "ikke plass til" in keep(bench)
    pages = [
        shown(bench.press(Role.LEADER, "proposal.show/1", {"group": GROUP, "page": p}).card) for p in "16x9"
    ]
    assert all("Forslag" in page for page in pages)


def test_a_proposal_of_another_group_is_not_found(bench: Bench) -> None:
    result(bench)
    keep(bench)
    other = group("group-2", prefix="other-", helper="", chat="19:other@thread.v2")
    bench.work(lambda work: work.groups.add(other, at=bench.at))
    data = {"group": "group-2", "proposal": kept(bench)[0].id, "title": "Noe annet"}
    for verb in ("proposal.form/1", "proposal.word/1", "proposal.drop/1"):
        assert WORDS not in shown(bench.press("other-leader", verb, data).card)
    assert [one.title for one in kept(bench)] == [WORDS]
