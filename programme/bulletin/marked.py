"""What a letter's text is made of, and which addresses it may lead to.

Where a link goes is judged once, here; cards and paper show what has been judged and judge nothing again.
"""

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit

from programme.own_words import UNSEEN, tidy
from programme.refusals import Refused

LINK_LIMIT = 500
"""Characters of an address, in the form it is kept."""
TOLD = 80
"""Characters of an address that are given back in a refusal."""
PICTURE = re.compile(r"[^/]\.(?:png|jpe?g|gif)$", re.IGNORECASE)
"""What Teams shows; it looks at the kind, and follows no redirect.
Source: Microsoft Learn, «Format cards in Teams»."""

LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
"""A host that ends in such a label is a number to every browser, however many dots it has.
Source: https://url.spec.whatwg.org/#ends-in-a-number-checker"""
INSIDE = frozenset(
    {"arpa", "corp", "home", "internal", "invalid", "lan", "local", "localdomain", "localhost"}
)
"""Names that only mean something inside one house, or nothing anywhere (RFC 6761, 6762 and 8375)."""
KEPT = "/?:@!$&'()*+,;=-._~%"
"""What stays as it is in a path, beside letters and digits; the rest is written with %."""


class LinkEmpty(Refused):
    """A link without an address."""

    says = "refused-link-empty"


class LinkNotHttps(Refused):
    """An address that is not a whole one beginning with https://, whether it is http, a script or mail."""

    says = "refused-link-not-https"


class LinkNowhere(Refused):
    """There is no such host: it has no dot, or signs that no name may have."""

    says = "refused-link-nowhere"


class LinkUnsafe(Refused):
    """An address that may lead elsewhere than it seems: a password in it, a bare number, signs unseen."""

    says = "refused-link-unsafe"


class LinkTooLong(Refused):
    """More than LINK_LIMIT characters."""

    says = "refused-link-too-long"


class NoPicture(Refused):
    """The address is good, but does not end as a picture that Teams shows."""

    says = "refused-image-kind"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style; `link` is an address from `safe_link`, or empty."""

    words: str
    bold: bool = False
    italic: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of text, which may be long. `mark` stands before a line of a list: «•», «+», or a number as
    it was written, «1.» or «17)». `level` is 1 in a list within a list, and never more. `tight` means that
    the writer broke the line here, so that it stands close under the one above."""

    runs: tuple[Run, ...]
    mark: str = ""
    level: int = 0
    tight: bool = False


def safe_link(url: str) -> str:
    """The address in one uniform way, which only holds signs of ASCII: the host in small letters, and a name
    with «å» as browsers send it (xn--…), where a letter that only looks like «a» shows. Spaces around it are
    nobody's fault. Raises LinkEmpty, LinkNotHttps, LinkNowhere, LinkUnsafe or LinkTooLong."""
    url = url.strip()
    fact = told(url)
    _check_signs(url, fact)
    try:
        parts = urlsplit(url)
        host, port = _host(parts.hostname or "", fact), parts.port
    except ValueError as error:  # brackets or a port that cannot be; a name that cannot be written
        raise LinkNowhere(link=fact) from error
    if "@" in parts.netloc:
        raise LinkUnsafe(link=fact)
    place = host if port in (None, 443) else f"{host}:{port}"
    uniform = urlunsplit(("https", place, *map(_escaped, (parts.path, parts.query, parts.fragment))))
    return _short(uniform)


def image_link(url: str) -> str:
    """The same for a picture. Raises NoPicture too; what follows a «?» says nothing of the kind."""
    link = safe_link(url)
    if not PICTURE.search(urlsplit(link).path):
        raise NoPicture(link=told(url))
    return link


def site(link: str) -> str:
    """«arbeidstilsynet.no»: where an address from `safe_link` leads, for people to see before they press."""
    return (urlsplit(link).hostname or "").removeprefix("www.")


def told(url: str) -> str:
    """As much of the address as is needed to find it again, without signs that cannot be seen."""
    start = tidy(url[: 2 * TOLD])
    return start if len(start) <= TOLD else start[: TOLD - 1].rstrip() + "…"


def _check_signs(url: str, fact: str) -> None:
    if not url:
        raise LinkEmpty
    _short(url)
    if not url.lower().startswith("https:"):
        raise LinkNotHttps(link=fact)
    # Browsers read «\» as «/», and drop line breaks amid an address.
    if any(sign == "\\" or sign.isspace() or unicodedata.category(sign) in UNSEEN for sign in url):
        raise LinkUnsafe(link=fact)


def _host(name: str, fact: str) -> str:
    """The host as it is sent. Raises UnicodeError, which is a ValueError, for what cannot be written so."""
    host = name.removesuffix(".").encode("idna").decode("ascii")
    *above, last = labels = host.split(".")
    # What changes on the way and back («ß», wide letters) is one host to some and another to others.
    strange = not name.isascii() and host.encode("ascii").decode("idna") != name.removesuffix(".")
    if strange or ":" in host or NUMBER.fullmatch(last) or last in INSIDE:
        raise LinkUnsafe(link=fact)
    if not above or not all(LABEL.fullmatch(label) for label in labels):
        raise LinkNowhere(link=fact)
    return host


def _escaped(part: str) -> str:
    return quote(re.sub("%(?![0-9A-Fa-f]{2})", "%25", part), safe=KEPT)


def _short(url: str) -> str:
    if len(url) > LINK_LIMIT:
        raise LinkTooLong(limit=LINK_LIMIT)
    return url
