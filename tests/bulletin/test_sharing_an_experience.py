"""«Del»: a group's words are told only while every role that is held says so."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from dialogs.bulletin.experiences import still_free
from programme.bulletin.experience import Told
from programme.history import Kind
from programme.people import Role
from tests.bulletin.sharing import (
    LEADER,
    ONE,
    REP,
    SAFETY,
    WORDS,
    all_consent,
    experience,
    free,
    inputs,
    press,
    share,
    text,
    under_way,
)
from tests.cards.walk import of
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, SHELF, TENANT, Bench, group
from tests.dialogs.states import GROUP


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A group on its way, and a lead who can be written to."""
    bench = Bench(tmp_path)
    under_way(bench)
    return bench


def shared(bench: Bench) -> int:
    events = bench.work(lambda work: work.history.of(TENANT, GROUP))
    return sum(one.kind is Kind.EXPERIENCE_SHARED for one in events)


def test_the_group_is_asked_in_its_chat_in_the_very_words(bench: Bench) -> None:
    shown = share(bench)
    assert "Skal andre få vite dette?" in text(shown)
    chats = Chats(bench)
    chats.deliver()
    asked = chats.text(CHAT)
    assert f"«{WORDS}»" in asked
    assert "✓\u00a0Leder" in asked
    assert "○\u00a0Verneombud" in asked


def test_nothing_is_told_before_every_role_has_said_yes(bench: Bench) -> None:
    share(bench)
    assert free(bench) == ()
    press(bench, REP, "consent")
    assert free(bench) == ()
    assert shared(bench) == 0
    press(bench, SAFETY, "consent")
    assert free(bench) == (Told(ONE, WORDS),)
    assert shared(bench) == 1


def test_a_second_yes_changes_nothing(bench: Bench) -> None:
    share(bench)
    all_consent(bench)
    before = bench.rows("experience", "consent", "event")
    press(bench, REP, "consent")
    share(bench, words="Noe helt annet enn det vi skrev.")
    assert bench.rows("experience", "consent", "event") == before


def test_the_chat_has_one_card_that_follows(bench: Bench) -> None:
    chats = Chats(bench)
    share(bench)
    chats.deliver()
    before = len(chats.cards(CHAT))
    for who in (REP, SAFETY):
        press(bench, who, "consent", where="")
        chats.deliver()
    assert len(chats.cards(CHAT)) == before
    assert "Dette kan andre få vite" in chats.text(CHAT)


def test_a_group_without_a_chat_is_asked_one_by_one(bench: Bench) -> None:
    bench.work(lambda work: work.groups.keep(replace(group(), chat=""), at=bench.at))
    for who in Role:
        bench.write(who, "hei")
    share(bench)
    chats = Chats(bench)
    chats.deliver()
    assert all(WORDS in chats.text(f"a:{who}") for who in Role)
    press(bench, REP, "consent", where="")
    press(bench, SAFETY, "consent", where="")
    assert free(bench) == (Told(ONE, WORDS),)


def test_whoever_goes_alone_says_yes_with_one_press(bench: Bench) -> None:
    alone = replace(
        group("group-3", prefix="own-", chat=""),
        code="ABCD99",
        method="stodig_lederskap",
        version=SHELF.newest("stodig_lederskap").version,
        parties=(Role.LEADER,),
        members=group(prefix="own-").members[:1],
    )
    bench.work(lambda work: work.groups.add(alone, at=bench.at))
    shown = share(bench, "own-leader", group="group-3")
    assert "Du kan trekke det tilbake" in text(shown)
    assert "verneombud" not in text(shown).lower()
    assert free(bench) == (Told(ONE, WORDS),)
    chats = Chats(bench)
    chats.deliver()
    assert WORDS not in chats.text("a:own-leader"), "it stands where it was pressed"


def test_the_workplace_is_named_only_when_the_group_wants_it(bench: Bench) -> None:
    bench.work(lambda work: work.groups.keep(replace(group(), county="46"), at=bench.at))
    share(bench)
    all_consent(bench)
    share(bench, new="named", whose="name")
    all_consent(bench, "named")
    told = {one.id: (one.whose, one.county) for one in free(bench)}
    assert told == {ONE: ("", "Vestland"), "named": ("Solbakken sykehjem", "")}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("", "Skriv en setning"),
        ("Ja.", "Skriv en setning"),
        ("\u200b \u202e\n\n", "Skriv en setning"),
        ("x" * 601, "600"),
        ("Ring meg på 912 34 567 om dette.", "telefonnummer"),
        ("Pasienten 010190 12345 likte frokosten.", "fødselsnummer"),
        ("Skriv til kari@example.no om dette.", "e-postadresse"),
        ("Det var kari  NORDVIK som fikk det til.", "Teksten nevner Kari Nordvik"),
    ],
)
def test_what_cannot_be_told_comes_back_as_it_was_written(bench: Bench, words: str, said: str) -> None:
    named = tuple(replace(one, name="Kari Nordvik") if one.role is LEADER else one for one in group().members)
    bench.work(lambda work: work.groups.keep(replace(group(), members=named), at=bench.at))
    shown = share(bench, words=words, whose="name")
    assert said in text(shown)
    assert inputs(shown) == {"told": words, "whose": "name"}
    assert bench.rows("experience") == []


def test_one_name_alone_may_be_a_common_word(bench: Bench) -> None:
    share(bench, words="Vi lot natt og dag spise sammen, og leader fikk ro.")
    assert experience(bench).text.startswith("Vi lot")


def test_what_looks_like_markdown_or_a_mention_is_only_words(bench: Bench) -> None:
    words = "**Fet** [lenke](http://example.no) <at>Kari</at> <script>alert(1)</script>"
    shown = share(bench, words=words)
    runs = [one["text"] for one in of(shown.card, "TextRun")]
    assert f"«{words}»" in runs
    assert not any(words in one["text"] for one in of(shown.card, "TextBlock"))
    assert of(shown.card, "Action.OpenUrl") == []


@pytest.mark.parametrize("who", ["stranger", "helper", "lead", "another-helper"])
def test_nobody_outside_the_group_shares_consents_or_takes_back(bench: Bench, who: str) -> None:
    share(bench)
    before = bench.rows("experience", "consent")
    for what in ("consent", "withdraw", "reword", "show"):
        for where in ("", CHAT):
            assert WORDS not in text(press(bench, who, what, where=where))
    share(bench, who, new="another")
    assert bench.rows("experience", "consent") == before


def test_another_group_does_not_take_it_back(bench: Bench) -> None:
    other = group("group-2", prefix="other-", helper="other-helper", chat="19:other@thread.v2")
    bench.work(lambda work: work.groups.add(other, at=bench.at))
    share(bench)
    for what in ("consent", "withdraw", "show"):
        press(bench, "other-leader", what, where="19:other@thread.v2")
    share(bench, "other-leader", new="theirs", group="group-2", instead=ONE)
    assert experience(bench).withdrawn is None
    assert len(experience(bench).consents) == 1


def test_they_keep_their_order_in_the_letter_and_the_newest_comes_first_to_it(bench: Bench) -> None:
    for id in ("a", "b", "c"):
        share(bench, new=id)
        all_consent(bench, id)
        bench.at += timedelta(hours=1)
    assert [one.id for one in free(bench)] == ["c", "b", "a"]
    b, a = free(bench)[1:]
    assert bench.work(lambda work: still_free(work, TENANT, (a, b))) == (a, b)


def test_what_waited_long_for_a_yes_is_new_when_it_comes(bench: Bench) -> None:
    share(bench)
    press(bench, REP, "consent")
    bench.at += timedelta(days=40)
    assert free(bench) == ()
    press(bench, SAFETY, "consent")
    assert [one.id for one in free(bench)] == [ONE]
    bench.at += timedelta(days=40)
    assert free(bench) == (), "it was new once"


def test_the_history_tells_it_by_role_and_in_no_words(bench: Bench) -> None:
    share(bench)
    all_consent(bench)
    told = text(bench.press(REP, "journey.history/1", {"group": GROUP}))
    assert "Alle sa ja til å dele en erfaring" in told
    assert WORDS not in told
