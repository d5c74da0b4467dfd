"""Somebody wants to be left in peace until a day: what waits comes then, and so does what they have been told
of and not answered."""

from datetime import datetime, timedelta

from cards import resting as cards
from cards.collected_lines import Line
from cards.elements import Shown
from cards.nudge import EndRest, KeepRest, RestForm
from dialogs.answered import collected, told_on
from dialogs.budget import COLLECT
from dialogs.collected_lines import lines_of
from dialogs.deadline import the_day
from dialogs.house import Here
from programme.budget import NUDGES, About, Item, Rest
from programme.nudge import morning
from programme.refusals import Refused
from programme.resting import resting
from storage.asked import Told

RECENT = timedelta(days=7)
"""How long ago a card may have been sent for what it asks to come again."""
USEFUL = timedelta(days=14)
"""How long after the rest that is worth it."""


def form(here: Here, press: RestForm) -> Shown:
    """Asks until when, or tells until when it holds."""
    return cards.form(here.words, _rests(here), "", here.today)


def keep(here: Here, press: KeepRest) -> Shown:
    """Left in peace until that day; what does not fit is told on a form."""
    try:
        rest = resting(the_day(here, press.rest_day), here.today, exact=press.exact)
    except Refused as problem:
        return cards.form(here.words, None, press.card, here.today, value=press.rest_day, problem=problem)
    here.work.asked.keep_rest(here.tenant, here.user, rest)
    _comes_again(here, rest)
    told = told_on(here, press.card)
    return collected(here, told) if told else cards.kept(here.words, rest)


def end(here: Here, press: EndRest) -> Shown:
    """Told things as usual, from now on; a second press changes nothing."""
    here.work.asked.keep_rest(here.tenant, here.user, None)
    for item in here.work.asked.waits(here.tenant, here.user):
        if item.about is About.AGAIN and item.ready > here.at:
            soon = Item(item.about, item.subject, item.group, here.at, item.until)
            here.work.asked.want(here.tenant, here.user, soon)
    if here.work.asked.waits(here.tenant, here.user):
        here.work.due.set(here.tenant, COLLECT, here.user, here.at)
    told = told_on(here, press.card)
    return collected(here, told) if told else cards.ended(here.words)


def typed_shift(here: Here, text: str) -> Shown:
    """«minn meg på neste vakt fredag»"""
    return keep(here, KeepRest(True, rest_day=text)) if text else form(here, RestForm())


def typed_pause(here: Here, text: str) -> Shown:
    """«la meg være til 12.9.»"""
    return keep(here, KeepRest(False, rest_day=text)) if text else form(here, RestForm())


def typed_end(here: Here, _: str) -> Shown:
    """«minn meg igjen»"""
    return end(here, EndRest())


def rests(here: Here) -> bool:
    """Whether the one who acts has asked to be left in peace."""
    return _rests(here) is not None


def _rests(here: Here) -> Rest | None:
    rest = here.work.asked.rest(here.tenant, here.user)
    return rest if rest is not None and rest.until > here.today else None


def _comes_again(here: Here, rest: Rest) -> None:
    """What stands unanswered on the latest cards waits for the day; it was asked for, so no switch holds."""
    ready = morning(rest.until)
    for told in here.work.asked.since(here.tenant, here.user, here.today - RECENT):
        for line in lines_of(here.work, here.tenant, here.user, told, here.at):
            if line.waits:
                here.work.asked.want(here.tenant, here.user, _again(line, told, ready))
                here.work.due.set(here.tenant, COLLECT, here.user, ready)


def _again(line: Line, told: Told, ready: datetime) -> Item:
    about = About.AGAIN if line.about in NUDGES else line.about
    return Item(about, line.subject, line.group.id, ready, ready + USEFUL)
