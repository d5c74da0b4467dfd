"""The title and the picture, the order of the sections, and an earlier letter as a template."""

from cards.bulletin import arranging as cards
from cards.bulletin.arranging import KeepHeading, PlaceSection, UseTemplate
from cards.bulletin.desk import HeadingForm, OrderForm, TemplateForm
from cards.elements import Shown
from dialogs.bulletin.desk import desk_card, kept_card, to_write
from dialogs.bulletin.letters import rewrite
from dialogs.bulletin.room import NoRoom, fitting
from dialogs.house import Here
from programme.bulletin.bulletin import GONE_OUT, Bulletin, Section
from programme.bulletin.heading import Heading, headed, look
from programme.bulletin.template import from_template
from programme.refusals import NotFound, Refused

EARLIER = 12
"""Letters that can be a template: a year of them."""


def heading_form(here: Here, press: HeadingForm) -> Shown:
    """The form of title and picture."""
    letter = to_write(here, press.bulletin)
    return cards.heading_form(here.words, letter, look(letter), cards.heading_values(letter))


def keep_heading(here: Here, press: KeepHeading) -> Shown:
    """Title and picture are kept; what does not fit comes back as it was typed."""
    before = to_write(here, press.bulletin)
    title, alt = (press.title_nb, press.title_nn), (press.alt_nb, press.alt_nn)
    try:
        after = headed(before, Heading(press.seen, title, press.image, alt), here.at)
    except Refused as problem:
        return cards.heading_form(here.words, before, look(before), press.values, problem=problem)
    letter = rewrite(here, before, after)
    return kept_card(here, before, letter, here.words("bulletin-heading-kept"))


def order_form(here: Here, press: OrderForm) -> Shown:
    """The order of the sections."""
    return cards.order_card(here.words, to_write(here, press.bulletin))


def place(here: Here, press: PlaceSection) -> Shown:
    """The section has that place; the order is shown on."""
    before = to_write(here, press.bulletin)
    order = [piece.section for piece in before.pieces if piece.section is not press.section]
    wanted = int(press.place) if press.place.isdecimal() else len(order)
    order.insert(min(wanted, len(order)), press.section)
    return cards.order_card(here.words, rewrite(here, before, before.in_order(order)))


def template_form(here: Here, press: TemplateForm) -> Shown:
    """The earlier letters; what is empty in this one is ticked."""
    letter = to_write(here, press.bulletin)
    empty = [section.value for section in Section if letter.blank(section)]
    return cards.template_form(here.words, letter, _earlier(here), parts=empty)


def use_template(here: Here, press: UseTemplate) -> Shown:
    """The chosen sections are as they were in the earlier letter."""
    before, earlier = to_write(here, press.bulletin), _earlier(here)
    template = next((one for one in earlier if one.id == press.template), None)
    if template is None:
        raise NotFound
    sections = [section for section in Section if section.value in press.parts.split(",")]
    after = from_template(before, template, sections, here.work.occasions.since(here.tenant, here.today))
    try:
        fitting(here, after)
    except NoRoom as problem:
        return desk_card(here, before, problem=problem)
    return kept_card(here, before, rewrite(here, before, after), here.words("bulletin-template-used"))


def _earlier(here: Here) -> tuple[Bulletin, ...]:
    """The latest letters that were sent."""
    return here.work.bulletins.among(here.tenant, GONE_OUT)[:EARLIER]
