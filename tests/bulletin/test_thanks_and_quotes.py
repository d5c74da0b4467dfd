"""The lead thanks who answered, and asks before anything is quoted."""

from pathlib import Path

import pytest

from cards.elements import Shown
from dialogs.bulletin.experiences import free_since
from programme.bulletin.audience import Audience
from programme.bulletin.experience import Experience, Source
from programme.bulletin.reply import Quote
from tests.bulletin.answers import ANSWER, HOME, LEADER, REP, SAFETY, about, reply, sent, tap
from tests.bulletin.crowd import LETTER
from tests.bulletin.office import HELPER, LEAD, OTHER, ROOM, has, press, push, said
from tests.dialogs.desk import TENANT, Bench

QUOTE = "Natta er alene, og vi savner at dagen spør hvordan det gikk."


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """The group's leader has answered."""
    bench = sent(tmp_path)
    tap(bench, LEADER, "answer", answer_0=ANSWER)
    return bench


@pytest.fixture
def alone(tmp_path: Path) -> Bench:
    """A helper has answered, in a chat of their own."""
    bench = sent(tmp_path, audience=Audience(channels=(), groups=False, helpers=True))
    tap(bench, HELPER, "answer", where="", answer_0=ANSWER)
    return bench


def sealed(bench: Bench, kind: str) -> list[str]:
    return [row for row in bench.rows("posting") if f"'{kind}:" in row]


def asked(bench: Bench, who: str = LEADER, thread: str = HOME) -> Shown:
    return press(bench, LEAD, "bulletin.ask_quote/1", **about(who, thread))


def allow(bench: Bench, words: str = QUOTE, who: str = LEADER, thread: str = HOME) -> Shown:
    return press(bench, who, "bulletin.allow_quote/1", thread=thread, quote=words)


def decline(bench: Bench, who: str = LEADER, thread: str = HOME) -> Shown:
    return press(bench, who, "bulletin.decline_quote/1", thread=thread)


def consent(bench: Bench, who: str, where: str = HOME) -> Shown:
    return bench.press(who, "experience.consent/1", {"experience": reply(bench).experience}, where=where)


def experience(bench: Bench) -> Experience:
    id = reply(bench).experience
    found: Experience = bench.work(lambda work: work.experiences.get(TENANT, id))
    return found


def told(bench: Bench) -> list[str]:
    """What may be told in a letter now."""
    return [one.text for one in bench.work(lambda work: free_since(work, TENANT, bench.at))]


def test_a_thank_you_reaches_who_answered_once(bench: Bench) -> None:
    shown = press(bench, LEAD, "bulletin.thank/1", **about(), thanks="Det tar vi med oss.")
    assert "✓ Du takket 1. desember" in said(shown)
    press(bench, OTHER, "bulletin.thank/1", **about(), thanks="Takk igjen.")
    (card,) = sealed(bench, "bulletin-thanks")
    assert "Det tar vi med oss." in card
    assert ANSWER in card


def test_a_thank_you_needs_no_words(bench: Bench) -> None:
    press(bench, LEAD, "bulletin.thank/1", **about())
    assert len(sealed(bench, "bulletin-thanks")) == 1


def test_a_thank_you_tells_why_it_came(bench: Bench) -> None:
    press(bench, LEAD, "bulletin.thank/1", **about())
    assert "Du svarte på et dialogbrev, og programlederen ville takke." in sealed(bench, "bulletin-thanks")[0]


def test_thanks_that_are_too_long_come_back_as_they_were(bench: Bench) -> None:
    shown = press(bench, LEAD, "bulletin.thank/1", **about(), thanks="takk " * 100)
    assert "takk " * 100 in str(shown.card)
    assert reply(bench).thanked is None
    assert not sealed(bench, "bulletin-thanks")


def test_somebody_who_only_answered_in_a_channel_is_thanked_alone(bench: Bench) -> None:
    tap(bench, "passer-by", "useful", where=ROOM)
    press(bench, LEAD, "bulletin.thank/1", **about("passer-by", ROOM))
    assert "'passer-by'" in sealed(bench, "bulletin-thanks")[0]


def test_one_tap_has_nothing_to_quote(bench: Bench) -> None:
    tap(bench, REP, "useful")
    assert not has(press(bench, LEAD, "bulletin.reply/1", **about(REP)), "bulletin.ask_quote/1")
    assert reply(bench, REP).quote is Quote.NOT_ASKED
    asked(bench, REP)
    assert not sealed(bench, "bulletin-quote")


def test_who_wrote_it_is_asked_once_and_the_lead_reads_that_it_waits(bench: Bench) -> None:
    assert "Det er ikke svart på ennå." in said(asked(bench))
    asked(bench)
    (card,) = sealed(bench, "bulletin-quote")
    assert ANSWER in card
    assert reply(bench).quote is Quote.ASKED


def test_nobody_can_be_quoted_who_was_not_asked(bench: Bench) -> None:
    allow(bench)
    assert reply(bench).quote is Quote.NOT_ASKED


def test_nobody_says_yes_for_another(bench: Bench) -> None:
    asked(bench)
    allow(bench, who=REP)
    allow(bench, who=LEAD)
    assert reply(bench).quote is Quote.ASKED


def test_a_no_is_a_no(bench: Bench) -> None:
    asked(bench)
    assert "Svaret blir ikke sitert" in said(decline(bench))
    assert "Svaret skal ikke siteres." in said(press(bench, LEAD, "bulletin.reply/1", **about()))
    assert told(bench) == []


def test_a_yes_in_a_group_waits_for_the_others(bench: Bench) -> None:
    asked(bench)
    assert "de andre i gruppa spurt" in said(allow(bench))
    one = experience(bench)
    assert (one.text, one.source, one.named) == (QUOTE, Source.REPLY, False)
    assert told(bench) == []
    consent(bench, REP)
    assert told(bench) == []
    consent(bench, SAFETY)
    assert told(bench) == [QUOTE]


def test_the_lead_reads_how_far_a_yes_has_come(bench: Bench) -> None:
    asked(bench)
    allow(bench)
    look = lambda: said(press(bench, LEAD, "bulletin.reply/1", **about()))  # noqa: E731
    assert "Når alle i gruppa har trykket «Del»" in look()
    consent(bench, REP)
    consent(bench, SAFETY)
    assert "Hele gruppa har sagt ja." in look()
    bench.press(REP, "experience.withdraw/1", {"experience": reply(bench).experience}, where=HOME)
    assert "Gruppa har trukket sitatet tilbake" in look()
    assert QUOTE not in look()


def test_a_yes_can_be_taken_back_whenever(bench: Bench) -> None:
    asked(bench)
    shown = allow(bench)
    consent(bench, REP)
    consent(bench, SAFETY)
    gone = experience(bench).id
    push(bench, LEADER, shown, "bulletin.decline_quote/1")
    assert told(bench) == []
    assert bench.work(lambda work: work.experiences.get(TENANT, gone)).withdrawn == bench.at
    assert (reply(bench).quote, reply(bench).quoted) == (Quote.NO, "")


def test_other_words_are_asked_of_all_again(bench: Bench) -> None:
    asked(bench)
    allow(bench)
    first = experience(bench).id
    consent(bench, REP)
    consent(bench, SAFETY)
    allow(bench, "Natta er alene, og savner noen å spørre.")
    assert told(bench) == []
    assert bench.work(lambda work: work.experiences.get(TENANT, first)).withdrawn


def test_the_same_yes_twice_is_one(bench: Bench) -> None:
    asked(bench)
    allow(bench)
    before = bench.rows("experience", "consent", "bulletin_reply")
    allow(bench)
    assert bench.rows("experience", "consent", "bulletin_reply") == before


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Ring Kari på 99 88 77 66, hun vet det.", "telefonnummer"),
        ("Natta " * 150, "600"),
        ("", "setning"),
    ],
)
def test_words_that_cannot_be_told_come_back_as_they_were(bench: Bench, words: str, why: str) -> None:
    asked(bench)
    shown = allow(bench, words)
    assert why in said(shown)
    assert has(shown, "bulletin.allow_quote/1")
    assert reply(bench).quote is Quote.ASKED


def test_a_helpers_own_yes_is_enough(alone: Bench) -> None:
    asked(alone, HELPER, HELPER)
    assert "kan stå i et dialogbrev, uten navn" in said(allow(alone, who=HELPER, thread=HELPER))
    shown = press(alone, LEAD, "bulletin.reply/1", **about(HELPER, HELPER))
    assert f"uten navn: «{QUOTE}»" in said(shown)
    assert not alone.rows("experience")


def test_a_helper_is_not_quoted_without_words(alone: Bench) -> None:
    asked(alone, HELPER, HELPER)
    assert "Skriv det du vil bli sitert på" in said(allow(alone, " ", HELPER, HELPER))
    assert reply(alone, HELPER, HELPER).quote is Quote.ASKED


def test_whoever_has_left_the_group_says_yes_for_themselves_alone(bench: Bench) -> None:
    asked(bench)
    bench.press(LEADER, "people.lay_down/1", {"group": "group-0"}, where=HOME)
    allow(bench)
    assert (reply(bench).quote, reply(bench).experience) == (Quote.YES, "")
    assert told(bench) == []


def test_a_letter_that_is_another_keeps_what_was_said_to_it(bench: Bench) -> None:
    asked(bench)
    allow(bench)
    before = reply(bench)
    tap(bench, LEADER, "useful")
    assert (reply(bench).quote, reply(bench).quoted) == (before.quote, before.quoted)


def test_the_question_is_not_answered_where_others_read_along(bench: Bench) -> None:
    asked(bench)
    bench.press(
        LEADER, "bulletin.allow_quote/1", {"bulletin": LETTER, "thread": HOME, "quote": QUOTE}, where=HOME
    )
    assert reply(bench).quote is Quote.ASKED
