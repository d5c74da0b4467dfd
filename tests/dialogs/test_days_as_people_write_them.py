"""Days as people write them: any text is a day, or is refused in a way that can be told."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from babel import Locale
from hypothesis import example, given
from hypothesis import strategies as st

from cards.layout import reason
from programme.day_words import Vocabulary
from programme.days import DaysDiffer, DayUnreadable, find, read
from programme.deadline import DeadlineMissing, NoSuchDay, NoSuchWeek
from programme.refusals import Refused
from words.days import day_words
from words.words import LOCALES, Words, all_words

WORDS: Mapping[str, Words] = all_words()
DAYS = Vocabulary(day_words(WORDS))
THURSDAY = date(2026, 8, 20)
"""In week 34."""
todays = st.dates(date(2024, 1, 1), date(2040, 12, 31))


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("i dag", "2026-08-20"),
        ("i morgen", "2026-08-21"),
        ("i morgon", "2026-08-21"),
        ("tomorrow", "2026-08-21"),
        ("i overmorgen", "2026-08-22"),
        ("fredag", "2026-08-21"),
        ("på fredag", "2026-08-21"),
        ("Torsdag", "2026-08-27"),
        ("neste fredag", "2026-08-28"),
        ("fredag neste uke", "2026-08-28"),
        ("neste veke", "2026-08-28"),
        ("denne uka", "2026-08-21"),
        ("fredag uke 35", "2026-08-28"),
        ("laurdag veke 35", "2026-08-29"),
        ("uke 35 onsdag", "2026-08-26"),
        ("uke 35", "2026-08-28"),
        ("u35", "2026-08-28"),
        ("uke 3", "2027-01-22"),
        ("uke 53", "2027-01-01"),
        ("Friday week 35", "2026-08-28"),
        ("12.9.", "2026-09-12"),
        ("12.9", "2026-09-12"),
        ("12/9", "2026-09-12"),
        ("12. 9. 2026", "2026-09-12"),
        ("12.9.26", "2026-09-12"),
        ("1.2.", "2027-02-01"),
        ("20.8.", "2026-08-20"),
        ("12. september", "2026-09-12"),
        ("den 12. september 2027", "2027-09-12"),
        ("12 sept.", "2026-09-12"),
        ("September 12th", "2026-09-12"),
        ("lørdag 12.9. (uke 37)", "2026-09-12"),
        ("innen 1. mars", "2027-03-01"),
        ("29.2.2028", "2028-02-29"),
        ("om to uker", "2026-09-03"),
        ("om 3 veker", "2026-09-10"),
        ("om fjorten dager", "2026-09-03"),
        ("om en måned", "2026-09-20"),
        ("om ein månad", "2026-09-20"),
        ("in a week", "2026-08-27"),
        ("fredag om to uker", "2026-09-04"),
        ("2026-09-12", "2026-09-12"),
        ("2020-01-01", "2020-01-01"),
        ("31.12.2036", "2036-12-31"),
    ],
)
def test_a_day_can_be_written_in_many_ways(written: str, day: str) -> None:
    assert read(written, THURSDAY, DAYS) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("written", "kind", "facts"),
    [
        ("30.2.", NoSuchDay, {"text": "30.2."}),
        ("30. februar", NoSuchDay, {"text": "30. februar"}),
        ("2026-02-30", NoSuchDay, {"text": "2026-02-30"}),
        ("29.2.", NoSuchDay, {"text": "29.2."}),
        ("12.13.", NoSuchDay, {"text": "12.13."}),
        ("1.1.0000", NoSuchDay, {"text": "1.1.0000"}),
        ("uke 53 2027", NoSuchWeek, {"week": 53, "year": "2027"}),
        ("fredag uke 54", NoSuchWeek, {"week": 54, "year": "2026"}),
        ("uke 0", NoSuchWeek, {"week": 0, "year": "2026"}),
        ("fredag 12.9.", DaysDiffer, {"until": "2026-09-12"}),
        ("12.9. uke 36", DaysDiffer, {"until": "2026-09-12"}),
        ("", DeadlineMissing, {}),
        ("snart", DayUnreadable, {"text": "snart"}),
        ("etter jul", DayUnreadable, {"text": "etter jul"}),
        ("uke", DayUnreadable, {"text": "uke"}),
        ("fredag lørdag", DayUnreadable, {"text": "fredag lørdag"}),
        ("2 fredag uker", DayUnreadable, {"text": "2 fredag uker"}),
        ("12", DayUnreadable, {"text": "12"}),
        ("1234567", DayUnreadable, {"text": "1234567"}),
        ("9" * 5000, DayUnreadable, {"text": "9" * 60 + "…"}),
        ("x \u202e y", DayUnreadable, {"text": "x y"}),
    ],
)
def test_what_is_no_day_is_refused_exactly(
    written: str, kind: type[Refused], facts: dict[str, str | int]
) -> None:
    with pytest.raises(kind) as refusal:
        read(written, THURSDAY, DAYS)
    assert refusal.value.facts == facts


def test_week_53_of_a_year_without_one_is_told_with_the_year() -> None:
    with pytest.raises(NoSuchWeek) as refusal:
        read("uke 53", date(2027, 2, 1), DAYS)
    assert reason(WORDS["nb"], refusal.value) == "2027 har ingen uke 53. Se på uken en gang til."


def test_a_week_that_is_over_is_next_years_but_the_one_we_are_in_is_not() -> None:
    saturday = date(2026, 8, 22)
    assert read("uke 34", saturday, DAYS) == date(2026, 8, 21)
    assert read("uke 33", saturday, DAYS) == date(2027, 8, 20)


def test_months_end_where_they_end() -> None:
    assert read("om en måned", date(2027, 1, 31), DAYS) == date(2027, 2, 28)


@example("²", THURSDAY)
@example("١٢.٩.", THURSDAY)
@example("12.9.\u202e2026", THURSDAY)
@example("İ", THURSDAY)
@example("uke 53 9999", THURSDAY)
@example("om 999 måneder", THURSDAY)
@example("0.0.", THURSDAY)
@given(st.text(max_size=80), todays)
def test_any_text_is_a_day_or_is_refused_kindly(text: str, today: date) -> None:
    _read(text, today)


WRITTEN = st.sampled_from([*DAYS.words, ".", ",", "(", "-", "/"]) | st.integers(0, 12_000).map(str)


@given(st.lists(WRITTEN, max_size=7).map(" ".join), todays)
def test_any_words_about_days_are_a_day_or_are_refused_kindly(text: str, today: date) -> None:
    _read(text, today)


def _read(text: str, today: date) -> None:
    try:
        assert isinstance(read(text, today, DAYS), date)
    except Refused as refusal:
        _can_be_told(refusal)


def _can_be_told(refusal: Refused) -> None:
    for words in WORDS.values():
        assert reason(words, refusal)


@given(todays, st.integers(0, 360), st.sampled_from(sorted(LOCALES)))
def test_what_the_bot_writes_can_be_written_back_to_it(today: date, ahead: int, language: str) -> None:
    day = today + timedelta(days=ahead)
    assert read(WORDS[language].day(day), today, DAYS) == day


@given(todays, st.integers(0, 360))
def test_a_day_and_a_month_without_a_year_are_never_in_the_past(today: date, ahead: int) -> None:
    day = today + timedelta(days=ahead)
    assert read(f"{day.day}.{day.month}.", today, DAYS) == day


@given(todays)
def test_a_weekday_is_within_the_week_that_comes(today: date) -> None:
    for weekday, name in Locale.parse("nb").days["format"]["wide"].items():
        day = read(name, today, DAYS)
        assert day.weekday() == weekday
        assert timedelta(0) < day - today <= timedelta(days=7)


def test_no_word_tells_two_things_of_a_day() -> None:
    told = {(word, part) for one in WORDS for word, part in day_words({one: WORDS[one]}).items()}
    assert len(told) == len({word for word, _ in told})


@pytest.mark.parametrize(
    ("line", "before", "day", "after"),
    [
        ("til fredag uke 35", "", "2026-08-28", ""),
        ("12.9. fordi ferien kom imellom", "", "2026-09-12", "fordi ferien kom imellom"),
        ("fredag uke 35: to er syke", "", "2026-08-28", "to er syke"),
        ("3 til fredag", "3", "2026-08-21", ""),
        ("3 12.9. ferie", "3", "2026-09-12", "ferie"),
        ("kaffen til om to uker, mye å gjøre", "kaffen", "2026-09-03", "mye å gjøre"),
        ("tre uker", "", "2026-09-10", ""),
        ("2 til uke 40", "2", "2026-10-02", ""),
        ("2 til fredag uke 40", "2", "2026-10-02", ""),
    ],
)
def test_a_day_is_found_in_a_line(line: str, before: str, day: str, after: str) -> None:
    found = find(line, THURSDAY, DAYS)
    assert (found.before, found.day.isoformat(), found.after) == (before, day, after)


@given(st.text(max_size=300), todays)
def test_a_line_has_a_day_or_is_refused_kindly(line: str, today: date) -> None:
    try:
        found = find(line, today, DAYS)
    except Refused as refusal:
        _can_be_told(refusal)
    else:
        assert found.before in " ".join(line.split())
