"""In local play the lead has something to write about from the first minute."""

from datetime import UTC, datetime
from pathlib import Path

from bot.demo import CAST, TENANT, load
from dialogs.turns import Wrote
from programme.bulletin.bulletin import State
from tests.cards.walk import shown
from tests.dialogs.desk import Bench, place


def test_a_new_letter_tells_of_two_occasions_and_two_experiences(tmp_path: Path) -> None:
    bench = Bench(tmp_path, at=datetime(2026, 11, 22, 12, 0, tzinfo=UTC))
    bench.work(lambda work: load(work, bench.house, bench.at))
    lead = CAST["lead"]
    told = bench.answer(Wrote(lead, place(lead.user, "", TENANT), bench.at, "nytt dialogbrev"))
    assert told is not None
    (letter,) = bench.work(lambda work: work.bulletins.among(TENANT, (State.DRAFT,)))
    assert [one.sort.value for one in letter.occasions] == ["webinar", "gathering"]
    assert [bool(one.whose) for one in letter.shared] == [False, True]
    assert "Webinar: Slik får vi med nattevaktene" in shown(told.card)
    assert "2 erfaringer: Vestland og Fjordgløtt omsorgssenter" in shown(told.card)
