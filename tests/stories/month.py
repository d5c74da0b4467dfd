"""The steps of a month with a dialogue letter, as those who take them press and write."""

from dataclasses import dataclass, field
from datetime import datetime

from programme.bulletin.bulletin import Section
from programme.calendar import OSLO
from programme.people import Role
from tests.stories.country import Country, Home
from tests.stories.posted import standing
from tests.stories.stage import Actor, Card, actions, text, values
from tests.teams import Chat

NOVEMBER = datetime(2026, 11, 16, 10, 0, tzinfo=OSLO)
TUESDAY = datetime(2026, 12, 1, 8, 31, tzinfo=OSLO)
"""Just past the hour at which December's draft is made."""
THURSDAY = datetime(2026, 12, 3, 8, 30, tzinfo=OSLO)
TITLE = "Dialogbrev for desember"
LEARNED = "Vi la overlappet ti minutter fram, og da ble det ro til rapporten."
HALF_AGREED = "Vi prøvde stille kvarter etter lunsj."
NEWS_NB, NEWS_NN = "Den nye veilederen er **klar**.", "Den nye rettleiaren er **klar**."
CORRECTED_NB = "Den nye veilederen kommer **i januar**."
CORRECTED_NN = "Den nye rettleiaren kjem **i januar**."
QUESTION_NB = "Hva vil dere ta med dere inn i det nye året?"


@dataclass
class Presses:
    """Counts what people press between a draft and a letter that is sent."""

    titles: list[str] = field(default_factory=list)

    async def __call__(self, actor: Actor, title: str, **filled: str) -> Card:
        """Presses that button on what the actor sees, or on the newest card that has it."""
        self.titles.append(title)
        return await actor.presses(title, **filled)

    @property
    def told(self) -> str:
        """For the record."""
        return f"{len(self.titles)} presses: {', '.join(self.titles)}"


async def november(of: Country) -> None:
    """What happens is entered where it happens. One group has not agreed about what it would like to tell."""
    await drafts_come_by_themselves(of, approval=True)
    await the_channel_receives_letters(of)
    await occasions_are_entered(of)
    await an_experience_is_shared(of, of.homes[0], LEARNED, Role.UNION_REP, Role.SAFETY_REP)
    await an_experience_is_shared(of, of.homes[3], HALF_AGREED, Role.UNION_REP)


async def december_begins_with_a_draft(of: Country) -> None:
    await of.on.wait_until(TUESDAY)
    await of.all_is_carried()
    [draft] = standing(of.on, of.lead.own, "Se over og send")
    for words in (TITLE, "Webinar om overlapp", "som samlet seg om en fase", "1 erfaring", QUESTION_NB):
        assert words in text(draft), text(draft)


async def drafts_come_by_themselves(of: Country, *, approval: bool) -> None:
    """The lead turns the habit on."""
    await of.lead.writes("dialogbrev")
    await of.lead.presses("Fast utkast")
    await of.lead.presses("Lagre", drafts="true", weekday="first", approval=str(approval).lower())
    assert "tir. 1. des." in text(of.lead.seen), text(of.lead.seen)


async def the_channel_receives_letters(of: Country) -> None:
    """The helpers' own, in nynorsk."""
    await of.helper.writes("dialogbrev hit", of.team)
    await of.helper.presses("På nynorsk", of.team)
    assert "nynorsk" in of.on.seen_in(of.team)


async def occasions_are_entered(of: Country) -> None:
    """One by a helper, one by the lead."""
    await of.helper.writes("nytt arrangement")
    await of.helper.presses(
        "Lagre", title="Webinar om overlapp", title_nn="Nettmøte om overlapp", day="2026-12-09",
        clock="9", sort="webinar", held_at="Teams", link="https://example.org/webinar",
    )  # fmt: skip
    await of.lead.writes("nytt arrangement")
    await of.lead.presses("Lagre", title="Vårsamling", day="2027-01-07", sort="gathering", held_at="Bergen")
    assert "Skrevet inn" in text(of.lead.seen)


async def an_experience_is_shared(of: Country, home: Home, words: str, *roles: Role) -> None:
    """The leader writes it in the group's chat, and these say yes as well."""
    leader = home.actor(of.on, Role.LEADER)
    await leader.writes("del erfaring", home.chat)
    await leader.presses("Del, og spør", home.chat, told=words, whose="name")
    await of.all_is_carried()
    for role in roles:
        await home.actor(of.on, role).presses("Del", home.chat)
    await of.all_is_carried()


async def opens(actor: Actor, section: Section) -> Card:
    """The form of one section, from the writer's desk."""
    found = (one["data"] for one in actions(actor.seen) if one["data"].get("section") == section.value)
    return await _pressed(actor, next(data for data in found if data["verb"] == "bulletin.section/1"))


async def writes(actor: Actor, section: Section, nb: str, nn: str) -> Card:
    """A section in both forms; the rest of its form stays as it is."""
    form = await opens(actor, section)
    await actor.presses("Lagre", card=form, text_nb=nb, text_nn=nn)
    return actor.seen


async def previews(actor: Actor, number: int) -> Card:
    """The letter as one of the three readers has it; the one that is shown already has no button."""
    found = [one["data"] for one in actions(actor.seen) if one["data"]["verb"] == "bulletin.preview/1"]
    ways = {data.get("reader", "0"): data for data in found if data.get("phone") in (None, False, "false")}
    return await _pressed(actor, ways[str(number)]) if str(number) in ways else actor.seen


async def _pressed(actor: Actor, data: dict[str, str]) -> Card:
    rest = dict(data)
    said = await actor.press_raw(rest.pop("verb"), {**values(actor.seen), **rest})
    assert said.card is not None
    actor.seen = said.card
    return said.card


def own(of: Country, home: Home, role: Role = Role.LEADER) -> tuple[Actor, Chat]:
    """Somebody of a group, and where they read the letter."""
    return home.actor(of.on, role), home.chat
