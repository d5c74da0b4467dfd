"""Somebody who presses every button on any card they are given, and writes the same in every field."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from cards.elements import Shown
from dialogs.bulletin.table import BULLETIN_DIALOGS
from tests.cards.walk import parts
from tests.dialogs.desk import Bench

VERBS = frozenset(button.verb for button, _ in BULLETIN_DIALOGS)
TELLING = ("bulletin", "section", "part", "source", "mine", "sure", "page")
"""What makes two presses of one button worth making."""
Node = dict[str, Any]


@dataclass
class Rover:
    """`written` is what stands in each field, by the last part of its name; `look` sees every card."""

    bench: Bench
    written: Callable[[str], str]
    look: Callable[[Node, str], None]
    pressed: set[str] = field(default_factory=set)
    _seen: set[tuple[str, ...]] = field(default_factory=set)
    _read: set[str] = field(default_factory=set)

    def types(self, who: str, *lines: str, where: str = "", but: frozenset[str] = frozenset()) -> None:
        """They type these, and press all that comes of it but for some verbs."""
        for line in lines:
            self.goes_on(who, self.bench.write(who, line, where=where), where=where, but=but)

    def opens_post(self, who: str, *, where: str = "", but: frozenset[str] = frozenset()) -> None:
        """All cards that were sealed for their chat."""
        thread = where or who
        rows = "SELECT id, card, summary FROM posting WHERE thread = ? AND card <> ''"
        found = self.bench.work(lambda work: work.due._connection.exec_driver_sql(rows, (thread,)).all())
        for id_, card, summary in found:
            if id_ + card not in self._read:
                self._read.add(id_ + card)
                self.goes_on(who, Shown(json.loads(card), summary), where=where, but=but)

    def goes_on(self, who: str, shown: Shown, *, where: str = "", but: frozenset[str] = frozenset()) -> None:
        """Looks at the card, and presses what stands there and on what comes of it."""
        waiting = [shown]
        while waiting:
            one = waiting.pop()
            self.look(one.card, one.summary)
            for data in buttons(one.card):
                verb = str(data["verb"])
                if verb in VERBS - but and self._new(who, where, data):
                    self.pressed.add(verb)
                    inputs = self._inputs(one.card)
                    waiting.append(self.bench.press(who, verb, {**inputs, **data}, where=where))

    def _new(self, who: str, where: str, data: Node) -> bool:
        key = (who, where, data["verb"], *(str(data.get(name)) for name in TELLING))
        is_new = key not in self._seen
        self._seen.add(key)
        return is_new

    def _inputs(self, card: Node) -> Node:
        filled: Node = {}
        for one in parts(card):
            kind = str(one.get("type", ""))
            if kind == "Input.Text":
                filled[one["id"]] = self.written(one["id"].rpartition(".")[2] or one["id"])
            elif kind == "Input.ChoiceSet" and one["choices"]:
                chosen = one.get("value") or one["choices"][-1 if one["id"] == "whose" else 0]["value"]
                filled[one["id"]] = chosen if one["id"] != "marks" else "same"
            elif kind == "Input.Date":
                filled[one["id"]] = one.get("value") or self.written(one["id"])
        return filled


def buttons(card: Node) -> Iterator[Node]:
    """What each button on a card carries."""
    seen: list[Node] = []
    for one in parts(card):
        data = one.get("data")
        if isinstance(data, dict) and "verb" in data and data not in seen:
            seen.append(data)
    yield from seen
