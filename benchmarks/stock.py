"""botbuilder-core as its makers wired it, with its aiohttp integration, doing nothing useful.

Repaired just enough to answer: `CloudAdapter.process` serialises the answer to an `Action.Execute` twice and
ends in a 500, so the last two lines of it are written anew. And helped a little: its own tokens are given to
it, where it would fetch a new one for each message.
"""

import os
from typing import Any

from aiohttp import web
from botbuilder.core import ActivityHandler, InvokeResponse, MessageFactory, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter
from botbuilder.schema import Activity, Attachment
from botframework.connector.auth import (
    BotFrameworkAuthenticationFactory,
    MicrosoftAppCredentials,
    PasswordServiceClientCredentialFactory,
)

from benchmarks.activities import CARD, KIND

SCOPE = "https://api.botframework.com"


class _Given(MicrosoftAppCredentials):  # type: ignore[misc]
    def get_access_token(self, force_refresh: bool = False) -> str:
        return "benchmark"


class _Giving(PasswordServiceClientCredentialFactory):  # type: ignore[misc]
    async def create_credentials(
        self, app_id: str, oauth_scope: str, login_endpoint: str, validate_authority: bool
    ) -> _Given:
        return _Given(app_id, self.password, self.tenant_id, oauth_scope)


class _Bot(ActivityHandler):  # type: ignore[misc]
    async def on_message_activity(self, turn_context: TurnContext) -> None:
        await turn_context.send_activity(
            MessageFactory.attachment(Attachment(content_type=KIND, content=CARD))
        )

    async def on_invoke_activity(self, turn_context: TurnContext) -> InvokeResponse:
        return InvokeResponse(status=200, body={"statusCode": 200, "type": KIND, "value": CARD})


class Repaired(CloudAdapter):  # type: ignore[misc]
    """The stock adapter, but for how it answers."""

    async def process(
        self, request: web.Request, bot: ActivityHandler, ws_response: Any = None
    ) -> web.Response:
        activity = Activity().deserialize(await request.json())
        header = request.headers.get("Authorization", "")
        answer = await self.process_activity(header, activity, bot.on_turn)
        return web.json_response(answer.body, status=answer.status) if answer else web.Response(status=201)


def adapter() -> Repaired:
    """Over the settings in the environment."""
    given = os.environ
    return Repaired(
        BotFrameworkAuthenticationFactory.create(
            validate_authority=True,
            to_channel_from_bot_login_url=given["STAFETT_LOGIN_URL"],
            to_channel_from_bot_oauth_scope=SCOPE,
            to_bot_from_channel_token_issuer=given["STAFETT_TOKEN_ISSUER"],
            oauth_url=given["STAFETT_LOGIN_URL"],
            to_bot_from_channel_open_id_metadata_url=given["STAFETT_OPENID_METADATA_URL"],
            to_bot_from_emulator_open_id_metadata_url=given["STAFETT_OPENID_METADATA_URL"],
            credential_factory=_Giving(given["MicrosoftAppId"], given["MicrosoftAppPassword"]),
        )
    )


def main() -> None:
    repaired, bot = adapter(), _Bot()

    async def messages(request: web.Request) -> web.Response:
        return await repaired.process(request, bot)

    async def health(request: web.Request) -> web.Response:
        return web.Response()

    app = web.Application()
    app.router.add_post("/api/messages", messages)
    app.router.add_get("/health", health)
    web.run_app(app, host="127.0.0.1", port=int(os.environ["PORT"]), print=None, access_log=None)


if __name__ == "__main__":
    main()
