"""How sentences, days and lists are told."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

import pytest

from words.words import Wordless, Words, all_words

FRIDAY = date(2026, 8, 28)


@pytest.fixture(scope="module")
def told() -> Mapping[str, Words]:
    return all_words()


@pytest.mark.parametrize(
    ("language", "says"),
    [("nb", "fre. 28. aug. (uke 35)"), ("nn", "fre. 28. aug. (veke 35)"), ("en", "Fri 28 Aug (week 35)")],
)
def test_a_day_is_told_with_its_week(told: Mapping[str, Words], language: str, says: str) -> None:
    assert told[language].day(FRIDAY) == says


def test_the_first_of_january_can_belong_to_week_53(told: Mapping[str, Words]) -> None:
    assert told["nb"].day(date(2027, 1, 1)) == "fre. 1. jan. (uke 53)"


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("nb", "man. 31. aug. (uke 36) kl. 08.30"),
        ("nn", "mån. 31. aug. (veke 36) kl. 08.30"),
        ("en", "Mon 31 Aug (week 36) at 08:30"),
    ],
)
def test_a_moment_is_told_in_norwegian_time(told: Mapping[str, Words], language: str, says: str) -> None:
    assert told[language].moment(datetime(2026, 8, 31, 6, 30, tzinfo=UTC)) == says


def test_late_evening_in_london_is_the_next_day_in_norway(told: Mapping[str, Words]) -> None:
    assert told["nb"].day_of(datetime(2026, 8, 27, 22, 30, tzinfo=UTC)) == told["nb"].day(FRIDAY)


@pytest.mark.parametrize(
    ("language", "says"), [("nb", "22. november"), ("nn", "22. november"), ("en", "22 November")]
)
def test_a_date_is_told_without_its_week(told: Mapping[str, Words], language: str, says: str) -> None:
    assert told[language].date_of(datetime(2026, 11, 21, 23, 30, tzinfo=UTC)) == says


def test_a_list_ends_with_and(told: Mapping[str, Words]) -> None:
    roles = ["leder", "tillitsvalgt", "verneombud"]
    assert told["nb"].listed(roles) == "leder, tillitsvalgt og verneombud"
    assert told["nn"].listed(roles[:2]) == "leder og tillitsvalgt"
    assert told["en"].listed(["one", "two", "three"]) == "one, two and three"
    assert told["nb"].listed([]) == ""


def test_one_and_many_are_told_apart(told: Mapping[str, Words]) -> None:
    assert told["nb"]("thanks-partial", count=1) == "Ett spørsmål er åpent ennå:"
    assert told["nb"]("thanks-partial", count=3) == "3 spørsmål er åpne ennå:"


def test_no_hidden_signs_are_put_around_facts(told: Mapping[str, Words]) -> None:
    assert told["nb"]("baton-title", phase="Skape") == "Stafettpinnen: Skape"


def test_a_sentence_that_is_not_there_is_our_mistake(told: Mapping[str, Words]) -> None:
    with pytest.raises(Wordless, match="no sentence «nowhere»"):
        told["nb"]("nowhere")


def test_a_missing_fact_is_our_mistake(told: Mapping[str, Words]) -> None:
    with pytest.raises(Wordless, match="waiting-for"):
        told["nb"]("waiting-for")


def test_a_text_with_its_own_languages_is_told_in_ours(told: Mapping[str, Words]) -> None:
    assert told["nn"].pick({"nb": "Utdype", "nn": "Utdjupe", "en": "Go deeper"}) == "Utdjupe"


def test_one_alone_is_spoken_to_as_one_and_hears_all_else_as_everybody(told: Mapping[str, Words]) -> None:
    alone = told["nb"].to_one
    assert alone("reveal-title", phase="Utforske") == "Svarene dine: Utforske"
    assert told["nb"]("reveal-title", phase="Utforske") == "Svarene: Utforske"
    assert alone("do-help") == told["nb"]("do-help")
    assert alone.day(FRIDAY) == told["nb"].day(FRIDAY)
