"""Debian's Chromium, driven by Playwright, with the net switched off."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, Route, sync_playwright

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
OWN = ("http://localhost", "http://127.0.0.1", "file:", "data:", "blob:", "about:")
PATIENCE = 10_000  # milliseconds to wait for what is to be shown
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


class NoChromium(Exception):
    """No browser to drive on this machine."""


def _chromium() -> str:
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if not found:
        raise NoChromium("Chromium is needed for the browser tests: `apt install chromium`.")
    return found


def _only_this_machine(route: Route) -> None:
    if route.request.url.startswith(OWN):
        route.continue_()
    else:
        route.abort()


@contextmanager
def chromium() -> Iterator[Browser]:
    """A headless Chromium; raises `NoChromium`."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_chromium(), args=FLAGS)
        yield browser
        browser.close()


def norwegian_page(browser: Browser, width: int = 1280, height: int = 1600) -> Page:
    """A page of a Norwegian reader that reaches nothing outside this machine. Sizes in pixels."""
    context = browser.new_context(
        viewport={"width": width, "height": height}, locale="nb-NO", timezone_id="Europe/Oslo"
    )
    context.route("**/*", _only_this_machine)
    context.set_default_timeout(PATIENCE)
    return context.new_page()
