"""What Teams sends, read into our own values; whatever does not fit is nobody's turn, never an error."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.incoming import read
from dialogs.turns import Joined, Left, Opened, Place, Pressed, Sender, Wrote

READ = "application/vnd.microsoft.readReceipt"
AT = datetime(2026, 8, 28, 9, 0, tzinfo=UTC)
KARI = Sender("tenant", "29:kari", "Kari Nordmann", "aad-kari", "nb-NO")
BOT = "28:bot"
HERE = Place(
    "tenant", "19:team@thread.tacv2", "channel", "https://teams.example/", BOT, "19:general@thread.tacv2"
)


def activity(type: str, **more: Any) -> dict[str, Any]:
    return {
        "type": type,
        "id": "1700",
        "channelId": "msteams",
        "serviceUrl": "https://teams.example/",
        "from": {"id": "29:kari", "name": "Kari Nordmann", "aadObjectId": "aad-kari"},
        "recipient": {"id": BOT, "name": "Stafett"},
        "conversation": {
            "id": "19:team@thread.tacv2;messageid=1700",
            "conversationType": "channel",
            "tenantId": "tenant",
            "isGroup": True,
        },
        "channelData": {"tenant": {"id": "tenant"}, "team": {"id": "19:general@thread.tacv2"}},
        "locale": "nb-NO",
    } | more


def mention(of: str, name: str) -> dict[str, Any]:
    return {"type": "mention", "text": f"<at>{name}</at>", "mentioned": {"id": of, "name": name}}


def wrote(text: str, *entities: Any) -> str:
    turn = read(activity("message", text=text, entities=list(entities)), AT)
    assert isinstance(turn, Wrote)
    return turn.text


def test_a_line_in_a_channel_is_read_without_the_thread() -> None:
    assert read(activity("message", text="hjelp"), AT) == Wrote(KARI, HERE, AT, "hjelp")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("<at>Stafett</at> hjelp", "hjelp"),
        ("hjelp <at>Stafett</at>&nbsp;", "hjelp"),
        ("<at>Stafett</at>", ""),
        ("<p>mine&nbsp;grupper</p>", "mine grupper"),
        ("  ja,\u00a0 delvis,\tnei ", "ja, delvis, nei"),
        ("linje 1\nlinje 2", "linje 1\nlinje 2"),
        ("3 < 4 og 5 > 4", "3 < 4 og 5 > 4"),
        ("Blåbær &amp; fløte", "Blåbær & fløte"),
        ("nul\0 og halv \ud83d", "nul og halv"),
    ],
)
def test_a_line_is_read_as_the_person_meant_it(text: str, plain: str) -> None:
    assert wrote(text, mention(BOT, "Stafett")) == plain


def test_a_mention_of_somebody_else_stays_as_a_name() -> None:
    assert (
        wrote("<at>Stafett</at> leder <at>Ola</at>", mention(BOT, "Stafett"), mention("29:ola", "Ola"))
        == "leder Ola"
    )


def test_a_picture_alone_is_an_empty_line() -> None:
    assert wrote("") == ""
    assert isinstance(read(activity("message", attachments=[{}]), AT), Wrote)


def test_a_press_carries_its_verb_its_data_and_the_card_it_was_on() -> None:
    value = {"action": {"type": "Action.Execute", "verb": "checkin.answer/1", "data": {"q1": "ja"}}}
    press = activity("invoke", name="adaptiveCard/action", value=value, replyToId="1699")
    assert read(press, AT) == Pressed(KARI, HERE, AT, "checkin.answer/1", {"q1": "ja"}, "1699")


def test_a_press_in_an_old_client_is_the_same_press() -> None:
    value = {"verb": "checkin.answer/1", "q1": "ja"}
    press = activity("message", value=value, replyToId="1699")
    assert read(press, AT) == Pressed(KARI, HERE, AT, "checkin.answer/1", value, "1699")


def test_a_dialog_is_opened_and_sent() -> None:
    value = {"data": {"verb": "checkin.open/1", "type": "task/fetch"}, "context": {"theme": "dark"}}
    opened = read(activity("invoke", name="task/fetch", value=value), AT)
    assert opened == Opened(KARI, HERE, AT, "checkin.open/1", value["data"])
    sent = read(activity("invoke", name="task/submit", value=value), AT)
    assert sent == Pressed(KARI, HERE, AT, "checkin.open/1", value["data"], dialog=True)


def test_what_no_database_can_keep_is_taken_out_of_the_data() -> None:
    data = {"a": "x\0y", "b\0": ["\ud800z", {"c": "æ\udfff"}], "n": 1, "t": True, "o": None, "i": 1e999}
    press = activity("invoke", name="adaptiveCard/action", value={"action": {"verb": "v/1", "data": data}})
    turn = read(press, AT)
    assert isinstance(turn, Pressed)
    assert turn.data == {"a": "xy", "b": ["z", {"c": "æ"}], "n": 1, "t": True, "o": None, "i": None}


def test_the_bot_itself_coming_and_going_has_no_people() -> None:
    assert read(activity("conversationUpdate", membersAdded=[{"id": BOT}]), AT) == Joined(KARI, HERE, AT)
    assert read(activity("conversationUpdate", membersRemoved=[{"id": BOT}]), AT) == Left(KARI, HERE, AT)
    for action, turn in (
        ("add", Joined),
        ("add-upgrade", Joined),
        ("remove", Left),
        ("remove-upgrade", Left),
    ):
        assert read(activity("installationUpdate", action=action), AT) == turn(KARI, HERE, AT)


def test_people_coming_and_going_are_named() -> None:
    people = [{"id": "29:ola", "aadObjectId": "aad-ola"}, {"id": ""}, "x", {"id": "29:per"}]
    named = (Sender("tenant", "29:ola", aad="aad-ola"), Sender("tenant", "29:per"))
    assert read(activity("conversationUpdate", membersAdded=people), AT) == Joined(KARI, HERE, AT, named)
    assert read(activity("conversationUpdate", membersRemoved=people), AT) == Left(KARI, HERE, AT, named)


@pytest.mark.parametrize(
    ("teams", "ours"), [("personal", "personal"), ("groupChat", "group"), ("channel", "channel")]
)
def test_the_kind_of_place(teams: str, ours: str) -> None:
    turn = read(activity("message", text="x", conversation={"id": "a:1", "conversationType": teams}), AT)
    assert turn is not None
    assert (turn.place.kind, turn.place.conversation) == (ours, "a:1")


def test_the_tenant_and_the_language_are_found_in_either_place() -> None:
    turn = read(
        activity(
            "message",
            text="x",
            channelData=None,
            locale=None,
            entities=[{"type": "clientInfo", "locale": "nn-NO"}],
        ),
        AT,
    )
    assert turn is not None
    assert (turn.place.tenant, turn.sender.tenant, turn.sender.locale) == ("tenant", "tenant", "nn-NO")


def test_the_playground_is_understood() -> None:
    """As version 0.2.28 shapes a press in its personal chat."""
    sent = {
        "id": "7f4a",
        "timestamp": "2026-08-28T09:00:00.000Z",
        "channelId": "msteams",
        "serviceUrl": "http://localhost:56150/_connector",
        "recipient": {"id": "00000000-0000-0000-0000-00000000000011", "name": "Test Bot"},
        "conversation": {"id": "personal-chat-id", "conversationType": "personal", "tenantId": "tenant"},
        "from": {"id": "user-id-0", "aadObjectId": "aad-alex", "name": "Alex Wilber"},
        "name": "adaptiveCard/action",
        "type": "invoke",
        "channelData": {"source": {"name": "message"}, "tenant": {"id": "tenant"}},
        "replyToId": "4c1",
        "value": {"action": {"type": "Action.Execute", "verb": "role.take/1", "data": {"role": "leader"}}},
        "entities": [{"locale": "en-US", "country": "US", "platform": "Web", "type": "clientInfo"}],
        "locale": "en-US",
    }
    turn = read(sent, AT)
    assert isinstance(turn, Pressed)
    assert (turn.sender.aad, turn.place.kind, turn.verb, turn.message) == (
        "aad-alex",
        "personal",
        "role.take/1",
        "4c1",
    )


@pytest.mark.parametrize("channel", ["webchat", "directline", "emulator", "", None, ["msteams"]])
def test_only_teams_is_heard(channel: Any) -> None:
    assert read(activity("message", text="hjelp", channelId=channel), AT) is None


@pytest.mark.parametrize(
    "type", ["typing", "event", "messageReaction", "messageUpdate", "madeUp", "", None, 7, []]
)
def test_other_kinds_of_activity_are_nobodys_turn(type: Any) -> None:
    assert read(activity(type, text="hjelp"), AT) is None


NEEDED = ["from", "recipient", "conversation", "serviceUrl", "channelId", "type"]


@pytest.mark.parametrize("field", NEEDED)
def test_without_what_every_turn_needs_there_is_no_turn(field: str) -> None:
    whole = activity("message", text="hjelp")
    assert read({name: value for name, value in whole.items() if name != field}, AT) is None


@pytest.mark.parametrize(
    "value",
    [None, {}, [], "v", {"action": None}, {"action": {"verb": 7}}, {"action": {"verb": "v", "data": "x"}}],
)
def test_a_press_that_does_not_fit_is_nobodys_turn(value: Any) -> None:
    assert read(activity("invoke", name="adaptiveCard/action", value=value), AT) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
WHOLE = activity(
    "message",
    text="hjelp",
    name="adaptiveCard/action",
    action="add",
    value={"verb": "v", "action": {"verb": "v", "data": {}}, "data": {"verb": "v"}, "lastReadMessageId": "1"},
    membersAdded=[{"id": "29:ola"}],
    entities=[mention(BOT, "Stafett")],
)
TYPES = st.sampled_from(["message", "invoke", "conversationUpdate", "installationUpdate", "event"]) | JSON
NAMES = st.sampled_from(["adaptiveCard/action", "task/fetch", "task/submit", READ]) | JSON


def broken(whole: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """The same shape with some fields gone, some of another type, at any depth."""
    parts = {
        name: st.just(value) | JSON | (broken(value) if isinstance(value, dict) else st.just(value))
        for name, value in whole.items()
    }
    return st.fixed_dictionaries({}, optional=parts)


ACTIVITIES = st.builds(
    lambda one, type, name: one | {"type": type, "name": name}, broken(WHOLE), TYPES, NAMES
) | st.dictionaries(st.text(), JSON)


@settings(max_examples=300, deadline=None)
@given(ACTIVITIES)
def test_nothing_that_arrives_makes_the_reader_fail(sent: dict[str, Any]) -> None:
    turn = read(sent, AT)
    assert turn is None or (turn.place.tenant and turn.place.conversation and turn.sender.user)
