"""What has been sent and what became of it is told in words beside a sign, and fits a card."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from cards import delivery, unreached
from cards.delivery import SIGNS, Recipient
from programme.delivery import CLOSED, OURS, State
from tests.cards.fates import LATER, crowd, fate, missing, missing_in_plenty, troubled
from tests.cards.scenes import group, longest_group
from tests.cards.walk import shown
from words.words import all_words

W = all_words()
LIMIT = 40_000
"""UTF-16 units, as in test_sizes.py."""


def told(*recipients: Recipient, language: str = "nb") -> str:
    card = delivery.sent(W[language], group(language), "Utdype", recipients, now=LATER, reads=True)
    return shown(card.card)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_state_has_its_sign_and_its_words(state: State, language: str) -> None:
    one = Recipient("leader", "Kari", (fate("form", state, why="503"),))
    sentence = W[language]("sent-form")
    line = next(line for line in told(one, language=language).splitlines() if line.startswith(sentence))
    assert len(line) > len(sentence) + 5
    assert SIGNS[state] in told(one, language=language)


@pytest.mark.parametrize("code", sorted(CLOSED | OURS | {"MessageSizeTooBig", "413", "500"}))
@pytest.mark.parametrize("part", ["leader", "chat", "channel", "other"])
def test_every_known_reason_is_told_without_a_technical_word(code: str, part: str) -> None:
    name = "Kari" if part == "leader" else ""
    sentence = delivery.why(W["nb"], code, part, name)
    assert sentence.endswith(".")
    assert code not in sentence
    assert "kode" not in sentence.lower()


def test_a_reason_nobody_knows_is_told_with_its_code() -> None:
    assert "(Kode: Unsayable)" in delivery.why(W["nb"], "Unsayable", "leader", "Kari")


def test_what_is_tried_again_is_told_with_its_time() -> None:
    waiting = fate("form", State.WAITING, next_at=LATER + timedelta(minutes=4), why="429")
    said = told(Recipient("leader", "Kari", (waiting,)))
    assert "prøves igjen kl. 10.34" in said, "in Norwegian time"
    assert "Jeg prøver igjen av meg selv." in said
    overdue = replace(waiting, next_at=LATER - timedelta(minutes=4))
    assert "står for tur" in told(Recipient("leader", "Kari", (overdue,)))


def test_what_was_sent_another_day_is_told_with_the_day() -> None:
    assert "sendt søn. 30. aug. (uke 35) kl. 08.30" in told(
        Recipient("leader", "Kari", (fate("form", at=LATER - timedelta(days=1, hours=2)),))
    )


def test_who_was_not_reached_stands_first() -> None:
    said = told(Recipient("leader", "Kari", (fate("form"),)), *troubled()[2:3])
    assert said.index("Ahmed") < said.index("Kari")


def test_the_same_reason_is_told_once_for_each() -> None:
    kept = tuple(fate(kind, State.KEPT, why="MessageWritesBlocked") for kind in ("form", "reminder"))
    assert told(Recipient("leader", "Kari", kept)).count("Jeg får ikke skrevet til Kari") == 1


def test_however_many_are_told_of_the_card_can_be_sent() -> None:
    its = longest_group()
    cards = (
        delivery.sent(W["nb"], its, "Utdype", crowd(200), now=LATER, reads=True),
        unreached.task(W["nb"], its, missing_in_plenty(200)),
    )
    for card in cards:
        assert len(json.dumps(card.card, ensure_ascii=False).encode("utf-16-le")) // 2 <= LIMIT
    assert "og 180 til" in shown(cards[0].card)
    assert "og 188 til" in shown(cards[1].card)


def test_long_work_shows_how_far_it_has_come() -> None:
    counts = {State.WAITING: 88, State.SENT: 300, State.READ: 12}
    said = shown(delivery.all_sent(W["nb"], counts).card)
    assert "312 av 400 levert i dag" in said
    assert "■■■■■■■□□□" in said


def test_what_never_arrived_does_not_count_as_delivered() -> None:
    said = shown(delivery.all_sent(W["nb"], {State.SENT: 9, State.GONE: 1, State.LATE: 2}).card)
    assert "9 av 12 levert i dag" in said
    assert "Kom ikke fram i dag: 3" in said


def test_the_whole_tells_each_number_once_and_no_noughts() -> None:
    said = shown(delivery.all_sent(W["nb"], {State.SENT: 12}).card)
    assert "12 av 12 levert i dag" in said
    assert "Står for tur" not in said
    assert "Kom ikke fram" not in said
    nothing = shown(delivery.all_sent(W["nb"], {}).card)
    assert "Ingenting er sendt i dag ennå." in nothing
    assert "levert" not in nothing


def test_where_others_read_along_it_is_not_told_that_somebodys_answer_is_awaited() -> None:
    told = shown(unreached.task_in_channel(W["nb"], group(), missing(), helper=("29:h", "Inger")).card)
    assert "skjema" not in told.lower()
    assert "det går an å svare" not in told
    assert "skrive «hei» til meg der" in told
    assert "skjema" in shown(unreached.task(W["nb"], group(), missing()).card), "the helper alone is told"
