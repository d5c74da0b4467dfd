"""Where Teams comes in: botbuilder-core's turn, with our own check of the token and our own connector.

The library's own ways of reading an activity, calling Teams and writing an answer are slow or broken,
so it runs the turn and nothing more: the plain dict is passed on beside it.
"""

import asyncio
import json
import logging
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from botbuilder.core import TurnContext
from botbuilder.core.cloud_adapter_base import CloudAdapterBase
from botbuilder.core.invoke_response import InvokeResponse
from botbuilder.schema import Activity
from botframework.connector.auth import BotFrameworkAuthentication, ClaimsIdentity
from botframework.connector.auth.authenticate_request_result import AuthenticateRequestResult
from botframework.connector.auth.connector_factory import ConnectorFactory

from bot import incoming
from bot.connector import CARD, message
from bot.keys import Stranger
from bot.outcomes import Heard
from cards.dialog import in_dialog
from dialogs.turns import Left, Reply, Turn
from programme.delivery import Address

log = logging.getLogger(__name__)

LIMIT = 256 * 1024  # bytes of a request; Teams' own limit for a message is well below
_REPLY_WITHIN = 10.0  # seconds; Teams asks again when a message is not taken within 15
_TYPES = frozenset(
    {"message", "messageUpdate", "messageDelete", "messageReaction", "typing", "event", "invoke"}
    | {"conversationUpdate", "installationUpdate", "endOfConversation", "handoff", "trace"}
)
_ACTION, _FETCH, _SUBMIT = "adaptiveCard/action", "task/fetch", "task/submit"
_NAMES = frozenset({_ACTION, _FETCH, _SUBMIT})
_FAULT = {
    "statusCode": 500,
    "type": "application/vnd.microsoft.error",
    "value": {"code": "Fault", "message": ""},
}


class Desk(Protocol):
    """Who answers a turn. Its faults are its own to turn into a kind card; what it still raises is logged."""

    async def answer(self, turn: Turn) -> Reply | None: ...


class Keeper(Protocol):
    """Who says whether a request comes from Teams; raises `Stranger`."""

    async def check(self, authorization: str | None, activity: Mapping[str, Any]) -> None: ...


class Speaker(Protocol):
    """Who posts a reply into a conversation."""

    async def send(self, to: Address, activity: Mapping[str, Any], *, urgent: bool = False) -> Heard: ...


@dataclass(frozen=True, slots=True)
class Answered:
    """What goes back over HTTP: `body` is JSON, or nothing."""

    status: int
    body: bytes | None = None


class Door:
    """Takes one request body and its `Authorization`, and answers what HTTP should say. Raises nothing."""

    def __init__(self, keeper: Keeper, desk: Desk, speaker: Speaker) -> None:
        self._desk = desk
        self._speaker = speaker
        self._adapter = CloudAdapterBase(_Authentication(keeper, speaker))

    async def receive(self, authorization: str | None, body: bytes, at: datetime) -> Answered:
        """400 for what is no JSON object, 401 for strangers, 413 for too much; for all else 200."""
        if len(body) > LIMIT:
            return Answered(413)
        raw = _object(body)
        if raw is None:
            return Answered(400)
        try:
            return await self._process(authorization or "", raw, at)
        except Stranger as stranger:
            log.info("stranger", extra={"action": "door.refused", "why": str(stranger)})
            return Answered(401)
        except Exception as fault:
            _log_fault(fault, raw)
            return _json(_FAULT) if _name(raw) == _ACTION else Answered(200)

    async def _process(self, authorization: str, raw: dict[str, Any], at: datetime) -> Answered:
        async def turn(context: TurnContext) -> None:
            await self._turn(context, raw, at)

        response = await self._adapter.process_activity(authorization, _Arrived(raw), turn)
        body = response.body if response else None
        return Answered(200) if body is None else _json(body)

    async def _turn(self, context: TurnContext, raw: dict[str, Any], at: datetime) -> None:
        turn = incoming.read(raw, at)
        if turn is None:
            _not_understood(raw)
        reply = await self._desk.answer(turn) if turn else None
        if context.activity.type == "invoke":
            answer = InvokeResponse(200, _invoke_body(_name(raw), reply))
            answering = Activity(type="invokeResponse", value=answer)
            await self._adapter.send_activities(context, [answering])
        elif turn and reply and not _has_gone(turn):
            await self._reply(raw, turn, reply)

    async def _reply(self, raw: dict[str, Any], turn: Turn, reply: Reply) -> None:
        """Posts into the very thread that was written in, which the turn's own place no longer names."""
        activity = message(reply.card, reply.summary, reply_to=_str(raw.get("id")))
        try:
            async with asyncio.timeout(_REPLY_WITHIN):
                heard = await self._speaker.send(_back_to(turn, raw), activity, urgent=True)
        except TimeoutError:
            heard = Heard(0, "Timeout")
        if not heard.ok:
            fields = {"action": "door.reply_failed", "status": heard.status, "code": heard.code}
            log.warning("no reply", extra=fields)


class _Arrived(Activity):  # type: ignore[misc]  # the library has no types
    """What the library must know of an activity to run its turn; the rest stays the plain dict."""

    def __init__(self, raw: dict[str, Any]) -> None:
        super().__init__(type=_type(raw), service_url=raw.get("serviceUrl"))
        self.raw = raw


class _Authentication(BotFrameworkAuthentication):  # type: ignore[misc]
    """Our check in the library's shape. One connector for all turns, and no user tokens."""

    def __init__(self, keeper: Keeper, speaker: Speaker) -> None:
        self._keeper = keeper
        self._connectors = _Connectors(speaker)
        self._nobody = ClaimsIdentity({}, True)

    async def authenticate_request(self, activity: _Arrived, auth_header: str) -> AuthenticateRequestResult:
        await self._keeper.check(auth_header, activity.raw)
        result = AuthenticateRequestResult()
        result.claims_identity = self._nobody
        result.connector_factory = self._connectors
        return result

    async def authenticate_streaming_request(
        self, auth_header: str, channel_id_header: str
    ) -> AuthenticateRequestResult:
        raise Stranger("no streaming")

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> ConnectorFactory:
        return self._connectors

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> None:
        return None


class _Connectors(ConnectorFactory):  # type: ignore[misc]
    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker

    async def create(self, service_url: str, audience: str) -> Speaker:
        return self._speaker


def _object(body: bytes) -> dict[str, Any] | None:
    try:
        raw = _DECODER.decode(body.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    return raw if isinstance(raw, dict) else None


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


_DECODER = json.JSONDecoder(parse_constant=_no_constant)


def _invoke_body(name: str, reply: Reply | None) -> dict[str, Any] | None:
    """Shapes: Adaptive Cards «Universal Action Model», Teams «task modules in bots». None closes a dialog."""
    if name == _ACTION and reply:
        return {"statusCode": 200, "type": CARD, "value": reply.card}
    if name == _ACTION:
        return {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": ""}
    if name in (_FETCH, _SUBMIT) and reply:
        card = {"contentType": CARD, "content": in_dialog(reply.card)}
        shown = {"title": reply.summary, "height": "medium", "width": "medium", "card": card}
        return {"task": {"type": "continue", "value": shown}}
    return None


def _json(body: Mapping[str, Any]) -> Answered:
    return Answered(200, json.dumps(body, ensure_ascii=False).encode("utf-8", "replace"))


def _log_fault(fault: Exception, raw: dict[str, Any]) -> None:
    """Where it happened, but not the fault's own text, which may quote what a person wrote."""
    stack = "".join(traceback.format_tb(fault.__traceback__))
    fields = {"action": "door.fault", "type": _type(raw), "invoke": _name(raw), "fault": type(fault).__name__}
    log.error("%s\n%s", type(fault).__name__, stack, extra=fields)


def _not_understood(raw: dict[str, Any]) -> None:
    fields = {"action": "door.not_understood", "type": _type(raw), "invoke": _name(raw)}
    log.info("not understood", extra=fields)


def _back_to(turn: Turn, raw: dict[str, Any]) -> Address:
    """Where the turn came from. A person's own chat goes by the person here too, so that a reply and the
    postman's letters wait for one another."""
    place = turn.place
    user = turn.sender.user if place.kind == "personal" else ""
    return Address(place.tenant, place.service_url, place.bot, raw["conversation"]["id"], user)


def _has_gone(turn: Turn) -> bool:
    return isinstance(turn, Left) and not turn.people


def _type(raw: dict[str, Any]) -> str:
    """The activity's type if it is one of the known words; anything else could hold anything."""
    word = _str(raw.get("type"))
    return word if word in _TYPES else "other"


def _name(raw: dict[str, Any]) -> str:
    word = _str(raw.get("name"))
    return word if word in _NAMES else ""


def _str(value: object) -> str:
    return value if isinstance(value, str) else ""
