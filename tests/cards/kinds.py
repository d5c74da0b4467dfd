"""The boards of phases that are neither a meeting nor a workshop, and a list of groups on their way there."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from cards import journey
from cards.elements import Shown
from programme import folder
from programme.journey import Journey, Stage
from programme.method import Method
from programme.visit import Visit
from tests.cards.scenes import NOW, TODAY, group
from words.words import Words

SHELF = folder.shelf(folder.OWN)
COURSE = SHELF.newest("rolleforstaelse")
ALONE_FIRST = SHELF.newest("en_bra_dag_pa_jobb")
LOOKS_BACK = SHELF.newest("tilbakemeldingskultur")
DAY = date(2026, 8, 28)
CARRIED = {
    "from_tomorrow": "Vi sier takk for at noen sier fra, hver gang.",
    "reaches_all": "Fem minutter i rapporten hver mandag, og et ark på vaktrommet.",
}


def standing(method: Method, place: int, stage: Stage = Stage.PLANNING, day: date | None = None) -> Journey:
    """A group at this place of a method."""
    return Journey("g1", stage, Visit("v1", method.phases[place].key, 1, NOW, workshop=day), NOW)


def looking_back(stage: Stage = Stage.DATED) -> Journey:
    """Two weeks after the gathering, with what was agreed on there."""
    carried = Visit("v0", LOOKS_BACK.phases[0].key, 1, NOW, ended=NOW, baton=CARRIED)
    return replace(standing(LOOKS_BACK, 1, stage, DAY), carried=carried)


def drawn(
    w: Words, method: Method, where: Journey, opens: datetime | None = None, *, soon: bool = False
) -> Shown:
    """The board of the usual group in that method."""
    its = replace(group(w.language), method=method.key, version=method.version)
    return journey.board(w, its, method, where, checkin=None, opens=opens, soon=soon, today=TODAY)


def kinds(words: Mapping[str, Words]) -> dict[str, Shown]:
    """Each kind of day before it is set and after, and all of them in the list of one's groups."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    session = standing(COURSE, 0, Stage.DATED, DAY)
    alone = standing(ALONE_FIRST, 0, Stage.DATED, DAY)
    ways = [(COURSE, session), (ALONE_FIRST, alone), (LOOKS_BACK, looking_back())]
    lines = [journey.Line(group(), method, where, None, None) for method, where in ways]
    return {
        "board_planning_session": drawn(w, COURSE, standing(COURSE, 0)),
        "board_dated_session": drawn(w, COURSE, session, NOW, soon=True),
        "board_planning_alone": drawn(w, ALONE_FIRST, standing(ALONE_FIRST, 0)),
        "board_dated_alone_nn": drawn(nn, ALONE_FIRST, alone, NOW, soon=True),
        "board_planning_look_back_en": drawn(en, LOOKS_BACK, looking_back(Stage.PLANNING)),
        "board_dated_look_back": drawn(w, LOOKS_BACK, looking_back(), NOW, soon=True),
        "my_groups_of_all_kinds": journey.my_groups(w, lines),
    }
