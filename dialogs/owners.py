"""The programme lead sets which language a municipality or other owner has decided on."""

from cards import owners as cards
from cards.elements import Shown
from cards.owners import EITHER, FIXED, KeepOwner, OwnersForm
from dialogs.house import Here
from dialogs.unreached import REOPENED
from programme.access import demand
from programme.people import owner_key
from programme.refusals import Refused, Unreadable


class UnknownOwner(Refused):
    """Only an owner that has a group can be decided for."""

    says = "refused-unknown-owner"


def form(here: Here, press: OwnersForm, name: str = "") -> Shown:
    """The owners there are; with a name, that one is chosen already."""
    demand(here.standing(), press.deed)
    return _form(here, name)


def keep(here: Here, press: KeepOwner) -> Shown:
    """All groups of the owner follow at once, in what they are sent from now on and on what stands in
    their chats. «Either» leaves the groups as they are, and the choice to them."""
    demand(here.standing(), press.deed)
    if press.language not in (*FIXED, EITHER):
        raise Unreadable
    owner = _named(here, press.owner)
    if not owner:
        return _form(here, press.owner, UnknownOwner())
    language = "" if press.language == EITHER else press.language
    groups = here.work.owners.groups(here.tenant, owner)
    here.work.owners.keep(here.tenant, owner, language)
    if language:
        here.work.owners.follow(here.tenant, groups, language)
        for id_ in groups:
            here.work.due.set(here.tenant, REOPENED, id_, here.at)
    return cards.kept(here.words, owner, language, len(groups))


def _named(here: Here, name: str) -> str:
    """The owner as its groups write it; empty for one that has none."""
    known = {owner_key(one.name): one.name for one in here.work.owners.all(here.tenant)}
    return known.get(owner_key(name), "")


def _form(here: Here, name: str, problem: Refused | None = None) -> Shown:
    owners = [(one.name, one.language) for one in here.work.owners.all(here.tenant)]
    return cards.form(here.words, owners, chosen_owner=_named(here, name), problem=problem)
