"""What people write themselves: tidied, and turned back kindly where it would point at a person."""

import re
import unicodedata

from programme.refusals import Refused

IDENTITY = re.compile(r"(?<!\d)\d{6}[\s.\-–]?\d{5}(?!\d)")
"""Eleven digits, as a national identity number is written (also a D-number or a test person's); an account
number is as little wanted."""
MAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}")
PHONE = re.compile(r"(?<![\d+])(?:(?:\+|00)\d{2}[\s.\-]?)?[2-9](?:[\s.\-]?\d){7}(?![\s.\-]?\d)")
"""Eight digits as Norwegian telephone numbers are written (they begin with 2 to 9), with or without the
country's own; two years beside each other are none of it."""
YEARS = re.compile(r"(?:19|20)\d{2}\s?[-–/ ]\s?(?:19|20)\d{2}")


class NamesAPerson(Refused):
    """The text holds an identity number, a telephone number or an e-mail address. Nothing is kept."""

    says = "refused-names-a-person"


def tidy(text: str) -> str:
    """One line: without signs that cannot be seen, among them those that turn the direction of what follows.
    A sign that joins emoji, or the letters of some languages, stays."""
    kept = (
        sign if _seen(sign) else " " if sign.isspace() else "" for sign in unicodedata.normalize("NFC", text)
    )
    return " ".join("".join(kept).split())


def _seen(sign: str) -> bool:
    return sign in "\u200c\u200d" or unicodedata.category(sign) not in {
        "Cc",
        "Cf",
        "Co",
        "Cs",
        "Cn",
        "Zl",
        "Zp",
    }


def guarded(text: str) -> str:
    """The text as it is. Raises NamesAPerson, which says of what kind but never repeats the text."""
    digits = unicodedata.normalize("NFKC", text)
    if IDENTITY.search(digits):
        raise NamesAPerson(found="identity")
    if MAIL.search(digits):
        raise NamesAPerson(found="mail")
    if PHONE.search(YEARS.sub(" ", digits)):
        raise NamesAPerson(found="phone")
    return text
