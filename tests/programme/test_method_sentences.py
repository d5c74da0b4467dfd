"""A method's sentences: all there, in all languages, plain, short, and none that belongs to nothing."""

from pathlib import Path

import pytest

from programme.page import BrokenMethod
from programme.tool import read_tool
from tests.programme.broken import complaint, copy, edit


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the tiny method that may be broken."""
    return copy("kaffepraten_1", tmp_path)


NAME = "en.toml: phase.koke.name:"
PLAIN = f"{NAME} must be plain text on one line, without the sign"
IN_WORDS = [
    ('name = "Brew"', "", f"{NAME} a text is missing"),
    ('name = "Brew"', 'name = "  "', f"{NAME} a text is missing"),
    ('name = "Brew"', "name = 7", f"{NAME} a text is missing"),
    (
        'name = "Brew"',
        'name = "<script>alert(1)</script>"',
        f"{PLAIN} <",
    ),
    (
        'name = "Brew"',
        'name = "two\\nlines"',
        f"{PLAIN} U+000A",
    ),
    (
        'name = "Brew"',
        'name = "a\\u202Eb"',
        f"{PLAIN} U+202E",
    ),
    (
        'name = "Brew"',
        'name = "a\\u001b[2Jb"',
        f"{PLAIN} U+001B",
    ),
    ('name = "Brew"', f'name = "{"x" * 81}"', f"{NAME} has 81 characters; at most 80 fit a phone"),
    (
        'purpose = "Put the coffee on."',
        f'purpose = "{"x" * 301}"',
        "en.toml: phase.koke.purpose: has 301 characters; at most 300 fit a phone",
    ),
    ('name = "Coffee talk"', 'title = "Coffee talk"', "en.toml: title: is not a field here; known are name"),
    ('name = "Coffee talk"', "", "en.toml: name: a text is missing"),
    ("about =", 'abuot = "x"\nabout =', "en.toml: abuot: is not a field here; known are name, about, phase"),
    ("thirsty =", "thursty =", "en.toml: phase.koke.questions.thirsty: a text is missing"),
    (', thirsty = "Are we thirsty?"', "", "en.toml: phase.koke.questions.thirsty: a text is missing"),
    ("thirsty =", 'bored = "Are we?", thirsty =', "en.toml: phase.koke.questions.bored: is not a field here"),
    ("baton.recipe =", "baton.recipee =", "en.toml: phase.koke.baton.recipe: is missing"),
    ('"Recipe", hint = "Short."', '"Recipe"', "en.toml: phase.koke.baton.recipe.hint: a text is missing"),
    ('hint = "Short."', 'hint = "Short.", tip = "x"', "en.toml: phase.koke.baton.recipe.tip: is not a field"),
    ("[phase.koke]", "[phase.kok]", "en.toml: phase.koke: is missing"),
    (
        "[phase.koke]",
        '[phase.steke]\nname = "Fry"\n[phase.koke]',
        "en.toml: phase.steke: is not a field here; known are koke, drikke",
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


@pytest.mark.parametrize(("language", "name", "other"), [("nn", "Drikke", "koke"), ("en", "Drink", "BREW")])
def test_two_phases_of_one_name_in_any_language_are_named(folder: Path, language: str, name: str, other: str):
    edit(folder, f"{language}.toml", f'name = "{name}"', f'name = " {other} "')
    assert complaint(folder) == f"{language}.toml: phase.drikke.name: is the name of «koke» too"


def test_two_lines_of_a_baton_do_not_look_alike(folder: Path):
    edit(folder, "method.toml", '[{ key = "verdict" }]', '[{ key = "verdict" }, { key = "more" }]')
    for language in ("nb", "nn", "en"):
        with (folder / f"{language}.toml").open("a", encoding="utf-8") as file:
            file.write('baton.more = { label = "verdict", hint = "x" }\n')
    assert complaint(folder) == "en.toml: phase.drikke.baton.more.label: is the label of «verdict» too"


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("tool.toml", "minutes = 5", "minutes = 0", "steps[1].minutes: must be a whole number from 1 to 240"),
        ("tool.toml", '{ key = "pour" }', '{ key = "fill" }', "steps: 2 entries have the key «fill»"),
        (
            "tool.toml",
            '{ key = "pour" }',
            '{ key = "pour", role = "all" }',
            "steps[2].role: is not a field",
        ),
        ("tool.toml", "steps = [", "steps = []\nmore = [", "more: is not a field here; known are key, steps"),
        ("nn.toml", 'text = "Fyll kanna til kanten."', 'text = ""', "step.fill.text: a text is missing"),
        ("nn.toml", 'name = "Skjenk"', 'name = "fyll"', "step.pour.name: is the name of «fill» too"),
        ("nn.toml", "[step]", "[steps]", "steps: is not a field here; known are name, about, step"),
    ],
)
def test_a_slip_in_a_tool_is_named_as_exactly(tmp_path: Path, file: str, old: str, new: str, says: str):
    folder = copy("kanne", tmp_path)
    edit(folder, file, old, new)
    with pytest.raises(BrokenMethod) as broken:
        read_tool(folder)
    assert str(broken.value).startswith(f"{folder}/{file}: {says}")
