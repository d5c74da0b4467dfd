"""When somebody cannot be reached: another way to them where there is one, and a word to the group's helper.

Everything follows from what is true now, so that looking once more says nothing once more.
"""

import hashlib
import logging
from collections.abc import Sequence
from datetime import timedelta

from cards import baton as baton_cards
from cards import checkin as checkin_cards
from cards import unreached as cards
from cards.elements import Shown
from cards.unreached import Unreached
from cards.why import explained
from dialogs.about import groups_here
from dialogs.asking import show_table
from dialogs.checkin_forms import the_checkin
from dialogs.helping import follower, ways_to_helper
from dialogs.house import Here
from dialogs.matter import Matter
from dialogs.reach import TOLD, Reach, reach
from dialogs.roles import roles_slot, show_roles
from dialogs.standing_lists import ask_for_somebody, told_last, waits_for_somebody
from dialogs.tell import HELPING, group_chat, tell_group
from programme.budget import About
from programme.delivery import Address, Fate, Letter, State
from programme.handing_on import Lacks
from programme.journey import Stage
from storage.due import UNREACHED

log = logging.getLogger(__name__)

REOPENED = "reopened"
"""The kind of due that brings a group's chat up to date after it has taken nothing for a while."""
WELL = "well"
"""The mark of a card that says that nothing is amiss any more."""
ASKED_AGAIN = timedelta(days=28)
"""After how long somebody is asked again to find another for whom the bot cannot reach."""
STANDS = frozenset({State.SENT, State.READ})


def noticed(here: Here) -> None:
    """The place one is in has closed or opened: the groups it is about are looked into."""
    for group in groups_here(here):
        here.work.due.set(here.tenant, UNREACHED, group.id, here.at)
        if not here.alone:
            here.work.due.set(here.tenant, REOPENED, group.id, here.at)


def catch_up(matter: Matter) -> None:
    """What was told elsewhere, while the group's chat took nothing, stands there too."""
    if group_chat(matter.work, matter.group) is None:
        return
    matter.show_board()
    if matter.journey.stage is Stage.TALKING:
        show_table(matter)


def look_into(matter: Matter) -> None:
    """Finds another way to those who cannot be reached, and tells the helper what there is to do."""
    now = reach(matter)
    if now.chat:
        _tell_elsewhere(now)
    elif now.uninvited:
        _invite(now)
    _tell_helper(now)
    _tell_who_is_who(matter)
    _find_another(matter)


def _tell_who_is_who(matter: Matter) -> None:
    """The group's own chat tells who cannot be reached alone, where the card of the roles stands already."""
    slot = roles_slot(matter.group)
    if matter.work.outbox.last_message(matter.tenant, slot, matter.group.chat):
        show_roles(matter.work, matter.house, matter.group, matter.at)


def _find_another(matter: Matter) -> None:
    """The leader is asked, once in a while, who is to see to what nobody can be nudged about."""
    waits = waits_for_somebody(matter.work, matter.group)
    if any(one.why is Lacks.REACHED for one in waits):
        told = told_last(matter.work, matter.group, About.HANDOVER, matter.today - ASKED_AGAIN)
        if told is None:
            ask_for_somebody(matter.work, matter.group, matter.at)


def _invite(now: Reach) -> None:
    """Asks them in the group's chat, by name, once for the same persons; each answers for themselves."""
    matter, checkin = now.matter, the_checkin(now.matter)
    reason = f"invite:{checkin.id}"
    key = f"{reason}:{_mark(sorted(member.user for member in now.uninvited))}"
    if matter.work.outbox.fate(matter.tenant, f"{key}:0"):
        return
    matter.work.outbox.withdraw(matter.tenant, reason, matter.at)
    tell_group(
        matter.work,
        matter.house,
        matter.group,
        checkin_cards.invitation(matter.words, matter.group, matter.phase, checkin, now.uninvited),
        at=matter.at,
        key=key,
        withdraw=reason,
        kind="invitation",
        until=checkin.closes,
    )


def _tell_elsewhere(now: Reach) -> None:
    """What all should see goes to each member's own chat, where the group's own takes nothing."""
    matter, baton = now.matter, now.newest("baton")
    if matter.journey.stage is Stage.TALKING and _in_chat(now, now.newest("reveal")):
        show_table(matter)
    carried = matter.journey.carried
    if carried is None or baton is None or baton.state is not State.KEPT or not _in_chat(now, baton):
        return
    phase = matter.method.phase(carried.phase)
    tell_group(
        matter.work,
        matter.house,
        matter.group,
        baton_cards.posted(matter.words, matter.group, matter.method, phase, carried),
        at=matter.at,
        key=f"baton:{carried.id}:elsewhere",
        withdraw=f"baton:{carried.id}",
        kind="baton",
    )


def _in_chat(now: Reach, fate: Fate | None) -> bool:
    return fate is not None and not fate.to.user and fate.to.conversation == now.matter.group.chat


def _tell_helper(now: Reach) -> None:
    """One card in the helper's own chat, or else in the helpers' channel, while something is amiss."""
    missing = now.missing()
    told = [fate for fate in now.fates if fate.kind == TOLD and fate.state is not State.WITHDRAWN]
    mark = _mark(missing) if missing else WELL
    if told and _marked(told[0], mark) and told[0].state in STANDS | {State.WAITING}:
        return
    if missing:
        failed = {fate.to.thread for fate in told if fate.state is State.GONE and _marked(fate, mark)}
        _say_missing(now.matter, missing, mark, failed)
    elif told:
        _say_well(now.matter, told)


def _say_missing(matter: Matter, missing: Sequence[Unreached], mark: str, failed: set[str]) -> None:
    ways = ways_to_helper(matter.work, matter.group, matter.at)
    ways = [to for to in ways if to.thread not in failed]
    if not ways:
        fields = {"action": "unreached.nobody", "count": len(missing)}
        log.warning("Nobody can be told of what did not arrive", extra=fields)
        return
    helper = follower(matter.work, matter.group, matter.at) or matter.group.helper
    person = matter.work.people.known(matter.tenant, helper).person
    words, to = matter.house.words[person.speaks], ways[0]
    if to.user:
        shown = explained(words, cards.task(words, matter.group, missing), HELPING, None)
    else:
        shown = cards.task_in_channel(words, matter.group, missing, helper=(person.user, person.name))
    _seal(matter, to, shown, mark)


def _say_well(matter: Matter, told: Sequence[Fate]) -> None:
    """The card that asked for help says that none is needed; where it never arrived nothing is said."""
    matter.work.outbox.withdraw(matter.tenant, _slot(matter), matter.at)
    stands = next((fate for fate in told if fate.state in STANDS), None)
    if stands is None or _marked(stands, WELL):
        return
    person = stands.to.user or follower(matter.work, matter.group, matter.at)
    words = matter.house.words[matter.work.people.known(matter.tenant, person).person.speaks]
    _seal(matter, stands.to, cards.well(words, matter.group, alone=bool(stands.to.user)), WELL)


def _seal(matter: Matter, to: Address, shown: Shown, mark: str) -> None:
    """The helper's card. When it cannot arrive in their own chat, the channel is next; after that nothing."""
    slot = _slot(matter)
    matter.work.outbox.withdraw(matter.tenant, slot, matter.at)
    letter = Letter(
        f"{slot}:{matter.house.new_id()}:{mark}",
        to,
        shown.card,
        shown.summary,
        matter.at,
        withdraw=slot,
        slot=slot,
        if_gone=matter.group.id if to.user else "",
        kind=TOLD,
        about=matter.group.id,
    )
    matter.work.outbox.seal(letter, at=matter.at, id=matter.house.new_id())


def _slot(matter: Matter) -> str:
    return f"unreached:{matter.group.id}"


def _marked(fate: Fate, mark: str) -> bool:
    return fate.key.endswith(f":{mark}")


def _mark(what: object) -> str:
    """A short sign that is the same for the same and differs for anything else."""
    return hashlib.sha256(repr(what).encode()).hexdigest()[:16]
