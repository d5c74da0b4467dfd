"""The dialogue cloth on the table, before, on the way, when time is up, and done."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from cards import journey
from cards.elements import Shown
from cards.tool import time_is_up, tool_card
from programme import folder
from programme.journey import Journey, Stage
from programme.visit import Visit
from tests.cards.scenes import NOW, TODAY, group
from words.words import Words

SHELF = folder.shelf(folder.OWN)
CLOTH = SHELF.newest("dialogduk_partssamarbeid")
ROUND_IT = CLOTH.phases[0]
VISIT = Visit("v1", ROUND_IT.key, 1, NOW, workshop=TODAY)


def cloth(words: Mapping[str, Words]) -> dict[str, Shown]:
    """The living card at each point, what is said when time is up, and the board that opens the cloth."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    tool = ROUND_IT.tool
    assert tool is not None
    second = replace(VISIT, step=2, step_until=NOW + timedelta(minutes=20))
    last = replace(VISIT, step=len(tool.steps), step_until=NOW)
    its = replace(group(), method=CLOTH.key, version=CLOTH.version)
    dated = Journey("g1", Stage.DATED, VISIT, NOW)
    return {
        "tool_ready": tool_card(w, its, ROUND_IT, tool, VISIT, at=NOW),
        "tool_step": tool_card(w, its, ROUND_IT, tool, second, at=NOW),
        "tool_step_nn": tool_card(nn, its, ROUND_IT, tool, second, at=NOW),
        "tool_time_over_en": tool_card(en, its, ROUND_IT, tool, last, at=NOW),
        "tool_done": tool_card(w, its, ROUND_IT, tool, VISIT, at=NOW, done=True),
        "tool_up": time_is_up(w, its, tool, second),
        "tool_up_last_nn": time_is_up(nn, its, tool, last),
        "board_with_tool": journey.board(
            w, its, CLOTH, dated, checkin=None, opens=NOW + timedelta(days=1), today=TODAY
        ),
    }
