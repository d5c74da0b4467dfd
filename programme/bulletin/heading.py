"""What stands above the sections: the title, and a picture with what it shows."""

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from programme.bulletin.bulletin import ALT_LIMIT, TITLE_LIMIT, Bulletin, Image, WroteMeanwhile
from programme.bulletin.marked import image_link
from programme.own_words import tidy
from programme.refusals import Refused


class NoAlternative(Refused):
    """A picture without words shows nothing to whoever cannot see it."""

    says = "refused-image-alt"


@dataclass(frozen=True, slots=True)
class Heading:
    """The form of title and picture as it was filled in; pairs are bokmål and nynorsk. `seen` is `look` of
    the letter it was drawn from."""

    seen: str
    title: tuple[str, str] = ("", "")
    link: str = ""
    alt: tuple[str, str] = ("", "")


def look(letter: Bulletin) -> str:
    """A few signs that change when the title or the picture does, so that two writers see each other."""
    title, alt = letter.title, letter.image.alt
    told = "\n".join((title.nb, title.nn, letter.image.link, alt.nb, alt.nn))
    return sha256(told.encode()).hexdigest()[:12]


def headed(letter: Bulletin, form: Heading, at: datetime) -> Bulletin:
    """The letter with that title and picture; the same form once more changes nothing. Without an address
    there is no picture, whatever it was said to show.

    Raises TooLong, NoAlternative, what `image_link` raises, and WroteMeanwhile when somebody else has saved
    them since the form was drawn.
    """
    nb, nn = map(tidy, form.title)
    title = letter.title.written(nb, nn, at).within(TITLE_LIMIT)
    after = replace(letter, title=title, image=_image(letter.image, form, at))
    if look(after) == look(letter):
        return letter
    if form.seen != look(letter):
        raise WroteMeanwhile
    return after


def _image(now: Image, form: Heading, at: datetime) -> Image:
    if not form.link.strip():
        return Image()
    link, (nb, nn) = image_link(form.link), map(tidy, form.alt)
    if not (nb or nn):
        raise NoAlternative
    return Image(link, now.alt.written(nb, nn, at).within(ALT_LIMIT))
