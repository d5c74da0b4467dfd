"""A bot of a hundred lines that only proves the driver: it keeps nothing and checks nobody."""

import asyncio
import json
import sys
from typing import Any
from urllib.parse import quote

from aiohttp import ClientSession, web

YES_NO = [{"title": title, "value": title.lower()} for title in ("Ja", "Delvis", "Nei")]
sent: dict[str, str] = {}  # the last message of each conversation, by its id


def _card(title: str) -> dict[str, Any]:
    fields: list[dict[str, Any]] = [
        {"type": "TextBlock", "text": title, "wrap": True},
        {"type": "Input.ChoiceSet", "id": "talk", "label": "Snakker vi sammen?", "style": "expanded"},
        {"type": "Input.ChoiceSet", "id": "role", "label": "Rolle"},
        {"type": "Input.ChoiceSet", "id": "many", "label": "Flere", "style": "expanded"},
        {"type": "Input.Text", "id": "line", "label": "En linje"},
        {"type": "Input.Number", "id": "count", "label": "Antall"},
        {"type": "Input.Date", "id": "day", "label": "Dato"},
        {"type": "Input.Time", "id": "hour", "label": "Klokka"},
        {"type": "Input.Toggle", "id": "share", "label": "Deling", "title": "Del", "valueOn": "yes"},
    ]
    for chosen in fields[1:4]:
        chosen["choices"] = YES_NO
    fields[1] |= {"isRequired": True, "errorMessage": "Velg ett svar"}
    fields[3] |= {"isMultiSelect": True}
    actions = [{"type": "Action.Execute", "title": "Lagre", "verb": "save/1", "data": {"hidden": "kept"}}]
    actions += [{"type": "Action.Submit", "title": "Send", "data": {"sent": "yes"}}]
    return {"type": "AdaptiveCard", "version": "1.5", "body": fields, "actions": actions}


def _carrying(card: dict[str, Any]) -> dict[str, Any]:
    kind = "application/vnd.microsoft.card.adaptive"
    return {"type": "message", "attachments": [{"contentType": kind, "content": card}]}


async def _call(method: str, base: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
    url = f"{base.rstrip('/')}/v3/conversations{path}"
    async with (
        ClientSession(raise_for_status=True) as client,
        client.request(method, url, json=body) as answer,
    ):
        return dict(await answer.json())


async def _speak(heard: dict[str, Any]) -> None:
    base, here = heard["serviceUrl"], heard["conversation"]["id"]
    text = heard.get("text", "").split("</at>")[-1].strip()
    place = f"/{quote(here, safe='')}/activities"
    if text == "kort":
        sent[here] = (await _call("POST", base, place, _carrying(_card("Nytt kort"))))["id"]
    elif text == "endre":
        await _call("PUT", base, f"{place}/{sent[here]}", _carrying(_card("Endret kort")))
    elif text == "privat":
        person = {"members": [{"id": heard["from"]["id"]}], "isGroup": False}
        chat = await _call("POST", base, "", person)
        await _call(
            "POST", base, f"/{quote(chat['id'], safe='')}/activities", _carrying(_card("Uoppfordret"))
        )
    elif text == "hvem":
        page = await _call("GET", base, f"/{quote(here, safe='')}/pagedmembers")
        names = " og ".join(sorted(member["givenName"] for member in page["members"]))
        await _call("POST", base, place, {"type": "message", "text": names})
    else:
        said = json.dumps(heard["value"]) if "value" in heard else text
        await _call("POST", base, place, {"type": "message", "text": f"Du sa: {said}"})


async def _hear(request: web.Request) -> web.Response:
    heard = await request.json()
    if heard["type"] == "invoke":
        data = json.dumps(heard["value"]["action"]["data"], ensure_ascii=False, sort_keys=True)
        card = _card(f"Lagret: {data}")
        kind = "application/vnd.microsoft.card.adaptive"
        return web.json_response({"statusCode": 200, "type": kind, "value": card})
    if heard.get("text", "").endswith("fall"):
        return web.Response(status=500)
    if heard["type"] == "message":
        request.app["talk"].add(asyncio.create_task(_speak(heard)))
    return web.Response()


async def _ready(_: web.Request) -> web.Response:
    return web.Response(text="ready")


def main() -> None:
    app = web.Application()
    app["talk"] = set()
    app.router.add_post("/api/messages", _hear)
    app.router.add_get("/ready", _ready)
    web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]), print=None)


if __name__ == "__main__":
    main()
