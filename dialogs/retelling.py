"""What lies behind and what may come after, asked for in a word: «her slapp vi», «historie», «hva nå»."""

from cards.elements import Shown
from cards.onward import ShowOnward
from cards.welcome import ShowGroups
from dialogs import journey
from dialogs.about import groups_here, matter_here
from dialogs.edition import about_card
from dialogs.history import history_card, left_off
from dialogs.house import Here
from dialogs.onward import show_onward
from programme.access import Deed


def typed_history(here: Here, _: str) -> Shown:
    """«historie»: of the one group one is in, or helps; else the list of one's groups."""
    groups = groups_here(here)
    helps = here.work.groups.of_helper(here.tenant, here.user) if here.alone and here.known.helper else ()
    likely = groups or helps
    if len(likely) != 1:
        return journey.show_groups(here, ShowGroups())
    return history_card(here, here.allowed(likely[0], Deed.SEE_GROUP))


def typed_left_off(here: Here, _: str) -> Shown:
    """«her slapp vi»; where nobody else reads along also what one's own role is for."""
    matter = matter_here(here)
    if matter is None:
        return journey.show_groups(here, ShowGroups())
    member = matter.group.member_of(here.user) if here.private else None
    return left_off(matter, here.words_in(matter.group), member)


def typed_onward(here: Here, _: str) -> Shown:
    """«hva nå»"""
    groups = groups_here(here)
    if len(groups) != 1:
        return journey.show_groups(here, ShowGroups())
    return show_onward(here, ShowOnward(groups[0].id))


def typed_method(here: Here, _: str) -> Shown:
    """«om opplegget»"""
    groups = groups_here(here)
    return about_card(here, groups[0]) if len(groups) == 1 else journey.show_groups(here, ShowGroups())
