"""A method is data: a folder that a programme owner can edit, and that says exactly what is wrong with it."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.folder import OWN, BrokenMethod, read, shelf
from programme.page import Page
from programme.people import Role
from tests.programme.cast import SHELF, TINY, TINY_METHODS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the tiny method that may be broken."""
    return Path(shutil.copytree(TINY_METHODS / "kaffepraten_1", tmp_path / "kaffepraten"))


def edit(folder: Path, file: str, old: str, new: str) -> None:
    """Changes the first place where `old` stands."""
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")


def complaint(folder: Path) -> str:
    """What reading the folder complains about, with the path cut down to the file's name."""
    with pytest.raises(BrokenMethod) as broken:
        read(folder)
    return str(broken.value).replace(f"{folder}/", "")


def test_another_method_is_a_folder_and_no_code():
    assert [phase.key for phase in TINY.phases] == ["koke", "drikke"]
    assert TINY.phases[0].name == {"nb": "Koke", "nn": "Koke", "en": "Brew"}
    assert [q.key for q in TINY.phases[0].asked_of(Role.SAFETY_REP)] == ["fire", "thirsty"]
    assert (TINY.phases[0].missing_party, TINY.phases[1].missing_party) == (False, True)
    assert TINY.circle == ""


def test_two_versions_live_side_by_side_and_new_groups_are_offered_the_newest():
    assert len(SHELF.get("kaffepraten", 1).phases) == 2
    assert len(SHELF.get("kaffepraten", 2).phases) == 3
    assert [(method.key, method.version) for method in SHELF.offered()] == [
        ("kaffepraten", 2),
        ("oss_og_vart", 1),
    ]


def test_a_version_nobody_has_is_not_made_up():
    with pytest.raises(KeyError):
        SHELF.get("kaffepraten", 3)
    with pytest.raises(KeyError):
        SHELF.newest("teprat")


def test_phases_know_their_neighbours():
    first, last = TINY.phases
    assert (TINY.before("koke"), TINY.after("koke")) == (None, last)
    assert (TINY.before("drikke"), TINY.after("drikke")) == (first, None)
    with pytest.raises(KeyError):
        TINY.phase("steike")


def test_the_same_version_twice_stops_the_start(tmp_path: Path):
    for name in ("a", "b"):
        shutil.copytree(TINY_METHODS / "kaffepraten_1", tmp_path / name)
    with pytest.raises(BrokenMethod, match=r"b/method\.toml: version: kaffepraten 1 is there already"):
        shelf(tmp_path)


def test_a_root_that_is_no_folder_stops_the_start(tmp_path: Path):
    with pytest.raises(BrokenMethod, match="nowhere: is not a folder"):
        shelf(OWN, tmp_path / "nowhere")


def test_an_empty_root_is_no_fault(tmp_path: Path):
    assert shelf(tmp_path).offered() == ()


IN_METHOD = [
    ("version = 1", "version = 0", "version: must be a whole number from 1 to 9999"),
    ("version = 1", "version = true", "version: must be a whole number from 1 to 9999"),
    ("version = 1", 'version = "1"', "version: must be a whole number from 1 to 9999"),
    ("open_days = 3", "open_days = 1.5", "open_days: must be a whole number from 1 to 30"),
    (
        "remind_days = 1",
        "remind_days = 3",
        "remind_days: must be less than open_days: the stop point closes before",
    ),
    ('key = "kaffepraten"', 'key = "Kaffe Praten"', "key: must be a short name of a-z, 0-9 and _"),
    ('key = "kaffepraten"', 'key = "kaffe\\n"', "key: must be a short name of a-z, 0-9 and _"),
    ('key = "kaffepraten"', "key = 7", "key: must be a short name of a-z, 0-9 and _"),
    ("open_days", "opendays", "opendays: is not a field here; known are key, version, circle"),
    ("version = 1", 'version = 1\ncircle = "steike"', "circle: names no phase"),
    ("version = 1", "version = 1\ncircle = 5", "circle: a text is missing"),
    ('kind = "meeting"', 'kind = "party"', "phases[1].kind: must be one of meeting, workshop"),
    ('kind = "workshop"\n', "", "phases[2].kind: must be one of meeting, workshop"),
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
    ('role = "leader"', 'role = "all"', "phases[1].questions: 0 are for leader; 1 to 3 are needed"),
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
        "phases[1].baton: 2 entries",
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


IN_WORDS = [
    ('name = "Brew"', "", "en.toml: phase.koke.name: a text is missing"),
    ('name = "Brew"', 'name = "  "', "en.toml: phase.koke.name: a text is missing"),
    ('name = "Brew"', "name = 7", "en.toml: phase.koke.name: a text is missing"),
    ('name = "Brew"', 'name = "<script>alert(1)</script>"', "en.toml: phase.koke.name: must be plain text"),
    ('name = "Brew"', 'name = "two\\nlines"', "en.toml: phase.koke.name: must be plain text on one line"),
    ('name = "Brew"', 'name = "a\\u202Eb"', "en.toml: phase.koke.name: must be plain text on one line"),
    (
        'name = "Brew"',
        f'name = "{"x" * 301}"',
        "en.toml: phase.koke.name: must be plain text on one line of at most 300",
    ),
    ('name = "Coffee talk"', 'title = "Coffee talk"', "en.toml: name: a text is missing"),
    ("about =", 'abuot = "x"\nabout =', "en.toml: abuot: is not a field here; known are name, about, phase"),
    ("thirsty =", "thursty =", "en.toml: phase.koke.questions.thirsty: a text is missing"),
    ("thirsty =", 'bored = "Are we?", thirsty =', "en.toml: phase.koke.questions.bored: is not a field here"),
    ("baton.recipe =", "baton.recipee =", "en.toml: phase.koke.baton.recipe: is missing"),
    ('"Recipe", hint = "Short."', '"Recipe"', "en.toml: phase.koke.baton.recipe.hint: a text is missing"),
    ('hint = "Short."', 'hint = "Short.", tip = "x"', "en.toml: phase.koke.baton.recipe.tip: is not a field"),
    ("[phase.koke]", "[phase.kok]", "en.toml: phase.koke: is missing"),
    (
        "[phase.koke]",
        '[phase.steke]\nname = "Fry"\n[phase.koke]',
        "en.toml: phase.steke: is not a field here",
    ),
    ("[phase.koke]", "[phase.koke]\nphase = 3", "en.toml: phase.koke.phase: is not a field here"),
    ('name = "Brew"', 'name = "Brew"\nname = "Boil"', "en.toml: cannot be read: Cannot overwrite a value"),
]


@pytest.mark.parametrize(("old", "new", "says"), IN_WORDS)
def test_a_slip_in_the_sentences_names_file_place_and_reason(folder: Path, old: str, new: str, says: str):
    edit(folder, "en.toml", old, new)
    assert complaint(folder).startswith(says)


def test_a_sentence_without_its_question_is_named(folder: Path):
    edit(folder, "method.toml", '{ key = "good", role = "all" },', "")
    assert complaint(folder).startswith("nb.toml: phase.drikke.questions.good: is not a field here")


def test_two_phases_of_one_name_are_named(folder: Path):
    rules = (folder / "method.toml").read_text(encoding="utf-8")
    first = rules[rules.index("[[phases]]") : rules.rindex("[[phases]]")]
    (folder / "method.toml").write_text(rules + first, encoding="utf-8")
    assert complaint(folder) == "method.toml: phases: 2 entries have the key «koke»"


@pytest.mark.parametrize("file", ["method.toml", "nb.toml", "nn.toml", "en.toml"])
def test_every_file_must_be_there(folder: Path, file: str):
    (folder / file).unlink()
    assert complaint(folder) == f"{file}: is missing"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"name = \xff", "nn.toml: is not UTF-8"),
        (b"\x00", "nn.toml: cannot be read"),
        (b"a = " + b"[" * 100_000, "nn.toml: cannot be read"),
        (b"", "nn.toml: name: a text is missing"),
    ],
)
def test_what_is_no_toml_at_all_is_named_too(folder: Path, content: bytes, says: str):
    (folder / "nn.toml").write_bytes(content)
    assert complaint(folder).startswith(says)


def test_a_folder_where_a_file_should_be_is_named(folder: Path):
    (folder / "nn.toml").unlink()
    (folder / "nn.toml").mkdir()
    assert complaint(folder).startswith("nn.toml: cannot be read")


def test_ten_thousand_questions_are_too_many(folder: Path):
    more = "".join(f'{{ key = "q{n}" }},' for n in range(10_000))
    edit(folder, "method.toml", '{ key = "thirsty" },', more)
    assert complaint(folder) == "method.toml: phases[1].questions: has 10003 entries; at most 12 can be shown"


def test_the_mark_that_windows_editors_put_first_is_no_fault(folder: Path):
    for file in folder.iterdir():
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert read(folder) == TINY


ANY_VALUE = st.none() | st.booleans() | st.integers() | st.text(max_size=400)


@given(st.dictionaries(st.text(max_size=5), ANY_VALUE))
def test_a_page_gives_a_fitting_value_or_complains_of_that_field(table):
    page = Page(Path("x.toml"), table, "here")
    for name, value in table.items():
        complaints = []
        for reading in (page.words, page.key, lambda key: page.number(key, 1, 9)):
            try:
                assert reading(name) in (value, str(value).strip())
            except BrokenMethod as broken:
                complaints.append(str(broken))
        assert all(text.startswith(f"x.toml: here.{name}: ") for text in complaints)
