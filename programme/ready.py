"""Reads a ready-made vote from its folder: `vote.toml` holds its format and order, `<language>.toml` the
sentences.

A vote belongs to the phases that name it. Whoever opens one holds a copy, so its sentences may be mended;
another question is another vote, and gets another key.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from programme.ballot import Paper
from programme.filling import LINE_MOST, TITLE_MOST
from programme.formats import FORMATS
from programme.formats.format import FACES
from programme.making import TABLES_MOST, Named, Parts, paper
from programme.method import Text
from programme.page import Page
from programme.refusals import Refused
from programme.says import Says

FILE = "vote.toml"
VOTES = Path(__file__).parent / "votes"
"""Where our own are."""
LISTS = {"questions": "question", "options": "option", "keeps": "keep", "groups": "group"}
"""What is listed by key, and the table in which its sentences stand."""
MOST_LINES = 24
MOST_TOLD = 100
"""Choices, notes or points; the format itself sets a lower bound."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A vote that only has to be opened; `about` says when it is of use. `own` when what it holds are
    examples, to be changed for what the group itself has in mind."""

    key: str
    about: Text
    paper: Paper
    own: bool = False

    @property
    def name(self) -> Text:
        """What it is called."""
        return self.paper.title


Votes = Mapping[str, Ready]
"""By key."""


def read_ready(folder: Path) -> Ready:
    """The vote in one folder. Raises BrokenMethod."""
    page = Page.opened(folder / FILE)
    page.only("key", "format", *LISTS, "ends", "own", "most", "faces", "tables")
    says = Says.opened(folder)
    says.only("title", "about", *(table for name, table in LISTS.items() if name in page.table), *_ends(page))
    return Ready(page.key("key"), says.text("about"), _paper(page, says), page.flag("own", default=False))


def _paper(page: Page, says: Says) -> Paper:
    format = FORMATS[page.one_of("format", *FORMATS)]
    ends = {name: says.text(name, most=TITLE_MOST) for name in _ends(page)}
    parts = Parts(
        title=says.text("title", most=TITLE_MOST),
        **{name: _named(page, says, name) for name in LISTS},
        low=ends.get("low", {}),
        high=ends.get("high", {}),
        most=page.number("most", 1, MOST_TOLD, default=0) or None,
        faces=page.number("faces", min(FACES), max(FACES), default=min(FACES)),
        tables=page.number("tables", 1, TABLES_MOST, default=0) or None,
    )
    try:
        return paper(format, parts)
    except Refused as refusal:
        told = ", ".join(f"{name} {value}" for name, value in refusal.facts.items())
        why = " ".join(filter(None, (type(refusal).__name__, told and f"({told})")))
        raise page.broken("format", f"does not fit the format {format.key}: {why}") from None


def _ends(page: Page) -> tuple[str, ...]:
    """The names of the ends of the scale, where they are called something of their own."""
    return ("low", "high") if page.flag("ends", default=False) else ()


def _named(page: Page, says: Says, name: str) -> tuple[Named, ...]:
    """The list of that name, with a sentence for each of its keys."""
    keys = page.listed(name, MOST_LINES)
    if not keys:
        return ()
    here = says.at(LISTS[name])
    here.only(*keys)
    return tuple((key, here.text(key, most=LINE_MOST)) for key in keys)
