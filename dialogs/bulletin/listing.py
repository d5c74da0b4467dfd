"""The letters that are being written and the latest that were sent; and a new one, begun by hand."""

from cards.bulletin import arrived as arrived_cards
from cards.bulletin import listing as cards
from cards.bulletin.listing import Listed
from cards.bulletin.ways import NewBulletin, ShowBulletins
from cards.elements import Shown
from dialogs.bulletin import archive
from dialogs.bulletin.drafting import drafted
from dialogs.bulletin.experiences import as_told
from dialogs.bulletin.letters import demand_alone
from dialogs.house import Here, a_new_id
from programme.access import Deed, may
from programme.bulletin.bulletin import GONE_OUT, OPEN, Bulletin, State
from programme.bulletin.habit import letter_month, next_draft


def show(here: Here, press: ShowBulletins) -> Shown:
    """What is under way first."""
    demand_alone(here, press.deed)
    return _listed(here)


def typed(here: Here, rest: str) -> Shown:
    """«dialogbrev»: for whoever writes letters what is under way, for others what they may read; and with
    more words, what is about those."""
    writes = here.private and may(here.standing(), Deed.WRITE_BULLETIN)
    return _listed(here) if writes and not rest else archive.typed(here, rest)


def begin(here: Here, press: NewBulletin) -> Shown:
    """A letter begun by hand; pressed twice it is one, and one that has come further is among the others."""
    demand_alone(here, press.deed)
    id = a_new_id(press.new)
    letter = here.work.bulletins.get(here.tenant, id)
    if letter is not None and letter.state is not State.DRAFT:
        return _listed(here)
    return _arrived(here, letter or _begun(here, id))


def typed_new(here: Here, _: str) -> Shown:
    """«nytt dialogbrev» begins one, unless one for the same month is being written: then that is shown, with
    a button to begin another all the same."""
    demand_alone(here, Deed.WRITE_BULLETIN)
    month = letter_month(here.today)
    if any(one.state is State.DRAFT and one.month == month and not one.corrects for one in _open(here)):
        return _listed(here, begun=True)
    return _arrived(here, _begun(here, here.house.new_id()))


def _begun(here: Here, id: str) -> Bulletin:
    month = letter_month(here.today)
    letter = drafted(here.work, here.house, here.tenant, month, here.at, id=id, by=here.user)
    here.work.bulletins.add(here.tenant, letter)
    return letter


def _arrived(here: Here, letter: Bulletin) -> Shown:
    return arrived_cards.arrived(here.words, as_told(here.work, here.tenant, letter), here.today)


def _open(here: Here) -> tuple[Bulletin, ...]:
    return here.work.bulletins.among(here.tenant, OPEN)


def _listed(here: Here, *, begun: bool = False) -> Shown:
    habit = here.work.bulletins.habit(here.tenant)
    what = Listed(
        open=_open(here),
        sent=here.work.bulletins.among(here.tenant, GONE_OUT),
        new=here.house.new_id(),
        today=here.today,
        next_draft=next_draft(here.at, habit, here.house.calendar),
        begun=begun,
    )
    return cards.letters(here.words, what)
