"""What a vote has shown, put into words once: card, picture and file all draw these and nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Line:
    """One option: its name, what is told of it, and how long its bar is (of 1); no bar where it is told
    without numbers. `about` is the option's key; its `sign`, if it has one, begins the name."""

    about: str
    name: str
    value: str
    share: float | None = None
    count: int | None = None
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Scale:
    """A mean on a scale from `low` to `high`, and how far the answers lie apart (the standard deviation)."""

    mean: float
    spread: float
    low: int
    high: int
    low_name: str = ""
    high_name: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What is told of one question, for one group or, without `heading`, for all. `says` stands for itself,
    as «nearly all» does, `note` beneath it; `known` tells whether there is anything to see."""

    heading: str = ""
    says: str = ""
    note: str = ""
    lines: tuple[Line, ...] = ()
    scale: Scale | None = None
    known: bool = True


@dataclass(frozen=True, slots=True)
class Asked:
    """One question and what is told of it: of each group beside each other, or of each side of a deck."""

    key: str
    title: str
    findings: tuple[Finding, ...]
    compares: bool = False
    """Whether the findings are of groups, and so of the same options."""

    @property
    def length(self) -> int:
        """How many lines it takes."""
        return sum(3 if one.scale else 2 + len(one.lines) for one in self.findings)

    @property
    def by_option(self) -> tuple[Finding, ...]:
        """The findings of groups the other way around: each option with a line for each group that shows it;
        those that have no options stay as they are, at the end."""
        shown = [one for one in self.findings if one.lines and not one.scale]
        names = {line.about: line.name for one in shown for line in one.lines}
        turned = [Finding(name, lines=_of_option(shown, key)) for key, name in names.items()]
        notes = " · ".join(f"{one.heading}: {one.note}" for one in shown if one.note)
        told = [Finding(note=notes)] if notes else []
        return (*turned, *told, *(one for one in self.findings if one not in shown))


def _of_option(shown: Iterable[Finding], key: str) -> tuple[Line, ...]:
    both = ((one.heading, line) for one in shown for line in one.lines if line.about == key)
    return tuple(replace(line, about=group, name=group, sign="") for group, line in both)
