"""`python -m tests.pictures`: draw every card of the gallery into docs/pictures; fail on any complaint."""

import io
import sys
from pathlib import Path

from PIL import Image

from tests.gallery import cards
from tests.pictures.renderer import renderer

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"


def main() -> int:
    """One picture per card, named as in the gallery; pictures of cards that are gone are removed."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    gallery, faults = cards(), 0
    with renderer() as draw:
        for name, card in gallery.items():
            sheet = draw.draw(card)
            (PICTURES / f"{name}.png").write_bytes(_small(sheet.picture))
            faults += len(sheet.complaints)
            print(name, *sheet.complaints, sep="\n  ")
    for old in PICTURES.glob("*.png"):
        if old.stem not in gallery:
            old.unlink()
    print(f"{len(gallery)} cards drawn, {faults} complaints")
    return 1 if faults else 0


def _small(picture: bytes) -> bytes:
    """The same picture with at most 256 colours: a third of the size, and nobody sees it."""
    small = io.BytesIO()
    Image.open(io.BytesIO(picture)).convert("RGB").quantize(256, Image.Quantize.MAXCOVERAGE).save(
        small, "PNG", optimize=True
    )
    return small.getvalue()


if __name__ == "__main__":
    sys.exit(main())
