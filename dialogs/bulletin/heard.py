"""What readers answered, with where it came from: for the lead alone."""

from cards.bulletin.replies import Heard
from dialogs.bulletin.letters import demand_alone
from dialogs.house import Here
from programme.access import Deed
from programme.bulletin.audience import Sort
from programme.bulletin.bulletin import GONE_OUT, Bulletin
from programme.bulletin.copies import Copy
from programme.bulletin.course import NotSentYet
from programme.bulletin.reply import Reply
from programme.refusals import NotFound


def sent_letter(here: Here, id: str) -> Bulletin:
    """The letter, for whoever may see what was answered to it. Raises NotYours, NotAlone, NotFound,
    NotSentYet."""
    demand_alone(here, Deed.WRITE_BULLETIN)
    letter = here.work.bulletins.get(here.tenant, id)
    if letter is None:
        raise NotFound
    if letter.state not in GONE_OUT:
        raise NotSentYet
    return letter


def heard(here: Here, letter: Bulletin) -> tuple[Heard, ...]:
    """Everything that was answered, the earliest first."""
    found = [one for one in here.work.replies.of(here.tenant, letter.id) if one.says_something]
    copies = here.work.copies.of(here.tenant, letter.id) if found else ()
    places = {copy.reader.thread: _place(copy) for copy in copies}
    return tuple(Heard(one, places.get(one.thread, "")) for one in found)


def heard_one(here: Here, reply: Reply) -> Heard:
    """One of them."""
    copy = here.work.copies.at(here.tenant, reply.bulletin, (reply.thread,))
    return Heard(reply, _place(copy) if copy else "")


def _place(copy: Copy) -> str:
    """A person's own chat goes by the person, who is named already, and by their group in brackets."""
    if copy.reader.sort is Sort.HELPER:
        return ""
    if copy.reader.sort is Sort.MEMBER:
        return copy.reader.name.partition(" (")[2].removesuffix(")")
    return copy.reader.name
