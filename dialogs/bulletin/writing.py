"""Writing a letter, one section at a time: what does not fit comes back to be mended, with nothing lost."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from cards.bulletin import forms as cards
from cards.bulletin.desk import SectionForm, UseSection
from cards.bulletin.forms import SectionDraft, WriteSection
from cards.bulletin.parts import section_name
from cards.elements import Shown
from cards.marked import read
from dialogs.bulletin.desk import desk_card, kept_card, to_write
from dialogs.bulletin.experiences import free_since, still_free
from dialogs.bulletin.letters import at_hand, rewrite
from dialogs.bulletin.room import NoRoom, fitting
from dialogs.house import Here
from programme.bulletin.bulletin import SECTION_LIMIT, Bulletin, HasLeft, Section
from programme.bulletin.experience import Told
from programme.bulletin.occasion import Occasion
from programme.bulletin.section import Filled, laid_in
from programme.refusals import Outdated, Refused

RECENT = timedelta(weeks=26)
"""How long ago a group may have shared what is offered."""
OFFERED = 15
"""Of a list to pick from, at the most, so that it can be looked through on a phone."""


def section_form(here: Here, press: SectionForm) -> Shown:
    """The form of one section, as it is kept."""
    letter = to_write(here, press.bulletin)
    return _form(here, letter, press.section, cards.values(letter, press.section))


def write(here: Here, press: WriteSection) -> Shown:
    """The section is kept, and the desk shows it; what does not fit comes back as it was typed, and so does
    what was written while the letter left."""
    try:
        before = to_write(here, press.bulletin)
    except (HasLeft, Outdated) as problem:
        letter = at_hand(here, press.bulletin, press.deed)
        return desk_card(here, letter, problem=problem, wrote=press.wrote)
    try:
        after = laid_in(before, _filled(here, before, press), here.at)
        fitting(here, after)
    except Refused as problem:
        return _form(here, before, press.section, press.values, problem)
    letter = rewrite(here, before, after)
    notice = here.words("bulletin-kept", section=section_name(here.words, press.section))
    return kept_card(here, before, letter, notice)


def use(here: Here, press: UseSection) -> Shown:
    """The section stands in the letter, or is left out; its words stay."""
    before = to_write(here, press.bulletin)
    after = before.use(press.section, used=press.used)
    try:
        fitting(here, after)
    except NoRoom as problem:
        return desk_card(here, before, problem=problem)
    return kept_card(here, before, rewrite(here, before, after))


def _filled(here: Here, letter: Bulletin, press: WriteSection) -> Filled:
    """The form as the rules read it. Raises what `read` raises for an address that cannot be used."""
    texts = (_tidy(press.text_nb), _tidy(press.text_nn))
    for text in texts:
        if len(text) <= SECTION_LIMIT:  # else it is refused for that, and not read first for a second or two
            read(text)
    occasions, told = offered(here, letter, press.section)
    picked, marks = press.picked.split(","), press.marks.split(",")
    return Filled(
        press.section,
        -1 if press.version is None else press.version,
        texts,
        same=cards.SAME in marks,
        out=cards.OUT in marks,
        questions=(_tidy(press.questions_nb), _tidy(press.questions_nn)),
        occasions=tuple(one for one in occasions if one.id in picked),
        shared=tuple(one for one in told if one.id in picked),
    )


def offered(here: Here, letter: Bulletin, section: Section) -> tuple[Sequence[Occasion], Sequence[Told]]:
    """What can be picked for a section: what stands in the letter, and what else there is, as it is known
    now; an experience only as long as its group consents."""
    work, tenant = here.work, here.tenant
    if section is Section.COMING:
        there = {one.id for one in letter.occasions}
        coming = work.occasions.since(tenant, here.today)
        return [one for at, one in enumerate(coming) if at < OFFERED or one.id in there], ()
    if section is Section.SHARED:
        free = (*still_free(work, tenant, letter.shared), *free_since(work, tenant, here.at - RECENT))
        return (), list({one.id: one for one in free}.values())[:OFFERED]
    return (), ()


def _form(
    here: Here,
    letter: Bulletin,
    section: Section,
    values: Mapping[str, str],
    problem: Refused | None = None,
) -> Shown:
    occasions, told = offered(here, letter, section)
    draft = SectionDraft(here.words, letter, section, values, occasions, told, problem, window=here.dialog)
    return cards.section_form(draft)


def _tidy(text: str) -> str:
    """As it was written, without what surrounds it; every client's line break is one."""
    return "\n".join(line.rstrip() for line in text.strip().splitlines())
