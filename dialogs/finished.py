"""At the end of a method: the helper is told, alone, what may come next and is theirs to prepare."""

from collections.abc import Sequence

from cards import onward as cards
from cards.why import explained
from dialogs.house import House
from dialogs.matter import Matter
from dialogs.tell import HELPING, private_chat
from programme.delivery import Letter
from programme.journey import Stage
from programme.method import Method


def finished(matter: Matter) -> None:
    """Asks the helper whether the HMS group should begin what follows upon a way for leaders alone. The
    leader has the same question on their own card. Nothing happens before the end, nor twice."""
    if matter.journey.stage is Stage.RESTING and matter.group.solo:
        together = [method for method in following(matter.house, matter.method) if not method.solo]
        tell_helper(matter, together, wished=False)


def following(house: House, method: Method) -> tuple[Method, ...]:
    """The newest versions of what may come next, as far as this bot has them."""
    return tuple(house.shelf.newest(key) for key in method.following if house.shelf.versions(key))


def tell_helper(matter: Matter, methods: Sequence[Method], *, wished: bool) -> None:
    """Seals the card for the helper's own chat, for a decent hour, once for each wish and each end."""
    group, work = matter.group, matter.work
    to = private_chat(work, group, group.helper) if group.helper and methods else None
    if to is None:
        return
    words = matter.house.words[work.people.known(group.tenant, group.helper).person.speaks]
    shown = cards.to_helper(words, group, matter.method, methods, wished=wished)
    shown = explained(words, shown, HELPING, None)
    why = f"wish:{methods[0].key}" if wished else "end"
    letter = Letter(
        f"onward:{matter.journey.visit.id}:{why}",
        to,
        shown.card,
        shown.summary,
        matter.house.calendar.polite(matter.at, matter.quiet),
        if_gone=group.id,
        kind="onward",
        about=group.id,
    )
    work.outbox.seal(letter, at=matter.at, id=matter.house.new_id())
