"""Being quoted: whoever wrote an answer decides, and in which words; in a group all are asked."""

from dataclasses import replace

from cards.bulletin import respond as cards
from cards.bulletin.experience import KeepExperience
from cards.bulletin.respond import AllowQuote, DeclineQuote
from cards.elements import Shown
from dialogs.bulletin import sharing
from dialogs.bulletin.letters import demand_alone
from dialogs.house import Here
from programme.bulletin.bulletin import Bulletin
from programme.bulletin.experience import Source, in_words
from programme.bulletin.reply import Quote, Reply, a_quote
from programme.people import Group
from programme.refusals import NotFound, Refused


def allow(here: Here, press: AllowQuote) -> Shown:
    """Yes, in these words. Whoever has a role in a group says «Del» with it, and the others of the group are
    asked; others say yes for themselves alone. What cannot be told comes back as it was written."""
    reply, group = _asked(here, press)
    try:
        names = [member.name for member in group.members] if group else []
        words = in_words(press.quote, names) if group else a_quote(press.quote)
    except Refused as problem:
        letter = _letter(here.work.bulletins.get(here.tenant, press.bulletin))
        return cards.asked_to_quote(here.words, letter, reply, problem=problem, typed=press.quote)
    if reply.quote is not Quote.YES or reply.quoted != words:
        shared = _share(here, reply, group, words) if group else ""
        reply = _keep(here, reply, quote=Quote.YES, quoted=words, experience=shared)
    return _shown(here, reply, group)


def decline(here: Here, press: DeclineQuote) -> Shown:
    """No; or a yes is taken back, and it leaves every letter that has not been sent."""
    reply, _ = _asked(here, press)
    one = here.work.experiences.get(here.tenant, reply.experience) if reply.experience else None
    group = here.work.groups.get(here.tenant, one.group) if one else None
    if one is not None and group is not None and not one.withdrawn:
        sharing.take_back(here, group, one)
    if reply.quote is not Quote.NO:
        reply = _keep(here, reply, quote=Quote.NO, quoted="", experience="")
    return _shown(here, reply, None)


def _asked(here: Here, press: AllowQuote | DeclineQuote) -> tuple[Reply, Group | None]:
    """What the one who acts answered, and their group, locked, if they still have a role in it. Raises
    NotYours, NotAlone, and NotFound for whoever was not asked."""
    demand_alone(here, press.deed)
    this = (here.tenant, press.bulletin, press.thread, here.user)
    known = here.work.replies.get(*this)
    if known is None or known.quote is Quote.NOT_ASKED:
        raise NotFound
    group = here.work.groups.lock(here.tenant, known.group) if known.group else None
    return here.work.replies.get(*this) or known, group if group and group.member_of(here.user) else None


def _keep(here: Here, reply: Reply, *, quote: Quote, quoted: str, experience: str) -> Reply:
    """The letter is locked last, for others may have been locked on the way, by their ids."""
    here.work.bulletins.lock(here.tenant, reply.bulletin)
    now = here.work.replies.get(here.tenant, reply.bulletin, reply.thread, reply.user) or reply
    after = replace(now, quote=quote, quoted=quoted, experience=experience)
    here.work.replies.keep(here.tenant, after)
    return after


def _shown(here: Here, reply: Reply, group: Group | None) -> Shown:
    letter = _letter(here.work.bulletins.get(here.tenant, reply.bulletin))
    return cards.quoted(here.words, letter, reply, waits=_waits(here, reply, group))


def _letter(found: Bulletin | None) -> Bulletin:
    if found is None:
        raise NotFound
    return found


def _share(here: Here, reply: Reply, group: Group, words: str) -> str:
    """The group's experience in these words, without the name of its workplace; its id."""
    new = here.house.new_id()
    sharing.keep(here, KeepExperience(group.id, new, Source.REPLY, reply.experience, words))
    return new


def _waits(here: Here, reply: Reply, group: Group | None) -> bool:
    one = here.work.experiences.get(here.tenant, reply.experience) if reply.experience else None
    return one is not None and group is not None and not one.free(group)
