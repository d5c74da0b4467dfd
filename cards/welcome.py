"""Arriving, finding one's way and choosing a language. What concerns groups and roles stands in people.py
and roles.py, and is reached from here."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, run, said, text
from cards.people import (
    AnotherGroupForm,
    ConnectGroup,
    CreateWorkplace,
    KeepSettings,
    OwnGroupForm,
    SettingsForm,
    ShowGroups,
    ShowHelp,
    WorkplaceForm,
    code_entry,
    workplace_form,
    workplace_made,
)
from cards.roles import LayDown, TakeRole, roles
from cards.settings import settings, settings_kept
from programme.access import Deed
from programme.people import LANGUAGES
from programme.refusals import Refused
from words.words import Words

__all__ = [
    "ActAs",
    "AnotherGroupForm",
    "ConnectGroup",
    "CreateWorkplace",
    "HelpersChannel",
    "KeepSettings",
    "LayDown",
    "OwnGroupForm",
    "SettingsForm",
    "ShowGroups",
    "ShowHelp",
    "Speak",
    "SpeakForm",
    "TakeRole",
    "WorkplaceForm",
    "claim_refused",
    "hello",
    "help_",
    "helpers_channel_made",
    "language_form",
    "language_kept",
    "lead_claimed",
    "not_understood",
    "play",
    "refused",
    "roles",
    "settings",
    "settings_kept",
    "sorry",
    "workplace_form",
    "workplace_made",
]


@dataclass(frozen=True, slots=True)
class SpeakForm(Button):
    """Asks which languages there are."""

    verb: ClassVar[str] = "people.language_form/1"
    deed: ClassVar[Deed] = Deed.CHOOSE_LANGUAGE


@dataclass(frozen=True, slots=True)
class Speak(Button):
    """Chooses the language of one's own private cards."""

    verb: ClassVar[str] = "people.language/1"
    deed: ClassVar[Deed] = Deed.CHOOSE_LANGUAGE
    language: str = ""


@dataclass(frozen=True, slots=True)
class HelpersChannel(Button):
    """Makes the channel it is pressed in the helpers' channel."""

    verb: ClassVar[str] = "people.helpers/1"
    deed: ClassVar[Deed] = Deed.CHOOSE_HELPERS_CHANNEL


@dataclass(frozen=True, slots=True)
class ActAs(Button):
    """In local play: acts as another person from now on."""

    verb: ClassVar[str] = "play.as/1"
    deed: ClassVar[Deed] = Deed.ASK_HELP
    part: str


STEPS = ("help-steps", "help-planning", "help-answering", "help-letters")
"""What else members can type, by the sentences that tell it."""


def hello(w: Words, kind: Literal["personal", "group", "channel"], *, play: bool = False) -> Shown:
    """Who the bot is, and the first step where it has come."""
    help_button = press(ShowHelp(), w("do-help"), alone=True)
    language = press(SpeakForm(), w("do-language"), alone=True)
    ways: dict[str, list[Node]] = {
        "personal": [action_set(press(ShowGroups(), w("do-groups"), main=True), help_button, language)],
        "group": [*code_entry(w), action_set(help_button)],
        "channel": [
            *code_entry(w),
            action_set(press(HelpersChannel(), w("do-helpers"), alone=True), help_button),
        ],
    }
    playing = layout.notice(w("hello-play", word=w.typed("play"))) if play else None
    return layout.frame(w, w("hello-title"), text(w(f"hello-{kind}")), *ways[kind], playing)


def help_(w: Words, *, helper: bool, lead: bool, member: bool, play: bool) -> Shown:
    """What this person can do here, as buttons and as words to type."""
    commands = ["groups", "language"]
    commands += ["status", "checkin", "baton", "roles", "give", "settings"] if member else ["join", "start"]
    commands += ["sent"] if member or helper or lead else []
    commands += ["overview", "digest"] if helper or lead else []
    commands += ["progress", "votes"] if member or helper else []
    commands += ["plan", "share_experience"] if member else []
    commands += ["deadlines"]
    commands += ["workplace", "occasions"] if helper or lead else []
    commands += ["away"] if helper else []
    commands += ["helpers_channel", "owners", "bulletins"] if lead else []
    commands += ["play"] if play else []
    return layout.frame(
        w,
        w("help-title"),
        text(w("help-lead")),
        *(_typed(w, command) for command in commands),
        *(_more_words(w) if member else []),
        _help_buttons(w, helper=helper or lead, member=member),
    )


def _more_words(w: Words) -> list[Node]:
    return layout.folded(w("help-more"), "help-more", *(layout.small(w(key)) for key in STEPS))


def _typed(w: Words, command: str) -> Node:
    word = run(w.typed(command), bold=True)
    return said(word, run(" – " + w(f"help-{command}")), spacing="small")


def _help_buttons(w: Words, *, helper: bool, member: bool) -> Node:
    buttons = [press(ShowGroups(), w("do-groups"), main=True)]
    if helper:
        buttons.append(press(WorkplaceForm(), w("do-workplace")))
    elif not member:
        buttons.append(press(OwnGroupForm(), w("do-own-group")))
    return action_set(*buttons, press(SpeakForm(), w("do-language")), spacing="large")


def not_understood(w: Words, guess: str = "") -> Shown:
    """A short, useful answer to what was not understood; `guess` is the word that may have been meant."""
    tip = w("not-understood-guess", guess=guess) if guess else w("not-understood-tip")
    return layout.frame(w, w("not-understood-title"), said(run(tip)), action_set(_help(w)))


def sorry(w: Words) -> Shown:
    """Our own fault."""
    return layout.frame(w, w("sorry-title"), text(w("sorry-lead")), action_set(_help(w)))


def refused(w: Words, refusal: Refused, then: Shown | None, wrote: Sequence[str] = ()) -> Shown:
    """Why nothing was changed, on top of the card as it truly is; what the person `wrote` is given back."""
    why = layout.reason(w, refusal)
    kept = [layout.given_back(w, wrote)] if wrote else []
    if then is None:
        ways = action_set(press(ShowGroups(), w("do-groups")), _help(w))
        return layout.frame(w, w("refused-title"), said(run(why)), *kept, ways, summary=why)
    banner = layout.problem(w, refusal)
    return Shown({**then.card, "body": [banner, *kept, *then.card["body"]], "speak": why}, why)


def _help(w: Words) -> Node:
    return press(ShowHelp(), w("do-help"))


def language_form(w: Words, current: str) -> Shown:
    """One button for each language."""
    buttons = [press(Speak(code), w(f"language-{code}")) for code in LANGUAGES]
    now = layout.labelled(w("language-now"), w(f"language-{current}"))
    return layout.frame(w, w("language-title"), text(w("language-lead")), now, action_set(*buttons))


def language_kept(w: Words) -> Shown:
    """The answer, in the language just chosen."""
    back = action_set(press(ShowGroups(), w("do-groups"), main=True), press(SpeakForm(), w("do-change")))
    return layout.frame(w, w("language-kept-title"), text(w("language-kept-lead")), back)


def lead_claimed(w: Words) -> Shown:
    """The person is programme lead now."""
    lead = text(w("lead-claimed-lead", word=w.typed("helpers_channel")))
    buttons = action_set(press(WorkplaceForm(), w("do-workplace")), _help(w))
    return layout.frame(w, w("lead-claimed-title"), lead, buttons)


def claim_refused(w: Words) -> Shown:
    """The code for a programme lead did not fit; the same answer for a wrong and for a spent one."""
    return layout.frame(w, w("claim-refused-title"), text(w("claim-refused-lead")), action_set(_help(w)))


def helpers_channel_made(w: Words) -> Shown:
    """This channel is the helpers' from now on."""
    buttons = action_set(press(WorkplaceForm(), w("do-workplace"), main=True), _help(w))
    return layout.frame(w, w("helpers-made-title"), text(w("helpers-made-lead")), buttons)


def play(w: Words, part: str, *, parts: Sequence[str]) -> Shown:
    """Local play: who one is now, and whom one can be instead."""
    others = [press(ActAs(other), layout.begin(w(f"role-{other}"))) for other in parts if other != part]
    now = w("play-now", role=w(f"role-{part}")) if part else w("play-nobody")
    lead, tip = text(w("play-lead"), spacing="small"), w("play-tip", phrase=w("play-on-example"))
    return layout.frame(w, w("play-title"), text(now), lead, action_set(*others), layout.small(tip))


def colleagues(w: Words, vote: str, count: int) -> Shown:
    """Local play: invented colleagues have voted, or found no vote to answer."""
    close = w.phrases("step-vote_close")[0]
    told = said(run(w("play-colleagues-voted", count=count, vote=vote, close=close))) if vote else None
    return layout.frame(w, w("play-colleagues"), told or text(w("play-colleagues-none")))
