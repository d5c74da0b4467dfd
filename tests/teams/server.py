"""The stand-in as one thing to open, and people in it who speak to the bot."""

from dataclasses import dataclass
from typing import Any, Self
from uuid import uuid4

import aiohttp
from aiohttp import web

from tests.teams.connector import BLOCKED, DISABLED, REMOVED, Connector, Scripted, card_of
from tests.teams.identity import ISSUER, Identity
from tests.teams.log import Received
from tests.teams.people import Chat, Person

TENANT = "0b7a3c1e-5f0d-4c8e-9b52-3b1d6f2a7c90"
APP_ID = "5d1c9a3e-9a51-4f0e-8f0b-1c6e0d2b7a44"
SECRET = "not-a-secret"


@dataclass(frozen=True)
class Said:
    """What the bot answered over HTTP."""

    status: int
    json: Any = None

    @property
    def card(self) -> dict[str, Any] | None:
        """The card in an answer to a press or in a dialog."""
        if not isinstance(self.json, dict):
            return None
        if "task" in self.json:
            return self.json["task"]["value"]["card"]["content"]
        value = self.json.get("value")
        return value if isinstance(value, dict) and value.get("type") == "AdaptiveCard" else None


class Teams:
    """`app_id=""` is local play: no token is signed or asked for."""

    def __init__(self, app_id: str = APP_ID, tenant: str = TENANT) -> None:
        self.tenant = tenant
        self.bot = f"28:{app_id or 'bot'}"
        self.identity = Identity(app_id, SECRET, tenant)
        self.connector = Connector(self.identity)
        self.service_url = self.base_url = self._bot_url = ""

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.add_routes([*self.identity.routes(), *self.connector.routes()])
        self._runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.base_url = self.identity.base_url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self.service_url = f"{self.base_url}/teams/"
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._session.close()
        await self._runner.cleanup()

    # -- the bot

    def environ(self) -> dict[str, str]:
        """The settings of a bot that lives in this Teams."""
        if not self.identity.app_id:
            return {"STAFETT_DANGEROUSLY_ALLOW_ANYONE": "1"}
        return {
            "MicrosoftAppId": self.identity.app_id,
            "MicrosoftAppPassword": SECRET,
            "MicrosoftAppTenantId": self.tenant,
            "STAFETT_OPENID_METADATA_URL": f"{self.base_url}/openid",
            "STAFETT_TOKEN_ISSUER": ISSUER,
            "STAFETT_LOGIN_URL": self.base_url,
        }

    def bot_at(self, url: str) -> None:
        """Where the bot listens, with its path."""
        self._bot_url = url

    # -- people and places

    def person(self, name: str, locale: str = "nb-NO", tenant: str = "") -> Person:
        person = Person(name, tenant or self.tenant, locale)
        self.connector.people[person.id] = person
        return person

    def personal(self, person: Person) -> Chat:
        return self.connector.personal(person)

    def group(self, *people: Person) -> Chat:
        return self._open(Chat("groupChat", people[0].tenant, list(people)))

    def channel(self, *people: Person, of: Chat | None = None) -> Chat:
        """A new team's General channel, or a further channel `of` a team with the same members."""
        if of is not None:
            return self._open(Chat("channel", of.tenant, of.members, team=of.team))
        return self._open(Chat("channel", people[0].tenant, list(people)))

    def _open(self, chat: Chat) -> Chat:
        self.connector.chats[chat.id] = chat
        return chat

    # -- doors that close

    def block(self, person: Person) -> None:
        """They want to hear no more of the bot in their private chat."""
        self.connector.closed[person.thread] = BLOCKED

    def expel(self, chat: Chat) -> None:
        """The bot is no longer in the conversation; nobody told it."""
        self.connector.closed[chat.thread] = REMOVED

    def disable(self, tenant: str) -> None:
        """An administrator has switched the bot off for a whole tenant."""
        self.connector.closed[tenant] = DISABLED

    def reopen(self, where: Person | Chat | str) -> None:
        """What was closed for a person, a chat or a tenant is so no longer."""
        del self.connector.closed[where if isinstance(where, str) else where.thread]

    # -- what people do

    async def write(self, person: Person, chat: Chat, text: str, mention: bool = False) -> Said:
        given = self.connector.new_id()
        said: dict[str, Any] = {"id": given, "text": text, "textFormat": "plain"}
        if mention:
            entity = {"type": "mention", "text": "<at>Stafett</at>", "mentioned": {"id": self.bot}}
            said |= {"text": f"<at>Stafett</at> {text}", "entities": [entity]}
        return await self.say(self.activity(person, chat, "message", thread=given, **said))

    async def press(
        self, person: Person, chat: Chat, verb: str, data: dict[str, Any] | None = None, message: str = ""
    ) -> Said:
        """Presses an `Action.Execute`; `message` is the id of the card's message."""
        action = {"type": "Action.Execute", "verb": verb, "data": data or {}}
        value = {"action": action, "trigger": "manual"}
        return await self.invoke(person, chat, "adaptiveCard/action", value, message)

    async def submit(
        self, person: Person, chat: Chat, verb: str, data: dict[str, Any] | None = None, message: str = ""
    ) -> Said:
        """Presses the `Action.Submit` that old clients show in its place."""
        value = {**(data or {}), "verb": verb}
        return await self.say(
            self.activity(person, chat, "message", thread=message, replyToId=message, value=value)
        )

    async def open_dialog(
        self, person: Person, chat: Chat, verb: str, data: dict[str, Any] | None = None
    ) -> Said:
        value = {
            "data": {**(data or {}), "verb": verb, "type": "task/fetch"},
            "context": {"theme": "default"},
        }
        return await self.invoke(person, chat, "task/fetch", value)

    async def submit_dialog(
        self, person: Person, chat: Chat, verb: str, data: dict[str, Any] | None = None
    ) -> Said:
        value = {"data": {**(data or {}), "verb": verb}, "context": {"theme": "default"}}
        return await self.invoke(person, chat, "task/submit", value)

    async def invoke(self, person: Person, chat: Chat, name: str, value: Any, message: str = "") -> Said:
        activity = self.activity(person, chat, "invoke", thread=message, name=name, value=value)
        return await self.say(activity | ({"replyToId": message} if message else {}))

    async def install(self, person: Person, chat: Chat) -> Said:
        """Teams tells of it twice, in two ways."""
        await self._update(person, chat, membersAdded=[{"id": self.bot}])
        return await self.say(self.activity(person, chat, "installationUpdate", action="add"))

    async def uninstall(self, person: Person, chat: Chat) -> Said:
        await self._update(person, chat, membersRemoved=[{"id": self.bot}])
        return await self.say(self.activity(person, chat, "installationUpdate", action="remove"))

    async def join(self, chat: Chat, *people: Person) -> Said:
        chat.members.extend(one for one in people if one not in chat.members)
        came = [{"id": one.id, "aadObjectId": one.aad} for one in people]
        return await self._update(people[0], chat, membersAdded=came)

    async def leave(self, chat: Chat, *people: Person) -> Said:
        chat.members[:] = [one for one in chat.members if one not in people]
        gone = [{"id": one.id, "aadObjectId": one.aad} for one in people]
        return await self._update(people[0], chat, membersRemoved=gone)

    async def _update(self, person: Person, chat: Chat, **changed: Any) -> Said:
        return await self.say(self.activity(person, chat, "conversationUpdate", **changed))

    def activity(
        self, person: Person, chat: Chat, type: str, thread: str = "", **more: Any
    ) -> dict[str, Any]:
        """An activity as Teams would send it."""
        return {
            "type": type,
            "id": f"f:{uuid4()}",
            "channelId": "msteams",
            "serviceUrl": self.service_url,
            "from": person.account(),
            "recipient": {"id": self.bot, "name": "Stafett"},
            "conversation": chat.account(thread),
            "channelData": chat.channel_data(),
            "entities": [{"type": "clientInfo", "locale": person.locale, "platform": "Web"}],
            "locale": person.locale,
        } | more

    async def say(self, activity: Any, authorization: str | None = None) -> Said:
        """Posts an activity (or raw bytes), with a good token unless another `authorization` is given."""
        headers = {"Content-Type": "application/json; charset=utf-8"}
        if authorization is None and self.identity.app_id:
            authorization = f"Bearer {self.identity.sign(self.identity.claims(self.service_url))}"
        if authorization:
            headers["Authorization"] = authorization
        how: dict[str, Any] = {"data": activity} if isinstance(activity, bytes) else {"json": activity}
        async with self._session.post(self._bot_url, headers=headers, **how) as answer:
            return Said(answer.status, await answer.json() if await answer.read() else None)

    # -- what people see

    @property
    def received(self) -> list[Received]:
        """Every call of the bot to the connector, refused ones too."""
        return self.connector.received

    def cards(self, chat: Chat) -> list[dict[str, Any]]:
        """The cards in a conversation as they stand now, oldest first."""
        found = (card_of(one) for one in self.connector.messages.get(chat.id, {}).values())
        return [card for card in found if card]

    def last_message(self, chat: Chat) -> dict[str, Any] | None:
        """What was posted or changed last in a conversation, with its `id`."""
        return next((said for where, said in reversed(self.connector.shown) if where == chat.id), None)

    def last_card(self, chat: Chat) -> dict[str, Any] | None:
        said = self.last_message(chat)
        return card_of(said) if said else None

    def refuse(
        self, status: int, code: str = "", times: int = 1, method: str = "", retry_after: str = ""
    ) -> None:
        """The next calls of the bot to the connector get this answer."""
        headers = {"Retry-After": retry_after} if retry_after else {}
        self.connector.scripted.append(Scripted(status, code, headers, method, times))
