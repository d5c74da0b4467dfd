"""botbuilder-core says something unasked as its makers wired it: `continue_conversation`, `send_activity`.

A process of its own, which prints what it reached as JSON. Helped as `stock.py` is: its tokens are given to
it. Its best is sought at every run, for it falls again where too many wait for its few threads.
"""

import asyncio
import itertools
import json
import os
import sys
import time

from botbuilder.core import MessageFactory, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter
from botbuilder.schema import Attachment, ChannelAccount, ConversationAccount, ConversationReference

from benchmarks.activities import CARD, KIND, group_chats, user
from benchmarks.identity import APP_ID
from benchmarks.stock import adapter

AT_ONCE = (8, 16, 32, 64, 128)
WARM_UP, MEASURED = 1.0, 2.0  # seconds, for each of them


def _references(base: str) -> list[ConversationReference]:
    return [
        ConversationReference(
            channel_id="msteams",
            service_url=base,
            bot=ChannelAccount(id=f"28:{APP_ID}"),
            user=ChannelAccount(id=user(number)),
            conversation=ConversationAccount(
                id=chat, is_group=True, conversation_type="groupChat", tenant_id=tenant
            ),
        )
        for number, (tenant, chat) in enumerate(group_chats())
    ]


async def _say(context: TurnContext) -> None:
    said = await context.send_activity(MessageFactory.attachment(Attachment(content_type=KIND, content=CARD)))
    if not said.id:
        raise RuntimeError("the stand-in gave no id")


async def _rate(bot: CloudAdapter, to: list[ConversationReference], at_once: int, seconds: float) -> float:
    """Messages per second with so many on their way."""
    addresses, before = itertools.cycle(to), time.perf_counter()

    async def one_after_another() -> int:
        said = 0
        while time.perf_counter() < before + seconds:
            await bot.continue_conversation(next(addresses), _say, APP_ID)
            said += 1
        return said

    said = await asyncio.gather(*(one_after_another() for _ in range(at_once)))
    return sum(said) / (time.perf_counter() - before)


async def _sweep(base: str) -> dict[int, float]:
    bot, to = adapter(), _references(base)
    await _rate(bot, to, AT_ONCE[0], WARM_UP)
    return {at_once: await _rate(bot, to, at_once, MEASURED) for at_once in AT_ONCE}


def main() -> None:
    rates = asyncio.run(_sweep(os.environ["STAFETT_LOGIN_URL"]))
    best = max(rates, key=lambda at_once: rates[at_once])
    json.dump({"rate": rates[best], "at_once": best}, sys.stdout)


if __name__ == "__main__":
    main()
