"""Which cards have their picture in the repository, and where."""

from collections.abc import Iterable
from pathlib import Path

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"

BRIMFUL = ("_long", "_longest", "_many", "_fullest")
"""How the names of cards filled to the brim end: they are drawn and checked, but nobody needs the picture."""


def kept(names: Iterable[str]) -> list[str]:
    """The names whose pictures are kept."""
    return [name for name in names if not name.endswith(BRIMFUL)]
