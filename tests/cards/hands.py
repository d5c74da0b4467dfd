"""Roles that change hands, vacancies, helpers among themselves, owners' languages."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from cards import handover, helpers, newcomer, owners, vacancy, welcome
from cards.elements import Shown
from programme.handover import How, Offer, ToSeveral
from programme.people import Group, Person, Role, TooManyGroups
from tests.cards.behind import behind
from tests.cards.scenes import LEADER, METHOD, NOW, REP, SAFETY, TODAY, group, longest_group
from words.words import Words

DAY = date(2027, 1, 5)
OTHERS = (Person("t1", "29:h2", "Nina Dahl"), Person("t1", "29:h3", "Omar Ali"), Person("t1", "29:h4"))
TOOK = datetime(2024, 11, 20, 9, tzinfo=UTC)


def an_offer(how: How = How.GOOD, *, taker: str = "", name: str = "") -> Offer:
    """The safety rep's role on offer."""
    until = DAY if how is How.UNTIL else None
    return Offer("o1", "g1", Role.SAFETY_REP, SAFETY.user, SAFETY.name, taker, name, how, until, NOW)


def lent(its: Group, *, by_day: bool = True) -> Group:
    """The same group with a deputy as its safety rep."""
    deputy = replace(
        SAFETY, user="29:ola", name="Ola Lie", held_for=SAFETY.user, held_for_name=SAFETY.name,
        back_on=DAY if by_day else None,
    )  # fmt: skip
    return replace(its, members=(LEADER, REP, deputy))


def hands(words: Mapping[str, Words]) -> dict[str, Shown]:
    """All of them, by names that say what they show."""
    return {**offers(words), **vacancies(words), **among_helpers(words), **by_owner(words)}


def offers(words: Mapping[str, Words]) -> dict[str, Shown]:
    """Giving a role on, from the form to the deputy's last day."""
    w, nn, en, g = words["nb"], words["nn"], words["en"], group()
    deputy = lent(g).members[-1]
    values = {"how": "until", "until": "2027-01-05"}
    problem = handover.give_form(
        w, g, SAFETY, new="n1", today=TODAY, pick=True, values=values, problem=ToSeveral()
    )
    named = an_offer(How.RETURN, taker="aad-ola", name="Ola Lie")
    return {
        "give_form": handover.give_form(w, g, SAFETY, new="n1", today=TODAY, pick=True),
        "give_form_nn": handover.give_form(nn, group("nn"), SAFETY, new="n1", today=TODAY, pick=False),
        "give_form_several": problem,
        "offer": handover.offered(w, g, an_offer()),
        "offer_named": handover.offered(w, g, named, "29:ola"),
        "offer_until_nn": handover.offered(nn, group("nn"), an_offer(How.UNTIL, taker="aad-ola")),
        "offer_taken": handover.over(w, g, an_offer(), "taken", "Ola Lie"),
        "offer_taken_back_en": handover.over(en, group("en"), an_offer(), "taken-back"),
        "offer_lapsed": handover.over(w, g, an_offer(), "lapsed"),
        "newcomer_before_the_start": newcomer.newcomer(w, g, SAFETY, None),
        "newcomer": newcomer.newcomer(w, g, deputy, behind(words)["left_off_newcomer"]),
        "newcomer_deputy_nn": newcomer.newcomer(nn, group("nn"), deputy, None),
        "handed_for_a_time": newcomer.handed(w, g, an_offer(How.UNTIL), "Ola Lie"),
        "handed_for_good_nn": newcomer.handed(nn, group("nn"), an_offer(), "Ola Lie"),
        "lent_back": newcomer.lent_back(w, g, deputy),
        "taker_absent": newcomer.not_there(w, g, an_offer(taker="aad-x")),
        "term": newcomer.term(w, g, TOOK),
        "term_nn": newcomer.term(nn, group("nn"), TOOK),
        "term_goes_on": newcomer.goes_on(w, g, date(2028, 10, 20)),
        "roles_lent": welcome.roles(w, lent(g), METHOD, begun=True),
        "roles_lent_alone_nn": welcome.roles(
            nn, lent(group("nn"), by_day=False), METHOD, begun=True, alone=(LEADER, REP)
        ),
    }


def vacancies(words: Mapping[str, Words]) -> dict[str, Shown]:
    """A role that nobody holds."""
    w, nn = words["nb"], words["nn"]
    short, short_nn = group(members=(LEADER, REP)), group("nn", members=(REP,))
    return {
        "vacant_left": vacancy.vacant(w, short, "left", Role.SAFETY_REP),
        "vacant_freed_nn": vacancy.vacant(nn, short_nn, "freed", Role.SAFETY_REP),
        "vacancy_filled": vacancy.filled(w, group()),
        "came_back": vacancy.came_back(w, group(), SAFETY),
        "vacant_to_helper": vacancy.to_helper(w, short, short.missing, alone=True),
        "vacant_to_channel_nn": vacancy.to_helper(nn, short_nn, short_nn.missing, alone=False),
        "free_form": vacancy.free_form(w, group()),
        "free_form_long": vacancy.free_form(w, longest_group()),
        "freed": vacancy.freed(w, short, SAFETY),
        "freed_from_nn": vacancy.freed_from(nn, short_nn, Role.SAFETY_REP),
    }


def among_helpers(words: Mapping[str, Words]) -> dict[str, Shown]:
    """Away, covered, and a group that gets another helper."""
    w, nn, en, g = words["nb"], words["nn"], words["en"], group()
    values = {"until": "2027-01-05", "cover": "29:h2"}
    return {
        "absence_form": helpers.absence_form(w, OTHERS, today=TODAY, values=values),
        "absent_nn": helpers.absent(nn, "Nina Dahl", DAY),
        "covering": helpers.covering(w, "Hanne Moe", DAY, 50),
        "absence_over": helpers.back(w),
        "no_other_helper_en": helpers.nobody_else(en),
        "give_group_form": helpers.give_form(w, g, OTHERS),
        "group_given": helpers.given(w, g, "Nina Dahl"),
        "group_received_nn": helpers.received(nn, group("nn")),
    }


def by_owner(words: Mapping[str, Words]) -> dict[str, Shown]:
    """What an owner has decided, and what that does to a group's settings."""
    w, nn = words["nb"], words["nn"]
    listed = [("Fjordvik kommune", "nn"), ("Vestbygd kommune", "")]
    full = TooManyGroups(name="Solbakken sykehjem", limit=8)
    filled = {"name": "Solbakken sykehjem", "owner": "Vestbygd kommune", "county": "46"}
    return {
        "owners_form": owners.form(w, listed, chosen_owner="Fjordvik kommune"),
        "owners_form_many": owners.form(w, [(f"Bygd {n} kommune", "") for n in range(400)]),
        "owner_kept_nn": owners.kept(nn, "Fjordvik kommune", "nn", 8),
        "settings_fixed": welcome.settings(w, replace(group(), county="46"), fixed="nn"),
        "workplace_form_full": welcome.workplace_form(
            w, [METHOD], new="n1", alone=False, values=filled, problem=full
        ),
    }
