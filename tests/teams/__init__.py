"""A small real Teams on loopback: identity provider, connector and people, all over HTTP.

async with Teams() as teams:
    settings = read(teams.environ())
    ...  # start the bot with these settings
    teams.bot_at(f"http://127.0.0.1:{port}/api/messages")
    kari = teams.person("Kari Nordmann")
    chat = teams.group(kari, ola)
    said = await teams.press(kari, chat, "checkin.answer/1", {"q1": "yes"})
    assert said.status == 200 and teams.last_card(chat)
"""

from tests.teams.people import Chat, Person
from tests.teams.server import Said, Teams

__all__ = ["Chat", "Person", "Said", "Teams"]
