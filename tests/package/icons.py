"""The app's two icons, drawn from their sources in `manifest/` by Chromium."""

import io
from collections.abc import Iterator

from PIL import Image

from manifest.package import FOLDER
from tests.playground.browser import chromium

SIZES = {"color": 192, "outline": 32}  # pixels, square
WHITE = (255, 255, 255)


def icons() -> Iterator[tuple[str, Image.Image]]:
    """Name and picture of each; raises `NoChromium`."""
    with chromium() as browser:
        for name, size in SIZES.items():
            page = browser.new_page(viewport={"width": size, "height": size})
            page.set_content((FOLDER / f"{name}.svg").read_text(encoding="utf-8"))
            page.add_style_tag(content="body { margin: 0 } svg { display: block }")
            drawn = Image.open(io.BytesIO(page.screenshot(omit_background=True)))
            yield name, _white(drawn) if name == "outline" else drawn.convert("RGB")


def _white(drawn: Image.Image) -> Image.Image:
    """The same shape, white where nothing is seen as well: Teams refuses any other colour, however faint."""
    white = Image.new("RGBA", drawn.size, WHITE)
    white.putalpha(drawn.convert("RGBA").getchannel("A"))
    return white
