"""What people write themselves: tidied, and turned back kindly where it would point at a person."""

import re
import unicodedata

from programme.refusals import Refused

JOINERS = "\u200c\u200d"
"""Signs that join emoji, and the letters of some languages."""
UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
"""Unicode's classes of signs that cannot be seen.
A sign of no class yet is seen: it may be this year's emoji."""

IDENTITY = re.compile(
    r"(?<!\d)(?:\d\d[\s.\-/]?\d\d[\s.\-/]?(?:19|20)?\d\d[\s.\-–/_]{0,3}\d{5}"
    r"|\d{4}[\s.]?\d\d[\s.]?\d{5})(?!\d)"
)
"""Eleven digits, as a national identity number is written (also a D-number or a test person's), the birthday
with or without its century; or as an account number, which is as little wanted."""
MAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}")
NO_PHONE = re.compile(
    r"(?<!\d)(?:"
    r"(?:[0-2]?\d|3[01])[./\- ](?:0?[1-9]|1[0-2])[./\- ](?:19|20)\d\d"  # 22.11.2026
    r"|(?<!\d\.)(?:[0-2]?\d|3[01])\.(?:0?[1-9]|1[0-2])\.\d\d(?!\.\d)"  # 22.11.26
    r"|(?:19|20)\d\d-?(?:0[1-9]|1[0-2])-?(?:[0-2]\d|3[01])"  # 2026-11-22
    r"|\d{1,2}[.:]\d\d\s?[-–]\s?\d{1,2}[.:]\d\d"  # 21.30-07.30, 24.12-02.01
    r"|(?:[01]\d|2[0-4])[0-5]\d\s?[-–]\s?(?:[01]\d|2[0-4])[0-5]\d"  # 2130-0730
    r"|(?:19|20)\d\d(?:\s?[-–/ ]\s?(?:19|20)\d\d|[-–/]\d\d)"  # 2026-2027, 2026/27
    r")(?!\d)"
)
"""Days, times and years, which have as many digits. A rota is no telephone number."""
PHONE = re.compile(
    r"(?<!\d)(?:(?:\+|00)[1-9](?:[\s.\-]?\d){8,13}"
    r"|(?:47[\s.\-]?)?[2-9]\d(?:[\s.\-]?\d\d){3}"
    r"|(?:47[\s.\-]?)?[2-9]\d\d[\s.\-]?\d\d[\s.\-]?\d{3})(?!\d|\s?kr)"
)
"""Eight digits as Norwegian telephone numbers are written, by twos or by three, two and three (they begin
with 2 to 9), with the country's own or without; and those of other countries that begin with a plus."""


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
    return sign in JOINERS or unicodedata.category(sign) not in UNSEEN


def guarded(text: str) -> str:
    """The text as it is. Raises NamesAPerson, which says of what kind but never repeats the text."""
    plain = _plain(text)
    if IDENTITY.search(plain):
        raise NamesAPerson(found="identity")
    if MAIL.search(plain):
        raise NamesAPerson(found="mail")
    if PHONE.search(NO_PHONE.sub("·", plain)):
        raise NamesAPerson(found="phone")
    return text


def _plain(text: str) -> str:
    """The same with the digits of every script as ours, without brackets and joiners."""
    signs = (sign for sign in unicodedata.normalize("NFKC", text) if sign not in f"{JOINERS}()")
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in signs)
