"""Joining codes: short enough to read aloud, long enough not to be guessed."""

import re
from collections.abc import Callable, Sequence

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
DIGITS = "23456789"
"""Without I, O, 0 and 1, which are taken for one another."""

CODE = re.compile(rf"[{LETTERS}{DIGITS}]{{2}}[{DIGITS}][ -]?[{LETTERS}{DIGITS}]{{3}}$")

MEANT = re.compile(r"(?=.*\d)(?=.*[^\W\d_])[A-Za-z0-9]{3}[ -]?[A-Za-z0-9]{3}$")


def new_code(choose: Callable[[Sequence[str]], str]) -> str:
    """Six signs, the third of them a digit, so that no ordinary word is taken for a code.

    `choose` picks one at random and must be fit for secrets; there are some 268 million codes.
    """
    signs = [choose(LETTERS + DIGITS) for _ in range(6)]
    signs[2] = choose(DIGITS)
    return "".join(signs)


def looks_like_code(text: str) -> bool:
    """Whether a text is meant as a code, though misread: six signs, a letter and a digit among them."""
    return bool(MEANT.match(text.strip()))


def read_code(text: str) -> str | None:
    """The code a text holds, without its dash; None when it is no code."""
    upper = text.strip().upper()
    return re.sub(r"[ -]", "", upper) if CODE.match(upper) else None
