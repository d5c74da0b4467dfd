"""Looking for a letter by words that stand in it."""

from collections.abc import Iterable

from programme.bulletin.bulletin import Bulletin

WORDS_LIMIT = 80
"""Characters in what is looked for."""


def about(letters: Iterable[Bulletin], wanted: str) -> tuple[Bulletin, ...]:
    """Those in which every one of the words stands somewhere, be it amid another or in the other form."""
    words = wanted[:WORDS_LIMIT].casefold().split()
    return tuple(one for one in letters if all(word in _text(one) for word in words))


def _text(letter: Bulletin) -> str:
    """All that is read in it."""
    texts = [letter.title, letter.questions, *(piece.text for piece in letter.said)]
    told = [form for text in texts for form in (text.nb, text.nn)]
    told += [part for one in letter.occasions for part in (one.title, one.title_nn, one.place)]
    told += [part for one in letter.shared for part in (one.text, one.whose, one.county)]
    return "\n".join(told).casefold()
