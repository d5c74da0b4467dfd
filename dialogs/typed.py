"""Every step can also be typed: commands, joining codes, and answers such as «ja, delvis, nei»."""

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from cards import welcome as cards
from cards.baton import BatonForm
from cards.buttons import TEXT_LIMIT
from cards.checkin import AnswerCheckin
from cards.elements import Shown
from cards.welcome import (
    ConnectGroup,
    HelpersChannel,
    OwnGroupForm,
    SettingsForm,
    ShowGroups,
    ShowHelp,
    SpeakForm,
    WorkplaceForm,
)
from dialogs import (
    casting,
    checkin,
    delivery,
    digest,
    joining,
    journey,
    overview,
    people,
    progress,
    proposals,
    results,
    themes,
    vote_list,
    welcome,
    workplace,
)
from dialogs.about import groups_here, matter_here, one_group
from dialogs.bulletin.commands import BULLETIN_COMMANDS
from dialogs.claim import claim
from dialogs.codes import looks_like_code, read_code
from dialogs.house import Here
from dialogs.people_steps import PEOPLE_COMMANDS
from dialogs.plan_words import PLAN_COMMANDS
from dialogs.retelling import typed_history, typed_left_off, typed_method, typed_onward
from dialogs.roles import roles_card
from dialogs.steps import STEPS, TAKES_MORE
from dialogs.way_steps import ways
from programme.journey import Stage
from programme.refusals import TooLong
from storage.work import Work
from words import commands
from words.words import Words

LIKELY = 0.6
"""How like a command a line must be for the command to be suggested."""
NEAR = 0.75
"""How like a command a word must be to be taken for it (difflib's ratio)."""


@dataclass(frozen=True)
class Vocabulary:
    """All that is understood, whichever language is typed."""

    words: Mapping[str, Words]

    @cached_property
    def commands(self) -> dict[str, str]:
        """Command by phrase, the longest phrase first."""
        return _longest_first(commands.commands(self.words))

    @cached_property
    def steps(self) -> dict[str, str]:
        """Step on the way by phrase, the longest phrase first."""
        return _longest_first(commands.steps(self.words))

    @cached_property
    def answers(self) -> dict[str, str]:
        """yes, partly or no by phrase."""
        return commands.answers(self.words)

    def command(self, line: str) -> tuple[str, str] | None:
        """The command a line begins with, and the rest of the line; small slips are forgiven."""
        line = " ".join(line.replace(":", " ").split())
        whole = line.lower()
        for phrase in self.commands:
            if whole == phrase or whole.startswith(f"{phrase} "):
                return self.commands[phrase], line[len(phrase) :].strip()
        near = difflib.get_close_matches(whole, self.commands, n=1, cutoff=NEAR)
        return (self.commands[near[0]], "") if near else None

    def step(self, line: str) -> tuple[str, str] | None:
        """The step a line is, written in full, and what follows it."""
        whole = line.lower()
        for phrase, name in self.steps.items():
            follows = whole[len(phrase) : len(phrase) + 1]
            if whole == phrase or (name in TAKES_MORE and whole.startswith(phrase) and follows in " :,"):
                return name, line[len(phrase) :].strip(" :,")
        return None

    def choices(self, line: str) -> list[str] | None:
        """«ja, delvis, nei» as yes, partly, no; None when any part is something else."""
        whole = line.lower()
        for signs in (r"[,;/]", r"[,;/\s]"):
            parts = [part.strip() for part in re.split(signs, whole) if part.strip()]
            read = [self.answers.get(part, "") for part in parts]
            if read and all(read):
                return read
        return None

    def guess(self, line: str, words: Words) -> str:
        """The phrase nearest to a line that was not understood, in the person's own language, or nothing."""
        own = commands.commands({words.language: words})
        near = difflib.get_close_matches(line.lower(), own, n=1, cutoff=LIKELY)
        return near[0] if near else ""


def _longest_first(phrases: Mapping[str, str]) -> dict[str, str]:
    return dict(sorted(phrases.items(), key=lambda pair: len(pair[0]), reverse=True))


def tidy(text: str) -> str:
    """One line without surrounding signs, as commands are compared."""
    return " ".join(text.split()).strip(" .!?«»\"'")


def wrote(here: Here, text: str, vocabulary: Vocabulary) -> Shown:
    """Answers a typed line; what is not understood gets a short, useful answer."""
    line = tidy(text)
    if not line:
        return welcome.help_(here, ShowHelp())
    if len(line) > TEXT_LIMIT:  # as in any field; it stands in the chat, and is not lost
        raise TooLong(limit=TEXT_LIMIT)
    if looks_like_code(line):
        return casting.bare(here, line) or joining.connect(here, ConnectGroup(line))
    step = vocabulary.step(line)
    if step is not None:
        return STEPS[step[0]](here, step[1])
    name, rest = vocabulary.command(line) or ("", line)
    choices = vocabulary.choices(rest) if name in ("", "checkin") else None
    if choices is not None:
        return _answer(here, choices)
    if name:
        return COMMANDS[name](here, rest)
    return cards.not_understood(here.words, vocabulary.guess(line, here.words))


def asks_for_ballot(work: Work, tenant: str, text: str, vocabulary: Vocabulary) -> bool:
    """Whether somebody typed this to vote: «stem», or the code of a vote by itself."""
    line = tidy(text)
    if looks_like_code(line):
        code = read_code(line)
        return bool(code) and work.votes.by_code(tenant, code or "") is not None
    return vocabulary.step(line) is None and (vocabulary.command(line) or ("",))[0] == "vote"


def _answer(here: Here, choices: list[str]) -> Shown:
    """Takes typed answers in the order of the form, and shows what was understood."""
    matter = matter_here(here, Stage.ASKING, Stage.TALKING)
    if matter is None and len(groups_here(here)) > 1:
        return _status(here, "")
    if matter is None or matter.checkin is None:
        return cards.not_understood(here.words)
    member = matter.group.member_of(here.user)
    asked = matter.phase.asked_of(member.role) if member else ()
    given = {question.key: choice for question, choice in zip(asked, choices, strict=False)}
    return checkin.answer(here, AnswerCheckin(matter.checkin.id, given))


def _status(here: Here, _: str) -> Shown:
    group = one_group(here)
    return journey.group_card(here, group) if group else journey.show_groups(here, ShowGroups())


def _checkin(here: Here, _: str) -> Shown:
    matter = matter_here(here, Stage.ASKING, Stage.TALKING)
    if matter is None:
        return _status(here, "")
    return checkin.mine(here, matter)


def _baton(here: Here, _: str) -> Shown:
    matter = matter_here(here, Stage.HANDING_OVER)
    if matter is None or matter.journey.stage is Stage.RESTING:
        return _status(here, "")
    return journey.baton_form(here, BatonForm(matter.group.id, matter.journey.visit.id))


def _settings(here: Here, _: str) -> Shown:
    group = one_group(here)
    return people.settings_form(here, SettingsForm(group.id)) if group else _status(here, "")


def _roles(here: Here, _: str) -> Shown:
    group = one_group(here)
    return roles_card(here, group) if group else _status(here, "")


def _groups(here: Here, rest: str) -> Shown:
    """«mine grupper», and after it a part of a name."""
    return overview.mine(here, rest) if rest and here.private else journey.show_groups(here, ShowGroups())


COMMANDS: dict[str, Callable[[Here, str], Shown]] = {
    "help": lambda here, _: welcome.help_(here, ShowHelp()),
    "status": _status,
    "checkin": _checkin,
    "baton": _baton,
    "groups": _groups,
    "workplace": lambda here, _: workplace.workplace_form(here, WorkplaceForm()),
    "language": lambda here, _: welcome.speak_form(here, SpeakForm()),
    "helpers_channel": lambda here, _: welcome.helpers_channel(here, HelpersChannel()),
    **PEOPLE_COMMANDS,
    **PLAN_COMMANDS,
    **BULLETIN_COMMANDS,
    "claim": claim,
    "start": lambda here, _: workplace.own_group_form(here, OwnGroupForm()),
    "join": lambda here, code: joining.connect(here, ConnectGroup(code)),
    "roles": _roles,
    "settings": _settings,
    "sent": delivery.typed,
    "overview": overview.typed,
    "digest": digest.typed,
    "progress": progress.typed,
    "left_off": typed_left_off,
    "history": typed_history,
    "onward": typed_onward,
    "method": typed_method,
    "ways": ways,
    "sort": themes.typed,
    "proposals": proposals.typed,
    "vote": casting.typed,
    "result": results.typed,
    "votes": vote_list.typed,
    "play": lambda here, _: welcome.help_(here, ShowHelp()),
}
