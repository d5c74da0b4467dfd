"""A little language for living a story in the Playground.

chat.open_group_chat()
chat.write("stoppunkt")
chat.choose("Snakker vi sammen?", "Delvis")
chat.press("Lagre")
chat.sees("Takk")
"""

import re
from datetime import date
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.playground.browser import PATIENCE
from tests.playground.card import Card, from_bot

CARD = ".ac-preview-panel > .ac-adaptiveCard"  # not the smaller cards folded into it
POST = ".fui-Card[role=group]"  # in a channel; the first is where new ones are written
EDITOR = "[data-lexical-editor=true]"


class Chat:
    """The Playground's page as one person sees it, in one conversation at a time."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        page.goto(url)
        self._entry("Personal Chat").wait_for(timeout=PATIENCE)
        self.bot_name = self._entry("Personal Chat").get_by_role("img").get_attribute("aria-label") or ""
        self._by_mention = self._in_channel = False

    # where we are

    def open_personal(self) -> None:
        """The private chat with the bot; the page opens here."""
        self._open(self._entry("Personal Chat"), by_mention=False)

    def open_group_chat(self) -> None:
        """The group's chat. The bot is installed in it the first time it is opened."""
        self._open(self.page.get_by_role("tree").first.get_by_role("treeitem").nth(1), by_mention=True)

    def open_channel(self, name: str) -> None:
        """A channel of the team by its name; «General» is always there."""
        self._open(self.page.get_by_role("treeitem").filter(has_text=name), by_mention=True, channel=True)

    def _open(self, entry: Locator, by_mention: bool, channel: bool = False) -> None:
        entry.click()
        self.page.locator(EDITOR).first.wait_for(timeout=PATIENCE)
        self._by_mention, self._in_channel = by_mention, channel

    def _entry(self, name: str) -> Locator:
        return self.page.get_by_role("treeitem", name=name, exact=True)

    # what we do

    def write(self, text: str, answered: bool = True) -> None:
        """Write to the bot, mentioning it where Teams would need it; wait for its next message.

        In a channel this is a new post. `answered=False` does not wait. Whatever the bot says unasked counts
        too: where it greets first, see the greeting before writing.
        """
        self._send(self.page.locator(EDITOR).first, text, self._by_mention, answered)

    def write_until(self, text: str, words: str, patience: int = PATIENCE) -> Card:
        """Write, and wait for one more card holding these words, whatever else is said unasked meanwhile."""
        found = self.page.locator(CARD, has_text=words)
        before = found.count()
        self._send(self.page.locator(EDITOR).first, text, self._by_mention, False, patience)
        expect(found.nth(before)).to_be_visible(timeout=patience)
        return Card(found.nth(before))

    def reply(self, text: str, answered: bool = True) -> None:
        """Answer within the newest post of a channel."""
        self._send(self._newest().locator(EDITOR), text, True, answered)

    def whisper(self, text: str) -> None:
        """Write in a group without mentioning the bot: it must not hear."""
        self._send(self.page.locator(EDITOR).first, text, False, False)

    def _send(
        self, editor: Locator, text: str, mention: bool, answered: bool, patience: int = PATIENCE
    ) -> None:
        before = self._said().count()
        editor.click()
        if mention:
            self.page.keyboard.type(f"@{self.bot_name}")
            self.page.get_by_role("menuitem", name=self.bot_name).click()
        self.page.keyboard.type(f" {text}" if mention else text)
        with self.page.expect_response(from_bot, timeout=patience):
            self.page.keyboard.press("Enter")
        if answered:
            expect(self._said().nth(before)).to_be_visible(timeout=PATIENCE)

    def press(self, title: str, which: int = 1) -> None:
        """Press a button on the last card; `which` counts those of the same title from the top."""
        self.last_card().press(title, which)

    def choose(self, label: str, *options: str) -> None:
        """Choose on the last card."""
        self.last_card().choose(label, *options)

    def fill(self, label: str, value: str | date) -> None:
        """Fill in a field of the last card."""
        self.last_card().fill(label, value)

    # what we see

    def last_card(self) -> Card:
        """The newest card of this conversation; in a channel, of its newest post."""
        return Card((self._newest() if self._in_channel else self.page).locator(CARD).last)

    def cards(self) -> list[Card]:
        """All cards of this conversation, from the top of the page."""
        return [Card(card) for card in self.page.locator(CARD).all()]

    def sees(self, words: str) -> None:
        """Wait until the conversation shows these words, in a message or on a card."""
        expect(self.page.get_by_text(words).last).to_be_visible(timeout=PATIENCE)

    def card_that_shows(self, words: str) -> Card:
        """The newest card holding these words, once there is one."""
        found = self.page.locator(CARD, has_text=words)
        found = found.first if self._in_channel else found.last
        expect(found).to_be_visible(timeout=PATIENCE)
        return Card(found)

    def failures(self) -> list[str]:
        """What the Playground's log shows in red: calls that the bot or the Playground refused."""
        log = self.page.locator("div[contenteditable=true][spellcheck=false]").inner_text()
        return re.findall(r"(?:Application|Playground) \w+ [45]\d\d.*", log)

    def picture(self, path: Path) -> None:
        """A picture of the conversation as it is now."""
        self.page.screenshot(path=path)

    def _newest(self) -> Locator:
        return self.page.locator(POST).nth(1)

    def _said(self) -> Locator:
        """Each message of the bot carries its portrait."""
        return self.page.locator(
            f".fui-Avatar[aria-label='{self.bot_name}']:not([role^=tree] *, [role^=menu] *)"
        )
