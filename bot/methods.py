"""`python -m bot methods check [FOLDER]`: says what is wrong with methods, tools and ready-made votes, and
draws their cards.

It belongs to the bot and does not stand beside it: whoever runs the bot must be able to check, where it runs,
the folder that it will read.
"""

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from bot.album import album
from bot.settings import WrongSetting, methods_dir
from programme.folder import OWN, VOTES, BrokenMethod, Found, survey
from programme.method import Method
from programme.page import readable
from programme.ready import Ready
from words.words import all_words

PAGE = Path("methods.html")


def add_errands(parser: ArgumentParser) -> None:
    """What may be asked about the methods, and what it may be told."""
    asks = parser.add_subparsers(title="errands", required=True, metavar="ERRAND")
    told = asks.add_parser("check", help="say what is wrong with the methods, and draw their cards")
    told.set_defaults(run=_checked)
    told.add_argument(
        "folder",
        nargs="?",
        type=Path,
        metavar="FOLDER",
        help="check this folder, beside the methods that are built in, instead of STAFETT_METHODS_DIR",
    )
    told.add_argument(
        "--page", type=Path, default=PAGE, metavar="FILE", help=f"where to draw the cards ({PAGE})"
    )


def _checked(asked: Namespace) -> int:
    try:
        return check(asked.folder, asked.page, methods_dir(os.environ))
    except WrongSetting as fault:
        sys.stderr.write(f"{fault}\n")
        return 1


def check(folder: Path | None, page: Path, usual: Path | None) -> int:
    """Checks what is built in and the folder beside it, or else the usual one, and draws the folder's cards,
    or all of them when none is named. The exit code: 0 when all is well, 1 when anything is wrong."""
    beside = folder or usual
    found = survey(OWN, VOTES, *([beside] if beside else []))
    shown = [one for one in found if folder is None or _within(one.folder, folder)]
    for one in found:
        _say(_told(one))
    _say("")
    wrong = sum(isinstance(one.holds, BrokenMethod) for one in found)
    if not shown:
        _say(f"There is nothing in {folder}. A method is a folder with a method.toml in it.")
        return 1
    drawn = _draw(page, shown)
    _say("All is well." if not wrong else f"{wrong} of {len(found)} cannot be used; the bot would not start.")
    return 1 if wrong or not drawn else 0


def _within(one: Path, folder: Path) -> bool:
    return one.resolve().is_relative_to(folder.resolve())


def _told(one: Found) -> str:
    """One folder's line."""
    if isinstance(one.holds, BrokenMethod):
        return f"wrong  {one.holds}"
    kind = "a vote" if isinstance(one.holds, Ready) else "a tool"
    what = f"version {one.holds.version}" if isinstance(one.holds, Method) else kind
    here = one.folder.relative_to(Path.cwd()) if one.folder.is_relative_to(Path.cwd()) else one.folder
    return f"ok     {here}: {one.holds.key}, {what}"


def _draw(page: Path, shown: list[Found]) -> bool:
    """Whether the page could be written."""
    try:
        page.write_text(album(shown, all_words()), encoding="utf-8", errors="xmlcharrefreplace")
    except OSError as fault:
        _say(f"The cards cannot be drawn into {page}: {fault.strerror}.")
        return False
    _say(f"See the cards in {page}.")
    return True


def _say(line: str) -> None:
    """A line, on any terminal: what that cannot show is written out."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(readable(line).encode(encoding, "backslashreplace").decode(encoding) + "\n")
