"""Voting papers of every format, with invented texts."""

from dataclasses import replace

from programme.ballot import Option, Paper, Question, Unit
from programme.formats import FORMATS
from programme.formats.format import Format

SAME = "Hvordan har vi det hos oss?"
WRITTEN = ("Mer tid til rapport", "Tydelige vakter", "Ro på morgenen", "Felles lunsj")


def own(words: str) -> dict[str, str]:
    """A text somebody wrote: the same in all languages."""
    return dict.fromkeys(("nb", "nn", "en"), words)


def options(*texts: str) -> tuple[Option, ...]:
    """Options with texts of their own, with keys as making gives them."""
    return tuple(Option(f"o{number}", own(words)) for number, words in enumerate(texts, 1))


def a_paper(key: str = "single", *, asked: int = 0, title: str = SAME, **more: object) -> Paper:
    """A paper of any format, with invented texts. `more` replaces fields of the Paper; `options` are the
    texts of its options."""
    form = FORMATS[key]
    texts: tuple[str, ...] = more.pop("options", WRITTEN)  # type: ignore[assignment]
    choose = form.fixed or (options(*texts) if form.options[1] else ())
    drawn = _asked(form, choose, asked or form.questions[0])
    unit = form.units[0]
    paper = Paper(key, own(title), drawn, unit, form.most, tables=6 if unit is Unit.TABLE else 0)
    return replace(paper, **more)  # type: ignore[arg-type]


def _asked(form: Format, choose: tuple[Option, ...], many: int) -> tuple[Question, ...]:
    if form.asked:
        return tuple(Question(key, {}, choose) for key in form.asked)
    return tuple(
        Question(f"q{number}", own(f"Spørsmål {number}: Slik er det hos oss"), choose)
        for number in range(1, many + 1)
    )
