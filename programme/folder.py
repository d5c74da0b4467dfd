"""Reads methods from folders: `method.toml` holds the order and the rules, `<language>.toml` the sentences.

Whatever is wrong stops the start with the file, the place in it and the reason, in one sentence. Places
are counted from 1, as people count: `phases[2].questions[3].role`.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import cast

from programme.method import BatonField, Kind, Method, Phase, Question, Shelf, Text
from programme.page import BrokenMethod, Page
from programme.people import LANGUAGES, Role

__all__ = ["OWN", "BrokenMethod", "read", "shelf"]

OWN = Path(__file__).parent / "methods"
MOST_PHASES = 20
MOST_QUESTIONS = 12
MOST_FIELDS = 8
MOST_EACH = 3
"""Questions to one role, and questions to all."""

Says = Mapping[str, Page]
"""The same place in the file of each language."""


def shelf(*roots: Path) -> Shelf:
    """Every method below the roots. Raises BrokenMethod, also when two have the same key and version."""
    found: dict[tuple[str, int], Method] = {}
    for root in roots:
        if not root.is_dir():
            raise BrokenMethod(root, "", "is not a folder")
        for file in sorted(root.glob("**/method.toml")):
            method = read(file.parent)
            if (method.key, method.version) in found:
                raise BrokenMethod(file, "version", f"{method.key} {method.version} is there already")
            found[method.key, method.version] = method
    return Shelf(found.values())


def read(folder: Path) -> Method:
    """The method in one folder. Raises BrokenMethod."""
    page = Page.opened(folder / "method.toml")
    page.only("key", "version", "circle", "open_days", "remind_days", "phases")
    says = {language: Page.opened(folder / f"{language}.toml") for language in LANGUAGES}
    method = Method(
        key=page.key("key"),
        version=page.number("version", 1, 9999),
        name=_text(says, "name"),
        about=_text(says, "about"),
        circle=page.words("circle", default=""),
        open_days=page.number("open_days", 1, 30),
        remind_days=page.number("remind_days", 1, 29),
        phases=_phases(page, says),
    )
    _nothing_left_over(says, "name", "about", "phase")
    _check_whole(page, method)
    return method


def _phases(page: Page, says: Says) -> tuple[Phase, ...]:
    here = _at(says, "phase")
    phases = tuple(_phase(part, here) for part in page.parts("phases", MOST_PHASES))
    _all_different(page, "phases", (phase.key for phase in phases))
    _nothing_left_over(here, *(phase.key for phase in phases))
    return phases


def _phase(page: Page, says: Says) -> Phase:
    page.only("key", "kind", "questions", "baton", "missing_party")
    key = page.key("key")
    here = _at(says, key)
    _nothing_left_over(here, "name", "purpose", "prepare", "questions", "baton")
    return Phase(
        key=key,
        kind=cast(Kind, page.one_of("kind", "meeting", "workshop")),
        name=_text(here, "name"),
        purpose=_text(here, "purpose"),
        prepare=_text(here, "prepare"),
        questions=_questions(page, _at(here, "questions")),
        baton=_baton(page, _at(here, "baton")),
        missing_party=page.flag("missing_party", default=True),
    )


def _questions(page: Page, says: Says) -> tuple[Question, ...]:
    questions = tuple(_question(part, says) for part in page.parts("questions", MOST_QUESTIONS))
    keys = tuple(question.key for question in questions)
    _all_different(page, "questions", keys)
    _nothing_left_over(says, *keys)
    for role in (*Role, None):
        asked = sum(question.role == role for question in questions)
        if not 1 <= asked <= MOST_EACH:
            raise page.broken("questions", f"{asked} are for {role or 'all'}; 1 to {MOST_EACH} are needed")
    return questions


def _question(page: Page, says: Says) -> Question:
    page.only("key", "role")
    key = page.key("key")
    role = page.one_of("role", "all", *Role, default="all")
    return Question(key, None if role == "all" else Role(role), _text(says, key))


def _baton(page: Page, says: Says) -> tuple[BatonField, ...]:
    fields = tuple(_field(part, says) for part in page.parts("baton", MOST_FIELDS))
    keys = tuple(field.key for field in fields)
    _all_different(page, "baton", keys)
    _nothing_left_over(says, *keys)
    return fields


def _field(page: Page, says: Says) -> BatonField:
    page.only("key", "required")
    key = page.key("key")
    here = _at(says, key)
    _nothing_left_over(here, "label", "hint")
    return BatonField(key, _text(here, "label"), _text(here, "hint"), page.flag("required", default=False))


def _at(says: Says, name: str) -> Says:
    return {language: page.at(name) for language, page in says.items()}


def _text(says: Says, name: str) -> Text:
    return {language: page.words(name) for language, page in says.items()}


def _nothing_left_over(says: Says, *names: str) -> None:
    for page in says.values():
        page.only(*names)


def _all_different(page: Page, name: str, keys: Iterable[str]) -> None:
    for key, count in Counter(keys).items():
        if count > 1:
            raise page.broken(name, f"{count} entries have the key «{key}»")


def _check_whole(page: Page, method: Method) -> None:
    if method.circle and method.circle not in {phase.key for phase in method.phases}:
        raise page.broken("circle", "names no phase")
    if method.remind_days >= method.open_days:
        raise page.broken("remind_days", "must be less than open_days: the stop point closes before")
