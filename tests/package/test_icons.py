"""The icons that are kept are what their sources show."""

from PIL import Image, ImageChops, ImageStat

from manifest.package import FOLDER
from tests.package.icons import icons

ALIKE = 2  # of 255, on average: two Chromiums may soften an edge differently


def test_the_icons_are_what_their_sources_show() -> None:
    for name, drawn in icons():
        kept = Image.open(FOLDER / f"{name}.png")
        assert (kept.mode, kept.size) == (drawn.mode, drawn.size)
        assert max(ImageStat.Stat(ImageChops.difference(kept, drawn)).mean) < ALIKE
