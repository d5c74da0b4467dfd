"""What readers answered, as the lead sees it, and the lead's own answers to them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from cards.bulletin import replies as cards
from cards.bulletin import respond
from cards.bulletin.archive import ShowArchive
from cards.bulletin.replies import FetchReplies, OneReply, ShowReplies, ShowReply
from cards.bulletin.respond import AskQuote, Stands, TalkedWith, ThankReply
from cards.elements import Shown
from dialogs.budget import spend
from dialogs.bulletin import archive
from dialogs.bulletin.heard import heard, heard_one, sent_letter
from dialogs.bulletin.letters import demand_alone
from dialogs.bulletin.replies_files import links
from dialogs.house import Here, quiet_of
from dialogs.tell import WORTH_TELLING
from dialogs.why import unasked
from programme.access import Deed
from programme.bulletin.bulletin import GONE_OUT, Bulletin
from programme.bulletin.reply import THANKS_LIMIT, Quote, Reply, a_text
from programme.calendar import USUAL_QUIET, Quiet
from programme.delivery import Address, Letter
from programme.pages import page_number
from programme.people import Group
from programme.refusals import NotFound, TooLong
from words.words import Words

THANKS, QUOTE = "bulletin-thanks", "bulletin-quote"
"""Why somebody gets a card of their own (words/, «because-»)."""


def show(here: Here, press: ShowReplies) -> Shown:
    """All in short, or a page of one part."""
    letter = sent_letter(here, press.bulletin)
    found = heard(here, letter)
    if press.part:
        parts = cards.parts(here.words, letter, found)
        part = next((one for one in parts if one.key == press.part), None)
        if part is not None:
            return cards.part_page(here.words, letter, part, page_number(press.page))
    return cards.replies(here.words, letter, found, here.work.copies.count(here.tenant, letter.id))


def typed(here: Here, _: str) -> Shown:
    """«svar på dialogbrevet»: those to the letter that was sent last."""
    demand_alone(here, Deed.WRITE_BULLETIN)
    newest = archive.newest_first(here.work.bulletins.among(here.tenant, GONE_OUT))
    if not newest:
        return archive.show(here, ShowArchive())
    return show(here, ShowReplies(newest[0].id))


def show_one(here: Here, press: ShowReply) -> Shown:
    """All that one person answered."""
    letter = sent_letter(here, press.bulletin)
    return _one(here, letter, _reply(here, press))


def talked(here: Here, press: TalkedWith) -> Shown:
    """The lead has been in touch, or has not after all."""
    letter, reply = _locked(here, press)
    if reply.call and bool(reply.called) is not press.wish:
        reply = replace(reply, called=here.at if press.wish else None)
        here.work.replies.keep(here.tenant, reply)
    return _one(here, letter, reply)


def thank(here: Here, press: ThankReply) -> Shown:
    """A thank you, once. Words that are too long are given back."""
    letter, reply = _locked(here, press)
    if reply.thanked:
        return _one(here, letter, reply)
    try:
        thanks = a_text(press.thanks, THANKS_LIMIT)
    except TooLong as problem:
        one = heard_one(here, reply)
        return respond.reply_card(here.words, letter, one, problem=problem, typed=press.thanks)
    _tell(here, reply, THANKS, lambda w: respond.thanked(w, letter, reply, here.name, thanks))
    reply = replace(reply, thanked=here.at)
    here.work.replies.keep(here.tenant, reply)
    return _one(here, letter, reply)


def ask_quote(here: Here, press: AskQuote) -> Shown:
    """Who wrote it is asked, once."""
    letter, reply = _locked(here, press)
    if reply.writes and reply.quote is Quote.NOT_ASKED:
        reply = replace(reply, quote=Quote.ASKED)
        here.work.replies.keep(here.tenant, reply)
        _tell(here, reply, QUOTE, lambda w: respond.asked_to_quote(w, letter, reply))
    return _one(here, letter, reply)


def fetch(here: Here, press: FetchReplies) -> Shown:
    """Links to all answers as files."""
    letter = sent_letter(here, press.bulletin)
    return cards.files(here.words, letter, *links(here, letter))


def _locked(here: Here, press: OneReply) -> tuple[Bulletin, Reply]:
    """Two who press at once see each other."""
    sent_letter(here, press.bulletin)
    letter = here.work.bulletins.lock(here.tenant, press.bulletin)
    if letter is None:
        raise NotFound
    return letter, _reply(here, press)


def _reply(here: Here, press: OneReply) -> Reply:
    """Raises NotFound, also for one that was taken back."""
    reply = here.work.replies.get(here.tenant, press.bulletin, press.thread, press.user)
    if reply is None or not reply.says_something:
        raise NotFound
    return reply


def _one(here: Here, letter: Bulletin, reply: Reply) -> Shown:
    return respond.reply_card(here.words, letter, heard_one(here, reply), stands=_stands(here, reply))


def _stands(here: Here, reply: Reply) -> Stands:
    """What has become of a yes to being quoted."""
    if not reply.experience:
        return Stands.YES
    one = here.work.experiences.get(here.tenant, reply.experience)
    group = here.work.groups.get(here.tenant, one.group) if one else None
    if one is None or group is None or one.withdrawn:
        return Stands.GONE
    return Stands.FREE if one.free(group) else Stands.WAITS


def _tell(here: Here, reply: Reply, because: str, draw: Callable[[Words], Shown]) -> None:
    """Seals a card for who answered, in their own chat and at decent hours. It counts among the cards of
    their week, like any other that a person's press brings about."""
    group = here.work.groups.get(here.tenant, reply.group) if reply.group else None
    to, when = _own_chat(here, reply), _when(here, group)
    if to is None:
        return
    w = here.house.words[here.work.people.known(here.tenant, reply.user).person.speaks]
    shown = unasked(here.work, here.tenant, reply.user, w, draw(w), because, when)
    letter = Letter(
        f"{because}:{reply.bulletin}:{reply.thread}:{reply.user}",
        to,
        shown.card,
        shown.summary,
        when,
        when + WORTH_TELLING,
        if_gone=reply.group,
    )
    if here.work.outbox.seal(letter, at=here.at, id=here.house.new_id()):
        spend(here.work, here.tenant, reply.user, when)


def _own_chat(here: Here, reply: Reply) -> Address | None:
    """A new one can be asked for through the place where they answered."""
    known = here.work.people.private(here.tenant, reply.user)
    if known is not None:
        return known
    copy = here.work.copies.at(here.tenant, reply.bulletin, (reply.thread,))
    through = copy.reader.to if copy else None
    return Address(here.tenant, through.service_url, through.bot, user=reply.user) if through else None


def _when(here: Here, group: Group | None) -> datetime:
    return here.house.calendar.polite(here.at, quiet_of(group) if group else Quiet.read(USUAL_QUIET))
