"""What lies behind and what may come after, asked for in a word: «her slapp vi», «historie», «hva nå»."""

from cards.elements import Shown
from cards.onward import ShowOnward
from cards.welcome import ShowGroups
from dialogs import journey
from dialogs.about import matter_here, one_group, one_to_see
from dialogs.edition import about_card
from dialogs.history import history_card, left_off
from dialogs.house import Here
from dialogs.onward import show_onward
from programme.access import Deed


def typed_history(here: Here, _: str) -> Shown:
    """«historie»: of the one group one is in, or helps; else the list of one's groups."""
    group = one_to_see(here)
    if group is None:
        return journey.show_groups(here, ShowGroups())
    return history_card(here, here.allowed(group, Deed.SEE_GROUP))


def typed_left_off(here: Here, _: str) -> Shown:
    """«her slapp vi»; where nobody else reads along also what one's own role is for."""
    matter = matter_here(here)
    if matter is None:
        return journey.show_groups(here, ShowGroups())
    member = matter.group.member_of(here.user) if here.private else None
    return left_off(matter, here.words_in(matter.group), member)


def typed_onward(here: Here, _: str) -> Shown:
    """«hva nå»"""
    group = one_group(here)
    return show_onward(here, ShowOnward(group.id)) if group else journey.show_groups(here, ShowGroups())


def typed_method(here: Here, _: str) -> Shown:
    """«om opplegget»"""
    group = one_group(here)
    return about_card(here, group) if group else journey.show_groups(here, ShowGroups())
