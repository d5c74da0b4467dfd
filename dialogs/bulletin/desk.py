"""The writer's desk: a letter as it stands, and what can be done with it now."""

from collections.abc import Sequence

from cards.bulletin import at_desk as cards
from cards.bulletin.desk import BringBack, DiscardBulletin, ShowBulletin
from cards.elements import Shown
from dialogs.bulletin.experiences import as_told
from dialogs.bulletin.letters import at_hand, keep
from dialogs.house import Here
from programme.access import Deed, may
from programme.bulletin.bulletin import GONE_OUT, OPEN, Bulletin, HasLeft
from programme.bulletin.course import bring_back, discard
from programme.refusals import Outdated, Refused


def show(here: Here, press: ShowBulletin) -> Shown:
    """The desk, whatever has become of the letter."""
    return desk_card(here, at_hand(here, press.bulletin, press.deed))


def desk_card(
    here: Here,
    letter: Bulletin,
    *,
    notice: str = "",
    problem: Refused | None = None,
    wrote: Sequence[str] = (),
) -> Shown:
    """The desk with this letter on it, as it would be read now; the rest as `cards.desk` has it."""
    correction = None
    if letter.state in GONE_OUT:
        correction = here.work.bulletins.correction_of(here.tenant, letter.id)
    return cards.desk(
        here.words,
        as_told(here.work, here.tenant, letter),
        correction=correction.id if correction else "",
        notice=notice,
        problem=problem,
        wrote=wrote,
    )


def kept_card(here: Here, before: Bulletin, letter: Bulletin, notice: str = "") -> Shown:
    """The desk after something was kept; whoever changed a letter that was approved or planned is told that
    it is a draft again."""
    again = here.words("bulletin-again-draft") if letter.state is not before.state else ""
    return desk_card(here, letter, notice=" ".join(filter(None, (notice, again))))


def afresh(here: Here, id: str) -> Shown | None:
    """The desk for whoever pressed an old button, as far as they write letters; None for others."""
    if not (here.private and may(here.standing(), Deed.WRITE_BULLETIN)):
        return None
    letter = here.work.bulletins.get(here.tenant, id)
    return desk_card(here, letter) if letter else None


def to_write(here: Here, id: str) -> Bulletin:
    """The letter, locked, to be changed. Raises HasLeft, Outdated, NotYours, NotAlone, NotFound."""
    letter = at_hand(here, id, Deed.WRITE_BULLETIN)
    if letter.state in GONE_OUT:
        raise HasLeft
    if letter.state not in OPEN:
        raise Outdated
    return letter


def put_away(here: Here, press: DiscardBulletin) -> Shown:
    """Nobody gets the letter; it can be brought back."""
    before = at_hand(here, press.bulletin, press.deed)
    after = discard(before, here.at)
    keep(here.work, here.tenant, before, after, here.at)
    return desk_card(here, after)


def brought_back(here: Here, press: BringBack) -> Shown:
    """The letter is a draft again. Of a letter that was sent only one correction is written at a time."""
    before = at_hand(here, press.bulletin, press.deed)
    after = bring_back(before)
    if after != before and after.corrects:
        other = here.work.bulletins.correction_of(here.tenant, after.corrects)
        if other is not None:
            raise Outdated
    keep(here.work, here.tenant, before, after, here.at)
    return desk_card(here, after)
