"""The post: what Teams answers, renamed into sent, try again, or gone."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.connector import NO_TOKEN, UNREACHABLE, UNVOUCHED, Heard
from bot.post import NoRoster, outcome_of
from programme.delivery import Address, Gone, Parcel, Sent, TryAgain
from tests.bot.stage import CARD, Stage, stage
from tests.teams import Chat, Person


def _to(on: Stage, chat: Chat | None = None, person: Person | None = None) -> Address:
    return Address(
        on.teams.tenant,
        on.teams.service_url,
        on.teams.bot,
        chat.id if chat else "",
        person.id if person else "",
    )


def test_a_parcel_arrives_and_its_message_id_is_kept() -> None:
    async def story() -> None:
        async with stage() as on:
            chat = on.teams.group(on.teams.person("Kari Nordmann"))
            outcome = await on.post.send(Parcel("1", _to(on, chat), CARD, "Stoppunkt"))
            message = on.teams.last_message(chat)
            assert message is not None
            assert outcome == Sent(message["id"], chat.id)
            assert on.teams.cards(chat) == [CARD]

    asyncio.run(story())


def test_a_person_never_written_to_gets_a_private_chat_first() -> None:
    async def story() -> None:
        async with stage() as on:
            kari = on.teams.person("Kari Nordmann")
            outcome = await on.post.send(Parcel("1", _to(on, person=kari), CARD, "Stoppunkt"))
            assert isinstance(outcome, Sent)
            assert outcome.conversation == on.teams.personal(kari).id
            wish = on.teams.received[0].activity
            assert (wish["members"], wish["tenantId"], wish["isGroup"]) == (
                [{"id": kari.id}],
                kari.tenant,
                False,
            )

    asyncio.run(story())


def test_a_person_without_the_app_is_gone() -> None:
    async def story() -> None:
        async with stage() as on:
            stranger = Person("Ola Dunk", on.teams.tenant)
            outcome = await on.post.send(Parcel("1", _to(on, person=stranger), CARD, "Stoppunkt"))
            assert outcome == Gone("BotNotInConversationRoster")

    asyncio.run(story())


def test_a_card_is_replaced_where_it_stands() -> None:
    async def story() -> None:
        async with stage() as on:
            chat = on.teams.group(on.teams.person("Kari Nordmann"))
            parcel = Parcel("1", _to(on, chat), CARD, "Stoppunkt")
            sent = await on.post.send(parcel)
            assert isinstance(sent, Sent)
            newer = CARD | {"lang": "nn"}
            assert await on.post.send(replace(parcel, card=newer, replaces=sent.message)) == sent
            assert on.teams.cards(chat) == [newer]

    asyncio.run(story())


def test_a_card_that_was_deleted_is_sent_afresh() -> None:
    async def story() -> None:
        async with stage() as on:
            chat = on.teams.group(on.teams.person("Kari Nordmann"))
            outcome = await on.post.send(Parcel("1", _to(on, chat), CARD, "Stoppunkt", replaces="17"))
            assert isinstance(outcome, Sent)
            assert outcome.message != "17"
            assert [one.method for one in on.teams.received] == ["PUT", "POST"]

    asyncio.run(story())


def test_a_replacement_in_a_lost_conversation_is_gone() -> None:
    async def story() -> None:
        async with stage() as on:
            lost = Chat("groupChat", on.teams.tenant, [])
            outcome = await on.post.send(Parcel("1", _to(on, lost), CARD, "Stoppunkt", replaces="17"))
            assert outcome == Gone("ConversationNotFound")

    asyncio.run(story())


def test_a_card_too_large_for_teams_is_gone() -> None:
    async def story() -> None:
        async with stage() as on:
            chat = on.teams.group(on.teams.person("Kari Nordmann"))
            outcome = await on.post.send(Parcel("1", _to(on, chat), CARD | {"x": "y" * 60_000}, "Stoppunkt"))
            assert outcome == Gone("MessageSizeTooBig")

    asyncio.run(story())


def test_a_throttled_parcel_waits_as_long_as_teams_says() -> None:
    async def story() -> None:
        async with stage() as on:
            chat = on.teams.group(on.teams.person("Kari Nordmann"))
            parcel = Parcel("1", _to(on, chat), CARD, "Stoppunkt")
            on.teams.refuse(429, "Throttled", retry_after="17")
            assert await on.post.send(parcel) == TryAgain(timedelta(seconds=17))
            assert isinstance(await on.post.send(parcel), Sent)

    asyncio.run(story())


def _again(seconds: int) -> TryAgain:
    return TryAgain(timedelta(seconds=seconds))


@pytest.mark.parametrize(
    ("heard", "outcome"),
    [
        (Heard(200, id="1"), Sent("1", "here")),
        (Heard(201), Sent("", "here")),
        (Heard(412, "PreconditionFailed"), _again(2)),
        (Heard(429, "Throttled"), _again(30)),
        (Heard(429, retry_after="0.5"), _again(30)),
        (Heard(429, retry_after="90.7"), _again(90)),
        (Heard(429, retry_after="99999999999999"), _again(3600)),
        (Heard(429, retry_after="Wed, 21 Oct 2026 07:28:00 GMT"), _again(30)),
        (Heard(502), _again(10)),
        (Heard(503, retry_after="5"), _again(5)),
        (Heard(504), _again(10)),
        (Heard(0, UNREACHABLE), _again(10)),
        (Heard(0, NO_TOKEN), _again(60)),
        (Heard(0, UNVOUCHED), Gone(UNVOUCHED)),
        (Heard(400, "BadSyntax"), Gone("BadSyntax")),
        (Heard(401, "BotNotRegistered"), Gone("BotNotRegistered")),
        (Heard(403, "ConversationBlockedByUser"), Gone("ConversationBlockedByUser")),
        (Heard(404, "ConversationNotFound"), Gone("ConversationNotFound")),
        (Heard(413, "MessageSizeTooBig"), Gone("MessageSizeTooBig")),
        (Heard(500), Gone("500")),
        (Heard(403, "Kari Nordmann har sluttet"), Gone("403")),
        (Heard(307), Gone("307")),
    ],
)
def test_each_answer_has_one_outcome(heard: Heard, outcome: object) -> None:
    assert outcome_of(heard, "here") == outcome


def test_a_roster_is_read_to_its_last_page() -> None:
    async def story() -> None:
        async with stage() as on:
            people = [on.teams.person(f"Person {number}") for number in range(120)]
            team = on.teams.channel(*people)
            found = await on.post.members(_to(on, team))
            assert [one.user for one in found] == [one.id for one in people]
            assert (found[0].name, found[0].aad, found[0].tenant) == (
                "Person 0",
                people[0].aad,
                on.teams.tenant,
            )
            assert len(on.teams.received) == 3

    asyncio.run(story())


def test_a_roster_that_teams_withholds_is_named() -> None:
    async def story() -> None:
        async with stage() as on:
            on.teams.refuse(403, "BotNotInConversationRoster")
            with pytest.raises(NoRoster, match="BotNotInConversationRoster"):
                await on.post.members(_to(on, on.teams.group(on.teams.person("Kari Nordmann"))))

    asyncio.run(story())
