"""What goes back to Teams, over real HTTP and with a good token."""

import asyncio
import json
import logging
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from bot.door import LIMIT, Door
from bot.outcomes import Heard
from dialogs.turns import Joined, Left, Opened, Pressed, Wrote
from tests.bot.stage import CARD, Desk, stage
from tests.bot.test_incoming import ACTIVITIES, AT
from tests.teams import Chat, Said

ADAPTIVE = "application/vnd.microsoft.card.adaptive"


def test_a_press_is_answered_with_the_card_itself() -> None:
    async def story() -> None:
        async with stage() as on:
            kari = on.teams.person("Kari Nordmann")
            said = await on.teams.press(kari, on.teams.personal(kari), "v/1", {"q": "ja"}, message="17")
            assert said == Said(200, {"statusCode": 200, "type": ADAPTIVE, "value": CARD})
            assert on.teams.received == []
            [turn] = on.desk.turns
            assert isinstance(turn, Pressed)
            assert (turn.verb, turn.data, turn.message) == ("v/1", {"q": "ja"}, "17")

    asyncio.run(story())


def test_a_press_with_nothing_to_show_is_still_a_good_answer() -> None:
    async def story() -> None:
        async with stage(Desk(reply=None)) as on:
            kari = on.teams.person("Kari Nordmann")
            said = await on.teams.press(kari, on.teams.personal(kari), "v/1")
            message = "application/vnd.microsoft.activity.message"
            assert said == Said(200, {"statusCode": 200, "type": message, "value": ""})

    asyncio.run(story())


def test_a_dialog_opens_and_answers_with_a_card_and_closes_with_nothing() -> None:
    async def story() -> None:
        async with stage() as on:
            kari = on.teams.person("Kari Nordmann")
            chat = on.teams.group(kari)
            opened = await on.teams.open_dialog(kari, chat, "v/1")
            shown = {"contentType": ADAPTIVE, "content": CARD}
            value = {"title": "Stoppunkt", "height": "medium", "width": "medium", "card": shown}
            assert opened == Said(200, {"task": {"type": "continue", "value": value}})
            assert await on.teams.submit_dialog(kari, chat, "v/1") == opened
            assert [type(turn) for turn in on.desk.turns] == [Opened, Pressed]
            on.desk.reply = None
            assert await on.teams.submit_dialog(kari, chat, "v/1") == Said(200)

    asyncio.run(story())


@pytest.mark.parametrize("where", ["personal", "group", "channel"])
def test_a_line_is_answered_with_a_card_where_it_was_written(where: str) -> None:
    async def story() -> None:
        async with stage() as on:
            kari = on.teams.person("Kari Nordmann")
            chat: Chat = getattr(on.teams, where)(kari)
            assert await on.teams.write(kari, chat, "hjelp", mention=True) == Said(200)
            assert [turn.text for turn in on.desk.turns if isinstance(turn, Wrote)] == ["hjelp"]
            message = on.teams.last_message(chat)
            assert message is not None
            assert message["summary"] == "Stoppunkt"
            assert "text" not in message
            assert on.teams.last_card(chat) == CARD

    asyncio.run(story())


def test_a_line_in_a_thread_is_answered_in_that_thread() -> None:
    async def story() -> None:
        async with stage() as on:
            kari = on.teams.person("Kari Nordmann")
            chat = on.teams.channel(kari)
            await on.teams.write(kari, chat, "hjelp")
            [reply] = on.teams.received
            assert reply.conversation == f"{chat.id};messageid={reply.activity['replyToId']}"

    asyncio.run(story())


def test_a_press_in_an_old_client_is_answered_with_a_message() -> None:
    async def story() -> None:
        async with stage() as on:
            kari = on.teams.person("Kari Nordmann")
            chat = on.teams.personal(kari)
            assert await on.teams.submit(kari, chat, "v/1", {"q": "ja"}) == Said(200)
            assert on.teams.cards(chat) == [CARD]

    asyncio.run(story())


def test_the_bot_greets_where_it_is_installed_and_says_nothing_where_it_was_taken_away() -> None:
    async def story() -> None:
        async with stage() as on:
            kari, ola = on.teams.person("Kari Nordmann"), on.teams.person("Ola Dunk")
            chat = on.teams.group(kari)
            await on.teams.install(kari, chat)
            await on.teams.join(chat, ola)
            assert len(on.teams.cards(chat)) == 3
            await on.teams.uninstall(kari, chat)
            assert len(on.teams.cards(chat)) == 3
            assert [type(turn) for turn in on.desk.turns] == [Joined, Joined, Joined, Left, Left]

    asyncio.run(story())


def test_a_reply_that_teams_refuses_is_logged_and_teams_still_gets_200(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def story() -> None:
        async with stage() as on:
            kari = on.teams.person("Kari Nordmann")
            on.teams.refuse(403, "MessageWritesBlocked")
            assert await on.teams.write(kari, on.teams.personal(kari), "hjelp") == Said(200)

    asyncio.run(story())
    [record] = [one for one in caplog.records if getattr(one, "action", "") == "door.reply_failed"]
    assert (record.status, record.code) == (403, "MessageWritesBlocked")


def test_our_own_fault_is_logged_once_and_teams_gets_200(caplog: pytest.LogCaptureFixture) -> None:
    async def story() -> None:
        async with stage(Desk(fault=RuntimeError("det gikk galt"))) as on:
            kari = on.teams.person("Kari Nordmann")
            chat = on.teams.personal(kari)
            assert await on.teams.write(kari, chat, "hemmelig svar") == Said(200)
            pressed = await on.teams.press(kari, chat, "v/1")
            assert (pressed.status, pressed.json["statusCode"]) == (200, 500)
            assert await on.teams.open_dialog(kari, chat, "v/1") == Said(200)

    asyncio.run(story())
    faults = [one for one in caplog.records if getattr(one, "action", "") == "door.fault"]
    assert [one.type for one in faults] == ["message", "invoke", "invoke"]
    assert not [word for word in ("hemmelig", "det gikk galt") if word in caplog.text]


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"null", b'"x"', b"7", b"\xff\xfe", b'{"a": NaN}', b'{"a":' * 40_000, b"[" * 100_000],
)
def test_what_is_no_json_object_is_400(body: bytes) -> None:
    async def story() -> None:
        async with stage() as on:
            assert await on.teams.say(body) == Said(400)

    asyncio.run(story())


def test_a_number_too_long_to_read_is_400() -> None:
    async def story() -> None:
        async with stage() as on:
            assert await on.teams.say(b'{"a": ' + b"9" * 5000 + b"}") == Said(400)

    asyncio.run(story())


def test_a_body_too_large_is_413() -> None:
    async def story() -> None:
        async with stage() as on:
            assert await on.teams.say(b'{"a":"' + b"x" * LIMIT + b'"}') == Said(413)

    asyncio.run(story())


def test_what_is_not_understood_is_logged_without_its_words(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)

    async def story() -> None:
        async with stage() as on:
            kari = on.teams.person("Kari Nordmann")
            chat = on.teams.personal(kari)
            for type in ("typing", "Kari Nordmann er syk"):
                assert await on.teams.say(on.teams.activity(kari, chat, type)) == Said(200)
            assert await on.teams.invoke(kari, chat, "composeExtension/query", {}) == Said(200)
            assert on.desk.turns == []

    asyncio.run(story())
    records = [one for one in caplog.records if getattr(one, "action", "") == "door.not_understood"]
    assert [(one.type, one.invoke) for one in records] == [("typing", ""), ("other", ""), ("invoke", "")]


class Unguarded:
    """Lets everyone in: a fuzzed service URL never matches a token."""

    async def check(self, authorization: str | None, activity: Any) -> None: ...

    async def send(self, to: Any, activity: Any, *, urgent: bool = False) -> Heard:
        return Heard(201, id="1")


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(ACTIVITIES)
def test_no_activity_that_is_let_in_makes_the_door_fail(sent: dict[str, Any]) -> None:
    door = Door(Unguarded(), Desk(), Unguarded())
    body = json.dumps(sent).encode()
    assert asyncio.run(door.receive(None, body, AT)).status == (413 if len(body) > LIMIT else 200)


def test_a_hundred_odd_activities_over_http_never_give_5xx() -> None:
    async def story() -> None:
        async with stage() as on:
            kari = on.teams.person("Kari Nordmann")
            good = on.teams.activity(
                kari, on.teams.group(kari), "message", text="hjelp", value={"verb": "v/1"}
            )
            kept = {"serviceUrl", "channelId"}
            for name in [name for name in good if name not in kept]:
                for odd in (None, 7, "x", [], {}, [None], {"id": None}, {"id": {}}, True):
                    said = await on.teams.say(good | {name: odd})
                    assert said.status == 200

    asyncio.run(story())
