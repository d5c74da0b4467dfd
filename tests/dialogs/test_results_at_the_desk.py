"""Who may see a result: in the place, alone by the code, and as the group whose vote it is."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from dialogs.files import fetched
from programme.ballot import Raw
from programme.people import Role
from programme.vote import Vote
from tests.cards.papers import a_paper
from tests.cards.walk import of, shown
from tests.dialogs.ballots import CODE, VOTE, open_vote, seal
from tests.dialogs.desk import CHAT, TENANT, Bench, new_house
from tests.dialogs.states import helpers
from tests.programme.voting import paper

URL = "https://stafett.example"
SHOW, COMPARE = "vote.result/1", "vote.compare/1"
WHAT = {"vote": VOTE}


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path, house=replace(new_house(), public_url=URL))


def answered(bench: Bench, marks: tuple[int, ...] = (5, 3, 2), **more: object) -> Vote:
    """A closed vote of one question: so many for each option."""
    made = open_vote(bench, paper=paper(options=len(marks)), **more)  # type: ignore[arg-type]
    people = [
        (f"voter-{at}-{n}", key) for at, key in enumerate("abcdef"[: len(marks)]) for n in range(marks[at])
    ]
    for person, key in people:
        ballot = made.read(Raw({"q1": key}))
        bench.work(lambda work, p=person, b=ballot: work.ballots.cast(TENANT, made, p, b))
    return seal(bench, made.id)


def test_whoever_is_where_it_was_held_sees_it(bench: Bench) -> None:
    answered(bench)
    assert "5 av 10 (50\u00a0%)" in shown(bench.press("staff-1", SHOW, WHAT, where=CHAT).card)
    assert "5 av 10 (50\u00a0%)" in shown(bench.open("staff-1", SHOW, WHAT).card)


def test_whoever_has_the_code_sees_it_alone(bench: Bench) -> None:
    answered(bench)
    assert "5 av 10 (50\u00a0%)" in shown(bench.write("staff-1", f"resultat {CODE.lower()}").card)
    assert "5 av 10 (50\u00a0%)" in shown(bench.press("staff-1", SHOW, {**WHAT, "code": CODE}).card)


def test_whoever_has_neither_learns_nothing(bench: Bench) -> None:
    answered(bench)
    for data in (WHAT, {**WHAT, "code": "AB2CDE"}, {**WHAT, "code": ""}):
        assert "5 av 10" not in shown(bench.press("stranger", SHOW, data).card)
    assert "5 av 10" not in shown(bench.press("stranger", SHOW, {**WHAT, "code": CODE}, where="19:x").card)
    assert "5 av 10" not in shown(bench.press("leader", SHOW, WHAT, where=CHAT, tenant="tenant-2").card)


def test_codes_are_not_to_be_guessed(bench: Bench) -> None:
    answered(bench)
    for at in range(20):
        bench.write("stranger", f"resultat AB{2 + at % 8}CD{'EFGH'[at % 4]}")
    assert "5 av 10" not in shown(bench.write("stranger", f"resultat {CODE}").card)


@pytest.mark.parametrize("who", [Role.LEADER, Role.UNION_REP, Role.SAFETY_REP])
def test_the_group_whose_vote_it_is_sees_it_alone_without_a_code(bench: Bench, who: Role) -> None:
    answered(bench)
    card = shown(bench.write(who, "resultat").card)
    assert "5 av 10 (50\u00a0%)" in card
    assert "Forslag til tiltak" in card


def test_staff_are_not_offered_what_the_parties_may_do(bench: Bench) -> None:
    answered(bench)
    card = shown(bench.open("staff-1", SHOW, WHAT).card)
    assert "Forslag til tiltak" not in card
    assert "Spør igjen" not in card


def test_before_the_end_nobody_sees_anything(bench: Bench) -> None:
    open_vote(bench)
    for who in ("staff-1", Role.LEADER, Role.SAFETY_REP):
        told = shown(bench.press(who, SHOW, WHAT, where=CHAT).card)
        assert "Resultatet kommer når avstemningen er avsluttet" in told
    assert bench.write("staff-1", "resultat", where=CHAT).card["body"]


def test_too_few_is_told_in_every_way_out_alike(bench: Bench) -> None:
    answered(bench, (2, 1, 1))
    told = [
        *(bench.press("staff-1", SHOW, WHAT, where=CHAT), bench.open("staff-1", SHOW, WHAT)),
        *(bench.write("staff-1", f"resultat {CODE}"), bench.write(Role.LEADER, "resultat")),
    ]
    for one in told:
        assert "Ikke nok svar" in shown(one.card)
        assert "av 4" not in json.dumps(one.card)
        assert of(one.card, "Action.OpenUrl") == [], "there is nothing to fetch"


def test_in_a_chat_the_word_lists_what_was_held_there(bench: Bench) -> None:
    answered(bench)
    bench.at += timedelta(days=40)
    answered(bench, (4, 3, 3), id="vote-2", code="QR3STU")
    listed = shown(bench.write("staff-1", "resultat", where=CHAT).card)
    assert listed.count("Et spørsmål") == 2
    assert "ingen avsluttet avstemning" in shown(bench.write("staff-1", "resultat", where="19:other").card)


def test_the_files_hold_what_the_card_holds(bench: Bench) -> None:
    answered(bench)
    urls = links(bench, "staff-1")
    assert len(urls) == 2
    for url in urls:
        file = bench.work(lambda work, u=url: fetched(work, bench.house, u.rsplit("/", 1)[1], bench.at))
        assert file is not None
        content = file.content()
        assert content.startswith(b"\x89PNG") or "5 av 10 (50\u00a0%)" in content.decode("utf-8-sig")


def links(bench: Bench, who: str) -> list[str]:
    card = bench.open(who, SHOW, WHAT).card
    return [str(action["url"]) for action in of(card, "Action.OpenUrl")]


def test_among_others_there_is_no_link_for_it_is_for_one_person(bench: Bench) -> None:
    answered(bench)
    assert of(bench.press("staff-1", SHOW, WHAT, where=CHAT).card, "Action.OpenUrl") == []


def test_a_file_of_a_vote_that_was_called_off_is_gone(bench: Bench) -> None:
    made = answered(bench)
    url = links(bench, "staff-1")[0]
    bench.work(lambda work: work.votes.keep(TENANT, replace(made, result=None)))
    assert bench.work(lambda work: fetched(work, bench.house, url.rsplit("/", 1)[1], bench.at)) is None


def test_two_rounds_are_compared_by_those_who_may_see_them(bench: Bench) -> None:
    answered(bench, (5, 3, 2))
    bench.at += timedelta(days=40)
    answered(bench, (2, 3, 5), id="vote-2", code="QR3STU")
    second = {"vote": "vote-2"}
    assert "Sammenlign med sist" in shown(bench.open("staff-1", SHOW, second).card)
    told = shown(bench.open("staff-1", COMPARE, second).card)
    assert "50\u00a0% → 20\u00a0%" in told
    assert "▼ 30 prosentpoeng ned" in told
    assert "50\u00a0%" not in shown(bench.press("stranger", COMPARE, second).card)


def test_a_first_round_has_nothing_to_be_compared_with(bench: Bench) -> None:
    answered(bench)
    assert "Sammenlign med sist" not in shown(bench.open("staff-1", SHOW, WHAT).card)
    assert "→" not in shown(bench.open("staff-1", COMPARE, WHAT).card)


def test_what_is_asked_in_another_place_is_another_matter(bench: Bench) -> None:
    answered(bench)
    bench.at += timedelta(days=40)
    answered(bench, (2, 3, 5), id="vote-2", code="QR3STU", place="19:elsewhere")
    assert "→" not in shown(bench.open("staff-1", COMPARE, {"vote": "vote-2"}, where="19:elsewhere").card)


def test_texts_wait_for_those_who_sort_them_and_never_for_the_leader(bench: Bench) -> None:
    made = open_vote(bench, paper=paper("notes", 0, most=2))
    for n in range(12):
        ballot = made.read(Raw(note={"q1~1": f"Tekst nummer {n}"}))
        bench.work(lambda work, p=f"voter-{n}", b=ballot: work.ballots.cast(TENANT, made, p, b))
    seal(bench)
    helpers(bench, "helper")
    for who, sorts in (
        (Role.LEADER, False),
        (Role.UNION_REP, True),
        (Role.SAFETY_REP, True),
        ("helper", True),
    ):
        told = shown(bench.press(who, SHOW, WHAT).card)
        assert "Tekstene sorteres nå" in told
        assert "Tekst nummer" not in told
        assert ("Sorter tekstene" in told) == sorts, who


def test_a_page_number_that_is_none_does_no_harm(bench: Bench) -> None:
    answered(bench)
    for page in ("1", "99999999999", "-1", "x", "²"):
        told = shown(bench.press("staff-1", SHOW, {**WHAT, "page": page}, where=CHAT).card)
        assert "5 av 10 (50\u00a0%)" in told


def test_the_usual_paper_of_these_tests_can_be_shown(bench: Bench) -> None:
    made = open_vote(bench, paper=a_paper())
    seal(bench, made.id)
    assert "Ikke nok svar" in shown(bench.open("staff-1", SHOW, WHAT).card)
