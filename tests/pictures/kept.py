"""Which cards have their picture in the repository, and where."""

from collections.abc import Iterable
from pathlib import Path

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"

BRIMFUL = ("_long", "_longest", "_many", "_fullest")
"""How the names of cards filled to the brim end: they are drawn and checked, but nobody needs the picture."""
OF_LETTERS = ("bulletin_", "occasion", "experience_", "touched_")
"""How the names of cards of dialogue letters begin; they are so many that these are kept:"""
LETTERS = frozenset(
    {"bulletin_arrived", "bulletin_arrived_nn", "bulletin_desk", "bulletin_desk_nn", "bulletin_habit"}
    | {"bulletin_form_findings", "bulletin_form_findings_nn", "bulletin_form_meanwhile", "bulletin_preview"}
    | {"bulletin_preview_phone", "bulletin_preview_channel", "bulletin_audience", "bulletin_readers"}
    | {"bulletin_review", "bulletin_review_nn", "bulletin_look", "bulletin_planned", "bulletin_group"}
    | {"bulletin_group_nn", "bulletin_channel", "bulletin_alone", "bulletin_corrected", "bulletin_withdrawn"}
    | {"bulletin_replies", "bulletin_replies_nn", "bulletin_truth", "bulletin_truth_nn", "bulletin_archive"}
    | {"bulletin_quote", "occasions", "occasion_form", "experience_form", "experience_waiting"}
    | {"experience_waiting_nn", "touched_occasion"}
)


def kept(names: Iterable[str]) -> list[str]:
    """The names whose pictures are kept."""
    return [name for name in names if _wanted(name)]


def _wanted(name: str) -> bool:
    return name in LETTERS if name.startswith(OF_LETTERS) else not name.endswith(BRIMFUL)
