"""Every card the bot can show, drawn by the reference renderer."""

from pathlib import Path

import pytest

from tests.gallery import cards
from tests.pictures.kept import PICTURES, kept
from tests.pictures.renderer import Renderer

GALLERY = cards()


@pytest.mark.parametrize("name", GALLERY)
def test_the_card_renders_without_complaint_and_fits_a_phone(drawing: Renderer, name: str) -> None:
    assert drawing.draw(GALLERY[name]).complaints == ()


def test_every_card_has_its_picture_and_every_picture_its_card() -> None:
    assert {path.stem for path in PICTURES.glob("*.png")} == set(kept(GALLERY))


@pytest.mark.parametrize("picture", sorted(PICTURES.glob("*.png")), ids=lambda path: path.stem)
def test_a_picture_is_small_enough_to_keep(picture: Path) -> None:
    assert picture.stat().st_size < 300_000
