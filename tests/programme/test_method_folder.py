"""A method is data: a folder that a programme owner can edit, and that says exactly what is wrong with it."""

from pathlib import Path

import pytest

from programme.people import Role
from programme.reader import read
from programme.tool import read_tool
from tests.programme.broken import TINY_METHODS, TOOLS, complaint, copy, edit

KAFFEPRATEN = read(TINY_METHODS / "kaffepraten_1")
PUSTEROM = read(TINY_METHODS / "pusterom_1", TOOLS)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the tiny method that may be broken."""
    return copy("kaffepraten_1", tmp_path)


def test_another_method_is_a_folder_and_no_code():
    first, last = KAFFEPRATEN.phases
    assert [phase.key for phase in KAFFEPRATEN.phases] == ["koke", "drikke"]
    assert first.name == {"nb": "Koke", "nn": "Koke", "en": "Brew"}
    assert [q.key for q in first.asked_of(Role.SAFETY_REP)] == ["fire", "thirsty"]
    assert (first.missing_party, last.missing_party) == (False, True)
    assert (KAFFEPRATEN.circle, KAFFEPRATEN.parties) == ("", tuple(Role))


def test_a_method_may_be_for_leaders_only_and_look_back():
    assert PUSTEROM.parties == (Role.LEADER,)
    assert [(phase.kind, phase.weeks_after) for phase in PUSTEROM.phases] == [
        ("alone", 0),
        ("session", 0),
        ("look_back", 2),
        ("look_back", 8),
    ]
    assert all(phase.parties == PUSTEROM.parties for phase in PUSTEROM.phases)


def test_what_is_our_own_proposal_and_what_may_follow_stand_in_the_method():
    assert (PUSTEROM.ours, PUSTEROM.phases[1].ours) == (("name", "days"), ("questions",))
    assert PUSTEROM.following == ("kaffepraten",)


def test_a_method_may_say_where_it_stands_on_offer(folder: Path):
    assert read(folder).rank == 50
    edit(folder, "method.toml", "version = 1", "version = 1\nrank = 1")
    assert read(folder).rank == 1


def test_a_phase_names_its_tool_and_a_tool_its_steps_with_their_minutes():
    tool = PUSTEROM.phases[1].tool
    assert tool == read_tool(TINY_METHODS / "kanne")
    assert [(step.key, step.minutes) for step in tool.steps] == [("fill", 5), ("pour", 0)]
    assert PUSTEROM.phases[0].tool is None


def test_a_role_may_have_no_question_of_its_own_when_there_is_one_for_all(folder: Path):
    edit(folder, "method.toml", '  { key = "fire", role = "safety_rep" },\n', "")
    assert complaint(folder).startswith("nb.toml: phase.koke.questions.fire: is not a field here")
    texts = {"nb": "Er kjelen trygg?", "nn": "Er kjelen trygg?", "en": "Is the kettle safe?"}
    for language, text in texts.items():
        edit(folder, f"{language}.toml", f'fire = "{text}", ', "")
    assert [q.key for q in read(folder).phases[0].asked_of(Role.SAFETY_REP)] == ["thirsty"]


def test_phases_know_their_neighbours():
    first, last = KAFFEPRATEN.phases
    assert (KAFFEPRATEN.before("koke"), KAFFEPRATEN.after("koke")) == (None, last)
    assert (KAFFEPRATEN.before("drikke"), KAFFEPRATEN.after("drikke")) == (first, None)
    with pytest.raises(KeyError):
        KAFFEPRATEN.phase("steike")


IN_METHOD = [
    ("version = 1", "version = 0", "version: must be a whole number from 1 to 9999"),
    ("version = 1", "version = true", "version: must be a whole number from 1 to 9999"),
    ("version = 1", 'version = "1"', "version: must be a whole number from 1 to 9999"),
    ("open_days = 3", "open_days = 1.5", "open_days: must be a whole number from 1 to 30"),
    ("remind_days = 1", "remind_days = 3", "remind_days: must be less than open_days: the stop point closes"),
    ('key = "kaffepraten"', 'key = "Kaffe Praten"', "key: must be a short name of a-z, 0-9 and _"),
    ('key = "kaffepraten"', 'key = "kaffe\\n"', "key: must be a short name of a-z, 0-9 and _"),
    ('key = "kaffepraten"', "key = 7", "key: must be a short name of a-z, 0-9 and _"),
    ("open_days", "opendays", "opendays: is not a field here; known are key, version, rank"),
    ("version = 1", 'version = 1\ncircle = "steike"', "circle: names no phase"),
    ("version = 1", "version = 1\ncircle = 5", "circle: must be a short name"),
    ("version = 1", 'version = 1\ncircle = ""', "circle: must be a short name"),
    ("version = 1", "version = 1\nrank = 100", "rank: must be a whole number from 1 to 99"),
    ("version = 1", 'version = 1\nparties = "staff"', "parties: must be one of all, leader"),
    (
        "version = 1",
        'version = 1\nparties = "leader"',
        "phases[1].questions: 1 are for union_rep, who has no part in this method",
    ),
    ("version = 1", 'version = 1\nfollowing = "te"', "following: must be a list of short names"),
    (
        "version = 1",
        'version = 1\nfollowing = ["te", "te"]',
        "following: must hold at most 3 names, each once",
    ),
    ("version = 1", 'version = 1\nfollowing = ["a", "b", "c", "d"]', "following: must hold at most 3 names"),
    ("version = 1", 'version = 1\nfollowing = ["Te!"]', "following: «Te!» is no short name of a-z"),
    (
        "version = 1",
        'version = 1\nfollowing = ["kaffepraten"]',
        "following: a method does not follow upon itself",
    ),
    ("version = 1", 'version = 1\nours = ["all"]', "ours: «all» is not known here; known are name, order"),
    (
        'kind = "meeting"',
        'kind = "party"',
        "phases[1].kind: must be one of meeting, workshop, session, alone",
    ),
    ('kind = "workshop"\n', "", "phases[2].kind: must be one of meeting, workshop"),
    ('kind = "meeting"', 'kind = "look_back"', "phases[1].weeks_after: must be a whole number from 1 to 52"),
    (
        'kind = "meeting"',
        'kind = "look_back"\nweeks_after = 2',
        "phases[1].kind: there is nothing to look back on yet",
    ),
    ('kind = "meeting"', 'kind = "meeting"\nweeks_after = 2', "phases[1].weeks_after: belongs to a phase of"),
    (
        'kind = "meeting"',
        'kind = "meeting"\ntool = "trakt"',
        "phases[1].tool: «trakt» is no tool; known are kanne",
    ),
    ('kind = "meeting"', 'kind = "meeting"\ntool = ""', "phases[1].tool: must be a short name"),
    ('kind = "meeting"', 'kind = "meeting"\nours = ["kind", "kind"]', "phases[1].ours: must hold at most"),
    ("missing_party = false", 'missing_party = "no"', "phases[1].missing_party: must be true or false"),
    (
        'role = "leader"',
        'role = "boss"',
        "phases[1].questions[1].role: must be one of all, leader, union_rep",
    ),
    ('role = "leader"', 'role = ["leader"]', "phases[1].questions[1].role: must be one of all, leader"),
    (
        'role = "leader"',
        'rolle = "leader"',
        "phases[1].questions[1].rolle: is not a field here; known are key, role",
    ),
    (
        '{ key = "thirsty" }',
        '{ key = "thirsty", role = "leader" }',
        "phases[1].questions: 0 are for all; 1 to 3 are needed",
    ),
    ('key = "cups"', 'key = "beans"', "phases[1].questions: 2 entries have the key «beans»"),
    (
        'baton = [{ key = "verdict" }]',
        "baton = []",
        "phases[2].baton: must be a list with at least one entry",
    ),
    ('baton = [{ key = "verdict" }]', 'baton = ["verdict"]', "phases[2].baton: must be a list"),
    ('baton = [{ key = "verdict" }]', "", "phases[2].baton: must be a list"),
    ("required = true", "required = 1", "phases[1].baton[1].required: must be true or false"),
    (
        '{ key = "recipe", required = true }',
        '{ key = "recipe" }, { key = "recipe" }',
        "phases[1].baton: 2 entries have the key «recipe»",
    ),
    ("[[phases]]", "[phases]", "cannot be read"),
    ('key = "kaffepraten"', 'key = "kaffepraten"\nkey = "te"', "cannot be read: Cannot overwrite a value"),
    ('key = "kaffepraten"', "key = kaffepraten", "cannot be read: Invalid value (at line 2, column 7)"),
    ("version = 1", f"version = {'9' * 5000}", "cannot be read"),
]


@pytest.mark.parametrize(("old", "new", "says"), IN_METHOD)
def test_a_slip_in_the_rules_names_file_place_and_reason(folder: Path, old: str, new: str, says: str):
    edit(folder, "method.toml", old, new)
    assert complaint(folder).startswith(f"method.toml: {says}")


IN_LOOKING_BACK = [
    ("weeks_after = 8", "weeks_after = 2", "phases[4].weeks_after: must be more than the 2 before it"),
    ("weeks_after = 8", "weeks_after = 53", "phases[4].weeks_after: must be a whole number from 1 to 52"),
    ("version = 1", 'version = 1\ncircle = "se_snart"', "circle: a round cannot begin with a look back"),
]


@pytest.mark.parametrize(("old", "new", "says"), IN_LOOKING_BACK)
def test_look_backs_come_one_after_another(tmp_path: Path, old: str, new: str, says: str):
    folder = copy("pusterom_1", tmp_path)
    edit(folder, "method.toml", old, new)
    assert complaint(folder) == f"method.toml: {says}"


def test_a_phase_that_comes_again_is_a_loop_and_named(folder: Path):
    rules = (folder / "method.toml").read_text(encoding="utf-8")
    first = rules[rules.index("[[phases]]") : rules.rindex("[[phases]]")]
    (folder / "method.toml").write_text(rules + first, encoding="utf-8")
    assert complaint(folder) == "method.toml: phases: 2 entries have the key «koke»"
