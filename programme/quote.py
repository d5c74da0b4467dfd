"""A quote from what somebody wrote without a name: it may be shortened, and never rewritten."""

from programme.fields import NOTE_LIMIT
from programme.own_words import guarded, tidy
from programme.refusals import Refused, TooLong

GAP = "…"
"""Stands where a quote leaves something out."""


class QuoteRewritten(Refused):
    """A quote may be shortened, but what is left must be what was written."""

    says = "refused-quote-rewritten"


def shortened(original: str, quote: str) -> str:
    """The quote, tidied, when it is the original with parts left out; GAP may stand where they were. Raises
    QuoteRewritten, TooLong, NamesAPerson."""
    short = guarded(tidy(quote.replace("...", GAP)))
    if len(short) > NOTE_LIMIT:
        raise TooLong(limit=NOTE_LIMIT)
    pieces = [piece.strip().casefold() for piece in short.split(GAP) if piece.strip()]
    rest = original.replace("...", GAP).casefold()
    for piece in pieces:
        _, found, rest = rest.partition(piece)
        if not found:
            raise QuoteRewritten
    if not pieces:
        raise QuoteRewritten
    return short
