"""Many groups as a list: pages, choices, and the same as a file."""

from dataclasses import replace
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest

from dialogs.files import fetched
from programme.overview import PAGE
from tests.dialogs.desk import TENANT, Bench, new_house
from tests.dialogs.listing import LEAD, URL, add, buttons, links, names, press, read
from tests.dialogs.states import GROUP, ready, talking

FAR = timedelta(weeks=7)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """The usual group, which has begun; a lead; and files can be fetched."""
    found = Bench(tmp_path, house=replace(new_house(), public_url=URL))
    talking(found)
    found.work(lambda work: work.people.make_lead(TENANT, LEAD))
    return found


class TestTheList:
    @pytest.fixture
    def many(self, bench: Bench) -> Bench:
        for number in range(20):
            add(bench, number, helper="helper", name="Lyngheim" if number % 2 else "Fjordgløtt")
        return bench

    def test_one_turns_its_pages(self, many: Bench) -> None:
        first = many.write("helper", "mine grupper")
        assert "Side 1 av 3" in read(first)
        assert "Forrige" not in buttons(first)
        last = press(many, "helper", press(many, "helper", first, "Neste"), "Neste")
        assert "Side 3 av 3" in read(last)
        assert len(names(last)) == 21 - 2 * PAGE
        assert "Neste" not in buttons(last)

    @pytest.mark.parametrize("forged", ["0", "99999", "-1", "x", "½", ""])
    def test_a_page_that_is_not_there_is_the_nearest(self, many: Bench, forged: str) -> None:
        card = many.press("helper", "overview.list/1", {"mine": True, "page": forged})
        assert names(card)

    def test_what_is_chosen_stays_chosen_on_the_next_page(self, many: Bench) -> None:
        first = press(many, "helper", many.write("helper", "mine grupper"), "Vis", words="lyng", county="46")
        assert "Utvalg: Vestland · «lyng»" in read(first)
        second = press(many, "helper", first, "Neste")
        assert "Utvalg: Vestland · «lyng»" in read(second)
        assert len(names(first)) + len(names(second)) == 10
        assert len(names(press(many, "helper", second, "Vis alle"))) == PAGE

    def test_a_name_can_be_typed_after_the_word(self, many: Bench) -> None:
        assert names(many.write("helper", "mine grupper solbakken")) == [GROUP]
        assert names(many.write("helper", "oversikt solbakken")) == [GROUP]

    def test_nothing_that_fits_is_told_kindly(self, many: Bench) -> None:
        assert "Ingen grupper passer" in read(many.write("helper", "mine grupper haugen"))

    def test_what_is_asked_for_of_a_method_that_none_has_is_left_out(self, many: Bench) -> None:
        wish = {"mine": True, "method": "gone", "phase": "gone", "helper": "x", "county": "99"}
        assert len(names(many.press("helper", "overview.choose/1", wish))) == PAGE

    def test_a_state_that_is_none_is_refused(self, many: Bench) -> None:
        card = many.press("helper", "overview.choose/1", {"mine": True, "state": "asleep"})
        assert "passet ikke lenger" in read(card)

    def test_a_name_of_signs_is_only_looked_for(self, many: Bench) -> None:
        for signs in ("<script>", "'; DROP TABLE event; --", "%", "\\", "[x](http://x)"):
            card = many.press("helper", "overview.choose/1", {"mine": True, "words": signs})
            assert "Ingen grupper passer" in read(card)


class TestTheFile:
    def fetch(self, bench: Bench, url: str) -> bytes | None:
        secret = url.removeprefix(f"{URL}/files/")
        found = bench.work(lambda work: fetched(work, bench.house, secret, bench.at))
        return found.content() if found else None

    def test_it_holds_the_same_groups_as_the_list(self, bench: Bench) -> None:
        for number in range(12):
            add(bench, number, helper="helper")
        card = press(bench, "helper", bench.write("helper", "mine grupper lyng"), "Last ned")
        workbook, comma = (self.fetch(bench, url) for url in links(card))
        assert workbook is not None
        assert comma is not None
        assert workbook.startswith(b"PK")
        rows = list(StringIO(comma.decode("utf-8-sig")))
        assert rows[0].startswith("Arbeidsplass;Eier;Fylke;Opplegg;Versjon;Fase")
        assert sum(row.startswith("Lyngheim") for row in rows) == 12
        assert not any(row.startswith("Solbakken") for row in rows)
        assert "Utvalg: «lyng»" in comma.decode("utf-8-sig")

    def test_who_helps_no_more_gets_nothing(self, bench: Bench) -> None:
        (url, _) = links(press(bench, "helper", bench.write("helper", "mine grupper"), "Last ned"))
        assert self.fetch(bench, url)
        bench.work(lambda work: work.people.drop_helpers(TENANT, "team-1", ("helper",)))
        assert self.fetch(bench, url) is None

    def test_a_group_that_got_another_helper_is_not_in_it(self, bench: Bench) -> None:
        (_, url) = links(press(bench, "helper", bench.write("helper", "mine grupper"), "Last ned"))
        given = replace(bench.work(lambda work: work.groups.get(TENANT, GROUP)), helper="another-helper")
        bench.work(lambda work: work.groups.keep(given, at=bench.at))
        assert b"Solbakken" not in (self.fetch(bench, url) or b"")

    def test_an_hour_later_the_link_is_too_old(self, bench: Bench) -> None:
        (url, _) = links(press(bench, LEAD, bench.write(LEAD, "oversikt"), "Last ned"))
        bench.at += timedelta(hours=1)
        assert self.fetch(bench, url) is None

    def test_without_an_address_it_is_told_so(self, tmp_path: Path) -> None:
        plain = Bench(tmp_path)
        ready(plain)
        card = press(plain, "helper", plain.write("helper", "mine grupper"), "Last ned")
        assert links(card) == []
        assert plain.rows("ticket") == []
