"""What is coming: entered once by helpers and leads, and picked from a list by whoever writes a letter."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from cards.bulletin import occasions as cards
from cards.bulletin import touched as touched_cards
from cards.bulletin.occasions import KeepOccasion, OccasionForm, RemoveOccasion, ShowOccasions
from cards.bulletin.touched import Touched
from cards.elements import Shown
from cards.inputs import a_day
from dialogs.bulletin.follow import follow
from dialogs.bulletin.leads import tell_leads
from dialogs.house import Here, NotAlone, a_new_id
from programme.access import Deed, demand
from programme.bulletin.bulletin import Bulletin
from programme.bulletin.occasion import Occasion, entered
from programme.refusals import NotFound, Refused
from storage.work import Work
from words.words import Words

TOUCHED = "bulletin-touched"
"""Why leads are told that a letter holds something that was changed."""


def coming(work: Work, tenant: str, today: date, weeks: int) -> tuple[Occasion, ...]:
    """What takes place from today on and within so many weeks, the soonest first."""
    last = today + timedelta(weeks=weeks)
    return tuple(one for one in work.occasions.since(tenant, today) if one.day <= last)


def as_entered(work: Work, tenant: str, letter: Bulletin) -> Bulletin:
    """The letter with its occasions as they are now, without those that were removed."""
    now = {one.id: one for one in work.occasions.among(tenant, {one.id for one in letter.occasions})}
    return replace(letter, occasions=tuple(now[one.id] for one in letter.occasions if one.id in now))


def show(here: Here, press: ShowOccasions) -> Shown:
    """The list. Raises NotYours, NotAlone."""
    _allowed(here, press.deed)
    return cards.listed(here.words, here.work.occasions.since(here.tenant, here.today), here.today)


def form(here: Here, press: OccasionForm) -> Shown:
    """An empty form, or one as it was entered."""
    _allowed(here, press.deed)
    if not press.occasion:
        return cards.form(here.words, here.house.new_id(), here.today, {}, known=False)
    one = _known(here, press.occasion)
    return cards.form(here.words, one.id, here.today, cards.values_of(one), known=True)


def keep(here: Here, press: KeepOccasion) -> Shown:
    """Keeps it, wherever it stands; what does not fit comes back as it was filled in. A second press changes
    nothing."""
    _allowed(here, press.deed)
    before = here.work.occasions.get(here.tenant, a_new_id(press.occasion))
    try:
        after = _read(here, press)
    except Refused as problem:
        known, values = before is not None, cards.filled(press)
        return cards.form(here.words, press.occasion, here.today, values, known=known, problem=problem)
    letters: tuple[Touched, ...] = ()
    if after != before:
        here.work.occasions.keep(here.tenant, after, by=here.user, at=here.at)
    if before is not None and after != before:
        letters = follow(here, lambda letter: _with(letter, after))
        _tell(here, letters, before, after)
    return cards.entered(here.words, after, here.today, letters, new=before is None)


def remove(here: Here, press: RemoveOccasion) -> Shown:
    """It is off the list, and out of every letter that has not left."""
    _allowed(here, press.deed)
    one = _known(here, press.occasion)
    here.work.occasions.remove(here.tenant, one.id, here.at)
    letters = follow(here, lambda letter: _without(letter, one.id))
    _tell(here, letters, one, None)
    return cards.removed(here.words, one, letters)


def typed(here: Here, _: str) -> Shown:
    """«arrangementer»"""
    return show(here, ShowOccasions())


def typed_new(here: Here, _: str) -> Shown:
    """«nytt arrangement»"""
    return form(here, OccasionForm())


def _allowed(here: Here, deed: Deed) -> None:
    """Among helpers, or alone. Raises NotYours, NotAlone."""
    demand(here.standing(), deed)
    if not (here.private or here.work.people.is_helpers_channel(here.tenant, here.place.conversation)):
        raise NotAlone


def _known(here: Here, id: str) -> Occasion:
    one = here.work.occasions.get(here.tenant, id)
    if one is None:
        raise NotFound
    return one


def _read(here: Here, press: KeepOccasion) -> Occasion:
    return entered(
        press.occasion,
        press.sort,
        a_day(press.day),
        here.today,
        title=press.title,
        title_nn=press.title_nn,
        starts=press.clock,
        place=press.held_at,
        link=press.link,
    )


def _with(letter: Bulletin, now: Occasion) -> Bulletin:
    changed = tuple(now if one.id == now.id else one for one in letter.occasions)
    return replace(letter, occasions=changed)


def _without(letter: Bulletin, id: str) -> Bulletin:
    return replace(letter, occasions=tuple(one for one in letter.occasions if one.id != id))


def _tell(here: Here, letters: Sequence[Touched], before: Occasion, after: Occasion | None) -> None:
    """One card to the leads, where there is something for them to do."""
    waiting = [one for one in letters if one.waits]
    if not waiting:
        return

    def draw(w: Words) -> Shown:
        lead = w("touched-occasion" if after else "touched-occasion-removed")
        return touched_cards.to_leads(w, lead, cards.changed(w, before, after), waiting)

    slot = f"{TOUCHED}:{before.id}"
    key = f"{slot}:{here.house.new_id()}"
    tell_leads(here.work, here.house, here.tenant, draw, at=here.at, key=key, because=TOUCHED, slot=slot)
