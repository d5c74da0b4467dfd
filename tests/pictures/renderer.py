"""The reference renderer in a browser: a card goes in, a sheet of pictures and its complaints come out."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from play.node import installed
from tests.playground.browser import chromium, norwegian_page

HERE = Path(__file__).resolve().parent
SCRIPTS = ("adaptivecards/dist/adaptivecards.min.js", "markdown-it/dist/browser/markdown-it.umd.min.js")
STYLES = ("adaptivecards/dist/adaptivecards.css",)
FONTS = "@fontsource/open-sans/files/open-sans-latin-{weight}-normal.woff2"
WIDTH = 1024  # pixels: a card of 640 beside one of 320, each in a frame of 16

Card = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One card drawn four times: light above dark, wide beside phone-narrow."""

    picture: bytes
    """PNG, `WIDTH` pixels wide."""
    complaints: tuple[str, ...]
    """What the renderer warned of, what does not fit a phone, which input has no label."""


@dataclass(frozen=True, slots=True)
class Renderer:
    page: Page

    def draw(self, card: Card) -> Sheet:
        """Draw the card; a card that cannot be read at all gives an empty sheet with complaints."""
        complaints = self.page.evaluate("card => drawSheet(card)", json.loads(json.dumps(card)))
        return Sheet(self.page.screenshot(full_page=True), tuple(complaints))


@contextmanager
def renderer() -> Iterator[Renderer]:
    """A browser ready to draw; raises `NoChromium`, `NoNode` or `NotInstalled`."""
    modules = installed(HERE / "package.json", "pictures")
    with chromium() as browser:
        page = norwegian_page(browser, WIDTH, 200)
        page.goto((HERE / "sheet.html").as_uri())
        for style in (*(modules / name for name in STYLES), HERE / "sheet.css"):
            page.add_style_tag(content=style.read_text())
        page.add_style_tag(content=_fonts(modules))
        for script in (*(modules / name for name in SCRIPTS), HERE / "teams.js", HERE / "sheet.js"):
            page.add_script_tag(content=script.read_text())
        page.evaluate("Promise.all([...document.fonts].map(font => font.load()))")
        yield Renderer(page)


def _fonts(modules: Path) -> str:
    faces = [
        f"@font-face {{ font-family: 'Open Sans'; font-weight: {weight}; "
        f"src: url('{(modules / FONTS.format(weight=weight)).as_uri()}'); }}"
        for weight in (400, 600)
    ]
    return "\n".join(faces)
