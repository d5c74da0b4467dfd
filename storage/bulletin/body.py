"""What is written in a letter, as JSON and back."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from programme.bulletin.audience import Audience
from programme.bulletin.bulletin import Bulletin, Image, Piece, Section
from programme.bulletin.experience import Told
from programme.bulletin.occasion import Occasion, Sort
from programme.bulletin.texts import Both
from programme.overview import Filter


def body_of(letter: Bulletin) -> str:
    """All that is written in it, and for whom it is meant."""
    pieces = [
        {"section": one.section, "text": _both(one.text), "used": one.used, "version": one.version}
        for one in letter.pieces
    ]
    body = {
        "title": _both(letter.title),
        "pieces": pieces,
        "questions": _both(letter.questions),
        "occasions": [asdict(one) | {"day": one.day.isoformat()} for one in letter.occasions],
        "shared": [asdict(one) for one in letter.shared],
        "image": {"link": letter.image.link, "alt": _both(letter.image.alt)},
        "audience": json.loads(audience_text(letter.audience)),
    }
    return json.dumps(body, ensure_ascii=False)


def body_in(text: str) -> dict[str, Any]:
    """The fields of a Bulletin that its body holds."""
    body = json.loads(text)
    return {
        "title": _read_both(body["title"]),
        "pieces": tuple(map(_piece, body["pieces"])),
        "questions": _read_both(body["questions"]),
        "occasions": tuple(map(_occasion, body["occasions"])),
        "shared": tuple(Told(**one) for one in body["shared"]),
        "image": Image(body["image"]["link"], _read_both(body["image"]["alt"])),
        "audience": _audience(body["audience"]),
    }


def audience_text(audience: Audience) -> str:
    """An audience as JSON."""
    channels = None if audience.channels is None else list(audience.channels)
    told = {"channels": channels, "groups": audience.groups, "helpers": audience.helpers}
    return json.dumps(told | {"asked": audience.asked.written()}, ensure_ascii=False)


def audience_in(text: str) -> Audience:
    """What `audience_text` wrote."""
    return _audience(json.loads(text))


def _audience(told: Mapping[str, Any]) -> Audience:
    channels = None if told["channels"] is None else tuple(told["channels"])
    return Audience(channels, told["groups"], Filter.read(told["asked"]), told["helpers"])


def _both(text: Both) -> list[str | None]:
    times = (text.nb_at, text.nn_at)
    return [text.nb, text.nn, *(at.isoformat() if at else None for at in times)]


def _read_both(told: list[str | None]) -> Both:
    nb, nn, *times = told
    return Both(nb or "", nn or "", *(datetime.fromisoformat(at) if at else None for at in times))


def _piece(told: Mapping[str, Any]) -> Piece:
    return Piece(Section(told["section"]), _read_both(told["text"]), told["used"], told["version"])


def _occasion(told: Mapping[str, Any]) -> Occasion:
    return Occasion(**{**told, "sort": Sort(told["sort"]), "day": date.fromisoformat(told["day"])})
