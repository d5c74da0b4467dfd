"""What holds for every card, whatever it shows."""

from collections.abc import Callable
from typing import Any

from microsoft_teams import cards as teams
from pydantic import BaseModel

from cards.catalogue import ALL
from tests.cards.walk import of, parts, shown
from tests.gallery import shown_cards

GALLERY = shown_cards()
BUTTONS = {button.verb: button for button in ALL}


def every_card(check: Callable[[dict[str, Any]], None]) -> Callable[[], None]:
    """Holds every card to it, and names the one that fails. As a test for each they would be thousands."""

    def held() -> None:
        for name, one in GALLERY.items():
            try:
                check(one.card)
            except Exception as fault:
                fault.add_note(f"the card {name}")
                raise

    held.__name__ = check.__name__
    return held


MODELS: dict[str, type[BaseModel]] = {
    str(kind.model_fields["type"].default): kind
    for kind in vars(teams).values()
    if isinstance(kind, type) and issubclass(kind, BaseModel) and "type" in kind.model_fields
}
"""Microsoft's own models, by the type that each is for."""


@every_card
def test_microsofts_own_models_know_every_element_and_keyword(card: dict[str, Any]) -> None:
    for part in parts(card):
        if kind := part.get("type"):
            if part is not card and kind == "task/fetch":
                continue
            read = MODELS[kind].model_validate(part)
            assert set(read.model_extra or {}) <= {"$schema"}, kind


@every_card
def test_the_version_is_one_that_teams_shows(card: dict[str, Any]) -> None:
    assert card["version"] == "1.5"


@every_card
def test_a_card_speaks_and_says_its_language(card: dict[str, Any]) -> None:
    assert card["lang"] in {"nb", "nn", "en"}
    assert card["speak"]
    assert card["fallbackText"]


@every_card
def test_every_input_has_a_label_and_none_holds_the_form_back(card: dict[str, Any]) -> None:
    inputs = of(card, "Input.")
    assert all(entry["label"] for entry in inputs)
    assert not any(entry.get("isRequired") for entry in inputs)


@every_card
def test_no_two_things_on_a_card_have_the_same_id(card: dict[str, Any]) -> None:
    ids = [part["id"] for part in parts(card) if "id" in part]
    assert len(ids) == len(set(ids))


@every_card
def test_every_toggle_points_at_something_that_is_there(card: dict[str, Any]) -> None:
    ids = {part["id"] for part in parts(card) if "id" in part}
    targets = {
        target for toggle in of(card, "Action.ToggleVisibility") for target in toggle["targetElements"]
    }
    assert targets <= ids


@every_card
def test_every_button_falls_back_to_a_message_with_the_same_data(card: dict[str, Any]) -> None:
    for button in of(card, "Action.Execute"):
        assert button["fallback"]["type"] == "Action.Submit"
        assert button["fallback"]["data"] == button["data"]
        assert button["fallback"]["title"] == button["title"]
        assert button["verb"] == button["data"]["verb"]


@every_card
def test_every_button_on_a_card_can_be_read_back(card: dict[str, Any]) -> None:
    for button in of(card, "Action.Execute") + of(card, "Action.Submit"):
        kind = BUTTONS[button["data"]["verb"]]
        assert kind.read(button["data"]).pack().items() <= button["data"].items()


@every_card
def test_no_set_holds_more_buttons_than_teams_shows(card: dict[str, Any]) -> None:
    assert all(0 < len(group["actions"]) <= 6 for group in of(card, "ActionSet"))


@every_card
def test_no_card_is_too_wide_for_a_phone(card: dict[str, Any]) -> None:
    assert all(len(group["columns"]) <= 3 for group in of(card, "ColumnSet"))


@every_card
def test_no_action_set_is_empty_and_no_text_either(card: dict[str, Any]) -> None:
    assert all(text["text"].strip() for text in of(card, "TextBlock"))
    assert all(box["items"] for box in of(card, "Container"))


def test_a_summary_is_short_enough_for_a_notification() -> None:
    assert [name for name, one in GALLERY.items() if not 0 < len(one.summary) <= 300] == []


def test_a_form_in_a_dialog_only_submits() -> None:
    dialog, card = GALLERY["form_in_dialog"].card, GALLERY["form_asked"].card
    assert of(dialog, "Action.Execute") == []
    sent = [button["data"] for button in of(dialog, "Action.Submit")]
    assert sent == [button["data"] for button in of(card, "Action.Execute")]


def test_the_invitation_opens_a_dialog_and_has_another_way() -> None:
    card = GALLERY["invitation"].card
    asks = [button["data"] for button in of(card, "Action.Submit") if "msteams" in button["data"]]
    assert [data["msteams"] for data in asks] == [{"type": "task/fetch"}]
    assert of(card, "Action.Execute") == [], "no button leads to the chat that takes nothing"
    assert "Skriv «stoppunkt» til meg i egen chat" in shown(card)
