"""A person is called on by name, whatever the name holds."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from cards.elements import Shown
from cards.mention import NAME_MOST, mentioning, mentions

names = st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=120), max_size=6)


@given(names)
def test_no_two_tags_are_alike_and_none_holds_a_sign_that_means_something(written: list[str]) -> None:
    made = mentions([(f"29:{n}", name) for n, name in enumerate(written)], nameless="hjelper")
    assert [one.user for one in made] == [f"29:{n}" for n in range(len(written))]
    assert len({one.tag for one in made}) == len(made)
    for one in made:
        assert one.name.strip()
        assert len(one.name) <= NAME_MOST + 10
        assert not set(one.name) & set("<>&[]*_`~#\\|!\n")


def test_an_ordinary_name_is_written_as_it_is() -> None:
    (one,) = mentions([("29:1", "Bjørg Anne O'Neil-Åsen (vikar)")], nameless="")
    assert one.tag == "<at>Bjørg Anne O'Neil-Åsen (vikar)</at>"


def test_the_card_keeps_what_it_had() -> None:
    card: dict[str, Any] = {"type": "AdaptiveCard", "body": [], "msteams": {"width": "Full"}}
    shown = mentioning(Shown(card, "s"), mentions([("29:1", "Kari")], nameless=""))
    mention = {"type": "mention", "text": "<at>Kari</at>", "mentioned": {"id": "29:1", "name": "Kari"}}
    assert shown.card["msteams"] == {"width": "Full", "entities": [mention]}
    assert "entities" not in card["msteams"]
