"""The true state of whatever an old or refused button was about, as far as this person may see it."""

from collections.abc import Mapping
from typing import Any

from cards.elements import Shown
from dialogs import acting, casting, checkin, journey, scores
from dialogs.bulletin import answering as bulletin_answering
from dialogs.bulletin import desk as bulletin_desk
from dialogs.house import Here
from dialogs.matter import found
from programme.access import IN_THE_CHAT, PARTIES, Deed, may
from programme.people import Group

TYPED = {"remark", "differently", "quiet", "name", "owner", "owner_name", "department"} | {
    "pause_why", "skip_why", "back_why", "end_note",
    "title", "questions", "options", "keeps", "low", "high", "groups", "decided_why", "decided_remark",
    "sign", "reason", "stop_why", "leave_why", "plan_remark",
    "told", "title_nn", "held_at", "link",
    "text_nb", "text_nn", "questions_nb", "questions_nn", "title_nb", "image", "alt_nb", "alt_nn",
    "thanks", "letter_remark",
}  # fmt: skip
"""Inputs that hold a person's own words; those that go by a key begin with «field.», «line.» or «note.»."""
MOST = 10
"""Texts given back, at the most: a form has no more."""


def current(here: Here, data: Mapping[str, Any], verb: str = "") -> Shown | None:
    """The current card, or None when there is nothing this person may see."""
    if verb in casting.VERBS:
        return casting.afresh(here, data)
    if verb.startswith("priorities."):
        return scores.afresh(here, data)
    if isinstance(data.get("action"), str):
        return acting.afresh(here, data["action"])
    if verb in bulletin_answering.VERBS:
        return bulletin_answering.afresh(here, data)
    if isinstance(data.get("bulletin"), str):
        return bulletin_desk.afresh(here, data["bulletin"])
    group = _group(here, data)
    if group is None or here.overheard(group) or not may(here.standing(group), Deed.SEE_GROUP):
        return None
    matter = found(here.work, here.house, group, here.at)
    about = data.get("checkin")
    if matter is None or matter.checkin is None or matter.checkin.id != about:
        return journey.group_card(here, group)
    if matter.checkin.revealed and here.standing(group) & IN_THE_CHAT:
        return checkin.table_card(here, matter)
    if here.standing(group) & PARTIES and here.private:
        return checkin.mine(here, matter)
    return journey.group_card(here, group)


def written(here: Here, data: Mapping[str, Any]) -> tuple[str, ...]:
    """What a person typed into the inputs of a press that was refused. The lines of a stop point, and what is
    written in a vote, are given back only where nobody else looks."""
    starts: tuple[str, ...] = ("field.", "line.", "note.") if here.private else ("field.",)
    starts += ("answer.",) if here.private and "bulletin" in data else ()  # in a vote they hold a choice
    typed = TYPED if "name" in data else TYPED - {"owner"}  # else it is chosen, and holds an id
    texts = [text for name, text in data.items() if name in typed or name.startswith(starts)]
    return tuple(text.strip() for text in texts if isinstance(text, str) and text.strip())[:MOST]


def _group(here: Here, data: Mapping[str, Any]) -> Group | None:
    id_, about = data.get("group"), data.get("checkin")
    if isinstance(about, str):
        found_ = here.work.checkins.get(here.tenant, about)
        id_ = found_.group if found_ else None
    return here.work.groups.get(here.tenant, id_) if isinstance(id_, str) else None
