"""What was typed about an action, shown before it counts. Names and texts are invented."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from cards.elements import Shown
from cards.typed_action import Wish, hand_on, move, plain, which
from programme.action import Owner
from programme.deadline import Deadline
from programme.wording import LINE_LIMIT, TITLE_LIMIT
from tests.cards.plan_scenes import BREAKFAST, COFFEE, DAY, LIFT, OVERLAP, SILJE
from tests.cards.scenes import LEADER, REP, group, longest_group
from words.words import Words

WEEK_40 = Deadline(date(2026, 10, 2))
CHRISTMAS = Deadline(date(2027, 12, 23), date(2028, 1, 3))
WHY = "To er syke, og vi venter på den nye tavla"
SEVERAL = [(one, group()) for one in (COFFEE, OVERLAP, BREAKFAST, LIFT)]


def typed(words: Mapping[str, Words]) -> dict[str, Shown]:
    """By a name that says what each shows."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    long = replace(COFFEE, number=999, title="Særskilt " * (TITLE_LIMIT // 9))
    several_groups = [(COFFEE, group()), (OVERLAP, group()), (BREAKFAST, replace(longest_group(), id="g2"))]
    return {
        "typed_done": plain(w, group(), COFFEE, Wish.DONE, REP.user),
        "typed_done_nn": plain(nn, group("nn"), COFFEE, Wish.DONE, REP.user),
        "typed_on_track_en": plain(en, group("en"), COFFEE, Wish.ON_TRACK, REP.user),
        "typed_help": plain(w, group(), COFFEE, Wish.HELP, REP.user),
        "typed_help_for_the_leader_nn": plain(nn, group("nn"), COFFEE, Wish.HELP, LEADER.user),
        "typed_move": move(w, group(), OVERLAP, WEEK_40, WHY, DAY),
        "typed_move_asks_why_nn": move(nn, group("nn"), OVERLAP, CHRISTMAS, "", DAY),
        "typed_move_long": move(w, longest_group(), long, CHRISTMAS, "Fordi " * (LINE_LIMIT // 6), DAY),
        "typed_hand_on": hand_on(w, group(), COFFEE, SILJE),
        "typed_hand_on_sought_nn": hand_on(nn, group("nn"), COFFEE, Owner("", "Nina Ny")),
        "typed_which": which(w, Wish.DONE, SEVERAL, "", example="ferdig 1"),
        "typed_which_of_many_nn": which(nn, Wish.MOVE, SEVERAL * 3, "fredag", example="flytt 1"),
        "typed_which_of_groups": which(w, Wish.HELP, several_groups, "", example="trenger hjelp 1"),
    }
