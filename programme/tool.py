"""Reads a tool from its folder: `tool.toml` holds the steps in order, `<language>.toml` the sentences.

A tool is used by the phases that name it. Its key is never given to other steps: groups on their way would
find another tool in their hands.
"""

from collections.abc import Mapping
from pathlib import Path

from programme.method import OURS, Step, Tool
from programme.page import TITLE_LIMIT, Page
from programme.says import Says

FILE = "tool.toml"
MOST_STEPS = 12
LONGEST = 240
"""Minutes one step may take."""

Tools = Mapping[str, Tool]
"""By key."""


def read_tool(folder: Path) -> Tool:
    """The tool in one folder. Raises BrokenMethod."""
    page = Page.opened(folder / FILE)
    page.only("key", "steps", "ours")
    says = Says.opened(folder)
    says.only("name", "about", "step")
    return Tool(
        key=page.key("key"),
        name=says.text("name", most=TITLE_LIMIT),
        about=says.text("about"),
        steps=_steps(page, says.at("step")),
        ours=page.listed("ours", len(OURS), *OURS),
    )


def _steps(page: Page, says: Says) -> tuple[Step, ...]:
    steps = tuple(_step(part, says) for part in page.parts("steps", MOST_STEPS))
    keys = tuple(step.key for step in steps)
    page.each_once("steps", keys)
    says.only(*keys)
    says.no_two_alike("name", keys)
    return steps


def _step(page: Page, says: Says) -> Step:
    page.only("key", "minutes")
    key = page.key("key")
    here = says.at(key)
    here.only("name", "text")
    minutes = page.number("minutes", 1, LONGEST, default=0)
    return Step(key, here.text("name", most=TITLE_LIMIT), here.text("text"), minutes)
