"""What people write themselves: what is turned back because it points at a person, and what never is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.own_words import NamesAPerson, guarded, tidy

IDENTITY = (
    "01019012345",
    "010190 12345",
    "010190-12345",
    "010190.12345",
    "010190 – 12345",
    "01.01.90 12345",
    "01.01.1990-12345",
    "01 01 90 12345",
    "410190 12345",  # a D-number: 4 is added to its first digit
    "014190 12345",  # one of a test person
    "０１０１９０１２３４５",
    "1234.56.78903",  # a bank account
)
PHONES = (
    *("41234567", "412 34 567", "41 23 45 67", "412.34.567", "412-34-567", "4123 4567", "412 34567"),
    *("22334455", "22 33 44 55", "(22) 33 44 55", "22.11.45.67", "800 12 345", "91 12 45 67", "20 24 45 67"),
    *("+47 412 34 567", "+4741234567", "(+47) 412 34 567", "+47-412-34-567", "0047 41 23 45 67"),
    *("004741234567", "47 412 34 567", "4741234567", "+46 70 123 45 67", "+45 12 34 56 78", "٤١٢٣٤٥٦٧"),
)
MAILS = ("kari@solbakken.no", "kari.nordmann@vestbygd.kommune.no", "k+x@a.co", "kari＠solbakken.no")
NOBODY = (
    *("rom 204", "rom 201, 202, 203 og 204", "201-204", "2. og 3. etasje", "§ 4-3", "aml. § 3-1 (2)"),
    *("07.30-15.00", "07:30 – 15:00", "21.30-07.30", "kl. 22.00-07.00", "2130-0730", "fra 22.30 til 06.45"),
    *("12.03.2027", "22.11.2026", "12/03/2027", "22-11-2026", "2027-03-12", "20270312", "22.11.26"),
    *("22.11 2026", "24.12-02.01", "24.12.2026-02.01.2027", "24.12.26-02.01.27", "uke 27-32"),
    *("2024-2025", "2024/25", "2024–2025", "2024, 2025 og 2026", "2023-2024-2025", "I 2019 var vi 34"),
    *("12 000 kr", "2 500 000 kr", "25 000 000 kr", "25 000 000", "25000000 kr", "50 000 - 60 000"),
    *("2 3 4 5 6 7 8 9", "20 av 24", "116 117", "113", "02800", "5003 Bergen", "ISO 27001:2022"),
    *("@kari", "kari@", "5@10", "Møte kl 8 @ 3. etasje", "Takk! 👩‍⚕️💛", "", "Nok folk på 1 av 3 vakter"),
)


@pytest.mark.parametrize("text", IDENTITY)
def test_an_identity_number_is_turned_back(text: str) -> None:
    assert found_in(text) == "identity"


@pytest.mark.parametrize("text", PHONES)
def test_a_telephone_number_is_turned_back(text: str) -> None:
    assert found_in(text) == "phone"


@pytest.mark.parametrize("text", MAILS)
def test_an_e_mail_address_is_turned_back(text: str) -> None:
    assert found_in(text) == "mail"


@pytest.mark.parametrize("text", NOBODY)
def test_what_points_at_nobody_passes_as_it_is(text: str) -> None:
    assert guarded(text) == text
    assert guarded(f"Vi trenger {text}, tror jeg.")


@pytest.mark.parametrize("text", [*IDENTITY, *PHONES, *MAILS])
def test_it_is_found_in_the_middle_of_a_sentence_and_beside_a_rota(text: str) -> None:
    assert found_in(f"Ring ({text}) etter 21.30-07.30 den 22.11.2026, rom 204.") is not None


@pytest.mark.parametrize("sign", ["\u200d", "\u200b", "\u2060", "\u00ad", "\u202e"])
def test_a_sign_nobody_sees_does_not_hide_a_number(sign: str) -> None:
    assert found_in(tidy(f"412{sign}34567")) == "phone"


def test_the_refusal_says_of_what_kind_and_never_repeats_the_text() -> None:
    with pytest.raises(NamesAPerson) as refused:
        guarded("Spør Kari på 412 34 567")
    assert refused.value.facts == {"found": "phone"}
    assert "412" not in str(refused.value)


@given(st.integers(20_000_000, 99_999_999), st.sampled_from(["", " ", ".", "-"]), st.booleans())
def test_any_number_by_twos_is_turned_back(number: int, between: str, abroad: bool) -> None:
    digits = str(number)
    grouped = between.join(digits[at : at + 2] for at in range(0, 8, 2))
    if not between and digits.startswith("20"):
        return  # «20270312» is a day
    assert found_in(f"{'+47 ' * abroad}{grouped}") == "phone"


@given(st.dates(), st.sampled_from(["%d.%m.%Y", "%d/%m/%Y", "%Y-%m-%d", "%d.%m.%y"]))
def test_no_day_is_taken_for_a_person(day, written: str) -> None:
    day = day.replace(year=2000 + day.year % 100)
    assert guarded(f"Innen {day.strftime(written)}.")


@given(
    st.times(), st.times(), st.sampled_from(["%H.%M", "%H:%M", "%H%M"]), st.sampled_from(["-", "–", " - "])
)
def test_no_shift_is_taken_for_a_person(start, end, written: str, between: str) -> None:
    assert guarded(f"Vakta {start.strftime(written)}{between}{end.strftime(written)}")


@given(st.text(max_size=400))
def test_whatever_is_written_becomes_one_line_that_holds_nothing_unseen(text: str) -> None:
    tidied = tidy(text)
    assert tidy(tidied) == tidied
    assert tidied == tidied.strip()
    assert "\n" not in tidied
    assert not set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff\x00\x1b") & set(tidied)


@given(st.text(max_size=400))
def test_whatever_is_written_passes_as_it_is_or_is_turned_back(text: str) -> None:
    assert found_in(text) in {None, "identity", "mail", "phone"}


@pytest.mark.parametrize(
    ("written", "becomes"),
    [
        ("  for   lite\n\ntid \t", "for lite tid"),
        ("\u202eliat\u202c", "liat"),
        ("Ja\u0000!\u0007", "Ja!"),
        ("A\u030a pusse\u2028opp", "Å pusse opp"),
        ("👩\u200d⚕️ og 🏳️\u200d🌈", "👩\u200d⚕️ og 🏳️\u200d🌈"),
        ("Mer 🩷 og 🫨", "Mer 🩷 og 🫨"),  # younger than what Python 3.11 knows of
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("شكرا جزيلا", "شكرا جزيلا"),
        ("\u200b\u00ad\u2066", ""),
    ],
)
def test_what_cannot_be_seen_is_taken_away_and_what_joins_is_left(written: str, becomes: str) -> None:
    assert tidy(written) == becomes


def found_in(text: str) -> str | int | None:
    """What it is turned back for; None when it passes, and then it is as it was."""
    try:
        assert guarded(text) == text
    except NamesAPerson as refused:
        return refused.facts["found"]
    return None
