"""What may come after a method, the method a group is on, and a newer version of it."""

from collections.abc import Mapping
from dataclasses import replace

from cards import edition, onward
from cards.elements import Shown
from programme import folder
from programme.people import Role
from tests.cards.scenes import LEADER, METHOD, group
from words.words import Words

SHELF = folder.shelf(folder.OWN)
COURSE = SHELF.newest("rolleforstaelse")
LEADERS = SHELF.newest("stodig_lederskap")
SHOE, NEWER_SHOE = SHELF.versions("der_skoen_trykker")[:2]


def next_steps(words: Mapping[str, Words]) -> dict[str, Shown]:
    """The offer, one method more closely, the question to the helper, and «Om opplegget»."""
    w, nn, en = words["nb"], words["nn"], words["en"]
    after = [SHELF.newest(key) for key in COURSE.following]
    course = replace(group(), method=COURSE.key, version=COURSE.version)
    shoe = replace(group(), method=SHOE.key, version=SHOE.version)
    alone = replace(group(members=(LEADER,)), method=LEADERS.key, parties=(Role.LEADER,))
    return {
        "onward": onward.onward(w, course, COURSE, after),
        "onward_solo_nn": onward.onward(nn.to_one, alone, LEADERS, [METHOD]),
        "onward_method": onward.about_method(w, course, COURSE, METHOD, begin=True, ask=False),
        "onward_method_nn": onward.about_method(nn, course, COURSE, METHOD, begin=True, ask=False),
        "onward_method_ask": onward.about_method(w.to_one, alone, LEADERS, METHOD, begin=False, ask=True),
        "onward_method_en": onward.about_method(
            en, course, COURSE, LEADERS, begin=False, ask=False, note=en("onward-leader-alone")
        ),
        "onward_asked": onward.asked(w.to_one, alone, METHOD),
        "onward_helper": onward.to_helper(w, alone, LEADERS, [METHOD], wished=False),
        "onward_helper_wish_nn": onward.to_helper(nn, alone, LEADERS, [METHOD], wished=True),
        "edition": edition.about(w, group(), METHOD),
        "edition_newer": edition.about(w, shoe, SHOE, newer=NEWER_SHOE, may_move=True),
        "edition_newer_nn": edition.about(nn, shoe, SHOE, newer=NEWER_SHOE, may_move=True),
    }
