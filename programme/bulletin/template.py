"""An earlier letter as a template: what is copied from it, and what never is.

Texts and questions are, with the age of their two written forms. Occasions are as far as they are still to
come, as they are known now. Experiences are not: a group's words are told once, with the consent they were
given for. Title, picture and readers stay those of the new letter.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace

from programme.bulletin.bulletin import OCCASIONS_MOST, Bulletin, Piece, Section
from programme.bulletin.occasion import Occasion


def from_template(
    letter: Bulletin, earlier: Bulletin, sections: Collection[Section], coming: Iterable[Occasion]
) -> Bulletin:
    """The letter with those sections as the earlier one has them, where that says anything. `coming` is all
    that is still to come."""
    wanted = {section for section in sections if not earlier.blank(section)}
    pieces = tuple(_copied(one, earlier) if one.section in wanted else one for one in letter.pieces)
    after = replace(letter, pieces=pieces)
    if Section.ASKING in wanted:
        after = replace(after, questions=earlier.questions)
    if Section.COMING in wanted:
        ids = {one.id for one in (*earlier.occasions, *letter.occasions)}
        still = tuple(one for one in coming if one.id in ids)[:OCCASIONS_MOST]
        after = replace(after, occasions=still)
    return after


def _copied(piece: Piece, earlier: Bulletin) -> Piece:
    text = earlier.piece(piece.section).text
    return replace(piece, text=text, used=True, version=piece.version + 1)
