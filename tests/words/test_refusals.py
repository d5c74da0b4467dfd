"""Every refusal has its kind sentence, in every language."""

import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from cards.layout import reason
from programme.access import Deed, not_yours
from programme.refusals import Refused
from words.words import all_words

HOUSE = Path(__file__).resolve().parents[2]
FACTS: dict[str, dict[str, str | int]] = {
    "Paused": {"until": "2027-01-05"},
    "NoNumber": {"most": 999},
    "TooLong": {"limit": 80},
    "PickedTooMany": {"limit": 8},
    "TooManyGroups": {"name": "Solbakken", "limit": 8},
    "DepartmentTaken": {"name": "2. etasje"},
    "OfferedToAnother": {"name": "Kari"},
    "NotYourOffer": {"name": "Kari"},
    "OnlyLent": {"name": "Kari"},
    "NotYours": {"who": "helper lead"},
    "HoldsAnother": {"role": "leader"},
    "RoleTaken": {"role": "union_rep", "name": "Kari"},
    "PartiesMissing": {"roles": "union_rep leader"},
    "BatonUnfilled": {"field": "Valgt utfordring"},
    "ClosesWrong": {"days": 28},
    "TooManyQuestions": {"most": 12, "given": 20},
    "TooFewOptions": {"least": 2, "given": 1},
    "TooManyOptions": {"most": 12, "given": 200},
    "GroupsWrong": {"least": 2, "most": 6},
    "TooFewTables": {"least": 3, "most": 60},
    "MostWrong": {"most": 5},
    "LeastTooLow": {"least": 5, "most": 50},
    "TooSoonAgain": {"until": "2027-01-05"},
    "TooManyChosen": {"most": 3, "chosen": 4},
    "ChooseExactly": {"most": 3, "chosen": 1},
    "TooManyPoints": {"most": 5, "given": 6},
    "NamesAPerson": {"found": "phone"},
    "SortAlone": {"word": "sorter"},
    "ReadAlone": {"word": "over fristen"},
    "ThemeNameTaken": {"name": "Nok folk"},
    "TooManyThemes": {"limit": 16},
    "TooManyQuotes": {"limit": 3},
    "TooManyProposals": {"limit": 60},
    "ActionEnded": {"status": "done", "until": "2026-08-31"},
    "TitleTooShort": {"least": 3},
    "TooManyActions": {"limit": 60},
    "DeadlinePast": {"until": "2026-08-01"},
    "DeadlineTooFar": {"until": "2028-08-01"},
    "DayUnreadable": {"text": "snart"},
    "NoSuchDay": {"text": "30.2."},
    "NoSuchWeek": {"week": 53, "year": "2027"},
    "DaysDiffer": {"until": "2026-09-12"},
    "OwnerUnknown": {"name": "Kari"},
    "SeveralOwners": {"names": "Kari Moe, Kari Li"},
    "NoSuchAction": {"number": "3"},
    "StaffNoWay": {"word": "informer de ansatte"},
    "NotSeenByAll": {"roles": "leader safety_rep"},
    "RestTooLong": {"until": "2027-01-05"},
    "RuleOutside": {"least": 1, "most": 30},
    "NotAllAnswered": {"roles": "leader safety_rep"},
    "LinkNotHttps": {"link": "http://nav.no"},
    "LinkNowhere": {"link": "https://nav"},
    "LinkUnsafe": {"link": "https://nav.no@eksempel.no"},
    "LinkTooLong": {"limit": 500},
    "NoPicture": {"link": "https://nav.no/bilde.svg"},
    "AsksTooMuch": {"limit": 3},
    "NamesSomebody": {"name": "Kari Nordvik"},
    "OutsideHours": {"until": "2026-12-01"},
    "TooFarAway": {"days": 120},
}
for room in ("programme", "dialogs"):
    for file in sorted((HOUSE / room).rglob("*.py")):
        importlib.import_module(".".join(file.relative_to(HOUSE).with_suffix("").parts))


def refusals(above: type[Refused] = Refused) -> Iterator[type[Refused]]:
    for kind in above.__subclasses__():
        yield kind
        yield from refusals(kind)


@pytest.mark.parametrize("kind", sorted(set(refusals()), key=lambda kind: kind.__name__))
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_refusal_is_told_with_its_facts(kind: type[Refused], language: str) -> None:
    assert reason(all_words()[language], kind(**FACTS.get(kind.__name__, {}))).strip()


@pytest.mark.parametrize("deed", Deed)
def test_whose_deed_it_is_can_be_told(deed: Deed) -> None:
    assert reason(all_words()["nb"], not_yours(deed)).startswith("Det er ")


def test_roles_among_the_facts_are_put_into_words() -> None:
    kinds = {kind.__name__: kind for kind in refusals()}
    told = reason(all_words()["nn"], kinds["PartiesMissing"](**FACTS["PartiesMissing"]))
    assert told.startswith("Vi manglar leiar og tillitsvald.")
    assert "tillitsvalgt her nå" in reason(all_words()["nb"], kinds["RoleTaken"](**FACTS["RoleTaken"]))
