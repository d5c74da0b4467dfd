"""Reads an activity as Teams sends it into our own frozen values; whatever does not fit is `None`.

Lenient on purpose: a bot that fails on one activity it cannot read is silenced by Teams for hours.
Shapes: Bot Framework «Activity schema»; Teams' additions in `channelData`; Microsoft Learn, «Receive a read
receipt».
"""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dialogs.turns import Joined, Kind, Left, Opened, Place, Pressed, Read, Sender, Turn, Wrote

CHANNEL = "msteams"
_HAS_READ = "application/vnd.microsoft.readReceipt"
_KINDS: Mapping[str, Kind] = {"personal": "personal", "groupChat": "group", "channel": "channel"}
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_SPACES = re.compile(r"[ \t\u00a0\u200b]+")

_CONTROL = {number: None for number in range(32) if chr(number) not in "\t\n\r"}
_INFINITIES = (float("inf"), float("-inf"))  # what JSON's 1e999 becomes

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Frame:
    """What every turn has."""

    sender: Sender
    place: Place
    at: datetime


def read(activity: Json, at: datetime) -> Turn | None:
    """The turn an activity stands for, or None. Only Teams is heard: elsewhere the tenant is hearsay."""
    kind = _text(activity, "type")
    if activity.get("channelId") != CHANNEL or kind not in _READERS:
        return None
    frame = _frame(activity, at)
    return _READERS[kind](activity, frame) if frame else None


def _message(activity: Json, frame: _Frame) -> Turn | None:
    value = activity.get("value")
    if isinstance(value, Mapping) and _text(value, "verb"):
        return _pressed(_text(value, "verb"), value, _text(activity, "replyToId"), frame)
    text = activity.get("text", "")
    if not isinstance(text, str):
        return None
    return Wrote(frame.sender, frame.place, frame.at, _plain(activity, text))


def _invoke(activity: Json, frame: _Frame) -> Turn | None:
    name, value, message = activity.get("name"), _map(activity, "value"), _text(activity, "replyToId")
    if name == "adaptiveCard/action":
        action = _map(value, "action")
        return _pressed(_text(action, "verb"), action.get("data"), message, frame)
    data = _map(value, "data")
    if name == "task/submit":
        return _pressed(_text(data, "verb"), data, message, frame, dialog=True)
    if name == "task/fetch" and (verb := _text(data, "verb")):
        return Opened(frame.sender, frame.place, frame.at, verb, _clean(data))
    return None


def _pressed(verb: str, data: object, message: str, frame: _Frame, *, dialog: bool = False) -> Turn | None:
    given = {} if data is None else data
    if not verb or not isinstance(given, Mapping):
        return None
    return Pressed(frame.sender, frame.place, frame.at, verb, _clean(given), message, dialog)


def _conversation_update(activity: Json, frame: _Frame) -> Turn | None:
    return _came(activity, "membersAdded", Joined, frame) or _came(activity, "membersRemoved", Left, frame)


def _came(activity: Json, field: str, turn: type[Joined] | type[Left], frame: _Frame) -> Turn | None:
    members = [one for one in _list(activity, field) if isinstance(one, Mapping) and _text(one, "id")]
    if any(_text(one, "id") == frame.place.bot for one in members):
        return turn(frame.sender, frame.place, frame.at)
    people = tuple(_person(one, frame.place.tenant) for one in members)
    return turn(frame.sender, frame.place, frame.at, people) if people else None


def _installation_update(activity: Json, frame: _Frame) -> Turn | None:
    action = activity.get("action")
    if action in ("add", "add-upgrade"):
        return Joined(frame.sender, frame.place, frame.at)
    if action in ("remove", "remove-upgrade"):
        return Left(frame.sender, frame.place, frame.at)
    return None


def _event(activity: Json, frame: _Frame) -> Turn | None:
    """Of all events only what somebody has read, which Teams tells in chats and never in channels."""
    message = _text(_map(activity, "value"), "lastReadMessageId")
    if activity.get("name") != _HAS_READ or frame.place.kind == "channel" or not message:
        return None
    return Read(frame.sender, frame.place, frame.at, message)


_READERS = {
    "message": _message,
    "invoke": _invoke,
    "event": _event,
    "conversationUpdate": _conversation_update,
    "installationUpdate": _installation_update,
}


def _frame(activity: Json, at: datetime) -> _Frame | None:
    conversation, channel_data = _map(activity, "conversation"), _map(activity, "channelData")
    # The conversation's own tenant, never the home of a guest who speaks there.
    tenant = _text(conversation, "tenantId") or _text(_map(channel_data, "tenant"), "id")
    place = Place(
        tenant=tenant,
        conversation=_text(conversation, "id").partition(";messageid=")[0],
        kind=_KINDS.get(_text(conversation, "conversationType"), "channel"),
        service_url=_text(activity, "serviceUrl"),
        bot=_text(_map(activity, "recipient"), "id"),
        team=_text(_map(channel_data, "team"), "id"),
    )
    known = _text(conversation, "conversationType") in _KINDS
    sender = _person(_map(activity, "from"), tenant, _locale(activity))
    whole = known and tenant and place.conversation and place.service_url and place.bot and sender.user
    return _Frame(sender, place, at) if whole else None


def _person(account: Json, tenant: str, locale: str = "") -> Sender:
    aad = _text(account, "aadObjectId") or _text(account, "objectId")
    return Sender(tenant, _text(account, "id"), _text(account, "name"), aad, locale)


def _locale(activity: Json) -> str:
    if locale := _text(activity, "locale"):
        return locale
    entities = (one for one in _list(activity, "entities") if isinstance(one, Mapping))
    return next((_text(one, "locale") for one in entities if one.get("type") == "clientInfo"), "")


def _plain(activity: Json, text: str) -> str:
    """What the person wrote: the bot's own mention taken out, other mentions as names, no markup."""
    bot = _text(_map(activity, "recipient"), "id")
    for entity in _list(activity, "entities"):
        if isinstance(entity, Mapping) and _text(_map(entity, "mentioned"), "id") == bot:
            mention = entity.get("text")
            text = text.replace(mention, " ") if isinstance(mention, str) and mention else text
    return _SPACES.sub(" ", _scrub(html.unescape(_TAG.sub("", text)))).strip()


def _map(of: Json, field: str) -> Json:
    value = of.get(field)
    return value if isinstance(value, dict) else {}


def _list(of: Json, field: str) -> list[Any]:
    value = of.get(field)
    return value if isinstance(value, list) else []


def _text(of: Json, field: str) -> str:
    value = of.get(field)
    return _scrub(value) if isinstance(value, str) else ""


def _clean(data: Mapping[str, Any]) -> dict[str, Any]:
    return {_scrub(str(name)): _cleaned(value) for name, value in data.items()}


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return _scrub(value)
    if isinstance(value, dict):
        return _clean(value)
    if isinstance(value, list):
        return [_cleaned(one) for one in value]
    return None if value in _INFINITIES else value


def _scrub(text: str) -> str:
    """Without what JSON can carry but no database keeps and nobody types: control signs, half surrogates."""
    text = text.translate(_CONTROL)
    return text if text.isascii() else text.encode("utf-8", "ignore").decode("utf-8")
