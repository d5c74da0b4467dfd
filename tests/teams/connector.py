"""The stand-in's connector: takes what the bot says, keeps it, and can be told to refuse."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import web

from tests.teams.identity import Identity
from tests.teams.log import Received
from tests.teams.people import Chat, Person
from tests.teams.weather import UNTAKEN, Weather, error

CARD = "application/vnd.microsoft.card.adaptive"
PAGE = 50
BIGGEST = 100 * 1024  # bytes as UTF-16
BLOCKED = "ConversationBlockedByUser"
REMOVED = "BotNotInConversationRoster"
DISABLED = "BotDisabledByAdmin"

Act = Callable[[Received, web.Request], web.Response]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Scripted:
    """An answer for the next calls, before anything else is looked at."""

    status: int
    code: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    method: str = ""
    times: int = 1
    body: bytes | None = None


class Connector:
    """`closed` maps a tenant or thread to the code that everything there is refused with."""

    def __init__(self, identity: Identity) -> None:
        self.identity = identity
        self.chats: dict[str, Chat] = {}
        self.people: dict[str, Person] = {}
        self.closed: dict[str, str] = {}
        self.weather = Weather()
        self.received: list[Received] = []
        self.scripted: list[Scripted] = []
        self.messages: dict[str, dict[str, dict[str, Any]]] = {}
        self.shown: list[tuple[str, dict[str, Any]]] = []
        self._private: dict[str, Chat] = {}
        self._ids = (str(1_770_000_000_000 + step) for step in count(1))

    def new_id(self) -> str:
        return next(self._ids)

    def routes(self) -> list[web.RouteDef]:
        there = "/teams/v3/conversations"
        return [
            web.post(there, self._call(self._open)),
            web.post(f"{there}/{{chat}}/activities", self._call(self._send)),
            web.put(f"{there}/{{chat}}/activities/{{id}}", self._call(self._update)),
            web.delete(f"{there}/{{chat}}/activities/{{id}}", self._call(self._delete)),
            web.get(f"{there}/{{chat}}/pagedmembers", self._call(self._members)),
        ]

    def _call(self, act: Act) -> Handler:
        """A handler that logs, lets the weather strike, and answers."""

        async def handle(request: web.Request) -> web.StreamResponse:
            at = time.monotonic()
            call = self._logged(request, at, await request.read())
            try:
                return self._scripted(call) or await self._weathered(act, call, request)
            finally:
                call.ended = time.monotonic()

        return handle

    def _logged(self, request: web.Request, at: float, raw: bytes) -> Received:
        chat = request.match_info.get("chat", "")
        authorization = request.headers.get("Authorization", "")
        activity = json.loads(raw) if raw else {}
        tenant, thread = self._whose(self.base(chat), activity)
        call = Received(
            request.method, request.path, chat, activity, authorization, tenant, thread, at, size=_size(raw)
        )
        self.received.append(call)
        return call

    def _whose(self, chat: str, wish: dict[str, Any]) -> tuple[str, str]:
        """The tenant and thread of a call: a private chat's thread is its person, however it is reached."""
        if not chat:
            return wish["tenantId"], wish["members"][0]["id"]
        known = self.chats.get(chat)
        return (known.tenant, known.thread) if known else ("", chat)

    def _scripted(self, call: Received) -> web.Response | None:
        for script in self.scripted:
            if script.times and script.method in ("", call.method):
                script.times -= 1
                if script.body is not None:
                    return web.Response(status=script.status, body=script.body, headers=script.headers)
                return error(script.status, script.code, script.headers)
        return None

    async def _weathered(self, act: Act, call: Received, request: web.Request) -> web.StreamResponse:
        """Half of the delay passes on the way there, half on the way back."""
        kind = self.weather.draw()
        call.weather = kind.value
        await self._delay()
        answer = web.Response()
        if kind not in UNTAKEN:
            answer = self._refused(call) or act(call, request)
            await self._delay()
        return await self.weather.over(kind, request, answer)

    async def _delay(self) -> None:
        if self.weather.delay:
            await asyncio.sleep(self.weather.delay / 2)

    def _refused(self, call: Received) -> web.Response | None:
        if self.identity.app_id and call.authorization.removeprefix("Bearer ") not in self.identity.issued:
            return error(401, "Unauthorized")
        if call.size > BIGGEST:
            return error(413, "MessageSizeTooBig")
        if call.conversation and self.base(call.conversation) not in self.chats:
            return error(404, "ConversationNotFound")
        why = self.closed.get(call.tenant) or self.closed.get(call.thread)
        only_opens = not call.conversation and why == BLOCKED  # which Teams lets us do
        return error(403, why) if why and not only_opens else None

    def _send(self, call: Received, _: web.Request) -> web.Response:
        given = self.new_id()
        self._keep(call, given)
        split = call.activity.get("text") and call.activity.get("attachments")
        return web.json_response({} if split else {"id": given}, status=201)

    def _update(self, call: Received, request: web.Request) -> web.Response:
        given = request.match_info["id"]
        if given not in self._said_in(call):
            return error(404, "ActivityNotFoundInConversation")
        self._keep(call, given)
        return web.json_response({"id": given})

    def _delete(self, call: Received, request: web.Request) -> web.Response:
        given = request.match_info["id"]
        if self._said_in(call).pop(given, None) is None:
            return error(404, "ActivityNotFoundInConversation")
        call.took = given
        self.shown = [(chat, said) for chat, said in self.shown if said["id"] != given]
        return web.Response()

    def _open(self, call: Received, _: web.Request) -> web.Response:
        person = self.people.get(call.thread)
        if person is None or person.tenant != call.tenant:
            return error(403, REMOVED)
        return web.json_response({"id": self.personal(person).id}, status=201)

    def _members(self, call: Received, request: web.Request) -> web.Response:
        size = min(int(request.query.get("pageSize", PAGE)), PAGE)
        start = int(request.query.get("continuationToken", "page-0").removeprefix("page-"))
        people = self.chats[self.base(call.conversation)].members
        body: dict[str, Any] = {"members": [one.member() for one in people[start : start + size]]}
        if len(people) > start + size:
            body["continuationToken"] = f"page-{start + size}"
        return web.json_response(body)

    def personal(self, person: Person) -> Chat:
        """The private chat of a person with the bot, made when first asked for."""
        if person.id not in self._private:
            chat = self._private[person.id] = Chat("personal", person.tenant, [person])
            self.chats[chat.id] = chat
        return self._private[person.id]

    def _said_in(self, call: Received) -> dict[str, dict[str, Any]]:
        return self.messages.setdefault(self.base(call.conversation), {})

    def _keep(self, call: Received, given: str) -> None:
        call.took = given
        self._said_in(call)[given] = call.activity
        self.shown.append((self.base(call.conversation), call.activity | {"id": given}))

    @staticmethod
    def base(chat: str) -> str:
        """The conversation, without the thread of a channel that a reply names."""
        return chat.partition(";messageid=")[0]


def card_of(activity: dict[str, Any]) -> dict[str, Any] | None:
    cards = [one["content"] for one in activity.get("attachments", []) if one.get("contentType") == CARD]
    return cards[0] if cards else None


def _size(raw: bytes) -> int:
    """Bytes as UTF-16, which is how Teams counts."""
    return len(raw.decode().encode("utf-16-le"))
