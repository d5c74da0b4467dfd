"""To whom a letter goes, how it looks with some of them, and the channels that receive it."""

from collections.abc import Mapping
from dataclasses import replace

from cards.bulletin import audience, hosting, preview
from cards.bulletin.answer import Answered
from cards.bulletin.audience import Meant
from cards.bulletin.preview import Looking
from cards.bulletin.sheet import drawn
from cards.elements import Shown
from programme.bulletin.audience import Audience, Reader, Readers, Sort, Unreached
from programme.bulletin.bulletin import Image, State
from programme.delivery import Address
from programme.overview import Filter
from tests.cards.behind import SHELF
from tests.cards.bulletin_sheet_scenes import TODAY, a_letter, own
from tests.cards.many import a_line
from tests.cards.scenes import longest_group
from words.words import Words

TRIAL = Answered(trial=True)
ROOMS = (("Hjelpere i Vestland", "19:west@thread.tacv2"), ("Hjelpere i nord", "19:north@thread.tacv2"))


def to(thread: str, user: str = "") -> Address:
    return Address("t1", "https://teams.example", "28:bot", thread, user)


def found(many: int = 34) -> Readers:
    """Two channels, so many groups, a member who is written to alone, a helper, and some who get none."""
    rooms = [Reader(Sort.CHANNEL, to(place), name, "nb", plain=True) for name, place in ROOMS]
    named = longest_group().workplace.title
    groups = [
        Reader(
            Sort.GROUP,
            to(f"19:{number}"),
            named if number == 3 else f"Sykehjem {number + 1}",
            "nn" if number % 5 == 0 else "nb",
            f"g{number}",
        )
        for number in range(many)
    ]
    alone = Reader(Sort.MEMBER, to("a:1", "29:1"), "Kari Nordvik (Lyngheim sykehjem)", "nn", "g90")
    helper = Reader(Sort.HELPER, to("a:2", "29:2"), "Ingrid Dahl", "en")
    not_to = (
        Unreached(Sort.GROUP, "Fjellheim bo- og omsorgssenter", "paused", "g91"),
        Unreached(Sort.GROUP, "Strandgata sykehjem, 1. etasje", "closed", "g92"),
        Unreached(Sort.MEMBER, "Ola Li (Lyngheim sykehjem)", "off", "g90"),
    )
    return Readers((*rooms, *groups, alone, helper), not_to)


def readers(words: Mapping[str, Words]) -> dict[str, Shown]:
    """Choosing them, listing them, looking at three of them."""
    return {**_chosen(words), **_looked_at(words), **_channels(words)}


def _chosen(words: Mapping[str, Words]) -> dict[str, Shown]:
    w, nn = words["nb"], words["nn"]
    letter, lines = a_letter(state=State.DRAFT, image=Image()), [a_line(number) for number in range(40)]
    some = replace(
        letter, audience=Audience((ROOMS[0][1],), asked=Filter.of({"method": "oss_og_vart"}), helpers=True)
    )
    nobody = replace(letter, audience=Audience((), groups=False))
    correction = replace(letter, corrects="b0")
    return {
        "bulletin_audience": audience.choice(w, Meant(letter, found(), ROOMS, lines, SHELF)),
        "bulletin_audience_some_nn": audience.choice(nn, Meant(some, found(4), ROOMS, lines, SHELF)),
        "bulletin_audience_nobody": audience.choice(w, Meant(nobody, Readers(), (), lines, SHELF)),
        "bulletin_audience_correction": audience.of_correction(w, correction, found()),
        "bulletin_readers": audience.readers_card(w, letter, found(), 1),
        "bulletin_readers_last_nn": audience.readers_card(nn, letter, found(), 99),
    }


def _looked_at(words: Mapping[str, Words]) -> dict[str, Shown]:
    w, nn = words["nb"], words["nn"]
    letter = a_letter(state=State.DRAFT)
    three = (found().to[5], found().to[2], found().to[0])
    first, second, third = (Looking(letter, three, number, number == 1, "n1") for number in range(3))
    copy = drawn(w, letter, TODAY, own=replace(own(w), veiled=True), answered=TRIAL)
    copy_nn = drawn(nn, letter, TODAY, own=replace(own(nn), veiled=True), answered=TRIAL)
    oneself = Looking(letter, (found().to[-1],), 0, False, "n1")
    return {
        "bulletin_preview": preview.preview(w, first, copy),
        "bulletin_preview_phone": preview.preview(w, second, copy_nn),
        "bulletin_preview_channel": preview.preview(w, third, drawn(w, letter, TODAY, answered=TRIAL)),
        "bulletin_preview_nobody": preview.preview(
            w, oneself, drawn(w, letter, TODAY, answered=TRIAL), nobody=True
        ),
        "bulletin_preview_tried": preview.preview(w, first, copy, tried=True),
        "bulletin_trial": preview.trial(w, copy),
    }


def _channels(words: Mapping[str, Words]) -> dict[str, Shown]:
    w, nn = words["nb"], words["nn"]
    return {
        "bulletin_hosts": hosting.hosted(w, "Hjelpere i Vestland", "nb"),
        "bulletin_hosts_nn": hosting.hosted(nn, "Hjelparar i Vestland", "nn"),
        "bulletin_hosts_over": hosting.ended(w, "nb"),
        "bulletin_hosts_never": hosting.never(w),
    }
