"""A letter as it is read: in the reader's language, with a group's own lines where nobody else looks."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cards.bulletin.sheet import drawn
from cards.elements import Shown
from dialogs.bulletin.readers import readers
from dialogs.bulletin.sheet import copy_card
from programme.bulletin.audience import Audience, Reader, Sort
from programme.bulletin.bulletin import PIECES, Bulletin, Section, State
from programme.bulletin.texts import Both
from programme.people import Role
from tests.bulletin.crowd import WHERE, chat
from tests.bulletin.office import HELPER, office
from tests.cards.bulletin_sheet_scenes import (
    NOW,
    OCCASIONS,
    TODAY,
    TOLD,
    a_letter,
    a_plain_one,
    own,
    sheets,
    the_longest,
)
from tests.cards.walk import of, shown
from tests.dialogs.desk import CHAT, TENANT, WORDS, Bench, group
from tests.dialogs.statements import statements
from tests.dialogs.states import helpers

HOS_DERE, EVIL = (
    "Hos dere",
    "<script>alert(1)</script> [klikk](javascript:alert(1)) <at>alle</at> **ikke fet**",
)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """Two groups on their way, a channel, a helper."""
    found = office(tmp_path, room=True)
    helpers(found, HELPER)
    return found


def text(card: Shown) -> str:
    return shown(card.card).replace("\u00a0", " ")


def meant(bench: Bench) -> dict[str, Reader]:
    audience = Audience(helpers=True)
    told = bench.work(lambda work: readers(work, bench.house, TENANT, audience, bench.at))
    return {one.thread: one for one in told.to}


def copy(bench: Bench, reader: Reader, letter: Bulletin | None = None) -> Shown:
    it = letter or a_letter()
    told = bench.work(lambda work: copy_card(work, bench.house, it, reader, bench.at))
    assert isinstance(told, Shown)
    return told


class TestTheWords:
    def test_a_nynorsk_reader_has_nynorsk_and_others_bokmaal(self) -> None:
        assert "Eitt steg om gongen" in text(drawn(WORDS["nn"], a_letter(), TODAY))
        assert "Ett skritt om gangen" in text(drawn(WORDS["nb"], a_letter(), TODAY))
        english = text(drawn(WORDS["en"], a_letter(), TODAY))
        assert "Ett skritt om gangen" in english
        assert "Dialogue letter" in english

    def test_what_was_written_in_one_form_is_read_in_that_one(self) -> None:
        one = replace(a_letter().piece(Section.FINDINGS), text=Both(nn="Noko nytt"))
        letter = a_letter(pieces=(one, *PIECES[:1], *PIECES[2:]))
        assert "Noko nytt" in text(drawn(WORDS["nb"], letter, TODAY))

    def test_a_section_that_is_left_out_or_blank_has_no_heading(self) -> None:
        told = text(drawn(WORDS["nb"], a_plain_one(), TODAY))
        assert "Nytt siden sist" in told
        assert "Dette skjer" not in told
        left_out = a_letter().use(Section.SHARED, used=False)
        assert TOLD[0].text not in text(drawn(WORDS["nb"], left_out, TODAY))

    def test_sections_stand_in_the_order_that_was_chosen(self) -> None:
        other = a_letter().in_order([Section.SHARED, Section.COMING])
        told = text(drawn(WORDS["nb"], other, TODAY))
        assert told.index("Fra arbeidsplassene") < told.index("Dette skjer")

    def test_an_occasion_has_its_day_its_place_and_a_way_there(self) -> None:
        card = drawn(WORDS["nn"], a_letter(), TODAY)
        told = text(card)
        assert all(part in told for part in ("Når turnusen tek pusten frå folk", "kl. 12.00", "Teams"))
        assert OCCASIONS[0].link in [one["url"] for one in of(card.card, "Action.OpenUrl")]

    def test_an_experience_tells_whose_it_is_or_only_the_county(self) -> None:
        told = text(drawn(WORDS["nb"], a_letter(), TODAY))
        assert "– Solbakken sykehjem" in told
        assert "– En gruppe i Vestland" in told

    def test_a_picture_has_words_for_whoever_cannot_see_it(self) -> None:
        (image,) = of(drawn(WORDS["nn"], a_letter(), TODAY).card, "Image")
        assert image["altText"] == "Åsar i morgonsol"

    def test_a_corrected_one_says_so_first(self) -> None:
        told = text(drawn(WORDS["nb"], a_letter(), TODAY, corrected=NOW))
        assert told.index("Rettet 1. desember") < told.index("Dette skjer")

    def test_of_a_withdrawn_one_nothing_is_left_but_that(self) -> None:
        told = text(drawn(WORDS["nb"], a_letter(state=State.WITHDRAWN, corrected=NOW), TODAY))
        assert "trukket tilbake" in told
        assert "1. desember" in told
        assert "turnusen" not in told


class TestWhatPeopleWrote:
    def test_is_never_read_as_markdown_by_the_client(self) -> None:
        card = drawn(WORDS["nb"], the_letter_of(EVIL), TODAY)
        ours = " ".join(str(one["text"]) for one in of(card.card, "TextBlock"))
        assert "script" not in ours
        assert "javascript" not in ours

    def test_leads_only_to_https(self) -> None:
        card = drawn(WORDS["nb"], the_letter_of(EVIL), TODAY)
        assert all(one["url"].startswith("https://") for one in of(card.card, "Action.OpenUrl"))

    def test_in_an_experience_not_even_our_own_signs_are_understood(self) -> None:
        assert EVIL in text(drawn(WORDS["nb"], the_letter_of(EVIL), TODAY))

    def test_the_longest_letter_fits_in_teams(self) -> None:
        card = drawn(WORDS["nb"], the_longest(), TODAY, own=own(WORDS["nb"])).card
        assert len(json.dumps(card, ensure_ascii=False).encode()) < 28 * 1024

    def test_every_scene_can_be_drawn(self) -> None:
        assert len(sheets(WORDS)) == 9


def the_letter_of(words: str) -> Bulletin:
    told = (replace(TOLD[0], text=words, whose=words),)
    occasions = (replace(OCCASIONS[0], title=words, title_nn=words, place=words),)
    return a_letter(shared=told, occasions=occasions, title=Both("Brev"))


class TestOneReadersCopy:
    def test_a_group_has_its_own_lines(self, bench: Bench) -> None:
        assert HOS_DERE in text(copy(bench, meant(bench)[chat(0)]))

    def test_a_channel_has_none_and_tells_how_to_end_it(self, bench: Bench) -> None:
        room = next(one for one in meant(bench).values() if one.sort is Sort.CHANNEL)
        told = text(copy(bench, room))
        assert HOS_DERE not in told
        assert "ikke dialogbrev hit" in told

    def test_nor_has_a_groups_own_channel(self, bench: Bench) -> None:
        bench.work(lambda work: work.places.keep(TENANT, chat(0), kind="channel", at=bench.at, **WHERE))
        assert HOS_DERE not in text(copy(bench, meant(bench)[chat(0)]))

    def test_nor_has_a_chat_that_the_group_has_left(self, bench: Bench) -> None:
        reader = meant(bench)[chat(0)]

        def move(work: Any) -> None:
            one = work.groups.lock(TENANT, "group-0")
            work.groups.keep(replace(one, chat=CHAT), at=bench.at)

        bench.work(move)
        assert HOS_DERE not in text(copy(bench, reader))

    def test_nor_has_somebody_who_has_left_the_group(self, bench: Bench) -> None:
        lonely = replace(group("group-9", chat=""), code="999999")
        bench.work(lambda work: work.groups.add(lonely, at=bench.at))
        bench.write(Role.LEADER, "hei")
        reader = meant(bench)[Role.LEADER]
        assert HOS_DERE in text(copy(bench, reader))
        bench.work(lambda work: work.groups.keep(replace(lonely, members=()), at=bench.at))
        assert HOS_DERE not in text(copy(bench, reader))

    def test_a_copy_of_ones_own_tells_why_and_how_to_turn_it_off(self, bench: Bench) -> None:
        told = copy(bench, meant(bench)[HELPER])
        assert "Hvorfor fikk jeg denne?" in text(told)
        verbs = [one["verb"] for one in of(told.card, "Action.Execute")]
        assert "nudge.turn/1" in verbs

    def test_a_group_has_no_switch_for_all(self, bench: Bench) -> None:
        assert "Slå av dialogbrev" not in text(copy(bench, meant(bench)[chat(0)]))

    def test_each_tells_truly_why_it_came(self, bench: Bench) -> None:
        room = next(one for one in meant(bench).values() if one.sort is Sort.CHANNEL)
        assert "Gruppa er valgt som mottaker" in text(copy(bench, meant(bench)[chat(0)]))
        assert "Kanalen er valgt som mottaker" in text(copy(bench, room))
        helpers_own = text(copy(bench, meant(bench)[HELPER]))
        assert "Du er hjelper" in helpers_own
        assert "Linjene om gruppa" not in helpers_own

    def test_a_correction_that_is_written_shows_what_it_will_say(self, bench: Bench) -> None:
        told = text(copy(bench, meant(bench)[chat(0)], a_letter(state=State.DRAFT, corrects="b0")))
        assert "Rettet 1. desember" in told

    def test_asks_little_of_the_database(self, bench: Bench) -> None:
        reader = meant(bench)[chat(0)]
        with statements(bench) as asked:
            copy(bench, reader)
        assert len(asked) <= 5

    def test_a_channel_asks_nothing_of_it(self, bench: Bench) -> None:
        room = next(one for one in meant(bench).values() if one.plain)
        with statements(bench) as asked:
            copy(bench, room)
        assert asked == []
