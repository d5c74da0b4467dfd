"""`python -m tests.pictures`: draw every card of the gallery into docs/pictures; fail on any complaint."""

import io
import sys

from PIL import Image

from tests.gallery import cards
from tests.pictures.kept import PICTURES, kept
from tests.pictures.renderer import renderer

GROUNDS, HUES = 32, 96


def main() -> int:
    """One picture per card, named as in the gallery; pictures of cards that are gone are removed."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    gallery, faults = cards(), 0
    keep = kept(gallery)
    with renderer() as draw:
        for name, card in gallery.items():
            sheet = draw.draw(card)
            if name in keep:
                (PICTURES / f"{name}.png").write_bytes(_small(sheet.picture))
            faults += len(sheet.complaints)
            print(name, *sheet.complaints, sep="\n  ")
    for old in PICTURES.glob("*.png"):
        if old.stem not in keep:
            old.unlink()
    print(f"{len(gallery)} cards drawn, {len(keep)} pictures kept, {faults} complaints")
    return 1 if faults else 0


def _small(picture: bytes) -> bytes:
    """The same picture in fewer colours: a third of the size, and nobody sees it."""
    small = io.BytesIO()
    full = Image.open(io.BytesIO(picture)).convert("RGB")
    palette = Image.new("P", (1, 1))
    palette.putpalette(_colours(full))
    full.quantize(palette=palette, dither=Image.Dither.NONE).save(small, "PNG", optimize=True)
    return small.getvalue()


def _colours(full: Image.Image) -> list[int]:
    """The grounds as they are, which are the most frequent, and the rest spread over all hues there are."""
    ranked = sorted(full.getcolors(full.width * full.height) or [], reverse=True)[:GROUNDS]
    spread = full.quantize(HUES, Image.Quantize.MAXCOVERAGE).getpalette() or []
    return [part for _, colour in ranked for part in colour] + spread[: 3 * HUES]


if __name__ == "__main__":
    sys.exit(main())
