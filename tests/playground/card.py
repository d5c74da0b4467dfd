"""One adaptive card on the Playground's page, filled in and read as a person does."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from playwright.sync_api import Locator, Response, expect

from tests.playground.browser import PATIENCE


@dataclass(frozen=True, slots=True)
class Card:
    """A card by its place on the page: after a press it is the card that took its place.

    Labels and titles are given as the card shows them. Every method that looks waits up to `PATIENCE`
    and fails as an assertion.
    """

    place: Locator

    @property
    def text(self) -> str:
        """All the card's words as shown now."""
        return self.place.inner_text(timeout=PATIENCE)

    @property
    def buttons(self) -> list[str]:
        """The titles of its buttons, in order."""
        return [title.strip() for title in self.place.locator("button").all_inner_texts() if title.strip()]

    def shows(self, words: str) -> "Card":
        """Wait until the card shows these words."""
        expect(self.place).to_contain_text(words, timeout=PATIENCE)
        return self

    def hides(self, words: str) -> "Card":
        """Wait until the card no longer shows these words."""
        expect(self.place).not_to_contain_text(words, timeout=PATIENCE)
        return self

    def choose(self, label: str, *options: str, which: int = 1) -> "Card":
        """Choose in a set: radio buttons, a drop-down, or several boxes.

        Where several have the same label, `which` counts them from the top.
        """
        group = self._labelled(label, which)
        for option in options:
            if group.get_attribute("role") == "combobox":
                self._pick(group, option)
            else:
                self._field(group, option).check()
        return self

    def fill(self, label: str, value: str | date) -> "Card":
        """Write in a text, number, date or time field."""
        field = self._labelled(label)
        field.fill(value.isoformat() if isinstance(value, date) else value)
        field.press("Tab")  # the date field reads what was typed when it is left
        return self

    def tick(self, label: str, on: bool = True) -> "Card":
        """Set a toggle on or off."""
        self._labelled(label).set_checked(on)
        return self

    def value(self, label: str) -> str:
        """What a text, number, date or time field holds, as shown."""
        return self._labelled(label).input_value()

    def chosen(self, label: str) -> list[str]:
        """The options chosen in a set of radio buttons or boxes."""
        group = self._labelled(label)
        options = group.locator("label").all_inner_texts()
        return [option for option in options if self._field(group, option).is_checked()]

    def press(self, title: str, which: int = 1) -> "Card":
        """Press a button and wait until the bot has answered it; the card may have been replaced.

        Where several have the same title, `which` counts them from the top.
        """
        with self.place.page.expect_response(from_bot, timeout=PATIENCE):
            self._button(title).nth(which - 1).click()
        self.place.page.wait_for_timeout(100)  # the page draws the answer after it has arrived
        return self

    def picture_as_on_a_phone(self, path: Path) -> None:
        """A picture of the card as narrow as a phone shows it. Nothing on it may be cut off."""
        self.place.evaluate("card => { card.style.width = '320px'; card.style.boxSizing = 'border-box'; }")
        wide = self.place.evaluate("card => card.scrollWidth - card.clientWidth")
        self.place.screenshot(path=path)
        self.place.evaluate("card => { card.style.width = card.style.boxSizing = ''; }")
        assert wide <= 0, f"{wide} pixels are cut off"

    def press_in_vain(self, title: str) -> "Card":
        """Press a button that the card itself refuses, because a required answer is missing."""
        self._button(title).click()
        return self

    def unfold(self, title: str) -> "Card":
        """Open what a button hides within the card."""
        self._button(title).click()
        return self

    def _pick(self, group: Locator, option: str) -> None:
        """In a drop-down; one for several options stays open until it is closed."""
        page = self.place.page
        group.click()
        one = page.get_by_role("option", name=option, exact=True)
        one.or_(page.get_by_role("menuitemcheckbox", name=option, exact=True)).click()
        if group.get_attribute("aria-expanded") == "true":
            group.press("Escape")

    def _button(self, title: str) -> Locator:
        return self.place.get_by_role("button", name=title, exact=True)

    def _labelled(self, label: str, which: int = 1) -> Locator:
        return self._field(self.place, label, which)

    @staticmethod
    def _field(within: Locator, label: str, which: int = 1) -> Locator:
        """The field or option whose visible label says `label`; a required one's label ends with a star."""
        says = re.compile(rf"^\s*{re.escape(label)}\s*\*?\s*$")
        named = within.locator("label").filter(has_text=says).nth(which - 1)
        return within.locator(f"[id='{named.get_attribute('for', timeout=PATIENCE)}']")


def from_bot(response: Response) -> bool:
    """Whether this is the page's own answer to something written or pressed, after the bot took it."""
    return "/_conversation/v1/" in response.url and response.request.method == "POST"
