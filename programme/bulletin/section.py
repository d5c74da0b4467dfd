"""One section's form as somebody has filled it in, laid into the letter."""

from dataclasses import dataclass, replace
from datetime import datetime

from programme.bulletin.bulletin import (
    OCCASIONS_MOST,
    SHARED_MOST,
    Bulletin,
    Section,
    WroteMeanwhile,
)
from programme.bulletin.experience import Told
from programme.bulletin.occasion import Occasion
from programme.refusals import Refused


class PickedTooMany(Refused):
    """A letter that tells of everything is not read."""

    says = "refused-bulletin-picked"


@dataclass(frozen=True, slots=True)
class Filled:
    """What stood in the form of one section. `version` is that of the section it was drawn from; `text` and
    `questions` are bokmål and nynorsk; `same` tells that both forms are of one age as they are, `out` that
    the section is left out. Only the section that is about them looks at the questions, occasions and
    experiences."""

    section: Section
    version: int
    text: tuple[str, str] = ("", "")
    same: bool = False
    out: bool = False
    questions: tuple[str, str] = ("", "")
    occasions: tuple[Occasion, ...] = ()
    shared: tuple[Told, ...] = ()


def laid_in(letter: Bulletin, form: Filled, at: datetime) -> Bulletin:
    """The letter with the section as the form has it; the same form once more changes nothing.

    Raises TooLong, AsksTooMuch, PickedTooMany, and WroteMeanwhile when somebody else has saved the section
    since the form was drawn.
    """
    now = letter.piece(form.section).version
    after = letter.write(form.section, *form.text, at, version=now, same=form.same)
    after = _more(after, form, at).use(form.section, used=not form.out)
    if after == letter:
        return letter
    if form.version != now:
        raise WroteMeanwhile
    return after if after.piece(form.section).version > now else after.touched(form.section)


def _more(letter: Bulletin, form: Filled, at: datetime) -> Bulletin:
    """What a section holds beside its text."""
    match form.section:
        case Section.COMING:
            _at_most(OCCASIONS_MOST, len(form.occasions))
            return replace(letter, occasions=form.occasions)
        case Section.SHARED:
            _at_most(SHARED_MOST, len(form.shared))
            return replace(letter, shared=form.shared)
        case Section.ASKING:
            return letter.ask(*form.questions, at, same=form.same)
    return letter


def _at_most(limit: int, given: int) -> None:
    if given > limit:
        raise PickedTooMany(limit=limit)
