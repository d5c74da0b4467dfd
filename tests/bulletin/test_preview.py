"""Before it is sent: to whom, one by one; how it looks with three of them; and a trial to oneself."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cards.bulletin.audience import PAGE
from programme.bulletin.audience import Audience, Reader, Sort
from programme.bulletin.preview import MOST, telling
from programme.delivery import Address
from programme.overview import Filter
from programme.people import LANGUAGES, Workplace
from storage.work import Work
from tests.bulletin.crowd import LETTER, chat
from tests.bulletin.office import HELPER, LEAD, ROOM, button, draft, letter, office, press, push
from tests.cards.walk import of, shown
from tests.dialogs.desk import TENANT, Bench
from tests.dialogs.states import helpers

LONG = "Nordre Håøya bo- og omsorgssenter for eldre"
READERS = st.builds(
    lambda sort, name, language, number: Reader(
        sort,
        Address("t", "u", "b", f"19:{number}", f"29:{number}" if sort in (Sort.MEMBER, Sort.HELPER) else ""),
        name,
        language,
        f"g{number}" if sort in (Sort.GROUP, Sort.MEMBER) else "",
        sort is Sort.CHANNEL,
    ),
    st.sampled_from(Sort),
    st.text(max_size=12),
    st.sampled_from(LANGUAGES),
    st.integers(0, 30),
)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A letter on the desk; three groups, of which one reads nynorsk and has a long name."""
    found = office(tmp_path, 3, room=True)
    helpers(found, HELPER)

    def rename(work: Work) -> None:
        one = work.groups.lock(TENANT, "group-2")
        assert one
        work.groups.keep(replace(one, language="nn", workplace=Workplace(LONG, "Nes")), at=found.at)

    found.work(rename)
    return found


def text(card: object) -> str:
    return shown(card.card).replace("\u00a0", " ")  # type: ignore[attr-defined]


class TestToWhom:
    def test_the_number_comes_first(self, bench: Bench) -> None:
        told = text(press(bench, LEAD, "bulletin.audience/1"))
        assert told.index("4") < told.index("1 kanal · 3 gruppechatter") < told.index("Grupper\n")

    def test_what_is_chosen_is_kept_and_counted_at_once(self, bench: Bench) -> None:
        form = press(bench, LEAD, "bulletin.audience/1")
        card = push(
            bench, LEAD, form, "bulletin.keep_audience/1", channels="", groups="all", helpers="all", words="1"
        )
        assert letter(bench).audience == Audience((), asked=Filter(words="1"), helpers=True)
        assert "1 gruppechat · 1 hjelper" in text(card)

    def test_one_press_keeps_it_and_leads_on(self, bench: Bench) -> None:
        data = {"on": True, "channels": ROOM, "groups": "none", "helpers": "none"}
        card = press(bench, LEAD, "bulletin.keep_audience/1", **data)
        assert letter(bench).audience.channels == (ROOM,)
        assert button(card, "bulletin.send/1")

    def test_a_phase_of_another_method_is_asked_for_no_more(self, bench: Bench) -> None:
        data = {"on": False, "method": "oss_og_vart", "phase": "nothing"}
        press(bench, LEAD, "bulletin.keep_audience/1", **data)
        assert letter(bench).audience.asked == Filter(method="oss_og_vart")

    def test_channels_to_come_stay_meant_while_there_is_none_to_choose(self, tmp_path: Path) -> None:
        bench = office(tmp_path)
        form = press(bench, LEAD, "bulletin.audience/1")
        push(bench, LEAD, form, "bulletin.keep_audience/1", groups="all", helpers="all")
        assert letter(bench).audience == Audience(helpers=True)

    def test_nobody_at_all_is_said(self, bench: Bench) -> None:
        card = press(bench, LEAD, "bulletin.keep_audience/1", on=False, groups="none", helpers="none")
        assert "Ingen er valgt ennå" in text(card)

    def test_everybody_is_listed_by_name_those_it_does_not_reach_first(self, bench: Bench) -> None:
        bench.work(lambda work: work.addresses.close(TENANT, chat(0), "404", bench.at))
        told = text(press(bench, LEAD, "bulletin.readers/1"))
        assert told.index("Sykehjem 0") < told.index("Hjelperne") < told.index("Sykehjem 1")
        assert "Teams tar ikke imot noe der nå" in told

    @pytest.mark.parametrize("number", ["2", "99", "nothing", "-1"])
    def test_page_by_page(self, tmp_path: Path, number: str) -> None:
        bench = office(tmp_path, PAGE + 2)
        told = text(press(bench, LEAD, "bulletin.readers/1", page=number))
        last = number in ("2", "99")
        assert ("Side 2 av 2" in told) is last
        assert told.count("● ") == (2 if last else PAGE)

    def test_a_letter_that_has_left_goes_to_nobody_else(self, bench: Bench) -> None:
        before = letter(bench)
        push(bench, LEAD, press(bench, LEAD, "bulletin.review/1"), "bulletin.send/1")
        bench.fall_due(bench.at)
        press(bench, LEAD, "bulletin.keep_audience/1", on=False, groups="none")
        assert letter(bench).audience == before.audience

    def test_once_it_is_planned_the_list_is_of_those_who_were_shown(self, bench: Bench) -> None:
        push(bench, LEAD, press(bench, LEAD, "bulletin.review/1"), "bulletin.send/1")
        bench.work(lambda work: work.channels.drop(TENANT, ROOM))
        assert "Hjelperne" in text(press(bench, LEAD, "bulletin.readers/1"))

    @pytest.mark.parametrize("who", [HELPER, "0-leader", "stranger"])
    @pytest.mark.parametrize(
        "verb",
        ["bulletin.audience/1", "bulletin.keep_audience/1", "bulletin.readers/1", "bulletin.preview/1"],
    )
    def test_nobody_but_the_lead_looks_or_chooses(self, bench: Bench, who: str, verb: str) -> None:
        before = letter(bench)
        card = press(bench, who, verb, on=False, groups="none")
        assert "Sykehjem 1" not in text(card)
        assert letter(bench) == before


class TestThreeReaders:
    def test_the_longest_name_and_a_channel_are_among_them(self, bench: Bench) -> None:
        card = press(bench, LEAD, "bulletin.preview/1")
        told = text(card)
        assert f"Hos {LONG}" in told
        assert "Hos dykk" in told
        numbers = {one["data"].get("reader") for one in of(card.card, "Action.Execute")}
        assert {"1", "2"} <= numbers

    def test_another_one_is_a_press_away_and_as_narrow_as_a_phone(self, bench: Bench) -> None:
        wide = press(bench, LEAD, "bulletin.preview/1", reader="1")
        narrow = press(bench, LEAD, "bulletin.preview/1", reader="1", phone=True)
        assert "I kanalen Hjelperne" in text(wide)
        assert "272px" in str(narrow.card)
        assert "272px" not in str(wide.card)

    def test_with_nobody_to_read_it_one_sees_it_oneself(self, bench: Bench) -> None:
        draft(bench, "letter-2", Audience((), groups=False))
        assert "Ingen er valgt som mottakere ennå" in text(
            press(bench, LEAD, "bulletin.preview/1", id="letter-2")
        )

    @pytest.mark.parametrize("number", ["7", "-1", "x", "²"])
    def test_a_reader_that_is_not_there_is_the_first(self, bench: Bench, number: str) -> None:
        assert f"Hos {LONG}" in text(press(bench, LEAD, "bulletin.preview/1", reader=number))

    def test_a_trial_goes_to_oneself_once_and_to_nobody_else(self, bench: Bench) -> None:
        card = press(bench, LEAD, "bulletin.preview/1")
        data = button(card, "bulletin.try/1")
        for _ in range(2):
            told = bench.press(LEAD, "bulletin.try/1", data)
        assert "Prøven er sendt til deg" in text(told)
        (sent,) = bench.rows("posting")
        assert "Dette er en prøve" in sent
        assert "a:lead" in sent
        assert not bench.work(lambda work: work.copies.count(TENANT, LETTER))

    @settings(max_examples=40)
    @given(st.lists(READERS, unique_by=lambda one: one.thread), st.sets(st.integers(0, 30)))
    def test_what_can_look_amiss_is_among_three(self, readers: list[Reader], begun: set[int]) -> None:
        known = {f"g{number}" for number in begun}
        found = telling(readers, known)
        assert len(found) == len(set(found)) == min(MOST, len(readers))
        assert set(found) <= set(readers)
        groups = [one for one in readers if one.group]
        if groups:
            assert max(len(one.name) for one in groups) in {len(one.name) for one in found}
        for wanted in (
            [one for one in readers if one.form == "nn"],
            [one for one in groups if one.group not in known],
        ):
            assert not wanted or set(wanted) & set(found)
