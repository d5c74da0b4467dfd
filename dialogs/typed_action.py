"""Answers about an action that are typed: «ferdig 3», «flytt til fredag uke 35», «gi videre til Kari».

What was understood is shown before it counts, and so is which action is meant where several could be.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from cards import typed_action as cards
from cards.elements import Shown
from cards.nudge import HandOn, HandOnForm, NewDate, NewDateForm
from cards.typed_action import Meant, Wish
from dialogs import nudge
from dialogs.about import groups_here
from dialogs.deadline import a_deadline, vocabulary
from dialogs.house import Here
from dialogs.owner import an_owner
from dialogs.plans import actions_here, for_action
from programme.action import Action
from programme.days import Found, find
from programme.people import Group
from programme.refusals import Refused
from programme.typed_action import names, numbered, without
from programme.wording import a_line
from words import commands

FRESH = timedelta(days=7)
"""How long what is typed in private is about the actions that were told of last."""
REST_MOST = 400
"""Characters of what was typed that a button carries on."""
Candidate = tuple[Action, Group]


class NoActionMeant(Refused):
    """There is no open action that what was typed could be about."""

    says = "refused-no-action-meant"


class NoSuchAction(Refused):
    """No plan here has an action with that `number`."""

    says = "refused-no-such-action"


def about(wish: Wish) -> Callable[[Here, str], Shown]:
    """The step for one of the answers."""

    def step(here: Here, text: str) -> Shown:
        before, rest = SPLIT[wish](here, text)
        found = _meant(here, before)
        if len(found) == 1:
            return _shown(here, found[0][0].id, wish, rest)
        words = here.words_in(found[0][1])
        example = f"{words.phrases(f'step-{STEP[wish]}')[0]} {found[0][0].number}"
        return cards.which(words, wish, _discreet(here, found), rest[:REST_MOST], example=example)

    return step


def _discreet(here: Here, found: list[Candidate]) -> list[Candidate]:
    """The same; where more than the group read along no day that has passed is named."""
    return [(replace(one, deadline=one.told_day(here.today, openly=here.openly)), its) for one, its in found]


def meant(here: Here, press: Meant) -> Shown:
    """This is the one that was meant: what will be done with it, before it is."""
    return _shown(here, press.action, press.what, press.rest)


def _shown(here: Here, id: str, wish: Wish, rest: str) -> Shown:
    action, group = for_action(here, id, Meant.deed)
    action.must_be_open()
    if wish is Wish.MOVE:
        return _move(here, group, action, rest)
    if wish is Wish.HAND_ON:
        return _hand_on(here, group, action, rest)
    return cards.plain(here.words_in(group), group, action, wish, here.user)


def _move(here: Here, group: Group, action: Action, text: str) -> Shown:
    """Another day; what cannot be one comes back in the form, with what is wrong."""
    if not text:
        return nudge.new_date_form(here, NewDateForm(action.id))
    told, why = text, ""
    try:
        found = _day_in(here, text)
        told, why = found.day.isoformat(), without(found.after, commands.because(here.house.words))
        to, why = a_deadline(here, group, told), a_line(why)
    except Refused:
        return nudge.new_date(here, NewDate(action.id, day=told, reason=why))
    return cards.move(here.words_in(group), group, action, to, why, here.today)


def _hand_on(here: Here, group: Group, action: Action, name: str) -> Shown:
    if not name:
        return nudge.hand_on_form(here, HandOnForm(action.id))
    try:
        owner = an_owner(here, group, chosen="", written=name)
    except Refused:
        owner = None
    if owner is None:
        return nudge.hand_on(here, HandOn(action.id, owner_name=name))
    return cards.hand_on(here.words_in(group), group, action, owner)


def _day_in(here: Here, text: str) -> Found:
    return find(text, here.today, vocabulary(here))


def _plain_parts(_: Here, text: str) -> tuple[str, str]:
    return text, ""


def _move_parts(here: Here, text: str) -> tuple[str, str]:
    """What tells which action, and the day with the reason. A day that is none is told of in the form."""
    try:
        found = _day_in(here, text)
    except Refused:
        return _name_parts(here, text)
    return found.before, text[len(found.before) :].strip()


def _name_parts(here: Here, text: str) -> tuple[str, str]:
    """What tells which action, and the name: «3 til Kari», «kaffen til Kari», «Kari»."""
    words, to = text.split(), commands.preposition(here.house.words)
    for at, word in enumerate(words):
        if word.lower() in to:
            return " ".join(words[:at]), " ".join(words[at + 1 :])
    is_title = any(names(text, action.title) for action, _ in _open(here))
    return (text, "") if is_title else numbered(text)


def _meant(here: Here, text: str) -> list[Candidate]:
    """Those that could be meant, at least one. Raises NoSuchAction, NoActionMeant."""
    number, _ = numbered(_without_article(here, text))
    if number:
        found = [one for one in _all(here) if one[0].number == int(number)]
        if not found:
            raise NoSuchAction(number=number)
        return [one for one in found if one[0].open] or found[:1]
    found = [one for one in _open(here) if names(text, one[0].title)] if text else _likely(here)
    if not found:
        raise NoActionMeant
    return found


def _without_article(here: Here, text: str) -> str:
    """«tiltak 3» as «3»."""
    return without(text, commands.action_words(here.house.words))


def _likely(here: Here) -> list[Candidate]:
    """One's own before others', and in private those that a card has just told of."""
    found = _open(here)
    own = [one for one in found if one[0].is_theirs(here.user)]
    told = here.work.asked.since(here.tenant, here.user, here.today - FRESH) if here.alone else ()
    fresh = {subject for one in told for _, subject, _ in one.items}
    return [one for one in own if one[0].id in fresh] or own or found


def _open(here: Here) -> list[Candidate]:
    return [one for one in _all(here) if one[0].open]


def _all(here: Here) -> list[Candidate]:
    return actions_here(here, groups_here(here))


SPLIT: dict[Wish, Callable[[Here, str], tuple[str, str]]] = {
    Wish.DONE: _plain_parts,
    Wish.ON_TRACK: _plain_parts,
    Wish.HELP: _plain_parts,
    Wish.MOVE: _move_parts,
    Wish.HAND_ON: _name_parts,
}
"""How what follows the word is told apart: what tells which action, and what is wished of it."""
STEP = {wish: "needs_help" if wish is Wish.HELP else wish.value for wish in Wish}
"""The name of each step in words/commands.py."""
TYPED_ANSWERS: dict[str, Callable[[Here, str], Shown]] = {STEP[wish]: about(wish) for wish in Wish}
