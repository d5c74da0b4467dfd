"""The post: what Teams answers, renamed into sent, try again, or gone."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.post import NoRoster
from programme.delivery import Gone, Parcel, Sent, TryAgain
from tests.bot.stage import CARD, stage
from tests.teams import Chat, Person


def test_a_parcel_arrives_and_its_message_id_is_kept() -> None:
    async def story() -> None:
        async with stage() as on:
            chat = on.teams.group(on.teams.person("Kari Nordmann"))
            outcome = await on.post.send(Parcel("1", on.to(chat), CARD, "Stoppunkt"))
            message = on.teams.last_message(chat)
            assert message is not None
            assert outcome == Sent(message["id"], chat.id)
            assert on.teams.cards(chat) == [CARD]

    asyncio.run(story())


def test_a_person_never_written_to_gets_a_private_chat_first() -> None:
    async def story() -> None:
        async with stage() as on:
            kari = on.teams.person("Kari Nordmann")
            outcome = await on.post.send(Parcel("1", on.to(person=kari), CARD, "Stoppunkt"))
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
            outcome = await on.post.send(Parcel("1", on.to(person=stranger), CARD, "Stoppunkt"))
            assert outcome == Gone("BotNotInConversationRoster")

    asyncio.run(story())


def test_a_card_is_replaced_where_it_stands() -> None:
    async def story() -> None:
        async with stage() as on:
            chat = on.teams.group(on.teams.person("Kari Nordmann"))
            parcel = Parcel("1", on.to(chat), CARD, "Stoppunkt")
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
            outcome = await on.post.send(Parcel("1", on.to(chat), CARD, "Stoppunkt", replaces="17"))
            assert isinstance(outcome, Sent)
            assert outcome.message != "17"
            assert [one.method for one in on.teams.received] == ["PUT", "POST"]

    asyncio.run(story())


def test_a_replacement_in_a_lost_conversation_is_gone() -> None:
    async def story() -> None:
        async with stage() as on:
            lost = Chat("groupChat", on.teams.tenant, [])
            outcome = await on.post.send(Parcel("1", on.to(lost), CARD, "Stoppunkt", replaces="17"))
            assert outcome == Gone("ConversationNotFound")

    asyncio.run(story())


def test_what_is_recalled_is_taken_away_and_away_it_may_be_already() -> None:
    async def story() -> None:
        async with stage() as on:
            chat = on.teams.group(on.teams.person("Kari Nordmann"))
            sent = await on.post.send(Parcel("1", on.to(chat), CARD, "Stoppunkt"))
            assert isinstance(sent, Sent)
            recall = Parcel("2", on.to(chat), None, "", replaces=sent.message)
            assert await on.post.send(recall) == sent
            assert on.teams.cards(chat) == []
            assert await on.post.send(recall) == sent
            lost = Chat("groupChat", on.teams.tenant, [])
            assert isinstance(await on.post.send(replace(recall, to=on.to(lost))), Sent)

    asyncio.run(story())


@pytest.mark.parametrize("replaces", ["", "17"])
def test_a_private_chat_that_teams_no_longer_knows_is_opened_anew_once(replaces: str) -> None:
    async def story() -> None:
        async with stage() as on:
            kari = on.teams.person("Kari Nordmann")
            lost = Chat("personal", on.teams.tenant, [kari])
            parcel = Parcel("1", on.to(lost, kari), CARD, "Stoppunkt", replaces)
            outcome = await on.post.send(parcel)
            chat = on.teams.personal(kari)
            message = on.teams.last_message(chat)
            assert message is not None
            assert outcome == Sent(message["id"], chat.id)

            on.teams.refuse(404, "ConversationNotFound", times=9)
            assert await on.post.send(parcel) == Gone("ConversationNotFound")
            assert len(on.teams.received) == 3 + 2

    asyncio.run(story())


def test_a_private_chat_opened_without_an_id_is_opened_again_later() -> None:
    async def story() -> None:
        async with stage() as on:
            kari = on.teams.person("Kari Nordmann")
            on.teams.refuse(201)
            assert await on.post.send(Parcel("1", on.to(person=kari), CARD, "x")) == TryAgain(
                None, "NoConversation"
            )

    asyncio.run(story())


def test_a_card_too_large_for_teams_is_gone() -> None:
    async def story() -> None:
        async with stage() as on:
            chat = on.teams.group(on.teams.person("Kari Nordmann"))
            outcome = await on.post.send(Parcel("1", on.to(chat), CARD | {"x": "y" * 60_000}, "Stoppunkt"))
            assert outcome == Gone("MessageSizeTooBig")

    asyncio.run(story())


def test_a_throttled_parcel_waits_as_long_as_teams_says() -> None:
    async def story() -> None:
        async with stage() as on:
            chat = on.teams.group(on.teams.person("Kari Nordmann"))
            parcel = Parcel("1", on.to(chat), CARD, "Stoppunkt")
            on.teams.refuse(429, "Throttled", retry_after="17")
            assert await on.post.send(parcel) == TryAgain(timedelta(seconds=17), "Throttled")
            assert isinstance(await on.post.send(parcel), Sent)

    asyncio.run(story())


def test_a_roster_is_read_to_its_last_page() -> None:
    async def story() -> None:
        async with stage() as on:
            people = [on.teams.person(f"Person {number}") for number in range(120)]
            team = on.teams.channel(*people)
            found = await on.post.members(on.to(team))
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
                await on.post.members(on.to(on.teams.group(on.teams.person("Kari Nordmann"))))

    asyncio.run(story())
