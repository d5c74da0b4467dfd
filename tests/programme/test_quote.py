"""A quote from what somebody wrote without a name."""

import pytest

from programme.own_words import NamesAPerson
from programme.quote import QuoteRewritten, shortened


def test_a_quote_may_be_shortened_and_not_rewritten():
    text = "Kveldene er verst. Da er vi to på tjue, og ingen rekker å sitte ned."
    assert shortened(text, text) == text
    assert shortened(text, "Kveldene er verst…") == "Kveldene er verst…"
    assert shortened(text, "kveldene er verst. … ingen rekker å sitte ned.")
    assert shortened(text, "Kveldene er verst... to på tjue")
    for wrong in ("Kveldene er best.", "ingen rekker å sitte ned … Kveldene", "", "…", "Sjefen er verst"):
        with pytest.raises(QuoteRewritten):
            shortened(text, wrong)
    with pytest.raises(NamesAPerson):
        shortened("Ring 22334455", "Ring 22334455")
